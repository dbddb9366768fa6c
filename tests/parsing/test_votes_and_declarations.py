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
        ("It was put and, by 4 votes to 0 with 1 abstention,", [(4, 0, 1, None)]),
        ("Councillor Lee seconded it and it was carried by 6 votes to 1.", [(6, 1, None, "carried")]),
        ("The proposal was carried by 5 votes to 1.", [(5, 1, None, "carried")]),
        ("For: 9\n\nAgainst: None\n\nAbstained: 1\n\nThe motion was CARRIED.", [(9, 0, 1, "carried")]),
        ("Of 22 replies nine were in favour and eight against.", []),
        ("The library opens from 9 to 5.", []),
        ("Of the matter, Members voted 7-2 in favour.", []),
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


def test_names_beside_the_counts_of_a_recorded_vote():
    text = (
        "A recorded vote was taken on the amendment:\n\nFor (2): Councillors Lee and Moss\n\n"
        "Against (1): Councillor Dane\n\nAbstained (1): Councillor Gray\n\nThe amendment was declared LOST."
    )
    (vote,) = facts(PAGE + text)["votes"]
    assert (vote["on"], vote["for"], vote["against"], vote["abstain"], vote["result"]) == ("amendment", 2, 1, 1, "lost")
    assert vote["names"] == {"for": ["Lee", "Moss"], "against": ["Dane"], "abstain": ["Gray"]}


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
        (
            (
                "Councillor Ann Lee declared a non-pecuniary interest in Minute C/9 as a foster carer and Councillor "
                "Bo Moss declared a pecuniary interest in Minute C/10 as the owner of the mill. Both remained."
            ),
            [
                ("Ann Lee", "non-pecuniary interest", "a foster carer"),
                ("Bo Moss", "pecuniary interest", "the owner of the mill"),
            ],
        ),
        (
            "Councillor Ann Lee declared a pecuniary interest in item 6 as a tenant and left the meeting for it.",
            [("Ann Lee", "pecuniary interest", "a tenant")],
        ),
        (
            "Councillor\nType of Interest\nItem on Agenda\nNature of Interest\n\nAnn Lee\n"
            "Pecuniary\n24\nHer firm owns it",
            [("Ann Lee", "Pecuniary", "Her firm owns it")],
        ),
        ("No declarations were made.", []),
        ("None.", []),
        ("Members were asked to declare any interest in the items below.", []),
    ],
)
def test_declaration(printed, wanted):
    assert declarations(printed) == wanted
