import json
from pathlib import Path
from typing import Any

import pytest

from matcher.batch import Batch
from matcher.evaluation.labelled import load_jobs
from matcher.evaluation.measure import measure
from matcher.tests.word_engine import WordEngine

RESUMES = {
    "ana": (3, "I worked with knives and made sauce for years.", "met", "met"),
    "ben": (0, "I carried plates and folded napkins for years.", "absent", "absent"),
    "cid": (2, "I sharpened all the knives of the house for years.", "met", "absent"),
}


@pytest.fixture
def labelled_set(tmp_path: Path) -> Path:
    (tmp_path / "resumes").mkdir()
    (tmp_path / "jobs/cook-1").mkdir(parents=True)
    (tmp_path / "jobs/cook-1/job.md").write_text("# Cook\n\n- Good with knives\n- Free lunch on every Friday\n")
    labels: dict[str, Any] = {
        "requirements": [
            {"id": "a", "text": "Good with knives", "kind": "skill", "must": True},
            {"id": "b", "text": "Has a hand for sauce", "kind": "experience", "must": False},
        ],
        "resumes": {},
    }
    for stem, (grade, text, knives, sauce) in RESUMES.items():
        (tmp_path / f"resumes/{stem}.txt").write_text(f"{stem.title()} Example\n{text}")
        labels["resumes"][stem] = {
            "grade": grade,
            "findings": {
                "a": {"verdict": knives, "quote": "knives" if knives == "met" else ""},
                "b": {"verdict": sauce, "quote": "made sauce" if sauce == "met" else ""},
            },
        }
    (tmp_path / "jobs/cook-1/labels.json").write_text(json.dumps(labels))
    return tmp_path


@pytest.mark.parametrize("workers", [1, 2])
def test_a_set_is_measured_with_given_and_with_found_requirements(labelled_set: Path, workers: int) -> None:
    seen: list[tuple[int, int]] = []
    with Batch(WordEngine, workers=workers) as batch:
        result = measure(
            batch,
            labelled_set,
            load_jobs(labelled_set),
            threshold=50,
            progress=lambda done, total: seen.append((done, total)),
        )
    assert (result.jobs, result.pairs) == (1, 3)
    assert seen == [(n, 6) for n in range(1, 7)]
    given = result.given
    assert (given["ndcg5"], given["pooled_auc"], given["accuracy"]) == (1, 1, 1)
    assert (given["verdicts"], given["verdict_accuracy"], given["evidence_hit"]) == (6, 1, 1)
    assert set(result.given_by_kind) == {"experience", "skill"}
    # in the text only the knives are found, beside a lunch that nobody labelled
    assert result.agreement == {"recall": 0.5, "precision": 0.5, "must_accuracy": 1.0, "kind_accuracy": 1.0}
    assert result.found["verdicts"] == 3
    assert set(result.found_by_kind) == {"skill"}
