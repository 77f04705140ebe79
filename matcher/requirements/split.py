"""A job advertisement split into the requirements it states."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from matcher.errors import InvalidJob
from matcher.languages import language_of
from matcher.languages.jobs import JobWords
from matcher.languages.language import Language
from matcher.requirements.advert import Passage, passages
from matcher.requirements.clauses import pieces, says_something, trimmed
from matcher.requirements.digest import digest
from matcher.requirements.headings import Role, role_of
from matcher.requirements.kinds import kind_of
from matcher.requirements.learned import learned
from matcher.requirements.patterns import opening, plain, words
from matcher.requirements.statements import Statement, of_item, of_paragraph
from matcher.values import Document, Job, Requirement

MAX_CHARACTERS = 200_000
MAX_REQUIREMENTS = 80
_DATES = re.compile(
    r"\b(?:19|20)\d\d\s*(?:-|–|—|to|à)\s*(?:(?:19|20)\d\d|present|current|aujourd'hui|now)",
    re.IGNORECASE,
)


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
    language = language_of(doc.language)
    table = language.jobs
    found = passages(doc.text, table)
    warnings: list[str] = []
    if _reads_like_a_resume(plain(doc.text), table):
        warnings.append("This reads like a resume, not like a job. Check that the right file was given.")
    statements = _with_more(_stated(doc.text, found, language), learned(doc.text, language))
    if not statements:
        statements = _duties(doc.text, found, table)
        warnings.append(
            "The advertisement states no requirements; its duties were taken instead. Check them before scoring."
            if statements
            else "No requirements were found. Add them before scoring."
        )
    if len(statements) > MAX_REQUIREMENTS:
        warnings.append(f"Only the first {MAX_REQUIREMENTS} of {len(statements)} requirements were kept.")
    name = title.strip() or _title(doc.text, table)
    requirements = tuple(_requirements(doc.text, statements[:MAX_REQUIREMENTS], language))
    return Job(
        title=name,
        description=doc.text,
        requirements=requirements,
        language=doc.language,
        sha256=digest(name, doc.text, requirements),
        calibrated=False,
        warnings=tuple(warnings),
    )


def _requirements(text: str, statements: Sequence[Statement], language: Language) -> Iterator[Requirement]:
    for number, statement in enumerate(statements, start=1):
        exact = " ".join(text[statement.start : statement.end].split())
        yield Requirement(
            id=f"r{number}",
            text=exact,
            kind=kind_of(exact, language),
            must=statement.must is not False,
            start=statement.start,
            end=statement.end,
        )


def _stated(text: str, found: Sequence[Passage], language: Language) -> list[Statement]:
    """What the sections of requirements hold and, as far as it is plainly asked for, the rest of the text."""
    headed = any(passage.role is Role.MUST for passage in found)
    statements: list[Statement] = []
    for _, group in groupby(found, key=lambda passage: (passage.section, passage.form)):
        section = list(group)
        role, form = section[0].role, section[0].form
        listed, must = role in (Role.MUST, Role.NICE), role is not Role.NICE
        if form == "item":
            items = [s for p in section for s in of_item(text, p.start, p.end, language, must=must)]
            if listed or sum(s.sure for s in items) * 2 >= len(section) * (1 if role is Role.UNKNOWN else 1.5):
                statements += items
        elif listed or role is Role.UNKNOWN or (role is Role.DUTIES and not headed):
            for passage in section:
                statements += of_paragraph(
                    text,
                    passage.start,
                    passage.end,
                    language,
                    must=must,
                    listed=listed,
                    headed=headed,
                )
    return statements


def _with_more(ruled: list[Statement], seen: list[Statement]) -> list[Statement]:
    """What rules find, and what the tagger sees where they find nothing, in the order of the text."""
    more = [one for one in seen if not any(one.start < other.end and other.start < one.end for other in ruled)]
    return sorted((*ruled, *more), key=lambda statement: statement.start)


def _duties(text: str, found: Sequence[Passage], table: JobWords) -> list[Statement]:
    """The items of the duties, else the sentences that say what one will do."""
    spans = [
        trimmed(text, passage.start, passage.end)
        for passage in found
        if passage.form == "item" and passage.role in (Role.DUTIES, Role.UNKNOWN)
    ]
    if not spans:
        for passage in found:
            for piece in pieces(text, passage.start, passage.end, table) if passage.role is not Role.SKIP else ():
                start, end = trimmed(text, piece.start, piece.end)
                body = plain(text[start:end])
                task = opening(table.tasks).match(body)
                if task and not words(table.boilerplate).search(body):
                    spans.append((start + task.end(), end))
    return [Statement(start, end, True) for start, end in spans if says_something(text[start:end], table)]


def _title(text: str, table: JobWords) -> str:
    """The title the text gives: a line that says so, else its first line, "" when that is a sentence."""
    head = [line for line in text.splitlines() if re.search(r"\w", line)][:12]
    label = re.compile(
        rf"[*_#\s]*(?:{'|'.join(table.title_labels)})[*_]*\s*[:–—][*_]*\s*(?P<title>[^\n|]{{3,90}})",
        re.IGNORECASE,
    )
    for line in head if table.title_labels else ():
        if labelled := label.match(plain(line)):
            return _clean_title(labelled.group("title"))
    first = _clean_title(head[0]) if head else ""
    if role_of(first, table) is not Role.UNKNOWN:
        return ""
    if len(first) > 100 or first.endswith("."):
        first = re.split(r"[.,;:]|\s[-–—]\s", first, maxsplit=1)[0].strip()
        return first if len(first.split()) <= 8 else ""
    return first


def _clean_title(line: str) -> str:
    return " ".join(re.sub(r"^[#>\s]+|[*_`]+", " ", line).split()).strip(" -–—|:")


def _reads_like_a_resume(text: str, table: JobWords) -> bool:
    return len(_DATES.findall(text)) >= 2 and words(table.resume_signs).search(text) is not None
