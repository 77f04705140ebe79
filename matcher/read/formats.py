"""The formats that can be read. A new one is a module with `read(data, *, pages) -> Content` and a line in `FORMATS`.

What a file is, its content says first; its name only decides between formats that look alike.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from matcher.read.content import Refused


@dataclass(frozen=True, slots=True)
class Format:
    """`sniff` looks at the bytes; `module` is imported only where the format is parsed.

    `by_name` formats look like another one and are chosen by suffix among those whose `sniff` agrees.
    """

    id: str
    name: str
    suffixes: tuple[str, ...]
    sniff: Callable[[bytes], bool]
    module: str
    by_name: bool = False


_HTML = re.compile(
    rb"\s*(?:<!--.*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_TAGS = re.compile(rb"<(?:p|div|table|ul|h[1-6]|span|body|html)\b", re.IGNORECASE)
_XML = re.compile(rb"\s*<\?xml\b")
_JSON = re.compile(rb"\s*\{\s*\"")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM", b"RIFF")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def _is_zip(data: bytes) -> bool:
    return data.startswith(b"PK\x03\x04")


def _is_text(data: bytes) -> bool:
    sample = data[:4000]
    if sample.startswith(_UTF16):
        return True
    zeros = sample.count(0)
    if zeros and max(sample[1::2].count(0), sample[::2].count(0)) < 0.3 * len(sample) / 2:
        return False
    controls = sum(1 for byte in sample if byte < 0x20 and byte not in b"\0\t\n\v\f\r\x1b")
    return controls <= 0.02 * len(sample)


def _is_html(data: bytes) -> bool:
    sample = data[:4000].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
    return bool(_HTML.match(sample))


FORMATS: tuple[Format, ...] = (
    Format("pdf", "PDF", (".pdf",), lambda data: b"%PDF-" in data[:1024], "matcher.read.pdf"),
    Format(
        "docx",
        "Word (DOCX)",
        (".docx", ".docm", ".dotx"),
        lambda data: _is_zip(data) and b"word/" in data,
        "matcher.read.docx",
    ),
    Format("html", "HTML", (".html", ".htm", ".xhtml"), _is_html, "matcher.read.html"),
    Format("md", "Markdown", (".md", ".markdown"), _is_text, "matcher.read.markdown", by_name=True),
    Format("txt", "plain text", (".txt", ".text"), _is_text, "matcher.read.plain"),
)
SUFFIXES: tuple[str, ...] = tuple(suffix for format in FORMATS for suffix in format.suffixes)

_SAVE_AS = "Save it as PDF or DOCX and try again."
_UNREAD: tuple[tuple[Callable[[bytes], bool], str, str, str], ...] = (
    (
        lambda data: data.startswith(_OLE) and "EncryptedPackage".encode("utf-16-le") in data,
        "encrypted",
        "the document is protected by a password.",
        "Save it without one and try again.",
    ),
    (lambda data: data.startswith(_OLE), "unsupported", "this is an old Office file (such as .doc).", _SAVE_AS),
    (lambda data: data.startswith(b"{\\rtf"), "unsupported", "RTF is not read.", _SAVE_AS),
    (
        lambda data: data.startswith(_PICTURES),
        "needs OCR",
        "this is a picture without text.",
        "Give the document that it was made from, or run text recognition on it.",
    ),
    (
        lambda data: _is_zip(data) and b"opendocument" in data[:200],
        "unsupported",
        "OpenDocument files are not read.",
        _SAVE_AS,
    ),
    (
        lambda data: _is_zip(data) and (b"xl/" in data or b"ppt/" in data),
        "unsupported",
        "this is a spreadsheet or a presentation.",
        _SAVE_AS,
    ),
    (
        lambda data: data.startswith(b"PK"),
        "unsupported",
        "this is an archive, or a document cut off.",
        "Give it to a command that takes archives, or export the document again.",
    ),
    (lambda data: bool(_JSON.match(data)), "unsupported", "JSON is not read.", _SAVE_AS),
    (lambda data: bool(_XML.match(data)) and not _is_html(data), "unsupported", "XML is not read.", _SAVE_AS),
)


def sniff(data: bytes, *, suffix: str = "") -> Format:
    """The format of a file's bytes.

    :raises Refused: empty, unsupported, encrypted (by what the outside of the file shows) or needs OCR.
    """
    if not data.strip(b"\0 \t\r\n\f\xef\xbb\xbf\xff\xfe"):
        raise Refused("empty", "the file is empty.", "Check that it was copied or uploaded completely.")
    suffix = suffix.lower()
    fits = [format for format in FORMATS if format.sniff(data)]
    for format in fits:
        if suffix in format.suffixes and format.id in ("pdf", "docx"):
            return format
    for matches, reason, problem, hint in _UNREAD:
        if matches(data) and not any(format.id in ("pdf", "docx") for format in fits):
            raise Refused(reason, problem, hint)
    if suffix in (".html", ".htm") and _is_text(data) and _TAGS.search(data):
        return next(format for format in FORMATS if format.id == "html")
    for format in fits:
        if not format.by_name or suffix in format.suffixes:
            return format
    names = ", ".join(format.name for format in FORMATS)
    raise Refused("unsupported", "this is not a format that can be read.", f"Readable are {names}.")
