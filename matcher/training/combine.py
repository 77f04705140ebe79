"""The weights that combine the verifier's signals: a proportional-odds model for each group of requirements.

Few weights, none negative, and those of a group drawn towards those of all groups together, so that a group of a
hundred examples does not learn their accidents.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize

from matcher.evaluation.figures import f1
from matcher.verify.ordinal import SIGNALS, Curve, Ordinal

Array = npt.NDArray[np.float64]

POOLED_PENALTY = 0.2
"""How strongly the weights of all groups together are drawn to 0 (squared, against the summed log loss)."""
GROUP_PENALTY = 2.0
"""How strongly the weights of a group are drawn to the pooled ones."""
CUTS = np.arange(0.30, 0.70, 0.02)


@dataclass(frozen=True, slots=True)
class Observation:
    """Signals of one requirement and resume, with the true `outcome`: 2 met, 1 partly, 0 neither."""

    job: str
    group: str
    values: tuple[float, ...]
    outcome: int


def fit(observations: Sequence[Observation], *, version: str) -> Ordinal:
    """The model for all groups seen, with the cuts that give the best macro-F1 over the three outcomes."""
    values = np.array([o.values for o in observations])
    outcome = np.array([o.outcome for o in observations])
    groups = np.array([o.group for o in observations])
    pooled = _fit(values, outcome, np.zeros(len(SIGNALS)), POOLED_PENALTY)
    fitted = {
        str(group): _fit(values[groups == group], outcome[groups == group], pooled[:-2], GROUP_PENALTY)
        for group in sorted(set(groups))
    }
    fitted["pooled"] = pooled
    curves = {group: _curve(parameters) for group, parameters in fitted.items()}
    model = Ordinal(curves, 0.5, 0.5, version)
    pairs = np.array([model.probabilities(o.group, o.values) for o in observations])
    said = [(_macro_f1(pairs, outcome, a, b), -a, -b) for a in CUTS for b in CUTS]
    _, partly, met = max(said)
    return Ordinal(curves, round(-partly, 2), round(-met, 2), version)


def leave_one_job_out(observations: Sequence[Observation]) -> list[tuple[float, float, int]]:
    """For each observation (P(at least partly), P(met), outcome said) by a model that never saw its job."""
    judged: dict[int, tuple[float, float, int]] = {}
    for job in sorted({o.job for o in observations}):
        model = fit([o for o in observations if o.job != job], version="")
        for i, o in enumerate(observations):
            if o.job == job:
                partly, met = model.probabilities(o.group, o.values)
                judged[i] = (partly, met, 2 if met >= model.say_met else int(partly >= model.say_partly))
    return [judged[i] for i in range(len(observations))]


def _fit(values: Array, outcome: Array, towards: Array, penalty: float) -> Array:
    """Weights, first cut, and log of the distance to the second, by L-BFGS-B on the penalised log loss."""

    rare = 1e-9

    def loss(p: Array) -> tuple[float, Array]:
        """The loss and its gradient."""
        z, gap = values @ p[:-2], np.exp(p[-1])
        partly, met = _sigmoid(z - p[-2]), _sigmoid(z - p[-2] - gap)
        between = np.maximum(partly - met, rare)
        likelihood = np.where(outcome == 2, met, np.where(outcome == 1, between, 1 - partly))
        by_first = np.where(outcome == 0, -partly, np.where(outcome == 1, partly * (1 - partly) / between, 0.0))
        by_second = np.where(outcome == 2, 1 - met, np.where(outcome == 1, -met * (1 - met) / between, 0.0))
        away = p[:-2] - towards
        gradient = np.concatenate(
            [
                -values.T @ (by_first + by_second) + 2 * penalty * away,
                [(by_first + by_second).sum(), gap * by_second.sum()],
            ]
        )
        return float(-np.log(np.maximum(likelihood, rare)).sum() + penalty * (away**2).sum()), gradient

    start = np.concatenate([np.maximum(towards, 0.5), [2.0, 0.0]])
    bounds = [(0.0, None)] * len(towards) + [(-10.0, 20.0), (-4.0, 3.0)]
    fitted: Array = minimize(loss, start, jac=True, bounds=bounds, method="L-BFGS-B").x
    return fitted


def _curve(p: Array) -> Curve:
    weights = tuple(round(float(weight), 4) for weight in p[:-2])
    return Curve(weights, round(float(p[-2]), 4), round(float(p[-2] + np.exp(p[-1])), 4))


def _macro_f1(pairs: Array, outcome: Array, partly: float, met: float) -> float:
    said = np.where(pairs[:, 1] >= met, 2, np.where(pairs[:, 0] >= partly, 1, 0))
    return round(sum(f1(outcome == one, said == one) for one in (0, 1, 2)) / 3, 4)


def _sigmoid(z: Array) -> Array:
    result: Array = 1 / (1 + np.exp(-np.clip(z, -50, 50)))
    return result
