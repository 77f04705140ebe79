"""What kind of thing a requirement asks for."""

import re

from matcher.facts.credentials import credentials
from matcher.facts.degrees import degrees
from matcher.facts.durations import durations
from matcher.languages.jobs import JobWords
from matcher.languages.language import Language
from matcher.requirements.patterns import plain, words
from matcher.values import Kind

_ASIDE = re.compile(r"\([^()]*\)")


def kind_of(text: str, language: Language) -> Kind:
    """The kind of a requirement.

    Degrees and licences come first unless something done is named before them, then languages, things done and
    character; everything else is a skill. Experience with a tool is a skill: what counts is knowing the tool.
    """
    body, table = plain(text).strip(), language.jobs
    done, experience = (
        words(table.kinds.done).search(body),
        words(table.kinds.experience).search(body),
    )
    years = years_at(body, language)
    first = min(papers(_ASIDE.sub(" ", body), language), default=None)
    if first is None and not experience and not words(table.kinds.knowing).search(body):
        first = min(papers(body, language), default=None)
    if first and not any(at is not None and at < first[0] for at in (years, _start(done), _start(experience))):
        return first[1]
    if _asks_language(body, table):
        return "language"
    if years is not None:
        return "experience"
    trait, knowing = (
        words(table.kinds.traits).search(body),
        words(table.kinds.knowing).search(body),
    )
    if trait and not knowing and not (done and done.start() < trait.start()):
        return "other" if not words(table.kinds.experience).search(body, 0, trait.start()) else "experience"
    if done and not (knowing and knowing.start() < done.start()):
        return "experience"
    if experience and not (knowing and knowing.start() < experience.start()) and not _names_tool(body, table):
        return "experience"
    return "skill"


def years_at(body: str, language: Language) -> int | None:
    """Where a length of experience is named, None where none is."""
    for duration in durations(body, language=language.code):
        if duration.experience or not body[: duration.start].strip():
            return duration.start
    return _start(words(language.jobs.kinds.years).search(body))


def papers(body: str, language: Language) -> list[tuple[int, Kind]]:
    """Offsets and kinds of the degrees and licences that are named."""
    found: list[tuple[int, Kind]] = []
    found += [(degree.start, "education") for degree in degrees(body, language=language.code)[:1]]
    found += [(paper.start, "certification") for paper in credentials(body, language=language.code)[:1]]
    if degree := words(language.jobs.kinds.education).search(body):
        found.append((degree.start(), "education"))
    if licence := words(language.jobs.kinds.certification).search(body):
        found.append((licence.start(), "certification"))
    return found


def _start(found: re.Match[str] | None) -> int | None:
    return found.start() if found else None


def _names_tool(body: str, table: JobWords) -> bool:
    shouted = body.upper() == body
    return any(not (shouted and re.match(r"\w+ ", found.group())) for found in words(table.kinds.tools).finditer(body))


def _asks_language(body: str, table: JobWords) -> bool:
    names = list(words(table.kinds.language).finditer(body))
    if not names:
        return False
    rest = words(table.kinds.language).sub(" ", body)
    return len(names) > 1 or len(rest.split()) <= 2 or bool(words(table.kinds.language_use).search(rest))
