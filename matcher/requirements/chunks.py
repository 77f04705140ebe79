"""Sentences of an advertisement cut into the smallest parts that may state a request of their own.

"At least three years in retail are required, and so is a driving licence" asks for two things, "retail, wholesale and
catering" for one. Both are cut at every comma and every "and": which parts belong together is for the tagger to say.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from matcher.languages.jobs import JobWords
from matcher.requirements.advert import Form, Passage, passages
from matcher.requirements.clauses import nested, sentences, trimmed
from matcher.requirements.headings import Role
from matcher.requirements.patterns import plain

MAX_SENTENCE = 2_000
Step = Literal["within", "sentence", "line", "section"]


@dataclass(frozen=True, slots=True)
class Chunk:
    """A part of a sentence. `joint` is what stands before it: a sign, a word, both, or the kind of break.

    `step` says across what it follows the chunk before; `sentence` and `line` number where it stands.
    """

    start: int
    end: int
    joint: str
    step: Step
    sentence: int
    line: int
    form: Form
    role: Role
    heading: str


def chunks(text: str, table: JobWords) -> tuple[Chunk, ...]:
    """The chunks of the items and paragraphs of `text`, in order; sentences over `MAX_SENTENCE` are left out."""
    found: list[Chunk] = []
    section, sentence = -1, 0
    for line, passage in enumerate(passages(text, table)):
        step: Step = "line" if passage.section == section else "section"
        section = passage.section
        for left, right in sentences(text, passage.start, passage.end):
            if right - left > MAX_SENTENCE:
                continue
            sentence += 1
            for start, end, joint in _parts(text, left, right, table):
                found.append(_chunk(passage, start, end, joint or step, step, sentence, line))
                step = "within"
            step = "sentence"
    return tuple(found)


def _chunk(passage: Passage, start: int, end: int, joint: str, step: Step, sentence: int, line: int) -> Chunk:
    return Chunk(start, end, joint, step, sentence, line, passage.form, passage.role, passage.heading)


def _parts(text: str, start: int, end: int, table: JobWords) -> Iterator[tuple[int, int, str]]:
    """Spans without the punctuation at their edges, each with the joint before it, "" for the first."""
    body = plain(text[start:end])
    cut, joint = 0, ""
    for found in _joint(table).finditer(body):
        if found.start() <= cut or nested(body, found.start()):
            continue
        left, right = trimmed(text, start + cut, start + found.start())
        if left < right:
            yield left, right, joint
        turn = max(found.start("turn"), found.start("bare"))
        cut = turn if turn >= 0 else found.end()
        joint = " ".join(found.group().lower().split())
    left, right = trimmed(text, start + cut, end)
    if left < right:
        yield left, right, joint


@lru_cache(maxsize=8)
def _joint(table: JobWords) -> re.Pattern[str]:
    """A sign, a word or both between chunks; a word of `turns` stays with the chunk that it opens."""
    links, turns, options = "|".join(table.links), "|".join(table.turns), "|".join(table.alternatives)
    return re.compile(
        rf"(?P<sign>\s*[;,:]\s+|\s+[–—-]{{1,2}}\s+|\s*—\s*|\s+/\s+)(?:(?:(?P<link>{links}|{options})\s+)"
        rf"|(?P<turn>{turns})\s+)?"
        rf"|\s+(?:(?P<lone>{links})\s+|(?P<bare>{turns})\s+)(?=\S)",
        re.IGNORECASE,
    )
