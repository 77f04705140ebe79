import pytest

from matcher.facts.dates import date_ranges, dates

NOW = 2026 * 12 + 5


def month(text: str) -> int:
    year, number = text.split("-")
    return int(year) * 12 + int(number) - 1


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Oct 2011 - Aug 2015", "2011-10", "2015-08"),
        ("March 2014 to May 2015", "2014-03", "2015-05"),
        ("Sept '07- Dec'08", "2007-09", "2008-12"),
        ("October 2011\nto\nAugust 2015", "2011-10", "2015-08"),
        ("12.2014 – 03.2016", "2014-12", "2016-03"),
        ("2014-03 - 2015-04", "2014-03", "2015-04"),
        ("03/14 - 05/15", "2014-03", "2015-05"),
        ("June 1, 2012 to July 3, 2013", "2012-06", "2013-07"),
        ("15 March 2014 - 2 May 2015", "2014-03", "2015-05"),
        ("01/02/2014 - 31/03/2015", "2014-02", "2015-03"),
        ("May – August 2013", "2013-05", "2013-08"),
        ("Winter 2012 until Spring 2014", "2012-12", "2014-03"),
        ("(2021-07 / 2023-01)", "2021-07", "2023-01"),
        ("Feb. 2010 → Sept. 2011", "2010-02", "2011-09"),
        ("09/2009 － 07/2010", "2009-09", "2010-07"),
    ],
)
def test_months_are_read_in_every_style(text: str, first: str, last: str) -> None:
    (found,) = date_ranges(text, as_of=NOW)
    assert (found.first, found.last, found.current, found.precision) == (month(first), month(last), False, "month")


@pytest.mark.parametrize(
    "text",
    [
        "08/2010 to Current",
        "August 2010 - Present",
        "Aug 2010 till date",
        "since 08/2010",
        "08/2010 – now",
        "2010-08 → today",
    ],
)
def test_open_ranges_last_until_the_month_asked_for(text: str) -> None:
    (found,) = date_ranges(text, as_of=NOW)
    assert (found.first, found.last, found.current) == (month("2010-08"), NOW, True)
    assert date_ranges(text) == ()


def test_bare_years_give_the_expected_length() -> None:
    (years,) = date_ranges("2009–2016", as_of=NOW)
    assert (years.last - years.first, years.precision) == (84, "year")
    (short,) = date_ranges("2009-16", as_of=NOW)
    assert (short.first, short.last) == (years.first, years.last)
    (same,) = date_ranges("2012 - 2012", as_of=NOW)
    assert same.last - same.first + 1 == 6


def test_an_end_that_lies_ahead_is_cut_and_counts_as_current() -> None:
    (found,) = date_ranges("June 2024 – June 2030", as_of=NOW)
    assert (found.last, found.current) == (NOW, True)


def test_ends_in_the_wrong_order_are_exchanged() -> None:
    (found,) = date_ranges("09/2014 to 04/2014", as_of=NOW)
    assert (found.first, found.last) == (month("2014-04"), month("2014-09"))


@pytest.mark.parametrize(
    "text", ["Windows Server 2003 and 2008", "$2000-3000", "call 555-2010-2011", "grew 2010 by 20%"]
)
def test_other_numbers_are_no_ranges(text: str) -> None:
    assert date_ranges(text, as_of=NOW) == ()


def test_single_dates_say_how_exact_they_are() -> None:
    found = dates("Diploma June 2013, certificate 2015")
    assert [(date.month, date.precision) for date in found] == [(month("2013-06"), "month"), (month("2015-01"), "year")]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("janvier 2018 à aujourd'hui", "2018-01", None),
        ("De mars 2014 à mai 2015", "2014-03", "2015-05"),
        ("depuis 2019", "2019-01", None),
        ("Sept. 2010 - août 2012", "2010-09", "2012-08"),
    ],
)
def test_french_dates(text: str, first: str, last: str | None) -> None:
    (found,) = date_ranges(text, as_of=NOW, language="fr")
    assert (found.first, found.last) == (month(first), month(last) if last else NOW)
