import re

import pytest

from matcher.mask import mask
from matcher.values import Document
from ontology import Taxonomy

RESUME = """{name}
Registered Nurse
{mail} | (555) 014-2231 | 12 Elm Street, Springfield, IL 62704
linkedin.com/in/{handle}

SUMMARY
{first} is a nurse with ten years on acute wards. {they} speaks Spanish and {their} colleagues ask {them} for advice.

EXPERIENCE
Charge Nurse, Jackson Memorial Hospital, Miami, FL
March 2014 to May 2020
Led a team of 12 in Washington County. {honorific} {last} was named nurse of the year.

{name} - page 1
"""
PEOPLE = [
    ("Emily Walsh", "She", "her", "her", "Ms."),
    ("Lakisha Washington", "She", "her", "her", "Mrs."),
    ("Jamal Jackson", "He", "his", "him", "Mr."),
    ("MOHAMMED AL-RASHID", "He", "his", "him", "Mr."),
    ("Nguyễn Thị Hoa", "They", "their", "them", "Mx."),
    ("José de la Cruz", "He", "his", "him", "Mr."),
    ("Siobhán O'Brien", "She", "her", "her", "Miss"),
    ("Wei Li", "He", "his", "him", "Mr"),
    ("Mark Baker", "He", "his", "him", "Mr."),
    ("Priyanka S. Raghunathan", "She", "her", "her", "Ms"),
]


def document(text: str, language: str = "en") -> Document:
    return Document(name="a.txt", format="txt", text=text, page_starts=(0,), language=language, sha256="")


def resume_of(person: tuple[str, str, str, str, str]) -> str:
    name, they, their, them, honorific = person
    words = name.split()
    letters = re.sub(r"[^a-z]", "", name.lower())
    return RESUME.format(
        name=name,
        first=words[0],
        last=words[-1],
        they=they,
        their=their,
        them=them,
        honorific=honorific,
        mail=f"{letters}@example.com",
        handle=letters,
    )


def masked_words(text: str, taxonomy: Taxonomy, language: str = "en") -> str:
    return " ".join(mask(document(text, language), taxonomy=taxonomy).text.split())


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person[0])
def test_another_name_and_pronoun_leave_the_same_masked_text(
    person: tuple[str, str, str, str, str], taxonomy: Taxonomy
) -> None:
    assert masked_words(resume_of(person), taxonomy) == masked_words(resume_of(PEOPLE[0]), taxonomy)


def test_job_employer_and_places_of_work_survive(taxonomy: Taxonomy) -> None:
    kept = masked_words(resume_of(PEOPLE[2]), taxonomy)
    for words in (
        "Registered Nurse",
        "Charge Nurse, Jackson Memorial Hospital, Miami, FL",
        "Washington County",
        "Spanish",
    ):
        assert words in kept


def test_offsets_and_line_breaks_stay(taxonomy: Taxonomy) -> None:
    text = resume_of(PEOPLE[4])
    masked = mask(document(text), taxonomy=taxonomy)
    assert len(masked.text) == len(text)
    assert [i for i, c in enumerate(text) if c == "\n"] == [i for i, c in enumerate(masked.text) if c == "\n"]
    for span in masked.spans:
        assert not masked.text[span.start : span.end].strip()
    outside = [i for i in range(len(text)) if not any(span.start <= i < span.end for span in masked.spans)]
    assert all(text[i] == masked.text[i] for i in outside)


@pytest.mark.parametrize(
    "title",
    [
        "ACCOUNTANT",
        "SENIOR NURSE",
        "Business Development Manager",
        "Digital Marketing Specialist",
        "HR Generalist",
        "Pastry Chef",
        "Aspiring Data Analyst",
        "HUMAN RESOURCES",
        "Licensed Electrician",
        "Customer Service Advocate",
    ],
)
def test_a_job_title_on_top_is_no_name(title: str, taxonomy: Taxonomy) -> None:
    text = f"{title}\nSummary\nTen years of work.\nExperience\n2012 to 2020\nClerk, Acme Ltd\n"
    assert mask(document(text), taxonomy=taxonomy).spans == ()


@pytest.mark.parametrize(
    ("line", "attribute"),
    [
        ("Date of birth: 22/09/1990", "birth date"),
        ("Age: 34", "age"),
        ("I am a 34 year old cook", "age"),
        ("Nationality: Portuguese", "nationality"),
        ("Marital status: single", "marital status"),
        ("Happily married with two children", "marital status"),
        ("Gender: female", "gender"),
        ("Religion: Hindu", "religion"),
        ("Pronouns: they/them", "gender"),
        ("jo@example.org", "email"),
        ("+44 20 7946 0958", "phone"),
        ("github.com/jodoe", "url"),
        ("Father's name: R. Kumar", "relative"),
    ],
)
def test_protected_attributes_are_reported(line: str, attribute: str, taxonomy: Taxonomy) -> None:
    text = f"Robin Fairweather\nCook\n\nPersonal details\n{line}\n\nSkills\nSpanish, French cuisine\n"
    masked = mask(document(text), taxonomy=taxonomy)
    assert attribute in {span.attribute for span in masked.spans}
    assert "Spanish, French cuisine" in masked.text


@pytest.mark.parametrize(
    "line", ["2010 - 2014", "Managed a budget of 1 200 000", "ISO 9001 and 14001", "since 2016 2018 2020"]
)
def test_numbers_of_other_kinds_are_no_telephones(line: str, taxonomy: Taxonomy) -> None:
    text = f"Cook\nExperience\n{line}\n"
    assert line in mask(document(text), taxonomy=taxonomy).text


def test_a_name_drawn_apart_is_found_by_the_address(taxonomy: Taxonomy) -> None:
    text = "Ka s i a Wr ó b e l\nWelder\nkasia.wrobel@example.com\n\nSkills\nMIG, TIG\n"
    assert masked_words(text, taxonomy) == "Welder Skills MIG, TIG"


def test_a_name_given_from_elsewhere_is_masked_wherever_it_stands(taxonomy: Taxonomy) -> None:
    text = "Welder\nSkills\nMIG, TIG\nTara_Quill_CV.pdf\n"
    masked = mask(document(text), taxonomy=taxonomy, name="Tara Quill")
    assert "Quill" not in masked.text


def test_french_attributes(taxonomy: Taxonomy) -> None:
    text = (
        "Camille Rochefort\nAssistante commerciale\n32 ans, mariée, deux enfants\nNée le 3 mai 1992 à Lyon\n"
        "Nationalité : française\n\nLangues\nAnglais courant\n"
    )
    kept = masked_words(text, taxonomy, "fr")
    assert kept == "Assistante commerciale , Langues Anglais courant"


SIDEBAR = """{initials}

Contact
Duluth, MN
{mail}@example.com

Languages
German, English

{name}
Industrial Electrician

Profile
Sixteen years of practice in steel and paper mills.
"""


def sidebar(name: str, mail: str, taxonomy: Taxonomy) -> str:
    initials = "".join(word[0] for word in name.split()[:2])
    return masked_words(SIDEBAR.format(name=name, mail=mail, initials=initials), taxonomy)


@pytest.mark.parametrize("stated", ["(she/her)", "(he / him)", "[they/them]", "(she, her, hers)"])
def test_pronouns_stated_behind_a_name_leave_nothing_and_hide_no_name(stated: str, taxonomy: Taxonomy) -> None:
    person = PEOPLE[0]
    there = resume_of(person).replace(person[0], f"{person[0]} {stated}")
    assert masked_words(there, taxonomy) == masked_words(resume_of(person), taxonomy)
    assert sidebar(f"Yusuf Demirci {stated}", "y.demirci", taxonomy) == sidebar("Yusuf Demirci", "y.demirci", taxonomy)


@pytest.mark.parametrize(
    ("name", "mail"), [("Keisha Demirci", "y.demirci"), ("Jay Demirci", "jay.d"), ("Meredith Demirci", "m.demirci")]
)
def test_a_name_below_a_sidebar_is_found_by_any_part_of_it_in_the_address(
    name: str, mail: str, taxonomy: Taxonomy
) -> None:
    assert sidebar(name, mail, taxonomy) == sidebar("Yusuf Demirci", "yusuf.demirci", taxonomy)


@pytest.mark.parametrize("initials", ["MD", "M.D.", "M D"])
def test_initials_that_mean_something_else_are_masked_where_they_stand_alone(initials: str, taxonomy: Taxonomy) -> None:
    text = SIDEBAR.format(name="Meredith Demirci", mail="meredith.demirci", initials=initials)
    assert masked_words(text, taxonomy).startswith("Contact")
    kept = masked_words(text.replace("Profile", "Education\nMD, University of Minnesota"), taxonomy)
    assert "MD, University of Minnesota" in kept


def test_a_title_before_the_name_goes_with_it(taxonomy: Taxonomy) -> None:
    assert masked_words("Dr Nkechi Eze\nChemist\nnkechi.eze@example.com\n", taxonomy) == "Chemist"
