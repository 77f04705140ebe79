"""Which chunks of an advertisement state requirements, by a linear-chain conditional random field.

A tag's score is the sum of the weights of a chunk's features, and of the tag before it; the best sequence of tags is
found exactly (Viterbi). Sutton & McCallum, "An Introduction to Conditional Random Fields", 2012.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final, Literal, get_args

from matcher.errors import MissingArtefact
from matcher.requirements.chunks import Step

Tag = Literal["outside", "must", "nice", "more must", "more nice"]
"""A chunk states nothing, begins a requirement, or carries on the one before it."""
TAGS: Final[tuple[Tag, ...]] = get_args(Tag)
STEPS: Final[tuple[Step, ...]] = get_args(Step)
SHIPPED = Path(__file__).parents[2] / "fixtures" / "models" / "requirements.json"
CAUTION = 1.2
"""Added to the score of "outside" where asked for: to what rules find, only what is sure is to be added."""
NEVER = -1e4
"""The score of what cannot be."""


def barred(step: Step, before: Tag, tag: Tag) -> bool:
    """Whether `tag` cannot follow `before`: only a requirement begun in the same line is carried on."""
    return tag.startswith("more") and (step in ("line", "section") or not before.endswith(tag.removeprefix("more ")))


@dataclass(frozen=True, slots=True)
class Tagger:
    """`weights`: feature -> a weight for each of `TAGS`; `transitions`: step -> tag before -> weights likewise."""

    weights: Mapping[str, tuple[float, ...]]
    transitions: tuple[tuple[tuple[float, ...], ...], ...]

    @property
    def digest(self) -> str:
        """sha256 over all weights, first 16 hex digits."""
        return hashlib.sha256(self._text().encode()).hexdigest()[:16]

    def save(self, file: Path) -> None:
        """Write the weights as JSON, in hundredths, a feature a line, sorted."""
        file.write_text(self._text(), encoding="utf-8")

    def tags(
        self, features: Sequence[Sequence[str]], steps: Sequence[Step], *, caution: float = 0.0
    ) -> tuple[Tag, ...]:
        """The most likely tags of the chunks of one advertisement; `caution` is added to the score of "outside"."""
        if not features:
            return ()
        emissions = [self._score(names, caution) for names in features]
        scores = [NEVER if tag.startswith("more") else score for tag, score in zip(TAGS, emissions[0], strict=True)]
        pointers: list[list[int]] = []
        allowed = {step: self._allowed(step) for step in STEPS}
        for emitted, step in zip(emissions[1:], steps[1:], strict=True):
            table = allowed[step]
            came = [max(range(len(TAGS)), key=lambda p: scores[p] + table[p][t]) for t in range(len(TAGS))]
            scores = [scores[p] + table[p][t] + emitted[t] for t, p in enumerate(came)]
            pointers.append(came)
        best = max(range(len(TAGS)), key=scores.__getitem__)
        path = [best]
        for came in reversed(pointers):
            path.append(came[path[-1]])
        return tuple(TAGS[t] for t in reversed(path))

    def _score(self, names: Sequence[str], caution: float) -> list[float]:
        rows = [row for name in names if (row := self.weights.get(name)) is not None]
        scores = [sum(column) for column in zip(*rows, strict=True)] if rows else [0.0] * len(TAGS)
        scores[0] += caution
        return scores

    def _allowed(self, step: Step) -> list[list[float]]:
        table = self.transitions[STEPS.index(step)]
        return [
            [NEVER if barred(step, before, tag) else table[p][t] for t, tag in enumerate(TAGS)]
            for p, before in enumerate(TAGS)
        ]

    def _text(self) -> str:
        moves = [[[round(100 * w) for w in row] for row in table] for table in self.transitions]
        rows = (
            f"{json.dumps(name, ensure_ascii=False)}: {json.dumps([round(100 * w) for w in self.weights[name]])}"
            for name in sorted(self.weights)
        )
        return (
            f'{{"tags": {json.dumps(TAGS)},\n"transitions": {json.dumps(moves)},\n"weights": {{\n'
            + ",\n".join(rows)
            + "\n}}\n"
        )


@lru_cache(maxsize=4)
def load(file: Path = SHIPPED) -> Tagger:
    """The tagger whose weights are in `file`.

    :raises MissingArtefact: there is no such file, or it holds something else.
    """
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
        if data["tags"] != list(TAGS):
            raise ValueError(f"tags {data['tags']}, expected {list(TAGS)}")
        weights = {name: tuple(w / 100 for w in row) for name, row in data["weights"].items()}
        moves = tuple(tuple(tuple(w / 100 for w in row) for row in table) for table in data["transitions"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise MissingArtefact(
            f"{file}: no weights of the requirement splitter ({type(error).__name__}: {error}). They are part of the "
            "repository; `python manage.py train --only splitter` makes them anew."
        ) from error
    return Tagger(weights, moves)
