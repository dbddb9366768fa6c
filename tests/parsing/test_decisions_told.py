"""Decisions told between a mover, a vote and a table: which words are theirs and whose motion they were."""

import pytest
from reading import facts

from minutes.parsing import parse
from minutes.parsing.decisions.clauses import flat

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
            "Two porches. AGREED:\n\nno objection to it.",
            ("no objection to it.", NOBODY),
        ),
        ("Two porches. AGREED:\n\n(a) no objection;\n\n(b) a letter.", ("no objection; / a letter.", NOBODY)),
        (
            "RESOLVED that\n\n(a) a seat be bought; and\n\n1\n\nParks Committee\n\n(b) a path be laid.",
            ("a seat be bought; and / a path be laid.", NOBODY),
        ),
        ("The Council voted in favour of ordering a seat. It rained.", ("ordering a seat.", NOBODY)),
        ("It was voted 5 – 1 that the rent would stay.", ("the rent would stay.", NOBODY)),
        ("Members voted unanimously to refuse the bid.", ("to refuse the bid.", NOBODY)),
        ("It was agreed that, Cllr Ricks would go.", ("Cllr Ricks would go.", NOBODY)),
        ("1 High Street, a porch – Agreed no objection.", ("no objection.", NOBODY)),
        ("A porch. RESOLVED no objection.", ("no objection.", NOBODY)),
        (
            "It was resolved under the Act of 1960 to exclude the press.",
            ("under the Act of 1960 to exclude the press.", NOBODY),
        ),
        ("The Committee, having considered the plan, agreed to refuse it.", ("to refuse it.", NOBODY)),
        (
            "The Committee:-\n\n(1) noted the report; and\n\n(2) agreed it.",
            ("noted the report; and / agreed it.", NOBODY),
        ),
        ("The Sub-Committee determined to grant the licence.", ("to grant the licence.", NOBODY)),
        ("The Board APPROVED the report.", ("the report.", NOBODY)),
        ("The precept was set at £21,000.", ("The precept was set at £21,000.", NOBODY)),
        ("The Clerk was authorised to buy a seat.", ("The Clerk was authorised to buy a seat.", NOBODY)),
        (
            "On the motion of Cllr Lee, seconded by Cllr Moss, the report was adopted.",
            ("the report was adopted.", BOTH),
        ),
        (
            "There being no objections, the accounts were approved.",
            ("There being no objections, the accounts were approved.", NOBODY),
        ),
        (
            "With no other nominations Cllr Dane was duly elected.",
            ("With no other nominations Cllr Dane was duly elected.", NOBODY),
        ),
        (
            "The Plan for 2023/24, as previously tabled, was unanimously approved.",
            ("The Plan for 2023/24, as previously tabled, was unanimously approved.", NOBODY),
        ),
        ("This scheme was unanimously approved.", ("This scheme was unanimously approved.", NOBODY)),
        ("Accounts were tabled and accepted.", ("Accounts were tabled and accepted.", NOBODY)),
        ("Agreed: Cllr Lee proposed, Cllr Moss seconded that a seat be bought.", ("a seat be bought.", BOTH)),
        ("It was agreed the Clerk would write.", ("the Clerk would write.", NOBODY)),
        ("It was decided a new seat should be bought.", ("a new seat should be bought.", NOBODY)),
        ("The Council agreed the fee be waived.", ("the fee be waived.", NOBODY)),
        ("The Committee confirmed the minutes of 7 June.", ("the minutes of 7 June.", NOBODY)),
        ("It was thereafter agreed to note it.", ("to note it.", NOBODY)),
        ("It was noted and agreed that the path be mended.", ("the path be mended.", NOBODY)),
        ("The path was wet. RESOLVED Clerk to write to the owner.", ("Clerk to write to the owner.", NOBODY)),
        (
            "The Leader MOVED, seconded by Councillor A Wills:\n\nThat the budget be ADOPTED.\n\nThe Chairman MOVED:"
            "\n\n“That the vote on this MOTION shall be by Roll Call”\n\nThe MOTION was declared to have been CARRIED.",
            ("That the budget be ADOPTED.", ("Leader", "A Wills")),
        ),
        ("The Committee ratified the accounts.", ("the accounts.", NOBODY)),
        ("The payments of £50 were authorised.", ("The payments of £50 were authorised.", NOBODY)),
        (
            "Councillor Lee, seconded by Councillor Moss, moved that a seat be bought. The motion was CARRIED.",
            ("a seat be bought.", BOTH),
        ),
        (
            "Proposed by Cllr Lee, seconded by Cllr Moss, all agreed.",
            ("Proposed by Cllr Lee, seconded by Cllr Moss, all agreed.", BOTH),
        ),
        (
            "The report was read.\n\nProposed by Cllr Lee, seconded by Cllr Moss, all agreed. It rained.",
            ("Proposed by Cllr Lee, seconded by Cllr Moss, all agreed.", BOTH),
        ),
        (
            f"{MOVED} that a seat be bought. RESOLVED that two be bought.\n\nThe motion was CARRIED.",
            ("two be bought.", BOTH),
        ),
        (
            "RESOLVED that the Council:\n\n(a) note it.\n\nThat the Council approved:\n\nIt rained.",
            ("note it.", NOBODY),
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
        "Two porches. AGREED.\n\nno objection to it.",
        "Members had been reminded of the Minute of 26 February 2013, which was approved.",
        "Issue for Decision\n\nTo settle how the grant is to be shared.",
        "The community council considered the Constitution.",
        "The Committee approved the tree works in 2019.",
        "The Council voted in favour of the motion.",
        "He regretted that the Council had voted to sell the green.",
        "In 2019 the Council voted to sell the green.",
        "Residents voted to keep the green.",
        "The pond was RESOLVED Clerk says.",
        "It was agreed to accept apologies from Cllr Dane.",
        "RESOLVED that the apologies from Cllr Dane be accepted.",
        "It was resolved under the Act of 1960.",
        "If it was agreed to buy a seat, the Clerk would order one.",
        "The Board determined that the path was wet.",
        "The Chief Executive, having considered the plan, agreed to refuse it.",
        "Cllr Lee reported that the County Council had resolved to close the lane.",
        "The Committee was told that the Executive agreed to fund the scheme.",
        "It will be agreed at the next meeting that a seat be bought.",
        "Planning permission was granted by the District Council.",
        "The Highways Committee of the County Council agreed to close the lane.",
        "Members agreed the worry of the residents.",
        "The precept was set at £21,000 last year.",
        "The precept was set at £21,000 by the District Council.",
        "The fee was set at £5.",
        "The Clerk was authorised to buy a seat in 2019.",
        "The Clerk was authorised to buy a seat by the District Council.",
        "The driver was authorised to stop.",
        "On the motion of Cllr Lee, seconded by Cllr Moss, the report was discussed.",
        "There being no objections in 2019, the accounts were approved.",
        "With no other nominations last year Cllr Dane was duly elected.",
        "Cllr Dane was duly elected.",
        "The Plan, as approved in 2019, was tabled.",
        "This scheme was unanimously approved by the County Council.",
        "This application was unanimously approved.",
        "This scheme was approved.",
        "Accounts were tabled and discussed.",
        "It was agreed the lane would be a danger.",
        "It was agreed it would be best to wait.",
        "Cllr Lee said that it was agreed the Clerk would write.",
        "The Clerk agreed the fee would be waived.",
        "It was agreed the fee would have been lower.",
        "The Committee confirmed the date of the visit.",
        "The Committee confirmed the minutes of 7 June at its last meeting.",
        "The Chairman confirmed the minutes of 7 June.",
        f"{MOVED} that a seat be bought. The Clerk left.",
        "Decision: It rained.",
        "Decision:\n\nMinutes:\n\nIt rained.",
        "Two porches. AGREED. It rained\n\nno objection to it.",
        "The amendment was CARRIED.",
        f"{MOVED} that a seat be bought.\n\nCllr Dane moved that two be bought.\n\nThe amendment was LOST.",
        "It rained. Proposed by Cllr Lee, seconded by Cllr Moss, all agreed.",
        f"{MOVED} the following motion:\n\n“That a seat be bought.\n\nIt rained.",
    ],
)
def test_paragraph_that_decides_nothing(printed):
    assert decisions(printed) == []


def test_reasons_for_a_refusal_end_before_the_next_number():
    printed = "DECISION: That it be REFUSED.\n\nReasons for Refusal:\n\n1. It is high.\n\n2. It is loud.\n\n5.2 Plot 2"
    (decision,) = facts(PAGE + printed)["decisions"]

    assert decision["reasons"] == ["It is high.", "It is loud."]


def listed(printed):
    """The labels and words of the first decision's clauses, and what each paragraph of the item is."""
    found = parse(PAGE + printed)
    decision = found.decisions[0]
    clauses = [f"{one.label or '-'} {one.text}" for one in flat(decision.clauses)]
    return clauses, [one.kind for one in found.passages]


D, P, R, A = "decision", "paragraph", "reason", "alternative"


@pytest.mark.parametrize(
    ("printed", "clauses", "kinds"),
    [
        ("(a) a seat be bought;\n\nPage 2 of 3\n\n(b) a path be laid.",
         ["(a) a seat be bought;", "(b) a path be laid."], [D, D, D]),
        ("It rained.\n\n(b) a path be laid.", ["- It rained."], [D, D, P]),
        ("(a) a seat be bought;\n\n(b) a path be laid.\n\n(a) a hedge be cut.",
         ["(a) a seat be bought;", "(b) a path be laid.", "(a) a hedge be cut."], [D, D, D, D]),
        ("(a) a seat be bought;\n\n(c) a path be laid.", ["(a) a seat be bought;"], [D, D, P]),
        ("2.1 a seat be bought;\n\n2.2 a path be laid.\n\n2.4 a hedge be cut.",
         ["2.1 a seat be bought;", "2.2 a path be laid."], [D, D, D, P]),
        ("(xix) a seat be bought;\n\n(xx) a path be laid.",
         ["(xix) a seat be bought;", "(xx) a path be laid."], [D, D, D]),
        ("I. a seat be bought;\n\nII. a path be laid;\n\nIII. a hedge be cut.",
         ["I. a seat be bought;", "II. a path be laid;", "III. a hedge be cut."], [D, D, D, D]),
        ("A. a seat be bought;\n\n(i) of oak;\n\n(ii) of elm;\n\nB. a path be laid.",
         ["A. a seat be bought;", "(i) of oak;", "(ii) of elm;", "B. a path be laid."], [D, D, D, D, D]),
        ("· a seat be bought;\n\n· a path be laid.\n\nThe Clerk left.",
         ["· a seat be bought;", "· a path be laid."], [D, D, D, P]),
        ("a) a seat be bought; b) a path be laid; d) a hedge be cut.",
         ["a) a seat be bought;", "b) a path be laid; d) a hedge be cut."], [D, D]),
        ("(a) a seat be bought;\n\nof oak or elm\n\n(b) a path be laid.",
         ["(a) a seat be bought; of oak or elm", "(b) a path be laid."], [D, D, D, D]),
        ("(a) a seat be bought;\n\nCllr Lee asked why.\n\n(b) a path be laid.", ["(a) a seat be bought;"],
         [D, D, "point", P]),
        ("of oak\n\n(a) a seat be bought;", ["- of oak"], [D, D, P]),
        ("(a) a seat be bought;\n\n5.4 RESOLVED – That a path be laid.", ["(a) a seat be bought;"], [D, D, D]),
    ],
    ids=[
        "a page's mark between", "no list under a sentence", "a list that begins again", "a letter left out",
        "decimals, one left out", "high Roman", "Roman capitals", "a list in a clause", "bullets", "run on",
        "a clause that goes on", "a question between", "words, then a list", "the next decision",
    ],
)  # fmt: skip
def test_clauses_below_a_marker(printed, clauses, kinds):
    assert listed(f"RESOLVED that:\n\n{printed}") == (clauses, kinds)


@pytest.mark.parametrize(
    ("printed", "reasons", "alternatives", "kinds"),
    [
        ("Reasons for the decision: cost.\n\nRESOLVED that a seat be bought.", ["cost."], [], [R, D]),
        ("RESOLVED that a seat be bought.\n\nReasons for the decision:\n\n1. cost\n\n2. comfort\n\n5. Paths",
         ["cost", "comfort"], [], [D, R, R, R, P]),
        ("RESOLVED that a seat be bought.\n\nReasons for the decision:\n\nCost.\n\nComfort.\n\n"
         "Alternative options considered:\n\n(a) Stools.\n\n(b) None.",
         ["Cost."], ["Stools.", "None."], [D, R, R, P, A, A, A]),
        ("RESOLVED that a seat be bought.\n\nReasons for the decision: cost.\n\n· oak lasts\n\nIt rained.",
         ["cost.", "oak lasts"], [], [D, R, R, P]),
        ("Alternative options considered: None.\n\nRESOLVED that a seat be bought.\n\nReasons for the decision: cost.",
         ["cost."], ["None."], [A, D, R]),
    ],
    ids=["above the decision", "numbers that stop", "a paragraph, then a list", "words, then a bullet", "both sides"],
)  # fmt: skip
def test_reasons_and_alternatives_with_their_paragraphs(printed, reasons, alternatives, kinds):
    found = parse(PAGE + printed)
    (decision,) = found.decisions
    assert [one.text for one in decision.reasons] == reasons
    assert [one.text for one in decision.alternatives] == alternatives
    assert [one.kind for one in found.passages] == kinds


NOTED = "Proposed by: Cllr Lee   Seconded by: Cllr Moss"


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (f"RESOLVED that a seat be bought.\n\nAll in favour.\n\nPage 2 of 3\n\n{NOTED}", [("a seat be bought.", BOTH)]),
        (f"RESOLVED that a seat be bought.\n\nThe vote was taken.\n\nIt rained.\n\n{NOTED}",
         [("a seat be bought.", NOBODY)]),
        (f"RESOLVED that a seat be bought.\n\n{NOTED} and\n\nRESOLVED that a path be laid.",
         [("a seat be bought.", NOBODY), ("a path be laid.", BOTH)]),
        (f"RESOLVED that a seat be bought.\n\n{NOTED}\nRESOLVED that a path be laid.",
         [("a seat be bought.", NOBODY), ("a path be laid.", BOTH)]),
        (f"RESOLVED that a seat be bought.\n{NOTED}\n\nRESOLVED that a path be laid.",
         [("a seat be bought.", BOTH), ("a path be laid.", NOBODY)]),
        ("Cllr Lee moved that a seat be bought.\n\nSeconded by Alderman Moss and\n\nRESOLVED that a seat be bought.",
         [("a seat be bought.", BOTH)]),
        ("Cllr Lee moved that a seat be bought.\n\nIt rained.\n\nIt rained more.\n\nSeconded by Cllr Moss and\n\n"
         "RESOLVED that a seat be bought.", [("a seat be bought.", ("Lee", None))]),
        ("RESOLVED that a seat be bought. Proposed by: Cllr Lee\n\nSeconded by: Cllr Moss",
         [("a seat be bought.", BOTH)]),
        ("RESOLVED that a seat be bought. Proposed by: Cllr Lee\n\nIt rained.\n\nSeconded by: Cllr Moss",
         [("a seat be bought.", ("Lee", None))]),
        ("Seconded by: Cllr Moss\n\nRESOLVED that a seat be bought.", [("a seat be bought.", NOBODY)]),
        ("Cllr Lee proposed that Cllr Dane be elected Chair, seconded by Cllr Moss. Cllr Ames proposed Cllr Orr, "
         "seconded by Cllr Hill.\n\nRESOLVED that Cllr Orr be elected Chair.",
         [("Cllr Orr be elected Chair.", ("Ames", "Hill"))]),
        ("RESOLVED that a seat be bought. RESOLVED that a path be laid.",
         [("a seat be bought.", NOBODY), ("a path be laid.", NOBODY)]),
        ("The minutes were agreed. The accounts were approved. It rained. The budget was adopted.",
         [("The minutes were agreed.", NOBODY), ("The accounts were approved.", NOBODY),
          ("The budget was adopted.", NOBODY)]),
        ("The accounts - proposed Cllr Lee, seconded Cllr Moss, all agreed.", [("The accounts", BOTH)]),
        ("Cllr Lee proposed and Cllr Moss seconded the accounts. All agreed. It rained.", [("the accounts", BOTH)]),
        ("Cllr Lee moved and Cllr Moss seconded that a seat be bought.\n\nAGREED.", [("a seat be bought.", BOTH)]),
        ("Cllr Lee moved and Cllr Moss seconded that a seat be bought, and this was RESOLVED.",
         [("a seat be bought", BOTH)]),
        ("Cllr Lee moved and Cllr Moss seconded that a seat be bought.\n\nIt rained.\n\nIt rained more.\n\n"
         "All in favour.",
         []),
        (f"{MOVED}:\n\nthat the Council:\n\n(a) buys a seat;\n\n(b) lays a path.\n\nThe motion was CARRIED.",
         [("buys a seat; / lays a path.", BOTH)]),
        (f"{MOVED}:\n\n(a) that a seat be bought;\n\n(b) that a path be laid.\n\nThe motion was CARRIED.",
         [("that a seat be bought; / that a path be laid.", BOTH)]),
        ("Cllr Lee moved that a seat be bought.\n\nSeconded by Cllr Moss.\n\nIt rained.\n\nAll in favour.",
         [("a seat be bought.", BOTH)]),
        ("Cllr Lee moved that a seat be bought.\n\nSeconded by Cllr Moss.\n\nIt rained.\n\nIt blew.\n\nAll in favour.",
         []),
        (f"{MOVED}:\n\n“(1) That a seat be bought.\n\n(2) That a path be laid.”\n\nThe motion was CARRIED.",
         [("That a seat be bought. / That a path be laid.", BOTH)]),
        (f"{MOVED}:\n\nPage 2 of 3\n\nThat a seat be bought in the spring.\n\nThe motion was CARRIED.",
         [("That a seat be bought in the spring.", BOTH)]),
        (f"{MOVED} “That a seat be bought.” The motion was CARRIED.", [("That a seat be bought.", BOTH)]),
        ("It was moved by Cllr Lee that a seat be bought and seconded by Cllr Moss. The motion was CARRIED.",
         [("a seat be bought", BOTH)]),
        (f"{MOVED} that a seat be bought.\n\nIt was moved by Cllr Dane and seconded by Cllr Orr as an amendment that "
         "two be bought.\n\nThe amendment was LOST.\n\nThe motion was LOST.", []),
        (f"{MOVED} that a seat be bought. The motion was CARRIED.\n\nRESOLVED that a seat be bought.",
         [("a seat be bought.", BOTH)]),
        (f"{MOVED} that a seat be bought. The motion was CARRIED.\n\n"
         f"It was moved by Cllr Dane and seconded by Cllr Orr "
         "that a path be laid. The motion was CARRIED.",
         [("a seat be bought.", BOTH), ("a path be laid.", ("Dane", "Orr"))]),
    ],
)  # fmt: skip
def test_movers_noted_beside_or_above(printed, wanted):
    assert decisions(printed) == wanted


@pytest.mark.parametrize(
    ("printed", "lead", "clauses"),
    [
        ("RESOLVED\n\nThat the Executive:\n\na seat be bought.", "That the Executive:", ["a seat be bought."]),
        ("RESOLVED\n\nKEY DECISION\n\nThat the Executive:\n\na) a seat be bought.", "That the Executive:",
         ["a seat be bought."]),
        ("RESOLVED\n\nThat the Executive noted:\n\nthe report.", "That the Executive noted:", ["the report."]),
        ("RESOLVED\n\nThat a seat be bought.", None, ["a seat be bought."]),
        ("RESOLVED That the Executive:\n\nNote the plan.", "That the Executive:", ["Note the plan."]),
        ("RESOLVED to recommend to the Parish Council\n\n(a) that it be mended; and\n\n(b) that it be swept.",
         "to recommend to the Parish Council", ["that it be mended; and", "that it be swept."]),
        ("RESOLVED\n\nthe following be bought:\n\na) a seat;\n\nb) a hedge.", None,
         ["the following be bought:", "a seat;", "a hedge."]),
    ],
)  # fmt: skip
def test_what_leads_in_to_the_clauses(printed, lead, clauses):
    (decision,) = parse(PAGE + printed).decisions
    assert (decision.lead_in, [one.text for one in flat(decision.clauses)]) == (lead, clauses)


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("Members were told that it was agreed to buy one. It was agreed to buy two.", ["agreed: to buy two."]),
        (
            "It was agreed to buy one. It rained. It was agreed to buy three.",
            ["agreed: to buy one.", "agreed: to buy three."],
        ),
        ("Members agreed that a seat be bought.", ["agreed: a seat be bought."]),
        ("Members agreed that it was a pity. It was agreed to buy one.", ["agreed: to buy one."]),
        ("Members agreed to buy one.", ["agreed: to buy one."]),
        ("Councillors agreed that they were old.", []),
        ("The Chair of the Panel agreed to write. The Panel agreed to write.", ["agreed: to write."]),
        ("The Committee agreed:\n\n(a) a seat;\n\n(b) a path.", ["agreed: (a) a seat; / (b) a path."]),
        ("He said “RESOLVED: that one be bought”. It was RESOLVED to buy two.", ["RESOLVED: to buy two."]),
        ("RESOLVED that one be bought. (Proposed Cllr Lee, seconded Cllr Moss)", ["RESOLVED: one be bought."]),
        ("RESOLVED that one be bought. Voting: 4 in favour.", ["RESOLVED: one be bought."]),
        ("RESOLVED that one be bought. ACTION: Clerk", ["RESOLVED: one be bought."]),
        ("RESOLVED that one be bought. All in favour.", ["RESOLVED: one be bought."]),
        ("It was RESOLVED that Mr. Lee be thanked. It rained.", ["RESOLVED: Mr. Lee be thanked. It rained."]),
        ("The minutes were approved by the Secretary of State.", []),
        ("The minutes were approved in 2019.", []),
        (
            "The accounts and payments were approved. Cllr Lee was elected Chair.",
            ["approved: The accounts and payments were approved.", "elected: Cllr Lee was elected Chair."],
        ),
        ("All accounts were approved.", ["approved: All accounts were approved."]),
        ("Benches were approved.", []),
        ("Cllr Lee was co-opted onto the Board.", ["co-opted: Cllr Lee was co-opted onto the Board."]),
        ("Cllr Lee was elected yesterday.", []),
        ("The tender was accepted by the Council.", ["accepted: The tender was accepted by the Council."]),
        (
            "The minutes, which were read, were signed as a true record.",
            ["signed: The minutes, which were read, were signed as a true record."],
        ),
        ("The motion was approved.", []),
        ("The Committee adopted the plan.", ["adopted: the plan."]),
        ("The Committee agreed the report.", ["agreed: the report."]),
        ("The Committee ratified it in 2019.", []),
        ("Members endorsed the plan at their last meeting.", []),
        ("There was submitted the Minute of 3 May, and these were confirmed at the last meeting.", []),
        (
            "RESOLVED: That the Cabinet: (i) buys a seat; (ii) lays a path.",
            ["RESOLVED: (i) buys a seat; / (ii) lays a path."],
        ),
        ("RESOLVED to RECOMMEND to Council: that a seat be bought.", ["RESOLVED: that a seat be bought."]),
        ("RESOLVED that the Council -\n\n(1) buys a seat;", ["RESOLVED: (1) buys a seat;"]),
        (
            "RESOLVED that these be bought\n\n(a) a seat;\n\n(b) a path.",
            ["RESOLVED: these be bought / (a) a seat; / (b) a path."],
        ),
        ("RESOLVED that these be bought;\n\n(a) a seat;", ["RESOLVED: these be bought;"]),
        (
            "RESOLVED (i) that a seat be bought;\n\n(ii) that a path be laid.",
            ["RESOLVED: (i) that a seat be bought; / (ii) that a path be laid."],
        ),
        (
            "RESOLVED that a seat be bought:\n\nOak | £5\nElm | £6\n\nIt rained.",
            ["RESOLVED: a seat be bought: Oak | £5 Elm | £6"],
        ),
    ],
)
def test_sentences_that_decide_and_those_beside_them(printed, wanted):
    found = parse(PAGE + printed).decisions
    clauses = [" / ".join(f"{one.label or ''} {one.text}".strip() for one in flat(each.clauses)) for each in found]
    assert [f"{one.marker}: {words}" for one, words in zip(found, clauses, strict=True)] == wanted


SEAT = "RESOLVED that a seat of oak be bought for the park."


@pytest.mark.parametrize(
    ("printed", "texts", "repeats", "kinds"),
    [
        (f"Decision:\n\n{SEAT}\n\nReasons for the decision: cost.\n\nMinutes:\n\n{SEAT}\n\n"
         f"Reasons for the decision: rain.",
         [SEAT], [SEAT], ["heading", D, R, "heading", "decision*", "reason*"]),
        (f"Decision:\n\nThat a seat of oak be bought for the park.\n\nMinutes:\n\n{MOVED}.\n\n{SEAT}", [SEAT],
         ["That a seat of oak be bought for the park."], ["heading", "decision*", "heading", P, D]),
        (f"Decision:\n\n{SEAT}\n\nMinutes:\n\nRESOLVED that a seat of elm be bought for the park.", [SEAT],
         ["RESOLVED that a seat of elm be bought for the park."], ["heading", D, "heading", "decision*"]),
        (f"Decision:\n\n{SEAT}\n\nMinutes:\n\nRESOLVED that paths be laid in the woods at once.",
         [SEAT, "RESOLVED that paths be laid in the woods at once."], [], ["heading", D, "heading", D]),
    ],
    ids=["the same", "bare, then marked", "a word differs", "another"],
)  # fmt: skip
def test_second_printing_of_a_decision(printed, texts, repeats, kinds):
    found = parse(PAGE + printed)
    assert [one.text for one in found.decisions] == texts
    assert [(PAGE + printed)[slice(*span)] for one in found.decisions for span in one.repeats] == repeats
    assert [one.kind + "*" * one.repeat for one in found.passages] == kinds


@pytest.mark.parametrize(
    "told",
    [
        "It was resolved so.", "It was then agreed.", "He moved on.", "She proposed it.", "He seconded it.",
        "Mr Orr left the room.", "Mr Orr asked why.", "The Clerk replied.", "It was reported so.",
        "The report of the Clerk was read.", "Members noted it.", "It was carried.", "It was lost.", "x " * 201,
    ],
)  # fmt: skip
def test_paragraph_that_ends_a_list_of_clauses(told):
    text = "RESOLVED that:\n\n(a) a seat be bought; and\n\n{}\n\n(b) a path be laid."
    within = [one["text"] for one in facts(PAGE + text.format("Under the oak."))["decisions"][0]["clauses"]]
    assert within == ["a seat be bought; and Under the oak.", "a path be laid."]
    assert [one["text"] for one in facts(PAGE + text.format(told))["decisions"][0]["clauses"]] == [
        "a seat be bought; and"
    ]
