"""Many files for one job, and labelled sets: what the commands do."""

import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from django.conf import settings

from matcher.batch import Batch, job_from_json
from matcher.config import Config
from matcher.engine import Engine
from matcher.errors import InvalidJob
from matcher.evaluation.labelled import load_jobs
from matcher.evaluation.measure import Evaluation, measure
from matcher.output.writers import check
from matcher.ranking import Progress, Ranking, rank_files
from matcher.read.inputs import expand

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
) -> Ranking:
    """Score files, folders, globs and zips of resumes for one job, and write them ranked to `out` (see `rank_files`).

    :raises CandorError: the job, the output or the journal cannot be used, or there are no resumes.
    """
    check(out)
    if not job_file.is_file():
        raise InvalidJob(f"{job_file}: there is no such file to read a job from.")
    requirements = job_from_json(requirements_file).requirements if requirements_file else ()
    sources = expand(resumes)
    with open_batch(workers=workers_for(len(sources), wanted=workers)) as batch:
        return rank_files(
            batch,
            job_file,
            sources,
            out,
            requirements=requirements,
            as_of=as_of,
            resume=resume,
            best=best,
            progress=progress,
        )


def evaluate(folder: Path, *, workers: int | None = None, as_of: int | None = None, progress: Progress) -> Evaluation:
    """Figures of the engine over a labelled set; a match is a score of tier "good" or better.

    :raises CandorError: the set cannot be used.
    """
    jobs = load_jobs(folder)
    pairs = sum(len(job.resumes) for job in jobs)
    with open_batch(workers=workers_for(pairs, wanted=workers)) as batch:
        threshold = dict(Config().tiers)["good"]
        return measure(batch, folder, jobs, threshold=threshold, as_of=as_of, progress=progress)
