"""Links what the labels of the ontology do not say literally, by the nearest concept above a threshold."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from matcher.link.index import ConceptIndex
from matcher.values import Encoder, Mention, Passage, Requirement
from ontology import Taxonomy

Vectors = npt.NDArray[np.float32]

MAX_EXACT = 6
"""Concepts that a requirement takes from labels in its text."""


class Linker:
    """`threshold` is the cosine similarity below which a text stays unlinked (NIL)."""

    def __init__(self, *, taxonomy: Taxonomy, encoder: Encoder, index: ConceptIndex, threshold: float) -> None:
        self._taxonomy = taxonomy
        self._encoder = encoder
        self._index = index
        self._threshold = threshold

    def link_texts(self, texts: Sequence[str], *, top: int = 1) -> list[list[tuple[str, float]]]:
        """For each text its nearest concepts with cosine similarity, best first, those below the threshold left out."""
        return self._link(self._encoder.encode(tuple(texts)), top=top)

    def _link(self, vectors: Vectors, *, top: int) -> list[list[tuple[str, float]]]:
        nearest = self._index.nearest(vectors, top=top) if len(vectors) else []
        return [[(uri, score) for uri, score in row if score >= self._threshold] for row in nearest]

    def link_passages(self, passages: Sequence[Passage], vectors: Vectors) -> tuple[Mention, ...]:
        """A mention for each asserted passage that as a whole is near one concept; row i of `vectors` is passage i."""
        return tuple(
            Mention(
                start=passage.start,
                end=passage.end,
                text=passage.text,
                assertion=passage.assertion,
                concepts=(row[0][0],),
                link_score=round(row[0][1], 4),
                method="encoder",
            )
            for passage, row in zip(passages, self._link(vectors, top=1), strict=True)
            if row and passage.assertion == "asserted"
        )

    def link_requirements(self, requirements: Sequence[Requirement], language: str) -> tuple[Requirement, ...]:
        """The requirements with the concepts that their words name, or else the nearest one; given ones are kept."""
        labels = self._taxonomy.label_index(language)
        open_ones = [requirement for requirement in requirements if not requirement.concepts]
        nearest = self.link_texts([requirement.text for requirement in open_ones])
        linked = {}
        for requirement, row in zip(open_ones, nearest, strict=True):
            exact = tuple(
                dict.fromkeys(uri for match in labels.scan(requirement.text, pillar="skills") for uri in match.uris[:1])
            )
            linked[requirement.id] = exact[:MAX_EXACT] or tuple(uri for uri, _ in row)
        return tuple(replace(r, concepts=linked[r.id]) if r.id in linked else r for r in requirements)
