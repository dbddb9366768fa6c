"""The cues of a paragraph are the words it says: no reader misses one, and none is sent for nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import CORPUS

from minutes.parsing.layout import cues
from minutes.parsing.layout.lines import Line, lex

STEMS = sorted({stem for stems in cues.STEMS.values() for stem in stems})


def untold(words):
    """The stems of every cue that is told otherwise than by looking for its words."""
    line = Line("text", (0, len(words)), 1, words)
    return [stems for cue, stems in cues.STEMS.items() if line.has(cue) != line.says(*stems)]


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.txt")), ids=lambda path: path.stem)
def test_every_cue_of_every_line_of_the_corpus(path):
    assert [untold(line.text) for line in lex(path.read_text())] == [[]] * len(lex(path.read_text()))


@given(st.lists(st.sampled_from(STEMS) | st.text(max_size=3), max_size=4), st.sampled_from(["", " "]))
def test_every_cue_wherever_it_stands(words, between):
    assert untold(between.join(words)) == []


def test_one_cue_is_one_bit():
    assert sorted(cues.STEMS) == [1 << place for place in range(cues.MAYBE)]
