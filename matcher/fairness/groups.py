"""Rates by group, with their intervals and their ratios: what an audit of outcomes publishes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from fairlearn.metrics import MetricFrame, count, selection_rate
from scipy.stats import binomtest
from scipy.stats.contingency import relative_risk

NOT_GIVEN = "not given"
"""The group of those who said nothing of themselves: counted, and compared with nobody."""
SMALLEST_GROUP = 5
"""Below so many people a rate says nothing of the group, and too much of the people in it."""
CONFIDENCE = 0.95
FOUR_FIFTHS = 0.8
"""The line of the Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D: where to look, no verdict."""


@dataclass(frozen=True, slots=True)
class Interval:
    """An estimate with the bounds of its interval; a bound is None where the method gives none."""

    value: float
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class GroupRate:
    """`chosen` of `people` in a group. A `small` group has its name alone: no counts, no rate, no ratio.

    `rate` 0..1 with its Wilson interval. `ratio` is the impact ratio: the rate over that of the group with the highest
    rate, which is the `reference` and has 1; its interval is the log (Katz) interval of a relative risk. Those who did
    not give their group have no ratio, and no group has one where nobody was chosen or only one group can be compared.
    """

    group: str
    people: int | None
    chosen: int | None
    rate: Interval | None
    ratio: Interval | None
    reference: bool = False
    small: bool = False

    @property
    def side(self) -> Literal["below", "at or above", ""]:
        """On which side of the four-fifths line the ratio is; "" without a ratio."""
        if self.ratio is None:
            return ""
        return "below" if self.ratio.value < FOUR_FIFTHS else "at or above"


def group_rates(chosen: Sequence[bool], groups: Sequence[str]) -> tuple[GroupRate, ...]:
    """A row for each group in the order of the alphabet, those "not given" last; `groups` runs beside `chosen`."""
    if not chosen:
        return ()
    people, hits, rates = _by_group(chosen, groups)
    named = sorted(group for group in people if group != NOT_GIVEN)
    compared = [group for group in named if people[group] >= SMALLEST_GROUP]
    highest = max((rates[group] for group in compared), default=0.0)
    # Of groups with the same rate the largest is the surest to compare with.
    references = [group for group in compared if rates[group] == highest]
    reference = max(references, key=lambda group: people[group]) if len(compared) > 1 and highest > 0 else None
    rows = []
    for group in [*named, *([NOT_GIVEN] if NOT_GIVEN in people else [])]:
        if people[group] < SMALLEST_GROUP:
            rows.append(GroupRate(group, None, None, None, None, small=True))
            continue
        ratio = None
        if reference is not None and group == reference:
            ratio = Interval(1.0, None, None)
        elif reference is not None and group != NOT_GIVEN:
            ratio = impact_ratio(hits[group], people[group], hits[reference], people[reference])
        rate = wilson(hits[group], people[group])
        rows.append(GroupRate(group, people[group], hits[group], rate, ratio, reference=group == reference))
    return tuple(rows)


def _by_group(
    chosen: Sequence[bool], groups: Sequence[str]
) -> tuple[Mapping[str, int], Mapping[str, int], Mapping[str, float]]:
    """People, chosen ones and rate of each group."""
    outcome = np.asarray(chosen, dtype=int)
    frame = MetricFrame(
        metrics={"people": count, "chosen": lambda _, given: int(given.sum()), "rate": selection_rate},
        y_true=outcome,  # a rate of outcomes compares with no truth; the interface wants one
        y_pred=outcome,
        sensitive_features={"group": list(groups)},  # an array of one row would be refused
    )
    table = frame.by_group
    return (
        {str(group): int(n) for group, n in table["people"].items()},
        {str(group): int(n) for group, n in table["chosen"].items()},
        {str(group): float(rate) for group, rate in table["rate"].items()},
    )


def wilson(chosen: int, people: int) -> Interval:
    """The share of `chosen` in `people` (at least 1) with its Wilson score interval (Wilson 1927)."""
    bounds = binomtest(chosen, people).proportion_ci(confidence_level=CONFIDENCE, method="wilson")
    return Interval(chosen / people, float(bounds.low), float(bounds.high))


def impact_ratio(chosen: int, people: int, reference_chosen: int, reference_people: int) -> Interval:
    """The rate over that of the reference, with the log interval of Katz et al. (1978), none where nobody was chosen.

    The reference is picked for having the highest rate, so the interval leans towards differences in small samples.
    """
    if not chosen:
        return Interval(0.0, None, None)
    risk = relative_risk(chosen, people, reference_chosen, reference_people)
    bounds = risk.confidence_interval(confidence_level=CONFIDENCE)
    return Interval(float(risk.relative_risk), float(bounds.low), float(bounds.high))
