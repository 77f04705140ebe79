import pytest

from matcher.extract.tests.conftest import NOW, Understand
from matcher.values import Position

BULLETS = "• Prepared the monthly close for four entities.\n• Trained two juniors.\n"


def held(position: Position) -> tuple[str, str, str, str]:
    def written(month: int | None) -> str:
        return "" if month is None else f"{month // 12}-{month % 12 + 1:02d}"

    return position.title, position.employer, written(position.first), written(position.last)


@pytest.mark.parametrize(
    "entry",
    [
        "Staff Accountant\nNorthwind Ltd, Leeds\n03/2015 to 07/2017",
        "Staff Accountant, Northwind Ltd, Leeds\nMarch 2015 – July 2017",
        "03/2015 to 07/2017\nStaff Accountant Northwind Ltd － Leeds",
        "Northwind Ltd, Leeds\nStaff Accountant | Mar 2015 - Jul 2017",
        "Staff Accountant 03/2015 to 07/2017 Northwind Ltd Leeds , UK",
        "Staff Accountant | Northwind Ltd | 03.2015 – 07.2017",
        "Staff Accountant at Northwind Ltd (March 2015 - July 2017)",
        "March 2015\nto\nJuly 2017\nNorthwind Ltd, Leeds\nStaff Accountant",
        "**Staff Accountant**, Northwind Ltd, Leeds (2015-03 → 2017-07)",
        "Northwind Ltd March 2015 to July 2017 Staff Accountant",
    ],
)
def test_title_employer_and_dates_are_found_in_every_layout(entry: str, understand: Understand) -> None:
    second = entry.replace("2015", "2010").replace("2017", "2014").replace("Staff", "Junior")
    profile = understand(f"Experience\n{entry}\n{BULLETS}{second}\n{BULLETS}Education\nBSc Physics, 2009\n")
    assert [held(position)[0] for position in profile.positions] == ["Staff Accountant", "Junior Accountant"]
    assert [held(position)[2:] for position in profile.positions] == [("2015-03", "2017-07"), ("2010-03", "2014-07")]
    assert all(position.employer.startswith("Northwind Ltd") for position in profile.positions)


def test_spans_cover_heading_and_description(understand: Understand) -> None:
    text = f"Experience\nChef, The Plough\n2012 - 2016\n{BULLETS}Cook, The Anchor\n2008 - 2012\n{BULLETS}"
    first, second = understand(text).positions
    assert text[first.heading_start : first.heading_end] == "Chef, The Plough\n2012 - 2016"
    assert text[first.start : first.end].endswith("Trained two juniors.\n")
    assert first.end == second.start


def test_a_current_position_lasts_until_the_month_asked_for(understand: Understand) -> None:
    (position,) = understand(f"Work history\nWelder, Dockyard Ltd, since April 2019\n{BULLETS}").positions
    assert (position.current, position.last, position.months) == (True, NOW, 87)


def test_positions_told_in_a_sentence_count(understand: Understand) -> None:
    text = (
        "Experience\nI worked as a head baker at Crumb & Sons from March 2014 to May 2016 and taught two apprentices.\n"
    )
    (position,) = understand(text).positions
    assert held(position) == ("head baker", "Crumb & Sons", "2014-03", "2016-05")


def test_a_sentence_with_dates_is_no_heading(understand: Understand) -> None:
    text = f"Experience\nBaker, Crumb & Sons\n2012 - 2020\n• Raised sales from 2014 to 2016 by a third.\n{BULLETS}"
    assert len(understand(text).positions) == 1


def test_breaks_and_studies_are_no_positions(understand: Understand) -> None:
    text = (
        f"Experience\n2020 - 2024\nNurse, Mercy Hospital\n{BULLETS}2017 - 2020\nCareer break\n"
        f"2012 - 2017\nNurse, Grace Hospital\n{BULLETS}Education\n2008 - 2012\nBSc Nursing, Hull\n"
    )
    assert [held(position)[1] for position in understand(text).positions] == ["Mercy Hospital", "Grace Hospital"]


def test_without_dates_the_titles_stay(understand: Understand) -> None:
    text = f"Employment\nSenior Accountant, Northwind Ltd\n{BULLETS}Bookkeeper, Harbour Cafe\n{BULLETS}"
    assert [held(position)[0::2] for position in understand(text).positions] == [
        ("Senior Accountant", ""),
        ("Bookkeeper", ""),
    ]


def test_french_positions(understand: Understand) -> None:
    text = (
        "Expérience professionnelle\nComptable, Cabinet Morel, Lyon\njanvier 2018 à aujourd'hui\n"
        "• Tenue de la comptabilité.\nAide-comptable chez Durand SARL\n2014 - 2018\n• Saisie des factures.\n"
    )
    positions = understand(text, "fr").positions
    assert [position.title for position in positions] == ["Comptable", "Aide-comptable"]
    assert positions[0].current
