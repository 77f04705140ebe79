"""Markdown as it is shown: the marks of headings, emphasis and links gone, bullets and lines kept."""

from markdown_it import MarkdownIt
from markdown_it.token import Token

from matcher.read import clean, html, table
from matcher.read.content import Content, HiddenRun
from matcher.read.plain import decode

_APART = frozenset(("heading_open", "heading_close", "fence", "code_block", "hr"))


def read(data: bytes, *, pages: int) -> Content:
    """One page, whatever its length."""
    text = decode(data).lstrip("\ufeff").replace("\f", "\n")
    lines: list[str] = []
    hidden: list[HiddenRun] = []
    lists: list[int] = []
    mark = ""
    cells: list[list[str]] = []
    in_cell = False
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        match token.type:
            case "bullet_list_open":
                lists.append(-1)
            case "ordered_list_open":
                lists.append(int(token.attrGet("start") or 1))
            case "bullet_list_close" | "ordered_list_close":
                lists.pop()
                lines += [] if lists else [""]
            case "list_item_open":
                mark = "• " if lists[-1] < 0 else f"{lists[-1]}. "
                lists[-1] += lists[-1] >= 0
            case "tr_open":
                cells = []
            case "td_open" | "th_open":
                in_cell = True
            case "td_close" | "th_close":
                in_cell = False
            case "tr_close":
                lines += table.row(cells)
            case "inline":
                shown = _lines(token)
                if in_cell:
                    cells.append(shown)
                else:
                    lines += [mark + shown[0], *shown[1:]]
                    mark = ""
            case "fence" | "code_block":
                lines += ["", *map(clean.line, token.content.split("\n")), ""]
            case "html_block":
                inner = html.read(token.content.encode(), pages=1)
                lines += ["", *inner.pages[0].split("\n"), ""]
                hidden += inner.hidden
        if token.type in _APART or (token.type == "paragraph_close" and not token.hidden):
            lines.append("")
    return Content((clean.page(lines),), tuple(hidden))


def _lines(token: Token) -> list[str]:
    parts: list[str] = []
    for child in token.children or ():
        if child.type in ("softbreak", "hardbreak"):
            parts.append("\n")
        elif child.type in ("text", "code_inline", "text_special"):
            parts.append(child.content)
    return [clean.line(part) for part in "".join(parts).split("\n")]
