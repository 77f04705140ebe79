"""Reads the tables of a download, from a folder or a zip file, and says by file and line what is wrong with them.

Nothing is ever unpacked to disk: a table is read from inside the archive, and no more of it than `MAX_TABLE` bytes.
"""

import csv
import hashlib
import lzma
import re
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import BinaryIO, Self

from ontology.errors import OntologyError

MAX_TABLE = 256 * 1024 * 1024
"""Bytes of one table when unpacked; the largest table of ESCO 1.2.0 has 55 million."""
MAX_TABLES = 500
MAX_FIELD = 16 * 1024 * 1024
"""Bytes of one field; a list of top concepts has some 700,000."""

_URI = re.compile(r"https?://[^\s<>\"{}|\\^`\x00-\x20]+")


class Row:
    """A row of a table, by column, with the line it starts at."""

    __slots__ = ("_cells", "_columns", "file", "line")

    def __init__(self, columns: dict[str, int], cells: list[str], file: str, line: int) -> None:
        self._columns = columns
        self._cells = cells
        self.file = file
        self.line = line

    def __getitem__(self, column: str) -> str:
        return self._cells[self._columns[column]].strip()

    def get(self, column: str) -> str:
        """The cell, or "" where this version of the table lacks the column."""
        at = self._columns.get(column)
        return "" if at is None else self._cells[at].strip()

    def lines(self, column: str) -> tuple[str, ...]:
        """The values of a cell that holds one per line."""
        return tuple(part.strip() for part in self.get(column).split("\n") if part.strip())

    def uri(self, column: str) -> str:
        """The cell as a URI.

        :raises OntologyError: it is none.
        """
        value = self[column]
        if not _URI.fullmatch(value):
            raise self.error(f"“{value[:80]}” in column {column} is not a URI.")
        return value

    def error(self, problem: str) -> OntologyError:
        return OntologyError(problem, file=self.file, line=self.line)


class Tables(AbstractContextManager["Tables"]):
    """The tables at `path`, a folder or a zip file. `names` maps base names ("skills_en.csv.xz") to places in it.

    :raises OntologyError: there is nothing at `path`, or the archive is damaged or not to be trusted.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._archive: zipfile.ZipFile | None = None
        if path.is_dir():
            places = sorted(p.relative_to(path).as_posix() for p in path.rglob("*") if p.is_file())
        elif path.is_file():
            try:
                self._archive = zipfile.ZipFile(path)
            except (zipfile.BadZipFile, OSError) as error:
                raise OntologyError(f"not a zip file that can be read ({error}).", file=path.name) from error
            places = self._trusted_places(self._archive)
        else:
            raise OntologyError(f"There is no file or folder {path}.")
        self.names: dict[str, str] = {}
        for place in places:
            name = PurePosixPath(place).name
            if not name.endswith((".csv", ".csv.xz", ".tsv", ".tsv.xz")) or name.startswith("._"):
                continue
            if name in self.names:
                raise OntologyError(f"{self.names[name]} and {place} have the same name. Keep one.", file=path.name)
            self.names[name] = place
        if len(self.names) > MAX_TABLES:
            raise OntologyError(f"holds {len(self.names)} tables, more than {MAX_TABLES}.", file=path.name)

    @staticmethod
    def _trusted_places(archive: zipfile.ZipFile) -> list[str]:
        name = Path(archive.filename or "").name
        for member in archive.infolist():
            place = PurePosixPath(member.filename.replace("\\", "/"))
            if place.is_absolute() or ".." in place.parts or (place.parts and place.parts[0].endswith(":")):
                raise OntologyError(
                    f"The archive holds the path “{member.filename}”, which leads out of it; nothing was read.",
                    file=name,
                )
            if member.file_size > MAX_TABLE:
                raise OntologyError(f"{member.filename} unpacks to more than {MAX_TABLE >> 20} MiB.", file=name)
        return sorted(member.filename for member in archive.infolist() if not member.is_dir())

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._archive is not None:
            self._archive.close()

    def __enter__(self) -> Self:
        return self

    def digest(self, names: Sequence[str]) -> str:
        """sha256 over the names and stored bytes of these tables, in the order of their names."""
        total = hashlib.sha256()
        for name in sorted(names):
            with self._stored(name) as stream:
                content = hashlib.file_digest(stream, "sha256").hexdigest()  # type: ignore[arg-type]
            total.update(f"{name}\0{content}\n".encode())
        return total.hexdigest()

    def rows(self, name: str, required: Sequence[str], *, header_contains: str = "") -> Iterator[Row]:
        """The rows of a table; those above the one with a cell `header_contains` are skipped.

        :raises OntologyError: with file and line, for missing columns, a cut quote, a short or long row, bad UTF-8.
        """
        columns: dict[str, int] = {}
        start = 1
        try:
            with self._stored(name) as stored, self._unpacked(name, stored) as stream, _wide_fields():
                reader = csv.reader(self._lines(name, stream), delimiter="\t" if ".tsv" in name else ",", strict=True)
                while True:
                    start = reader.line_num + 1
                    cells = next(reader, None)
                    if cells is None:
                        break
                    if not columns:
                        if not header_contains or header_contains in cells:
                            columns = _columns(cells, required, name, start)
                    elif cells:
                        if len(cells) != len(columns):
                            raise OntologyError(
                                f"{len(cells)} columns where the first row has {len(columns)}.", file=name, line=start
                            )
                        yield Row(columns, cells, name, start)
        except csv.Error as error:
            raise OntologyError(
                f"the row that starts here cannot be read ({error}): a quotation mark is missing or the file was cut.",
                file=name,
                line=start,
            ) from error
        except (zipfile.BadZipFile, lzma.LZMAError, EOFError, OSError, NotImplementedError, RuntimeError) as error:
            raise OntologyError(f"cannot be unpacked ({error}).", file=name, line=start) from error
        if not columns:
            raise OntologyError("the table is empty.", file=name, line=1)

    def _stored(self, name: str) -> BinaryIO:
        place = self.names[name]
        if self._archive is not None:
            return self._archive.open(place)  # type: ignore[return-value]
        return (self.path / place).open("rb")

    @staticmethod
    @contextmanager
    def _unpacked(name: str, stored: BinaryIO) -> Iterator[BinaryIO]:
        if name.endswith(".xz"):
            with lzma.open(stored) as stream:
                yield stream  # type: ignore[misc]
        else:
            yield stored

    @staticmethod
    def _lines(name: str, stream: BinaryIO) -> Iterator[str]:
        size = 0
        for number, raw in enumerate(iter(lambda: stream.readline(MAX_FIELD), b""), start=1):
            size += len(raw)
            if size > MAX_TABLE:
                raise OntologyError(f"unpacks to more than {MAX_TABLE >> 20} MiB.", file=name, line=number)
            if b"\0" in raw:
                raise OntologyError("holds a zero byte: the file is damaged.", file=name, line=number)
            try:
                yield raw.decode("utf-8-sig" if number == 1 else "utf-8")
            except UnicodeDecodeError as error:
                raise OntologyError(
                    f"byte {error.start + 1} of the line is not UTF-8. Download the file again.", file=name, line=number
                ) from error


def _columns(cells: list[str], required: Sequence[str], name: str, line: int) -> dict[str, int]:
    columns = {cell.strip(): at for at, cell in enumerate(cells)}
    missing = [column for column in required if column not in columns]
    if missing:
        raise OntologyError(
            f"lacks the column {', '.join(missing)}; it has {', '.join(columns)[:200]}.", file=name, line=line
        )
    if len(columns) != len(cells):
        raise OntologyError("names a column twice.", file=name, line=line)
    return columns


@contextmanager
def _wide_fields() -> Iterator[None]:
    """The csv module's limit is one for the whole process, so it is put back."""
    before = csv.field_size_limit(MAX_FIELD)
    try:
        yield
    finally:
        csv.field_size_limit(before)
