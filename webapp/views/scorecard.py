"""A stored match as the application page shows it. Everything comes from the record; nothing is computed anew."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from matcher.lexicon import stems
from webapp.models import Application, Match, Override
from webapp.views.marked_text import Segment, Span, marked_text

TRACE_NAMES = {
    "id": "Trace",
    "resume_sha256": "Resume file",
    "text_sha256": "Text of the resume",
    "job_sha256": "Job",
    "requirements_sha256": "Requirements",
    "as_of": "“Present” means",
    "ontology": "Ontology",
    "config": "Configuration",
    "scorer": "Scorer",
    "code": "Code",
}


@dataclass(frozen=True, slots=True)
class Concept:
    uri: str
    label: str


@dataclass(frozen=True, slots=True)
class Term:
    """What a requirement names and the ontology has no label for; `page` is where the resume says it, 0 for nowhere."""

    text: str
    page: int


@dataclass(frozen=True, slots=True)
class Quote:
    """Evidence; `id` is the anchor of its mark in the resume."""

    id: str
    text: str
    page: int


@dataclass(frozen=True, slots=True)
class Finding:
    """A requirement with what was found about it.

    `anchor` is its place on the page, `number` counts from 1; `verdict` is the one that holds, `stored` the one of the
    match; `left` and `width` place `contribution` in the bar of the score, which is 100 wide.
    """

    anchor: str
    number: int
    requirement: str
    text: str
    kind: str
    must: bool
    weight: float
    verdict: str
    stored: str
    probability: float
    contribution: float
    left: float
    width: float
    reason: str
    decided_by: str
    quotes: tuple[Quote, ...]
    concepts: tuple[Concept, ...]
    terms: tuple[Term, ...]
    overrides: tuple[Override, ...]

    @property
    def override(self) -> Override | None:
        """The one that holds."""
        return self.overrides[-1] if self.overrides else None


@dataclass(frozen=True, slots=True)
class ExtraSkill:
    uri: str
    label: str
    page: int


@dataclass(frozen=True, slots=True)
class Scorecard:
    """A match for people: the record with the overrides beside it."""

    match: Match
    base: float
    findings: tuple[Finding, ...]
    extra: tuple[ExtraSkill, ...]
    warnings: tuple[str, ...]
    trace: tuple[tuple[str, str], ...]

    def with_verdict(self, verdict: str) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.verdict == verdict)

    @property
    def overlap(self) -> tuple[tuple[str, str, tuple[Finding, ...]], ...]:
        """(heading, verdict, findings) in the order in which people ask."""
        headings = (("Shared", "met"), ("Partly", "partly"), ("Not stated", "absent"), ("Contradicted", "contradicted"))
        return tuple((heading, verdict, self.with_verdict(verdict)) for heading, verdict in headings)


def scorecard(
    application: Application, overrides: Mapping[str, Sequence[Override]], *, names_hidden: bool
) -> Scorecard | None:
    """None without a match."""
    match = application.match
    if match is None:
        return None
    record = match.record
    labels = record["labels"]
    requirements = {requirement["id"]: requirement for requirement in record["requirements"]}
    masked = application.document.masked if names_hidden else []
    said = {
        stems(skill["label"]): skill["evidence"]["page"] for skill in reversed(record["skills"]) if not skill["uri"]
    }
    findings, left = [], record["base"]
    for number, finding in enumerate(record["findings"], start=1):
        requirement = requirements[finding["requirement"]]
        uris = dict.fromkeys([*finding["concepts"], *requirement["concepts"]])
        changes = tuple(overrides.get(requirement["id"], ()))
        width = max(0.0, finding["contribution"])
        findings.append(
            Finding(
                anchor=f"finding-{number}",
                number=number,
                requirement=requirement["id"],
                text=requirement["text"],
                kind=requirement["kind"],
                must=requirement["must"],
                weight=requirement["weight"],
                verdict=changes[-1].verdict if changes else finding["verdict"],
                stored=finding["verdict"],
                probability=finding["probability"],
                contribution=finding["contribution"],
                left=left,
                width=width,
                reason=finding["reason"],
                decided_by=finding["decided_by"],
                quotes=tuple(
                    Quote(
                        id=f"evidence-{number}-{i}",
                        text=_covered(application.document.text, evidence["start"], evidence["end"], masked),
                        page=evidence["page"],
                    )
                    for i, evidence in enumerate(finding["evidence"], start=1)
                ),
                concepts=tuple(Concept(uri, labels[uri]) for uri in uris if uri in labels),
                terms=tuple(Term(text, said.get(stems(text), 0)) for text in requirement.get("terms", ())),
                overrides=changes,
            )
        )
        left += width
    return Scorecard(
        match=match,
        base=record["base"],
        findings=tuple(findings),
        extra=tuple(
            ExtraSkill(skill["uri"], skill["label"], skill["evidence"]["page"]) for skill in record["overlap"]["extra"]
        ),
        warnings=tuple(record["warnings"]),
        trace=_trace_lines(record["trace"]),
    )


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the resume; where it is evidence, `finding` is the first it is for and `numbers` are all of them."""

    segment: Segment
    finding: Finding | None
    numbers: tuple[int, ...]


def resume_pieces(application: Application, card: Scorecard | None, *, names_hidden: bool) -> tuple[Piece, ...]:
    """The text of the resume with the evidence marked, and protected attributes covered where `names_hidden`."""
    document = application.document
    spans = _covers(document.masked) if names_hidden else []
    of: dict[str, Finding] = {}
    if card is not None:
        for finding, stored in zip(card.findings, card.match.record["findings"], strict=True):
            for quote, evidence in zip(finding.quotes, stored["evidence"], strict=True):
                of[quote.id] = finding
                spans.append(Span(evidence["start"], evidence["end"], (quote.id,)))
    return tuple(
        Piece(
            segment=segment,
            finding=of[segment.ids[0]] if segment.ids and segment.text.strip() else None,
            numbers=tuple(dict.fromkeys(of[each].number for each in segment.ids)),
        )
        for segment in marked_text(document.text, spans, page_starts=document.page_starts)
    )


def _covers(masked: Sequence[Sequence[Any]]) -> list[Span]:
    return [Span(start, end, cover=attribute) for start, end, attribute in masked]


def _covered(text: str, start: int, end: int, masked: Sequence[Sequence[Any]]) -> str:
    within = [Span(a - start, b - start, cover=attribute) for a, b, attribute in masked]
    parts = marked_text(text[start:end], within)
    return " ".join("".join(f"[{part.text}]" if part.cover and part.text else part.text for part in parts).split())


def _trace_lines(trace: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """(name for people, value); a line for each model."""
    models = tuple((f"Model: {name}", version) for name, version in trace["models"].items())
    return tuple((TRACE_NAMES.get(name, name), value) for name, value in trace.items() if name != "models") + models
