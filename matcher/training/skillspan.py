"""SkillSpan (Zhang et al. 2022): its sentences with their spans, and how well found spans agree with them."""

import json
import lzma
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from matcher.extract.spans import KINDS, SpanKind

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One of SkillSpan, its words joined by blanks. `spans` are in characters, end exclusive, for each kind."""

    advert: tuple[str, int]
    words: tuple[str, ...]
    spans: dict[SpanKind, Spans]

    @property
    def text(self) -> str:
        return " ".join(self.words)


def sentences(training: Path, part: str) -> Iterator[Sentence]:
    """SkillSpan's sentences; `part` is "train" or "dev"."""
    with lzma.open(training / "skillspan" / f"{part}.json.xz", "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            words = tuple(row["tokens"])
            tags = {kind: row[f"tags_{kind}"] for kind in KINDS}
            yield Sentence((row["source"], row["idx"]), words, {kind: _marked(words, tags[kind]) for kind in KINDS})


def _marked(words: Sequence[str], tags: Sequence[str]) -> Spans:
    spans: list[tuple[int, int]] = []
    at, before = 0, "O"
    for word, tag in zip(words, tags, strict=True):
        if tag == "B" or (tag == "I" and before == "O"):
            spans.append((at, at + len(word)))
        elif tag == "I":
            spans[-1] = (spans[-1][0], at + len(word))
        at, before = at + len(word) + 1, tag
    return tuple(spans)


@dataclass(frozen=True, slots=True)
class Agreement:
    """Precision, recall and F1 of spans with exact boundaries (strict), and of those that overlap at all (loose).

    Loose precision is the share of the spans found that share a word with a marked one, loose recall the share of the
    marked ones that share a word with one found.
    """

    strict_precision: float
    strict_recall: float
    loose_precision: float
    loose_recall: float

    @property
    def strict(self) -> float:
        return _f1(self.strict_precision, self.strict_recall)

    @property
    def loose(self) -> float:
        return _f1(self.loose_precision, self.loose_recall)


def agreement(marked: Sequence[Sentence], found: Iterable[dict[SpanKind, Spans]]) -> dict[str, Agreement]:
    """For "skill", "knowledge" and "both" (the spans of both kinds counted together), in words of SkillSpan.

    A span that was found is taken to cover every word that it touches.
    """
    pairs = [
        (kind, set(_cover(sentence, sentence.spans[kind])), set(_cover(sentence, spans.get(kind, ()))))
        for sentence, spans in zip(marked, found, strict=True)
        for kind in KINDS
    ]
    return {
        name: _agreement([(gold, said) for kind, gold, said in pairs if name in ("both", kind)])
        for name in (*KINDS, "both")
    }


def _cover(sentence: Sentence, spans: Spans) -> Iterator[tuple[int, int]]:
    starts, at = [], 0
    for word in sentence.words:
        starts.append(at)
        at += len(word) + 1
    for start, end in spans:
        touched = [i for i, s in enumerate(starts) if s < end and start < s + len(sentence.words[i])]
        yield touched[0], touched[-1] + 1


def _agreement(pairs: Sequence[tuple[set[tuple[int, int]], set[tuple[int, int]]]]) -> Agreement:
    marked, found = sum(len(gold) for gold, _ in pairs), sum(len(said) for _, said in pairs)
    same = sum(len(gold & said) for gold, said in pairs)
    near_found = sum(any(_meet(span, other) for other in gold) for gold, said in pairs for span in said)
    near_marked = sum(any(_meet(span, other) for other in said) for gold, said in pairs for span in gold)
    return Agreement(
        same / max(1, found), same / max(1, marked), near_found / max(1, found), near_marked / max(1, marked)
    )


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
