"""The full stop of a shortened word ends no sentence, whichever reader asks."""

import pytest

from minutes.parsing import parse
from minutes.parsing.vocabulary.sentence_words import ABBREVIATED

SHORTENED = pytest.mark.parametrize("word", ABBREVIATED)


@SHORTENED
def test_decision_goes_on_after_a_shortened_word(word):
    found = parse(f"1. Thanks\n\nIt was agreed that {word}. Hale be thanked. The meeting went on.\n\n2. Other\n\nNone.")
    assert [clause.text for one in found.decisions for clause in one.clauses] == [f"{word}. Hale be thanked."]


@SHORTENED
def test_reason_of_an_interest_goes_on_after_a_shortened_word(word):
    found = parse(
        "1. Interests\n\nCouncillor Lee declared a personal interest in item 5 as a friend of "
        f"{word}. Hale of the club. He stayed.\n\n2. Other\n\nNone."
    )
    assert [one.reason for one in found.declarations] == [f"a friend of {word}. Hale of the club"]


@SHORTENED
def test_correction_goes_on_after_a_shortened_word(word):
    found = parse(
        "1. Minutes\n\nThe minutes of the meeting held on 3 May 2023 were approved subject to the amendment that "
        f"{word}. Hale be recorded as present. The Chair signed them.\n\n2. Other\n\nNone."
    )
    assert [one.what for one in found.corrections] == [f"{word}. Hale be recorded as present"]


def test_sentence_ends_after_any_other_word():
    found = parse("1. Thanks\n\nIt was agreed that the club be thanked. Hale rose.\n\n2. Other\n\nNone.")
    assert [clause.text for one in found.decisions for clause in one.clauses] == ["the club be thanked."]


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("The Clerk shared the survey. 72% of residents wanted oak.", [72]),
        ("The Clerk shared the survey of approx. 72 residents.", []),
        ("The Clerk shared the survey in para. 72 of it.", []),
    ],
)
def test_sentence_may_begin_with_a_count(printed, wanted):
    """To share a survey says nothing, unless a sentence goes on to what it found."""
    found = parse(f"1. Thanks\n\n{printed}\n\n2. Other\n\nNone.")
    assert [one.kind for one in found.passages if one.kind == "statement"] == ["statement"] * len(wanted)
