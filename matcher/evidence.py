"""Finding evidence: what a resume offers for each requirement, by concept, by rare shared words and by meaning."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from matcher.config import Config
from matcher.facts.durations import required_years
from matcher.lexicon import Lexicon, stems
from matcher.values import Encoder, Job, Mention, Passage, Profile, Requirement, ScoredPassage, Support
from ontology import Taxonomy

WORK = ("experience", "projects")
"""Sections that tell what was done."""

TITLE_DISCOUNT = 0.2
"""A title says less of the work than what is written below it."""

Vectors = npt.NDArray[np.float32]


class EvidenceFinder:
    """Finds the support for requirements; holds models and tables but nothing of any resume."""

    def __init__(
        self, *, encoder: Encoder, taxonomy: Taxonomy, lexicons: Mapping[str, Lexicon], config: Config
    ) -> None:
        self._encoder = encoder
        self._taxonomy = taxonomy
        self._lexicons = lexicons
        self._config = config
        # The requirements of a job are encoded once for a whole batch of resumes.
        self._encode_requirements = lru_cache(maxsize=64)(encoder.encode)

    def find(self, job: Job, profile: Profile, vectors: Vectors) -> tuple[Support, ...]:
        """The support for each requirement of `job`, in order; `vectors` are those of `sentences(profile)`."""
        requirements = job.requirements
        if not requirements:
            return ()
        language = profile.doc.language
        lexicon = self._lexicons.get(language) or self._lexicons["en"]
        passages = profile.passages
        wanted = self._encode_requirements(tuple(requirement.text for requirement in requirements))
        work = self._encode_requirements(tuple(_work(requirement.text, job.language) for requirement in requirements))
        similarity, nearness = wanted @ vectors.T, work @ vectors.T
        held = [stems(passage.text, language) for passage in passages]
        said = [words for words, passage in zip(held, passages, strict=True) if passage.assertion == "asserted"]
        everything: frozenset[str] = frozenset().union(*said)
        members = _members(passages, len(profile.positions))
        found = []
        for row, requirement in enumerate(requirements):
            words = stems(requirement.text, language)
            scored = [
                ScoredPassage(
                    passage=passage,
                    similarity=round(float(similarity[row, i]), 4),
                    overlap=round(lexicon.share(words, held[i]), 4),
                )
                for i, passage in enumerate(passages)
            ]
            concept, mentions = self._concept_credit(requirement, profile)
            found.append(
                Support(
                    requirement=requirement.id,
                    passages=self._best(scored, "asserted"),
                    against=self._best(scored, "negated"),
                    coverage=round(lexicon.share(words, everything), 4),
                    concept=concept,
                    concepts=requirement.concepts,
                    mentions=mentions,
                    relevance=_relevance(nearness[row], len(passages), members),
                    at_work=_at_work(scored),
                )
            )
        return tuple(found)

    def _best(self, scored: Sequence[ScoredPassage], assertion: str) -> tuple[ScoredPassage, ...]:
        kept = [s for s in scored if s.passage.assertion == assertion]
        kept.sort(key=lambda s: (-s.strength, s.passage.start))
        return tuple(kept[: self._config.evidence_passages])

    def _concept_credit(self, requirement: Requirement, profile: Profile) -> tuple[float, tuple[Mention, ...]]:
        """1 when a concept of the requirement is mentioned, `neighbour_credit` when one next to it is, else 0."""
        wanted = frozenset(requirement.concepts)
        asserted = [m for m in profile.mentions if m.assertion == "asserted" and m.concepts]
        same = tuple(m for m in asserted if wanted & set(m.concepts))
        if same:
            return 1.0, _distinct(same, wanted)
        near = self._neighbours(requirement.concepts)
        beside = tuple(m for m in asserted if near & set(m.concepts))
        return (self._config.neighbour_credit, _distinct(beside, near)) if beside else (0.0, ())

    def _neighbours(self, uris: tuple[str, ...]) -> frozenset[str]:
        """Narrower and related concepts: Salesforce shows CRM software, but CRM software does not show Salesforce."""
        return frozenset(
            neighbour
            for uri in uris
            for walk in (self._taxonomy.narrower, self._taxonomy.related)
            for neighbour in walk(uri)
        )


def sentences(profile: Profile) -> tuple[str, ...]:
    """What of a resume is turned into vectors: the text of each passage, then the title of each position."""
    titles = tuple(_heading(profile, i) for i in range(len(profile.positions)))
    return tuple(passage.text for passage in profile.passages) + titles


def _heading(profile: Profile, index: int) -> str:
    position = profile.positions[index]
    if position.title:
        return position.title
    return " ".join(profile.masked.text[position.heading_start : position.heading_end].split())


def _members(passages: Sequence[Passage], positions: int) -> list[list[int]]:
    members: list[list[int]] = [[] for _ in range(positions)]
    for i, passage in enumerate(passages):
        if passage.position >= 0:
            members[passage.position].append(i)
    return members


def _work(text: str, language: str) -> str:
    """What a requirement asks to have done, without for how long."""
    wanted = required_years(text, language=language)
    return text if wanted is None else " ".join(f"{text[: wanted.start]} {text[wanted.end :]}".split()) or text


def _relevance(nearness: Vectors, passages: int, members: Sequence[Sequence[int]]) -> tuple[float, ...]:
    """How near the work of each position is: the mean of its three nearest passages, or its title, discounted."""
    relevance = []
    for i, inside in enumerate(members):
        nearest = np.sort(nearness[list(inside)])[::-1][:3]
        title = float(nearness[passages + i])
        relevance.append(round(max(float(nearest.mean()), title - TITLE_DISCOUNT) if len(nearest) else title, 4))
    return tuple(relevance)


def _at_work(scored: Sequence[ScoredPassage]) -> float:
    asserted = [s for s in scored if s.passage.assertion == "asserted" and s.passage.section in WORK]
    nearest = sorted((s.similarity for s in asserted), reverse=True)[:2]
    return round(sum(nearest) / len(nearest), 4) if nearest else 0.0


def _distinct(mentions: Sequence[Mention], wanted: frozenset[str]) -> tuple[Mention, ...]:
    """The first mention of each wanted concept."""
    first: dict[str, Mention] = {}
    for mention in mentions:
        for uri in mention.concepts:
            if uri in wanted:
                first.setdefault(uri, mention)
    return tuple(dict.fromkeys(first.values()))
