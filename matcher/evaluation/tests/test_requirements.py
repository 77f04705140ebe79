import pytest

from matcher.evaluation.requirements import agreement, overlap, pairs, total
from matcher.values import Requirement


def requirement(text: str, *, must: bool = True, kind: str = "skill") -> Requirement:
    return Requirement(id="r", text=text, kind=kind, must=must)  # type: ignore[arg-type]


def test_the_same_words_overlap_fully_and_others_not_at_all() -> None:
    assert overlap("Strong SQL", "strong SQL.") == 1.0
    assert overlap("Strong SQL", "a driving licence") == 0.0


def test_words_that_say_nothing_do_not_count() -> None:
    assert overlap("the ability to build a budget", "ability to build budget") == 1.0


def test_a_short_cut_of_a_long_statement_is_the_same_statement() -> None:
    assert overlap("driving licence", "a full driving licence is essential here") >= 0.6
    assert overlap("licence", "a full driving licence is essential for the rounds") < 0.6


def test_every_requirement_is_matched_once_and_the_best_pair_first() -> None:
    found = [requirement("experience with SQL"), requirement("experience with SQL and Python")]
    labelled = [requirement("experience with SQL and Python")]
    assert pairs(found, labelled) == ((1, 0),)


def test_agreement_counts_importance_and_kind_among_the_matched() -> None:
    found = [requirement("Spanish", must=False, kind="language"), requirement("Strong SQL"), requirement("free lunch")]
    labelled = [requirement("Spanish", kind="language"), requirement("Strong SQL", kind="experience")]
    figures = agreement(found, labelled)
    assert figures.recall == 1.0
    assert figures.precision == pytest.approx(2 / 3)
    assert (figures.must_accuracy, figures.kind_accuracy) == (0.5, 0.5)
    assert dict(figures.by_kind) == {"experience": (1, 1, 0), "language": (1, 1, 1)}


def test_the_total_counts_every_requirement_the_same() -> None:
    one = agreement([requirement("SQL")], [requirement("SQL")])
    other = agreement([], [requirement("SQL"), requirement("Python"), requirement("R")])
    assert total([one, other]).recall == 0.25


def test_nothing_found_and_nothing_labelled_is_zero_and_no_error() -> None:
    figures = agreement([], [])
    assert (figures.recall, figures.precision, figures.must_accuracy, figures.kind_accuracy) == (0.0, 0.0, 0.0, 0.0)
