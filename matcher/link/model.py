"""What the linker was given and fitted: weights, curves, and lines that show what names a skill and what does not."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal, cast, get_args

import numpy as np
import numpy.typing as npt

from matcher.errors import MissingArtefact

Kind = Literal["boilerplate", "nothing", "something"]
"""Boilerplate of resumes and advertisements, sentences of advertisements without a skill, and lines with one."""
KINDS: tuple[Kind, ...] = get_args(Kind)
NEIGHBOURS = 5
"""Examples of a kind that are looked at; their mean similarity says how near a text is to the kind."""

Scores = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Weights:
    """What each signal adds to the rank of a concept, for the whole line and for the best of its parts: the similarity
    to its label, to the nearest of its labels, to its description; the share of the label's words; and 1 when the line
    says the label itself."""

    line_label: float
    part_label: float
    line_alternative: float
    part_alternative: float
    line_description: float
    words: float
    named: float


@dataclass(frozen=True, slots=True)
class Curve:
    """A logistic curve: the probability that a text names what ranks first, from its rank and what the text is like."""

    rank: float
    boilerplate: float
    nothing: float
    something: float
    bias: float

    def probability(self, rank: Scores, near: Mapping[Kind, Scores]) -> Scores:
        """0..1; rises with `rank` (of `rank`'s shape), given how `near` the text is to each kind of example."""
        known = self.bias + sum(getattr(self, kind) * near[kind] for kind in KINDS)
        return np.asarray(1 / (1 + np.exp(-(self.rank * rank + known))), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class LinkModel:
    """`line` judges what all signals rank first, `passage` what the similarity of labels alone does."""

    weights: Weights
    line: Curve
    passage: Curve
    examples: tuple[tuple[Kind, str], ...]
    """Kind and text, kind by kind."""

    @classmethod
    def open(cls, folder: Path) -> "LinkModel":
        """:raises MissingArtefact: `weights.json` or `examples.tsv` is not in `folder`."""
        for name in ("weights.json", "examples.tsv"):
            if not (folder / name).is_file():
                raise MissingArtefact(f"{folder / name} is missing: a linker is weights.json and examples.tsv.")
        stored = json.loads((folder / "weights.json").read_text(encoding="utf-8"))
        rows = (folder / "examples.tsv").read_text(encoding="utf-8").split("\n")[:-1]
        texts: dict[Kind, list[str]] = {kind: [] for kind in KINDS}
        for kind, text in (row.split("\t", 1) for row in rows):
            texts[cast(Kind, kind)].append(text)
        return cls(
            Weights(**stored["weights"]),
            Curve(**stored["line"]),
            Curve(**stored["passage"]),
            tuple((kind, text) for kind in KINDS for text in texts[kind]),
        )

    def save(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        stored = {name: asdict(getattr(self, name)) for name in ("weights", "line", "passage")}
        (folder / "weights.json").write_text(json.dumps(stored, indent=1) + "\n", encoding="utf-8")
        lines = "".join(f"{kind}\t{text}\n" for kind, text in self.examples)
        (folder / "examples.tsv").write_text(lines, encoding="utf-8")

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(text for _, text in self.examples)

    @property
    def version(self) -> str:
        """Changes whenever a link could."""
        return f"linker:{_digest([asdict(self.weights), asdict(self.line), asdict(self.passage), self.examples])}"

    @property
    def examples_version(self) -> str:
        """Changes with the texts whose vectors are in the index."""
        return f"examples:{_digest(self.texts)}"

    def rows(self) -> dict[Kind, npt.NDArray[np.intp]]:
        """The rows of the examples of each kind."""
        kinds = np.array([kind for kind, _ in self.examples])
        return {kind: np.flatnonzero(kinds == kind) for kind in KINDS}


def nearness(similarity: Scores, rows: Mapping[Kind, npt.NDArray[np.intp]]) -> dict[Kind, Scores]:
    """float32 (n,) for each kind, from the similarity (n, k) of texts to the examples; -1 for a kind without any."""
    near = {}
    for kind, columns in rows.items():
        k = min(NEIGHBOURS, len(columns))
        if k:
            best = np.partition(similarity[:, columns], len(columns) - k, axis=1)[:, len(columns) - k :]
            near[kind] = best.mean(axis=1)
        else:
            near[kind] = np.full(len(similarity), -1.0, dtype=np.float32)
    return near


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value, ensure_ascii=False).encode()).hexdigest()[:16]
