"""Days and months as readers type them."""

from datetime import date

import pytest

from minutes.search.days import days_in

DAY = date(2025, 11, 12)


@pytest.mark.parametrize(
    "typed",
    [
        "12 November 2025",
        "12th nov 2025",
        "12 Nov. 2025",
        "12th of November, 2025",
        "Wednesday 12 November 2025",
        "Wednesday, 12 NOVEMBER 2025",
        "12/11/2025",
        "12.11.2025",
        "12-11-2025",
        "2025-11-12",
    ],
)
def test_day_is_read_in_any_writing(typed):
    days = days_in(typed)
    assert (days.start, days.end, days.first, days.last) == (0, len(typed), DAY, DAY)
    assert str(days) == "12 November 2025"


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("November 2025", date(2025, 11, 1), date(2025, 11, 30)),
        ("feb 2024", date(2024, 2, 1), date(2024, 2, 29)),
        ("Sept 2023", date(2023, 9, 1), date(2023, 9, 30)),
        ("may 1999", date(1999, 5, 1), date(1999, 5, 31)),
    ],
)
def test_month_is_all_its_days(typed, first, last):
    days = days_in(typed)
    assert (days.first, days.last, days.is_day) == (first, last, False)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "31/02/2025",
        "13/13/2025",
        "0/1/2025",
        "2025/11/12",
        "2025-13-01",
        "2024/25",
        "mayor 2024",
        "dismay 2024",
        "November",
        "2025",
        "12/11/2025/3",
        "X/12/11/2025",
        "may 20245",
    ],
)
def test_other_numbers_are_words(typed):
    assert days_in(typed) is None


def test_days_stand_among_other_words_where_they_are():
    days = days_in("minutes of 3 June 2020, taxis")
    assert "minutes of 3 June 2020, taxis"[days.start : days.end] == "3 June 2020"


def test_of_a_day_that_is_none_the_month_is_read():
    assert str(days_in("31 February 2025")) == "February 2025"


@pytest.mark.parametrize(
    ("day", "ending"), [(1, "st"), (2, "nd"), (3, "rd"), (4, "th"), (11, "th"), (12, "th"), (13, "th"), (21, "st")]
)
def test_day_is_looked_for_in_both_printed_forms(day, ending):
    assert days_in(f"{day}/6/2020").as_printed() == f'"{day} June 2020" or "{day}{ending} June 2020"'
