"""Sections: which lines are headings, and of what."""

import re
from dataclasses import dataclass
from functools import lru_cache

from matcher.extract.lines import Line
from matcher.facts.degrees import degrees
from matcher.languages import language_of
from matcher.values import SectionKind

_INLINE: frozenset[SectionKind] = frozenset(
    {"skills", "languages", "certifications", "interests", "education", "references", "summary"}
)


@dataclass(frozen=True, slots=True)
class Block:
    """A section in the compact text: its heading line is `lines[0]` unless it has none or shares it with content."""

    kind: SectionKind
    heading: str
    start: int
    end: int
    lines: tuple[Line, ...]

    @property
    def body(self) -> int:
        """Where the content begins, below the heading."""
        return self.lines[0].start if self.lines else self.end


_DECORATION = " :#*-–—=~_|•·▪<>[]"


@lru_cache
def _squeezed(language: str) -> dict[str, SectionKind]:
    return {phrase.replace(" ", ""): kind for phrase, kind in _headings(language).items()}


@lru_cache
def _headings(language: str) -> dict[str, SectionKind]:
    return {phrase: kind for kind, phrases in language_of(language).resumes.headings.items() for phrase in phrases}


def _plain(text: str) -> str:
    text = re.sub(r"(?<=\b[^\W\d_]) (?=[^\W\d_]\b)", "", text) if re.fullmatch(r"(?:\w )+\w", text) else text
    text = text.lower().replace("&", " and ").replace("/", " and ").replace("’", "'")
    return re.sub(r"\s+", " ", re.sub(r"[^\w' ]+|_", " ", text)).strip()


def heading_kind(text: str, language: str) -> SectionKind | None:
    """The kind of section that a line opens when it is a heading, else None."""
    text = text.strip(_DECORATION)
    if not text or len(text) > 60 or text.endswith((".", ",", ";")):
        return None
    plain = _plain(text)
    known = _headings(language).get(plain)
    if known:
        return known if not text[:1].islower() else None
    words = plain.split()
    if len(words) > 2 and len(plain) < 2.6 * len(words):  # letters drawn apart: "Ed u c at io n"
        return _squeezed(language).get(plain.replace(" ", ""))
    if not 2 <= len(words) <= 5 or any(character.isdigit() for character in text) or "," in text:
        return None
    resumes = language_of(language).resumes
    if not all(
        word[0].isupper() for word in text.split() if word.isalpha() and word.lower() not in resumes.function_words
    ):
        return None
    kinds = [_part_kind(part, language) for part in plain.split(" and ")]
    return kinds[0] if all(kinds) else kinds[-1]


def _part_kind(part: str, language: str) -> SectionKind | None:
    known = _headings(language).get(part)
    lasts = language_of(language).resumes.heading_words.items()
    return known or next((kind for kind, words in lasts if part.split(" ")[-1] in words), None)


def _inline(line: Line, language: str) -> tuple[SectionKind, str] | None:
    head, colon, rest = line.text.partition(":")
    if not colon or not rest.strip() or len(head) > 40:
        return None
    kind = _headings(language).get(_plain(head))
    return (kind, head.strip()) if kind in _INLINE else None


def blocks_of(text: str, lines: tuple[Line, ...], *, language: str) -> tuple[Block, ...]:
    """Cuts the resume at its headings; what stands above the first is of kind "other" and has no heading."""
    cuts: list[tuple[int, SectionKind, str, bool]] = []
    known: list[Line] = []
    for i, line in enumerate(lines):
        kind = heading_kind(line.text, language)
        if line.underlined and len(line.text.split()) <= 6:
            kind = kind or heading_kind(line.text.capitalize(), language) or "other"
        if kind and not (line.bullet and not line.markdown):
            cuts.append((i, kind, line.text.strip(_DECORATION), True))
            known.append(line)
            continue
        inside = cuts[-1][1] if cuts else "other"
        inline = _inline(line, language) if inside not in ("experience", "projects") or line.after_blank else None
        if inline:
            cuts.append((i, inline[0], inline[1], False))
        elif inside != "experience" and known and line.after_blank and _unknown_heading(line, known, language):
            cuts.append((i, "other", line.text.strip(_DECORATION), True))
    blocks = []
    bounds = [(0, "other", "", False), *cuts] if not cuts or cuts[0][0] > 0 else cuts
    for n, (i, kind, heading, alone) in enumerate(bounds):
        stop = bounds[n + 1][0] if n + 1 < len(bounds) else len(lines)
        if i == stop:
            continue
        start = 0 if n == 0 else lines[i].start
        end = lines[stop].start if stop < len(lines) else len(text)
        content = lines[i + 1 : stop] if alone else lines[i:stop]
        if kind == "skills" and _lists_degrees(heading, content, language):
            kind = "education"
        blocks.append(Block(kind, heading, start, end, content))
    return tuple(blocks)


def _lists_degrees(heading: str, lines: tuple[Line, ...], language: str) -> bool:
    """Whether "Qualifications", which may be of any sort, are degrees."""
    return "qualification" in heading.lower() and any(
        degrees(line.text, education=True, language=language) for line in lines if not line.is_sentence
    )


def _unknown_heading(line: Line, known: list[Line], language: str) -> bool:
    words = line.text.split()
    if len(words) > 4 or line.bullet or any(character.isdigit() for character in line.text) or "," in line.text:
        return False
    if line.markdown:
        return any(other.markdown for other in known)
    heads = language_of(language).resumes.title_heads
    upper = line.text.isupper() and all(other.text.isupper() for other in known)
    return upper and not any(word.strip(":").lower() in heads for word in words)
