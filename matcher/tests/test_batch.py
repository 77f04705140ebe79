import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from matcher.batch import Batch, Outcome
from matcher.errors import InvalidJob, MissingArtefact, UnreadableFile
from matcher.read.inputs import Source, expand
from matcher.tests.word_engine import CRASH, WordEngine, unprepared
from matcher.values import Requirement

JOB = "# Cook\n\nWe look for:\n\n- Two years with knives\n- A good sense of sauce\n"


@pytest.fixture(params=[1, 2], ids=["in this process", "in two processes"])
def batch(request: pytest.FixtureRequest) -> Iterator[Batch]:
    with Batch(WordEngine, workers=request.param) as batch:
        yield batch


@pytest.fixture
def job_file(tmp_path: Path) -> Path:
    path = tmp_path / "cook.md"
    path.write_text(JOB)
    return path


@pytest.fixture
def resumes(tmp_path: Path) -> Path:
    folder = tmp_path / "resumes"
    folder.mkdir()
    (folder / "ana.txt").write_text(
        "Ana Example\nCook. Good with knives, great at sauce, for many years in the kitchen."
    )
    (folder / "ben.txt").write_text("Ben Example\nWaiter. I carried plates with sauce from the kitchen to the tables.")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7\nnothing that follows is a PDF")
    return folder


def by_stem(outcomes: Iterator[Outcome]) -> dict[str, Outcome]:
    return {outcome.source.stem: outcome for outcome in outcomes}


def test_each_resume_has_its_outcome_and_a_broken_one_says_why(batch: Batch, job_file: Path, resumes: Path) -> None:
    job, _ = batch.read_job(job_file)
    outcomes = by_stem(batch.score(job, expand([resumes])))
    assert {stem: outcome.match.score for stem, outcome in outcomes.items() if outcome.match} == {"ana": 100, "ben": 50}
    assert outcomes["broken"].match is None
    assert outcomes["broken"].error.startswith("broken: ")


def test_one_batch_scores_several_jobs(batch: Batch, job_file: Path, resumes: Path) -> None:
    given = (Requirement(id="x", text="carried plates", kind="experience", must=True),)
    for requirements, best in (((), "ana"), (given, "ben")):
        job, _ = batch.read_job(job_file, requirements=requirements)
        scores = {
            stem: each.match.score for stem, each in by_stem(batch.score(job, expand([resumes]))).items() if each.match
        }
        assert max(scores, key=lambda stem: scores[stem] or 0) == best


def test_requirements_of_a_json_job_keep_their_ids(batch: Batch, tmp_path: Path) -> None:
    path = tmp_path / "job.json"
    path.write_text(json.dumps({"title": "Cook", "requirements": [{"id": "knife-1", "text": "Knives", "must": True}]}))
    job, _ = batch.read_job(path)
    assert (job.title, job.calibrated, [requirement.id for requirement in job.requirements]) == (
        "Cook",
        True,
        ["knife-1"],
    )


def test_versions_tell_jobs_apart_by_their_requirements(batch: Batch, job_file: Path) -> None:
    _, found = batch.read_job(job_file)
    _, same = batch.read_job(job_file)
    _, given = batch.read_job(job_file, requirements=(Requirement(id="r1", text="x", kind="skill", must=True),))
    assert found == same
    assert {name for name in found if found[name] != given[name]} == {"requirements"}
    assert set(found) == {"job", "requirements", "configuration", "models", "ontology", "code"}


@pytest.mark.parametrize(
    ("name", "content", "error", "complaint"),
    [
        ("job.md", "# Cook\n\nNothing is asked for.", InvalidJob, "no requirement"),
        ("job.json", "{", InvalidJob, r"job\.json"),
        ("job.pdf", "%PDF-1.7 not really", UnreadableFile, r"job\.pdf"),
    ],
)
def test_a_job_that_cannot_be_used_is_an_error(
    batch: Batch, tmp_path: Path, name: str, content: str, error: type[Exception], complaint: str
) -> None:
    (tmp_path / name).write_text(content)
    with pytest.raises(error, match=complaint):
        batch.read_job(tmp_path / name)


@pytest.mark.parametrize("name", ["missing.md", "missing.json"])
def test_a_job_that_is_not_there_is_an_error(batch: Batch, tmp_path: Path, name: str) -> None:
    with pytest.raises((InvalidJob, UnreadableFile), match="cannot be"):
        batch.read_job(tmp_path / name)


@pytest.mark.parametrize("workers", [1, 2])
def test_an_engine_that_is_not_prepared_says_so(job_file: Path, workers: int) -> None:
    with pytest.raises(MissingArtefact, match="run prepare"), Batch(unprepared, workers=workers) as batch:
        batch.read_job(job_file)


def test_a_resume_that_kills_its_process_is_one_error_among_the_scores(job_file: Path, resumes: Path) -> None:
    (resumes / "crash.txt").write_text(f"{CRASH}\nA resume that no engine survives, whatever it does with it.")
    with Batch(WordEngine, workers=2) as batch:
        job, _ = batch.read_job(job_file)
        outcomes = by_stem(batch.score(job, expand([resumes])))
    assert "died" in outcomes["crash"].error
    assert {stem for stem, outcome in outcomes.items() if outcome.match} == {"ana", "ben"}


def test_present_means_the_month_that_is_given(batch: Batch, job_file: Path, resumes: Path) -> None:
    job, _ = batch.read_job(job_file)
    source: tuple[Source, ...] = tuple(expand([resumes / "ana.txt"]))
    (outcome,) = batch.score(job, source, as_of=2020 * 12 + 4)
    assert outcome.match is not None
    assert outcome.match.trace.as_of == "2020-05"
