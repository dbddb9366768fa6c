"""Amounts that are cells of a table: bare numbers that a heading makes sums of money, and printed amounts in columns.

Two layouts: rows whose cells are parted by bars, tabs or wide gaps (``grids``), and a table flattened to one cell a
line (headings, then a label and as many numbers, again and again). A number that fits no column is left.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from trust.parsing.amounts import Printed
from trust.parsing.columns import Column, column, heads, of_cell, of_payments, scale_over_all, under
from trust.parsing.found import Span
from trust.parsing.grids import Row, rows
from trust.parsing.numerals import from_digits, times

_NUMBER = re.compile(r"(?P<open>\()?(?P<minus>[-−–])?(?P<digits>[0-9][0-9,]*(?:\.[0-9]+)?)(?P<behind>-)?(?(open)\))")
_EMPTY = re.compile(r"[-–—]|nil|n/a|none", re.I)
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_PENCE = re.compile(r"\.[0-9]{2}\)?")
# What may follow an amount in its own cell: "£5.00 each", "£225+VAT", "£12 per hour".
_REST = re.compile(r"\)?\s?(?:\*|CR|DR|\+\s?VAT|each|p\.?a\.?|(?:per|an?)\s[a-z]{1,12})?\.?", re.I)
_ENDS_IN_PENCE = re.compile(r"(?<=\S)\s(?P<amount>[0-9][0-9,]{0,12}\.[0-9]{2})$")  # Village Hall hire (x3) 30.00
_MEASURED = re.compile(
    r"budget|forecast|project|out-?turn|actual|varian|spen[dt]|expend|estimate|saving|grant|award|income|charge"
    r"|fee\b|balance|"
    r"\d{4}[/–-]\d{2}",
    re.I,
)
_LONGEST_LABEL = 90
_NEARBY = 200  # characters of a line that are looked at
# Two words with a wide gap between them; a line that holds a number and nothing else.
_GAP = re.compile(r"(?<=\S)  [^\S\n]*\S")
_BARE_LINE = re.compile(r"\n[^\S\n]*\(?[-−–]?[0-9][0-9,.]*-?\)?[^\S\n]*(?![^\n])")


class Cell(NamedTuple):
    """One amount of a table: the words at the head of its column, its row's label, the row, and the line above all.

    ``paid`` tells of a list of payments.
    """

    printed: Printed
    heading: str
    label: Span | None
    row: Span
    caption: Span | None = None
    paid: bool = False


def cells(text: str, printed: Sequence[Printed]) -> list[Cell]:
    """Every amount that fills a cell of a table, in the order of the text."""
    if ("£" not in text and "pounds" not in text) or not _may_hold(text, printed):
        return []
    reader = _Reader(text, {one.start: one for one in printed})
    lines = rows(text)
    everything = [*reader.divided(lines), *reader.flattened(lines), *reader.below_a_sign(lines)]
    found = sorted(everything, key=lambda cell: cell.printed.start)
    return [cell for place, cell in enumerate(found) if not place or cell.printed.start >= found[place - 1].printed.end]


def _may_hold(text: str, printed: Sequence[Printed]) -> bool:
    """Whether any line has cells, or is an amount by itself: asked first, since most texts hold no table."""
    if "\t" in text or "|" in text or "\u00a0" in text or ("  " in text and _GAP.search(text)):
        return True
    return "\n£\n" in text or bool(_BARE_LINE.search("\n" + text)) or any(_fills_line(text, one) for one in printed)


def _fills_line(text: str, one: Printed) -> bool:
    """Whether an amount is all that its line says."""
    if len(text[max(0, one.start - _NEARBY) : one.start].rpartition("\n")[2].strip()) > 1:
        return False
    return bool(_REST.fullmatch(text[one.end : one.end + _NEARBY].partition("\n")[0].rstrip()))


class _Reader:
    def __init__(self, text: str, printed: Mapping[int, Printed]) -> None:
        self.text = text
        self.printed = printed

    def divided(self, lines: Sequence[Row]) -> Iterator[Cell]:
        """Tables whose rows are lines: each cell stands under the heading of its place."""
        columns: tuple[Column, ...] = ()
        above: list[Row] = []  # the lines of prose over the table
        begun = False
        for row in lines:
            if not row.divided:
                if not (columns and self._parts_a_table(row)):
                    columns, begun, above = (), False, [*above[-1:], row]
                continue
            amounts = [cell for cell in row.cells if self.printed_in(cell) or self._number(cell)]
            if amounts:
                begun = True
                yield from self._row(row, amounts, columns, above)
            elif not begun or any(one.scale is not None for one in heads(self.text, row)) or self._names_measures(row):
                new = heads(self.text, row)
                columns, begun = (under(columns, new) if columns and not begun else new), False

    def _parts_a_table(self, row: Row) -> bool:
        """Whether a line within a table is the heading of a group of its rows."""
        words = self.text[slice(*row.span)]
        return len(words) <= 40 and words[-1] not in ".:;" and not any(map(str.isdigit, words))

    def _names_measures(self, row: Row) -> bool:
        return any(_MEASURED.search(self.text, *cell) for cell in row.cells[1:])

    def _row(
        self, row: Row, amounts: Sequence[Span], columns: Sequence[Column], above: Sequence[Row]
    ) -> Iterator[Cell]:
        label = row.cells[0] if row.cells[0] not in amounts else None
        own = scale_over_all(self.text[slice(*label)]) if label else None
        over = self._over_all(columns[0].heading if columns else "", above)
        caption = above[-1].span if above else None
        for cell in amounts:
            head = of_cell(self.text, columns, row, cell) if columns else None
            if label is None and columns and head is None:
                continue
            printed = self.printed_in(cell) or self._under(cell, head, own, over)
            if printed:
                yield Cell(printed, head.heading if head else "", label, row.span, caption, of_payments(columns))

    def _over_all(self, corner: str, above: Sequence[Row]) -> int | None:
        """The scale that the corner of the table or a line above it gives every number in it."""
        for words in (corner, *(self.text[slice(*row.span)][-200:] for row in reversed(above))):
            scale = scale_over_all(words)
            if scale is not None:
                return scale
        return None

    def _under(self, cell: Span, head: Column | None, own: int | None, over: int | None) -> Printed | None:
        """A bare number as money, when its column, its row or the whole table says that it is."""
        if not head:
            return None
        if head.scale is not None:
            return self._number(cell, head.scale)
        if own is not None and head.may_be_money:
            return self._number(cell, own)
        if over is not None and head.may_be_money and not _YEAR.fullmatch(self.text, *cell):
            return self._number(cell, over)
        return self._number(cell) if head.sums and _PENCE.search(self.text, *cell) else None

    def flattened(self, lines: Sequence[Row]) -> Iterator[Cell]:
        """Tables with a cell a line, run by run of short lines."""
        run: list[Row] = []
        above: list[Row] = []
        for row in lines:
            if not row.divided and (self._is_label(row.span) or self._is_amount(row.span)):
                run.append(row)
                continue
            if run:
                yield from self._run(run, above)
            run, above = [], [*above[-1:], row]
        yield from self._run(run, above)

    def below_a_sign(self, lines: Sequence[Row]) -> Iterator[Cell]:
        """A list below a pound sign on a line of its own, whose lines end in pounds and pence: ``Paint 12.50``."""
        open_list, above = False, None
        for row in lines:
            words = self.text[slice(*row.span)]
            last = _ENDS_IN_PENCE.search(words) if open_list and not row.divided else None
            if last and len(words) <= _LONGEST_LABEL:
                start = row.span[0] + last.start("amount")
                printed = self._number((start, row.span[1]))
                label = (row.span[0], row.span[0] + last.start())
                if printed:
                    yield Cell(printed, "£", label, row.span, above.span if above else None, paid=True)
                continue
            open_list = words == "£"
            above = above if open_list else row

    def _is_amount(self, cell: Span) -> bool:
        return bool(
            self.printed_in(cell)
            or _EMPTY.fullmatch(self.text, *cell)
            or (self._number(cell) and not _YEAR.fullmatch(self.text, *cell))
        )

    def _is_label(self, cell: Span) -> bool:
        return cell[1] - cell[0] <= _LONGEST_LABEL and self.text[cell[1] - 1] not in ".:;"

    def _run(self, run: Sequence[Row], above: Sequence[Row]) -> Iterator[Cell]:
        """The groups of a run: a label, then one amount for each heading."""
        cells = [row.span for row in run]
        amounts = [self._is_amount(cell) for cell in cells]
        first = next((place for place, amount in enumerate(amounts) if amount), 0)
        width = next((place for place, amount in enumerate(amounts[first:]) if not amount), len(cells) - first)
        if first - 1 < width:  # fewer headings stand above the first label than amounts follow it
            return
        columns = [column(self.text, cell) for cell in cells[: first - 1]]
        over = self._over_all("", above)
        if not self._agree(columns, width, over, cells, first):
            return
        columns = columns[-width:]
        place = first - 1
        while place + width < len(cells) and not amounts[place] and all(amounts[place + 1 : place + 1 + width]):
            label, row = cells[place], (cells[place][0], cells[place + width][1])
            for cell, head in zip(cells[place + 1 : place + 1 + width], columns, strict=True):
                printed = self.printed_in(cell) or self._under(cell, head, None, over)
                if printed:
                    yield Cell(printed, head.heading, label, row, above[-1].span if above else None)
            place += width + 1

    def _agree(
        self, columns: Sequence[Column], width: int, over: int | None, cells: Sequence[Span], first: int
    ) -> bool:
        """Whether the headings are as many as the amounts of a label, and are signed or the groups repeat."""
        marked = sum(one.scale is not None for one in columns)
        if (marked and marked != width) or (marked and columns[-width].scale is None):
            return False
        again = first + width
        return bool(marked or over is not None) or (
            again + width < len(cells)
            and not self._is_amount(cells[again])
            and all(self.printed_in(cell) for cell in cells[again + 1 : again + 1 + width])
        )

    def printed_in(self, cell: Span) -> Printed | None:
        """The printed amount that fills the cell."""
        for start in (cell[0], cell[0] + 1):
            printed = self.printed.get(start)
            if printed and printed.end <= cell[1] and _REST.fullmatch(self.text, printed.end, cell[1]):
                return printed
        return None

    def _number(self, cell: Span, scale: int = 0) -> Printed | None:
        """The cell as an amount, when it holds a bare number and nothing else."""
        match = _NUMBER.fullmatch(self.text, *cell)
        if not match:
            return None
        value = times(from_digits(match["digits"]), scale)
        if value is not None and (match["open"] or match["minus"] or match["behind"]):
            value = -value
        return Printed(cell[0], cell[1], value, "GBP", scale)
