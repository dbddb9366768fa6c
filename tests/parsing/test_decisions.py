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
        ("RESOLVED unanimously\n\nthat benches be bought.", "RESOLVED", ["benches be bought."]),
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
        ("It was RESOLVED to buy benches.", "RESOLVED", ["to buy benches."]),
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
            "agreed",
            ["Agreement to the plan"],
        ),
        (
            "Councillor Lee proposed and Councillor Moss seconded, all in favour, that they be signed.",
            "proposed",
            ["they be signed"],
        ),
        (
            "It was moved by Cllr Lee, seconded by Cllr Moss and agreed that benches be bought.",
            "agreed",
            ["benches be bought."],
        ),
        ("RESOLVED (9 votes to 2): that benches be bought.", "RESOLVED", ["benches be bought."]),
        ("RESOLVED by 9 votes to 2 with 1 abstention\n\nThat benches be bought.", "RESOLVED", ["benches be bought."]),
        ("Agreed as a correct record. Proposed DW, seconded CO.", "Agreed", ["as a correct record."]),
        ("It was agreed:\n\nThat benches be bought.", "It was agreed", ["benches be bought."]),
        ("Two porches. AGREED: no objection.", "AGREED", ["no objection."]),
        ("It was RESOLVEDthat benches be bought.", "RESOLVED", ["benches be bought."]),
        ("RESOLVED by 4 votes to 1 to buy benches.", "RESOLVED", ["to buy benches."]),
        ("RESOLVED, by not less than two thirds, that benches be bought.", "RESOLVED", ["benches be bought."]),
        (
            "RESOLVED that benches be bought. Proposed by: Cllr Lee   Seconded by: Cllr Moss   All in favour.",
            "RESOLVED",
            ["benches be bought."],
        ),
        (
            "RESOLVED that:\n\n(a) benches be bought;\n\nThey are to be of oak.\n\n(b) paths be laid.",
            "RESOLVED",
            ["benches be bought; They are to be of oak.", "paths be laid."],
        ),
        (
            "RESOLVED that:\n\n(a) benches be bought.\n\nCllr Lee left the room.\n\n(b) Paths",
            "RESOLVED",
            ["benches be bought."],
        ),
        ("5.4 RESOLVED – That:\n\n(a) benches be bought.", "RESOLVED", ["benches be bought."]),
        ("The Committee RESOLVED:-\n\n(i) to buy benches; and", "RESOLVED", ["to buy benches; and"]),
        ("RECOMMENDED to Council: That benches be bought.", "RECOMMENDED", ["That benches be bought."]),
        ("DECISION\n\nAPPROVED the plan.", "APPROVED", ["the plan."]),
        ("The Committee approved the accounts for 2020/21.", "approved", ["the accounts for 2020/21."]),
        ("The accounts were approved.", "approved", ["The accounts were approved."]),
        (
            "The following policies were adopted:\n\na) Complaints",
            "adopted",
            ["The following policies were adopted:"],
        ),
        ("Cllr Lee was appointed Chairman.", "appointed", ["Cllr Lee was appointed Chairman."]),
        ("Cllr Lee was unanimously elected Chairman.", "elected", ["Cllr Lee was unanimously elected Chairman."]),
        (
            "The minutes of the meeting held on 3 May 2024 were taken as read and signed as correct.",
            "taken as read",
            ["The minutes of the meeting held on 3 May 2024 were taken as read and signed as correct."],
        ),
        ("Minutes of 7 June 2017 / The minutes were agreed.", "agreed", ["The minutes were agreed."]),
        (
            "Proposed by Councillor Lee\nSeconded by Councillor Moss and agreed that\n\nbenches be bought.",
            "agreed",
            ["benches be bought."],
        ),
        (
            "Cllr Lee proposed and Cllr Moss seconded that they be signed. All in favour.",
            "proposed",
            ["they be signed."],
        ),
        (
            "Cllr Lee proposed and Cllr Moss seconded that they be signed.\n\nAll in favour.",
            "proposed",
            ["they be signed."],
        ),
        ("Cllr Lee proposed a gift of £20, seconded by Cllr Moss. All in favour.", "proposed", ["a gift of £20"]),
        (
            "Moved by Cllr Lee, seconded by Cllr Moss that the bid be refused, and this was AGREED.",
            "AGREED",
            ["the bid be refused"],
        ),
        (
            "(ii) To approve the payments.\n\nProposed by Cllr Lee seconded by Cllr Moss and unanimously approved.",
            "agreed",
            ["To approve the payments."],
        ),
        (
            "It was proposed by Cllr Lee, seconded by Cllr Moss and carried unanimously that benches be bought.",
            "carried",
            ["benches be bought."],
        ),
        ("It was proposed, seconded and agreed that benches be bought.", "agreed", ["benches be bought."]),
        ("Decision:\n\nThat the land be sold.", "Decision", ["the land be sold."]),
        ("That the minutes be approved.", None, ["the minutes be approved."]),
        ("To approve the plan.\n\nMinutes:\n\nRESOLVED that it be approved.", "RESOLVED", ["it be approved."]),
        (
            "Cllr Lee moved and Cllr Moss seconded: “That benches be bought.” It was put and declared carried.",
            "carried",
            ["That benches be bought."],
        ),
        (
            "Cllr Lee moved and Cllr Moss seconded:\n\n“That benches be bought.”\n\n"
            "The Mayor gave her casting vote for the motion, which was declared CARRIED.",
            "CARRIED",
            ["That benches be bought."],
        ),
        (
            "Cllr Lee moved and Cllr Moss seconded:\n\n“That benches be bought.”\n\nThe motion was CARRIED.",
            "CARRIED",
            ["That benches be bought."],
        ),
        ("Resolution 23/14: That a bench be bought.", "Resolution 23/14", ["a bench be bought."]),
        ("RESOLUTION 23/16 - to plant a tree.", "RESOLUTION 23/16", ["to plant a tree."]),
        ("RECOMMENDS to Council:\n\n(a) that it be laid.", "RECOMMENDS", ["that it be laid."]),
        ("The Committee RECOMMENDS that it be laid.", "RECOMMENDS", ["it be laid."]),
        ("Cllr Ann Lee was elected nem con.", "elected", ["Cllr Ann Lee was elected nem con."]),
        ("Oak seats for the green – APPROVED", "APPROVED", ["Oak seats for the green"]),
        ("The order of the agenda - agreed", "agreed", ["The order of the agenda"]),
        ("The Council AGREED for the Clerk to buy a map.", "AGREED", ["for the Clerk to buy a map."]),
        ("A. Lee, B. Moss. Resolved that they could sign later.", "Resolved", ["they could sign later."]),
        ("Ann Lee was duly re-elected as Chairman.", "re-elected", ["Ann Lee was duly re-elected as Chairman."]),
        (
            "Councillor J.W. Dane was elected Chairman for the hearing.",
            "elected",
            ["Councillor J.W. Dane was elected Chairman for the hearing."],
        ),
        (
            "The minute of the last meeting was approved by Mrs Ann Lee and seconded by Mr Moss.",
            "approved",
            ["The minute of the last meeting was approved by Mrs Ann Lee and seconded by Mr Moss."],
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
        "Decision:\n\nApologies were received from Cllr Lee.",
        "Decision:\n\nThe plan was noted.",
        "It is recommended that benches be bought.",
        "The Borough Council agreed to mend the wall.",
        "The Clerk reported that it was agreed to close it.",
        "Members were reminded that at the meeting on 28 July 2021 it was agreed to write.",
        "Members agreed that it was a pity.",
        "His apologies were accepted.",
        "The application was approved by the Borough Council.",
        "Application 21/01234 was approved.",
        "19/01544/FUL Mill House, a rear extension - agreed",
        "Planning applications – APPROVED",
        "Resolution 23/14 was passed last year.",
        "The report recommends that it be laid.",
        "The minute was approved by the Secretary of State.",
        "Partners was elected as Chairman.",
        "Cllr Lee was elected to the County Council in 2017.",
        "Cllr Lee was duly appointed to the Board in 2012.",
        "The works were carried out in May.",
        "The amendment, “RESOLVED: That stools be bought”, is in the earlier minutes.",
        "The officers recommended:\n\nThat the minutes be approved.",
        "Cllr Lee went through the papers and agreed to send them.",
        "Cllr Lee proposed that benches be bought. There was no seconder.",
        "Cllr Lee proposed and Cllr Moss seconded that it be put off. This was lost by 6 votes to 12.",
        "To consider the plan.\n\nThat the plan be approved.\n\nMinutes:\n\nThe plan was looked at.",
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
        ("to pay £360", "approved"), ("to grant the licence", "approved"), ("the lease be granted", "approved"),
        ("the minutes be taken as read and signed", "approved"), ("the minutes be noted", "noted"),
        ("the sale be put off", "deferred"), ("the Trust be asked to come back", "requested"),
        ("authority be delegated to the Clerk", "delegated"), ("de-delegation be agreed", "agreed"),
        ("a school be built and the Director be authorised to order it", "other"),
        ("this Council regrets the cut, and asks the Cabinet to stop it", "requested"),
        ("the agreement be sent to the Clerk", "other"), ("the approved list be printed", "other"),
        ("Cabinet be recommended to approve it", "recommended"), ("to put the sale off", "deferred"),
        ("the Head of Parks bring a further report in May", "other"),
    ],
)  # fmt: skip
def test_action_of_a_clause(clause, action):
    (decision,) = parse(PAGE + "RESOLVED that " + clause).decisions
    assert decision.clauses[0].action == action


@pytest.mark.parametrize(
    ("printed", "actions"),
    [
        ("RECOMMENDED to Council:-\n\n(a) That the plan be altered.", ["recommended"]),
        ("RECOMMENDED that Council:-\n\n(1) adopts the plan;\n\n(2) notes the report.", ["recommended"] * 2),
        ("RESOLVED\n\nThat the Executive noted:\n\na) the plan.", ["noted"]),
        ("DECISION\n\nAPPROVED the plan.", ["approved"]),
        ("AGREED that a bench be bought.", ["other"]),
    ],
)
def test_action_told_by_what_stands_above_the_clause(printed, actions):
    (decision,) = parse(PAGE + printed).decisions
    assert [clause.action for clause in decision.clauses] == actions


def test_clause_whose_action_is_unclear_is_a_problem():
    assert "clause-without-action" in codes(parse(PAGE + "RESOLVED that the Chair sign it."))
    assert "clause-without-action" not in codes(parse(PAGE + "RESOLVED that the petition be referred to the Panel."))


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
        ("Reasons for the decision: cost (of oak)", ["cost (of oak)"], []),
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


@pytest.mark.parametrize(
    ("printed", "movers"),
    [
        ("RESOLVED that benches be bought.\nProposed by: Cllr Lee   Seconded by: Cllr Moss", [("Lee", "Moss")]),
        ("RESOLVED that benches be bought. (Proposed Cllr Lee, 2nd Cllr Moss)", [("Lee", "Moss")]),
        (
            "RESOLVED that benches be bought.\nAll in favour.\nProposed: Cllr Lee. Seconded: Cllr Moss.",
            [("Lee", "Moss")],
        ),
        ("RESOLVED that benches be bought.\n\nCllr Dane came in.\n\nProposed by: Cllr Lee", [(None, None)]),
        (
            "It was RESOLVED to buy one.\nProposed by: Cllr Lee   Seconded by: Cllr Moss\n\n"
            "It was RESOLVED to sell two.\nProposed by: Cllr Dane   Seconded by: Cllr Gray",
            [("Lee", "Moss"), ("Dane", "Gray")],
        ),
        ("Moved by Cllr Lee\nSeconded by Cllr Moss and\n\nRESOLVED that benches be bought.", [("Lee", "Moss")]),
        (
            "Moved by the Mayor (Councillor Lee),\n\nSeconded by Councillor Moss and\n\nResolved - That it be sold.",
            [("Lee", "Moss")],
        ),
        (
            "The Chair MOVED and Councillor Moss SECONDED that it be sold.\n\nRESOLVED that it be sold.",
            [("Chair", "Moss")],
        ),
        (
            "Cllr Lee, seconded by Cllr Moss, moved that it be sold.\n\nThe Committee RESOLVED to sell it.",
            [("Lee", "Moss")],
        ),
        ("On the motion of Cllr Lee, seconded by Cllr Moss, it was resolved to sell it.", [("Lee", "Moss")]),
        ("AL moved that it be paid and BM seconded. It was agreed to pay it.", [("AL", "BM")]),
        (
            "22.2 Councillor Lee (Chair of the Panel) moved the recommendation.\n\n"
            "22.3 Councillor Moss seconded the motion.\n\n22.7 RESOLVED - That it be sold.",
            [("Lee", "Moss")],
        ),
        (
            "Cllr Lee moved and Cllr Moss seconded that it be sold.\n\nAMENDMENT\n\nProposed by Cllr Dane\n"
            "Seconded by Cllr Gray\n\n“That it be let.”\n\nThe Mayor declared the amendment LOST.\n\n"
            "The motion was declared CARRIED and it was\n\nRESOLVED that it be sold.",
            [("Lee", "Moss")],
        ),
        (
            "Motion\n\nThat the Committee agree to sell it.\n\nMoved by Councillor Lee, seconded by Cllr Moss.\n\n"
            "Amendment\n\nThat the Committee agree to let it.\n\nMoved by Councillor Dane, seconded by Councillor Gray."
            "\n\nThe Motion was carried by 4 votes to 3.\n\nThe Committee agreed to sell it.",
            [("Lee", "Moss")],
        ),
        (
            "Cllr Lee moved and Cllr Moss seconded that it be sold. The motion was LOST.\n\nRESOLVED that it be let.",
            [(None, None)],
        ),
        ("The proposed Second Avenue scheme was shown.\n\nRESOLVED that it be built.", [(None, None)]),
    ],
)
def test_movers_of_each_decision(printed, movers):
    assert [(one["mover"], one["seconder"]) for one in facts(PAGE + printed)["decisions"]] == movers


def test_amendment_carried_is_a_decision_of_its_own():
    text = (
        "Cllr Lee moved and Cllr Moss seconded:\n\n“That benches be bought.”\n\n"
        "Cllr Dane moved an amendment, seconded by Cllr Gray:\n\n“That they be of oak.”\n\n"
        "The amendment was CARRIED by 10 votes to 8.\n\nThe motion as amended was put and CARRIED.\n\n"
        "RESOLVED – That benches of oak be bought."
    )
    found = [(one["mover"], one["clauses"][0]["text"]) for one in facts(PAGE + text)["decisions"]]
    assert found == [("Dane", "That they be of oak."), ("Lee", "benches of oak be bought.")]


def test_list_under_a_clause_is_nested_in_it():
    (decision,) = parse(PAGE + "RESOLVED: To object on these grounds:\n\n1. The lane.\n\n2. The drains.").decisions
    assert decision.lead_in is None
    assert [[one.text for one in clause.clauses] for clause in decision.clauses] == [["The lane.", "The drains."]]


def test_short_decision_taken_twice_is_two_and_a_bare_printing_yields_to_a_marked_one():
    assert decisions("21/1 Porch\n\nRESOLVED: No objection.\n\n21/2 Shed\n\nRESOLVED: No objection.") == [
        ("RESOLVED", ["No objection."]),
        ("RESOLVED", ["No objection."]),
    ]
    (found,) = parse(
        PAGE + "Decision:\n\nThat the land be sold for £120.\n\nMinutes:\n\nRESOLVED: That the land be sold for £210."
    ).decisions
    assert (found.marker, found.clauses[0].text) == ("RESOLVED", "the land be sold for £210.")


@pytest.mark.parametrize("field", ["Is Key decision?: No", "Key decision: No", "This is not a key decision."])
def test_field_that_says_no_makes_no_key_decision(field):
    assert not parse(PAGE + field + "\n\nRESOLVED that it be sold.").decisions[0].key_decision


def test_key_decisions_stand_under_a_heading_of_theirs():
    text = (
        "Minutes of the Cabinet held on 4 June 2024\n\nKEY DECISIONS\n\n1. Benches\n\nRESOLVED that they be bought.\n\n"
        "2. Paths\n\nRESOLVED that they be laid.\n\nOTHER MATTERS\n\n3. Lanes\n\nRESOLVED that they be swept.\n"
    )
    assert [one.key_decision for one in parse(text).decisions] == [True, True, False]
    assert not any(one.key_decision for one in parse(text.replace("KEY", "ALL")).decisions)


def test_key_decision_is_marked():
    assert parse(PAGE + "RESOLVED\n\nKEY DECISION\n\nThat the Executive:\n\na) Agreed it.").decisions[0].key_decision
    assert not parse(PAGE + "RESOLVED that it be agreed.").decisions[0].key_decision
    titled = "5. Grant (KEY DECISION)\n\nRESOLVED that it be agreed.\n\n6. Benches\n\nRESOLVED that they be bought."
    assert [one.key_decision for one in parse(titled).decisions] == [True, False]


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


def test_decision_told_and_then_marked_in_one_paragraph_is_one():
    told = "It was proposed, seconded, and agreed to approve the minutes. RESOLVED: To approve the minutes."
    assert len(parse(PAGE + told).decisions) == 1
    assert len(parse(PAGE + "Porch. RESOLVED: No objection. Shed. RESOLVED: No objection.").decisions) == 2


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
