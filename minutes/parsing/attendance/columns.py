"""Attendance printed as a table: a row a line, or a cell a paragraph, told by the headings of its columns."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..found import FoundAttendee, Span
from ..layout.lines import Line, fold
from ..names import Person, is_office, read_person
from ..vocabulary import attendance_words
from .heads import head_of
from .substitutes import named

Cell = tuple[str, Span]
STATUSES = ("present", "apologies", "absent")


@dataclass(frozen=True)
class Table:
    """An attendance table: the rows of people in it, and the place after it."""

    end: int
    rows: tuple[FoundAttendee, ...]


def read(text: str, paragraphs: Sequence[Line], place: int, status: str, group: str | None) -> Table | None:
    """The table whose column headings stand at ``place``, or None."""
    first = fold(paragraphs[place].text).strip(" :*")
    if attendance_words.COLUMN.fullmatch(first):
        alone = Table(place + 1, ()) if first.casefold() in ("name", "names", "member", "councillor") else None
        return _of_paragraphs(text, paragraphs, place, status, group) or alone
    if not attendance_words.COLUMN.match(first) or not attendance_words.CELLS.search(text, *paragraphs[place].span):
        return None
    return _of_lines(text, paragraphs, place, status, group)


def cells(text: str, span: Span) -> list[Cell]:
    """The cells of one printed row, empty ones too."""
    found, start = [], span[0]
    for match in attendance_words.CELLS.finditer(text, *span):
        found.append((fold(text[start : match.start()]), (start, match.start())))
        start = match.end()
    return [*found, (fold(text[start : span[1]]), (start, span[1]))]


def columns(headings: Sequence[str]) -> list[str] | None:
    """What each column holds, or None where these are no headings of an attendance table."""
    matches = [attendance_words.COLUMN.fullmatch(heading.strip(" :*")) for heading in headings]
    if len(matches) < 2 or not all(matches):
        return None
    kinds = [attendance_words.COLUMNS[int((match.lastgroup or "c0")[1:])][0] for match in matches if match]
    if kinds[0] == "organisation" and "name" not in kinds:
        kinds[0] = "name"
    return kinds if kinds.count("name") == 1 and len(kinds) == len(headings) else None


def _of_lines(text: str, paragraphs: Sequence[Line], place: int, status: str, group: str | None) -> Table | None:
    """A row a line; a heading that ends in ``for`` may be one paragraph with the row below it."""
    if paragraphs[place].kind != "text":
        return None
    heading, *joined = _printed_lines(text, paragraphs[place].span)
    kinds = columns([words for words, _ in cells(text, heading)])
    if not kinds:
        return None
    titled = _title_of(cells(text, heading)[kinds.index("name")][0])
    rows = [row for one in joined for row in _row(text, cells(text, one), kinds, status, group)]
    end = place + 1
    while end < len(paragraphs) and _is_row(text, paragraphs[end], kinds):
        for row_span in _printed_lines(text, paragraphs[end].span):
            rows += _row(text, cells(text, row_span), kinds, status, group)
        end += 1
    return Table(end, tuple(replace(row, honorific=row.honorific or titled) if row.name else row for row in rows))


def _title_of(heading: str) -> str | None:
    """Whoever stands in a column called ``Councillor`` is one."""
    return "Councillor" if heading.strip(" :*").casefold() in ("councillor", "councillors") else None


def _printed_lines(text: str, span: Span) -> Iterator[Span]:
    start = span[0]
    for printed in text[slice(*span)].split("\n"):
        yield start, start + len(printed)
        start += len(printed) + 1


def _is_row(text: str, line: Line, kinds: Sequence[str]) -> bool:
    if line.kind not in ("text", "listed") or len(line.text) > 300:
        return False
    found = cells(text, line.span)
    place = kinds.index("name")
    person = read_person(text, *found[place][1]) if place < len(found) else None
    if person is None or len(found) > len(kinds) + 1 or columns([words for words, _ in found]) or head_of(text, line):
        return False
    beside = any(words for words, _ in found[:place] + found[place + 1 :])
    return bool(person.name and (person.honorific or " " in person.name or beside)) or beside


def _row(
    text: str, found: Sequence[Cell], kinds: Sequence[str], status: str, group: str | None
) -> Iterator[FoundAttendee]:
    by_kind = {kind: cell for kind, cell in zip(kinds, found, strict=False) if cell[0]}
    if "name" not in by_kind:
        return
    person = read_person(text, *by_kind["name"][1])
    if person is None:
        return
    role = next((by_kind[kind][0] for kind in ("role", "organisation") if kind in by_kind), None)
    row = _of(person, status, group, role, (found[0][1][0], found[-1][1][1]))
    row = _with_status(row, by_kind)
    yield row
    by = read_person(text, *by_kind["by"][1]) if "by" in by_kind else None
    if by and by.name and row.name:
        yield FoundAttendee(by.span, by.name, by.honorific, None, group, "substitute", row.name)


def _with_status(row: FoundAttendee, by_kind: dict[str, Cell]) -> FoundAttendee:
    if "status" in by_kind:
        row = standing(row, by_kind["status"][0]) or row
    for kind in STATUSES:
        if kind in by_kind and attendance_words.MARK.fullmatch(by_kind[kind][0].rstrip(".")):
            row = replace(row, status=kind)
    if "for" in by_kind:
        row = replace(row, status="substitute", substitute_for=named(by_kind["for"][0]))
    return row


def standing(row: FoundAttendee, words: str) -> FoundAttendee | None:
    """The row with the status its cell gives it: ``Present (as substitute for Cllr Munn)``, ``Apologies``."""
    match = attendance_words.STATUS_CELL.fullmatch(words)
    if not match:
        return None
    if match["substitute"]:
        return replace(row, status="substitute", substitute_for=named(match["for"]) if match["for"] else None)
    kind = next(name for name in ("apologies", "absent", "attending", "present") if match[name])
    return replace(row, status="in attendance" if kind == "attending" else kind)


def _of(person: Person, status: str, group: str | None, role: str | None, span: Span) -> FoundAttendee:
    beside = next((one for one in person.brackets if not attendance_words.NO_ROLE.fullmatch(one)), None)
    return FoundAttendee(span, person.name, person.honorific, beside or role, group, status)


def _of_paragraphs(text: str, paragraphs: Sequence[Line], place: int, status: str, group: str | None) -> Table | None:
    """A table whose cells stand one a paragraph; empty cells are not there, so each name opens a row."""
    for width in (5, 4, 3, 2):
        headings = [line.text for line in paragraphs[place : place + width]]
        kinds = columns(headings) if len(headings) == width else None
        if kinds and kinds[0] == "name":
            return _cells_below(text, paragraphs, place + width, kinds, (status, group))
    return None


def _cells_below(
    text: str, paragraphs: Sequence[Line], place: int, kinds: list[str], under: tuple[str, str | None]
) -> Table | None:
    rows: list[FoundAttendee] = []
    settled = True  # has the last row its status already? Then only a name may follow
    while place < len(paragraphs) and paragraphs[place].kind in ("text", "label") and len(paragraphs[place].text) < 120:
        line = paragraphs[place]
        person = read_person(text, *line.span)
        placed = None if settled else standing(rows[-1], line.text)
        if placed:
            rows[-1] = replace(placed, span=(placed.span[0], line.span[1]))
            settled = True
        elif person and person.name and (person.honorific or " " in person.name):
            rows.append(_of(person, *under, None, line.span))
            settled = "status" not in kinds and "role" not in kinds and "organisation" not in kinds
        elif not settled and not rows[-1].role and _is_held(line.text, kinds):
            rows[-1] = replace(rows[-1], role=line.text, span=(rows[-1].span[0], line.span[1]))
            settled = "status" not in kinds
        else:
            break
        place += 1
    return Table(place, tuple(rows)) if rows else None


def _is_held(words: str, kinds: Sequence[str]) -> bool:
    if words.endswith((".", ":")):
        return False
    return is_office(words) or "organisation" in kinds or "role" in kinds
