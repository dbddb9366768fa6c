"""Where items begin, and what is no item."""

import pytest
from reading import facts

from minutes.parsing import parse

HEAD = "Minutes of the Parks Committee held on 4 June 2024\n\n"


def items(text):
    return [(one["number"], one["title"]) for one in facts(text)["items"]]


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (
            "26.\n\nBenches pdf icon PDF 318 KB\n\nMinutes:\n\nRead.\n\n27.\n\nPaths\n\nMinutes:\n\nRead.",
            [("26", "Benches"), ("27", "Paths")],
        ),
        (
            "22/128 Benches\nRead.\n\n22/129 To consider the paths in the north park\nRead.",
            [("22/128", "Benches"), ("22/129", "To consider the paths in the north park")],
        ),
        ("1 Benches\n\nRead.\n\n2 Paths\n\nRead.", [("1", "Benches"), ("2", "Paths")]),
        ("C/387 Benches\n\nRead.\n\nC/388 Paths\n\nRead.", [("C/387", "Benches"), ("C/388", "Paths")]),
        ("Benches PLA146/14\n\nRead.\n\nPaths PLA147/14\n\nRead.", [("PLA146/14", "Benches"), ("PLA147/14", "Paths")]),
        ("(49)\n\nBenches\n\nRead.\n\n(50)\n\nPaths\n\nRead.", [("49", "Benches"), ("50", "Paths")]),
        ("77/21 Benches\n\nRead.\n\n78/21 Paths\n\nRead.", [("77/21", "Benches"), ("78/21", "Paths")]),
        (
            "Benches pdf icon PDF 98 KB\n\nRead it was.\n\nPaths pdf icon PDF 9 KB\n\nRead it was.",
            [(None, "Benches"), (None, "Paths")],
        ),
        (
            "Benches in the Park\n\nThe report was read.\n\nPaths and Lanes\n\nThe plan was read.",
            [(None, "Benches in the Park"), (None, "Paths and Lanes")],
        ),
        (
            "- BENCHES\nThe report was read.\n- Paths\nThe plan was read.\n- Lanes\nThey were walked.",
            [(None, "BENCHES"), (None, "Paths"), (None, "Lanes")],
        ),
        (
            "747. Benches\n\nRead.\n\n748. Paths\n\nRESOLVED:\n\n1. That paths be laid.\n\n2. That lanes be swept.",
            [("747", "Benches"), ("748", "Paths")],
        ),
        (
            (
                "131. Benches\n131.1 Councillor Lee read the report.\n131.2 It was long.\n132. Paths\n"
                "132.1 The plan was read."
            ),
            [("131", "Benches"), ("132", "Paths")],
        ),
        (
            "C/1 BENCHES\n\nRESOLVED that:\n\n(i) benches be bought; and\n\n(ii) oak be used.\n\nC/2 PATHS\n\nRead.",
            [("C/1", "BENCHES"), ("C/2", "PATHS")],
        ),
        (
            "4. BENCHES\n\nAGREED:\n\n(a) that benches be bought; and\n\n(b) that oak be used.\n\n5. PATHS\n\nRead.",
            [("4", "BENCHES"), ("5", "PATHS")],
        ),
        (
            (
                "6. Benches\n\nThe following were named:\n\n1. North Park\n\n2. South Park\n\n7. Paths\n\nRead.\n\n"
                "8. Lanes\n\nRead."
            ),
            [("6", "Benches"), ("7", "Paths"), ("8", "Lanes")],
        ),
        (
            (
                "22. Declarations of interest\n\nCouncillor\nType of Interest\nItem on Agenda\nNature of Interest\n\n"
                "Ann Lee\nNon-pecuniary\n24\nTrustee of the hall\n\n23. Benches\n\nRead.\n\n24. Paths\n\nRead."
            ),
            [("22", "Declarations of interest"), ("23", "Benches"), ("24", "Paths")],
        ),
    ],
    ids=[
        "alone above",
        "slash",
        "bare",
        "letter",
        "after",
        "brackets",
        "year after",
        "marked",
        "standing alone",
        "bullets",
        "clauses",
        "paragraphs",
        "below Roman clauses",
        "below lettered clauses",
        "below a numbered list",
        "below a table of declarations",
    ],
)
def test_item_headings(printed, wanted):
    assert items(HEAD + printed) == wanted


def test_page_of_one_item_has_one_item():
    assert items(
        "Agenda item\n\nBenches\n\nMinutes:\n\nThe report was read.\n\nAdjournment of meeting\n\nThe Mayor adjourned."
    ) == [(None, "Benches")]


def test_usual_matter_above_the_first_number_is_an_item():
    text = (
        HEAD
        + "Public Participation\n\nA resident spoke of the toilets.\n\n22/1 Benches\n\nRead.\n\n22/2 Paths\n\nRead."
    )
    assert items(text) == [(None, "Public Participation"), ("22/1", "Benches"), ("22/2", "Paths")]


def test_exempt_item_has_its_paragraph_and_schedule():
    text = (
        HEAD
        + "1. Benches\n\nThe report was read.\n\n2. Sale of land\n\nRESOLVED that the press and public be excluded, "
        "because exempt information "
        "as defined in paragraph 3 of Part 1 of Schedule 12A would be disclosed.\n"
    )
    assert [(one["exempt"], one["paragraph"], one["schedule"]) for one in facts(text)["items"]] == [
        (False, None, None), (True, "3", "12A"),
    ]  # fmt: skip


def test_extent_reaches_to_the_next_item():
    text = HEAD + "1. Benches\n\nThe report was read.\n\n2. Paths\n\nThe plan was read."
    assert [text[slice(*item.extent)] for item in parse(text).items] == [
        "1. Benches\n\nThe report was read.",
        "2. Paths\n\nThe plan was read.",
    ]
