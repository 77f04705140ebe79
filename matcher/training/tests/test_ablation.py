"""A small labelled set in which only meaning tells who fits: what happens to the figures without it?"""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from matcher.config import Config
from matcher.evaluation.labelled import LabelledJob, LabelledResume, LabelledVerdict
from matcher.training.ablation import ablate, variants
from matcher.training.observe import Looked, look, observations
from matcher.values import (
    Document,
    Job,
    MaskedText,
    Passage,
    Profile,
    Requirement,
    ScoredPassage,
    Support,
    Verdict,
)
from matcher.verify.ordinal import SIGNALS

WORDS = "Cooked for a hundred guests a night and wrote the menu"
REQUIREMENTS = (
    Requirement("r1", "Cooks well", "skill", must=True),
    Requirement("r2", "Writes menus", "skill", must=False),
)
RESUMES: dict[str, tuple[int, float, Verdict]] = {
    "ana": (3, 0.8, "met"),
    "ben": (2, 0.55, "partly"),
    "cid": (1, 0.3, "absent"),
    "dee": (0, 0.1, "absent"),
}


@dataclass(frozen=True)
class Found:
    profile: Profile
    support: tuple[Support, ...]


@dataclass(frozen=True)
class NumberEngine:
    """Finds one passage for every requirement, as similar as the first word of the resume says."""

    config: Config = field(default_factory=Config)

    def link_job(self, job: Job) -> Job:
        return job

    def look(self, resume: Document, job: Job, *, as_of: int) -> Found:
        passage = Passage(0, len(resume.text), resume.text, "experience", -1, "asserted")
        similarity = float(resume.text.split()[0])
        # every resume holds the same share of rare words: overlap and coverage tell nothing
        scored = (ScoredPassage(passage, similarity, 0.4),)
        profile = Profile(resume, MaskedText(resume.text, ()), (), (), (), (), (), (), (passage,), as_of)
        return Found(
            profile,
            tuple(Support(each.id, scored, (), 0.4, 0.0, (), (), (), at_work=similarity) for each in job.requirements),
        )


@pytest.fixture
def looked(tmp_path: Path) -> tuple[Looked, ...]:
    (tmp_path / "resumes").mkdir()
    jobs = []
    for job in ("cook-a", "cook-b", "cook-c"):
        resumes = {}
        for stem, (grade, similarity, verdict) in RESUMES.items():
            (tmp_path / f"resumes/{job}-{stem}.txt").write_text(f"{similarity} {WORDS}")
            found = {each.id: LabelledVerdict(verdict, WORDS if verdict == "met" else "") for each in REQUIREMENTS}
            resumes[f"{job}-{stem}"] = LabelledResume(grade, found)
        jobs.append(LabelledJob(job, tmp_path / "job.md", REQUIREMENTS, resumes))
    return look(NumberEngine(), tmp_path, jobs, as_of=24_000)


def test_every_labelled_requirement_is_observed_with_its_outcome(looked: tuple[Looked, ...]) -> None:
    seen = observations(looked, Config())
    assert len(seen) == 3 * len(RESUMES) * len(REQUIREMENTS)
    assert [(o.job, o.group, o.values[0], o.outcome) for o in seen[:3]] == [
        ("cook-a", "skill", 0.8, 2),
        ("cook-a", "skill", 0.8, 2),
        ("cook-a", "skill", 0.55, 1),
    ]


def test_what_alone_tells_who_fits_is_missed_when_it_is_left_out(looked: tuple[Looked, ...]) -> None:
    result = ablate(looked, Config(), threshold=40.0)
    assert set(result) == {variant.name for variant in variants()}
    whole = result["everything"]
    assert (whole["requirement_auc"], whole["ndcg5"], whole["evidence_hit"]) == (1.0, 1.0, 1.0)
    assert result["without meaning (all similarities)"]["requirement_auc"] == 0.5
    assert result["without “coverage”"] == whole


def test_each_signal_is_left_out_once() -> None:
    left_out = [variant.without for variant in variants() if len(variant.without) == 1]
    assert left_out == [(name,) for name in SIGNALS]
