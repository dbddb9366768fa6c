"""Tasks printed apart from the discussion: in a table of action, owner and date, or in a column beside the text."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..found import FoundFollowUp, Span
from ..layout.lines import Line, fold
from ..vocabulary import task_words
from .speakers import People

Cells = list[Span]
LONGEST_HEADS = 120  # characters


def tables(text: str, lines: Sequence[Line], people: People) -> tuple[list[FoundFollowUp], set[int]]:
    """The tasks of every table among these lines, and the lines that they are printed on, by their start."""
    found: list[FoundFollowUp] = []
    read: set[int] = set()
    place = 0
    while place < len(lines):
        if len(lines[place].text) > LONGEST_HEADS:
            place += 1
            continue
        heads, rows, after = _table(text, lines, place)
        read.update(line.span[0] for line in lines[place:after])
        found += [task for row in rows if (task := _task(text, heads, row, people))]
        place = max(after, place + 1)
    return found, read


def _table(text: str, lines: Sequence[Line], place: int) -> tuple[list[str], list[Cells], int]:
    """The headings and rows of the table that begins at this line, and where the lines after it begin."""
    if len(lines[place].text) > 20 and lines[place].text[-1] in ".;,":  # a sentence
        return [], [], place
    cells = _cells(text, lines[place].span)
    heads = _heads(text, cells)
    if heads:
        return heads, *_rows_in_lines(text, lines, place + 1, len(heads))
    if len(cells) == 1 and _head(text, cells[0]):
        return _in_cells(text, lines, place)
    return [], [], place


def _cells(text: str, span: Span) -> Cells:
    """The cells of a printed row: between bars, tabs or wide gaps; bars at both ends part nothing."""
    start, end = span
    if text[start] == "|" == text[end - 1]:
        end -= 1
    while start < end and text[start] in "| \t":
        start += 1
    marks = [match.span() for match in task_words.CELL.finditer(text, start, end)]
    return [(left[1], right[0]) for left, right in pairwise([(start, start), *marks, (end, end)])]


def _head(text: str, cell: Span) -> str | None:
    words = fold(text[slice(*cell)]).rstrip(" :*")
    match = task_words.HEAD.fullmatch(words) if len(words) < 40 else None
    return match.lastgroup if match else None


def _heads(text: str, cells: Cells) -> list[str] | None:
    """What each column holds, when these are the headings of a table of tasks."""
    heads = [_head(text, cell) for cell in cells]
    known = [head for head in heads if head]
    is_table = len(known) == len(heads) == len(set(known)) and "action" in known
    return known if is_table and {"owner", "due"} & set(known) else None


def _rows_in_lines(text: str, lines: Sequence[Line], place: int, width: int) -> tuple[list[Cells], int]:
    """Rows of one line each, as long as they have about the headings' number of cells (the last may be empty)."""
    rows: list[Cells] = []
    while place < len(lines):
        cells = _cells(text, lines[place].span)
        if not max(2, width - 1) <= len(cells) <= width + 1:
            break
        rows.append(cells)
        place += 1
    return rows, place


def _in_cells(text: str, lines: Sequence[Line], place: int) -> tuple[list[str], list[Cells], int]:
    """A table flattened to one cell a line: the headings first, then as many lines to each row."""
    after = place
    while after < len(lines) and _head(text, lines[after].span):
        after += 1
    spans = [line.span for line in lines]
    heads = _heads(text, spans[place:after])
    if not heads:
        return [], [], place
    rows: list[Cells] = []
    width = len(heads)
    while after + width <= len(lines) and _is_row(text, heads, spans[after : after + width]):
        rows.append(spans[after : after + width])
        after += width
    return (heads, rows, after) if rows else ([], [], place)


def _is_row(text: str, heads: Sequence[str], cells: Cells) -> bool:
    """Does what stands under ``By when`` tell a time, and is what stands under ``Owner`` short?"""
    for head, cell in zip(heads, cells, strict=True):
        words = fold(text[slice(*cell)])
        if head == "due" and not task_words.WHEN.match(words):
            return False
        if head == "owner" and len(words.split()) > 8:
            return False
    return True


def _task(text: str, heads: Sequence[str], row: Cells, people: People) -> FoundFollowUp | None:
    words = {head: fold(text[slice(*cell)]).strip("| ") for head, cell in zip(heads, row, strict=False)}
    if not words.get("action") or task_words.DONE.match(words.get("status", "")):
        return None
    owner = words.get("owner") or None
    return FoundFollowUp(
        (row[0][0], max(end for _, end in row)),
        words["action"].rstrip("."),
        owner=(people.named(owner) or owner) if owner else None,
        due_text=words.get("due") or None,
    )


def beside(lines: Sequence[Line], people: People) -> Iterator[tuple[Line, str]]:
    """The paragraphs that have somebody's initials in the cell after them, and whose they are."""
    for line, after in pairwise(lines):
        known = people.initials.get(after.text) if len(after.text) <= 5 else None
        if known and after.kind == "text" and line.kind in ("text", "listed", "marker") and len(line.text) > 12:
            yield line, known
