"""Links texts to the concepts that they name in whatever words, or to none."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from matcher.lexicon import Lexicon
from matcher.link.index import ConceptIndex
from matcher.link.model import LinkModel, nearness
from matcher.link.parts import parts
from matcher.link.words import Coverage, LabelWords, plain_label
from matcher.values import Encoder, Mention, Passage, Requirement
from ontology import Concept, Found, Taxonomy, normalise

Vectors = npt.NDArray[np.float32]
Rows = npt.NDArray[np.intp]

MAX_EXACT = 6
"""Concepts that a requirement takes from labels in its text."""
CANDIDATES = 200
"""Concepts that the labels bring up, and of which the rest is looked at."""
TOOL_NAMED, TOOL_NORMALISED = 1.0, 0.9
"""Score of a tool whose name is said as it is written, or but for number and punctuation."""


@dataclass(frozen=True, slots=True)
class Linked:
    """The concepts (URI, probability 0..1) that a text may name, best first; `nil` when it names none of them."""

    concepts: tuple[tuple[str, float], ...]
    nil: bool


@dataclass(frozen=True, slots=True)
class Signals:
    """What is known of the candidates of a text, in no order; `rows` are those of the index, the others as they are."""

    rows: Rows
    line_label: Vectors
    part_label: Vectors
    line_alternative: Vectors
    part_alternative: Vectors
    line_description: Vectors
    words: Vectors
    named: Vectors
    line: Vectors
    """(1, d): the vector of the text itself."""


class Linker:
    """`threshold` is the probability 0..1 below which a text stays unlinked (NIL)."""

    def __init__(
        self,
        *,
        taxonomy: Taxonomy,
        encoder: Encoder,
        index: ConceptIndex,
        lexicons: Mapping[str, Lexicon],
        model: LinkModel,
        threshold: float,
    ) -> None:
        self.model = model
        self._taxonomy = taxonomy
        self._encoder = encoder
        self._index = index
        self._threshold = threshold
        self._examples = model.rows()
        self.rows = {uri: row for row, uri in enumerate(index.uris)}
        self._coverage = lru_cache(maxsize=8)(
            lambda language: Coverage(
                index.words.get(language) or LabelWords(len(index.uris), {}),
                lexicons.get(language) or Lexicon({}),
                language,
            )
        )

    def rank(self, text: str, *, language: str = "en", top: int = 10, schemes: Collection[str] = ("esco",)) -> Linked:
        """The `top` concepts for a text, whether it names them or not. `schemes` may have "esco" and "onet".

        Tools of O*NET are only found by their names, concepts of ESCO also by what the text means. The text is looked
        at by itself, so that its scores do not depend on others.
        """
        if top < 1 or not any(map(str.isalnum, text)):
            return Linked((), nil=True)
        said = tuple(self._taxonomy.label_index(language).scan(text, pillar="skills"))
        scored = list(self._tools(said).items()) if "onet" in schemes else []
        if "esco" in schemes:
            scored += self._by_meaning(text, said, language, top)
        scored.sort(key=lambda found: (-found[1], found[0]))
        return Linked(tuple(scored[:top]), nil=not scored or scored[0][1] < self._threshold)

    def link_texts(self, texts: Sequence[str], *, language: str = "en", top: int = 1) -> list[list[tuple[str, float]]]:
        """For each text the concepts that it names with their probability, best first, none below the threshold."""
        ranked = (self.rank(text, language=language, top=top).concepts for text in texts)
        return [[(uri, score) for uri, score in row if score >= self._threshold] for row in ranked]

    def link_passages(self, passages: Sequence[Passage], vectors: Vectors) -> tuple[Mention, ...]:
        """A mention for each asserted passage that as a whole is near one concept; row i of `vectors` is passage i.

        Only the preferred labels are compared, which costs two matrix products for a whole resume.
        """
        nearest = self._index.nearest(vectors, top=1) if len(passages) else []
        cosines = np.array([row[0][1] for row in nearest], dtype=np.float32)
        near = nearness(vectors @ self._index.examples.T, self._examples) if len(passages) else {}
        scores = self.model.passage.probability(cosines, near) if len(passages) else cosines
        return tuple(
            Mention(
                start=passage.start,
                end=passage.end,
                text=passage.text,
                assertion=passage.assertion,
                concepts=(row[0][0],),
                link_score=round(float(score), 4),
                method="encoder",
            )
            for passage, row, score in zip(passages, nearest, scores, strict=True)
            if score >= self._threshold and passage.assertion == "asserted"
        )

    def link_requirements(self, requirements: Sequence[Requirement], language: str) -> tuple[Requirement, ...]:
        """The requirements with the concepts that their words name, or else the likeliest one; given ones are kept."""
        labels = self._taxonomy.label_index(language)
        linked = {}
        for requirement in requirements:
            if requirement.concepts:
                continue
            exact = tuple(
                dict.fromkeys(uri for match in labels.scan(requirement.text, pillar="skills") for uri in match.uris[:1])
            )
            if not exact:
                (likeliest,) = self.link_texts([requirement.text], language=language)
                exact = tuple(uri for uri, _ in likeliest)
            linked[requirement.id] = exact[:MAX_EXACT]
        return tuple(replace(r, concepts=linked[r.id]) if r.id in linked else r for r in requirements)

    def signals(self, text: str, said: Sequence[Found], *, language: str = "en", keep: int = CANDIDATES) -> Signals:
        """All signals of the `keep` concepts that the labels and their words bring up; `said` are the labels in it."""
        stretches = parts(text)
        vectors = self._encoder.encode((text, *stretches))
        similarity = vectors @ self._index.vectors.T
        words = self._coverage(language).of(stretches or (text,))
        named = self._named(text, said, language)
        weights = self.model.weights
        likely = (
            (weights.line_label + weights.line_alternative + weights.line_description) * similarity[0]
            + (weights.part_label + weights.part_alternative) * _best_part(similarity)
            + weights.words * words
            + weights.named * named
        )
        rows = np.sort(np.argpartition(-likely, min(keep, len(likely)) - 1)[:keep])
        labels = similarity[:, rows]
        alternatives = np.maximum(labels, self._index.nearest_other(vectors, rows))
        descriptions = self._index.descriptions[rows].astype(np.float32)
        return Signals(
            rows=rows,
            line_label=labels[0],
            part_label=_best_part(labels),
            line_alternative=alternatives[0],
            part_alternative=_best_part(alternatives),
            line_description=descriptions @ vectors[0],
            words=words[rows],
            named=named[rows],
            line=vectors[:1],
        )

    def observe(self, text: str, *, language: str = "en", keep: int = CANDIDATES) -> tuple[Signals, Vectors]:
        """The signals of the candidates of a text, and float32 (1, k): how much it is like each example."""
        said = tuple(self._taxonomy.label_index(language).scan(text, pillar="skills"))
        signals = self.signals(text, said, language=language, keep=keep)
        return signals, signals.line @ self._index.examples.T

    def rank_by(self, signals: Signals) -> Vectors:
        """How well each candidate fits, as the weighted sum of its signals."""
        return np.asarray(
            sum(getattr(self.model.weights, name) * getattr(signals, name) for name in self.model.weights.__slots__),
            dtype=np.float32,
        )

    def _by_meaning(self, text: str, said: Sequence[Found], language: str, top: int) -> list[tuple[str, float]]:
        signals = self.signals(text, said, language=language, keep=max(CANDIDATES, top))
        ranks = self.rank_by(signals)
        scores = self.model.line.probability(ranks, nearness(signals.line @ self._index.examples.T, self._examples))
        best = np.lexsort((signals.rows, -ranks))[:top]
        return [(self._index.uris[signals.rows[i]], round(float(scores[i]), 4)) for i in best]

    def _named(self, text: str, said: Sequence[Found], language: str) -> Vectors:
        """1 for each concept whose preferred label the text says. Alternative labels mislead as often as they help."""
        named = np.zeros(len(self._index.uris), dtype=np.float32)
        for found in said:
            row = self.rows.get(found.uris[0])
            labels = self._taxonomy.labels(found.uris[0], language)[:1] if row is not None else ()
            said_label = normalise(text[found.start : found.end], language)
            if any(normalise(plain_label(label), language) == said_label for label in labels):
                named[row] = 1.0
        return named

    def _tools(self, said: Sequence[Found]) -> dict[str, float]:
        scores: dict[str, float] = {}
        for found in said:
            concepts = (self._taxonomy.concept(uri) for uri in found.uris)
            tool = next((concept for concept in concepts if _is_tool(concept)), None)
            if tool is not None:
                score = TOOL_NAMED if found.exact else TOOL_NORMALISED
                scores[tool.uri] = max(score, scores.get(tool.uri, 0.0))
        return scores


def _best_part(scores: Vectors) -> Vectors:
    """The best of the parts, which are the rows after the first; a line without parts is its own."""
    return np.asarray(scores[1:].max(axis=0) if len(scores) > 1 else scores[0], dtype=np.float32)


def _is_tool(concept: Concept | None) -> bool:
    return concept is not None and concept.scheme == "onet" and concept.kind == "tool"
