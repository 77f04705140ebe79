from pathlib import Path

import pytest

from matcher.lexicon import Lexicon
from matcher.link.words import Coverage, LabelWords, load_words

LABELS = ("manage budgets", "Java (computer programming)", "manage staff", "")
LEXICON = Lexicon({"manag": 0.2, "budget": 0.8, "java": 0.9, "staff": 0.6})


@pytest.fixture
def coverage() -> Coverage:
    return Coverage(LabelWords.of(LABELS, "en"), LEXICON, "en")


def test_a_label_that_is_said_in_other_forms_is_covered(coverage: Coverage) -> None:
    assert coverage.of(("managed the budget",))[0] == pytest.approx(1, abs=1e-3)


def test_rare_words_cover_more_than_common_ones(coverage: Coverage) -> None:
    assert coverage.of(("a budget",))[0] == pytest.approx(0.8, abs=1e-3)
    assert coverage.of(("managing",))[0] == pytest.approx(0.2, abs=1e-3)


def test_what_only_tells_labels_apart_need_not_be_said(coverage: Coverage) -> None:
    assert coverage.of(("five years of Java",))[1] == pytest.approx(1, abs=1e-3)


def test_words_of_different_parts_do_not_add_up(coverage: Coverage) -> None:
    assert coverage.of(("managed a shop", "the staff"))[2] == pytest.approx(0.75, abs=1e-3)


def test_nothing_covers_a_label_without_words(coverage: Coverage) -> None:
    assert coverage.of(("managed the budget", "staff"))[3] == 0


def test_words_are_opened_as_they_were_saved(tmp_path: Path) -> None:
    words = LabelWords.of(LABELS, "en")
    words.save(tmp_path / "words.en.json")
    assert load_words(tmp_path) == {"en": words}
