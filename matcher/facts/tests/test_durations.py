import pytest

from matcher.facts.durations import durations, required_years, stated_years


@pytest.mark.parametrize(
    ("text", "years", "field"),
    [
        ("five or more years of experience in retail", 5, "retail"),
        ("5+ yrs Java", 5, "Java"),
        ("at least three years of management experience", 3, "management"),
        ("2-4 years' experience as a chef", 2, "chef"),
        ("over a decade of nursing experience", 10, "nursing"),
        ("18 months experience in payroll", 1.5, "payroll"),
        ("two (2) years of related experience", 2, ""),
        ("Experience with SQL (5 years)", 5, "SQL"),
        ("Java: 5 years", 5, "Java"),
        ("Minimum 5 years in a leadership role, preferably SaaS", 5, "leadership role"),
        ("three to five years professional experience with Python or Go", 3, "Python or Go"),
        ("15+ years of experience in sales management and marketing", 15, "sales management and marketing"),
        ("one year of forklift experience", 1, "forklift"),
        ("1,5 years of welding", 1.5, "welding"),
    ],
)
def test_a_requirement_gives_its_least_years_and_their_field(text: str, years: float, field: str) -> None:
    found = required_years(text)
    assert found is not None
    assert (found.years, found.field) == (years, field)


@pytest.mark.parametrize(
    "text",
    [
        "Must be 18 years of age",
        "a 25 year old",
        "a 2-year contract",
        "4-year degree",
        "5-year plan",
        "three years ago",
    ],
)
def test_ages_contracts_plans_and_degrees_are_no_experience(text: str) -> None:
    assert durations(text) == ()


def test_a_ceiling_is_no_minimum() -> None:
    (found,) = durations("up to 2 years of experience")
    assert (found.years, found.most) == (0, 2)


def test_a_resume_states_its_years_only_with_words_of_experience() -> None:
    assert [found.years for found in stated_years("10 years of practical accounting experience.")] == [10]
    assert stated_years("Ran the bakery for 3 years") == ()


@pytest.mark.parametrize(
    ("text", "years", "field"),
    [
        ("5 ans d'expérience en comptabilité", 5, "comptabilité"),
        ("au moins deux années d'expérience dans la vente", 2, "vente"),
        ("plus de dix ans d'expérience comme infirmière", 10, "infirmière"),
    ],
)
def test_french_years(text: str, years: float, field: str) -> None:
    found = required_years(text, language="fr")
    assert found is not None
    assert (found.years, found.field) == (years, field)
