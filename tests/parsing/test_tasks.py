"""Tasks told of those whom the attendance list names, and tasks in tables."""

import pytest
from reading import LISTED, facts

from minutes.parsing import parse


def tasks(printed):
    return [(one["what"], one["owner"], one["due"]) for one in facts(LISTED + printed)["follow_ups"]]


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("CD to find out who was there.", [("find out who was there", "Cy Dunn", None)]),
        (
            "CD will measure the lane by 1 December 2022.",
            [("CD will measure the lane by 1 December 2022", "Cy Dunn", "2022-12-01")],
        ),
        ("Cllr Oakes would walk the lane.", [("Cllr Oakes would walk the lane", "Cllr Oakes", None)]),
        (
            "ACTION - CD to draft the letter; AL to check it.",
            [("CD to draft the letter", "Cy Dunn", None), ("AL to check it", "Ann Lee", None)],
        ),
        ("The lane is to be swept (Action: CD).", [("The lane is to be swept", "Cy Dunn", None)]),
        (
            "ACTION BY: D Shaw, Services Officer",
            [("ACTION BY: D Shaw, Services Officer", "D Shaw, Services Officer", None)],
        ),
        ("Clerk Action: to ask the owner", [("to ask the owner", "Clerk", None)]),
        ("The sign is bent. Clerk to report.", [("The sign is bent. Clerk to report", "Clerk", None)]),
        (
            "The sign is bent and has been so for long.\n\nCD",
            [("The sign is bent and has been so for long", "Cy Dunn", None)],
        ),
        (
            "Cllr Oakes replied that he would send a list by 1 March 2023.",
            [("he would send a list by 1 March 2023", "Oakes", "2023-03-01")],
        ),
        (
            "The Clerk did not know and undertook to find out before the next meeting.",
            [("The Clerk did not know and undertook to find out before the next meeting", "Clerk", None)],
        ),
        (
            "RESOLVED that the Clerk report on benches to the meeting on 1 March 2023.",
            [("the Clerk report on benches to the meeting on 1 March 2023", "Clerk", "2023-03-01")],
        ),
        (
            "RESOLVED to instruct the City Solicitor to advertise the scale.",
            [("to instruct the City Solicitor to advertise the scale", "City Solicitor", None)],
        ),
        (
            "RESOLVED that a further report be made to the Council by 1 March 2023.",
            [("a further report be made to the Council by 1 March 2023", None, "2023-03-01")],
        ),
        ("RESOLVED that the Head of Parks be authorised to sign the lease.", []),
        ("RESOLVED Clerk to write to the owner.", [("write to the owner", "Clerk", None)]),
        ("The lane is to be swept. – Action CD/XY", [("The lane is to be swept", "CD/XY", None)]),
        ("The lane is to be swept.\n\nACTION CD", [("The lane is to be swept", "Cy Dunn", None)]),
        (
            "The lane is to be swept.\n\nAction: CD by 1 March 2023",
            [("The lane is to be swept", "Cy Dunn", "2023-03-01")],
        ),
        ("The lane is to be swept. Action: CD by 1 March 2023", [("The lane is to be swept", "Cy Dunn", "2023-03-01")]),
        ("The lane is swept.\n\nACTION PLAN", []),
        ("Members agreed the Action Plan.", []),
        ("Members requested a plan. (Action: CD).", [("a plan", "Cy Dunn", None)]),
        ("Members requested a plan. (Action taken).", [("a plan", None, None)]),
        ("The sign is bent. XY to investigate why.", [("investigate why", "XY", None)]),
        ("The road from XY to the lane is bent.", []),
        ("Low Lane – Clerk to write to the owner.", [("write to the owner", "Clerk", None)]),
        ("Joy to send the prices to the Clerk.", [("send the prices to the Clerk", "Joy", None)]),
        ("Letter to send to the owner.", []),
        ("It was asked whether CD will sweep the lane.", []),
        ("The Clerk was asked if CD was to sweep the lane.", []),
        (
            "CD will sweep the lane by the end of October.",
            [("CD will sweep the lane by the end of October", "Cy Dunn", "2023-10")],
        ),
        ("RESOLVED that this Council resolves to write to the owner.", [("write to the owner", None, None)]),
        (
            "RESOLVED that the Director, People bring a report to the Board.",
            [("the Director, People bring a report to the Board", "Director, People", None)],
        ),
        (
            "RESOLVED that the Board requested a survey of lanes to be brought back to it.",
            [("a survey of lanes to be brought back to it", None, None)],
        ),
        (
            "Cllr Oakes was worried about rot and asked that the figures be sent to all.",
            [("the figures be sent to all", None, None)],
        ),
        ("Cllr Oakes was worried about rot and asked that it be noted.", []),
        (
            "Cllr Oakes asked for a note on oak and the Clerk undertook to send it.",
            [("a note on oak", None, None), ("the Clerk undertook to send it", "Clerk", None)],
        ),
        ("Cllr Oakes asked for a note on oak.", []),
        (
            "The Clerk asked Members to send her their views by 1 March 2023 so that she could print them.",
            [("The Clerk asked Members to send her their views by 1 March 2023", "Members", "2023-03-01")],
        ),
        ("The Clerk asked Members to note the report.", []),
        (
            "Cy Dunn is meeting the heads and will ask for help.",
            [("Cy Dunn is meeting the heads and will ask for help", "Cy Dunn", None)],
        ),
        ("The lane is wet and will ask for help.", []),
        (
            "RESOLVED THAT OAK BE BOUGHT AND THAT THE TOWN CLERK WRITE TO THE OWNER.",
            [("THE TOWN CLERK WRITE TO THE OWNER", "Town Clerk", None)],
        ),
        ("RESOLVED THAT THE TOWN CLERK BE THANKED.", []),
        ("The clubs would run out of oak by May 2023.", []),
        (
            "Action | Owner | By when\nSweep the lane | CD | 1 March 2023\nBuy a bench | Clerk |",
            [("Sweep the lane", "Cy Dunn", "2023-03-01"), ("Buy a bench", "Clerk", None)],
        ),
        (
            "Action\nOwner\nBy when\nSweep the lane\nCD\n1 March 2023\nBuy a bench\nBo Moss\nEaster 2023",
            [("Sweep the lane", "Cy Dunn", "2023-03-01"), ("Buy a bench", "Bo Moss", None)],
        ),
        (
            "| Action | Lead | Deadline |\n\n| Sweep the lane | CD | 1 March 2023 |\n\n| Buy a bench | Clerk | |",
            [("Sweep the lane", "Cy Dunn", "2023-03-01"), ("Buy a bench", "Clerk", None)],
        ),
        ("| Action | Cost | Date |\n\n| Sweep the lane | £9 | 1 March 2023 |", []),
        ("Action | Owner | Status\nSweep the lane | CD | Complete", []),
        ("Payee | For | £\nA Elm | Post | 9.00", []),
        ("Cllr Oakes would like a bench.", []),
        ("The Applicant would provide thirty houses.", []),
        ("Marl Water would share the cost.", []),
        ("Cllr Oakes asked that his vote against be recorded.", []),
        ("A report which would be presented to the Council was received.", []),
    ],
)
def test_task_of_those_listed(printed, wanted):
    assert tasks(printed) == wanted


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("Action | Owner | By when\nSweep the lane | CD | 1 March 2023\nBuy a bench | Clerk |\n\nIt rained.",
         [("Sweep the lane", "Cy Dunn", "1 March 2023", "Sweep the lane | CD | 1 March 2023"),
          ("Buy a bench", "Clerk", None, "Buy a bench | Clerk |")]),
        ("Action\tOwner\tBy when\nSweep the lane.\tCD\t1 March 2023\nBuy a bench\tClerk\t",
         [("Sweep the lane", "Cy Dunn", "1 March 2023", "Sweep the lane.\tCD\t1 March 2023"),
          ("Buy a bench", "Clerk", None, "Buy a bench\tClerk")]),
        ("Action\nOwner\nBy when\nSweep the lane\nCD\n1 March 2023\nBuy a bench\nBo Moss\nEaster 2023\nIt rained.\n"
         "It blew.\nIt froze.",
         [("Sweep the lane", "Cy Dunn", "1 March 2023", "Sweep the lane\nCD\n1 March 2023"),
          ("Buy a bench", "Bo Moss", "Easter 2023", "Buy a bench\nBo Moss\nEaster 2023")]),
        ("Action\nOwner\nSweep the lane\nCD\nBuy a bench\nBo Moss and all of those who were there when it was said",
         [("Sweep the lane", "Cy Dunn", None, "Sweep the lane\nCD")]),
        ("Action:\nOwner:\nSweep the lane\nCD", [("Sweep the lane", "Cy Dunn", None, "Sweep the lane\nCD")]),
        ("| Action | Owner\n| Sweep the lane | CD", [("Sweep the lane", "Cy Dunn", None, "Sweep the lane | CD")]),
        ("No. | Action | Owner | Status\n1 | Sweep the lane | CD | Complete\n2 | Buy a bench | XY | Open",
         [("Buy a bench", "XY", None, "2 | Buy a bench | XY | Open")]),
        ("Action | By when\nSweep the lane | soon", [("Sweep the lane", None, "soon", "Sweep the lane | soon")]),
        ("Owner | By when\nCD | soon", []),
        ("ACTION - CD to draft the letter by 1 March 2023; AL to check it.",
         [("CD to draft the letter by 1 March 2023", "Cy Dunn", "1 March 2023",
          "CD to draft the letter by 1 March 2023"),
          ("AL to check it", "Ann Lee", None, "AL to check it.")]),
        ("It rained. The lane is to be swept by 1 March 2023 (Action: CD).",
         [("The lane is to be swept by 1 March 2023", "Cy Dunn", "1 March 2023",
           "The lane is to be swept by 1 March 2023")]),
        ("ACTION: Fergus Vane to arrange it.",
         [("Fergus Vane to arrange it", "Fergus Vane", None, "Fergus Vane to arrange it.")]),
        ("ACTION: The lane to be swept", [("The lane to be swept", None, None, "The lane to be swept")]),
        ("It rained. Action: Clerk", [("It rained", "Clerk", None, "It rained.")]),
        ("AL said it rained and that she would write.", [("she would write", "Ann Lee", None, "she would write.")]),
        ("Officers would report to the Council at its meeting on 26 January 2023. It rained.",
         [("Officers would report to the Council at its meeting on 26 January 2023", "Officers", "26 January 2023",
           "Officers would report to the Council at its meeting on 26 January 2023.")]),
        ("The report would be submitted to Full Council at its meeting on 26th January.",
         [("The report would be submitted to Full Council at its meeting on 26th January", None, "26th January",
           "The report would be submitted to Full Council at its meeting on 26th January.")]),
        ("The report might be submitted to Full Council.", []),
        ("RESOLVED to ask the Surveyor to report back in six months.",
         [("to ask the Surveyor to report back in six months", "Surveyor", "in six months",
           "RESOLVED to ask the Surveyor to report back in six months.")]),
        ("Members asked for a plan of the works by March 2023.",
         [("a plan of the works by March 2023", None, "March 2023",
           "Members asked for a plan of the works by March 2023.")]),
        ("It rained. Clerk to write to the owner. It blew.",
         [("write to the owner", "Clerk", None, "Clerk to write to the owner.")]),
    ],
    ids=[
        "bars", "tabs", "a cell a line", "no row", "heads with colons", "a bar first", "what is done", "no owner",
        "no action", "two in one", "in brackets", "a name", "nobody's", "alone", "she would", "at its meeting",
        "day without a year", "might", "asked", "a plan", "between sentences",
    ],
)  # fmt: skip
def test_task_with_its_time_and_words(printed, wanted):
    text = LISTED + printed
    found = parse(text).follow_ups
    assert [(one.what, one.owner, one.due_text, text[slice(*one.span)]) for one in found] == wanted
