"""The words by which a resume is understood."""

from collections.abc import Mapping
from dataclasses import dataclass

from matcher.values import Assertion, SectionKind


@dataclass(frozen=True, slots=True)
class DegreeWords:
    """One family of degree names: `pattern` is a regex, `level` EQF 1..8, `subject` what the name itself says.

    `bare` names are read as degrees only where the context is education ("MS", "BA", "Associate").
    """

    pattern: str
    level: int
    subject: str = ""
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that change the assertion of what follows (or, with `back`, of what precedes).

    `pattern` is a regex; `reach` is the most words in scope, 0 for "to the end of the clause".
    """

    pattern: str
    assertion: Assertion
    reach: int = 0
    back: bool = False


@dataclass(frozen=True, slots=True)
class ResumeWords:
    """Words are lower case; fields that say "regex" hold sources for case-insensitive expressions."""

    headings: Mapping[SectionKind, tuple[str, ...]]
    """Whole headings by kind of section."""
    heading_words: Mapping[SectionKind, frozenset[str]]
    """Last words that decide the kind of a heading not listed whole ("Selected Legal Experience")."""

    months: Mapping[str, int]
    """Names and abbreviations, 1..12."""
    seasons: Mapping[str, int]
    """Season -> month in which it begins."""
    present: tuple[str, ...]
    """Regexes for "until now"."""
    until: tuple[str, ...]
    """Regexes that join the two ends of a range."""
    since: tuple[str, ...]

    numbers: Mapping[str, float]
    year_units: str
    """Regex of "years"."""
    month_units: str
    decade_units: str
    at_least: str
    """Regex of what may stand before a number of years and keeps it a minimum."""
    at_most: str
    or_more: str
    """Regex of what may follow a number of years or its number."""
    number_to: str
    """Regex that joins the two numbers of "three to five"."""
    not_experience_after: str
    """Regex: a duration followed by this is no experience ("years old", "year contract")."""
    not_experience_before: str
    experience: str
    """Regex of the words for experience."""
    field_before: str
    """Regex of words that lead from a duration to its field ("of", "in", "as a")."""
    field_end: str
    """Regex of words at which the name of a field ends."""

    degrees: tuple[DegreeWords, ...]
    degree_noun: str
    """Regex of "degree"."""
    degree_work: str
    """Regex of what is done with degrees by others than their holders ("master's projects")."""
    degree_subject: str
    """Regex that leads from a degree to its subject."""
    degree_unfinished: str
    or_equivalent: str
    or_related: str
    school_words: str
    """Regex of a word that marks the name of a school or university."""
    subject_words: str
    """Regex that a word of a field of study matches."""
    generic_subjects: tuple[str, ...]
    """What a degree name says without naming a field ("science", "arts")."""

    languages: Mapping[str, str]
    """Name of a spoken language -> ISO 639-1."""
    language_levels: tuple[tuple[str, str], ...]
    """(regex, CEFR level), best first."""
    language_claims: str
    """Regex of verbs and nouns that claim a language without a level."""
    language_filler: str
    """Regex of words that may stand between a level and its language."""

    credential_names: str
    """Regex of licences and certificates that need no other word to be known as such."""
    credential_nouns: str
    """Regex of "certificate", "licence"."""
    credential_adjectives: str
    """Regex of "certified", "licensed"."""
    credential_expired: str
    credential_pending: str

    no_work: str
    """Regex of what stands in a list of positions without being work ("career break")."""
    title_heads: frozenset[str]
    """Words that end the name of an occupation."""
    title_modifiers: frozenset[str]
    employer_words: str
    """Regex of words that mark the name of an employer."""
    employer_before: str
    """Regex that leads from a title to its employer ("at", "with")."""
    served_as: str
    """Regex that leads to a title in running text."""
    function_words: frozenset[str]
    """Words too common to say anything."""

    pronouns: tuple[str, ...]
    honorifics: tuple[str, ...]
    """Regexes; masked together with the name that follows."""
    personal_labels: Mapping[str, tuple[str, ...]]
    """Protected attribute -> regexes of the label before its value ("date of birth")."""
    personal_phrases: tuple[tuple[str, str], ...]
    """(attribute, regex): statements that are protected wherever they stand."""
    nationalities: tuple[str, ...]
    resume_titles: tuple[str, ...]
    """What a resume calls itself at its top."""
    street_words: str

    cues: tuple[Cue, ...]
    false_cues: str
    """Regex of phrases that look like cues and change nothing."""
    scope_end: str
    """Regex at which the scope of a cue ends."""
