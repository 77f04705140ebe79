import pytest

from matcher.evaluation.calibration import Bin, TierWorth, calibration, of_scores, of_verdicts, tiers
from matcher.evaluation.figures import Prediction, judged
from matcher.evaluation.tests.test_figures import COOK, PREDICTED


def test_bins_error_and_brier_score_are_those_worked_out_by_hand() -> None:
    result = calibration([0.1, 0.15, 0.9, 1.0], [False, True, True, True])
    assert result.bins == (Bin(0.1, 0.2, 2, 0.125, 0.5), Bin(0.9, 1.0, 2, 0.95, 1.0))
    assert result.ece == pytest.approx((2 * 0.375 + 2 * 0.05) / 4, abs=1e-4)
    assert result.brier == pytest.approx((0.1**2 + 0.85**2 + 0.1**2 + 0) / 4, abs=1e-4)


def test_a_prediction_on_the_border_of_two_bins_belongs_to_the_upper_one() -> None:
    assert [(each.lowest, each.count) for each in calibration([0.3, 0.7], [True, True]).bins] == [(0.3, 1), (0.7, 1)]


def test_nothing_predicted_has_no_bins() -> None:
    assert calibration([], []).bins == ()


def test_scores_are_compared_with_grades_and_what_was_not_scored_is_left_out() -> None:
    result = of_scores([COOK], PREDICTED)
    assert [(each.mean, each.share) for each in result.bins] == [(0.1, 0.0), (0.7, 1.0), (0.8, 0.0)]


def test_probabilities_are_compared_with_what_the_labels_show() -> None:
    result = of_verdicts(judged([COOK], PREDICTED))
    # .1 and .7 were labelled absent or contradicted, .2, .8 and .9 met or partly
    assert [(each.mean, each.share) for each in result.bins] == [(0.1, 0), (0.2, 1), (0.7, 0), (0.8, 1), (0.9, 1)]


def test_each_tier_says_how_many_of_its_resumes_are_a_match() -> None:
    given = {stem: Prediction(50.0, {}, "good") for stem in ("ana", "ben", "dee")} | {"cid": Prediction(0, {}, "weak")}
    assert tiers([COOK], {"cook": given}) == (TierWorth("good", 3, 0.6667, 2.0), TierWorth("weak", 1, 0.0, 0.0))
