"""The values that travel from a file to a match: frozen, explicit, safe to pickle and to share between processes.

All offsets are character offsets into `Document.text`, end exclusive. Months are counted from year 0
(`year * 12 + month - 1`), so that differences are plain subtraction.
"""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    # Values are imported by processes that have no use for numpy and start often.
    import numpy as np
    import numpy.typing as npt

Assertion = Literal["asserted", "negated", "wanted", "other person"]
Kind = Literal["skill", "experience", "education", "certification", "language", "other"]
Verdict = Literal["met", "partly", "absent", "contradicted"]
Tier = Literal["strong", "good", "partial", "weak", "needs review"]
SectionKind = Literal[
    "summary",
    "experience",
    "education",
    "skills",
    "certifications",
    "languages",
    "projects",
    "interests",
    "references",
    "other",
]

VERDICTS: tuple[Verdict, ...] = ("met", "partly", "absent", "contradicted")
KINDS: tuple[Kind, ...] = ("skill", "experience", "education", "certification", "language", "other")


@dataclass(frozen=True, slots=True)
class HiddenText:
    """Text in the file that a person looking at it cannot see; it never counts.

    `reason` is one of "white", "tiny", "off-page", "invisible", "covered", "vanish", "hidden style".
    """

    text: str
    reason: str
    page: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of the resume: `quote == doc.text[start:end]`; `page` counts from 1."""

    quote: str
    start: int
    end: int
    page: int


@dataclass(frozen=True, slots=True)
class Document:
    """What was read from one file.

    `page_starts[i]` is the offset at which page i + 1 begins; `written` is the month in which the file says that it
    was last changed, None where it says nothing.
    """

    name: str
    format: str
    text: str
    page_starts: tuple[int, ...]
    language: str
    sha256: str
    hidden: tuple[HiddenText, ...] = ()
    warnings: tuple[str, ...] = ()
    written: int | None = None

    def page_of(self, offset: int) -> int:
        """Number of the page, from 1, that holds the character at `offset`."""
        return max(1, bisect_right(self.page_starts, offset))

    def quote(self, start: int, end: int) -> Evidence:
        """The words from `start` to `end`, without white space around them."""
        words = self.text[start:end]
        start += len(words) - len(words.lstrip())
        words = words.strip()
        return Evidence(quote=words, start=start, end=start + len(words), page=self.page_of(start))


@dataclass(frozen=True, slots=True)
class ProtectedSpan:
    """A protected attribute found in the text, e.g. "name", "email", "pronoun", "birth date", "age", "address"."""

    start: int
    end: int
    attribute: str


@dataclass(frozen=True, slots=True)
class MaskedText:
    """The text with every protected span replaced by blanks of the same length, so that offsets still hold."""

    text: str
    spans: tuple[ProtectedSpan, ...]


@dataclass(frozen=True, slots=True)
class Section:
    kind: SectionKind
    heading: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Position:
    """A dated stay with an employer. The span covers its heading lines and its description.

    `first` and `last` are months, both worked in full or in part; `None` where the resume gives none.
    `heading_start`..`heading_end` spans the lines that name title, employer and dates.
    """

    title: str
    employer: str
    first: int | None
    last: int | None
    current: bool
    start: int
    end: int
    heading_start: int
    heading_end: int

    @property
    def months(self) -> int:
        """Months from first to last, both counted; 0 without dates."""
        return 0 if self.first is None or self.last is None else max(0, self.last - self.first + 1)


@dataclass(frozen=True, slots=True)
class Degree:
    """An education entry. `level` is the EQF level 1..8 (school 4, associate 5, bachelor 6, master 7, doctor 8)."""

    level: int
    subject: str
    completed: bool
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Credential:
    """A licence or certificate as the resume names it; `status` is "held", "in progress" or "expired"."""

    name: str
    start: int
    end: int
    status: Literal["held", "in progress", "expired"] = "held"


@dataclass(frozen=True, slots=True)
class LanguageSkill:
    """A spoken language: ISO 639-1 `code`, and CEFR `level` "A1".."C2" or "" where none is stated."""

    code: str
    level: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names something a person knows or does.

    `concepts` are URIs of the ontology, best first, empty for NIL; `link_score` 0..1; `method` says which linker
    found it ("exact", "normalised", "encoder"), "span" for a term of the job that no label covers, or "" for NIL.
    """

    start: int
    end: int
    text: str
    assertion: Assertion
    concepts: tuple[str, ...] = ()
    link_score: float = 0.0
    method: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a resume small enough to be quoted: a bullet, a sentence, an entry of a list.

    `text` is masked and has its white space collapsed; `position` indexes `Profile.positions`, -1 outside them.
    """

    start: int
    end: int
    text: str
    section: SectionKind
    position: int
    assertion: Assertion


@dataclass(frozen=True, slots=True)
class Profile:
    """Everything understood of one resume; what the scorer may see."""

    doc: Document
    masked: MaskedText
    sections: tuple[Section, ...]
    positions: tuple[Position, ...]
    degrees: tuple[Degree, ...]
    credentials: tuple[Credential, ...]
    languages: tuple[LanguageSkill, ...]
    mentions: tuple[Mention, ...]
    passages: tuple[Passage, ...]
    as_of: int
    """The month that "current" stands for."""


@dataclass(frozen=True, slots=True)
class Requirement:
    """One checkable demand of a job. `weight` > 0; `start`..`end` point into the job text, -1 when given.

    `terms` are the words in it that name something to know or do and that no label of the ontology covers.
    """

    id: str
    text: str
    kind: Kind
    must: bool
    weight: float = 1.0
    concepts: tuple[str, ...] = ()
    start: int = -1
    end: int = -1
    terms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Job:
    """A job with its requirements; `calibrated` when a person gave or confirmed them."""

    title: str
    description: str
    requirements: tuple[Requirement, ...]
    language: str
    sha256: str
    calibrated: bool
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ScoredPassage:
    """A passage beside one requirement: cosine `similarity` -1..1, and the share 0..1 of its rare words it holds.

    `shown` 0..1 is how much of the requirement it shows to the judge that reads both; 0 where that read nothing.
    """

    passage: Passage
    similarity: float
    overlap: float
    shown: float = 0.0

    @property
    def strength(self) -> float:
        """What puts passages in order: meaning first, rare shared words and what the judge says beside it."""
        return self.similarity + 0.3 * self.overlap + 0.3 * self.shown


@dataclass(frozen=True, slots=True)
class Support:
    """What a resume offers for one requirement, before anybody judges it.

    `passages` are the nearest asserted ones and `against` the nearest negated ones, best first; `coverage` 0..1 is the
    share of the requirement's rare words that the asserted passages hold between them; `concept` 0..1 is 1 when a
    concept of the requirement is mentioned, less for its neighbours (`mentions` shows them, `concepts` are the
    requirement's own); `relevance` gives, for each position of the profile, the cosine similarity of its work to the
    requirement.
    """

    requirement: str
    passages: tuple[ScoredPassage, ...]
    against: tuple[ScoredPassage, ...]
    coverage: float
    concept: float
    concepts: tuple[str, ...]
    mentions: tuple[Mention, ...]
    relevance: tuple[float, ...]
    at_work: float = 0.0


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict on one requirement before it is scored.

    `probability` 0..1 that the requirement is met at least partly; `credit` 0..1 is the share of it that is shown;
    `decided_by` names the rule or model with its version; `reason` is a sentence for people.
    """

    requirement: str
    verdict: Verdict
    probability: float
    credit: float
    evidence: tuple[Evidence, ...]
    concepts: tuple[str, ...]
    decided_by: str
    reason: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A judgement with the points it brings: `contribution` is on the scale of the score (0..100)."""

    requirement: str
    verdict: Verdict
    probability: float
    contribution: float
    evidence: tuple[Evidence, ...]
    concepts: tuple[str, ...]
    decided_by: str
    reason: str


@dataclass(frozen=True, slots=True)
class Skill:
    """What the resume asserts, with the first words that show it: a concept, or, where `uri` is "", a term of the job
    that the ontology has no label for."""

    uri: str
    label: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Overlap:
    """Requirement ids by verdict, and the skills of the resume that no requirement asked for."""

    shared: tuple[str, ...]
    partly: tuple[str, ...]
    not_stated: tuple[str, ...]
    contradicted: tuple[str, ...]
    extra: tuple[Skill, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """`base + sum(contributions of the findings) == value` exactly; `value` 0..100, `confidence` 0..1."""

    value: float
    base: float
    tier: Tier
    confidence: float
    findings: tuple[Finding, ...]
    scorer: str


@dataclass(frozen=True, slots=True)
class Trace:
    """What it takes to replay a match: digests (sha256) and versions of everything that went into it."""

    id: str
    resume_sha256: str
    text_sha256: str
    job_sha256: str
    requirements_sha256: str
    as_of: str
    ontology: str
    models: Mapping[str, str]
    config: str
    scorer: str
    code: str


@dataclass(frozen=True, slots=True)
class Match:
    """The answer for one resume and one job. Without usable text `score` is None and `warnings` say why."""

    resume: str
    score: float | None
    base: float
    tier: Tier
    confidence: float
    findings: tuple[Finding, ...]
    overlap: Overlap
    skills: tuple[Skill, ...]
    warnings: tuple[str, ...]
    trace: Trace


class Encoder(Protocol):
    """Turns sentences into vectors. `version` changes whenever a vector could."""

    version: str

    def encode(self, texts: tuple[str, ...]) -> "npt.NDArray[np.float32]":
        """float32 (n, d), rows L2-normalised, in the order of `texts`."""
        ...
