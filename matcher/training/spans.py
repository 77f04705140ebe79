"""The recipe of the span recogniser: SkillSpan's sentences of job advertisements, one seed, early stopping.

The part that says when to stop is split off from SkillSpan's training part, whole advertisements at a time; its dev
part is never seen.
"""

import random
from collections.abc import Callable, Sequence
from pathlib import Path

from spacy.language import Language
from spacy.pipeline import EntityRecognizer
from spacy.tokens import Doc, Span
from spacy.training import Example
from thinc.api import Adam, Optimizer, fix_random_seed

from matcher.extract.spans import KINDS, SpanKind, WordStates, blank_pipeline, document, mark, recogniser
from matcher.training.skillspan import Sentence, Spans, agreement, sentences

SEED = 1
WIDTH, DEPTH, ROWS = 96, 3, (1500, 500, 800, 200)
BATCH, EPOCHS, PATIENCE, HELD_OUT = 32, 12, 3, 0.1
LEARNING_RATE, DROPOUT, WARM = 0.002, 0.2, 100

Progress = Callable[[int, int, float], None]
"""Called with the epochs done, how many there are at most, and the strict F1 on the part that was held out."""


def build_spans(training: Path, out: Path, *, progress: Progress, encoder: WordStates | None = None) -> None:
    """Train the recognisers on the data in `training` and ship them to `out`; with states of `encoder` where given.

    Some five minutes on one core; the same data, seed and machine give the same weights.
    """
    learn, held = _split(tuple(sentences(training, "train")))
    width = encoder.states("a word")[1].shape[1] if encoder else 0
    fix_random_seed(SEED)
    nlp = blank_pipeline(width=WIDTH, depth=DEPTH, rows=ROWS, states=width)
    nlp.meta.update(name="candor_spans", spacy_version=">=3.8,<3.9", states=encoder.version if encoder else "")
    docs = [document(nlp, sentence.text, encoder) for sentence in learn]
    held_docs = [document(nlp, sentence.text, encoder) for sentence in held]
    for kind in KINDS:
        before = KINDS.index(kind) * EPOCHS
        examples = [_example(doc, sentence, kind) for doc, sentence in zip(docs, learn, strict=True)]
        recogniser(nlp, kind).initialize(lambda: examples, nlp=nlp)  # noqa: B023  # called at once
        best, since, weights = -1.0, 0, b""
        optimizer = Adam(LEARNING_RATE, L2=0.01, L2_is_weight_decay=True, grad_clip=1.0, use_averages=True)
        for epoch in range(EPOCHS):
            _epoch(recogniser(nlp, kind), examples, optimizer, epoch)
            with nlp.use_params(optimizer.averages):
                f1 = agreement(held, [_found(doc, nlp, kind) for doc in held_docs])[kind].strict
                since = 0 if f1 > best else since + 1
                if not since:
                    best, weights = f1, recogniser(nlp, kind).model.to_bytes()
            progress(before + epoch + 1, len(KINDS) * EPOCHS, f1)
            if since == PATIENCE:
                break
        recogniser(nlp, kind).model.from_bytes(weights)
    nlp.to_disk(out)


def _found(doc: Doc, nlp: Language, kind: SpanKind) -> dict[SpanKind, Spans]:
    mark(doc, nlp, (kind,))
    return {kind: tuple((span.start_char, span.end_char) for span in doc.spans[kind])}


def _split(everything: Sequence[Sentence]) -> tuple[list[Sentence], list[Sentence]]:
    adverts = sorted({sentence.advert for sentence in everything})
    random.Random(SEED).shuffle(adverts)
    held = set(adverts[: round(len(adverts) * HELD_OUT)])
    return [s for s in everything if s.advert not in held], [s for s in everything if s.advert in held]


def _example(doc: Doc, sentence: Sentence, kind: SpanKind) -> Example:
    told = Doc(doc.vocab, words=[word.text for word in doc], spaces=[bool(word.whitespace_) for word in doc])
    told.ents = tuple(span for place in sentence.spans[kind] if (span := _span(told, *place, kind)))
    return Example(doc, told)


def _span(doc: Doc, start: int, end: int, kind: SpanKind) -> Span | None:
    """The words inside; a mark at an end, which SkillSpan leaves on its words, does not belong to the span."""
    inside = [word.i for word in doc if start <= word.idx and word.idx + len(word) <= end]
    told = [i for i in inside if any(character.isalnum() for character in doc[i].text)]
    return Span(doc, told[0], told[-1] + 1, label=kind) if told else None


def _epoch(ner: EntityRecognizer, examples: Sequence[Example], optimizer: Optimizer, epoch: int) -> None:
    """One pass in an order of its own; the learning rate warms up and then falls to nothing over all epochs."""
    order = random.Random(SEED + epoch).sample(examples, len(examples))
    steps = -(-len(order) // BATCH)
    for step in range(steps):
        taken = epoch * steps + step
        optimizer.learn_rate = LEARNING_RATE * min(1.0, (taken + 1) / WARM) * max(0.05, 1 - taken / (EPOCHS * steps))
        ner.update(order[step * BATCH :][:BATCH], sgd=optimizer, drop=DROPOUT)
