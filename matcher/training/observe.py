"""What the verifier sees of a labelled set: each resume beside its job, looked at once, to be judged many times."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from matcher.config import Config
from matcher.errors import UnreadableFile
from matcher.evaluation.labelled import LabelledJob, resume_files
from matcher.read import Reader
from matcher.training.combine import Observation
from matcher.values import Document, Job, Profile, Requirement, Support, Verdict
from matcher.verify.ordinal import signals
from matcher.verify.typed import Typed, check
from matcher.verify.verifier import Rules

OUTCOME: dict[Verdict, int] = {"met": 2, "partly": 1, "absent": 0, "contradicted": 0}


class Seen(Protocol):
    """What an engine finds before anything is judged; a support for each requirement of the job."""

    @property
    def profile(self) -> Profile: ...
    @property
    def support(self) -> tuple[Support, ...]: ...


class Looking(Protocol):
    """What observing asks of an engine."""

    @property
    def config(self) -> Config: ...

    def link_job(self, job: Job) -> Job: ...

    def look(self, resume: Document, job: Job, *, as_of: int) -> Seen: ...


@dataclass(frozen=True, slots=True)
class Looked:
    """One resume of a labelled set beside its job, which has the requirements of the labels."""

    job: Job
    labelled: LabelledJob
    stem: str
    profile: Profile
    support: tuple[Support, ...]


def look(
    engine: Looking,
    folder: Path,
    jobs: Sequence[LabelledJob],
    *,
    as_of: int | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> tuple[Looked, ...]:
    """Every readable resume of a labelled set; `as_of` is the month that "current" stands for, else that of the file.

    :raises CandorError: a labelled resume is missing.
    """
    pairs = sum(len(labelled.resumes) for labelled in jobs)
    seen: list[Looked] = []
    done = 0
    with Reader() as reader:
        for labelled in jobs:
            job = engine.link_job(Job(labelled.id, "", labelled.requirements, "en", labelled.id, calibrated=True))
            for file, stem in zip(resume_files(folder, labelled), labelled.resumes, strict=True):
                done += 1
                progress(done, pairs)
                try:
                    resume = reader.read(file)
                except UnreadableFile:
                    continue
                month = as_of or resume.written
                if month is None:
                    raise ValueError(f"{file.name} says no month that “current” could stand for: give as_of")
                found = engine.look(resume, job, as_of=month)
                seen.append(Looked(job, labelled, stem, found.profile, found.support))
    return tuple(seen)


def observations(looked: Sequence[Looked], config: Config, *, rules: Rules = check) -> list[Observation]:
    """The signals of every labelled requirement, with its true outcome."""
    return [
        Observation(
            each.labelled.id,
            group_of(requirement, typed),
            signals(support, typed),
            OUTCOME[each.labelled.resumes[each.stem].verdicts[requirement.id].verdict],
        )
        for each in looked
        for requirement, support, typed in _typed(each, config, rules)
        if requirement.id in each.labelled.resumes[each.stem].verdicts
    ]


def group_of(requirement: Requirement, typed: Typed | None) -> str:
    """The group of requirements whose weights judge this one, as the verifier chooses it."""
    return typed.rule.partition(".")[0] if typed else requirement.kind


def _typed(looked: Looked, config: Config, rules: Rules) -> Iterator[tuple[Requirement, Support, Typed | None]]:
    for requirement, support in zip(looked.job.requirements, looked.support, strict=True):
        yield (
            requirement,
            support,
            rules(requirement, support, looked.profile, config, language=looked.job.language),
        )
