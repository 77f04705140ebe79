"""One resume of a batch as plain data: what the journal keeps and every output file is written from."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from matcher.values import Evidence, Finding, Job, Match, Requirement

Row = dict[str, Any]
"""JSON-ready. `score` is None, and `error` or `warnings` say why, where a resume could not be scored."""


def match_row(match: Match, job: Job, *, resume: str, file: str) -> Row:
    """`base` plus the contributions of the findings is `score`; floats are kept in full so that it stays exact."""
    requirements = {requirement.id: requirement for requirement in job.requirements}
    return {
        "resume": resume,
        "file": file,
        "score": match.score,
        "tier": match.tier,
        "confidence": match.confidence,
        "base": match.base,
        "findings": [_finding(finding, requirements[finding.requirement]) for finding in match.findings],
        "skills": [
            {"uri": skill.uri, "label": skill.label, "evidence": [_evidence(skill.evidence)]} for skill in match.skills
        ],
        "warnings": list(match.warnings),
        "error": "" if match.score is not None else "; ".join(match.warnings) or "not scored",
        "trace": asdict(match.trace) | {"models": dict(match.trace.models)},
    }


def error_row(error: str, *, resume: str, file: str) -> Row:
    """A file that could not be scored, with the reason."""
    return {
        "resume": resume,
        "file": file,
        "score": None,
        "tier": None,
        "confidence": None,
        "base": None,
        "findings": [],
        "skills": [],
        "warnings": [],
        "error": error,
        "trace": None,
    }


def rank_key(row: Mapping[str, Any]) -> tuple[float, str, str]:
    """Sorts the best score first, then by resume and file; rows without a score come last."""
    return (float("inf") if row["score"] is None else -row["score"], row["resume"], row["file"])


def _finding(finding: Finding, requirement: Requirement) -> Row:
    return {
        "requirement": finding.requirement,
        "text": requirement.text,
        "kind": requirement.kind,
        "must": requirement.must,
        "verdict": finding.verdict,
        "probability": finding.probability,
        "contribution": finding.contribution,
        "evidence": [_evidence(each) for each in finding.evidence],
        "concepts": list(finding.concepts),
        "decided_by": finding.decided_by,
        "reason": finding.reason,
    }


def _evidence(evidence: Evidence) -> Row:
    return {"quote": evidence.quote, "start": evidence.start, "end": evidence.end, "page": evidence.page}
