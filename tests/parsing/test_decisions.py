"""What a body decided, however its minutes mark it."""

import pytest
from reading import codes, facts

from minutes.parsing import parse

PAGE = "Agenda item\n\nBenches\n\n"


def decisions(printed):
    return [
        (one["marker"], [clause["text"] for clause in one["clauses"]]) for one in facts(PAGE + printed)["decisions"]
    ]


@pytest.mark.parametrize(
    ("printed", "marker", "clauses"),
    [
        (
            "RESOLVED\n\nThat the Executive:\n\na) Noted the report.\n\nb) Agreed the plan.",
            "RESOLVED",
            ["Noted the report.", "Agreed the plan."],
        ),
        ("RESOLVED that: the report be noted.", "RESOLVED", ["the report be noted."]),
        (
            "Resolved:-\n\n(i) that benches be bought; and\n\n(ii) that paths be laid.",
            "Resolved",
            ["that benches be bought; and", "that paths be laid."],
        ),
        ("RESOLVED: (Unanimously) That benches be bought.", "RESOLVED", ["benches be bought."]),
        ("AGREED that benches be bought.", "AGREED", ["benches be bought."]),
        (
            "DECISION:  The Cabinet:\n\nI.  Agreed the strategy.\n\nII.  Agreed the plan.",
            "DECISION",
            ["Agreed the strategy.", "Agreed the plan."],
        ),
        (
            "Decision:\n\n(KEY DECISION)\n\na) The outturn be noted.\n\nb) Approval be given to benches.",
            "(KEY DECISION)",
            ["The outturn be noted.", "Approval be given to benches."],
        ),
        ("It was RESOLVED to buy benches.", "It was RESOLVED", ["to buy benches."]),
        ("a) It was unanimously RESOLVED to buy benches.", "RESOLVED", ["to buy benches."]),
        ("The seat was broken, so it was agreed to buy another. It rained.", "agreed", ["to buy another."]),
        ("The Committee agreed that a seat be bought.", "agreed", ["a seat be bought."]),
        (
            "The minutes of the meeting held on 3 May 2024 were approved as a correct record.",
            "approved",
            ["The minutes of the meeting held on 3 May 2024 were approved as a correct record."],
        ),
        (
            "RESOLVED: 1. That benches be bought; 2. That paths be laid.",
            "RESOLVED",
            ["That benches be bought;", "That paths be laid."],
        ),
        (
            "Proposal: Mrs Lee proposed and Mr Moss seconded payment of the bill and the meeting unanimously agreed.",
            "Proposal",
            ["payment of the bill"],
        ),
        (
            (
                "Agreement to the plan was proposed by Mr Moss and seconded by Mrs Lee and was unanimously "
                "agreed by the meeting."
            ),
            "proposed",
            ["Agreement to the plan"],
        ),
        (
            "Councillor Lee proposed and Councillor Moss seconded, all in favour, that they be signed.",
            "proposed",
            ["they be signed"],
        ),
        (
            "It was moved by Cllr Lee, seconded by Cllr Moss and agreed that benches be bought.",
            "moved",
            ["benches be bought"],
        ),
        ("RESOLVED (9 votes to 2): that benches be bought.", "RESOLVED", ["benches be bought."]),
        (
            "Cllr Lee moved and Cllr Moss seconded:\n\n“That benches be bought.”\n\nThe motion was CARRIED.",
            "CARRIED",
            ["That benches be bought."],
        ),
    ],
)
def test_decision(printed, marker, clauses):
    assert decisions(printed) == [(marker, clauses)]


@pytest.mark.parametrize(
    "printed",
    [
        "NOTED that nobody had asked to speak.",
        "The report was noted.",
        "The Council had agreed to fund the work last year.",
        "There was an agreement for a new system.",
        "The Chief Executive agreed to write to the owner.",
        "The Chair of the Panel agreed to write to the owner.",
        "The Trust agreed to send the figures.",
        "Cllr Lee moved and Cllr Moss seconded:\n\n“That benches be bought.”\n\nThe motion was LOST.",
        "It was moved by Cllr Lee and seconded by Cllr Moss that benches be bought.",
        "Decision:\n\nNone.",
    ],
)
def test_no_decision(printed):
    assert decisions(printed) == []


def test_clauses_nest_and_keep_their_labels():
    (decision,) = parse(
        PAGE
        + "RESOLVED\n\nThat the Executive:\n\ni) Approved these:\n\na. Benches.\n\nb. Paths.\n\nii) Noted the rest."
    ).decisions
    nested = [[(inner.label, inner.text) for inner in one.clauses] for one in decision.clauses]
    assert [(one.label, one.action, inner) for one, inner in zip(decision.clauses, nested, strict=True)] == [
        ("i)", "approved", [("a.", "Benches."), ("b.", "Paths.")]), ("ii)", "noted", []),
    ]  # fmt: skip


def test_letter_i_after_h_is_a_letter():
    letters = "abcdefghij"
    (decision,) = parse(
        PAGE + "RESOLVED that:\n\n" + "\n\n".join(f"({one}) part {one} be noted" for one in letters)
    ).decisions
    assert [one.label for one in decision.clauses] == [f"({one})" for one in letters]


@pytest.mark.parametrize(
    ("clause", "action"),
    [
        ("Noted the report.", "noted"), ("the notes of the meeting be agreed", "agreed"),
        ("the plan be approved", "approved"), ("Approval be given to it", "approved"),
        ("delegated authority to the Director", "delegated"), ("Recommended that Council adopt it", "recommended"),
        ("Cllr Lee be re-appointed as Chair", "appointed"),
        ("to reject the bid", "refused"), ("the item be deferred", "deferred"),
        ("authorises the Clerk to pay", "authorised"), ("the Chair sign it", "other"),
    ],
)  # fmt: skip
def test_action_of_a_clause(clause, action):
    (decision,) = parse(PAGE + "RESOLVED that " + clause).decisions
    assert decision.clauses[0].action == action


def test_clause_whose_action_is_unclear_is_a_problem():
    assert "clause-without-action" in codes(parse(PAGE + "RESOLVED that the Chair sign it."))


@pytest.mark.parametrize(
    ("printed", "reasons", "alternatives"),
    [
        (
            (
                "Reasons for Recommendations:\n\n· They are broken\n\n· They are old\n\n"
                "Alternative Options Considered: None"
            ),
            ["They are broken", "They are old"],
            ["None"],
        ),
        ("(Reason for Decision – so that people can sit.)", ["so that people can sit."], []),
        (
            (
                "REASON FOR DECISION:\n\nPeople need to sit.\n\nALTERNATIVE OPTIONS CONSIDERED:\n\n"
                "Stools were thought of.\n"
            ),
            ["People need to sit."],
            ["Stools were thought of."],
        ),
        (
            "Reasons for the decision: Two, which are these:\n- cost\n- comfort\n",
            ["Two, which are these:", "cost", "comfort"],
            [],
        ),
    ],
)
def test_reasons_and_alternatives(printed, reasons, alternatives):
    (decision,) = facts(PAGE + "RESOLVED that benches be bought.\n\n" + printed)["decisions"]
    assert (decision["reasons"], decision["alternatives"]) == (reasons, alternatives)


@pytest.mark.parametrize(
    ("printed", "mover", "seconder"),
    [
        (
            (
                "It was proposed by Councillor Lee, seconded by Councillor Dr Moss, and\n\n"
                "Resolved that benches be bought."
            ),
            "Lee",
            "Moss",
        ),
        (
            (
                "Councillor Ann Lee moved and Councillor Moss seconded the motion below.\n\n"
                "RESOLVED that benches be bought."
            ),
            "Ann Lee",
            "Moss",
        ),
        ("Proposed by: Cllr Lee   Seconded by: Cllr Moss\n\nRESOLVED that benches be bought.", "Lee", "Moss"),
        (
            (
                "It was moved by Councillor Ann Lee and seconded by Councillor Bo Moss and it was unanimously\n\n"
                "RESOLVED that benches be bought."
            ),
            "Ann Lee",
            "Bo Moss",
        ),
        (
            (
                "It was moved by Councillor Ann Lee and seconded by Councillor Bo Moss. On being put to the vote "
                "there were 9 in favour and 2 against and it was\n\nRESOLVED that benches be bought."
            ),
            "Ann Lee",
            "Bo Moss",
        ),
        (
            (
                "It was moved by Councillor Ann Lee and seconded by Councillor Bo Moss.\n\n"
                "The motion was declared CARRIED and it was\n\nRESOLVED that benches be bought."
            ),
            "Ann Lee",
            "Bo Moss",
        ),
    ],
)
def test_mover_and_seconder(printed, mover, seconder):
    (decision,) = facts(PAGE + printed)["decisions"]
    assert (decision["mover"], decision["seconder"]) == (mover, seconder)


def test_key_decision_is_marked():
    assert parse(PAGE + "RESOLVED\n\nKEY DECISION\n\nThat the Executive:\n\na) Agreed it.").decisions[0].key_decision
    assert not parse(PAGE + "RESOLVED that it be agreed.").decisions[0].key_decision


def test_second_lead_in_opens_another_decision():
    text = "RESOLVED\n\nThat the Executive noted:\n\na) the report.\n\nThat the Executive agreed:\n\na) the plan."
    assert decisions(text) == [("RESOLVED", ["the report."]), ("RESOLVED", ["the plan."])]


TWICE = (
    "Decision:\n\nRESOLVED that benches be bought for the park.\n\nMinutes:\n\nThe report was read.\n\n"
    "RESOLVED that benches be bought for the {}.\n"
)


def test_decision_printed_twice_is_one():
    found = parse(PAGE + TWICE.format("park"))
    assert len(found.decisions) == 1
    assert len(found.decisions[0].repeats) == 1
    assert "decision-differs" not in codes(found)


def test_decision_whose_printings_differ_is_one_and_a_problem():
    found = parse(PAGE + TWICE.format("parks"))
    assert [clause.text for clause in found.decisions[0].clauses] == ["benches be bought for the park."]
    assert len(found.decisions) == 1
    assert "decision-differs" in codes(found)


def test_amendment_lost_leaves_the_motion_to_be_carried():
    text = (
        "Cllr Lee moved and Cllr Moss seconded:\n\n“That benches be bought.”\n\n"
        "Cllr Dane moved and Cllr Gray seconded the following amendment:\n\n"
        "“That stools be bought.”\n\nThe amendment was LOST.\n\nThe motion was declared CARRIED."
    )
    assert decisions(text) == [("CARRIED", ["That benches be bought."])]
