"""Passages: the stretches of a resume that can be quoted for a requirement."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from matcher.extract.assertion import scopes
from matcher.extract.compact import CompactText
from matcher.extract.lines import Line
from matcher.extract.positions import Stay
from matcher.extract.sections import Block
from matcher.values import Assertion, SectionKind

SHORT, LONG, ENTRIES = 40, 300, 12
"""Characters below which sentences are joined and above which they are cut; entries of a list in one passage."""

OUTER = " ,;|•*·\n\t"

_SENTENCE_END = re.compile(
    r"(?<=[a-z0-9)%\"”])[.!?]+(?=\s+[A-Z•*0-9“\"]|[A-Z][a-z]|\s*$)|\s[•*·▪]\s+|(?<=[.;])\s*[*•]\s*(?=[A-Z])"
)
_BEFORE_LOWER_CASE = re.compile(r"(?<=[a-z0-9)%\"”])[.!?]\s+(?=[a-z])")
"""The end of a sentence only where the next began with a word that is masked ("She is …")."""
_ABBREVIATION = re.compile(
    r"\b(?:Inc|Ltd|Co|Corp|St|Dr|Mr|Ms|Mrs|Jr|Sr|vs|etc|e\.g|i\.e|Dept|No|approx|incl|U\.S|Ph|Univ)$"
)
_ENTRY = re.compile(r"\s*(?:[,;|•·▪\t]|\s{3,}|\s[*–—]\s)\s*")


@dataclass(frozen=True, slots=True)
class Piece:
    """A passage in the compact text; `start`..`end` has no outer blanks."""

    start: int
    end: int
    section: SectionKind
    position: int
    assertion: Assertion


def _joined(lines: tuple[Line, ...], breaks: frozenset[int]) -> Iterator[tuple[int, int]]:
    """Stretches of lines that were one line before it was wrapped; `breaks` are lines that stand alone."""
    widest = max((line.width for line in lines), default=0)
    start, last = -1, None
    for i, line in enumerate(lines):
        continues = (
            last is not None
            and not line.bullet
            and not line.after_blank
            and i not in breaks
            and i - 1 not in breaks
            and (
                (line.text[0].islower() and not last.text.endswith((".", "!", "?")))
                or last.text.endswith((",", "&", "/", "-", "–"))
                or re.search(r"\b(?:and|or|of|the|with|for|to|in|a|an|et|de|des|du|la|le|les|pour|en)$", last.text)
                or (last.width > 60 and last.width > 0.8 * widest and not last.text.endswith((".", "!", "?", ":", ";")))
            )
        )
        if not continues:
            if last is not None:
                yield start, last.end
            start = line.start
        last = line
    if last is not None:
        yield start, last.end


def _is_list(text: str, section: SectionKind) -> bool:
    entries = [entry for entry in _ENTRY.split(text) if entry]
    if len(entries) < 4:
        return False
    words = sum(len(entry.split()) for entry in entries) / len(entries)
    return (
        words <= (5 if section in ("skills", "interests", "certifications", "languages") else 2.5) and len(entries) > 5
    ) or words <= 3


def _cut_list(text: str) -> Iterator[tuple[int, int]]:
    start, count, at = 0, 0, 0
    for gap in _ENTRY.finditer(text):
        if gap.start() > at:
            count += 1
        at = gap.end()
        if count >= ENTRIES or gap.end() - start > LONG:
            yield start, gap.start()
            start, count = gap.end(), 0
    yield start, len(text)


def _cut_sentences(text: str, holes: frozenset[int], language: str) -> Iterator[tuple[int, int]]:
    stops = [
        stop.end()
        for stop in _SENTENCE_END.finditer(text)
        if not (stop.group().startswith(".") and _ABBREVIATION.search(text, max(0, stop.start() - 8), stop.start()))
    ]
    stops += [stop.end() for stop in _BEFORE_LOWER_CASE.finditer(text) if not holes.isdisjoint(range(*stop.span()))]
    stops.sort()
    spans = [(start, end) for start, end in pairwise([0, *stops, len(text)]) if text[start:end].strip()]
    merged: list[tuple[int, int]] = []
    qualified = False
    for start, end in spans:
        before, qualified = qualified, bool(scopes(text[start:end], language=language))
        short = (
            merged and not before and not qualified and (end - start < SHORT or merged[-1][1] - merged[-1][0] < SHORT)
        )
        if short and end - merged[-1][0] <= LONG:
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    for start, end in merged:
        while end - start > LONG:
            window = text[start : start + LONG]
            cut = max(window.rfind("; "), window.rfind(": ", SHORT * 2)) + 2
            if cut < SHORT * 2:
                cut = window.rfind(", ") + 2
            if cut < SHORT * 2:
                cut = window.rfind(" ") + 1
            if cut < SHORT:
                break
            yield start, start + cut
            start += cut
        yield start, end


def _cut_scopes(text: str, language: str) -> Iterator[tuple[int, int, Assertion]]:
    """Parts what is denied, wished for or said of others from what is asserted, where both have some words."""
    at = 0
    found = scopes(text, language=language)
    for scope in found:
        start = scope.start if len(text[at : scope.start].split()) >= 4 else at
        end = scope.end if len(text[scope.end :].split()) >= 3 else len(text)
        if start < at or len(text[start:end].split()) < 2:
            continue
        if start > at:
            yield at, start, "asserted"
        yield start, end, scope.assertion
        at = end
    if at < len(text):
        yield at, len(text), "asserted"


def pieces_of(block: Block, view: CompactText, stays: tuple[Stay, ...], *, language: str) -> Iterable[Piece]:
    """The passages of one section, in order; the heading of a position is a passage of its own."""
    text = view.text
    groups: list[tuple[int, int, int, bool]] = []
    run: list[Line] = []
    position = -1

    def flush() -> None:
        groups.extend((start, end, position, False) for start, end in _joined(tuple(run), frozenset()))
        run.clear()

    for line in block.lines:
        holding = [i for i, stay in enumerate(stays) if stay.start <= line.start < stay.end]
        inside = holding[-1] if holding else -1
        heading = [
            i for i in holding if stays[i].heading_start <= line.start < stays[i].heading_end and not line.is_sentence
        ]
        if inside != position:
            flush()
            position = inside
        if heading:
            flush()
            if groups and groups[-1][3] and groups[-1][2] == position:
                groups[-1] = (groups[-1][0], line.end, position, True)
            else:
                groups.append((line.start, line.end, position, True))
        else:
            run.append(line)
    flush()
    for start, end, index, is_heading in groups:
        stretch = text[start:end]
        if is_heading:
            yield Piece(start, end, block.kind, index, "asserted")
            continue
        holes = frozenset(hole - start for hole in view.holes if start <= hole < end)
        cuts = _cut_list(stretch) if _is_list(stretch, block.kind) else _cut_sentences(stretch, holes, language)
        for a, b in cuts:
            for c, d, assertion in _cut_scopes(stretch[a:b], language):
                piece = stretch[a + c : a + d]
                lead = len(piece) - len(piece.lstrip(OUTER + "."))
                kept = piece[lead:].rstrip(OUTER)
                if any(character.isalnum() for character in kept):
                    begin = start + a + c + lead
                    yield Piece(begin, begin + len(kept), block.kind, index, assertion)
