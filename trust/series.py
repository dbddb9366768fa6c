"""A budget line year by year: what each meeting said of it, in the order it was said. Nothing is added up or averaged.

A cell of the year table holds every quotation of one kind (contract sum, forecast …) of one financial year. What nobody
said is an empty cell, never nought, and an outturn is never worked out from a budget and an overspend.
"""

import datetime
import re
from dataclasses import dataclass, field
from itertools import groupby, islice, pairwise

from .models import Figure
from .standing import SAID_OF_PROMISES, Quotation, Standing, agree, kind, moving, standings

__all__ = ["COLUMNS", "TITLES", "Cell", "Quotation", "Standing", "Year", "known_years", "years_of", "years_of_each"]

# The columns of the year table, with the measures that each holds: the first named is the one the title speaks of.
COLUMNS = {
    "contract": ("contract sum", "budget"),
    "forecast": ("forecast",),
    "outturn": ("outturn", "spending"),
    "variance": ("overspend", "underspend", "variance", "pressure"),
    "savings": ("saving",),
}
TITLES = {
    "contract": "Contract sum",
    "forecast": "Forecast",
    "outturn": "Outturn",
    "variance": "Over or under",
    "savings": "Savings promised",
}
YEAR = re.compile(r"(\d{4})/(\d\d)", re.ASCII)
COUNCIL_YEARS = range(1800, 2200)
LONGEST_GAP = 20  # years


@dataclass(frozen=True)
class Cell:
    """Everything quoted of one kind for one year, the first quoted first."""

    column: str
    quotations: list[Quotation] = field(default_factory=list)

    @property
    def title(self):
        return TITLES[self.column]

    @property
    def usual(self):
        """The measure that its title already names, so that an amount need not say it; none where it may be several."""
        return "" if self.column == "variance" else COLUMNS[self.column][0]

    @property
    def latest(self):
        """The quotation that the table shows, or None: a gap."""
        return self.leading[0] if self.leading else None

    @property
    def leading(self):
        """The last quoted of each kind, what the column's title speaks of first.

        What was said of the year after it had ended takes the place of what was said during it; savings delivered,
        at risk or lost are not what was promised and lead no cell.
        """
        kinds = dict.fromkeys(quotation.kind for quotation in self.quotations)
        last = [self._last(kind) for kind in kinds if kind[1] not in SAID_OF_PROMISES]
        last = [one for one in last if not one.early] or last
        if any(one.kind == ("saving", "promised") for one in last):
            last = [one for one in last if one.kind == ("saving", "promised")]
        return sorted(last, key=lambda one: COLUMNS[self.column].index(one.figure.measure))

    def _last(self, kind):
        """The last that stands: no part said beside it, no older amount named again, no mention of a promise made."""
        said = [one for one in self.quotations if one.kind == kind and not one.recalled]
        return [one for one in said if one.standing != Standing.BESIDE and not _mention(one)][-1]

    def apart_from(self, quotation):
        """The other amounts of the quotation's kind that do not agree with it, the last said first.

        Pairs of what a reader is told, "restated from" or "disagrees with", and the other quotation. Of those that it
        takes the place of, the last alone: the row of all of them is the year's to show.
        """
        told = {}
        for place in reversed(range(len(self.quotations))):
            other = self.quotations[place]
            alike = other.kind == quotation.kind and not other.recalled and other.standing != Standing.BESIDE
            if not alike or any(agree(other.figure, one.figure) for one in (quotation, *told)):
                continue
            words = _apart(other, self._since(place, quotation))
            if words == "disagrees with" or words not in told.values():
                told[other] = words
        return [(words, other) for other, words in told.items()]

    def _since(self, place, quotation):
        """The first after the one at this place that said the quotation's amount, and so took that one's place."""
        after = islice(self.quotations, place + 1, None)
        alike = (one for one in after if one.kind == quotation.kind and agree(one.figure, quotation.figure))
        return next(alike, quotation)

    @property
    def of_promises(self):
        """What was said of the savings since: delivered, at risk, not delivered."""
        return [one for one in self.quotations if one.kind[1] in SAID_OF_PROMISES]


def _mention(quotation):
    """Whether it only tells of a promise that is quoted from an earlier meeting as well."""
    return quotation.figure.promise == Figure.Promise.MENTIONED and quotation.standing == Standing.AGAIN


def _apart(other, quotation):
    """How a quotation differs from another of the same kind, said before it or at the same meeting."""
    if other.meeting.pk == quotation.meeting.pk:
        return "disagrees with"
    same_body = other.meeting.body_id == quotation.meeting.body_id
    return "restated from" if same_body or moving(quotation.figure) else "disagrees with"


@dataclass(frozen=True)
class Year:
    """One financial year (``2024/25``) of a line: its cells by column, every column of COLUMNS there.

    ``others`` is what else was said of the line and the year and stands in no column: provisions, pay, per cents,
    amounts that the words leave out, and spending while the year still ran.
    """

    year: str
    cells: dict[str, Cell]
    others: list[Figure] = field(default_factory=list)

    @property
    def slug(self):
        return slug_of(self.year)

    @property
    def quoted(self):
        """Whether anything at all was said of it."""
        return bool(self.others) or any(cell.quotations for cell in self.cells.values())


def slug_of(year):
    return year.replace("/", "-")


def known_years(lines):
    """The financial years that anything was said of, of any of the lines, the first year first: {slug: year}."""
    years = Figure.objects.filter(line__in=lines).order_by("financial_year").values_list("financial_year", flat=True)
    return {slug_of(year): year for year in years.distinct() if _begins(year)}


def years_of(line):
    """The years of a budget line as published, the first year first; years between with nothing said are there too."""
    return years_of_each([line]).get(line.pk, [])


def years_of_each(lines, year=None):
    """The years of each of several budget lines, or the one ``year``, by the line's key, in one query.

    A line of which no year is known is not in.
    """
    figures = Figure.objects.filter(line__in=lines)
    figures = figures.filter(financial_year=year) if year else figures
    figures = figures.select_related("item__meeting__body", "passage__person", "line__trust")
    by_line = {}
    for figure in figures:
        by_line.setdefault(figure.line_id, []).append(figure)
    years = {key: in_years(of_line) for key, of_line in by_line.items()}
    return {key: of_line for key, of_line in years.items() if of_line}


def in_years(figures):
    """The figures of one line parted into years and columns, in the order they were said."""
    known = sorted((figure for figure in figures if _begins(figure.financial_year)), key=said_when)
    by_year = {}
    for figure in known:
        by_year.setdefault(_begins(figure.financial_year), []).append(figure)
    return [_year(begins, by_year.get(begins, [])) for begins in _with_gaps(sorted(by_year))]


def _with_gaps(years):
    """The years with those between them; not where so many are missing that one year is more likely a slip."""
    for before, year in pairwise([None, *years]):
        if before is not None and year - before <= LONGEST_GAP:
            yield from range(before + 1, year)
        yield year


def said_when(figure):
    """When a figure was said: by day, hour, item and place in it. A meeting of no known hour comes last of its day."""
    meeting = figure.item.meeting
    starts = meeting.starts or datetime.time.max
    return meeting.date, starts, meeting.slug, meeting.pk, figure.item.position, figure.position, figure.pk


def column_of(figure):
    """The column that a figure's amount stands in, or None. Spending while the year runs is no outturn of it."""
    if figure.amount is None or figure.unit != Figure.Unit.GBP:
        return None
    if figure.measure == "spending" and moving(figure):
        return None
    return next((column for column, measures in COLUMNS.items() if figure.measure in measures), None)


def _begins(year):
    """The calendar year a financial year begins in, or None for what is no pair of years running."""
    match = YEAR.fullmatch(year)
    running = match and (int(match[1]) + 1) % 100 == int(match[2]) and int(match[1]) in COUNCIL_YEARS
    return int(match[1]) if running else None


def _year(begins, figures):
    by_column = {column: [] for column in COLUMNS}
    others = []
    for figure in figures:
        by_column.get(column_of(figure), others).append(figure)
    cells = {column: _cell(column, found) for column, found in by_column.items()}
    return Year(f"{begins}/{(begins + 1) % 100:02}", cells, others)


def _cell(column, figures):
    """The figures of a column: like compared with like, and then all in the order they were said."""
    quotations = []
    for _, alike in groupby(sorted(figures, key=kind), key=kind):
        quotations += standings(sorted(alike, key=said_when))
    return Cell(column, sorted(quotations, key=lambda quotation: said_when(quotation.figure)))
