"""From words with a place on the page to text: lines, then blocks with a blank line between them."""

from statistics import median
from typing import NamedTuple

from matcher.read.clean import CELL


class Word(NamedTuple):
    """A word in a frame where text runs to the right; `y` is the baseline, upwards; points throughout.

    `order` is its place in the content stream.
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    order: int


class Line(NamedTuple):
    """Words on one baseline, left to right; `y` and `size` are those of the largest."""

    words: tuple[Word, ...]
    y: float
    size: float


def rows(words: list[Word]) -> list[Line]:
    """Words by baseline from top to bottom; raised and lowered ones stay with their line."""
    found: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (-word.y, word.x0)):
        if found and found[-1][0].y - word.y <= 0.4 * max(word.size, max(other.size for other in found[-1])):
            found[-1].append(word)
        else:
            found.append([word])
    return [_line(group) for group in found]


def _line(words: list[Word]) -> Line:
    largest = max(words, key=lambda word: (word.size, len(word.text)))
    return Line(tuple(sorted(words, key=lambda word: (word.x0, word.order))), largest.y, largest.size)


def text_of(line: Line) -> str:
    """The line as text: pieces of a word joined, a tab where the gap is wider than any word space."""
    parts: list[str] = []
    end: float | None = None
    for word in line.words:
        if end is not None:
            gap = (word.x0 - end) / max(word.size, 1.0)
            parts.append("" if gap < 0.075 else " " if gap < 1.5 else CELL)
        parts.append(word.text)
        end = max(word.x1, end) if end is not None else word.x1
    return "".join(parts)


def lines(words: list[Word]) -> list[str]:
    """The page in reading order, blank lines between blocks."""
    found = rows(words)
    steps = [(above.y - below.y) / below.size for above, below in zip(found, found[1:], strict=False)]
    usual = median(steps) if steps else 1.2
    out: list[str] = []
    for index, line in enumerate(found):
        if index and steps[index - 1] > max(1.3 * min(usual, 1.6), 1.45):
            out.append("")
        out.append(text_of(line))
    return out
