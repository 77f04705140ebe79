"""PDF through pdfium: words are built here from the place of each character, for pdfium's own text loses spaces."""

import ctypes
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pypdfium2.raw as pdfium

from matcher.read import clean, columns, layout, pdf_shapes, pdf_words
from matcher.read.content import Content, HiddenRun, Refused, month_of

_PASSWORD = (4, 5)  # FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY
_DATE = re.compile(r"D:(\d{4})(\d\d)")


def read(data: bytes, *, pages: int) -> Content:
    """Text of the first `pages` pages, columns one after the other.

    :raises Refused: encrypted, broken.
    """
    texts: list[str] = []
    hidden: list[HiddenRun] = []
    warnings: list[str] = []
    pictures = False
    with _document(data) as document:
        count = pdfium.FPDF_GetPageCount(document)
        if count > pages:
            warnings.append(f"only the first {pages} of {count} pages were read")
        for index in range(min(pages, count)):
            with _page(document, index) as (page, textpage):
                if page is None:
                    warnings.append(f"page {index + 1} is damaged and was left out")
                    texts.append("")
                    continue
                shapes = pdf_shapes.shapes(page)
                frames, unseen = pdf_words.words(page, textpage, shapes)
                pictures = pictures or shapes.pictures
                texts.append(
                    clean.page([line for words in frames for line in ("", *layout.lines(columns.regions(words)))])
                )
                hidden += [HiddenRun(text, reason, index + 1) for text, reason in unseen]
        written = _written(document)
    return Content(tuple(layout.unhyphenated(texts)), tuple(hidden), tuple(warnings), written, pictures)


@contextmanager
def _document(data: bytes) -> Iterator[Any]:
    pdfium.FPDF_InitLibrary()
    start = max(data.find(b"%PDF", 0, 1024), 0)
    body = data[start:]
    document = pdfium.FPDF_LoadMemDocument64(body, len(body), None)
    if not document:
        if pdfium.FPDF_GetLastError() in _PASSWORD:
            raise Refused("encrypted", "the PDF is protected by a password.", "Save it without one and try again.")
        raise Refused("broken", "the PDF is damaged or cut off.", "Export it again from the program that made it.")
    try:
        yield document
    finally:
        pdfium.FPDF_CloseDocument(document)


@contextmanager
def _page(document: Any, index: int) -> Iterator[tuple[Any, Any]]:
    page = pdfium.FPDF_LoadPage(document, index)
    textpage = pdfium.FPDFText_LoadPage(page) if page else None
    try:
        yield (page, textpage) if page and textpage else (None, None)
    finally:
        if textpage:
            pdfium.FPDFText_ClosePage(textpage)
        if page:
            pdfium.FPDF_ClosePage(page)


def _written(document: Any) -> int | None:
    for field in (b"ModDate", b"CreationDate"):
        size = pdfium.FPDF_GetMetaText(document, field, None, 0)
        buffer = ctypes.create_string_buffer(size)
        pdfium.FPDF_GetMetaText(document, field, buffer, size)
        if stated := _DATE.match(buffer.raw.decode("utf-16-le", "replace")):
            return month_of(int(stated[1]), int(stated[2]))
    return None
