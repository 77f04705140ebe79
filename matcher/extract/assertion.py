"""Whether a resume asserts, denies or wishes for something, or says it of somebody else.

Cue words open a scope that ends at a clause boundary, after Chapman et al., "A simple algorithm for identifying
negated findings and diseases in discharge summaries" (NegEx, 2001).
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from matcher.languages import language_of
from matcher.languages.resumes import Cue
from matcher.values import Assertion


@dataclass(frozen=True, slots=True)
class Scope:
    """`start`..`end` runs from the cue to the end of its reach; offsets into the text given."""

    start: int
    end: int
    assertion: Assertion


@lru_cache
def _compiled(language: str) -> tuple[re.Pattern[str], tuple[Cue, ...], re.Pattern[str], re.Pattern[str]]:
    words = language_of(language).resumes
    source = "|".join(f"(?P<c{i}>{cue.pattern})" for i, cue in enumerate(words.cues))
    return (
        re.compile(source, re.IGNORECASE),
        words.cues,
        re.compile(words.false_cues, re.IGNORECASE),
        re.compile(words.scope_end, re.IGNORECASE),
    )


@lru_cache(maxsize=512)  # a sentence is asked for when it is cut and again when its mentions are found
def scopes(text: str, *, language: str = "en") -> tuple[Scope, ...]:
    """The scopes of the cues in a passage, in order and without overlap; what lies outside is asserted."""
    pattern, cues, false_cues, scope_end = _compiled(language)
    innocent = [match.span() for match in false_cues.finditer(text)]
    found: list[Scope] = []
    for match in pattern.finditer(text):
        if any(start < match.end() and match.start() < end for start, end in innocent):
            continue
        cue = cues[int(str(match.lastgroup)[1:])]
        start, end = match.span()
        while start < end and text[start] in " .!?\n":
            start += 1
        if cue.back:
            left = re.split(r"[.;!?|•\n]|,\s", text[: match.start()])[-1]
            kept = re.findall(r"\S+\s*", left)[-cue.reach :] if cue.reach else [left]
            start = match.start() - len("".join(kept))
        else:
            stop = scope_end.search(text, end)
            limit = stop.start() if stop else len(text)
            if cue.reach:
                clause = re.compile(r"(?:\s*[^\s,.;:]+){1,%d}" % cue.reach).match(text, end, limit)  # noqa: UP031
                limit = clause.end() if clause else end
                preposition = re.search(
                    r"\s(?:on|for|with|in|by|about|regarding|sur|pour|avec|and|et|to)\s", text[end:limit]
                )
                limit = end + preposition.start() if preposition else limit
            end = limit
        if found and start < found[-1].end:
            if end > found[-1].end and cue.assertion == found[-1].assertion:
                found[-1] = Scope(found[-1].start, end, cue.assertion)
            continue
        found.append(Scope(start, end, cue.assertion))
    return tuple(found)


def assertion_at(found: tuple[Scope, ...], start: int, end: int) -> Assertion:
    """The assertion of the span `start`..`end`: that of the scope it lies in, otherwise "asserted"."""
    for scope in found:
        if scope.start <= start and end <= scope.end:
            return scope.assertion
    return "asserted"
