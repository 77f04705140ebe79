"""Spoken languages and how well they are mastered, on the CEFR scale."""

import re
from dataclasses import dataclass
from functools import lru_cache

from matcher.languages import language_of

_CEFR = r"\b[ABC][12]\b\+?"


@dataclass(frozen=True, slots=True)
class LanguageClaim:
    """A language that a text claims (or demands): ISO 639-1 `code`, CEFR `level` or "" where none is said."""

    start: int
    end: int
    code: str
    level: str


@lru_cache
def _patterns(
    language: str,
) -> tuple[re.Pattern[str], re.Pattern[str], tuple[str, ...], re.Pattern[str], re.Pattern[str]]:
    words = language_of(language).resumes
    names = "|".join(re.escape(name) for name in sorted(words.languages, key=len, reverse=True))
    levels = "|".join(f"(?P<l{i}>{pattern})" for i, (pattern, _) in enumerate(words.language_levels))
    return (
        re.compile(rf"(?<![\w-])(?:{names})(?!\w)", re.IGNORECASE),
        re.compile(rf"(?<![\w-])(?:(?P<cefr>{_CEFR})|{levels})(?!\w)", re.IGNORECASE),
        tuple(level for _, level in words.language_levels),
        re.compile(rf"\b(?:{words.language_claims})\b", re.IGNORECASE),
        re.compile(rf"(?:\s|{words.language_filler}(?!\w)|{names}|(?<=\s)|[,/&()*•:|–—-])*", re.IGNORECASE),
    )


def spoken_languages(text: str, *, listed: bool = False, language: str = "en") -> tuple[LanguageClaim, ...]:
    """Languages claimed with a level or a verb ("fluent in Spanish", "speak Hindi"), best level of each, in order.

    "Spanish cuisine" claims nothing. With `listed` the text is a list of languages and every name counts.
    """
    names, levels, cefr, claims, filler = _patterns(language)
    codes = language_of(language).resumes.languages
    found: dict[str, LanguageClaim] = {}
    for line in re.finditer(r"[^\n;.]+(?:\.(?=\S)[^\n;.]*)*", text):
        spans = list(names.finditer(line.group()))
        if not spans:
            continue
        marks = []
        for mark in levels.finditer(line.group()):
            level = mark["cefr"][:2].upper() if mark["cefr"] else cefr[int(str(mark.lastgroup)[1:])]
            marks.append((mark.start(), mark.end(), level))
        levels_by_name = _assign(line.group(), [(s.start(), s.end()) for s in spans], marks, filler)
        for span, level in zip(spans, levels_by_name, strict=True):
            code = codes[span.group().lower()]
            near = line.group()[max(0, span.start() - 40) : span.end() + 25]
            spoken = claims.search(near) and _beside(line.group(), span.start(), span.end(), claims, filler)
            if not (level or listed or spoken):
                continue
            start, end = line.start() + span.start(), line.start() + span.end()
            known = found.get(code)
            if known is None or (level or "") > known.level:
                found[code] = LanguageClaim(start, end, code, level or "")
    return tuple(sorted(found.values(), key=lambda claim: claim.start))


def _beside(text: str, start: int, end: int, claims: re.Pattern[str], filler: re.Pattern[str]) -> bool:
    return any(
        filler.fullmatch(text, claim.end(), start) or filler.fullmatch(text, end, claim.start())
        for claim in claims.finditer(text)
    )


def _assign(
    text: str, names: list[tuple[int, int]], marks: list[tuple[int, int, str]], filler: re.Pattern[str]
) -> list[str | None]:
    """The level of each name: the mark right after it, or the nearest before it that only filler parts from it."""
    after = [
        next(
            (
                i
                for i, (start, _, _) in enumerate(marks)
                if start >= end and re.fullmatch(r"[\s:(=–—,|*-]*(?:\w+\s)?", text[end:start])
            ),
            None,
        )
        for _, end in names
    ]
    before = [
        max(
            (i for i, (_, stop, _) in enumerate(marks) if stop <= start and filler.fullmatch(text, stop, start)),
            default=None,
        )
        for start, _ in names
    ]
    # A list is consistent: when the first name is preceded by a mark, levels come first ("fluent in A, basic B").
    leading = bool(names) and before[0] is not None and any(stop <= names[0][0] for _, stop, _ in marks)
    chosen: list[str | None] = []
    for first, second in zip(before if leading else after, after if leading else before, strict=True):
        index = first if first is not None else second
        chosen.append(marks[index][2] if index is not None else None)
    return chosen
