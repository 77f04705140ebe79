import pytest
from rdflib import URIRef
from rdflib.namespace import SKOS

from ontology import Concept, OntologyError, Taxonomy
from ontology.onet import occupation_uri, tool_uri
from ontology.tests.download import BAKE, BAKER, DOUGH, ISCO, KNEAD, PASTRY, PREPARING, PYTHON, SKILLS, WELSH

BAKERS = occupation_uri("51-3011.00")


def test_a_concept_has_its_label_kind_scheme_and_description(small: Taxonomy) -> None:
    assert small.concept(BAKE) == Concept(
        uri=BAKE,
        label="bake bread",
        scheme="esco",
        kind="skill",
        description="To bake bread with care and in good time.",
    )


def test_kinds_tell_languages_groups_and_tools_apart(small: Taxonomy) -> None:
    kinds = {
        uri: concept.kind
        for uri in (DOUGH, WELSH, BAKER, PREPARING, ISCO, tool_uri("R"))
        if (concept := small.concept(uri))
    }
    assert list(kinds.values()) == ["knowledge", "language", "occupation", "skill group", "isco group", "tool"]


@pytest.mark.parametrize("uri", ["http://nowhere.example/1", "no uri at all", ""])
def test_an_unknown_uri_has_nothing_and_is_no_error(small: Taxonomy, uri: str) -> None:
    assert small.concept(uri) is None
    assert small.broader(uri) == small.narrower(uri) == small.related(uri) == small.labels(uri) == ()
    assert small.skills_of(uri) == ((), ())


def test_labels_come_in_the_language_asked_for_the_preferred_first(small: Taxonomy) -> None:
    assert small.labels(BAKE) == ("bake bread", "baking", "make loaves")
    assert small.labels(BAKE, "fr") == ("cuire le pain",)
    assert small.labels(BAKE, "sv") == ()


def test_walks_go_as_far_as_they_are_told(small: Taxonomy) -> None:
    assert small.broader(KNEAD) == (BAKE,)
    assert small.broader(KNEAD, depth=2) == (BAKE, PREPARING)
    assert small.broader(KNEAD, depth=None) == (BAKE, PREPARING, SKILLS)
    assert small.broader(KNEAD, depth=0) == ()
    assert small.narrower(SKILLS, depth=None) == (PREPARING, BAKE, KNEAD)


def test_related_skills_know_of_each_other(small: Taxonomy) -> None:
    assert small.related(DOUGH) == (KNEAD,)
    assert small.related(KNEAD) == (DOUGH,)


def test_occupations_and_skills_lead_to_each_other(small: Taxonomy) -> None:
    assert small.skills_of(BAKER) == ((BAKE,), (DOUGH,))
    assert small.occupations_needing(BAKE) == (BAKER, PASTRY)
    assert small.occupations_needing(KNEAD) == ()


def test_an_onet_occupation_uses_tools(small: Taxonomy) -> None:
    essential, optional = small.skills_of(BAKERS)
    assert essential == ()
    assert tool_uri("C++") in optional
    assert small.occupations_needing(tool_uri("C++")) == (BAKERS,)


def test_the_crosswalk_leads_both_ways_and_leaves_out_what_was_withdrawn(small: Taxonomy) -> None:
    assert small.matches(BAKERS) == (BAKER, PASTRY)
    assert small.matches(PASTRY) == (BAKERS,)


def test_a_tool_stands_below_its_kind_of_software(small: Taxonomy) -> None:
    (group,) = small.broader(tool_uri("Salesforce software"))
    assert small.find("CRM software")[0].uri == group


def test_find_takes_any_spelling_of_a_label(small: Taxonomy) -> None:
    assert [concept.uri for concept in small.find("Knead Dough")] == [KNEAD]
    assert [concept.uri for concept in small.find("knead doughs")] == [KNEAD]
    assert [concept.uri for concept in small.find("cuire le pain", "fr")] == [BAKE]


def test_a_language_that_is_not_loaded_falls_back_to_the_first(small: Taxonomy) -> None:
    assert small.languages == ("en", "fr")
    assert small.find("bake bread", "sv") == small.find("bake bread")


def test_sparql_and_the_rdflib_graph_see_the_same_store(small: Taxonomy) -> None:
    rows = small.query(f"SELECT ?o WHERE {{ ?o esco:relatedEssentialSkill <{BAKE}> . ?o skos:broader ?isco }}")
    assert [str(row[0]) for row in rows] == [BAKER]
    assert (URIRef(KNEAD), SKOS.broader, URIRef(BAKE)) in small.graph
    with pytest.raises(OntologyError, match="cannot be understood"):
        small.query("SELECT ?o WHERE {")


def test_the_graph_is_read_only(small: Taxonomy) -> None:
    with pytest.raises(RuntimeError, match="read-write"):
        small.graph.add((URIRef(BAKE), SKOS.broader, URIRef(KNEAD)))


def test_concepts_are_listed_once_in_order(small: Taxonomy) -> None:
    uris = [concept.uri for concept in small.concepts()]
    assert uris == sorted(set(uris))
    assert PYTHON in uris
    assert len(uris) == sum(n for what, n in small.manifest.counts.items() if what.startswith(("esco", "onet")))
