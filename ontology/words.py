"""The one normal form of labels and texts: what makes "Organising Programmes" and "organizing program" the same.

Case, accents, punctuation, plural endings and British or American spelling do not count; `C++`, `C#`, `.NET` and `F#`
stay apart from `C`, `net` and `F`. The form is for comparing only and is not always a real word ("jenkin").
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

_NET = r"(?<!\w)\.(?i:net)\b"
_SIGNS = r"(?:(?<=[^\W\d_])(?:\+\+|[+#](?![\w+#])))?"
_NEW_SENTENCE = r"(?<=[a-z])\.[A-Z][a-z]{2}"
_TOKEN = re.compile(
    rf"{_NET}|[^\W_]+(?:(?<=\d),(?=\d)[^\W_]+|(?!{_NEW_SENTENCE})[.'’](?=[^\W_])[^\W_]+)*{_SIGNS}|[^\w\s]"
)
_WORD = re.compile(rf"{_NET}|[^\W_]+(?:\.[^\W_]+)*{_SIGNS}|&")
_POSSESSIVE = re.compile(r"['’]s\b")

AND = {"en": "and", "fr": "et", "de": "und", "es": "y", "it": "e", "nl": "en", "pt": "e", "sv": "och"}


class Token(NamedTuple):
    """A word or a mark; `text[start:end]` of the text it was found in."""

    text: str
    start: int
    end: int


def tokens(text: str) -> Iterator[Token]:
    """The words and marks of `text` in order, without white space; "C++", ".NET" and "Node.js" are one token each."""
    for found in _TOKEN.finditer(text):
        yield Token(found.group(), found.start(), found.end())


def normalise(label: str, language: str = "en") -> str:
    """The normal form of `label`: words parted by single blanks, empty where there are none. Idempotent on words."""
    return " ".join(words(label, language))


@lru_cache(maxsize=1 << 16)
def words(text: str, language: str = "en") -> tuple[str, ...]:
    """The normal words of `text`; a text and its tokens give the same words."""
    text = _POSSESSIVE.sub("", unicodedata.normalize("NFKC", text).casefold())
    if not text.isascii():
        bare = "".join(c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c) != "Mn")
        text = unicodedata.normalize("NFC", bare).replace("œ", "oe").replace("æ", "ae").replace("ø", "o")
    fold = _FOLDS.get(language, _as_it_is)
    return tuple(fold(_undotted(word)) if word != "&" else AND.get(language, "&") for word in _WORD.findall(text))


def _undotted(word: str) -> str:
    """ "node.js" is "nodejs" and "ph.d" is "phd", but "3.5" and ".net" keep their dots."""
    return word if word.startswith(".") or word.replace(".", "").isdigit() else word.replace(".", "")


def _as_it_is(word: str) -> str:
    return word


_SPELLINGS = """
    aeroplane airplane, ageing aging, aluminium aluminum, artefact artifact, draught draft, enrol enroll,
    enrolment enrollment, fulfil fulfill, fulfilment fulfillment, grey gray, instalment installment, jewellery jewelry,
    judgement judgment, kerb curb, mould mold, moulding molding, plough plow, ploughing plowing, practise practice,
    programme program, pyjama pajama, sceptical skeptical, skilful skillful, sulphur sulfur, tyre tire, woollen woolen
"""
_ENGLISH_WORDS: Mapping[str, str] = dict(pair.split() for pair in _SPELLINGS.split(","))
_NO_PLURAL = frozenset({"news", "goods", "lens", "series", "species", "alias", "always", "perhaps", "overseas"})
_ENGLISH_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?<=[a-z]{2})is(?=(?:e|ed|es|er|ing|ation|able)$)"), "iz"),
    (re.compile(r"(?<=[a-z]{2})ys(?=(?:e|ed|er|ing)$)"), "yz"),
    (re.compile(r"(?<=[a-z]{2})our(?=(?:|ed|er|ing|al|able|ful|ist|ite|ly)$)"), "or"),
    (re.compile(r"(?<=[a-z]{2}[tb])re$"), "er"),
    (re.compile(r"(?<=[aeiou])ll(?=(?:ed|er|ing|or)$)"), "l"),
    (re.compile(r"(?<=[a-z])logue$"), "log"),
    (re.compile(r"^(lic|def|off|pret)ence$"), r"\1ense"),
    (re.compile(r"ae(?=[a-z]{3})"), "e"),
)


@lru_cache(maxsize=1 << 16)
def _english(word: str) -> str:
    if not word.isalpha():
        return word
    word = _english_singular(word)
    for pattern, replacement in _ENGLISH_RULES:
        word = pattern.sub(replacement, word)
    return _ENGLISH_WORDS.get(word, word)


def _english_singular(word: str) -> str:
    if len(word) < 4 or not word.endswith("s") or word in _NO_PLURAL or word.endswith(("ss", "us", "is", "ics")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    return word[:-1]


def _french(word: str) -> str:
    if not word.isalpha() or len(word) < 4 or word.endswith(("ss", "us", "is", "as", "os")):
        return word
    if word.endswith("eaux"):
        return word[:-1]
    if word.endswith("aux") and len(word) > 4:
        return word[:-3] + "al"
    return word.removesuffix("s")


_FOLDS: Mapping[str, Callable[[str], str]] = {"en": _english, "fr": _french}
