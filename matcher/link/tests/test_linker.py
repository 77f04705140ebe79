from dataclasses import replace
from pathlib import Path

import pytest

from matcher.config import Config
from matcher.encoder import OnnxEncoder
from matcher.link import ConceptIndex, Linker
from matcher.prepare import index_version
from matcher.values import Assertion, Passage, Requirement
from ontology import Taxonomy

THRESHOLD = Config().link_threshold


@pytest.fixture(scope="module")
def index(prepared: Path, taxonomy: Taxonomy, encoder: OnnxEncoder) -> ConceptIndex:
    return ConceptIndex.open(prepared / "index", version=index_version(taxonomy, encoder))


@pytest.fixture(scope="module")
def linker(index: ConceptIndex, taxonomy: Taxonomy, encoder: OnnxEncoder) -> Linker:
    return Linker(taxonomy=taxonomy, encoder=encoder, index=index, threshold=THRESHOLD)


def required(text: str, *concepts: str) -> Requirement:
    return Requirement("r1", text, "skill", must=True, concepts=concepts)


def labels(taxonomy: Taxonomy, uris: tuple[str, ...]) -> list[str]:
    return [concept.label for uri in uris if (concept := taxonomy.concept(uri))]


def test_a_label_in_the_words_of_a_requirement_is_its_concept(linker: Linker, taxonomy: Taxonomy) -> None:
    (linked,) = linker.link_requirements((required("Solid PostgreSQL and Django"),), "en")
    assert labels(taxonomy, linked.concepts) == ["PostgreSQL", "Django"]


def test_other_words_for_a_concept_are_linked_by_meaning(linker: Linker, taxonomy: Taxonomy) -> None:
    (row,) = linker.link_texts(["preparing the monthly payroll"])
    assert "payroll" in " ".join(labels(taxonomy, tuple(uri for uri, _ in row)))


@pytest.mark.parametrize("text", ["the best breakfast in town on Sundays", "🚀", "a sense of proportion"])
def test_words_that_name_no_concept_stay_unlinked(linker: Linker, text: str) -> None:
    assert linker.link_texts([text]) == [[]]


def test_what_is_linked_by_meaning_is_above_the_threshold(linker: Linker) -> None:
    for row in linker.link_texts(["preparing the monthly payroll", "arc welding", "kind"], top=20):
        assert all(score >= THRESHOLD for _, score in row)
        assert row == sorted(row, key=lambda found: -found[1])


def test_a_threshold_that_nothing_reaches_links_nothing(
    index: ConceptIndex, taxonomy: Taxonomy, encoder: OnnxEncoder
) -> None:
    strict = Linker(taxonomy=taxonomy, encoder=encoder, index=index, threshold=1.1)
    assert strict.link_texts(["arc welding"]) == [[]]


def test_concepts_that_were_given_are_kept(linker: Linker) -> None:
    given = required("Solid PostgreSQL", "urn:given")
    other = replace(required("Django"), id="r2")
    kept, linked = linker.link_requirements((given, other), "en")
    assert kept == given
    assert linked.concepts
    assert (linked.id, linked.text) == (other.id, other.text)


def test_without_requirements_nothing_is_linked(linker: Linker) -> None:
    assert linker.link_requirements((), "en") == ()
    assert linker.link_texts([]) == []


def test_french_labels_link_french_requirements(linker: Linker, taxonomy: Taxonomy) -> None:
    (linked,) = linker.link_requirements((required("Bonne connaissance de la comptabilité"),), "fr")
    assert labels(taxonomy, linked.concepts) == ["accounting"]


@pytest.mark.parametrize("assertion", ["negated", "wanted", "other person"])
def test_only_what_is_asserted_becomes_a_mention(linker: Linker, encoder: OnnxEncoder, assertion: Assertion) -> None:
    texts = ("prepare payroll reports", "prepare payroll reports")
    said = Passage(0, 23, texts[0], "skills", -1, "asserted")
    other = Passage(30, 53, texts[1], "skills", -1, assertion)
    (mention,) = linker.link_passages((said, other), encoder.encode(texts))
    assert (mention.start, mention.end, mention.text, mention.method) == (0, 23, texts[0], "encoder")
    assert THRESHOLD <= mention.link_score <= 1.001
