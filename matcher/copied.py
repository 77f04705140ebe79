"""Words that a resume repeats from the advertisement: they show that it was read, not what was done."""

import re
from collections.abc import Iterable
from dataclasses import replace

from matcher.values import Job, Profile

SHINGLE = 6
"""Words in a row that two people seldom write alike by chance."""
SHARE = 0.5
"""Share of a passage's shingles that stand in the advertisement from which it counts as copied."""
PASTED = 2
"""Copied passages from which the advertisement counts as pasted in, its short lines included."""


def without_copies(profile: Profile, job: Job) -> tuple[Profile, int]:
    """The profile without the passages copied from `job`, and all that was found in them; and how many they are."""
    advertised = frozenset[tuple[str, ...]]().union(
        _shingles(job.description), *(_shingles(requirement.text) for requirement in job.requirements)
    )
    copied = [passage for passage in profile.passages if _is_copied(passage.text, advertised)]
    if not copied:
        return profile, 0
    if len(copied) >= PASTED:
        advert = _plain(job.description)
        copied = [passage for passage in profile.passages if passage in copied or _plain(passage.text) in advert]
    spans = [(passage.start, passage.end) for passage in copied]

    def own(start: int, end: int) -> bool:
        return not any(start < last and first < end for first, last in spans)

    return replace(
        profile,
        degrees=tuple(degree for degree in profile.degrees if own(degree.start, degree.end)),
        credentials=tuple(credential for credential in profile.credentials if own(credential.start, credential.end)),
        languages=tuple(language for language in profile.languages if own(language.start, language.end)),
        mentions=tuple(mention for mention in profile.mentions if own(mention.start, mention.end)),
        passages=tuple(passage for passage in profile.passages if passage not in copied),
    ), len(copied)


def _plain(text: str) -> str:
    """The words alone, each with a space around it."""
    words = " ".join(re.findall(r"\w+", text.lower()))
    return f" {words} "


def _shingles(text: str) -> frozenset[tuple[str, ...]]:
    words = _plain(text).split()
    return frozenset(zip(*(words[i:] for i in range(SHINGLE)), strict=False))


def _is_copied(text: str, advertised: Iterable[tuple[str, ...]]) -> bool:
    shingles = _shingles(text)
    return bool(shingles) and len(shingles.intersection(advertised)) >= SHARE * len(shingles)
