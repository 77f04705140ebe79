from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.config import Config
from matcher.score import SCORERS, score
from matcher.values import Judgement, Requirement, Score, Verdict

CONFIG = Config()

credits_and_chances = st.tuples(st.floats(0, 1), st.floats(0, 1))
weights = st.floats(0.01, 100)


@st.composite
def judged_jobs(draw: st.DrawFn) -> tuple[tuple[Requirement, ...], tuple[Judgement, ...]]:
    rows = draw(st.lists(st.tuples(weights, st.booleans(), credits_and_chances), min_size=1, max_size=40))
    requirements = tuple(required(i, weight=weight, must=must) for i, (weight, must, _) in enumerate(rows))
    judgements = tuple(judged(i, credit=credit, probability=chance) for i, (*_, (credit, chance)) in enumerate(rows))
    return requirements, judgements


def required(number: int, *, weight: float = 1.0, must: bool = True) -> Requirement:
    return Requirement(id=f"r{number}", text="Welding", kind="skill", must=must, weight=weight)


def judged(number: int, *, credit: float, probability: float | None = None) -> Judgement:
    verdict: Verdict = "met" if credit >= 0.5 else "partly" if credit else "absent"
    return Judgement(
        requirement=f"r{number}",
        verdict=verdict,
        probability=credit if probability is None else probability,
        credit=credit,
        evidence=(),
        concepts=("urn:welding",),
        decided_by="test.v1",
        reason="Because.",
    )


def scored(scorer: str, requirements: tuple[Requirement, ...], judgements: tuple[Judgement, ...]) -> Score:
    return score(requirements, judgements, config=replace(CONFIG, scorer=scorer))


def test_no_scorer_disappears() -> None:
    assert sorted(SCORERS) == ["additive.v1"]


def test_the_default_scorer_exists() -> None:
    assert CONFIG.scorer in SCORERS


@pytest.mark.parametrize("scorer", SCORERS)
class TestEveryScorer:
    @given(job=judged_jobs())
    def test_the_score_is_exactly_its_base_and_what_the_findings_contribute(
        self, scorer: str, job: tuple[tuple[Requirement, ...], tuple[Judgement, ...]]
    ) -> None:
        found = scored(scorer, *job)
        assert found.base + sum(finding.contribution for finding in found.findings) == found.value
        assert 0 <= found.value <= 100
        assert 0 <= found.confidence <= 1
        assert found.scorer == scorer

    @given(job=judged_jobs(), data=st.data())
    def test_the_order_of_requirements_and_judgements_changes_nothing(
        self, scorer: str, job: tuple[tuple[Requirement, ...], tuple[Judgement, ...]], data: st.DataObject
    ) -> None:
        requirements, judgements = job
        shuffled = tuple(data.draw(st.permutations(requirements)))
        before, after = scored(scorer, *job), scored(scorer, shuffled, tuple(reversed(judgements)))
        assert (before.value, before.tier, before.confidence) == (after.value, after.tier, after.confidence)
        assert sorted(before.findings, key=lambda f: f.requirement) == sorted(
            after.findings, key=lambda f: f.requirement
        )
        assert [finding.requirement for finding in after.findings] == [r.id for r in shuffled]

    @given(job=judged_jobs(), data=st.data(), better=st.floats(0, 1))
    def test_more_credit_never_lowers_the_score(
        self,
        scorer: str,
        job: tuple[tuple[Requirement, ...], tuple[Judgement, ...]],
        data: st.DataObject,
        better: float,
    ) -> None:
        requirements, judgements = job
        at = data.draw(st.integers(0, len(judgements) - 1))
        raised = replace(judgements[at], credit=max(judgements[at].credit, better))
        after = scored(scorer, requirements, (*judgements[:at], raised, *judgements[at + 1 :]))
        assert after.value >= scored(scorer, *job).value

    def test_all_shown_is_a_hundred_and_nothing_shown_is_the_base(self, scorer: str) -> None:
        requirements = tuple(required(i) for i in range(7))
        everything = scored(scorer, requirements, tuple(judged(i, credit=1.0) for i in range(7)))
        nothing = scored(scorer, requirements, tuple(judged(i, credit=0.0) for i in range(7)))
        assert everything.value == pytest.approx(100, abs=0.001)
        assert nothing.value == nothing.base

    def test_a_must_have_brings_more_than_a_nice_to_have(self, scorer: str) -> None:
        requirements = (required(0, must=True), required(1, must=False))
        must, nice = scored(scorer, requirements, (judged(0, credit=0.8), judged(1, credit=0.8))).findings
        assert must.contribution > nice.contribution > 0

    @given(light=weights, times=st.floats(1.1, 50))
    def test_a_requirement_brings_more_the_more_the_recruiter_weighs_it(
        self, scorer: str, light: float, times: float
    ) -> None:
        requirements = (required(0, weight=light * times), required(1, weight=light))
        heavy, other = scored(scorer, requirements, (judged(0, credit=0.8), judged(1, credit=0.8))).findings
        assert heavy.contribution > other.contribution

    def test_a_finding_keeps_the_judgement_it_scores(self, scorer: str) -> None:
        judgement = judged(0, credit=0.7, probability=0.9)
        (finding,) = scored(scorer, (required(0),), (judgement,)).findings
        kept = ("requirement", "verdict", "probability", "evidence", "concepts", "decided_by", "reason")
        assert [getattr(finding, name) for name in kept] == [getattr(judgement, name) for name in kept]

    @pytest.mark.parametrize(("tier", "lowest"), CONFIG.tiers)
    def test_each_tier_begins_at_its_lowest_score(self, scorer: str, tier: str, lowest: float) -> None:
        credit = min(1.0, lowest / 100 + 0.001)
        assert scored(scorer, (required(0),), (judged(0, credit=credit, probability=1.0),)).tier == tier
        if lowest:
            below = judged(0, credit=lowest / 100 - 0.001, probability=1.0)
            assert scored(scorer, (required(0),), (below,)).tier != tier

    def test_a_coin_toss_needs_review_whatever_it_scores(self, scorer: str) -> None:
        for credit in (0.0, 0.5, 1.0):
            unsure = scored(scorer, (required(0),), (judged(0, credit=credit, probability=0.5),))
            assert (unsure.tier, unsure.confidence) == ("needs review", 0.0)

    def test_without_requirements_nothing_is_sure(self, scorer: str) -> None:
        empty = scored(scorer, (), ())
        assert (empty.value, empty.tier, empty.confidence) == (empty.base, "needs review", 0.0)


def test_a_scorer_that_does_not_exist_is_named() -> None:
    with pytest.raises(KeyError, match=r"additive\.v0"):
        score((), (), config=replace(CONFIG, scorer="additive.v0"))
