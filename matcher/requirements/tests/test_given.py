import json

import pytest

from matcher.errors import InvalidJob
from matcher.requirements import calibrate, parse, split
from matcher.requirements.tests.marked import document

SQL = {
    "id": "sql",
    "text": "Strong SQL",
    "kind": "skill",
    "must": True,
    "weight": 2,
    "concepts": ["urn:esco:sql"],
}
SPANISH = {"id": "es", "text": "Conversational  Spanish", "must": False}


def test_given_requirements_are_taken_as_calibrated_and_keep_their_ids() -> None:
    job = parse(
        {"title": "Analyst", "description": "Numbers.", "requirements": [SQL, SPANISH]},
        source="job.json",
    )
    assert (job.title, job.description, job.calibrated, job.language) == (
        "Analyst",
        "Numbers.",
        True,
        "en",
    )
    sql, spanish = job.requirements
    assert (sql.id, sql.weight, sql.concepts, sql.must, sql.start) == (
        "sql",
        2.0,
        ("urn:esco:sql",),
        True,
        -1,
    )
    assert (spanish.text, spanish.kind, spanish.must, spanish.weight) == (
        "Conversational Spanish",
        "language",
        False,
        1.0,
    )


def test_a_list_alone_and_json_text_are_accepted() -> None:
    as_value = parse([SQL, SPANISH], source="r.json")
    as_text = parse(
        json.dumps({"requirements": [SQL, SPANISH], "job_id": "x", "resumes": {}}),
        source="r.json",
    )
    as_bytes = parse(b"\xef\xbb\xbf" + json.dumps([SQL, SPANISH]).encode(), source="r.json")
    assert as_value == as_text == as_bytes


@pytest.mark.parametrize("requirements", [None, []])
def test_without_requirements_the_description_is_split(requirements: object) -> None:
    text = "Requirements\n- Three years of sales experience\n- Spanish is a plus\n"
    job = parse(
        {"title": "Seller", "description": text, "requirements": requirements},
        source="job.json",
    )
    assert [(r.id, r.must) for r in job.requirements] == [("r1", True), ("r2", False)]
    assert (job.calibrated, job.title) == (False, "Seller")


def test_a_french_description_is_read_as_french() -> None:
    job = parse(
        {"description": "Votre profil\n- Permis B exigé\n- Trois ans d'expérience dans la vente"},
        source="j",
    )
    assert job.language == "fr"
    assert [r.kind for r in job.requirements] == ["certification", "experience"]


def test_the_digest_depends_on_content_and_not_on_the_file() -> None:
    one = parse({"requirements": [SQL], "title": "A"}, source="one.json")
    same = parse(
        {"title": "A", "comment": "x", "requirements": [dict(reversed(SQL.items()))]},
        source="two.json",
    )
    other = parse({"title": "A", "requirements": [{**SQL, "must": False}]}, source="one.json")
    assert one.sha256 == same.sha256
    assert one.sha256 != other.sha256
    assert len(one.sha256) == 64


def test_requirements_of_a_file_replace_those_found_in_the_text() -> None:
    job = split(document("# Analyst\n\nRequirements\n- Excel\n"))
    calibrated = calibrate(job, [SQL], source="r.json")
    assert [r.id for r in calibrated.requirements] == ["sql"]
    assert (calibrated.title, calibrated.description, calibrated.calibrated) == (
        "Analyst",
        job.description,
        True,
    )
    assert calibrated.sha256 != job.sha256


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ('{"requirements": [,]}', r"job.json: not valid JSON: .* at line 1, column 19"),
        (b"\xff\xfe{}", r"job.json: not UTF-8"),
        ("[" * 100_000, r"nested too deeply"),
        (3, r"expected an object or a list of requirements, got a number"),
        ({}, r'neither "requirements" nor a "description"'),
        ({"title": 7, "requirements": [SQL]}, r'"title" must be text, got a number'),
        (
            {"requirements": {"id": "r1"}},
            r'"requirements" must be a list, got an object',
        ),
        (
            {"language": "English", "requirements": [SQL]},
            r'"language" must be a code of two letters',
        ),
        (["Strong SQL"], r'requirement 1 is text. Write \{"id": "r1"'),
        ([SQL, SQL], r"requirements 1 and 2 share the id 'sql'"),
        (
            [{"id": "", "text": "SQL"}],
            r'requirement 1: "id" must be text that is not empty',
        ),
        (
            [SQL, {"id": "r2", "text": "  "}],
            r'requirement 2 \(r2\): "text" must say what is required',
        ),
        ([{"text": "x" * 3000}], r"more than 2,000 characters"),
        (
            [{"text": "SQL", "must": 1}],
            r'"must" must be true \(must-have\) or false \(nice-to-have\), got 1',
        ),
        ([{"text": "SQL", "weight": 0}], r'"weight" must be a number above 0'),
        (
            [{"text": "SQL", "weight": float("nan")}],
            r'"weight" must be a number above 0',
        ),
        ([{"text": "SQL", "weight": 10**400}], r"at most 100"),
        ([{"text": "SQL", "weight": True}], r'"weight" must be a number'),
        (
            [{"text": "SQL", "kind": "talent"}],
            r"unknown \"kind\" 'talent'. Use one of skill, experience",
        ),
        (
            [{"text": "SQL", "concepts": "urn:x"}],
            r'"concepts" must be a list of concept URIs',
        ),
        (
            [{"text": "SQL", "id": f"r{n}"} for n in range(501)],
            r"501 requirements, more than 500",
        ),
    ],
)
def test_what_cannot_be_used_is_named_with_its_place(data: object, message: str) -> None:
    with pytest.raises(InvalidJob, match=message):
        parse(data, source="job.json")


def test_a_requirements_file_without_requirements_cannot_calibrate() -> None:
    job = split(document("Requirements\n- Excel\n"))
    with pytest.raises(InvalidJob, match=r"r.json: no requirements in it"):
        calibrate(job, {"description": "Requirements\n- SQL"}, source="r.json")
