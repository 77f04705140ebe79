"""The name of the person a resume is about."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from matcher.facts.contacts import EMAIL, URL
from matcher.facts.dates import date_ranges
from matcher.languages import language_of
from matcher.languages.tables import words
from ontology import LabelIndex

HEADER_LINES = 14
"""Lines at the top of a resume, before its first heading, that may hold a name and an address."""

PARTICLES = words(
    "de da di do dos das du des del della der den van von vom zu ten ter bin bint ibn al el la le y e abu st mac mc"
)
SUFFIXES = words("""
    jr sr ii iii iv phd md rn bsn msn cpa pmp mba esq dds dvm ma msc bsc ba lpn pe cfa np pa-c lcsw dr prof ing ir
    mr mrs ms miss mx
""")
_ANY_PARTICLE = "|".join(sorted(PARTICLES))
_SEGMENT = re.compile(r"\s+[|•·–—-]\s+|\s*[|•·\t]\s*|,\s+|\s{2,}|\s*[()]\s*")
_BULLETED = re.compile(r"\s*[•·▪■●○◦‣⁃*>–-]\s")
_WORD = re.compile(r"[^\W\d_][^\W\d_'’.-]*(?:['’.-][^\W\d_]+)*\.?")

Name = tuple[int, int, tuple[str, ...]]
"""Start, end and words of a name, or of a piece of it."""


def _letters(text: str) -> str:
    """The letters of `text` alone, lower case and without accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in plain if character.isalpha())


def _spells(email: str, words: list[str]) -> bool:
    """Whether an address is made of these words, some of them by their first letter alone."""
    whole = [word for word in words if len(word) > 2 and word in email]
    others = [word for word in words if word and word not in whole and word not in PARTICLES]
    for word in whole:
        email = email.replace(word, "", 1)
    surely = len(email) <= len(others) or any(len(word) > 3 for word in whole)
    return bool(whole) and surely and all(word[0] in email for word in others)


def _core(name: tuple[str, ...]) -> list[str]:
    """The words of a name that tell who it is."""
    words = [token.strip(".") for token in name]
    return [word for word in words if len(word) > 1 and word.lower() not in PARTICLES | SUFFIXES]


class NameFinder:
    """Looks for the person's name where resumes carry it, telling it from job titles by the ontology's labels."""

    def __init__(self, text: str, index: LabelIndex, language: str) -> None:
        self.text, self.index, self.language = text, index, language
        self.words = language_of(language).resumes
        self.headings = frozenset(phrase for phrases in self.words.headings.values() for phrase in phrases)
        self.emails = tuple(_letters(match.group().split("@")[0]) for match in EMAIL.finditer(text))
        prose = URL.sub(" ", EMAIL.sub(" ", text))
        self.lower = frozenset(re.findall(r"(?<![\w.@/-])[a-zà-ÿ]{3,}(?![\w@])", prose))

    def header(self) -> list[tuple[int, int]]:
        """Spans of the lines above the first heading or the first dated entry."""
        found: list[tuple[int, int]] = []
        at = 0
        for line in self.text.split("\n"):
            start, at = at, at + len(line) + 1
            plain = re.sub(r"\s+", " ", re.sub(r"[^\w ]", "", line.lower())).strip()
            if not plain:
                continue
            if found and (plain in self.headings or date_ranges(line, as_of=0, language=self.language)):
                break
            found.append((start, start + len(line)))
            if len(found) >= HEADER_LINES:
                break
        return found

    def name(self) -> list[Name]:
        """Each piece of the name, empty where no line is a name.

        What the e-mail address spells is surer than what merely looks like a name, and both are surer than a line of
        words that have other meanings too.
        """
        lines = self.header()
        segments = [segment for start, end in lines for segment in self._segments(start, end)]
        for sure in (True, False):
            for start, end in segments:
                if found := self._judge(start, end, by_email=sure):
                    return [found]
            if sure and (found := self._by_email()):
                return [found]
        singles = [self._word(start, end) for start, end in lines[:4]]
        for first, second in pairwise(singles):
            if first and second and re.fullmatch(r"[ \t]*\n[ \t]*\n?[ \t]*", self.text[first[1] : second[0]]):
                return [first, second]
        if self.emails and segments and (found := self._judge(*segments[0], by_email=False, ordinary=True)):
            return [found]
        return []

    def _segments(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        if _BULLETED.match(self.text, start, end):
            return
        at = start
        for gap in _SEGMENT.finditer(self.text, start, end):
            yield at, gap.start()
            at = gap.end()
        yield at, end

    def _common(self, word: str) -> bool:
        low = word.lower().strip(".'’")
        words = self.words
        return (
            low in self.lower
            or low in words.title_modifiers
            or low in words.title_heads
            or low in words.function_words
            or any(low in lasts for lasts in words.heading_words.values())
            or low in self.headings
            or low in words.resume_titles
            or bool(self.index.find(low))
        )

    def _tokens(self, start: int, end: int) -> list[re.Match[str]]:
        segment = self.text[start:end]
        tokens = list(_WORD.finditer(self.text, start, end))
        if not tokens or re.search(r"[\d@/\\&:?!%$#]", segment) or re.sub(r"[^\w\s]", "", segment).strip() == "":
            return []
        while len(tokens) > 1 and tokens[-1].group().lower().strip(".") in SUFFIXES:
            tokens.pop()
        while len(tokens) > 1 and tokens[0].group().lower().strip(".") in SUFFIXES:
            tokens.pop(0)
        return tokens

    def _judge(self, start: int, end: int, *, by_email: bool, ordinary: bool = False) -> Name | None:
        """The name that a part of a line is, if it is one; `ordinary` admits words with other meanings."""
        tokens = self._tokens(start, end)
        words = [token.group() for token in tokens]
        core = [word for word in words if word.lower() not in PARTICLES]
        plain = re.sub(r"\s+", " ", " ".join(words).lower())
        if not 2 <= len(words) <= 6 or len(core) < 2:
            return None
        if plain in self.headings or plain in self.words.resume_titles or self.index.find(plain):
            return None
        spelt = any(len(word) > 2 and _letters(word) in email for word in core for email in self.emails)
        if by_email != spelt and not (ordinary and spelt):
            return None
        common = [self._common(word) for word in core]
        head_last = core[-1].lower().strip(".") in self.words.title_heads
        if by_email:
            if head_last and all(common):
                return None
        else:
            employer = re.search(rf"(?<!\w)(?:{self.words.employer_words})(?!\w)", plain, re.IGNORECASE)
            titled = head_last and any(common[:-1])
            modified = any(word.lower() in self.words.title_modifiers for word in core)
            if any(word[0].islower() for word in core) or employer or self._is_place(start, end):
                return None
            if (modified and head_last) if ordinary else (titled or sum(common) * 2 > len(core)):
                return None
        titled_start = next(_WORD.finditer(self.text, start, end)).start()  # with the "Dr" before it
        return titled_start, tokens[-1].end(), tuple(words)

    def _is_place(self, start: int, end: int) -> bool:
        """ "New York" in "New York, NY" """
        return re.match(r",\s*[A-Z]{2}\b", self.text[end : end + 6]) is not None

    def _word(self, start: int, end: int) -> Name | None:
        tokens = self._tokens(start, end)
        if len(tokens) != 1 or self._common(tokens[0].group()) or not tokens[0].group()[0].isupper():
            return None
        return tokens[0].start(), tokens[0].end(), (tokens[0].group(),)

    def _by_email(self) -> Name | None:
        """A line anywhere that the e-mail address spells ("jane.doe@…", "j.doe@…"), even drawn apart.

        Where there is none, a line with a word of the address beside words that mean nothing else: the first letter
        in an address need not be that of the name it is written under.
        """
        in_part = None
        at = 0
        for line in self.text.split("\n"):
            start, at = at, at + len(line) + 1
            letters = _letters(line)
            if not 5 <= len(letters) <= 40 or re.search(r"[@\d:;•]", line):
                continue
            words = line.split()
            spans = start + len(line) - len(line.lstrip()), start + len(line.rstrip())
            capital = 2 <= len(words) <= 4 and all(word[0].isupper() or word in PARTICLES for word in words)
            spelt = [_letters(word) for word in words]
            for email in self.emails:
                drawn_apart = letters.endswith(email) and len(letters) - len(email) <= 4
                if drawn_apart or (capital and _spells(email, spelt)):
                    return *spans, tuple(words)
                named = capital and any(len(word) > 3 and word in email for word in spelt)
                if named and in_part is None and not any(self._common(word) for word in words):
                    in_part = *spans, tuple(words)
        return in_part

    def mentions(self, name: tuple[str, ...]) -> Iterator[tuple[int, int]]:
        """Spans of the name: in full, in file names, and by one of its words where that cannot mean a place."""
        core = _core(name)
        if not core:
            return
        any_token = "|".join(re.escape(token) for token in sorted(set(core), key=len, reverse=True))
        between = rf"[\s,._-]{{1,3}}(?:(?:[A-Z]|{_ANY_PARTICLE})\b\.?[\s._-]+)*"
        whole = rf"(?<![^\W_])(?:{any_token})(?:['’]s)?(?:{between}(?:{any_token}))+(?=[\W_]|$)(?:['’]s)?"
        if len(core) > 1:
            for match in re.finditer(whole, self.text, re.IGNORECASE):
                yield match.span()
        for match in re.finditer(rf"(?<![\w@.-])(?:{any_token})(?:['’]s)?(?![\w@-])", self.text):
            word = re.sub(r"['’]s$", "", match.group())
            if word[0].isupper() and not self._ordinary(word) and not self._in_place_name(match.start(), match.end()):
                yield match.span()

    def initials(self, name: tuple[str, ...]) -> Iterator[tuple[int, int]]:
        """Spans of lines that hold nothing but the initials of the name, as designed resumes do."""
        letters = [part[0].upper() for token in _core(name) for part in token.split("-") if part]
        if len(letters) < 2:
            return
        for drawn in dict.fromkeys((tuple(letters), (letters[0], letters[-1]))):
            monogram = r"\.?[ \t]?".join(map(re.escape, drawn))
            for match in re.finditer(rf"(?m)^[ \t]*({monogram}\.?)[ \t]*$", self.text):
                yield match.span(1)

    def _ordinary(self, word: str) -> bool:
        """Whether a word of the name is one that means something else as well ("Baker", "May")."""
        return self._common(word) or word.lower() in self.words.months or word.lower() in self.words.languages

    def _in_place_name(self, start: int, end: int) -> bool:
        before, after = self.text[max(0, start - 24) : start], self.text[end : end + 24]
        return bool(
            re.search(r"\b(?:in|at|of|to|from|near|for|with|by|à|de|en)\s+$", before)
            or re.search(r"[A-Z][\w'’]*[ \t]+$", before)
            or re.match(r",\s*[A-Z]|[ \t]+(?:[A-Z&]|City\b)", after)
        )
