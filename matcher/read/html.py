"""HTML as a browser without scripts would show it: blocks to lines, what its styles hide kept apart."""

import codecs
import re
from typing import NamedTuple

from lxml import etree

from matcher.read import clean, colour, table
from matcher.read.colour import Colour
from matcher.read.content import Content, HiddenRun, Refused
from matcher.read.plain import decode

_DROPPED = frozenset(
    [
        "script",
        "style",
        "template",
        "noscript",
        "head",
        "title",
        "meta",
        "link",
        "iframe",
        "object",
        "embed",
        "svg",
        "canvas",
        "audio",
        "video",
        "select",
        "datalist",
        "textarea",
    ]
)
_APART = frozenset(
    [
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "dl",
        "table",
        "hr",
        "section",
        "article",
        "header",
        "footer",
        "aside",
        "pre",
        "blockquote",
    ]
)
_BLOCKS = _APART | frozenset(
    [
        "address",
        "div",
        "dd",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "form",
        "li",
        "main",
        "nav",
        "tr",
        "td",
        "th",
        "tbody",
        "thead",
        "tfoot",
        "caption",
        "body",
        "html",
        "details",
        "summary",
    ]
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_AT_RULE = re.compile(r"@[^{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SELECTOR = re.compile(r"([a-z][a-z0-9]*)?([.#][\w-]+)?", re.IGNORECASE)
_LENGTH = re.compile(r"(-?\d*\.?\d+)\s*(px|pt|em|rem|%)?")
_POINTS = {"px": 0.75, "pt": 1.0, "em": 12.0, "rem": 12.0, "%": 0.12, None: 0.75}
_DEPTH = 200


class _Look(NamedTuple):
    """How text at some place is shown; `ground` is None where a picture lies behind."""

    text: Colour = colour.BLACK
    ground: Colour | None = colour.WHITE
    reason: str = ""


def read(data: bytes, *, pages: int) -> Content:
    """One page, whatever its length.

    :raises Refused: broken.
    """
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        root = etree.fromstring(_text(data).encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        raise Refused("broken", "the HTML cannot be parsed.", "Save the page again or as PDF.") from error
    if root is None:
        return Content(("",))
    walk = _Walk(_sheet(root))
    lines = walk.lines(root, _Look(), 0)
    pictures = next(root.iter("img", "svg", "canvas"), None) is not None
    return Content((clean.page(lines),), tuple(walk.hidden), pictures=pictures)


def _text(data: bytes) -> str:
    if not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        stated = _CHARSET.search(data[:4000])
        try:
            if stated:
                return data.decode(codecs.lookup(stated[1].decode()).name)
        except (LookupError, UnicodeDecodeError, ValueError):
            pass
    return decode(data).lstrip("\ufeff")


def _sheet(root: etree._Element) -> dict[str, dict[str, str]]:
    """Declarations of the page's own rules by selector, for selectors of one tag, class or id."""
    sheet: dict[str, dict[str, str]] = {}
    for element in root.iter("style"):
        text = _AT_RULE.sub("", _COMMENT.sub("", element.text or ""))
        for selectors, body in _RULE.findall(text):
            for selector in selectors.split(","):
                if _SELECTOR.fullmatch(name := selector.strip()):
                    sheet.setdefault(name.lower(), {}).update(_declarations(body))
    return sheet


def _declarations(text: str) -> dict[str, str]:
    pairs = (part.split(":", 1) for part in text.lower().split(";") if ":" in part)
    return {name.strip(): value.replace("!important", "").strip() for name, value in pairs}


class _Walk:
    def __init__(self, sheet: dict[str, dict[str, str]]) -> None:
        self._sheet = sheet
        self.hidden: list[HiddenRun] = []

    def lines(self, element: etree._Element, look: _Look, depth: int) -> list[str]:
        """The lines of a block."""
        out: list[str] = []
        run: list[str] = []
        tag = str(element.tag)
        numbers = iter(range(int(element.get("start") or 1) if (element.get("start") or "1").isdigit() else 1, 10**6))
        self._into(element, look, depth, out, run, numbers if tag == "ol" else None, tag == "pre")
        _flush(out, run)
        return out

    def _into(
        self,
        element: etree._Element,
        look: _Look,
        depth: int,
        out: list[str],
        run: list[str],
        numbers: "object",
        keep_lines: bool,
    ) -> None:
        self._say(element.text, look, out, run, keep_lines)
        for child in element:
            tag = child.tag.lower() if isinstance(child.tag, str) else "script"
            if tag == "br":
                _flush(out, run, always=True)
            elif tag not in _DROPPED and depth < _DEPTH:
                inner = self._look(child, look)
                if inner.reason and not look.reason:
                    self._hide("".join(map(str, child.itertext())), inner.reason)
                elif tag in _BLOCKS:
                    _flush(out, run)
                    out += self._block(child, tag, inner, depth + 1, numbers)
                else:
                    self._into(child, inner, depth + 1, out, run, numbers, keep_lines)
            self._say(child.tail, look, out, run, keep_lines)

    def _block(self, element: etree._Element, tag: str, look: _Look, depth: int, numbers: "object") -> list[str]:
        if tag == "tr":
            return table.row(
                [self.lines(cell, self._look(cell, look), depth + 1) for cell in element.iterchildren("td", "th")]
            )
        lines = self.lines(element, look, depth)
        if tag == "li" and lines:
            mark = f"{next(numbers)}. " if hasattr(numbers, "__next__") else "• "
            lines[0] = mark + lines[0]
        return ["", *lines, ""] if tag in _APART and lines else lines

    def _say(self, text: str | None, look: _Look, out: list[str], run: list[str], keep_lines: bool) -> None:
        if not text:
            return
        if not keep_lines:
            run.append(text)
            return
        first, *rest = text.split("\n")
        run.append(first)
        for line in rest:
            _flush(out, run, always=True)
            run.append(line)

    def _hide(self, text: str, reason: str) -> None:
        if text := clean.line(text):
            self.hidden.append(HiddenRun(text, reason, 1))

    def _look(self, element: etree._Element, outer: _Look) -> _Look:
        style: dict[str, str] = {}
        tag = str(element.tag).lower()
        names = [
            tag,
            *(f"{head}.{name}" for name in (element.get("class") or "").lower().split() for head in ("", tag)),
        ]
        if ident := (element.get("id") or "").lower():
            names += [f"#{ident}", f"{tag}#{ident}"]
        for name in names:
            style |= self._sheet.get(name, {})
        style |= _declarations(element.get("style") or "")
        text = colour.parse(style.get("color") or element.get("color") or "") or outer.text
        ground = outer.ground
        painted = style.get("background-color") or style.get("background") or element.get("bgcolor") or ""
        if "url(" in painted or "gradient" in painted or "url(" in style.get("background-image", ""):
            ground = None
        elif painted:
            ground = (
                next((found for part in painted.split() if (found := colour.parse(part))), None)
                or colour.parse(painted)
                or ground
            )
        return _Look(text, ground, outer.reason or _reason(element, style, text, ground))


def _reason(element: etree._Element, style: dict[str, str], text: Colour, ground: Colour | None) -> str:
    if (
        "hidden" in element.attrib
        or style.get("display") == "none"
        or style.get("visibility") in ("hidden", "collapse")
        or _points(style.get("opacity"), 1.0) * 100 <= 5 * 0.75
    ):
        return "hidden style"
    if _points(style.get("font-size"), 12.0) < 2:
        return "tiny"
    away = [_points(style.get(name), 0.0) for name in ("left", "top", "text-indent", "margin-left")]
    if min(away) < -300 or (style.get("position") in ("absolute", "fixed") and max(away) > 4000):
        return "off-page"
    return "" if ground is None or colour.can_be_told(text, ground) else "white"


def _points(length: str | None, default: float) -> float:
    found = _LENGTH.match(length.strip()) if length else None
    return float(found[1]) * _POINTS[found[2]] if found else default


def _flush(out: list[str], run: list[str], *, always: bool = False) -> None:
    text = clean.line("".join(run))
    if text:
        out.append(text)
    elif always and out and out[-1]:
        out.append("")
    run.clear()
