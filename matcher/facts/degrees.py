"""Degrees and school leaving certificates: text -> EQF level and subject."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from matcher.facts.dates import dates
from matcher.languages import language_of
from matcher.languages.resumes import DegreeWords

SCHOOL = 4
"""EQF level up to which what follows a comma is the school, not the subject."""


@dataclass(frozen=True, slots=True)
class DegreeName:
    """A degree as a text names it. `level` is EQF 1..8; `subject` is "" where none is said."""

    start: int
    end: int
    level: int
    subject: str
    completed: bool


@dataclass(frozen=True, slots=True)
class RequiredDegree:
    """What a requirement demands: the lowest level named, and any one of `subjects` (any subject when empty)."""

    start: int
    end: int
    level: int
    subjects: tuple[str, ...]
    or_equivalent: bool
    or_related: bool


@lru_cache
def _names(language: str) -> tuple[re.Pattern[str], tuple[DegreeWords, ...]]:
    families = language_of(language).resumes.degrees
    source = "|".join(f"(?P<d{i}>{family.pattern})" for i, family in enumerate(families))
    return re.compile(rf"(?<![\w@.])(?:{source})(?![\w])", re.IGNORECASE), families


def _named(text: str, language: str) -> Iterator[tuple[re.Match[str], DegreeWords]]:
    pattern, families = _names(language)
    for match in pattern.finditer(text):
        yield match, families[int(str(match.lastgroup)[1:])]


@lru_cache
def _words(language: str) -> dict[str, re.Pattern[str]]:
    words = language_of(language).resumes
    return {
        "lead": re.compile(words.degree_subject, re.IGNORECASE),
        "noun": re.compile(rf"\s*(?:{words.degree_noun})\b", re.IGNORECASE),
        "unfinished": re.compile(rf"\b(?:{words.degree_unfinished})(?!\w)", re.IGNORECASE),
        "school": re.compile(rf"\b(?:{words.school_words})\b", re.IGNORECASE),
        "subject": re.compile(rf"(?:{words.subject_words})\W*", re.IGNORECASE),
        "limit": re.compile(
            r"[\n;|•()]|\.(?=\s|$)|\s[-–—]\s|,\s(?=[A-Z]\w+\s(?:University|College|Institute|School))"
            r"|\b(?:from|at|with|GPA|and\s+a|minor|University\s+of|City|required|preferred|is|was|or\s+(?:an?\s+)?(?:equivalent|higher))\b"
            r"|,?\s*\b(?:first|second|upper|lower|honou?rs|hons|distinction|merit|cum\s+laude|magna|summa|completed|graduated|mention)\b"
        ),
        "work": re.compile(rf"\s+(?:level\s+)?(?:{words.degree_work})\b", re.IGNORECASE),
        "equivalent": re.compile(words.or_equivalent, re.IGNORECASE),
        "related": re.compile(words.or_related, re.IGNORECASE),
        "product": re.compile(
            r"\s+(?:office|excel|word|sql|access|project|outlook|dynamics|teams|visio|windows|powerpoint|dos|exchange|sharepoint|azure)\b",
            re.IGNORECASE,
        ),
    }


def _is_degree(text: str, match: re.Match[str], family: DegreeWords, *, education: bool, language: str) -> bool:
    """Decides the ambiguous names: Microsoft products, US states, business analysts and job titles are none."""
    word, before, after = match.group(), text[: match.start()], text[match.end() :]
    words = _words(language)
    if words["work"].match(after):
        return False
    if family.level <= SCHOOL and len(before.rpartition("\n")[2].split()) > 6:
        return False  # "I teach Year 7 and share a GCSE class"
    if not family.bare:
        return True
    if words["product"].match(after) or (
        re.search(r"[a-z]\s*,\s*$", before) and re.match(r"\s*(?:\d{5}|[,;|)\n]|$)", after)
    ):
        return False
    if (
        len(word.replace(".", "")) <= 3
        and not word.replace(".", "").isupper()
        and not re.match(r"B[sS]c?|M[sS]c?", word)
    ):
        return False
    if (
        words["noun"].match(after)
        or re.match(r"\s*(?:in|of|en)\s+[A-Z]", after)
        or (re.match(r"\s*[,:]\s+[A-Z][a-z]+", after) and education)
    ):
        return True
    if re.match(r"\s*(?:/|or|,|and)\s*(?:an?\s+)?(?:B\.?[AS]|M\.?[AS]|Ph)", after) or re.search(
        r"\b(?:B\.?[AS]c?\.?|bachelor\S*)\s*(?:/|or|and)\s*(?:an?\s+)?$", before, re.IGNORECASE
    ):
        return True
    if word.lower().startswith(("master", "associate")):
        heads = language_of(language).resumes.title_heads
        following = re.match(r"\s*(\w+)", after)
        return (
            education
            and re.search(r"(?:^|[\n,;:(|•-])\s*$", before) is not None
            and not (following and following[1].lower() in heads)
        )
    if word.lower() == "high school":
        return education and re.match(r"[ \t]*(?:[,(|–-]|\d{4}|\n|$)", after) is not None
    return education


def _tidy(text: str, generic: tuple[str, ...]) -> str:
    """A subject without marks, generic lead-ins ("Science : Physics") and the repetitions of generated resumes."""
    subject = re.sub(r"\s+", " ", text).strip(" ,:-–/'’.")
    subject = re.sub(r"^(.{4,}?)[ ,]+\1$", r"\1", subject)
    head, _, rest = subject.partition(" : ")
    if rest and head.lower() in generic:
        subject = rest
    parts = [part.strip() for part in subject.split(",")[:3]]
    return ", ".join(part for part in parts if part and len(part.split()) <= 7)


def _subject(text: str, end: int, family: DegreeWords, language: str) -> tuple[str, int]:
    """The subject that follows a degree name, and where it ends; the name's own subject when nothing follows."""
    words = _words(language)
    generic = language_of(language).resumes.generic_subjects
    named = re.search(r"\b(?:of|in|de|en|d['’])\s*$", text[:end], re.IGNORECASE) is not None
    found, stop = family.subject, end
    for _ in range(2):  # "Master of Arts degree : Arts : History"
        lead = words["lead"].match(text, end)
        begin = lead.end() if lead else end
        joint = bool(lead and lead["joint"].strip())
        rest = text[begin : begin + 120]
        limits = [match.start() for match in words["limit"].finditer(rest)]
        unfinished = words["unfinished"].search(rest)
        limits += [unfinished.start()] if unfinished else []
        limits += [date.start for date in dates(rest, language=language)][:1]
        limits += [
            match.start() for match, other in _named(rest, language) if match.start() > 2 and other.level > SCHOOL
        ][:1]
        rest = rest[: min(limits, default=len(rest))]
        school = words["school"].search(rest)
        if school or not (joint or named):
            tokens = rest[: school.start() if school else len(rest)].split()
            keep = max((i + 1 for i, word in enumerate(tokens) if words["subject"].fullmatch(word)), default=0)
            if keep and not (joint or named) and not tokens[0][:1].isupper():
                keep = 0
            if not keep and named and tokens and not school:
                keep = len(tokens)
            rest = " ".join(tokens[: keep or (1 if named else 0)])
        subject = _tidy(rest, generic)
        said = named or (lead is not None and re.search(r"\w|:", lead["joint"]) is not None)
        likely = family.level > SCHOOL and any(words["subject"].fullmatch(word) for word in subject.split())
        if not subject or not subject[0].isalpha() or not (said or likely):
            break
        if subject.lower() not in generic:
            found = subject if found.lower() in subject.lower() else f"{found}, {subject}"
            return found, text.index(rest.split()[-1], begin) + len(rest.split()[-1])
        end, named = begin + len(subject), False
    return found, stop


def degrees(
    text: str, *, education: bool = False, as_of: int | None = None, language: str = "en"
) -> tuple[DegreeName, ...]:
    """Degree names in the order of the text.

    With `education` the text is known to be about education, so that "MS" or "Associate" alone count. A degree whose
    entry says that it is under way, or that is dated after `as_of`, is not completed.
    """
    words = _words(language)
    matches = [
        (match, family)
        for match, family in _named(text, language)
        if _is_degree(text, match, family, education=education, language=language)
    ]
    found: list[DegreeName] = []
    for i, (match, family) in enumerate(matches):
        subject, end = _subject(text, match.end(), family, language)
        following = matches[i + 1][0].start() if i + 1 < len(matches) else len(text)
        line_start = text.rfind("\n", 0, match.start()) + 1
        entry_start = max(line_start, matches[i - 1][0].end() if i else 0)
        newline = text.find("\n", end)
        entry = text[entry_start : min(following, end + 200, newline if newline >= 0 else len(text))]
        late = as_of is not None and any(date.month > as_of for date in dates(entry, language=language))
        completed = not late and words["unfinished"].search(entry) is None
        if found and found[-1].end > match.start():
            continue
        found.append(DegreeName(match.start(), end, family.level, subject, completed))
    return tuple(found)


def required_degree(text: str, *, language: str = "en") -> RequiredDegree | None:
    """The degree that a requirement demands, or None where it names none.

    "Bachelor's or Master's degree in Economics, Finance or a related field" -> level 6, two subjects, or related.
    """
    names = degrees(text, language=language) or degrees(text, education=True, language=language)
    if not names:
        return None
    words = _words(language)
    related = words["related"].search(text)
    subjects: list[str] = []
    for name in names:
        tail = text[name.end :]
        more = re.match(r"(?:\s*,\s*[^,.;()]+)*", tail)
        phrase = name.subject + (more.group() if more and name.subject else "")
        phrase = words["equivalent"].sub(" ", words["related"].sub(" ", phrase))
        for part in re.split(r",|;|/|\bor\b|\band/or\b|\bou\b", phrase):
            cleaned = re.sub(
                r"\s+", " ", re.split(r"\b(?:required|preferred|with|plus|is|from|degree)\b", part)[0]
            ).strip(" ,.:-–()")
            known = cleaned.lower() in map(str.lower, subjects)
            named = words["school"].search(cleaned) or _names(language)[0].search(cleaned)
            if cleaned and len(cleaned.split()) <= 6 and not known and not named:
                subjects.append(cleaned)
    return RequiredDegree(
        start=names[0].start,
        end=names[-1].end,
        level=min(name.level for name in names),
        subjects=tuple(subjects),
        or_equivalent=words["equivalent"].search(text) is not None,
        or_related=related is not None,
    )
