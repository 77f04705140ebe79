"""Markdown as it is shown, its lines kept: the marks of headings, emphasis and links are gone."""

from markdown_it import MarkdownIt

from matcher.read import html
from matcher.read.content import Content
from matcher.read.plain import decode


def read(data: bytes, *, pages: int) -> Content:
    """One page, whatever its length; HTML within it is read as such, so that it hides nothing."""
    markdown = MarkdownIt("commonmark", {"breaks": True}).enable("table")
    shown = markdown.render(decode(data).lstrip("\ufeff").replace("\f", "\n"))
    return html.read(b'<meta charset="utf-8">' + shown.encode("utf-8", "replace"), pages=pages)
