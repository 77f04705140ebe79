"""Rules for what can be counted or compared: years, degrees, languages, licences."""

import math
import re
from dataclasses import dataclass
from functools import lru_cache

from matcher.config import Config
from matcher.facts.credentials import credentials
from matcher.facts.degrees import RequiredDegree, required_degree
from matcher.facts.durations import required_years, stated_years
from matcher.facts.languages import LanguageClaim, spoken_languages
from matcher.languages import language_of
from matcher.lexicon import stems
from matcher.values import Degree, Profile, Requirement, Support

_CHOICE = re.compile(r"\b(?:or|ou|oder)\b|/", re.IGNORECASE)
_LEVELS = {
    1: "Basic schooling",
    2: "Basic schooling",
    3: "Lower secondary schooling",
    4: "Secondary schooling",
    5: "An associate degree or the like",
    6: "A bachelor's degree",
    7: "A master's degree",
    8: "A doctorate",
}
"""Names of the EQF levels."""
CEFR = ("", "A1", "A2", "B1", "B2", "C1", "C2")


@dataclass(frozen=True, slots=True)
class Typed:
    """What a rule found: the `share` 0..1 of the demand that is shown, the spans that show it, and a sentence."""

    rule: str
    share: float
    spans: tuple[tuple[int, int], ...]
    reason: str


def check(
    requirement: Requirement, support: Support, profile: Profile, config: Config, *, language: str
) -> Typed | None:
    """The verdict of the rule that fits the requirement, which is worded in `language`; None where none does."""
    if requirement.kind == "language":
        return _languages(requirement, profile, language)
    if requirement.kind == "education":
        degree = required_degree(requirement.text, language=language)
        return _degree(degree, profile) if degree else None
    if requirement.kind == "certification":
        return _credential(requirement, profile, language)
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
            reason = f"{_LEVELS[degree.level]}{subject}{state}; {_LEVELS[wanted.level].lower()} is asked for."
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


def _languages(requirement: Requirement, profile: Profile, language: str) -> Typed:
    """The languages asked for, at the level asked for: all of them, or the best one where the text leaves a choice."""
    wanted = spoken_languages(requirement.text, listed=True, language=language)
    found = [_language(claim, profile) for claim in wanted]
    if not found:
        return Typed("language.v1", 0.0, (), "No language that is known is asked for.")
    if len(found) == 1 or _CHOICE.search(requirement.text):
        return max(found, key=lambda typed: typed.share)
    return Typed(
        "language.v1",
        sum(typed.share for typed in found) / len(found),
        tuple(span for typed in found for span in typed.spans),
        " ".join(dict.fromkeys(typed.reason for typed in found)),
    )


def _language(wanted: LanguageClaim, profile: Profile) -> Typed:
    """One language; that of the resume itself counts half where it is not stated."""
    name = _language_names().get(wanted.code, wanted.code)
    skill = next((skill for skill in profile.languages if skill.code == wanted.code), None)
    if skill is not None:
        short = skill.level != "" and CEFR.index(skill.level) < CEFR.index(wanted.level)
        reason = f"{name}: {skill.level or 'level not stated'}; {wanted.level or 'no level'} is asked for."
        return Typed("language.v1", 0.5 if short else 1.0, ((skill.start, skill.end),), reason)
    if wanted.code == profile.doc.language:
        return Typed("language.v1", 0.5, (), f"The resume is written in {name}; no level is stated.")
    return Typed("language.v1", 0.0, (), f"{name} is not stated.")


@lru_cache(maxsize=1)
def _language_names() -> dict[str, str]:
    """Code -> English name, the first that the table has."""
    names: dict[str, str] = {}
    for name, code in language_of("en").resumes.languages.items():
        names.setdefault(code, name.title())
    return names


def _credential(requirement: Requirement, profile: Profile, language: str) -> Typed:
    """A licence or certificate that shares the distinctive words of one that is asked for.

    One that is in progress or expired counts half, unless the requirement speaks of one in progress.
    """
    names = credentials(requirement.text, listed=True, language=language)
    wanted = [stems(name.name, language) - _GENERIC for name in names] or [stems(requirement.text, language) - _GENERIC]
    welcome = {"held"} | ({"in progress"} & {name.status for name in names})
    best = Typed("credential.v1", 0.0, (), "The certificate is not stated.")
    for credential in profile.credentials:
        held = stems(credential.name, profile.doc.language) - _GENERIC
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
