"""Mentions: spans that name a concept of the ontology, found by a gazetteer in a spaCy pipeline."""

from collections.abc import Iterable
from functools import lru_cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from matcher.extract.assertion import assertion_at, scopes
from matcher.extract.compact import CompactText
from matcher.extract.passages import Piece
from matcher.languages import language_of
from matcher.values import Mention
from ontology import LabelIndex, Taxonomy
from ontology.words import tokens

SPANS = "mentions"
"""Key of `Doc.spans` under which the gazetteer leaves what it found."""


class OntologyTokenizer:
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

    def __init__(self, index: LabelIndex, stop_words: frozenset[str]) -> None:
        self.index, self.stop_words = index, stop_words

    def __call__(self, doc: Doc) -> Doc:
        kept = [i for i, token in enumerate(doc) if not token.is_space]
        words = [doc[i].text for i in kept]
        spans = []
        at = 0
        while at < len(words):
            found = self.index.longest(words, at)
            if found is None:
                at += 1
                continue
            span = Span(doc, kept[at], kept[at + found[0] - 1] + 1)
            if self._plausible(span.text):
                span._.concepts = found[1]
                spans.append(span)
                at += found[0]
            else:
                at += 1
        doc.spans[SPANS] = spans
        return doc

    def _plausible(self, text: str) -> bool:
        """Whether the words can be meant as a label: "it" is no information technology, and "c" no language."""
        return text.lower() not in self.stop_words and not (len(text) <= 3 and text.islower())


if not Span.has_extension("concepts"):
    Span.set_extension("concepts", default=())


@lru_cache(maxsize=8)
def pipeline(taxonomy: Taxonomy, language: str) -> Language:
    """The blank spaCy pipeline with the gazetteer of one language; built once."""
    nlp = spacy.blank(language if language in ("en", "fr", "de", "es", "it", "nl", "pt", "sv") else "en")
    nlp.tokenizer = OntologyTokenizer(nlp.vocab)
    gazetteer = Gazetteer(taxonomy.label_index(language), language_of(language).resumes.function_words)
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
            found.append(Mention(start, end, span.text, assertion, span._.concepts, 1.0, "exact"))
    return tuple(found)
