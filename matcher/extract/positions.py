"""Dated positions, in the many layouts that resumes give them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from matcher.extract.lines import Line, is_capitalised
from matcher.extract.sections import Block
from matcher.extract.titles import IsOccupation, has_title_head, names_employer, split_heading
from matcher.facts.dates import DateRange, date_ranges, dates
from matcher.facts.degrees import degrees
from matcher.languages import language_of


@dataclass(frozen=True, slots=True)
class Stay:
    """A position in the compact text; the values mean what they mean in `Position`."""

    title: str
    employer: str
    first: int | None
    last: int | None
    current: bool
    start: int
    end: int
    heading_start: int
    heading_end: int


@dataclass(frozen=True, slots=True)
class _Dated:
    """A range of dates and the lines (indexes, inclusive) over which it runs."""

    range: DateRange
    first_line: int
    last_line: int


@lru_cache
def _served_as(language: str) -> re.Pattern[str]:
    words = language_of(language).resumes
    return re.compile(rf"\b(?:{words.served_as})(?P<what>[^.;\n]{{3,90}})", re.IGNORECASE)


def _remainder(lines: tuple[Line, ...], dated: _Dated, text: str, language: str) -> str:
    before = text[lines[dated.first_line].start : dated.range.start]
    if _led_in(before, language):
        before = ""
    after = text[dated.range.end : max(dated.range.end, lines[dated.last_line].end)]
    return f"{before.rstrip(' (,|')} | {after.lstrip(' ),|')}".strip(" |")


def _led_in(before: str, language: str) -> bool:
    """Whether only small words stand before the dates ("From January 2021 to …")."""
    functions = language_of(language).resumes.function_words
    return all(word.lower() in functions for word in before.split())


def _heads_position(lines: tuple[Line, ...], dated: _Dated, text: str, language: str) -> bool:
    """Whether the line with these dates is a heading and not a sentence that mentions dates."""
    line = lines[dated.first_line]
    rest = _remainder(lines, dated, text, language)
    words = re.findall(r"[^\W\d_][\w'’-]*", rest)
    if not words:
        return True
    if len(words) > (12 if line.bullet else 20):
        return False
    resumes = language_of(language).resumes
    functions = resumes.function_words
    before = text[line.start : dated.range.start].split()
    if text[dated.range.start : dated.range.end].lower().startswith(resumes.since):
        # "since 2019" more often dates a licence or a duty than a position
        named = re.search(rf"\b(?:{resumes.credential_adjectives})\b", rest, re.IGNORECASE)
        above = lines[dated.first_line - 1] if dated.first_line else None
        titled = has_title_head(rest, language) or (
            above is not None and _may_head(above, language) and has_title_head(above.text, language)
        )
        return bool(before) and not line.bullet and rest[0].isupper() and not named and titled
    if line.bullet and not has_title_head(rest, language):
        return False
    led_in = all(word.lower() in functions for word in before)  # "From January 2021 to …"
    if (
        before
        and not led_in
        and before[-1].lower().strip("(") in functions - {"a"}
        and not has_title_head(" ".join(before), language)
    ):
        return False
    if rest.endswith(".") and len(words) > 9:
        return False
    after = text[dated.range.end : lines[dated.last_line].end].split()
    outside = not before or len(after) <= 2
    if outside and len(words) <= 14 and rest[:1].isupper() and has_title_head(" ".join(rest.split()[:5]), language):
        return True
    return is_capitalised(rest, functions)


def _may_head(line: Line, language: str) -> bool:
    """Whether a line beside the dates can belong to the heading."""
    if line.bullet or line.is_sentence or len(line.text) > 110 or line.text.endswith((".", ":")):
        return False
    short_title = len(line.text.split()) <= 6 and has_title_head(line.text, language)  # "Supply chain manager"
    return short_title or is_capitalised(line.text, language_of(language).resumes.function_words)


def _between_title_and_dates(lines: tuple[Line, ...], index: int, taken: int, language: str) -> bool:
    """Whether a line such as "commercial and light industrial" parts a title from its dates."""
    line = lines[index]
    short = len(line.text.split()) <= 8 and not line.bullet and not line.text.endswith((".", ":"))
    above = lines[index - 1] if index - 1 > taken and index else None
    return short and above is not None and _may_head(above, language) and has_title_head(above.text, language)


def _dated_lines(block: Block, text: str, as_of: int, language: str) -> list[_Dated]:
    found = []
    offset = block.lines[0].start
    stretch = text[offset : block.lines[-1].end]
    index = 0
    for span in date_ranges(stretch, as_of=as_of, language=language):
        start, end = span.start + offset, span.end + offset
        while index + 1 < len(block.lines) and block.lines[index + 1].start <= start:
            index += 1
        last = index
        while last + 1 < len(block.lines) and block.lines[last + 1].start < end:
            last += 1
        moved = DateRange(start, end, span.first, span.last, span.current, span.precision)
        found.append(_Dated(moved, index, last))
    return found


def _with_single_dates(dated: list[_Dated], block: Block, language: str) -> list[_Dated]:
    """Adds lines such as "Intern, Acme, Summer 2014": one date beside a title; beside ranges only exact dates count."""
    taken = {index for entry in dated for index in range(entry.first_line - 1, entry.last_line + 2)}
    found = list(dated)
    for i, line in enumerate(block.lines):
        if i in taken or line.bullet or line.is_sentence or len(line.text) > 90 or "," not in line.text:
            continue
        inside = dates(line.text, language=language)
        if len(inside) == 1 and has_title_head(line.text.split(",")[0], language):
            date = inside[0]
            if dated and (date.precision == "year" or date.end < len(line.text) - 1):
                continue
            last = date.month + (5 if date.precision == "year" else 0)
            span = DateRange(line.start + date.start, line.start + date.end, date.month, last, False, date.precision)
            found.append(_Dated(span, i, i))
    return sorted(found, key=lambda entry: entry.first_line)


def _undated(block: Block, language: str, is_occupation: IsOccupation) -> list[tuple[int, int]]:
    """Indexes (first, last) of lines that name a job when nothing in the section is dated."""
    found = []
    for i, line in enumerate(block.lines):
        if _may_head(line, language) and len(line.text.split()) <= 10 and has_title_head(line.text, language):
            found.append((i, i))
    return found


def stays_of(
    block: Block, text: str, *, as_of: int, language: str, is_occupation: IsOccupation, loose: bool = False
) -> list[Stay]:
    """The positions of one section of the compact text, in order; `loose` asks for a title in every heading.

    Where the first dates stand tells the layout: directly under the section's heading they open each entry, otherwise
    as many lines as stand above them belong to every heading.
    """
    lines = block.lines
    if not lines:
        return []
    every = _dated_lines(block, text, as_of, language)
    dated = [entry for entry in every if _heads_position(lines, entry, text, language)]
    if not loose:
        dated = _with_single_dates(dated, block, language)
    above = 0
    if dated:
        above = dated[0].first_line if dated[0].first_line <= 3 else 2
        titled = above and _may_head(lines[0], language) and has_title_head(lines[0].text, language)
        if not titled and not all(
            _may_head(lines[i], language) for i in range(dated[0].first_line - above, dated[0].first_line)
        ):
            above = 1
    headings: list[tuple[int, int, _Dated | None]] = []
    taken = -1
    for n, entry in enumerate(dated):
        first, last = entry.first_line, entry.last_line
        limit = dated[n + 1].first_line - 1 if n + 1 < len(dated) else len(lines) - 1
        rest = _remainder(lines, entry, text, language)
        titled = has_title_head(rest, language)
        for _ in range(above):
            candidate = first - 1
            if candidate <= taken or not (
                _may_head(lines[candidate], language) or _between_title_and_dates(lines, candidate, taken, language)
            ):
                break
            if titled and has_title_head(lines[candidate].text, language) and entry.first_line == first:
                # the line above is a title of its own only if this line has none
                break
            first = candidate
        heading = " | ".join([*(lines[i].text for i in range(first, entry.first_line)), rest])
        below = 2 if not above or not heading.strip(" |") else 1
        for _ in range(below):
            title, employer = split_heading(heading, language=language, is_occupation=is_occupation)
            if last + 1 > limit or not _may_head(lines[last + 1], language):
                break
            following = lines[last + 1]
            is_title = has_title_head(following.text, language)
            sure = names_employer(employer, language) or not names_employer(following.text, language)
            if title and employer and (sure or len(following.text.split()) > 8):
                break
            if (
                (title and is_title and employer)
                or len(following.text.split()) > 12
                or (title and following.text.count(",") > 2)
            ):
                break
            if title and above and last + 2 <= limit and lines[last + 1].width > 80:
                break
            last += 1
            heading = f"{heading} | {following.text}"
        headings.append((first, last, entry))
        taken = last
    if not headings and not loose:
        headings = [(first, last, None) for first, last in _undated(block, language, is_occupation)]
    stays = []
    for n, (first, last, entry_or_none) in enumerate(headings):
        stop = lines[headings[n + 1][0]].start if n + 1 < len(headings) else block.end
        heading = " | ".join(line.text for line in lines[first : last + 1])
        if entry_or_none is not None:
            above_text = [lines[i].text for i in range(first, entry_or_none.first_line)]
            below_text = [lines[i].text for i in range(entry_or_none.last_line + 1, last + 1)]
            heading = " | ".join([*above_text, _remainder(lines, entry_or_none, text, language), *below_text])
        title, employer = split_heading(heading, language=language, is_occupation=is_occupation)
        if _no_work(heading, title, language=language, loose=loose):
            continue
        span = entry_or_none.range if entry_or_none else None
        stays.append(
            Stay(
                title=title,
                employer=employer,
                first=span.first if span else None,
                last=span.last if span else None,
                current=span.current if span else False,
                start=lines[first].start,
                end=stop,
                heading_start=lines[first].start,
                heading_end=lines[last].end,
            )
        )
    accepted = {entry.range.start for entry in dated}
    stays += _told(text, block, [e for e in every if e.range.start not in accepted], language, is_occupation)
    return sorted(stays, key=lambda stay: stay.start)


def _no_work(heading: str, title: str, *, language: str, loose: bool) -> bool:
    """Whether dated lines are a break or a course of study; outside lists of positions, anything without a title."""
    words = language_of(language).resumes
    if re.search(rf"\b(?:{words.no_work})\b", heading, re.IGNORECASE):
        return True
    if loose and not title:
        return True
    known = has_title_head(title, language)
    return bool(degrees(heading, education=loose, language=language)) and (loose or not known)


def _told(text: str, block: Block, others: list[_Dated], language: str, is_occupation: IsOccupation) -> list[Stay]:
    """Positions told in a sentence ("Served as treasurer of the club from 2014 to 2016")."""
    stays = []
    functions = language_of(language).resumes.function_words
    for entry in others:
        lines = block.lines
        start = lines[max(0, entry.first_line - 1)].start
        end = lines[entry.last_line].end
        for told in _served_as(language).finditer(text, start, end):
            if not told.start() < entry.range.start <= told.end() + 4:
                continue
            what = text[told.start("what") : entry.range.start].strip(" ,(").split()
            while what and what[-1].lower() in functions:  # "… from"
                what.pop()
            title, employer = split_heading(" ".join(what), language=language, is_occupation=is_occupation)
            if title:
                span = entry.range
                stays.append(
                    Stay(
                        title,
                        employer,
                        span.first,
                        span.last,
                        span.current,
                        told.start(),
                        span.end,
                        told.start(),
                        span.end,
                    )
                )
                break
    return stays
