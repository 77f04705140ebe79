import importlib.util
import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from matcher.evaluation.figures import PredictedVerdict, Prediction, auc, figures, figures_by_kind, ndcg
from matcher.evaluation.labelled import LabelledJob, LabelledResume, LabelledVerdict
from matcher.values import VERDICTS, Kind, Requirement, Verdict

REFERENCE = Path(__file__).parents[4] / "shared" / "evaluate.py"


def labelled_job(
    name: str, kinds: dict[str, Kind], resumes: dict[str, tuple[int, dict[str, tuple[Verdict, str]]]]
) -> LabelledJob:
    return LabelledJob(
        id=name,
        text=Path("job.md"),
        requirements=tuple(Requirement(id=key, text=key, kind=kind, must=True) for key, kind in kinds.items()),
        resumes={
            stem: LabelledResume(grade=grade, verdicts={key: LabelledVerdict(*each) for key, each in verdicts.items()})
            for stem, (grade, verdicts) in sorted(resumes.items())
        },
    )


COOK = labelled_job(
    "cook",
    {"r1": "experience", "r2": "skill"},
    {
        "ana": (3, {"r1": ("met", "head cook since 2010"), "r2": ("met", "knife skills")}),
        "ben": (1, {"r1": ("absent", ""), "r2": ("partly", "peeled potatoes")}),
        "cid": (0, {"r1": ("absent", ""), "r2": ("contradicted", "never held a knife")}),
        "dee": (2, {"r1": ("met", "four years as a cook"), "r2": ("absent", "")}),
    },
)
PREDICTED = {
    "cook": {
        "ana": Prediction(
            score=70.0,
            verdicts={
                "r1": PredictedVerdict("met", 0.9, ("was head cook",)),
                "r2": PredictedVerdict("met", 0.8, ("likes music",)),
            },
        ),
        "ben": Prediction(
            score=80.0,
            verdicts={"r1": PredictedVerdict("met", 0.7, ("x",)), "r2": PredictedVerdict("absent", 0.2, ())},
        ),
        "cid": Prediction(score=10.0, verdicts={"r2": PredictedVerdict("absent", 0.1, ())}),
    }
}


def test_figures_of_a_small_set_are_those_worked_out_by_hand() -> None:
    # order by score: ben 1, ana 3, cid 0, dee 2 (not scored); gains 1, 7, 0, 3 over log2(2..5)
    got_gain = 1 + 7 / np.log2(3) + 0 + 3 / np.log2(5)
    best_gain = 7 + 3 / np.log2(3) + 1 / 2
    assert figures([COOK], PREDICTED, threshold=55) == {
        "scored": 0.75,
        "ndcg5": round(got_gain / best_gain, 4),
        "ndcg12": round(got_gain / best_gain, 4),
        "kendall": 0.0,  # 3 pairs in order, 3 against
        "spearman": 0.0,
        "auc": 0.25,  # of ana and dee against ben and cid one pair of four is in order
        "pooled_auc": 0.25,
        "majority_accuracy": 0.5,
        "accuracy": 0.5,  # ana and cid right
        "match_f1": 0.5,
        "macro_f1": 0.5,
        "verdicts": 5.0,
        "verdict_accuracy": 0.4,  # ana's two
        # met: 2 of 3 said, 2 of 2 labelled: .8; absent (with contradicted): 1 of 2 said, 1 of 2 labelled: .5; partly 0
        "verdict_macro_f1": round((0.8 + 0.5 + 0) / 3, 4),
        "requirement_auc": 0.8333,  # .9 .8 .2 against .7 .1: five pairs of six
        "evidence_hit": 0.5,  # "was head cook" has two of four words, "likes music" none of two
    }


def test_figures_by_kind_split_the_verdicts() -> None:
    by_kind = figures_by_kind([COOK], PREDICTED)
    assert list(by_kind) == ["skill", "experience"]
    assert by_kind["experience"] == {
        "verdicts": 2.0,
        "verdict_accuracy": 0.5,
        "verdict_macro_f1": round((2 / 3 + 0) / 2, 4),
        "requirement_auc": 1.0,
        "evidence_hit": 1.0,
    }


def test_a_figure_without_data_is_left_out() -> None:
    alike = labelled_job("alike", {}, {"ana": (2, {}), "ben": (2, {})})
    assert set(figures([alike], {})) == {"scored", "ndcg5", "ndcg12", "majority_accuracy"}


def test_auc_counts_ties_half_and_needs_both_classes() -> None:
    assert auc(np.array([True, False]), np.array([1.0, 1.0])) == 0.5
    assert auc(np.array([True, True]), np.array([1.0, 2.0])) is None


def test_ndcg_is_one_for_the_ideal_order_and_less_for_any_other() -> None:
    grades = np.array([3.0, 2.0, 0.0])
    assert ndcg(grades, np.array([9.0, 5.0, 1.0]), 5) == 1
    assert ndcg(grades, np.array([1.0, 5.0, 9.0]), 5) < 0.7


@pytest.fixture(scope="module")
def reference() -> Any:
    if not REFERENCE.is_file():
        pytest.skip("the reference implementation is not beside this checkout")
    spec = importlib.util.spec_from_file_location("reference_figures", REFERENCE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("seed", range(8))
def test_figures_agree_with_the_reference_implementation(reference: Any, seed: int) -> None:
    chance = random.Random(seed)
    vocabulary = ["cook", "knife", "menu", "stock", "sauce", "waiter", "till", "rota", "hygiene", "oven"]

    def phrase() -> str:
        return " ".join(chance.choices(vocabulary, k=4))

    labels: dict[str, Any] = {}
    jobs, predictions, raw = [], {}, {}
    for name in ("a", "b", "c"):
        ids = [f"r{i}" for i in range(5)]
        stems = [f"{name}{i}" for i in range(12)]
        resumes = {
            stem: (
                # the first two keep both classes in every job
                (3, 0)[i] if i < 2 else chance.randint(0, 3),
                {key: (chance.choice(VERDICTS), phrase()) for key in ids},
            )
            for i, stem in enumerate(stems)
        }
        jobs.append(labelled_job(name, dict.fromkeys(ids, "skill"), resumes))
        labels[name] = {
            "resumes": {
                stem: {
                    "grade": grade,
                    "findings": {key: {"verdict": each[0], "quote": each[1]} for key, each in verdicts.items()},
                }
                for stem, (grade, verdicts) in resumes.items()
            }
        }
        predictions[name] = {
            stem: Prediction(
                score=None if chance.random() < 0.1 else float(chance.randint(0, 100)),
                verdicts={
                    key: PredictedVerdict(chance.choice(VERDICTS), round(chance.random(), 2), (phrase(), phrase()))
                    for key in ids[: chance.randint(3, 5)]
                },
            )
            for stem in stems[: chance.randint(8, 12)]
        }
        raw[name] = {
            stem: {
                "score": each.score,
                "findings": [
                    {
                        "requirement": key,
                        "verdict": found.verdict,
                        "probability": found.probability,
                        "evidence": [{"quote": quote} for quote in found.quotes],
                    }
                    for key, found in each.verdicts.items()
                ],
            }
            for stem, each in predictions[name].items()
        }
    expected = reference.figures(labels, raw, 55)
    assert figures(jobs, predictions, threshold=55) == pytest.approx(expected, abs=1e-4)
