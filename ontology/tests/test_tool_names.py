from ontology.ordinary import Ordinary
from ontology.tool_names import Tool, acronym_forms, short_names
from ontology.words import normalise

ORDINARY = Ordinary({normalise(w): 100 for w in ("access", "shipping", "data", "management", "teams")}, 1_000_000, "en")


def names(*tools: tuple[str, bool], groups: tuple[str, ...] = ()) -> dict[str, tuple[str, ...]]:
    return short_names([Tool(name, known) for name, known in tools], groups, ORDINARY)


def test_the_vendor_is_dropped_where_the_rest_is_a_name() -> None:
    found = names(("Microsoft Excel", True), ("Microsoft Access", True), ("Microsoft Teams", True))
    assert found["Microsoft Excel"] == ("MS Excel", "Excel")
    assert found["Microsoft Access"] == ("MS Access",)
    assert found["Microsoft Teams"] == ("MS Teams",)


def test_a_vendor_of_two_words_is_dropped_whole() -> None:
    found = names(
        ("Dassault Systemes SolidWorks", True), ("Dassault Systemes CATIA", False), ("Dassault Systemes 3DVIA", False)
    )
    assert found["Dassault Systemes SolidWorks"] == ("SolidWorks",)


def test_software_is_dropped_from_names_but_not_from_descriptions() -> None:
    found = names(("Salesforce software", True), ("Shipping software", True), ("Flood modeling software", False))
    assert found == {"Salesforce software": ("Salesforce",)}


def test_an_acronym_and_its_words_are_names_of_their_own() -> None:
    assert names(("Structured query language SQL", True))["Structured query language SQL"] == (
        "Structured query language",
        "SQL",
    )
    assert acronym_forms("Customer relationship management CRM software") == (
        "Customer relationship management software",
        "CRM software",
        "Customer relationship management",
        "CRM",
    )


def test_capitals_that_abbreviate_nothing_are_no_acronym() -> None:
    assert acronym_forms("Advanced Business KMR software") == ()


def test_the_acronym_of_a_little_known_tool_is_no_name() -> None:
    assert "CIS" not in names(("Acme Chemical Inventory System CIS", False)).get(
        "Acme Chemical Inventory System CIS", ()
    )


def test_a_short_name_of_two_tools_belongs_to_neither() -> None:
    found = names(("Acme Orbit", True), ("Acme Planet", True), ("Umbra Orbit", True), ("Umbra Comet", True))
    assert "Acme Orbit" not in found
    assert "Umbra Orbit" not in found
    assert found["Umbra Comet"] == ("Comet",)


def test_a_name_that_another_tool_has_in_full_is_not_taken() -> None:
    assert "Acme Orbit" not in names(("Acme Orbit", True), ("Acme Planet", True), ("Orbit", False))


def test_coined_words_are_names_even_of_little_known_tools() -> None:
    found = names(("Acme AutoPlot", False), ("Acme Plotter", False))
    assert found == {"Acme AutoPlot": ("AutoPlot",)}
