"""The last row of a table that says it is the total: whether the rows above it make it, column by column.

Only a plain table is checked: rows one below the other with as many amounts as the total's, with no total, balance or
part of a part among them. Where a cell is empty nobody can tell the columns apart, so nothing is doubted.
"""

import re
from collections.abc import Iterator, Sequence

from trust.parsing.found import FoundFigure, Span

MOST_ROWS = 20
_TOTAL = re.compile(r"[\s|*_]*(?:grand\s|overall\s)?totals?\b(?!\s(?:of|for\sthe)\b)", re.I)
_NOT_ADDED = re.compile(
    r"\b(?:sub-?\s?totals?|totals?|of\swhich|includ\w*|less|net|gross|balances?|brought|carried|surplus|deficit|average"
    r"|gap|change|band)\b",
    re.I,
)
_BETWEEN = re.compile(r"[\s|:=*–-]{1,120}")


def totals(text: str, rows: Sequence[Sequence[FoundFigure]]) -> Iterator[list[FoundFigure]]:
    """Each total with the amounts above it in its column: [total, part, part …]. ``rows`` are those with cells."""
    above: list[Sequence[FoundFigure]] = []
    for row in rows:
        if above and not _below(text, above[-1][0].sentence, row[0].sentence):
            above = []
        if _TOTAL.match(text, *row[0].sentence):
            yield from _columns(text, row, above)
            above = []
        else:
            above.append(row)


def _below(text: str, one: Span, other: Span) -> bool:
    return bool(_BETWEEN.fullmatch(text, one[1], other[0]))


def _columns(
    text: str, total: Sequence[FoundFigure], rows: Sequence[Sequence[FoundFigure]]
) -> Iterator[list[FoundFigure]]:
    if not 1 < len(rows) <= MOST_ROWS or any(len(row) != len(total) for row in rows):
        return
    if any(_NOT_ADDED.search(text, *row[0].sentence) for row in rows):
        return
    for place, whole in enumerate(total):
        parts = [row[place] for row in rows]
        if all((part.measure, part.unit) == (whole.measure, "GBP") for part in parts) and whole.unit == "GBP":
            yield [whole, *parts]
