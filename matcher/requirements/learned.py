"""The requests that learned weights see in an advertisement."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from matcher.languages.language import Language
from matcher.requirements.chunks import chunks
from matcher.requirements.clauses import says_something, trimmed, without_explanation, without_opening
from matcher.requirements.features import features
from matcher.requirements.importance import stated
from matcher.requirements.statements import MAX_WORDS, Statement
from matcher.requirements.tagger import CAUTION, Tag, load


def learned(text: str, language: Language) -> list[Statement]:
    """The requests that the tagger is sure of, without the words that only ask for them or explain them.

    What is left empty by that ("would be an advantage") says how important the request before it in the sentence is.
    """
    parts = chunks(text, language.jobs)
    tags = load().tags(features(text, parts, language), [part.step for part in parts], caution=CAUTION)
    found: list[Statement] = []
    previous = -1
    for first, last in _runs(tags):
        start, _ = without_opening(text, parts[first].start, parts[last].end, language.jobs)
        start, end = trimmed(text, start, without_explanation(text, start, parts[last].end, language.jobs))
        body = text[start:end]
        if not says_something(body, language.jobs):
            if found and previous == parts[first].sentence and stated(body, language.jobs) is False:
                found[-1] = replace(found[-1], must=False)
        elif len(body.split()) <= MAX_WORDS:
            found.append(Statement(start, end, tags[first] == "must"))
            previous = parts[first].sentence
    return found


def _runs(tags: Sequence[Tag]) -> Iterator[tuple[int, int]]:
    """First and last chunk of every requirement."""
    first = -1
    for i, tag in enumerate((*tags, "outside")):
        if first >= 0 and not tag.startswith("more"):
            yield first, i - 1
            first = -1
        if tag in ("must", "nice"):
            first = i
