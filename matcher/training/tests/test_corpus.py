from dataclasses import replace
from pathlib import Path

from matcher.training.corpus import copies, examples, longest_shared_run, near_duplicates, repeated_phrases
from matcher.values import KINDS, VERDICTS

TRAINING = Path(__file__).parents[3] / "fixtures" / "training"


def test_the_corpus_says_nothing_twice() -> None:
    corpus = examples(TRAINING)
    assert len(corpus) >= 6_000
    assert [(one.where, other.where) for one, other in copies(corpus)] == []


def test_every_example_has_a_known_verdict_and_kind_and_words() -> None:
    odd = [
        each.where
        for each in examples(TRAINING)
        if each.verdict not in VERDICTS or each.kind not in KINDS or not each.passage.strip() or not each.requirement
    ]
    assert odd == []


def test_a_copy_with_its_words_in_another_order_is_found() -> None:
    first = examples(TRAINING)[0]
    turned = " ".join(reversed(first.passage.split()))
    assert copies([first, replace(first, passage=f"{turned}!")])
    assert not copies([first, replace(first, passage=turned, requirement="Drives a forklift truck")])
    assert not copies([first, replace(first, passage=turned, position="Cook, Elsewhere, 1990 - 1991")])


def test_near_duplicates_are_pairs_of_texts_that_share_most_of_their_words() -> None:
    texts = ["one two three four five", "five four three two one six", "seven eight nine", "one two"]
    assert near_duplicates(texts) == [(0, 1, 5 / 6)]


def test_a_phrase_counts_once_for_each_text() -> None:
    assert repeated_phrases(["a b a b", "a b c", "c"], length=2) == {("a", "b"): 2}


def test_the_longest_run_that_two_sides_share_is_found() -> None:
    ours = ["we ran the night shift alone", "nothing here"]
    assert longest_shared_run(ours, ["she ran the night shift with me"], least=2) == (4, 1)
    assert longest_shared_run(ours, ["ran the"], least=3) == (0, 0)
