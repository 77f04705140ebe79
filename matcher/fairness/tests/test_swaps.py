from dataclasses import replace

import pytest

from matcher.fairness.pronouns import Target
from matcher.fairness.swaps import state_pronouns, swap_name, swap_pronouns
from matcher.values import Document


def document(text: str, *, language: str = "en", page_starts: tuple[int, ...] = (0,), name: str = "a.txt") -> Document:
    return Document(name=name, format="txt", text=text, page_starts=page_starts, language=language, sha256="")


@pytest.mark.parametrize(
    ("first", "before", "after"),
    [
        ("Amara", "Amara Okafor, nurse. Amara’s ward", "Lakisha Okafor, nurse. Lakisha’s ward"),
        ("Maricel", "MARICEL R. DIMACULANGAN", "LAKISHA R. DIMACULANGAN"),
        ("Freya", "freya nørgaard\nask freya", "lakisha nørgaard\nask lakisha"),
        ("Letícia", "Letícia <leticia.fonseca@example.com>", "Lakisha <lakisha.fonseca@example.com>"),
        ("Oliver", "oliverbrandt@example.com", "lakishabrandt@example.com"),
        ("Mei-Ling", "Mei-Ling Zhou, meiling.zhou@example.com", "Lakisha Zhou, lakisha.zhou@example.com"),
        ("Kasia", "Ka s i a Wróbel", "Lakisha Wróbel"),
        ("Imran", "Imran_Chaudhry.docx", "Lakisha_Chaudhry.docx"),
        ("Kevin", "Kevin Tran\nk.tran@example.com", "Lakisha Tran\nl.tran@example.com"),
        ("Yusuf", "YD\n\nYusuf Demirci", "LD\n\nLakisha Demirci"),
    ],
)
def test_the_name_is_swapped_wherever_and_however_it_is_written(first: str, before: str, after: str) -> None:
    assert swap_name(document(before), first, "Lakisha").text == after


@pytest.mark.parametrize(
    ("first", "text"),
    [
        ("Jan", "Nurse, Jan 2019 – Mar 2021\nJan – Mar 2018\nJan. '17"),
        ("Jay", "Bluejay Logistics, bluejays@example.com"),
        ("Ann", "Annual report, Hann GmbH"),
        ("Yusuf", "MD\nmd@example.com"),
    ],
)
def test_words_that_only_look_like_the_name_stay(first: str, text: str) -> None:
    assert swap_name(document(text), first, "Lakisha").text == text


def test_a_name_that_is_a_word_as_well_is_swapped_only_with_its_capital() -> None:
    before = "Grace Mbeki\nA day of grace at Graceful Ltd"
    assert swap_name(document(before), "Grace", "Brad").text == "Brad Mbeki\nA day of grace at Graceful Ltd"


def test_pages_begin_where_they_began_and_the_file_is_renamed() -> None:
    text = "Jan Novak\nfirst page\nJan Novak\nsecond page"
    doc = document(text, page_starts=(0, text.index("Jan", 5)), name="Jan Novak.pdf")
    swapped = swap_name(doc, "Jan", "Tremayne")
    assert swapped.text[swapped.page_starts[1] :] == "Tremayne Novak\nsecond page"
    assert swapped.name == "Tremayne Novak.pdf"
    assert replace(swapped, text=doc.text, page_starts=doc.page_starts, name=doc.name) == doc


@pytest.mark.parametrize(
    ("to", "after"),
    [
        ("he", "He runs his ward himself; ask him, the idea was his. (he/him)"),
        ("she", "She runs her ward herself; ask her, the idea was hers. (she/her)"),
        ("they", "They runs their ward themself; ask them, the idea was theirs. (they/them)"),
    ],
)
@pytest.mark.parametrize(
    "before",
    [
        "He runs his ward himself; ask him, the idea was his. (he/him)",
        "She runs her ward herself; ask her, the idea was hers. (she/her)",
    ],
)
def test_pronouns_are_swapped_form_by_form(before: str, to: Target, after: str) -> None:
    assert swap_pronouns(document(before), to).text == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("HER TEAM", "HIS TEAM"),
        ("I sit with her when it is late", "I sit with him when it is late"),
        ("pronouns: she/her/hers", "pronouns: he/him/his"),
        ("the team and their tools; they ship", "the team and their tools; they ship"),
        ("The heritage of Sheffield", "The heritage of Sheffield"),
    ],
)
def test_only_pronouns_of_one_person_are_swapped(before: str, after: str) -> None:
    assert swap_pronouns(document(before), "he").text == after


def test_french_keeps_what_is_nobody() -> None:
    doc = document("Elle dirige l’équipe. Il y a trois ans, il faut le dire. (elle)", language="fr")
    assert swap_pronouns(doc, "he").text == "Il dirige l’équipe. Il y a trois ans, il faut le dire. (il)"
    assert swap_pronouns(document("Sie leitet", language="de"), "he").text == "Sie leitet"


def test_pronouns_are_stated_behind_the_name_but_not_behind_an_address() -> None:
    doc = document("naomi.f@example.com\nNAOMI FELDSTEIN\nPlanner")
    assert state_pronouns(doc, "Naomi", "she").text == "naomi.f@example.com\nNAOMI FELDSTEIN (she/her)\nPlanner"
    assert state_pronouns(replace(doc, language="fr"), "Naomi", "they").text.count("(iel)") == 1
    assert state_pronouns(doc, "Erik", "he") == doc
