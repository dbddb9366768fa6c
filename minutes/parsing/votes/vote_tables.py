"""Votes printed as a table: a row a member with a cross under a side, the sides side by side, or a roll call."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..found import Span
from ..layout import cues
from ..layout.lines import Line, fold
from ..vocabulary import vote_words
from .side_lists import SIDES, Side, side_of, voters

LONGEST_TABLE = 150  # rows: a line a member
LONGEST_HEAD = 200  # characters
SHORT_HEAD = 60
FEWEST = 2  # members: fewer are no table
CELL = re.compile(r"[^|\t]+?(?=\s{2,}|\s*[|\t]|\s*$)")  # words up to a wide gap, a bar or a tab

RULE = re.compile(r":?-{2,}:?")  # |---|---| under the heads


@dataclass(frozen=True)
class Cell:
    """One cell: its words, its column by bars or tabs, and where on the line it is printed."""

    words: str
    column: int
    span: Span


def read(text: str, paragraphs: Sequence[Line], place: int) -> tuple[list[Side], int]:
    """The table that starts at this paragraph as the sides of its vote (none where it is no table), and the place
    after what was read: nothing up to there need be tried again."""
    line = paragraphs[place]
    if line.kind == "long":
        return [], place
    if line.has(cues.SIDED):
        columns = (
            _columns(text, paragraphs, place) if len(line.text) < LONGEST_HEAD and _has_cells(text, line) else None
        )
        return columns or _roll_call(text, paragraphs, place)
    if len(line.text) < SHORT_HEAD and line.says("motion") and line.says("amendment") and _has_cells(text, line):
        return _columns(text, paragraphs, place) or ([], place)
    below = paragraphs[place + 1] if place + 1 < len(paragraphs) else None
    paired = len(line.text) < 60 and below is not None and len(below.text) < 30 and below.has(cues.SIDED)
    return _pairs(paragraphs, place) if paired else ([], place)


def _has_cells(text: str, line: Line) -> bool:
    printed = text[slice(*line.span)]
    return "|" in printed or "\t" in printed or "  " in printed


def _rows(text: str, paragraphs: Sequence[Line], place: int) -> Iterator[tuple[int, Span]]:
    """The printed lines from a paragraph on, each with the place of its paragraph."""
    for at in range(place, min(place + LONGEST_TABLE, len(paragraphs))):
        if paragraphs[at].kind == "long":
            return
        start, end = paragraphs[at].span
        while start <= end:
            stop = text.find("\n", start, end)
            stop = end if stop < 0 else stop
            yield at, (start, stop)
            start = stop + 1


def _cells(text: str, span: Span) -> list[Cell]:
    """The cells of one printed line; with bars or tabs an empty cell keeps its column."""
    start, end = span
    first = text.rfind("\n", 0, start) + 1
    offset = 1 if text[first:end].lstrip().startswith("|") else 0
    cells = []
    for match in CELL.finditer(text, start, end):
        words = fold(match.group())
        if words:
            marks = text.count("|", start, match.start()) + text.count("\t", start, match.start())
            cells.append(
                Cell(words.strip("*"), marks - offset if text[start : start + 1] == "|" else marks, match.span())
            )
    return cells


def _columns(text: str, paragraphs: Sequence[Line], place: int) -> tuple[list[Side], int] | None:
    """A head with two sides or more in it, and rows of members (crosses) or of names (lists) below."""
    _, printed = next(_rows(text, paragraphs, place))
    head = _cells(text, printed)
    sides = [(cell, side) for cell in head if (side := _side_cell(cell.words) or _matter_cell(cell.words))]
    others = [cell for cell in head if cell not in [one for one, _ in sides]]
    if len({side for _, side in sides} & set(SIDES)) < 2 or any(
        not vote_words.NAME_COLUMN.fullmatch(cell.words) for cell in others
    ):
        return None
    return _table(text, paragraphs, place, sides)


def _table(
    text: str,
    paragraphs: Sequence[Line],
    place: int,
    heads: Sequence[tuple[Cell, str]],
) -> tuple[list[Side], int] | None:
    """The rows below a head, down to the totals or to what is no row."""
    rows = _rows(text, paragraphs, place)
    printed = text[slice(*next(rows)[1])]
    barred = "|" in printed or "\t" in printed
    found = {name: Side(name, paragraphs[place].span[1], of=_matter(cell.words)) for cell, name in heads}
    after, members = place + 1, 0
    for at, span in rows:
        cells = _cells(text, span)
        if cells and all(RULE.fullmatch(cell.words) for cell in cells):
            continue
        if cells and vote_words.TOTAL.fullmatch(cells[0].words):
            _take_totals(found, heads, cells[1:])
            after = at + 1
            break
        if not cells or not _take(text, found, heads, cells, barred):
            break
        members, after = members + 1, at + 1
    if members < FEWEST:
        return None
    for side in found.values():
        side.end = paragraphs[after - 1].span[1]
        side.count = len(side.names) if side.count is None else side.count
    return [side for side in found.values() if side.side in SIDES], after


def _matter(words: str) -> str | None:
    return next((matter for matter in ("motion", "amendment") if matter in words.casefold()), None)


def _matter_cell(words: str) -> str | None:
    """``Motion`` beside ``Amendment``, over the names of those who voted for each."""
    match = vote_words.MATTER_CELL.fullmatch(words)
    return side_of(match) if match else None


def _side_cell(words: str) -> str | None:
    match = vote_words.SIDE_CELL.fullmatch(words)
    return side_of(match) if match else None


def _take(
    text: str, found: dict[str, Side], sides: Sequence[tuple[Cell, str]], cells: Sequence[Cell], barred: bool
) -> bool:
    """Takes one row: a member with one mark, or a name under each of some sides."""
    marks = [cell for cell in cells[1:] if vote_words.MARK.fullmatch(cell.words)]
    if len(marks) == 1 and _name(cells[0].words):
        side = _side_under(text, sides, marks[0], barred)
        if side:
            found[side].names = (*found[side].names, _name(cells[0].words) or "")
        return side is not None
    named = [(_side_under(text, sides, cell, barred), _name(cell.words)) for cell in cells]
    if not all(side and name for side, name in named) or marks or len({side for side, _ in named}) < len(named):
        return False
    for side, name in named:
        found[side or ""].names = (*found[side or ""].names, name or "")
    return True


def _take_totals(found: dict[str, Side], sides: Sequence[tuple[Cell, str]], cells: Sequence[Cell]) -> None:
    numbers = [cell for cell in cells if cell.words.isdecimal() and len(cell.words) < 4]
    if len(numbers) == len(sides):
        for number, (_, side) in zip(numbers, sides, strict=True):
            found[side].count = int(number.words)


def _side_under(text: str, sides: Sequence[tuple[Cell, str]], cell: Cell, barred: bool) -> str | None:
    """The side a cell stands under: by its column, else by the head printed nearest above it."""
    if barred:
        return next((side for head, side in sides if head.column == cell.column), None)
    column = _indent(text, cell.span)
    middle = column + (cell.span[1] - cell.span[0]) / 2
    best = min(sides, key=lambda pair: abs(_indent(text, pair[0].span) + len(pair[0].words) / 2 - middle))
    width = max(len(best[0].words), cell.span[1] - cell.span[0])
    return best[1] if abs(_indent(text, best[0].span) + len(best[0].words) / 2 - middle) <= width else None


def _indent(text: str, span: Span) -> int:
    """The column at which a cell is printed."""
    return span[0] - text.rfind("\n", 0, span[0]) - 1


def _name(words: str) -> str | None:
    names, _ = voters(words, 0, len(words))
    return names[0] if names and len(names) == 1 else None


def _roll_call(text: str, paragraphs: Sequence[Line], place: int) -> tuple[list[Side], int]:
    """``Councillor Lee – For``, a member a line, or one after another in a line."""
    called: list[tuple[str, str]] = []
    after = place
    for at in range(place, min(place + LONGEST_TABLE, len(paragraphs))):
        line = paragraphs[at]
        if line.kind == "long" or not vote_words.ROLL.match(text, *line.span):
            break
        matches = list(vote_words.ROLL.finditer(text, *line.span))
        printed = sum(match.end() - match.start() for match in matches)
        if not matches or printed < 0.7 * len(line.text):
            break
        called += [(side_of(match), _name(fold(match["name"])) or "") for match in matches]
        after = at + 1
    return _called(called, paragraphs, after) if all(name for _, name in called) else ([], after)


def _pairs(paragraphs: Sequence[Line], place: int) -> tuple[list[Side], int]:
    """A name and how it voted, one cell a paragraph."""
    called: list[tuple[str, str]] = []
    for at in range(place, min(place + 2 * LONGEST_TABLE, len(paragraphs) - 1), 2):
        side = _side_cell(paragraphs[at + 1].text) if len(paragraphs[at + 1].text) < 30 else None
        name = _name(paragraphs[at].text) if side and len(paragraphs[at].text) < 60 else None
        if not name or not side:
            break
        called.append((side, name))
    return _called(called, paragraphs, place + 2 * len(called))


def _called(called: Sequence[tuple[str, str]], paragraphs: Sequence[Line], after: int) -> tuple[list[Side], int]:
    if len(called) <= FEWEST or len({side for side, _ in called} & set(SIDES)) < 1:
        return [], after
    end = paragraphs[after - 1].span[1]
    sides = [Side(side, end, names=tuple(name for one, name in called if one == side)) for side in SIDES]
    for side in sides:
        side.count = len(side.names) or None
    return sides, after
