"""Small real files for the tests of reading."""

import io
import zipfile
from collections.abc import Callable, Mapping

import docx
from docx.document import Document as WordDocument
from reportlab.pdfgen.canvas import Canvas

from matcher.read import pdf as pdf_format
from matcher.read.content import Content


def pdf(*pages: Callable[[Canvas], object]) -> bytes:
    """A PDF whose pages the functions draw, in Helvetica 12 unless they say otherwise; A4, origin at the lower left."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842), invariant=True)
    for draw in pages:
        canvas.setFont("Helvetica", 12)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def write(x: float, y: float, *lines: str, leading: float = 14) -> Callable[[Canvas], None]:
    """Draws lines of text downwards from (x, y)."""

    def draw(canvas: Canvas) -> None:
        for index, line in enumerate(lines):
            canvas.drawString(x, y - index * leading, line)

    return draw


def page_of(*parts: Callable[[Canvas], object]) -> str:
    """The text of a page with these parts."""

    def draw(canvas: Canvas) -> None:
        for part in parts:
            part(canvas)

    return content_of(draw).pages[0]


def content_of(*pages: Callable[[Canvas], object]) -> Content:
    return pdf_format.read(pdf(*pages), pages=50)


def word_file(build: Callable[[WordDocument], object]) -> bytes:
    """A DOCX as python-docx writes it."""
    document = docx.Document()
    build(document)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def word_xml(body: str, **parts: str) -> bytes:
    """A DOCX with this XML as its body; `parts` are further files in word/, without their suffix."""
    namespaces = (
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        'xmlns:v="urn:schemas-microsoft-com:vml"'
    )
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relations = "".join(f'<Relationship Id="r{name}" Type="{relation}/{name}" Target="{name}.xml"/>' for name in parts)
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    return zipped(
        {
            "_rels/.rels": f'<Relationships xmlns="{package}"><Relationship Id="r1" Type="{relation}/officeDocument" '
            'Target="word/document.xml"/></Relationships>',
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}">{relations}</Relationships>',
            "word/document.xml": f"<w:document {namespaces}><w:body>{body}</w:body></w:document>",
            **{f"word/{name}.xml": text.replace("NAMESPACES", namespaces) for name, text in parts.items()},
        }
    )


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def recursive_pdf() -> bytes:
    """A PDF with a form that draws itself twice: pdfium follows it without end."""

    def stream(entries: bytes, data: bytes) -> bytes:
        return b"<<%b/Length %d>>stream\n%b\nendstream" % (entries, len(data), data)

    form = b"/Resources<</XObject<</F 5 0 R>>>>"
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R%b>>" % form,
        stream(b"", b"/F Do"),
        stream(b"/Type/XObject/Subtype/Form/BBox[0 0 200 200]" + form, b"/F Do /F Do"),
    )
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(data)
    return data + b"xref\n0 6\n0000000000 65535 f \n" + table + end
