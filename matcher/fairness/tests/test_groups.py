import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.fairness.groups import NOT_GIVEN, SMALLEST_GROUP, GroupRate, group_rates, impact_ratio, wilson


def outcomes(**groups: tuple[int, int]) -> tuple[list[bool], list[str]]:
    """name=(chosen, people)"""
    chosen = [i < k for k, n in groups.values() for i in range(n)]
    return chosen, [name.replace("_", " ") for name, (_, n) in groups.items() for _ in range(n)]


def rows(**groups: tuple[int, int]) -> dict[str, GroupRate]:
    return {row.group: row for row in group_rates(*outcomes(**groups))}


def test_the_impact_ratio_is_against_the_highest_rate() -> None:
    found = rows(women=(12, 40), men=(20, 40))
    assert found["men"].reference
    assert found["men"].ratio is not None
    assert found["men"].ratio.value == 1.0
    assert found["women"].ratio is not None
    assert found["women"].ratio.value == pytest.approx(0.6)
    assert found["women"].side == "below"
    assert (found["women"].people, found["women"].chosen) == (40, 12)


def test_four_fifths_itself_is_not_below_the_line() -> None:
    assert rows(women=(8, 20), men=(10, 20))["women"].side == "at or above"


def test_a_small_group_shows_no_figure_and_is_compared_with_nobody() -> None:
    found = rows(women=(2, 10), men=(3, 10), others=(SMALLEST_GROUP - 1, SMALLEST_GROUP - 1))
    assert found["others"] == GroupRate("others", None, None, None, None, small=True)
    assert found["men"].reference


def test_those_who_said_nothing_are_counted_but_are_no_reference() -> None:
    found = rows(women=(2, 10), men=(3, 10), not_given=(10, 10))
    assert found[NOT_GIVEN].rate == wilson(10, 10)
    assert found[NOT_GIVEN].ratio is None
    assert found["men"].reference
    assert list(found)[-1] == NOT_GIVEN


@pytest.mark.parametrize("groups", [{"women": (0, 10), "men": (0, 10)}, {"women": (5, 10)}, {"not_given": (5, 10)}])
def test_without_two_groups_or_anybody_chosen_there_is_no_ratio(groups: dict[str, tuple[int, int]]) -> None:
    assert all(row.ratio is None and not row.reference and row.side == "" for row in rows(**groups).values())


def test_nobody_chosen_in_one_group_is_a_ratio_of_0_without_an_interval() -> None:
    ratio = rows(women=(0, 10), men=(5, 10))["women"].ratio
    assert ratio is not None
    assert (ratio.value, ratio.low, ratio.high) == (0.0, None, None)


def test_no_outcomes_no_groups() -> None:
    assert group_rates([], []) == ()


def test_the_wilson_interval_is_that_of_the_textbook() -> None:
    # Newcombe (1998), table I: 81 of 263 and 0 of 20
    interval = wilson(81, 263)
    assert interval.low == pytest.approx(0.2553, abs=5e-5)
    assert interval.high == pytest.approx(0.3662, abs=5e-5)
    assert wilson(0, 20).high == pytest.approx(0.1611, abs=5e-5)


def test_the_interval_of_a_ratio_is_the_log_interval() -> None:
    ratio = impact_ratio(12, 40, 20, 40)
    assert ratio.low is not None
    assert ratio.high is not None
    spread = 1.959964 * math.sqrt(1 / 12 - 1 / 40 + 1 / 20 - 1 / 40)
    assert ratio.low == pytest.approx(0.6 * math.exp(-spread), abs=1e-4)
    assert ratio.high == pytest.approx(0.6 * math.exp(spread), abs=1e-4)


@given(st.lists(st.tuples(st.booleans(), st.sampled_from(["a", "b", "c", NOT_GIVEN])), max_size=60))
def test_counts_are_those_of_the_data_and_intervals_hold_their_value(data: list[tuple[bool, str]]) -> None:
    for row in group_rates([chosen for chosen, _ in data], [group for _, group in data]):
        members = [chosen for chosen, group in data if group == row.group]
        if row.small:
            assert 0 < len(members) < SMALLEST_GROUP
            continue
        assert (row.people, row.chosen) == (len(members), sum(members))
        for interval in (row.rate, row.ratio):
            if interval is not None and interval.low is not None and interval.high is not None:
                assert -1e-9 <= interval.low <= interval.value + 1e-9
                assert interval.value <= interval.high + 1e-9
