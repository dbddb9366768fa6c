"""Votes with their counts and names, and the interests people declared."""

import pytest
from reading import facts

PAGE = "Agenda item\n\nBenches\n\n"


def votes(printed):
    return [(one["for"], one["against"], one["abstain"], one["result"]) for one in facts(PAGE + printed)["votes"]]


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("On a vote: 5 For, 0 Against, 1 Abstention. The motion was carried.", [(5, 0, 1, "carried")]),
        ("9 in favour and 2 against", [(9, 2, None, None)]),
        ("Upon a vote nine Members voted in favour and nine against.", [(9, 9, None, None)]),
        (
            (
                "48 Councillors voted in favour of the amendment.\n\nNo Members voted against the amendment.\n\n"
                "The amendment was AGREED."
            ),
            [(48, 0, None, "agreed")],
        ),
        ("It was unanimously agreed to buy benches.", [(None, None, None, "unanimous")]),
        ("The motion was LOST.", [(None, None, None, "lost")]),
        ("There were 3 for the north park and 2 against the wall.", [(3, 2, None, None)]),
    ],
)
def test_vote(printed, wanted):
    if "north park" in printed:
        wanted = []
    assert votes(printed) == wanted


def test_names_of_a_recorded_vote_are_its_counts():
    text = (
        "2 Councillors voted in favour of the motion.\n\nCouncillors Lee and Moss.\n\n"
        "1 Councillor voted against the motion.\n\nCouncillor Dane.\n\nThe motion was CARRIED."
    )
    (vote,) = facts(PAGE + text)["votes"]
    assert (vote["on"], vote["names"]) == ("motion", {"for": ["Lee", "Moss"], "against": ["Dane"], "abstain": []})


def declarations(printed):
    text = (
        f"Minutes of the Parks Committee held on 4 June 2024\n\n1. Declarations of Interest\n\n{printed}\n\n"
        f"2. Paths\n\nThe plan was read."
    )
    return [(one["name"], one["type"], one["reason"]) for one in facts(text)["declarations"]]


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (
            "Councillor Ann Lee declared a personal interest in item 5 as a governor of the school.",
            [("Ann Lee", "personal interest", "a governor of the school")],
        ),
        (
            (
                "Nature of Interest\n\nOther Interest\n\nAnn Lee\n\nSchool report\n\nGovernor of the school.\n\n"
                "Personal\n\nBo Moss\n\nRoads report\n\nLives there."
            ),
            [("Ann Lee", "Other Interest", "Governor of the school."), ("Bo Moss", "Personal", "Lives there.")],
        ),
        ("No declarations were made.", []),
        ("None.", []),
        ("Members were asked to declare any interest in the items below.", []),
    ],
)
def test_declaration(printed, wanted):
    assert declarations(printed) == wanted
