import io
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

DEMO = Path(__file__).parents[2] / "fixtures" / "demo"
JOB = "acute-medical-nurse"
GRADES = {"dachterberg_cv": 0, "Gallagher S - Curriculum Vitae": 3, "Priyanka R - CV (updated)": 3}


def test_a_labelled_set_is_measured_overall_and_by_kind(tmp_path: Path) -> None:
    (tmp_path / "jobs/nurse").mkdir(parents=True)
    (tmp_path / "resumes").mkdir()
    shutil.copy(DEMO / "jobs" / f"{JOB}.md", tmp_path / "jobs/nurse/job.md")
    for path in (DEMO / "resumes" / JOB).iterdir():
        shutil.copy(path, tmp_path / "resumes")
    verdicts = {stem: {"verdict": "met" if grade else "absent", "quote": ""} for stem, grade in GRADES.items()}
    labels: dict[str, Any] = {
        "requirements": [{"id": "r1", "text": "Registered nurse", "kind": "certification", "must": True}],
        "resumes": {stem: {"grade": grade, "findings": {"r1": verdicts[stem]}} for stem, grade in GRADES.items()},
    }
    (tmp_path / "jobs/nurse/labels.json").write_text(json.dumps(labels))
    out = io.StringIO()
    call_command("evaluate", tmp_path, "--workers", "1", "--json", str(tmp_path / "figures.json"), stdout=out)
    figures = json.loads((tmp_path / "figures.json").read_text())
    assert (figures["jobs"], figures["pairs"], figures["given"]["scored"]) == (1, 3, 1.0)
    assert figures["given_by_kind"]["certification"]["verdicts"] == 3
    assert "3 pairs of 1 job" in out.getvalue()
    assert "ndcg5" in out.getvalue()
    assert "certification" in out.getvalue()


def test_a_folder_without_labels_is_exit_code_2(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"labels\.json") as refusal:
        call_command("evaluate", tmp_path)
    assert refusal.value.returncode == 2


def test_a_report_asks_what_present_means_so_that_it_is_the_same_next_month(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="--as-of") as refusal:
        call_command("evaluate", tmp_path, "--report", str(tmp_path / "report.md"))
    assert refusal.value.returncode == 2


def test_without_a_folder_there_is_nothing_to_measure() -> None:
    with pytest.raises(CommandError, match="Name a folder") as refusal:
        call_command("evaluate")
    assert refusal.value.returncode == 2
