"""Files, folders, patterns and zip archives of resumes as one sorted sequence, none of it read ahead of time."""

import glob
import hashlib
import os
import stat
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import count
from pathlib import Path, PurePosixPath

from matcher.errors import UnreadableFile
from matcher.read.container import is_unsafe

MOST_BYTES = 30 << 20
"""Size of a file, unpacked, from which it is refused."""
_MOST_MEMBERS = 100_000
_JUNK = frozenset(("__MACOSX", "Thumbs.db", "desktop.ini", "Desktop.ini"))


@dataclass(frozen=True, slots=True)
class Source:
    """A file to be read: on its own, or the member of the zip archive at `path`.

    `stem` identifies it among those it was expanded with: the file's stem, with its folder and suffix where others
    have the same. `name` is for people. A source that cannot be read at all carries its `error`.
    """

    stem: str
    name: str
    path: Path
    member: str = ""
    error: UnreadableFile | None = None

    def data(self) -> bytes:
        """:raises UnreadableFile: missing, too large, encrypted or broken, or whatever `error` says."""
        if self.error:
            raise self.error
        try:
            return _member(self) if self.member else _file(self)
        except OSError as error:
            problem = f"cannot be opened ({error.strerror})."
            raise UnreadableFile(self.name, "missing", problem, "Check the path and who may read it.") from error

    def sha256(self) -> str:
        """Digest of the bytes, "" where there are none to be had."""
        try:
            return hashlib.sha256(self.data()).hexdigest()
        except UnreadableFile:
            return ""


def file_source(path: Path | str) -> Source:
    """A single file as a source."""
    path = Path(path)
    return Source(path.stem, path.name, path)


def expand(inputs: Iterable[Path | str]) -> tuple[Source, ...]:
    """Every file that `inputs` name, once, sorted by name.

    Folders are searched to any depth and archives opened where they lie; hidden files are left out. What cannot be
    used is in the sequence as a source with an error, so nothing raises and nothing is lost.
    """
    found: dict[tuple[str, str], Source] = {}
    for given in inputs:
        for source in _expanded(str(given)):
            found.setdefault((os.path.realpath(source.path), source.member), source)
    return _identified(sorted(found.values(), key=lambda source: (source.name, str(source.path))))


def _expanded(given: str) -> Iterator[Source]:
    path = Path(given)
    if not os.path.lexists(path) and glob.has_magic(given):
        matches = sorted(glob.glob(given, recursive=True))  # noqa: PTH207 (pathlib takes no absolute pattern)
        if not matches:
            yield _failed(given, path, "missing", "matches no file.", "Check the pattern.")
        for match in matches:
            if not _is_junk(Path(match).name):
                yield from _expanded(match)
    elif path.is_dir():
        yield from _folder(path, path.resolve().name, frozenset())
    elif path.is_file():
        yield from _file_or_archive(path, path.name)
    else:
        yield _failed(given, path, "missing", "does not exist.", "Check the path.")


def _folder(folder: Path, name: str, above: frozenset[tuple[int, int]]) -> Iterator[Source]:
    try:
        status = folder.stat()
        # A link to a folder that holds it would go on for ever.
        if (status.st_dev, status.st_ino) in above:
            return
        entries = sorted(folder.iterdir())
    except OSError as error:
        yield _failed(name, folder, "missing", f"cannot be opened ({error.strerror}).", "Check who may read it.")
        return
    for entry in entries:
        if _is_junk(entry.name):
            continue
        if entry.is_dir():
            yield from _folder(entry, f"{name}/{entry.name}", above | {(status.st_dev, status.st_ino)})
        elif entry.is_file() or entry.is_symlink():
            yield from _file_or_archive(entry, f"{name}/{entry.name}")


def _file_or_archive(path: Path, name: str) -> Iterator[Source]:
    if path.suffix.lower() != ".zip":
        yield Source(path.stem, name, path)
        return
    try:
        members = _directory(path).infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        yield _failed(name, path, "broken", "the archive is damaged or cut off.", "Pack it again.")
        return
    if len(members) > _MOST_MEMBERS:
        yield _failed(name, path, "too large", f"the archive holds more than {_MOST_MEMBERS:,} files.", "Split it.")
        return
    for member in members:
        parts = PurePosixPath(member.filename.replace("\\", "/")).parts
        if not member.is_dir() and not any(_is_junk(part) for part in parts if part != ".."):
            yield _packed(path, f"{name}/{member.filename}", member)


def _packed(path: Path, name: str, member: zipfile.ZipInfo) -> Source:
    inner = PurePosixPath(member.filename)
    source = Source(inner.stem, name, path, member.filename)
    refused: tuple[str, str, str] | None = None
    if is_unsafe(member.filename) or stat.S_ISLNK(member.external_attr >> 16):
        refused = ("broken", "points outside of its archive.", "Do not trust it.")
    elif inner.suffix.lower() in (".zip", ".7z", ".rar", ".tar", ".gz", ".tgz"):
        refused = ("unsupported", "is an archive within an archive.", "Unpack it, and pack its files anew.")
    elif member.flag_bits & 0x1:
        refused = ("encrypted", "is protected by a password.", "Pack it without one.")
    elif member.file_size > MOST_BYTES:
        refused = too_large(member.file_size)
    return replace(source, error=UnreadableFile(name, *refused)) if refused else source


def too_large(size: int) -> tuple[str, str, str]:
    """Reason, problem and hint for a file of that size in bytes."""
    problem = f"has {size / (1 << 20):.0f} MB, at most {MOST_BYTES >> 20} MB are read."
    return "too large", problem, "Save it without its pictures."


def _failed(name: str, path: Path, reason: str, problem: str, hint: str) -> Source:
    return Source(path.stem, name, path, error=UnreadableFile(name, reason, problem, hint))


def _is_junk(name: str) -> bool:
    """Hidden files, lock files of Word, and what systems leave behind."""
    return name.startswith((".", "~$")) or name in _JUNK


def _directory(path: Path) -> zipfile.ZipFile:
    """An archive with its directory read, kept open because its members are read one by one."""
    # Processes that share an open file also share the place in it.
    return _opened(str(path), path.stat().st_mtime_ns, os.getpid())


@lru_cache(maxsize=4)
def _opened(path: str, _changed: int, _process: int) -> zipfile.ZipFile:
    return zipfile.ZipFile(path)


def _file(source: Source) -> bytes:
    if not source.path.is_file() and source.path.exists():
        raise UnreadableFile(source.name, "unsupported", "is not a file.", "Name a file.")
    size = source.path.stat().st_size
    if size > MOST_BYTES:
        raise UnreadableFile(source.name, *too_large(size))
    return source.path.read_bytes()


def _member(source: Source) -> bytes:
    try:
        archive = _directory(source.path)
        with archive.open(source.member) as stream:
            data = stream.read(MOST_BYTES + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, ValueError, RuntimeError, NotImplementedError) as error:
        problem = "is damaged in its archive."
        raise UnreadableFile(source.name, "broken", problem, "Pack it again.") from error
    if len(data) > MOST_BYTES:
        raise UnreadableFile(source.name, *too_large(len(data)))
    return data


def _identified(sources: list[Source]) -> tuple[Source, ...]:
    """Sources with as much of their name in `stem` as it takes to tell them apart."""
    choices = [
        (source.stem, f"{PurePosixPath(source.name).parent.name}/{source.stem}", source.name) for source in sources
    ]
    level = [0] * len(sources)
    for last in range(2):
        times = Counter(choice[at] for choice, at in zip(choices, level, strict=True))
        level = [
            last + 1 if at == last and times[choice[at]] > 1 else at for choice, at in zip(choices, level, strict=True)
        ]
    stems = _numbered([choice[at] for choice, at in zip(choices, level, strict=True)])
    names = _numbered([source.name for source in sources])
    return tuple(
        replace(source, stem=stem, name=name) for source, stem, name in zip(sources, stems, names, strict=True)
    )


def _numbered(names: list[str]) -> list[str]:
    """Names with a number where one comes again: two folders of one name, or one name twice in an archive."""
    taken: set[str] = set()
    out: list[str] = []
    for name in names:
        numbers = (f"{name} ({number})" for number in count(2))
        out.append(name if name not in taken else next(free for free in numbers if free not in taken))
        taken.add(out[-1])
    return out
