"""Interests people declared: in prose, or as a table a web page flattened into one cell a paragraph."""

from collections.abc import Iterator, Sequence

from .found import FoundDeclaration
from .lines import Line, fold
from .names import is_name, read_person, without_honorific
from .vocabulary import declaration_words, person_words

CELLS = 4  # councillor, type, item, nature: four columns, in any order


def is_cell(text: str) -> bool:
    """A column's head or a type of interest, with which a row can start."""
    return len(text) <= 60 and bool(declaration_words.INTEREST_COLUMN.fullmatch(text) or _is_type(text))


def _is_type(text: str) -> bool:
    return len(text) <= 80 and bool(declaration_words.INTEREST_TYPE.fullmatch(text))


def _is_person(text: str) -> bool:
    return is_name(without_honorific(text)[1])


def table_end(paragraphs: Sequence[Line], place: int) -> int:
    """The place after a table that starts at ``place``: heads, then rows that start with a type or a name."""
    while place < len(paragraphs) and declaration_words.INTEREST_COLUMN.fullmatch(paragraphs[place].text):
        place += 1
    while place < len(paragraphs) and (_is_type(paragraphs[place].text) or _is_person(paragraphs[place].text)):
        if len(_row(paragraphs, place)) < CELLS - 1:
            break
        place += len(_row(paragraphs, place))
    return place


def _row(paragraphs: Sequence[Line], place: int) -> list[Line]:
    """One row's cells; the nature of the interest ends it, with or without a full stop."""
    row: list[Line] = []
    for line in paragraphs[place : place + CELLS]:
        if row and any(_is_type(line.text) and _is_type(cell.text) for cell in row):
            break
        row.append(line)
    return row if any(_is_type(cell.text) for cell in row) and any(_is_person(cell.text) for cell in row) else []


def read(text: str, paragraphs: Sequence[Line], item: int | None) -> Iterator[FoundDeclaration]:
    """The declarations in one item's paragraphs."""
    place = 0
    while place < len(paragraphs):
        line = paragraphs[place]
        end = table_end(paragraphs, place) if is_cell(line.text) else place
        if end > place:
            yield from _table(text, paragraphs[place:end], item)
        elif line.kind != "long" and "declared" in line.text:
            yield from _prose(text, line, item)
        place = max(end, place + 1)


def _table(text: str, cells: Sequence[Line], item: int | None) -> Iterator[FoundDeclaration]:
    place = 0
    while place < len(cells):
        row = _row(cells, place)
        if declaration_words.INTEREST_COLUMN.fullmatch(cells[place].text) or not row:
            place += 1
            continue
        yield _from_row(text, row, item)
        place += len(row)


def _from_row(text: str, row: Sequence[Line], item: int | None) -> FoundDeclaration:
    named = next(cell for cell in row if _is_person(cell.text) and not _is_type(cell.text))
    kind = next(cell for cell in row if _is_type(cell.text))
    others = [cell for cell in row if cell not in (named, kind)]
    return FoundDeclaration(
        span=(row[0].span[0], row[-1].span[1]),
        name=without_honorific(named.text)[1],
        item=item,
        type=kind.text,
        reason=others[-1].text if len(others) > 1 else None,
    )


def _prose(text: str, line: Line, item: int | None) -> Iterator[FoundDeclaration]:
    """One declaration each time somebody declares; several may stand in one sentence, joined by ``and``."""
    matches = list(declaration_words.DECLARED.finditer(text, *line.span))
    for place, match in enumerate(matches):
        person = read_person(text, *match.span("name"))
        if person is None or person.name is None or person_words.NOT_A_NAME.search(match["name"].split()[-1]):
            continue
        after = matches[place + 1].start() if place + 1 < len(matches) else line.span[1]
        stop = text.find(".", match.end(), after)
        end = stop if stop >= 0 else after
        yield FoundDeclaration(
            span=(match.start(), match.end() + len(text[match.end() : end].rstrip())),
            name=person.name,
            item=item,
            type=fold(match["type"]) or None,
            reason=_reason(text[match.end() : end]),
        )


def _reason(rest: str) -> str | None:
    """Why somebody has the interest, without what he or she did about it."""
    reason = declaration_words.DECLARED_REASON.search(declaration_words.AND_THEN.sub("", fold(rest)))
    return reason["reason"] if reason else None
