"""The one place where characters are changed: every later offset points into what leaves here."""

import re

_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
_SPACES = (0x09, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000)
_DROPPED = (
    *(code for code in range(0x20) if code not in (0x09, 0x0A)),
    *range(0x7F, 0xA0),
    0xAD,  # soft hyphen
    0x200B,
    0x200E,
    0x200F,
    0x2060,
    0xFEFF,
    *range(0x202A, 0x202F),
    *range(0xFFF9, 0xFFFD),
)
# Symbol and Wingdings bullets keep their code in the private use area; other private characters are icons.
_PRIVATE_BULLETS = (0xF0A7, 0xF0A8, 0xF0B7, 0xF0D8, 0xF0FC, 0xF076, 0xF06E, 0xF071, 0xF0A2, 0xF0E0, 0xF0F0)
_TABLE: dict[int, str | None] = {
    **dict.fromkeys(range(0xE000, 0xF900)),
    **dict.fromkeys(_PRIVATE_BULLETS, "•"),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
    **dict.fromkeys(_DROPPED),
    **dict.fromkeys(_SPACES, " "),
    **_LIGATURES,
    0x2010: "-",
    0x2011: "-",
    0x2028: "\n",
    0x2029: "\n",
}
_BLANKS = re.compile(r" {2,}")
_GAP = re.compile(r"\n{3,}")

CELL = "\t"
"""Stands between texts that share a visual line but not a cell or column: a table's cells, a title and its dates."""


def characters(text: str) -> str:
    """The text with every kind of blank as a space, ligatures spelt out, and marks without a shape left out."""
    return text.translate(_TABLE)


def line(text: str) -> str:
    """A text as one line: any white space, line ends included, becomes one space."""
    return _BLANKS.sub(" ", characters(text).replace("\n", " ")).strip()


def page(lines: list[str]) -> str:
    """Cleaned lines as a page: no blank line at either end, never two in a row."""
    return _GAP.sub("\n\n", "\n".join(text.rstrip(" \t") for text in lines)).strip("\n")
