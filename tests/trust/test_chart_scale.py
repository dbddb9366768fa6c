"""Scales of money: round amounts from pennies to billions, and the unit that suits them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trust.drawing.scale import around, from_nought, short

AMOUNTS = st.lists(st.decimals(-(10**12), 10**12, places=2), min_size=1, max_size=8)


def names(scale):
    return [scale.named(amount) for amount in scale.rounds]


@pytest.mark.parametrize(
    ("amounts", "expected"),
    [
        (["0"], ["£0", "£0.50", "£1"]),
        (["0.05"], ["£0", "£0.02", "£0.04"]),
        (["40000"], ["£0", "£20,000", "£40,000"]),
        (["2580000"], ["£0", "£1m", "£2m"]),
        (["177900000", "205290000"], ["£0", "£100m", "£200m"]),
        (["185651000"], ["£0", "£50m", "£100m", "£150m"]),
        (["1250000000"], ["£0", "£0.5bn", "£1bn"]),
        (["900000000000"], ["£0", "£500bn"]),
        (["-300000", "100000"], ["−£200,000", "£0"]),
        (["-5000000"], ["−£4m", "−£2m", "£0"]),
    ],
)
def test_bars_begin_at_nought_and_name_round_amounts(amounts, expected):
    assert names(from_nought([Decimal(amount) for amount in amounts])) == expected


@pytest.mark.parametrize(
    ("amounts", "expected"),
    [
        (["185651000", "205290000"], ["£185m", "£190m", "£195m", "£200m", "£205m", "£210m"]),
        (["5000000"], ["£4m", "£6m"]),
        (["0", "0"], ["£0", "£0.50"]),
        (["0.02"], ["£0.02", "£0.025"]),
        (["-3", "4"], ["−£4", "−£2", "£0", "£2", "£4"]),
    ],
)
def test_points_have_a_scale_around_them(amounts, expected):
    assert names(around([Decimal(amount) for amount in amounts])) == expected


@given(AMOUNTS)
def test_every_amount_is_on_its_scale_and_few_are_named(amounts):
    for scale, most in ((from_nought(amounts), 4), (around(amounts), 7)):
        assert all(0 <= scale.share(amount) <= 100 for amount in amounts)
        assert 1 <= len(scale.rounds) <= most
        assert len(set(names(scale))) == len(scale.rounds)


@given(AMOUNTS)
def test_bars_always_have_nought(amounts):
    assert 0 in from_nought(amounts).rounds


def test_places_are_short():
    assert [short(number) for number in (Decimal("33.3333"), 0, Decimal("-0.001"), 50, 1.5)] == [
        "33.33", "0", "0", "50", "1.5"
    ]  # fmt: skip
