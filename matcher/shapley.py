"""Which words of a passage speak for a verdict: their Shapley values in the judge's probability.

The value of a set of words is the probability that the judge gives to the requirement when it reads those words of the
passage and no others. The values of the words and the `base` add up to the probability for the whole passage (Shapley
1953; Lundberg and Lee 2017).
"""

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

import numpy as np
import numpy.typing as npt

# shap compiles loops that run a few hundred times here: 5 s in every process, against milliseconds without.
os.environ.setdefault("NUMBA_DISABLE_JIT", "1")
import shap

EVALUATIONS = 400
"""The most sets of words that are judged for one passage."""
REPEATS = 20
"""Times as many random orders where all sets of the words are fewer than that: each is judged once, and kept."""
SEGMENTS = 48
"""Beyond so many words, neighbours share one value."""


class Judge(Protocol):
    """Says how likely passages show a requirement. `version` changes whenever a probability could."""

    version: str

    def probabilities(self, requirement: str, passages: tuple[str, ...]) -> Sequence[float]:
        """0..1 for each of `passages`, which may be empty texts."""
        ...


@dataclass(frozen=True, slots=True)
class Share:
    """`value` is what the words from `start` to `end` add to the probability; negative where they speak against."""

    start: int
    end: int
    value: float


@dataclass(frozen=True, slots=True)
class WordShares:
    """`base + sum(share.value for share in shares) == probability`, up to rounding.

    `base` is the probability without any words. The shares are estimated from random orders of the words, each taken
    forwards and backwards, for which `evaluations` sets of words were judged.
    """

    shares: tuple[Share, ...]
    base: float
    probability: float
    evaluations: int
    judge: str


def word_shares(requirement: str, passage: str, judge: Judge) -> WordShares:
    """The share of each word of `passage`; the same input and judge give the same shares.

    :raises ValueError: there is no word in `passage`.
    """
    segments = _segments(passage)
    if not segments:
        raise ValueError("There is no word in the passage.")
    game = _Game(requirement, tuple(passage[start:end] for start, end in segments), judge)
    n = len(segments)
    rows = EVALUATIONS if 2**n > EVALUATIONS else EVALUATIONS * REPEATS
    with _numpy_random_kept():
        explain = shap.explainers.Permutation(game, np.zeros((1, n)), seed=0)
        found = explain(np.ones((1, n)), max_evals=rows, silent=True)
    values = np.asarray(found.values, dtype=float).reshape(n)
    base = float(np.asarray(found.base_values).reshape(-1)[0])
    return WordShares(
        shares=tuple(Share(start, end, float(value)) for (start, end), value in zip(segments, values, strict=True)),
        base=base,
        probability=base + float(values.sum()),
        evaluations=game.evaluations,
        judge=judge.version,
    )


def _segments(passage: str) -> list[tuple[int, int]]:
    """Spans of the words, or of even runs of them where they are too many."""
    words = [match.span() for match in re.finditer(r"\S*\w\S*", passage)]
    n = min(len(words), SEGMENTS)
    edges = [round(i * len(words) / n) for i in range(n + 1)] if n else []
    return [(words[a][0], words[b - 1][1]) for a, b in pairwise(edges)]


class _Game:
    """Sets of words, as rows of 0 and 1, to probabilities; no set is judged twice."""

    def __init__(self, requirement: str, words: tuple[str, ...], judge: Judge) -> None:
        self._requirement, self._words, self._judge = requirement, words, judge
        self._known: dict[bytes, float] = {}

    @property
    def evaluations(self) -> int:
        return len(self._known)

    def __call__(self, rows: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        sets = np.asarray(rows) > 0.5
        new = {kept.tobytes(): kept for kept in sets if kept.tobytes() not in self._known}
        texts = tuple(
            " ".join(word for word, is_kept in zip(self._words, kept, strict=True) if is_kept) for kept in new.values()
        )
        if texts:
            probabilities = self._judge.probabilities(self._requirement, texts)
            self._known.update(zip(new, map(float, probabilities), strict=True))
        return np.array([self._known[kept.tobytes()] for kept in sets])


@contextmanager
def _numpy_random_kept() -> Iterator[None]:
    """The explainer seeds numpy's one generator for all; whoever else uses it must not notice."""
    state = np.random.get_state()
    try:
        yield
    finally:
        np.random.set_state(state)
