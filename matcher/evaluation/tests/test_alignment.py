from matcher.evaluation.alignment import align, alignment_figures
from matcher.values import Requirement


def requirement(key: str, text: str, *, must: bool = True) -> Requirement:
    return Requirement(id=key, text=text, kind="skill", must=must)


LABELLED = (
    requirement("r1", "Fluent in Python and SQL"),
    requirement("r2", "Experience with Kafka streams"),
    requirement("r3", "A driving licence"),
)
FOUND = (
    requirement("f1", "experience with Kafka", must=False),
    requirement("f2", "Fluent in Python and SQL."),
    requirement("f3", "Free lunch on Fridays"),
)


def test_each_labelled_requirement_finds_its_best_counterpart() -> None:
    assert align(LABELLED, FOUND) == {"r1": "f2", "r2": "f1"}


def test_a_found_requirement_stands_for_one_labelled_one_only() -> None:
    twice = (requirement("r1", "Fluent in Python"), requirement("r2", "Fluent in good Python"))
    assert align(twice, (requirement("f1", "Fluent in Python"),)) == {"r1": "f1"}


def test_figures_are_shares_of_labelled_found_and_aligned_requirements() -> None:
    assert alignment_figures([(LABELLED, FOUND)]) == {
        "requirements_found": 0.6667,
        "requirements_extra": 0.3333,
        "kind_accuracy": 1.0,
        "must_accuracy": 0.5,
    }
