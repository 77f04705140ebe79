"""Which of the requirements found in a job text stands for which labelled one."""

from collections.abc import Mapping, Sequence

from matcher.evaluation.figures import words
from matcher.values import Requirement

SAME = 0.5
"""Lowest share of words in common (Dice) at which two requirements are taken to be the same."""


def align(labelled: Sequence[Requirement], found: Sequence[Requirement]) -> dict[str, str]:
    """Labelled id -> found id, best pairs first, each used once; those without a counterpart are left out."""
    candidates = sorted(
        (-dice(mine.text, theirs.text), i, j) for i, mine in enumerate(labelled) for j, theirs in enumerate(found)
    )
    aligned: dict[str, str] = {}
    taken: set[str] = set()
    for negative, i, j in candidates:
        mine, theirs = labelled[i].id, found[j].id
        if -negative >= SAME and mine not in aligned and theirs not in taken:
            aligned[mine] = theirs
            taken.add(theirs)
    return aligned


def alignment_figures(
    jobs: Sequence[tuple[Sequence[Requirement], Sequence[Requirement]]],
) -> dict[str, float]:
    """Ratios over pairs of (labelled, found) requirements, pooled and rounded to four places.

    `requirements_found` of the labelled have a counterpart, `requirements_extra` of the found have none; among those
    aligned, `kind_accuracy` and `must_accuracy` agree.
    """
    n_labelled = n_found = n_aligned = same_kind = same_must = 0
    for labelled, found in jobs:
        by_id: Mapping[str, Requirement] = {requirement.id: requirement for requirement in found}
        aligned = align(labelled, found)
        n_labelled, n_found, n_aligned = n_labelled + len(labelled), n_found + len(found), n_aligned + len(aligned)
        for requirement in labelled:
            if requirement.id in aligned:
                other = by_id[aligned[requirement.id]]
                same_kind += requirement.kind == other.kind
                same_must += requirement.must == other.must
    return {
        "requirements_found": round(n_aligned / max(n_labelled, 1), 4),
        "requirements_extra": round(1 - n_aligned / max(n_found, 1), 4),
        "kind_accuracy": round(same_kind / max(n_aligned, 1), 4),
        "must_accuracy": round(same_must / max(n_aligned, 1), 4),
    }


def dice(one: str, other: str) -> float:
    """Twice the words in common over all words of both, 0..1."""
    ours, theirs = words(one), words(other)
    return 2 * len(ours & theirs) / max(len(ours) + len(theirs), 1)
