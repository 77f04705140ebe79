"""The same resume of somebody else: another first name, other pronouns, and not a word besides.

What is swapped is found here by its own rules and not by those of the mask, so that a gap in the mask shows.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from matcher.facts.contacts import EMAIL, URL
from matcher.fairness.pronouns import PRONOUNS, STATED, Target
from matcher.languages import language_of
from matcher.values import Document

JOINED_NAME = 4
"""Letters from which a name is sought inside the words of an e-mail address or a link ("oliverbrandt@…")."""

_DATE = r"(?!\.?[ \t]*(?:[’'–—-]|to\b|until\b)?[ \t]*(?:[a-z]{3,9}\.?[ \t]+)?\d)"
"""Not before what makes a month of a name: "Jan 2019", "Jan – Mar 2019"."""


@dataclass(frozen=True, slots=True)
class Edit:
    """`text` in the place of the characters from `start` to `end`."""

    start: int
    end: int
    text: str


def swap_name(doc: Document, first_name: str, other: str) -> Document:
    """`doc` with `other` wherever the first name of its person stands, in the case it is written in.

    Accents do not count, single spaces between letters are passed over ("K a s i a"), and addresses and links are
    searched inside their words. Where the name is a month as well, a date is left alone. An initial is swapped where
    it begins an address ("a.okafor@…") or stands in a line of initials.
    """
    spans = _occurrences(doc, first_name)
    edits = [Edit(start, end, _in_case_of(doc.text[start:end], other)) for start, end in spans]
    edits += [Edit(at, at + 1, _in_case_of(doc.text[at], other[0])) for at in _initials(doc, first_name, spans)]
    edits.sort(key=lambda edit: edit.start)
    name = re.sub(re.escape(first_name), other, doc.name, flags=re.IGNORECASE)
    return replace(edited(doc, edits), name=name)


def swap_pronouns(doc: Document, to: Target) -> Document:
    """`doc` with every "he" and "she", in any form, and every stated pair of pronouns turned into `to`.

    "They" alone stays: it may be a team. A language without a table in `PRONOUNS` stays as it is.
    """
    edits: list[Edit] = []
    for form in PRONOUNS.get(doc.language, ()):
        for match in form.pattern.finditer(doc.text):
            if not any(edit.start < match.end() and match.start() < edit.end for edit in edits):
                edits.append(Edit(match.start(), match.end(), _in_case_of(match.group(), form.forms[to])))
    return edited(doc, sorted(edits, key=lambda edit: edit.start))


def state_pronouns(doc: Document, first_name: str, to: Target) -> Document:
    """`doc` with "(she/her)" or the like behind the name, at the end of the line where it first stands."""
    stated = STATED.get(doc.language, STATED["en"])[to]
    for _, end in _occurrences(doc, first_name):
        line_end = doc.text.find("\n", end)
        at = len(doc.text) if line_end < 0 else line_end
        if not EMAIL.search(doc.text, doc.text.rfind("\n", 0, end) + 1, at):
            return edited(doc, [Edit(at, at, f" ({stated})")])
    return doc


def edited(doc: Document, edits: Sequence[Edit]) -> Document:
    """`doc` with `edits`, which are in order and apart; pages begin where they began."""
    pieces, at = [], 0
    for edit in edits:
        pieces += [doc.text[at : edit.start], edit.text]
        at = edit.end
    starts = tuple(
        start + sum(len(edit.text) - (edit.end - edit.start) for edit in edits if edit.end <= start)
        for start in doc.page_starts
    )
    return replace(doc, text="".join([*pieces, doc.text[at:]]), page_starts=starts)


def _occurrences(doc: Document, first_name: str) -> list[tuple[int, int]]:
    """Spans of the name, in order."""
    plain = _folded(doc.text)
    letters = [letter for letter in _folded(first_name) if letter.isalpha()]
    a_date = _DATE if "".join(letters) in language_of(doc.language).resumes.months else ""
    links = [match.span() for pattern in (EMAIL, URL) for match in pattern.finditer(doc.text)]
    found: set[tuple[int, int]] = set()
    if len(letters) >= JOINED_NAME:
        joined = re.compile("-?".join(letters))
        found |= {match.span() for start, end in links for match in joined.finditer(plain, start, end)}
    alone = [m.span() for m in re.finditer(rf"(?<![^\W\d_]){'[ -]?'.join(letters)}(?![^\W\d_]){a_date}", plain)]
    linked = {span for span in alone if any(start <= span[0] < end for start, end in links)}
    written = [span for span in alone if span not in linked]
    in_small_letters = bool(written) and doc.text[written[0][0]].islower()
    return sorted(found | linked | {span for span in written if in_small_letters or doc.text[span[0]].isupper()})


def _initials(doc: Document, first_name: str, spans: Sequence[tuple[int, int]]) -> list[int]:
    """Where the first letter of the name begins an address without the name, or a line of initials."""
    addresses = [match.span() for match in EMAIL.finditer(doc.text)]
    at = [start for start, end in addresses if not any(start <= a < end for a, _ in spans)]
    last = {match[1] for _, end in spans if (match := re.compile(r"[ \t\n]+([A-ZÀ-Ý])").match(doc.text, end))}
    at += [m.start() for m in re.finditer(r"(?m)^[A-Z]{1,2}([A-Z])$", doc.text) if m[1] in last]
    return [i for i in at if _folded(doc.text[i]) == _folded(first_name[0])]


def _folded(text: str) -> str:
    """`text` in lower case and without accents, character by character, so that offsets hold."""
    return "".join(unicodedata.normalize("NFKD", character)[0].lower()[0] for character in text)


def _in_case_of(written: str, word: str) -> str:
    """`word` in capitals, in small letters, or with the capitals it has, as `written` is."""
    letters = [character for character in written if character.isalpha()]
    if len(letters) > 1 and all(letter.isupper() for letter in letters):
        return word.upper()
    return word.lower() if letters[0].islower() else word[:1].upper() + word[1:]
