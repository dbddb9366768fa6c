"""A table's rows, of which one may take several lines, and the paragraphs in its cells."""

from collections.abc import Sequence
from itertools import pairwise, zip_longest
from statistics import median

from .columns import BLOCK_GAP, LABEL, OVERLAP, Run
from .hyphens import Spelling
from .lines import edge_of
from .marks import Word
from .rows import Row, one_piece

MOST_APART = 1.5  # of the size: lines of one paragraph stand no further apart

type Cell = list[str]  # its paragraphs


def filled(
    rows: Sequence[Sequence[Sequence[Row]]], spelling: Spelling, sides: Sequence[float] = ()
) -> list[list[Cell]]:
    """The paragraphs of every cell, from its lines; ``sides`` are the lines ruled between the columns."""
    usual = min((usual_distance(cell) for row in rows for cell in row if cell), default=0.0)
    edges = [_edge(column, sides[place : place + 2]) for place, column in enumerate(zip_longest(*rows, fillvalue=()))]
    return [[_paragraphs(cell, edges[place], usual, spelling) for place, cell in enumerate(row)] for row in rows]


def _edge(column: Sequence[Sequence[Row]], sides: Sequence[float]) -> float:
    """Where the column's lines must end: as far from the rule at its right as they begin from that at its left."""
    lines = [row for cell in column for row in cell]
    edge = edge_of(lines)
    if lines and len(sides) == 2:
        edge = max(edge, sides[1] - max(min(row.left for row in lines) - sides[0], 0.0))
    return edge


def _paragraphs(rows: Sequence[Row], edge: float, usual: float, spelling: Spelling) -> Cell:
    paragraphs: list[str] = []
    for place, row in enumerate(rows):
        if place == 0 or _parts_from(rows[place - 1], row, edge, usual):
            paragraphs.append(row.words_printed)
        else:
            paragraphs[-1] = spelling.joined(paragraphs[-1], row.words_printed)
    return paragraphs


def _parts_from(above: Row, row: Row, edge: float, usual: float) -> bool:
    """Does this line of a cell begin another paragraph than the line above it? Only a full line goes on."""
    first = row.words[0]
    if above.base - row.base > BLOCK_GAP * usual or (LABEL.fullmatch(first.text) and not first.text.isdigit()):
        return True
    return above.right + 0.25 * row.size + first.right - first.left < edge - 0.5


def usual_distance(rows: Sequence[Row]) -> float:
    """How far apart the lines of one paragraph are here."""
    distances = [one.base - other.base for one, other in pairwise(rows)]
    near = [distance for distance, row in zip(distances, rows, strict=False) if distance >= OVERLAP * row.size]
    return min([*near, MOST_APART * median(row.size for row in rows)]) if rows else 0.0


def blocks(run: Run) -> list[list[list[Row]]]:
    """The run's rows as a table's rows, of which one may take several lines."""
    found: list[list[list[Row]]] = []
    bands = _bands(run)
    usual = usual_distance(run.rows)
    gaps_tell = _gaps_tell(run, bands, usual)
    for band in bands:
        if not found or _begins(run, band, usual, gaps_tell):
            found.append([[] for _ in run.cells[0]])
        for place in band:
            for column, words in enumerate(run.cells[place]):
                if words:
                    found[-1][column].append(one_piece(words))
    return found


def _bands(run: Run) -> list[list[int]]:
    """Lines that stand beside one another at differing heights belong to one row."""
    bands = [[0]]
    for place, (above, row) in enumerate(pairwise(run.rows), 1):
        if above.base - row.base < OVERLAP * row.size:
            bands[-1].append(place)
        else:
            bands.append([place])
    return bands


def _above(run: Run, band: Sequence[int]) -> float:
    return run.rows[band[0] - 1].base - run.rows[band[0]].base


def _first_cell(run: Run, band: Sequence[int]) -> list[Word]:
    return [word for place in band for word in run.cells[place][0]]


def _gaps_tell(run: Run, bands: Sequence[Sequence[int]], usual: float) -> bool:
    """Do lines that are plainly the rest of a cell stand closer than rows do?"""
    rest = [_above(run, band) for band in bands[1:] if not _first_cell(run, band)]
    wide = any(_above(run, band) > BLOCK_GAP * usual for band in bands[1:])
    return wide and any(distance <= BLOCK_GAP * usual for distance in rest)


def _begins(run: Run, band: Sequence[int], usual: float, gaps_tell: bool) -> bool:
    """Does a new row of the table begin here?"""
    if _above(run, band) > BLOCK_GAP * usual:
        return True
    first = _first_cell(run, band)
    if gaps_tell or not first:
        return False
    alone = _is_alone(run, band)
    goes_on = first[0].text[:1].islower()
    return not (goes_on and (alone or _is_alone(run, [band[0] - 1])))


def _is_alone(run: Run, band: Sequence[int]) -> bool:
    """Is the first cell the only one filled?"""
    return all(not any(run.cells[place][1:]) for place in band)
