"""What an item of a list or a sentence of a paragraph asks for."""

import re
from dataclasses import dataclass, replace
from itertools import groupby

from matcher.languages.language import Language
from matcher.requirements.clauses import (
    Piece,
    begins_request,
    nouns,
    pieces,
    says_something,
    trimmed,
    without_explanation,
    without_opening,
)
from matcher.requirements.importance import stated
from matcher.requirements.kinds import kind_of, years_at
from matcher.requirements.patterns import opening, plain, words
from matcher.values import Kind

MAX_WORDS = 80
_PLAIN, _WEAK, _ASKED, _CLEAR = 0, 1, 2, 3
_PAPERS: tuple[Kind, ...] = ("education", "certification", "language")


@dataclass(frozen=True, slots=True)
class Statement:
    """A request found in the text; `must` is None while only its surroundings decide.

    `sure` when its own words ask for something, not only the place it stands in.
    """

    start: int
    end: int
    must: bool | None
    sure: bool = True


def of_item(text: str, start: int, end: int, language: Language, *, must: bool) -> list[Statement]:
    """An item of a list is one request, unless its parts differ in importance or name different papers."""
    body = plain(text[start:end])
    if words(language.jobs.checks).search(body) or _waived(body, language):
        return []
    merged: list[Statement] = []
    for piece in pieces(text, start, end, language.jobs):
        part = _part(text, piece, language)
        part = replace(part, must=must if part.must is None else part.must)
        if merged and not _separate(text, merged[-1], part, language):
            merged[-1] = replace(merged[-1], end=part.end, sure=merged[-1].sure or part.sure)
        else:
            merged.append(part)
    fitted = (
        replace(part, start=left, end=right) for part in merged for left, right in [trimmed(text, part.start, part.end)]
    )
    return [statement for statement in fitted if statement.start < statement.end]


def of_paragraph(
    text: str,
    start: int,
    end: int,
    language: Language,
    *,
    must: bool,
    listed: bool,
    headed: bool,
) -> list[Statement]:
    """The requests that a paragraph states.

    In a section of requirements (`listed`) every sentence that is not about the employer counts. Elsewhere the words
    must ask for it; plainly so where the advertisement has such a section (`headed`) or the paragraph tells the duties.
    """
    cut = pieces(text, start, end, language.jobs)
    strengths = [_strength(text, piece, language) for piece in cut]
    asks = sum(strength >= _ASKED for piece, strength in zip(cut, strengths, strict=True) if piece.fresh)
    tasks = sum(bool(opening(language.jobs.tasks).match(_body(text, piece))) for piece in cut if piece.fresh)
    told = any(words(language.jobs.boilerplate).search(_body(text, piece)) for piece in cut)
    need = _WEAK if listed and not told else _CLEAR if headed or tasks > asks or asks < 2 else _ASKED
    found: list[Statement] = []
    mode: bool | None = None
    for _, group in groupby(zip(cut, strengths, strict=True), key=lambda pair: pair[0].sentence):
        sentence = list(group)
        kept, mode = _of_sentence(text, sentence, language, need=need, mode=mode)
        found += kept
    return [replace(statement, must=must if statement.must is None else statement.must) for statement in found]


def _of_sentence(
    text: str,
    sentence: list[tuple[Piece, int]],
    language: Language,
    *,
    need: int,
    mode: bool | None,
) -> tuple[list[Statement], bool | None]:
    """The statements of one sentence, and the importance that "the same goes for …" would carry on."""
    kept: list[Statement] = []
    accepted = False
    for number, (piece, strength) in enumerate(sentence):
        body = _body(text, piece)
        must = stated(body, language.jobs)
        if again := opening(language.jobs.same_again).match(body):
            strength = _CLEAR if accepted or number == 0 else strength
        if again or not piece.fresh:
            must = mode if must is None else must
        if number and not accepted and opening(language.jobs.modals).match(body):
            strength = _PLAIN
        if not piece.fresh and accepted:
            strength = max(strength, need)
        if must is None and strength and (shared := _shared_after(text, sentence[number + 1 :], language)) is not None:
            must, strength = shared, _CLEAR
        start, _ = without_opening(text, *trimmed(text, piece.start, piece.end), language.jobs)
        end = without_explanation(text, start, piece.end, language.jobs)
        if words(language.jobs.nice).search(plain(text[end : piece.end])):
            must = False
            kept = [replace(statement, must=False) for statement in kept]
        if (
            number
            and stated(body, language.jobs) is False
            and opening(language.jobs.conditions).match(_body(text, sentence[0][0]))
        ):
            kept = [replace(statement, must=False) for statement in kept]
        mode, accepted = must, strength >= need
        start, end = trimmed(text, start, end)
        if accepted and says_something(text[start:end], language.jobs) and len(text[start:end].split()) <= MAX_WORDS:
            kept.append(Statement(start, end, must))
    return kept, mode


def _strength(text: str, piece: Piece, language: Language) -> int:
    """How plainly a piece asks: clearly, when it also says what is wanted or how much; by a request; weakly; or not."""
    body = _body(text, piece)
    if any(
        words(cues).search(body)
        for cues in (
            language.jobs.boilerplate,
            language.jobs.checks,
            language.jobs.headlines,
        )
    ) or _waived(body, language):
        return _PLAIN
    start, asked = without_opening(text, *trimmed(text, piece.start, piece.end), language.jobs)
    rest = plain(text[start : piece.end])
    predicate = stated(body, language.jobs) is not None
    claimed = bool(opening(language.jobs.claims).match(rest))
    noun = any(words(cues).search(rest) for cues in (nouns(language.jobs), language.jobs.kinds.language))
    if opening(language.jobs.tasks).match(body) and not asked:
        return _PLAIN
    if opening(language.jobs.narration).match(rest) and not (asked or claimed):
        return _CLEAR if predicate and noun else _PLAIN
    if predicate or ((asked or claimed) and noun):
        return _CLEAR
    if asked or claimed:
        return _ASKED
    fragment = begins_request(rest, language.jobs) or opening(language.jobs.kinds.traits).match(rest)
    return _ASKED if fragment and not words(language.jobs.employer).search(body) else _WEAK


def _part(text: str, piece: Piece, language: Language) -> Statement:
    body = _body(text, piece)
    must = stated(body, language.jobs)
    asked = (
        opening(language.jobs.asks).match(body)
        or opening(language.jobs.claims).match(body)
        or years_at(body, language) is not None
    )
    return Statement(
        piece.start,
        piece.end,
        must,
        bool(asked or must is not None or begins_request(body, language.jobs)),
    )


def _separate(text: str, before: Statement, after: Statement, language: Language) -> bool:
    """Whether two parts of an item are requests of their own."""
    if not (after.sure and before.sure):
        return False
    if before.must is not after.must:
        return True
    bodies = [plain(text[part.start : part.end]) for part in (before, after)]
    kinds = {kind_of(body, language) for body in bodies}
    years = any(years_at(body, language) is not None for body in bodies)
    return len(kinds) == 2 and (kinds <= set(_PAPERS) or (years and bool(kinds & set(_PAPERS))))


def _shared_after(text: str, later: list[tuple[Piece, int]], language: Language) -> bool | None:
    """The importance that a later plural predicate gives to a piece before it: "A and B are a plus"."""
    for piece, _ in later:
        if piece.fresh:
            return None
        body = _body(text, piece)
        must = stated(body, language.jobs)
        if must is not None:
            return must if words(language.jobs.shared).search(body) else None
    return None


def _waived(body: str, language: Language) -> bool:
    return bool(words(language.jobs.waived).search(body)) and not words(language.jobs.nice).search(body)


def _body(text: str, piece: Piece) -> str:
    return re.sub(r"\s", " ", plain(text[slice(*trimmed(text, piece.start, piece.end))]))
