"""Proposals accepted without a motion in form, nominations and elections, as parish minutes tell them."""

import pytest
from reading import facts

PAGE = "Agenda item\n\nBenches\n\n"
NOBODY = (None, None)
BOTH = ("Lee", "Moss")


def decisions(printed):
    return [
        (one["marker"], one["clauses"][0]["text"], one["clauses"][0]["action"], (one["mover"], one["seconder"]))
        for one in facts(PAGE + printed)["decisions"]
    ]


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (
            "Bo Lee nominated Ann Dane as Chairman, seconded by Cy Moss, all agreed.",
            ("agreed", "Ann Dane as Chairman", "appointed", ("Bo Lee", "Cy Moss")),
        ),
        (
            "Cllr Dane was nominated by Cllr Lee, seconded by Cllr Moss for the office of Mayor. Vote: Unanimous",
            (
                "nominated",
                "Cllr Dane was nominated by Cllr Lee, seconded by Cllr Moss for the office of Mayor.",
                "appointed",
                BOTH,
            ),
        ),
        (
            "Cllr Dane was proposed by Cllr Lee, seconded by Cllr Moss and duly elected as Chairman.",
            (
                "elected",
                "Cllr Dane was proposed by Cllr Lee, seconded by Cllr Moss and duly elected as Chairman.",
                "appointed",
                BOTH,
            ),
        ),
        (
            "Cllr Lee proposed Cllr Dane for Chairman, this was seconded by Cllr Moss. There being no other "
            "nominations Cllr Dane accepted the position and signed the Declaration.",
            ("proposed", "Cllr Dane for Chairman", "appointed", BOTH),
        ),
        (
            "It was unanimously proposed that Ann Dane be elected. Agreed by all.",
            ("Agreed", "Ann Dane be elected.", "appointed", NOBODY),
        ),
        (
            "This was brought forward. It was proposed that the limit is removed. Proposed by Bo Lee. Seconded by Cy "
            "Moss. All agreed.",
            ("agreed", "the limit is removed.", "other", ("Bo Lee", "Cy Moss")),
        ),
        (
            "Cllr Lee spoke. She proposed that it be called ‘the Plan.’ Approved unanimously.",
            ("Approved", "it be called ‘the Plan.’", "approved", NOBODY),
        ),
        ("Cllr Lee proposed acceptance seconded by Cllr Moss. Approved.", ("Approved", "acceptance", "approved", BOTH)),
        (
            "Cllr Lee proposed refusal of the plan seconded by Cllr Moss. Agreed.",
            ("Agreed", "refusal of the plan", "refused", BOTH),
        ),
        ("The plan was shown. Unanimously agree to buy it.", ("agree", "to buy it.", "other", NOBODY)),
        (
            "He suggested asking the County Council for a sign. This was agreed.",
            ("agreed", "asking the County Council for a sign.", "requested", NOBODY),
        ),
        (
            "Cllr Lee asked that a report be brought and this was agreed to.",
            ("agreed", "a report be brought", "other", NOBODY),
        ),
        ("It was proposed to buy a seat, all agreed.", ("agreed", "to buy a seat", "other", NOBODY)),
        (
            "To consider a bid from the Stores. This was approved.",
            ("approved", "To consider a bid from the Stores.", "approved", NOBODY),
        ),
        (
            "It was proposed by Cllr Lee and seconded by Cllr Moss that it be bought. This was agreed by 5 votes to 1.",
            ("agreed", "it be bought.", "other", BOTH),
        ),
    ],
)
def test_proposal_accepted(printed, wanted):
    assert decisions(printed) == [wanted]


@pytest.mark.parametrize(
    "printed",
    [
        "Cllr Lee nominated Cllr Dane and Cllr Moss nominated Cllr Orr. A ballot was held.",
        "Cllr Lee nominated Cllr Dane for the county award.",
        "Cllr Lee suggested that the seat was rotten. This was agreed.",
        "The County Council proposed that the lane be closed. This was approved.",
        "Cllr Lee said that the Parish Council had proposed that a seat be bought. This was agreed.",
        "It was proposed that a seat be bought. This was agreed at the last meeting.",
        "It was suggested that the fee be £20. This was not agreed.",
        "It was proposed that a seat be bought. The Clerk will find a price. All agreed.",
        "Cllr Lee proposed acceptance seconded by Cllr Moss.",
        "Cllr Lee proposed acceptance seconded by Cllr Moss. It was refused.",
        "Cllr Lee asked whether the pond could be drained. This was agreed.",
        "To consider a bid from the Stores. This was refused.",
        "To consider buying a seat. All agreed.",
        "It was proposed to buy a seat. Proposed by Cllr Lee. It rained. All agreed.",
        "The report was read. Proposed by Cllr Lee, seconded by Cllr Moss. Agreed.",
    ],
)
def test_what_nobody_accepted(printed):
    assert decisions(printed) == []
