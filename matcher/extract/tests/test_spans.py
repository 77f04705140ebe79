from pathlib import Path

import pytest

from matcher.errors import MissingArtefact
from matcher.extract.spans import SpanRecogniser

SHIPPED = Path(__file__).parents[3] / "fixtures" / "models" / "spans"


@pytest.fixture(scope="module")
def recogniser() -> SpanRecogniser:
    return SpanRecogniser(SHIPPED)


def known(recogniser: SpanRecogniser, text: str) -> list[str]:
    return [term.text for term in recogniser.terms(text) if term.kind == "knowledge"]


def test_a_tool_is_known_by_its_place_in_the_sentence_even_where_its_name_is_invented(
    recogniser: SpanRecogniser,
) -> None:
    assert "Zorbulix" in known(recogniser, "Experience with Zorbulix and Python")


def test_what_is_to_be_done_is_a_span_with_its_verb(recogniser: SpanRecogniser) -> None:
    done = [term for term in recogniser.terms("You will be leading a team of engineers.") if term.kind == "skill"]
    assert [term.text.split()[0] for term in done] == ["leading"]


def test_spans_say_where_they_stand(recogniser: SpanRecogniser) -> None:
    text = "  •  Proven  knowledge of C++ and SQL; you enjoy mentoring junior colleagues.\n"
    terms = recogniser.terms(text)
    assert {"C++", "SQL"} <= {term.text for term in terms}
    for term in terms:
        assert text[term.start : term.end] == term.text == term.text.strip() != ""
    assert list(terms) == sorted(terms, key=lambda term: term.start)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t",
        "We are an equal opportunity employer.",
        "References on request.",
        "Full-time",
        "Location: Copenhagen, Denmark",
        "Apply by the end of the month.",
    ],
)
def test_what_asks_for_nothing_has_no_terms(recogniser: SpanRecogniser, text: str) -> None:
    assert recogniser.terms(text) == ()


def test_the_same_text_gives_the_same_terms_whatever_was_read_before(recogniser: SpanRecogniser) -> None:
    text = "Strong SQL and experience with Zorbulix"
    first = recogniser.terms(text)
    recogniser.terms("Forklift licence, and a calm manner on the telephone")
    assert recogniser.terms(text) == first != ()
    assert SpanRecogniser(SHIPPED).terms(text) == first


def test_a_missing_model_is_named_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(MissingArtefact, match=r"no span recogniser.*train --only spans"):
        SpanRecogniser(tmp_path / "spans")


def test_the_shipped_model_is_small() -> None:
    assert sum(path.stat().st_size for path in SHIPPED.rglob("*")) < 6_000_000
