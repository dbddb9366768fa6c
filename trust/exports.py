"""The columns of the register of figures, and of a trust's year table, as files.

Amounts are decimal strings, and nothing is added up.
"""

from minutes.exports import Column, Kind

from .series import TITLES, column_of


def exactly(amount, exact_to):
    """An amount to the last digit that was printed, as far as that is known: 5000000, 12.50, -3.701."""
    if amount is None:
        return None
    places = [-number.normalize().as_tuple().exponent for number in (amount, exact_to) if number is not None]
    return f"{amount:.{max(0, *places)}f}"


def said(figure, name):
    """What is known of who said it, from the paragraph the figure stands in."""
    return getattr(figure.passage, name) if figure.passage else None


def trust_of(figure):
    return str(figure.line.trust) if figure.line and figure.line.trust else None


COLUMNS = [
    Column("amount", lambda figure: exactly(figure.amount, figure.exact_to), Kind.NUMBER),
    Column("amount_to", lambda figure: exactly(figure.amount_to, figure.exact_to), Kind.NUMBER),
    Column("unit", lambda figure: figure.unit),
    Column("printed", lambda figure: figure.text),
    Column("qualifier", lambda figure: figure.qualifier),
    Column("measure", lambda figure: figure.measure),
    Column("year", lambda figure: figure.financial_year),
    Column("year_from", lambda figure: figure.financial_year and figure.year_from),
    Column("about", lambda figure: figure.about),
    Column("line", lambda figure: figure.line and figure.line.name),
    Column("trust", trust_of),
    Column("said_by", lambda figure: said(figure, "speaker")),
    Column("role", lambda figure: said(figure, "role")),
    Column("body", lambda figure: figure.item.meeting.body.name),
    Column("meeting_date", lambda figure: figure.item.meeting.date.isoformat()),
    Column("item", lambda figure: figure.item.title),
    Column("sentence", lambda figure: figure.quote),
    Column("promise", lambda figure: figure.promise),
    Column("due", lambda figure: figure.due_text),
    Column("address", lambda figure: figure.get_absolute_url(), Kind.ADDRESS),
    Column("key", lambda figure: str(figure.pk)),
]


def of_its_figure(column):
    """A column of the register, for a quotation."""
    return Column(column.name, lambda quotation: column.of(quotation.figure), column.kind)


YEAR_COLUMNS = [
    Column("column", lambda quotation: TITLES[column_of(quotation.figure)]),
    Column("standing", lambda quotation: str(quotation.standing)),
    Column("against", lambda quotation: quotation.against and quotation.against.text),
    *map(of_its_figure, COLUMNS),
]
