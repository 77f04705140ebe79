"""Which words of a position's heading name the job, and which the employer."""

import re
from collections.abc import Callable
from functools import lru_cache

from matcher.languages import language_of
from ontology import Taxonomy

_SEPARATOR = re.compile(
    r"\s+[-–—−－|•·]+\s*|\s*[-–—]\s+(?=[A-Z])|\s*[|•·\t\n]\s*|\s{3,}|,\s+|\s+,|\s*;\s*|\s*[()]\s*|\s*ï¼\S{0,2}\s*|:\s+"
)
_PLACE = re.compile(
    r"(?:[A-Z]{2}|City|State|USA?|U\.S\.A?\.?|UK|United\s+(?:States|Kingdom)|England|Scotland|Wales|Ireland|India|Canada|"
    r"France|Germany|Spain|Italy|Remote|Hybrid|Onsite|\d{5}(?:-\d{4})?)$"
)
_LEGAL = re.compile(
    r"\b(?:Inc|LLC|L\.L\.C|Ltd|Limited|PLC|plc|GmbH|AG|Corp|Corporation|Pvt|SARL|SAS|B\.V|N\.V|Company\s+Name|University|Université)\b\.?"
)
_JOINERS = frozenset(("of", "for", "to", "in", "and", "&", "/", "de", "du", "des", "en", "the", "la", "le", "d'", "-"))

IsOccupation = Callable[[str], bool]


@lru_cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = language_of(language).resumes
    return (
        re.compile(rf"(?<!\w)(?:{words.employer_words})(?!\w)", re.IGNORECASE),
        re.compile(rf"\s+(?:{words.employer_before})\s+(?=[A-Z])"),
    )


def _head(word: str, heads: frozenset[str]) -> bool:
    """Whether a word ends an occupation's name, alone, in the plural or joined ("Dishwasher/cook", "Co-Owner")."""
    parts = re.split(r"[/&]|-(?=\w{3})", word.strip(".,()'’\"").lower())
    return any(
        part in heads or (part.endswith("s") and part[:-1] in heads)
        for part in [*parts, word.lower().strip(".,()")]
        if part
    )


def has_title_head(text: str, language: str) -> bool:
    """Whether some word of the text ends the name of an occupation ("manager", "nurse")."""
    heads = language_of(language).resumes.title_heads
    return any(_head(word, heads) for word in text.split())


def _after_title(words: list[str], last: int) -> int:
    """How far a title runs past its head: "Director of Finance", "Manager II", "Teacher/Coach"."""
    end = last + 1
    while end < len(words):
        word = words[end]
        if re.fullmatch(r"[IVX]{1,4}|\d|[A-Z]?\d", word.strip("(),.")):
            end += 1
        elif word.lower() in _JOINERS and end + 1 < len(words):
            end += 2
        else:
            break
    return end


def split_heading(text: str, *, language: str, is_occupation: IsOccupation) -> tuple[str, str]:
    """(title, employer) of the lines that head a position, dates already taken out; "" for what is not said."""
    words = language_of(language).resumes
    employer_word, before_employer = _patterns(language)
    parts: list[str] = []
    for piece in _SEPARATOR.split(text):
        for part in before_employer.split(piece, maxsplit=1) if not is_occupation(piece.strip()) else [piece]:
            legal = _LEGAL.search(part)
            cut = legal.end() if legal and has_title_head(part[legal.end() :], language) else 0
            parts += [part[:cut], part[cut:]] if cut else [part]
    title, employer = "", ""
    open_title = False
    for part in parts:
        part = re.sub(r"^[\W_]+|[^\w).+#'’]+$", "", part.strip())
        part = re.sub(r"^(?:City|State|[A-Z]{2}|USA)\s+(?=[A-Z][a-z])", "", part) if not is_occupation(part) else part
        if not part or _PLACE.match(part):
            open_title = False
            continue
        tokens = part.split()
        last = max((i for i, token in enumerate(tokens) if _head(token, words.title_heads)), default=-1)
        titled = last >= 0 or is_occupation(part)
        if titled and not title:
            end = len(tokens) if is_occupation(part) or last < 0 else _after_title(tokens, last)
            title, rest = " ".join(tokens[:end]), " ".join(tokens[end:])
            open_title = not rest
            if rest and not employer:
                employer = re.sub(r"\s+City$", "", rest)
        elif title and open_title and not employer and all(t.lower() in words.title_modifiers for t in tokens):
            title = f"{title}, {part}"
        elif not employer or (
            employer_word.search(part) and not employer_word.search(employer) and "Company" not in employer
        ):
            employer = re.sub(r"\s+City$", "", part)
            open_title = False
    return title.strip(" ,.-"), employer.strip(" ,-")


@lru_cache(maxsize=8)
def occupation_test(taxonomy: Taxonomy, language: str) -> IsOccupation:
    """A test whether a text is, as a whole, a label of an occupation."""
    index = taxonomy.label_index(language)

    @lru_cache(maxsize=20_000)
    def is_occupation(text: str) -> bool:
        return len(text) < 80 and any(taxonomy.concept(uri).kind == "occupation" for uri in index.find(text))

    return is_occupation
