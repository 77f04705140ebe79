"""The audit of the model as a person runs it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DEMO = ROOT / "fixtures" / "demo"


def audit_model(*arguments: object) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "manage.py", "audit_model", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """One job, one resume in which the name decides, and two names."""
    (tmp_path / "jobs").mkdir()
    (tmp_path / "resumes" / "clerk").mkdir(parents=True)
    (tmp_path / "jobs" / "clerk.md").write_text((DEMO / "jobs" / "journeyman-electrician.md").read_text())
    (tmp_path / "first-names.csv").write_text("resume,first_name\na.txt,Amara\n")
    (tmp_path / "names.csv").write_text("first_name,sex,race\nKeisha,female,black\nBrad,male,white\n")
    (tmp_path / "resumes" / "clerk" / "a.txt").write_text(
        "Amara Okafor\namara@example.com\n\nExperience\n\nElectrician, Hill & Co, 2015 - 2023\n"
        "She bent conduit, pulled wire and read the National Electrical Code.\n"
    )
    return tmp_path


def test_no_demo_score_depends_on_the_name_or_the_pronouns(tmp_path: Path) -> None:
    names = tmp_path / "names.csv"
    rows = (ROOT / "fixtures" / "audit-names.csv").read_text().splitlines()
    names.write_text("\n".join([rows[0], *rows[4::9]]))
    result = audit_model("--limit", 3, "--names", names, "--json", tmp_path / "audit.json")
    assert result.returncode == 0, result.stdout + result.stderr
    assert "No score changed" in result.stdout
    figures = json.loads((tmp_path / "audit.json").read_text())
    assert (figures["resumes"], figures["changed"]) == (3, [])
    assert {(row["sex"], row["race"]) for row in figures["rows"] if row["kind"] == "name"} == {
        (sex, race) for sex in ("female", "male") for race in ("black", "white")
    }
    assert "3/3" in result.stderr


def test_a_name_that_the_mask_cannot_know_is_reported_with_its_file_and_exit_code_1(small: Path) -> None:
    (small / "first-names.csv").write_text("resume,first_name\na.txt,Electrician\n")
    result = audit_model(small, "--names", small / "names.csv")
    assert result.returncode == 1, result.stdout + result.stderr
    assert "1 resume changed" in result.stderr
    assert "a.txt (name: Keisha)" in result.stderr


def test_a_resume_of_an_unknown_person_is_named_and_nothing_compared_is_no_success(small: Path) -> None:
    (small / "first-names.csv").write_text("resume,first_name\nb.txt,Amara\n")
    result = audit_model(small, "--names", small / "names.csv")
    assert result.returncode == 1
    assert "Not rescored: a.txt" in result.stderr
    assert "Nothing could be compared." in result.stderr


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [(("nowhere",), "nowhere"), (("--names", "missing.csv"), "missing.csv"), (("--limit", "0"), "'0' is not a number")],
)
def test_wrong_usage_is_exit_code_2(arguments: tuple[str, ...], complaint: str) -> None:
    result = audit_model(*arguments)
    assert result.returncode == 2
    assert complaint in result.stderr
