"""Protected attributes are blanked before anything is understood, so that no later stage can see them.

The mask is careful rather than clever: what it covers is listed in the spans, what it misses the fairness audit
measures. Job titles, employers, schools and the places of jobs are never meant.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from matcher.languages import language_of
from matcher.languages.resumes import ResumeWords
from matcher.values import Document, MaskedText, ProtectedSpan
from ontology import Taxonomy

HEADER_LINES = 14
"""Lines at the top of a resume, before its first heading, that may hold a name and an address."""

_EMAIL = re.compile(r"(?:mailto:)?[\w.+'-]+\s?@\s?[\w-]+(?:\.[\w-]+)+")
_PERSONAL_URL = re.compile(
    r"(?:https?://)?(?:[\w-]+\.)?(?:linkedin\.com|github\.(?:com|io)|gitlab\.com|twitter\.com|x\.com"
    r"|facebook\.com|fb\.com|"
    r"instagram\.com|behance\.net|dribbble\.com|medium\.com|xing\.com|orcid\.org|researchgate\.net"
    r"|stackoverflow\.com/users|"
    r"viadeo\.com|about\.me|kaggle\.com|t\.me|wa\.me|tiktok\.com|youtube\.com|youtu\.be)/[^\s|,;)]+"
    r"|[\w-]+\.(?:github\.io|wordpress\.com|blogspot\.com|weebly\.com|wixsite\.com|tumblr\.com)\S*",
    re.IGNORECASE,
)
_URL = re.compile(r"(?:https?://|www\.)[^\s|,;)]+", re.IGNORECASE)
_HANDLE = re.compile(r"(?<![\w@.])@[A-Za-z_][\w.]{2,30}\b")
_PHONE = re.compile(
    r"(?<![\w/$€£.,-])(?:\(?\+\s?\d{1,3}\)?[\s.-]*)?(?:\(\d{1,5}\)[\s.-]*)?\d{2,5}(?:[\s.\-/]{1,3}\d{2,5}){1,5}(?:\s*(?:x|ext\.?)\s*\d{1,5})?(?![\w/%])"
)
_YEARS = re.compile(r"(?:19|20)\d\d")
_ZIP = re.compile(
    r"[A-Z][\w.'’ -]{1,30},?\s+[A-Z]{2},?\s+\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b"
    r"|\b\d{4,5}\s+[A-ZÀ-Ý][\w'’-]{2,}(?:[\s-][A-ZÀ-Ý][\w'’-]+)?\b"
)
_TOWN = re.compile(
    r"[A-ZÀ-Ý][\w.'’-]+(?:[\s-][A-ZÀ-Ý][\w.'’-]+){0,2},\s*(?:[A-Z]{2}|[A-ZÀ-Ý][\w.'’-]+(?:\s[A-ZÀ-Ý][\w.'’-]+){0,2})"
)
_SEGMENT = re.compile(r"\s+[|•·–—-]\s+|\s*[|•·\t]\s*|,\s+|\s{2,}|\s*[()]\s*")
_WORD = re.compile(r"[^\W\d_][^\W\d_'’.-]*(?:['’.-][^\W\d_]+)*\.?")
_PARTICLES = frozenset(
    [
        "de",
        "da",
        "di",
        "do",
        "dos",
        "das",
        "du",
        "des",
        "del",
        "della",
        "der",
        "den",
        "van",
        "von",
        "vom",
        "zu",
        "ten",
        "ter",
        "bin",
        "bint",
        "ibn",
        "al",
        "el",
        "la",
        "le",
        "y",
        "e",
        "abu",
        "st",
        "st.",
        "mac",
        "mc",
    ]
)
_SUFFIXES = frozenset(
    [
        "jr",
        "sr",
        "ii",
        "iii",
        "iv",
        "phd",
        "md",
        "rn",
        "bsn",
        "msn",
        "cpa",
        "pmp",
        "mba",
        "esq",
        "dds",
        "dvm",
        "ma",
        "msc",
        "bsc",
        "ba",
        "lpn",
        "pe",
        "cfa",
        "np",
        "pa-c",
        "lcsw",
        "dr",
        "dr.",
        "prof",
        "prof.",
        "ing",
        "ir",
        "dipl.-ing",
    ]
)


@dataclass(frozen=True, slots=True)
class _Patterns:
    pronouns: re.Pattern[str]
    honorific: re.Pattern[str]
    labels: tuple[tuple[str, re.Pattern[str]], ...]
    phrases: tuple[tuple[str, re.Pattern[str]], ...]
    nationality: re.Pattern[str]
    street: re.Pattern[str]
    headings: frozenset[str]


@lru_cache
def _patterns(language: str) -> _Patterns:
    words = language_of(language).resumes
    pronouns = "|".join(re.escape(word) for word in sorted(words.pronouns, key=len, reverse=True))
    nationalities = "|".join(words.nationalities)
    labels = []
    for attribute, names in words.personal_labels.items():
        name = "|".join(names)
        labels.append(
            (
                attribute,
                re.compile(
                    rf"(?:^|(?<=[|•·;,(\n\t])|(?<=\s\s))[ \t*#–-]*\b(?:{name})\b[*\s]*[:：][ \t*]*(?P<value>[^\n"
                    rf"|•;]{{1,80}}?)(?=[ \t]*(?:\n|$|[|•;]|[ \t]{{3,}}|,\s+[\w ]{{3,20}}:))",
                    re.IGNORECASE,
                ),
            )
        )
    headings = frozenset(phrase for phrases in words.headings.values() for phrase in phrases)
    return _Patterns(
        pronouns=re.compile(rf"(?<![\w'’-])(?:{pronouns})(?![\w-])(?:['’](?:s|d|ll|re|ve))?", re.IGNORECASE),
        honorific=re.compile(
            rf"(?<!\w)(?:{'"
            rf"|'.join(words.honorifics)})[ \t]+(?P<name>[A-ZÀ-Ý][\w'’-]+(?:[ \t]+[A-ZÀ-Ý]\.?(?=\s))?(?:[ \t]+[A-ZÀ-Ý][\w'’-]+)?)"
        ),
        labels=tuple(labels),
        phrases=tuple(
            (attribute, re.compile(source, re.IGNORECASE | re.MULTILINE))
            for attribute, source in words.personal_phrases
        ),
        nationality=re.compile(rf"(?:{nationalities})", re.IGNORECASE),
        street=re.compile(
            rf"\b\d{{1,5}}\w?,?\s+(?:[\w.'’-]+\s+){{0,4}}(?:{words.street_words})(?!\w)[^|•\n]*"
            rf"|(?:{words.street_words})\s+\d{{1,5}}\b[^|•\n]*",
            re.IGNORECASE,
        ),
        headings=headings,
    )


class _Header:
    """Looks for the person's name where resumes carry it, telling it from job titles by the ontology's labels."""

    def __init__(self, doc: Document, taxonomy: Taxonomy, words: ResumeWords) -> None:
        self.text, self.words = doc.text, words
        self.index = taxonomy.label_index(doc.language)
        self.headings = _patterns(doc.language).headings
        self.lower = frozenset(re.findall(r"(?<![\w.@/-])[a-zà-ÿ]{3,}(?![\w@])", doc.text))
        self.emails = [match.group().split("@")[0].lower() for match in _EMAIL.finditer(doc.text)]

    def lines(self) -> list[tuple[int, int]]:
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

    def name(self) -> list[tuple[int, int, tuple[str, ...]]]:
        """(start, end, tokens) of each piece of the name, empty where no line is a name."""
        lines = self.lines()
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
        while len(tokens) > 1 and tokens[-1].group().lower().strip(".") in _SUFFIXES:
            tokens.pop()
        while len(tokens) > 1 and tokens[0].group().lower() in _SUFFIXES:
            tokens.pop(0)
        return tokens

    def _judge(self, start: int, end: int) -> tuple[int, int, tuple[str, ...]] | None:
        tokens = self._tokens(start, end)
        if not 2 <= len(tokens) <= 6:
            return None
        words = [token.group() for token in tokens]
        plain = re.sub(r"\s+", " ", " ".join(words).lower())
        core = [word for word in words if word.lower() not in _PARTICLES]
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

    def _word(self, start: int, end: int) -> tuple[int, int, tuple[str, ...]] | None:
        tokens = self._tokens(start, end)
        if len(tokens) != 1 or self._common(tokens[0].group()) or not tokens[0].group()[0].isupper():
            return None
        return tokens[0].start(), tokens[0].end(), (tokens[0].group(),)

    def _by_email(self) -> list[tuple[int, int, tuple[str, ...]]]:
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


def _repeats(text: str, tokens: tuple[str, ...], words: ResumeWords, header: _Header) -> Iterator[tuple[int, int]]:
    """Further mentions of the name: in full, in file names, and by one of its words where that cannot mean a place."""
    core = [
        token.strip(".")
        for token in tokens
        if token.lower().strip(".") not in _PARTICLES | _SUFFIXES and len(token.strip(".")) > 1
    ]
    if not core:
        return
    any_token = "|".join(re.escape(token) for token in sorted(set(core), key=len, reverse=True))
    particle = "|".join(sorted(re.escape(p) for p in _PARTICLES))
    if len(core) > 1:
        joined = rf"(?<![^\W_])(?:{any_token})(?:['’]s)?(?:[\s,._-]{{1,3}}(?:(?:[A-Z]|{particle})\b\.?[\s._-]+)*(?:{any_token}))+(?=[\W_]|$)(?:['’]s)?"
        for match in re.finditer(joined, text, re.IGNORECASE):
            yield match.span()
    for match in re.finditer(rf"(?<![\w@.-])(?:{any_token})(?:['’]s)?(?![\w@-])", text):
        word = re.sub(r"['’]s$", "", match.group())
        if len(word) < 2 or not word[0].isupper():
            continue
        before, after = text[max(0, match.start() - 24) : match.start()], text[match.end() : match.end() + 24]
        common = header._common(word) or word.lower() in words.months or word.lower() in words.languages
        place = (
            re.search(r"\b(?:in|at|of|to|from|near|for|with|by|à|de|en)\s+$", before)
            or re.search(r"[A-Z][\w'’]*[ \t]+$", before)
            or re.match(r",\s*[A-Z]|[ \t]+(?:[A-Z&]|City\b)", after)
        )
        if not common and not place:
            yield match.span()


def _phones(text: str, header_end: int) -> Iterator[tuple[int, int]]:
    for match in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", match.group())
        groups = re.findall(r"\d+", match.group())
        if not 8 <= len(digits) <= 15 or (
            sum(bool(_YEARS.fullmatch(group)) for group in groups) >= 1 and "+" not in match.group()
        ):
            continue
        near = text[max(0, match.start() - 14) : match.start()].lower()
        shaped = re.fullmatch(r"\(?\d{3}\)?[\s.-]*\d{3}[\s.-]+\d{4}.*", match.group())
        if (
            "+" in match.group()
            or shaped
            or match.start() < header_end
            or re.search(r"tel|phone|mob|cell|fax|call", near)
        ):
            yield match.span()


def mask(doc: Document, *, taxonomy: Taxonomy, name: str = "") -> MaskedText:
    """Blanks the protected attributes of a resume; `name` is the candidate's, where it is known from elsewhere.

    The masked text has the length of the original. Line breaks stay, so that lines keep their places.
    """
    text = doc.text
    words = language_of(doc.language).resumes
    patterns = _patterns(doc.language)
    spans: list[ProtectedSpan] = []

    def add(start: int, end: int, attribute: str) -> None:
        if end > start:
            spans.append(ProtectedSpan(start, end, attribute))

    header = _Header(doc, taxonomy, words)
    top = header.lines()
    header_end = top[-1][1] if top else 0
    tokens: list[str] = name.split()
    for start, end, found in header.name():
        add(start, end, "name")
        tokens += found
    for attribute, label in patterns.labels:
        for match in label.finditer(text):
            if attribute == "name":
                value = match["value"].split(",")[0].split()
                if not 1 <= len(value) <= 6 or not all(
                    word[0].isupper() or word.lower() in _PARTICLES for word in value
                ):
                    continue
                tokens += value if not tokens else []
            if attribute == "phone" and not any(character.isdigit() for character in match["value"]):
                continue
            add(match.start(), match.end(), attribute)
    for match in patterns.honorific.finditer(text):
        if not header.index.find(match.group()) and not header.index.find(match["name"]):
            add(match.start(), match.end(), "name")
    if tokens:
        for start, end in _repeats(text, tuple(tokens), words, header):
            add(start, end, "name")
    for match in _EMAIL.finditer(text):
        add(match.start(), match.end(), "email")
    lowered = [token.lower() for token in tokens if len(token) > 2]
    for match in _URL.finditer(text):
        if match.start() < header_end or any(token in match.group().lower() for token in lowered):
            add(match.start(), match.end(), "url")
    for match in _PERSONAL_URL.finditer(text):
        add(match.start(), match.end(), "url")
    for match in _HANDLE.finditer(text):
        add(match.start(), match.end(), "url")
    for start, end in _phones(text, header_end):
        add(start, end, "phone")
    for match in patterns.pronouns.finditer(text):
        if not match.group().isupper() or text[max(0, match.start() - 20) : match.end() + 20].isupper():
            add(match.start(), match.end(), "pronoun")
    for attribute, phrase in patterns.phrases:
        for match in phrase.finditer(text):
            add(match.start(), match.end(), attribute)
    for start, end in top:
        line = text[start:end]
        for pattern in (patterns.street, _ZIP):
            for match in pattern.finditer(line):
                add(start + match.start(), start + match.end(), "address")
        contact = _EMAIL.search(line) or any(span.attribute == "phone" and start <= span.start < end for span in spans)
        for match in _TOWN.finditer(line):
            inside = any(span.start < start + match.end() and start + match.start() < span.end for span in spans)
            alone = match.group() == line.strip() and header.index.find(match.group().split(",")[0]) == ()
            if not inside and (contact or alone) and not _is_role(match.group(), words):
                add(start + match.start(), start + match.end(), "address")
        for segment in re.finditer(r"[^|•·,\n]+", line):
            if patterns.nationality.fullmatch(segment.group().strip()):
                add(start + segment.start(), start + segment.end(), "nationality")
    merged = _merge(spans)
    return MaskedText(text=_blank(text, merged), spans=merged)


def _is_role(text: str, words: ResumeWords) -> bool:
    return any(word.lower().strip(".,") in words.title_heads for word in text.split())


def _merge(spans: list[ProtectedSpan]) -> tuple[ProtectedSpan, ...]:
    merged: list[ProtectedSpan] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end, span.attribute)):
        if merged and span.start < merged[-1].end:
            if span.end > merged[-1].end:
                merged[-1] = ProtectedSpan(merged[-1].start, span.end, merged[-1].attribute)
        else:
            merged.append(span)
    return tuple(merged)


def _blank(text: str, spans: tuple[ProtectedSpan, ...]) -> str:
    pieces, at = [], 0
    for span in spans:
        pieces += [text[at : span.start], re.sub(r"[^\n]", " ", text[span.start : span.end])]
        at = span.end
    return "".join([*pieces, text[at:]])
