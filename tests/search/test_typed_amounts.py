"""Amounts of money as readers type them, and the sides of a search that holds some."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes.search.typed_amounts import amount_of, amounts_in, cells_of, in_pounds, places_of
from minutes.search.typed_words import Side, Typed, sides_of

MILLIONS = Decimal(2_580_000)


def read(text):
    return [(text[one.start : one.end], *one.amounts) for one in amounts_in(text)]


@pytest.mark.parametrize(
    "typed",
    [
        "£2.58m",
        "£2.58M",
        "£2,580,000",
        "£2,580,000.00",
        "£2580000",
        "£ 2.58 m",
        "£2.58 million",
        "£2.58million",
        "£2.58 million pounds",
        "2.58 million",
        "2.58 millions",
        "2.58m",
        "2.58mn",
        "2,580,000",
        "2580000 pounds",
        "GBP 2.58 million",
        "gbp2.58m",
        "2.58m GBP",
        "£2580k",
        "2,580 thousand",
        "£0.00258bn",
        "￡2.58m",
    ],
)
def test_amount_is_the_same_typed_any_way(typed):
    assert read(typed) == [(typed, MILLIONS)]
    assert amount_of(typed) == MILLIONS


@pytest.mark.parametrize(
    "typed",
    [
        "2024", "2024/25", "2024-25", "1694", "1,694", "2580000", "4%", "4 per cent", "4m per cent", "item 4", "5b",
        "EX/23/104", "7.30pm", "W2m", "12/2m", "£", "£m", "£000", "£1.2.3", "£100,00", "£2m-2024", "9999999999999bn",
        "£99999999999999", "2.5.2024", "£20pa", "",
    ],
)  # fmt: skip
def test_number_year_and_per_cent_are_no_amounts(typed):
    assert read(typed) == []


@pytest.mark.parametrize(
    ("typed", "low", "high"),
    [
        ("£2m-£3m", 2_000_000, 3_000_000),
        ("£2-3m", 2_000_000, 3_000_000),
        ("£2 to £3 million", 2_000_000, 3_000_000),
        ("2 to 3 million", 2_000_000, 3_000_000),
        ("£500-£1m", 500, 1_000_000),
        ("£10–15", 10, 15),
    ],
)
def test_range_has_two_ends_in_one_scale(typed, low, high):
    assert read(typed) == [(typed, low, high)]
    assert amount_of(typed) is None


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("2500000", "2500000"),
        (" 2.5  million ", "2500000"),
        ("12.50", "12.5"),
        ("50p", "0.5"),
        ("-2m", "-2000000"),
        ("(£2m)", "-2000000"),
        ("1e6", None),
        ("2m or so", None),
        ("about nothing", None),
        ("-", None),
        ("", None),
        ("99999999999999999999", None),
    ],
)
def test_field_for_an_amount_takes_bare_numbers_too(typed, amount):
    assert amount_of(typed) == (Decimal(amount) if amount else None)


def test_amount_is_found_again_however_it_is_printed():
    text = "A fund of £2.58M (2.58 million pounds), not £2.5m or 2.58"
    assert [text[start:end] for start, end in places_of([MILLIONS], text)] == ["£2.58M", "2.58 million pounds"]
    assert [places_of([], text), places_of([Decimal(7)], text)] == [[], []]


def test_cell_is_found_by_what_its_heading_may_make_of_it():
    text = "Placements\t2,580\t(2.58)\t258"
    assert [text[start:end] for start, end in cells_of([-MILLIONS], text)] == ["2,580", "2.58"]
    assert cells_of([], text) == []


@pytest.mark.parametrize(
    ("amount", "shown"),
    [("2580000.000000", "£2,580,000"), ("0.5", "£0.50"), ("-40", "−£40"), ("12.345", "£12.345"), ("0", "£0")],
)
def test_amount_is_written_out_in_pounds(amount, shown):
    assert in_pounds(Decimal(amount)) == shown


def typed(text, *amounts, without=False):
    return Typed(text, tuple(map(Decimal, amounts)), without)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("bus shelters", [Side("bus shelters")]),
        ("transformation £2m", [Side("transformation  ", [typed("£2m", 2_000_000)])]),
        ("youth or £5 play", [Side("youth "), Side("   play", [typed("£5", 5)])]),
        ("fund -£2m", [Side("fund  ", [typed("£2m", 2_000_000, without=True)])]),
        ('"£2m" -"£3m"', [Side("   ", [typed("£2m", 2_000_000), typed("£3m", 3_000_000, without=True)])]),
        ('"cost £2m" or', [Side('"cost £2m" '), Side()]),
        ('a " b', [Side('a " b')]),
    ],
)
def test_sides_of_a_search_part_words_from_amounts(text, sides):
    assert sides_of(text) == sides


@given(st.text(st.sampled_from('£2,.580mMkbn -–to()"/%p or million GBP\n') | st.characters(), max_size=60))
def test_anything_typed_is_read_and_nothing_of_it_lost(text):
    found = amounts_in(text)
    assert all(one.start < end.start for one, end in pairwise(found))
    assert all(text[one.start : one.end].strip() for one in found)
    assert all(abs(amount) < Decimal(10) ** 18 for one in found for amount in one.amounts)
    assert sum(len(side.amounts) for side in sides_of(text)) <= len(found) + text.count('"')
    assert amount_of(text) is None or amount_of(f" {text} ") == amount_of(text)
