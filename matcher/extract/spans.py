"""Spans that name a skill or a field of knowledge, found by small models that were trained to see them.

A gazetteer finds what the ontology has a label for; this finds what a text itself tells to be something to know or do.
Two entity recognisers of spaCy, since a span of one kind may lie within one of the other. Each reads the shapes of
words and, where it is trained with them, the states that the sentence encoder has of them.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Protocol, cast

import numpy as np
import numpy.typing as npt
import spacy
from spacy.language import Language
from spacy.ml.models.tok2vec import MaxoutWindowEncoder, MultiHashEmbed
from spacy.pipeline import EntityRecognizer
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import Maxout, Model, chain, concatenate, with_array
from thinc.types import Floats2d

from matcher.errors import MissingArtefact
from matcher.extract.mentions import OntologyTokenizer

SpanKind = Literal["skill", "knowledge"]

KINDS: tuple[SpanKind, ...] = ("skill", "knowledge")
"""What is done, with its verb ("leading a team of six"), and what is known ("Python")."""
MAX_CHARACTERS = 5_000
"""A requirement is a line; of a longer text the rest is not read."""


@dataclass(frozen=True, slots=True)
class Term:
    """`text` stands at `start`..`end` of what was read and names something to do ("skill") or know ("knowledge")."""

    start: int
    end: int
    text: str
    kind: SpanKind


class WordStates(Protocol):
    """What the states of words are taken from. `version` changes whenever a state could."""

    version: str

    def states(self, text: str) -> tuple[Sequence[tuple[int, int]], npt.NDArray[np.float32]]:
        """Offsets of the word pieces of `text`, and float32 (pieces, d), a state for each."""
        ...


class SpanRecogniser:
    """The models in a folder, as spaCy writes them. `version` changes whenever a span could.

    :raises MissingArtefact: there are none, or they were trained on states of words that `encoder` does not give.
    """

    def __init__(self, folder: Path, *, encoder: WordStates | None = None) -> None:
        if not (folder / "config.cfg").is_file():
            raise MissingArtefact(
                f"{folder} holds no span recogniser: config.cfg is missing. "
                "Take fixtures/models/spans from the repository, or train it: manage.py train --only spans"
            )
        self._nlp = spacy.load(folder)
        trained_on = self._nlp.meta.get("states", "")
        if trained_on and (encoder is None or encoder.version != trained_on):
            raise MissingArtefact(
                f"{folder} was trained on the word states of {trained_on}, and the encoder here is "
                f"{encoder.version if encoder else 'none'}. Train it again: manage.py train --only spans"
            )
        self._encoder = encoder if trained_on else None
        self.version = f"{folder.name}:{_digest(folder)}"

    def terms(self, text: str) -> tuple[Term, ...]:
        """The spans of `text` in order; those of one kind do not overlap, a skill may hold knowledge."""
        doc = document(self._nlp, text[:MAX_CHARACTERS], self._encoder)
        if len(doc):
            mark(doc, self._nlp)
        found = [
            Term(span.start_char, span.end_char, span.text, kind) for kind in KINDS for span in doc.spans.get(kind, ())
        ]
        return tuple(sorted(found, key=lambda term: (term.start, -term.end, term.kind)))


def document(nlp: Language, text: str, encoder: WordStates | None) -> Doc:
    """The words of `text`, unmarked; with an encoder `Doc.tensor` is float32 (words, d), their states.

    The state of a word is the mean of those of its pieces, 0 where it has none.
    """
    doc = nlp.make_doc(text)
    if encoder is not None and len(doc):
        offsets, states = encoder.states(text)
        starts = np.array([token.idx for token in doc])
        kept = [i for i, (start, end) in enumerate(offsets) if end > start]
        word = np.searchsorted(starts, [offsets[i][0] for i in kept], side="right") - 1
        total = np.zeros((len(doc), states.shape[1]), dtype=np.float32)
        np.add.at(total, word, states[kept])
        count = np.bincount(word, minlength=len(doc)).astype(np.float32)
        doc.tensor = total / np.maximum(count, 1)[:, None]
    return doc


def mark(doc: Doc, nlp: Language, kinds: Sequence[SpanKind] = KINDS) -> None:
    """Leave in `doc.spans` a group for each kind; entities cannot overlap, so each kind has them for itself in turn."""
    for kind in kinds:
        recogniser(nlp, kind)(doc)
        doc.spans[kind] = list(doc.ents)
        doc.set_ents([], default="missing")


def recogniser(nlp: Language, kind: SpanKind) -> EntityRecognizer:
    return cast(EntityRecognizer, nlp.get_pipe(kind))


def blank_pipeline(*, width: int, depth: int, rows: Sequence[int], states: int) -> Language:
    """An untrained recogniser of each kind; see `words` for the options."""
    tokenizer = {"@tokenizers": "candor.ontology_tokenizer.v1"}
    nlp = spacy.blank("en", config={"nlp": {"tokenizer": tokenizer}})
    reading = {"width": width, "depth": depth, "rows": list(rows), "states": states}
    for kind in KINDS:
        model: dict[str, Any] = {
            "@architectures": "spacy.TransitionBasedParser.v2",
            "state_type": "ner",
            "extra_state_tokens": False,
            "hidden_width": 64,
            "maxout_pieces": 2,
            "use_upper": True,
            "tok2vec": {"@architectures": "candor.words.v1"} | reading,
        }
        cast(EntityRecognizer, nlp.add_pipe("ner", name=kind, config={"model": model})).add_label(kind)
    return nlp


@registry.tokenizers("candor.ontology_tokenizer.v1")  # type: ignore[untyped-decorator]
def _tokenizer() -> Callable[[Language], OntologyTokenizer]:
    return lambda nlp: OntologyTokenizer(nlp.vocab)


@registry.architectures("candor.words.v1")  # type: ignore[untyped-decorator]
def words(width: int, depth: int, rows: list[int], states: int) -> Model[list[Doc], list[Floats2d]]:
    """Documents to a vector for each word, float32 (words, width), with `depth` neighbours to each side in view.

    `rows` are those of the tables for the word, its beginning, its end and its shape; `states` is the width of
    `Doc.tensor`, 0 to do without.
    """
    embed: Model[list[Doc], list[Floats2d]] = MultiHashEmbed(
        width=width, attrs=["NORM", "PREFIX", "SUFFIX", "SHAPE"], rows=rows, include_static_vectors=False
    )
    if states:
        narrow: Model[Floats2d, Floats2d] = Maxout(nO=width, nI=states, nP=2, normalize=True, dropout=0.0)
        embed = concatenate(embed, chain(_tensors(states), with_array(narrow)))
    mix: Model[Floats2d, Floats2d] = Maxout(
        nO=width, nI=2 * width if states else width, nP=3, normalize=True, dropout=0.0
    )
    reader = MaxoutWindowEncoder(width=width, window_size=1, maxout_pieces=3, depth=depth)
    model: Model[list[Doc], list[Floats2d]] = chain(embed, with_array(mix), reader)
    model.set_dim("nO", width)
    return model


def _tensors(width: int) -> Model[list[Doc], list[Floats2d]]:
    def forward(
        model: Model[list[Doc], list[Floats2d]], docs: list[Doc], is_train: bool
    ) -> tuple[list[Floats2d], Callable[[list[Floats2d]], list[Doc]]]:
        tensors = [np.asarray(doc.tensor, dtype=np.float32).reshape(len(doc), width) for doc in docs]
        return cast(list[Floats2d], tensors), lambda gradients: []

    return Model("word_states", forward, dims={"nO": width})


def _digest(folder: Path) -> str:
    digest = hashlib.sha256()
    parts = [path for part in (*KINDS, "vocab") for path in (folder / part).rglob("*") if path.is_file()]
    for path in (folder / "config.cfg", folder / "meta.json", *sorted(parts)):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]
