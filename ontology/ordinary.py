"""Which words of a language are ordinary, counted in the descriptions of the concepts themselves.

A label such as "equipment" or "Access" would fire on nearly any text. Rather than listing such words by hand, the
descriptions (some 600,000 words of running English) say how common a word is; a language without descriptions is
counted in its preferred labels.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from ontology.concept import Entry
from ontology.words import words

_LOWER_CASE = re.compile(r"(?<![\w.])[^\W\d_A-Z]+(?!\w)")

_ENGLISH = """
    a about above according across after all also an and any are as at be been being between both but by can could do
    does during each either etc for from had has have he her his how i if in into is it its may more most must my no nor
    not of off on one or other our out over own per shall she should so some such than that the their them then there
    these they this those through to under until up upon via was we were what when where which while who will with
    within without would you your
"""
_FRENCH = """
    a afin ainsi au aux avec c ce ces cet cette chez comme d dans de des du elle en entre est et etc eux il ils j l la
    le les leur leurs lors m mais n ne non nos notre nous on ou par pas pour qu que qui s sa sans se selon ses si son
    sont sous sur t un une vers via vos votre vous y
"""
FUNCTION_WORDS: Mapping[str, frozenset[str]] = {"en": frozenset(_ENGLISH.split()), "fr": frozenset(_FRENCH.split())}
"""Normal words that only join others; by language."""


class Ordinary:
    """How often a word occurs in lower case in running text of one language, per million words."""

    def __init__(self, counts: Mapping[str, int], total: int, language: str) -> None:
        self._counts = counts
        self._total = max(total, 1)
        self.language = language

    @classmethod
    def of(cls, entries: Iterable[Entry], language: str) -> "Ordinary":
        """Counted in the descriptions, or without any in the preferred labels of more than two words."""
        described: list[str] = []
        labels: list[str] = []
        for entry in entries:
            if entry.language == language and entry.description:
                described.append(entry.description)
            labels += [x.text for x in entry.labels if x.language == language and x.role == "preferred"]
        texts = described or [label for label in labels if len(label.split()) > 2]
        counts: Counter[str] = Counter()
        for text in texts:
            for surface in _LOWER_CASE.findall(text):
                counts.update(words(surface, language))
        return cls(counts, counts.total(), language)

    def per_million(self, word: str) -> float:
        """0 for a word that never occurs; `word` is a normal word."""
        return self._counts.get(word, 0) * 1_000_000 / self._total

    def is_function_word(self, word: str) -> bool:
        """Whether `word` only joins others; a language without a list has its words of one or two letters."""
        listed = FUNCTION_WORDS.get(self.language)
        return word in listed if listed is not None else len(word) <= 2

    def content(self, text: str) -> tuple[str, ...]:
        """The normal words of `text` that mean something by themselves."""
        return tuple(word for word in words(text, self.language) if not self.is_function_word(word))
