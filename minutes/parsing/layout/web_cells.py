"""A council's web page kept as the rows of a table: each cell an item, ``Apologies for Absence Minutes: None. |``."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..vocabulary import line_words, title_words
from .lines import Line, split
from .numbering import Heading
from .titles import clean_title

FEWEST = 2  # cells with ``Minutes:`` or ``Decision:`` in them, for the page to be such a table
LABELS = ("minutes", "decision", "documents")


def parted(text: str, paragraphs: Sequence[Line]) -> Sequence[Line]:
    """The paragraphs of such a page, each label inside them and the ``|`` at a cell's end on a line of its own."""
    if not _is_table(paragraphs):
        return paragraphs
    return [part for line in paragraphs for part in _parts(text, line)]


def _is_table(paragraphs: Sequence[Line]) -> bool:
    return any(line.kind == "banner" and "|" in line.text for line in paragraphs)


def _parts(text: str, line: Line) -> Iterator[Line]:
    if line.kind in ("furniture", "banner", "long") or not line.says("minutes:", "decision:", "documents:", "|"):
        yield line
        return
    for match in line_words.INSIDE_CELL.finditer(text, *line.span):
        ends = (match.start("label"), match.end()) if match["label"] else (text.index("|", match.start()),)
        for cut in ends:
            if line.span[0] < cut < line.span[1]:
                before, after = split(text, line, cut)
                yield _as_looks(text, before)
                line = replace(after, number=before.number)
    yield line


def _as_looks(text: str, part: Line) -> Line:
    """A part that is all label looks like one, though its paragraph began as text."""
    return replace(split(text, part, part.span[0])[1], number=part.number, gap=part.gap)


def headings(text: str, paragraphs: Sequence[Line]) -> list[Heading]:
    """One heading a cell; where the page left the title out, the item has none."""
    if not _is_table(paragraphs):
        return []
    found = [heading for cell in _cells(paragraphs) if (heading := _heading(text, paragraphs, cell))]
    return found if len(found) >= FEWEST else []


def _cells(paragraphs: Sequence[Line]) -> Iterator[list[int]]:
    """The paragraphs of each cell; one ends with ``|``, or where a title with minutes of its own follows."""
    cell: list[int] = []
    has_minutes = False
    for place, line in enumerate(paragraphs):
        if line.kind in ("furniture", "banner"):
            yield cell
            cell, has_minutes = [], False
            continue
        cell.append(place)
        if line.label == "minutes" and has_minutes:
            own = [at for at in cell if paragraphs[at].number == line.number]
            yield cell[: -len(own)]
            cell = own
        has_minutes = has_minutes or line.label == "minutes"
    yield cell


def _heading(text: str, paragraphs: Sequence[Line], cell: Sequence[int]) -> Heading | None:
    """The cell's title: its first words, up to what the agenda says of the item."""
    labels = [paragraphs[place].label for place in cell if paragraphs[place].kind == "label"]
    if not ("minutes" in labels or "decision" in labels):
        return None
    first = paragraphs[cell[0]]
    if first.label in LABELS:
        return Heading(cell[0], 1, None, "")
    printed = title_words.AGENDA_WORDS.split(text[slice(*first.span)], maxsplit=1)[0]
    cut = first.span[0] + len(printed)
    while cut < first.span[1] and text[cut].isspace():
        cut += 1
    return Heading(cell[0], 1, None, clean_title(" ".join(printed.split())), cut=cut if cut < first.span[1] else None)
