"""Mentions of other meetings, and what was corrected in their minutes."""

import pytest
from reading import codes, facts

from minutes.parsing import parse

DATED = "Minutes of the Parks Committee held on Thursday 17 November 2022\n\n1. Benches\n\n{}\n\n2. Paths\n\nRead."
OWN = "Parks Committee"


def references(printed, text=DATED):
    return [(one["body"], one["date"], one["reckoned"]) for one in facts(text.format(printed))["references"]]


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (
            "The minutes of the meetings held on 3 May and 7 June 2022 were approved.",
            [(OWN, "2022-05-03", None), (OWN, "2022-06-07", None)],
        ),
        (
            "The minutes of the meetings held on 3rd and 17th October 2022 were approved.",
            [(OWN, "2022-10-03", None), (OWN, "2022-10-17", None)],
        ),
        ("Minutes of 4 October 2022 were signed.", [(OWN, "2022-10-04", None)]),
        ("The minutes of the previous meeting (4 October 2022) were signed.", [(OWN, "2022-10-04", None)]),
        ("The minutes of the Cabinet of 4 October 2022 were read.", [("Cabinet", "2022-10-04", None)]),
        ("At its meeting on 3 November the Cabinet agreed the plan.", [("Cabinet", "2022-11-03", "before")]),
        ("The Cabinet had considered the fees on 3 November 2022.", [("Cabinet", "2022-11-03", None)]),
        ("It was noted that on 9 May 2022 the Cabinet calculated the base.", [("Cabinet", "2022-05-09", None)]),
        ("It had been before the Roads Panel on 5 May 2022.", [("Roads Panel", "2022-05-05", None)]),
        ("The report of the Roads Panel of 5 May 2022 was read.", [("Roads Panel", "2022-05-05", None)]),
        ("The Staffing Committee met on 3 October 2022.", [("Staffing Committee", "2022-10-03", None)]),
        (
            "The last meeting of the Roads Panel which took place on 2 May 2022 was noted.",
            [("Roads Panel", "2022-05-02", None)],
        ),
        (
            "The Audit Committee for the Police had met on 12 January 2022.",
            [("Audit Committee for the Police", "2022-01-12", None)],
        ),
        ("(a) Planning Committee – 3 May 2022", [("Planning Committee", "2022-05-03", None)]),
        ("It would be considered by the Cabinet on 8 December.", [("Cabinet", "2022-12-08", "after")]),
        ("The matter was deferred to the meeting on 15 December 2022.", [(OWN, "2022-12-15", None)]),
        ("The next meeting would be on 15 December 2022.", [(OWN, "2022-12-15", None)]),
        ("The next meeting of the Cabinet will be on 15 December 2022.", [("Cabinet", "2022-12-15", None)]),
        ("Date of next meeting: Village Hall, 15 December 2022.", [(OWN, "2022-12-15", None)]),
        ("A site meeting was held on 5 November 2022.", []),
        ("A public meeting would be held on 5 December 2022.", []),
        ("The Clerk had a meeting with the police on 3 October 2022.", []),
        ("The Executive Member agreed on 3 May 2022 to act.", []),
        ("The Committee agreed that work start on 3 May 2023.", []),
        ("The Council's budget was set on 3 May 2022.", []),
        ("The next meeting would be Annual Council on 20 May 2023.", [("Annual Council", "2023-05-20", None)]),
        (
            "They read the minutes of the Joint Budget Scrutiny meeting held on 3 May 2022.",
            [("Joint Budget Scrutiny", "2022-05-03", None)],
        ),
        ("The minutes of the Roads Panel meeting, 3 May 2022, were read.", [("Roads Panel", "2022-05-03", None)]),
        ("As agreed at Full Council, 3 May 2022, it would rise.", [("Full Council", "2022-05-03", None)]),
        ("An Extraordinary Council meeting will be held on 1 December 2022.", [("Council", "2022-12-01", None)]),
        ("The Committee will reconvene on 1 December 2022.", [(OWN, "2022-12-01", None)]),
        ("The Clerk will reopen the hall on 1 December 2022.", []),
        ("It was deferred to allow a site inspection by the Committee on 8 December 2022.", []),
        (
            "Minutes of both the exceptional meeting held 1st October 2022 and the Schools Forum held 11th October "
            "2022 were agreed.",
            [(OWN, "2022-10-01", None), ("Schools Forum", "2022-10-11", None)],
        ),
        ("Items for the next meeting should reach the Clerk by 3 December 2022.", []),
        (
            "The Roads Panel met on 3 May 2022. The Staffing Committee met on 3 May 2022. The Panel met on 3 May 2022.",
            [("Roads Panel", "2022-05-03", None), ("Staffing Committee", "2022-05-03", None)],
        ),
        (
            "The meeting on 3 May 2022 was long. The Roads Panel met on 3 May 2022.",
            [("Roads Panel", "2022-05-03", None)],
        ),
        (
            "The Roads Panel met on 3 May, 7 May, 9 May, 11 May and 13 May 2022.",
            [
                ("Roads Panel", "2022-05-03", "before"),
                ("Roads Panel", "2022-05-07", None),
                ("Roads Panel", "2022-05-09", None),
                ("Roads Panel", "2022-05-11", None),
                ("Roads Panel", "2022-05-13", None),
            ],
        ),
        (
            "A meeting of the Roads Panel was held on 30th and 31st April 2022.",
            [("Roads Panel", "2022-04-30", None), ("Roads Panel", None, None)],
        ),
    ],
)
def test_reference(printed, wanted):
    assert references(printed) == wanted


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("The minutes of the meetings held on 3 May and 7 June 2022 were approved.",
         [("minutes of the meetings held on 3 May", "3 May"), ("7 June 2022", "7 June 2022")]),
        ("It rained. The minutes of the previous meeting (4 October 2022) were signed.",
         [("minutes of the previous meeting (4 October 2022", "4 October 2022")]),
        ("At its meeting on 3 November the Cabinet agreed the plan.", [("its meeting on 3 November", "3 November")]),
        ("It rained. The Cabinet had considered the fees on 3 November 2022.",
         [("The Cabinet had considered the fees on 3 November 2022", "3 November 2022")]),
        ("It was noted that on 9 May 2022 the Cabinet calculated the base.", [("9 May 2022", "9 May 2022")]),
        ("The report of the Roads Panel of 5 May 2022 was read.",
         [("report of the Roads Panel of 5 May 2022", "5 May 2022")]),
        ("The last meeting of the Roads Panel which took place on 2 May 2022 was noted.",
         [("meeting of the Roads Panel which took place on 2 May 2022", "2 May 2022")]),
        ("(a) Planning Committee – 3 May 2022", [("Planning Committee – 3 May 2022", "3 May 2022")]),
        ("It would be considered by the Cabinet on 8 December.", [("by the Cabinet on 8 December", "8 December")]),
        ("Date of next meeting: Village Hall, 15 December 2022.",
         [("next meeting: Village Hall, 15 December 2022", "15 December 2022")]),
        ("The letter had gone (Cabinet Minute 306 refers).", [("Cabinet Minute 306 refers", "Minute 306")]),
        ("It rained. The 3 October 2022 minutes were read.", [("The 3 October 2022", "The 3 October 2022")]),
        ("Further to Minute 45/22, the Clerk had written.", [("Further to Minute 45/22", "Minute 45/22")]),
    ],
)  # fmt: skip
def test_words_of_a_reference(printed, wanted):
    text = DATED.format(printed)
    assert [(text[slice(*one.span)], one.date_text) for one in parse(text).references] == wanted


NEXT = "Minutes of the Parks Committee held on 17 November 2022\n\n1. Benches\n\nRead.\n\n2. {}\n\n{}"


@pytest.mark.parametrize(
    ("title", "printed", "wanted"),
    [
        ("Date of Next Meeting", "Thursday 15 December 2022 at 7.30pm in the Hall.", [(OWN, "2022-12-15", None)]),
        ("Future Meetings", "12 January and 9 February 2023", [(OWN, "2023-01-12", None), (OWN, "2023-02-09", None)]),
        ("Next Meeting", "Planning Committee – 3 January 2023", [("Planning Committee", "2023-01-03", None)]),
        ("Date of Next Meeting", "Agenda items to reach the Clerk by 3 December 2022.", []),
        ("Next Meeting", "Ask the district councils to come to it | Bo Moss | 22 December 2022", []),
        ("Litter Pick", "Thursday 15 December 2022 at 7.30pm in the Hall.", []),
    ],
)
def test_date_under_a_title_that_says_next_meeting(title, printed, wanted):
    assert references("", NEXT.replace("{}", title, 1).replace("{}", printed)) == wanted


def test_minutes_under_another_bodys_title_are_that_bodys():
    text = NEXT.format("Minutes of the Audit Panel", "To receive the minutes of the meeting held on 3 May 2022.")
    assert references("", text) == [("Audit Panel", "2022-05-03", None)]


def test_meeting_in_title_and_decision_is_one_reference():
    text = (
        "Minutes of the Parks Committee held on 17 November 2022\n\n1. Minutes of the Council Meeting of 3 May 2022\n\n"
        "RESOLVED that the minutes of the Council meeting of 3 May 2022 be read.\n\n2. Paths\n\nRead."
    )
    assert references("", text) == [("Council", "2022-05-03", None)]


def minutes_referred_to(printed):
    return [(one["body"], one["date_text"]) for one in facts(DATED.format(printed))["references"]]


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("The letter had gone. Minute 306 refers.", [(None, "Minute 306")]),
        ("The letter had gone (Minute No. 14/16 refers).", [(None, "Minute No. 14/16")]),
        ("The letter had gone (Cabinet Minute 306 refers).", [("Cabinet", "Minute 306")]),
        ("Further to Minute 45/22, the Clerk had written.", [(None, "Minute 45/22")]),
        ("The Cabinet had agreed it on 3 May 2022 (Minute 306 refers).", [("Cabinet", "3 May 2022")]),
        ("Councillor Lee declared an interest (Minute 306 refers).", []),
        ("The order of Minute 306 was changed.", []),
        ("Matters arising\n\nMinute 19 - The Clerk said that the reply had come.", [(None, "Minute 19")]),
        ("The paths\n\nMinute 19 - The Clerk said that the reply had come.", []),
        ("The letter had gone (Minute 2 refers).", []),
    ],
)
def test_minute_referred_to_by_its_number(printed, wanted):
    assert minutes_referred_to(printed) == wanted


def test_weekday_of_a_reference_is_doubted_once():
    printed = "The minutes of the meeting held on Friday 3 October 2022 were read.\n\n" * 2
    assert codes(parse(DATED.format(printed))).count("weekday-disagrees") == 1


APPROVED = "RESOLVED that the minutes of the meeting held on 3 October 2022 be approved "


def corrections(printed):
    return [(one["to_date"], one["what"]) for one in facts(DATED.format(printed))["corrections"]]


@pytest.mark.parametrize(
    ("printed", "what"),
    [
        ("subject to Minute 34 being amended to read “closed”.", "Minute 34 being amended to read “closed”"),
        ("with the deletion of the last sentence.", "the deletion of the last sentence"),
        ("subject to Councillor P. Lee being shown as present.", "Councillor P. Lee being shown as present"),
        ("with the following amendment: Page 3, £640 to read £460.", "Page 3, £640 to read £460"),
        ("subject to the word “not” being inserted.", "the word “not” being inserted"),
        ("subject to the inclusion of Cllr Lee, and signed by the Chair.", "the inclusion of Cllr Lee"),
        ("subject to an amendment to Minute 34 to show that it rained.", "Minute 34 to show that it rained"),
        ("subject to page 2 changing “red” to “green”.", "page 2 changing “red” to “green”"),
        ("subject to the correction that Cllr Lee be shown as absent.", "Cllr Lee be shown as absent"),
    ],
)
def test_correction(printed, what):
    assert corrections(APPROVED + printed) == [("2022-10-03", what)]


MINUTES_ITEM = (
    "PARKS COMMITTEE\n\nMinutes of the meeting of the Parks Committee held on 3 November 2022\n\n"
    "1. Apologies\n\nNone.\n\n2. Minutes of the meeting held on 3 October 2022\n\n{}\n\n3. Paths\n\nRead.\n"
)


@pytest.mark.parametrize(
    ("printed", "what"),
    [
        (
            "Cllr Lee pointed out that he had sent apologies and these had not been recorded.\n\nRESOLVED: That "
            "subject to the amendment, the minutes be approved.",
            "he had sent apologies and these had not been recorded",
        ),
        (
            "RESOLVED\n\n1. That the list of those present be amended to include Cllr Lee; and\n\n2. That, subject to "
            "the above amendment, the minutes be approved.",
            "the list of those present be amended to include Cllr Lee",
        ),
        (
            "It was noted that Cllr Lee had been omitted from the minutes. The minutes, as amended, were signed.",
            "Cllr Lee had been omitted from the minutes",
        ),
        ("The minutes were agreed, subject to Bo Moss being listed as present.", "Bo Moss being listed as present"),
        (
            "Agenda item 9 of the minutes should read “Cllr P. Lee”.",
            "Agenda item 9 of the minutes should read “Cllr P. Lee”",
        ),
    ],
)
def test_correction_of_the_minutes_that_the_title_names(printed, what):
    assert [(one["to_date"], one["what"]) for one in facts(MINUTES_ITEM.format(printed))["corrections"]] == [
        ("2022-10-03", what)
    ]


def test_what_was_pointed_out_of_minutes_that_nobody_amended():
    printed = "Cllr Lee said that rain had been recorded on the day.\n\nRESOLVED: That the minutes be approved."
    assert facts(MINUTES_ITEM.format(printed))["corrections"] == []


def test_corrections_in_a_list_below():
    printed = "subject to the following corrections:\n\n(a) “shall” be replaced by “may”; and\n\n(b) Cllr Lee be added."
    assert [what for _, what in corrections(APPROVED + printed)] == [
        "“shall” be replaced by “may”; and",
        "Cllr Lee be added.",
    ]


def test_minutes_in_which_somebody_was_misnamed():
    printed = "Councillor Orr spoke of the minutes of 3 October 2022 in which P. Lee had been shown as M. Lee."
    assert corrections(printed) == [("2022-10-03", "P. Lee had been shown as M. Lee")]


@pytest.mark.parametrize(
    "printed",
    [
        APPROVED + "and signed.",
        APPROVED + "subject to a small correction.",
        "The licence was granted subject to the amendment of condition 5.",
        "The minutes of 3 October 2022, having been circulated and amended, were signed.",
    ],
)
def test_no_correction(printed):
    assert corrections(printed) == []


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("The minutes of 1st November and 13th December 2021 were approved subject to the correction that in those "
         "of 13th "
         "December “not” be left out.", [("2021-12-13", "in those of 13th December “not” be left out")]),
        ("The minutes of 1st November and 13th December 2021 were approved with the deletion of “not”.",
         [(None, "the deletion of “not”")]),
        ("Subject to the deletion of “not”, the minutes of the meeting held on 3 October 2022 were approved.",
         [("2022-10-03", "the deletion of “not”")]),
        ("The minutes of 3 October 2022 came.\n\nThe minutes were approved with the deletion of “not”.",
         [("2022-10-03", "the deletion of “not”")]),
        ("The minutes of 3 October 2022 were approved, the minute of item 4 having been amended to read “may”.",
         [("2022-10-03", "the minute of item 4 having been amended to read “may”")]),
        ("The minutes of 3 October 2022, with Minute 4 amended to read “may”, were approved.",
         [("2022-10-03", "Minute 4 amended to read “may”")]),
        ("The minutes of 3 October 2022 were approved with the following amendments:\n\n“shall” to read “may”.\n\n"
         "“must” to read “may”.", [("2022-10-03", "“shall” to read “may”.")]),
        ("It rained. Minute 4 of the minutes of 3 October 2022 was amended to read “may”.",
         [("2022-10-03", "Minute 4 of the minutes of 3 October 2022 was amended to read “may”")]),
        ("The minutes of 3 October 2022 were wrong: Minute 34 should read “may”.",
         [("2022-10-03", "Minute 34 should read “may”")]),
    ],
)  # fmt: skip
def test_day_of_the_minutes_that_are_corrected(printed, wanted):
    assert corrections(printed) == wanted


def test_list_of_corrections_ends_with_what_corrects_nothing():
    printed = (
        "subject to the following corrections:\n\n(a) “shall” be replaced by “may”; and\n\n(b) Minute 4 be left out."
        "\n\n(c) It rained.\n\n(d) “must” be added."
    )
    assert [what for _, what in corrections(APPROVED + printed)] == [
        "“shall” be replaced by “may”; and",
        "Minute 4 be left out.",
    ]


def test_list_of_corrections_that_is_not_there():
    text = DATED.split("{}")[0] + APPROVED + "with the following amendments:"
    assert facts(text)["corrections"] == []


def test_meetings_of_two_bodies_on_one_day_in_two_items():
    text = f"{DATED.format('The Roads Panel met on 3 May 2022.')} The Staffing Committee met on 3 May 2022."
    found = facts(text)["references"]
    assert [(one["body"], one["item"]) for one in found] == [("Roads Panel", 0), ("Staffing Committee", 1)]


@pytest.mark.parametrize(
    ("printed", "told"),
    [
        ("The Roads Panel met on Monday 3 May.", ["weekday-disagrees"]),  # a Tuesday in 2022
        ("The Roads Panel met on Tuesday 3 May.", []),
        ("The Roads Panel would meet on Thursday 1 December.", []),
        ("The next meeting would be on Wednesday 1 December.", ["weekday-disagrees"]),
        ("The Roads Panel met on Monday 3 May 2022.", ["weekday-disagrees"]),
        ("The Roads Panel met on Monday 31 June.", []),
    ],
)
def test_weekday_of_a_day_without_its_year(printed, told):
    assert [code for code in codes(parse(DATED.format(printed))) if code == "weekday-disagrees"] == told


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (
            "The minutes of 3 May 2022 were agreed with the following amendments:\n\n“Lee” to read “Moss”.\n\n"
            "“Orr” to read “Dane”.",
            ["“Lee” to read “Moss”."],
        ),
        (
            "The minutes of 3 May 2022, with these corrections:\n\n- Item 4 should read “six”.\n\n"
            "- Item 5 should read “ten”.\n\n- It rained.",
            ["Item 4 should read “six”.", "Item 5 should read “ten”."],
        ),
        (
            "The minutes of 3 May 2022 were amended as follows:\n\n- Item 4 should read “six”.\n\nIt rained.",
            ["Item 4 should read “six”."],
        ),
        ("The minutes of 3 May 2022 were agreed with the following amendments:", []),
    ],
)
def test_corrections_listed_below(printed, wanted):
    found = facts(DATED.format(printed))["corrections"]
    assert [(one["what"], one["to_date"], one["item"]) for one in found] == [(what, "2022-05-03", 0) for what in wanted]
