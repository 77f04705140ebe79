"""What is painted on a PDF page besides text, in painting order: the ground that text stands on, or is buried under."""

import ctypes
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from matcher.read import pdf_native as native
from matcher.read.colour import WHITE, Colour, can_be_told

Box = tuple[float, float, float, float]
_DEPTH = 4
_LETTERS = 50
"""Paths from which a page without text is taken for one whose text was turned into outlines."""
_OBJECTS = 40_000
"""Page objects looked at; a page with more is a drawing."""


class Shape(NamedTuple):
    """A filled area: `box` is left, bottom, right, top in page space; `colour` is None for pictures and shadings.

    `level` is its place in the painting order; `solid` says that it hides what it covers.
    """

    box: Box
    colour: Colour | None
    level: int
    solid: bool


class Shapes(NamedTuple):
    """The filled areas of a page in painting order, the place in it of each text object by address, and whether the
    page shows pictures, or so many paths that they may be letters."""

    filled: tuple[Shape, ...]
    levels: dict[int, int]
    pictures: bool


def shapes(page: Any) -> Shapes:
    """Every fill of the page and of the forms drawn on it."""
    seen = _Seen()
    seen.collect(native.address_of(page), pdfium.FS_MATRIX(1, 0, 0, 1, 0, 0), 0)
    return Shapes(tuple(seen.filled), seen.levels, seen.images > 0 or seen.objects - len(seen.levels) > _LETTERS)


def hidden_by(shapes: Shapes, box: Box, level: int, paints: tuple[Colour, ...]) -> str:
    """Why a text in `box`, painted at `level`, cannot be seen: "white" as its ground is, "covered", or ""."""
    left, bottom, right, top = box
    x, y = (left + right) / 2, (bottom + top) / 2
    ground: Colour | None = WHITE
    for shape in shapes.filled:
        around = shape.box
        if not (around[0] <= x <= around[2] and around[1] <= y <= around[3]):
            continue
        if shape.level < level:
            ground = shape.colour
        elif shape.solid and around[0] <= left and right <= around[2] and around[1] <= bottom and top <= around[3]:
            return "covered"
    if ground is None or not paints or any(can_be_told(paint, ground) for paint in paints):
        return ""
    return "white"


class _Seen:
    def __init__(self) -> None:
        self.filled: list[Shape] = []
        self.levels: dict[int, int] = {}
        self.images = 0
        self.objects = 0

    def collect(self, holder: int, place: Any, depth: int) -> None:
        """Take in the objects of a page (depth 0) or form, `place` being the matrix from its space to the page's."""
        count, get = (native.form_objects, native.form_object) if depth else (native.page_objects, native.page_object)
        levels, kind_of = self.levels, native.kind_of
        for index in range(count(holder)):
            self.objects += 1
            if self.objects > _OBJECTS:
                return
            address = get(holder, index)
            kind = kind_of(address)
            if kind == pdfium.FPDF_PAGEOBJ_TEXT:
                levels[address] = self.objects
            elif kind == pdfium.FPDF_PAGEOBJ_FORM:
                if depth < _DEPTH:
                    self.collect(address, _times(_matrix(address), place), depth + 1)
            else:
                self.images += kind == pdfium.FPDF_PAGEOBJ_IMAGE
                if shape := _shape(ctypes.cast(address, pdfium.FPDF_PAGEOBJECT), kind, place, self.objects):
                    self.filled.append(shape)


def _shape(item: Any, kind: int, place: Any, level: int) -> Shape | None:
    colour: Colour | None = None
    solid = False
    if kind == pdfium.FPDF_PAGEOBJ_PATH:
        mode, stroke = ctypes.c_int(), ctypes.c_int()
        pdfium.FPDFPath_GetDrawMode(item, mode, stroke)
        if mode.value == pdfium.FPDF_FILLMODE_NONE:
            return None
        red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
        if pdfium.FPDFPageObj_GetFillColor(item, red, green, blue, alpha):
            if alpha.value < 26:
                return None
            colour = (red.value, green.value, blue.value)
            solid = alpha.value > 242 and pdfium.FPDFPath_CountSegments(item) in (4, 5)
    elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
        solid = not pdfium.FPDFPageObj_HasTransparency(item)
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(item, left, bottom, right, top):
        return None
    box = _within(_clip(item), (left.value, bottom.value, right.value, top.value))
    corners = [
        (place.a * x + place.c * y + place.e, place.b * x + place.d * y + place.f)
        for x in (box[0], box[2])
        for y in (box[1], box[3])
    ]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    box = (min(xs), min(ys), max(xs), max(ys))
    # Rules and underlines are thinner than any text that they could carry or cover.
    return Shape(box, colour, level, solid) if min(box[2] - box[0], box[3] - box[1]) > 2 else None


def _clip(item: Any) -> Box:
    """The box that all paths of the clip of an object leave free."""
    free = (-1e9, -1e9, 1e9, 1e9)
    path = pdfium.FPDFPageObj_GetClipPath(item)
    x, y = ctypes.c_float(), ctypes.c_float()
    for index in range(max(pdfium.FPDFClipPath_CountPaths(path), 0) if path else 0):
        segments = range(pdfium.FPDFClipPath_CountPathSegments(path, index))
        points = [
            (x.value, y.value)
            for segment in segments
            if pdfium.FPDFPathSegment_GetPoint(pdfium.FPDFClipPath_GetPathSegment(path, index, segment), x, y)
        ]
        if points:
            xs, ys = [x for x, _ in points], [y for _, y in points]
            free = _within(free, (min(xs), min(ys), max(xs), max(ys)))
    return free


def _within(one: Box, other: Box) -> Box:
    left, bottom = max(one[0], other[0]), max(one[1], other[1])
    return (left, bottom, max(left, min(one[2], other[2])), max(bottom, min(one[3], other[3])))


def _matrix(address: int) -> Any:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(ctypes.cast(address, pdfium.FPDF_PAGEOBJECT), matrix)
    return matrix


def _times(inner: Any, outer: Any) -> Any:
    return pdfium.FS_MATRIX(
        inner.a * outer.a + inner.b * outer.c,
        inner.a * outer.b + inner.b * outer.d,
        inner.c * outer.a + inner.d * outer.c,
        inner.c * outer.b + inner.d * outer.d,
        inner.e * outer.a + inner.f * outer.c + outer.e,
        inner.e * outer.b + inner.f * outer.d + outer.f,
    )
