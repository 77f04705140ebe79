"""Text that nobody can see, and what is protected: neither moves a score, not even in its last digit."""

from dataclasses import replace
from pathlib import Path

import pytest

from matcher.engine import Engine
from matcher.read import read
from matcher.tests.invented import AS_OF, BARISTA, DEVELOPER, document
from matcher.values import HiddenText, Job, Match

DEMO = Path(__file__).parents[2] / "fixtures" / "demo"

HEAD = """{name}
{mail} | {phone} | {address}
Date of birth: {birth}
Marital status: {status}
Nationality: {nationality}

SUMMARY
{name} is a backend developer who likes quiet systems. {They} built it and {their} colleagues ask {them} for advice.

EXPERIENCE
"""
WORK = DEVELOPER.split("EXPERIENCE\n", 1)[1]

PEOPLE = [
    {
        "name": "Emily Walsh",
        "mail": "emily@example.org",
        "phone": "(555) 010-4477",
        "address": "12 Elm Street, Leeds",
        "birth": "3 May 1990",
        "status": "Married",
        "nationality": "British",
        "They": "She",
        "their": "her",
        "them": "her",
    },
    {
        "name": "Mohammed Al-Rashid",
        "mail": "m.al-rashid.1961@example.org",
        "phone": "+44 113 496 0123",
        "address": "144 Old Oak Avenue, Bradford",
        "birth": "11 December 1961",
        "status": "Single",
        "nationality": "Jordanian",
        "They": "He",
        "their": "his",
        "them": "him",
    },
    {
        "name": "Wei Li",
        "mail": "w@example.org",
        "phone": "555-010-9999",
        "address": "9 Birch Road, York",
        "birth": "1 July 2000",
        "status": "Divorced",
        "nationality": "Chinese",
        "They": "They",
        "their": "their",
        "them": "them",
    },
    {
        "name": "LAKISHA WASHINGTON",
        "mail": "lakisha.washington@example.org",
        "phone": "(555) 014-2231",
        "address": "7 Pine Lane, Hull",
        "birth": "2 June 1975",
        "status": "Widowed",
        "nationality": "American",
        "They": "She",
        "their": "her",
        "them": "her",
    },
]


def judged(match: Match) -> list[object]:
    """All of a match but where its quotes stand and which file it was."""
    return [
        (match.score, match.tier, match.confidence),
        [replace(finding, evidence=()) for finding in match.findings],
        [len(finding.evidence) for finding in match.findings],
        [skill.uri for skill in match.skills],
    ]


@pytest.mark.parametrize("person", PEOPLE[1:], ids=lambda person: person["name"])
def test_another_person_with_the_same_work_has_exactly_the_same_score(
    engine: Engine, job: Job, person: dict[str, str]
) -> None:
    first, other = (
        engine.match(document(HEAD.format_map(who) + WORK), job, as_of=AS_OF) for who in (PEOPLE[0], person)
    )
    assert judged(other) == judged(first)


@pytest.mark.parametrize("attribute", ["name", "phone", "birth", "status", "nationality"])
def test_each_attribute_alone_changes_nothing(engine: Engine, job: Job, attribute: str) -> None:
    first = PEOPLE[0]
    changed = first | {attribute: PEOPLE[1][attribute]}
    one, other = (engine.match(document(HEAD.format_map(who) + WORK), job, as_of=AS_OF) for who in (first, changed))
    assert judged(other) == judged(one)


def test_hidden_text_changes_nothing_but_is_reported(engine: Engine, job: Job) -> None:
    hidden = (HiddenText(f"Apache Kafka, AWS Certified Developer\n{job.description}", "white", 1),)
    plain = engine.match(document(BARISTA), job, as_of=AS_OF)
    stuffed = engine.match(document(BARISTA, hidden=hidden), job, as_of=AS_OF)
    assert judged(stuffed) == judged(plain)
    assert stuffed.trace == plain.trace
    assert stuffed.warnings == ("hidden text (white) on page 1",)


def test_white_text_in_a_real_file_changes_nothing(engine: Engine) -> None:
    job = engine.read_job(read(DEMO / "jobs" / "backend-developer.md"))
    resume = read(DEMO / "resumes" / "backend-developer" / "Bondarenko_Viktor_CV.pdf")
    assert "Django" in " ".join(hidden.text for hidden in resume.hidden)
    seen = engine.match(replace(resume, hidden=()), job, as_of=AS_OF)
    assert judged(engine.match(resume, job, as_of=AS_OF)) == judged(seen)
