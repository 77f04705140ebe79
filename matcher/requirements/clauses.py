"""Sentences of an advertisement cut into the requests they coordinate.

"At least three years in retail are required, and so is a driving licence" asks for two things. A cut is made where
a new request begins, told by the noun it turns on ("experience", "licence"), by a new subject ("you", "your") or by
the predicate before it ("is a plus"). Alternatives ("CPA or MBA") and lists of things ("Word, Excel and Access") stay
whole.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from matcher.languages.jobs import JobWords
from matcher.requirements.patterns import opening, plain, words

MAX_SENTENCE = 2_000
_SENTENCE_END = re.compile(r"[.!?]+[\"')\]*_]*\s+(?=[\"'(*_]*(?:[^\W_a-z]|[$£€]))")
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|incl|approx|resp|min|max|vs|no|st|mr|mrs|ms|dr|inc|ltd|co|corp|p\.ex|ex|env)"
    r"|\b[A-Za-z]|\.[A-Za-z])\.$",
    re.IGNORECASE,
)
_EDGE = " \t\r\n,;:.!?–—-*_•\"'“”"


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
        if text[stop.start()] == "." and _ABBREVIATION.search(text, max(left, stop.start() - 8), stop.start() + 1):
            continue
        yield left, stop.start() + len(stop.group().rstrip())
        left = stop.end()
    if left < end:
        yield left, end


def pieces(text: str, start: int, end: int, table: JobWords) -> tuple[Piece, ...]:
    """The coordinated parts of every sentence between `start` and `end`, in order, without overlap.

    Sentences of more than `MAX_SENTENCE` characters are no sentences, and left out.
    """
    found: list[Piece] = []
    for number, (left, right) in enumerate(sentences(text, start, end)):
        if right - left > MAX_SENTENCE:
            continue
        cut, fresh = 0, True
        for joint_start, joint_end, begins_clause in _cuts(plain(text[left:right]), table):
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
    while start < end:
        body = plain(text[start:end])
        ask, filler = (
            opening(table.asks).match(body),
            opening(table.fillers).match(body),
        )
        found = ask if ask and (filler is None or ask.end() >= filler.end()) else filler
        if found is None or found.end() >= len(body):
            break
        asked = asked or found is ask
        start = trimmed(text, start + found.end(), end)[0]
    return start, asked


def without_explanation(text: str, start: int, end: int, table: JobWords) -> int:
    """Where the request ends, before "because …" and the like."""
    for found in _explanation(table).finditer(plain(text[start:end])):
        before = text[start : start + found.start()]
        if before.strip() and not nested(before, len(before)):
            return start + found.start()
    return end


def nouns(table: JobWords) -> tuple[str, ...]:
    """Fragments of everything a request may turn on: abilities and the like, degrees and licences."""
    return table.heads + table.kinds.education + table.kinds.certification


def begins_request(body: str, table: JobWords) -> bool:
    """Whether `body` opens with a noun that requests turn on, after articles and words of praise at most."""
    noun = _request_noun(table).match(body)
    return noun is not None and len(noun.group("loose").split()) <= 1


def says_something(piece: str, table: JobWords) -> bool:
    """Whether a word is left when those that every request uses are taken away."""
    left = words(table.articles + table.openers).sub(" ", words(table.empty_words).sub(" ", plain(piece)))
    return bool(re.search(r"\w", left))


def _cuts(sentence: str, table: JobWords) -> Iterator[tuple[int, int, bool]]:
    """Spans of the separators between requests, each with whether a clause of its own follows."""
    asked = opening(table.asks).match(sentence) is not None
    last, listing = 0, False
    for found in _joint(table).finditer(sentence):
        if found.start() <= last or nested(sentence, found.start()):
            continue
        before, after = sentence[last : found.start()], sentence[found.end() :]
        comma, word = (
            bool(found.group("comma")),
            bool(found.group("word") or found.group("lone")),
        )
        if opening(table.fillers).fullmatch(before) or (
            found.group("stop") and opening(table.alternatives).match(after)
        ):
            continue
        begins = (
            table.subjects + (table.clauses + table.modals if comma else ()) + (table.continuations if word else ())
        )
        if found.group("stop") or opening(begins).match(after):
            yield found.start(), found.end(), True
        elif says_something(before, table) and _divides(before, after, table, comma=comma, word=word, asked=asked):
            yield found.start(), found.end(), _ends_with_predicate(before, table)
            listing = comma
        elif listing and comma and (option := _option(table).match(after)):
            yield found.start(), found.end() + option.end(), False
        else:
            continue
        last = found.end()


def _divides(before: str, after: str, table: JobWords, *, comma: bool, word: bool, asked: bool) -> bool:
    """Whether a request ends with `before` and another begins with `after`."""
    reach = re.split(r"[,;:.(]", after, maxsplit=1)[0]
    if comma and _ends_with_predicate(before, table):
        return any(words(cues).search(reach) for cues in (nouns(table), table.nice, table.kinds.language))
    if comma and not word and _alternative(table).match(after):
        return False
    if comma and word and opening(table.articles + table.openers).match(after) and words(nouns(table)).search(reach):
        return True
    noun = _request_noun(table).match(reach)
    opened, loose = (
        bool(noun and noun.group("open")),
        bool(noun and noun.group("loose")),
    )
    if comma and asked and opening(table.articles).match(after) and says_something(after, table):
        return True
    if noun is None:
        return False
    if comma and word:
        return opened or not loose or bool(words(nouns(table)).search(before))
    if comma:
        return opened or bool(opening(table.heads).match(reach))
    if noun.group("language"):
        return False
    tail = reach[noun.end() :].lstrip()
    return opened or (not loose and opening(table.complements).match(tail) is not None)


def _ends_with_predicate(before: str, table: JobWords) -> bool:
    found = (*words(table.nice).finditer(before), *words(table.must).finditer(before))
    return max((m.end() for m in found), default=-2) >= len(before) - 2


def nested(text: str, at: int) -> bool:
    """Whether `at` stands in brackets."""
    return text.count("(", 0, at) > text.count(")", 0, at)


@lru_cache(maxsize=8)
def _joint(table: JobWords) -> re.Pattern[str]:
    joints = "|".join(table.joints)
    return re.compile(
        rf"(?P<stop>\s*;\s*)(?:(?:{joints})\s)?|(?P<comma>\s*,\s*)(?P<word>(?:{joints})\s+)?|\s(?P<lone>{joints})\s+(?=\S)",
        re.IGNORECASE,
    )


@lru_cache(maxsize=8)
def _alternative(table: JobWords) -> re.Pattern[str]:
    return re.compile(rf"(?:[\w'/-]+ ){{1,3}}(?:{'|'.join(table.alternatives)}) ", re.IGNORECASE)


@lru_cache(maxsize=8)
def _option(table: JobWords) -> re.Pattern[str]:
    """ "Or" before the last request of a list."""
    openers = "|".join(table.articles + table.openers + table.heads)
    return re.compile(rf"(?:{'|'.join(table.alternatives)})\s+(?=(?:{openers})\s)", re.IGNORECASE)


@lru_cache(maxsize=8)
def _request_noun(table: JobWords) -> re.Pattern[str]:
    openers, heads = "|".join(table.articles + table.openers), "|".join(nouns(table))
    languages = "|".join(table.kinds.language)
    alternatives, joints = "|".join(table.alternatives), "|".join(table.joints)
    return re.compile(
        rf"(?P<open>(?:(?:{openers})(?:\s+|(?<=')))*)(?P<loose>(?:(?!(?:{alternatives}|{joints})\b)[\w'/+#-]+\s+){{0,3}}?)"
        rf"(?:(?:{heads})|(?P<language>{languages}))(?!\w)",
        re.IGNORECASE,
    )


@lru_cache(maxsize=8)
def _explanation(table: JobWords) -> re.Pattern[str]:
    every, bare = "|".join(table.reasons + table.explanations), "|".join(table.reasons)
    return re.compile(rf"(?:\s*[,;]|\s[–—-])\s*(?:{every})(?!\w)|\s(?:{bare})(?!\w)", re.IGNORECASE)
