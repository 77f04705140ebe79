"""A proportional-odds model over a handful of signals: how likely a requirement is met, partly met, or neither.

P(at least partly) = sigmoid(w.x - c1), P(met) = sigmoid(w.x - c2), w >= 0, c1 <= c2 (McCullagh 1980). The weights are
never negative, so no signal that speaks for a requirement can lower it.
"""

import hashlib
import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from matcher.errors import MissingArtefact
from matcher.values import Support
from matcher.verify.typed import Typed

SIGNALS = (
    "similarity",
    "similarity of three",
    "similarity at work",
    "overlap",
    "coverage",
    "concept",
    "shown",
    "typed share",
    "typed met",
)


def signals(support: Support, typed: Typed | None) -> tuple[float, ...]:
    """The values of `SIGNALS`, each about 0..1."""
    similarities = [scored.similarity for scored in support.passages[:3]] or [0.0]
    return (
        max(0.0, *similarities),
        max(0.0, sum(similarities) / len(similarities)),
        max(0.0, support.at_work),
        max((scored.overlap for scored in support.passages), default=0.0),
        support.coverage,
        support.concept,
        max((scored.shown for scored in support.passages), default=0.0),
        typed.share if typed else 0.0,
        float(typed is not None and typed.share >= 1.0),
    )


def passage_signals(similarity: float, overlap: float, shown: float) -> tuple[float, ...]:
    """The values of `SIGNALS` where one passage is all there is: no concept, no fact, nothing else that covers."""
    return (similarity, similarity, similarity, overlap, overlap, 0.0, shown, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Curve:
    """`weights` for `SIGNALS`, all >= 0, and the two cuts, `partly` <= `met`, on the log-odds scale."""

    weights: tuple[float, ...]
    partly: float
    met: float

    def probabilities(self, values: tuple[float, ...]) -> tuple[float, float]:
        """(P(at least partly), P(met)), each 0..1."""
        z = sum(weight * value for weight, value in zip(self.weights, values, strict=True))
        return _sigmoid(z - self.partly), _sigmoid(z - self.met)


@dataclass(frozen=True, slots=True)
class Ordinal:
    """A curve for each group of requirements, and the probabilities from which a verdict is said."""

    curves: Mapping[str, Curve]
    say_partly: float
    say_met: float
    version: str

    @property
    def digest(self) -> str:
        """sha256 over weights and cuts, first 16 hex digits: `version` names the method, this what was fitted."""
        return hashlib.sha256(json.dumps(asdict(self), sort_keys=True).encode()).hexdigest()[:16]

    def probabilities(self, group: str, values: tuple[float, ...]) -> tuple[float, float]:
        """(P(at least partly), P(met)), each 0..1; a group that was never seen is judged as all together."""
        return self.curves.get(group, self.curves["pooled"]).probabilities(values)

    @classmethod
    def load(cls, path: Path) -> "Ordinal":
        """The model stored as JSON.

        :raises MissingArtefact: the file is not there, or holds weights for other signals than this code.
        """
        if not path.is_file():
            raise MissingArtefact(f"{path} is missing: the verifier needs its weights.")
        stored = json.loads(path.read_text(encoding="utf-8"))
        if tuple(stored["signals"]) != SIGNALS:
            raise MissingArtefact(f"{path} holds weights for {stored['signals']}, this code needs {list(SIGNALS)}.")
        curves = {
            group: Curve(tuple(curve["weights"]), curve["partly"], curve["met"])
            for group, curve in stored["curves"].items()
        }
        return cls(curves, stored["say_partly"], stored["say_met"], stored["version"])

    def save(self, path: Path) -> None:
        stored = asdict(self) | {"signals": SIGNALS}
        path.write_text(json.dumps(stored, indent=1) + "\n", encoding="utf-8")


def _sigmoid(z: float) -> float:
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, z))))
