from pathlib import Path

import pytest

from matcher.errors import MissingArtefact
from matcher.verify.context import in_context
from matcher.verify.judge import Judge


@pytest.fixture(scope="module")
def judge(models: Path) -> Judge:
    return Judge(models / "judge", nearest=3)


@pytest.mark.parametrize(
    ("requirement", "shown", "not_shown"),
    [
        (
            "Payroll administration",
            "ran the monthly wage calculation for 300 employees and filed the deductions",
            "watered the office plants and sorted the post",
        ),
        (
            "Experience supervising a team",
            "led eight technicians, planned their shifts and held their appraisals",
            "repaired pumps and valves on site",
        ),
        (
            "Knowledge of spreadsheet software",
            "built the cost models of the department in Excel",
            "repaired and tuned string instruments",
        ),
    ],
)
def test_work_that_shows_a_requirement_counts_for_more_than_work_that_does_not(
    judge: Judge, requirement: str, shown: str, not_shown: str
) -> None:
    more, less = judge.shown([(requirement, shown), (requirement, not_shown)])
    assert 0 <= less < more <= 1


def test_a_passage_is_read_with_the_position_that_it_stands_under(judge: Judge) -> None:
    nurse, clerk = judge.shown(
        [
            ("Experience as a nurse", in_context("night shifts", section="experience", heading=heading))
            for heading in ("Staff Nurse, St Brannoc Hospital, 2009 - 2014", "Night Clerk, Hotel Brannoc, 2009 - 2014")
        ]
    )
    assert nurse > clerk


def test_outside_positions_the_section_stands_before_the_passage() -> None:
    assert in_context("Python, SQL", section="skills", heading="") == "skills: Python, SQL"
    assert in_context("Python, SQL", section="", heading="") == "Python, SQL"


def test_nothing_to_read_is_nothing_shown(judge: Judge) -> None:
    assert judge.shown([]) == []


def test_without_its_files_the_judge_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(MissingArtefact, match=r"model\.onnx"):
        Judge(tmp_path, nearest=3)
