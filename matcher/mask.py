"""Protected attributes are blanked before anything is understood, so that no later stage can see them.

The mask is careful rather than clever: what it covers is listed in the spans, what it misses the fairness audit
measures. Job titles, employers, schools and the places of jobs are never meant.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from matcher.facts.contacts import EMAIL, HANDLE, PERSONAL_URL, POSTCODE, TOWN, URL, phones
from matcher.facts.names import PARTICLES, NameFinder
from matcher.languages import language_of
from matcher.languages.resumes import ResumeWords
from matcher.values import Document, MaskedText, ProtectedSpan
from ontology import Taxonomy

_PROPER = r"[A-ZÀ-Ý][\w'’-]+"


@dataclass(frozen=True, slots=True)
class _Patterns:
    pronouns: re.Pattern[str]
    honorific: re.Pattern[str]
    labels: tuple[tuple[str, re.Pattern[str]], ...]
    phrases: tuple[tuple[str, re.Pattern[str]], ...]
    nationality: re.Pattern[str]
    street: re.Pattern[str]


@lru_cache
def _patterns(language: str) -> _Patterns:
    words = language_of(language).resumes
    pronouns = "|".join(re.escape(word) for word in sorted(words.pronouns, key=len, reverse=True))
    nationalities = "|".join(words.nationalities)
    honorifics = "|".join(words.honorifics)
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
    return _Patterns(
        pronouns=re.compile(
            rf"[(\[]\s*(?:{pronouns})(?:\s*[/,]\s*(?:{pronouns}))*\s*[)\]]"
            rf"|(?<![\w'’-])(?:{pronouns})(?![\w-])(?:['’](?:s|d|ll|re|ve))?",
            re.IGNORECASE,
        ),
        honorific=re.compile(
            rf"(?<!\w)(?:{honorifics})[ \t]+(?P<name>{_PROPER}(?:[ \t]+[A-ZÀ-Ý]\.?(?=\s))?(?:[ \t]+{_PROPER})?)"
        ),
        labels=tuple(labels),
        phrases=tuple(
            (attribute, re.compile(source, re.IGNORECASE | re.MULTILINE))
            for attribute, source in words.personal_phrases
        ),
        nationality=re.compile(rf"(?:{nationalities})", re.IGNORECASE),
        street=re.compile(
            rf"\b\d{{1,5}}\w?,?\s+(?:[\w.'’-]+\s+){{0,4}}(?:{words.street_words})(?!\w)[^|•\n]*"
            r"|\b\w*(?:stra(?:ß|ss)e|str\.|weg|platz|gasse|allee)\s+\d{1,4}\b[^|•\n]*|\b(?:via|calle|rua|ul\.)\s+[\w\s]{3,30},?\s+\d{1,4}\b[^|•\n]*",
            re.IGNORECASE,
        ),
    )


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

    for match in patterns.pronouns.finditer(text):
        if not match.group().isupper() or text[max(0, match.start() - 20) : match.end() + 20].isupper():
            add(match.start(), match.end(), "pronoun")
    # A name is found by how its line looks, which must not depend on pronouns stated behind it.
    finder = NameFinder(_blank(text, _merge(spans)), taxonomy.label_index(doc.language), doc.language)
    top = finder.header()
    header_end = top[-1][1] if top else 0
    tokens: list[str] = name.split()
    for start, end, found in finder.name():
        add(start, end, "name")
        tokens += found
    for attribute, label in patterns.labels:
        for match in label.finditer(text):
            if attribute == "name":
                value = match["value"].split(",")[0].split()
                if not 1 <= len(value) <= 6 or not all(
                    word[0].isupper() or word.lower() in PARTICLES for word in value
                ):
                    continue
                tokens += value if not tokens else []
            if attribute == "phone" and not any(character.isdigit() for character in match["value"]):
                continue
            add(match.start(), match.end(), attribute)
    for match in patterns.honorific.finditer(text):
        if not finder.index.find(match.group()):
            add(match.start(), match.end(), "name")
    if tokens:
        for start, end in finder.mentions(tuple(tokens)):
            add(start, end, "name")
        for start, end in finder.initials(tuple(tokens)):
            add(start, end, "initials")
    for match in EMAIL.finditer(text):
        add(match.start(), match.end(), "email")
    lowered = [token.lower() for token in tokens if len(token) > 2]
    for match in URL.finditer(text):
        if match.start() < header_end or any(token in match.group().lower() for token in lowered):
            add(match.start(), match.end(), "url")
    for match in PERSONAL_URL.finditer(text):
        add(match.start(), match.end(), "url")
    for match in HANDLE.finditer(text):
        add(match.start(), match.end(), "url")
    for start, end in phones(text, header_end):
        add(start, end, "phone")
    for attribute, phrase in patterns.phrases:
        for match in phrase.finditer(text):
            add(match.start(), match.end(), attribute)
    for start, end in top:
        line = text[start:end]
        for pattern in (patterns.street, POSTCODE):
            for match in pattern.finditer(line):
                add(start + match.start(), start + match.end(), "address")
        contact = EMAIL.search(line) or any(span.attribute == "phone" and start <= span.start < end for span in spans)
        for match in TOWN.finditer(line):
            inside = any(span.start < start + match.end() and start + match.start() < span.end for span in spans)
            alone = match.group() == line.strip() and finder.index.find(match.group().split(",")[0]) == ()
            if not inside and (contact or alone) and not _is_work(match.group(), words):
                add(start + match.start(), start + match.end(), "address")
        named = [
            part for part in re.finditer(r"[^|•·,\n]+", line) if patterns.nationality.fullmatch(part.group().strip())
        ]
        for segment in named:
            if len(named) == 1:  # two are a list of languages
                add(start + segment.start(), start + segment.end(), "nationality")
    merged = _merge(spans)
    return MaskedText(text=_blank(text, merged), spans=merged)


def _is_work(text: str, words: ResumeWords) -> bool:
    """Whether words that look like a town name a job or an employer."""
    employer = re.search(rf"(?<!\w)(?:{words.employer_words})(?!\w)", text, re.IGNORECASE)
    return bool(employer) or any(word.lower().strip(".,") in words.title_heads for word in text.split())


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
