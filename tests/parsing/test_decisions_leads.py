"""What stands between a marker and its clauses: lead-ins, counts in brackets, labels of their own."""

import pytest
from reading import facts

PAGE = "Agenda item\n\nBenches\n\n"


def decisions(printed):
    return [
        (one["marker"], one["lead_in"], [clause["text"] for clause in one["clauses"]])
        for one in facts(PAGE + printed)["decisions"]
    ]


LISTED = "\n\n(i) note it;\n\n(ii) buy them."
BOTH = ["note it;", "buy them."]


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("RESOLVED that the Council" + LISTED, ("RESOLVED", "that the Council", BOTH)),
        ("Cabinet resolved to:" + LISTED, ("resolved", "to:", BOTH)),
        ("It was agreed that the Board:" + LISTED, ("agreed", "that the Board:", BOTH)),
        ("Cabinet resolved to:\n\n• note it;\n\n• buy them.", ("resolved", "to:", BOTH)),
        ("Resolved (7:7 and on the chair’s casting vote) – that it be built.", ("Resolved", None, ["it be built."])),
        ("The decision:\n\nThat benches be bought.", ("The decision", None, ["benches be bought."])),
        (
            "Decision\n\n1. Noted the report.\n\n2. Agreed to buy it.",
            ("Decision", None, ["Noted the report.", "Agreed to buy it."]),
        ),
        ("The Committee resolved:-\n\nto note it.", ("resolved", None, ["to note it."])),
        ("Resolved (14:0) – that it be built.", ("Resolved", None, ["it be built."])),
    ],
)
def test_words_between_a_marker_and_its_clauses(printed, wanted):
    assert decisions(printed) == [wanted]


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("RESOLVED that benches be bought for:" + LISTED, ("RESOLVED", None, ["benches be bought for:"])),
        ("RESOLVED that the Council buy benches.\n\n2. Paths", ("RESOLVED", None, ["the Council buy benches."])),
    ],
)
def test_words_that_say_more_are_the_clause(printed, wanted):
    assert decisions(printed) == [wanted]


@pytest.mark.parametrize(
    "printed",
    [
        "Resolved (2014) matters were listed.",
        "Resolved (see page 7) – a list.",
        "Decision\n\nNoted.",
        "The decision:\n\nThe chair welcomed everybody.",
        "The decision was that of the County.",
    ],
)
def test_marker_or_label_over_nothing_decided(printed):
    assert decisions(printed) == []
