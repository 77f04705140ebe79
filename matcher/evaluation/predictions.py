"""What a match predicts, in the terms of the labels."""

from collections.abc import Mapping, Sequence

from matcher.evaluation.figures import PredictedVerdict, Prediction
from matcher.evaluation.requirements import pairs
from matcher.values import Match, Requirement


def counterparts(labelled: Sequence[Requirement], found: Sequence[Requirement]) -> dict[str, str]:
    """Labelled id -> id of the found requirement that states the same; those without one are left out."""
    return {labelled[j].id: found[i].id for i, j in pairs(found, labelled)}


def prediction(match: Match, *, ids: Mapping[str, str]) -> Prediction:
    """Score and tier of `match` and its verdicts under the labelled ids, given which of its own ids each stands for."""
    findings = {finding.requirement: finding for finding in match.findings}
    verdicts = {}
    for labelled, own in ids.items():
        if own in findings:
            finding = findings[own]
            quotes = tuple(evidence.quote for evidence in finding.evidence)
            verdicts[labelled] = PredictedVerdict(finding.verdict, finding.probability, quotes)
    return Prediction(score=match.score, verdicts=verdicts, tier=match.tier)
