"""Decisions on pages that print no marker, and what is printed beside them: reasons, alternatives, a status."""

import pytest
from reading import facts

PAGE = "Agenda item\n\nBenches\n\n"
LISTED = "1. That the forecast be noted.\n\n2. That benches be bought."
DECIDED = "RESOLVED that benches be bought.\n\n"


@pytest.mark.parametrize(
    ("printed", "lead", "clauses"),
    [
        ("Following discussion, the Executive:\n\nNoted the report.", "the Executive:", ["Noted the report."]),
        ("The Cabinet:\n\n(a) Noted it.\n\n(b) Agreed to buy it.", "The Cabinet:", ["Noted it.", "Agreed to buy it."]),
        (
            "Decision status: Recommendations Approved\n\n" + LISTED,
            None,
            ["That the forecast be noted.", "That benches be bought."],
        ),
    ],
)
def test_decision_with_no_marker(printed, lead, clauses):
    (decision,) = facts(PAGE + printed)["decisions"]

    assert (decision["marker"], decision["lead_in"]) == (None, lead)
    assert [clause["text"] for clause in decision["clauses"]] == clauses


@pytest.mark.parametrize(
    "printed",
    [
        "Following discussion, the Executive:\n\nThe report of the Director",
        "The officers told the Executive:\n\nApproved plans are on the site.",
        "Decision status: For Determination\n\n" + LISTED,
        LISTED,
    ],
)
def test_page_that_decides_nothing(printed):
    assert facts(PAGE + printed)["decisions"] == []


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        ("ALTERNATIVE OPTIONS CONSIDERED BUT REJECTED – None were open to it.", "alternatives"),
        ("Details of any alternative options considered and rejected:\n\nNone were open to it.", "alternatives"),
        ("Reasons for the key decision: None were open to it.", "reasons"),
    ],
)
def test_what_is_printed_beside_a_decision(printed, kind):
    (decision,) = facts(PAGE + DECIDED + printed)["decisions"]

    assert decision[kind] == ["None were open to it."]


@pytest.mark.parametrize("printed", ["Reasons for the decision were asked for.", "Other options considered it well."])
def test_sentence_that_labels_nothing(printed):
    (decision,) = facts(PAGE + DECIDED + printed)["decisions"]

    assert (decision["reasons"], decision["alternatives"]) == ([], [])
