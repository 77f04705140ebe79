"""How Word text looks: what of size, colour, ground and visibility a style says, and what marks a list carries."""

from typing import NamedTuple

from lxml import etree

from matcher.read import colour
from matcher.read.colour import Colour

_TINY = 4
"""Half points under which nobody reads."""
_BULLETS = ("bullet", "none", "")


def local(element: etree._Element) -> str:
    """The tag without its namespace: transitional and strict documents differ only there."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def children(element: etree._Element | None) -> list[etree._Element]:
    """The children of an element that may be missing."""
    return [] if element is None else list(element)


def child(element: etree._Element | None, name: str) -> etree._Element | None:
    """The first child of that local name."""
    return next((part for part in children(element) if local(part) == name), None)


def attribute(element: etree._Element | None, name: str) -> str:
    """The attribute of that local name, "" without it."""
    if element is None:
        return ""
    return next((str(value) for key, value in element.attrib.items() if str(key).rpartition("}")[2] == name), "")


def _number(element: etree._Element | None, name: str) -> int | None:
    try:
        return int(float(attribute(element, name)))
    except ValueError:
        return None


def _on(element: etree._Element | None) -> bool | None:
    """A switch such as `w:vanish`: None where it is not said."""
    return None if element is None else attribute(element, "val").lower() not in ("0", "false", "off")


class Look(NamedTuple):
    """What is said of how text looks, None for what is not; `size` in half points, `grounded` that a ground is said.

    A `ground` of None stands for one that cannot be told: a picture, a pattern.
    """

    vanish: bool | None = None
    ink: Colour | None = None
    size: int | None = None
    ground: Colour | None = colour.WHITE
    grounded: bool = False

    def over(self, inner: "Look") -> "Look":
        """This look with what `inner` says put over it."""
        return Look(
            self.vanish if inner.vanish is None else inner.vanish,
            self.ink if inner.ink is None else inner.ink,
            self.size if inner.size is None else inner.size,
            inner.ground if inner.grounded else self.ground,
            inner.grounded or self.grounded,
        )

    def hidden(self) -> str:
        """Why such text cannot be seen, "" where it can."""
        if self.vanish:
            return "vanish"
        if self.size is not None and self.size < _TINY:
            return "tiny"
        if self.ink and self.ground and not colour.can_be_told(self.ink, self.ground):
            return "white"
        return ""


class ParagraphStyle(NamedTuple):
    """`look` is the paragraph's ground, `run` how its text looks; `before` and `after` are twips."""

    look: Look = Look()
    run: Look = Look()
    before: int = 0
    after: int = 0
    heading: bool = False
    list_id: str = ""
    list_level: int = 0


class Styles:
    """The styles of a document, resolved along what they are based on."""

    def __init__(self, root: etree._Element | None) -> None:
        self._styles = {attribute(style, "styleId"): style for style in children(root) if local(style) == "style"}
        self._default = next(
            (
                attribute(style, "styleId")
                for style in self._styles.values()
                if attribute(style, "type") == "paragraph" and attribute(style, "default") in ("1", "true")
            ),
            "",
        )
        defaults = child(root, "docDefaults")
        self._paragraph_default = child(child(defaults, "pPrDefault"), "pPr")
        self._run_default = child(child(defaults, "rPrDefault"), "rPr")
        self._known: dict[str, ParagraphStyle] = {}

    def _line(self, ident: str) -> list[etree._Element]:
        """The style and those it is based on, the most basic first."""
        line: list[etree._Element] = []
        while ident in self._styles and len(line) < 20:
            line.insert(0, self._styles[ident])
            ident = attribute(child(self._styles[ident], "basedOn"), "val")
        return line

    def run(self, properties: etree._Element | None) -> Look:
        """How a run with these properties looks, its character style included."""
        if properties is None:
            return Look()
        look = Look()
        for style in self._line(attribute(child(properties, "rStyle"), "val")):
            look = look.over(_look(child(style, "rPr")))
        return look.over(_look(properties))

    def table(self, properties: etree._Element | None) -> Look:
        """The ground of a table: unknown where its style shades some of the cells."""
        shaded = any(
            local(part) == "shd" and (colour.parse(attribute(part, "fill")) or colour.WHITE) != colour.WHITE
            for style in self._line(attribute(child(properties, "tblStyle"), "val"))
            for part in style.iter()
        )
        return Look(ground=None, grounded=True) if shaded else self.shading(properties)

    def shading(self, properties: etree._Element | None) -> Look:
        """The ground that the properties of a paragraph, cell or table say."""
        return _look(properties) if properties is not None else Look()

    def paragraph(self, properties: etree._Element | None) -> ParagraphStyle:
        """How a paragraph with these properties looks, its style included."""
        ident = attribute(child(properties, "pStyle"), "val") or self._default
        if ident not in self._known:
            style = _merged(ParagraphStyle(run=_look(self._run_default)), self._paragraph_default)
            for part in self._line(ident):
                style = _merged(style, child(part, "pPr"))._replace(run=style.run.over(_look(child(part, "rPr"))))
            self._known[ident] = style
        return _merged(self._known[ident], properties)


def _merged(style: ParagraphStyle, properties: etree._Element | None) -> ParagraphStyle:
    if properties is None:
        return style
    spacing, outline, numbered = (child(properties, name) for name in ("spacing", "outlineLvl", "numPr"))
    before, after = _number(spacing, "before"), _number(spacing, "after")
    level = _number(child(numbered, "ilvl"), "val")
    contextual = _on(child(properties, "contextualSpacing"))
    return ParagraphStyle(
        style.look.over(_look(properties)._replace(vanish=None, ink=None, size=None)),
        style.run,
        0 if contextual else style.before if before is None else before,
        0 if contextual else style.after if after is None else after,
        style.heading if outline is None else (_number(outline, "val") or 0) < 9,
        style.list_id if numbered is None else attribute(child(numbered, "numId"), "val"),
        style.list_level if level is None else level,
    )


def _look(properties: etree._Element | None) -> Look:
    if properties is None:
        return Look()
    shading, highlight = child(properties, "shd"), child(properties, "highlight")
    ground = colour.parse(attribute(highlight, "val")) or colour.parse(attribute(shading, "fill"))
    unclear = attribute(shading, "val") not in ("", "clear", "nil") or (
        highlight is not None and ground is None and attribute(highlight, "val") != "none"
    )
    said = attribute(child(properties, "color"), "val")
    return Look(
        _on(child(properties, "vanish")),
        colour.BLACK if said == "auto" else colour.parse(said),
        _number(child(properties, "sz"), "val"),
        None if unclear else ground,
        unclear or ground is not None,
    )


class Numbering:
    """The marks of list paragraphs, counted as they are asked for."""

    def __init__(self, root: etree._Element | None) -> None:
        parts = children(root)
        abstract = {attribute(part, "abstractNumId"): part for part in parts if local(part) == "abstractNum"}
        self._formats: dict[tuple[str, int], str] = {}
        for part in parts:
            if local(part) == "num":
                for level in children(abstract.get(attribute(child(part, "abstractNumId"), "val"))):
                    if local(level) == "lvl":
                        key = attribute(part, "numId"), _number(level, "ilvl") or 0
                        self._formats[key] = attribute(child(level, "numFmt"), "val")
        self._counts: dict[tuple[str, int], int] = {}

    def mark(self, ident: str, level: int) -> str:
        """What stands before a paragraph of that list: a bullet, a number, or nothing."""
        if ident in ("", "0"):
            return ""
        if self._formats.get((ident, level), "bullet") in _BULLETS:
            return "• "
        count = self._counts[ident, level] = self._counts.get((ident, level), 0) + 1
        for key in [key for key in self._counts if key[0] == ident and key[1] > level]:
            del self._counts[key]
        return f"{count}. "
