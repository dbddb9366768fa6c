"""Interests declared in rows: a table with its columns in any order, or ``Item 7.2 – Councillor Lee – personal, …``."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..found import FoundDeclaration, Span
from ..layout.lines import Line, fold
from ..names import is_name, is_office, parts, read_person, trimmed, without_honorific
from ..vocabulary import declaration_words, person_words

CELLS = 4  # councillor, type, item, nature: four columns, in any order
MOST_COLUMNS = 7
LONGEST_NAME = 70


@dataclass(frozen=True)
class Cell:
    """One cell of a row: its words, and where they stand."""

    words: str
    span: Span


def is_cell(text: str) -> bool:
    """A column's head or a type of interest, with which a row can start."""
    return len(text) <= 60 and bool(declaration_words.INTEREST_COLUMN.fullmatch(text) or is_type(text))


def is_type(text: str) -> bool:
    return len(text) <= 80 and bool(declaration_words.INTEREST_TYPE.fullmatch(text))


def is_person(text: str) -> bool:
    return len(text) <= LONGEST_NAME and is_name(without_honorific(text)[1])


def table_end(paragraphs: Sequence[Line], place: int) -> int:
    """The place after a table that starts at ``place``: heads, then rows, one cell a paragraph."""
    return place + sum(len(row) for row in _all_rows(paragraphs, place))


def read_table(paragraphs: Sequence[Line], place: int, item: int | None) -> Iterator[FoundDeclaration]:
    """The declarations of a table with one cell a paragraph."""
    heads, *rows = _all_rows(paragraphs, place) or [[]]
    columns = [line.text for line in heads]
    for row in rows:
        cells = [Cell(line.text, line.span) for line in row]
        declaration = from_cells(cells, columns if len(columns) == len(cells) else [], item)
        if declaration:
            yield declaration


def _all_rows(paragraphs: Sequence[Line], place: int) -> list[list[Line]]:
    """The heads (there may be none), then each row's cells."""
    end = place
    while end < len(paragraphs) and end - place < MOST_COLUMNS and _is_head(paragraphs[end].text):
        end += 1
    rows = [list(paragraphs[place:end])]
    while end < len(paragraphs):
        row = _under(paragraphs, end, rows[0]) or _row(paragraphs, end)
        if len(row) < CELLS - 1 and not (row and len(row) == len(rows[0])):
            break
        rows.append(row)
        end += len(row)
    return rows if len(rows) > 1 or end > place else []


def _is_head(text: str) -> bool:
    return len(text) <= 60 and bool(declaration_words.INTEREST_COLUMN.fullmatch(text))


def _under(paragraphs: Sequence[Line], place: int, heads: Sequence[Line]) -> list[Line]:
    """As many cells as there are heads, the one under ``Councillor`` a person's name, and one that says what kind."""
    names = [at for at, head in enumerate(heads) if declaration_words.NAME_COLUMN.search(head.text)]
    row = list(paragraphs[place : place + len(heads)])
    if len(heads) < 3 or not names or len(row) < len(heads) or not is_person(row[names[0]].text):
        return []
    if any(
        is_person(cell.text) and cell.text != row[names[0]].text and person_words.HONORIFIC.match(cell.text)
        for cell in row
    ):
        return []
    told = any(
        is_type(cell.text) or declaration_words.TYPE_FIRST.fullmatch(cell.text) for cell in row if len(cell.text) < 1000
    )
    numbered = any(
        declaration_words.ITEM_CELL.fullmatch(cell.text) or declaration_words.ITEM_TITLED.match(cell.text)
        for cell in row
    )
    return row if told or numbered else []


def _row(paragraphs: Sequence[Line], place: int) -> list[Line]:
    """One row's cells; the nature of the interest ends it, with or without a full stop."""
    if not (is_type(paragraphs[place].text) or is_person(paragraphs[place].text)):
        return []
    row: list[Line] = []
    for line in paragraphs[place : place + CELLS]:
        if row and any(is_type(line.text) and is_type(cell.text) for cell in row):
            break
        row.append(line)
    return row if any(is_type(cell.text) for cell in row) and any(is_person(cell.text) for cell in row) else []


def cells_in(text: str, line: Line) -> list[Cell]:
    """A printed row's cells, parted by bars, tabs or dashes."""
    start, end = line.rest if line.kind == "listed" and not line.text[:1].isdigit() else line.span
    cells, opened = [], start
    for joint in declaration_words.CELL_JOINT.finditer(text, start, end):
        cells.append((opened, joint.start()))
        opened = joint.end()
    cells.append((opened, end))
    spans = [trimmed(text, *span) for span in cells]
    return [cell for span in spans if span[0] < span[1] for cell in _apart(text, span)]


def _apart(text: str, span: Span) -> list[Cell]:
    """A cell; or two, where the interest stands in brackets beside the name."""
    match = declaration_words.BESIDE.fullmatch(text, *span)
    if match and is_person(fold(match["name"])):
        beside = fold(match["beside"])
        if is_type(beside) or declaration_words.TYPE_FIRST.fullmatch(beside):
            return [Cell(fold(match["name"]), match.span("name")), Cell(beside, match.span("beside"))]
    return [Cell(fold(text[slice(*span)]), span)]


def is_head_row(cells: Sequence[Cell]) -> bool:
    """``Minute | Name | Interest | Reason``."""
    return len(cells) > 1 and all(_is_head(cell.words) for cell in cells)


def from_cells(
    cells: Sequence[Cell], columns: Sequence[str], item: int | None, kind: str | None = None
) -> FoundDeclaration | None:
    """A row as a declaration: somebody, and a type of interest or a column that gives its nature."""
    named = _named(cells, columns)
    if named is None:
        return None
    others = [cell for cell in cells if cell is not named]
    typed = next((cell for cell in others if is_type(cell.words)), None)
    first = next((match for cell in others if len(cell.words) < 1000 and (match := _type_first(cell.words))), None)
    reason = _reason(cells, columns, [cell for cell in others if cell is not typed])
    if typed is None and first is None and kind is None and not (columns and reason):
        return None
    if typed is None and first:
        kind, reason = fold(first[0]), first[1]
    return FoundDeclaration(
        span=(cells[0].span[0], cells[-1].span[1]),
        name=without_honorific(named.words)[1],
        item=item,
        type=typed.words if typed else kind,
        reason=reason,
    )


def without_type(text: str, line: Line, item: int | None) -> Iterator[FoundDeclaration]:
    """Under the item for it, ``Councillors Lee and Moss – Scout Hut`` says who has an interest, and why."""
    cells = cells_in(text, line)
    because = declaration_words.BECAUSE.search(text, *line.span) if len(cells) == 1 else None
    if because:
        spans = ((line.span[0], because.start()), (because.end(), line.span[1]))
        cells = [Cell(fold(text[slice(*span)]), span) for span in spans]
    nature = cells[1].words if len(cells) > 1 else ""
    if not nature or declaration_words.NO_NATURE.match(nature) or not person_words.HONORIFIC.match(cells[0].words):
        return
    people = [read_person(text, *part) for part in parts(text, *cells[0].span)]
    named = [person for person in people if person and person.name and is_person(person.name)]
    if len(named) == len(people):
        for person in named:
            yield FoundDeclaration((cells[0].span[0], cells[1].span[1]), person.name or "", item, None, nature)


def _type_first(words: str) -> tuple[str, str | None] | None:
    """``Minute 115, Personal, as a governor of …`` and ``Personal – member of …``: type, then reason."""
    item, comma, rest = words.partition(",")
    if comma and declaration_words.ITEM_CELL.fullmatch(item.strip()):
        words = rest.strip()
    match = declaration_words.TYPE_FIRST.fullmatch(words)
    return (match["type"].strip(" ,–-:"), match["reason"] or None) if match else None


def _named(cells: Sequence[Cell], columns: Sequence[str]) -> Cell | None:
    """The cell with the person's name: the one under its head, one with an honorific, else the first that is one."""
    if columns and len(columns) == len(cells):
        under = next(
            (cell for cell, head in zip(cells, columns, strict=True) if declaration_words.NAME_COLUMN.search(head)),
            None,
        )
        if under:
            return under if is_person(under.words) else None
    people = [cell for cell in cells if is_person(cell.words) and not is_type(cell.words) and not is_office(cell.words)]
    return next((cell for cell in people if person_words.HONORIFIC.match(cell.words)), people[0] if people else None)


def _reason(cells: Sequence[Cell], columns: Sequence[str], others: Sequence[Cell]) -> str | None:
    """The nature of the interest: under its head, else the row's last words that name no item."""
    if columns and len(columns) == len(cells):
        heads = zip(cells, columns, strict=True)
        under = next(
            (cell for cell, head in heads if cell in others and declaration_words.REASON_COLUMN.search(head)), None
        )
        if under and not is_type(under.words):
            return under.words
        return None if under is None else next((one.words for one in reversed(others) if one is not under), None)
    left = [cell.words for cell in others if not declaration_words.ITEM_CELL.fullmatch(cell.words)]
    return left[-1] if left else None
