"""Whether a number means what it says: predictions in bins against what came true, and what a tier is worth."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from matcher.evaluation.figures import GOOD_GRADE, SHOWN, Judged, Predictions
from matcher.evaluation.labelled import LabelledJob
from matcher.values import Tier

BINS = 10
TIERS: tuple[Tier, ...] = ("strong", "good", "partial", "weak", "needs review")


@dataclass(frozen=True, slots=True)
class Bin:
    """The `count` predictions from `lowest` to below `highest`: their `mean`, and the `share` that came true."""

    lowest: float
    highest: float
    count: int
    mean: float
    share: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """`bins` without the empty ones, in order.

    `ece` is the expected calibration error: the mean distance of share and mean prediction, each bin by its count
    (Naeini et al. 2015). `brier` is the mean squared error (Brier 1950). Both 0..1, less is better.
    """

    count: int
    ece: float
    brier: float
    bins: tuple[Bin, ...]


@dataclass(frozen=True, slots=True)
class TierWorth:
    """Of the `count` resumes in a tier, the `share` with a grade that counts as a match, and their mean grade."""

    tier: Tier
    count: int
    share: float
    mean_grade: float


def calibration(predicted: Sequence[float], came_true: Sequence[bool]) -> Calibration:
    """Predictions 0..1 in ten bins of equal width; the last one holds 1."""
    values, truth = np.array(predicted, dtype=float), np.array(came_true, dtype=float)
    if not len(values):
        return Calibration(count=0, ece=0.0, brier=0.0, bins=())
    place = np.minimum((values * BINS + 1e-9).astype(int), BINS - 1)
    bins = []
    for i in sorted(set(place.tolist())):
        inside = place == i
        mean, share = float(values[inside].mean()), float(truth[inside].mean())
        bins.append(Bin(i / BINS, (i + 1) / BINS, int(inside.sum()), round(mean, 4), round(share, 4)))
    ece = sum(each.count * abs(each.share - each.mean) for each in bins) / len(values)
    return Calibration(len(values), round(ece, 4), round(float(((values - truth) ** 2).mean()), 4), tuple(bins))


def of_scores(jobs: Sequence[LabelledJob], predictions: Predictions) -> Calibration:
    """Scores, as shares of 100, against whether the resume is a match; what was not scored is left out."""
    graded = [(score / 100, grade >= GOOD_GRADE) for score, _, grade in _graded(jobs, predictions) if score is not None]
    return calibration([value for value, _ in graded], [match for _, match in graded])


def of_verdicts(pairs: Sequence[Judged]) -> Calibration:
    """Probabilities of at least partly met against whether the label says so."""
    return calibration([pair.probability for pair in pairs], [pair.labelled in SHOWN for pair in pairs])


def tiers(jobs: Sequence[LabelledJob], predictions: Predictions) -> tuple[TierWorth, ...]:
    """What each tier that occurs is worth, best first."""
    graded = [(tier, grade) for _, tier, grade in _graded(jobs, predictions)]
    worth = []
    for tier in TIERS:
        grades = [grade for each, grade in graded if each == tier]
        if grades:
            share = sum(grade >= GOOD_GRADE for grade in grades) / len(grades)
            worth.append(TierWorth(tier, len(grades), round(share, 4), round(sum(grades) / len(grades), 4)))
    return tuple(worth)


def _graded(jobs: Sequence[LabelledJob], predictions: Predictions) -> list[tuple[float | None, Tier | None, int]]:
    return [
        (predictions[job.id][stem].score, predictions[job.id][stem].tier, label.grade)
        for job in jobs
        for stem, label in job.resumes.items()
        if stem in predictions.get(job.id, {})
    ]
