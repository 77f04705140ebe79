"""Sentences of an advertisement cut into the requests they coordinate.

"At least three years in retail are required, and so is a driving licence" asks for two things. A cut is made where
a new request begins, told by the noun it turns on ("experience", "licence"), by a new subject ("you", "your") or by
the predicate before it ("is a plus"). Alternatives ("CPA or MBA") and lists of things ("Word, Excel and Access") stay whole.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from matcher.languages.jobs import JobWords
from matcher.requirements.patterns import opening, plain, words

_SENTENCE_END = re.compile(r"[.!?]+[\"')\]*_]*\s+(?=[\"'(*_]*[^\W_a-z])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|incl|approx|resp|min|max|vs|no|st|mr|mrs|ms|dr|inc|ltd|co|corp|p\.ex|ex|env)|\b[A-Za-z]|\.[A-Za-z])\.$",
    re.IGNORECASE,
)
_EDGE = " \t\r\n,;:.!?–—-*_•\"'“”"
_DASH = r"\s[–—-]\s"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch that may state one request. `fresh` when it begins a clause of its own, not a coordinated object."""

    start: int
    end: int
    sentence: int
    fresh: bool


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Spans of the sentences between `start` and `end`; abbreviations do not end one."""
    left = start
    for stop in _SENTENCE_END.finditer(text, start, end):
        if _ABBREVIATION.search(text, max(left, stop.start() - 8), stop.start() + 1) and text[stop.start()] == ".":
            continue
        yield left, stop.start() + len(stop.group().rstrip())
        left = stop.end()
    if left < end:
        yield left, end


def pieces(text: str, start: int, end: int, table: JobWords) -> tuple[Piece, ...]:
    """The coordinated parts of every sentence between `start` and `end`, in order, without overlap."""
    found: list[Piece] = []
    for number, (left, right) in enumerate(sentences(text, start, end)):
        sentence = plain(text[left:right])
        cut, fresh = 0, True
        for joint_start, joint_end, begins_clause in _cuts(sentence, table):
            found.append(Piece(left + cut, left + joint_start, number, fresh))
            cut, fresh = joint_end, begins_clause
        found.append(Piece(left + cut, right, number, fresh))
    return tuple(found)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without punctuation and emphasis at its edges; brackets and signs that belong to words stay."""
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return start, end


def without_opening(text: str, start: int, end: int, table: JobWords) -> tuple[int, bool]:
    """Where the request itself begins, after the words that ask for it, and whether there were such words."""
    asked = False
    while True:
        body = plain(text[start:end])
        filler = opening(table.fillers).match(body)
        ask = opening(table.asks).match(body)
        longest = max((m for m in (filler, ask) if m), key=lambda m: m.end(), default=None)
        if longest is None or longest.end() >= len(body):
            return start, asked
        asked = asked or longest is ask
        start += longest.end()
        if longest is ask and not opening(table.asks).match(body[longest.end() :]):
            return trimmed(text, start, end)[0], True


def without_explanation(text: str, start: int, end: int, table: JobWords) -> int:
    """Where the request ends, before "because …" and the like."""
    pattern = _explanation(table)
    for found in pattern.finditer(plain(text[start:end])):
        if len(text[start : start + found.start()].split()) >= 1 and not _nested(text[start : start + found.start()]):
            return start + found.start()
    return end


@lru_cache(maxsize=8)
def _explanation(table: JobWords) -> re.Pattern[str]:
    return (
        re.compile(
            rf"(?:[,;]|{_DASH})\s*(?:{'|'.join(table.explanations)})(?!\w)|\s(?:{'|'.join(table.explanations[:2])})(?!\w)",
            re.IGNORECASE,
        )
        if table.explanations
        else re.compile(r"(?!)")
    )


def _cuts(sentence: str, table: JobWords) -> Iterator[tuple[int, int, bool]]:
    """Spans of the separators between requests, each with whether a clause of its own follows."""
    joint = _joint(table)
    last = 0
    for found in joint.finditer(sentence):
        if found.start() <= last or _nested(sentence[: found.start()]):
            continue
        before, after = sentence[last : found.start()], sentence[found.end() :]
        comma, word = bool(found.group("comma")), bool(found.group("word"))
        clause = _begins_clause(after, table, comma=comma)
        if found.group("stop") or (clause and (comma or word)):
            yield found.start(), found.end(), True
        elif _says_something(before, table) and _begins_request(before, after, table, comma=comma, word=word):
            yield found.start(), found.end(), _ends_with_predicate(before, table)
        else:
            continue
        last = found.end()


@lru_cache(maxsize=8)
def _joint(table: JobWords) -> re.Pattern[str]:
    joints = "|".join(table.joints)
    return re.compile(
        rf"(?P<stop>\s*;\s*)(?:(?:{joints})\s)?|(?P<comma>\s*,\s*)(?P<word>(?:{joints})\s+)?|\s(?P<word2>(?:{joints}))\s+(?=\S)".replace(
            "(?P<word2>", "(?P<lone>"
        ),
        re.IGNORECASE,
    )


def _nested(before: str) -> bool:
    return before.count("(") > before.count(")")


def _begins_clause(after: str, table: JobWords, *, comma: bool) -> bool:
    subject = opening(table.clause_subjects if comma else table.clause_subjects[:1]).match(after)
    return subject is not None


def _ends_with_predicate(before: str, table: JobWords) -> bool:
    found = (*words(table.nice).finditer(before), *words(table.must).finditer(before))
    return max((m.end() for m in found), default=-2) >= len(before) - 2


def _begins_request(before: str, after: str, table: JobWords, *, comma: bool, word: bool) -> bool:
    reach = re.split(r"[,;:.(]", after, maxsplit=1)[0]
    if _ends_with_predicate(before, table) and comma:
        return bool(
            words(table.heads).search(reach) or words(table.nice).search(reach) or words(table.language).search(reach)
        )
    if comma and not word and re.match(r"(?:[\w'-]+ ){1,3}(?:or|ou) ", after):
        return False
    noun = _request_noun(table).match(reach)
    if noun is None:
        return False
    loose = len(noun.group("loose").split())
    opened = bool(noun.group("open"))
    if comma and word:
        return True
    return opened or not loose


@lru_cache(maxsize=8)
def _request_noun(table: JobWords) -> re.Pattern[str]:
    openers, heads, languages = "|".join(table.openers), "|".join(table.heads), "|".join(table.language)
    return re.compile(
        rf"(?P<open>(?:(?:{openers})\s+)*)(?P<loose>(?:(?!or\b|and\b|ou\b|et\b)[\w'/+#-]+\s+){{0,3}}?)(?:{heads}|{languages})(?!\w)",
        re.IGNORECASE,
    )


def _says_something(piece: str, table: JobWords) -> bool:
    """Whether a word is left when those that every request uses are taken away."""
    return bool(re.search(r"\w", words(table.empty_words).sub("", piece)))
