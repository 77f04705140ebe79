from pathlib import Path

import pytest

from matcher.encoder import OnnxEncoder
from matcher.verify.passage import PassageJudge


@pytest.fixture(scope="module")
def judge(prepared: Path, models: Path, encoder: OnnxEncoder) -> PassageJudge:
    return PassageJudge.open(data=prepared, models=models, encoder=encoder, kind="skill", language="en")


def test_a_passage_that_shows_the_requirement_is_likelier_to_than_one_that_does_not(judge: PassageJudge) -> None:
    shown, other, nothing = judge.probabilities(
        "Payroll administration", ("ran the monthly payroll for 300 employees", "watered the office plants", "")
    )
    assert 0 <= nothing <= shown <= 1
    assert shown > other


def test_the_version_names_all_that_a_probability_depends_on(judge: PassageJudge, encoder: OnnxEncoder) -> None:
    assert encoder.version in judge.version
