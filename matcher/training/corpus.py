"""The project's own examples, and what could make them worth less than they look: copies, templates, giveaways."""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from pathlib import Path

from matcher.values import Kind, Verdict

NEAR = 0.8
"""Jaccard similarity of two sets of words from which one text is nearly the other."""


@dataclass(frozen=True, slots=True)
class Example:
    """One line of `fixtures/training/*.jsonl`; `where` is file name and line number, `why` the kind of difficulty."""

    where: str
    group: str
    requirement: str
    kind: Kind
    passage: str
    section: str
    position: str
    verdict: Verdict
    why: str
    family: str
    skill_group: str


def examples(training: Path) -> tuple[Example, ...]:
    """All of them, in the order of files and lines."""
    return tuple(
        Example(where=f"{path.name}:{number}", **json.loads(line))
        for path in sorted(training.glob("*.jsonl"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
    )


def words(text: str) -> list[str]:
    """Lower-case words and numbers; what stands between them makes no difference."""
    return re.findall(r"[\w+#]+", text.lower())


def near_duplicates(texts: Sequence[str], *, near: float = NEAR) -> list[tuple[int, int, float]]:
    """Pairs of indices (i < j) whose sets of words have a Jaccard similarity of at least `near`, and that similarity.

    Exact, not sampled: two such sets share one of the rarest words of each (prefix filtering, Bayardo et al. 2007).
    """
    sets = [frozenset(words(text)) for text in texts]
    counts = Counter(word for each in sets for word in each)
    holders: dict[str, list[int]] = defaultdict(list)
    found = []
    for j, each in enumerate(sets):
        prefix = sorted(each, key=lambda word: (counts[word], word))[: len(each) - ceil(near * len(each)) + 1]
        fewest, most = near * len(each), len(each) / near
        candidates = sorted({i for word in prefix for i in holders[word] if fewest <= len(sets[i]) <= most})
        for word in prefix:
            holders[word].append(j)
        for i in candidates:
            similarity = len(sets[i] & each) / len(sets[i] | each)
            if similarity >= near:
                found.append((i, j, similarity))
    return found


def copies(corpus: Sequence[Example], *, near: float = NEAR) -> list[tuple[Example, Example]]:
    """Pairs that say the same twice: passages and requirements are both near duplicates, and so are the positions.

    The same passage beside another requirement is none, nor is the same words under other dates.
    """
    return [
        (corpus[i], corpus[j])
        for i, j, _ in near_duplicates([each.passage for each in corpus], near=near)
        if _alike(corpus[i].requirement, corpus[j].requirement, near)
        and set(words(corpus[i].position)) == set(words(corpus[j].position))
        and corpus[i].section == corpus[j].section
    ]


def repeated_phrases(texts: Sequence[str], *, length: int) -> Mapping[tuple[str, ...], int]:
    """Runs of `length` words -> the number of texts that hold them, for those that more than one text holds."""
    held: Counter[tuple[str, ...]] = Counter()
    for text in texts:
        held.update(set(runs(words(text), length)))
    return {run: count for run, count in held.items() if count > 1}


def runs(tokens: Sequence[str], length: int) -> Iterator[tuple[str, ...]]:
    """Every run of `length` words."""
    return (tuple(tokens[i : i + length]) for i in range(len(tokens) - length + 1))


def longest_shared_run(texts: Iterable[str], others: Iterable[str], *, least: int = 4) -> tuple[int, int]:
    """The number of words in the longest run that a text of each side holds, 0 below `least`, and how many of
    `texts` hold a run of `least` words of the others."""
    known: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    tokenised = [words(other) for other in others]
    for number, tokens in enumerate(tokenised):
        for start, run in enumerate(runs(tokens, least)):
            known[run].append((number, start))
    longest = holding = 0
    for text in texts:
        tokens = words(text)
        here = 0
        for start, run in enumerate(runs(tokens, least)):
            for number, at in known.get(run, ()):
                length = least
                while tokens[start + length : start + length + 1] and (
                    tokens[start + length : start + length + 1] == tokenised[number][at + length : at + length + 1]
                ):
                    length += 1
                here = max(here, length)
        holding += here > 0
        longest = max(longest, here)
    return longest, holding


def _alike(one: str, other: str, near: float) -> bool:
    first, second = set(words(one)), set(words(other))
    return len(first & second) >= near * len(first | second)
