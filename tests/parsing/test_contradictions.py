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


def told(apologies="None.", paths="Read.", present=PRESENT, items=ITEMS):
    """Each problem's sentence, and the words it points to."""
    text = HEAD + present + items.replace("{}", apologies, 1).replace("{}", paths, 1)
    return [(one.message, text[slice(*one.span)] if one.span else None) for one in parse(text).problems]


LATER = "Minutes of 3 December 2022 are approved, but that day is after this meeting. Check the date."
MISSING = "is missing: no item has it. Check that nothing was left out."


@pytest.mark.parametrize(
    ("changed", "wanted"),
    [
        ({"apologies": "Apologies for absence were received from Councillor B Moss."},
         ("B Moss is listed as present and also as away. Check which is right.", "B Moss")),
        ({"present": "Apologies: Councillor B Moss\n\n" + PRESENT},
         ("B Moss is listed as present and also as away. Check which is right.", "B Moss")),
        ({"paths": "The motion was carried by 4 votes to 1."},
         ("5 votes are printed, but only 4 members are listed as present. Check the counts.",
          "carried by 4 votes to 1")),
        ({"paths": "2 for, 1 against and 0 abstentions."},
         ("3 votes are printed, abstentions too, but 4 members were there. Check the counts.",
          "2 for, 1 against and 0 abstentions")),
        ({"paths": "The minutes of the meeting held on 3 December 2022 were approved."},
         (LATER, "minutes of the meeting held on 3 December 2022")),
        ({"items": NUMBERED.format(101, 102, 104, 105)}, (f"Number 103 {MISSING}", "102. Paths")),
        ({"items": NUMBERED.replace(". ", " ").format("19/08", "19/10", "19/11", "19/12")},
         (f"Number 19/09 {MISSING}", "19/08 Apologies")),
        ({"items": NUMBERED.replace("{}. ", "{}.\n\n").format(101, 102, 102, 103)},
         ("Number 102 stands over two items. Check the numbers.", "102.\n\nTrees")),
    ],
    ids=[
        "away", "away, then present", "too many votes", "too few votes", "a later day", "a number",
        "a number with a nought", "twice",
    ],
)  # fmt: skip
def test_sentence_and_place_of_a_contradiction(changed, wanted):
    assert told(**changed) == [wanted]


HERE = "Present: Councillors A Lee, B Moss and D Orr\n\nIn attendance: {}\n\n"


@pytest.mark.parametrize(
    ("present", "paths", "wanted"),
    [
        (HERE.format("Mr C Dane"), "The motion was carried by 3 votes to 1.", ["votes-more-than-present"]),
        (HERE.format("Councillor C Dane"), "The motion was carried by 3 votes to 1.", []),
        (HERE.format("Councillor C Dane"), "2 for, 1 against and 0 abstentions.", []),
        (HERE.format("Mr C Dane"), "1 for, 1 against and 0 abstentions.", ["votes-fewer-than-present"]),
        ("Present: A Lee, B Moss, D Orr and C Dane\n\n", "2 for, 1 against and 0 abstentions.", []),
        ("Present: Councillors A Lee and B Moss\n\n", "The motion was carried by 3 votes to 1.", []),
        (PRESENT, "Councillor Lee declared a personal interest in it.\n\n2 for, 1 against and 0 abstentions.", []),
        (PRESENT, "Councillor Ames came in at 7.30pm.\n\n4 for and 1 against.", []),
        (PRESENT, "Councillor Ames came in at 7.30pm.\n\n5 for and 1 against.", ["votes-more-than-present"]),
        (PRESENT, "0 for, 0 against and 0 abstentions.", []),
    ],
)
def test_who_may_have_voted(present, paths, wanted):
    assert [code for code in said(paths=paths, present=present) if code.startswith("votes")] == wanted


@pytest.mark.parametrize(
    ("paths", "wanted"),
    [
        ("The minutes of the meeting held on 3 December 2021 were approved.", False),
        ("It was agreed that the minutes be read.\n\nThe minutes of the meeting held on 3 December 2022 came.", False),
        ("RESOLVED that the report of the Cabinet of 3 December 2022 be approved.", False),
        ("RESOLVED that the Minutes of the Cabinet of 3 December 2022 be approved.", True),
        ("RESOLVED that benches be bought.\n\nRESOLVED that the minutes of 3 December 2022 be approved.", True),
        ("RESOLVED that the minutes of 3 December be approved.", False),
    ],
)
def test_minutes_of_which_day_are_approved(paths, wanted):
    assert ("approved-meeting-later" in said(paths=paths)) is wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("AGENDA\n\n1. Apologies\n\nTo receive them.\n\n2. Paths\n\nTo consider them.",
         "This is an agenda, not minutes: nothing in it has been decided. Add the minutes when they are ready."),
        ("This is a letter to a friend, and tells of the weather. " * 8,
         "This does not read as minutes of a meeting. Check that it is the right document."),
        ("This is a letter to a friend.",
         "Nothing was found in this text. Check that it is the minutes of a meeting."),
        (HEAD, "Nothing was found in this text. Check that it is the minutes of a meeting."),
        (HEAD + ITEMS, "The text lists nobody as present. Add those who attended, if you know them."),
        (HEAD + PRESENT + ITEMS + "\n" + "It rained. " * 1000,
         "This line is too long to be read for facts. Break it into paragraphs, or type its facts in."),
    ],
    ids=["agenda", "a letter", "a short letter", "a heading", "nobody present", "a long line"],
)  # fmt: skip
def test_sentence_about_the_whole_document(text, wanted):
    assert wanted in [one.message for one in parse(text).problems]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Minutes of a meeting\n\n" + PRESENT + ITEMS,
         [("date-missing", "Minutes of a meeting"), ("body-missing", "Minutes of a meeting")]),
        (HEAD.replace("Thursday", "Friday") + PRESENT + ITEMS, [("weekday-disagrees", "Friday 17 November 2022")]),
        (HEAD + PRESENT + ITEMS + "\n" + "It rained. " * 1000, [("line-too-long", ("It rained. " * 1000).strip())]),
        ("AGENDA\n\n1. Apologies\n\nTo receive them.\n\n2. Paths\n\nTo consider them.",
         [("date-missing", "AGENDA"), ("body-missing", "AGENDA"), ("not-minutes", "AGENDA"),
          ("attendance-missing", None)]),
    ],
    ids=["no day and no body", "another weekday", "a long line", "an agenda"],
)  # fmt: skip
def test_words_that_a_problem_points_to(text, wanted):
    assert [(one.code, text[slice(*one.span)] if one.span else None) for one in parse(text).problems] == wanted
