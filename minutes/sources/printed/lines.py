"""Lines in the order they are read, which is no longer their order on the page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .rows import Row


@dataclass(frozen=True)
class Line:
    """A line to read. ``edge`` is where its column ends; ``opens`` says that an empty line comes before it.

    A ``row`` of a table stands as it is; ``text`` may hold line ends where a cell's own lines were broken.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    edge: float
    page: int
    row: bool = False
    opens: bool = False
    first: float = 0.0  # how wide its first word is
    flows: bool = False  # in the page's own column, not in one of several
    listed: bool = False  # one of a list, in which no line goes on in the next
    parted: bool = False  # by a wide gap, so that it is no line of a sentence


def line_of(row: Row, edge: float, page: int, *, opens: bool = False, flows: bool = False) -> Line:
    """A printed line as one to read; where wide gaps part it, it stands as it is."""
    first = row.words[0].right - row.words[0].left
    parted = len(row.starts) > 1
    return Line(
        row.text, row.left, row.right, row.base, row.size, edge, page, False, opens, first, flows, False, parted
    )


def lines_of(rows: Sequence[Row], page: int, *, opens: bool = True) -> list[Line]:
    """The lines of one column."""
    edge = edge_of(rows)
    return [line_of(row, edge, page, opens=opens and place == 0) for place, row in enumerate(rows)]


def edge_of(rows: Iterable[Row]) -> float:
    """How far to the right the lines of a column go."""
    return max((row.right for row in rows), default=0.0)
