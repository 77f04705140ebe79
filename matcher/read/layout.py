"""From words with a place on the page to lines of text, a blank line between blocks."""

import re
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from matcher.read.clean import CELL

_PIECE = 0.075
"""Blank, as a share of the text size, under which two pieces are one word: drawn apart, raised, or set in two fonts."""
_CELL = 1.5
"""Blank, in text sizes, that no space between words fills."""
_SPACED = 5
"""Single letters in a row that are a word set with space between its letters."""

_PIECES = re.compile(r"[^\W_]{1,2}|['’&]")
MARK = re.compile(r"[^\w\s]{1,2}|\w{1,3}[.)]|o")
"""Bullets and numbers, which stand apart from the text that they belong to."""


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
    largest: Word | None = None
    for word in sorted(words, key=lambda word: (-word.y, word.x0, word.order)):
        if largest and largest.y - word.y <= 0.4 * max(word.size, largest.size):
            found[-1].append(word)
            largest = max(largest, word, key=lambda either: either.size)
        else:
            found.append([word])
            largest = word
    return [_line(group) for group in found]


def _line(words: list[Word]) -> Line:
    largest = max(words, key=lambda word: (round(word.size, 1), word.x1 - word.x0))
    return Line(tuple(sorted(words, key=lambda word: (word.x0, word.order))), largest.y, largest.size)


def text_of(line: Line) -> str:
    """The line as text: pieces of a word joined, a tab where the gap is wider than any space between words."""
    words = _unspaced(line.words)
    parts = [words[0].text]
    end = words[0].x1
    for word in words[1:]:
        gap = (word.x0 - end) / max(word.size, 1.0)
        parts.append("" if gap < _PIECE else " " if gap < _CELL or MARK.fullmatch("".join(parts)) else CELL)
        parts.append(word.text)
        end = max(word.x1, end)
    return "".join(parts)


def _unspaced(words: tuple[Word, ...]) -> list[Word]:
    """Words with runs of spaced-out letters ("S K I L L S") put together; a wider gap parts two such words."""
    out: list[Word] = []
    index = 0
    while index < len(words):
        end = index
        while end < len(words) and _PIECES.fullmatch(words[end].text):
            end += 1
        run = words[index:end]
        if not _is_spaced([word.text for word in run]):
            out += words[index : end + 1]
            index = end + 1
            continue
        gaps = [after.x0 - before.x1 for before, after in pairwise(run)]
        wide = 1.6 * median(gaps) + 0.05 * run[0].size
        first = 0
        for at, gap in enumerate([*gaps, float("inf")], start=1):
            if gap > wide:
                out.append(run[first]._replace(text="".join(word.text for word in run[first:at]), x1=run[at - 1].x1))
                first = at
        index = end
    return out


def _is_spaced(pieces: list[str]) -> bool:
    """Whether pieces are the letters of a word; of capitals some may stand so near that two are one piece."""
    single = sum(len(piece) == 1 for piece in pieces)
    whole = "".join(pieces)
    enough = single == len(pieces) or (whole.isupper() and single >= 0.6 * len(pieces) and single >= 3)
    return enough and len(whole) >= _SPACED and len(set(whole)) > 2


def lines(regions: list[list[Word]]) -> list[str]:
    """The words of regions in reading order as lines, "" between blocks."""
    found = [line for region in regions for line in rows(region)]
    steps = [(above.y - below.y) / max(min(above.size, below.size), 1.0) for above, below in pairwise(found)]
    usual = median([step for step in steps if 0.8 < step < 2.0] or [1.2])
    out: list[str] = []
    for index, line in enumerate(found):
        # Up by a few lines is the next cell of a table row, up by more the next column.
        if index and not -3.0 <= steps[index - 1] <= max(1.2 * usual + 0.1, 1.35):
            out.append("")
        out.append(text_of(line))
    return out


_BROKEN = re.compile(r"([^\W\d_]+)-\n([^\W\d_]+)")
_TOKEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def unhyphenated(pages: list[str]) -> list[str]:
    """Pages with words broken at a line's end put together on the upper line, where the document shows how: it holds
    the whole word, or the compound with its hyphen, somewhere else."""
    if not any("-\n" in page for page in pages):
        return pages
    known = {token.lower() for page in pages for token in _TOKEN.findall(page)}

    def joined(found: re.Match[str]) -> str:
        head, tail = found[1], found[2]
        if tail[0].islower():
            for whole in (head + tail, f"{head}-{tail}"):
                if whole.lower() in known:
                    return f"{whole}\n"
        return found[0]

    return [re.sub(r"\n +", "\n", _BROKEN.sub(joined, page)) for page in pages]
