"""The formats that can be read. A new one is a module with `read(data, *, pages) -> Content` and a line in `FORMATS`.

What a file is, its content says first; its name only decides between formats that look alike.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from matcher.read.content import Refused

_SAMPLE = 4_000


@dataclass(frozen=True, slots=True)
class Format:
    """`sniff` looks at the bytes; `module` is imported only where a file of the format is parsed.

    `by_suffix` is for a format whose content looks like that of another: it is taken only where the name says so.
    """

    id: str
    name: str
    suffixes: tuple[str, ...]
    sniff: Callable[[bytes], bool]
    module: str
    by_suffix: bool = False


@dataclass(frozen=True, slots=True)
class Unread:
    """A kind of file that is known and not read: what to tell the person who gave it."""

    sniff: Callable[[bytes], bool]
    reason: str
    problem: str
    hint: str = "Save it as PDF or DOCX and try again."


_HTML = re.compile(
    rb"\s*(?:<!--.*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body|div|table|section|article|ul|p|h[1-6])\b",
    re.IGNORECASE | re.DOTALL,
)
_XML = re.compile(rb"\s*<(?:\?xml|[\w:]+\s+xmlns)\b")
_JSON = re.compile(rb"\s*[\[{]\s*[\"{]")
_RTF = re.compile(rb"\{\\rtf")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"RIFF")
_MARKS = b"\xef\xbb\xbf\xff\xfe"


def _is_zip(data: bytes) -> bool:
    return data.startswith(b"PK\x03\x04")


def _starts(pattern: re.Pattern[bytes], data: bytes) -> bool:
    """Whether a text in any encoding, so far as it is ASCII, starts with the pattern."""
    return bool(pattern.match(data[:_SAMPLE].replace(b"\0", b"").lstrip(_MARKS)))


def _is_prose(data: bytes) -> bool:
    """Whether this is text, and none that a program wrote for another."""
    sample = data[:_SAMPLE]
    if 0 in sample and not sample.startswith((b"\xff\xfe", b"\xfe\xff")):
        # In UTF-16 of a Latin script one byte of two is zero, and always the same one.
        low, high = sorted((sample[1::2].count(0), sample[::2].count(0)))
        if high < 0.3 * len(sample) or low > 0.01 * len(sample):
            return False
    controls = sum(byte < 0x20 and byte not in b"\0\t\n\v\f\r\x1b" for byte in sample)
    return controls <= 0.02 * len(sample) and not any(_starts(pattern, data) for pattern in (_XML, _JSON, _RTF))


FORMATS: tuple[Format, ...] = (
    Format("pdf", "PDF", (".pdf",), lambda data: b"%PDF-" in data[:1024], "matcher.read.pdf"),
    Format("docx", "DOCX", (".docx", ".docm"), lambda data: _is_zip(data) and b"word/" in data, "matcher.read.docx"),
    Format("html", "HTML", (".html", ".htm", ".xhtml"), lambda data: _starts(_HTML, data), "matcher.read.html"),
    Format("md", "Markdown", (".md", ".markdown"), _is_prose, "matcher.read.markdown", by_suffix=True),
    Format("txt", "plain text", (".txt", ".text"), _is_prose, "matcher.read.plain"),
)

UNREAD: tuple[Unread, ...] = (
    Unread(
        lambda data: data.startswith(_OLE) and "EncryptedPackage".encode("utf-16-le") in data,
        "encrypted",
        "the document is protected by a password.",
        "Save it without one and try again.",
    ),
    Unread(lambda data: data.startswith(_OLE), "unsupported", "this is an old Office file (such as .doc)."),
    Unread(lambda data: _starts(_RTF, data), "unsupported", "RTF is not read."),
    Unread(
        lambda data: data.startswith(_PICTURES),
        "needs OCR",
        "this is a picture without text.",
        "Run text recognition on it, or give the document that it was made from.",
    ),
    Unread(
        lambda data: _is_zip(data) and b"PK\x05\x06" not in data[-70_000:],
        "broken",
        "the file is damaged or cut off.",
        "Copy or export it again.",
    ),
    Unread(lambda data: _is_zip(data) and b"opendocument" in data[:200], "unsupported", "OpenDocument is not read."),
    Unread(
        lambda data: _is_zip(data) and (b"xl/" in data or b"ppt/" in data),
        "unsupported",
        "this is a spreadsheet or a presentation.",
    ),
    Unread(
        lambda data: data.startswith(b"PK"),
        "unsupported",
        "this is an archive, not a document.",
        "Unpack it.",
    ),
    Unread(lambda data: _starts(_JSON, data), "unsupported", "JSON is not read."),
    Unread(lambda data: _starts(_XML, data), "unsupported", "XML is not read."),
)


def suffixes() -> tuple[str, ...]:
    """Suffixes of the files that can be read, in lower case."""
    return tuple(suffix for known in FORMATS for suffix in known.suffixes)


def sniff(data: bytes, *, suffix: str = "") -> Format:
    """The format of a file's bytes.

    :raises Refused: empty, unsupported, encrypted (where the outside of the file shows it) or needs OCR.
    """
    if not data.strip(b"\0 \t\r\n\f" + _MARKS):
        raise Refused("empty", "the file is empty.", "Check that it was copied or uploaded completely.")
    for known in FORMATS:
        if known.sniff(data) and (suffix.lower() in known.suffixes or not known.by_suffix):
            return known
    for unread in UNREAD:
        if unread.sniff(data):
            raise Refused(unread.reason, unread.problem, unread.hint)
    names = ", ".join(known.name for known in FORMATS)
    raise Refused("unsupported", "this is not a format that can be read.", f"Readable are {names}.")
