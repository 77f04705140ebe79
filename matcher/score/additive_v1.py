"""Points in proportion to weight and credit: score = sum of 100 * weight * credit / sum of weights."""

import math
from collections.abc import Sequence

from matcher.config import Config
from matcher.values import Finding, Judgement, Requirement, Score, Tier

GRAIN = 2.0**-20
"""Contributions are whole multiples of this, rounded down: their sum is exact in any order and never above 100."""


def score(requirements: Sequence[Requirement], judgements: Sequence[Judgement], config: Config) -> Score:
    """Monotone: more credit for any requirement never lowers the score. A must-have counts `must_weight` times.

    The confidence 0..1 is the weighted mean of how far each probability is from a coin toss.
    """
    by_id = {judgement.requirement: judgement for judgement in judgements}
    weights = {r.id: r.weight * (config.must_weight if r.must else 1.0) for r in requirements}
    total = math.fsum(weights.values()) or 1.0
    findings = tuple(
        Finding(
            requirement=r.id,
            verdict=by_id[r.id].verdict,
            probability=by_id[r.id].probability,
            contribution=math.floor(100.0 * weights[r.id] * by_id[r.id].credit / total / GRAIN) * GRAIN,
            evidence=by_id[r.id].evidence,
            concepts=by_id[r.id].concepts,
            decided_by=by_id[r.id].decided_by,
            reason=by_id[r.id].reason,
        )
        for r in requirements
    )
    base = 0.0
    value = base + sum(finding.contribution for finding in findings)
    sure = math.fsum(weights[f.requirement] * abs(2 * f.probability - 1) for f in findings)
    confidence = min(1.0, round(sure / total, 4))
    return Score(
        value=value,
        base=base,
        tier=_tier(value, confidence, config),
        confidence=confidence,
        findings=findings,
        scorer="additive.v1",
    )


def _tier(value: float, confidence: float, config: Config) -> Tier:
    if confidence < config.review_below:
        return "needs review"
    return next(tier for tier, lowest in config.tiers if value >= lowest)
