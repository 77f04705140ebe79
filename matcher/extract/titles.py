"""Which words of a position's heading name the job, and which the employer."""

import re
from collections.abc import Callable
from functools import lru_cache

from matcher.languages import language_of
from matcher.languages.tables import words
from ontology import Taxonomy

_SEPARATOR = re.compile(
    r"\s+[-–—−－|•·]+\s*|\s*[-–—]\s+(?=[A-Z])|\s*[|•·\t\n]\s*|\s{3,}|,\s+|\s+,|\s*;\s*|\s*[()]\s*|\s*ï¼\S{0,2}\s*|:\s+"
)
_PLACE = re.compile(
    r"(?:[A-Z]{2}(?:,?\s+USA?)?|City|State|USA?|U\.S\.A?\.?|UK|United\s+(?:States|Kingdom)|England|Scotland|Wales"
    r"|Ireland|India|Canada|"
    r"France|Germany|Spain|Italy|Remote|Hybrid|Onsite|\d{5}(?:-\d{4})?)$"
)
_STATES = words("""
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI
    SC SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS NB
""")
_LEGAL = re.compile(
    r"\b(?:Inc|LLC|L\.L\.C|Ltd|Limited|PLC|plc|GmbH|AG|Corp|Corporation|Pvt|SARL|SAS|B\.V|N\.V|Company\s+Name"
    r"|University|Université)\b\.?"
)
_AGENT = re.compile(
    r"(?:[A-Z][\w/&.-]*\s+){0,4}?(?!(?:Cent|Summ|Numb|Ord|Care|Pow|Wat|Oth|Riv|Comput|Customer|Newslett|Lett|Pap"
    r"|Septemb|Octob|"
    r"Novemb|Decemb|Mast|Charter|Tow|Corner|Silv|Gold|Hon|Maj|Min|Juni|Seni|Exteri|Interi|Fact|Sect|Vict|Mot|Col"
    r"|Harb|Lab|Tut)(?:er|or|our)\b)"
    r"[A-Z][a-z]{2,}(?:er|or|ist|ian)(?=$|\s+[A-Z]|\s*[,|(])"
)
_FIRMS = frozenset(("partners", "associates", "players", "traders", "makers", "brokers"))
"""Plurals that name employers, not jobs."""
_JOINERS = frozenset(("of", "for", "to", "in", "and", "&", "/", "de", "du", "des", "en", "the", "la", "le", "d'", "-"))

IsOccupation = Callable[[str], bool]


@lru_cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    resumes = language_of(language).resumes
    return (
        re.compile(rf"(?<!\w)(?:{resumes.employer_words})(?!\w)", re.IGNORECASE),
        re.compile(rf"\s+(?:{resumes.employer_before})\s+(?=[A-Z])"),
    )


def _head(word: str, heads: frozenset[str]) -> bool:
    """Whether a word ends an occupation's name, alone, in the plural or joined ("Dishwasher/cook", "Co-Owner")."""
    parts = re.split(r"[/&]|-(?=\w{3})", word.strip(".,()'’\"").lower())
    return any(
        part in heads or (part.endswith("s") and part[:-1] in heads and part not in _FIRMS)
        for part in [*parts, word.lower().strip(".,()")]
        if part
    )


def has_title_head(text: str, language: str) -> bool:
    """Whether some word of the text ends the name of an occupation ("manager", "nurse")."""
    heads = language_of(language).resumes.title_heads
    return any(_head(word, heads) for word in text.split())


def _after_title(words: list[str], last: int, heads: frozenset[str], employer: re.Pattern[str]) -> int:
    """How far a title runs past its head: "Director of Finance", "Manager II", "Teacher/Coach"."""
    if re.search(r"[/&]\w+$", words[last]) and not _head(re.split(r"[/&]", words[last])[-1], heads):
        return len(words)  # "Manager/Business Development"
    rest = words[last + 1 :]
    if 0 < len(rest) <= 3 and all(word[0].islower() for word in rest) and not employer.search(" ".join(rest)):
        return len(words)  # "Comptable unique", "Manager in training"
    end = last + 1
    while end < len(words):
        word = words[end]
        if re.fullmatch(r"[IVX]{1,4}|\d|[A-Z]?\d", word.strip("(),.")):
            end += 1
        elif word.lower() in _JOINERS and end + 1 < len(words):
            phrase = words[end + 1 :]
            end += 1 + (len(phrase) if len(phrase) <= 3 and not employer.search(" ".join(phrase)) else 1)
        else:
            break
    return end


def _is_firm(part: str, tokens: list[str], employer_word: re.Pattern[str]) -> bool:
    """Whether words that end like a title name a firm: "Pascoe Estate Agents", "Morel Partners"."""
    return employer_word.search(tokens[-1]) is not None or (tokens[-1].endswith("s") and "&" in part)


def names_employer(text: str, language: str) -> bool:
    """Whether the text holds a word that marks employers ("Hospital", "Ltd")."""
    return _patterns(language)[0].search(text) is not None


def _by_ending(parts: list[str], employer: str, employer_word: re.Pattern[str]) -> tuple[str, str]:
    """A title told by the ending of its last word alone ("Surgery Coder"), for headings without a known one."""
    for part in parts:
        found = _AGENT.match(part)
        if found and not employer_word.search(part):
            rest = part[found.end() :].strip(" ,-–")
            others = [other for other in parts if other != part]
            return found.group().strip(), rest or (employer if employer != part else next(iter(others), ""))
    return "", employer


def split_heading(text: str, *, language: str, is_occupation: IsOccupation) -> tuple[str, str]:
    """(title, employer) of the lines that head a position, dates already taken out; "" for what is not said."""
    resumes = language_of(language).resumes
    employer_word, before_employer = _patterns(language)
    parts: list[str] = []
    for piece in _SEPARATOR.split(text):
        for part in before_employer.split(piece, maxsplit=1) if not is_occupation(piece.strip()) else [piece]:
            legal = _LEGAL.search(part)
            cut = legal.end() if legal and has_title_head(part[legal.end() :], language) else 0
            parts += [part[:cut], part[cut:]] if cut else [part]
    title, employer = "", ""
    open_title = placed = False
    named: list[str] = []
    for part in parts:
        part = re.sub(r"^[\W_]+|[^\w).+#'’]+$", "", part.strip())
        if placed and part.split(" ")[0] in {"State", *_STATES} and " " in part:
            part = part.split(" ", 1)[1]  # "Boise, ID Staff Accountant"
        placed = True
        if not part or _PLACE.match(part):
            open_title = False
            continue
        named.append(part)
        tokens = part.split()
        last = max((i for i, token in enumerate(tokens) if _head(token, resumes.title_heads)), default=-1)
        titled = last >= 0 or is_occupation(part)
        end = (
            len(tokens)
            if last < 0 or is_occupation(part)
            else _after_title(tokens, last, resumes.title_heads, employer_word)
        )
        first, rest = " ".join(tokens[:end]), " ".join(tokens[end:])
        if titled and not title:
            title, open_title = first, not rest
        elif (
            titled
            and open_title
            and not employer
            and title.count(",") < 2
            and not _is_firm(part, tokens, employer_word)
        ):
            title, open_title = f"{title}, {first}", not rest
        elif title and open_title and not employer and all(word.lower() in resumes.title_modifiers for word in tokens):
            title, rest = f"{title}, {part}", ""
        else:
            rest, open_title = part, False
        if rest and (not employer or (employer_word.search(rest) and not employer_word.search(employer))):
            employer = re.sub(r"\s+City$", "", rest)
    if not title:
        title, employer = _by_ending(named, employer, employer_word)
    if not title and employer_word.search(employer):
        leads = [_SEPARATOR.split(line.strip())[0].strip() for line in text.split(" | ")]
        title = next((lead for lead in leads if lead and lead in named and not employer_word.search(lead)), "")
    while title and title.rsplit(" ", 1)[-1].lower() in _JOINERS:
        title = title.rpartition(" ")[0]
    return title.strip(" ,.-"), employer.strip(" ,-")


@lru_cache(maxsize=8)
def occupation_test(taxonomy: Taxonomy, language: str) -> IsOccupation:
    """A test whether a text is, as a whole, a label of an occupation."""
    index = taxonomy.label_index(language)

    @lru_cache(maxsize=20_000)
    def is_occupation(text: str) -> bool:
        return len(text) < 80 and bool(index.find(text, pillar="occupations"))

    return is_occupation
