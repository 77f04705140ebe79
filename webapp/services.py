"""What the product does, whether a command, a page or a task asks for it. The only caller of the engine."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

from django.conf import settings

from matcher.batch import Batch, Outcome, job_from_json
from matcher.config import Config
from matcher.engine import Engine
from matcher.evaluation.figures import Prediction, figures, figures_by_kind
from matcher.evaluation.labelled import load_jobs, resume_files
from matcher.evaluation.predictions import counterparts, prediction
from matcher.evaluation.requirements import Agreement, agreement, total
from matcher.output.journal import Journal
from matcher.output.rows import Row, error_row, match_row
from matcher.output.writers import write, writer_for
from matcher.read.inputs import expand
from matcher.values import Job, Kind

WORTH_A_PROCESS = 8
"""Resumes for which opening the engine in one more process pays."""


def open_batch(*, workers: int) -> Batch:
    """The engine of this installation in `workers` processes."""
    start = partial(Engine.open, data=settings.CANDOR_DATA, models=settings.CANDOR_MODELS, config=Config())
    return Batch(start, workers=workers)


def workers_for(resumes: int, *, wanted: int | None) -> int:
    """How many processes to use: as many as `wanted`, or else one a core while each has enough to do."""
    most = min(len(os.sched_getaffinity(0)), 1 + resumes // WORTH_A_PROCESS) if wanted is None else wanted
    return max(1, min(most, resumes))


Progress = Callable[[int, int], None]
"""Told the number of resumes done and the number in all."""


@dataclass(frozen=True, slots=True)
class BatchResult:
    """A finished batch: its size, the first `best` rows of the ranking and all that `failed`, by name."""

    job: Job
    resumes: int
    best: tuple[Row, ...]
    failed: tuple[Row, ...]


def journal_of(out: Path) -> Path:
    """Where a batch keeps its finished rows until `out` is written."""
    return out.with_name(f"{out.name}.partial.jsonl")


def score_files(
    *,
    job_file: Path,
    resumes: Sequence[str],
    out: Path,
    requirements_file: Path | None = None,
    workers: int | None = None,
    as_of: int | None = None,
    resume: bool = False,
    best: int = 20,
    progress: Progress,
) -> BatchResult:
    """Score files, folders, globs and zips of resumes for one job and write them ranked to `out`.

    Finished rows are kept in `journal_of(out)`; after a stop, `resume` goes on from there, and tries files that could
    not be scored, or have changed, again. `as_of` is the month that "present" stands for in a resume.

    :raises CandorError: the job, the output or the journal cannot be used, or there are no resumes.
    """
    writer_for(out)
    path = journal_of(out)
    given = job_from_json(requirements_file).requirements if requirements_file else ()
    sources = {source.name: source for source in expand(resumes)}
    with open_batch(workers=workers_for(len(sources), wanted=workers)) as batch:
        job, versions = batch.read_job(job_file, requirements=given)
        stamp = versions | {"as-of month": str(as_of)}
        journal = Journal.reopen(path, stamp) if resume and path.exists() else Journal(path, stamp)
        try:
            waiting = [source for source in sources.values() if journal.scored.get(source.name) != source.sha256()]
            done = len(sources) - len(waiting)
            progress(done, len(sources))
            for outcome in batch.score(job, waiting, as_of=as_of):
                journal.add(outcome_row(outcome, job))
                done += 1
                progress(done, len(sources))
            write(out, partial(journal.ranked, sources), job)
            result = BatchResult(
                job=job,
                resumes=len(sources),
                best=tuple(islice(journal.ranked(sources), best)),
                failed=tuple(row for row in journal.ranked(sources) if row["score"] is None),
            )
        finally:
            journal.close()
    path.unlink()
    return result


def outcome_row(outcome: Outcome, job: Job) -> Row:
    source = outcome.source
    if outcome.match is None:
        return error_row(outcome.error, resume=source.stem, file=source.name)
    return match_row(outcome.match, job, resume=source.stem, file=source.name)


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Figures over a labelled set, with the requirements of the labels and with those found in the job texts.

    `agreement` says how the found ones agree with the labels; only those that do have verdicts to compare.
    """

    jobs: int
    pairs: int
    given: dict[str, float]
    given_by_kind: dict[Kind, dict[str, float]]
    found: dict[str, float]
    found_by_kind: dict[Kind, dict[str, float]]
    agreement: dict[str, float]


def evaluate(folder: Path, *, workers: int | None = None, as_of: int | None = None, progress: Progress) -> Evaluation:
    """Score every labelled pair twice, along the path of a batch, and compare.

    :raises CandorError: the set cannot be used, or a job of it cannot be read.
    """
    jobs = load_jobs(folder)
    pairs = sum(len(job.resumes) for job in jobs)
    given: dict[str, dict[str, Prediction]] = {}
    found: dict[str, dict[str, Prediction]] = {}
    agreements: list[Agreement] = []
    done = 0
    with open_batch(workers=workers_for(pairs, wanted=workers)) as batch:
        for labelled in jobs:
            sources = expand(resume_files(folder, labelled))
            for requirements, predictions in ((labelled.requirements, given), (None, found)):
                job, _ = batch.read_job(labelled.text, requirements=requirements or ())
                if requirements is None:
                    ids = counterparts(labelled.requirements, job.requirements)
                    agreements.append(agreement(job.requirements, labelled.requirements))
                else:
                    ids = {requirement.id: requirement.id for requirement in requirements}
                predictions[labelled.id] = {}
                for outcome in batch.score(job, sources, as_of=as_of):
                    if outcome.match is not None:
                        predictions[labelled.id][outcome.source.stem] = prediction(outcome.match, ids=ids)
                    done += 1
                    progress(done, 2 * pairs)
    threshold = dict(Config().tiers)["good"]
    agreed = total(agreements)
    return Evaluation(
        jobs=len(jobs),
        pairs=pairs,
        given=figures(jobs, given, threshold=threshold),
        given_by_kind=figures_by_kind(jobs, given),
        found=figures(jobs, found, threshold=threshold),
        found_by_kind=figures_by_kind(jobs, found),
        agreement={
            name: round(getattr(agreed, name), 4) for name in ("recall", "precision", "must_accuracy", "kind_accuracy")
        },
    )
