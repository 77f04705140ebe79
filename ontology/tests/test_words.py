import pytest
from hypothesis import given
from hypothesis import strategies as st

from ontology import normalise, tokens
from ontology.words import words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Organising Programmes", "organizing program"),
        ("Object-Oriented Programming", "object oriented programming"),
        ("driver's licences", "driver license"),
        ("R&D", "r and d"),
        ("Node.js", "NodeJS"),
        ("Ph.D.", "PhD"),
        ("naïve café", "naive cafe"),
        ("theatre centre", "theater center"),
        ("industries", "industry"),
        ("behaviour modelling", "behavior modeling"),
    ],
)
def test_spellings_of_the_same_label_have_one_form(one: str, other: str) -> None:
    assert normalise(one) == normalise(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("C", "C++"),
        ("C", "C#"),
        ("C++", "C#"),
        ("F", "F#"),
        ("net", ".NET"),
        ("3.5", "35"),
        ("news", "new"),
        ("hour", "hor"),
    ],
)
def test_different_labels_keep_different_forms(one: str, other: str) -> None:
    assert normalise(one) != normalise(other)


def test_french_has_its_own_plurals_and_no_accents() -> None:
    assert normalise("INGENIEURS RESEAUX", "fr") == normalise("ingénieur réseaux", "fr")
    assert normalise("journaux", "fr") == normalise("journal", "fr")
    assert normalise("d’œuvre", "fr") == "d oeuvre"


def test_a_language_without_rules_loses_case_and_accents_only() -> None:
    assert normalise("Überprüfungen", "de") == "uberprufungen"


def test_tokens_keep_the_names_of_tools_whole_and_their_places() -> None:
    text = "C#/.NET, C++11 and Node.js.Then Java.Developed tools"
    found = list(tokens(text))
    assert [token.text for token in found][:5] == ["C#", "/", ".NET", ",", "C++"]
    assert {"Node.js", "Java", "Developed"} <= {token.text for token in found}
    assert all(text[token.start : token.end] == token.text for token in found)


def test_a_text_without_words_has_an_empty_form() -> None:
    assert normalise(" – … !") == ""


@given(st.lists(st.from_regex(r"[A-Za-zéüñ]{1,8}(\+\+|#|'s)?", fullmatch=True), max_size=6))
def test_a_text_and_its_tokens_give_the_same_words(parts: list[str]) -> None:
    text = " ".join(parts)
    assert tuple(word for token in tokens(text) for word in words(token.text)) == words(text)
