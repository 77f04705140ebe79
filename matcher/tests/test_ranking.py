import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from matcher.batch import Batch
from matcher.output.journal import UnusableJournal
from matcher.ranking import NoResumes, Ranking, journal_of, rank_files
from matcher.read.inputs import expand
from matcher.tests.word_engine import WordEngine
from matcher.values import Requirement

WORDS = ("knives", "sauce", "bread", "soup")


@pytest.fixture
def kitchen(tmp_path: Path) -> Path:
    """A job with four requirements, and twelve resumes that meet some of them; one is damaged."""
    (tmp_path / "job.md").write_text("# Cook\n\n" + "".join(f"- Good with {word}\n" for word in WORDS))
    (tmp_path / "resumes").mkdir()
    for i in range(12):
        known = " and ".join(word for j, word in enumerate(WORDS) if i >> j & 1)
        (tmp_path / f"resumes/person{i:02}.txt").write_text(
            f"Person {i}\nI have worked with {known or 'nothing'} for years."
        )
    (tmp_path / "resumes/person05.txt").write_bytes(b"%PDF-1.4 damaged")
    return tmp_path


def rank(
    folder: Path,
    out: str,
    *,
    workers: int = 1,
    resume: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> Ranking:
    with Batch(WordEngine, workers=workers) as batch:
        return rank_files(
            batch,
            folder / "job.md",
            expand([folder / "resumes"]),
            folder / out,
            resume=resume,
            progress=progress or (lambda done, total: None),
        )


def stop_after(n: int) -> Callable[[int, int], None]:
    def progress(done: int, total: int) -> None:
        if done == n:
            raise KeyboardInterrupt

    return progress


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_rows_are_ranked_and_the_damaged_file_is_the_last(kitchen: Path) -> None:
    ranking = rank(kitchen, "out.jsonl")
    ranked = rows(kitchen / "out.jsonl")
    assert [row["resume"] for row in ranked[:3]] == ["person07", "person11", "person03"]
    assert [row["resume"] for row in ranking.best] == [row["resume"] for row in ranked]
    assert [row["resume"] for row in ranking.failed] == ["person05"] == [ranked[-1]["resume"]]
    assert ranked[-1]["score"] is None
    assert ranked[-1]["error"]


@pytest.mark.parametrize("extension", ["jsonl", "csv", "xlsx"])
def test_the_bytes_are_the_same_with_one_process_and_with_several(kitchen: Path, extension: str) -> None:
    rank(kitchen, f"one.{extension}")
    rank(kitchen, f"three.{extension}", workers=3)
    assert (kitchen / f"one.{extension}").read_bytes() == (kitchen / f"three.{extension}").read_bytes()


@pytest.mark.parametrize("workers", [1, 2])
def test_a_stopped_batch_goes_on_where_it_stopped(kitchen: Path, workers: int) -> None:
    rank(kitchen, "whole.jsonl")
    with pytest.raises(KeyboardInterrupt):
        rank(kitchen, "out.jsonl", workers=workers, progress=stop_after(7))
    assert not (kitchen / "out.jsonl").exists()
    seen: list[int] = []
    rank(kitchen, "out.jsonl", workers=workers, resume=True, progress=lambda done, total: seen.append(done))
    assert seen[0] >= 6  # all that were done, but for the damaged one, which is tried again
    assert seen[-1] == 12
    assert (kitchen / "out.jsonl").read_bytes() == (kitchen / "whole.jsonl").read_bytes()
    assert not journal_of(kitchen / "out.jsonl").exists()


def test_a_file_that_was_mended_or_changed_since_is_scored_anew(kitchen: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        rank(kitchen, "out.jsonl", progress=stop_after(11))
    (kitchen / "resumes/person05.txt").write_text(
        "Person 5\nI have worked with knives, sauce, bread and soup for years."
    )
    (kitchen / "resumes/person07.txt").write_text("Person 7\nI have worked with nothing of the kind for many years.")
    assert rank(kitchen, "out.jsonl", resume=True).failed == ()
    by_name = {row["resume"]: row["score"] for row in rows(kitchen / "out.jsonl")}
    assert (by_name["person05"], by_name["person07"]) == (100, 0)


def test_a_changed_job_cannot_be_resumed_and_says_why(kitchen: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        rank(kitchen, "out.jsonl", progress=stop_after(3))
    (kitchen / "job.md").write_text("# Cook\n\n- Good with fish\n")
    with pytest.raises(UnusableJournal, match="job, requirements"):
        rank(kitchen, "out.jsonl", resume=True)


def test_without_resume_a_batch_starts_over(kitchen: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        rank(kitchen, "out.jsonl", progress=stop_after(3))
    seen: list[int] = []
    rank(kitchen, "out.jsonl", progress=lambda done, total: seen.append(done))
    assert seen == list(range(13))


def test_requirements_can_be_given_for_a_text_job(kitchen: Path) -> None:
    given = (Requirement(id="only", text="Bakes bread", kind="skill", must=True),)
    with Batch(WordEngine, workers=1) as batch:
        ranking = rank_files(
            batch, kitchen / "job.md", expand([kitchen / "resumes"]), kitchen / "out.jsonl", requirements=given
        )
    assert ranking.job.calibrated
    assert rows(kitchen / "out.jsonl")[0]["findings"][0]["requirement"] == "only"


def test_resumes_in_a_zip_are_ranked_like_those_in_a_folder(kitchen: Path) -> None:
    with zipfile.ZipFile(kitchen / "all.zip", "w") as archive:
        for path in sorted((kitchen / "resumes").iterdir()):
            archive.write(path, path.name)
    rank(kitchen, "folder.jsonl")
    with Batch(WordEngine, workers=2) as batch:
        rank_files(batch, kitchen / "job.md", expand([kitchen / "all.zip"]), kitchen / "zip.jsonl")
    scores = [[(row["resume"], row["score"]) for row in rows(kitchen / name)] for name in ("folder.jsonl", "zip.jsonl")]
    assert scores[0] == scores[1]


def test_a_batch_without_resumes_is_refused(kitchen: Path) -> None:
    (kitchen / "empty").mkdir()
    with Batch(WordEngine, workers=1) as batch, pytest.raises(NoResumes, match="no resumes"):
        rank_files(batch, kitchen / "job.md", expand([kitchen / "empty"]), kitchen / "out.jsonl")
    assert sorted(path.name for path in kitchen.iterdir()) == ["empty", "job.md", "resumes"]
