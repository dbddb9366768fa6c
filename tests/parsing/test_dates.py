"""Days, months and times as minutes print them, and the year that a bare day belongs to."""

from datetime import date

import pytest

from minutes.parsing.dates import find, find_time, first_whole, reckon, weekday_disagrees


@pytest.mark.parametrize(
    ("printed", "iso"),
    [
        ("4th December 2023", "2023-12-04"),
        ("Thursday 5th August, 2021", "2021-08-05"),
        ("the 25th July 2022", "2022-07-25"),
        ("Friday, December 14, 2012", "2012-12-14"),
        ("13/03/2025", "2025-03-13"),
        ("03.02.24", "2024-02-03"),
        ("2025-03-13", "2025-03-13"),
        ("6 May 2O24", "2024-05-06"),
        ("1st day of June 2020", "2020-06-01"),
        ("23 Jun 2020 - 10:00", "2020-06-23"),
        ("4.00pm1 July 2021", "2021-07-01"),
        ("Monday 29thMarch 2010", "2010-03-29"),
        ("held on 7December2015", "2015-12-07"),
        ("29 February 2023", None),
        ("February 2024", "2024-02"),
        ("1st November", None),
    ],
)
def test_printed_date(printed, iso):
    (found,) = find(printed)
    assert found.iso == iso


@pytest.mark.parametrize(
    "printed",
    [
        "2024/25",
        "22/128",
        "£1.5m",
        "99 May 2020",
        "31/13/2024",
        "paragraph 6.36",
        "12 marches",
        "5mayors",
        "12Junes 2020",
    ],
)
def test_no_date(printed):
    assert list(find(printed)) == []


def test_first_whole_date_passes_over_a_day_without_a_year():
    assert first_whole("from 1st May to 3rd June 2024").iso == "2024-06-03"


def test_weekday_and_date_that_disagree():
    assert first_whole("Tuesday 4th December 2023").weekday_disagrees
    assert not first_whole("Monday 4th December 2023").weekday_disagrees


@pytest.mark.parametrize(
    ("words", "meeting", "side", "wanted"),
    [
        ("1st November", date(2022, 11, 17), "before", date(2022, 11, 1)),
        ("24th November", date(2022, 11, 17), "after", date(2022, 11, 24)),
        ("17 November", date(2022, 11, 17), "before", date(2022, 11, 17)),
        ("17 November", date(2022, 11, 17), "after", date(2023, 11, 17)),
        ("1st December", date(2022, 11, 17), "before", date(2021, 12, 1)),
        ("3rd January", date(2022, 11, 17), "after", date(2023, 1, 3)),
        ("29 February", date(2023, 3, 1), "before", date(2020, 2, 29)),
        ("29 February", date(2097, 3, 1), "after", date(2104, 2, 29)),
        ("Friday 8th December", date(2023, 12, 4), "after", date(2023, 12, 8)),
        ("Thursday 8th December", date(2023, 12, 4), "after", None),
        ("8th December 2025", date(2023, 12, 4), "before", date(2025, 12, 8)),
        ("31 June", date(2023, 12, 4), "after", None),
        ("February 2024", date(2023, 12, 4), "after", None),
        ("Easter 2025", date(2023, 12, 4), "after", None),
        ("", date(2023, 12, 4), "after", None),
    ],
)
def test_day_without_a_year_is_reckoned_from_the_meeting(words, meeting, side, wanted):
    assert reckon(words, meeting, side) == wanted


def test_weekday_that_disagrees_with_the_reckoned_day():
    assert weekday_disagrees("Thursday 8th December", date(2023, 12, 4), "after")
    assert not weekday_disagrees("Friday 8th December", date(2023, 12, 4), "after")
    assert not weekday_disagrees("8th December", date(2023, 12, 4), "after")


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("at 7.30 p.m.", "19:30"), ("2pm", "14:00"), ("6.00 pm", "18:00"), ("19:00", "19:00"), ("12.15am", "00:15"),
        ("12 noon", "12:00"), ("at 8 p.m.", "20:00"), ("10:00 to 12:00", "10:00"), ("7.30p.m.", "19:30"),
        ("at 8.5O pm", "20:50"), ("4.00pm1 July", "16:00"),
    ],
)  # fmt: skip
def test_time_of_day(printed, wanted):
    assert find_time(printed)[0] == wanted


@pytest.mark.parametrize("printed", ["£2.58m", "13 pm", "24:00", "25:00", "0 pm", "7:60", "Minute 7.30", "5 parishes"])
def test_no_time_of_day(printed):
    assert find_time(printed) is None
