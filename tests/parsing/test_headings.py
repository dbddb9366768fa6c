"""Which meeting a document says it is of."""

import pytest
from reading import codes, facts

from minutes.parsing import parse

AGENDA_PAGE = """Agenda, decisions and minutes

Council - Thursday 5th December, 2024 6.00 pm

Venue: The Guildhall, Wexmere

Contact: Ann Moss 01234 567890

Items
No. Item

1.

Apologies for Absence

Minutes:

None were received.

2.

Minutes of the last meeting

Minutes:

RESOLVED that the minutes of the meeting held on 17 October 2024 be approved.
"""


@pytest.mark.parametrize(
    ("heading", "wanted"),
    [
        (
            AGENDA_PAGE,
            {
                "body": "Council",
                "date": "2024-12-05",
                "time": "18:00",
                "venue": "The Guildhall, Wexmere",
                "kind": "minutes",
            },
        ),
        (
            (
                "Notes from the meeting of the Roads Panel Phase 1 – POTHOLES – 4th December 2023\n\nPresent\n\n"
                "Cllr A Lee\n"
            ),
            {"body": "Roads Panel", "date": "2023-12-04", "title": "Phase 1 – POTHOLES", "kind": "notes"},
        ),
        (
            "MINUTES of a meeting of the COUNCIL held at the Town Hall, Wexmere on Wednesday 26 February "
            "2014 at 7.00pm\n\n"
            "Present: Councillor Lee (in the Chair)\n",
            {
                "body": "Council",
                "date": "2014-02-26",
                "time": "19:00",
                "venue": "Town Hall, Wexmere",
                "kind": "minutes",
            },
        ),
        (
            "Decision details\n\nPark Benches\n\nDecision Maker: Cabinet\n\nDecision:\n\n"
            "RESOLVED that benches be bought.\n\n"
            "Publication date: 14/03/2025\n\nMade at meeting: 13/03/2025 - Cabinet\n",
            {"body": "Cabinet", "date": "2025-03-13", "kind": "decision record"},
        ),
        (
            "Friday, June 14, 2019\n\nLower Wexmere Parish Council\n\n"
            "Minutes of the meeting held on Thursday 6th June 2019 at 7.30pm\n\n"
            "1. Apologies\n\nNone.\n\n2. Finance\n\nIt was resolved to pay the clerk.\n",
            {"body": "Lower Wexmere Parish Council", "date": "2019-06-06", "time": "19:30", "kind": "minutes"},
        ),
        (
            "MINUTES of the Annual Meeting of the COUNCIL held in the Town Hall, Wexmere on 14 May 2024 at 6.30 pm\n\n"
            "Present: Councillor Lee (in the Chair)\n",
            {"body": "Council", "date": "2024-05-14"},
        ),
        (
            "LOWER WEX DISTRICT COUNCIL\n\nMINUTES of a meeting of the LEISURE COMMITTEE held on 14 May 2024\n\n"
            "Present: Councillor Lee (in the Chair)\n",
            {"body": "Leisure Committee"},
        ),
        (
            "EXECUTIVE\n\nMinutes of the special meeting of the Executive held on 12 June 2024\n\nPresent:\n\n"
            "Councillor Ann Lee (Leader of the Council) in the Chair\nCouncillor Bo Moss\n\n1. Benches\n\nRead.\n",
            {"body": "Executive", "date": "2024-06-12"},
        ),
        (
            "Agenda item\n\nWexmere Care Trust: Business Plan\n\nDecision:\n\nRESOLVED\n\nThat the Cabinet:\n\n"
            "a) Noted the plan.\n",
            {"body": "Cabinet", "kind": "agenda item"},
        ),
        (
            "Agenda item\n\nPark Benches\n\nMinutes:\n\nThe Chair spoke.\n",
            {"body": None, "date": None, "kind": "agenda item"},
        ),
    ],
    ids=[
        "council page",
        "notes",
        "run-on heading",
        "decision record",
        "posted later",
        "annual meeting",
        "committee of a council",
        "leader in the chair",
        "item about a trust",
        "agenda item",
    ],
)
def test_heading(heading, wanted):
    meeting = facts(heading)["meeting"]
    assert {key: meeting[key] for key in wanted} == wanted


def test_meeting_that_closed():
    found = parse(AGENDA_PAGE + "\nThe meeting closed at 9.15 pm\n")
    assert found.meeting.closed == "21:15"


def test_date_and_body_not_printed_are_problems():
    assert codes(parse("Park Benches\n\nThe report was read.\n")) == [
        "date-missing",
        "body-missing",
        "not-minutes",
        "attendance-missing",
    ]


def test_weekday_that_disagrees_with_the_date_is_a_problem():
    found = parse(AGENDA_PAGE.replace("Thursday 5th", "Friday 5th"))
    assert found.meeting.date == "2024-12-05"
    assert [one.message for one in found.problems if one.code == "weekday-disagrees"] == [
        "“Friday 5th December, 2024” was a Thursday. Check the date of the meeting."
    ]


def test_agenda_has_no_decisions_and_says_why():
    found = parse(
        "AGENDA\n\nParish Council - Monday 6th May, 2024 7.00 pm\n\n1. Apologies\n\nTo receive apologies.\n\n"
        "2. Park benches\n\nIt is recommended that benches be bought.\n\n3. Finance\n\nTo approve payments.\n"
    )
    assert (found.meeting.kind, found.decisions) == ("agenda", ())
    assert "not-minutes" in codes(found)


def test_nothing_found_is_said():
    assert "nothing-found" in codes(parse("hello there, this is an ordinary letter to a friend."))
