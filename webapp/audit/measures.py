"""The tables of the audit page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from matcher.fairness.groups import NOT_GIVEN, GroupRate, group_rates
from webapp.audit.queries import Outcome

WIDTH = 150.0
"""The chart of ratios ends at 1.5; the reference is at 100."""
MARK = 3.0
"""Width of the mark of a ratio."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A ratio as SVG draws it: the left edge of its mark, and its interval from `low` over `spread`, "" without one.

    An interval without an upper bound goes to the end.
    """

    mark: str
    low: str
    spread: str


@dataclass(frozen=True, slots=True)
class Line:
    rate: GroupRate
    chart: Chart | None


@dataclass(frozen=True, slots=True)
class Measure:
    """One kind of rate for all groups of an attribute."""

    name: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Attribute:
    """`given` of the applications come from people who said it of themselves."""

    name: str
    given: int
    measures: tuple[Measure, ...]


@dataclass(frozen=True, slots=True)
class Audit:
    applications: int
    selected: int
    scored: int
    given: int
    attributes: tuple[Attribute, ...]


def audit(outcomes: Sequence[Outcome]) -> Audit:
    """All tables; attributes of which nobody said anything are left out."""
    of: tuple[tuple[str, Callable[[dict[str, str]], str]], ...] = (
        ("Sex", lambda groups: groups["sex"]),
        ("Ethnicity", lambda groups: groups["ethnicity"]),
        ("Age", lambda groups: groups["age_band"]),
        ("Sex and ethnicity", _both),
    )
    attributes = tuple(_attribute(name, outcomes, group) for name, group in of)
    return Audit(
        applications=len(outcomes),
        selected=sum(outcome.selected for outcome in outcomes),
        scored=sum(outcome.above is not None for outcome in outcomes),
        given=sum(any(outcome.groups.values()) for outcome in outcomes),
        attributes=tuple(attribute for attribute in attributes if attribute.given),
    )


def _both(groups: dict[str, str]) -> str:
    return f"{groups['sex']}, {groups['ethnicity']}" if groups["sex"] and groups["ethnicity"] else ""


def _attribute(name: str, outcomes: Sequence[Outcome], group: Callable[[dict[str, str]], str]) -> Attribute:
    groups = [group(outcome.groups) or NOT_GIVEN for outcome in outcomes]
    scored = [(outcome.above, of) for outcome, of in zip(outcomes, groups, strict=True) if outcome.above is not None]
    selection = group_rates([outcome.selected for outcome in outcomes], groups)
    scoring = group_rates([above for above, _ in scored], [of for _, of in scored])
    return Attribute(
        name=name,
        given=sum(of != NOT_GIVEN for of in groups),
        measures=(_measure("Selection rate", selection), _measure("Scoring rate", scoring)),
    )


def _measure(name: str, rates: Sequence[GroupRate]) -> Measure:
    return Measure(name, tuple(Line(rate, _chart(rate)) for rate in rates))


def _chart(rate: GroupRate) -> Chart | None:
    ratio = rate.ratio
    if ratio is None:
        return None
    mark = min(WIDTH - MARK, max(0.0, 100 * ratio.value - MARK / 2))
    if ratio.low is None:
        return Chart(mark=f"{mark:.2f}", low="", spread="")
    high = WIDTH if ratio.high is None else min(WIDTH, 100 * ratio.high)
    low = min(WIDTH, 100 * ratio.low)
    return Chart(mark=f"{mark:.2f}", low=f"{low:.2f}", spread=f"{high - low:.2f}")
