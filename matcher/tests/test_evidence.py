from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from matcher.config import Config
from matcher.encoder import OnnxEncoder
from matcher.evidence import EvidenceFinder, sentences
from matcher.extract import extract
from matcher.lexicon import load_lexicons
from matcher.mask import mask
from matcher.tests.invented import AS_OF, DEVELOPER, document, with_line
from matcher.values import Document, Job, Profile, Requirement, Support
from ontology import Taxonomy

CONFIG = Config()
KAFKA = "Apache Kafka"

Look = Callable[..., Support]


@pytest.fixture(scope="module")
def finder(prepared: Path, encoder: OnnxEncoder, taxonomy: Taxonomy) -> EvidenceFinder:
    lexicons = load_lexicons(prepared / "index")
    return EvidenceFinder(encoder=encoder, taxonomy=taxonomy, lexicons=lexicons, config=CONFIG)


def understood(doc: Document, taxonomy: Taxonomy) -> Profile:
    return extract(doc, mask(doc, taxonomy=taxonomy), taxonomy=taxonomy, as_of=AS_OF)


def uri(label: str, taxonomy: Taxonomy) -> str:
    return taxonomy.find(label)[0].uri


@pytest.fixture(scope="module")
def look(finder: EvidenceFinder, encoder: OnnxEncoder, taxonomy: Taxonomy) -> Look:
    """What a resume offers for one requirement: its words, and the labels of its concepts."""

    def support(resume: Document, text: str, *concepts: str) -> Support:
        profile = understood(resume, taxonomy)
        uris = tuple(uri(label, taxonomy) for label in concepts)
        requirement = Requirement("r1", text, "skill", must=True, concepts=uris)
        job = Job("", "", (requirement,), "en", "", calibrated=True)
        (found,) = finder.find(job, profile, encoder.encode(sentences(profile)))
        return found

    return support


def test_a_concept_that_is_named_counts_in_full_and_its_mention_is_shown(look: Look) -> None:
    found = look(document(DEVELOPER), "Django", "Django")
    assert found.concept == 1
    assert [mention.text for mention in found.mentions] == ["Django"]


def test_a_narrower_concept_counts_in_part(look: Look) -> None:
    found = look(document(DEVELOPER), "Databases", "database management systems")
    assert found.concept == CONFIG.neighbour_credit
    assert [mention.text for mention in found.mentions] == ["PostgreSQL"]


def test_a_broader_concept_shows_nothing_of_a_narrower_one(look: Look) -> None:
    resume = document("Dana Example\n\nSKILLS\nDatabase management systems, spreadsheets, bookkeeping\n")
    assert look(resume, "Databases", "database management systems").concept == 1
    assert look(resume, "PostgreSQL", "PostgreSQL").concept == 0


def test_a_sister_concept_counts_nothing(look: Look) -> None:
    found = look(document(DEVELOPER), "MySQL", "MySQL")
    assert (found.concept, found.mentions) == (0, ())


def test_any_one_of_the_concepts_is_enough(look: Look) -> None:
    assert look(document(DEVELOPER), "MySQL or PostgreSQL", "MySQL", "PostgreSQL").concept == 1


def test_without_a_concept_words_are_left(look: Look) -> None:
    found = look(document(DEVELOPER), "tuned slow queries")
    assert found.concept == 0
    assert found.coverage == 1
    assert found.passages[0].passage.text == "Tuned slow queries in PostgreSQL and designed its indexes."


@pytest.mark.parametrize(
    ("line", "assertion"),
    [
        ("- No experience with Apache Kafka.", "negated"),
        ("- Eager to learn Apache Kafka.", "wanted"),
        ("- My colleague ran Apache Kafka for the team.", "other person"),
    ],
)
def test_what_is_not_asserted_never_supports(look: Look, taxonomy: Taxonomy, line: str, assertion: str) -> None:
    resume = with_line(document(DEVELOPER), line)
    assert assertion in {passage.assertion for passage in understood(resume, taxonomy).passages}
    found = look(resume, KAFKA, KAFKA)
    assert (found.concept, found.mentions, found.coverage) == (0, (), 0)
    assert all(scored.passage.assertion == "asserted" for scored in found.passages)
    assert all(scored.passage.assertion == "negated" for scored in found.against)
    assert bool(found.against) == (assertion == "negated")


def test_an_assertion_supports_whatever_is_denied_elsewhere(look: Look) -> None:
    resume = with_line(document(DEVELOPER), "- No experience with Apache Kafka.")
    assert look(resume, "Django", "Django").concept == 1


def test_the_nearest_passages_come_first_and_not_too_many(look: Look) -> None:
    found = look(document(DEVELOPER), "PostgreSQL indexes")
    assert 0 < len(found.passages) <= CONFIG.evidence_passages
    assert "indexes" in found.passages[0].passage.text
    assert all(-1 <= scored.similarity <= 1.001 and 0 <= scored.overlap <= 1 for scored in found.passages)


def test_coverage_grows_with_the_words_that_the_resume_holds(look: Look) -> None:
    some, all_, none = (
        look(document(DEVELOPER), text).coverage for text in ("Django goldsmith", "Django", "goldsmith")
    )
    assert none == 0 < some < 1 == all_


def test_each_position_has_its_relevance(look: Look, taxonomy: Taxonomy) -> None:
    resume = document(DEVELOPER)
    near = look(resume, "Backend development in Python and Django").relevance
    far = look(resume, "Care of patients on a ward").relevance
    assert len(near) == len(far) == len(understood(resume, taxonomy).positions) == 2
    assert all(a > b for a, b in zip(near, far, strict=True))


def test_offsets_of_passages_and_mentions_point_into_the_original(look: Look) -> None:
    resume = document(DEVELOPER)
    found = look(resume, "PostgreSQL and query tuning", "PostgreSQL")
    for scored in found.passages:
        assert " ".join(resume.text[scored.passage.start : scored.passage.end].split()) == scored.passage.text
    for mention in found.mentions:
        assert resume.text[mention.start : mention.end] == mention.text


def test_an_empty_resume_offers_nothing(look: Look) -> None:
    found = look(document(""), "Django", "Django")
    assert (found.passages, found.against, found.coverage, found.concept, found.relevance) == ((), (), 0, 0, ())


def test_without_requirements_there_is_nothing_to_find(
    finder: EvidenceFinder, encoder: OnnxEncoder, taxonomy: Taxonomy
) -> None:
    profile = understood(document(DEVELOPER), taxonomy)
    job = Job("", "", (), "en", "", calibrated=True)
    assert finder.find(job, profile, encoder.encode(sentences(profile))) == ()


def test_a_language_without_a_lexicon_is_weighed_like_english(look: Look) -> None:
    assert look(replace(document(DEVELOPER), language="xx"), "Django", "Django").coverage == 1
