"""Speakers without a title: by first name, first letters or a full name that no list has."""

import pytest
from reading import LISTED, facts

NAMED = """PARKS COMMITTEE

Minutes of the meeting of the Parks Committee held on Thursday 3 November 2022

Present: Ann Lee (Chair), Cy Dunn, Jo Moss, Jo Hale, Lee Oakes and P Ricks

1. Minutes

Read.

2. Benches

Read.

3. Lanes

"""
PAGE = "Agenda item\n\nContact: Guy Fell\n\nBenches\n\nMinutes:\n\n"


def points(text):
    return [(one["kind"], one["speaker"]) for one in facts(text)["points"]]


def owners(text):
    return [one["owner"] for one in facts(text)["follow_ups"]]


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("Cy asked why it rained.", [("point", "Cy Dunn")]),
        ("Low Lane – Cy reported that it rained.", [("statement", "Cy Dunn")]),
        ("Jo asked why it rained.", []),  # two are called so
        ("Lee asked why it rained.", []),  # or is it Ann Lee?
        ("Bea asked why it rained.", []),
        ("Rain said that it was wet.", []),
        ("CD asked why it rained.", [("point", "Cy Dunn")]),
        ("AL reported that it rained.", [("statement", "Ann Lee")]),
        ("CD asked why it rained. Cat Dray felt that it was wet.", [("point", "Cat Dray")]),
        ("PC reported that it rained.", []),
    ],
)
def test_first_name_or_first_letters_of_one_who_is_listed(printed, wanted):
    assert points(NAMED + printed) == wanted


def test_first_letters_are_not_made_out_where_the_list_prints_some():
    assert points(LISTED.replace(" (CD)", "") + "CD asked why it rained.") == []


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("Jo Elm asked why it rained.", [("point", "Jo Elm")]),
        ("Jo Elm replied that it rained.", [("reply", "Jo Elm")]),
        (
            "Jo Elm advised that it rained.\n\nJo Elm felt that it was wet.",
            [("statement", "Jo Elm"), ("point", "Jo Elm")],
        ),
        ("Jo Elm advised that it rained.", []),
        ("Marl Water asked why it rained.", []),
        ("Local Traders asked why it rained.", []),
        ("Digital Services asked why it rained.", []),
        ("Then Elm asked why it rained.", []),
    ],
)
def test_full_name_that_no_list_has(printed, wanted):
    assert points(PAGE + printed) == wanted


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("Jo Elm asked why.\n\nAction – JE to write to the owner.", ["Jo Elm"]),
        ("Action – GF to write to the owner.", ["Guy Fell"]),
        ("Jo Elm asked why. Jim Eel felt wet.\n\nAction – JE to write to the owner.", ["JE"]),
        ("Action – XY to write to the owner.", ["XY"]),
    ],
)
def test_first_letters_of_one_whom_no_list_has(printed, wanted):
    assert owners(PAGE + printed) == wanted
