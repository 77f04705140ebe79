"""Word documents (OOXML): paragraphs, tables, lists, text boxes, headers and notes in the order they are read."""

import re
from collections.abc import Iterator
from itertools import pairwise
from statistics import median

from lxml import etree

from matcher.read import clean, table
from matcher.read.container import Container
from matcher.read.content import Content, HiddenRun, Refused, month_of
from matcher.read.docx_styles import Look, Numbering, Styles, attribute, child, children, local

_MAIN = "officeDocument"
_PAGE = "\f"
_SAME_PAGE = re.compile(rf"{_PAGE}\s*{_PAGE}")
_SKIPPED = frozenset(("del", "moveFrom", "rPr", "pPr", "sectPr", "p", "tbl"))
_LARGE = 1_000_000
"""EMU (about 2.8 cm) from which a shape behind the text can be the ground of a column."""
_SHAPES = frozenset(("wsp", "rect", "roundrect", "shape"))
_HALF_LINE = 60
"""Twips by which the space between two paragraphs must exceed the usual one to be a gap that the eye sees."""


def read(data: bytes, *, pages: int) -> Content:
    """Pages as Word broke them when it last saved the document, if it did.

    :raises Refused: broken, encrypted, too large.
    """
    package = Container(data, kind="Word document")
    relations = _relations(package, "")
    main = next((target for kind, target in relations.values() if kind == _MAIN and target in package), None)
    if main is None:
        raise Refused("broken", "the Word document has no text part.", "Export it again from the program that made it.")
    reader = _Reader(package, main)
    texts = reader.pages()
    warnings = (f"only the first {pages} of {len(texts)} pages were read",) if len(texts) > pages else ()
    pictures = any("/media/" in name for name in package.members)
    return Content(tuple(texts[:pages]), tuple(reader.hidden), warnings, _written(package, relations), pictures)


def parse(data: bytes) -> etree._Element:
    """The root of a part. Word writes no document type, so one is an attack on the parser.

    :raises Refused: broken.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise Refused(
            "broken", "the Word document holds damaged XML.", "Export it again from the program that made it."
        ) from error
    if root.getroottree().docinfo.doctype:  # type: ignore[union-attr]
        raise Refused(
            "broken", "the Word document declares a document type, as no word processor does.", "Do not trust it."
        )
    return root


def _relations(package: Container, part: str) -> dict[str, tuple[str, str]]:
    """Last word of the type, and target, of each relation of a part, by id."""
    folder, _, name = part.rpartition("/")
    path = f"{folder}/_rels/{name}.rels".lstrip("/")
    if path not in package:
        return {}
    found = {}
    for relation in parse(package.read(path)):
        target = relation.get("Target") or ""
        if relation.get("TargetMode") != "External":
            absolute = target.lstrip("/") if target.startswith("/") else f"{folder}/{target}".lstrip("/")
            found[relation.get("Id") or ""] = ((relation.get("Type") or "").rpartition("/")[2], absolute)
    return found


def _written(package: Container, relations: dict[str, tuple[str, str]]) -> int | None:
    for kind, target in relations.values():
        if kind == "core-properties" and target in package:
            for wanted in ("modified", "created"):
                for field in parse(package.read(target)):
                    stated = (field.text or "").split("-") if local(field) == wanted else []
                    if len(stated) == 3 and stated[0].isdigit() and stated[1].isdigit():
                        return month_of(int(stated[0]), int(stated[1]))
    return None


class _Reader:
    def __init__(self, package: Container, main: str) -> None:
        self._package = package
        self._relations = _relations(package, main)
        self._root = parse(package.read(main))
        styles = self._part("styles")
        self._styles = Styles(styles)
        self._numbering = Numbering(self._part("numbering"))
        self._boxes: list[list[str]] = []
        self._page = 1
        self._plain = Look(ground=None) if _has_ground(self._root) else Look()
        self.hidden: list[HiddenRun] = []

    def _part(self, kind: str) -> etree._Element | None:
        target = next((target for found, target in self._relations.values() if found == kind), "")
        return parse(self._package.read(target)) if target in self._package else None

    def pages(self) -> list[str]:
        """Header, body, footer and notes; headers and footers once each."""
        body = child(self._root, "body")
        if body is None:
            return [""]
        before, after = self._margins("header"), self._margins("footer")
        lines = [*before, "", *self._blocks(body, self._plain), "", *self._notes(), "", *after]
        # Word notes a page break that the text asks for once more where it falls.
        text = _SAME_PAGE.sub(_PAGE, "\n".join(lines))
        return [clean.page(page.split("\n")) for page in text.split(_PAGE)]

    def _margins(self, kind: str) -> list[str]:
        lines: list[str] = []
        for found, target in self._relations.values():
            if found == kind and target in self._package:
                text = [line.replace(_PAGE, "") for line in self._blocks(parse(self._package.read(target)), Look())]
                lines += [line for line in text if line not in lines]
        return lines

    def _notes(self) -> list[str]:
        lines: list[str] = []
        for kind in ("footnotes", "endnotes"):
            for note in children(self._part(kind)):
                if attribute(note, "type") in ("", "normal"):
                    lines += self._blocks(note, Look())
        return [line.replace(_PAGE, "") for line in lines]

    def _blocks(self, parent: etree._Element, look: Look) -> list[str]:
        """Lines of the paragraphs and tables in `parent`, blank lines where a person sees a gap."""
        items: list[tuple[list[str], int, int, bool]] = []
        for element in _content(parent):
            match local(element):
                case "p":
                    lines, before, after, heading = self._paragraph(element, look)
                    items.append((lines, before, after, heading))
                    items += [(box, 9999, 9999, False) for box in self._taken_boxes()]
                case "tbl":
                    items.append((self._table(element, look), 9999, 9999, False))
        spaces = [max(above[2], below[1]) for above, below in pairwise(items) if any(above[0]) and any(below[0])]
        usual = median(space for space in spaces if space < 9999) if any(space < 9999 for space in spaces) else 0
        out: list[str] = []
        last = 0
        for lines, before, after, heading in items:
            if not any(line.strip(_PAGE) for line in lines):
                out += ["", *(line for line in lines if line)]
                last = 0
                continue
            if heading or max(last, before) > usual + _HALF_LINE:
                out.append("")
            out += lines
            last = after
        return out

    def _taken_boxes(self) -> list[list[str]]:
        boxes, self._boxes = self._boxes, []
        return boxes

    def _paragraph(self, element: etree._Element, outer: Look) -> tuple[list[str], int, int, bool]:
        properties = child(element, "pPr")
        style = self._styles.paragraph(properties)
        look = outer.over(style.look)
        parts: list[str] = []
        self._runs(element, look, style.run, parts)
        lines = "".join(parts).split("\n")
        lines = [clean.CELL.join(part for part in map(_text, line.split("\t")) if part) for line in lines]
        if any(lines):
            mark = self._numbering.mark(style.list_id, style.list_level)
            first = next(index for index, line in enumerate(lines) if line)
            page = _PAGE if lines[first].startswith(_PAGE) else ""
            lines[first] = page + mark + lines[first].removeprefix(page)
        return lines, style.before, style.after, style.heading

    def _runs(self, parent: etree._Element, look: Look, style: Look, parts: list[str]) -> None:
        for element in parent:
            name = local(element)
            if name == "r":
                self._run(element, look, style, parts)
            elif name == "sdt":
                content = child(element, "sdtContent")
                if content is not None and child(child(element, "sdtPr"), "showingPlcHdr") is None:
                    self._runs(content, look, style, parts)
            elif name == "AlternateContent":
                self._alternative(element, look, parts)
            elif name not in _SKIPPED:
                self._runs(element, look, style, parts)

    def _run(self, element: etree._Element, look: Look, style: Look, parts: list[str]) -> None:
        look = look.over(style).over(self._styles.run(child(element, "rPr")))
        text: list[str] = []
        for part in element.iterchildren():
            match local(part):
                case "t":
                    text.append((part.text or "").replace("\n", " "))
                case "tab" | "ptab":
                    text.append("\t")
                case "br" | "cr" | "lastRenderedPageBreak":
                    page = local(part) == "lastRenderedPageBreak" or attribute(part, "type") == "page"
                    self._page += page
                    text.append(_PAGE if page else "\n")
                case "noBreakHyphen":
                    text.append("-")
                case "sym":
                    code = attribute(part, "char")
                    text.append(chr(int(code, 16)) if code and len(code) <= 4 else "")
                case "AlternateContent":
                    self._alternative(part, look, text)
                case "drawing" | "pict" | "object":
                    self._drawing(part)
        said = "".join(text)
        reason = look.hidden()
        if reason and clean.line(said):
            self._hide(said, reason)
            parts.append(_PAGE * said.count(_PAGE))
        else:
            parts.append(said)

    def _hide(self, text: str, reason: str) -> None:
        last = self.hidden[-1] if self.hidden else None
        if last and (last.reason, last.page) == (reason, self._page):
            self.hidden[-1] = last._replace(text=clean.line(f"{last.text} {text}"))
        else:
            self.hidden.append(HiddenRun(clean.line(text), reason, self._page))

    def _alternative(self, element: etree._Element, look: Look, parts: list[str]) -> None:
        """Word writes the same text twice, for new readers (Choice) and old (Fallback); the first with text counts."""
        for choice in element:
            known = len(self._boxes)
            self._drawing(choice)
            self._runs(choice, look, Look(), parts)
            if len(self._boxes) > known:
                break

    def _drawing(self, element: etree._Element) -> None:
        """Keep the text boxes in `element` for after the paragraph."""
        for part in element:
            name = local(part)
            if name == "txbxContent":
                shapes = (up for up in part.iterancestors() if local(up) in _SHAPES)
                filled = any(map(_is_filled, shapes))
                outer, self._boxes = self._boxes, []
                lines = self._blocks(part, Look(ground=None) if filled else Look())
                self._boxes = [*outer, lines, *self._boxes]
            elif name == "AlternateContent":
                self._alternative(part, Look(), [])
            elif name:
                self._drawing(part)

    def _table(self, element: etree._Element, look: Look) -> list[str]:
        outer = look.over(self._styles.table(child(element, "tblPr")))
        lines: list[str] = []
        for row in _content(element):
            if local(row) != "tr" or child(child(row, "trPr"), "del") is not None:
                continue
            cells: list[list[str]] = []
            for cell in _content(row):
                properties = child(cell, "tcPr")
                merged = child(properties, "vMerge")
                if local(cell) == "tc" and (merged is None or attribute(merged, "val") == "restart"):
                    cells.append(self._blocks(cell, outer.over(self._styles.shading(properties))))
            # Cells break over a page together; the longest one says where.
            longest = max(cells, key=len, default=[])
            lines += table.row(
                [cell if cell is longest else [line.replace(_PAGE, "") for line in cell] for cell in cells]
            )
        return lines


def _content(parent: etree._Element) -> Iterator[etree._Element]:
    """Children, with those of content controls and accepted insertions in their place."""
    for element in parent:
        if local(element) == "sdt":
            content = child(element, "sdtContent")
            if content is not None:
                yield from _content(content)
        elif local(element) in ("ins", "moveTo", "customXml", "sdtContent"):
            yield from _content(element)
        else:
            yield element


def _text(part: str) -> str:
    return _PAGE.join(map(clean.line, part.split(_PAGE)))


def _has_ground(root: etree._Element) -> bool:
    """Whether something painted and large lies behind the text."""
    for anchor in root.iter("{*}anchor"):
        extent = child(anchor, "extent")
        large = all(
            (attribute(extent, side) or "0").isdigit() and int(attribute(extent, side) or 0) >= _LARGE
            for side in ("cx", "cy")
        )
        painted = any(local(part) == "pic" or (local(part) in _SHAPES and _is_filled(part)) for part in anchor.iter())
        if anchor.get("behindDoc") in ("1", "true") and large and painted:
            return True
    return False


def _is_filled(shape: etree._Element) -> bool:
    properties = child(shape, "spPr")
    if properties is None:
        fill = (shape.get("fillcolor") or "").lower()
        return bool(fill) and fill not in ("white", "#fff", "#ffffff") and shape.get("filled") not in ("f", "false")
    if child(properties, "noFill") is not None:
        return False
    kinds = ("gradFill", "blipFill", "pattFill")
    solid = child(properties, "solidFill")
    if solid is not None:
        value = next((attribute(part, "val") for part in solid), "")
        return value.upper() not in ("FFFFFF", "BG1", "LT1")
    reference = child(child(shape, "style"), "fillRef")
    return any(child(properties, kind) is not None for kind in kinds) or (
        reference is not None and (reference.get("idx") or "0") != "0"
    )
