"""Decisions told between a mover, a vote and a table: which words are theirs and whose motion they were."""

import pytest
from reading import facts

PAGE = "Agenda item\n\nBenches\n\n"
MOVED = "It was proposed by Cllr Lee and seconded by Cllr Moss"
BOTH = ("Lee", "Moss")
NOBODY = (None, None)


def decisions(printed):
    return [
        (" / ".join(clause["text"] for clause in one["clauses"]), (one["mover"], one["seconder"]))
        for one in facts(PAGE + printed)["decisions"]
    ]


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (
            "The Council resolved:- (i) to buy a seat; and (ii) to lay a path.",
            ("to buy a seat; / to lay a path.", NOBODY),
        ),
        ("RECEIVED.\n\nThe Clerk thanked everybody.", ("RECEIVED.", NOBODY)),
        (
            "RESOLVED that the following be paid:\n\nE. Cole / grass / £145.00\nReading Room / hire / £18.00",
            ("the following be paid: E. Cole / grass / £145.00 Reading Room / hire / £18.00", NOBODY),
        ),
        (
            "There had been submitted the Minute of 26 February 2013, which was APPROVED.",
            ("There had been submitted the Minute of 26 February 2013, which was APPROVED.", NOBODY),
        ),
        ("The Committee unanimously approved the tree works.", ("the tree works.", NOBODY)),
        (f"{MOVED} that a seat be bought. This was agreed.", ("a seat be bought.", BOTH)),
        ("Proposed Cllr Lee, Seconded Cllr Moss: To buy a seat. Agreed.", ("To buy a seat", BOTH)),
        ("The community council considered and adopted the Constitution.", ("the Constitution.", NOBODY)),
        (f"{MOVED} that a seat be bought. Carried, with four in favour and one against.", ("a seat be bought.", BOTH)),
        (
            "Cllr Lee proposed that a seat be bought. This was seconded by Cllr Moss and agreed.",
            ("a seat be bought", BOTH),
        ),
        (
            "It was moved as an amendment by Cllr Lee and seconded by Cllr Moss that two be bought. "
            "The amendment was CARRIED.",
            ("two be bought.", BOTH),
        ),
        (
            "It was RESOLVED, on the proposal of Cllr Lee, seconded by Cllr Moss, that a seat be bought.",
            ("a seat be bought.", BOTH),
        ),
        (
            "It was agreed, following a proposal by Cllr Lee and seconded by Cllr Moss, to buy a seat.",
            ("to buy a seat.", BOTH),
        ),
        ("Resolved: To buy a seat (proposed by Cllr Lee and seconded by Cllr Moss).", ("To buy a seat", BOTH)),
        (
            "Proposed by Cllr Lee and seconded by Cllr Moss.\n\nCARRIED: Unanimous.\n\nTHAT A SEAT BE BOUGHT.",
            ("A SEAT BE BOUGHT.", BOTH),
        ),
        (f"{MOVED} that the charge stay.\n\nDECISION:\n\nThat the charge stay.", ("the charge stay.", BOTH)),
        (
            "Cllr Hill was proposed by Cllr Lee and seconded by Cllr Moss. Cllr Dale was proposed by Cllr Ash and "
            "seconded by Cllr Orr.\n\nRESOLVED that Cllr Hill be elected Mayor.",
            ("Cllr Hill be elected Mayor.", BOTH),
        ),
        (
            f"{MOVED} that a seat be bought. The Council agreed to support the Village Hall Committee.",
            ("to support the Village Hall Committee.", NOBODY),
        ),
        (
            "RESOLVED that\n\n(a) a seat be bought; and\n\n1\n\nParks Committee\n\n(b) a path be laid.",
            ("a seat be bought; and / a path be laid.", NOBODY),
        ),
        ("The Council voted in favour of ordering a seat. It rained.", ("ordering a seat.", NOBODY)),
        ("It was voted 5 – 1 that the rent would stay.", ("the rent would stay.", NOBODY)),
        ("Members voted unanimously to refuse the bid.", ("to refuse the bid.", NOBODY)),
        ("It was agreed that, Cllr Ricks would go.", ("Cllr Ricks would go.", NOBODY)),
        ("The path was wet. RESOLVED Clerk to write to the owner.", ("Clerk to write to the owner.", NOBODY)),
        (
            "The Leader MOVED, seconded by Councillor A Wills:\n\nThat the budget be ADOPTED.\n\nThe Chairman MOVED:"
            "\n\n“That the vote on this MOTION shall be by Roll Call”\n\nThe MOTION was declared to have been CARRIED.",
            ("That the budget be ADOPTED.", ("Leader", "A Wills")),
        ),
        (
            "Councillor Flint moved a motion on pay.\n\nThe Convener ruled that the motion was not competent.\n\n"
            "The Committee resolved to note it.",
            ("to note it.", NOBODY),
        ),
    ],
)
def test_decision_told_with_its_mover(printed, wanted):
    assert decisions(printed) == [wanted]


@pytest.mark.parametrize(
    "printed",
    [
        "AGREED.\n\nThe Clerk thanked everybody.",
        "Members had been reminded of the Minute of 26 February 2013, which was approved.",
        "Issue for Decision\n\nTo settle how the grant is to be shared.",
        "The community council considered the Constitution.",
        "The Committee approved the tree works in 2019.",
        "The Council voted in favour of the motion.",
        "He regretted that the Council had voted to sell the green.",
        "In 2019 the Council voted to sell the green.",
        "Residents voted to keep the green.",
        "The pond was RESOLVED Clerk says.",
        "Members agreed the worry of the residents.",
        f"{MOVED} that a seat be bought. The Clerk left.",
    ],
)
def test_paragraph_that_decides_nothing(printed):
    assert decisions(printed) == []


def test_reasons_for_a_refusal_end_before_the_next_number():
    printed = "DECISION: That it be REFUSED.\n\nReasons for Refusal:\n\n1. It is high.\n\n2. It is loud.\n\n5.2 Plot 2"
    (decision,) = facts(PAGE + printed)["decisions"]

    assert decision["reasons"] == ["It is high.", "It is loud."]
