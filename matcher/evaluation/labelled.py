"""A labelled set: jobs with requirements, and for each of some resumes a grade and a verdict per requirement.

Layout: `jobs/<id>/job.md`, `jobs/<id>/labels.json`, and `resumes/<stem>.<any readable format>`.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from matcher.errors import CandorError
from matcher.values import VERDICTS, Kind, Requirement, Verdict


class InvalidLabels(CandorError):
    """A labelled set that does not have the expected layout."""


@dataclass(frozen=True, slots=True)
class LabelledVerdict:
    """What a reader found for one requirement; `quote` is "" where nothing shows it."""

    verdict: Verdict
    quote: str


@dataclass(frozen=True, slots=True)
class LabelledResume:
    """`grade` 3 strong, 2 good or partial fit, 1 weak, 0 none; `verdicts` by requirement id."""

    grade: int
    verdicts: Mapping[str, LabelledVerdict]


@dataclass(frozen=True, slots=True)
class LabelledJob:
    """`text` is the file with the job; `resumes` are keyed by file stem, sorted."""

    id: str
    text: Path
    requirements: tuple[Requirement, ...]
    resumes: Mapping[str, LabelledResume]


def load_jobs(folder: Path) -> tuple[LabelledJob, ...]:
    """The jobs under `folder/jobs`, sorted by id.

    :raises InvalidLabels: when there is none, or one does not hold what it should.
    """
    files = sorted((folder / "jobs").glob("*/labels.json"))
    if not files:
        raise InvalidLabels(f"{folder}: no jobs/<id>/labels.json in it; expected jobs/ and resumes/ side by side")
    return tuple(_load_job(file) for file in files)


def resume_files(folder: Path, job: LabelledJob) -> tuple[Path, ...]:
    """The files of the resumes that `job` labels, in the order of their stems.

    :raises InvalidLabels: when a labelled resume has no file.
    """
    by_stem = {path.stem: path for path in sorted((folder / "resumes").iterdir())}
    missing = [stem for stem in job.resumes if stem not in by_stem]
    if missing:
        raise InvalidLabels(f"{job.id}: no file in {folder / 'resumes'} for {', '.join(missing)}")
    return tuple(by_stem[stem] for stem in job.resumes)


def _load_job(file: Path) -> LabelledJob:
    text = file.with_name("job.md")
    if not text.is_file():
        raise InvalidLabels(f"{text}: missing beside labels.json")
    try:
        labels = json.loads(file.read_text(encoding="utf-8"))
        requirements = tuple(
            Requirement(id=each["id"], text=each["text"], kind=_kind(each["kind"]), must=bool(each["must"]))
            for each in labels["requirements"]
        )
        resumes = {stem: _resume(labels["resumes"][stem]) for stem in sorted(labels.get("resumes", {}))}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InvalidLabels(f"{file}: not a labels file ({type(error).__name__}: {error})") from error
    return LabelledJob(id=file.parent.name, text=text, requirements=requirements, resumes=resumes)


def _kind(word: str) -> Kind:
    if word not in get_args(Kind):
        raise ValueError(f"unknown kind {word!r}")
    return word  # type: ignore[return-value]


def _resume(label: Mapping[str, Any]) -> LabelledResume:
    verdicts = {}
    for requirement, found in label["findings"].items():
        if found["verdict"] not in VERDICTS:
            raise ValueError(f"unknown verdict {found['verdict']!r}")
        verdicts[requirement] = LabelledVerdict(verdict=found["verdict"], quote=found.get("quote", ""))
    return LabelledResume(grade=int(label["grade"]), verdicts=verdicts)
