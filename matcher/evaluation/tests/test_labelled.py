import json
from pathlib import Path
from typing import Any

import pytest

from matcher.evaluation.labelled import InvalidLabels, load_jobs, resume_files

LABELS: dict[str, Any] = {
    "job_id": "cook-1",
    "requirements": [{"id": "r1", "text": "Two years in a kitchen", "kind": "experience", "must": True}],
    "resumes": {
        "zoe": {"grade": 0, "why": "", "findings": {"r1": {"verdict": "absent", "quote": ""}}},
        "ana": {"grade": 3, "why": "", "findings": {"r1": {"verdict": "met", "quote": "head cook since 2010"}}},
    },
}


def labelled_set(folder: Path, labels: object) -> Path:
    (folder / "jobs/cook-1").mkdir(parents=True)
    (folder / "jobs/cook-1/job.md").write_text("# Cook")
    (folder / "jobs/cook-1/labels.json").write_text(json.dumps(labels))
    (folder / "resumes").mkdir()
    for stem in ("ana", "zoe"):
        (folder / "resumes" / f"{stem}.txt").write_text("…")
    return folder


def test_jobs_are_read_with_requirements_grades_and_verdicts(tmp_path: Path) -> None:
    folder = labelled_set(tmp_path, LABELS)
    (job,) = load_jobs(folder)
    assert (job.id, job.text.name, job.requirements[0].kind) == ("cook-1", "job.md", "experience")
    assert list(job.resumes) == ["ana", "zoe"]
    assert job.resumes["ana"].grade == 3
    assert job.resumes["ana"].verdicts["r1"].quote == "head cook since 2010"
    assert [path.name for path in resume_files(folder, job)] == ["ana.txt", "zoe.txt"]


@pytest.mark.parametrize(
    ("damage", "complaint"),
    [
        ({"requirements": [{"id": "r1", "text": "x", "kind": "hobby", "must": True}]}, "unknown kind 'hobby'"),
        ({"resumes": {"ana": {"grade": 1, "findings": {"r1": {"verdict": "maybe"}}}}}, "unknown verdict 'maybe'"),
        ({"resumes": None}, "not a labels file"),
    ],
)
def test_labels_that_cannot_be_used_are_refused_by_file(tmp_path: Path, damage: Any, complaint: str) -> None:
    folder = labelled_set(tmp_path, LABELS | damage)
    with pytest.raises(InvalidLabels, match=complaint) as refusal:
        load_jobs(folder)
    assert "cook-1/labels.json" in str(refusal.value)


def test_a_folder_without_jobs_says_what_was_expected(tmp_path: Path) -> None:
    with pytest.raises(InvalidLabels, match=r"no jobs/<id>/labels\.json"):
        load_jobs(tmp_path)


def test_a_labelled_resume_without_a_file_is_named(tmp_path: Path) -> None:
    folder = labelled_set(tmp_path, LABELS)
    (folder / "resumes/zoe.txt").unlink()
    with pytest.raises(InvalidLabels, match="for zoe"):
        resume_files(folder, load_jobs(folder)[0])
