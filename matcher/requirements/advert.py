"""The lines of a job advertisement: headings, items of lists and paragraphs, each with its offsets."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from matcher.languages.jobs import JobWords
from matcher.requirements.headings import Role, inline_headings, role_of
from matcher.requirements.patterns import plain, words

Form = Literal["heading", "item", "paragraph"]

_BULLET = re.compile(
    r"[ \t]*(?P<mark>[-*+•▪◦‣·●○■□–—✓✔➢➤►»]|\d{1,2}(?:\.\d{1,2})+\.?|\(?\d{1,2}[.)]|\(?[a-z]\))(?P<gap>[ \t]+|$)"
)
_HASHES = re.compile(r"[ \t]*(#{1,6})[ \t]+")
_EMPHASISED = re.compile(r"(\*\*\*|\*\*|__|\*|_)(?P<text>(?!\s)[^*_]+(?<!\s))\1:?$")
_RULE = re.compile(r"[ \t]*([-=_*~]{3,}|[-=_*~ \t|:]{3,})$")
_INLINE_ITEMS = re.compile(r"(?:^|(?<=\s))[•▪●◦‣➢➤►✓✔](?=\s)|(?<=[:.;] )[-*](?= \w)")
_LEVEL_BOLD, _LEVEL_CAPITALS, _LEVEL_PLAIN, _LEVEL_COLON = 7, 5, 6, 8
_WRAP_LIMIT = 130
_LONGEST_HEADING = 200
_LISTED = (Role.MUST, Role.NICE)


@dataclass(frozen=True, slots=True)
class Line:
    """A heading, an item or a paragraph; `level` ranks headings, 1 the highest, and is 0 for the rest."""

    start: int
    end: int
    form: Form
    level: int = 0
    indent: int = 0


@dataclass(frozen=True, slots=True)
class Passage:
    """A line under its headings. `role` says what kind of section it stands in, `section` numbers the sections.

    `heading` is the nearest heading above, "" where there is none.
    """

    start: int
    end: int
    form: Form
    role: Role
    section: int
    heading: str


def lines(text: str, table: JobWords) -> tuple[Line, ...]:
    """The advertisement cut into lines; wrapped lines are joined, blank ones dropped."""
    found: list[Line] = []
    width = _wrap_width(text)
    blank_before, last_length, bullet = True, 0, None
    physical = list(_physical(text))
    for index, (start, end) in enumerate(physical):
        raw = text[start:end]
        if not raw.strip() or _RULE.fullmatch(raw):
            if found and _RULE.fullmatch(raw) and raw.strip() and raw.strip()[0] in "=-" and not blank_before:
                found[-1] = _underlined(found[-1])
            blank_before, last_length = True, 0
            continue
        following = _next_filled(text, physical, index)
        indent = len(raw) - len(raw.lstrip())
        line = _line(text, start, end, table, blank_before=blank_before, following=following)
        if bullet is not None and line.form == "paragraph":
            line = replace(line, form="item", indent=bullet)
        bullet = indent if line.start == line.end else None
        if bullet is None:
            previous = found[-1] if found else None
            if previous and _continues(
                text,
                previous,
                line,
                blank=blank_before,
                length=last_length,
                width=width,
            ):
                found[-1] = replace(previous, end=line.end)
            else:
                found.append(line)
        blank_before, last_length = False, len(raw.rstrip())
    return tuple(part for line in found for part in _unpacked(text, line, table))


def passages(text: str, table: JobWords) -> tuple[Passage, ...]:
    """The items and paragraphs of the advertisement, each with the role its headings give it."""
    found: list[Passage] = []
    role, level, section, heading = Role.UNKNOWN, 99, 0, ""
    for line in lines(text, table):
        if line.form != "heading":
            form: Form = "item" if role in _LISTED and _is_bare_item(text[line.start : line.end]) else line.form
            found.append(Passage(line.start, line.end, form, role, section, heading))
            continue
        section += 1
        heading = text[line.start : line.end]
        named = role_of(heading, table, hints=True)
        if named is not Role.UNKNOWN:
            role, level = named, line.level
        elif line.level <= level:
            role, level = Role.UNKNOWN, line.level
    return tuple(found)


def _is_bare_item(body: str) -> bool:
    """Whether a line of a section of requirements is an item without a bullet: short and not a sentence."""
    return len(body.split()) <= 30 and body[-1:] not in ".!?"


def _physical(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for piece in text.splitlines(keepends=True):
        yield start, start + len(piece.rstrip("\r\n\f\v\x1c\x1d\x1e\x85\u2028\u2029"))
        start += len(piece)


def _next_filled(text: str, physical: list[tuple[int, int]], index: int) -> str:
    for start, end in physical[index + 1 : index + 6]:
        if text[start:end].strip():
            return text[start:end]
    return ""


def _wrap_width(text: str) -> int:
    """The column at which hard-wrapped text breaks; 0 where paragraphs are one line each."""
    longest = max((len(line.rstrip()) for line in text.splitlines()), default=0)
    return longest if longest <= _WRAP_LIMIT else 0


def _line(
    text: str,
    start: int,
    end: int,
    table: JobWords,
    *,
    blank_before: bool,
    following: str,
) -> Line:
    raw = text[start:end]
    if (hashes := _HASHES.match(raw)) and len(raw) <= _LONGEST_HEADING:
        return Line(
            *_trimmed(text, start + hashes.end(), end),
            "heading",
            level=len(hashes.group(1)),
        )
    bullet = _BULLET.match(raw)
    emphasised = _EMPHASISED.fullmatch(raw.strip())
    if emphasised and len(emphasised.group("text")) <= 90:
        return Line(*_trimmed(text, start, end), "heading", level=_LEVEL_BOLD)
    if bullet:
        body_start, body_end = _trimmed(text, start + bullet.end(), end)
        if bullet.group("mark")[0].isdigit() and role_of(text[body_start:body_end], table) is not Role.UNKNOWN:
            return Line(body_start, body_end, "heading", level=_LEVEL_PLAIN)
        return Line(body_start, body_end, "item", indent=len(raw) - len(raw.lstrip()))
    body_start, body_end = _trimmed(text, start, end)
    level = _heading_level(text[body_start:body_end], table, blank_before=blank_before, following=following)
    return Line(
        body_start,
        body_end,
        "heading" if level else "paragraph",
        level,
        len(raw) - len(raw.lstrip()),
    )


def _heading_level(body: str, table: JobWords, *, blank_before: bool, following: str) -> int:
    """Rank of an unmarked line that is a heading, 0 for any other line."""
    size = len(body.split())
    named = role_of(body, table) is not Role.UNKNOWN
    if body.endswith(":") and size <= 14:
        return _LEVEL_COLON
    if size > 9 or body[-1:] in ".!;,":
        return 0
    letters = [character for character in body if character.isalpha()]
    if len(letters) >= 4 and body.upper() == body and (named or (blank_before and size >= 2)):
        return _LEVEL_CAPITALS
    if named:
        return _LEVEL_PLAIN
    leads = bool(_BULLET.match(following)) or (len(following) > 80 and not words(table.heads).search(plain(body)))
    return _LEVEL_PLAIN if blank_before and leads and size <= 6 and body[:1].isupper() else 0


def _underlined(line: Line) -> Line:
    return replace(line, form="heading", level=2) if line.form == "paragraph" and line.end - line.start < 80 else line


def _continues(text: str, previous: Line, line: Line, *, blank: bool, length: int, width: int) -> bool:
    """Whether `line` only carries on a line that was broken for want of room, or belongs to the item above it."""
    if previous.form == "item" and line.form == "item":
        return line.indent > previous.indent and text[previous.end - 1 : previous.end] in (":", "：")
    if blank or line.form != "paragraph" or previous.form == "heading":
        return False
    first = text[line.start : line.end]
    if first[:1].islower() or (previous.form == "item" and line.indent > previous.indent):
        return True
    return bool(width >= 60 and length + len(first.split()[0]) + 1 > width * 0.9)


def _unpacked(text: str, line: Line, table: JobWords) -> Iterator[Line]:
    """A paragraph cut at the headings and bullets that stand inside it."""
    if line.form != "paragraph":
        yield line
        return
    body = text[line.start : line.end]
    cut = 0
    for start, end in inline_headings(body, table):
        yield from _items(text, line, line.start + cut, line.start + start)
        yield Line(
            *_trimmed(text, line.start + start, line.start + end),
            "heading",
            level=_LEVEL_COLON,
        )
        cut = end
    yield from _items(text, line, line.start + cut, line.end)


def _items(text: str, line: Line, start: int, end: int) -> Iterator[Line]:
    start, end = _trimmed(text, start, end)
    if start >= end:
        return
    marks = list(_INLINE_ITEMS.finditer(text, start, end))
    if len(marks) < 2:
        yield replace(line, start=start, end=end)
        return
    edges = [start, *(mark.start() for mark in marks), end]
    for number, (left, right) in enumerate(pairwise(edges)):
        left, right = _trimmed(text, left + (number > 0), right)
        if left < right:
            yield replace(line, start=left, end=right, form="item" if number else "paragraph")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
