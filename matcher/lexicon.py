"""Rare shared words: stems and how much each tells, a signal to keep beside meaning."""

import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import snowballstemmer

_WORD = re.compile(r"[^\W_]+(?:[+#]+|\b)")
_STEMMERS = {"en": "english", "fr": "french", "de": "german", "es": "spanish", "nl": "dutch", "sv": "swedish"}


@lru_cache(maxsize=8)
def _stemmer(language: str) -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer(_STEMMERS.get(language, "english"))


@lru_cache(maxsize=200_000)
def _stem(word: str, language: str) -> str:
    return str(_stemmer(language).stemWord(word))


def stems(text: str, language: str = "en") -> frozenset[str]:
    """The distinct stems of the words of `text`, lower case; "C++" and "C#" keep their signs."""
    return frozenset(_stem(word, language) for word in _WORD.findall(text.lower()))


class Stem(NamedTuple):
    """The stem of `text[start:end]` of the text it was found in."""

    text: str
    start: int
    end: int


def stem_places(text: str, language: str = "en") -> Iterator[Stem]:
    """The words of `text` in order, each with its stem as in `stems`."""
    for word in _WORD.finditer(text):
        yield Stem(_stem(word.group().lower(), language), word.start(), word.end())


class Lexicon:
    """How much a stem tells: `idf` maps stems to 0..1, from words of every text (0) to words of one text in n (1)."""

    def __init__(self, idf: Mapping[str, float]) -> None:
        self._idf = idf

    @classmethod
    def of(cls, texts: Iterable[str], language: str = "en") -> "Lexicon":
        """Inverse document frequency over `texts`: log((n + 1) / (df + 1)) / log(n + 1)."""
        frequency: Counter[str] = Counter()
        count = 0
        for text in texts:
            frequency.update(stems(text, language))
            count += 1
        scale = math.log(count + 1) or 1.0
        idf = {stem: math.log((count + 1) / (df + 1)) / scale for stem, df in frequency.items() if df > 1}
        return cls({stem: round(value, 4) for stem, value in sorted(idf.items())})

    @property
    def idf(self) -> Mapping[str, float]:
        return self._idf

    def weight(self, stem: str) -> float:
        """0..1; 1 for a stem that was never seen."""
        return self._idf.get(stem, 1.0)

    def share(self, wanted: frozenset[str], held: frozenset[str]) -> float:
        """Share 0..1 of the weight of `wanted` whose stems are in `held`; 0 when nothing is wanted."""
        total = sum(self.weight(stem) for stem in sorted(wanted))
        return sum(self.weight(stem) for stem in sorted(wanted & held)) / total if total else 0.0


def save_lexicons(lexicons: Mapping[str, Lexicon], folder: Path) -> None:
    """Write `lexicon.<language>.json` for each language."""
    folder.mkdir(parents=True, exist_ok=True)
    for language, lexicon in lexicons.items():
        path = folder / f"lexicon.{language}.json"
        path.write_text(json.dumps(dict(lexicon.idf), ensure_ascii=False), encoding="utf-8")


def load_lexicons(folder: Path) -> dict[str, Lexicon]:
    """The lexicons saved in `folder`, by language."""
    paths = sorted(folder.glob("lexicon.*.json"))
    return {path.name.split(".")[1]: Lexicon(json.loads(path.read_text(encoding="utf-8"))) for path in paths}
