"""Pronouns of the third person, form by form."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Target = Literal["he", "she", "they"]
TARGETS: tuple[Target, ...] = ("he", "she", "they")


@dataclass(frozen=True, slots=True)
class Form:
    """Where a form stands, and what it is for each of the targets."""

    pattern: re.Pattern[str]
    forms: Mapping[Target, str]


def _form(pattern: str, he: str, she: str, they: str) -> Form:
    whole = re.compile(rf"(?<![\w'’/-])(?:{pattern})(?![\w/-])", re.IGNORECASE)
    return Form(whole, {"he": he, "she": she, "they": they})


_NO_NOUN = r"(?:and|or|but|when|while|where|as|at|by|for|from|if|in|into|of|on|that|to|until|who|with|we|i|they|which)"

PRONOUNS: Mapping[str, tuple[Form, ...]] = {
    "en": (
        _form("he/him/his|she/her/hers|they/them/theirs", "he/him/his", "she/her/hers", "they/them/theirs"),
        _form("he/him|she/her|they/them", "he/him", "she/her", "they/them"),
        _form("himself|herself", "himself", "herself", "themself"),
        _form("he|she", "he", "she", "they"),
        _form(rf"(?:his|her)(?=\s+(?!{_NO_NOUN}\b)[^\W\d_])", "his", "her", "their"),
        _form("his|hers", "his", "hers", "theirs"),
        _form("him|her", "him", "her", "them"),
    ),
    "fr": (
        _form("il/lui|elle/elle|iel/iel", "il/lui", "elle/elle", "iel/iel"),
        _form(r"il(?!\s+(?:y|faut|s['’]|est\s+(?:possible|nécessaire)))|elle|iel", "il", "elle", "iel"),
    ),
}
"""By language; the first form that fits a word is the one it is taken for."""

STATED: Mapping[str, Mapping[Target, str]] = {
    "en": {"he": "he/him", "she": "she/her", "they": "they/them"},
    "fr": {"he": "il", "she": "elle", "they": "iel"},
}
"""How a resume says which pronouns are its person's, by language."""
