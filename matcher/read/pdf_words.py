"""Characters of a PDF page to words, those nobody sees kept apart.

A word ends at a blank, where the baseline changes, or where the next character starts further on than the advance
width of this one says. Advance widths come from the font: the box of a character is wrong for it ("f" overhangs).
"""

import ctypes
import math
from collections.abc import Callable, Iterator
from itertools import pairwise
from statistics import median
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from matcher.read import clean
from matcher.read import pdf_native as native
from matcher.read.colour import Colour
from matcher.read.layout import Word
from matcher.read.pdf_shapes import Box, Shapes, hidden_by

_WORD_GAP = 0.075
"""Blank before a character, as a share of the text size, from which it starts a word."""
_RUN_GAP = 2.0
"""Blank, in text sizes, that parts what is read together."""
_APART = 0.04
"""Usual gap between the letters of a line, as a share of the text size, from which they are set apart."""
_SPACED = 4
"""Gaps that it takes to say how far apart the letters of a line stand."""
_TINY = 2.0
"""Points under which nobody reads."""
_FAINT = 26
"""Alpha, of 255, under which nobody sees."""
_BLANKS = frozenset((0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000))
_HYPHENS = frozenset((0x02, 0xFFFE))  # how pdfium reports a hyphen at the end of a line

Point = tuple[float, float]
_TURNED: tuple[Callable[[float, float], Point], ...] = (
    lambda x, y: (x, y),
    lambda x, y: (y, -x),
    lambda x, y: (-x, -y),
    lambda x, y: (-y, x),
)
"""From page space to where text of that many quarter turns, anticlockwise, runs to the right."""


class _Style(NamedTuple):
    """How a text object is set: size upwards and along in points; `paints` is empty for a pattern."""

    font: int
    size: float
    along: float
    turn: int
    paints: tuple[Colour, ...]
    reason: str


class _Letter(NamedTuple):
    """A character from `start` to `end` along its line, in the text object at `address`; `parted` by a real blank."""

    text: str
    start: float
    end: float
    address: int
    parted: bool


class _Run:
    """Characters that follow each other on one line in one paint; `base` is their baseline."""

    __slots__ = ("base", "letters", "style")

    def __init__(self, style: _Style, base: float) -> None:
        self.style, self.base = style, base
        self.letters: list[_Letter] = []

    def goes_on(self, style: _Style, along: float, up: float) -> bool:
        size = self.style.size
        last = self.letters[-1]
        return (
            along - last.end < _RUN_GAP * size
            and along >= last.start - 0.05 * size
            and abs(up - self.base) < 0.25 * size
            and style[3:] == self.style[3:]
        )

    def words(self) -> Iterator[list[_Letter]]:
        """The letters of each word. Where all stand apart, a word starts after more than their usual distance."""
        letters = self.letters
        gaps = [after.start - before.end for before, after in pairwise(letters) if not after.parted]
        usual = median(gaps) / self.style.size if len(gaps) >= _SPACED and self.style.size else 0.0
        if sum(letter.text.isalpha() for letter in letters) < 0.6 * len(letters) or len({x.text for x in letters}) < 3:
            usual = 0.0
        least = self.style.size * (max(usual + 0.15, 1.6 * usual) if usual > _APART else _WORD_GAP)
        word = letters[:1]
        for before, after in pairwise(letters):
            if after.parted or after.start - before.end >= least:
                yield word
                word = []
            word.append(after)
        yield word


def words(page: Any, textpage: Any, shapes: Shapes) -> tuple[list[list[Word]], list[tuple[str, str]]]:
    """The words that can be seen, a list for each direction of writing, the most frequent first; and (text, reason)
    of each stretch that cannot be seen, in content order."""
    bounds = _bounds(page)
    by_turn: dict[int, list[Word]] = {}
    unseen: list[tuple[str, str]] = []
    last = ""
    order = 0
    for run in _runs(textpage):
        style = run.style
        for letters in run.words():
            text = clean.characters("".join(letter.text for letter in letters))
            if not text:
                continue
            word = Word(text, letters[0].start, letters[-1].end, run.base, style.size, order)
            order += 1
            level = shapes.levels.get(letters[0].address, -1)
            reason = style.reason or _unseen(word, style, level, shapes, bounds)
            if not reason:
                by_turn.setdefault(style.turn, []).append(word)
            elif reason == last:
                unseen[-1] = (f"{unseen[-1][0]} {text}", reason)
            else:
                unseen.append((text, reason))
            last = reason
    return sorted(by_turn.values(), key=len, reverse=True), unseen


def _runs(textpage: Any) -> Iterator[_Run]:
    handle = native.address_of(textpage)
    unicode_of, object_of, origin_of = native.unicode_of, native.object_of, native.origin_of
    x, y = ctypes.c_double(), ctypes.c_double()
    at_x, at_y = ctypes.addressof(x), ctypes.addressof(y)
    styles = _Styles(textpage)
    advances: dict[tuple[int, int], float] = {}
    run: _Run | None = None
    parted = False
    known = 0
    for index in range(pdfium.FPDFText_CountChars(textpage)):
        code = unicode_of(handle, index)
        if code in _BLANKS:
            # The blanks that pdfium makes up are guesses; those of the file count.
            parted = parted or not native.made_up(handle, index)
            continue
        address = object_of(handle, index)
        if not address:
            continue
        if address != known:
            style = styles.of(index, address)
            known = address
        origin_of(handle, index, at_x, at_y)
        along, up = (x.value, y.value) if style.turn == 0 else _TURNED[style.turn](x.value, y.value)
        if run and not run.goes_on(style, along, up):
            yield run
            run = None
        if not run:
            run = _Run(style, up)
        if run.letters and along == run.letters[-1].start:
            # A ligature comes as several characters at one place, each with its share of the box.
            end = max(run.letters[-1].end, _edge(textpage, index, style))
        else:
            advance = advances.get((style.font, code))
            if advance is None:
                advance = _advance(textpage, index, code, style)
                if not _is_ligature(handle, index):
                    advances[style.font, code] = advance
            end = along + advance * style.along
        run.letters.append(_Letter("-" if code in _HYPHENS else chr(code), along, end, address, parted))
        parted = False
    if run:
        yield run


def _unseen(word: Word, style: _Style, level: int, shapes: Shapes, bounds: Box) -> str:
    back = _TURNED[-style.turn % 4]
    (xa, ya), (xb, yb) = back(word.x0, word.y), back(word.x1, word.y + 0.6 * word.size)
    box = (min(xa, xb), min(ya, yb), max(xa, xb), max(ya, yb))
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    if not (bounds[0] <= x <= bounds[2] and bounds[1] <= y <= bounds[3]):
        return "off-page"
    return hidden_by(shapes, box, level, style.paints)


class _Styles:
    """The style of text objects; few differ, though some programs draw each character as its own object."""

    def __init__(self, textpage: Any) -> None:
        self._handle = native.address_of(textpage)
        self._matrix = pdfium.FS_MATRIX()
        self._channels = (ctypes.c_uint * 4)()
        self._at_matrix = ctypes.addressof(self._matrix)
        start, step = ctypes.addressof(self._channels), ctypes.sizeof(ctypes.c_uint)
        self._at_channels = tuple(start + step * i for i in range(4))
        self._known: dict[tuple[Any, ...], _Style] = {}

    def of(self, index: int, address: int) -> _Style:
        native.matrix_of(self._handle, index, self._at_matrix)
        matrix = self._matrix
        size, mode = native.size_of(self._handle, index), native.mode_of(address)
        fill = self._colour(native.fill_of, index) if mode in (0, 2, 4, 6) else None
        stroke = self._colour(native.stroke_of, index) if mode in (1, 2, 5, 6) else None
        key = (native.font_of(address) or 0, size, mode, fill, stroke, matrix.a, matrix.b, matrix.c, matrix.d)
        style = self._known.get(key)
        if style is None:
            style = self._known[key] = _style(*key)
        return style

    def _colour(self, call: Callable[..., Any], index: int) -> tuple[int, ...]:
        """Red, green, blue, alpha; empty for a pattern."""
        return tuple(self._channels) if call(self._handle, index, *self._at_channels) else ()


def _style(
    font: int,
    size: float,
    mode: int,
    fill: tuple[int, ...] | None,
    stroke: tuple[int, ...] | None,
    a: float,
    b: float,
    c: float,
    d: float,
) -> _Style:
    up = abs(size) * math.hypot(c, d)
    colours = [colour for colour in (fill, stroke) if colour is not None]
    strong = [colour for colour in colours if not colour or colour[3] >= _FAINT]
    paints = () if () in strong else tuple((red, green, blue) for red, green, blue, _ in strong)
    reason = "invisible" if mode == 3 or (colours and not strong) else "tiny" if up < _TINY else ""
    turn = round(math.atan2(b, a) / (math.pi / 2)) % 4
    return _Style(font, up, abs(size) * math.hypot(a, b), turn, paints, reason)


def _advance(textpage: Any, index: int, code: int, style: _Style) -> float:
    """Width of a character in ems: what its font says where that is possible for its box, else its box."""
    boxed, width = _boxed(textpage, index, style), ctypes.c_float()
    font = ctypes.cast(style.font, pdfium.FPDF_FONT)
    stated = pdfium.FPDFFont_GetGlyphWidth(font, code, 1.0, width) and width.value
    return width.value if stated and 0.5 * boxed <= width.value <= boxed + 0.02 else boxed


def _boxed(textpage: Any, index: int, style: _Style) -> float:
    """Width of the box of a character in ems."""
    box = _box(textpage, index)
    extent = (box.top - box.bottom) if style.turn % 2 else (box.right - box.left)
    return max(extent, 0.0) / style.along if style.along else 0.0


def _edge(textpage: Any, index: int, style: _Style) -> float:
    """Where the box of a character ends."""
    box = _box(textpage, index)
    turned = _TURNED[style.turn]
    return max(turned(box.left, box.bottom)[0], turned(box.right, box.top)[0])


def _box(textpage: Any, index: int) -> Any:
    box = pdfium.FS_RECTF()
    pdfium.FPDFText_GetLooseCharBox(textpage, index, box)
    return box


def _is_ligature(handle: int, index: int) -> bool:
    """Whether the next character is at the same place: their box says nothing of either alone."""
    places = (ctypes.c_double * 4)()
    at = [ctypes.addressof(places) + 8 * i for i in range(4)]
    native.origin_of(handle, index, at[0], at[1])
    return bool(native.origin_of(handle, index + 1, at[2], at[3])) and places[:2] == places[2:]


def _bounds(page: Any) -> Box:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not (
        pdfium.FPDFPage_GetCropBox(page, left, bottom, right, top)
        or pdfium.FPDFPage_GetMediaBox(page, left, bottom, right, top)
    ):
        return (0.0, 0.0, pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page))
    return (left.value, bottom.value, right.value, top.value)
