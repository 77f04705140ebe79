"""Finds concepts by their labels: whole strings, and the longest label at a place of a text.

The index is memory-mapped: a `marisa_trie` from normal forms to postings, one of the labels as they are written, and
one of the URIs. Opening it costs a millisecond, and only the pages that are touched are read.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Literal, NamedTuple

import marisa_trie  # type: ignore[import-not-found]

from ontology.concept import GROUP_KINDS, OCCUPATION_KINDS, Entry, Label, Role
from ontology.errors import OntologyError
from ontology.firing import Firing, firing
from ontology.ordinary import Ordinary
from ontology.words import tokens, words

Pillar = Literal["skills", "occupations"]
"""Skills take in knowledge, languages, attitudes, tools and their groups."""

MAX_TOKENS = 24
_JOINING = frozenset(("-", "‐", "‑", "/", "'", "’", "'s", "’s", "®", "™"))
"""Marks that may stand inside a label; any other mark ends it."""
_INNER_DOT = re.compile(r"(?<=[^\W\d_])\.(?=[^\W\d_])")
_POSTING = ">BBII"
_OCCUPATION = 1 << 4
_URIS = "uris.marisa"
_RANKS: dict[Role, int] = {"preferred": 0, "alternative": 1, "derived": 1, "hidden": 2}


class LabelMatch(NamedTuple):
    """`n_tokens` tokens name `uris`, best first; `exact` when a label of the first reads the same but for case."""

    n_tokens: int
    uris: tuple[str, ...]
    exact: bool


class Found(NamedTuple):
    """`text[start:end]` names `uris`, best first; `exact` as in `LabelMatch`."""

    start: int
    end: int
    uris: tuple[str, ...]
    exact: bool


class _Posting(NamedTuple):
    rank: int
    uri: str
    surface: str
    firing: Firing
    pillar: Pillar


class LabelIndex:
    """The labels of one language, and the names of tools, which have none.

    Of several concepts with the same label, one that prefers it (the short name of a well-known tool counts as
    preferred) comes before one that has it as an alternative or hidden, then a concept before a group of concepts, ESCO
    before O*NET, a skill before an occupation, the same writing before another, and last the order of the URIs.
    """

    def __init__(self, folder: Path, language: str) -> None:
        self.language = language
        self._postings = marisa_trie.RecordTrie(_POSTING)
        self._surfaces = marisa_trie.Trie()
        self._uris = marisa_trie.Trie()
        try:
            self._postings.mmap(str(folder / f"labels-{language}.marisa"))
            self._surfaces.mmap(str(folder / f"surfaces-{language}.marisa"))
            self._uris.mmap(str(folder / _URIS))
        except (OSError, RuntimeError) as error:
            raise OntologyError(f"The label index for “{language}” in {folder} cannot be opened ({error}).") from error
        self._named = lru_cache(maxsize=1 << 14)(self._read)

    def find(self, text: str, *, pillar: Pillar | None = None) -> tuple[str, ...]:
        """URIs of the concepts with a label of this normal form, best first."""
        postings = self._named(_key(words(text, self.language)))
        return _best([p for p in postings if pillar in (None, p.pillar)], _squeezed(text))[0]

    def longest(self, tokens: Sequence[str], i: int, *, pillar: Pillar | None = None) -> LabelMatch | None:
        """The longest label that begins with `tokens[i]` and may be taken from running text, or None.

        Tokens are words and marks, from whatever tokeniser; marks other than hyphens, slashes and apostrophes end a
        label.
        """
        key = ""
        ends: list[tuple[int, str]] = []
        for n, token in enumerate(tokens[i : i + MAX_TOKENS], start=1):
            normal = words(token, self.language)
            if not normal:
                if n > 1 and token in _JOINING:
                    continue
                break
            key += _key(normal)
            if next(iter(self._postings.iterkeys(key)), None) is None:
                break
            ends.append((n, key))
        for n, end in reversed(ends):
            postings = self._named(end)
            if not postings:
                continue
            surface = "".join(tokens[i : i + n])
            if surface.isalpha() and len(surface) == 1 and _is_part(tokens, i):
                continue
            fitting = [p for p in postings if pillar in (None, p.pillar) and _fires(p, surface)]
            if fitting:
                return LabelMatch(n, *_best(fitting, surface))
        return None

    def scan(self, text: str, *, pillar: Pillar | None = None) -> Iterator[Found]:
        """The labels in `text` from left to right, the longest at each place; none overlaps another."""
        found = list(tokens(text))
        strings: list[str] = []
        for before, token in zip([None, *found], found, strict=False):
            if before is not None and "\n\n" in text[before.end : token.start]:
                strings.append("")
            strings.append(token.text)
        places = iter(found)
        spans = [None if string == "" else next(places) for string in strings]
        i = 0
        while i < len(strings):
            match = self.longest(strings, i, pillar=pillar)
            first, last = spans[i], spans[i + match.n_tokens - 1] if match else None
            if match and first and last:
                yield Found(first.start, last.end, match.uris, match.exact)
                i += match.n_tokens
            else:
                i += 1

    def _read(self, key: str) -> tuple[_Posting, ...]:
        return tuple(
            _Posting(
                rank,
                self._uris.restore_key(concept),
                self._surfaces.restore_key(surface),
                Firing(flags & 7),
                "occupations" if flags & _OCCUPATION else "skills",
            )
            for rank, flags, concept, surface in self._postings.get(key, ())
        )


def build(folder: Path, entries: Sequence[Entry], language: str) -> int:
    """Write the index of `language` to `folder`; returns how many labels it has."""
    uris = marisa_trie.Trie([entry.uri for entry in entries])
    if not (folder / _URIS).exists():
        uris.save(str(folder / _URIS))
    ordinary = Ordinary.of(entries, language)
    labels = [(entry, label) for entry in entries for label in _labels(entry, language)]
    occupations = {label.text for entry, label in labels if entry.kind in OCCUPATION_KINDS and label.text.islower()}
    surfaces = marisa_trie.Trie({_squeezed(label.text) for _, label in labels})
    postings: dict[tuple[str, tuple[int, int, int, int]], None] = {}
    for entry, label in labels:
        may_fire = firing(label, entry, ordinary)
        if entry.kind == "tool" and label.text.lower() in occupations:
            may_fire = Firing.NEVER
        flags = may_fire | (_OCCUPATION if entry.kind in OCCUPATION_KINDS else 0)
        posting = (_rank(entry, label), flags, uris[entry.uri], surfaces[_squeezed(label.text)])
        postings |= dict.fromkeys((key, posting) for key in _keys(label.text, language))
    marisa_trie.RecordTrie(_POSTING, postings.keys()).save(str(folder / f"labels-{language}.marisa"))
    surfaces.save(str(folder / f"surfaces-{language}.marisa"))
    return len(postings)


def _labels(entry: Entry, language: str) -> Iterator[Label]:
    """The labels of the entry in `language`, and what follows from them: without "(…)", and each side of "a/b"."""
    seen = set()
    for label in entry.labels:
        if label.language != language and not entry.kind.startswith("tool"):
            continue
        for text in (label.text, *_parts(label.text)):
            if text not in seen:
                seen.add(text)
                yield label if text == label.text else Label(text, language, label.role, label.well_known)


def _keys(text: str, language: str) -> Iterator[str]:
    """The normal form, and where a name has a dot inside also that with a blank: "Node JS" for "Node.js"."""
    key = _key(words(text, language))
    if key:
        yield key
        if spaced := _key(words(_INNER_DOT.sub(" ", text), language)):
            yield spaced


def _parts(text: str) -> Iterable[str]:
    if text.endswith(")") and " (" in text:
        yield text[: text.rindex(" (")].strip()
    sides = text.split("/")
    if len(sides) == 2 and all(sides):
        shared = [a[:3].casefold() == b[:3].casefold() for a, b in zip(*(side.split() for side in sides), strict=False)]
        if len(sides[0].split()) == len(sides[1].split()) and shared[0]:
            yield from (side.strip() for side in sides)


def _rank(entry: Entry, label: Label) -> int:
    return (
        _RANKS["preferred" if label.role == "derived" and label.well_known else label.role] << 3
        | (entry.kind in GROUP_KINDS) << 2
        | (entry.scheme != "esco") << 1
        | (entry.kind in OCCUPATION_KINDS)
    )


def _fires(posting: _Posting, surface: str) -> bool:
    match posting.firing:
        case Firing.ALWAYS:
            return True
        case Firing.CAPITAL:
            return surface[0].isupper() or surface == posting.surface
        case Firing.BUT_FOR_CASE:
            return surface.casefold() == posting.surface.casefold()
        case Firing.AS_WRITTEN:
            return surface == posting.surface
        case _:
            return False


def _is_part(tokens: Sequence[str], i: int) -> bool:
    """Whether a single letter belongs to its neighbours: "R&D", "J. Smith", "vitamin-C"."""
    around = (tokens[i - 1] if i else "", tokens[i + 1] if i + 1 < len(tokens) else "")
    return around[1] in (".", "&", "'", "’", "-") or around[0] in ("&", "-", "'", "’")


def _best(postings: Sequence[_Posting], surface: str) -> tuple[tuple[str, ...], bool]:
    """URIs in order, and whether a label of the first reads like `surface` but for case."""
    folded = surface.casefold()
    ordered = sorted((p.rank, p.surface.casefold() != folded, p.surface != surface, p.uri) for p in postings)
    return tuple(dict.fromkeys(uri for *_, uri in ordered)), any(
        not other and uri == ordered[0][3] for _, other, _, uri in ordered
    )


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _key(normal: Iterable[str]) -> str:
    return "".join(word + " " for word in normal)
