"""Votes with their counts and names, and the interests people declared."""

import pytest
from reading import facts

from minutes.parsing import parse

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
        ("Of the matter, Members voted 7-2 in favour.", [(7, 2, None, None)]),
        ("Vote: 6-0", [(6, 0, None, None)]),
        ("The motion was carried 5-2-1.", [(5, 2, 1, "carried")]),
        ("They voted on 6-7 May.", []),
        ("It was carried 2-3 times a year.", []),
        (
            "With the Motion receiving 21 votes and the Amendment 12 votes, the Motion was carried.",
            [(21, 12, None, "carried")],
        ),
        ("With the motion receiving 21 letters and the amendment 12 comments, it was late.", []),
        ("For: 6\n\nAgainst: 9\n\nThe change was not agreed and the order stood.", [(6, 9, None, "not agreed")]),
        ("The change was not agreed by residents.", []),
        ("It was resolved to accept the list of resolutions agreed by email.", []),
        ("The resolutions were agreed by the Council.", [(None, None, None, "agreed")]),
        ("The vote was Ayes 7 Noes 3.", [(7, 3, None, None)]),
        ("Voting – Yes 5, No 2, Abstentions 1.", [(5, 2, 1, None)]),
        ("The survey said: yes 5, no 2 in the answers of residents.", []),
        ("Vote taken: 5 in favour 2 against 1 abstention.", [(5, 2, 1, None)]),
        ("The proposal was put to the vote: 5 for, 2 against – carried.", [(5, 2, None, "carried")]),
        ("In favour = 9\n\nAgainst = 5\n\nAbstained = 2", [(9, 5, 2, None)]),
        ("Motion - 6 votes\nAmendment - 9 votes\nThe Amendment was accordingly carried.", [(6, 9, None, "lost")]),
        ("There were 3 for the north park and 2 against the wall.", []),
        ("The vote was: For 7, Against 3, Abstentions 1.", [(7, 3, 1, None)]),
        ("Votes for: 6  Votes against: 2  Abstentions: 1", [(6, 2, 1, None)]),
        ("It was agreed by 12 votes to 3, there being 2 abstentions, to buy it.", [(12, 3, 2, "agreed")]),
        ("The motion was carried by twenty-one votes to nineteen.", [(21, 19, None, "carried")]),
        ("There voted for the proposal 5 and against 2.", [(5, 2, None, None)]),
        ("6 Members voted for the motion and 4 for the amendment.", [(6, 4, None, None)]),
        (
            "Amendment 1 was lost by 4 votes to 9. Amendment 2 was lost by 5 votes to 8. The motion was carried by "
            "9 votes to 4.",
            [(4, 9, None, "lost"), (5, 8, None, "lost"), (9, 4, None, "carried")],
        ),
        (
            "The amendment was put and lost (4 For, 9 Against).\n\nThe motion was then carried (9 For, 4 Against).",
            [(4, 9, None, "lost"), (9, 4, None, "carried")],
        ),
        (
            "There were 6 for and 6 against and the Chairman gave a casting vote against the motion, which was "
            "therefore declared LOST.",
            [(6, 6, None, "lost")],
        ),
        ("5 voted for and 2 against. There were no abstentions.", [(5, 2, 0, None)]),
        ("The amendment was declared LOST by 5 votes to 2.", [(2, 5, None, "lost")]),
        ("Resolved (7:5) to approve it.", [(7, 5, None, "carried")]),
        (
            "There were 5 for the motion, 4 for the amendment and 1 abstention. 3 were for and 2 against.",
            [(5, 4, 1, None), (3, 2, None, None)],
        ),
        ("There were 6 votes for Cllr Lee and 3 for Cllr Moss.", [(6, 3, None, None)]),
        ("Motion (2): Mrs Lee and Mr Orr\n\nAmendment (1): Mr Moss", [(2, 1, None, None)]),
        ("Nobody abstained.", []),
        ("A petition with 211 names was against it and 3 letters in favour.", []),
        ("The poll of the parish gave 211 for and 164 against.", []),
        ("He asked what would follow if the motion was lost.", []),
        ("FOR: 6\n\nAGAINST: 3\n\nABSTENTIONS: 0\n\nMOTION CARRIED", [(6, 3, 0, "carried")]),
        ("For: information\n\nAgainst: none", []),
        ("For: decision", []),
        ("There voted 5 for and 2 against, and it was\n\nRESOLVED to buy it.", [(5, 2, None, "carried")]),
        (
            "RESOLVED that:\n\n(a) oak be used; and\n\n(b) it be oiled.\n\nVoting: 5 For, 2 Against",
            [(5, 2, None, "carried")],
        ),
        ("It was agreed to take a vote. There were 5 for and 2 against.", [(5, 2, None, None)]),
        ("There were 2 for and 5 against. It was agreed to buy none.", [(2, 5, None, None)]),
        ("RESOLVED to read the plan.\n\nThe Clerk spoke.\n\n5 voted for and 2 against.", [(5, 2, None, None)]),
        ("There were 6 votes for Cllr Lee and 3 for Cllr Moss. RESOLVED that she chair it.", [(6, 3, None, None)]),
        ("CARRIED: 6 for, 0 against.\n\nTHAT OAK BE USED.", [(6, 0, None, "carried")]),
        (
            "The amendment was declared lost, 2 voting for and 4 against. The motion was carried, 4 voting "
            "for and 2 against.",
            [(2, 4, None, "lost"), (4, 2, None, "carried")],
        ),
        ("Cllr Lee moved that the recommendations be adopted.", []),
        ("For (2): Councillors Lee and Moss", []),
    ],
)
def test_vote(printed, wanted):
    assert votes(printed) == wanted


MOTION, AMENDMENT = "motion", "amendment"
RECORDED = "For (2): Councillors Lee and Moss\n\nAgainst (1): Councillor Dane"


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("On a vote: 5 For, 2 Against, 1 Abstention. The motion was carried. It rained.",
         [(MOTION, "carried", "On a vote: 5 For, 2 Against, 1 Abstention. The motion was carried")]),
        ("It was put and, by 4 votes to 0 with 1 abstention, it was agreed.",
         [(None, "agreed", "4 votes to 0 with 1 abstention, it was agreed")]),
        ("There voted for the proposal 5 and against 2. It rained.",
         [("proposal", None, "for the proposal 5 and against 2")]),
        ("6 Members voted for the motion and 4 for the amendment.",
         [("motion against amendment", None, "6 Members voted for the motion and 4 for the amendment")]),
        ("The amendment was put and lost (4 For, 9 Against).\n\nThe motion was then carried (9 For, 4 Against).",
         [(AMENDMENT, "lost", "The amendment was put and lost (4 For, 9 Against"),
          (MOTION, "carried", "The motion was then carried (9 For, 4 Against")]),
        ("Upon the motion being put, 5 voted for it and 2 against.\n\nThe Mayor declared the motion CARRIED.",
         [(MOTION, "carried", "Upon the motion being put, 5 voted for it and 2 against.\n\n"
           "The Mayor declared the motion CARRIED.")]),
        ("The substantive motion was put and 5 voted for and 2 against.",
         [("substantive motion", None, "The substantive motion was put and 5 voted for and 2 against")]),
        (f"The further amendment was put.\n\nIt rained.\n\n{RECORDED}\n\nThe Clerk left.",
         [("further amendment", None, RECORDED)]),
        (f"The further amendment was put.\n\nIt rained.\n\nIt blew.\n\nIt froze.\n\n{RECORDED}",
         [(None, None, RECORDED)]),
        (f"{RECORDED}\n\nThis was therefore declared CARRIED.",
         [(None, "carried", f"{RECORDED}\n\nThis was therefore declared CARRIED.")]),
        (f"{RECORDED}\n\nIt rained.\n\nIt blew.\n\nIt froze.\n\nIt thawed.\n\nThis was therefore declared CARRIED.",
         [(None, None, RECORDED)]),
        ("The motion as amended was carried unanimously.",
         [("motion as amended", "carried", "motion as amended was carried unanimously.")]),
        ("It rained. All in favour. It blew.", [(None, "unanimous", "All in favour")]),
        ("It was carried nem con.", [(None, "unanimous", "nem con")]),
        ("The motion was carried by 5 votes to 2. There was 1 abstention. It rained.",
         [(None, "carried", "carried by 5 votes to 2. There was 1 abstention")]),
        ("On being put to the vote the motion was withdrawn.", [(MOTION, "withdrawn", "motion was withdrawn.")]),
        ("The amendment fell.", [(AMENDMENT, "fell", "amendment fell.")]),
        ("Amendment: LOST", [(AMENDMENT, "lost", "Amendment: LOST")]),
        ("The vote was taken, with the following result:\n\nFor: 5\n\nAgainst: 2\n\nIt was CARRIED.",
         [(None, "carried", "For: 5\n\nAgainst: 2\n\nIt was CARRIED.")]),
        ("2 Councillors voted in favour of the motion.\n\nCouncillors Lee and Moss.\n\n1 voted against the motion.\n\n"
         "Councillor Dane.\n\nThe Clerk left.",
         [(MOTION, None, "2 Councillors voted in favour of the motion.\n\nCouncillors Lee and Moss.\n\n"
           "1 voted against the motion.\n\nCouncillor Dane.")]),
        ("The recommendation was lost.\n\nThe motion was agreed.",
         [("recommendation", "lost", "recommendation was lost."), (MOTION, "agreed", "motion was agreed.")]),
        (f"The motion was CARRIED as follows:\n\n{RECORDED}",
         [(MOTION, "carried", f"motion was CARRIED as follows:\n\n{RECORDED}")]),
        (f"The motion was CARRIED.\n\nThe Clerk left.\n\n{RECORDED}",
         [(MOTION, "carried", "motion was CARRIED."), (None, None, RECORDED)]),
        ("It was asked whether the motion was lost.", []),
    ],
)  # fmt: skip
def test_what_was_voted_on_and_the_words_of_the_vote(printed, wanted):
    text = PAGE + printed
    assert [(one.on, one.result, text[slice(*one.span)]) for one in parse(text).votes] == wanted


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("The motion was not carried, by 5 votes to 2.", (2, 5, None, "not carried")),
        ("The motion was carried (6:1:2) in the end.", (6, 1, 2, "carried")),
        ("The vote was 5 for; 2 against; 1 abstention.", (5, 2, 1, None)),
        ("5 voted for. Nobody was against. There were no abstentions.", (5, 0, 0, None)),
        ("There were 6 votes cast for Cllr Lee and 3 votes for Cllr Moss.", (6, 3, None, None)),
        ("The motion was lost by 2 votes to 5.", (2, 5, None, "lost")),
        ("The motion was defeated by 5 votes to 5.", (5, 5, None, "defeated")),
        ("The vote was: in favour of the motion 7; votes against the motion 3; abstained 1", (7, 3, 1, None)),
        ("Against the motion (3), for the motion (7)", (7, 3, None, None)),
        ("It was agreed by a majority of 9 votes to 5, with two members abstaining.", (9, 5, 2, "agreed")),
    ],
)
def test_counts_in_one_sentence(printed, wanted):
    assert votes(printed) == [wanted]


SIDES = {
    "a side a line": "For (2): Councillors Lee and Moss\n\nAgainst (1): Councillor Dane\n\n"
    "Abstained (1): Councillor Orr",
    "no honorific": "In favour: Lee, Moss\n\nAgainst: Dane\n\nAbstentions: Orr",
    "count last": "For: Councillors Lee and Moss (2)\n\nAgainst: Councillor Dane (1)\n\nAbstain: Councillor Orr (1)",
    "count glued": "F o r :  Lee, Moss2\n\nA g a i n s t :  Dane1\n\nA b s t a i n e d :  Orr1",
    "cells glued": "ForLee and Moss2\nAgainstDane1\nAbstainOrr1",
    "roles": "For the motion (2)   Aldermen – Lee\nCouncillors – Moss\n\n"
    "Against the motion (1)   Alderman – Dane\n\n"
    "Abstentions (1)   Councillor – Orr",
    "leader dots": "There voted for the motion:\n\nCouncillors Lee, Moss ....... 2\n\n"
    "There voted against the motion:\n\n"
    "Councillor Dane ....... 1\n\nThere abstained:\n\nCouncillor Orr ....... 1",
    "one paragraph": "A recorded vote was taken: For – Cllrs Lee, Moss; Against – Cllr Dane; Abstained – Cllr Orr.",
    "a name a line": "Those in favour:\n\nCllr Lee\n\nCllr Moss\n\nThose against:\n\n"
    "Cllr Dane\n\nAbstained:\n\nCllr Orr",
    "groups": "For:\nLabour: Cllr Lee\nGreen Group – Cllr Moss\n\nAgainst: (Independent) Cllr Dane\n\n"
    "Abstained: Tidy Town: Cllr Orr",
    "heads alone": "For\n\nCllr Lee\n\nCllr Moss\n\nAgainst\n\nCllr Dane\n\nAbstained\n\nCllr Orr",
    "crosses": "Councillor | Abstain | Against | For\nLee | | | X\nMoss | | | X\n"
    "Dane | | X |\nOrr | X | |\nTotal | 1 | 1 | 2",
    "crosses in columns": "Name          For    Against   Abstain\nLee            X\nMoss           X\n"
    "Dane                   X\nOrr                              X",
    "sides side by side": "For | Against | Abstained\nLee | Dane | Orr\nMoss | |",
    "side, names, count": "| Vote | Councillors | Count |\n| For | Lee, Moss | 2 |\n| Against | Dane | 1 |\n"
    "| Abstain | Orr | 1 |",
    "roll call": "Councillor Lee – For\nCouncillor Dane – Against\nCouncillor Moss – For\nCouncillor Orr – Abstained",
    "roll call in a line": "Cllr Lee – For, Cllr Dane – Against, Cllr Moss – For, Cllr Orr – Abstain",
    "roll call in cells": "Lee\n\nFor\n\nDane\n\nAgainst\n\nMoss\n\nFor\n\nOrr\n\nAbstained",
}


@pytest.mark.parametrize("printed", SIDES.values(), ids=SIDES)
def test_recorded_vote_in_every_layout(printed):
    (vote,) = facts(PAGE + "A recorded vote was called for.\n\n" + printed)["votes"]
    assert (vote["for"], vote["against"], vote["abstain"]) == (2, 1, 1)
    assert vote["names"] == {"for": ["Lee", "Moss"], "against": ["Dane"], "abstain": ["Orr"]}


def test_division_whose_names_stand_in_columns():
    text = (
        "Members voted as follows:-\n\nMotion                 Amendment\n\nCouncillor Lee         Councillor Moss\n"
        "Councillor Orr\n\nThe Motion was carried by 2 votes to 1."
    )
    (vote,) = facts(PAGE + text)["votes"]
    assert (vote["on"], vote["for"], vote["against"], vote["result"]) == ("motion against amendment", 2, 1, "carried")
    assert vote["names"] == {"for": ["Lee", "Orr"], "against": ["Moss"], "abstain": []}


def test_surname_that_is_a_month_among_voters():
    (vote,) = facts(PAGE + "For (2): Councillors Lee and March\n\nAgainst (1): Councillor Moss")["votes"]
    assert vote["names"]["for"] == ["Lee", "March"]


def test_words_in_columns_are_no_division():
    assert votes("Motion                    Amendment\n\nTo buy a bench            To buy two of them\n") == []


@pytest.mark.parametrize("printed", SIDES.values(), ids=SIDES)
def test_recorded_vote_ends_with_its_last_side(printed):
    text = f"{PAGE}{printed}\n\nThe Clerk thanked everybody."
    (vote,) = parse(text).votes
    assert text[slice(*vote.span)] == printed.removeprefix("| Vote | Councillors | Count |\n")
    assert (vote.in_favour, vote.against, vote.abstain, vote.result) == (2, 1, 1, None)


@pytest.mark.parametrize(
    ("printed", "names", "counts"),
    [
        (RECORDED.replace("\n\n", "\n\nPage 2 of 3\n\n"), (("Lee", "Moss"), ("Dane",), ()), (2, 1, None)),
        ("For (3): Councillors Lee and Moss\n\nCouncillor Orr\n\nAgainst (1): Councillor Dane\n\nThe Clerk left.",
         (("Lee", "Moss", "Orr"), ("Dane",), ()), (3, 1, None)),
        ("For: Councillors Lee and Moss. Motion carried.\n\nAgainst: Councillor Dane",
         (("Lee", "Moss"), ("Dane",), ()), (2, 1, None)),
        ("For (2): Councillors Lee and Moss\n\nAgainst: nobody", (("Lee", "Moss"), (), ()), (2, 0, None)),
        ("Votes for (2): Councillors Lee and Moss", (("Lee", "Moss"), (), ()), (2, None, None)),
        ("For the motion (2): Councillors Lee and Moss", (("Lee", "Moss"), (), ()), (2, None, None)),
        ("For: Councillors Lee and Moss\n\nAgainst:\n\nAbstained:", (("Lee", "Moss"), (), ()), (2, None, None)),
        ("For:\n\nCllr Lee\n\nCllrs Moss, Orr\n\nAgainst:\n\nCllr Dane", (("Lee", "Moss", "Orr"), ("Dane",), ()),
         (3, 1, None)),
        ("For (2): IM, TB\n\nAgainst (1): CV", (("IM", "TB"), ("CV",), ()), (2, 1, None)),
        ("For (5): Councillors Lee and Moss\n\nAgainst (1): Councillor Dane", (("Lee", "Moss"), ("Dane",), ()),
         (5, 1, None)),
        ("Against (1): Councillor Dane\n\nFor (2): Councillors Lee and Moss", (("Lee", "Moss"), ("Dane",), ()),
         (2, 1, None)),
    ],
    ids=[
        "over a page", "names on two lines", "what came of it", "nobody", "votes for alone", "for the motion alone",
        "empty sides", "two on a line", "initials", "more than are named",
        "against first",
    ],
)  # fmt: skip
def test_sides_of_a_recorded_vote(printed, names, counts):
    (vote,) = parse(PAGE + printed).votes
    assert (vote.names_in_favour, vote.names_against, vote.names_abstain) == names
    assert (vote.in_favour, vote.against, vote.abstain) == counts


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("| Councillor | For | Against |\n|---|---|---|\n| Lee | X | |\n| Moss | X | |\n| Dane | | X |\n| Total | 2 "
         "| 1 |",
         (("Lee", "Moss"), ("Dane",), 2, 1, None)),
        ("Councillor\tFor\tAgainst\nLee\tX\t\nMoss\tX\t\nDane\t\tX", (("Lee", "Moss"), ("Dane",), 2, 1, None)),
        ("Councillor | For | Against | Absent\nLee | X | |\nMoss | | X |\nDane | | | X", (("Lee",), ("Moss",), 1, 1,
         None)),
        ("For | Against\nLee | Dane\nMoss | Orr\nTotal | 3 | 2", (("Lee", "Moss"), ("Dane", "Orr"), 3, 2, None)),
        ("Lee\n\nFor\n\nDane\n\nAgainst\n\nOrr\n\nAbsent", (("Lee",), ("Dane",), 1, 1, None)),
        ("Councillor Lee – For\nCouncillor Dane – Against\nCouncillor Orr – Absent", (("Lee",), ("Dane",), 1, 1, None)),
        ("Name          For    Against   Abstain\nLee            X\nMoss           X\nDane                   X\n"
         "Total          2       1         0", (("Lee", "Moss"), ("Dane",), 2, 1, 0)),
    ],
    ids=["markdown", "tabs", "absent", "total beside the names", "cells, one absent", "roll, one absent",
    "total of none"],
)  # fmt: skip
def test_table_of_votes_and_where_it_ends(printed, wanted):
    text = f"{PAGE}{printed}\n\nIt rained."
    (vote,) = parse(text).votes
    names = (vote.names_in_favour, vote.names_against)
    assert (*names, vote.in_favour, vote.against, vote.abstain) == wanted
    assert text[slice(*vote.span)] == printed


@pytest.mark.parametrize(
    "printed",
    [
        "Councillor | For | Against\nLee | X |\nIt rained and rained | |",
        "Name | Age | For | Against\nLee | 4 | X |\nMoss | 4 | | X",
        "Lee\n\nFor\n\nDane\n\nAgainst\n\nIt rained.",
        "Councillor Lee – For\nCouncillor Dane – Against",
        "Councillor | Yes\nLee | X\nMoss | X\nDane | X",
    ],
    ids=["one row", "a column of something else", "two cells", "a roll of two", "one side"],
)
def test_table_that_is_no_vote(printed):
    assert votes(printed) == []


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("For: Lee, Moss\n\nAgainst: Dane, Orr\n\nFay, Hill", (["Lee", "Moss"], ["Dane", "Orr"])),
        ("For: Lee, Moss\n\nAgainst: Dane\n\nOrr", (["Lee", "Moss"], ["Dane", "Orr"])),
        ("For (1): Lee\n\nAgainst (2): Dane\n\nOrr\n\nFay", (["Lee"], ["Dane", "Orr"])),
        (
            "For (2): Councillors Lee and Moss\n\nAgainst (2): Aldermen – Dane\n\nCouncillor Orr",
            (["Lee", "Moss"], ["Dane", "Orr"]),
        ),
    ],
)
def test_names_of_a_side_go_on_below_it(printed, wanted):
    (vote,) = facts(f"{PAGE}A recorded vote was taken.\n\n{printed}\n\nThe motion was CARRIED.")["votes"]
    assert (vote["names"]["for"], vote["names"]["against"]) == wanted


def test_division_between_motion_and_amendment():
    text = (
        "For the motion:-  Lee, Moss, Dane (J).\n\nFor the amendment:-  Orr, Dane (M).\n\n"
        "The motion was accordingly carried."
    )
    (vote,) = facts(PAGE + text)["votes"]
    assert (vote["on"], vote["for"], vote["against"], vote["result"]) == ("motion against amendment", 3, 2, "carried")
    assert vote["names"]["for"] + vote["names"]["against"] == ["Lee", "Moss", "Dane (J)", "Orr", "Dane (M)"]


def test_amendment_that_loses_a_division_is_the_motion_carried():
    text = "For the motion:-  Lee, Moss, Orr.\n\nFor the amendment:-  Dane.\n\nThe amendment was lost."
    assert votes(text) == [(3, 1, None, "carried")]


def test_amendment_that_wins_a_division_is_the_motion_lost():
    text = "For the motion:-  Lee, Moss.\n\nFor the amendment:-  Orr, Dane, Gray.\n\nThe amendment was carried."
    assert votes(text) == [(2, 3, None, "lost")]


def test_counts_in_a_sentence_and_the_names_below_are_one_vote():
    text = (
        "2 votes were cast in favour of the motion and 1 in favour of the amendment, as follows:-\n\n"
        "Motion (2): Mrs Lee and Mr Orr\n\nAmendment (1): Mr Moss\n\nThe MOTION was accordingly CARRIED."
    )
    (vote,) = facts(PAGE + text)["votes"]
    assert (vote["for"], vote["against"], vote["result"]) == (2, 1, "carried")
    assert vote["names"] == {"for": ["Lee", "Orr"], "against": ["Moss"], "abstain": []}


def test_those_who_declined_to_vote_abstained():
    text = (
        "For the motion (1) - Councillor Lee\n\nAgainst (1) - Councillor Moss\n\nDeclined to vote (1) - Councillor Orr"
    )
    assert votes(text) == [(1, 1, 1, None)]


def test_vote_is_on_what_its_own_words_say():
    text = (
        "The amendment was put to the vote and lost (4 For, 9 Against).\n\nThe motion was carried (9 For, 4 Against)."
    )
    assert [one["on"] for one in facts(PAGE + text)["votes"]] == ["amendment", "motion"]


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
        (
            "Councillors Lee and Moss declared a personal interest in item 5, being members of the club.",
            [("Lee", "personal interest", "members of the club"), ("Moss", "personal interest", "members of the club")],
        ),
        (
            "As a member of the Church, Cllr Lee declared a personal and prejudicial interest in item 13.",
            [("Lee", "personal and prejudicial interest", "a member of the Church")],
        ),
        (
            "A personal interest was declared by Councillor Lee in item 5 as a governor.",
            [("Lee", "personal interest", "a governor")],
        ),
        (
            "Councillor Lee declared an Other Disclosable Interest in item 6 (member of the golf club).",
            [("Lee", "Other Disclosable Interest", "member of the golf club")],
        ),
        (
            "Cllr Ann Lee declared an interest as she knew Ms A Robin, and Cllr Moss declared an interest as a friend.",
            [("Ann Lee", "interest", "she knew Ms A Robin"), ("Moss", "interest", "a friend")],
        ),
        ("Cllr Lee declared a DPI in item 7.", [("Lee", "DPI", None)]),
        ("Item 7.2 – Councillor K Lee – non-pecuniary, a rower", [("K Lee", "non-pecuniary", "a rower")]),
        ("Councillor N Lee – Minute 115, Personal, as a governor.", [("N Lee", "Personal", "a governor.")]),
        ("Item 5.2: Ms K Lee (Non-financial, as a tenant)", [("K Lee", "Non-financial", "a tenant")]),
        (
            "Councillor          Minute       Interest      Reason\n\n"
            "Bray                25a / 25c    Personal      Tenant",
            [("Bray", "Personal", "Tenant")],
        ),
        ("Cllr A Lee - Personal interest in item 5, rower", [("A Lee", "Personal interest", "rower")]),
        (
            "Members declared personal interests in minute 81 as follows:\n\nLee - Member of Toft Town Council",
            [("Lee", "personal interests", "Member of Toft Town Council")],
        ),
        (
            "Minute | Name | Interest | Reason\nEC3 | Cllr Lee | Other registrable interest | Trustee",
            [("Lee", "Other registrable interest", "Trustee")],
        ),
        (
            "Member Name\tItem Ref.\tDetails\tNature of Declaration\tAction\nCouncillor Kip Lee\t3.2\tTenant\t"
            "Personal Interest\tStayed",
            [("Kip Lee", "Personal Interest", "Tenant")],
        ),
        (
            "Councillor\n\nMinute\n\nNature of Interest\n\nCouncillor Lee\n\n25a / 25c\n\nPersonal – parish clerk",
            [("Lee", "Personal", "parish clerk")],
        ),
        ("Councillors K Lee and J Moss – Scout Hut", [("K Lee", None, "Scout Hut"), ("J Moss", None, "Scout Hut")]),
        (
            "The following declarations of interest were made:\n\nApplication 12/1 – Mill Lane\n\n"
            "(Minute No. 2)\n\n"
            "Councillor Lee – had worked with the owner.   Councillor Lee spoke.",
            [("Lee", None, "had worked with the owner.")],
        ),
        ("Councillor Lee – none\n\nCouncillor Moss – left the meeting\n\nCllr Orr – Vice-Chairman", []),
        (
            "Councillor\n\nMinute Number\n\nNature of Interest\n\nA.B. Lee\n\n8 – Oak Homes – Grant\n\n"
            "Sister is a tenant",
            [("A.B. Lee", None, "Sister is a tenant")],
        ),
        (
            "Ms Ann Lee (AL) wished to declare an interest in item 4, and Mr Bo Moss (BM) wished to declare an "
            "interest in item 5, and they left whilst it was being discussed.",
            [("Ann Lee", "interest", None), ("Bo Moss", "interest", None)],
        ),
        ("The Clerk asked whether Councillor Lee wished to declare an interest.", []),
        (
            "Cllr Lee declared a prejudicial interest in some of the invoices due to be paid.",
            [("Lee", "prejudicial interest", None)],
        ),
        ("Councillor Lee declared that she had no interest in item 5.", []),
        ("Councillor Lee, having declared an interest, left the meeting.", []),
        ("The Council declared an interest in the land.", []),
        ("Councillor Lee asked whether to declare an interest.", []),
        ("The bank declared an interest rate of 4%.", []),
        ("Cllr Lee was granted a dispensation to speak on the precept.", []),
        ("No declarations were made.", []),
        ("None.", []),
        ("Members were asked to declare any interest in the items below.", []),
        (
            "Cllr Lee advised the meeting that, if the mill is discussed, then he would declare a personal interest.",
            [("Lee", "personal interest", "if the mill is discussed")],
        ),
        ("The Clerk advised the meeting that, if the mill is discussed, she would declare an interest.", []),
        ("Cllr Lee advised the meeting that, if the mill is discussed, he would leave.", []),
        (
            "Declarations received Cllr A. Lee and B. Moss for item 7/20(a)",
            [("A. Lee", None, None), ("B. Moss", None, None)],
        ),
        ("Declarations received after the meeting for item 7 were late.", []),
        ("Declarations received from members for item 7", []),
        ("Item 2 should read … Cllr Ann Lee declared an interest in item 15: Mill Trust", []),
        (  # the same interest in two items
            "Councillor\n\nMinute Number\n\nNature of Interest\n\nA.B. Lee\n\n8 – Mill\n\nTenant\n\n"
            "A.B. Lee\n\n9 – Farm\n\nTenant",
            [("A.B. Lee", None, "Tenant"), ("A.B. Lee", None, "Tenant")],
        ),
        (  # printed twice
            "Councillor\n\nMinute Number\n\nNature of Interest\n\nA.B. Lee\n\n8 – Mill\n\nTenant\n\n"
            "A.B. Lee\n\n8 – Mill\n\nTenant",
            [("A.B. Lee", None, "Tenant")],
        ),
    ],
)
def test_declaration(printed, wanted):
    assert declarations(printed) == wanted


def test_row_without_a_type_declares_only_under_its_own_item():
    text = (
        "Minutes of the Parks Committee held on 4 June 2024\n\n1. Scouts\n\nCouncillor Lee – Scout Hut\n\n"
        "2. Paths\n\nRead."
    )
    assert facts(text)["declarations"] == []


def test_because_after_a_name_declares_under_the_item_for_it():
    text = (
        "Minutes of the Parks Committee held on 4 June 2024\n\n1. {}\n\nCllr. Lee because his cousin is a tenant;\n\n"
        "Cllr.Moss declared a personal interest in item 2.\n\n2. Paths\n\nRead."
    )
    names = [one["name"] for one in facts(text.format("Declarations of Interest"))["declarations"]]
    assert names == ["Lee", "Moss"]
    assert [one["name"] for one in facts(text.format("Benches"))["declarations"]] == ["Moss"]


def test_row_of_a_table_belongs_to_the_item_it_names_and_a_sentence_to_its_own():
    text = (
        "Minutes of the Parks Committee held on 4 June 2024\n\n1. Declarations of Interest\n\n"
        "Item 2 – Councillor Lee – Personal – tenant\n\nCouncillor Moss declared a personal interest in item 2.\n\n"
        "2. Paths\n\nThe plan was read.\n\n3. Trees\n\nThe report was read."
    )
    assert [(one["name"], one["item"]) for one in facts(text)["declarations"]] == [("Lee", 1), ("Moss", 0)]


def test_declaration_printed_twice_is_one():
    printed = "Councillor Ann Lee declared a personal interest in item 5 as a governor."
    assert len(declarations(f"{printed}\n\nMinutes:\n\n{printed}")) == 1


THREE = """Minutes of the Parks Committee held on 4 June 2024

1. Declarations of Interest

{}

2. Paths

The plan was read.

3. Trees

The report was read."""


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("Cllr Lee and Cllr Moss both declared a personal interest in item 2; Cllr Dane declared a prejudicial "
         "interest "
         "in item 3. It rained.",
         [("Lee", None, 0, "Cllr Lee and Cllr Moss both declared a personal interest in item 2"),
          ("Moss", None, 0, "Cllr Lee and Cllr Moss both declared a personal interest in item 2"),
          ("Dane", None, 0, "Cllr Dane declared a prejudicial interest in item 3")]),
        ("It rained. Cllr Lee, Vice-Chairman, declared a personal interest in item 2 – governor of the school. She "
         "left.",
         [("Lee", "governor of the school", 0,
           "Cllr Lee, Vice-Chairman, declared a personal interest in item 2 – governor of the school")]),
        ("IM declared a personal interest in item 2.", [("IM", None, 0, "IM declared a personal interest in item 2")]),
        ("Prior to the item Councillor Mrs D Brown (Ward member) declared an interest.",
         [("D Brown", None, 0, "Councillor Mrs D Brown (Ward member) declared an interest")]),
        ("Prior to the item Councillor Lee and Councillor Moss declared a personal interest in item 2.",
         [(name, None, 0, "Councillor Lee and Councillor Moss declared a personal interest in item 2")
          for name in ("Lee", "Moss")]),
        ("- Cllr Lee – Personal – tenant", [("Lee", "tenant", 0, "Cllr Lee – Personal – tenant")]),
        ("Cllr Lee |  | Personal | Tenant", [("Lee", "Tenant", 0, "Cllr Lee |  | Personal | Tenant")]),
        ("Those present declared an interest.", []),
        ("No interest was declared by Cllr Lee.", []),
        ("A personal interest was recorded by Cllr Lee in item 2.",
         [("Lee", None, 0, "A personal interest was recorded by Cllr Lee in item 2")]),
        ("A personal interest was received from Cllr Lee in item 2.",
         [("Lee", None, 0, "A personal interest was received from Cllr Lee in item 2")]),
        ("The minutes were agreed subject to the amendment that Cllr Lee declared a personal interest in item 2.",
         []),
        ("A personal interest in item 2 was declared by Cllr Lee and Cllr Moss as governors. It rained.",
         [(name, "governors", 0, "A personal interest in item 2 was declared by Cllr Lee and Cllr Moss as governors")
          for name in ("Lee", "Moss")]),
        ("The minutes were approved subject to the amendment that Cllr Lee declared a personal interest in item 2.",
         []),
        ("Cllr Dane declared an interest in Item 2 – governor.\n\nItem 3 – Cllr Moss – Personal – tenant",
         [("Dane", "governor", 0, "Cllr Dane declared an interest in Item 2 – governor"),
          ("Moss", "tenant", 2, "Item 3 – Cllr Moss – Personal – tenant")]),
        ("Item 9 – Cllr Moss – Personal – tenant", [("Moss", "tenant", 0, "Item 9 – Cllr Moss – Personal – tenant")]),
        ("Item 2 and Item 3 – Cllr Moss – Personal – tenant",
         [("Moss", "tenant", 0, "Item 2 and Item 3 – Cllr Moss – Personal – tenant")]),
        ("Members declared personal interests in minute 81 as follows:\n\nLee - tenant\n\nMoss - owner\n\n"
         "It rained.\n\n"
         "Dane - owner", [("Lee", "tenant", 0, "Lee - tenant"), ("Moss", "owner", 0, "Moss - owner")]),
        ("Minute | Name | Interest | Reason\n2 | Cllr Lee | Personal | Trustee\n3 | Cllr Moss | Personal | Tenant",
         [("Lee", "Trustee", 1, "2 | Cllr Lee | Personal | Trustee"),
          ("Moss", "Tenant", 2, "3 | Cllr Moss | Personal | Tenant")]),
        ("Nature of Interest\n\nPersonal\n\nAnn Lee\n\nSchool report\n\nGovernor.\n\nIt rained.",
         [("Ann Lee", "Governor.", 0, "Personal\n\nAnn Lee\n\nSchool report\n\nGovernor.")]),
        ("Councillor\n\nInterest\n\nReason\n\nCllr Lee\n\nPersonal\n\nTenant\n\nCllr Moss\n\nPrejudicial\n\nOwner\n\n"
         "The Clerk noted them.",
         [("Lee", "Tenant", 0, "Cllr Lee\n\nPersonal\n\nTenant"),
          ("Moss", "Owner", 0, "Cllr Moss\n\nPrejudicial\n\nOwner")]),
        ("Cllr Lee\tPersonal\tTenant", [("Lee", "Tenant", 0, "Cllr Lee\tPersonal\tTenant")]),
        ("Councillor | Type of Interest\nCllr Lee | Personal", [("Lee", None, 0, "Cllr Lee | Personal")]),
    ],
    ids=[
        "two sentences", "an office and a dash", "initials", "words before the name", "words before two names",
        "a bullet", "an empty cell", "nobody", "no interest", "recorded", "received", "minutes agreed", "passive",
        "earlier minutes", "a sentence and a row", "no such item", "two items", "led in", "bars", "a cell a paragraph",
        "three heads", "tabs", "no reason",
    ],
)  # fmt: skip
def test_words_and_item_of_a_declaration(printed, wanted):
    text = THREE.format(printed)
    found = parse(text).declarations
    assert [(one.name, one.reason, one.item, text[slice(*one.span)]) for one in found] == wanted


def test_condition_on_which_an_interest_would_be_declared_is_of_its_own_item():
    told = "Cllr {} advised the meeting that, if the {} is discussed, she would declare a personal interest."
    text = THREE.format(told.format("Lee", "mill")) + f"\n\nIt would rain. {told.format('Moss', 'lane')}"
    found = parse(text).declarations
    assert [(one.name, one.type, one.reason, one.item, text[slice(*one.span)]) for one in found] == [
        ("Lee", "personal interest", "if the mill is discussed", 0, told.format("Lee", "mill")[:-1]),
        ("Moss", "personal interest", "if the lane is discussed", 2, told.format("Moss", "lane")[:-1]),
    ]


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (
            "Declarations received from Cllr A. Lee and B. Moss for item 2 (trustees)",
            [(name, None, "trustees", 1, "Declarations received from Cllr A. Lee and B. Moss for item 2")
             for name in ("A. Lee", "B. Moss")],
        ),
        ("Declarations received from nobody for item 2", []),
        (
            "Councillors K Lee and J Moss – Scout Hut",
            [(name, None, "Scout Hut", 0, "Councillors K Lee and J Moss – Scout Hut") for name in ("K Lee", "J Moss")],
        ),
        ("Councillors K Lee – none", []),
        (
            "Interest | Item | Reason\nPersonal | Cllr Lee | Tenant",
            [("Lee", "Personal", "Tenant", 0, "Personal | Cllr Lee | Tenant")],
        ),
        (
            "Cllr Lee (Personal, as a tenant)",
            [("Lee", "Personal", "a tenant", 0, "Cllr Lee (Personal, as a tenant")],
        ),
        (
            "Councillor | Item | Nature\nCllr Lee | 2 | Tenant\nCllr Moss | 3 | Personal – owner",
            [("Lee", None, "Tenant", 1, "Cllr Lee | 2 | Tenant"),
             ("Moss", "Personal", "owner", 2, "Cllr Moss | 3 | Personal – owner")],
        ),
        ("Councillor | Item | Nature\nThe hall | 2 | Tenant", []),
    ],
)  # fmt: skip
def test_declaration_that_only_its_own_item_shows(printed, wanted):
    text = THREE.format(printed)
    found = parse(text).declarations
    assert [(one.name, one.type, one.reason, one.item, text[slice(*one.span)]) for one in found] == wanted
