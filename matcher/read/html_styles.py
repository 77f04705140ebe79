"""How an HTML element is shown: its inline style, and the rules of the page for a tag, a class or an id."""

import re
from typing import NamedTuple

from lxml import etree

from matcher.read import colour
from matcher.read.colour import Colour

_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_AT_RULE = re.compile(r"@[^{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SELECTOR = re.compile(r"([a-z][a-z0-9]*)?([.#][\w-]+)?", re.IGNORECASE)
_LENGTH = re.compile(r"(-?\d*\.?\d+)(px|pt|em|rem|%)?")
_POINTS = {None: 0.75, "px": 0.75, "pt": 1.0, "rem": 12.0}
_TINY = 2.0
_AWAY = 300.0
"""Points to the left or above from which nothing is on the screen."""


class Look(NamedTuple):
    """How text is shown; `size` in points, `ground` None where a picture lies behind.

    `gone` says that no element within can be seen, whatever its own style.
    """

    ink: Colour = colour.BLACK
    ground: Colour | None = colour.WHITE
    size: float = 12.0
    visible: bool = True
    gone: str = ""

    @property
    def hidden(self) -> str:
        """Why such text cannot be seen, "" where it can."""
        if self.gone or not self.visible:
            return self.gone or "hidden style"
        if self.size < _TINY:
            return "tiny"
        return "" if self.ground is None or colour.can_be_told(self.ink, self.ground) else "white"


class Sheet:
    """The rules in the style elements of a page, those for certain media left out."""

    def __init__(self, root: etree._Element) -> None:
        self._rules: dict[str, dict[str, str]] = {}
        for element in root.iter("style"):
            text = _AT_RULE.sub("", _COMMENT.sub("", element.text or ""))
            for selectors, body in _RULE.findall(text):
                for selector in selectors.lower().split(","):
                    if _SELECTOR.fullmatch(name := selector.strip()):
                        self._rules.setdefault(name, {}).update(_declarations(body))

    def look(self, element: etree._Element, outer: Look) -> Look:
        """How the element is shown within what is shown as `outer`."""
        tag = str(element.tag).lower()
        names = [tag]
        for mark, attribute in ((".", "class"), ("#", "id")):
            for name in (element.get(attribute) or "").lower().split():
                names += [f"{mark}{name}", f"{tag}{mark}{name}"]
        style: dict[str, str] = {}
        for name in names:
            style |= self._rules.get(name, {})
        style |= _declarations(element.get("style") or "")
        return Look(
            colour.parse(style.get("color") or element.get("color") or "") or outer.ink,
            _ground(style, element.get("bgcolor") or "", outer.ground),
            _size(style.get("font-size", ""), outer.size),
            style["visibility"] == "visible" if "visibility" in style else outer.visible,
            outer.gone or _gone(element, style),
        )


def _declarations(text: str) -> dict[str, str]:
    pairs = (part.split(":", 1) for part in text.lower().split(";") if ":" in part)
    return {name.strip(): value.replace("!important", "").strip() for name, value in pairs}


def _ground(style: dict[str, str], attribute: str, outer: Colour | None) -> Colour | None:
    said = " ".join(style.get(name, "") for name in ("background", "background-image", "background-color"))
    if "url(" in said or "gradient" in said:
        return None
    for value in (style.get("background-color", ""), style.get("background", ""), attribute):
        for part in (value, *value.split()):
            if found := colour.parse(part):
                return found
    return outer


def _gone(element: etree._Element, style: dict[str, str]) -> str:
    opacity = _LENGTH.match(style.get("opacity", ""))
    faint = opacity is not None and float(opacity[1]) / (100 if opacity[2] == "%" else 1) <= 0.05
    if "hidden" in element.attrib or style.get("display") == "none" or faint:
        return "hidden style"
    places = (_LENGTH.match(style.get(name, "")) for name in ("left", "top", "text-indent", "margin-left"))
    away = any(place is not None and float(place[1]) * _POINTS.get(place[2], 0) < -_AWAY for place in places)
    return "off-page" if away else ""


def _size(said: str, outer: float) -> float:
    found = _LENGTH.match(said)
    if not found:
        return outer
    share = {"em": outer, "%": outer / 100}.get(found[2] or "")
    return float(found[1]) * (_POINTS[found[2]] if share is None else share)
