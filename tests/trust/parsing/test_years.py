"""Financial years as printed, and which of them an amount is of."""

import pytest

from trust.parsing import read
from trust.parsing.years import financial_years, only_year


@pytest.mark.parametrize(
    ("words", "year"),
    [
        ("the 2024/25 budget", "2024/25"),
        ("the 2024-25 budget", "2024/25"),
        ("the 2024–25 budget", "2024/25"),
        ("the 2024/2025 budget", "2024/25"),
        ("the 2024 / 25 budget", "2024/25"),
        ("in financial year 2024/25", "2024/25"),
        ("the financial year 2024 to 2025", "2024/25"),
        ("FY24/25", "2024/25"),
        ("FY 2024/25", "2024/25"),
        ("in 1999/00", "1999/00"),
        ("in 1999/2000", "1999/00"),
        ("the year ended 31 March 2025", "2024/25"),
        ("for the year to 31st March 2025", "2024/25"),
    ],
)
def test_a_financial_year_is_read_as_printed(words, year):
    assert [found.year for found in financial_years(words)] == [year]


@pytest.mark.parametrize(
    "words",
    [
        "the 2024-28 programme",
        "on 2011-12-14",
        "24/25",
        "application 2024/25/FUL",
        "minute Cou/2024/25",
        "£2024/25",
        "2024/24",
        "2024.25",
    ],
)
def test_other_numbers_are_no_financial_year(words):
    assert financial_years(words) == []


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("on 2011-12-14 the 2024/25 budget", ["2024/25"]),
        ("the 2024-28 plan and the 2025/26 budget", ["2025/26"]),
        ("minute Cou/2024/25 of 2023/24", ["2023/24"]),
        ("£2024/25 in 2023/24", ["2023/24"]),
        ("for 2024/25 to 2026/27 and 2027/28", [None, "2027/28"]),
    ],
)
def test_a_year_after_another_number_is_read(words, years):
    assert [found.year for found in financial_years(words)] == years


def test_years_joined_by_to_are_one_span_of_no_single_year():
    assert [found.year for found in financial_years("for 2024/25 to 2026/27, then 2027/28-2029/30")] == [None, None]


def test_a_title_gives_a_year_only_when_it_names_one():
    assert only_year("Contract Sum 2024/25") == "2024/25"
    assert only_year("Outturn 2023/24 and Budget 2024/25") is None
    assert only_year("Contract Sum") is None
    assert only_year(None) is None


@pytest.mark.parametrize(
    ("line", "years"),
    [
        ("£15,000 in 2020/21, £20,000 in 2021/22 and £10,000 in 2022/23", ["2020/21", "2021/22", "2022/23"]),
        ("The 2024/25 budget was £3m; in 2023/24 it was £2.8m.", ["2024/25", "2023/24"]),
        ("2024/25: £3m, 2025/26: £4m", ["2024/25", "2025/26"]),
        ("£762k approved for 2025/26, paid for by a £50k grant", ["2025/26", "2025/26"]),
        ("A plan for £9m, with £5m in 2024/25 and £4m in 2025/26", [None, "2024/25", "2025/26"]),
        ("Funding of £3m for 2024/25 to 2026/27 was agreed", [None]),
        ("Funding of £3m was agreed", [None]),
        ("In 2023/24 the rent was £5 and in 2024/25 £6.", ["2023/24", "2024/25"]),
        ("By 2024/25, rents of £5m and rates of £6m", ["2024/25", "2024/25"]),
        ("It was £5m in 2023/24 to 2024/25", [None]),
        ("This was £10.4m more than in 2023/24.", [None]),
        ("The tax would rise by 4.99%, as it had in 2024/25.", [None]),
        ("The outturn had been £9m compared with £8m in 2023/24", [None, "2023/24"]),
        ("The sum was £9m for 2024/25, compared with £8m in 2023/24", ["2024/25", "2023/24"]),
    ],
)
def test_of_several_years_an_amount_has_the_one_beside_it(line, years):
    assert [figure.financial_year for figure in read(line, [])] == years


def test_a_year_comes_from_the_sentence_before_the_title():
    text = "£1m was spent. £2m was spent in 2023/24. £3m is for 2023/24 and £4m more for roads after 2024/25."
    figures = read(text, [((0, len(text)), "Budget 2024/25")])
    assert [(figure.financial_year, figure.year_from) for figure in figures] == [
        ("2024/25", "title"),
        ("2023/24", "sentence"),
        ("2023/24", "sentence"),
        (None, None),
    ]
