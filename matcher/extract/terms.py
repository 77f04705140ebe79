"""Terms: what a requirement names and no label of the ontology covers, and where a resume says it in these words."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from matcher.extract.assertion import assertion_at, scopes
from matcher.extract.spans import SpanRecogniser
from matcher.lexicon import Stem, stem_places
from matcher.values import Mention, Profile, Requirement
from ontology import LabelIndex

METHOD = "span"
"""`Mention.method` of a term; it has no concept."""
LANGUAGE = "en"
"""What the recogniser was trained on; requirements in other languages get no terms."""


def with_terms(
    requirements: Sequence[Requirement], *, recogniser: SpanRecogniser, labels: LabelIndex, language: str
) -> tuple[Requirement, ...]:
    """The requirements with the terms that their words name; those that have some are left as they are."""
    if language != LANGUAGE:
        return tuple(requirements)
    return tuple(replace(each, terms=each.terms or _unlabelled(each.text, recogniser, labels)) for each in requirements)


def _unlabelled(text: str, recogniser: SpanRecogniser, labels: LabelIndex) -> tuple[str, ...]:
    """The words of `text` that name something to know or do and share none with a label, in order."""
    labelled = [(found.start, found.end) for found in labels.scan(text)]
    return tuple(
        dict.fromkeys(
            term.text
            for term in recogniser.terms(text)
            if not any(start < term.end and term.start < end for start, end in labelled)
        )
    )


def said(profile: Profile, terms: Iterable[str]) -> tuple[Mention, ...]:
    """A mention for each place where a passage has the words of a term, by stems, one after the other."""
    language = profile.doc.language
    wanted = {tuple(stem.text for stem in stem_places(term, language)) for term in terms} - {()}
    found: list[Mention] = []
    for passage in profile.passages if wanted else ():
        text = profile.masked.text[passage.start : passage.end]
        words = tuple(stem_places(text, language))
        for start, end in sorted(span for term in wanted for span in _places(words, term)):
            assertion = passage.assertion
            if assertion == "asserted":
                assertion = assertion_at(scopes(text, language=language), start, end)
            found.append(
                Mention(
                    passage.start + start,
                    passage.start + end,
                    " ".join(text[start:end].split()),
                    assertion,
                    method=METHOD,
                )
            )
    return tuple(found)


def _places(words: Sequence[Stem], term: Sequence[str]) -> Iterable[tuple[int, int]]:
    for i in range(len(words) - len(term) + 1):
        if all(word.text == part for word, part in zip(words[i : i + len(term)], term, strict=True)):
            yield words[i].start, words[i + len(term) - 1].end
