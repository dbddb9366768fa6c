"""Items whose numbers, titles and text the page runs together, or whose titles are sentences."""

import pytest
from reading import facts

HEAD = "Minutes of the Parks Committee held on 4 June 2024\n\n"
THERE = "Present: Cllr Ann Lee, Cllr Bo Moss and Cllr Jo Dane\n\n"


def items(printed):
    return [(one["number"], one["title"]) for one in facts(HEAD + printed)["items"]]


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (
            "19.Welcome and Apologies\nAll were welcomed.\n20.Declarations of Interest\nNone.\n21.Benches\nRead.",
            [("19", "Welcome and Apologies"), ("20", "Declarations of Interest"), ("21", "Benches")],
        ),
        (
            "105DECLARATIONS OF INTEREST\n\nThere were none.\n\n106MINUTES\n\nRead.\n\n107PATHS & LANES\n\nWet.",
            [("105", "DECLARATIONS OF INTEREST"), ("106", "MINUTES"), ("107", "PATHS & LANES")],
        ),
        ("20TH CENTURY SOCIETY\n\nIt was thanked.\n\n21ST BIRTHDAY\n\nIt was kept.\n\n"
            "1. Benches\n\nRead.\n\n2. Paths\n\nRead.",
         [("1", "Benches"), ("2", "Paths")]),
        (
            "1, To appoint a minute taker\n\nCllr Lee.\n\n2, To note apologies\n\nNone.\n\n3, Benches\n\nRead.",
            [("1", "To appoint a minute taker"), ("2", "To note apologies"), ("3", "Benches")],
        ),
        (  # houses
            "1. Benches\n\nThese were seen:\n\n12, Mill Lane\n\n13, Mill Lane\n\n2. Paths\n\nRead.",
            [("1", "Benches"), ("2", "Paths")],
        ),
        (  # sentences above the first title, and among titles in a form that numbers no clauses
            "1. There were apologies from Cllr Orr.\n\n2. There were no declarations.\n\n3. Benches\n\nRead.\n\n"
            "4. Paths\n\nWet.",
            [("1", None), ("2", None), ("3", "Benches"), ("4", "Paths")],
        ),
        (
            "23.001.Apologies were received from Cllr Orr.\n\n23.002.There were no declarations.\n\n"
            "23.003.It was resolved to buy a seat.\n\n23.004.Matters arising from the plan.\n\nRead.\n\n"
            "23.005.It was agreed to go.\n\n23.006.Paths.\n\nThey were wet.",
            [("23.001", None), ("23.002", None), ("23.003", None), ("23.004", "Matters arising from the plan"),
             ("23.005", None), ("23.006", "Paths")],
        ),
        (  # minutes of sentences alone
            THERE + "1. Ann Lee was elected as Chairman.\n\n2. The forms were signed by all.\n\n"
            "3. No interest was declared.\n\n4. Apologies were noted from Cllr Orr.\n\n5. The report was read.",
            [("1", None), ("2", None), ("3", None), ("4", None), ("5", None)],
        ),
        (  # too few to be more than points
            THERE + "1. The lane was wet and muddy.\n\n2. The path was dry and clean.\n\n3. The bench was broken.",
            [],
        ),
        (  # a page sets its numbers on lines of their own; what it quotes has others
            "1.\n\nBenches\n\nMinutes:\n\nRead.\n\n2.\n\nInterests\n\nMembers are asked to tell of\n\n"
            "3          Any contract with the authority\n\n4          Any land in the parish\n\nMinutes:\n\nNone.",
            [("1", "Benches"), ("2", "Interests")],
        ),
        (  # an item of the meeting before, in a correction
            "1. APOLOGIES\nNone were sent.\n\n2. BENCHES\nThey were read.\n\n3. MINUTES\nThey were read.\n"
            "Item 2 Benches should read bench\nItem 4 Paths should read path",
            [("1", "APOLOGIES"), ("2", "BENCHES"), ("3", "MINUTES")],
        ),
        (  # letters, and bullets in the text of one
            "(a)       Chairman\n\nCllr Lee took the chair.\n\n(b)       Interests\n\nThere were none.\n\n"
            "(c)        Mill Inn\n\nIt was asked for:\n\n·         Live music and plays\n\nThe hours were until ten.",
            [("a", "Chairman"), ("b", "Interests"), ("c", "Mill Inn")],
        ),
    ],
    ids=["stop", "capitals", "ordinals", "commas", "houses", "sentences first", "sentences among", "only sentences",
         "points", "quoted", "corrections", "bullets"],
)  # fmt: skip
def test_numbers_run_together(printed, wanted):
    assert items(printed) == wanted


@pytest.mark.parametrize(
    ("first", "wanted"),
    [
        ("1. Apologies for absence – Cllr Orr and Mr Holt", "Apologies for absence"),
        ("1. Public Comments None.", "Public Comments"),
        ("1. Adoption of Minutes The minute of the last meeting was approved.", "Adoption of Minutes"),
        ("1. Grass Cutting 2019 Members considered the tenders and it was long.", "Grass Cutting 2019"),
        ("1. Record of those there Noted.", "Record of those there"),
        ("1. Exempt Information The Council noted that the public be asked to go.", "Exempt Information"),
        ("1. Interests Having friends in the village, Cllr Lee was silent.", "Interests"),
        (
            "1. To approve the minutes of the meeting on 10 December 2019, and of the two meetings on 6 January "
            "2020 The Clerk advised that they were long.",
            "To approve the minutes of the meeting on 10 December 2019, and of the two meetings on 6 January 2020",
        ),
        ("1. Apologies Resolved to send a card to Cllr Orr.", "Apologies"),
        ("1. The notice of The Green was read by the Clerk.", None),
        ("1. Apologies ...... 2 2. Benches ...... 3 3. Paths ...... 4\n\n1. Apologies\n\nNone.", "Apologies"),
    ],
)
def test_title_that_runs_into_its_text(first, wanted):
    found = items(f"{first}\n\n2. Benches\n\nThe plan was read.\n\n3. Paths\n\nThey were wet.")
    assert found == [("1", wanted), ("2", "Benches"), ("3", "Paths")]


def test_election_and_open_forum_above_the_first_number_are_items():
    printed = (
        "OPEN FORUM\n\nThe bus was late.\n\nElection of Chairman\n\nCllr Lee took the chair.\n\n2. Benches\n\nRead.\n\n"
    )
    assert items(THERE + printed + "3. Paths\n\nRead.") == [
        (None, "OPEN FORUM"), (None, "Election of Chairman"), ("2", "Benches"), ("3", "Paths"),
    ]  # fmt: skip


def test_list_of_the_public_ends_at_a_number_of_letters_and_figures():
    found = facts(
        HEAD + THERE + "Members of the public present: None\n\nCC1/22. Election of Chair of the Committee\n\nRead.\n"
    )
    assert [one["name"] for one in found["attendees"]] == ["Ann Lee", "Bo Moss", "Jo Dane"]


WHOLE = (
    "Hallam Parish Council MINUTES OF A MEETING OF HALLAM PARISH COUNCIL held in the Reading Room, Hallam on "
    "Monday 13 May 2019 at 7.30 pm PRESENT: Councillors Ann Lee (Chairman), Bo Moss and Mrs Jo Dane. IN ATTENDANCE: "
    "Mr Kit Orr (Clerk). "
)
LONG = "The Clerk told of the lane, which was wet, and of the bench, which was broken, and was thanked for it. "


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (
            f"1. Apologies. Cllr Holt sent his. 2. Approval of the minutes of the last meeting of the Council. {LONG}"
            "3. Benches. It was agreed to buy a bench for £200.",
            [("1", "Apologies"), ("2", "Approval of the minutes of the last meeting of the Council"), ("3", "Benches")],
        ),
        (
            f"ELECTION OF A CHAIRMAN 034/19 Cllr Lee took the chair. BENCHES AND PATHS 035/19 {LONG}"
            "LANES 036/19 They were wet.",
            [("034/19", "ELECTION OF A CHAIRMAN"), ("035/19", "BENCHES AND PATHS"), ("036/19", "LANES")],
        ),
        (
            f"1358 DECLARATIONS OF INTEREST There were none. 1359 MINUTES OF THE LAST MEETING RESOLVED: They be read. "
            f"1360 LANES OF 6 MAY 2019 {LONG}",
            [
                ("1358", "DECLARATIONS OF INTEREST"),
                ("1359", "MINUTES OF THE LAST MEETING"),
                ("1360", "LANES OF 6 MAY 2019"),
            ],
        ),
    ],
    ids=["counted", "titles first", "capitals"],
)
def test_whole_meeting_in_one_paragraph(printed, wanted):
    found = facts(WHOLE + printed)
    assert [(one["number"], one["title"]) for one in found["items"]] == wanted
    assert (found["meeting"]["body"], found["meeting"]["date"]) == ("Hallam Parish Council", "2019-05-13")
    there = [(one["name"], one["status"]) for one in found["attendees"] if one["status"] != "apologies"]
    assert there == [
        ("Ann Lee", "present"), ("Bo Moss", "present"), ("Jo Dane", "present"), ("Kit Orr", "in attendance"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (
            "4. Benches\n\nIt was moved that Cllr Lee stay. She was elected. 5. The Minutes of 2 March were read.",
            [("4", "Benches"), ("5", None)],
        ),
        (  # the row lacks no number
            "4. Benches\n\nShe was elected. 5. The Minutes of 2 March were read.\n\n5. Paths\n\nRead.",
            [("4", "Benches"), ("5", "Paths")],
        ),
        (  # a list of points counts to it
            "4. Benches\n\nIt was agreed: 1. To buy. 2. To sell. 3. To let. 4. To mend. 5. To paint the seats.",
            [("4", "Benches")],
        ),
    ],
)
def test_item_that_runs_on_where_its_number_is_missing(printed, wanted):
    rest = "" if "5. Paths" in printed else "\n\n6. Lanes\n\nThey were wet."
    before = "1. Hedges\n\nRead.\n\n2. Trees\n\nRead.\n\n3. Gates\n\nRead.\n\n"
    after = [("6", "Lanes")] if rest else []
    assert items(before + printed + rest) == [("1", "Hedges"), ("2", "Trees"), ("3", "Gates"), *wanted, *after]
