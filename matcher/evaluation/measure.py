"""A labelled set through the batch path: with the requirements of the labels, and with those found in the job texts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from matcher.batch import Batch
from matcher.evaluation.calibration import Calibration, TierWorth, of_scores, of_verdicts, tiers
from matcher.evaluation.figures import Prediction, figures, figures_by_kind, judged
from matcher.evaluation.labelled import LabelledJob, resume_files
from matcher.evaluation.predictions import counterparts, prediction
from matcher.evaluation.requirements import Agreement, agreement, total
from matcher.read.inputs import Source, expand
from matcher.values import Job, Kind


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Figures of both passes. `agreement` says how the requirements that were found agree with the labelled ones; only
    those that do have verdicts to compare. Calibration is that of the pass with given requirements."""

    jobs: int
    pairs: int
    given: dict[str, float]
    given_by_kind: dict[Kind, dict[str, float]]
    found: dict[str, float]
    found_by_kind: dict[Kind, dict[str, float]]
    agreement: dict[str, float]
    scores: Calibration
    verdicts: Calibration
    tiers: tuple[TierWorth, ...]
    found_tiers: tuple[TierWorth, ...]


def measure(
    batch: Batch,
    folder: Path,
    jobs: Sequence[LabelledJob],
    *,
    threshold: float,
    as_of: int | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Evaluation:
    """Score every labelled pair twice; a score from `threshold` on says "match".

    :raises CandorError: a job cannot be read, or a resume is missing.
    """
    pairs = sum(len(labelled.resumes) for labelled in jobs)
    done = 0

    def scored(job: Job, resumes: Sequence[Source], ids: dict[str, str]) -> dict[str, Prediction]:
        nonlocal done
        predictions = {}
        for outcome in batch.score(job, resumes, as_of=as_of):
            if outcome.match is not None:
                predictions[outcome.source.stem] = prediction(outcome.match, ids=ids)
            done += 1
            progress(done, 2 * pairs)
        return predictions

    given: dict[str, dict[str, Prediction]] = {}
    found: dict[str, dict[str, Prediction]] = {}
    agreements: list[Agreement] = []
    for labelled in jobs:
        resumes = expand(resume_files(folder, labelled))
        job, _ = batch.read_job(labelled.text, requirements=labelled.requirements)
        given[labelled.id] = scored(job, resumes, {requirement.id: requirement.id for requirement in job.requirements})
        job, _ = batch.read_job(labelled.text)
        found[labelled.id] = scored(job, resumes, counterparts(labelled.requirements, job.requirements))
        agreements.append(agreement(job.requirements, labelled.requirements))
    return Evaluation(
        jobs=len(jobs),
        pairs=pairs,
        given=figures(jobs, given, threshold=threshold),
        given_by_kind=figures_by_kind(jobs, given),
        found=figures(jobs, found, threshold=threshold),
        found_by_kind=figures_by_kind(jobs, found),
        agreement=_shares(total(agreements)),
        scores=of_scores(jobs, given),
        verdicts=of_verdicts(judged(jobs, given)),
        tiers=tiers(jobs, given),
        found_tiers=tiers(jobs, found),
    )


def _shares(agreed: Agreement) -> dict[str, float]:
    names = ("recall", "precision", "must_accuracy", "kind_accuracy")
    return {name: round(float(getattr(agreed, name)), 4) for name in names}
