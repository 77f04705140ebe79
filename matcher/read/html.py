"""HTML as a browser without scripts would show it: blocks to lines, what its styles hide kept apart."""

import codecs
import re
from collections.abc import Iterator
from itertools import count

from lxml import etree

from matcher.read import clean, table
from matcher.read.content import Content, HiddenRun, Refused
from matcher.read.html_styles import Look, Sheet
from matcher.read.plain import decode


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


_DROPPED = _tags(
    "script style template noscript head title meta link iframe object embed svg canvas audio video select datalist"
)
_APART = _tags("p h1 h2 h3 h4 h5 h6 ul ol dl table hr section article header footer aside pre blockquote")
_BLOCKS = _APART | _tags(
    "address div dd dt fieldset figcaption figure form li main nav tr td th tbody thead tfoot caption body html"
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_DEPTH = 200
"""Elements within each other; what is deeper is left out, as no writer of a resume goes there."""


def read(data: bytes, *, pages: int) -> Content:
    """One page, whatever its length.

    :raises Refused: broken.
    """
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        root = etree.fromstring(_text(data).encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        raise Refused("broken", "the HTML cannot be parsed.", "Save the page again, or as PDF.") from error
    if root is None:
        return Content(("",))
    sheet = Sheet(root)
    walk = _Walk(sheet)
    lines = walk.lines(root, sheet.look(root, Look()), 0)
    pictures = next(root.iter("img", "svg", "canvas"), None) is not None
    return Content((clean.page(lines),), tuple(walk.hidden), pictures=pictures)


def _text(data: bytes) -> str:
    stated = _CHARSET.search(data[:4000])
    if stated and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return data.decode(stated[1].decode())
        except (LookupError, UnicodeDecodeError):
            # It says one encoding and is in another, as browsers meet all the time.
            pass
    return decode(data).lstrip("\ufeff")


class _Block:
    """The lines of a block; `run` is the one being written. `numbers` are those of an ordered list's items."""

    def __init__(self, element: etree._Element) -> None:
        self.lines: list[str] = []
        self._run: list[str] = []
        self._keeps_lines = element.tag == "pre"
        start = element.get("start") or ""
        self.numbers: Iterator[int] | None = None
        if element.tag == "ol":
            self.numbers = count(int(start) if start.isdecimal() and len(start) < 6 else 1)

    def say(self, text: str) -> None:
        first, *rest = text.split("\n") if self._keeps_lines else [text]
        self._run.append(first)
        for line in rest:
            self.end_line()
            self._run.append(line)

    def end_line(self) -> None:
        """Begin a new line; a blank one where nothing was written since the last."""
        if not self.flush() and self.lines and self.lines[-1]:
            self.lines.append("")

    def flush(self) -> bool:
        """Put away what was written, if anything was."""
        text = clean.line("".join(self._run))
        self._run.clear()
        self.lines += [text] if text else []
        return bool(text)


class _Walk:
    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self.hidden: list[HiddenRun] = []

    def lines(self, element: etree._Element, look: Look, depth: int) -> list[str]:
        """The lines of a block element."""
        block = _Block(element)
        self._into(element, look, depth, block)
        block.flush()
        return block.lines

    def _into(self, element: etree._Element, look: Look, depth: int, block: _Block) -> None:
        self._say(element.text, look, block)
        for child in element:
            tag = str(child.tag).lower()
            if tag == "br":
                block.end_line()
            elif tag not in _DROPPED and depth < _DEPTH:
                inner = self._sheet.look(child, look)
                if tag in _BLOCKS:
                    block.flush()
                    block.lines += self._block(child, tag, inner, depth + 1, block)
                else:
                    self._into(child, inner, depth + 1, block)
            self._say(child.tail, look, block)

    def _block(self, element: etree._Element, tag: str, look: Look, depth: int, outer: _Block) -> list[str]:
        if tag == "tr":
            cells = element.iterchildren("td", "th")
            return table.row([self.lines(cell, self._sheet.look(cell, look), depth + 1) for cell in cells])
        lines = self.lines(element, look, depth)
        if tag == "li" and lines:
            lines[0] = (f"{next(outer.numbers)}. " if outer.numbers else "• ") + lines[0]
        return ["", *lines, ""] if tag in _APART and lines else lines

    def _say(self, text: str | None, look: Look, block: _Block) -> None:
        if not text:
            return
        reason = look.hidden
        if not reason:
            block.say(text)
        elif unseen := clean.line(text):
            last = self.hidden[-1] if self.hidden else None
            if last and last.reason == reason:
                self.hidden[-1] = last._replace(text=f"{last.text} {unseen}")
            else:
                self.hidden.append(HiddenRun(unseen, reason, 1))
