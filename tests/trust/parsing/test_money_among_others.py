"""A sentence's money is read the same among other sentences as alone: no reader looks past its sentence's ends."""

from dataclasses import replace

from test_amounts import POUNDS
from test_money_phrases import TURNS

from trust.parsing import read

LINES = list(dict.fromkeys([*(line for line, _ in TURNS), *(line for line, *_ in POUNDS)]))
TEXT = "\n\n".join(LINES)


def moved(figure, by):
    start, end = figure.span
    first, last = figure.sentence
    return replace(figure, span=(start + by, end + by), sentence=(first + by, last + by))


def test_money_of_a_paragraph_is_read_the_same_wherever_it_stands():
    found = read(TEXT, [])
    for line in LINES:
        start = TEXT.index(line)
        among = [figure for figure in found if start <= figure.span[0] < start + len(line)]
        assert among == [moved(figure, start) for figure in read(line, [])]
