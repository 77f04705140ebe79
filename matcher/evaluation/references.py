"""What is known of labelled sets beside their labels: who gave these, and what others reach on them."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reference:
    """`baseline` is the best of the simple methods, `bar` what a figure should reach, `aim` what is wanted of it."""

    baseline: float | None
    bar: float | None
    aim: float | None


@dataclass(frozen=True, slots=True)
class Baseline:
    """Figures of another method on the same set; None where it gives none."""

    method: str
    ndcg5: float | None
    spearman: float | None
    pooled_auc: float | None
    verdict_macro_f1: float | None
    requirement_auc: float | None
    evidence_hit: float | None


LABELS: Mapping[str, str] = {
    "labelled-dev": (
        "The labels of labelled-dev were given by a large language model that read every resume in full by a written "
        "rubric, **not by recruiters**. It is development data: its errors were looked at while this was built, the "
        "requirement splitter was developed on its job texts, and the borders of the tiers were set on it. On six "
        "other jobs that were labelled twice, the two labellings agree at weighted kappa .97 (grades) and kappa .90 "
        "(verdicts)."
    ),
    "applications": (
        "The jobs and resumes of applications are invented and were written for this project, labels included. "
        "Models are trained on them, and figures on a set that a model was trained on say little of other jobs."
    ),
}
"""Set (by the name of its folder) -> who gave the labels."""

BASELINE_SOURCE = "the README of the data that labelled-dev belongs to; measured there, not by this evaluation"
BASELINES: Mapping[str, tuple[Baseline, ...]] = {
    "labelled-dev": (
        Baseline("TF-IDF cosine", 0.927, 0.833, 0.911, None, None, None),
        Baseline("BM25, job as query", 0.839, 0.703, 0.836, None, None, None),
        Baseline("document embedding cosine", 0.866, 0.811, 0.812, None, None, None),
        Baseline("nearest chunk, zero-shot encoder", 0.938, 0.864, 0.899, 0.522, 0.823, 0.420),
        Baseline("nearest chunk, encoder tuned on ESCO and SkillSkape", 0.929, 0.867, 0.918, 0.557, 0.837, 0.412),
        Baseline("perfect verdicts, plain weights", 0.994, 0.928, 0.982, 1.0, 1.0, 1.0),
        Baseline("second labelling (on the part labelled twice)", 0.992, 0.956, 0.976, 0.926, 0.969, 0.828),
    )
}
REFERENCES: Mapping[str, Mapping[str, Reference]] = {
    "labelled-dev": {
        "verdict_macro_f1": Reference(0.557, 0.66, 0.80),
        "requirement_auc": Reference(0.837, 0.89, 0.95),
        "evidence_hit": Reference(0.420, 0.60, 0.75),
        "ndcg5": Reference(0.938, 0.955, 0.985),
        "pooled_auc": Reference(0.918, 0.94, 0.97),
        "match_f1": Reference(None, 0.82, 0.90),
        "accuracy": Reference(0.578, 0.85, 0.92),
        "found_ndcg5": Reference(None, 0.94, 0.975),
        "splitter_recall": Reference(None, 0.85, 0.95),
        "splitter_precision": Reference(None, 0.80, 0.92),
    },
    "adverts/check": {
        "splitter_recall": Reference(None, 0.85, 0.95),
        "splitter_precision": Reference(None, 0.80, 0.92),
    },
    "applications, g and h": {
        "splitter_recall": Reference(None, 0.85, 0.95),
        "splitter_precision": Reference(None, 0.80, 0.92),
    },
    "esco-linking": {
        "tech_rp5": Reference(0.638, 0.68, 0.75),
        "house_rp5": Reference(0.562, 0.62, 0.68),
    },
    "boilerplate": {"nil_precision": Reference(None, 0.95, 0.99)},
}
"""Set -> figure -> what to compare it with. The baseline of an accuracy is to always give the commoner answer."""
