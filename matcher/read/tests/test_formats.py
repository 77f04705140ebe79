import importlib

import pytest

from matcher.read import FORMATS
from matcher.read.content import Content, Refused
from matcher.read.formats import Format, sniff
from matcher.read.tests.files import pdf, word_file, write, zipped

SAMPLES = {
    "pdf": pdf(write(72, 700, "Ana Example")),
    "docx": word_file(lambda document: document.add_paragraph("Ana Example")),
    "html": b"<!DOCTYPE html><title>t</title><p>Ana Example</p>",
    "md": b"Ana Example",
    "txt": b"Ana Example",
}


def test_no_format_disappears() -> None:
    assert [known.id for known in FORMATS] == ["pdf", "docx", "html", "md", "txt"]


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.id)
def test_every_format_reads_its_sample(known: Format) -> None:
    content = importlib.import_module(known.module).read(SAMPLES[known.id], pages=3)
    assert content == Content(("Ana Example",), written=content.written)
    assert sniff(SAMPLES[known.id], suffix=known.suffixes[0]) is known


@pytest.mark.parametrize("name", ["pdf", "docx", "html"])
def test_the_content_counts_and_not_the_name(name: str) -> None:
    assert sniff(SAMPLES[name], suffix=".txt").id == name
    assert sniff(SAMPLES["txt"], suffix=f".{name}").id == "txt"


@pytest.mark.parametrize(
    ("data", "reason", "says"),
    [
        (b"", "empty", "empty"),
        (b" \n\n\0", "empty", "empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "unsupported", "old Office file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "encrypted", "password"),
        (rb"{\rtf1 Ana}", "unsupported", "RTF"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "needs OCR", "picture"),
        (b'{"basics": {"name": "Ana"}}', "unsupported", "JSON"),
        (b'<?xml version="1.0"?><Europass/>', "unsupported", "XML"),
        (zipped({"xl/workbook.xml": "x"}), "unsupported", "spreadsheet"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), "unsupported", "archive"),
        (bytes(range(256)) * 20, "unsupported", "PDF, DOCX, HTML, Markdown, plain text"),
    ],
)
def test_what_is_not_read_says_why_and_what_to_do(data: bytes, reason: str, says: str) -> None:
    with pytest.raises(Refused) as refused:
        sniff(data, suffix=".pdf")
    assert refused.value.reason == reason
    assert says in f"{refused.value.problem} {refused.value.hint}"
    assert refused.value.hint
