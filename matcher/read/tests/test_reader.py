import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from matcher.errors import UnreadableFile
from matcher.read import Limits, Reader, read
from matcher.read.tests.files import pdf, recursive_pdf, word_file, write
from matcher.values import HiddenText

GOOD = pdf(write(72, 700, "Ana Example", "Nurse"), write(72, 700, "in the second year"))


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader(limits=Limits(seconds=1.0, memory=400 << 20)) as reader:
        yield reader


def child_of(reader: Reader) -> int:
    assert reader._child is not None
    return reader._child._process.pid


def failure(reader: Reader, name: str, data: bytes) -> UnreadableFile:
    with pytest.raises(UnreadableFile) as caught:
        reader.read_bytes(name, data)
    return caught.value


def test_a_file_becomes_a_document(tmp_path: Path) -> None:
    path = tmp_path / "ana.pdf"
    path.write_bytes(GOOD)
    doc = read(path)
    assert (doc.name, doc.format, doc.language) == ("ana.pdf", "pdf", "en")
    assert doc.text == "Ana Example\nNurse\nin the second year"
    assert [doc.page_of(doc.text.index(word)) for word in ("Nurse", "second")] == [1, 2]
    assert len(doc.sha256) == 64


def test_the_same_bytes_give_the_same_document(reader: Reader) -> None:
    with Reader() as other:
        assert other.read_bytes("a.pdf", GOOD) == reader.read_bytes("a.pdf", GOOD)


def test_hidden_text_is_reported_and_not_in_the_text(reader: Reader) -> None:
    doc = reader.read_bytes("a.html", b"<html><p>Ana Example</p><p hidden>Python</p>")
    assert doc.text == "Ana Example"
    assert doc.hidden == (HiddenText("Python", "hidden style", 1),)


def test_one_child_reads_many_files(reader: Reader) -> None:
    reader.read_bytes("a.pdf", GOOD)
    child = child_of(reader)
    reader.read_bytes("b.docx", word_file(lambda document: document.add_paragraph("Ben Sample")))
    failure(reader, "c.pdf", GOOD[:100])
    assert child_of(reader) == child


def test_a_file_that_hangs_the_parser_is_stopped_and_the_next_one_read() -> None:
    with Reader(limits=Limits(seconds=0.5)) as reader:
        reader.read_bytes("a.pdf", GOOD)
        start = time.monotonic()
        error = failure(reader, "loop.pdf", recursive_pdf())
        assert time.monotonic() - start < 3
        assert error.reason in ("timeout", "broken")
        assert str(error).startswith("loop.pdf: ")
        assert error.hint
        assert reader.read_bytes("a.pdf", GOOD).text.startswith("Ana Example")


def test_a_file_that_eats_memory_is_stopped_and_the_next_one_read(reader: Reader) -> None:
    error = failure(reader, "bomb.html", b"<html>" + b"<p>" * 9_000_000)
    assert error.reason in ("too large", "broken", "timeout")
    assert reader.read_bytes("a.pdf", GOOD).text.startswith("Ana Example")


def test_a_child_that_was_killed_is_replaced(reader: Reader) -> None:
    reader.read_bytes("a.pdf", GOOD)
    child = child_of(reader)
    os.kill(child, signal.SIGSEGV)
    assert reader.read_bytes("a.pdf", GOOD).text.startswith("Ana Example")
    assert child_of(reader) != child


def test_closing_leaves_no_process_behind() -> None:
    with Reader() as reader:
        reader.read_bytes("a.pdf", GOOD)
        child = child_of(reader)
    assert not Path(f"/proc/{child}").exists()


def test_a_reader_dropped_without_closing_leaves_no_process_behind() -> None:
    reader = Reader()
    reader.read_bytes("a.pdf", GOOD)
    child = child_of(reader)
    del reader
    assert not Path(f"/proc/{child}").exists()


def test_the_child_of_a_process_that_is_killed_ends() -> None:
    script = (
        "import os, signal; from matcher.read import Reader; reader = Reader();"
        "reader.read_bytes('a.txt', b'Ana'); print(reader._child._process.pid, flush=True);"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    child = Path(f"/proc/{int(done.stdout)}")
    deadline = time.monotonic() + 5
    while child.exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    # Where nobody collects orphans, a dead one stays as a zombie.
    assert not child.exists() or "(zombie)" in (child / "status").read_text()


def read_in_worker(data: bytes) -> str:
    with Reader() as reader:
        return reader.read_bytes("a.pdf", data).text


@pytest.mark.parametrize("method", ["spawn", "fork"])
def test_a_worker_process_reads_with_its_own_child(reader: Reader, method: str) -> None:
    reader.read_bytes("a.pdf", GOOD)
    with multiprocessing.get_context(method).Pool(1) as pool:
        assert pool.apply(read_in_worker, (GOOD,)).startswith("Ana Example")
    assert reader.read_bytes("a.pdf", GOOD).text.startswith("Ana Example")


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("blank.pdf", pdf(lambda canvas: None), "needs OCR"),
        ("hidden.html", b"<html><p hidden>Python</p>", "empty"),
        ("huge.txt", b"word " * 300_000, "too large"),
        ("cut.pdf", GOOD[:300], "broken"),
        ("cut.docx", word_file(lambda document: None)[:500], "broken"),
        ("none.pdf", b"", "empty"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(reader: Reader, name: str, data: bytes, reason: str) -> None:
    error = failure(reader, name, data)
    assert (error.name, error.reason) == (name, reason)
    assert error.problem
    assert error.hint


def test_a_scan_needs_ocr(reader: Reader, tmp_path: Path) -> None:
    Image.new("L", (600, 800), 200).save(tmp_path / "scan.pdf")
    with pytest.raises(UnreadableFile) as caught:
        reader.read(tmp_path / "scan.pdf")
    assert caught.value.reason == "needs OCR"


def test_a_missing_file_and_a_folder_say_so(reader: Reader, tmp_path: Path) -> None:
    for path, reason in ((tmp_path / "none.pdf", "missing"), (tmp_path, "unsupported")):
        with pytest.raises(UnreadableFile) as caught:
            reader.read(path)
        assert caught.value.reason == reason
