"""Rescoring resumes as those of other people, and what changes then: it should be nothing at all."""

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Literal

from matcher.errors import CandorError
from matcher.fairness.pronouns import TARGETS, Target
from matcher.fairness.swaps import state_pronouns, swap_name, swap_pronouns
from matcher.values import Document, Match

SEX_OF: dict[Target, str] = {"he": "male", "she": "female", "they": "any"}

Rescore = Callable[[Document], Match]


class InvalidNames(CandorError):
    """A table of names that cannot be used."""


@dataclass(frozen=True, slots=True)
class AuditName:
    """A first name that readers take for one of a person of this sex and race."""

    name: str
    sex: str
    race: str


@dataclass(frozen=True, slots=True)
class Swap:
    """One thing that was changed: to which name or pronoun, and what that says of a person ("any" is nothing)."""

    kind: Literal["name", "pronouns", "stated pronouns"]
    to: str
    sex: str
    race: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """A resume before and after a swap. `differs` names what is not exactly the same, empty when all of it is.

    `change` is the score after it less the score before it; None where only one of them has a score.
    """

    job: str
    resume: str
    swap: Swap
    before: float | None
    after: float | None
    change: float | None
    differs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """All comparisons for one kind of swap, sex and race; `largest` is the change of the score farthest from 0."""

    kind: str
    sex: str
    race: str
    variants: int
    comparisons: int
    changed: int
    largest: float | None


def audit_names(file: Path) -> tuple[AuditName, ...]:
    """The names in a CSV with the columns first_name, sex and race.

    :raises InvalidNames: it cannot be read, or lacks a column or a value.
    """
    return tuple(
        AuditName(row["first_name"], row["sex"], row["race"]) for row in _rows(file, ("first_name", "sex", "race"))
    )


def own_names(file: Path) -> dict[str, str]:
    """File name of a resume -> first name of its person, from a CSV with the columns resume and first_name.

    :raises InvalidNames: as `audit_names`.
    """
    return {row["resume"]: row["first_name"] for row in _rows(file, ("resume", "first_name"))}


def _rows(file: Path, columns: Sequence[str]) -> Iterator[dict[str, str]]:
    try:
        with file.open(encoding="utf-8-sig", newline="") as stream:
            rows = csv.DictReader(stream)
            if missing := [column for column in columns if column not in (rows.fieldnames or ())]:
                raise InvalidNames(f"{file}: there is no column {' or '.join(missing)} in its first line.")
            for row in rows:
                if not all((row[column] or "").strip() for column in columns):
                    raise InvalidNames(f"{file}, line {rows.line_num}: {', '.join(columns)} are all needed.")
                yield {column: row[column].strip() for column in columns}
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InvalidNames(f"{file}: cannot be read as CSV in UTF-8 ({error}).") from error


def variants(doc: Document, first_name: str, names: Iterable[AuditName]) -> Iterator[tuple[Swap, Document]]:
    """`doc` after each swap that changes it: every name, each pronoun, and each pronoun stated behind the name."""
    candidates = [
        *(
            (Swap("name", each.name, each.sex, each.race), swap_name(doc, first_name, each.name))
            for each in names
            if each.name.casefold() != first_name.casefold()
        ),
        *((Swap("pronouns", to, SEX_OF[to], "any"), swap_pronouns(doc, to)) for to in TARGETS),
        *((Swap("stated pronouns", to, SEX_OF[to], "any"), state_pronouns(doc, first_name, to)) for to in TARGETS),
    ]
    for swap, other in candidates:
        if other.text != doc.text:
            yield swap, other


def compare(before: Match, after: Match, swap: Swap, *, job: str) -> Comparison:
    """What a swap did to a match: to its score, its tier, its confidence, and its verdicts with all their numbers."""
    change = None
    if before.score is not None and after.score is not None:
        change = after.score - before.score
    aspects = {
        "score": (before.score, after.score),
        "tier": (before.tier, after.tier),
        "confidence": (before.confidence, after.confidence),
        "findings": tuple(
            tuple((f.requirement, f.verdict, f.probability, f.contribution) for f in match.findings)
            for match in (before, after)
        ),
    }
    return Comparison(
        job=job,
        resume=before.resume,
        swap=swap,
        before=before.score,
        after=after.score,
        change=change,
        differs=tuple(name for name, (was, now) in aspects.items() if was != now),
    )


def audit_resume(
    doc: Document, first_name: str, names: Iterable[AuditName], rescore: Rescore, *, job: str
) -> tuple[Comparison, ...]:
    """`doc` scored as it is, and compared with every variant of it."""
    before = rescore(doc)
    return tuple(compare(before, rescore(other), swap, job=job) for swap, other in variants(doc, first_name, names))


def summary(comparisons: Iterable[Comparison]) -> tuple[Row, ...]:
    """A row for each kind of swap, sex and race, names first."""
    kinds = ("name", "pronouns", "stated pronouns")

    def key(comparison: Comparison) -> tuple[int, str, str]:
        return kinds.index(comparison.swap.kind), comparison.swap.race, comparison.swap.sex

    rows = []
    for (kind, race, sex), group in groupby(sorted(comparisons, key=key), key=key):
        members = list(group)
        changes = [comparison.change for comparison in members if comparison.change is not None]
        rows.append(
            Row(
                kind=kinds[kind],
                sex=sex,
                race=race,
                variants=len({comparison.swap.to for comparison in members}),
                comparisons=len(members),
                changed=sum(bool(comparison.differs) for comparison in members),
                largest=max(changes, key=abs, default=None),
            )
        )
    return tuple(rows)
