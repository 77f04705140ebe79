"""What the shipped tables must give, whatever the rules are."""

import pytest

from ontology import LabelIndex, Taxonomy


@pytest.fixture(scope="module")
def labels(shipped: Taxonomy) -> LabelIndex:
    return shipped.label_index("en")


def named(taxonomy: Taxonomy, label: str, language: str = "en") -> list[str]:
    return [concept.label for concept in taxonomy.find(label, language)]


def test_nothing_of_the_tables_is_lost(shipped: Taxonomy) -> None:
    counts = shipped.manifest.counts
    skills = sum(counts[f"esco {kind}"] for kind in ("skill", "knowledge", "language", "attitude"))
    assert (skills, counts["esco occupation"], counts["esco skill group"], counts["esco isco group"]) == (
        13939,
        3039,
        640,
        619,
    )
    assert (counts["onet tool"], counts["onet tool group"], counts["onet occupation"]) == (8785, 137, 1016)
    (row,) = shipped.query(
        "SELECT (COUNT(*) AS ?n) WHERE { ?o esco:relatedEssentialSkill ?s . ?o dct:type 'occupation' }"
    )
    assert int(row[0]) == 67622


@pytest.mark.parametrize(
    ("label", "first"),
    [
        ("Python", "Python (computer programming)"),
        ("Excel", "Microsoft Excel"),
        ("MS Word", "Microsoft Word"),
        ("Photoshop", "Adobe Photoshop"),
        ("PeopleSoft", "Oracle PeopleSoft"),
        ("AWS", "Amazon Web Services AWS software"),
        ("Salesforce", "Salesforce software"),
        ("node js", "Node.js"),
        ("ReactJS", "React"),
        ("SolidWorks", "Dassault Systemes SolidWorks"),
        ("project management", "project management"),
        ("data scientists", "data scientist"),
        ("software engineer", "software developer"),
    ],
)
def test_common_names_lead_to_the_concept_they_mean(shipped: Taxonomy, label: str, first: str) -> None:
    assert named(shipped, label)[0] == first


def test_french_labels_are_found_with_and_without_accents(shipped: Taxonomy) -> None:
    assert "accounting" in named(shipped, "comptabilité", "fr")
    assert named(shipped, "DEVELOPPEUR WEB", "fr") == ["web developer"]


def test_a_list_of_tools_is_read_whole(labels: LabelIndex) -> None:
    text = "Python, Java, C/C++, C#, R, Go, SAS, SQL, Git, Node.js, Tableau, Power BI, Kubernetes, QuickBooks, AutoCAD"
    assert ", ".join(text[f.start : f.end] for f in labels.scan(text)) == text.replace("C/C++", "C, C++")


@pytest.mark.parametrize(
    "text",
    [
        "I go to work and use the equipment to access data.",
        "The processes of management, the plan and the activity, set up as needed.",
        "We excel, react and act with care; word of our project spread to teams in the office.",
        "skills and knowledge of the security of other people",
    ],
)
def test_ordinary_text_names_no_skill(labels: LabelIndex, text: str) -> None:
    assert [text[f.start : f.end] for f in labels.scan(text, pillar="skills")] == []


def test_an_onet_title_leads_to_esco(shipped: Taxonomy) -> None:
    (onet, *_) = [c for c in shipped.find("Registered Nurses") if c.scheme == "onet"]
    matches = [shipped.concept(uri) for uri in shipped.matches(onet.uri)]
    assert any(match and match.scheme == "esco" and "nurse" in match.label for match in matches)


def test_every_preferred_label_finds_its_own_concept(shipped: Taxonomy, labels: LabelIndex) -> None:
    lost = [c.label for c in shipped.concepts() if c.uri not in labels.find(c.label)]
    assert lost == []
