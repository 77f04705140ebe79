"""Dates and date ranges as resumes write them."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from matcher.languages import language_of

# The last is a full-width hyphen after a wrong decoding, common in exports.
_DASHES = r"[-–—‐‑‒―−－~→]+|(?<=\s)/(?=\s)|ï¼\S{0,2}"
_YEAR = r"(?:19[5-9]\d|20[0-4]\d)"


@dataclass(frozen=True, slots=True)
class DateRange:
    """`first` and `last` are months, both counted; `precision` is that of the less exact end.

    A range of bare years runs from January to January, the expected length of a stay whose months are not known;
    a range within one year counts half of it. `since` ranges and "to present" are `current`.
    """

    start: int
    end: int
    first: int
    last: int
    current: bool
    precision: Literal["month", "year"]


@dataclass(frozen=True, slots=True)
class Date:
    """A single date: `month` counts from year 0; for a bare year it is January and `precision` says so."""

    start: int
    end: int
    month: int
    precision: Literal["month", "year"]


def _alternatives(words: tuple[str, ...] | list[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))


@lru_cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words = language_of(language).resumes
    month = rf"(?:{_alternatives(list(words.months))})(?![^\W\d_])\.?"
    season = rf"(?:{_alternatives(list(words.seasons))})(?![^\W\d_])"
    date = (
        rf"(?:(?:(?:\d{{1,2}}(?:st|nd|rd|th|er)?[\s.,]+(?:of\s+|de\s+)?)?{month}(?:\s+\d{{1,2}}(?:st|nd|rd|th)?\s*,)?"
        rf"[\s,./'’`‘-]*(?:of\s+|de\s+)?(?:{_YEAR}|(?<=['’`‘ /.-])\d\d)(?!\d))"
        rf"|{season}(?:\s+of)?[\s,'’]*(?:{_YEAR}|(?<=['’])\d\d)(?!\d)"
        rf"|(?<![\d/.-])(?:\d{{1,2}}[/.-])?\d{{1,2}}\s?[/.-]\s?{_YEAR}(?![\d/])"
        rf"|(?<![\d/.-]){_YEAR}[/.-](?:0?[1-9]|1[0-2])(?:[/.-]\d{{1,2}})?(?![\d/])"
        rf"|(?<![\d/.-])(?:0?[1-9]|1[0-2])/\d\d(?![\d/])"
        rf"|(?<![\d$€£,./-]){_YEAR}(?![\d%]))"
    )
    closing = date.replace("(?<![\\d/.-])", "").replace("(?<![\\d$€£,./-])", "")  # after a hyphen, as in "2014-2021"
    present = rf"(?:{'|'.join(words.present)})(?!\w)"
    until = rf"(?:{_DASHES}|(?:{_alternatives(list(words.until))})(?!\w))"
    bare_month = rf"{month}(?=\s*{until}\s*{month}[\s,./'’-]*{_YEAR})"
    text = (
        rf"(?<!\w)(?:(?P<open>{date}|{bare_month})\s*\)?\s*(?:{until})\s*\(?\s*"
        rf"(?:(?P<close>{closing})|(?P<present>{present})|(?P<short>\d\d)(?![\d/%])"
        rf"|(?P<ended>(?<=[-–—→])(?=[ \t]*(?:\)|\n|$))))"
        rf"|(?:{_alternatives(list(words.since))})\s+(?P<since>{date}))"
    )
    parts = (
        rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th|er)?[\s.,]+(?:of\s+|de\s+)?)?(?P<month>{month})(?:\s+\d{{1,2}}(?:st|nd|rd|th)?\s*,)?"
        rf"[\s,./'’`‘-]*(?:of\s+|de\s+)?(?P<my>\d{{4}}|\d\d)?"
        rf"|(?P<season>{season})(?:\s+of)?[\s,'’]*(?P<sy>\d{{4}}|\d\d)"
        rf"|(?:(?P<d>\d{{1,2}})[/.-])?(?P<m>\d{{1,2}})\s?[/.-]\s?(?P<y>\d{{4}}|\d\d)"
        rf"|(?P<iy>\d{{4}})[/.-](?P<im>\d{{1,2}})(?:[/.-]\d{{1,2}})?"
        rf"|(?P<year>\d{{4}}))\Z"
    )
    return (
        re.compile(text, re.IGNORECASE),
        re.compile(rf"(?<!\w){date}", re.IGNORECASE),
        re.compile(parts, re.IGNORECASE),
    )


def _year(digits: str) -> int:
    year = int(digits)
    return year if year > 99 else year + (2000 if year < 50 else 1900)


def _resolve(text: str, language: str, other_year: int | None = None) -> tuple[int, Literal["month", "year"]] | None:
    found = _patterns(language)[2].match(text.strip())
    if not found:
        return None
    words = language_of(language).resumes
    if name := found["month"]:
        year = _year(found["my"]) if found["my"] else other_year
        return None if year is None else (year * 12 + words.months[name.lower().rstrip(".")] - 1, "month")
    if name := found["season"]:
        return _year(found["sy"]) * 12 + words.seasons[name.lower()] - 1, "month"
    if found["m"]:
        month, day = int(found["m"]), int(found["d"] or 1)
        if month > 12 >= day:  # month/day/year
            month = day
        return (_year(found["y"]) * 12 + month - 1, "month") if 1 <= month <= 12 else None
    if found["im"]:
        return int(found["iy"]) * 12 + int(found["im"]) - 1, "month"
    return int(found["year"]) * 12, "year"


def date_ranges(text: str, *, as_of: int | None = None, language: str = "en") -> tuple[DateRange, ...]:
    """Ranges in the order of the text, also where they are broken over lines ("October 2011\\nto\\nAugust 2015").

    `as_of` is the month that "present" means; without it, open ranges are left out. An end in the future is cut to
    `as_of` and counts as current; ends in the wrong order are exchanged.
    """
    ranges = []
    for found in _patterns(language)[0].finditer(text):
        opening = found["open"] or found["since"]
        closing: tuple[int, Literal["month", "year"]] | None
        current = False
        if found["present"] or found["since"] or found["ended"] is not None:
            if as_of is None:
                continue
            closing, current = (as_of, "month"), True
        elif found["short"]:
            begin = _resolve(opening, language)
            if begin is None or begin[1] != "year":
                continue
            year = begin[0] // 12 // 100 * 100 + int(found["short"])
            if not 0 <= year - begin[0] // 12 <= 50:
                continue
            closing = year * 12, "year"
        else:
            closing = _resolve(found["close"], language)
        if closing is None:
            continue
        begin = _resolve(opening, language, closing[0] // 12)
        if begin is None:
            continue
        first, last = sorted((begin[0], closing[0]))
        coarse = "year" in (begin[1], closing[1])
        if begin[1] == closing[1] == "year" and first == last:
            last = first + 5
        if as_of is not None and last > as_of:
            last, current = max(as_of, first), first <= as_of
        ranges.append(DateRange(found.start(), found.end(), first, last, current, "year" if coarse else "month"))
    return tuple(ranges)


def dates(text: str, *, language: str = "en") -> tuple[Date, ...]:
    """Single dates and both ends of ranges, in the order of the text."""
    found = []
    for match in _patterns(language)[1].finditer(text):
        resolved = _resolve(match.group(), language)
        if resolved:
            found.append(Date(match.start(), match.end(), *resolved))
    return tuple(found)
