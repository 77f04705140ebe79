"""Files to documents, every parse in a child process that can be killed."""

import hashlib
import json
import os
import select
import subprocess
import sys
import threading
import time
import weakref
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from matcher.errors import UnreadableFile
from matcher.read import language
from matcher.read.child import LENGTH, OUT_OF_MEMORY, message
from matcher.read.content import Content, HiddenRun, Refused
from matcher.read.formats import Format, sniff
from matcher.read.inputs import MOST_BYTES, Source, file_source, too_large
from matcher.values import Document, HiddenText

_MEGABYTE = 1 << 20
_RENEWED = 1_000
"""Files after which a child is replaced, whatever its parsers have leaked."""
_MOST_REPLY = 64 * _MEGABYTE
_EXPORT = "Export it again from the program that made it."


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading one file may cost: `seconds` of wall time, bytes of address space as `memory`, `pages`."""

    seconds: float = 20.0
    memory: int = 1024 * _MEGABYTE
    pages: int = 50


class Reader:
    """Reads files through one child process, replaced when a file kills it or takes too long.

    Usable from several threads (one file at a time) and after a fork (each process gets its own child); it does not
    pickle: make one in each worker. Close it, or leave it to the end of the program.
    """

    def __init__(self, *, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._lock = threading.Lock()
        self._child: _Child | None = None
        self._served = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End the child; the next read starts another."""
        with self._lock:
            self._end()

    def read(self, source: Source | Path | str) -> Document:
        """The document in a file, named as the source or by the file's own name.

        :raises UnreadableFile: with one of the reasons in `matcher.read.content.REASONS`.
        """
        if not isinstance(source, Source):
            source = file_source(source)
        return self.read_bytes(source.name, source.data())

    def read_bytes(self, name: str, data: bytes) -> Document:
        """The document in `data`; the suffix of `name` counts only where the content leaves a choice.

        :raises UnreadableFile: as `read`.
        """
        if len(data) > MOST_BYTES:
            raise UnreadableFile(name, *too_large(len(data)))
        try:
            found = sniff(data, suffix=Path(name).suffix)
            with self._lock:
                content = self._parsed(found, data)
            return _document(name, found, data, content)
        except Refused as refusal:
            raise UnreadableFile(name, refusal.reason, refusal.problem, refusal.hint) from None

    def _parsed(self, found: Format, data: bytes) -> Content:
        try:
            try:
                return self._asked(found, data)
            except _ChildDied:
                # What it read before may be to blame: only a fresh child can tell.
                if self._served < 2:
                    raise
                return self._asked(found, data)
        except TimeoutError:
            problem = f"reading it took longer than {self._limits.seconds:g} seconds and was stopped."
            raise Refused("timeout", problem, "Export it again, or save it as text.") from None
        except _ChildDied as error:
            most = f"{self._limits.memory / _MEGABYTE:.0f} MB"
            if error.status == OUT_OF_MEMORY:
                raise Refused("too large", f"reading it takes more than {most} of memory.", _EXPORT) from None
            raise Refused("broken", f"the parser crashed on it or needed more than {most}.", _EXPORT) from None

    def _asked(self, found: Format, data: bytes) -> Content:
        if self._child is None or not self._child.is_ours_and_alive() or self._served >= _RENEWED:
            self._end()
            self._child, self._served = _Child(self._limits.memory), 0
        self._served += 1
        request = {
            "module": found.module,
            "size": len(data),
            "pages": self._limits.pages,
            "seconds": self._limits.seconds,
        }
        try:
            reply = self._child.ask(message(request) + data, self._limits.seconds)
        except (EOFError, OSError, ValueError) as error:
            status = self._child.status()
            self._end()
            raise error if isinstance(error, TimeoutError) else _ChildDied(status) from None
        except BaseException:
            # Its answer would be taken for that to the next question.
            self._end()
            raise
        if "refused" in reply:
            raise Refused(*reply["refused"])
        pages, hidden, warnings, written, pictures = reply["content"]
        return Content(tuple(pages), tuple(HiddenRun(*run) for run in hidden), tuple(warnings), written, pictures)

    def _end(self) -> None:
        if self._child is not None:
            self._child.end()
            self._child = None


class _ChildDied(Exception):
    def __init__(self, status: int | None) -> None:
        self.status = status


class _Child:
    def __init__(self, memory: int) -> None:
        # The child sees what this process can import, however that came about.
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(path or str(Path.cwd()) for path in sys.path)}
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "matcher.read.child", str(memory)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            bufsize=0,
        )
        self._owner = os.getpid()
        self.end = weakref.finalize(self, _end, self._process, self._owner)

    def is_ours_and_alive(self) -> bool:
        return self._owner == os.getpid() and self._process.poll() is None

    def status(self) -> int | None:
        """Exit status of a child that closed its pipe."""
        try:
            return self._process.wait(timeout=1)
        except subprocess.TimeoutExpired:
            return None

    def ask(self, request: bytes, seconds: float) -> dict[str, Any]:
        """:raises TimeoutError: no answer in time. :raises EOFError, OSError, ValueError: the child ended."""
        assert self._process.stdin is not None
        deadline = time.monotonic() + seconds
        view = memoryview(request)
        while view:
            view = view[self._process.stdin.write(view) :]
        (size,) = LENGTH.unpack(self._receive(LENGTH.size, deadline))
        if size > _MOST_REPLY:
            raise ValueError("no parser has that much to say")
        reply: dict[str, Any] = json.loads(self._receive(size, deadline))
        return reply

    def _receive(self, size: int, deadline: float) -> bytes:
        assert self._process.stdout is not None
        received = bytearray()
        while len(received) < size:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([self._process.stdout], [], [], left)[0]:
                raise TimeoutError
            part = self._process.stdout.read(size - len(received))
            if not part:
                raise EOFError
            received += part
        return bytes(received)


def _end(process: "subprocess.Popen[bytes]", owner: int) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe:
            pipe.close()
    if owner == os.getpid():
        process.kill()
        process.wait()


_shared = Reader()


def read(path: Source | Path | str, reader: Reader | None = None) -> Document:
    """The document in a file, through `reader` or the process's own one.

    :raises UnreadableFile: as `Reader.read`.
    """
    return (reader or _shared).read(path)


def _document(name: str, found: Format, data: bytes, content: Content) -> Document:
    text = ""
    starts: list[int] = []
    for page in content.pages:
        # A sentence that goes on over the page is one paragraph.
        joint = "" if not text else "\n" if page[:1].islower() else "\n\n"
        starts.append(len(text) + len(joint))
        text += joint + page
    if not any(map(str.isalnum, text)):
        if content.pictures or found.id == "pdf":  # a PDF draws what it has no text for in many ways
            raise Refused(
                "needs OCR",
                "it has no text, at most a picture of text.",
                "Run text recognition on it, or give the document that it was made from.",
            )
        raise Refused("empty", "it has no text that can be seen.", "Check that it is the right file.")
    hidden = tuple(HiddenText(run.text, run.reason, run.page) for run in content.hidden)
    return Document(
        name=name,
        format=found.id,
        text=text,
        page_starts=tuple(starts),
        language=language.detect(text),
        sha256=hashlib.sha256(data).hexdigest(),
        hidden=hidden,
        warnings=content.warnings,
        written=content.written,
    )
