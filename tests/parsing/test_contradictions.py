"""What a document says in two ways is pointed out; what only looks so is left alone."""

import pytest
from reading import codes

from minutes.parsing import parse

HEAD = "Minutes of the Parks Committee held on Thursday 17 November 2022 at 7pm\n\n"
PRESENT = "Present: Councillors A Lee, B Moss, C Dane and D Orr\n\n"
ITEMS = "1. Apologies\n\n{}\n\n2. Paths\n\n{}\n\n3. Trees\n\nRead.\n\n4. Benches\n\nRead.\n"


def said(apologies="None.", paths="Read.", present=PRESENT, items=ITEMS):
    return codes(parse(HEAD + present + items.replace("{}", apologies, 1).replace("{}", paths, 1)))


def test_minutes_without_contradiction():
    assert said(paths="The motion was carried by 3 votes to 1.") == []


@pytest.mark.parametrize(
    ("apologies", "wanted"),
    [
        ("Apologies for absence were received from Councillor B Moss.", ["present-and-apologies"]),
        ("Apologies for absence were received from Councillor Moss.", ["present-and-apologies"]),
        ("Apologies for absence were received from Councillor E Moss.", []),
        ("Apologies for absence were received from Councillor Gray.", []),
    ],
)
def test_present_and_away(apologies, wanted):
    assert said(apologies) == wanted


def test_surname_of_two_who_are_present_is_not_held_against_either():
    present = "Present: Councillors A Lee, B Moss, F Moss and D Orr\n\n"
    assert said("Apologies for absence were received from Councillor Moss.", present=present) == []


@pytest.mark.parametrize(
    ("paths", "wanted"),
    [
        ("The motion was carried by 4 votes to 1.", ["votes-more-than-present"]),
        ("The motion was carried by 2 votes to 1.", []),
        ("The motion was carried, 2 for, 1 against and 0 abstentions.", ["votes-fewer-than-present"]),
        ("The motion was carried, 2 for, 1 against and 1 abstention.", []),
        ("For (3): Councillors Lee, Moss and Hill\n\nAgainst (2): Councillors Dane and Orr", []),
        ("Councillor Orr left the meeting at 7.30pm.\n\n2 for, 1 against and 0 abstentions.", []),
        ("It was moved by Councillor Hill and seconded by Councillor Orr and carried by 4 votes to 1.", []),
    ],
)
def test_votes_and_members_present(paths, wanted):
    assert [code for code in said(paths=paths) if code.startswith("votes")] == wanted


def test_minutes_approved_of_a_day_after_the_meeting():
    assert "approved-meeting-later" in said(
        paths="RESOLVED that the minutes of the meeting held on 3 December 2022 be approved."
    )
    assert "approved-meeting-later" not in said(paths="RESOLVED that the next meeting be on 3 December 2022.")


NUMBERED = "{}. Apologies\n\nNone.\n\n{}. Paths\n\nRead.\n\n{}. Trees\n\nRead.\n\n{}. Benches\n\nRead.\n"


@pytest.mark.parametrize(
    ("numbers", "wanted"),
    [
        ((1, 2, 3, 4), []),
        ((101, 102, 104, 105), ["number-missing"]),
        ((1, 2, 30, 31), []),
        ((101, 103, 102, 104), []),
    ],
)
def test_number_of_an_item_missing_or_repeated(numbers, wanted):
    assert [code for code in said(items=NUMBERED.format(*numbers)) if code.startswith("number")] == wanted


def test_number_over_two_items():
    items = NUMBERED.replace("{}. ", "{}.\n\n").format(101, 102, 102, 103)
    assert [code for code in said(items=items) if code.startswith("number")] == ["number-repeated"]


def test_number_that_stands_elsewhere_is_not_missing():
    items = NUMBERED.format(101, 102, 104, 105).replace("102. Paths\n\nRead.", "102. Paths\n\nRead.\n\nWalls 103")
    assert "number-missing" not in said(items=items)


def test_extract_without_attendance_may_leave_numbers_out():
    assert "number-missing" not in said(present="", items=NUMBERED.format(101, 102, 104, 105))


def test_report_is_no_minutes_and_lacks_nothing_else():
    text = "REPORT OF THE DIRECTOR OF PARKS\n\n" + "The benches are old and it is recommended that they be mended. " * 6
    assert codes(parse(text)) == ["not-minutes"]
