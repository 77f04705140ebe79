"""Lines of text and the concepts that they name."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, BinaryIO

from django.conf import settings

from matcher.engine import Engine
from matcher.errors import UnreadableFile

SCHEMES = {"esco": ("esco",), "onet": ("onet",), "all": ("esco", "onet")}
"""What can be asked for, and the schemes that it takes in."""


@dataclass(frozen=True, slots=True)
class RankedConcept:
    """`scheme` is "esco" or "onet", `score` the probability 0..1 that the line names the concept."""

    uri: str
    label: str
    scheme: str
    score: float


@dataclass(frozen=True, slots=True)
class LinkedLine:
    """The likeliest concepts of a line, best first, whether it names them or not; `nil` says that it names none."""

    text: str
    concepts: tuple[RankedConcept, ...]
    nil: bool

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def lines_of(stream: BinaryIO, *, name: str) -> Iterator[str]:
    """The lines of `stream` without their ends, one at a time; a byte order mark is dropped.

    :raises UnreadableFile: a line is not UTF-8; lines before it were given.
    """
    for number, line in enumerate(stream, start=1):
        try:
            text = line.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as error:
            raise UnreadableFile(
                name, "encoding", f"line {number} is not UTF-8 (byte {error.start + 1}).", "Save the file as UTF-8."
            ) from error
        yield text.rstrip("\r\n")


def count_lines(path: Path) -> int:
    """How many lines there are to link.

    :raises UnreadableFile: there is no such file, it cannot be read, or a line is not UTF-8.
    """
    try:
        with path.open("rb") as stream:
            return sum(1 for _ in lines_of(stream, name=str(path)))
    except OSError as error:
        missing = isinstance(error, FileNotFoundError)
        why = "there is no such file." if missing else f"it cannot be read ({error.strerror})."
        raise UnreadableFile(str(path), "unreadable", why) from error


def link_lines(lines: Iterable[str], *, top: int, schemes: Collection[str], language: str) -> Iterator[LinkedLine]:
    """Each line with its concepts, in order and one at a time, however many there are. Equal lines get equal answers.

    :raises MissingArtefact: the ontology, the index or a model is not prepared.
    """
    engine = Engine.open(data=settings.CANDOR_DATA, models=settings.CANDOR_MODELS, judged=False)
    for text in lines:
        linked = engine.rank_concepts(text, language=language, top=top, schemes=schemes)
        concepts = ((engine.taxonomy.concept(uri), score) for uri, score in linked.concepts)
        ranked = tuple(RankedConcept(c.uri, c.label, c.scheme, score) for c, score in concepts if c is not None)
        yield LinkedLine(text, ranked, linked.nil)
