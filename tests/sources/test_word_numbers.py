"""The numbers that Word counts by itself, which a minute is known by, as they are printed."""

import pytest
from word import document, level, numbering, p, starts_at, style, styles, table

from minutes.sources import read

LEGAL = [level(0, "%1."), level(1, "%1.%2"), level(2, "(%3)", "lowerLetter"), level(3, "%4)", "lowerRoman")]


def lines(*body, **parts):
    return read(document(*body, **parts)).text.split("\n\n")


def listed(levels, *places, **nums):
    """A list's levels, used by a paragraph at each of these places."""
    made = numbering({"7": levels}, {"1": ("7", "")})
    return [one.removesuffix(" x") for one in lines(*(p("x", num=1, level=place) for place in places), numbering=made)]


def test_levels_count_and_begin_anew():
    assert listed(LEGAL, 0, 1, 1, 2, 2, 3, 3, 2, 0, 1, 2) == [
        "1.", "1.1", "1.2", "(a)", "(b)", "i)", "ii)", "(c)", "2.", "2.1", "(a)",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("form", "start", "printed"),
    [
        ("decimal", 131, ["131", "132"]),
        ("decimalZero", 9, ["09", "10"]),
        ("lowerLetter", 26, ["z", "aa"]),
        ("upperLetter", 2, ["B", "C"]),
        ("lowerRoman", 4, ["iv", "v"]),
        ("upperRoman", 9, ["IX", "X"]),
        ("ordinal", 1, ["1st", "2nd"]),
        ("ordinal", 11, ["11th", "12th"]),
        ("ordinal", 23, ["23rd", "24th"]),
        ("lowerRoman", 4000, ["4000", "4001"]),
        ("lowerLetter", 0, ["0", "a"]),
        ("bullet", 1, ["•", "•"]),
        ("none", 1, ["x", "x"]),
        ("aiueo", 1, ["1", "2"]),
    ],
)
def test_number_is_printed_in_its_form(form, start, printed):
    assert listed([level(0, "%1", form, start)], 0, 0) == printed


def test_words_of_a_level_stand_around_its_number():
    assert listed([level(0, "Minute PL/%1:", start=58)], 0, 0) == ["Minute PL/58:", "Minute PL/59:"]


def test_level_that_never_restarts_counts_through():
    levels = [level(0, "%1."), level(1, "%2)", extra='<w:lvlRestart w:val="0"/>')]
    assert listed(levels, 0, 1, 1, 0, 1) == ["1.", "1)", "2)", "2.", "3)"]


def test_level_can_show_the_ones_above_in_digits():
    levels = [level(0, "%1.", "upperRoman", 3), level(1, "%1.%2", extra="<w:isLgl/>")]
    assert listed(levels, 0, 1) == ["III.", "3.1"]


def test_level_above_that_was_never_used_stands_at_its_start():
    assert listed(LEGAL, 1, 0) == ["1.1", "1."]


def test_two_lists_of_one_kind_share_their_count_unless_one_starts_anew():
    made = numbering(
        {"7": [level(0, "(%1)", "lowerLetter")]},
        {"1": ("7", ""), "2": ("7", ""), "3": ("7", starts_at(0, 1)), "4": ("7", starts_at(0, 5))},
    )
    nums = (1, 1, 2, 3, 3, 4, 1)
    assert lines(*(p("x", num=num, level=0) for num in nums), numbering=made) == [
        "(a) x", "(b) x", "(c) x", "(a) x", "(b) x", "(e) x", "(f) x",
    ]  # fmt: skip


def test_list_can_replace_a_level():
    override = f'<w:lvlOverride w:ilvl="0">{level(0, "%1)", "upperLetter", 3)}</w:lvlOverride>'
    made = numbering({"7": LEGAL}, {"1": ("7", override)})
    assert lines(p("x", num=1, level=0), p("y", num=1, level=0), numbering=made) == ["C) x", "D) y"]


def test_number_comes_from_the_style_and_its_level_from_the_list():
    levels = [
        level(0, "%1", start=58, extra='<w:pStyle w:val="Heading1"/>'),
        level(1, "%1.%2", extra='<w:pStyle w:val="Heading2"/>'),
    ]
    made = numbering({"7": levels}, {"1": ("7", "")})
    named = styles(style("Heading1", num=1), style("Heading2", num=1), style("Minute", based_on="Heading1"))
    body = [p("Apologies", style="Heading1"), p("None.", style="Heading2"), p("Roads", style="Minute")]
    assert lines(*body, numbering=made, styles=named) == ["58 Apologies", "58.1 None.", "59 Roads"]


def test_paragraph_can_refuse_the_number_of_its_style():
    made = numbering({"7": LEGAL}, {"1": ("7", "")})
    body = [p("One", style="Item"), p("not numbered", style="Item", num=0), p("Two", style="Item")]
    assert lines(*body, numbering=made, styles=styles(style("Item", num=1))) == ["1. One", "not numbered", "2. Two"]


def test_level_that_its_list_does_not_have_gives_no_number():
    assert listed([level(0, "%1.")], 5, 0) == ["x", "1."]


def test_number_of_the_style_that_every_paragraph_has():
    made = numbering({"7": LEGAL}, {"1": ("7", "")})
    named = styles(style("Strong", num=1, kind="character", default=True), style("Body", num=1, level=1, default=True))
    assert lines(p("x"), p("y", style="None"), numbering=made, styles=named) == ["1.1 x", "y"]


def test_list_can_be_defined_by_a_style():
    made = numbering({"7": LEGAL, "8": ['<w:numStyleLink w:val="Council"/>']}, {"1": ("7", ""), "2": ("8", "")})
    named = styles(style("Council", num=1, kind="numbering"))
    assert lines(p("x", num=2, level=1), numbering=made, styles=named) == ["1.1 x"]


def test_lists_that_point_at_each_other_give_no_number():
    made = numbering({"8": ['<w:numStyleLink w:val="Council"/>']}, {"2": ("8", "")})
    named = styles(style("Council", num=2, kind="numbering"), style("A", based_on="B"), style("B", based_on="A"))
    assert lines(p("x", num=2, level=0), p("y", style="A"), numbering=made, styles=named) == ["x", "y"]


def test_deleted_and_empty_paragraphs():
    made = numbering({"7": LEGAL}, {"1": ("7", "")})
    source = read(document(p("One", num=1, level=0), p("", num=1, level=0), p("Three", num=1, level=0), numbering=made))
    assert source.text == "1. One\n\n3. Three"
    assert [(one.what, one.example) for one in source.left_out] == [("numbers of empty paragraphs", "2.")]


def test_number_alone_in_a_cell_is_the_number_of_the_words_beside_it():
    made = numbering({"7": [level(0, "%1.", start=4)]}, {"1": ("7", "")})
    empty = [p("", num=1, level=0)]
    data = document(table([empty, [p("Roads"), p("None.")]], [empty, "Bridges"]), numbering=made)
    assert read(data).text == "4. Roads\n\nNone.\n\n5. Bridges"
