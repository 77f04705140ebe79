"""When a label may be taken from running text: always, only in its own case, or never.

Whole strings can be looked up by any label. In running text a one-word label that is an ordinary word ("equipment",
"manager") would fire everywhere, and so would the tool "Go" on every "go".
"""

from enum import IntEnum

from ontology.concept import Entry, Label
from ontology.ordinary import Ordinary
from ontology.tool_names import ORDINARY_NAME

ORDINARY_LABEL = 67.0
"""Per million: from here on, a word does not fire as an alternative label ("equipment" 3500, "leadership" 43)."""
EVERYDAY_LABEL = 780.0
"""Per million: from here on, a word does not fire even as a preferred label ("plan")."""


class Firing(IntEnum):
    """`CAPITAL`: with a capital first letter or as it is written; `EXACT`: as it is written."""

    ANY_CASE = 0
    CAPITAL = 1
    EXACT = 2
    NEVER = 3


def firing(label: Label, entry: Entry, ordinary: Ordinary) -> Firing:
    """How `label` of `entry` may be taken from text in the language of `ordinary`."""
    content = ordinary.content(label.text)
    if len(content) > 1:
        common = label.role == "derived" and all(ordinary.per_million(word) >= ORDINARY_NAME for word in content)
        return Firing.EXACT if common else Firing.ANY_CASE
    text = label.text.strip()
    if entry.kind in ("tool", "tool group") and " " not in text:
        return _tool(text, ordinary.per_million(text.lower()), label.well_known, bool(content))
    if not content:
        return Firing.EXACT if text.isupper() and label.role == "preferred" else Firing.NEVER
    return _term(text, label, ordinary.per_million(content[0]))


def _tool(name: str, per_million: float, well_known: bool, content: bool) -> Firing:
    if not name.isalpha():
        return Firing.ANY_CASE if content else Firing.NEVER
    if per_million > 0 or not content or len(name) <= 2:
        return Firing.EXACT if well_known or (per_million < ORDINARY_NAME and len(name) > 2) else Firing.NEVER
    if len(name) == 3:
        return Firing.ANY_CASE if well_known and not name.isupper() else Firing.EXACT
    coined = not name[1:].islower()
    return Firing.ANY_CASE if coined else Firing.CAPITAL


def _term(text: str, label: Label, per_million: float) -> Firing:
    if text.islower():
        limit = EVERYDAY_LABEL if label.role == "preferred" else ORDINARY_LABEL
        return Firing.ANY_CASE if per_million < limit and len(text) > 2 else Firing.NEVER
    if text.isupper():
        return Firing.EXACT if per_million > 0 or len(text) <= 2 else Firing.ANY_CASE
    if per_million >= ORDINARY_LABEL:
        return Firing.NEVER
    return Firing.CAPITAL if per_million > 0 else Firing.ANY_CASE
