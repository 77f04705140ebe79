"""What a row of the ranking shows of a match."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from webapp.models import Application


@dataclass(frozen=True, slots=True)
class Chip:
    """A requirement with its verdict; `overridden` when a person gave it."""

    text: str
    must: bool
    verdict: str
    overridden: bool


@dataclass(frozen=True, slots=True)
class RankingRow:
    """An application with its chips; `counts` is the number of each verdict.

    `outdated` when the match is of earlier requirements than those that hold now.
    """

    application: Application
    chips: tuple[Chip, ...]
    counts: Counter[str]
    outdated: bool


def ranking_rows(applications: Iterable[Application], requirements: Sequence[dict[str, Any]]) -> tuple[RankingRow, ...]:
    """A row each; chips in the order of `requirements`, those the match does not know left off."""
    return tuple(_row(application, requirements) for application in applications)


def _row(application: Application, requirements: Sequence[dict[str, Any]]) -> RankingRow:
    match = application.match
    verdicts = dict(match.verdicts) if match else {}
    changed = {override.requirement: override.verdict for override in application.overrides.all()}
    chips = tuple(
        Chip(
            text=requirement["text"],
            must=requirement["must"],
            verdict=changed.get(requirement["id"], verdicts[requirement["id"]]),
            overridden=requirement["id"] in changed,
        )
        for requirement in requirements
        if requirement["id"] in verdicts
    )
    return RankingRow(
        application=application,
        chips=chips,
        counts=Counter(chip.verdict for chip in chips),
        outdated=match is not None and match.calibration_id != application.job.calibration_id,
    )
