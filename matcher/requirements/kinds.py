"""What kind of thing a requirement asks for."""

from matcher.languages.jobs import JobWords
from matcher.requirements.patterns import plain, words
from matcher.values import Kind


def kind_of(text: str, table: JobWords) -> Kind:
    """The kind of a requirement.

    Named papers come first, in the order in which the words name them; then languages, things done, abilities and
    character. Experience with a tool is a skill: what counts is knowing the tool.
    """
    body = plain(text)
    years = words(table.years).search(body)
    done = words(table.done).search(body)
    paper = _paper(body, table)
    if paper and not (years and years.start() < paper[0]) and not (done and done.start() < paper[0]):
        return paper[1]
    if _asks_language(body, table):
        return "language"
    if years:
        return "experience"
    able = words(table.able).search(body)
    trait = words(table.traits).search(body)
    tool = words(table.tools).search(body)
    if (
        trait
        and not done
        and not (tool or (able and able.start() < trait.start() and "skill" not in able.group().lower()))
    ):
        return "other"
    if done and not tool and not (able and able.start() < done.start()):
        return "experience"
    return "skill"


def _paper(body: str, table: JobWords) -> tuple[int, Kind] | None:
    """Offset and kind of the degree or licence that the text names first; licences win when both are offered."""
    degree = words(table.education).search(body)
    licence = words(table.certification).search(body)
    if degree and licence:
        first: Kind = "education" if degree.start() <= licence.start() else "certification"
        return (min(degree.start(), licence.start()), first)
    if licence:
        return licence.start(), "certification"
    return (degree.start(), "education") if degree else None


def _asks_language(body: str, table: JobWords) -> bool:
    name = words(table.language).search(body)
    if name is None:
        return False
    rest = body[: name.start()] + body[name.end() :]
    return len(rest.split()) <= 2 or bool(words(table.language_use).search(rest))
