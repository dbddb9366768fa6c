"""A page or a Word document as it is walked: paragraphs and tables in the order met, and a tally of what is left out.

The walker says words, ends paragraphs, opens and closes tables; the result is text with an empty line between blocks.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from .tables import Cell, Table, printed
from .text import LeftOut

DEEPEST_TABLE = 8  # a table inside a table inside a table …: deeper ones are read as the paragraphs they hold
WIDEST_ROW = 60  # cells; a span that claims more is a mistake or a trap
NO_CELL: Cell = []  # where a wide or tall cell reaches; one for all, so that a trap of spans takes no memory
LONGEST_EXAMPLE = 80  # characters


class Tally:
    """What a reader leaves out: how often, with the first words of it as an example."""

    def __init__(self) -> None:
        self.counts: dict[str, int] = {}
        self.examples: dict[str, str] = {}

    def add(self, what: str, words: str, count: int = 1) -> None:
        """Count something that is left out; what has no words at all was never there."""
        shown = " ".join(words[: 4 * LONGEST_EXAMPLE].replace("\0", "").split())
        if shown:
            self.counts[what] = self.counts.get(what, 0) + count
            self.examples.setdefault(
                what, shown if len(shown) <= LONGEST_EXAMPLE else shown[: LONGEST_EXAMPLE - 1].rstrip() + "…"
            )

    def rows(self) -> tuple[LeftOut, ...]:
        return tuple(LeftOut(what, count, self.examples[what]) for what, count in self.counts.items())


@dataclass
class _OpenTable:
    """A table being read. ``hanging`` has the columns that a cell of an earlier row reaches down into."""

    table: Table = field(default_factory=list)
    hanging: dict[int, int] = field(default_factory=dict)
    span: int = 1
    headed: bool = False

    def fill(self) -> None:
        """Empty cells where a cell from above reaches into this row."""
        row = self.table[-1]
        while self.hanging.get(len(row), 0) and len(row) < WIDEST_ROW:
            self.hanging[len(row)] -= 1
            row.append(NO_CELL)


class Blocks:
    """The blocks of one document, as they are met."""

    def __init__(self) -> None:
        self.left_out = Tally()
        self.blocks: list[str] = []
        self._stories: list[list[str]] = [self.blocks]  # the document, and each open cell inside it
        self._tables: list[_OpenTable] = []
        self._too_deep = 0
        self._words: list[str] = []
        self._mark = ""

    def say(self, words: str) -> None:
        if words:
            self._words.append(words)

    def ends_in_space(self) -> bool:
        """Would another space show? Not at the start of a paragraph, nor after one."""
        return not self._words or self._words[-1][-1] in " \n"

    def is_empty(self) -> bool:
        """Has the paragraph no words yet?"""
        return not any(words.strip() for words in self._words)

    def is_in_cell(self) -> bool:
        return len(self._stories) > 1

    def break_line(self) -> None:
        self._words.append("\n")

    def mark(self, printed_mark: str) -> None:
        """The number or bullet printed before the next paragraph."""
        self._mark = printed_mark

    def drop_mark(self) -> None:
        """The list item ended without words of its own: its number is not given to the next paragraph."""
        self._mark = ""

    def end_paragraph(self) -> None:
        words = _tidy("".join(self._words))
        self._words.clear()
        if words:
            self._stories[-1].append(f"{self._mark} {words}" if self._mark else words)
            self._mark = ""

    def open_table(self) -> None:
        self.end_paragraph()
        if self._too_deep or len(self._tables) >= DEEPEST_TABLE:
            self._too_deep += 1
        else:
            self._tables.append(_OpenTable())

    def close_table(self) -> None:
        self.end_paragraph()
        if self._too_deep:
            self._too_deep -= 1
        elif self._tables:
            closed = self._tables.pop()
            self._stories[-1] += printed(closed.table, headed=closed.headed)

    def open_row(self) -> None:
        if self._tables and not self._too_deep:
            self._tables[-1].table.append([])

    def is_heading_row(self) -> None:
        """The row being read has the titles of the columns."""
        if self._tables and not self._too_deep and len(self._tables[-1].table) == 1:
            self._tables[-1].headed = True

    def open_cell(self, columns: int = 1, rows: int = 1) -> None:
        self.end_paragraph()
        if self._too_deep or not self._tables:
            return
        opened = self._tables[-1]
        if not opened.table:
            opened.table.append([])
        opened.fill()
        cell: list[str] = []
        row = opened.table[-1]
        opened.span = max(1, min(columns, WIDEST_ROW - len(row)))
        if rows > 1:
            opened.hanging |= {len(row) + place: rows - 1 for place in range(opened.span)}
        row.append(cell)
        self._stories.append(cell)

    def close_cell(self) -> None:
        self.end_paragraph()
        self.drop_mark()
        if self._too_deep or not self._tables:
            return
        self._stories.pop()
        opened = self._tables[-1]
        opened.table[-1] += [NO_CELL] * (opened.span - 1)
        opened.fill()

    def text(self) -> str:
        self.end_paragraph()
        return "\n\n".join(self.blocks)


def _tidy(words: str) -> str:
    """A paragraph without white space at its ends and at the ends of its lines, and never two empty lines in it."""
    lines: Iterable[str] = (line.rstrip() for line in words.split("\n"))
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).strip()
