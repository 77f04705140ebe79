import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.shapley import EVALUATIONS, SEGMENTS, word_shares


@dataclass
class WordJudge:
    """Knows what each word is worth, and what two of them are worth together."""

    worth: dict[str, float]
    together: dict[frozenset[str], float] = field(default_factory=dict)
    version: str = "words.v1"
    asked: list[str] = field(default_factory=list)

    def probabilities(self, requirement: str, passages: tuple[str, ...]) -> Sequence[float]:
        self.asked += passages
        return [self._probability(passage.split()) for passage in passages]

    def _probability(self, words: list[str]) -> float:
        pairs = sum(value for pair, value in self.together.items() if pair <= set(words))
        return 1 / (1 + math.exp(1 - sum(self.worth.get(word, 0.0) for word in words) - pairs))


def shapley_by_definition(judge: WordJudge, words: list[str]) -> list[float]:
    values = [0.0] * len(words)
    orders = list(permutations(range(len(words))))
    for order in orders:
        kept: set[int] = set()
        for i in order:
            before = judge.probabilities("", (" ".join(words[j] for j in sorted(kept)),))[0]
            kept.add(i)
            values[i] += judge.probabilities("", (" ".join(words[j] for j in sorted(kept)),))[0] - before
    return [value / len(orders) for value in values]


def test_words_get_the_shapley_values_of_the_definition() -> None:
    judge = WordJudge({"wired": 2.0, "not": -1.0, "panels": 0.5}, {frozenset({"not", "wired"}): -2.0})
    passage = "has not wired panels"
    found = word_shares("wiring", passage, judge)
    assert [share.value for share in found.shares] == pytest.approx(
        shapley_by_definition(judge, passage.split()), abs=0.01
    )
    assert [passage[share.start : share.end] for share in found.shares] == ["has", "not", "wired", "panels"]
    assert found.shares[1].value < 0 < found.shares[2].value


def test_a_single_word_has_all_of_it() -> None:
    found = word_shares("Kafka", "Kafka", WordJudge({"Kafka": 3.0}))
    assert found.shares[0].value == pytest.approx(found.probability - found.base)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.sampled_from(["led", "a", "team", "of", "nurses", "and", "kept", "safe", "•", "–", "24/7", "C++"]),
        min_size=1,
        max_size=70,
    )
)
def test_base_and_shares_add_up_to_the_probability_of_the_whole(words: list[str]) -> None:
    judge = WordJudge({"led": 1.5, "team": 0.7, "of": -0.2, "nurses": 0.9}, {frozenset({"team", "nurses"}): 1.0})
    passage = " ".join(words)
    if not any(character.isalnum() for character in passage):
        return
    found = word_shares("leads a team", passage, judge)
    spoken = " ".join(passage[share.start : share.end] for share in found.shares)
    whole, without = judge.probabilities("", (spoken, ""))
    assert found.base == pytest.approx(without)
    assert found.base + sum(share.value for share in found.shares) == pytest.approx(whole)
    assert found.evaluations <= EVALUATIONS


def test_words_that_change_nothing_have_no_share() -> None:
    passage = "one two three four five six seven eight nine ten wired"
    found = word_shares("wiring", passage, WordJudge({"wired": 2.0}))
    *others, wired = found.shares
    assert all(share.value == pytest.approx(0.0) for share in others)
    assert wired.value > 0.3


def test_a_long_passage_is_told_in_runs_of_words_within_the_bound() -> None:
    passage = " ".join(f"word{i}" for i in range(300)) + " wired"
    judge = WordJudge({"wired": 2.0})
    found = word_shares("wiring", passage, judge)
    assert len(found.shares) == SEGMENTS
    assert found.shares[0].start == 0
    assert found.shares[-1].end == len(passage)
    assert max(found.shares, key=lambda share: share.value) == found.shares[-1]
    assert len(judge.asked) == len(set(judge.asked)) == found.evaluations <= EVALUATIONS


def test_it_is_the_same_every_time_and_leaves_the_random_numbers_of_others_alone() -> None:
    passage = "led the evening shift and trained four new nurses on the ward"
    judge = WordJudge({"led": 1.0, "trained": 2.0}, {frozenset({"led", "shift"}): 0.5})
    np.random.seed(7)
    expected = np.random.random(3).tolist()
    np.random.seed(7)
    first = word_shares("leads", passage, judge)
    assert np.random.random(3).tolist() == expected
    np.random.seed(8)
    assert word_shares("leads", passage, judge) == first


def test_a_passage_without_words_is_refused() -> None:
    with pytest.raises(ValueError, match="no word"):
        word_shares("Kafka", " • – ", WordJudge({}))
