"""Many resumes through the engine: an engine and a reader in each of some processes, opened once for many jobs."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Protocol

from matcher.config import Config
from matcher.errors import CandorError, InvalidJob, UnreadableFile
from matcher.pool import Pool, ProcessDied
from matcher.read import Reader
from matcher.read.inputs import Source
from matcher.requirements import parse
from matcher.trace import canonical, code_version, sha256
from matcher.values import Document, Job, Match, Requirement


class Versioned(Protocol):
    @property
    def version(self) -> str: ...


class Matching(Protocol):
    """What a batch asks of an engine."""

    @property
    def config(self) -> Config: ...
    @property
    def models(self) -> Mapping[str, str]: ...
    @property
    def taxonomy(self) -> Versioned: ...

    def read_job(self, doc: Document, *, requirements: tuple[Requirement, ...] = ()) -> Job: ...

    def link_job(self, job: Job) -> Job: ...

    def match(self, resume: Document, job: Job, *, as_of: int | None = None) -> Match: ...


@dataclass(frozen=True, slots=True)
class Outcome:
    """One resume of a batch: its match, or else the `error` that says why there is none."""

    source: Source
    match: Match | None
    error: str


class Batch:
    """Scores resumes with `workers` processes; with one, in this process. Close it, or use it as a context.

    The outcome of a resume does not depend on the number of processes, nor on the other resumes.
    """

    def __init__(self, open_engine: Callable[[], Matching], *, workers: int) -> None:
        self._pool = Pool(partial(_Desk, open_engine), workers=workers)

    def __enter__(self) -> "Batch":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._pool.close()

    def read_job(self, file: Path, *, requirements: tuple[Requirement, ...] = ()) -> tuple[Job, dict[str, str]]:
        """The job in a JSON file or a text in any readable format, and what its scores depend on besides the resumes.

        :raises CandorError: the file cannot be read, or describes no job.
        """
        for _, answer in self._pool.run(partial(_read_job, requirements=requirements), [file]):
            if isinstance(answer, ProcessDied):
                raise answer
            return answer
        raise AssertionError("the pool answers every question")

    def score(self, job: Job, sources: Iterable[Source], *, as_of: int | None = None) -> Iterator[Outcome]:
        """An outcome for each of `sources`, as they are done; `as_of` is the month that "present" stands for."""
        for source, outcome in self._pool.run(partial(_score, job=job, as_of=as_of), sources):
            yield Outcome(source, None, str(outcome)) if isinstance(outcome, ProcessDied) else outcome


def job_from_json(file: Path) -> Job:
    """The job, or the bare list of requirements, in a JSON file.

    :raises InvalidJob: it cannot be read or used.
    """
    try:
        return parse(file.read_bytes(), source=file.name)
    except OSError as error:
        raise InvalidJob(f"{file}: cannot be read ({error.strerror}).") from error


class _Desk:
    """What one process holds."""

    def __init__(self, open_engine: Callable[[], Matching]) -> None:
        self.engine = open_engine()
        self.reader = Reader()


def _read_job(desk: _Desk, file: Path, *, requirements: tuple[Requirement, ...]) -> tuple[Job, dict[str, str]]:
    engine = desk.engine
    if file.suffix.lower() == ".json":
        job = job_from_json(file)
        if requirements:
            job = replace(job, requirements=requirements, calibrated=True)
        job = engine.link_job(job)
    else:
        job = engine.read_job(desk.reader.read(file), requirements=requirements)
    if not job.requirements:
        raise InvalidJob(f"{file.name}: no requirements were found in it. Give them as JSON.")
    return job, {
        "job": job.sha256,
        "requirements": sha256(canonical([asdict(requirement) for requirement in job.requirements])),
        "configuration": engine.config.digest(),
        "models": canonical(dict(engine.models)),
        "ontology": engine.taxonomy.version,
        "code": code_version(),
    }


def _score(desk: _Desk, source: Source, *, job: Job, as_of: int | None) -> Outcome:
    try:
        return Outcome(source, desk.engine.match(desk.reader.read(source), job, as_of=as_of), "")
    except UnreadableFile as error:
        return Outcome(source, None, f"{error.reason}: {error.problem} {error.hint}".strip())
    except CandorError as error:
        return Outcome(source, None, str(error))
