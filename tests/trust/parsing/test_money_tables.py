"""Bare numbers that a table's heading makes amounts of, and those it does not."""

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
    ],
)
def test_a_number_that_fits_no_marked_column_is_left(text):
    assert rows(text) == []
