"""Figures of predictions against a labelled set: ranking, match or no match, verdicts, evidence.

Every figure is a ratio or a coefficient, rounded to four places; a figure that its data cannot support is left out.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from matcher.evaluation.labelled import LabelledJob
from matcher.values import Kind, Tier, Verdict

GOOD_GRADE = 2
"""The lowest grade that counts as a match."""
EVIDENCE_OVERLAP = 0.5
"""Share of the words of the labelled quote that one quote of the prediction must hold to hit it."""
SHOWN: tuple[Verdict, ...] = ("met", "partly")
_UNSCORED = -1e9  # ranks below everything, as an unscored resume does on the page

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class PredictedVerdict:
    """`quotes` are the words shown as evidence, best first."""

    verdict: Verdict
    probability: float
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Prediction:
    """`score` None where the resume could not be scored; `verdicts` by the requirement ids of the labels."""

    score: float | None
    verdicts: Mapping[str, PredictedVerdict]
    tier: Tier | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """One requirement of one resume, labelled and predicted; `hit` None where no quote is to be found."""

    labelled: Verdict
    predicted: Verdict
    probability: float
    kind: Kind
    hit: bool | None


Predictions = Mapping[str, Mapping[str, Prediction]]
"""Job id -> resume stem -> prediction; jobs and resumes may be missing, which counts as not scored."""


def figures(
    jobs: Sequence[LabelledJob], predictions: Predictions, *, threshold: float | None = None
) -> dict[str, float]:
    """All figures over `jobs`: rankings averaged over jobs, the rest pooled over pairs.

    With a `threshold`, a score at or above it says "match" and accuracy and F1 of that are added.
    """
    grades, scores = [], []
    for job in jobs:
        predicted = predictions.get(job.id, {})
        grades.append(np.array([label.grade for label in job.resumes.values()], dtype=float))
        found = [predicted[stem].score if stem in predicted else None for stem in job.resumes]
        scores.append(np.array([_UNSCORED if score is None else score for score in found], dtype=float))
    out = _ranking_figures(grades, scores)
    out.update(_match_figures(np.concatenate(grades), np.concatenate(scores), threshold=threshold))
    out.update(_verdict_figures(judged(jobs, predictions)))
    return {name: round(value, 4) for name, value in out.items()}


def figures_by_kind(jobs: Sequence[LabelledJob], predictions: Predictions) -> dict[Kind, dict[str, float]]:
    """The verdict figures for each kind of requirement that occurs, commonest kind first."""
    by_kind: dict[Kind, list[Judged]] = defaultdict(list)
    for pair in judged(jobs, predictions):
        by_kind[pair.kind].append(pair)
    kinds = sorted(by_kind, key=lambda kind: (-len(by_kind[kind]), kind))
    return {kind: {name: round(value, 4) for name, value in _verdict_figures(by_kind[kind]).items()} for kind in kinds}


def ndcg(grades: Floats, scores: Floats, k: int) -> float:
    """Normalised discounted cumulative gain at `k`, 0..1, gain 2^grade - 1 (Burges et al., 2005); ties keep order."""
    discount = 1 / np.log2(np.arange(2, k + 2))
    gains = 2.0**grades - 1
    got = gains[np.argsort(-scores, kind="stable")[:k]]
    best = np.sort(gains)[::-1][:k]
    return float((got * discount[: len(got)]).sum() / max((best * discount[: len(best)]).sum(), 1e-9))


def auc(positive: npt.NDArray[np.bool_], scores: Floats) -> float | None:
    """Area under the ROC curve by the rank sum, ties counted half; None unless both classes occur."""
    n_positive = int(positive.sum())
    n_negative = len(positive) - n_positive
    if not n_positive or not n_negative:
        return None
    rank_sum = float(_ranks(scores)[positive].sum())
    return (rank_sum - n_positive * (n_positive + 1) / 2) / (n_positive * n_negative)


def kendall(one: Floats, other: Floats) -> float:
    """Kendall's tau-b, -1..1, which allows for ties; each side needs two different values."""
    upper = np.triu_indices(len(one), 1)
    ours, theirs = (np.sign(side[:, None] - side[None, :])[upper] for side in (one, other))
    return float((ours * theirs).sum() / np.sqrt((ours != 0).sum() * (theirs != 0).sum()))


def f1(truth: npt.NDArray[np.bool_], predicted: npt.NDArray[np.bool_]) -> float:
    """Harmonic mean of precision and recall; 0 where neither side says yes."""
    both = int((truth & predicted).sum())
    return 2 * both / max(int(truth.sum()) + int(predicted.sum()), 1)


def _ranks(values: Floats) -> Floats:
    """Ranks from 1, the mean rank for ties."""
    _, place, counts = np.unique(values, return_inverse=True, return_counts=True)
    return (np.cumsum(counts) - (counts - 1) / 2)[place]


def _ranking_figures(grades: Sequence[Floats], scores: Sequence[Floats]) -> dict[str, float]:
    per_job: dict[str, list[float]] = defaultdict(list)
    for grade, score in zip(grades, scores, strict=True):
        per_job["scored"].append(float((score != _UNSCORED).mean()))
        per_job["ndcg5"].append(ndcg(grade, score, 5))
        per_job["ndcg12"].append(ndcg(grade, score, 12))
        # a job whose grades or scores are all alike has no rank correlation and is left out of the mean
        if len(set(grade)) > 1 and len(set(score)) > 1:
            per_job["kendall"].append(kendall(grade, score))
            per_job["spearman"].append(float(np.corrcoef(_ranks(grade), _ranks(score))[0, 1]))
        area = auc(grade >= GOOD_GRADE, score)
        if area is not None:
            per_job["auc"].append(area)
    return {name: float(np.mean(values)) for name, values in per_job.items()}


def _match_figures(grades: Floats, scores: Floats, *, threshold: float | None) -> dict[str, float]:
    good = grades >= GOOD_GRADE
    out = {"majority_accuracy": float(max(good.mean(), 1 - good.mean()))}
    area = auc(good, scores)
    if area is not None:
        out["pooled_auc"] = area
    if threshold is not None:
        said = scores >= threshold
        out["accuracy"] = float((said == good).mean())
        out["match_f1"] = f1(good, said)
        out["macro_f1"] = (f1(good, said) + f1(~good, ~said)) / 2
    return out


def _verdict_figures(pairs: Sequence[Judged]) -> dict[str, float]:
    if not pairs:
        return {}
    out = {
        "verdicts": float(len(pairs)),
        "verdict_accuracy": float(np.mean([pair.labelled == pair.predicted for pair in pairs])),
        "verdict_macro_f1": _verdict_macro_f1(pairs),
    }
    shown = np.array([pair.labelled in SHOWN for pair in pairs])
    area = auc(shown, np.array([pair.probability for pair in pairs]))
    if area is not None:
        out["requirement_auc"] = area
    hits = [pair.hit for pair in pairs if pair.hit is not None]
    if hits:
        out["evidence_hit"] = float(np.mean(hits))
    return out


def _verdict_macro_f1(pairs: Sequence[Judged]) -> float:
    """Mean F1 over the verdicts that occur on either side; contradicted, which is rare, counts as absent."""
    labelled = np.array([_merged(pair.labelled) for pair in pairs])
    predicted = np.array([_merged(pair.predicted) for pair in pairs])
    return float(np.mean([f1(labelled == one, predicted == one) for one in sorted({*labelled, *predicted})]))


def _merged(verdict: Verdict) -> Verdict:
    return "absent" if verdict == "contradicted" else verdict


def judged(jobs: Iterable[LabelledJob], predictions: Predictions) -> list[Judged]:
    """Every labelled verdict that was predicted too, in the order of jobs, resumes and requirements."""
    pairs = []
    for job in jobs:
        kinds = {requirement.id: requirement.kind for requirement in job.requirements}
        for stem, resume in job.resumes.items():
            prediction = predictions.get(job.id, {}).get(stem)
            if prediction is None:
                continue
            for requirement, label in resume.verdicts.items():
                found = prediction.verdicts.get(requirement)
                if found is None:
                    continue
                to_find = label.quote and label.verdict in SHOWN and found.verdict in SHOWN
                pairs.append(
                    Judged(
                        labelled=label.verdict,
                        predicted=found.verdict,
                        probability=found.probability,
                        kind=kinds[requirement],
                        hit=_hits(label.quote, found.quotes) if to_find else None,
                    )
                )
    return pairs


def _hits(quote: str, shown: Iterable[str]) -> bool:
    wanted = _words(quote)
    return any(len(wanted & _words(each)) / max(len(wanted), 1) >= EVIDENCE_OVERLAP for each in shown)


def _words(text: str) -> frozenset[str]:
    """The lower-case words of `text`."""
    return frozenset(re.findall(r"\w+", text.lower()))
