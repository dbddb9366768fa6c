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
            "BENCHES\nThe report was read by all.\n\nPATHS\nThe plan was read.\n\nRESOLVED that it be laid.",
            [(None, "BENCHES"), (None, "PATHS")],
        ),
        (
            "Declarations of Interest\n\nCouncillor\n\nInterest\n\nReason\n\nCllr Lee\n\nPersonal\n\nTenant\n\n"
            "Benches\n\nThe report was read by all.\n\nPaths\n\nThe plan was read.",
            [(None, "Declarations of Interest"), (None, "Benches"), (None, "Paths")],
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
        "capitals above their text",
        "after a table of declarations",
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


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("Item 5 - Benches\n\nRead.\n\nItem 6 - Paths\n\nRead.", [("5", "Benches"), ("6", "Paths")]),
        (
            "4. Benches\n\nRead.\n\n5A. Lanes\n\nRead.\n\n6. Paths\n\nRead.",
            [("4", "Benches"), ("5A", "Lanes"), ("6", "Paths")],
        ),
        ("Agenda Item 5: Benches\n\nRead.\n\nAgenda Item 6: Paths\n\nRead.", [("5", "Benches"), ("6", "Paths")]),
        (
            "Cou/285/07-08   Benches\n\nRead.\n\nCou/286/07-08   Paths\n\nRead.",
            [("Cou/285/07-08", "Benches"), ("Cou/286/07-08", "Paths")],
        ),
        (
            "18-19/FRA/1\n\nBenches\n\nMinutes:\n\nRead.\n\n18-19/FRA/2\n\nPaths\n\nMinutes:\n\nRead.",
            [("18-19/FRA/1", "Benches"), ("18-19/FRA/2", "Paths")],
        ),
        ("A1Benches\nRead.\nA2Paths\nRead.", [("A1", "Benches"), ("A2", "Paths")]),
        (
            "Item 1:Benches.\nRead.\nItem 2:Matters arising, which are not on this agenda.\nRead.",
            [("1", "Benches"), ("2", "Matters arising, which are not on this agenda")],
        ),
        ("FC22/101 Benches\n\nRead.\n\nFC22/102 Paths\n\nRead.", [("FC22/101", "Benches"), ("FC22/102", "Paths")]),
        ("67/19/F&R Benches\nRead.\n68/19/F&R Paths\nRead.", [("67/19/F&R", "Benches"), ("68/19/F&R", "Paths")]),
        (
            "2307.01 Benches\n\nRead.\n\n2307.02 Paths\n\nRead.",
            [("2307.01", "Benches"), ("2307.02", "Paths")],
        ),
        ("A.12\tBenches\n\nRead.\n\nA.13\tPaths\n\nRead.", [("A.12", "Benches"), ("A.13", "Paths")]),
        (
            "I       Benches\nRead.\n\nII      Paths\nRead.\n\nIII     Lanes\nRead.",
            [("I", "Benches"), ("II", "Paths"), ("III", "Lanes")],
        ),
        (
            "1.0 Benches\n\nRead.\n\n2.0 Paths\n\n2.1 It was read.\n\n3.0 Lanes\n\nRead.",
            [("1.0", "Benches"), ("2.0", "Paths"), ("3.0", "Lanes")],
        ),
        ("EC1 | Benches\n\nRead.\n\nEC2 | Paths\n\nRead.", [("EC1", "Benches"), ("EC2", "Paths")]),
        (
            "1 | Benches | Read and noted. | Clerk\n\n2 | Paths | The plan was read. |",
            [("1", "Benches"), ("2", "Paths")],
        ),
        (
            "13.17/18 / Benches / The report was read.\n14.17/18 / Paths / The plan was read.",
            [("13.17/18", "Benches"), ("14.17/18", "Paths")],
        ),
        (
            (
                "1. Apologies: Cllr Lee had sent his.\n\n2. Benches. The "
                "Clerk reported that oak was used.\n\n3. Paths\n\nRead."
            ),
            [("1", "Apologies"), ("2", "Benches"), ("3", "Paths")],
        ),
        (
            "4 COMMITTEES\n\n4.1 ROADS COMMITTEE\n\nRead.\n\n4.2 PARKS COMMITTEE\n\nRead.\n\n5 PATHS\n\nRead.",
            [("4", "COMMITTEES"), ("4.1", "ROADS COMMITTEE"), ("4.2", "PARKS COMMITTEE"), ("5", "PATHS")],
        ),
        (
            "1.\nBENCHES\nThe report was read.\n2.\n2.1\nPATHS\nThe plan was read.\n3.\nLANES\nThey were walked.",
            [("1", "BENCHES"), ("2", "PATHS"), ("3", "LANES")],
        ),
        (
            "BENCHES\nPLA146/14\nThe report was read.\nPATHS\nPLA147/14\nThe plan was read.",
            [("PLA146/14", "BENCHES"), ("PLA147/14", "PATHS")],
        ),
        (
            "8. SALE OF THE LAND BEHIND THE OLD\nTOWN HALL\n\nRead.\n\n9. PATHS\n\nRead.",
            [("8", "SALE OF THE LAND BEHIND THE OLD TOWN HALL"), ("9", "PATHS")],
        ),
        (
            (
                "1.\n\nBenches\n\nMinutes:\n\nRead.\n\n2.\n\nPaths\n\n"
                "Minutes:\n\nRead.\n\n2.\n\nLanes\n\nMinutes:\n\nRead."
            ),
            [("1", "Benches"), ("2", "Paths"), ("2", "Lanes")],
        ),
        (
            "4. BENCHES\n\nRead.\n\n6. PATHS\n\nRead.\n\n5. LANES\n\nRead.\n\n7. TREES\n\nRead.",
            [("4", "BENCHES"), ("6", "PATHS"), ("5", "LANES"), ("7", "TREES")],
        ),
        (
            "61\n\n745. BENCHES\n\nRead.\n\n746. PATHS\n\nRead.\n\n747. LANES\n\nRead.",
            [("745", "BENCHES"), ("746", "PATHS"), ("747", "LANES")],
        ),
        (
            "3. Benches (Pages 3 - 8)\n\nRead.\n\n4. Paths PDF 159 KB\n\nRead.\n\n5. Lanes (Minute No.     )\n\nRead.",
            [("3", "Benches"), ("4", "Paths"), ("5", "Lanes")],
        ),
        (
            (
                "PART ONE – OPEN TO THE PUBLIC\n\nBenches in the Park\n\n"
                "The report was read.\n\nAMENDMENT\n\nIt was moved."
            ),
            [(None, "Benches in the Park")],
        ),
        (
            (
                "26.\n\nBenches\n\nAdditional documents:\n\n·  Appendix A "
                "- Map , item 26. pdf icon PDF 21 KB\n\nMinutes:\n\nRead.\n\n"
                "27.\n\nPaths\n\nMinutes:\n\nRead."
            ),
            [("26", "Benches"), ("27", "Paths")],
        ),
    ],
    ids=[
        "item with a dash",
        "a part alone",
        "agenda item with a colon",
        "year of two after",
        "year of two before",
        "glued",
        "item glued to its title",
        "letters and year before",
        "committee's letters after",
        "year and month before",
        "letter and stop",
        "Roman",
        "nought after",
        "beside a bar",
        "row of a table",
        "row parted by slashes",
        "text in the same line",
        "parts with titles",
        "two numbers above",
        "number below",
        "title over two lines",
        "number repeated",
        "out of order",
        "number of the page",
        "marks at the end",
        "part and amendment",
        "documents below",
    ],
)
def test_more_item_headings(printed, wanted):
    assert items(HEAD + printed) == wanted


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (  # parts with a letter, their titles not in capitals as the items' are
            "25. RENTS AND LETTINGS\n\nRead.\n\n25a   Garages\n\nRead.\n\n25b   Sheds\n\nRead.\n\n"
            "26. STRATEGY\n\nRead.",
            [("25", "RENTS AND LETTINGS"), ("25a", "Garages"), ("25b", "Sheds"), ("26", "STRATEGY")],
        ),
        (  # parts of an item that has no heading of its own
            "1. Apologies\n\nNone.\n\n2. Appeals\n\nNone.\n\n3.1 Applicant: Oak Homes (12/1/FUL)\n"
            "Location: Mill Lane\n\n"
            "Refused.\n\n3.2 Applicant: Ash Homes (12/2/FUL)\nLocation: Elm Lane\n\nGranted.\n\n4. Close\n\nRead.",
            [
                ("1", "Apologies"),
                ("2", "Appeals"),
                ("3.1", "Applicant: Oak Homes (12/1/FUL)"),
                ("3.2", "Applicant: Ash Homes (12/2/FUL)"),
                ("4", "Close"),
            ],
        ),
        ("1. Benches\n\nRead.\n\nNOTED.\n\n2. Paths\n\nRead.", [("1", "Benches"), ("2", "Paths")]),
        (
            "1. Apologies. None.\n\n2. Planning. 09/1/FUL, a shed. No objection.\n\n3. Dates … Noted as 4 July.",
            [("1", "Apologies"), ("2", "Planning"), ("3", "Dates")],
        ),
        (
            "C048/23      1.         BENCHES.\n\nRead.\n\nC049/23      2.         PATHS.\n\nRead.",
            [("C048/23", "BENCHES"), ("C049/23", "PATHS")],
        ),
        (  # the page's own menu is not an item
            "Declarations of Interests\n\nDocuments\n\n1 Declarations of Interest\n\nNone.\n\n2 Paths\n\nRead.",
            [("1", "Declarations of Interest"), ("2", "Paths")],
        ),
        (  # an adjective, not what somebody did
            "1. Proposed Precept\n\nRead.\n\n2. Paths\n\nRead.\n\n3. Lanes\n\nRead.",
            [("1", "Proposed Precept"), ("2", "Paths"), ("3", "Lanes")],
        ),
        (  # bullets as headings, and bullets below them as text
            "  • BENCHES\n\nThey were read.\n\n  • PATHS\n    • The lane is wet.\n    • The path is dry.\n\n"
            "  • LANES\n\nThey were read.",
            [(None, "BENCHES"), (None, "PATHS"), (None, "LANES")],
        ),
        (  # a report's number ends no title
            "1. Report No. 5 was read and noted by all who were there.\n\n2. Paths\n\nRead.\n\n3. Lanes\n\nRead.",
            [("1", None), ("2", "Paths"), ("3", "Lanes")],
        ),
        (  # a clause with a letter in brackets is no part of an item
            "25. RENTS\n\nRESOLVED that:\n\n25(a) Garages be let; and\n\n26. STRATEGY\n\nRead.\n\n27. CLOSE\n\nRead.",
            [("25", "RENTS"), ("26", "STRATEGY"), ("27", "CLOSE")],
        ),
    ],
)
def test_parts_and_titles_that_run_in(printed, wanted):
    assert items(HEAD + printed) == wanted


def test_cells_of_a_web_table_may_have_a_line_each():
    text = (
        "Venue: Guildhall\nNo. | Item |\nApologies for Absence Minutes: None were received.\n"
        "Park Benches PDF 65 KB Minutes: They were read.\nRESOLVED: That oak be bought.\n"
    )
    assert items(text) == [(None, "Apologies for Absence"), (None, "Park Benches")]


def test_text_in_the_line_of_its_title_belongs_to_the_item():
    found = parse(HEAD + "1. Benches: It was resolved to buy oak.\n\n2. Paths\n\nRead.\n\n3. Lanes\n\nRead.")
    assert [passage.text for passage in found.passages if passage.item == 0] == ["It was resolved to buy oak."]
    assert [decision.item for decision in found.decisions] == [0]


def test_list_of_people_ends_at_an_item_number():
    found = parse(
        HEAD + "Present: Cllr Ann Lee and Cllr Bo Moss\n\n21.40   Election of Chair\n\nRead.\n\n21.41   Paths\n\nRead."
    )
    assert [(one.number, one.title) for one in found.items] == [("21.40", "Election of Chair"), ("21.41", "Paths")]


def test_issue_has_an_item_for_every_meeting():
    text = (
        "Issue - meetings\n\nPark Benches\n\nMeeting: 19/09/2023 - "
        "Cabinet (Item 34)\n\n34 Park Benches pdf icon PDF 2 KB\n\n"
        "Minutes:\n\nRead.\n\nMeeting: 05/09/2023 - Parks Panel "
        "(Item 18)\n\n18 Park Benches pdf icon PDF 2 KB\n\nRead.\n"
    )
    assert items(text) == [("34", "Park Benches"), ("18", "Park Benches")]
    assert facts(text)["meeting"]["body"] == "Cabinet"
    assert facts(text)["meeting"]["date"] == "2023-09-19"


def test_list_of_decisions_has_an_item_for_every_entry():
    text = (
        "Decisions\n\nPrinted: 17/06/2024 09:12\n\n04/06/2024 - "
        "Mill Street - Benches ref: 2217    Approved\n\nDecision:\n\n"
        "That benches be bought.\n\n05/06/2024 - Park Paths ref: "
        "2218    Deferred\n\nDecision:\n\nThat it be deferred.\n"
    )
    assert items(text) == [(None, "Mill Street - Benches"), (None, "Park Paths")]
    assert (facts(text)["meeting"]["kind"], facts(text)["meeting"]["date"]) == ("decision record", None)


def test_cells_of_a_web_table_are_items():
    text = (
        "Venue: Guildhall\nNo. | Item |\n---|---|\nApologies for Absence Minutes: None were received. |\n|\n"
        "Urgent Items To note any urgent items. Minutes: There were none. |\n"
    )
    assert items(text) == [(None, "Apologies for Absence"), (None, "Urgent Items")]


@pytest.mark.parametrize(
    "text",
    [
        (
            "The Pump\n\nNews from the village\n\nPotholes\n\nPlease "
            "report them to the county.\n\nSwings are back!\n\nThey cost £8."
        ),
        (
            "REPORT TO:  Housing Committee\n\nREPORT OF:  Director "
            "of Homes\n\nWARDS AFFECTED:  All\n\n1.   Background\n\n"
            "1.1  It is cold.\n\n2.   Options\n\n2.1  To wait.\n\n3.   Costs\n\n3.1  They are high."
        ),
        "REPORT TO THE HOUSING COMMITTEE\n\nReport of the Director of Homes\n\n1. Purpose\n\n1.1 To tell.\n\n"
        "2. Costs\n\n2.1 High.",
    ],
    ids=["newsletter", "report", "report without colons"],
)
def test_what_is_of_no_meeting_has_no_items(text):
    assert items(text) == []


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


def test_limit_of_time_is_no_part_of_a_shouted_title():
    text = HEAD + "1. PUBLIC FORUM - limited to 3 minutes each\n\nNone.\n\n2. PARK – a bench for it\n\nRead.\n"
    assert items(text) == [("1", "PUBLIC FORUM"), ("2", "PARK – a bench for it")]


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


EXCLUDED = "RESOLVED that the press and public be excluded"
GROUND = "as it involves exempt information as defined in paragraph 3 of Part 1 of Schedule 12A"


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (
            (
                f"7. Exclusion of the public\n\n{EXCLUDED} for the following "
                f"item {GROUND}.\n\n8. Land\n\nSold.\n\n9. Paths\n\nRead."
            ),
            ["8 3"],
        ),
        (
            (
                f"7. Exclusion of the public\n\n{EXCLUDED} for items 8 "
                f"and 9 {GROUND}.\n\n8. Land\n\nSold.\n\n9. Paths\n\nRead."
            ),
            ["8 3", "9 3"],
        ),
        (
            "7. Exclusion of the public\n\nRESOLVED that the public be "
            "excluded under Schedule 12A for item 8 (paragraph 14) and "
            "item 9 (paragraph 15).\n\n8. Land\n\nSold.\n\n9. Staff\n\nRead.",
            ["8 14", "9 15"],
        ),
        (
            (f"7. Exclusion of the public\n\n{EXCLUDED}.\n\n8. Land\n\nSold.\n\n9. Date of next meeting\n\n4 July."),
            ["8 None"],
        ),
        ("7. Paths\n\nRead.\n\nPART II – EXEMPT\n\n8. Land\n\nSold.\n\n9. Staff\n\nRead.", ["8 None", "9 None"]),
        ("7. Paths\n\nRead.\n\n*8. Land\n\nSold.\n\n9. Staff\n\nRead.", ["8 None"]),
        ("7. Paths\n\nRead.\n\n8. Land – exempt report\n\nSold.\n\n9. Staff\n\nRead.", ["8 None"]),
        (
            "7. EXCLUSION OF PRESS AND PUBLIC\n\nRESOLVED that the press "
            "and public be excluded for item 8 as it involved exempt "
            "information as defined in paragraph 14 of Part 1 of Schedule "
            "7A to the Act.\n\n8. LAND\n\nSold.\n\n9. PATHS\n\nRead.",
            ["8 14"],
        ),
        (
            "7 PATHS\n\nRead.\n\nMOTION TO PROCEED ‘IN COMMITTEE’\n\nIt was agreed.\n\n8 LAND\n\nSold.\n\n"
            "MOTION TO PROCEED OUT OF COMMITTEE\n\nIt was agreed.\n\n9 STAFF\n\nRead.",
            ["8 None"],
        ),
        (
            (
                "7. Exclusion of the public\n\nRESOLVED that the public be not "
                "excluded for item 8.\n\n8. Land\n\nSold.\n\n9. Paths\n\nRead."
            ),
            [],
        ),
        (
            "1. Procedure\n\nRESOLVED that the public be excluded during the items contained in part two of the agenda."
            "\n\n2. Paths\n\nRead.\n\n3. Lanes\n\nRead.",
            [],
        ),
        (
            "1. Exclusion of the public\n\nRESOLVED that the public be excluded for the items in part two."
            "\n\n2. Paths\n\nRead.\n\nPART TWO – NOT OPEN TO THE PUBLIC\n\n3. Lanes\n\nRead.",
            ["3 None"],
        ),
        ("7. Exempt items\n\nThere were no exempt items.\n\n8. Land\n\nSold.\n\n9. Paths\n\nRead.", []),
        ("7. Land in the private sector\n\nThe firms in exempt Appendix 2 were named.\n\n8. Paths\n\nRead.", []),
        (
            (
                "7. Minutes\n\nThe non-exempt minutes were signed.\n\n"
                "8. Code of conduct: confidential papers policy\n\nRead."
            ),
            [],
        ),
        ("*7. Petitions\n\nNone.\n\n*8. Land\n\nSold.\n\n9. Staff\n\nRead.", []),
        (
            "7. Private business\n\nAGREED under Section 50A(4) of the Act to exclude the public during the business "
            "detailed in Appendix II, which involved exempt information as defined in paragraph 6 of Part I of "
            "Schedule 7A.\n\nSUMMARY OF PRIVATE BUSINESS\n\n8. Land\n\nSold.",
            ["8 6"],
        ),
        (
            "7. Paths\n\nRead.\n\nIn Committee\n\n8. Land\n\nSold.\n\nIt was agreed to come out of committee.\n\n"
            "9. Staff\n\nRead.",
            ["8 None"],
        ),
        ("7. Paths\n\nThe public were left out of committee work.\n\n8. Land\n\nSold.", []),
        (
            "7. Exclusion of the public\n\nThe Committee passed a resolution excluding the press and public for item 8."
            "\n\n8. Land\n\nSold.\n\n9. Paths\n\nRead.",
            ["8 None"],
        ),
    ],
    ids=[
        "following item",
        "named items",
        ("a paragraph each"),
        "all that follow",
        "private part",
        "star",
        "title",
        "Scotland",
        "in committee",
        "not excluded",
        "items of part two",
        "exclusion for part two",
        "none",
        "exempt appendix",
        "non-exempt minutes",
        "stars of another meaning",
        "business in an appendix",
        "a line that says in committee",
        "out of committee work",
        "resolution excluding",
    ],
)
def test_exempt_items(printed, wanted):
    found = facts(HEAD + printed)["items"]
    assert [f"{one['number']} {one['paragraph']}" for one in found if one["exempt"]] == wanted


def test_extent_reaches_to_the_next_item():
    text = HEAD + "1. Benches\n\nThe report was read.\n\n2. Paths\n\nThe plan was read."
    assert [text[slice(*item.extent)] for item in parse(text).items] == [
        "1. Benches\n\nThe report was read.",
        "2. Paths\n\nThe plan was read.",
    ]


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (
            "1.\n\nROADS\n\n1A\n\nBenches\n\nMinutes:\n\nRead.\n\n1B\n\nPaths\n\nRead.\n\n1C\n\nLanes\n\nRead.\n\n"
            "2\n\nTrees\n\nRead.",
            [("1", "ROADS"), ("1A", "Benches"), ("1B", "Paths"), ("1C", "Lanes"), ("2", "Trees")],
        ),
        (
            "1.\n\nROADS\n\nRead.\n\n2.\n\nMINUTES\n\n2.1\n\n5TH JUNE, 2018; pdf icon PDF 4 KB\n\nRead.\n\n"
            "3.\n\nTREES\n\nRead.",
            [("1", "ROADS"), ("2", "MINUTES"), ("2.1", "5TH JUNE, 2018"), ("3", "TREES")],
        ),
        ("06.05.01 Benches\nRead.\n\n06.05.02 Paths\nRead.", [("06.05.01", "Benches"), ("06.05.02", "Paths")]),
        ("1. Benches\n\nRead.\n\n06.05.24 Visit to the lido\n\n2. Paths\n\nRead.", [("1", "Benches"), ("2", "Paths")]),
        ("2020-05_1 BENCHES\nRead.\n2020-05_2 PATHS\nRead.", [("2020-05_1", "BENCHES"), ("2020-05_2", "PATHS")]),
        ("14365 BENCHES\nRead.\n\n14366 PATHS\nRead.", [("14365", "BENCHES"), ("14366", "PATHS")]),
        (
            "1. Payments\n\n10234 Oak Timber £31.50\n\n10235 Ash Timber £8.20\n\n10236 Elm Timber £9.10\n\n"
            "2. Paths\n\nRead.",
            [("1", "Payments"), ("2", "Paths")],
        ),
        (
            "2022-107 To agree a taker of notes for the night. RESOLVED to ask Cllr Moss.\n2022-108 Paths.\nRead.",
            [("2022-107", "To agree a taker of notes for the night"), ("2022-108", "Paths")],
        ),
        (
            "1953 The Chairman welcomed the public\n\n1954 Benches. None were bought.\n\n"
            "1955 Minutes of the meeting were approved.\n\n1956 Paths: They are wet.\n\n"
            "1957 Lanes, It was agreed to wait.",
            [("1953", None), ("1954", "Benches"), ("1955", None), ("1956", "Paths"), ("1957", "Lanes")],
        ),
        (  # numbered paragraphs
            "Benches\n\n1. The Chairman said that oak was dear.\n\n2. It was noted that elm was not.\n\n"
            "Paths\n\n3. The path was said to be wet.",
            [(None, "Benches"), (None, "Paths")],
        ),
        (
            "1. Benches\n\nRead.\n\n2. Councillors’ declarations of interest\n\n3. Paths\n\nRead.",
            [("1", "Benches"), ("2", "Councillors’ declarations of interest"), ("3", "Paths")],
        ),
        (
            "Cou/285/07-08 Present\n\nCllr A Lee and Cllr B Moss.\n\nCou/286/07-08 Apologies\n\nNone.",
            [("Cou/285/07-08", "Present"), ("Cou/286/07-08", "Apologies")],
        ),
    ],
)
def test_numbers_of_other_forms(printed, wanted):
    assert items(HEAD + printed) == wanted


PUBLIC_OUT = "7. Exclusion of the public\n\n" + EXCLUDED


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (f"{PUBLIC_OUT} for items 8 to 10 under Schedule 12A.\n\n8. Land\n\nSold.\n\n9. Staff\n\nRead.\n\n10. Fees\n\n"
         "Read.\n\n11. Paths\n\nRead.", ["8 None 12A", "9 None 12A", "10 None 12A"]),
        (f"{PUBLIC_OUT} for items 8-9 {GROUND}.\n\n8. Land\n\nSold.\n\n9. Staff\n\nRead.\n\n10. Fees\n\nRead.",
         ["8 3 12A", "9 3 12A"]),
        (f"7. Land\n\n{EXCLUDED} under Schedule 12A.\n\nIt was sold.\n\n8. Paths\n\nRead.", ["7 None 12A"]),
        (f"7. Land\n\n{EXCLUDED} for the next item.\n\n8. Paths\n\nRead.\n\n9. Trees\n\nRead.", ["8 None None"]),
        (f"{PUBLIC_OUT} under the Schedule.\n\n8. Land\n\nSold.\n\n9. Staff\n\nRead.", ["8 None None", "9 None None"]),
        ("7.\n\nPaths\n\nRead.\n\n*8.\n\nLand\n\nSold.\n\n9.\n\nTrees\n\nRead.", ["8 None None"]),
        (f"{PUBLIC_OUT}.\n\n8. Land\n\nSold.\n\nThe public were readmitted.\n\n9. Paths\n\nRead.", ["8 None None"]),
        ("7. Paths\n\nRead.\n\nPART II – EXEMPT\n\n8. Land\n\nSold.\n\nPART I – PUBLIC\n\n9. Staff\n\nRead.",
         ["8 None None"]),
        ("7. Land\n\nSold.\n\n*8. Paths\n\nParagraph 3 of Schedule 12A applied.", ["8 3 12A"]),
        ("7. Land\n\nParagraph 3 of Schedule 12A was read.\n\n8. Paths\n\nRead.", []),
    ],
    ids=[
        "from item to item", "a dash", "its own", "the next", "all that follow", "a star before a number",
        "readmitted", "public part again", "star and ground",
        "a ground alone",
    ],
)  # fmt: skip
def test_exempt_items_with_their_schedule(printed, wanted):
    found = facts(HEAD + printed)["items"]
    assert [f"{one['number']} {one['paragraph']} {one['schedule']}" for one in found if one["exempt"]] == wanted


@pytest.mark.parametrize(
    ("printed", "headings", "passages"),
    [
        ("1. Benches: It was read.\n\n2. Paths: It was laid. It rained.\n\n3. Lanes\n\nRead.",
         ["1. Benches:", "2. Paths:", "3. Lanes"], [(0, "It was read."), (1, "It was laid. It rained."), (2, "Read.")]),
        ("8. A LONG TITLE OF THE LAND BEHIND\nTHE OLD TOWN HALL\n\nRead.\n\n9. PATHS\n\nRead.",
         ["8. A LONG TITLE OF THE LAND BEHIND\nTHE OLD TOWN HALL", "9. PATHS"], [(0, "Read."), (1, "Read.")]),
        ("26.\n\nBenches\n\nMinutes:\n\nRead.\n\n27.\n\nPaths\n\nDecision:\n\nNone.\n\nThe meeting closed at 8 pm.\n\n"
         "Chair: A Lee", ["26.\n\nBenches", "27.\n\nPaths"],
         [(0, "Minutes:"), (0, "Read."), (1, "Decision:"), (1, "None."), (None, "The meeting closed at 8 pm."),
          (None, "Chair: A Lee")]),
        ("IV. Benches\n\nRead.\n\nV. Paths\n\nRead.\n\nVI. Lanes\n\nRead.", ["IV. Benches", "V. Paths", "VI. Lanes"],
         [(0, "Read."), (1, "Read."), (2, "Read.")]),
        ("Benches\n\nThe report was read.\n\nPage 2 of 3\n\nPaths\n\nThe plan was read.", ["Benches", "Paths"],
         [(0, "The report was read."), (1, "The plan was read.")]),
        ("1. Benches\n\nThe report, which was long, was\nread by all of them there\nand noted.\nIt rained.\n\n"
         "2. Paths\n\nRead.", ["1. Benches", "2. Paths"],
         [(0, "The report, which was long, was read by all of them there and noted."), (0, "It rained."), (1,
          "Read.")]),
        ("1. Benches\n\nThe report was read by\n\nall of them.\n\n2. Paths\n\nThe plan was read by the\nClerk.\n"
         "PLAN OF THE PARK\nRead.", ["1. Benches", "2. Paths"],
         [(0, "The report was read by"), (0, "all of them."), (1, "The plan was read by the Clerk."),
          (1, "PLAN OF THE PARK"), (1, "Read.")]),
    ],
    ids=["text in the line", "two lines", "labels and the close", "Roman", "a page's mark", "lines of a page", "gaps"],
)  # fmt: skip
def test_words_of_headings_and_what_stands_below_them(printed, headings, passages):
    text = HEAD + printed
    found = parse(text)
    assert [text[slice(*one.span)] for one in found.items] == headings
    assert [(one.item, one.text) for one in found.passages] == passages


def test_labels_and_banners_of_a_page_are_headings_in_an_item():
    found = parse(HEAD + "1. Paths\n\nRead.\n\n2. Lanes\n\nMinutes:\n\nIt rained.\n\nDecision details\n\nIt blew.")
    assert [(one.kind, one.text) for one in found.passages if one.item == 1] == [
        ("heading", "Minutes:"),
        ("paragraph", "It rained."),
        ("heading", "Decision details"),
        ("paragraph", "It blew."),
    ]


@pytest.mark.parametrize(
    ("cells", "titles", "decided"),
    [
        (  # labels glued to each other, the decision printed twice
            "Apologies Minutes:None were received. |\nBenches PDF 7 KB Additional documents:Decision:RESOLVED:\n"
            "1. That oak be bought. Minutes:The Chair read it.\nRESOLVED:\n1. That oak be bought. |",
            ["Apologies", "Benches"],
            ["That oak be bought."],
        ),
        (  # a bar and a label in what somebody said
            "Benches Report attached. Minutes: She said the minutes: of June | were lost. |\nPaths Minutes: Read. |",
            ["Benches", "Paths"],
            [],
        ),
        (
            "Paths Members of the Panel are asked to walk. Minutes: None did. |\nLanes Minutes: Read. |",
            ["Paths", "Lanes"],
            [],
        ),
    ],
)
def test_cells_with_labels_inside(cells, titles, decided):
    found = parse(f"Venue: Guildhall\nNo. | Item |\n---|---|\n{cells}\n")
    assert [item.title for item in found.items] == titles
    assert [clause.text for decision in found.decisions for clause in decision.clauses] == decided


def in_turn(*headings):
    return "\n\nRead.\n\n".join(headings) + "\n\nRead."


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("Benches\n\nMotion\n\nThe Council:-\n\n1. Agrees to wait.\n\n2. Agrees to ask.", [(None, "Benches")]),
        (
            "Benches\n\nRead.\n\nMembers present: Mr T.Lee, , Ms A.Moss\n\nPaths\n\nRead.",
            [(None, "Benches"), (None, "Paths")],
        ),
        ("Benches\n\nThey were read.\n\nAction AL/BM\n\nPaths\n\nRead.", [(None, "Benches"), (None, "Paths")]),
        ("Action Plan\n\nThey were read.\n\nPaths\n\nRead.", [(None, "Action Plan"), (None, "Paths")]),
        (
            "09/20 Benches for 2019-20 These had been bought;\n\n"
            "10/20 Rights of way there was a duty to sign each of them before the year was out.",
            [("09/20", "Benches for 2019-20"), ("10/20", "Rights of way")],
        ),
        (
            "3. Interests in the items: 003/24: None\n\n4. Paths:004/24:\n\nRead.\n\n5. Budget: 2024/25",
            [("3", "Interests in the items"), ("4", "Paths"), ("5", "Budget: 2024/25")],
        ),
    ],
)
def test_what_is_no_title_and_where_titles_end(printed, wanted):
    assert items(HEAD + printed) == wanted


def test_page_of_an_issues_decisions():
    page = "Issue - decisions\n\nQ2 Monitor\n\n06/11/2012 - Budget Monitor 2\n\nRESOLVED: That it be noted.\n"
    assert items(page) == [(None, "Q2 Monitor")]
    assert (facts(page)["meeting"]["kind"], facts(page)["meeting"]["date"]) == ("decision record", "2012-11-06")
    page += "\n05/02/2013 - Budget Monitor 3\n\nRESOLVED: That it be approved.\n"
    assert items(page) == [(None, "Budget Monitor 2"), (None, "Budget Monitor 3")]
    assert facts(page)["meeting"]["date"] is None


def test_those_present_may_be_listed_below_the_close():
    last = (
        "1. Benches\n\nRead.\n\n2. Paths\n\nRead.\n\nThe meeting closed at 9 pm\n\n"
        "Present:\nCllr Ann Lee and Cllr Bo Moss\n"
    )
    assert [one.name for one in parse(HEAD + last).attendees] == ["Ann Lee", "Bo Moss"]
    assert [one.name for one in parse(f"{HEAD}Present: Cllr Cy Dunn\n\n{last}").attendees] == ["Cy Dunn"]


LISTED = "Present: Cllr Ann Lee and Cllr Bo Moss\n\n"


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (
            "(a) Apologies\n\nThere were none.\n\n(b) Benches\n\nRead.\n\n(c) Paths\n\nRead.",
            [("a", "Apologies"), ("b", "Benches"), ("c", "Paths")],
        ),
        (  # among other lists
            "(a) Apologies\n\nThere were none.\n\n(b) Benches\n\nIt was wet:\n\n· in the lane\n\n· in the park\n\n"
            "· on the hill\n\n(c) Paths\n\nRead.",
            [("a", "Apologies"), ("b", "Benches"), ("c", "Paths")],
        ),
        (  # clauses
            "Benches\n\nRESOLVED that:\n\n(a) oak be bought;\n\n(b) elm be sold; and\n\n(c) ash be kept.",
            [(None, "Benches")],
        ),
        (
            "Minutes of the last meeting\nThey were approved.\nBench repairs\nThe clerk read the report.\n"
            "Planning\nThere were no plans.",
            [(None, "Minutes of the last meeting"), (None, "Bench repairs"), (None, "Planning")],
        ),
        (  # nothing that an agenda has
            "Bench repairs\nThe clerk read the report.\nThe old mill\nIt was sold.\nRoads\nThey were wet.",
            [],
        ),
    ],
)
def test_letters_and_titles_without_gaps(printed, wanted):
    assert items(HEAD + LISTED + printed) == wanted


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (  # the one numbered item is only of parts
            "1.\n\nBENCHES\n\nMinutes:\n\nRead.\n\n1A\n\nOak\n\nMinutes:\n\nRead.\n\n1B\n\nElm\n\nMinutes:\n\nRead.",
            [("1", "BENCHES"), ("1A", "Oak"), ("1B", "Elm")],
        ),
        (  # nothing stands above the parts
            "1A\n\nOak\n\nMinutes:\n\nRead.\n\n1B\n\nElm\n\nMinutes:\n\nRead.",
            [("1A", "Oak"), ("1B", "Elm")],
        ),
        (
            "4.\n\nAlderman Lee\n\nMinutes:\n\nHe was ill.\n\n5.\n\nPaths\n\nMinutes:\n\nRead.",
            [("4", "Alderman Lee"), ("5", "Paths")],
        ),
        (  # a name below a number in a list of people
            "4.\n\nBenches\n\n5.\n\nAlderman Lee\n\nAlderman Moss\n\n6.\n\nPaths\n\nRead.",
            [("4", "Benches"), ("6", "Paths")],
        ),
        (  # paragraphs of no item
            "2.1 Read letter of thanks from the owners of the mill about the new bench.\n\n"
            "2.2 Read letter of thanks from the owners of the farm about the new path.",
            [],
        ),
        (
            "2.1 Letter from the owners of the mill.\n\nRead.\n\n2.2 Letter from the farm.\n\nRead.",
            [("2.1", "Letter from the owners of the mill"), ("2.2", "Letter from the farm")],
        ),
        (
            "1. BENCHES\n\nRead.\n\n2. NEXT MEETING MONDAY 5 MAY at 7 p.m. OLD MILL",
            [("1", "BENCHES"), ("2", "NEXT MEETING MONDAY 5 MAY at 7 p.m. OLD MILL")],
        ),
        ("1. BENCHES\n\nRead.\n\n2. The bus leaves at 7 p.m. It is red.", [("1", "BENCHES")]),
        (
            "Apologies Ann Lee, Cllrs Moss and Dane\n\n1. Benches\n\nRead.\n\n2. Paths\n\nRead.",
            [("1", "Benches"), ("2", "Paths")],
        ),
        (
            "Apologies and Welcome\n\nThere were none.\n\n1. Benches\n\nRead.\n\n2. Paths\n\nRead.",
            [(None, "Apologies and Welcome"), ("1", "Benches"), ("2", "Paths")],
        ),
        (
            "1. Benches\n\nRead.\n\n2. Paths\n\nRead.\n\nOPEN FORUM\n\nThe bus was late.",
            [("1", "Benches"), ("2", "Paths"), (None, "OPEN FORUM")],
        ),
        (  # a part of an item
            "1. Benches\n\nRead.\n\n2. Paths\n\nMILL LANE\n\nIt was wet.",
            [("1", "Benches"), ("2", "Paths")],
        ),
        (
            "Benches pdf icon PDF 9 KB\n\nRead it was.\n\nResponsibility: Holder for Parks\n\nAdditional documents:\n\n"
            "Paths pdf icon PDF 9 KB\n\nRead it was.",
            [(None, "Benches"), (None, "Paths")],
        ),
        (
            "Presiding Ann Lee\n\nBenches in the Park\n\nRead it was.\n\nWater Board: Ms Eve Dane\n\nIt was agreed.",
            [(None, "Benches in the Park")],
        ),
    ],
)
def test_numbers_of_parts_paragraphs_and_people(printed, wanted):
    assert items(HEAD + printed) == wanted


def test_public_session_above_the_first_number_without_gaps():
    page = f"{HEAD.strip()}\nThe hall was full.\n{{}}\n7/19 Benches\nRead.\n8/19 Paths\nRead."
    numbered = [("7/19", "Benches"), ("8/19", "Paths")]
    assert items(page.format("Public Participation\nThe bus was late.")) == [(None, "Public Participation"), *numbered]
    assert items(page.format("Public Participation\nBenches")) == numbered


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (in_turn("Item No. 5 Benches", "Item No. 6 Paths", "Item No. 7 Trees"), ["5 Benches", "6 Paths", "7 Trees"]),
        (in_turn("5. Benches", "6. Paths") + "\n\nThese were named:-\n\n7. North Park\n\n8. South Park",
         ["5 Benches", "6 Paths"]),
        ("5. Benches\n\nThese were named: -\n\n1. North Park\n\n2. South Park\n\n6. Paths\n\nRead.\n\n7. Trees\n\n"
         "Read.",
         ["5 Benches", "6 Paths", "7 Trees"]),
        ("5. Benches\n\nRESOLVED that\n\n1. North Park\n\n2. South Park\n\n6. Paths\n\nRECEIVED.\n\n7. Trees\n\nRead.",
         ["5 Benches", "6 Paths", "7 Trees"]),
        (in_turn("1. Benches", "4. Paths", "7. Trees"), ["1 Benches", "4 Paths", "7 Trees"]),
        (in_turn("1. Benches", "2. Paths", "3. Trees", "10. Lanes"), ["1 Benches", "2 Paths", "3 Trees"]),
        (in_turn("X. Benches", "XI. Paths", "XII. Lanes"), ["X Benches", "XI Paths", "XII Lanes"]),
        (in_turn("5.0 Benches", "5.1 Oaks", "6.0 Paths"), ["5.0 Benches", "5.1 Oaks", "6.0 Paths"]),
        (in_turn("5 BENCHES", "5.1 Oaks", "6 PATHS"), ["5 BENCHES", "6 PATHS"]),
        (in_turn("5 BENCHES", "5.1 OAKS", "6 PATHS"), ["5 BENCHES", "5.1 OAKS", "6 PATHS"]),
        (in_turn("5. Benches", "5a Oaks", "5b Elms", "6. Paths"), ["5 Benches", "5a Oaks", "5b Elms", "6 Paths"]),
        ("5. Benches\n\n5.1 Oaks\n\n- one\n\n- two\n\n6. Paths\n\nRead.", ["5 Benches", "5.1 Oaks", "6 Paths"]),
        ("5. Benches\n\n5.1 Oaks\n\n1. one\n\n2. two\n\n6. Paths\n\nRead.", ["5 Benches", "6 Paths"]),
        (in_turn("5. Benches", "5.1 Oaks:", "6. Paths"), ["5 Benches", "6 Paths"]),
        (in_turn("5. Benches", "5.1 Oaks.", "6. Paths"), ["5 Benches", "6 Paths"]),
        (in_turn("21/1 Benches", "21/2 Paths", "21/2 Lanes", "21/3 Trees"),
         ["21/1 Benches", "21/2 Paths", "21/2 Lanes", "21/3 Trees"]),
        (in_turn("C1 Benches", "C2 Paths", "C3 Lanes", "D4 Trees"), ["C1 Benches", "C2 Paths", "C3 Lanes"]),
        ("Benches PDF 9 KB\n\nAdditional documents:\nPaths report PDF 8 KB\nWalls PDF 7 KB\n\nLanes PDF 9 KB\n\nRead.",
         ["None Benches", "None Lanes"]),
        (in_turn("1 BENCHES", "2 PATHS", "MOTION TO PROCEED ‘IN COMMITTEE’"),
         ["1 BENCHES", "2 PATHS", "None MOTION TO PROCEED ‘IN COMMITTEE’"]),
        (in_turn("1 Benches", "2 Paths", "MOTION TO PROCEED ‘IN COMMITTEE’"), ["1 Benches", "2 Paths"]),
        (in_turn("Benches in the Park", "Mr Lee", "6 Residents", "Paths | Lanes", "More … lanes", "Why not?", "Paths."),
         ["None Benches in the Park"]),
    ],
    ids=[
        "item no.", "a list that counts on", "a list after a dash", "a list after a marker", "every third",
        "a number far on", "tens in Roman", "noughts", "a part not in capitals", "a part in capitals", "letters",
        "bullets in a part", "clauses in a part", "a colon", "a stop", "a number twice", "another letter", "documents",
        "a motion among capitals", "a motion in capitals", "short lines that are none",
    ],
)  # fmt: skip
def test_numbers_that_are_items_in_turn(printed, wanted):
    assert [f"{number} {title}" for number, title in items(HEAD + printed)] == wanted


WIDE = """The report of the Head of Parks on the benches of the town was
Read by all of those who were there on the day of the meeting and
Noted by them, with thanks to the Clerk who had written it all down
In one long night of May when the rain fell on the roof of the
Hall.
It rained.
The plan of the paths was then laid on the table by the Chairman of
The Panel, who said that it was old."""


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        (WIDE, [" ".join(WIDE.split("\n")[:5]), "It rained.", " ".join(WIDE.split("\n")[6:])]),
        ("\n\n".join(WIDE.split("\n")[2:5]), WIDE.split("\n")[2:5]),
        (
            "It rained.\nIt blew.\nIt froze.\nIt thawed.\nIt was dry.\nIt was wet.\nIt hailed.\nIt snowed.",
            [
                "It rained.",
                "It blew.",
                "It froze.",
                "It thawed.",
                "It was dry.",
                "It was wet.",
                "It hailed.",
                "It snowed.",
            ],
        ),
        ("The report was read,\nNoted and filed.", ["The report was read, Noted and filed."]),
        ("The report was read\nand filed.", ["The report was read and filed."]),
        ("The report:\nand filed.", ["The report:", "and filed."]),
        ("1.1 The report was\nread.\n1.2 The plan of\nParks.", ["1.1 The report was read.", "1.2 The plan of Parks."]),
        ("It rained on the parks\nALL DAY", ["It rained on the parks", "ALL DAY"]),
        ("It rained,\nIn attendance: Cllr Lee", ["It rained,", "In attendance: Cllr Lee"]),
        ("Cllr Lee,\nCllr Moss", ["Cllr Lee,", "Cllr Moss"]),
        (
            "Cllr Lee, who spoke at length of the old benches,\nCllr Moss and the Clerk came.",
            ["Cllr Lee, who spoke at length of the old benches, Cllr Moss and the Clerk came."],
        ),
        ("It rained\nPage 2 of 3\nand blew.", ["It rained", "and blew."]),
        ("the\tone   two          three", ["the one two three"]),
        ("RESOLVED that\nbenches be bought.", ["RESOLVED that benches be bought."]),
        ("Reasons for the decision: it\nis old.", ["Reasons for the decision: it is old."]),
        ("It was of soft-\nware", ["It was of soft- ware"]),
        ("It was x-\nRay", ["It was x- Ray"]),
        (
            "a) one\nb) two\n(c) three\n· four\n- five\n6 Residents\n25 July 2022 met\n2 or 3 months\n7.30 pm began",
            [
                "a) one",
                "b) two",
                "(c) three",
                "four",
                "five",
                "6 Residents",
                "25 July 2022 met",
                "2 or 3 months",
                "7.30 pm began",
            ],
        ),
    ],
    ids=[
        "the page's width",
        "gaps",
        "short lines",
        "a comma",
        "a small letter",
        "a colon",
        "labels",
        "capitals below",
        "a head below",
        "people a line",
        "people in a sentence",
        "a page's mark",
        "tabs and gaps",
        "a marker",
        "reasons",
        "hyphen",
        "a hyphen and a capital",
        "lists",
    ],
)
def test_printed_lines_that_make_one_paragraph(printed, wanted):
    found = parse(f"{HEAD}1. Benches\n\n{printed}\n\n2. Paths\n\nRead.").passages
    assert [one.text for one in found if one.item == 0] == wanted


@pytest.mark.parametrize("sign", ["The meeting closed at 8 pm.", "RESOLVED that it go.", "Decision:"])
def test_titles_without_numbers_are_items_where_the_text_speaks_as_minutes_do(sign):
    text = "Benches\n\nIt was old.\n\nPaths\n\nIt is new."
    assert items(text) == []
    assert items(f"{text}\n\n{sign}")[:2] == [(None, "Benches"), (None, "Paths")]


@pytest.mark.parametrize(
    ("printed", "titles", "passages"),
    [
        ("Apologies for Absence Minutes: None were received. |\nPage 2 of 3\nUrgent Items To note any. Minutes: "
         "There were "
         "none. |\nMinutes: Lost its title. |\nBenches Minutes: Read. |",
         ["Apologies for Absence", "Urgent Items", None, "Benches"],
         [(0, "Minutes:"), (0, "None were received."), (1, "To note any."), (1, "Minutes:"), (1, "There were none."),
          (2, "Lost its title."), (3, "Minutes:"), (3, "Read.")]),
        ("Apologies for Absence\nMinutes: None were received. |\nUrgent Items\nTo note any.\nMinutes: There were "
         "none. |",
         ["Apologies for Absence", "Urgent Items"],
         [(0, "Minutes:"), (0, "None were received."), (1, "To note any."), (1, "Minutes:"), (1, "There were none.")]),
        ("Apologies Minutes: None.\nPaths Minutes: Read.\nLanes Minutes: Dug.\n", ["Apologies", "Paths", "Lanes"],
         [(0, "Minutes:"), (0, "None."), (1, "Minutes:"), (1, "Read."), (2, "Minutes:"), (2, "Dug.")]),
    ],
    ids=["a cell a line", "lines in a cell", "no bars"],
)  # fmt: skip
def test_text_in_the_cells_of_a_web_table(printed, titles, passages):
    found = parse(f"Venue: Guildhall\nNo. | Item |\n{printed}")
    assert [one.title for one in found.items] == titles
    assert [(one.item, one.text) for one in found.passages] == passages
