"""The vectors of every concept that can be linked to, computed once and kept beside the ontology store."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
import numpy.typing as npt

from matcher.errors import MissingArtefact
from matcher.values import Encoder
from ontology import Concept

KINDS = ("skill", "knowledge", "language", "attitude")
"""Kinds of concept that other words can mean. Occupations and tools are named, not paraphrased: labels find them."""


class ConceptIndex:
    """`vectors` is float32 (n, d), rows L2-normalised; row i belongs to `uris[i]`."""

    def __init__(self, uris: tuple[str, ...], vectors: npt.NDArray[np.float32], version: str) -> None:
        self.uris = uris
        self.vectors = vectors
        self.version = version

    @classmethod
    def build(
        cls,
        concepts: Iterable[Concept],
        encoder: Encoder,
        *,
        version: str,
        progress: Callable[[int, int], None] = lambda done, total: None,
        chunk: int = 1024,
    ) -> "ConceptIndex":
        """Encode the labels of all `concepts` of a linkable kind, ordered by URI; `progress(done, total)` per chunk."""
        linkable = sorted((c for c in concepts if c.kind in KINDS), key=lambda c: c.uri)
        labels = [c.label for c in linkable]
        parts = []
        for start in range(0, len(labels), chunk):
            parts.append(encoder.encode(tuple(labels[start : start + chunk])))
            progress(min(start + chunk, len(labels)), len(labels))
        vectors = np.concatenate(parts) if parts else np.zeros((0, 1), dtype=np.float32)
        return cls(tuple(c.uri for c in linkable), vectors, version)

    def save(self, folder: Path) -> None:
        """Write `vectors.npy` (float16) and `concepts.json`."""
        folder.mkdir(parents=True, exist_ok=True)
        np.save(folder / "vectors.npy", self.vectors.astype(np.float16))
        (folder / "concepts.json").write_text(
            json.dumps({"version": self.version, "uris": self.uris}), encoding="utf-8"
        )

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
        return cls(tuple(stored["uris"]), np.load(folder / "vectors.npy").astype(np.float32), version)

    def nearest(self, vectors: npt.NDArray[np.float32], *, top: int) -> list[list[tuple[str, float]]]:
        """The `top` nearest concepts of each row, best first, with their cosine similarity -1..1."""
        similarity = vectors @ self.vectors.T
        found = []
        for row in similarity:
            best = np.argpartition(-row, min(top, len(row) - 1))[:top]
            best = best[np.lexsort((best, -row[best]))]
            found.append([(self.uris[i], float(row[i])) for i in best])
        return found
