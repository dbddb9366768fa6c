"""The forms' fields, the order of rows, and the marks in the source, each by itself."""

import pytest
from django.core.exceptions import ValidationError

from minutes.intake.fields import Amount, Clock, Day, DayOrMonth, FinancialYear, Lines, Words
from minutes.intake.marks import Mark, pieces
from minutes.intake.sections import woven

CLEAN = [
    (Words("W"), "  two  words \r\nnext ", "two  words \nnext"),
    (Words("W"), " \n ", None),
    (Words("W", empty=""), " ", ""),
    (Lines("L"), "one\r\n\r\n two ", ["one", "two"]),
    (Lines("L"), "", []),
    (Day("D"), "2023-12-04", "2023-12-04"),
    (Day("D"), "4 December 2023", "2023-12-04"),
    (Day("D"), "04/12/2023", "2023-12-04"),
    (Day("D"), "", None),
    (DayOrMonth("D"), "8 December 2023", "2023-12-08"),
    (DayOrMonth("D"), "February 2024", "2024-02"),
    (DayOrMonth("D"), "2024-02", "2024-02"),
    (DayOrMonth("D"), "  ", None),
    (Clock("T"), "19:00", "19:00"),
    (Clock("T"), "7.05", "07:05"),
    (Amount("A"), "£177,900,000", "177900000"),
    (Amount("A"), "9.83%", "9.83"),
    (Amount("A"), "-3.5", "-3.5"),
    (Amount("A"), "", None),
    (FinancialYear("Y"), "2024/25", "2024/25"),
    (FinancialYear("Y"), "2024-2025", "2024/25"),
    (FinancialYear("Y"), "1999/00", "1999/00"),
]


@pytest.mark.parametrize(("field", "typed", "kept"), CLEAN)
def test_field_keeps_what_was_typed_as_the_draft_holds_it(field, typed, kept):
    field.required = False
    assert field.clean(typed) == kept


WRONG = [
    (Day("D"), "30 February 2024"),
    (DayOrMonth("D"), "Easter 2025"),
    (Clock("T"), "25:00"),
    (Amount("A"), "177.9m"),
    (Amount("A"), "NaN"),
    (Amount("A"), "1e5"),
    (Amount("A"), "1" * 17),
    (FinancialYear("Y"), "2024/26"),
    (FinancialYear("Y"), "24/25"),
]


@pytest.mark.parametrize(("field", "typed"), WRONG)
def test_field_refuses_what_it_cannot_keep(field, typed):
    with pytest.raises(ValidationError):
        field.clean(typed)


SHOWN = [
    (Words("W"), " two\n\nwords\u00a0"),
    (Lines("L"), ["one", "two"]),
    (Day("D"), "2023-12-04"),
    (DayOrMonth("D"), "2024-02"),
    (DayOrMonth("D"), "2023-12-08"),
    (Amount("A"), "123348000"),
    (FinancialYear("Y"), "2024/25"),
]


@pytest.mark.parametrize(("field", "value"), SHOWN)
def test_what_a_field_shows_comes_back_as_the_same_value(field, value):
    field.required = False
    assert field.clean(field.shown(value)) == (value.strip() if isinstance(value, str) else value)


def rows(*keys):
    return [{"id": key} for key in keys]


WOVEN = [
    ("abcd", "abcd", "dcba", "dcba"),
    ("abcd", "bd", "db", "adcb"),
    ("abcd", "bc", "", "ad"),
    ("abcd", "bc", "cxb", "acxbd"),
    ("abc", "", "xy", "abcxy"),
    ("", "", "x", "x"),
    ("abc", "bz", "zb", "azbc"),
]


@pytest.mark.parametrize(("all_rows", "seen", "new", "result"), WOVEN)
def test_rows_of_a_post_take_the_places_of_those_it_showed(all_rows, seen, new, result):
    assert woven(rows(*all_rows), set(seen), rows(*new)) == rows(*result)


def shown(text, *marks):
    return [(piece.text, piece.mark.key if piece.mark else None) for piece in pieces(text, marks)]


def test_overlapping_marks_join_up_to_the_text_and_show_the_smallest():
    text = "RESOLVED to spend £5m on boats"
    decision = Mark(0, 25, "decision", "d")
    figure = Mark(18, 21, "figure", "f")
    crossing = Mark(19, 30, "person", "p")
    assert shown(text, decision, figure, crossing) == [
        ("RESOLVED to spend ", "d"),
        ("£", "f"),
        ("5m", "f"),
        (" on ", "p"),
        ("boats", "p"),
    ]


def test_every_mark_has_its_place_and_one_link():
    text = "one two three"
    found = list(pieces(text, [Mark(0, 13, "decision", "d"), Mark(4, 7, "figure", "f")]))
    assert [[mark.key for mark in piece.starts] for piece in found] == [["d"], ["f"], []]
    assert [(piece.text, piece.first) for piece in found] == [("one ", True), ("two", True), (" three", False)]


def test_space_between_marked_lines_is_bare():
    assert shown("a\n \nb", Mark(0, 5, "decision", "d")) == [("a", "d"), ("\n \n", None), ("b", "d")]


def test_mark_outside_the_text_is_left_out():
    assert shown("abc", Mark(2, 9, "figure", "f"), Mark(-1, 2, "figure", "g"), Mark(1, 1, "figure", "h")) == [
        ("abc", None)
    ]


def test_characters_nobody_sees_are_taken_out_of_what_is_typed():
    assert Words("Name").clean("Cllr \u202eLyn\u200b Marsh\u00ad") == "Cllr Lyn Marsh"
