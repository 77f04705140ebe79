import pytest

from matcher.facts.degrees import degrees, required_degree

NOW = 2026 * 12 + 5


@pytest.mark.parametrize(
    ("text", "level", "subject"),
    [
        ("Bachelor of Science : Computer Science May 2006 Example State University", 6, "Computer Science"),
        ("BSc (Hons) Computer Science, University of Leeds, 2015", 6, "Computer Science"),
        ("B.S., Mechanical Engineering", 6, "Mechanical Engineering"),
        ("BA (Hons) History", 6, "History"),
        ("MA, Economics, University of Glasgow", 7, "Economics"),
        ("Bachelor of Engineering in Mechanical Engineering", 6, "Mechanical Engineering"),
        ("Bachelor of Arts : Psychology Riverton University", 6, "Psychology"),
        ("Bachelor of Science (B.S.), Accounting", 6, "Accounting"),
        ("MEng Civil Engineering, Imperial College London", 7, "Civil Engineering"),
        ("M.Sc. Data Science – ETH Zurich", 7, "Data Science"),
        ("MBA : Finance Finance", 7, "business administration, Finance"),
        ("PhD, organic chemistry", 8, "organic chemistry"),
        ("J.D., Georgetown University", 8, "law"),
        ("Associate of Applied Science Lakeside Community College", 5, ""),
        ("HND in Construction", 5, "Construction"),
        ("High School Diploma , General Education 2000", 4, ""),
        ("GED 1999", 4, ""),
        ("A-levels: Maths, Physics", 4, "Maths, Physics"),
        ("Electrical apprenticeship, completed 2010", 4, ""),
        ("Meisterbrief, Handwerkskammer Ulm", 6, ""),
    ],
)
def test_a_degree_is_read_in_many_spellings(text: str, level: int, subject: str) -> None:
    found = degrees(text, education=True, as_of=NOW)[0]
    assert (found.level, found.subject, found.completed) == (level, subject, True)


@pytest.mark.parametrize(
    "text",
    [
        "Master scheduler for a plant",
        "Proficient in MS Office and MS Excel",
        "Boston, MA",
        "senior BA on agile projects",
        "Sales Associate at a garden centre",
        "a 16 bed unit",
        "Masters Certificate in Project Management",
        "Scrum master",
    ],
)
def test_jobs_products_and_places_are_no_degrees(text: str) -> None:
    assert degrees(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Bachelor of Arts in History (expected 2027)",
        "Pursuing Bachelor of Arts in History",
        "Bachelor of Arts in History, in progress",
        "Some college coursework toward a Bachelor's degree in History",
        "Bachelor of Arts in History, 2030",
    ],
)
def test_a_degree_under_way_is_not_completed(text: str) -> None:
    (found,) = degrees(text, education=True, as_of=NOW)
    assert (found.level, found.subject, found.completed) == (6, "History", False)


def test_a_requirement_names_the_lowest_level_and_its_subjects() -> None:
    found = required_degree("Bachelor's or Master's degree in Economics, Finance or a related field")
    assert found is not None
    assert (found.level, found.subjects, found.or_related) == (6, ("Economics", "Finance"), True)


@pytest.mark.parametrize(
    ("text", "level", "subjects"),
    [
        ("BA/BS in Marketing required", 6, ("Marketing",)),
        ("Bachelors degree required in accounting or finance", 6, ("accounting", "finance")),
        ("Degree in Nursing or Midwifery", 6, ("Nursing", "Midwifery")),
        ("High school diploma or GED", 4, ()),
        ("PhD or MS in Statistics", 7, ("Statistics",)),
    ],
)
def test_requirements_in_other_words(text: str, level: int, subjects: tuple[str, ...]) -> None:
    found = required_degree(text)
    assert found is not None
    assert (found.level, found.subjects) == (level, subjects)


def test_experience_may_stand_in_for_the_degree() -> None:
    found = required_degree("Bachelor’s degree or equivalent practical experience")
    assert found is not None
    assert found.or_equivalent
    assert required_degree("Strong MS Office skills") is None


@pytest.mark.parametrize(
    ("text", "level", "subject"),
    [
        ("Master 2 Finance, Université de Lyon", 7, "Finance"),
        ("Licence de droit", 6, "droit"),
        ("BTS Comptabilité et gestion", 5, "Comptabilité et gestion"),
        ("Diplôme d'ingénieur en informatique", 7, "ingénierie, informatique"),
        ("Baccalauréat scientifique", 4, ""),
        ("CAP Boulanger", 3, ""),
        ("Doctorat en chimie", 8, "chimie"),
    ],
)
def test_french_degrees(text: str, level: int, subject: str) -> None:
    (found,) = degrees(text, education=True, language="fr")
    assert (found.level, found.subject) == (level, subject)
