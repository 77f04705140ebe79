"""How well found requirements agree with labelled ones.

A found requirement and a labelled one state the same thing when their content words overlap: F1 of the word counts at
least .6, or one holds at least .8 of the other's words and is no more than three times as long. Every requirement is
matched at most once, the best pairs first.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from matcher.values import Kind, Requirement

_FUNCTION_WORD = re.compile(
    "an?|the|of|in|on|at|to|for|with|and|or|as|by|be|is|are|was|were|been|have|has|had|you|your|we|our|us|its?|this|that|"
    "these|those|who|which|so|if|will|would|should|must|can|may|do|does|not|no|also|some|any|"
    "une?|les?|la|l|de|des|du|d|et|ou|en|dans|à|aux?|pour|par|sur|avec|est|sont|vous|votre|vos|nous|notre|nos"
)
SAME_WORDS = 0.6
CONTAINED = 0.8
LONGEST_RATIO = 3.0


@dataclass(frozen=True, slots=True)
class Agreement:
    """Counts over one or more jobs.

    `found`, `labelled` and `matched` count requirements; `must` and `kind` count the matched ones that also agree in
    importance and in kind; `by_kind` maps a labelled kind to (labelled, matched, same kind).
    """

    found: int
    labelled: int
    matched: int
    must: int
    kind: int
    by_kind: tuple[tuple[Kind, tuple[int, int, int]], ...] = ()

    @property
    def recall(self) -> float:
        """0..1; 0 when nothing is labelled."""
        return self.matched / self.labelled if self.labelled else 0.0

    @property
    def precision(self) -> float:
        """0..1; 0 when nothing is found."""
        return self.matched / self.found if self.found else 0.0

    @property
    def must_accuracy(self) -> float:
        """0..1, over the matched requirements; 0 when none is."""
        return self.must / self.matched if self.matched else 0.0

    @property
    def kind_accuracy(self) -> float:
        """0..1, over the matched requirements; 0 when none is."""
        return self.kind / self.matched if self.matched else 0.0


def overlap(one: str, other: str) -> float:
    """F1 of the content words of two texts, 0..1, raised to `SAME_WORDS` when one contains the other."""
    first, second = _words(one), _words(other)
    common = (first & second).total()
    if not common:
        return 0.0
    f1 = 2 * common / (first.total() + second.total())
    shorter, longer = sorted((first.total(), second.total()))
    contained = common / shorter >= CONTAINED and longer <= LONGEST_RATIO * shorter
    return max(f1, SAME_WORDS) if contained else f1


def pairs(found: Sequence[Requirement], labelled: Sequence[Requirement]) -> tuple[tuple[int, int], ...]:
    """Indices (found, labelled) of the requirements that state the same, one to one, best overlap first."""
    scored = sorted(
        ((overlap(f.text, r.text), i, j) for i, f in enumerate(found) for j, r in enumerate(labelled)),
        key=lambda item: (-item[0], item[1], item[2]),
    )
    used_found: set[int] = set()
    used_labelled: set[int] = set()
    matched: list[tuple[int, int]] = []
    for score, i, j in scored:
        if score >= SAME_WORDS and i not in used_found and j not in used_labelled:
            used_found.add(i)
            used_labelled.add(j)
            matched.append((i, j))
    return tuple(sorted(matched))


def agreement(found: Sequence[Requirement], labelled: Sequence[Requirement]) -> Agreement:
    """How the requirements found in one job agree with its labels."""
    matched = pairs(found, labelled)
    per_kind: dict[Kind, tuple[int, int, int]] = {}
    partner = {j: found[i] for i, j in matched}
    for j, label in enumerate(labelled):
        total, hit, same = per_kind.get(label.kind, (0, 0, 0))
        other = partner.get(j)
        per_kind[label.kind] = (
            total + 1,
            hit + (other is not None),
            same + (other is not None and other.kind == label.kind),
        )
    return Agreement(
        found=len(found),
        labelled=len(labelled),
        matched=len(matched),
        must=sum(found[i].must == labelled[j].must for i, j in matched),
        kind=sum(found[i].kind == labelled[j].kind for i, j in matched),
        by_kind=tuple(sorted(per_kind.items())),
    )


def total(agreements: Iterable[Agreement]) -> Agreement:
    """The sum over several jobs: every requirement counts the same, whichever job it is of."""
    found = labelled = matched = must = kind = 0
    per_kind: dict[Kind, tuple[int, int, int]] = {}
    for one in agreements:
        found, labelled, matched = found + one.found, labelled + one.labelled, matched + one.matched
        must, kind = must + one.must, kind + one.kind
        for name, counts in one.by_kind:
            before = per_kind.get(name, (0, 0, 0))
            per_kind[name] = (before[0] + counts[0], before[1] + counts[1], before[2] + counts[2])
    return Agreement(found, labelled, matched, must, kind, tuple(sorted(per_kind.items())))


def _words(text: str) -> Counter[str]:
    tokens = re.findall(r"[\w+#]+", text.lower().replace("’", "'"))
    content = [token for token in tokens if not _FUNCTION_WORD.fullmatch(token)]
    return Counter(content or tokens)
