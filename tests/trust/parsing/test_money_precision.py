"""How exactly an amount was printed."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trust.parsing import read
from trust.parsing.found import plain
from trust.parsing.precision import exact_to


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("£5M", "1000000"),
        ("£2.58M", "10000"),
        ("£177.9m", "100000"),
        ("£123.348m", "1000"),
        ("£205.290m", "1000"),
        ("£1.2 billion", "100000000"),
        ("£1bn", "1000000000"),
        ("£450k", "1000"),
        ("£9,668,339", "1"),
        ("£5,000", "1"),
        ("£906.95", "0.01"),
        ("£0.5", "0.1"),
        ("81p", "0.01"),
        ("12.5p", "0.001"),
        ("50 pence", "0.01"),
        ("ten pence", "0.01"),
        ("ten thousand pounds", "1000"),
        ("2.5 million pounds", "100000"),
        ("4%", "1"),
        ("9.83%", "0.01"),
        ("ten per cent", "1"),
        ("0.5 percentage points", "0.1"),
        ("(£0.3m)", "100000"),
        ("£(4,500)", "1"),
        ("-£3m", "1000000"),
        ("£1-2m", "1000000"),
        ("£1.25m to £2m", "1000000"),
        ("£500 to £1.5m", "100000"),
        ("4-5%", "1"),
        ("£450,000 and £600,000", "1"),
    ],
)
def test_as_printed(printed, expected):
    lead = "between " if " and " in printed else "a sum of "
    (figure,) = read(f"There was {lead}{printed} in the year.", [])
    assert figure.text == printed
    assert plain(exact_to(figure.text, figure.amount, figure.amount_to)) == expected


@pytest.mark.parametrize(
    ("printed", "amount", "expected"),
    [
        ("(300)", "-300000", "1000"),  # a cell under £000
        ("1,250.5", "1250500", "100"),
        ("12.4", "12400000", "100000"),  # a cell under £m
        ("1,200", "1200", "1"),  # a cell under £
        ("£1,5000", None, None),
        ("£1,5000", "15000", None),
        ("a little", "100", None),
        ("£2.58M", None, "10000"),  # of an amount that a person took away its words still tell
        ("£2.58M", "2600000", "10000"),
        ("0", "0", None),
        ("£0", "0", "1"),
        ("", None, None),
    ],
)
def test_with_the_amount_that_was_read_or_typed(printed, amount, expected):
    assert plain(exact_to(printed, amount and Decimal(amount))) == expected


def test_two_numbers_that_are_no_range_are_not_told():
    assert exact_to("£5m of £6m", Decimal(5000000)) is None


@given(st.text(max_size=120), st.decimals(allow_nan=False, allow_infinity=False) | st.none())
def test_any_text(text, amount):
    step = exact_to(text, amount)
    assert step is None or step > 0
