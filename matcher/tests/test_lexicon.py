from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.lexicon import Lexicon, load_lexicons, save_lexicons, stems

TEXTS = (
    "operate a lathe and read drawings",
    "operate a crane and read plans",
    "operate a kiln and glaze pots",
    "operate a lathe at night",
)
SHOP = Lexicon.of(TEXTS)

words = st.frozensets(st.sampled_from(sorted(stems(" ".join(TEXTS)) | {"unheard"})))


def test_words_of_one_kind_share_a_stem() -> None:
    assert stems("Managed, managing, MANAGES") == stems("manage")
    assert stems("gestionnaires gestionnaire", "fr") == stems("gestionnaire", "fr")


def test_a_language_without_a_stemmer_is_stemmed_like_english() -> None:
    assert stems("managed", "xx") == stems("managed", "en")


def test_signs_that_make_another_language_of_a_letter_stay() -> None:
    assert stems("C++, C# and C") == {"c++", "c#", "and", "c"}


def test_nothing_has_no_stems() -> None:
    assert stems("") == stems("… — 🚀") == frozenset()


def test_the_rarer_a_word_the_more_it_tells() -> None:
    assert 0 <= SHOP.weight("oper") < SHOP.weight("lath") < SHOP.weight("unheard") == 1


def test_a_word_of_every_text_tells_nothing() -> None:
    assert SHOP.weight("oper") == 0


@given(wanted=words, held=words)
def test_a_share_is_between_nothing_and_all(wanted: frozenset[str], held: frozenset[str]) -> None:
    assert 0 <= SHOP.share(wanted, held) <= 1
    assert SHOP.share(wanted, wanted | held) == (1 if any(SHOP.weight(stem) for stem in wanted) else 0)


@given(wanted=words, held=words, more=words)
def test_holding_more_words_never_lowers_the_share(
    wanted: frozenset[str], held: frozenset[str], more: frozenset[str]
) -> None:
    assert SHOP.share(wanted, held | more) >= SHOP.share(wanted, held)


def test_who_wants_nothing_gets_nothing() -> None:
    assert SHOP.share(frozenset(), stems("lathe")) == 0


def test_rare_words_weigh_more_in_a_share() -> None:
    wanted = stems("read kiln")
    assert SHOP.share(wanted, stems("kiln")) > SHOP.share(wanted, stems("read"))


def test_a_lexicon_of_no_texts_knows_no_word() -> None:
    assert Lexicon.of(()).weight("lathe") == 1


def test_saved_lexicons_are_loaded_by_their_language(tmp_path: Path) -> None:
    french = Lexicon.of(("tourneur à Évian", "fraiseur à Évian", "soudeur"), "fr")
    save_lexicons({"en": SHOP, "fr": french}, tmp_path / "new")
    loaded = load_lexicons(tmp_path / "new")
    assert {language: dict(lexicon.idf) for language, lexicon in loaded.items()} == {
        "en": dict(SHOP.idf),
        "fr": dict(french.idf),
    }


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_prepared_lexicons_know_common_words_from_rare_ones(prepared: Path, language: str) -> None:
    lexicon = load_lexicons(prepared / "index")[language]
    common, rare = {"en": ("and", "glazing"), "fr": ("de", "vitrage")}[language]
    (often,), (seldom,) = stems(common, language), stems(rare, language)
    assert lexicon.weight(often) < 0.35 < lexicon.weight(seldom)
