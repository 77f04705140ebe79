import pytest

from ontology import LabelIndex, Taxonomy
from ontology.onet import tool_uri
from ontology.tests.download import BAKE, BAKER, DOUGH, KNEAD, PASTRY, PYTHON


@pytest.fixture(scope="module")
def labels(small: Taxonomy) -> LabelIndex:
    return small.label_index("en")


def seen(labels: LabelIndex, text: str) -> list[str]:
    return [text[found.start : found.end] for found in labels.scan(text)]


def test_the_longest_label_at_a_place_wins_and_says_how_many_tokens_it_took(labels: LabelIndex) -> None:
    tokens = ["I", "bake", "bread", "and", "knead", "-", "Doughs"]
    assert labels.longest(tokens, 0) is None
    assert labels.longest(tokens, 1) == (2, (BAKE,), True)
    assert labels.longest(tokens, 4) == (3, (KNEAD,), False)


def test_a_label_does_not_reach_across_a_comma_or_an_empty_line(labels: LabelIndex) -> None:
    assert labels.longest(["bake", ",", "bread"], 0) is None
    assert seen(labels, "bake\n\nbread, knead\ndough") == ["knead\ndough"]


def test_tokens_may_be_cut_where_the_caller_likes(labels: LabelIndex) -> None:
    for tokens in (["C++"], ["Structured", "query", "-", "language"], ["structured-query", "language"]):
        match = labels.longest(tokens, 0)
        assert match is not None
        assert match.n_tokens == len(tokens)


def test_the_same_label_of_two_concepts_gives_both_in_order(labels: LabelIndex) -> None:
    assert labels.find("oven master") == (BAKER, PASTRY)


def test_a_preferred_label_comes_before_an_alternative_one_and_esco_before_onet(labels: LabelIndex) -> None:
    assert labels.find("baker")[0] == BAKER
    assert labels.find("bread baker")[0].startswith("https://candor.example/onet/occupation/")


def test_skills_and_occupations_can_be_asked_for_apart(labels: LabelIndex) -> None:
    assert labels.find("baker", pillar="skills") == ()
    assert [found.uris[0] for found in labels.scan("oven master, bake bread", pillar="occupations")] == [BAKER]


def test_a_qualifier_in_brackets_need_not_be_said(labels: LabelIndex) -> None:
    assert labels.find("Python") == (PYTHON,)


def test_either_gender_of_a_french_title_is_found(small: Taxonomy) -> None:
    labels = small.label_index("fr")
    assert labels.find("Boulangère") == labels.find("boulanger") == (BAKER,)


def test_ordinary_words_do_not_fire_in_running_text_but_can_be_looked_up(labels: LabelIndex) -> None:
    assert labels.find("go") == (tool_uri("Go"),)
    assert seen(labels, "They go to work, access the oven and excel.") == []


def test_short_names_of_tools_need_their_own_case(labels: LabelIndex) -> None:
    assert seen(labels, "Go, R and C++ in Excel; r, go, excel") == ["Go", "R", "C++", "Excel"]


def test_a_single_letter_that_belongs_to_its_neighbours_is_no_tool(labels: LabelIndex) -> None:
    assert seen(labels, "R & D, R. Baxter, R") == ["R"]


def test_hidden_labels_are_found_last(labels: LabelIndex) -> None:
    assert labels.find("dough") == (DOUGH,)


def test_the_names_of_tools_are_found_in_every_language(small: Taxonomy) -> None:
    assert small.label_index("fr").find("MS Excel") == (tool_uri("Microsoft Excel"),)


def test_places_of_a_scan_point_into_the_text(labels: LabelIndex) -> None:
    text = "Skills:\t Bake  Bread / Python\n"
    assert seen(labels, text) == ["Bake  Bread", "Python"]
