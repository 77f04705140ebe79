"""Files of resumes to a file of ranked rows, in a way that can be stopped and taken up again."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

from matcher.batch import Batch, Outcome
from matcher.errors import CandorError
from matcher.output.journal import Journal
from matcher.output.rows import Row, error_row, match_row
from matcher.output.writers import write
from matcher.read.inputs import Source
from matcher.values import Job, Requirement

Progress = Callable[[int, int], None]
"""Told the number of resumes done and the number in all."""


@dataclass(frozen=True, slots=True)
class Ranking:
    """A finished batch: its size, the first `best` rows, and all that `failed`, by name."""

    job: Job
    resumes: int
    best: tuple[Row, ...]
    failed: tuple[Row, ...]


class NoResumes(CandorError):
    """Folders, archives or patterns without a single file."""


def journal_of(out: Path) -> Path:
    """Where a batch keeps its finished rows until `out` is written."""
    return out.with_name(f"{out.name}.partial.jsonl")


def rank_files(
    batch: Batch,
    job_file: Path,
    resumes: Iterable[Source],
    out: Path,
    *,
    requirements: tuple[Requirement, ...] = (),
    as_of: int | None = None,
    resume: bool = False,
    best: int = 20,
    progress: Progress = lambda done, total: None,
) -> Ranking:
    """Score `resumes` for the job in `job_file` and write their rows to `out`, ranked.

    With `resume`, rows of a stopped batch are taken over from `journal_of(out)`; files that had no score, or have
    changed since, are tried again.

    :raises CandorError: the job or the journal cannot be used, or there are no resumes.
    """
    sources = {source.name: source for source in resumes}
    if not sources:
        raise NoResumes("There are no resumes to score in what was given.")
    job, versions = batch.read_job(job_file, requirements=requirements)
    stamp = versions | {"month that “present” stands for": str(as_of)}
    path = journal_of(out)
    journal = Journal.reopen(path, stamp) if resume and path.exists() else Journal(path, stamp)
    try:
        kept = journal.scored
        waiting = [source for name, source in sources.items() if name not in kept or kept[name] != source.sha256()]
        done = len(sources) - len(waiting)
        progress(done, len(sources))
        for outcome in batch.score(job, waiting, as_of=as_of):
            journal.add(_row(outcome, job))
            done += 1
            progress(done, len(sources))
        write(out, partial(journal.ranked, sources), job)
        failed = tuple(row for row in journal.ranked(sources) if row["score"] is None)
        ranking = Ranking(job, len(sources), tuple(islice(journal.ranked(sources), best)), failed)
    finally:
        journal.close()
    path.unlink()
    return ranking


def _row(outcome: Outcome, job: Job) -> Row:
    source = outcome.source
    if outcome.match is None:
        return error_row(outcome.error, resume=source.stem, file=source.name)
    return match_row(outcome.match, job, resume=source.stem, file=source.name)
