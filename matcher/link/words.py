"""The words of the labels: which concepts a text names at least in part."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from matcher.lexicon import Lexicon, stems

Scores = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class LabelWords:
    """`concepts` has for each stem the rows of the concepts with it in their label; there are `n` concepts."""

    n: int
    concepts: Mapping[str, tuple[int, ...]]

    @classmethod
    def of(cls, labels: Iterable[str], language: str) -> "LabelWords":
        """`labels` in the order of the concepts; what stands in brackets at their end does not count."""
        rows: dict[str, list[int]] = {}
        n = 0
        for n, label in enumerate(labels, start=1):
            for stem in sorted(stems(plain_label(label), language)):
                rows.setdefault(stem, []).append(n - 1)
        return cls(n, {stem: tuple(found) for stem, found in sorted(rows.items())})

    def save(self, path: Path) -> None:
        path.write_text(json.dumps({"n": self.n, "concepts": self.concepts}, ensure_ascii=False), encoding="utf-8")


class Coverage:
    """How much of each label stands in a text, by the weight of its words."""

    def __init__(self, words: LabelWords, lexicon: Lexicon, language: str) -> None:
        self._language = language
        self._weight = {stem: lexicon.weight(stem) for stem in words.concepts}
        self._rows = {stem: np.array(rows, dtype=np.intp) for stem, rows in words.concepts.items()}
        self._whole = np.full(words.n, 1e-6, dtype=np.float32)
        for stem, rows in self._rows.items():
            self._whole[rows] += self._weight[stem]

    def of(self, parts: Sequence[str]) -> Scores:
        """float32 (n,): for each label the largest share 0..1 of its weight that one of the `parts` has."""
        best = np.zeros(len(self._whole), dtype=np.float32)
        for part in parts:
            shared = np.zeros_like(best)
            for stem in sorted(stems(part, self._language) & self._rows.keys()):
                shared[self._rows[stem]] += self._weight[stem]
            np.maximum(best, shared / self._whole, out=best)
        return best


def plain_label(label: str) -> str:
    """ "Java (computer programming)" is "Java"."""
    return label[: label.rindex(" (")] if label.endswith(")") and " (" in label else label


def load_words(folder: Path) -> dict[str, LabelWords]:
    """The words saved in `folder`, by language."""
    found = {}
    for path in sorted(folder.glob("words.*.json")):
        stored = json.loads(path.read_text(encoding="utf-8"))
        rows = {stem: tuple(rows) for stem, rows in stored["concepts"].items()}
        found[path.name.split(".")[1]] = LabelWords(stored["n"], rows)
    return found
