"""Files of ranked rows, by extension; equal rows give equal bytes, and a file is there whole or not at all."""

import csv
import io
import json
import os
import re
import zipfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import IO

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from matcher.errors import CandorError
from matcher.output.rows import Row
from matcher.output.spreadsheets import FINDINGS_HEADER, Cell, findings, ranking, ranking_header
from matcher.values import Job

Rows = Callable[[], Iterable[Row]]
"""Gives the ranked rows, anew at every call."""

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can name


class UnusableOutput(CandorError):
    """An output that names no format, or cannot be put where it should."""


def write(path: Path, rows: Rows, job: Job) -> None:
    """Write `rows` in the format that the extension of `path` names, replacing the file at once when it is complete.

    :raises UnusableOutput: as `check`.
    """
    check(path)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with draft.open("wb") as stream:
            WRITERS[path.suffix.lower()](stream, rows, job)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def check(path: Path) -> None:
    """:raises UnusableOutput: no format has the extension of `path`, or its folder is not there."""
    if path.suffix.lower() not in WRITERS:
        raise UnusableOutput(f"{path}: the output must end in one of {', '.join(WRITERS)}.")
    if not path.parent.is_dir() or path.is_dir():
        raise UnusableOutput(
            f"{path}: cannot be written; {path.parent} must be a folder, and {path.name} a file in it."
        )


def write_jsonl(stream: IO[bytes], rows: Rows, job: Job) -> None:
    """One JSON object a line, floats in full."""
    for row in rows():
        stream.write(json.dumps(row).encode() + b"\n")


def write_csv(stream: IO[bytes], rows: Rows, job: Job) -> None:
    """UTF-8 with a header line."""
    text = io.TextIOWrapper(stream, encoding="utf-8", errors="replace", newline="")
    writer = csv.writer(text)
    writer.writerow(ranking_header(job))
    writer.writerows(ranking(rows(), job))
    text.flush()
    text.detach()


def write_xlsx(stream: IO[bytes], rows: Rows, job: Job) -> None:
    """A sheet "Ranking" with one line a resume, and a sheet "Findings" with one line a piece of evidence."""
    book = Workbook(write_only=True)
    for title, header, lines in (
        ("Ranking", ranking_header(job), ranking(rows(), job)),
        ("Findings", FINDINGS_HEADER, findings(rows())),
    ):
        sheet = book.create_sheet(title)
        assert isinstance(sheet, WriteOnlyWorksheet)
        sheet.freeze_panes = "C2"
        sheet.append([_clean(cell) for cell in header])
        for line in lines:
            sheet.append([_clean(cell) for cell in line])
    raw = io.BytesIO()
    book.save(raw)
    _without_times(raw, stream)


WRITERS: Mapping[str, Callable[[IO[bytes], Rows, Job], None]] = {
    ".jsonl": write_jsonl,
    ".csv": write_csv,
    ".xlsx": write_xlsx,
}


def _clean(cell: Cell) -> Cell:
    """XML has no way to write most control characters, nor half of a surrogate pair."""
    if isinstance(cell, str):
        return ILLEGAL_CHARACTERS_RE.sub("", cell).encode("utf-8", "replace").decode()
    return cell


def _without_times(raw: IO[bytes], stream: IO[bytes]) -> None:
    """Copy the workbook without the moment at which it was written."""
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb"\d{4}-\d\d-\d\dT[\d:.]+Z", b"1980-01-01T00:00:00Z", content)
            target.writestr(zipfile.ZipInfo(name, _EPOCH), content, zipfile.ZIP_DEFLATED)
