import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.errors import InvalidJob
from matcher.requirements import split
from matcher.requirements.split import MAX_CHARACTERS, MAX_REQUIREMENTS
from matcher.requirements.tests.marked import document

PIECES = (
    "you need ",
    "experience, ",
    "and ",
    "or ",
    "- ",
    "\n",
    "\n\n",
    "a plus. ",
    "# ",
    "**",
    "(",
    ")",
    "; ",
    ": ",
)
WORDS = (
    "three years ",
    "Requirements",
    "is required",
    "SQL ",
    "we ",
    "d'",
    "because ",
    "\u2028",
    "İ",
    "\x00",
    "🐍 ",
)


def test_an_empty_text_is_refused_with_what_to_do() -> None:
    with pytest.raises(InvalidJob, match=r"job.txt: the job description is empty. Give the text"):
        split(document(" \n\t"))


def test_a_text_that_is_far_too_long_is_refused() -> None:
    with pytest.raises(InvalidJob, match="more than 200,000"):
        split(document("a " * MAX_CHARACTERS))


def test_an_advert_without_requirements_is_taken_by_its_duties_and_says_so() -> None:
    job = split(document("Porter\n\nYour tasks\n- Carry luggage to the rooms\n- Park the guests' cars\n"))
    assert [r.text for r in job.requirements] == [
        "Carry luggage to the rooms",
        "Park the guests' cars",
    ]
    assert "duties were taken instead" in job.warnings[0]


def test_a_text_that_asks_for_nothing_has_no_requirements_and_says_so() -> None:
    job = split(document("Welder"))
    assert job.requirements == ()
    assert job.warnings == ("No requirements were found. Add them before scoring.",)


def test_a_resume_given_for_a_job_is_noticed() -> None:
    resume = (
        "Robin Vale\n\nPROFESSIONAL SUMMARY\nWelder.\n\nEMPLOYMENT HISTORY\nWelder, Dockside, 2012 - 2016\n"
        "Fitter, Harbour Works, 2016 - present\n"
    )
    assert any("reads like a resume" in warning for warning in split(document(resume)).warnings)


def test_a_very_long_list_is_cut_with_a_warning() -> None:
    job = split(document("Requirements\n" + "- Knowledge of SQL\n" * 500))
    assert len(job.requirements) == MAX_REQUIREMENTS
    assert "Only the first" in job.warnings[0]


def test_an_advert_in_capitals_is_read_like_any_other() -> None:
    text = "FORKLIFT OPERATOR\n\nREQUIREMENTS\n- HIGH SCHOOL DIPLOMA\n- ABLE TO LIFT 50 LBS\n\nPREFERRED\n- SPANISH\n"
    assert [(r.kind, r.must) for r in split(document(text)).requirements] == [
        ("education", True),
        ("other", True),
        ("language", False),
    ]


@pytest.mark.parametrize(
    "unit",
    [
        "experience, ",
        "and ",
        "(",
        "- \n",
        "you have a ",
        "#",
        "d'",
        ". ",
        "Requirements: SQL; ",
    ],
)
def test_hostile_repetition_takes_seconds_at_most(unit: str) -> None:
    text = (unit * (MAX_CHARACTERS // len(unit)))[: MAX_CHARACTERS - 1]
    started = time.process_time()
    split(document(text))
    assert time.process_time() - started < 10


@given(
    st.lists(st.sampled_from(PIECES + WORDS), max_size=80),
    st.sampled_from(["en", "fr", "xx"]),
)
@settings(max_examples=60, deadline=None)
def test_any_jumble_gives_exact_spans_or_a_clear_refusal(parts: list[str], language: str) -> None:
    doc = document("".join(parts), language=language)
    if not doc.text.strip():
        with pytest.raises(InvalidJob):
            split(doc)
        return
    for requirement in split(doc).requirements:
        assert requirement.text
        assert " ".join(doc.text[requirement.start : requirement.end].split()) == requirement.text
