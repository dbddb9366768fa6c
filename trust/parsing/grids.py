"""The rows of printed tables: lines whose cells are parted by bars, tabs or wide gaps.

Every line that has words is a row; a line of prose is a row of one cell. A Markdown rule (``|---|--:|``) is no row.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from trust.parsing.found import Span

_DIVIDER = re.compile(r"\||\t|[ \u00a0]{2,}")
_RULE = re.compile(r"[\s|:=+–-]+")
# A list's label or number, after which a wide gap parts nothing: "(a)   The sum", "21.48   Finance".
_LABEL = re.compile(
    r"[-–—·•*▪●]|\(?(?:[a-z]|[ivxl]{1,5}|[0-9]{1,4}(?:\.[0-9]{1,3}){0,3})[.):]|[0-9]{2,4}\.[0-9]{2}", re.I
)
MOST_COLUMNS = 40
_LONGEST_BY_GAPS = 60  # characters of a cell parted by spaces alone; a longer one is prose with a wide gap in it


class Row(NamedTuple):
    """One line. ``cells`` are those with words in them; ``places`` all of them, the empty ones too."""

    span: Span
    cells: tuple[Span, ...]
    places: tuple[Span, ...]
    by_gaps: bool = False

    @property
    def divided(self) -> bool:
        """Whether the line has cells at all."""
        return len(self.places) > 1


def rows(text: str) -> list[Row]:
    """Every line with words on it, in order."""
    found: list[Row] = []
    start = 0
    for line in text.split("\n"):
        printed = line.strip()
        if printed:
            first = start + line.index(printed[0])
            row = _row(text, printed, (first, first + len(printed)))
            if row:
                found.append(row)
        start += len(line) + 1
    return found


def _row(text: str, printed: str, span: Span) -> Row | None:
    """A printed line as a row; None for a rule."""
    whole = Row(span, (span,), (span,))
    if "|" in printed:
        return None if _RULE.fullmatch(printed) else _split(text, whole, "|") or whole
    if "\t" in printed:
        return _split(text, whole, "\t") or whole
    if "  " in printed or "\u00a0" in printed:
        return _split(text, whole, " ") or whole
    return whole


def _split(text: str, whole: Row, by: str) -> Row | None:
    """The line in its cells, None when it has too few or too many, or is prose with a gap in it."""
    places = list(_places(text, *whole.span, by))
    if len(places) > 1 and by != "|" and _LABEL.fullmatch(text, *places[0]):
        places = places[1:]
    cells = tuple(place for place in places if place[0] < place[1])
    if not cells or not 1 < len(places) <= MOST_COLUMNS:
        return None
    if by == " " and any(end - start > _LONGEST_BY_GAPS for start, end in cells):
        return None
    return Row(whole.span, cells, tuple(places), by == " ")


def _places(text: str, start: int, end: int, by: str) -> Iterator[Span]:
    """The cells between the dividers; bars that stand outside the row part nothing."""
    start, end = start + text.startswith("|", start), end - (by == "|" and text.endswith("|", start, end))
    place = start
    for divider in _DIVIDER.finditer(text, start, end):
        if (divider[0][0] if divider[0][0] in "|\t" else " ") == by:
            yield _strip(text, place, divider.start())
            place = divider.end()
    yield _strip(text, place, end)


def _strip(text: str, start: int, end: int) -> Span:
    inner = text[start:end]
    left = start + len(inner) - len(inner.lstrip())
    return left, max(left, start + len(inner.rstrip()))
