"""The command as a person runs it: a process with arguments, output, an exit code and Ctrl-C."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import openpyxl
import pytest

ROOT = Path(__file__).parents[2]
DEMO = ROOT / "fixtures" / "demo"
JOB = DEMO / "jobs" / "journeyman-electrician.md"
RESUMES = DEMO / "resumes" / "journeyman-electrician"


def score(*arguments: object) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "manage.py", "score", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


@pytest.fixture(scope="module")
def ranked(tmp_path_factory: pytest.TempPathFactory) -> "tuple[subprocess.CompletedProcess[str], Path]":
    """The demo resumes for the electrician job, among them a scan without text."""
    out = tmp_path_factory.mktemp("ranked") / "out.jsonl"
    return score(JOB, RESUMES, "--out", out, "--workers", 2, "--top", 3), out


def test_a_file_that_cannot_be_scored_is_a_row_and_exit_code_1(ranked: Any) -> None:
    result, out = ranked
    assert result.returncode == 1, result.stderr
    last = rows(out)[-1]
    assert (last["resume"], last["score"]) == ("scan0042", None)
    assert last["error"].startswith("needs OCR")
    assert "1 file could not be scored" in result.stderr
    assert "scan0042" in result.stderr


def test_every_other_resume_has_a_score_that_its_findings_explain(ranked: Any) -> None:
    scored = [row for row in rows(ranked[1]) if row["score"] is not None]
    assert len(scored) == len(list(RESUMES.iterdir())) - 1
    assert [row["score"] for row in scored] == sorted((row["score"] for row in scored), reverse=True)
    for row in scored:
        points = row["base"] + sum(finding["contribution"] for finding in row["findings"])
        assert points == pytest.approx(row["score"], abs=1e-9)
        for finding in row["findings"]:
            assert finding["verdict"] == "absent" or finding["evidence"]


def test_the_table_shows_the_best_and_says_how_many_more_there_are(ranked: Any) -> None:
    result, out = ranked
    names = [row["resume"] for row in rows(out)]
    assert [name for name in names if name in result.stdout] == names[:3]
    assert "6 more resumes" in result.stdout


def test_progress_goes_to_standard_error_with_a_rate(ranked: Any) -> None:
    result, _ = ranked
    assert "9/9" in result.stderr
    assert "resumes/s" in result.stderr
    assert "resumes/s" not in result.stdout


def test_one_process_gives_the_same_bytes_as_two(ranked: Any, tmp_path: Path) -> None:
    score(JOB, RESUMES, "--out", tmp_path / "out.jsonl", "--workers", 1)
    assert (tmp_path / "out.jsonl").read_bytes() == ranked[1].read_bytes()


def test_given_requirements_keep_their_ids_in_a_workbook(tmp_path: Path) -> None:
    given, out = tmp_path / "given.json", tmp_path / "out.xlsx"
    given.write_text(json.dumps([{"id": "licence", "text": "Journeyman electrician licence", "must": True}]))
    result = score(JOB, RESUMES / "ERIK_RESUME.txt", "--requirements", given, "--out", out)
    assert result.returncode == 0, result.stderr
    assert "1 requirement, given" in result.stdout
    book = openpyxl.load_workbook(out)
    assert book["Findings"]["B2"].value == "licence"
    assert "licence: Journeyman electrician licence" in [cell.value for cell in book["Ranking"][1]]


def test_present_is_the_month_that_is_given(tmp_path: Path) -> None:
    score(JOB, RESUMES / "ERIK_RESUME.txt", "--as-of", "2019-03", "--out", tmp_path / "out.jsonl")
    assert rows(tmp_path / "out.jsonl")[0]["trace"]["as_of"] == "2019-03"


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("missing.md", RESUMES, "--out", "out.csv"), "missing.md"),
        ((JOB, RESUMES, "--out", "out.pdf"), ".jsonl, .csv, .xlsx"),
        ((JOB, RESUMES), "--out"),
        ((JOB, RESUMES, "--out", "out.csv", "--workers", "0"), "'0' is not a number from 1"),
        ((JOB, RESUMES, "--out", "out.csv", "--as-of", "May"), "'May' is not a month"),
        ((JOB, RESUMES, "--out", "out.csv", "--requirements", "missing.json"), "missing.json"),
    ],
)
def test_wrong_usage_and_an_unusable_job_are_exit_code_2(arguments: tuple[object, ...], complaint: str) -> None:
    result = score(*arguments)
    assert result.returncode == 2
    assert complaint in result.stderr
    assert not (ROOT / "out.csv").exists()


@pytest.mark.parametrize("workers", [1, 2])
def test_ctrl_c_ends_cleanly_and_resume_goes_on(tmp_path: Path, workers: int) -> None:
    out, journal = tmp_path / "out.jsonl", tmp_path / "out.jsonl.partial.jsonl"
    folders = [DEMO / "resumes" / name for name in ("science-teacher", "data-engineer", "senior-accountant")]
    resumes = [path for folder in folders for path in folder.iterdir()]
    arguments = [JOB, *folders, "--workers", workers]
    command = [sys.executable, "manage.py", "score", *map(str, arguments), "--out", str(out)]
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        # tests that run in the background of a shell inherit that Ctrl-C is ignored
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    deadline = time.monotonic() + 60
    while not journal.exists() or journal.read_bytes().count(b"\n") < 3:
        assert process.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGINT)  # a terminal sends it to every process
    _, said = process.communicate(timeout=30)
    assert process.returncode == 130, said
    assert "Traceback" not in said
    assert "--resume" in said
    assert not out.exists()
    done = journal.read_bytes().count(b"\n") - 1
    assert 2 <= done < len(resumes)

    result = score(*arguments, "--out", out, "--resume")
    assert result.returncode == 0, result.stderr
    assert len(rows(out)) == len(resumes)
    assert not journal.exists()
