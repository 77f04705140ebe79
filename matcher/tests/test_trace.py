from dataclasses import fields, replace

import pytest

from matcher.config import Config
from matcher.tests.invented import AS_OF, DEVELOPER, document
from matcher.trace import canonical, code_version, sha256, trace
from matcher.values import Job, Requirement, Trace

RESUME = document(DEVELOPER)
JOB = Job(
    title="Welder",
    description="We weld.",
    requirements=(Requirement("r1", "Welding", "skill", must=True),),
    language="en",
    sha256="a" * 64,
    calibrated=True,
)


def traced(**changes: object) -> Trace:
    given: dict[str, object] = {
        "resume": RESUME,
        "job": JOB,
        "as_of": AS_OF,
        "ontology": "esco-1",
        "models": {"encoder": "e1", "verifier": "v1"},
        "config": Config(),
    } | changes
    return trace(given.pop("resume"), given.pop("job"), **given)  # type: ignore[arg-type]


def test_equal_inputs_and_versions_have_equal_traces() -> None:
    assert traced() == traced()
    assert traced(models={"verifier": "v1", "encoder": "e1"}) == traced()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"resume": replace(RESUME, sha256="b" * 64)}, "resume_sha256"),
        ({"resume": replace(RESUME, text=RESUME.text + ".")}, "text_sha256"),
        ({"job": replace(JOB, sha256="c" * 64)}, "job_sha256"),
        ({"job": replace(JOB, requirements=(replace(JOB.requirements[0], weight=2.0),))}, "requirements_sha256"),
        ({"job": replace(JOB, requirements=(replace(JOB.requirements[0], must=False),))}, "requirements_sha256"),
        (
            {"job": replace(JOB, requirements=(replace(JOB.requirements[0], concepts=("urn:x",)),))},
            "requirements_sha256",
        ),
        ({"as_of": AS_OF + 1}, "as_of"),
        ({"ontology": "esco-2"}, "ontology"),
        ({"models": {"encoder": "e2", "verifier": "v1"}}, "models"),
        ({"config": Config(must_weight=3.0)}, "config"),
    ],
)
def test_each_input_and_version_has_its_own_field_and_changes_the_id(changes: dict[str, object], field: str) -> None:
    before, after = traced(), traced(**changes)
    assert {each.name for each in fields(Trace) if getattr(before, each.name) != getattr(after, each.name)} == {
        "id",
        field,
    }


def test_another_scorer_is_named() -> None:
    assert traced(config=replace(Config(), scorer="additive.v9")).scorer == "additive.v9"


def test_the_month_is_written_as_people_write_it() -> None:
    assert traced(as_of=2024 * 12).as_of == "2024-01"
    assert traced(as_of=2024 * 12 + 11).as_of == "2024-12"


def test_the_name_of_a_file_is_no_part_of_the_trace() -> None:
    assert traced(resume=replace(RESUME, name="other.txt")) == traced()


def test_the_code_has_one_version_in_a_process_and_anew() -> None:
    code_version.cache_clear()
    first = code_version()
    code_version.cache_clear()
    assert code_version() == first
    assert len(first) == 16


def test_canonical_text_does_not_depend_on_the_order_of_keys() -> None:
    assert canonical({"b": 1, "a": "é"}) == canonical({"a": "é", "b": 1}) == '{"a":"é","b":1}'


def test_text_that_no_encoding_knows_still_has_a_digest() -> None:
    assert sha256("\ud800") != sha256("\ud801")
