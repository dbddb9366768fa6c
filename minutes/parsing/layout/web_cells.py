"""A council's web page kept as the rows of a table: each cell an item, ``Apologies for Absence Minutes: None. |``."""

from collections.abc import Iterator, Sequence

from ..vocabulary import line_words, title_words
from .lines import Line, fold
from .numbering import Heading
from .titles import clean_title

FEWEST = 2  # cells with ``Minutes:`` in them, for the page to be such a table


def headings(text: str, paragraphs: Sequence[Line]) -> list[Heading]:
    """One heading a cell; where the page left the title out, the item has none."""
    if not any(line.kind == "banner" and "|" in line.text for line in paragraphs):
        return []
    found = [heading for cell in _cells(paragraphs) if (heading := _heading(text, paragraphs, cell))]
    return found if len(found) >= FEWEST else []


def _cells(paragraphs: Sequence[Line]) -> Iterator[list[int]]:
    """The paragraphs of each cell that has minutes; a cell ends with ``|``."""
    cell: list[int] = []
    has_minutes = False
    for place, line in enumerate(paragraphs):
        own = line_words.MINUTES_INSIDE.search(line.text) is not None
        if line.kind in ("furniture", "banner") or (own and has_minutes):
            yield cell
            cell, has_minutes = [], False
        if line.kind in ("furniture", "banner"):
            continue
        cell.append(place)
        has_minutes = has_minutes or own
        if line.text.endswith("|"):
            yield cell
            cell, has_minutes = [], False
    yield cell


def _heading(text: str, paragraphs: Sequence[Line], cell: Sequence[int]) -> Heading | None:
    minutes = [(place, found) for place in cell if (found := _minutes(text, paragraphs[place]))]
    if not minutes:
        return None
    place, first = cell[0], paragraphs[cell[0]]
    label, end = minutes[0][1]
    until = label if minutes[0][0] == place else first.span[1]
    printed = title_words.AGENDA_WORDS.split(text[first.span[0] : until], maxsplit=1)[0]
    cut = first.span[0] + len(printed)
    if not printed.strip():
        return Heading(place, 1, None, "", cut=end)
    cut += len(text[cut : first.span[1]]) - len(text[cut : first.span[1]].lstrip())
    parts = (label, end) if cut < label else (end,)
    further = parts if minutes[0][0] == place else ()
    title = clean_title(fold(printed))
    return Heading(place, 1, None, title, cut=cut if cut < first.span[1] else None, further=further)


def _minutes(text: str, line: Line) -> tuple[int, int] | None:
    match = line_words.MINUTES_INSIDE.search(text, *line.span)
    return (match.start("label"), match.end()) if match else None
