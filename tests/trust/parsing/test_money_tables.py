"""Bare numbers that a table's heading makes amounts of, and those it does not."""

from decimal import Decimal

import pytest

from trust.parsing import read


def rows(text):
    return [(row.text, row.amount, row.measure, row.financial_year, row.about) for row in read(text, [])]


def test_cells_divided_by_bars_take_the_scale_of_their_column():
    text = (
        "Service | Budget 2024/25 £000 | Outturn £000 | Variance % | Posts\n"
        "Fostering | 45,100 | 46,000.5 | 2.0 | 31\n"
        "Homes | 3,700 | (120) | - | 4\n"
        "The meeting closed. | 7 |\n"
    )
    assert rows(text) == [
        ("45,100", 45_100_000, "budget", "2024/25", "Fostering"),
        ("46,000.5", 46_000_500, "outturn", None, "Fostering"),
        ("3,700", 3_700_000, "budget", "2024/25", "Homes"),
        ("(120)", -120_000, "outturn", None, "Homes"),
    ]


def test_signs_may_stand_in_a_row_under_the_titles():
    text = "Service          Budget     Outturn\n                 £m         £m\nSchools          12.5       13.1\n"
    assert rows(text) == [
        ("12.5", 12_500_000, "budget", None, "Schools"),
        ("13.1", 13_100_000, "outturn", None, "Schools"),
    ]


def test_signs_under_all_titles_but_the_rows_leave_the_titles_as_they_are():
    text = "Service | Budget | Outturn\n£000 | £000\nRoads | 12 | 13\n"
    assert rows(text) == [("12", 12_000, "budget", None, "Roads"), ("13", 13_000, "outturn", None, "Roads")]


def test_a_table_flattened_to_one_cell_a_line_is_read_in_its_order():
    cells = [
        "Service",
        "Budget £'000",
        "Forecast £'000",
        "Fostering",
        "45,100",
        "46,200",
        "Roads",
        "(300)",
        "-",
        "End.",
        "9",
    ]
    text = "\n\n".join(cells)
    assert rows(text) == [
        ("45,100", 45_100_000, "budget", None, "Fostering"),
        ("46,200", 46_200_000, "forecast", None, "Fostering"),
        ("(300)", -300_000, "budget", None, "Roads"),
    ]


def test_one_sign_above_a_table_or_in_its_corner_is_for_every_column_of_money():
    above = "All figures in £000\n\nService | Revised Budget | Projection | Posts\nRoads | 1,200 | 1,300 | 12\n"
    corner = "| £000 | Revised Budget | Projection | Posts |\n|---|---:|---:|---|\n| Roads | 1,200 | 1,300 | 12 |\n"
    expected = [("1,200", 1_200_000, "budget", None, "Roads"), ("1,300", 1_300_000, "forecast", None, "Roads")]
    assert rows(above) == expected
    assert rows(corner) == expected


def test_a_flattened_table_takes_the_sign_of_the_line_above_it():
    cells = ["The position, £000, was as follows:", "Block", "Budget", "Variance", "Schools", "148,210", "(95)"]
    assert rows("\n".join([*cells, "Central", "2,340", "0"])) == [
        ("148,210", 148_210_000, "budget", None, "Schools"),
        ("(95)", -95_000, "variance", None, "Schools"),
        ("2,340", 2_340_000, "budget", None, "Central"),
        ("0", 0, "variance", None, "Central"),
    ]


def test_printed_amounts_take_the_heading_of_their_column():
    text = "Heading\tBudget 2024/25\tActual to date\nGrants\t£500\t£0\nTotal\t£12,500\t£6,204\n"
    assert rows(text) == [
        ("£500", 500, "budget", "2024/25", "Grants"),
        ("£0", 0, "spending", None, "Grants"),
        ("£12,500", 12_500, "budget", "2024/25", "Total"),
        ("£6,204", 6_204, "spending", None, "Total"),
    ]


def test_a_list_of_payments_is_spending_whatever_is_paid_for():
    text = "Payee          Detail         Net (£)   VAT\nA Smith        Grant form    120.00    24.00\n"
    assert rows(text) == [("120.00", 120, "spending", None, "A Smith"), ("24.00", 24, "spending", None, "A Smith")]


def test_a_cell_missing_from_a_row_of_gaps_leaves_the_others_under_their_headings():
    text = "Payee        Net (£)      VAT (£)      Total (£)\nHMRC          88.10                     88.10\n"
    assert [row[:2] for row in rows(text)] == [("88.10", Decimal("88.10")), ("88.10", Decimal("88.10"))]


def test_headings_stand_over_their_cells_when_the_labels_have_none():
    text = "             Asked      Awarded\nPlayers      £400       £250\nBand         £500       declined\n"
    assert [row[2] for row in rows(text)] == ["other", "grant", "other"]


def test_the_sign_in_a_rows_label_is_for_that_row():
    text = "Service | Budget | Outturn\nRoads £000 | 1,200 | 1,300\nParks | 7 | 8\n"
    assert rows(text) == [
        ("1,200", 1_200_000, "budget", None, "Roads £000"),
        ("1,300", 1_300_000, "outturn", None, "Roads £000"),
    ]


def test_a_heading_with_an_amount_or_of_many_words_heads_no_column():
    priced = "Service | Budget of £5 in all | Outturn\nRoads | £12 | £13\n"
    assert [(row[0], row[2]) for row in rows(priced)] == [("£5", "budget"), ("£12", "budget"), ("£13", "outturn")]
    long = f"Service | Budget £000 | {'Outturn of the year and the next ' * 4}£000\nRoads | 12 | 13\n"
    assert [(row[0], row[2]) for row in rows(long)] == [("12", "budget")]


def test_rows_above_the_headings_have_none():
    text = "Roads | £12 | £13\nService | Budget | Outturn\nHalls | £7 | £8\n"
    assert [(row[0], row[2], row[4]) for row in rows(text)] == [
        ("£12", "other", "Roads"), ("£13", "other", "Roads"), ("£7", "budget", "Halls"), ("£8", "outturn", "Halls"),
    ]  # fmt: skip


def test_the_row_is_the_sentence_of_a_cell():
    text = "Service | Saving £m\nHomes | 1.5 \n"
    (figure,) = read(text, [])
    assert text[slice(*figure.sentence)] == "Homes | 1.5"
    assert figure.text == "1.5"


@pytest.mark.parametrize(
    "text",
    [
        "Service | Budget\nHomes | 3,700\n",
        "Service | Budget £000\nHomes | 3,700 | 12\n",
        "Budget £000\n\nThe following was said.\n\n3,700\n",
        "Budget £000\n\nHomes\n\n2024\n",
        "The report gave figures in £000 for every service the Council ran in that long year, and more\nHomes\n3,700\n",
        "Budget £000\nOutturn £000\nHomes\n3,700\nRoads\n1,200\n",
        "All figures in £000\n\nService | Posts | Year\nRoads | 12 | 2024\n",
        "Payee | Number\nA Smith | 120.00\n",
        "The sum was large.\n\nService | Budget\nRoads | 1,200\n\nIt cost more.",
    ],
)
def test_a_number_that_fits_no_marked_column_is_left(text):
    assert rows(text) == []


def test_list_below_a_pound_sign_ends_in_amounts():
    printed = [
        "Payments were agreed:",
        "£",
        "Ash Printing 6.00",
        "Hall hire (x3) 1,030.00",
        "6.2 It was 7.50 more.",
        "A 9.00",
    ]
    text = "\n\n".join(printed)
    assert rows(text) == [
        ("6.00", 6, "spending", None, "Ash Printing"),
        ("1,030.00", 1030, "spending", None, "Hall hire (x3)"),
    ]
    assert rows("The sum in £\n\nAsh Printing 6.00\n") == []
