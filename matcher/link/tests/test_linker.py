from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from matcher.config import Config
from matcher.encoder import OnnxEncoder
from matcher.lexicon import load_lexicons
from matcher.link import ConceptIndex, Linker, LinkModel
from matcher.prepare import index_version
from matcher.values import Assertion, Passage, Requirement
from ontology import Taxonomy

THRESHOLD = Config().link_threshold


@pytest.fixture(scope="module")
def open_linker(prepared: Path, models: Path, taxonomy: Taxonomy, encoder: OnnxEncoder) -> Callable[..., Linker]:
    model = LinkModel.open(models / "linker")
    return partial(
        Linker,
        taxonomy=taxonomy,
        encoder=encoder,
        index=ConceptIndex.open(prepared / "index", version=index_version(taxonomy, encoder, model)),
        lexicons=load_lexicons(prepared / "index"),
        model=model,
    )


@pytest.fixture(scope="module")
def linker(open_linker: Callable[..., Linker]) -> Linker:
    return open_linker(threshold=THRESHOLD)


def required(text: str, *concepts: str) -> Requirement:
    return Requirement("r1", text, "skill", must=True, concepts=concepts)


def labels(taxonomy: Taxonomy, uris: tuple[str, ...]) -> list[str]:
    return [concept.label for uri in uris if (concept := taxonomy.concept(uri))]


def test_a_label_in_the_words_of_a_requirement_is_its_concept(linker: Linker, taxonomy: Taxonomy) -> None:
    (linked,) = linker.link_requirements((required("Solid PostgreSQL and Django"),), "en")
    assert labels(taxonomy, linked.concepts) == ["PostgreSQL", "Django"]


def test_other_words_for_a_concept_are_linked_by_meaning(linker: Linker, taxonomy: Taxonomy) -> None:
    (row,) = linker.link_texts(["repairing pipes that leak"])
    assert "repair pipelines" in " ".join(labels(taxonomy, tuple(uri for uri, _ in row)))


@pytest.mark.parametrize("text", ["the best breakfast in town on Sundays", "🚀", "a sense of proportion"])
def test_words_that_name_no_concept_stay_unlinked(linker: Linker, text: str) -> None:
    assert linker.link_texts([text]) == [[]]


def test_what_is_linked_by_meaning_is_above_the_threshold(linker: Linker) -> None:
    for row in linker.link_texts(["preparing the monthly payroll", "arc welding", "kind"], top=20):
        assert all(score >= THRESHOLD for _, score in row)
        assert row == sorted(row, key=lambda found: -found[1])


def test_a_threshold_that_nothing_reaches_links_nothing(open_linker: Callable[..., Linker]) -> None:
    strict = open_linker(threshold=1.1)
    assert strict.link_texts(["arc welding"]) == [[]]
    assert strict.rank("arc welding").nil


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Drove the forklift and stacked pallets", "operate forklift"),
        ("You are fluent in spoken and written German", "German"),
        ("milked 90 cows every morning", "milk animals"),
    ],
)
def test_the_concept_of_a_line_ranks_among_the_first(linker: Linker, taxonomy: Taxonomy, line: str, label: str) -> None:
    linked = linker.rank(line, top=5)
    assert label in labels(taxonomy, tuple(uri for uri, _ in linked.concepts))
    assert not linked.nil


def test_each_item_of_a_list_is_looked_at(linker: Linker, taxonomy: Taxonomy) -> None:
    linked = linker.rank("Bookkeeping, driving a tram, and looking after horses", top=10)
    found = " ".join(labels(taxonomy, tuple(uri for uri, _ in linked.concepts)))
    assert "bookkeeping" in found
    assert "tram" in found
    assert "horse" in found


def test_a_label_that_is_said_ranks_first(linker: Linker, taxonomy: Taxonomy) -> None:
    linked = linker.rank("Some experience with PostgreSQL is what we hope for", top=1)
    assert labels(taxonomy, (linked.concepts[0][0],)) == ["PostgreSQL"]


@pytest.mark.parametrize(
    "line",
    [
        "We are an equal opportunity employer.",
        "References available on request",
        "Yours faithfully",
        "Page 3 of 4",
        "Tamsin & Daughters Ltd.",
        "27 days of annual leave and a pension",
    ],
)
def test_boilerplate_names_nothing_but_is_ranked(linker: Linker, line: str) -> None:
    linked = linker.rank(line, top=10)
    assert linked.nil
    assert len(linked.concepts) == 10


def test_a_ranking_has_as_many_concepts_as_asked_for_best_first(linker: Linker) -> None:
    for top in (1, 10, 500):
        scores = [score for _, score in linker.rank("repairs diesel engines", top=top).concepts]
        assert len(scores) == top
        assert scores == sorted(scores, reverse=True)
        assert all(0 <= score <= 1 for score in scores)


def test_a_line_scores_alike_whatever_was_asked_before(linker: Linker) -> None:
    first = linker.rank("prunes apple trees")
    linker.rank("something else, at quite some length, to have been asked in between")
    assert linker.rank("prunes apple trees") == first


@pytest.mark.parametrize("line", ["", "   ", "—", "***"])
def test_a_line_without_words_has_no_ranking(linker: Linker, line: str) -> None:
    assert (linker.rank(line).concepts, linker.rank(line).nil) == ((), True)


def test_tools_of_onet_come_only_when_they_are_asked_for(linker: Linker, taxonomy: Taxonomy) -> None:
    def schemes(*wanted: str) -> list[str]:
        linked = linker.rank("Kubernetes and Salesforce", top=5, schemes=wanted)
        concepts = (taxonomy.concept(uri) for uri, _ in linked.concepts)
        return [concept.scheme for concept in concepts if concept]

    assert set(schemes("esco")) == {"esco"}
    assert schemes("onet") == ["onet", "onet"]
    assert schemes("esco", "onet") == ["onet", "onet", "esco", "esco", "esco"]
    assert linker.rank("knits woollen socks", schemes=("onet",)).nil


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
