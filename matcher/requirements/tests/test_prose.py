from matcher.requirements import split
from matcher.requirements.tests.marked import document
from matcher.values import Requirement


def found(text: str, *, language: str = "en") -> list[tuple[str, bool]]:
    return [(r.text, r.must) for r in split(document("Arts Coordinator\n\n" + text, language=language)).requirements]


def texts(text: str) -> list[str]:
    return [words for words, _ in found(text)]


def test_coordinated_requests_in_one_sentence_become_requirements_of_their_own() -> None:
    assert found(
        "At least three years planning and running arts programs is required, and so is experience teaching workshops. "
        "You should have experience supervising staff, the ability to build a budget, and a track record of working "
        "with schools. Ideally you also have a practice of your own; a teaching licence is welcome, grant experience "
        "is a plus."
    ) == [
        ("At least three years planning and running arts programs is required", True),
        ("experience teaching workshops", True),
        ("experience supervising staff", True),
        ("the ability to build a budget", True),
        ("a track record of working with schools", True),
        ("a practice of your own", False),
        ("a teaching licence is welcome", False),
        ("grant experience is a plus", False),
    ]


def test_a_list_of_things_stays_one_requirement() -> None:
    assert texts("You need experience with farms, growers or rural communities, and strong Word and Excel skills.") == [
        "experience with farms, growers or rural communities",
        "strong Word and Excel skills",
    ]


def test_alternatives_stay_one_requirement() -> None:
    assert texts("You must have a certificate, diploma or degree in horticulture.") == [
        "a certificate, diploma or degree in horticulture"
    ]


def test_a_predicate_carries_over_to_as_would_and_so_is() -> None:
    assert found(
        "A degree in sports science would be welcome, as would some experience with payroll. "
        "A first aid certificate is required, and so is a clean driving licence. Spanish is a plus."
    ) == [
        ("A degree in sports science would be welcome", False),
        ("some experience with payroll", False),
        ("A first aid certificate is required", True),
        ("a clean driving licence", True),
        ("Spanish is a plus", False),
    ]


def test_a_plural_predicate_speaks_of_everything_before_it() -> None:
    assert found("You hold a trade certificate. Experience with lifts and knowledge of hydraulics are a plus.") == [
        ("You hold a trade certificate", True),
        ("Experience with lifts", False),
        ("knowledge of hydraulics are a plus", False),
    ]


def test_the_reason_for_a_request_is_cut_off() -> None:
    assert texts("You have led a shift before. Polish is a plus, since many of our drivers speak it.") == [
        "You have led a shift before",
        "Polish is a plus",
    ]


def test_what_the_employer_says_of_itself_asks_for_nothing() -> None:
    assert texts(
        "We have more than thirty years of experience in optics, and our team knows every lens. "
        "You need at least two years behind a counter, and you are comfortable with a till."
    ) == ["at least two years behind a counter", "you are comfortable with a till"]


def test_a_paragraph_of_duties_is_not_taken_for_requirements() -> None:
    assert texts(
        "You will run the floor, train new trainers and walk the equipment. You will also settle complaints. We expect "
        "you to train some clients of your own.\n\nYou must have three years in a gym, and a CPR card is required."
    ) == ["three years in a gym", "a CPR card is required"]


def test_what_is_not_needed_is_no_requirement() -> None:
    assert texts("No experience is required. You need a driving licence and you must be able to read a map.") == [
        "a driving licence",
        "you must be able to read a map",
    ]


def test_wishes_in_the_form_of_a_condition_are_nice_to_have() -> None:
    assert found(
        "You have a degree in nursing and at least a year on a ward. "
        "If you have worked in a hospice, so much the better."
    )[-1] == ("worked in a hospice", False)


def test_checks_benefits_and_how_to_apply_are_left_out() -> None:
    assert texts(
        "A welding certificate is essential, and you must have two years in a shipyard. The offer is subject to a "
        "background check and a drug test. We pay $31 an hour with health insurance. Send your resume by Friday."
    ) == ["A welding certificate is essential", "two years in a shipyard"]


def test_french_requests_are_cut_apart_too() -> None:
    assert found(
        "Vous justifiez d'au moins trois ans d'expérience en gériatrie et le diplôme d'État d'infirmier est exigé. "
        "Une première expérience de l'encadrement serait un plus.",
        language="fr",
    ) == [
        ("au moins trois ans d'expérience en gériatrie", True),
        ("le diplôme d'État d'infirmier est exigé", True),
        ("Une première expérience de l'encadrement serait un plus", False),
    ]


def test_offsets_point_at_the_words() -> None:
    doc = document("Cook\n\nYou need two years in a\nbusy kitchen, and a food hygiene certificate is essential.")
    first, second = split(doc).requirements
    assert isinstance(first, Requirement)
    assert doc.text[first.start : first.end] == "two years in a\nbusy kitchen"
    assert first.text == "two years in a busy kitchen"
    assert second.text == "a food hygiene certificate is essential"
