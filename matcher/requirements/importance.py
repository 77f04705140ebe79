"""Must-have or nice-to-have, as the words of a request say it."""

import re

from matcher.languages.jobs import JobWords
from matcher.requirements.patterns import plain, words

_AFTERTHOUGHT = re.compile(r"^\W*(?:but|though|although|as|since|mais|car)\b.*", re.IGNORECASE | re.DOTALL)
_ASIDE = re.compile(r"\([^()]*\s[^()]*\s[^()]*\s[^()]*\)")
_BREAK = re.compile(r"[,:;(]|\s[–—-]\s")


def stated(piece: str, table: JobWords) -> bool | None:
    """True for a must, False for nice-to-have, None where the words leave it to their surroundings.

    "CPA preferred" is nice-to-have, "a warehouse: Snowflake preferred" is not: a mark without a verb speaks only of
    the words between it and the nearest break, unless it stands there alone.
    """
    body = _ASIDE.sub(" ", plain(piece)).strip(" .;,!*_")
    if words(table.nice).search(body):
        return False
    if _marked_nice(body, table):
        return False
    return True if words(table.must).search(body) else None


def _marked_nice(body: str, table: JobWords) -> bool:
    for mark in words(table.nice_marks).finditer(body):
        breaks = list(_BREAK.finditer(body, 0, mark.start()))
        leads = not re.search(r"\w", body[breaks[-1].end() if breaks else 0 : mark.start()])
        ends = not re.search(r"\w", _AFTERTHOUGHT.sub("", body[mark.end() :]))
        if (ends and (leads or not breaks)) or (leads and not breaks):
            return True
    return False
