import pytest

from matcher.languages import language_of
from matcher.requirements.kinds import kind_of


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("At least five years in business-to-business sales", "experience"),
        ("You have hired, coached and reviewed a sales team", "experience"),
        ("A track record of planning campaigns", "experience"),
        ("Experience presenting results to clients", "experience"),
        ("led or supervised a team in a contact centre", "experience"),
        ("Experience with an HRIS such as ADP or Workday", "skill"),
        ("Experience with Terraform", "skill"),
        ("Strong SQL and good Python", "skill"),
        ("The ability to present findings convincingly", "skill"),
        ("Knowledge of patient confidentiality law", "skill"),
        ("Clear, correct writing for web pages", "skill"),
        ("Bachelor's degree in accounting or finance", "education"),
        ("High school diploma or GED", "education"),
        ("A PhD in marine biology, with two years of fieldwork", "education"),
        ("CPA or MBA", "certification"),
        ("Valid driver's license", "certification"),
        ("A professional certification such as PMP", "certification"),
        ("Immediate Life Support (ILS), or willing to complete it", "certification"),
        ("Conversational Spanish", "language"),
        ("French", "language"),
        ("Good English, at least B2", "language"),
        ("Strong attention to detail", "other"),
        ("Able to lift 50 lbs", "other"),
        ("Willing to work weekends", "other"),
        ("Excellent communication skills", "other"),
    ],
)
def test_english_requirements_have_the_kind_a_recruiter_would_give(text: str, kind: str) -> None:
    assert kind_of(text, language_of("en")) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Trois ans d'expérience minimum en restauration collective", "experience"),
        ("BTS Commerce international ou équivalent", "education"),
        ("Permis B exigé", "certification"),
        ("Anglais courant, à l'oral comme à l'écrit", "language"),
        ("Maîtrise d'Excel et d'un ERP", "skill"),
        ("Rigueur, sens du service et goût du travail en équipe", "other"),
    ],
)
def test_french_requirements_too(text: str, kind: str) -> None:
    assert kind_of(text, language_of("fr")) == kind
