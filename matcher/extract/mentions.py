"""Mentions: spans that name a concept of the ontology, found by a gazetteer in a spaCy pipeline."""

from collections.abc import Iterable
from functools import lru_cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import DummyTokenizer
from spacy.vocab import Vocab

from matcher.extract.assertion import assertion_at, scopes
from matcher.extract.compact import CompactText
from matcher.extract.passages import Piece
from matcher.values import Mention
from ontology import LabelIndex, Taxonomy, tokens

NORMALISED = 0.9
"""Link score of a label that reads the same only after normalising."""

SPANS = "mentions"
"""Key of `Doc.spans` under which the gazetteer leaves what it found."""


class OntologyTokenizer(DummyTokenizer):
    """spaCy documents of the ontology's own tokens, so that labels and texts are cut alike ("C++", "Node.js")."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        words: list[str] = []
        spaces: list[bool] = []
        at = 0
        for token in tokens(text):
            gap = text[at : token.start]
            if words and gap[:1] == " ":
                spaces[-1], gap = True, gap[1:]
            if gap:
                words.append(gap)
                spaces.append(False)
            words.append(token.text)
            spaces.append(False)
            at = token.end
        if text[at:]:
            words.append(text[at:])
            spaces.append(False)
        return Doc(self.vocab, words=words, spaces=spaces)


class Gazetteer:
    """A spaCy component: the longest label of the ontology at each word, left to right, without overlap."""

    def __init__(self, index: LabelIndex) -> None:
        self.index = index

    def __call__(self, doc: Doc) -> Doc:
        kept = [token.i for token in doc if not token.is_space]
        words = [doc[i].text for i in kept]
        spans = []
        at = 0
        while at < len(words):
            found = self.index.longest(words, at)
            if found is None:
                at += 1
                continue
            span = Span(doc, kept[at], kept[at + found.n_tokens - 1] + 1)
            span._.label = found
            spans.append(span)
            at += found.n_tokens
        doc.spans[SPANS] = spans
        return doc


if not Span.has_extension("label"):
    Span.set_extension("label", default=None)


@lru_cache(maxsize=8)
def pipeline(taxonomy: Taxonomy, language: str) -> Language:
    """The blank spaCy pipeline with the gazetteer of one language; built once."""
    nlp = spacy.blank(language if language in ("en", "fr", "de", "es", "it", "nl", "pt", "sv") else "en")
    nlp.tokenizer = OntologyTokenizer(nlp.vocab)
    gazetteer = Gazetteer(taxonomy.label_index(language))
    name = f"candor_gazetteer_{language}_{id(taxonomy)}"
    Language.component(name, func=gazetteer)
    nlp.add_pipe(name)
    return nlp


def mentions_of(
    view: CompactText, pieces: Iterable[Piece], *, taxonomy: Taxonomy, language: str
) -> tuple[Mention, ...]:
    """The mentions in the passages, in order, with their assertion; offsets into the original."""
    nlp = pipeline(taxonomy, language)
    found = []
    for piece in pieces:
        text = view.text[piece.start : piece.end]
        around = scopes(text, language=language) if piece.assertion == "asserted" else ()
        parsed = nlp(text)
        for span in parsed.spans[SPANS]:
            assertion = (
                piece.assertion
                if piece.assertion != "asserted"
                else assertion_at(around, span.start_char, span.end_char)
            )
            start, end = view.span(piece.start + span.start_char, piece.start + span.end_char)
            label = span._.label
            method = "exact" if label.exact else "normalised"
            found.append(
                Mention(start, end, span.text, assertion, label.uris, 1.0 if label.exact else NORMALISED, method)
            )
    return tuple(found)
