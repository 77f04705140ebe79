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
    for cut in _cuts(found, table, width):
        left, right = _sides(table[cut.start : cut.end], cut.x)
        if not (left and right):
            continue
        if _are_columns(left, right):
            left, right = _sides(table[cut.first : cut.last], cut.x)
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


def _cuts(found: list[Line], table: list[list[_Segment]], width: float) -> list[_Cut]:
    """Possible gutters, the one that parts most lines first."""
    margin = min(segment.x0 for segments in table for segment in segments)
    edges = sorted(segment.x0 for segments in table for segment in segments if segment.x0 > margin + width)
    tried = [x for x, before in zip(edges, [-1e9, *edges], strict=False) if x - before > 1.0]
    cuts = [cut for x in tried for cut in _runs(found, table, x, width)]
    return sorted(set(cuts), key=lambda cut: (-cut.weight, cut.x, cut.first))


def _runs(found: list[Line], table: list[list[_Segment]], x: float, width: float) -> Iterator[_Cut]:
    """The stretches of rows in which nothing crosses the strip left of `x` and both sides have two lines or more."""
    sides: list[tuple[bool, bool] | None] = []
    for segments in table:
        crossed = any(segment.x0 < x - 0.5 and segment.x1 > x - width for segment in segments)
        left = any(segment.x1 <= x - width for segment in segments)
        sides.append(None if crossed else (left, any(segment.x0 >= x - 0.5 for segment in segments)))
    first = 0
    for index in range(len(sides) + 1):
        if index < len(sides) and sides[index] is not None:
            continue
        if cut := _cut(found, sides, x, first, index):
            yield cut
        first = index + 1


def _cut(found: list[Line], sides: list[tuple[bool, bool] | None], x: float, first: int, last: int) -> _Cut | None:
    lefts = [index for index in range(first, last) if sides[index] in ((True, True), (True, False))]
    rights = [index for index in range(first, last) if sides[index] in ((True, True), (False, True))]
    if len(lefts) < 2 or len(rights) < 2:
        return None
    start, end = max(lefts[0], rights[0]), min(lefts[-1], rights[-1]) + 1
    inside = [sum(start <= index < end for index in side) for side in (lefts, rights)]
    if min(inside) < 2:
        # Two lines beside one: the lower line still belongs to its column.
        if min(inside) < 1 or max(inside) < 1 or end - start < 1:
            return None
        if not any(sides[index] == (True, True) for index in range(start, end)):
            return None
    wide = end - start >= _PAGE_WIDE
    upper, lower = start, end
    while upper > first and (wide or _follows(found[upper - 1], found[upper])) and not (sides[upper - 1] or (True,))[0]:
        upper -= 1
    while lower < last and (wide or _follows(found[lower - 1], found[lower])):
        lower += 1
    if min(sum(upper <= index < lower for index in side) for side in (lefts, rights)) < 2:
        return None
    return _Cut(x, upper, start, end, lower, min(inside) + 0.01 * (lower - upper))


def _follows(above: Line, below: Line) -> bool:
    """Whether a line is the next of the same paragraph or list."""
    return above.y - below.y < 1.45 * below.size and abs(above.size - below.size) < 0.15 * above.size


def _sides(table: list[list[_Segment]], x: float) -> tuple[list[tuple[int, _Segment]], list[tuple[int, _Segment]]]:
    """The segments left and right of `x`, each with the number of its row."""
    left: list[tuple[int, _Segment]] = []
    right: list[tuple[int, _Segment]] = []
    for index, segments in enumerate(table):
        for segment in segments:
            (right if segment.x0 >= x - 0.5 else left).append((index, segment))
    return left, right


def _words(side: list[tuple[int, _Segment]]) -> list[Word]:
    return [word for _, segment in side for word in segment.words]


def _are_columns(left: list[tuple[int, _Segment]], right: list[tuple[int, _Segment]]) -> bool:
    left_rows, right_rows = {row for row, _ in left}, {row for row, _ in right}
    common = len(left_rows & right_rows)
    aligned = common / min(len(left_rows), len(right_rows))
    if aligned >= 0.75 and (_dates(left, left_rows) or _dates(right, right_rows)):
        return False
    if len(_drawn(left, right)) <= max(2, 0.25 * common + 1):
        return True
    return aligned < 0.6


def _dates(side: list[tuple[int, _Segment]], lines: set[int]) -> bool:
    """Whether a side is a column of dates: short lines, half of them or more with a year."""
    texts = [" ".join(segment.text for row, segment in side if row == line) for line in lines]
    dated = sum(bool(_YEAR.search(text)) for text in texts)
    return 2 * dated >= len(texts) and sum(map(len, texts)) <= 30 * len(texts)


def _drawn(left: list[tuple[int, _Segment]], right: list[tuple[int, _Segment]]) -> list[tuple[bool, list[Word]]]:
    """Runs of words of one side in the order in which they were drawn; True for the right side."""
    marked = [(word.order, False, word) for word in _words(left)] + [(word.order, True, word) for word in _words(right)]
    runs: list[tuple[bool, list[Word]]] = []
    for _, side, word in sorted(marked, key=lambda entry: entry[0]):
        if runs and runs[-1][0] == side:
            runs[-1][1].append(word)
        else:
            runs.append((side, [word]))
    return runs


def _table_rows(left: list[tuple[int, _Segment]], right: list[tuple[int, _Segment]]) -> list[list[Word]]:
    """Regions of a table whose cells hold running text: the cells of such a row one after the other, the other rows
    across; nothing where all of it can be read across."""
    runs = _drawn(left, right)
    pairs: list[list[list[Word]]] = []
    for side, words in runs:
        if side and pairs and len(pairs[-1]) == 1:
            pairs[-1].append(words)
        else:
            pairs.append([words])
    tops = [max(word.y for cell in pair for word in cell) for pair in pairs]
    bottoms = [min(word.y for cell in pair for word in cell) for pair in pairs]
    if any(top >= bottom for bottom, top in zip(bottoms, tops[1:], strict=False)):
        return []
    out: list[list[Word]] = []
    apart = False
    for pair in pairs:
        heights = sorted(len(rows(cell)) for cell in pair)
        if heights[0] > 1 and not (heights[0] == heights[-1] <= 3):
            out += pair
            apart = True
        else:
            out.append([word for cell in pair for word in cell])
    return out if apart else []
