"""A line cut into the stretches that may each name a concept of their own."""

import re

MAX_PARTS = 24
"""Stretches of a line that are looked at."""

_MARK = re.compile(r"\s*(?:[;:•·|()\[\]/]|,(?!\d)|[.!?](?=\s|$)|\s[-–—]\s)\s*")
_JOINT = re.compile(
    r"\s+(?:and/or|and|or|&|as well as|including|such as|e\.g\.?|like|et|ou|ainsi que|y compris|comme|tels? que)\s+",
    re.IGNORECASE,
)
_EDGE = " ,\"'“”-–—*"


def _bare(stretch: str) -> str:
    """Without marks around it; the dot of ".NET" stays."""
    return stretch.strip(_EDGE).rstrip("." + _EDGE)


def parts(text: str) -> tuple[str, ...]:
    """What stands between punctuation marks, and of these again what stands between words that join; without `text`.

    "Plans shifts, budgets and orders" has the parts "Plans shifts", "budgets and orders", "budgets" and "orders".
    """
    found: dict[str, None] = {}
    for clause in _MARK.split(text):
        for stretch in (clause, *_JOINT.split(clause)):
            if len(_bare(stretch)) > 1:
                found[_bare(stretch)] = None
    found.pop(_bare(text), None)
    return tuple(found)[:MAX_PARTS]
