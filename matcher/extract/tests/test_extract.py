import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.extract.tests.conftest import Understand
from matcher.values import Profile

RESUME = """Robin Fairweather
Accountant
robin.fairweather@example.com | 020 7946 0958

PROFILE
Accountant with eight years of practice. She is eager to learn Python. No experience with SAP.

KEY SKILLS
Microsoft Excel, bookkeeping, payroll, VAT returns, QuickBooks, month-end close, budgeting, cash flow forecasting,
audit support, fixed assets, stock control, Sage, Xero, Spanish

PROFESSIONAL EXPERIENCE
Senior Accountant, Northwind Ltd, Leeds
March 2019 to Present
- Prepared the monthly close for four entities and reconciled
  thirty bank accounts
- Reported to the CFO and wrote the budget
Bookkeeper, Harbour Cafe
2015 - 2019
- Kept the books

EDUCATION
BSc Economics, University of Hull, 2014
MSc Finance, expected 2027

CERTIFICATIONS
ACCA
First aid at work, 2020

LANGUAGES
English (native), French B1
"""


def test_sections_are_known_by_their_headings(understand: Understand) -> None:
    kinds = [section.kind for section in understand(RESUME).sections]
    assert kinds == ["other", "summary", "skills", "experience", "education", "certifications", "languages"]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("WORK HISTORY:", "experience"),
        ("## Selected Legal Experience", "experience"),
        ("E D U C A T I O N", "education"),
        ("Ed u c at io n", "education"),
        ("Education & Training", "education"),
        ("-- TECHNICAL SKILLS --", "skills"),
        ("Licenses and Certifications", "certifications"),
        ("Hobbies & Interests", "interests"),
        ("Career Objective", "summary"),
        ("Referees", "references"),
    ],
)
def test_headings_come_in_many_wordings(heading: str, kind: str, understand: Understand) -> None:
    profile = understand(f"Summary\nA person.\n\n{heading}\nSomething else here\n")
    assert profile.sections[-1].kind == kind


def test_an_underlined_line_is_a_heading(understand: Understand) -> None:
    profile = understand("languages\n---------\ndanish, german\n")
    assert [claim.code for claim in profile.languages] == ["da", "de"]


def test_degrees_credentials_and_languages(understand: Understand) -> None:
    profile = understand(RESUME)
    assert [(d.level, d.subject, d.completed) for d in profile.degrees] == [
        (6, "Economics", True),
        (7, "Finance", False),
    ]
    assert [credential.name for credential in profile.credentials] == ["ACCA", "First aid"]
    assert {claim.code: claim.level for claim in profile.languages} == {"es": "", "en": "C2", "fr": "B1"}


def test_wrapped_bullets_are_one_passage_in_their_position(understand: Understand) -> None:
    profile = understand(RESUME)
    (passage,) = [passage for passage in profile.passages if "monthly close for four" in passage.text]
    assert passage.text == "Prepared the monthly close for four entities and reconciled thirty bank accounts"
    assert (passage.section, profile.positions[passage.position].title) == ("experience", "Senior Accountant")


def test_lists_are_cut_into_groups_of_twelve(understand: Understand) -> None:
    listed = [passage.text for passage in understand(RESUME).passages if passage.section == "skills"]
    assert [len(text.split(", ")) for text in listed] == [12, 2]


def test_what_is_denied_or_wished_for_stands_in_passages_of_its_own(understand: Understand) -> None:
    assertions = {passage.text: passage.assertion for passage in understand(RESUME).passages}
    assert assertions["No experience with SAP."] == "negated"
    assert assertions["is eager to learn Python."] == "wanted"
    assert assertions["Accountant with eight years of practice."] == "asserted"
    assert assertions["Reported to the CFO"] == "other person"
    assert assertions["and wrote the budget"] == "asserted"


def test_mentions_name_concepts_with_their_assertion(understand: Understand) -> None:
    profile = understand(RESUME)
    found = {mention.text: mention for mention in profile.mentions}
    assert found["Microsoft Excel"].assertion == "asserted"
    assert found["Microsoft Excel"].concepts
    assert found["Python"].assertion == "wanted"
    assert found["SAP"].assertion == "negated"


def test_all_offsets_point_at_the_words(understand: Understand) -> None:
    profile = understand(RESUME)
    for passage in profile.passages:
        kept = " ".join(profile.masked.text[passage.start : passage.end].split())
        assert kept == " ".join(passage.text.split())
    for mention in profile.mentions:
        assert RESUME[mention.start : mention.end] == mention.text
    for credential in profile.credentials:
        assert credential.name in RESUME[credential.start : credential.end]


def shape(profile: Profile) -> tuple[object, ...]:
    return (
        [(p.text, p.section, p.position, p.assertion) for p in profile.passages],
        [(p.title, p.employer, p.first, p.last) for p in profile.positions],
        [(d.level, d.subject, d.completed) for d in profile.degrees],
        [(m.text, m.assertion, m.concepts) for m in profile.mentions],
    )


@settings(max_examples=15, deadline=None)
@given(st.sampled_from(["Bo Li", "Emily Walsh", "Maximiliane Oberdorffer-Schmitt", "JOSÉ DE LA CRUZ"]), st.booleans())
def test_nothing_depends_on_the_length_of_what_is_masked(understand: Understand, name: str, she: bool) -> None:
    letters = re.sub(r"[^a-z]", "", name.lower())
    text = RESUME.replace("Robin Fairweather", name).replace("robin.fairweather", letters)
    text = text.replace("She is", "She is" if she else "He is")
    assert shape(understand(text)) == shape(understand(RESUME))


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("ab AB.,\n\t-–•:()/|0123 2019é@"), max_size=120))
def test_any_text_is_understood_without_an_error(understand: Understand, text: str) -> None:
    profile = understand(f"Experience\n{text}\nNurse 2010 - 2012\n{text}")
    for passage in profile.passages:
        assert 0 <= passage.start < passage.end <= len(profile.doc.text)


def test_an_empty_resume_gives_an_empty_profile(understand: Understand) -> None:
    profile = understand("")
    assert (profile.passages, profile.positions, profile.mentions) == ((), (), ())


def test_a_french_resume(understand: Understand) -> None:
    profile = understand(
        "Camille Rochefort\nComptable\n\nFORMATION\nBTS Comptabilité et gestion, Lycée Ampère, 2012\n\n"
        "COMPÉTENCES\nExcel, paie, TVA, Sage\n\nLANGUES\nAnglais : courant\n\nPROFIL\nAucune expérience en audit.\n",
        "fr",
    )
    assert [(d.level, d.subject) for d in profile.degrees] == [(5, "Comptabilité et gestion")]
    assert [(claim.code, claim.level) for claim in profile.languages] == [("en", "C1")]
    assert profile.passages[-1].assertion == "negated"
