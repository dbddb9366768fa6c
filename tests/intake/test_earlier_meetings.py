"""Minutes approved for a day that no known meeting of the body had: a question, never a repair."""

from datetime import date

import make
import pytest

from minutes.intake.records import import_source
from minutes.sources import read

MINUTES = """Minutes of a meeting of the Waterways Committee held at the Lock House on 4 June 2024 at 7.00 pm

Present: Councillors Ann Lee and Bo Moss

1. Minutes

RESOLVED that the minutes of the meeting held on {day} be approved as a correct record.
"""

pytestmark = pytest.mark.django_db


def questions(day):
    record = import_source(read(MINUTES.format(day=day)))
    return [row["message"] for row in record.latest().content["problems"] if row["code"] == "approved-meeting-unknown"]


def test_day_without_a_known_meeting_is_asked_about():
    for day in (date(2024, 3, 5), date(2024, 5, 7)):
        make.meeting(date=day)
    assert questions("8 May 2024") == [
        "The minutes of 8 May 2024 are approved here, but the archive has no meeting of the Waterways Committee on "
        "that day. Check the date, or add that meeting."
    ]


@pytest.mark.parametrize("day", ["7 May 2024", "4 March 2024"], ids=["a known meeting", "before the first known one"])
def test_day_the_archive_cannot_deny_is_not_asked_about(day):
    for held in (date(2024, 3, 5), date(2024, 5, 7)):
        make.meeting(date=held)
    assert questions(day) == []


def test_nothing_is_asked_of_a_body_that_the_archive_does_not_know():
    assert questions("8 May 2024") == []
