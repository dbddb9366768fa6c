"""Tasks told of those whom the attendance list names, and tasks in tables."""

import pytest
from reading import LISTED, facts


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
        (
            "Action | Owner | By when\nSweep the lane | CD | 1 March 2023\nBuy a bench | Clerk |",
            [("Sweep the lane", "Cy Dunn", "2023-03-01"), ("Buy a bench", "Clerk", None)],
        ),
        (
            "Action\nOwner\nBy when\nSweep the lane\nCD\n1 March 2023\nBuy a bench\nBo Moss\nEaster 2023",
            [("Sweep the lane", "Cy Dunn", "2023-03-01"), ("Buy a bench", "Bo Moss", None)],
        ),
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
