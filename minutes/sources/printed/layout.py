"""One sheet of a page in reading order: lines of text, and tables as rows of cells."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from math import inf

from .cells import Cell, blocks, filled, usual_distance
from .columns import BLOCK_GAP, LABEL, Run, is_lists, is_name, kind, runs
from .hyphens import Spelling
from .lines import Line, edge_of, line_of, lines_of
from .marks import Rule, Word
from .rows import Row, one_piece, rows_of
from .ruled import TOUCH, Grid, grids


@dataclass(frozen=True)
class Table:
    """A table's rows of cells, and what lies between its columns, to know it again on the next page."""

    gutters: tuple[tuple[float, float], ...]
    rows: list[list[Cell]]
    page: int


@dataclass(frozen=True)
class Layout:
    """What is known of a sheet before its words are put in order."""

    page: int
    rules: Sequence[Rule]
    spelling: Spelling

    def read(self, rows: Sequence[Row]) -> Iterator[Line | Table]:
        """The lines and tables from top to bottom."""
        tables = grids(self.rules, rows)
        if not tables:
            yield from self.flowing(rows)
            return
        inside, free = _sorted_out(tables, rows)
        for place, grid in enumerate(tables):
            above = [word for word in free if word.base >= grid.heights[0]]
            free = [word for word in free if word.base < grid.heights[0]]
            yield from self.flowing(rows_of(above, self.rules))
            yield from self.grid(grid, inside[place])
        yield from self.flowing(rows_of(free, self.rules))

    def grid(self, grid: Grid, words: Sequence[Word]) -> Iterator[Line | Table]:
        """A ruled table."""
        rows = [[rows_of(cell) for cell in cells] for cells in grid.cells(words)]
        if not rows:
            return
        columns = [[row for cell in column for row in cell] for column in zip_longest(*rows, fillvalue=[])]
        columns = [column for column in columns if column]
        if is_lists([[row.words_printed for row in column] for column in columns]):
            yield from self._lists(columns)
            return
        gutters = tuple((side - TOUCH, side + TOUCH) for side in grid.sides)
        yield Table(gutters, filled(rows, self.spelling, grid.sides), self.page)

    def flowing(self, rows: Sequence[Row]) -> Iterator[Line | Table]:
        parts = list(runs(rows))
        edge = edge_of(part for part in parts if isinstance(part, Row))
        for part in parts:
            if isinstance(part, Row):
                line = line_of(part, edge, self.page, flows=True)
                stretched = line.parted and part.right > edge - 1 and _is_justified(part)
                yield replace(line, text=part.words_printed, parted=False) if stretched else line
            else:
                yield from self.run(part)

    def run(self, run: Run) -> Iterator[Line | Table]:
        what = kind(run)
        if what == "names":
            yield from self._named(run)
        elif what == "prose":
            for place in range(len(run.gutters) + 1):
                yield from lines_of(run.column(place), self.page, opens=place == 0)
        elif what == "notes":
            yield from self._noted(run)
        else:
            yield Table(run.gutters, filled(blocks(run), self.spelling), self.page)

    def _named(self, run: Run) -> Iterator[Line]:
        """Columns of names, one after the other; a label before the first of them stays with it."""
        columns = [run.column(place) for place in range(len(run.gutters) + 1)]
        if all(row.words_printed.endswith(":") for row in columns[0]):
            label, columns = columns[0], columns[1:]
            columns[0] = _labelled(label, columns[0])
        yield from self._lists(columns)

    def _lists(self, columns: Sequence[Sequence[Row]]) -> Iterator[Line]:
        """A name a line; an empty line before a column's title, and where the page leaves room for one."""
        for number, column in enumerate(columns):
            usual = usual_distance(column)
            for place, row in enumerate(column):
                room = place > 0 and column[place - 1].base - row.base > BLOCK_GAP * usual
                titled = place == 0 and (number == 0 or not is_name(row.words_printed))
                line = line_of(row, inf, self.page, opens=room or titled)
                yield replace(line, text=row.words_printed, row=False, listed=True)

    def _noted(self, run: Run) -> Iterator[Line]:
        """Text, with what its margin says after the paragraph it stands beside."""
        edge = edge_of(run.column(0))
        usual = usual_distance(run.rows)
        waiting: list[Row] = []
        for place, (text, note) in enumerate(run.cells):
            row = one_piece(text) if text else None
            gap = place > 0 and run.rows[place - 1].base - run.rows[place].base > BLOCK_GAP * usual
            if waiting and row and (gap or LABEL.fullmatch(row.words[0].text)):
                yield from lines_of(waiting, self.page)
                waiting = []
            if row:
                yield line_of(row, edge, self.page, opens=gap)
            if note:
                waiting.append(one_piece(note))
        yield from lines_of(waiting, self.page)


def _sorted_out(tables: Sequence[Grid], rows: Sequence[Row]) -> tuple[list[list[Word]], list[Word]]:
    """The words within each ruled table, and those outside them all."""
    inside: list[list[Word]] = [[] for _ in tables]
    free: list[Word] = []
    for row in rows:
        for word in row.words:
            place = next((place for place, grid in enumerate(tables) if grid.holds(word)), None)
            (free if place is None else inside[place]).append(word)
    return inside, free


def _is_justified(row: Row) -> bool:
    """A line of few words drawn out to the edge: its gaps are all wide."""
    return len(row.words) < 5 and row.words_printed[:1].islower()


def _labelled(labels: Sequence[Row], names: list[Row]) -> list[Row]:
    """``Present:`` on the line of the name beside it."""
    found = []
    for row in names:
        beside = [label for label in labels if abs(label.base - row.base) < 0.5 * row.size]
        found.append(one_piece([*beside[0].words, *row.words]) if beside else row)
    return found
