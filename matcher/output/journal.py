"""The rows of a batch on disk as they are finished, so that a stopped batch can go on."""

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from matcher.errors import CandorError
from matcher.output.rows import Row, rank_key

_FORMAT = "candor.batch.v1"


class UnusableJournal(CandorError):
    """A journal that does not belong to this batch, or is none."""


class Journal:
    """One JSON line for what the batch depends on (`stamp`), then one for each finished row.

    Rows stay on disk; only their rank and place are held in memory. A later row of a file replaces an earlier one.
    `scored` maps the files that have a score to the sha256 of what was read.
    """

    def __init__(self, path: Path, stamp: Mapping[str, str]) -> None:
        """Start an empty journal at `path`, in place of any that is there."""
        self.path = path
        self._places: dict[str, tuple[tuple[float, str, str], int]] = {}
        self.scored: dict[str, str] = {}
        self._stream = path.open("w+b")
        self._stream.write(_line({"format": _FORMAT, "stamp": dict(stamp)}))
        self._stream.flush()

    @classmethod
    def reopen(cls, path: Path, stamp: Mapping[str, str]) -> "Journal":
        """The journal of a stopped batch; a last line that was cut off is dropped.

        :raises UnusableJournal: when it is of another job, configuration or version, and says which differ.
        """
        journal = cls.__new__(cls)
        journal.path, journal._places, journal.scored = path, {}, {}
        journal._stream = path.open("r+b")
        try:
            journal._check(stamp)
            journal._index()
        except BaseException:
            journal.close()
            raise
        return journal

    def __len__(self) -> int:
        return len(self._places)

    def add(self, row: Row) -> None:
        """Keep `row`; once this returns, a stopped process does not lose it."""
        self._note(row, self._stream.seek(0, os.SEEK_END))
        self._stream.write(_line(row))
        self._stream.flush()

    def ranked(self, files: Mapping[str, Any] | None = None) -> Iterator[Row]:
        """All rows, or those of `files`, best score first and those without a score last."""
        wanted = sorted(place for file, place in self._places.items() if files is None or file in files)
        for _, offset in wanted:
            yield self._read(offset)

    def close(self) -> None:
        self._stream.close()

    def remove(self) -> None:
        """Close it and delete the file: the batch is done."""
        self.close()
        self.path.unlink()

    def _note(self, row: Row, offset: int) -> None:
        self._places[row["file"]] = (rank_key(row), offset)
        if row["score"] is None:
            self.scored.pop(row["file"], None)
        else:
            self.scored[row["file"]] = row["trace"]["resume_sha256"]

    def _read(self, offset: int) -> Row:
        self._stream.seek(offset)
        row: Row = json.loads(self._stream.readline())
        return row

    def _check(self, stamp: Mapping[str, str]) -> None:
        try:
            head = json.loads(self._stream.readline())
            kept = head["stamp"] if head["format"] == _FORMAT else None
        except (ValueError, TypeError, KeyError):
            kept = None
        if kept is None:
            raise UnusableJournal(f"{self.path}: not the journal of a batch. Delete it, or start without --resume.")
        differing = sorted(name for name in {*kept, *stamp} if kept.get(name) != stamp.get(name))
        if differing:
            raise UnusableJournal(
                f"{self.path}: cannot go on, because this differs from the stopped batch: {', '.join(differing)}. "
                "Start without --resume to score everything anew."
            )

    def _index(self) -> None:
        offset = self._stream.tell()
        for line in self._stream:
            if not line.endswith(b"\n"):
                self._stream.truncate(offset)
                break
            self._note(json.loads(line), offset)
            offset += len(line)


def _line(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value).encode() + b"\n"
