"""Plain text: the encoding found out, form feeds as page breaks."""

import codecs
import re

from matcher.read import clean
from matcher.read.content import Content

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_COLUMNS = re.compile(" {3,}")


def decode(data: bytes) -> str:
    """The characters: by byte order mark, UTF-16 by its zero bytes, UTF-8 where valid, else Windows-1252."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    sample = data[:4000]
    if b"\0" in sample:
        return data.decode("utf-16-le" if sample[1::2].count(0) > sample[::2].count(0) else "utf-16-be", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        # A text cut within its last character is still UTF-8.
        if error.reason == "unexpected end of data":
            return data.decode("utf-8", "ignore")
    return data.decode("cp1252", "replace")


def read(data: bytes, *, pages: int) -> Content:
    """Each form feed begins a page; lines stay as they are."""
    text = decode(data).replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n").replace("\x85", "\n")
    texts = [clean.page([_line(line) for line in page.split("\n")]) for page in text.split("\f")]
    warnings = (f"only the first {pages} of {len(texts)} pages were read",) if len(texts) > pages else ()
    return Content(tuple(texts[:pages]), warnings=warnings)


def _line(text: str) -> str:
    """A line whose columns, set apart by tabs or many blanks, are set apart by one tab."""
    parts = _COLUMNS.split(clean.characters(text.replace("\t", "   ")).strip())
    return clean.CELL.join(map(clean.line, parts))
