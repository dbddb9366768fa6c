"""Items that run on inside a paragraph: one whose number the row of the others lacks, or a whole meeting in one line.

Text taken from a PDF or a table loses its lines. What is parted here looks on its own as it would have on a line.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ..found import Span
from ..vocabulary import run_on_words, title_words
from .lines import Line, split

SHORTEST = 400  # characters of a paragraph that may hold a meeting's heading, those present and its items
FEWEST = 3  # numbers in a row, for them to be items'
LONGEST_TITLE = 20  # words


def parted(text: str, paragraphs: Sequence[Line]) -> list[Line]:
    """The paragraphs, those with items inside them as several."""
    whole = [part for line in paragraphs for part in _cut(text, line, _of_a_meeting(text, line))]
    inside = dict(_left_out(text, whole))
    return [part for place, line in enumerate(whole) for part in _cut(text, line, inside.get(place, ()))]


def _cut(text: str, line: Line, cuts: Sequence[int]) -> Iterator[Line]:
    """The paragraph in pieces, each as it looks on its own."""
    start, end = line.span
    inside = sorted({cut for cut in cuts if start < cut < end})
    if not inside:
        yield line
        return
    for first, last in pairwise([start, *inside, end]):
        piece = replace(line, span=(first, first + len(text[first:last].rstrip())))
        one = split(text, piece, first)[1]
        yield replace(one, number=line.number, gap=line.gap and first == start, indent=line.indent)


# -- one number that the row lacks


def _left_out(text: str, paragraphs: Sequence[Line]) -> Iterator[tuple[int, list[int]]]:
    """``… was elected. 6. The Minutes were read.`` in the text of 5, where the next line with a number has 7."""
    row = _row(paragraphs)
    if len(row) < FEWEST:
        return
    for (number, place), (following, end) in pairwise([*row, (row[-1][0] + 2, len(paragraphs))]):
        if following != number + 2:
            continue
        found = [(at, cut) for at in range(place, end) for cut in _inside(text, paragraphs[at], number + 1)]
        counts_anew = any(line.says(" 1. ", " 1) ") or line.label in ("1.", "1)") for line in paragraphs[place:end])
        if len(found) == 1 and not counts_anew:
            yield found[0][0], [found[0][1]]


def _row(paragraphs: Sequence[Line]) -> list[tuple[int, int]]:
    """The numbers ``1.``, ``2.``, … that lines start with, as far as they count up, each with its place."""
    row: list[tuple[int, int]] = []
    for place, line in enumerate(paragraphs):
        first = run_on_words.NUMBER_FIRST.match(line.text) if line.kind in ("listed", "text") else None
        number = int(first["number"]) if first else 0
        if first and (number in (row[-1][0] + 1, row[-1][0] + 2) if row else number == 1):
            row.append((number, place))
    return row


def _inside(text: str, line: Line, number: int) -> Iterator[int]:
    if line.kind in ("text", "listed", "marker") and f" {number}. " in line.text:
        yield from (match.end() for match in run_on_words.after_sentence(number).finditer(text, *line.span))


# -- a whole meeting in one paragraph


def _of_a_meeting(text: str, line: Line) -> list[int]:
    """Where its lists and its items start, and where the items' titles end."""
    if line.kind not in ("text", "long") or line.span[1] - line.span[0] < SHORTEST or not line.says("present"):
        return []
    heads = [match.end() for match in run_on_words.HEAD.finditer(text, *line.span)]
    if not heads and not run_on_words.HEAD_FIRST.match(text, *line.span):
        return []
    start = heads[0] if heads else line.span[0]
    numbered = _titles_first(text, (start, line.span[1])) or _counted(text, (start, line.span[1]))
    if not numbered:
        return heads if len(heads) > 1 else []
    return [*(cut for cut in heads if cut < min(numbered)), *numbered]


def _titles_first(text: str, span: Span) -> list[int]:
    """``ELECTION OF A CHAIRMAN 034/19 Cllr Lee was elected.``: a title in capitals, its number, what was done."""
    found = list(run_on_words.TITLE_AND_NUMBER.finditer(text, *span))
    if len(found) < FEWEST:
        return []
    return [cut for one in found for cut in (one.start("title"), one.start("number"), one.end())]


def _counted(text: str, span: Span) -> list[int]:
    """``1. Apologies. None. 2. Minutes. …``, ``1358 MINUTES They were … 1359 BENCHES …``."""
    for pattern, first in ((run_on_words.COUNTED, 1), (run_on_words.CAPITALS, None)):
        row = _longest(list(pattern.finditer(text, *span)), first)
        if len(row) >= FEWEST:
            ends = [*(one.start("number") for one in row[1:]), span[1]]
            titles = [_title_end(text, one.end(), end) for one, end in zip(row, ends, strict=True)]
            return [*(one.start("number") for one in row), *(cut for cut in titles if cut)]
    return []


def _longest(found: Sequence[re.Match[str]], first: int | None) -> list[re.Match[str]]:
    """The numbers that count up by one, from ``first`` or from the first found."""
    row: list[re.Match[str]] = []
    for one in found:
        wanted = int(row[-1]["number"]) + 1 if row else first or int(one["number"])
        if int(one["number"]) == wanted:
            row.append(one)
    return row


def _title_end(text: str, start: int, end: int) -> int | None:
    """Past the title's stop or dash, or its capitals; none where the first words are a sentence."""
    title = run_on_words.TITLE.match(text, start, end)
    if title is None or title["capitals"]:
        return title.end() if title else None
    words = title["plain"]
    return None if title_words.FINITE_VERB.search(words) or len(words.split()) > LONGEST_TITLE else title.end()
