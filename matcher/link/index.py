"""The vectors of every concept that can be linked to, computed once and kept beside the ontology store."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from matcher.errors import MissingArtefact
from matcher.lexicon import stems
from matcher.link.words import LabelWords, load_words
from matcher.values import Encoder
from ontology import Concept

KINDS = ("skill", "knowledge", "language", "attitude")
"""Kinds of concept that other words can mean. Occupations and tools are named, not paraphrased: labels find them."""

ALIKE = 0.85
"""Cosine similarity from which an alternative label says nothing that another label of its concept does not say."""

Vectors = npt.NDArray[np.float32]
Halves = npt.NDArray[np.float16]
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ConceptIndex:
    """Row i of `vectors` (float32 (n, d), L2-normalised) is the preferred label of `uris[i]`.

    `descriptions` (float16 (n, d)) has the description, or the label again where there is none. Rows `starts[i]` to
    `starts[i + 1]` of `others` (float16 (m, d)) are its alternative labels, those that are much alike left out. Both
    are only read at the concepts that the labels bring up, and stay on disk until then. `examples` are the vectors of
    the lines that show what names a skill and what does not; `words` has the words of the labels by language.
    """

    uris: tuple[str, ...]
    vectors: Vectors
    descriptions: Halves
    others: Halves
    starts: npt.NDArray[np.int32]
    version: str
    examples: Vectors = field(default_factory=lambda: np.zeros((0, 1), dtype=np.float32))
    words: Mapping[str, LabelWords] = field(default_factory=dict)

    @classmethod
    def build(
        cls,
        concepts: Iterable[Concept],
        encoder: Encoder,
        *,
        version: str,
        alternatives: Callable[[str], Sequence[str]] = lambda uri: (),
        examples: Sequence[str] = (),
        words: Callable[[tuple[str, ...]], Mapping[str, LabelWords]] = lambda uris: {},
        progress: Progress = lambda done, total: None,
        chunk: int = 1024,
    ) -> "ConceptIndex":
        """Encode all `concepts` of a linkable kind, ordered by URI; `progress(done, total)` counts texts per chunk.

        `alternatives` gives the further labels of a URI, `words` the words of the labels of all of them.
        """
        linkable = sorted((c for c in concepts if c.kind in KINDS), key=lambda c: c.uri)
        uris = tuple(c.uri for c in linkable)
        described = [i for i, c in enumerate(linkable) if c.description]
        different = [_different(c.label, alternatives(c.uri)) for c in linkable]
        texts = [c.label for c in linkable]
        texts += [linkable[i].description for i in described]
        texts += [label for labels in different for label in labels]
        texts += examples
        encoded = _encoded(texts, encoder, chunk, progress)
        vectors, about, others, shown = np.split(
            encoded, np.cumsum([len(linkable), len(described), sum(map(len, different))])
        )
        descriptions = vectors.copy()
        descriptions[described] = about
        kept, starts = _distinct(vectors, others, np.cumsum([0, *map(len, different)]))
        return cls(
            uris=uris,
            vectors=vectors,
            descriptions=descriptions.astype(np.float16),
            others=others[kept].astype(np.float16),
            starts=starts,
            version=version,
            examples=shown,
            words=words(uris),
        )

    def save(self, folder: Path) -> None:
        """Write the tables (`*.npy`, float16) and the words (`words.<language>.json`), and last `concepts.json`."""
        folder.mkdir(parents=True, exist_ok=True)
        np.save(folder / "vectors.npy", self.vectors.astype(np.float16))
        np.save(folder / "descriptions.npy", self.descriptions)
        np.save(folder / "others.npy", self.others)
        np.save(folder / "examples.npy", self.examples.astype(np.float16))
        for language, words in self.words.items():
            words.save(folder / f"words.{language}.json")
        stored = {"version": self.version, "uris": self.uris, "starts": self.starts.tolist()}
        (folder / "concepts.json").write_text(json.dumps(stored), encoding="utf-8")

    @classmethod
    def open(cls, folder: Path, *, version: str) -> "ConceptIndex":
        """The index saved in `folder`.

        :raises MissingArtefact: there is none, or it was built for another ontology or encoder than `version` says.
        """
        if not (folder / "concepts.json").is_file():
            raise MissingArtefact(f"{folder} holds no concept index. Run `python manage.py prepare`.")
        stored = json.loads((folder / "concepts.json").read_text(encoding="utf-8"))
        if stored["version"] != version:
            raise MissingArtefact(
                f"The concept index in {folder} was built for {stored['version']}, but {version} is in use. "
                "Run `python manage.py prepare`."
            )
        return cls(
            uris=tuple(stored["uris"]),
            vectors=np.load(folder / "vectors.npy").astype(np.float32),
            descriptions=np.load(folder / "descriptions.npy", mmap_mode="r"),
            others=np.load(folder / "others.npy", mmap_mode="r"),
            starts=np.array(stored["starts"], dtype=np.int32),
            version=version,
            examples=np.load(folder / "examples.npy").astype(np.float32),
            words=load_words(folder),
        )

    def nearest(self, vectors: Vectors, *, top: int) -> list[list[tuple[str, float]]]:
        """The concepts with the `top` nearest labels for each row, best first, with their cosine similarity -1..1."""
        similarity = vectors @ self.vectors.T
        found = []
        for row in similarity:
            best = np.argpartition(-row, min(top, len(row) - 1))[:top]
            best = best[np.lexsort((best, -row[best]))]
            found.append([(self.uris[i], float(row[i])) for i in best])
        return found

    def nearest_other(self, vectors: Vectors, rows: npt.NDArray[np.intp]) -> Vectors:
        """float32 (q, r): of each of the q `vectors` the similarity to the nearest alternative label of concept
        `rows[j]`; -1 for a concept without any."""
        counts = self.starts[rows + 1] - self.starts[rows]
        nearest = np.full((len(vectors), len(rows)), -1.0, dtype=np.float32)
        having = np.flatnonzero(counts)
        if len(having):
            ranges = [np.arange(self.starts[row], self.starts[row + 1]) for row in rows[having]]
            similarity = vectors @ self.others[np.concatenate(ranges)].astype(np.float32).T
            firsts = np.concatenate(([0], np.cumsum(counts[having])[:-1]))
            nearest[:, having] = np.maximum.reduceat(similarity, firsts, axis=1)
        return nearest


def _encoded(texts: Sequence[str], encoder: Encoder, chunk: int, progress: Progress) -> Vectors:
    parts = []
    for start in range(0, len(texts), chunk):
        parts.append(encoder.encode(tuple(texts[start : start + chunk])))
        progress(min(start + chunk, len(texts)), len(texts))
    return np.concatenate(parts) if parts else np.zeros((0, 1), dtype=np.float32)


def _different(label: str, alternatives: Iterable[str]) -> tuple[str, ...]:
    """The alternatives of other words than `label` and each other: "staff supervision" is left out beside "supervise
    staff", as it is hardly worth a vector."""
    different = {stems(label): label}
    for alternative in alternatives:
        different.setdefault(stems(alternative), alternative)
    return tuple(different.values())[1:]


def _distinct(
    labels: Vectors, others: Vectors, bounds: npt.NDArray[np.int_]
) -> tuple[list[int], npt.NDArray[np.int32]]:
    """The rows of `others` that are not alike to a label or an earlier row of their concept, and where each starts."""
    kept: list[int] = []
    starts = [0]
    for label, first, last in zip(labels, bounds[:-1], bounds[1:], strict=True):
        known = [label]
        for row in range(first, last):
            if max(float(vector @ others[row]) for vector in known) < ALIKE:
                known.append(others[row])
                kept.append(row)
        starts.append(len(kept))
    return kept, np.array(starts, dtype=np.int32)
