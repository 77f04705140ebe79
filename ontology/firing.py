"""When a label may be taken from running text: always, only as it is written, or never.

Whole strings can be looked up by any label. In running text a one-word label that is an ordinary word ("equipment",
"manager") would fire everywhere, and so would the tool "Go" on every "go".
"""

from enum import IntEnum

from ontology.concept import GROUP_KINDS, Entry, Label
from ontology.ordinary import Ordinary
from ontology.tool_names import ORDINARY_NAME
from ontology.words import words

ORDINARY_LABEL = 67.0
"""Per million: from here on, a word does not fire as an alternative label ("equipment" 3500, "leadership" 43)."""
EVERYDAY_LABEL = 780.0
"""Per million: from here on, a word does not fire even as a preferred label ("plan")."""
RARE = 5.0
"""Per million: below, a word is a term of its trade in whatever number ("algorithm", "algorithms")."""


class Firing(IntEnum):
    """What a text must share with a label beyond the normal form: nothing, a capital first letter (or the very
    writing), the writing but for case (so not another number: "securities" is not "security"), or the very writing."""

    ALWAYS = 0
    CAPITAL = 1
    BUT_FOR_CASE = 2
    AS_WRITTEN = 3
    NEVER = 4


def firing(label: Label, entry: Entry, ordinary: Ordinary) -> Firing:
    """How `label` of `entry` may be taken from text in the language of `ordinary`."""
    content = ordinary.content(label.text)
    if len(content) > 1:
        common = label.role == "derived" and all(ordinary.per_million(word) >= ORDINARY_NAME for word in content)
        return Firing.AS_WRITTEN if common else Firing.ALWAYS
    name = words(label.text, ordinary.language)
    if entry.kind in ("tool", "tool group") and len(name) == 1:
        return _tool(label, name[0], ordinary)
    if not content:
        return Firing.AS_WRITTEN if label.text.isupper() and label.role == "preferred" else Firing.NEVER
    return _term(label, entry, ordinary.per_million(content[0]))


def _tool(label: Label, word: str, ordinary: Ordinary) -> Firing:
    """Of 8,785 tools, some are called "REDUCE", "Dig" or "Act!"; they count only where O*NET finds them well known."""
    per_million = ordinary.per_million(word)
    if not word.isalpha():
        return Firing.ALWAYS
    if per_million > 0 or ordinary.is_function_word(word) or len(word) <= 2:
        rare_name = per_million < ORDINARY_NAME and len(word) > 2 and not ordinary.is_function_word(word)
        return Firing.AS_WRITTEN if label.well_known or rare_name else Firing.NEVER
    if len(word) == 3:
        return Firing.ALWAYS if label.well_known and not label.text.isupper() else Firing.AS_WRITTEN
    coined = not label.text[1:].islower()
    return Firing.ALWAYS if coined else Firing.CAPITAL


def _term(label: Label, entry: Entry, per_million: float) -> Firing:
    preferred = label.role == "preferred" and entry.kind not in GROUP_KINDS
    if label.text.isupper():
        known = preferred and per_million == 0 and len(label.text) > 2
        return Firing.ALWAYS if known else Firing.AS_WRITTEN
    if entry.scheme == "onet" and not preferred:
        return Firing.BUT_FOR_CASE if per_million < RARE else Firing.NEVER
    if per_million >= (EVERYDAY_LABEL if preferred else ORDINARY_LABEL) or len(label.text) <= 2:
        return Firing.NEVER
    if not label.text.islower() and per_million > 0:
        return Firing.CAPITAL
    return Firing.ALWAYS if per_million < (ORDINARY_LABEL if preferred else RARE) else Firing.BUT_FOR_CASE
