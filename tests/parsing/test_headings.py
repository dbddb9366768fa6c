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
            "Decision details\n\nPark Benches\n\nDecision Maker: Executive Member for Parks 4 June 2024 (Item 34)\n\n"
            "Decision:\n\nRESOLVED that benches be bought.\n",
            {"body": "Executive Member for Parks", "kind": "decision record"},
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
        "item of the decider",
        "agenda item",
    ],
)
def test_heading(heading, wanted):
    meeting = facts(heading)["meeting"]
    assert {key: meeting[key] for key in wanted} == wanted


LIST = "\n\nPresent: Councillor Lee (in the Chair)\n\n1. Benches\n\nRead.\n\n2. Paths\n\nRead.\n"


@pytest.mark.parametrize(
    ("heading", "wanted"),
    [
        ("Minutes - Full Council - 5th May 2020", {"body": "Full Council", "date": "2020-05-05", "kind": "minutes"}),
        ("LOWER WEXMERE\nCOMMUNITY COUNCIL\n\nMinutes, 5 May 2020", {"body": "Lower Wexmere Community Council"}),
        ("WEXMERE CITY COUNCIL\n\nSTANDARDS COMMITTEE\n\nThursday 18 September 2008", {"body": "Standards Committee"}),
        (
            "WEXMERE DISTRICT COUNCIL\n\nMINUTES OF THE MEETING HELD ON MONDAY 29TH SEPTEMBER 2014 AT 4.30 P.M. "
            "IN COMMITTEE ROOM 2, WEXMERE",
            {
                "body": "Wexmere District Council",
                "date": "2014-09-29",
                "time": "16:30",
                "venue": ("COMMITTEE ROOM 2, WEXMERE"),
            },
        ),
        (
            "At the ANNUAL MEETING of the WEXMERE BOROUGH COUNCIL held at the Winter Gardens, Wexmere on Wednesday, "
            "19 May 2021 at 6.00 pm",
            {"body": "Wexmere Borough Council", "venue": "Winter Gardens, Wexmere", "time": "18:00"},
        ),
        (
            "Minutes of the Meeting of the Town Council\n\nheld on Monday 14 March 2011 at the Moot Hall, High Street, "
            "Wexmere Green at 7.15 p.m.",
            {"date": "2011-03-14", "time": "19:15", "venue": "Moot Hall, High Street, Wexmere Green"},
        ),
        (
            (
                "Minutes of the meeting of the Roads Panel held on "
                "Tuesday, 11th January 2022 @ 4.00 p.m. via Microsoft Teams"
            ),
            {"body": "Roads Panel", "time": "16:00", "venue": "Microsoft Teams"},
        ),
        (
            "MINUTES OF A MEETING OF THE CABINET HELD AS A MULTI-LOCATION MEETING IN THE GUILDHALL, WEXMERE AND ON "
            "MICROSOFT TEAMS ON MONDAY, 16 JANUARY 2023 AT 14:00",
            {"body": "Cabinet", "venue": "GUILDHALL, WEXMERE", "time": "14:00"},
        ),
        (
            "MINUTES OF THE FINANCE SUB-COMMITTEE OF WEXMERE PARISH "
            "COUNCIL\nHeld in the Parish Office on 9 November 2022. "
            "The meeting opened at 10.00am.",
            {"body": "Finance Sub-Committee", "venue": "Parish Office", "time": "10:00"},
        ),
        (
            (
                "MINUTES OF THE PROCEEDINGS OF THE MEETING OF WEXMERE "
                "BOROUGH COUNCIL HELD IN THE HALL ON 29 SEPTEMBER 2021"
            ),
            {"body": "Wexmere Borough Council", "date": "2021-09-29"},
        ),
        (
            ("Area Planning Sub-Committee (North)\n\n18 Jun 2019 - 18:30 to 20:20"),
            {"body": "Area Planning Sub-Committee (North)", "closed": "20:20"},
        ),
        (
            ("Agenda and minutes\n\nOverview and Scrutiny - Tuesday, 5th June, 2007 7.00 pm"),
            {"body": "Overview and Scrutiny"},
        ),
        ("Minutes of the Parish Council Meeting held on 1st June 2015", {"title": None, "date": "2015-06-01"}),
        (
            ("MINUTE of MEETING of the LICENSING BOARD held on 15 May 2014"),
            {"kind": "minutes", "body": "Licensing Board"},
        ),
        ("ONE TWO THREE FOUR FIVE\nPARISH COUNCIL\n\nMinutes, 5 May 2020", {"body": "Parish Council"}),
        ("ONE TWO THREE FOUR\nPARISH COUNCIL\n\nMinutes, 5 May 2020", {"body": "One Two Three Four Parish Council"}),
        ("AUDIT COMMITTEE\nPARISH COUNCIL\n\nMinutes, 5 May 2020", {"body": "Audit Committee"}),
        (
            "WEX COUNCIL\n\nWEX BOROUGH COUNCIL\n\nMinutes of a meeting of the Council held on 5 May 2020",
            {"body": "Wex Borough Council"},
        ),
        ("Minutes of the General Purposes Committee, 5 May 2020 at 24:30", {"time": None}),
        (
            "Published at 9.00 am on 4 March 2024\n\nParks Panel\n\n18 Jun 2019 - 18:30 to 20:20",
            {"date": "2019-06-18", "time": "18:30", "closed": "20:20"},
        ),
        ("Minutes of the Parks Panel, 18 Jun 2019 at 18:30, and then 20:20", {"time": "18:30", "closed": None}),
        (
            "Parks Panel\n\nDate: 18 June 2019\n\nTime: 6.30 pm\n\nVenue: Hall at 7 pm",
            {"time": "18:30", "venue": "Hall"},
        ),
        ("SUB-COMMITTEE OF THE CABINET (NORTH)\n\n5 May 2020", {"body": "Sub-Committee of the Cabinet (North)"}),
        (
            "Published: Monday 4 March 2024\n\nCabinet minutes: Wednesday 28 February 2024\n\nPrinted 6 March 2024",
            {"date": "2024-02-28"},
        ),
        (
            ("Venue: Guildhall, Wexmere. View directions\n\nMinutes of the Cabinet held on 5 May 2020"),
            {"venue": "Guildhall, Wexmere"},
        ),
    ],
    ids=[
        "dashes",
        "place above",
        "committee below its council",
        "day before place",
        "at a meeting of",
        "on the next line",
        "online",
        "two places",
        "committee of a council",
        "proceedings",
        "from and to",
        "no noun of a body",
        "no subject",
        "Scotland",
        "five words above",
        "four words above",
        "a committee above",
        "fuller name above",
        "no such time",
        "posted earlier in the day",
        "two times",
        "fields",
        "brackets",
        "posted and printed",
        "directions",
    ],
)
def test_more_headings(heading, wanted):
    meeting = facts(heading + LIST)["meeting"]
    assert {key: meeting[key] for key in wanted} == wanted
    assert parse(heading + LIST).meeting.span == (0, len(heading))


@pytest.mark.parametrize(
    ("heading", "wanted"),
    [
        (
            "CYNGOR TREF LLANBRYN TOWN COUNCIL\n\n"
            "MINUTES OF THE MEETING OF LLANBRYN TOWN COUNCIL HELD ON 4 JUNE 2019\n\n",
            {"body": "Llanbryn Town Council"},
        ),
        (
            "BOROUGH OF WEXMERE\n\nMINUTES OF THE MEETING OF THE COUNCIL HELD ON 4 JUNE 2019\n\n"
            "Wexmere Borough Council   4.6.19\n\n",
            {"body": "Wexmere Borough Council"},
        ),
        (  # nothing prints its name: only what is printed
            "BOROUGH OF WEXMERE\n\nMINUTES OF THE MEETING OF THE COUNCIL HELD ON 4 JUNE 2019\n\n",
            {"body": "Council"},
        ),
        (
            "Draft Minutes 17-10-19\n\nMinutes of a Meeting of the Parks Panel held on Monday 1st July 2019\n\n",
            {"body": "Parks Panel", "date": "2019-07-01"},
        ),
        (
            "4 JUNE 2019\nMinutes of a meeting of the PARKS COMMITTEE held in the Hall, Wexmere\nat 9.30 am when "
            "there were present:\nCouncillors\nMrs A Lee (Chairman)\nMr B Moss\n\n",
            {"body": "Parks Committee", "date": "2019-06-04", "time": "09:30", "venue": "Hall, Wexmere"},
        ),
    ],
)
def test_headings_in_two_languages_or_with_two_days(heading, wanted):
    meeting = facts(heading + "1. Apologies\n\nNone.\n\n2. Paths\n\nRead.")["meeting"]
    assert {name: meeting[name] for name in wanted} == wanted


@pytest.mark.parametrize(
    ("heading", "wanted"),
    [
        (
            "MINUTES OF THE MEETING OF THE ROADS PANEL HELD ON MONDAY 4TH MAY 2020, 7.00 - 9.35 PM",
            {"time": "19:00", "closed": "21:35", "venue": None},
        ),
        (
            "Roads Panel\n\nMonday 4 May 2020, 10.00 - 12.30pm, Committee Room 1, Civic Centre",
            {"time": "10:00", "closed": "12:30", "venue": "Committee Room 1, Civic Centre"},
        ),
        ("Minutes of the Roads Panel, 4 May 2020, from 7.00 pm, 9 of them there", {"time": "19:00", "closed": None}),
        (
            "WEXMERE PARISH COUNCIL\nMinutes of the Meeting\nHeld at 7.00pm on 4 May 2020\nAt the Corn Exchange",
            {"time": "19:00", "venue": "Corn Exchange"},
        ),
        ("Wexmere Parish Council\nTown Hall, High Street\nMinutes, 4 May 2020, 7pm", {"venue": None}),
        ("Minutes of the Parish Council Meeting\n4 May 2020 at 19:30\nVillage Hall", {"venue": "Village Hall"}),
        ("Schools Forum\n\nProposed venue: Room 2, Moat House\n\n4 May 2020 9.00 am", {"venue": "Room 2, Moat House"}),
        ("Minutes of the Meeting of the Full Wexmere Town Council, 4 May 2020", {"body": "Wexmere Town Council"}),
        ("Pension Board minutes – Monday 4 May 2020", {"body": "Pension Board"}),
        (
            "Minutes of the Parks Committee\n\n4 May 2020 at Village Hall, Wex",
            {"time": None, "venue": "Village Hall, Wex"},
        ),
        ("Roads Panel\n\n4 May 2020 7.30 pm via Microsoft Teams; all welcome", {"venue": "Microsoft Teams"}),
        ("Parks Committee\n\nHeld on 4 May 2020\n\nAt the Mill, Wex", {"venue": "Mill, Wex"}),
        ("Parks Committee\n\nHeld on 4 May 2020\n\nAt the Mill meeting room, Wex", {"venue": None}),
        ("Parks Committee\n\n4 May 2020, 7.30pm, Mill Lane Hall", {"time": "19:30", "venue": "Mill Lane Hall"}),
    ],
)
def test_times_and_places_of_headings(heading, wanted):
    meeting = facts(heading + LIST)["meeting"]
    assert {key: meeting[key] for key in wanted} == wanted


def test_place_of_an_application_is_not_the_meetings():
    text = (
        "Minutes of the Planning Committee held in the Guildhall on 4 June 2019\n\n1. Mill Lane\n"
        "Location: Plot 2, Mill Lane\n\nRefused.\n\n2. Paths\n\nRead."
    )
    assert facts(text)["meeting"]["venue"] == "Guildhall"


def test_end_told_beside_the_start():
    text = (
        "Minutes of the Cabinet held at County Hall on 4 June 2019, commencing at 10.30 am and finishing at 12.45 pm.\n"
    )
    meeting = facts(text)["meeting"]
    assert (meeting["time"], meeting["closed"]) == ("10:30", "12:45")


def test_page_of_an_item_names_its_meeting_below_the_title():
    text = (
        "Agenda item\n\nMould\n\n• Meeting of Housing Committee, "
        "Tuesday, 11th June, 2024 6.30 pm\n\nMinutes:\n\nRead.\n"
    )
    meeting = facts(text)["meeting"]
    assert (meeting["body"], meeting["date"], meeting["time"]) == ("Housing Committee", "2024-06-11", "18:30")


def test_body_of_a_decision_is_not_one_that_is_quoted():
    text = (
        "Agenda item\n\nBudget\n\nMinutes:\n\nThe Cabinet had "
        "said:\n\n“RESOLVED\n\nThat the Cabinet:\n\n(1) Noted it.”\n\n"
        "RESOLVED:\n\nThat the County Council:\n\n(i) sets the budget.\n"
    )
    assert facts(text)["meeting"]["body"] == "County Council"


def test_committee_alone_is_nobodys_name():
    text = "Agenda item\n\nBenches\n\nMinutes:\n\nRESOLVED\n\nThat the Committee:\n\n(1) noted it.\n"
    assert facts(text)["meeting"]["body"] is None


@pytest.mark.parametrize(
    ("close", "closed"),
    [
        ("The Mayor closed the meeting at 7.20 pm.", "19:20"),
        ("(The meeting ended at 11.55 a.m.)", "11:55"),
        ("There being no further business the Chair closed the meeting at 8.55pm.", "20:55"),
        ("The meeting closed at 8.5O pm", "20:50"),
        ("Close of meeting 11.48 am", "11:48"),
        ("The Chairman closed the shop at 7.20 pm.", None),
        ("The gate closed for two weeks.", None),
    ],
)
def test_close_told_in_the_last_words(close, closed):
    assert facts("Minutes of the Cabinet held on 5 May 2020" + LIST + f"\n{close}\n")["meeting"]["closed"] == closed


def test_start_told_at_the_close():
    text = "Minutes of the Cabinet, 5 May 2020" + LIST + "\n(The meeting commenced at 2.00 pm and closed at 3.40 pm)\n"
    meeting = facts(text)["meeting"]
    assert (meeting["time"], meeting["closed"]) == ("14:00", "15:40")


def test_start_told_below_the_list_and_end_told_as_a_duration():
    started = "Present: Cllr Lee\n\nThe meeting started at 2.00 pm\n\n"
    text = f"Minutes of the Cabinet, 5 May 2020\n\n{started}1. Benches\n\nRead.\n\n2. Paths\n\nRead."
    meeting = facts(text + "\n\nDuration of meeting: 2.00 - 3.25 pm\n")["meeting"]
    assert (meeting["time"], meeting["closed"]) == ("14:00", "15:25")


def test_meeting_that_closed():
    found = parse(AGENDA_PAGE + "\nThe meeting closed at 9.15 pm\n")
    assert found.meeting.closed == "21:15"


def test_date_and_body_not_printed_are_problems():
    assert codes(parse("Park Benches\n\nIt was noted that the report had been read.\n")) == [
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


def test_agenda_that_recommends_is_an_agenda():
    found = parse(
        "Wexmere Council\n\nPLANNING COMMITTEE\n\nAGENDA\n\nDate: "
        "Thursday, 19 April 2018\n\n1. Minutes\n\nTo approve them.\n\n"
        "2. Fees\n\nRECOMMENDED:\n\nThat the fees be approved.\n"
    )
    assert (found.meeting.kind, found.meeting.body, found.decisions) == ("agenda", "Planning Committee", ())


def test_nothing_found_is_said():
    assert "nothing-found" in codes(parse("hello there, this is an ordinary letter to a friend."))


MET = "Minutes of the meeting of Wexmere Town Council held in the Hall on Monday 3rd August 2009 at 7pm\n\nPresent: "


@pytest.mark.parametrize(
    ("above", "body", "titles"),
    [
        ("August 2009 Minutes", "Wexmere Town Council", ["Benches"]),
        ("Wexmere Town Council minutes August 2009", "Wexmere Town Council", ["Benches"]),
        ("PLEASE NOTE THESE ARE DRAFT MINUTES TO BE CONFIRMED ON 7TH SEPTEMBER", "Wexmere Town Council", ["Benches"]),
        ("Meeting documents\n\nMinutes: Council Minute - 3 August 2009", "Wexmere Town Council", ["Benches"]),
        ("Toilets\n\nThey were shut.", None, ["Toilets", "Benches"]),
    ],
)
def test_line_over_the_heading_is_no_item(above, body, titles):
    found = parse(f"{above}\n\n{MET}Cllr Ann Lee and Cllr Bo Moss\n\nBenches\n\nIt was agreed to buy oak.\n")
    assert [item.title for item in found.items] == titles
    assert (found.meeting.body, found.meeting.date) == (body, "2009-08-03" if body else None)


def test_minutes_of_an_earlier_meeting_head_nothing():
    found = parse(
        "Parish Council Meeting 5 May 2021\n\nElection of chair\n\nMinutes of the meeting of the Council held on "
        "7 April 2021\n\nThey were approved.\n\nBenches\n\nIt was agreed to buy oak.\n"
    )
    assert len(found.items) == 3
    assert found.meeting.date == "2021-05-05"


@pytest.mark.parametrize(
    ("maker", "body"),
    [
        ("Director of Parks", "Director of Parks"),
        ("Cabinet Member for Parks", "Cabinet Member for Parks"),
        ("PARKS COMMITTEE 4 June 2024", "PARKS COMMITTEE"),
        ("Cabinet (Item 7 of the list)", "Cabinet"),
        ("the Roads Panel, by letter", "Roads Panel"),
        ("a friend", None),
    ],
)
def test_body_or_office_of_a_decision_maker(maker, body):
    page = f"Decision details\n\nPark Benches\n\nDecision Maker: {maker}\n\nDecision:\n\nThat it be approved."
    assert parse(page).meeting.body == body
