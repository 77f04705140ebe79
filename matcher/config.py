"""Every number that a score depends on and that no model file carries, in one value with a digest."""

import hashlib
import json
from dataclasses import asdict, dataclass

from matcher.values import Tier


@dataclass(frozen=True, slots=True)
class Config:
    """Settings of the engine; two runs with equal digests treat equal input alike."""

    scorer: str = "additive.v1"
    must_weight: float = 1.5
    """Weight of a must-have; a nice-to-have weighs 1."""
    link_threshold: float = 0.7
    """Probability below which a text is linked to no concept."""
    neighbour_credit: float = 0.5
    """What a concept next to the wanted one counts for, 0..1."""
    evidence_passages: int = 5
    """Passages kept for each requirement."""
    judged_passages: int = 3
    """Of these, the nearest that the judge reads beside the requirement."""
    relevance_middle: float = 0.45
    """Cosine similarity of a position to a requirement at which its months count half."""
    relevance_width: float = 0.03
    """How soft that border is."""
    contradiction_similarity: float = 0.55
    """Cosine similarity from which a denial contradicts a requirement."""
    quotes: int = 3
    """Passages quoted in a finding."""
    tiers: tuple[tuple[Tier, float], ...] = (("strong", 55.0), ("good", 40.0), ("partial", 30.0), ("weak", 0.0))
    """Lowest score of each tier, best first."""
    review_below: float = 0.15
    """Confidence under which a person should look whatever the score."""
    min_words: int = 30
    """Words a resume must have to be scored with any confidence."""

    def digest(self) -> str:
        """sha256 over the canonical JSON of all fields, first 16 hex digits."""
        canonical = json.dumps(asdict(self), sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(canonical.encode()).hexdigest()[:16]
