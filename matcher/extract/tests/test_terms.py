from pathlib import Path

import pytest

from matcher.extract.spans import SpanRecogniser
from matcher.extract.terms import said, with_terms
from matcher.extract.tests.conftest import Understand
from matcher.values import Requirement
from ontology import Taxonomy

SHIPPED = Path(__file__).parents[3] / "fixtures" / "models" / "spans"


@pytest.fixture(scope="module")
def recogniser() -> SpanRecogniser:
    return SpanRecogniser(SHIPPED)


def terms_of(text: str, recogniser: SpanRecogniser, taxonomy: Taxonomy, language: str = "en") -> tuple[str, ...]:
    asked = Requirement("r1", text, "skill", must=True)
    labels = taxonomy.label_index(language)
    (requirement,) = with_terms((asked,), recogniser=recogniser, labels=labels, language=language)
    assert requirement.text == text
    return requirement.terms


def test_a_requirement_has_what_no_label_covers_and_not_what_one_does(
    recogniser: SpanRecogniser, taxonomy: Taxonomy
) -> None:
    assert taxonomy.label_index("en").find("PostgreSQL")
    terms = terms_of("Experience with Zorbulix and PostgreSQL", recogniser, taxonomy)
    assert terms == ("Zorbulix",)


def test_a_requirement_of_labels_alone_has_no_terms(recogniser: SpanRecogniser, taxonomy: Taxonomy) -> None:
    assert terms_of("PostgreSQL, Python", recogniser, taxonomy) == ()


def test_terms_that_were_given_stay(recogniser: SpanRecogniser, taxonomy: Taxonomy) -> None:
    asked = Requirement("r1", "Experience with Zorbulix", "skill", must=True, terms=("the Zorb",))
    labels = taxonomy.label_index("en")
    (requirement,) = with_terms((asked,), recogniser=recogniser, labels=labels, language="en")
    assert requirement.terms == ("the Zorb",)


def test_other_languages_than_the_one_it_was_trained_on_get_none(
    recogniser: SpanRecogniser, taxonomy: Taxonomy
) -> None:
    assert terms_of("Experience with Zorbulix", recogniser, taxonomy, "fr") == ()


RESUME = """EXPERIENCE

Platform Engineer, Northwind Freight
March 2018 - June 2021
- Rolled out Zorbulix modules to forty clusters.
- No experience with Quandrix.

SKILLS
zorbulix  module, Git, Zorbulixes
"""


def test_a_term_is_found_where_its_words_stand_by_stems_and_in_order(understand: Understand) -> None:
    profile = understand(RESUME)
    found = said(profile, ["Zorbulix module"])
    assert [mention.text for mention in found] == ["Zorbulix modules", "zorbulix module"]
    for mention in found:
        assert " ".join(RESUME[mention.start : mention.end].split()) == mention.text
        assert (mention.concepts, mention.method, mention.assertion) == ((), "span", "asserted")
    assert said(profile, ["modules Zorbulix"]) == ()


def test_a_term_that_is_denied_is_a_denied_mention(understand: Understand) -> None:
    (mention,) = said(understand(RESUME), ["Quandrix"])
    assert mention.assertion == "negated"


def test_part_of_a_word_is_not_the_word(understand: Understand) -> None:
    assert said(understand("SKILLS\nBasketry, Go-kart racing"), ["Basket", "kart rac"]) == ()


@pytest.mark.parametrize("terms", [(), ("",), ("—",)])
def test_no_words_are_found_nowhere(understand: Understand, terms: tuple[str, ...]) -> None:
    assert said(understand(RESUME), terms) == ()
