"""How a table is kept as text.

Where the columns carry meaning (amounts, crosses under For and Against, a register with titles over its columns), a row
is a line and its cells stand between bars: ``Adult social care | 12,300 | 12,950``. Any other table only arranges words
on a page: its cells follow one another as paragraphs, with a number or a label (``7.``, ``Venue:``) on the line of the
words it belongs to.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

type Cell = list[str]  # its paragraphs
type Table = list[list[Cell]]


# 1,234; £5.2m; (0.3); -12%; 12.5 %
AMOUNT = re.compile(r"[(\-–−+]?\s?£?\s?[(\-–−]?[0-9][0-9,]*(?:\.[0-9]+)?\s?(?:%|k|m|bn|million)?\)?", re.I)
NOTHING = re.compile(r"[-–—.]|nil|n/a", re.I)
NUMBER = re.compile(  # 7. (a) iv) 131 C/387 22/128 12.3
    r"\(?(?:[A-Za-z]{1,4}/)?[0-9]{1,4}(?:[./][0-9]{1,4}){0,2}[.):]?|"
    r"\(?(?:[A-Za-z]|[ivx]{1,5})\)|(?:[A-Za-z]|[ivx]{1,5})\."
)
LONGEST_IN_A_GRID = 25  # words; a cell with more is prose
WIDEST_GRID = 60  # columns
LONGEST_TITLE = 6  # words over a column


def printed(table: Table, *, headed: bool = False) -> Iterator[str]:
    """The table as paragraphs or rows. ``headed``: its first row is marked as the titles of its columns."""
    yield from _rows(table) if _is_grid(table, headed) else _flowing(table)


def _words(cell: Cell) -> str:
    """A cell's words on one line."""
    return " ".join(" ".join(cell).split())


def _is_grid(table: Table, headed: bool) -> bool:
    """Would a reader lose the meaning of a cell that no longer stands in its column?"""
    if len(table) < 2 or max(len(row) for row in table) > WIDEST_GRID:
        return False
    rows = [[_words(cell) for cell in row] for row in table]
    if any(len(cell.split()) > LONGEST_IN_A_GRID for row in rows for cell in row):
        return False
    columns = list(zip_longest(*rows[1:], fillvalue=""))
    of_amounts = sum(_holds_amounts(column) for column in columns[1:])
    has_sign = any("£" in cell or "%" in cell for row in rows for cell in row)
    of_crosses = sum(_holds_crosses(column) for column in columns[1:])
    amounts = of_amounts >= 2 or (of_amounts == 1 and has_sign)
    return amounts or of_crosses >= 2 or _is_register(rows, columns, headed)


def _holds_amounts(column: Sequence[str]) -> bool:
    filled = [cell for cell in column if cell and not NOTHING.fullmatch(cell)]
    return bool(filled) and 2 * sum(bool(AMOUNT.fullmatch(cell)) for cell in filled) > len(filled)


def _holds_crosses(column: Sequence[str]) -> bool:
    filled = [cell for cell in column if cell]
    return 0 < len(filled) < len(column) and all(len(cell) <= 3 for cell in filled)


def _rows(table: Table) -> Iterator[str]:
    """A line a row. Bars stand outside too where a first or last cell is empty, so that no cell loses its column."""
    width = max(len(row) for row in table)
    rows = [[_words(cell) for cell in row] + [""] * (width - len(row)) for row in table]
    rows = [row for row in rows if any(row)]
    shut = all(row[0] and row[-1] for row in rows)
    yield from (" | ".join(row) if shut else f"| {' | '.join(row)} |" for row in rows)


def _flowing(table: Table) -> Iterator[str]:
    """The cells' paragraphs in turn; a number or a label alone in the first cell goes with the words beside it."""
    for row in table:
        waiting = ""
        for place, cell in enumerate(cell for cell in row if cell):
            for paragraph in cell:
                if not waiting and place == 0 and len(cell) == 1 and _leads(paragraph):
                    waiting = paragraph
                    continue
                yield f"{waiting} {paragraph}" if waiting else paragraph
                waiting = ""
        if waiting:
            yield waiting


def _leads(paragraph: str) -> bool:
    return bool(NUMBER.fullmatch(paragraph)) or (paragraph.endswith(":") and len(paragraph.split()) <= LONGEST_TITLE)


def _is_register(rows: Sequence[Sequence[str]], columns: Sequence[Sequence[str]], headed: bool) -> bool:
    """A list of like things under titles: who declared what, who has to do what by when.

    Numbers and titles with an action here and there are the minutes themselves. Three names to a row are no register
    either: under titles the cells are longer, or hold numbers, or say the same again.
    """
    titled = all(0 < len(cell.split()) <= LONGEST_TITLE and not NUMBER.fullmatch(cell) for cell in rows[0])
    filled = all(cell for column in columns for cell in column)
    if not titled or len(columns) < 2 or not all(columns[0]):
        return False
    if not filled and any(NUMBER.fullmatch(cell) for cell in columns[0]):
        return False
    if headed or len(columns) < 3:
        return headed
    cells = [cell for row in rows[1:] for cell in row]
    telling = any(len(cell.split()) > 4 or any(sign.isdigit() for sign in cell) for cell in cells)
    again = [[cell for cell in column if cell] for column in columns[1:]]
    return telling or any(len(set(column)) < len(column) for column in again)
