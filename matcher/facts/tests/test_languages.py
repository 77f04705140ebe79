import pytest

from matcher.facts.languages import spoken_languages


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Fluent in Spanish * Proficient in French * Basic Portuguese", [("es", "C1"), ("fr", "C1"), ("pt", "A2")]),
        ("English (native), German (B2), French - basic", [("en", "C2"), ("de", "B2"), ("fr", "A2")]),
        ("Bilingual in English and Spanish", [("en", "C2"), ("es", "C2")]),
        ("Speaks conversational Mandarin", [("zh", "B1")]),
        ("native speaker of Hindi", [("hi", "C2")]),
        ("Spanish: Fluent; Italian: Intermediate", [("es", "C1"), ("it", "B1")]),
        ("working knowledge of Italian", [("it", "B1")]),
        ("written and spoken English", [("en", "")]),
        ("Semi-fluent Spanish", [("es", "B2")]),
    ],
)
def test_levels_go_with_their_languages(text: str, claims: list[tuple[str, str]]) -> None:
    assert [(claim.code, claim.level) for claim in spoken_languages(text)] == claims


@pytest.mark.parametrize("text", ["Spanish cuisine and French wine", "taught English to children", "German cars"])
def test_other_uses_of_the_name_claim_nothing(text: str) -> None:
    assert spoken_languages(text) == ()


def test_in_a_list_of_languages_every_name_counts() -> None:
    assert [claim.code for claim in spoken_languages("Polish, Welsh, Tamil", listed=True)] == ["pl", "cy", "ta"]


def test_french() -> None:
    found = spoken_languages("Anglais : courant, espagnol : notions, bilingue allemand", language="fr")
    assert {claim.code: claim.level for claim in found} == {"en": "C1", "es": "A2", "de": "C2"}
