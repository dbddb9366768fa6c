"""The heads of a table's columns: whose money they hold, in what scale, and where they stand."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from minutes.keys import name_key
from trust.parsing.found import Span
from trust.parsing.grids import Row
from trust.parsing.numerals import SCALES

# £000, £'000s, £ 000, £k, £m, £ million, (£), "Amount £"
_MARK = re.compile(
    r"(?:£\s?['’‘`]?(?P<noughts>000)s?|£\s?(?P<scale>k|m|mn|bn|millions?|thousands?)|(?P<plain>(?:^|\("
    r"|\s)£s?(?=$|\)|\s/)))"
    r"(?![\w.]|,[0-9])",
    re.I,
)
# All figures in £000; (£m); the position, £000, was as follows; figures are in thousands of pounds
_OVER_ALL = re.compile(
    r"£\s?['’‘`]?(?P<noughts>000)s?(?![\w.]|,[0-9])|£\s?(?P<scale>k|m|mn|bn|millions?|thousands?)(?![\w.]|,[0-9])"
    r"|\b(?P<words>thousands?|millions?)\sof\spounds|\((?P<plain>£)\)|\b(?:figures|amounts|sums"
    r"|all)\s(?:are\s)?in\s(?P<sign>£|pounds)(?![\w])",
    re.I,
)
_AMOUNT = re.compile(r"£\s?(?!000\b)[0-9]|%")
# Columns of counts, shares and dates beside those of money.
_NO_MONEY = re.compile(
    r"%|\b(?:per\s?cent(?:age)?|no|nos|number|posts?|fte|staff|headcount|count|date|ref|reference|page|minute|votes?|"
    r"places|pupils|children|members|units|homes|cases|visits|hours|days|weeks|months?|year|item|rank|band"
    r"|ratio|target\s%)\b",
    re.I,
)
_SUMS = re.compile(
    r"\b(?:amounts?|total|net|gross|vat|payments?|paid|costs?|value|receipts?|income|expenditure|balance|credit"
    r"|debit)\b",
    re.I,
)
# A column of those who are paid makes every sum in the row a payment.
_PAID = re.compile(
    r"\b(?:payees?|paid\sto|suppliers?|creditors?|cheques?|chq|invoices?|payments?\s(?:to"
    r"|ref))\b",
    re.I,
)
# What a heading alone tells, where a sentence with the same word would not.
_HEADINGS = (
    (
        "spending",
        re.compile(r"\b(?:actual|spen[dt]|paid)\s(?:to\sdate|ytd|so\sfar|in\s(?:month|year))\b|^spent\b", re.I),
    ),
    ("outturn", re.compile(r"\bactuals?\b", re.I)),
    ("grant", re.compile(r"^(?:amount\s)?award(?:ed|s)?\b", re.I)),
    (
        "variance",
        re.compile(r"\b(?:over|\(?under\)?)\s?/\s?\(?(?:over|under)\)?(?:\s?-?spen[dt])?|\bdifference\b", re.I),
    ),
    ("budget", re.compile(r"\b(?:original|revised|approved|current|working)\s(?:estimate|provision)\b", re.I)),
)
LONGEST_HEADING = 60


@dataclass(frozen=True)
class Column:
    """One column. ``scale`` is the power of ten its own mark gives, None when it has no mark.

    ``reach`` is from where to where on its line the heading stands.
    """

    heading: str
    scale: int | None
    reach: Span

    @property
    def may_be_money(self) -> bool:
        """Whether a mark over the whole table can be meant for this column."""
        return not _NO_MONEY.search(self.heading)

    @property
    def sums(self) -> bool:
        """Whether the heading speaks of sums without a sign: ``Net``, ``VAT``, ``Amount``."""
        return bool(_SUMS.search(self.heading)) and self.may_be_money


def column(text: str, cell: Span, line: int = 0) -> Column:
    """The column that a cell heads; ``line`` is where its line begins."""
    words = text[cell[0] : cell[1]]
    scale = _scale(_MARK.search(words)) if "£" in words and _is_heading(words) else None
    return Column(words, scale, (cell[0] - line, cell[1] - line))


def _is_heading(words: str) -> bool:
    return len(words) <= LONGEST_HEADING and not _AMOUNT.search(words)


def _scale(mark: re.Match[str] | None) -> int | None:
    if not mark:
        return None
    named = mark.groupdict()
    word = named.get("scale") or named.get("words")
    return SCALES[name_key(word)] if word else 3 if named["noughts"] else 0


def scale_over_all(words: str) -> int | None:
    """The scale that a line above a table, or its first heading, gives all of its numbers."""
    if "£" not in words and "pounds" not in words.lower():
        return None
    return _scale(_OVER_ALL.search(words))


def heads(text: str, row: Row) -> tuple[Column, ...]:
    """The columns that a row of headings begins."""
    line = _line_start(text, row)
    return tuple(column(text, place, line) for place in row.places)


def _line_start(text: str, row: Row) -> int:
    return text.rfind("\n", 0, row.span[0]) + 1


def under(titles: Sequence[Column], signs: tuple[Column, ...]) -> tuple[Column, ...]:
    """The columns when a second row of headings stands under the first: ``Budget`` above ``£000``."""
    if len(signs) == len(titles) - 1:
        signs = (replace(titles[0], heading="", scale=None), *signs)
    if len(titles) != len(signs):
        return signs
    return tuple(
        Column(
            f"{title.heading} {sign.heading}".strip(),
            title.scale if sign.scale is None else sign.scale,
            (min(title.reach[0], sign.reach[0]), max(title.reach[1], sign.reach[1])),
        )
        for title, sign in zip(titles, signs, strict=True)
    )


def of_cell(text: str, columns: Sequence[Column], row: Row, cell: Span) -> Column | None:
    """The column that a cell of a row stands in, None where that is not certain."""
    for cells in (row.places, row.cells):
        if len(cells) == len(columns):
            return columns[cells.index(cell)]
    line = _line_start(text, row)
    if len(row.cells) == len(columns) + 1 and _bare_corner(columns, row, line):
        return columns[row.cells.index(cell) - 1] if cell != row.cells[0] else None
    if not row.by_gaps:
        return None
    over = [one for one in columns if one.reach[0] < cell[1] - line and cell[0] - line < one.reach[1]]
    return over[0] if len(over) == 1 else None


def _bare_corner(columns: Sequence[Column], row: Row, line: int) -> bool:
    """Whether the labels have no heading, so that the first heading is that of the second cell."""
    return all(one.scale is not None for one in columns) or columns[0].reach[0] > row.cells[0][0] - line


def of_payments(columns: Sequence[Column]) -> bool:
    """Whether the headings are those of a list of payments."""
    return any(_PAID.search(one.heading) for one in columns)


def measure_of_heading(heading: str) -> str | None:
    """The measure of a column whose heading says it shortly: ``Actual``, ``Over/(under)``."""
    return next((measure for measure, pattern in _HEADINGS if pattern.search(heading)), None)
