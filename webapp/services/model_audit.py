"""The demo resumes, or others in the same layout, rescored as those of other people."""

from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path

from django.conf import settings

from matcher.engine import Engine
from matcher.errors import UnreadableFile
from matcher.fairness.audit import (
    AuditName,
    Comparison,
    InvalidNames,
    Row,
    audit_names,
    audit_resume,
    own_names,
    summary,
)
from matcher.pool import Pool, ProcessDied
from matcher.ranking import Progress
from matcher.read import Reader
from matcher.values import Job
from webapp.services.batches import workers_for

DEMO = settings.BASE_DIR / "fixtures" / "demo"
NAMES = settings.BASE_DIR / "fixtures" / "audit-names.csv"


@dataclass(frozen=True, slots=True)
class ModelAudit:
    """`resumes` were rescored, `skipped` (file, why) were not; `changed` are the comparisons that are not the same."""

    resumes: int
    comparisons: int
    rows: tuple[Row, ...]
    changed: tuple[Comparison, ...]
    skipped: tuple[tuple[str, str], ...]

    @property
    def passed(self) -> bool:
        return self.comparisons > 0 and not self.changed


@dataclass(frozen=True, slots=True)
class _Case:
    """A resume of a job, and the first name of its person."""

    job: Job
    file: Path
    first_name: str


class _Desk:
    """What one process holds."""

    def __init__(self) -> None:
        self.engine = Engine.open(data=settings.CANDOR_DATA, models=settings.CANDOR_MODELS)
        self.reader = Reader()


def audit_model(
    *,
    folder: Path = DEMO,
    names_file: Path = NAMES,
    limit: int | None = None,
    workers: int | None = None,
    as_of: int | None = None,
    progress: Progress,
) -> ModelAudit:
    """Swap the first names and pronouns in the resumes of `folder`, and compare every score with the one before.

    `folder` has jobs/<job>.md, resumes/<job>/* and first-names.csv, which says whose resume each is. With `limit`, only
    so many resumes are rescored, taken from the jobs in turn. `progress` counts resumes.

    :raises CandorError: a table or a job cannot be used.
    """
    names = audit_names(names_file)
    files = _in_turn(folder, limit)
    first_names = own_names(folder / "first-names.csv")
    with Pool(_Desk, workers=workers_for(len(files), wanted=workers)) as pool:
        jobs = {}
        for file, answer in pool.run(_read_job, sorted({file for file, _ in files})):
            if isinstance(answer, ProcessDied):
                raise answer
            jobs[file] = answer
        known = [(job, file) for job, file in files if file.name in first_names]
        cases = [_Case(jobs[job], file, first_names[file.name]) for job, file in known]
        skipped = {
            file: "first-names.csv does not say whose it is" for _, file in files if file.name not in first_names
        }
        found: dict[Path, tuple[Comparison, ...]] = {}
        progress(0, len(cases))
        for done, (case, result) in enumerate(pool.run(partial(_audit, names=names, as_of=as_of), cases), start=1):
            if isinstance(result, str | ProcessDied):
                skipped[case.file] = str(result)
            else:
                found[case.file] = result
            progress(done, len(cases))
    comparisons = tuple(chain.from_iterable(found[file] for _, file in files if file in found))
    return ModelAudit(
        resumes=len(found),
        comparisons=len(comparisons),
        rows=summary(comparisons),
        changed=tuple(comparison for comparison in comparisons if comparison.differs),
        skipped=tuple((file.name, skipped[file]) for _, file in files if file in skipped),
    )


def _in_turn(folder: Path, limit: int | None) -> list[tuple[Path, Path]]:
    """(job, resume), the first of each job before the second of any.

    :raises InvalidNames: there are none.
    """
    of_job = {
        job: sorted(file for file in (folder / "resumes" / job.stem).glob("*") if not file.name.startswith("."))
        for job in sorted((folder / "jobs").glob("*.md"))
    }
    pairs = [(i, job, file) for job, files in of_job.items() for i, file in enumerate(files)]
    pairs.sort()
    if not pairs:
        raise InvalidNames(f"{folder}: there are no jobs/<job>.md with resumes in resumes/<job>/.")
    return [(job, file) for _, job, file in pairs[:limit]]


def _read_job(desk: _Desk, file: Path) -> Job:
    return desk.engine.read_job(desk.reader.read(file))


def _audit(
    desk: _Desk, case: _Case, *, names: tuple[AuditName, ...], as_of: int | None
) -> tuple[Comparison, ...] | str:
    try:
        doc = desk.reader.read(case.file)
    except UnreadableFile as error:
        return str(error)
    rescore = partial(desk.engine.match, job=case.job, as_of=as_of)
    return audit_resume(doc, case.first_name, names, rescore, job=case.job.title)
