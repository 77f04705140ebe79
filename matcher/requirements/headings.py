"""What the headings of an advertisement say about the lines below them."""

import re
from collections.abc import Iterator
from enum import Enum
from functools import lru_cache

from matcher.languages.jobs import JobWords
from matcher.requirements.patterns import plain, words


class Role(Enum):
    """What a section holds: requirements of either sort, duties, or nothing that a candidate must show."""

    MUST = "must"
    NICE = "nice"
    DUTIES = "duties"
    SKIP = "skip"
    UNKNOWN = "unknown"


_LEAD = re.compile(
    r"(?:^|(?<=[.!?;] ))(?:\*\*|__|\*|_)?(?P<name>[^\W\d_][^.!?:;\n]{2,60}?)(?P<stop>[.!?]?(?:\*\*|__|\*|_)|[:.?])\s"
)


def normalised(heading: str) -> str:
    """Lower case, without marks, numbers and punctuation at the edges, `&` as "and"."""
    text = re.sub(r"[*_#`:]+|^\W*\d{1,2}[.)]\s", " ", plain(heading).lower()).replace("&", " and ")
    return " ".join(re.sub(r"[^\w\s'/,()+-]", " ", text).split()).strip(" -,/()'")


def role_of(heading: str, table: JobWords, *, hints: bool = False) -> Role:
    """The role that a heading names; with `hints` a word in it is enough, for lines marked as headings."""
    name = normalised(heading)
    for role, (headings, _) in _by_role(table).items():
        if headings and _whole(headings).fullmatch(name):
            return role
    if hints and name:
        for role in (Role.NICE, Role.MUST, Role.SKIP, Role.DUTIES):
            if words(_by_role(table)[role][1]).search(name):
                return role
    return Role.UNKNOWN


def inline_headings(paragraph: str, table: JobWords) -> Iterator[tuple[int, int]]:
    """Spans of known headings that stand at the start of a sentence: "Requirements: …", "What you get. …"."""
    for lead in _LEAD.finditer(paragraph):
        if ":" not in lead.group("stop") and lead.start() > 0 and "*" not in lead.group():
            continue
        if len(lead.group("name").split()) <= 8 and role_of(lead.group("name"), table) is not Role.UNKNOWN:
            yield lead.start(), lead.end()


def _by_role(table: JobWords) -> dict[Role, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Whole headings and hints by role, in the order in which whole headings are tried."""
    return {
        Role.NICE: (table.headings.nice, table.headings.nice_hints),
        Role.SKIP: (table.headings.skip, table.headings.skip_hints),
        Role.DUTIES: (table.headings.duties, table.headings.duty_hints),
        Role.MUST: (table.headings.must, table.headings.must_hints),
    }


@lru_cache(maxsize=64)
def _whole(headings: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(headings))
