"""Years of experience said in words: "five or more years", "18 months in payroll", "over a decade"."""

import re
from dataclasses import dataclass
from functools import lru_cache

from matcher.languages import language_of


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of experience: at least `years` (and at most `most`, where a range or a ceiling is given).

    `field` is what it is spent on, as the text says it ("" where it does not); `experience` tells whether the
    words around it speak of experience at all.
    """

    start: int
    end: int
    years: float
    most: float | None
    field: str
    experience: bool


@lru_cache
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = language_of(language).resumes
    names = "|".join(re.escape(word) for word in sorted(words.numbers, key=len, reverse=True))
    number = rf"(?:(?:{names})(?!\w)|\d{{1,2}}(?:[.,]\d)?(?![\d%])|\d{{1,2}}\s*½)"
    unit = rf"(?P<unit>(?P<y>{words.year_units})|(?P<m>{words.month_units})|(?P<d>{words.decade_units}))(?!\w)"
    whole = (
        rf"(?<![\w$€£.,/-])(?:(?P<least>{words.at_least})\s+|(?P<most>{words.at_most})\s+)?(?:(?:an?|the)\s+)?"
        rf"(?P<low>{number})(?:\s*\(\s*(?P<digits>\d{{1,2}})\s*\+?\s*\))?(?:{words.or_more})?"
        rf"(?:\s*{words.number_to}\s*(?P<high>{number})(?:\s*\(\s*\d{{1,2}}\s*\))?(?:{words.or_more})?)?"
        rf"[\s-]*(?:full\s+|solid\s+|consecutive\s+|calendar\s+|post[-\s]qualification\s+)?{unit}(?:{words.or_more})?"
    )
    flags = re.IGNORECASE
    return {
        "whole": re.compile(whole, flags),
        "not after": re.compile(rf"[\s-]*(?:{words.not_experience_after})", flags),
        "not before": re.compile(words.not_experience_before, flags),
        "experience": re.compile(rf"\b(?:{words.experience})", flags),
        "lead": re.compile(rf"(?:\s*[,:(]?\s*\b(?:{words.field_before})\b(?!-))+\s*", flags),
        "end": re.compile(words.field_end, flags),
        "sentence": re.compile(r"[.!?;•\n](?=\s|$)"),
    }


def _number(text: str, language: str) -> float:
    plain = " ".join(text.lower().split())
    known = language_of(language).resumes.numbers.get(plain)
    if known is not None:
        return known
    return float(plain.replace(",", ".").replace("½", "").strip()) + (0.5 if "½" in plain else 0.0)


def _field(text: str, start: int, end: int, language: str) -> tuple[str, bool]:
    """What the duration between `start` and `end` is spent on, and whether experience is spoken of."""
    patterns = _patterns(language)
    stop = patterns["sentence"].search(text, end)
    after = text[end : stop.start() if stop else len(text)][:160]
    begin = max(
        (m.end() for m in patterns["sentence"].finditer(text, max(0, start - 120), start)), default=max(0, start - 120)
    )
    before = text[begin:start]
    spoken = patterns["experience"].search(after[:90]) or patterns["experience"].search(before[-60:])
    field = ""
    rest = after.lstrip(" '’")
    for _ in range(2):  # "of sales experience in retail" names a field on either side of "experience"
        lead = patterns["lead"].match(rest)
        rest = rest[lead.end() :] if lead else rest
        cut = patterns["end"].search(rest)
        field = ", ".join(filter(None, (field, (rest[: cut.start()] if cut else rest).strip(" ,:-–()"))))
        if cut is None or not patterns["experience"].match(rest, cut.start()):
            break
        rest = rest[cut.start() :]
    if not field and re.search(r"[(:–-]\s*$", before):  # "Java (5 years)", "Java: 5 years"
        field = re.split(r"[,;:(]\s*", re.sub(r"[\s(:–-]+$", "", before))[-1].strip()
        named = patterns["lead"].match(field) or patterns["experience"].fullmatch(field)
        field = field[named.end() :].strip() if named else field
    lead = patterns["lead"].match(after)
    return " ".join(field.split()[:8]), bool(spoken) or bool(lead)


def durations(text: str, *, language: str = "en") -> tuple[Duration, ...]:
    """Lengths of time that could be experience; ages, contracts, plans and warranties are left out."""
    patterns = _patterns(language)
    found = []
    for match in patterns["whole"].finditer(text):
        if patterns["not after"].match(text, match.end()) or patterns["not before"].search(text, 0, match.start()):
            continue
        scale = 10.0 if match["d"] else 1 / 12 if match["m"] else 1.0
        low = _number(match["digits"] or match["low"], language) * scale
        high = _number(match["high"], language) * scale if match["high"] else None
        if high is not None and high < low:
            low, high = high, low
        if match["most"]:
            low, high = 0.0, high or low
        if low > 60 or (high or 0) > 60:
            continue
        field, experience = _field(text, match.start(), match.end(), language)
        found.append(Duration(match.start(), match.end(), round(low, 2), high, field, experience))
    return tuple(found)


def stated_years(text: str, *, language: str = "en") -> tuple[Duration, ...]:
    """What a resume says of itself in years ("10 years of practical accounting experience")."""
    return tuple(duration for duration in durations(text, language=language) if duration.experience)


def required_years(text: str, *, language: str = "en") -> Duration | None:
    """The experience that a requirement demands: the first duration that speaks of experience, else the first."""
    found = durations(text, language=language)
    return next((duration for duration in found if duration.experience), found[0] if found else None)
