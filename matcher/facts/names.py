"""The name of the person a resume is about."""

import re
from collections.abc import Iterator

from matcher.facts.contacts import EMAIL
from matcher.languages import language_of
from matcher.languages.tables import words
from ontology import LabelIndex

HEADER_LINES = 14
"""Lines at the top of a resume, before its first heading, that may hold a name and an address."""

PARTICLES = words(
    "de da di do dos das du des del della der den van von vom zu ten ter bin bint ibn al el la le y e abu st mac mc"
)
SUFFIXES = words("""
    jr sr ii iii iv phd md rn bsn msn cpa pmp mba esq dds dvm ma msc bsc ba lpn pe cfa np pa-c lcsw dr prof ing ir dipl.-ing
    mr mrs ms miss mx
""")
_ANY_PARTICLE = "|".join(sorted(PARTICLES))
_SEGMENT = re.compile(r"\s+[|•·–—-]\s+|\s*[|•·\t]\s*|,\s+|\s{2,}|\s*[()]\s*")
_WORD = re.compile(r"[^\W\d_][^\W\d_'’.-]*(?:['’.-][^\W\d_]+)*\.?")

Name = tuple[int, int, tuple[str, ...]]
"""Start, end and words of a name, or of a piece of it."""


class NameFinder:
    """Looks for the person's name where resumes carry it, telling it from job titles by the ontology's labels."""

    def __init__(self, text: str, index: LabelIndex, language: str) -> None:
        self.text, self.index = text, index
        self.words = language_of(language).resumes
        self.headings = frozenset(phrase for phrases in self.words.headings.values() for phrase in phrases)
        self.lower = frozenset(re.findall(r"(?<![\w.@/-])[a-zà-ÿ]{3,}(?![\w@])", text))
        self.emails = [match.group().split("@")[0].lower() for match in EMAIL.finditer(text)]

    def header(self) -> list[tuple[int, int]]:
        """Spans of the lines above the first heading."""
        found: list[tuple[int, int]] = []
        at = 0
        for line in self.text.split("\n"):
            start, at = at, at + len(line) + 1
            plain = re.sub(r"[^\w ]", "", line.lower()).strip()
            if not plain:
                continue
            if (found and re.sub(r"\s+", " ", plain) in self.headings) or len(found) >= HEADER_LINES:
                break
            found.append((start, start + len(line)))
        return found

    def name(self) -> list[Name]:
        """(start, end, tokens) of each piece of the name, empty where no line is a name."""
        lines = self.header()
        for start, end in lines:
            at = start
            for gap in [*_SEGMENT.finditer(self.text, start, end), None]:
                stop = gap.start() if gap else end
                found = self._judge(at, stop)
                if found:
                    return [found]
                at = gap.end() if gap else end
        single = [self._word(start, end) for start, end in lines[:3]]
        if len(single) >= 2 and single[0] and single[1]:
            return [single[0], single[1]]
        return self._by_email()

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

    def _judge(self, start: int, end: int) -> Name | None:
        tokens = self._tokens(start, end)
        if not 2 <= len(tokens) <= 6:
            return None
        words = [token.group() for token in tokens]
        plain = re.sub(r"\s+", " ", " ".join(words).lower())
        core = [word for word in words if word.lower() not in PARTICLES]
        supported = any(
            sum(len(word) > 2 and word.lower().strip(".'’") in email for word in core) >= 1 for email in self.emails
        )
        if plain in self.headings or plain in self.words.resume_titles or self.index.find(plain):
            return None
        capital = all(word[0].isupper() or not word[0].islower() for word in core)
        if not core or (not capital and not supported) or len(core) < 2:
            return None
        common = [self._common(word) for word in core]
        head_last = core[-1].lower().strip(".") in self.words.title_heads
        employer = re.search(rf"(?<!\w)(?:{self.words.employer_words})(?!\w)", plain, re.IGNORECASE)
        if supported:
            if all(common) and head_last:
                return None
        elif sum(common) * 2 > len(core) or (head_last and any(common[:-1])) or employer or self._is_place(start, end):
            return None
        first, last = tokens[0].start(), tokens[-1].end()
        return first, last, tuple(words)

    def _is_place(self, start: int, end: int) -> bool:
        """ "New York" in "New York, NY" """
        return re.match(r",\s*[A-Z]{2}\b", self.text[end : end + 6]) is not None

    def _word(self, start: int, end: int) -> Name | None:
        tokens = self._tokens(start, end)
        if len(tokens) != 1 or self._common(tokens[0].group()) or not tokens[0].group()[0].isupper():
            return None
        return tokens[0].start(), tokens[0].end(), (tokens[0].group(),)

    def _by_email(self) -> list[Name]:
        """A line anywhere of two to four words that the e-mail address spells ("jane.doe@…")."""
        at = 0
        for line in self.text.split("\n"):
            start, at = at, at + len(line) + 1
            tokens = self._tokens(start, start + len(line))
            words = [token.group() for token in tokens]
            if (
                2 <= len(words) <= 4
                and any(
                    all(word.lower().strip(".") in email for word in words if len(word) > 2) for email in self.emails
                )
                and any(len(word) > 2 for word in words)
            ):
                return [(tokens[0].start(), tokens[-1].end(), tuple(words))]
        return []

    def mentions(self, name: tuple[str, ...]) -> Iterator[tuple[int, int]]:
        """Spans of the name: in full, in file names, and by one of its words where that cannot mean a place."""
        core = [
            token.strip(".")
            for token in name
            if token.lower().strip(".") not in PARTICLES | SUFFIXES and len(token.strip(".")) > 1
        ]
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
