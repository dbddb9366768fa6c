"""Amounts in tables whose column headings say ``£000`` or ``£m``, so that their cells are printed as bare numbers.

Two layouts, both read only where they fit exactly: rows of cells divided by ``|``, tabs or wide gaps, and a table
flattened to one cell a line (headings with their signs, then a label and as many numbers, again and again).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from trust.parsing.amounts import Printed
from trust.parsing.found import Span
from trust.parsing.numerals import SCALES, from_digits, times

_LINE = re.compile(r"[^\n]+")
_DIVIDER = re.compile(r"\||\t|[ \u00a0]{2,}")
_MARK = re.compile(
    r"(?:£\s?['’‘]?(?P<noughts>000)s?|£\s?(?P<scale>k|m|mn|bn|millions?|thousands?)|(?P<plain>(?:^|\()£(?=$|\))))(?![\w.,])",
    re.I,
)
_AMOUNT = re.compile(r"£\s?(?!000\b)[0-9]|%")
_NUMBER = re.compile(r"(?P<open>\()?(?P<minus>[-−])?(?P<digits>[0-9][0-9,]*(?:\.[0-9]+)?)(?(open)\))")
_EMPTY = re.compile(r"[-–—]|nil|n/a", re.I)
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_LONGEST_HEADING, _LONGEST_LABEL, _MOST_COLUMNS = 60, 90, 40


@dataclass(frozen=True)
class Cell:
    """One number of a table: the amount, the words at the head of its column, its row's label and the whole row."""

    printed: Printed
    heading: str
    label: Span | None
    row: Span


@dataclass(frozen=True)
class _Column:
    scale: int
    heading: str


def cells(text: str) -> list[Cell]:
    """Every bare number that a marked column makes an amount of, in the order of the text."""
    if "£" not in text:
        return []
    rows = [_cells_of(text, line.start(), line.end()) for line in _LINE.finditer(text)]
    rows = [row for row in rows if row]
    return sorted([*_divided(text, rows), *_flattened(text, rows)], key=lambda cell: cell.printed.start)


def _cells_of(text: str, start: int, end: int) -> list[Span]:
    """The cells of a line; a line of one cell has no divider. Outer bars and gaps make no cells."""
    bars = "|" in text[start:end]
    found: list[Span] = []
    place = start
    for divider in [*_DIVIDER.finditer(text, start, end), None]:
        if divider and bars and divider[0] != "|":
            continue
        stop = divider.start() if divider else end
        left, right = _strip(text, place, stop)
        outer = place == start or divider is None
        if left < right or (bars and not outer):
            found.append((left, right))
        place = divider.end() if divider else end
    return found


def _strip(text: str, start: int, end: int) -> Span:
    inner = text[start:end]
    left = start + len(inner) - len(inner.lstrip())
    return left, max(left, start + len(inner.rstrip()))


def _column(text: str, cell: Span) -> _Column | None:
    """The heading of a column of money, None for any other cell."""
    words = text[cell[0] : cell[1]]
    mark = _MARK.search(words) if len(words) <= _LONGEST_HEADING else None
    if not mark or _AMOUNT.search(words):
        return None
    scale = SCALES[mark["scale"].lower()] if mark["scale"] else 3 if mark["noughts"] else 0
    return _Column(scale, words)


def _divided(text: str, rows: list[list[Span]]) -> Iterator[Cell]:
    """Tables whose rows are lines: each cell stands under the heading of the same place."""
    columns: list[_Column | None] = []
    previous: list[Span] = []
    for row in rows:
        marks = [_column(text, cell) for cell in row]
        if len(row) > _MOST_COLUMNS or (len(row) < 2 and not any(marks)):
            columns = []
        elif any(marks) and not any(_number(text, cell) for cell in row):
            columns = _with_titles(text, marks, row, previous)
        elif columns:
            yield from _row(text, row, columns)
        previous = row


def _with_titles(text: str, marks: list[_Column | None], row: list[Span], titles: list[Span]) -> list[_Column | None]:
    """The columns, with the titles printed in a row of their own above the signs."""
    if all(marks) and len(titles) == len(row) + 1:
        marks = [None, *marks]
    if len(titles) != len(marks):
        return marks
    return [
        replace(mark, heading=f"{text[start:end]} {mark.heading}") if mark else None
        for mark, (start, end) in zip(marks, titles, strict=True)
    ]


def _row(text: str, row: list[Span], columns: list[_Column | None]) -> Iterator[Cell]:
    if len(row) == len(columns) + 1 and all(columns):
        columns = [None, *columns]
    if len(row) != len(columns):
        return
    label = row[0] if not _number(text, row[0]) else None
    for cell, column in zip(row, columns, strict=True):
        if column and (printed := _number(text, cell, column.scale)):
            yield Cell(printed, column.heading, label, (row[0][0], row[-1][1]))


def _flattened(text: str, rows: list[list[Span]]) -> Iterator[Cell]:
    """Tables with a cell a line: a label, then one number for each marked heading."""
    columns: list[_Column] = []
    group: list[Span] = []
    for row in rows:
        column = _column(text, row[0]) if len(row) == 1 else None
        if column:
            columns = [*columns, column] if not group and len(columns) < _MOST_COLUMNS else [column]
            group = []
        elif columns and len(row) == 1 and _fits(text, row[0], first=not group):
            group.append(row[0])
            if len(group) == len(columns) + 1:
                yield from _group(text, group, columns)
                group = []
        else:
            columns, group = [], []


def _fits(text: str, cell: Span, *, first: bool) -> bool:
    words = text[cell[0] : cell[1]]
    if first:
        return not _number(text, cell) and len(words) <= _LONGEST_LABEL and not words.endswith((".", ":"))
    return bool(_EMPTY.fullmatch(words)) or (bool(_number(text, cell)) and not _YEAR.fullmatch(words))


def _group(text: str, group: list[Span], columns: list[_Column]) -> Iterator[Cell]:
    for cell, column in zip(group[1:], columns, strict=True):
        if printed := _number(text, cell, column.scale):
            yield Cell(printed, column.heading, group[0], (group[0][0], group[-1][1]))


def _number(text: str, cell: Span, scale: int = 0) -> Printed | None:
    """The cell as an amount, when it holds a bare number and nothing else."""
    match = _NUMBER.fullmatch(text, *cell)
    if not match:
        return None
    value = times(from_digits(match["digits"]), scale)
    if value is not None and (match["open"] or match["minus"]):
        value = -value
    return Printed(cell[0], cell[1], value, "GBP", scale)
