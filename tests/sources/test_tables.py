"""Which tables keep their rows as lines, and which flow as the paragraphs they hold."""

import pytest

from minutes.sources.tables import printed

PROSE = "The Clerk was asked to write to the county council about the holes in the lane, " * 2 + "once more."


def table(words):
    """Rows of lines and cells between bars, as a test writes them; `` / `` parts the paragraphs of a cell."""
    rows = [row.strip().strip("|").split("|") for row in words.strip().split("\n")]
    return [[[one.strip() for one in cell.split(" / ") if one.strip()] for cell in row] for row in rows]


def kept(words, *, headed=False):
    return list(printed(table(words), headed=headed))


@pytest.mark.parametrize(
    "rows",
    [
        "Service | 2023 | 2024\nRoads | 12 | 13\nParks | (3) | nil",  # two columns of numbers
        "Service | £\nRoads | 12\nParks | -",  # one, under a sign
        "Item | Share\nRoads | 12%\nParks | 88%",
        "Roads | £5.2m\nParks | £450k",  # no titles at all
        "Payee | For | £\nAnn Lee | Salary, May | 486.20\nReading Room | Hire | 54.00",
        "Councillor | Role | Attendance\nAnn Lee | Chair | Present\nBo Moss | Member | Present",  # says the same again
        "Councillor | Interest | Item\nAnn Lee | Personal | 24\nBo Moss | Other | 25",  # holds numbers
        "Action | Owner | By when\nWrite to all of the employers | Ann Lee | May\nMend it | Bo Moss | June",
    ],
)
def test_table_whose_columns_mean_something_is_kept_in_rows(rows):
    assert kept(rows) == rows.split("\n")


def test_crosses_stay_under_their_titles():
    assert kept("Councillor | For | Against\nAnn Lee | X |\nBo Moss | | X") == [
        "| Councillor | For | Against |", "| Ann Lee | X |  |", "| Bo Moss |  | X |",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "lines"),
    [
        (
            "Ann Lee | Bo Moss | Cy Noon\nDi Orr | Ed Pym | Flo Quy",
            ["Ann Lee", "Bo Moss", "Cy Noon", "Di Orr", "Ed Pym", "Flo Quy"],
        ),
        (
            "Councillor Lee | Chair\nCouncillor Moss | Vice-Chair",
            ["Councillor Lee", "Chair", "Councillor Moss", "Vice-Chair"],
        ),
        ("Date: | 3 May\nVenue: | Town Hall", ["Date: 3 May", "Venue: Town Hall"]),
        ("Present: | Cllr Lee / Cllr Moss", ["Present: Cllr Lee", "Cllr Moss"]),
        (f"7. | Roads / {PROSE} | AL", ["7. Roads", PROSE, "AL"]),
        (f"(a) | {PROSE}\niv) | {PROSE}\nC/387 | x", [f"(a) {PROSE}", f"iv) {PROSE}", "C/387 x"]),
        (
            "No. | Item | Action\n1 | Apologies |\n2 | Roads | AL",
            ["No.", "Item", "Action", "1 Apologies", "2 Roads", "AL"],
        ),
        ("12 | | Roads", ["12 Roads"]),
        ("Roads | 7.", ["Roads", "7."]),
        ("7.", ["7."]),
        ("Roads | 12\nParks | 13", ["Roads", "12", "Parks", "13"]),  # numbers of what?
        (f"Service | £\n{PROSE} | 12", ["Service", "£", PROSE, "12"]),
        (" | \n | ", []),
        ("Name | Left | Came\nAnn Lee | | \nBo Moss | | ", ["Name", "Left", "Came", "Ann Lee", "Bo Moss"]),
    ],
)
def test_table_that_only_arranges_words_flows(rows, lines):
    assert kept(rows) == lines


def test_row_marked_as_titles_makes_a_register_of_two_columns():
    rows = "Name | Post\nAnn Lee | Clerk\nBo Moss | Treasurer"
    assert kept(rows, headed=True) == rows.split("\n")
    assert kept("No. | Item\n1 | \n2 | Roads", headed=True) == ["No.", "Item", "1", "2 Roads"]
    assert kept(f"Item | Minute\nRoads | {PROSE}", headed=True) == ["Item", "Minute", "Roads", PROSE]


def test_register_may_have_empty_cells():
    rows = "Name | Office | Attendance\nAnn Lee | Chair | Present\nBo Moss |  | Present"
    assert kept(rows) == rows.split("\n")


def test_table_wider_than_any_flows():
    assert kept(" | ".join(f"£{n}" for n in range(61)) + "\n" + " | ".join("5" for _ in range(61)))[:2] == ["£0", "£1"]
