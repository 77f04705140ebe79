"""A job advertisement split into the requirements it states."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from matcher.errors import InvalidJob
from matcher.languages import language_of
from matcher.languages.jobs import JobWords
from matcher.requirements.advert import Passage, passages
from matcher.requirements.clauses import Piece, pieces, trimmed, without_explanation, without_opening
from matcher.requirements.digest import digest
from matcher.requirements.headings import Role
from matcher.requirements.importance import stated
from matcher.requirements.kinds import kind_of
from matcher.requirements.patterns import opening, plain, words
from matcher.values import Document, Job, Requirement

MAX_CHARACTERS = 200_000
MAX_REQUIREMENTS = 80
MAX_WORDS = 80
_DATES = re.compile(
    r"\b(?:19|20)\d\d\s*(?:-|–|—|to|à)\s*(?:(?:19|20)\d\d|present|current|aujourd'hui|now)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Statement:
    """A request found in the text. `sure` when its own words ask for it, not only the place it stands in."""

    start: int
    end: int
    must: bool | None
    sure: bool
    fresh: bool = True
    sentence: int = 0


def split(doc: Document, *, title: str = "") -> Job:
    """The job that `doc` advertises, not calibrated; `title` overrides the one found in the text.

    Requirements come in the order of the text with ids r1, r2 …; `text` is the span with its white space collapsed.
    An advertisement that states none is taken by its duties; the job's warnings say so, and say when nothing was found.

    :raises InvalidJob: the text is empty or longer than `MAX_CHARACTERS`.
    """
    if not doc.text.strip():
        raise InvalidJob(f"{doc.name}: the job description is empty. Give the text of the advertisement.")
    if len(doc.text) > MAX_CHARACTERS:
        raise InvalidJob(
            f"{doc.name}: the job description has {len(doc.text):,} characters, more than {MAX_CHARACTERS:,}. "
            "Give the advertisement alone, or the requirements as a list."
        )
    table = language_of(doc.language).jobs
    found = passages(doc.text, table)
    warnings = list(_doubts(doc, table))
    statements = _stated(doc.text, found, table)
    if not statements:
        statements = _duties(doc.text, found, table)
        warnings.append(
            "The advertisement states no requirements; its duties were taken instead. Check them before scoring."
            if statements
            else "No requirements were found. Add them before scoring."
        )
    if len(statements) > MAX_REQUIREMENTS:
        warnings.append(f"Only the first {MAX_REQUIREMENTS} of {len(statements)} requirements were kept.")
    requirements = tuple(_requirements(doc.text, statements[:MAX_REQUIREMENTS], table))
    name = title.strip() or _title(doc.text, table)
    return Job(
        title=name,
        description=doc.text,
        requirements=requirements,
        language=doc.language,
        sha256=digest(name, doc.text, requirements),
        calibrated=False,
        warnings=tuple(warnings),
    )


def _requirements(text: str, statements: Iterable[Statement], table: JobWords) -> Iterator[Requirement]:
    for number, statement in enumerate(statements, start=1):
        words_of = " ".join(text[statement.start : statement.end].split())
        yield Requirement(
            id=f"r{number}",
            text=words_of,
            kind=kind_of(words_of, table),
            must=statement.must is not False,
            start=statement.start,
            end=statement.end,
        )


def _stated(text: str, found: tuple[Passage, ...], table: JobWords) -> list[Statement]:
    """What the sections of requirements hold and, as far as it is plainly asked for, the rest of the text."""
    headed = any(p.role is Role.MUST for p in found)
    statements: list[Statement] = []
    for _, group in groupby(found, key=lambda p: (p.section, p.form)):
        section = list(group)
        role = section[0].role
        if role is Role.SKIP or (role is Role.DUTIES and headed):
            continue
        if section[0].form == "item":
            statements += _from_items(text, section, table)
        else:
            for passage in section:
                statements += _from_paragraph(text, passage, table, headed=headed)
    return statements


def _from_items(text: str, items: list[Passage], table: JobWords) -> list[Statement]:
    role = items[0].role
    found = [s for item in items for s in _of_item(text, item, table)]
    if role in (Role.MUST, Role.NICE):
        return found
    sure = [s for s in found if s.sure]
    return sure if len(sure) * 2 >= len(items) and role is Role.UNKNOWN else []


def _of_item(text: str, item: Passage, table: JobWords) -> list[Statement]:
    """An item is one requirement, unless its parts differ in importance or name different papers."""
    default = item.role is not Role.NICE
    body = plain(text[item.start : item.end])
    if words(table.boilerplate).search(body) and not words(table.heads).match(body):
        return []
    parts = [_statement(text, piece, table) for piece in pieces(text, item.start, item.end, table)]
    merged: list[Statement] = []
    for part in parts:
        part = replace(part, must=default if part.must is None else part.must)
        if merged and not _separate(text, merged[-1], part, table):
            merged[-1] = replace(merged[-1], end=part.end, sure=merged[-1].sure or part.sure)
        else:
            merged.append(part)
    return [s for s in (_fitted(text, s, table) for s in merged) if s.start < s.end]


def _separate(text: str, before: Statement, after: Statement, table: JobWords) -> bool:
    if not after.sure or not before.sure:
        return False
    if before.must is not after.must:
        return True
    papers = ("education", "certification", "language")
    first, second = (kind_of(text[s.start : s.end], table) for s in (before, after))
    years = any(words(table.years).search(plain(text[s.start : s.end])) for s in (before, after))
    return first != second and (first in papers or second in papers) and (years or {first, second} <= set(papers))


def _fitted(text: str, statement: Statement, table: JobWords) -> Statement:
    start, end = trimmed(text, statement.start, statement.end)
    return replace(statement, start=start, end=end)


def _statement(text: str, piece: Piece, table: JobWords) -> Statement:
    body = plain(text[piece.start : piece.end]).strip()
    must = stated(body, table)
    asked = opening(table.asks).match(body) or opening(table.claims).match(body)
    noun = words(table.heads).search(body) or words(table.years).search(body) or words(table.language).search(body)
    return Statement(piece.start, piece.end, must, bool(asked or must is not None or noun), piece.fresh, piece.sentence)


def _from_paragraph(text: str, passage: Passage, table: JobWords, *, headed: bool) -> list[Statement]:
    cut = pieces(text, passage.start, passage.end, table)
    listed = passage.role in (Role.MUST, Role.NICE)
    duties = sum(bool(opening(table.tasks).match(plain(text[p.start : p.end]).strip())) for p in cut if p.fresh)
    asks = sum(_asks(text, p, table) >= 2 for p in cut if p.fresh)
    need = 1 if listed else 3 if headed or duties > asks else 2 if asks else 3
    statements: list[Statement] = []
    for _, group in groupby(cut, key=lambda p: p.sentence):
        statements += _from_sentence(text, list(group), table, need=need, default=passage.role is not Role.NICE)
    return statements


def _asks(text: str, piece: Piece, table: JobWords) -> int:
    """How plainly a piece asks: 3 by naming it required or welcome or by a paper or years, 2 by a request, 1 weakly."""
    body = plain(text[piece.start : piece.end]).strip(" ,;.\n\t*_")
    if words(table.boilerplate).search(body) or words(table.headlines).search(body):
        return 0
    start, asked = without_opening(text, *trimmed(text, piece.start, piece.end), table)
    rest = plain(text[start : piece.end])
    noun = words(table.heads).search(rest) or words(table.language).search(rest)
    claim = opening(table.claims).match(rest)
    if opening(table.tasks).match(body) and not asked:
        return 0
    predicate = stated(body, table) is not None
    narrated = opening(table.narration).match(rest) and not asked
    if narrated:
        return 3 if predicate and noun else 0
    if predicate and (noun or asked or claim):
        return 3
    if (asked or claim) and (noun or words(table.years).search(rest)):
        return 3
    if asked or claim:
        return 2
    return 1 if noun or predicate or not re.search(r"\w+ed\b|\bis\b|\bare\b", rest) else 0


def _from_sentence(text: str, cut: list[Piece], table: JobWords, *, need: int, default: bool) -> list[Statement]:

    trailing = _trailing_nice(text, cut[-1], table)
    mode: bool | None = None
    kept: list[Statement] = []
    accepted = False
    for number, piece in enumerate(cut):
        strength = _asks(text, piece, table)
        body = plain(text[piece.start : piece.end]).strip()
        must = stated(body, table)
        if opening(table.same_again).match(body):
            must = mode if must is None else must
            strength = 3 if accepted else strength
        if not piece.fresh:
            must = mode if must is None else must
            strength = max(strength, need) if accepted else strength
        elif must is None and _shared_after(text, cut, number, table) is not None:
            must = _shared_after(text, cut, number, table)
            strength = 3
        mode = must
        accepted = strength >= need
        if accepted:
            start, _ = without_opening(text, *trimmed(text, piece.start, piece.end), table)
            end = without_explanation(text, start, piece.end, table)
            start, end = trimmed(text, start, end)
            if _worth(text, start, end, table):
                kept.append(Statement(start, end, False if trailing else must, True, piece.fresh, piece.sentence))

    return [replace(s, must=default if s.must is None else s.must) for s in kept]


def _trailing_nice(text: str, last: Piece, table: JobWords) -> bool:
    end = without_explanation(text, last.start, last.end, table)
    return end < last.end and bool(words(table.nice).search(plain(text[end : last.end])))


def _shared_after(text: str, cut: list[Piece], number: int, table: JobWords) -> bool | None:
    """The importance that a later plural predicate gives to this piece: "A and B are a plus"."""
    for piece in cut[number + 1 :]:
        if piece.fresh:
            return None
        body = plain(text[piece.start : piece.end])
        must = stated(body, table)
        if must is not None:
            return must if words(table.shared).search(body) else None
    return None


def _worth(text: str, start: int, end: int, table: JobWords) -> bool:
    body = plain(text[start:end])
    left = words(table.empty_words).sub("", body)
    return bool(re.search(r"\w", left)) and len(body.split()) <= MAX_WORDS


def _duties(text: str, found: tuple[Passage, ...], table: JobWords) -> list[Statement]:
    """The items of the duties, else the sentences that say what one will do."""
    items = [p for p in found if p.role in (Role.DUTIES, Role.UNKNOWN) and p.form == "item"]
    statements = [Statement(*trimmed(text, p.start, p.end), True, True) for p in items]
    if not statements:
        for passage in found:
            for piece in pieces(text, passage.start, passage.end, table) if passage.role is not Role.SKIP else ():
                start, end = trimmed(text, piece.start, piece.end)
                task = opening(table.tasks).match(plain(text[start:end]))
                if task and not words(table.boilerplate).search(plain(text[start:end])):
                    statements.append(Statement(start + task.end(), end, True, True))
    return [s for s in statements if _worth(text, s.start, s.end, table)]


def _title(text: str, table: JobWords) -> str:
    """The title the text gives: a line that says so, else its first line when that is short."""
    label = re.compile(
        rf"[*_#\s]*(?:{'|'.join(table.title_labels)})[*_]*\s*[:–—-][*_]*\s*(?P<title>[^\n|]{{3,90}})", re.IGNORECASE
    )
    head = [line for line in text.splitlines() if re.search(r"\w", line)][:12]
    for line in head:
        if table.title_labels and (labelled := label.match(plain(line))):
            return _clean_title(labelled.group("title"))
    first = _clean_title(head[0]) if head else ""
    if len(first) > 100 or first.endswith("."):
        first = re.split(r"[.,;:]", first, maxsplit=1)[0]
        return first if len(first.split()) <= 8 else ""
    return first


def _clean_title(line: str) -> str:
    return " ".join(re.sub(r"^[#>\s]+|[*_`]+", " ", line).split()).strip(" -–—|")


def _doubts(doc: Document, table: JobWords) -> Iterator[str]:
    if len(_DATES.findall(plain(doc.text))) >= 2 and len(words(table.resume_signs).findall(plain(doc.text))) >= 1:
        yield "This reads like a resume, not like a job. Check that the right file was given."
