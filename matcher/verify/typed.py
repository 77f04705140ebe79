"""Rules for what can be counted or compared: years, degrees, languages, licences."""

import math
from dataclasses import dataclass
from functools import lru_cache

from matcher.config import Config
from matcher.facts.credentials import credentials
from matcher.facts.degrees import RequiredDegree, required_degree
from matcher.facts.durations import required_years, stated_years
from matcher.facts.languages import spoken_languages
from matcher.languages import language_of
from matcher.lexicon import stems
from matcher.values import Degree, Profile, Requirement, Support

CEFR = ("", "A1", "A2", "B1", "B2", "C1", "C2")


@dataclass(frozen=True, slots=True)
class Typed:
    """What a rule found: the `share` 0..1 of the demand that is shown, the spans that show it, and a sentence."""

    rule: str
    share: float
    spans: tuple[tuple[int, int], ...]
    reason: str


def check(requirement: Requirement, support: Support, profile: Profile, config: Config) -> Typed | None:
    """The verdict of the rule that fits the requirement; None where none does."""
    language = profile.doc.language
    if requirement.kind == "language":
        return _languages(requirement, profile)
    if requirement.kind == "education":
        degree = required_degree(requirement.text, language=language)
        return _degree(degree, profile) if degree else None
    if requirement.kind == "certification":
        return _credential(requirement, profile)
    wanted = required_years(requirement.text, language=language)
    if wanted is not None and wanted.years > 0:
        return _years(wanted.years, support, profile, config)
    return None


def _years(wanted: float, support: Support, profile: Profile, config: Config) -> Typed:
    """Years of all positions near the requirement, months of overlapping ones counted once.

    A position counts by how near it is: membership = 1 / (1 + exp(-(relevance - middle) / width)).
    """
    months: dict[int, float] = {}
    memberships = []
    for position, relevance in zip(profile.positions, support.relevance, strict=True):
        membership = 1 / (1 + math.exp(-(relevance - config.relevance_middle) / config.relevance_width))
        memberships.append(membership)
        if position.first is not None and position.last is not None:
            for month in range(position.first, position.last + 1):
                months[month] = max(months.get(month, 0.0), membership)
    counted = sum(months[month] for month in sorted(months)) / 12
    order = sorted(
        (i for i, membership in enumerate(memberships) if membership >= 0.5 and profile.positions[i].months),
        key=lambda i: (-memberships[i] * profile.positions[i].months, i),
    )
    spans = tuple((profile.positions[i].heading_start, profile.positions[i].heading_end) for i in order[:2])
    reason = f"{counted:.1f} of {wanted:g} years in positions near this."
    for scored in support.passages:
        for stated in stated_years(scored.passage.text, language=profile.doc.language):
            if stated.years > counted and scored.similarity >= config.relevance_middle:
                counted = stated.years
                spans = ((scored.passage.start, scored.passage.end), *spans)
                reason = f"The resume states {stated.years:g} years; {wanted:g} are asked for."
    return Typed("years.v1", min(1.0, counted / wanted), spans, reason)


def _degree(wanted: RequiredDegree, profile: Profile) -> Typed:
    """The best degree: level against level (EQF), subject against subject."""
    best = Typed("degree.v1", 0.0, (), "No degree is stated.")
    for degree in profile.degrees:
        share = _degree_share(wanted, degree, profile.doc.language)
        if share > best.share:
            state = "" if degree.completed else " (not completed)"
            subject = f" in {degree.subject}" if degree.subject else ""
            reason = f"EQF level {degree.level}{subject}{state}; level {wanted.level} is asked for."
            best = Typed("degree.v1", share, ((degree.start, degree.end),), reason)
    return best


def _degree_share(wanted: RequiredDegree, degree: Degree, language: str) -> float:
    level = 1.0 if degree.level >= wanted.level else 0.4 if degree.level == wanted.level - 1 else 0.1
    if not degree.completed:
        level *= 0.5
    if not wanted.subjects:
        return level
    subject = stems(degree.subject, language)
    vague = _vague_subjects(language)
    for name in wanted.subjects:
        words = stems(name, language)
        if subject & (words - vague or words):
            return level
    return level * (0.6 if wanted.or_related or not subject else 0.5)


@lru_cache(maxsize=8)
def _vague_subjects(language: str) -> frozenset[str]:
    """Stems that say no field: computer science is not political science."""
    words = language_of(language).resumes
    return stems(" ".join((*words.generic_subjects, *words.function_words)), language)


def _languages(requirement: Requirement, profile: Profile) -> Typed:
    """Any of the languages asked for, at the level asked for; the language of the resume itself counts as used."""
    wanted = spoken_languages(requirement.text, listed=True, language=profile.doc.language)
    held = {skill.code: skill for skill in profile.languages}
    best = Typed("language.v1", 0.0, (), "The language is not stated.")
    for claim in wanted:
        skill = held.get(claim.code)
        if skill is not None:
            short = skill.level != "" and CEFR.index(skill.level) < CEFR.index(claim.level)
            reason = f"{claim.code}: {skill.level or 'level not stated'}; {claim.level or 'no level'} is asked for."
            found = Typed("language.v1", 0.5 if short else 1.0, ((skill.start, skill.end),), reason)
            best = max(best, found, key=lambda typed: typed.share)
        elif claim.code == profile.doc.language and best.share < 0.5:
            best = Typed("language.v1", 0.5, (), "The resume is written in this language; no level is stated.")
    return best


def _credential(requirement: Requirement, profile: Profile) -> Typed:
    """A licence or certificate that shares the distinctive words of one that is asked for.

    One that is in progress or expired counts half, unless the requirement speaks of one in progress.
    """
    language = profile.doc.language
    names = credentials(requirement.text, listed=True, language=language)
    wanted = [stems(name.name, language) - _GENERIC for name in names] or [stems(requirement.text, language) - _GENERIC]
    welcome = {"held"} | ({"in progress"} & {name.status for name in names})
    best = Typed("credential.v1", 0.0, (), "The certificate is not stated.")
    for credential in profile.credentials:
        held = stems(credential.name, language) - _GENERIC
        for words in wanted:
            share, reason = 0.0, ""
            if words and held and (words <= held or held <= words):
                share, reason = 1.0, f"{credential.name} is stated."
            elif words & held:
                share, reason = 0.5, f"{credential.name} is near what is asked for."
            if credential.status not in welcome:
                share, reason = share / 2, f"{reason.removesuffix('.')}, {credential.status}."
            if share > best.share:
                best = Typed("credential.v1", share, ((credential.start, credential.end),), reason)
    return best


_GENERIC = stems(
    "certified certification certificate licence license licensed registered valid current card a in of or and"
)
