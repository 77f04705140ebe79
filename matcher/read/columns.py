"""Reading order: columns one after the other, rows of a table across.

A gutter is a strip that no text crosses for several lines. What stands on its two sides is read column by column,
unless it shows itself to be a table: drawn row by row on common baselines, or dates beside what they date.
"""

import re
from collections.abc import Iterator
from statistics import median
from typing import NamedTuple

from matcher.read.layout import MARK, Line, Word, rows

_GUTTER = 0.9
"""Least width of a gutter in text sizes."""
_PAGE_WIDE = 8
"""Lines beside each other from which columns are those of the page, not of a list."""
_DEPTH = 8
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\b\d{1,2}[/.]\d{2}\b")


class _Segment(NamedTuple):
    """A stretch of a line without a gap as wide as a gutter."""

    x0: float
    x1: float
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)


class _Cut(NamedTuple):
    """Rows `first`..`last` (exclusive) with a gutter left of `x`; `start`..`end` of them have both sides beside each
    other."""

    x: float
    first: int
    start: int
    end: int
    last: int
    weight: float


def regions(words: list[Word], depth: int = 0) -> list[list[Word]]:
    """Groups of words, each to be read line by line, in reading order."""
    found = rows(words)
    if len(found) < 2 or depth > _DEPTH:
        return [words]
    width = _GUTTER * median(line.size for line in found)
    table = [_segments(line, width) for line in found]
    for cut in _cuts(table, width):
        left, right = _by_row(table[cut.start : cut.end], cut.x)
        if not (left and right):
            continue
        if _are_columns(left, right):
            left, right = _by_row(table[cut.first : cut.last], cut.x)
            middle = [_words(left), _words(right)]
        elif not (middle := _table_rows(left, right)):
            continue
        else:
            cut = cut._replace(first=cut.start, last=cut.end)
        parts = [
            [word for line in found[: cut.first] for word in line.words],
            *middle,
            [word for line in found[cut.last :] for word in line.words],
        ]
        return [region for part in parts if part for region in regions(part, depth + 1)]
    return [words]


def _segments(line: Line, width: float) -> list[_Segment]:
    segments: list[_Segment] = []
    for word in line.words:
        last = segments[-1] if segments else None
        if last and (word.x0 - last.x1 < width or MARK.fullmatch(last.text)):
            segments[-1] = _Segment(last.x0, max(last.x1, word.x1), (*last.words, word))
        else:
            segments.append(_Segment(word.x0, word.x1, (word,)))
    return segments


def _cuts(table: list[list[_Segment]], width: float) -> list[_Cut]:
    """Possible gutters, the one that parts most lines first."""
    margin = min(segment.x0 for segments in table for segment in segments)
    edges = sorted(segment.x0 for segments in table for segment in segments if segment.x0 > margin + width)
    tried = [x for x, before in zip(edges, [-1e9, *edges], strict=False) if x - before > 1.0]
    cuts = [cut for x in tried for cut in _runs(table, x, width)]
    return sorted(set(cuts), key=lambda cut: (-cut.weight, cut.x, cut.first))


def _runs(table: list[list[_Segment]], x: float, width: float) -> Iterator[_Cut]:
    """The stretches of rows in which nothing crosses the strip left of `x` and both sides have two lines or more."""
    first = 0
    for index in range(len(table) + 1):
        if index < len(table) and not any(part.x0 < x - 0.5 and part.x1 > x - width for part in table[index]):
            continue
        if cut := _cut(table[first:index], x, first):
            yield cut
        first = index + 1


def _cut(table: list[list[_Segment]], x: float, offset: int) -> _Cut | None:
    lefts, rights = ({row: _joined(parts) for row, parts in side.items()} for side in _by_row(table, x))
    if len(lefts) < 2 or len(rights) < 2:
        return None
    start, end = max(min(lefts), min(rights)), min(max(lefts), max(rights)) + 1
    inside = [[row for row in side if start <= row < end] for side in (lefts, rights)]
    if not all(inside):
        return None
    wide = end - start >= _PAGE_WIDE
    upper, lower = start, end
    first = rights[inside[1][0]]
    while upper > 0 and upper - 1 not in lefts and (wide or _follows(rights[upper - 1], first)):
        upper -= 1
        first = rights[upper]
    drawn = [line.words[0].order for line in (lefts[inside[0][-1]], first, rights[inside[1][-1]])]
    while lower < len(table):
        side, above = (rights, inside[1][-1]) if lower in rights else (lefts, inside[0][-1])
        order = side[lower].words[0].order
        if side is lefts and drawn[0] < drawn[1] <= drawn[2] < order:
            # Left column, right column, then this: it stands below both.
            break
        before_right = side is lefts and drawn[0] < order < drawn[1]
        if not (wide or before_right or _follows(side.get(lower - 1, side[above]), side[lower])):
            break
        lower += 1
    if min(sum(upper <= row < lower for row in side) for side in (lefts, rights)) < 2:
        return None
    weight = min(map(len, inside)) + 0.01 * (lower - upper)
    return _Cut(x, offset + upper, offset + start, offset + end, offset + lower, weight)


def _follows(above: Line, below: Line) -> bool:
    """Whether a line is the next of the same paragraph or list: near, and no larger as a heading would be."""
    return above.y - below.y < 1.45 * max(above.size, below.size) and below.size < 1.15 * above.size


def _joined(segments: list[_Segment]) -> Line:
    words = tuple(word for segment in segments for word in segment.words)
    largest = max(words, key=lambda word: word.size)
    return Line(words, largest.y, largest.size)


def _by_row(table: list[list[_Segment]], x: float) -> tuple[dict[int, list[_Segment]], dict[int, list[_Segment]]]:
    """The segments left and right of `x` by row."""
    left: dict[int, list[_Segment]] = {}
    right: dict[int, list[_Segment]] = {}
    for index, segments in enumerate(table):
        for segment in segments:
            (right if segment.x0 >= x - 0.5 else left).setdefault(index, []).append(segment)
    return left, right


def _are_columns(left: dict[int, list[_Segment]], right: dict[int, list[_Segment]]) -> bool:
    common = len(left.keys() & right.keys())
    aligned = common / min(len(left), len(right))
    if aligned >= 0.75 and (_dates(left) or _dates(right)):
        return False
    return _by_column(left, right) or (aligned < 0.6 and not _pairs(left, right))


def _by_column(left: dict[int, list[_Segment]], right: dict[int, list[_Segment]]) -> bool:
    """Whether one side was drawn after the other, but for a few words."""
    return len(_drawn(left, right)) <= max(2, 0.25 * len(left.keys() & right.keys()) + 1)


def _dates(side: dict[int, list[_Segment]]) -> bool:
    """Whether a side is a column of dates: short lines, half of them or more with a year."""
    texts = [" ".join(segment.text for segment in segments) for segments in side.values()]
    dated = sum(bool(_YEAR.search(text)) for text in texts)
    return 2 * dated >= len(texts) and sum(map(len, texts)) <= 30 * len(texts)


def _words(side: dict[int, list[_Segment]]) -> list[Word]:
    return [word for segments in side.values() for segment in segments for word in segment.words]


def _drawn(left: dict[int, list[_Segment]], right: dict[int, list[_Segment]]) -> list[tuple[bool, list[Word]]]:
    """Runs of words of one side in the order in which they were drawn; True for the right side."""
    marked = [(word.order, False, word) for word in _words(left)] + [(word.order, True, word) for word in _words(right)]
    runs: list[tuple[bool, list[Word]]] = []
    for _, side, word in sorted(marked, key=lambda entry: entry[0]):
        if runs and runs[-1][0] == side:
            runs[-1][1].append(word)
        else:
            runs.append((side, [word]))
    return runs


def _pairs(left: dict[int, list[_Segment]], right: dict[int, list[_Segment]]) -> list[list[list[Word]]]:
    """The rows of a table, each with the words of one or two cells, in the order in which they were drawn; nothing
    where most of them do not lie below each other, so that there is no table. Rows that reach into each other are one,
    and as one cell."""
    pairs: list[list[list[Word]]] = []
    for side, words in _drawn(left, right):
        if side and pairs and len(pairs[-1]) == 1:
            pairs[-1].append(words)
        else:
            pairs.append([words])
    merged: list[list[list[Word]]] = []
    for pair in pairs:
        if merged and max(_heights(pair)) >= min(_heights(merged[-1])):
            merged[-1] = [[word for cell in (*merged[-1], *pair) for word in cell]]
        else:
            merged.append(pair)
    return merged if len(merged) >= max(2, 0.5 * len(pairs)) else []


def _heights(pair: list[list[Word]]) -> list[float]:
    return [word.y for cell in pair for word in cell]


def _table_rows(left: dict[int, list[_Segment]], right: dict[int, list[_Segment]]) -> list[list[Word]]:
    """Regions of a table not all of which can be read across: cells of running text, and cells whose first lines are
    not on one baseline, come one after the other. Nothing for any other table."""
    out: list[list[Word]] = []
    apart = False
    for pair in [] if _by_column(left, right) else _pairs(left, right):
        cells = [rows(cell) for cell in pair]
        heights = sorted(map(len, cells))
        running = heights[0] > 1 and not (heights[0] == heights[-1] <= 3)
        if len(cells) == 2 and (running or abs(cells[0][0].y - cells[1][0].y) > 0.4 * cells[1][0].size):
            out += pair
            apart = True
        else:
            out.append([word for cell in pair for word in cell])
    return out if apart else []
