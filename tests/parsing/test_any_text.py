"""Whatever the text, the parser gives a reading, points only inside it and loses no word of it.

``FUZZ=100`` in the environment tries a hundred times as many texts.
"""

import os
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading import CORPUS, astray, codes, uncovered

from minutes.intake.read import find
from minutes.parsing import parse
from minutes.parsing.decisions.clauses import flat
from minutes.parsing.layout.lines import LONGEST_READ, fold, lex
from minutes.sources import read

PIECES = [
    "RESOLVED",
    "RESOLVED that: ",
    "That the Executive:",
    "a)",
    "(i) ",
    "1. ",
    "26.",
    "· ",
    "- ",
    "\n",
    "\n\n",
    "\u00a0",
    "Present",
    "Present: ",
    "Apologies: ",
    "Members",
    "Cllr Ann Lee (Chair)",
    "Councillors Moss and Dr Jones",
    "Decision:",
    "Minutes:",
    "Reasons for Recommendations:",
    "Alternative Options Considered: None",
    "It was proposed by Cllr Lee and seconded by Cllr Moss ",
    "The amendment was LOST.",
    "“",
    "”",
    "5 For, 2 Against",
    "In response, the Clerk said that:",
    "Members requested a plan",
    "would be sent to Full Council at its meeting on 3rd May",
    "Monday 4th December 2023 7.00 pm",
    "Declarations of Interest",
    "Personal",
    "Page 2 of 3",
    "End of Meeting",
    "the report",
    "Budget 2024/25 pdf icon PDF 3 KB",
    "(",
    ")",
    ":",
    "£5m",
    "C/387 ",
    " and ",
    "Cllr Lee declared a personal interest in item 5 as a governor",
    "ACTION: Clerk to write",
    "Agenda item",
    "Decision details",
]
EFFORT = int(os.environ.get("FUZZ", "1"))
LINES = sorted({line for path in CORPUS.glob("*.txt") for line in path.read_text().split("\n")})
SOUP = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=40).map("".join)


def spans(found):
    yield from ([found.meeting.span] if found.meeting.span else [])
    yield from found.not_placed
    for kind in ("attendees", "movements", "items", "passages", "decisions", "votes", "declarations", "references"):
        yield from (one.span for one in getattr(found, kind))
    for kind in ("corrections", "follow_ups"):
        yield from (one.span for one in getattr(found, kind))
    yield from (problem.span for problem in found.problems if problem.span)
    for decision in found.decisions:
        yield from decision.repeats
        yield from (one.span for one in (*decision.reasons, *decision.alternatives, *flat(decision.clauses)))


@given(SOUP)
@settings(max_examples=300 * EFFORT, deadline=None)
def test_any_text_is_read_and_no_word_of_it_is_lost(text):
    read_whole(text)


@given(st.lists(st.sampled_from(LINES), max_size=60).map("\n".join))
@settings(max_examples=150 * EFFORT, deadline=None)
def test_the_lines_of_all_documents_are_read_in_any_order(text):
    read_whole(text)


def read_whole(text):
    """Reads a text, and holds that every fact points into it, in its own words, and that no word is lost."""
    found, figures = find(text)
    assert all(0 <= start <= end <= len(text) for start, end in spans(found))
    assert astray(text, found, figures) == []
    assert uncovered(text, found) == ""
    for decision in found.decisions:
        assert decision.text == fold(text[slice(*decision.span)])
        assert all(clause.text == fold(text[slice(*clause.span)]) for clause in flat(decision.clauses))
        assert all(one.text == fold(text[slice(*one.span)]) for one in (*decision.reasons, *decision.alternatives))
    for passage in found.passages:
        assert passage.text in fold(text[slice(*passage.span)])
    assert all(one.item is None or 0 <= one.item < len(found.items) for one in (*found.passages, *found.follow_ups))


@given(SOUP)
@settings(max_examples=100 * EFFORT, deadline=None)
def test_lines_hold_every_word_once_and_in_order(text):
    lines = lex(text)
    assert [text[slice(*line.span)] for line in lines] == [text[slice(*line.span)].strip() for line in lines]
    assert "".join("".join(text[slice(*line.span)].split()) for line in lines) == "".join(text.split())
    assert all(one.span[1] <= other.span[0] for one, other in pairwise(lines))


@pytest.mark.parametrize("name", ["panel-notes", "executive-item", "committee-minutes"])
@given(data=st.data())
@settings(max_examples=40 * EFFORT, deadline=None)
def test_any_part_of_a_document_is_read(name, data):
    whole = read((CORPUS / f"{name}.txt").read_bytes()).text
    start = data.draw(st.integers(0, len(whole)))
    read_whole(whole[start : data.draw(st.integers(start, len(whole)))])


def test_line_too_long_to_read_is_kept_and_said():
    text = "Present\n\nCllr Ann Lee\n\nBudget\n\n" + "It was agreed that the report be approved. " * 300
    found = parse(text)
    assert len(text) > LONGEST_READ
    assert found.decisions == ()
    assert "line-too-long" in codes(found)
    assert uncovered(text, found) == ""


@pytest.mark.parametrize("word", ["aprİl", "frİday 3 April", "fİve votes to sİx", "£3 mİllion", "£2 to £3 mİllion"])
def test_letters_that_a_pattern_takes_for_ours_are_read(word):
    """A capital İ is an i to a pattern that is blind to case, and two characters when it is made small."""
    find(f"Minutes of the meeting held on 4 {word} 2024\n\n1. Quay\n\nRESOLVED by {word} that {word} be spent.\n")
