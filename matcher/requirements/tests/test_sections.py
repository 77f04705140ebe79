import pytest

from matcher.requirements import split
from matcher.requirements.tests.marked import document

ADVERT = """# Finance Manager

## About us
We have 30 years of experience in freight and strong values.

## Duties
- Run the monthly close
- Supervise four people

## Requirements
- Strong Excel plus an ERP such as SAP or Dynamics
- Able to explain figures; discreet with payroll data
- Must be authorized to work in the United States

## Preferred
- CPA or MBA

## Benefits
- Pension with a 5% match
- Training budget

Salary $92,000-$108,000 according to experience.
"""


def found(text: str) -> list[tuple[str, bool]]:
    return [(r.text, r.must) for r in split(document(text)).requirements]


def test_headings_decide_what_counts_and_how_much() -> None:
    assert found(ADVERT) == [
        ("Strong Excel plus an ERP such as SAP or Dynamics", True),
        ("Able to explain figures; discreet with payroll data", True),
        ("CPA or MBA", False),
    ]


def test_an_advert_without_markdown_marks_reads_the_same() -> None:
    plain = ADVERT.replace("# ", "").replace("#", "").replace("- ", "• ")
    assert found(plain) == found(ADVERT)


@pytest.mark.parametrize(
    ("heading", "must"),
    [
        ("Required", True),
        ("MUST HAVE", True),
        ("**What you bring**", True),
        ("What we're looking for:", True),
        ("Who you are", True),
        ("You'll thrive here if you have:", True),
        ("Person specification", True),
        ("Minimum Qualifications", True),
        ("3. Requirements", True),
        ("Preferred", False),
        ("NICE TO HAVE", False),
        ("**Bonus points**", False),
        ("Assets, not requirements", False),
        ("It would be great (but is not essential) if you also have:", False),
        ("What would set you apart", False),
        ("Desirable criteria", False),
    ],
)
def test_many_headings_are_known(heading: str, *, must: bool) -> None:
    assert found(f"Welder\n\n{heading}\n\n- Reading drawings\n- Working at height\n") == [
        ("Reading drawings", must),
        ("Working at height", must),
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "What we offer",
        "Who we are",
        "About Northgate",
        "How to apply",
        "What's in it for you?",
        "Equal opportunity",
    ],
)
def test_items_of_other_sections_are_dropped(heading: str) -> None:
    text = f"Welder\n\nRequirements\n- Reading drawings\n\n{heading}\n- Good people\n- Fair hours\n"
    assert found(text) == [("Reading drawings", True)]


def test_words_of_an_item_override_its_heading() -> None:
    assert found(
        "Nurse\n\nMust have\n- A nursing degree\n- Spanish is a plus\n\nNice to have\n- Night shifts (required)\n"
    ) == [
        ("A nursing degree", True),
        ("Spanish is a plus", False),
        ("Night shifts (required)", True),
    ]


def test_an_item_is_cut_where_its_parts_differ_in_importance() -> None:
    assert found("Analyst\n\nRequirements\n- Knowledge of SQL; experience with dbt is a plus\n") == [
        ("Knowledge of SQL", True),
        ("experience with dbt is a plus", False),
    ]


def test_a_preference_within_a_request_does_not_weaken_it() -> None:
    assert found("Analyst\n\nRequirements\n- Experience with a cloud warehouse: Snowflake preferred\n")[0][1] is True
    assert found("Analyst\n\nRequirements\n- Three years in sales, ideally in food\n")[0][1] is True


def test_lines_without_bullets_are_items_too() -> None:
    assert found("Driver\n\nNeed:\nClass A CDL\n2 yrs regional\n\nPlus:\nSpanish\n\nBenefits: medical, dental.\n") == [
        ("Class A CDL", True),
        ("2 yrs regional", True),
        ("Spanish", False),
    ]


def test_wrapped_items_are_joined() -> None:
    text = (
        "HVAC TECHNICIAN\n\nQualifications:\n\n  * Five years of commercial HVAC service experience, with work on\n"
        "    chillers\n  * EPA Universal certification\n"
    )
    assert [words for words, _ in found(text)] == [
        "Five years of commercial HVAC service experience, with work on chillers",
        "EPA Universal certification",
    ]


def test_headings_inside_a_paragraph_are_seen() -> None:
    text = (
        "Clerk - Medlow Stores. We run 85 shops. Responsibilities: payroll, returns. Requirements: two years of "
        "payroll experience; advanced Excel. Preferred: an FPC certification. Benefits: medical."
    )
    assert found(text) == [
        ("two years of payroll experience", True),
        ("advanced Excel", True),
        ("an FPC certification", False),
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "# Backend Developer (Python)\n\nRequirements\n- SQL\n",
            "Backend Developer (Python)",
        ),
        ("**Chief Cook**\n\nRequirements\n- Soup\n", "Chief Cook"),
        (
            "Acme Ltd\nJob title: Crane Driver\n\nRequirements\n- A crane licence\n",
            "Crane Driver",
        ),
        ("Requirements\n- SQL\n", ""),
    ],
)
def test_the_title_is_recognised(text: str, title: str) -> None:
    assert split(document(text)).title == title


def test_a_title_that_is_given_wins() -> None:
    assert split(document("# Cook\n\nRequirements\n- Soup\n"), title="Head Cook").title == "Head Cook"
