"""What kind of thing a requirement asks for."""

import re

from matcher.languages.jobs import JobWords
from matcher.requirements.patterns import plain, words
from matcher.values import Kind


def kind_of(text: str, table: JobWords) -> Kind:
    """The kind of a requirement.

    Degrees and licences come first unless something done is named before them, then languages, things done and
    character; everything else is a skill. Experience with a tool is a skill: what counts is knowing the tool.
    """
    body = plain(text).strip()
    years, done = words(table.years).search(body), words(table.done).search(body)
    experience = words(table.experience).search(body)
    papers: list[tuple[int, Kind]] = []
    if degree := words(table.education).search(body):
        papers.append((degree.start(), "education"))
    if licence := words(table.certification).search(body):
        papers.append((licence.start(), "certification"))
    first = min(papers, default=None)
    if first and not any(found and found.start() < first[0] for found in (years, done, experience)):
        return first[1]
    if _asks_language(body, table):
        return "language"
    if years:
        return "experience"
    trait, knowing = words(table.traits).search(body), words(table.knowing).search(body)
    if trait and not knowing and not (done and done.start() < trait.start()):
        return "other" if not words(table.experience).search(body, 0, trait.start()) else "experience"
    if done and not (knowing and knowing.start() < done.start()):
        return "experience"
    if experience and not (knowing and knowing.start() < experience.start()) and not _names_tool(body, table):
        return "experience"
    return "skill"


def _names_tool(body: str, table: JobWords) -> bool:
    shouted = body.upper() == body
    return any(not (shouted and re.match(r"\w+ ", found.group())) for found in words(table.tools).finditer(body))


def _asks_language(body: str, table: JobWords) -> bool:
    name = words(table.language).search(body)
    if name is None:
        return False
    rest = body[: name.start()] + body[name.end() :]
    return len(rest.split()) <= 2 or bool(words(table.language_use).search(rest))
