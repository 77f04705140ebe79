"""Degrees and school leaving certificates: text -> EQF level and subject."""

import re
from dataclasses import dataclass
from functools import lru_cache

from matcher.facts.dates import dates
from matcher.languages import language_of
from matcher.languages.resumes import DegreeWords


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
    return re.compile(rf"(?<![\w/@.])(?:{source})(?![\w])", re.IGNORECASE), families


@lru_cache
def _words(language: str) -> dict[str, re.Pattern[str]]:
    words = language_of(language).resumes
    return {
        "lead": re.compile(words.degree_subject, re.IGNORECASE),
        "noun": re.compile(rf"\s*(?:{words.degree_noun})\b", re.IGNORECASE),
        "unfinished": re.compile(rf"\b(?:{words.degree_unfinished})(?!\w)", re.IGNORECASE),
        "school": re.compile(rf"\b(?:{words.school_words})\b", re.IGNORECASE),
        "subject": re.compile(rf"(?:{words.subject_words})\W*", re.IGNORECASE),
        "equivalent": re.compile(words.or_equivalent, re.IGNORECASE),
        "related": re.compile(words.or_related, re.IGNORECASE),
        "product": re.compile(
            r"\s+(?:office|excel|word|sql|access|project|outlook|dynamics|teams|visio|windows|powerpoint|dos|exchange|sharepoint|azure)\b",
            re.IGNORECASE,
        ),
    }


def _is_degree(text: str, match: re.Match[str], family: DegreeWords, *, education: bool, language: str) -> bool:
    """Decides the ambiguous short names: Microsoft products, US states, business analysts and job titles are none."""
    if not family.bare:
        return True
    word, before, after = match.group(), text[: match.start()], text[match.end() :]
    words = _words(language)
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
    return education and (len(word) <= 4 or bool(re.match(r"\s*(?:$|[:,(|–-])|\s+\w+", after)))


def _subject(text: str, end: int, family: DegreeWords, language: str) -> tuple[str, int]:
    """The subject that follows a degree name, and where it ends; the name's own subject when nothing follows."""
    words = _words(language)
    generic = language_of(language).resumes.generic_subjects
    lead = words["lead"].match(text, end)
    inner = re.search(r"\b(?:of|in)\s*$", text[:end], re.IGNORECASE)
    found = family.subject
    stop = end
    for _ in range(2):
        begin = lead.end() if lead else end if inner else -1
        if begin < 0:
            break
        rest = text[begin : begin + 120]
        limits = [
            m.start()
            for m in re.finditer(
                r"[\n;|•()]|\.(?=\s|$)|\s[-–—]\s|,\s(?=[A-Z]\w+\s(?:University|College|Institute|School))", rest
            )
        ]
        limits += [date.start for date in dates(rest, language=language)][:1]
        limits += [
            m.start()
            for m in re.finditer(r"\b(?:from|at|with|GPA|and\s+a|minor|de\s+l['’]|University\s+of|City)\b", rest)
        ]
        rest = rest[: min(limits, default=len(rest))]
        school = words["school"].search(rest)
        if school:
            head = rest[: school.start()].split()
            keep = max((i + 1 for i, word in enumerate(head) if words["subject"].fullmatch(word)), default=0)
            rest = " ".join(head[:keep])
        subject = re.sub(r"\s+", " ", rest).strip(" ,:-–/'’")
        pieces = subject.split(" : ")
        subject = pieces[-1] if pieces[0].lower() in generic else " ".join(pieces)
        subject = ", ".join(part.strip() for part in subject.split(",")[:3] if part.strip() and len(part.split()) <= 7)
        if subject and subject.lower() not in generic and subject[0].isalnum():
            found = subject if not found or found.lower() in subject.lower() else f"{found}, {subject}"
            stop = begin + len(rest.rstrip())
            break
        if not subject or lead is None:
            break
        end = begin + len(subject)
        lead, inner = words["lead"].match(text, end), None
    return found.rstrip("."), stop


def degrees(
    text: str, *, education: bool = False, as_of: int | None = None, language: str = "en"
) -> tuple[DegreeName, ...]:
    """Degree names in the order of the text.

    With `education` the text is known to be about education, so that "MS" or "Associate" alone count. A degree whose
    entry says that it is under way, or that is dated after `as_of`, is not completed.
    """
    pattern, families = _names(language)
    words = _words(language)
    matches = []
    for match in pattern.finditer(text):
        family = families[int(str(match.lastgroup)[1:])]
        if _is_degree(text, match, family, education=education, language=language):
            matches.append((match, family))
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
            if (
                cleaned
                and len(cleaned.split()) <= 6
                and not words["school"].search(cleaned)
                and cleaned.lower() not in map(str.lower, subjects)
            ):
                if not _names(language)[0].search(cleaned):
                    subjects.append(cleaned)
    return RequiredDegree(
        start=names[0].start,
        end=names[-1].end,
        level=min(name.level for name in names),
        subjects=tuple(subjects),
        or_equivalent=words["equivalent"].search(text) is not None,
        or_related=related is not None,
    )
