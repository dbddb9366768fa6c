"""Lines in reading order become the document's text: paragraphs with an empty line between them."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from math import inf

from minutes.sources import tables

from .columns import LABEL, is_name
from .hyphens import Spelling
from .layout import Table
from .letters import with_ordinals
from .lines import Line

BLANK = 1.18  # of the usual distance: more room than this is an empty line
USUAL = 1.25  # of the size: how far apart lines are where nothing else says
IN_A_SENTENCE = re.compile(r"[A-Z]\.|[\d/.]+")  # Councillors A. | B. Smith; in | 1998/99
LEADS_ON = re.compile(r"(?:[.:;?!,]|\b(?:and|or))[\"'”’)]*$")
ENDS = re.compile(r"[.:;?!][\"'”’)]*$")
NEARLY = 3.0  # points
NARROW, NARROW_COLUMN, WIDE_COLUMN = 0.12, 220.0, 330.0  # of the column; points
RAISED = 1.7  # of the usual distance: a line that holds raised letters stands lower
SENTENCE = 4  # words: a line with fewer may be a label
FULL = 0.6  # of its column: a line as long as this is not a title


def text_of(parts: Sequence[Line | Table], spelling: Spelling) -> str:
    """The whole document's text."""
    lines = list(_lines(parts))
    usual = usual_distance([line for line in lines if not line.row])
    text: list[list[str]] = []
    for place, line in enumerate(lines):
        above = lines[place - 1] if place else None
        if above and _same_paragraph(above, line, usual):
            text[-1][-1] = spelling.led_on(text[-1][-1], line.text)
            text[-1].append(line.text)
            continue
        if above and _apart(above, line, usual):
            text.append([])
        text.append([line.text])
    return "\n".join(with_ordinals("".join(paragraph)) for paragraph in text) + "\n"


def with_tables_joined(parts: Iterable[Line | Table]) -> tuple[list[Line | Table], list[str]]:
    """A table that goes on over the page is one table; with the title rows that are not said again."""
    found: list[Line | Table] = []
    again: list[str] = []
    for part in parts:
        held = found[-1] if found else None
        if isinstance(part, Table) and isinstance(held, Table) and _goes_on(part, held):
            rest = part.rows
            if len(rest) > 1 and len(held.rows) > 1 and rest[0] == held.rows[0]:
                again.append(" ".join(paragraph for cell in rest[0] for paragraph in cell))
                rest = rest[1:]
            found[-1] = Table(part.gutters, [*held.rows, *rest], part.page)
        else:
            found.append(part)
    return found, again


def _goes_on(table: Table, held: Table) -> bool:
    return table.page == held.page + 1 and _same_columns(table, held)


def _same_columns(one: Table, other: Table) -> bool:
    return len(one.gutters) == len(other.gutters) and all(
        left < after and right > before
        for (left, right), (before, after) in zip(one.gutters, other.gutters, strict=True)
    )


def _lines(parts: Iterable[Line | Table]) -> Iterator[Line]:
    """Tables as lines among the others."""
    for part in parts:
        if isinstance(part, Line):
            yield part
            continue
        for printed in tables.printed(part.rows):
            yield Line(printed, 0, 0, 0, 0, 0, part.page, row=True, opens=True)


def usual_distance(lines: Sequence[Line]) -> float:
    """How far apart the lines of a paragraph are, in sizes: as most lines that fill their column say."""
    near = Counter(
        round((one.base - other.base) / max(one.size, other.size, 1) * 20) / 20
        for one, other in pairwise(lines)
        if one.page == other.page and _fills(one, other) and 0.9 <= (one.base - other.base) / max(one.size, 1) <= 3
    )
    return near.most_common(1)[0][0] if near else USUAL


def _fills(line: Line, after: Line) -> bool:
    """Would the next line's first word have found no room on this one?"""
    return line.right + 0.25 * line.size + after.first > line.edge + 0.5


def _same_paragraph(above: Line, line: Line, usual: float) -> bool:
    if above.row or line.row or line.opens or above.parted or line.parted:
        return False
    if _turns(above, line):
        return _goes_on_over_the_page(above, line)
    if _differ(above, line) or _is_labelled(line, above):
        return False
    room = (above.base - line.base) / (usual * max(above.size, line.size))
    unfinished = line.text[:1].islower() and not ENDS.search(above.text)
    if _fills(above, line):
        return room <= (RAISED if unfinished else BLANK)
    below = abs(above.left - line.left) < NEARLY or LABEL.fullmatch(above.text.split(maxsplit=1)[0])
    return bool(below and unfinished) and room <= BLANK and len(above.text.split()) >= SENTENCE


def _differ(above: Line, line: Line) -> bool:
    """Are the letters of one plainly larger?"""
    return abs(above.size - line.size) > 0.15 * max(above.size, line.size)


def _turns(above: Line, line: Line) -> bool:
    """Is the line at the head of another page or column?"""
    return above.page != line.page or line.base > above.base


def _goes_on_over_the_page(above: Line, line: Line) -> bool:
    if _is_labelled(line, above) or _differ(above, line) or not _fills(above, line):
        return bool(line.text[:1].islower() and not ENDS.search(above.text) and not _is_labelled(line, above))
    if line.text[:1].islower():
        return True
    return not ENDS.search(above.text) and above.right - above.left > FULL * (above.edge - above.left)


def _is_labelled(line: Line, above: Line) -> bool:
    """Does the line begin with a label of a list, or an item's number? A year in a sentence is none."""
    first = line.text.split(maxsplit=1)[0]
    if IN_A_SENTENCE.fullmatch(first) and not LEADS_ON.search(above.text):
        return False
    return bool(LABEL.fullmatch(first)) and not first.isdigit() and not first.endswith(":")


def _apart(above: Line, line: Line, usual: float) -> bool:
    """Is there an empty line between these two?"""
    if line.opens or above.row != line.row or (_differ(above, line) and not line.listed):
        return True
    if line.listed:
        return not above.listed
    if _turns(above, line):
        return not (is_name(above.text) and is_name(line.text) and abs(above.left - line.left) < NEARLY)
    return above.base - line.base > BLANK * usual * max(above.size, line.size)


def with_common_edge(parts: Sequence[Line | Table]) -> list[Line | Table]:
    """The pages' own column ends where its lines end throughout, not where one page's longest line does."""
    flowing = [part for part in parts if isinstance(part, Line) and part.flows and not part.row]
    edge = _edge([line.left for line in flowing], [line.right for line in flowing])
    return [replace(part, edge=edge) if isinstance(part, Line) and part.flows else part for part in parts]


def _edge(lefts: Sequence[float], rights: Sequence[float]) -> float:
    """The right edge, or none that could be told: lines of a list end where they end."""
    ends = sorted(rights)
    met = [further for end, further in pairwise(ends) if further - end < NEARLY]
    edge = max(met, default=max(ends, default=0.0))
    width = edge - min(lefts, default=0.0)
    full = sum(end > edge - NARROW * width for end in ends)
    exact = sum(abs(end - edge) < 1 for end in ends)
    return edge if exact >= 4 or width > WIDE_COLUMN or (width > NARROW_COLUMN and full >= 3) else inf
