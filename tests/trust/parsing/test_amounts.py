"""Printed amounts, each with what it is worth: one line of minutes, the amounts in it, in order."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trust.parsing import as_dict, read


def rows(line):
    return [
        tuple(value for value in (row["text"], row["amount"], row["amount_to"], row["unit"]) if value is not None)
        for row in map(as_dict, read(line, []))
    ]


POUNDS = [
    ("The sum was £5M.", "£5M", "5000000"),
    ("The sum was £2.58M.", "£2.58M", "2580000"),
    ("against its £123.348m budget", "£123.348m", "123348000"),
    ("a gross budget of £1,530.9m", "£1,530.9m", "1530900000"),
    ("some £5million more", "£5million", "5000000"),
    ("some £5 million more", "£5 million", "5000000"),
    ("the £1.2 billion programme", "£1.2 billion", "1200000000"),
    ("the £1.2bn programme", "£1.2bn", "1200000000"),
    ("a bid for £450k", "£450k", "450000"),
    ("a bid for £1,750k", "£1,750k", "1750000"),
    ("a bid for £69.6K", "£69.6K", "69600"),
    ("bonds of £9,668,339", "£9,668,339", "9668339"),
    ("stamps £906.95", "£906.95", "906.95"),
    ("mowing £225+VAT/year", "£225", "225"),
    ("a post at £65,000 per annum", "£65,000", "65000"),
    ("a post at £65,000pa", "£65,000", "65000"),
    ("a fund of 1£m", "1£m", "1000000"),
    ("a fee of GBP 5m", "GBP 5m", "5000000"),
    ("a fund of £ 300,", "£ 300", "300"),
    ("nearly 2.5 million pounds", "2.5 million pounds", "2500000"),
    ("ten thousand pounds", "ten thousand pounds", "10000"),
    ("twenty-five pounds", "twenty-five pounds", "25"),
    ("a mileage rate of 81p", "81p", "0.81"),
    ("a mileage rate of 12.5p", "12.5p", "0.125"),
    ("fifty pence a visit", "fifty pence", "0.5"),
    ("the bill came to £5\nmillion in all", "£5\nmillion", "5000000"),
]


@pytest.mark.parametrize(("line", "text", "amount"), POUNDS)
def test_pounds_are_read_in_every_notation(line, text, amount):
    assert rows(line) == [(text, amount, "GBP")]


@pytest.mark.parametrize(
    ("line", "text", "amount"),
    [
        ("a 4% rise", "4%", "4"),
        ("rose by 9.83%.", "9.83%", "9.83"),
        ("rose by 0.5 per cent", "0.5 per cent", "0.5"),
        ("rose by 3 percent", "3 percent", "3"),
        ("2 percentage points above", "2 percentage points", "2"),
        ("a cut of ten per cent", "ten per cent", "10"),
        ("a cut of twenty-five per cent", "twenty-five per cent", "25"),
        ("a hundred per cent relief", "a hundred per cent", "100"),
        ("a change of -1.5%", "-1.5%", "-1.5"),
    ],
)
def test_rates_are_read_in_digits_and_words(line, text, amount):
    assert rows(line) == [(text, amount, "percent")]


@pytest.mark.parametrize(
    ("line", "text", "amount"),
    [
        ("a variance of (£0.3m) on staffing", "(£0.3m)", "-300000"),
        ("Staffing | (£0.3m) | met", "(£0.3m)", "-300000"),
        ("(£0.3m)", "(£0.3m)", "-300000"),
        ("a variance of £(4,500)", "£(4,500)", "-4500"),
        ("a variance of -£0.3m", "-£0.3m", "-300000"),
        ("a variance of −£0.3m", "−£0.3m", "-300000"),
        ("a variance of £-2m", "£-2m", "-2000000"),
        ("minus £3m", "minus £3m", "-3000000"),
        # A bracket or dash that only sets the amount apart makes nothing negative.
        ("a saving (£0.3m) was found", "£0.3m", "300000"),
        ("- £5m for roads", "£5m", "5000000"),
        ("-£5m for roads", "£5m", "5000000"),
        ("the roads – £5m", "£5m", "5000000"),
    ],
)
def test_a_negative_is_told_from_an_aside(line, text, amount):
    assert rows(line) == [(text, amount, "GBP")]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("between £1m and £2m", [("£1m and £2m", "1000000", "2000000", "GBP")]),
        ("bids of £1m to £2m", [("£1m to £2m", "1000000", "2000000", "GBP")]),
        ("ranging from £1m to £2m", [("£1m to £2m", "1000000", "2000000", "GBP")]),
        ("a bid of £1-2m", [("£1-2m", "1000000", "2000000", "GBP")]),
        ("a bid of £1-£2m", [("£1-£2m", "1000000", "2000000", "GBP")]),
        ("a bid of £500-£1m", [("£500-£1m", "500", "1000000", "GBP")]),
        ("a bid of £3m–£4m", [("£3m–£4m", "3000000", "4000000", "GBP")]),
        ("£10-15 an hour", [("£10-15", "10", "15", "GBP")]),
        ("£1m to 2m", [("£1m to 2m", "1000000", "2000000", "GBP")]),
        ("between £3 and £4 million", [("£3 and £4 million", "3000000", "4000000", "GBP")]),
        ("a rise of 4-5%", [("4-5%", "4", "5", "percent")]),
        ("rates of 4% to 5%", [("4% to 5%", "4", "5", "percent")]),
        ("between 4 and 5 per cent", [("4 and 5 per cent", "4", "5", "percent")]),
        # Two amounts, not a range.
        ("rose from £1m to £2m", [("£1m", "1000000", "GBP"), ("£2m", "2000000", "GBP")]),
        ("a rise of £1m to £2m", [("£1m", "1000000", "GBP"), ("£2m", "2000000", "GBP")]),
        ("£1m and £2m", [("£1m", "1000000", "GBP"), ("£2m", "2000000", "GBP")]),
        ("the gap between £1m and £2m", [("£1m", "1000000", "GBP"), ("£2m", "2000000", "GBP")]),
        ("cost £2m – £3m less than planned", [("£2m", "2000000", "GBP"), ("£3m", "3000000", "GBP")]),
        ("from £2m to £1m", [("£2m", "2000000", "GBP"), ("£1m", "1000000", "GBP")]),
        ("rose from 4 to 5%", [("5%", "5", "percent")]),
        ("£1-5 per cent", [("£1", "1", "GBP"), ("5 per cent", "5", "percent")]),
        ("5%4-5%", [("5%", "5", "percent"), ("4-5%", "4", "5", "percent")]),
        ("£50-2024", [("£50", "50", "GBP")]),
    ],
)
def test_a_range_is_one_figure_and_a_change_is_two(line, expected):
    assert rows(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "in 2024/25, 2024-28 and Q1 of 2025",
        "at 7.30p.m. on 12/03/2024 the meeting closed",
        "minute 306, paragraph 6.14, pages 4-5, p81 and an 81pp report",
        "application 22/128 and C/387, 77/21 and 49.1",
        "10-15 people and 5 million visits",
        "a bare % and a £ sign, two thirds, half",
        "Figures are in £000; others in £'000 and £m",
        "£1000s of savings",
        "two and a half per cent",
        "two point five per cent",
    ],
)
def test_what_is_not_money_is_left(line):
    assert rows(line) == []


@pytest.mark.parametrize("line", ["£2O,000", "£1,5000", "£1.530.9m", "£1,5m", "£5x", "£99999999999999999999"])
def test_an_amount_that_cannot_be_trusted_has_no_value(line):
    (figure,) = read(f"It cost {line} in all.", [])
    assert figure.amount is None
    assert line.startswith(figure.text)


SCALES = {"": 0, "k": 3, "K": 3, "m": 6, "M": 6, " million": 6, "million": 6, "bn": 9, " billion": 9, " thousand": 3}


@settings(deadline=None)
@given(
    st.decimals(min_value=Decimal("0.01"), max_value=Decimal("999999.99"), places=2),
    st.sampled_from(sorted(SCALES)),
    st.booleans(),
    st.sampled_from(["{}", "a sum of {} for roads", "({} in all)", "Cost: {}.", "\u00a0{}\u00a0", "{}, {}"]),
)
def test_an_amount_written_in_any_notation_reads_back(number, scale, grouped, around):
    printed = f"£{number:,}{scale}" if grouped else f"£{number}{scale}"
    expected = number * Decimal(10) ** SCALES[scale]
    found = read(around.format(printed, printed), [])
    assert [(figure.text, figure.amount) for figure in found] == [(printed, expected)] * around.count("{}")


@settings(deadline=None)
@given(st.integers(0, 99), st.integers(1, 99), st.sampled_from(["%", " %", " per cent", " percent"]))
def test_a_rate_written_in_any_notation_reads_back(whole, part, sign):
    printed = f"{whole}.{part:02}{sign}"
    (figure,) = read(f"It rose by {printed} in a year.", [])
    assert (figure.text, figure.amount, figure.unit) == (printed, Decimal(f"{whole}.{part:02}"), "percent")
