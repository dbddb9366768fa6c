"""Published quotations of a budget line, as the year table and the charts are given them."""

import datetime

from tests import make
from trust.series import COLUMNS, Cell, Quotation, Standing, Year


def quotation(text, amount, measure="contract sum", on="2024-03-12", at="Executive", **fields):
    """One quotation at a meeting of a body on a day; ``against`` makes it one that disagrees."""
    against = fields.pop("against", None)
    meeting = fields.pop("meeting", None) or make.meeting(make.body(at), datetime.date.fromisoformat(on))
    sentence = f"The {measure} was {text}."
    item = make.item(meeting, "Budget", passages=[sentence])
    fields = {"financial_year": "2024/25", "year_from": "sentence"} | fields
    figure = make.figure(item, text, sentence, amount=amount, measure=measure, **fields)
    figure.refresh_from_db()
    standing = Standing.DISAGREES if against else Standing.FIRST
    return Quotation(figure, standing, against and against.figure)


def year(name="2024/25", **cells):
    """A year with these quotations by column, and gaps in the other columns."""
    return Year(name, {column: Cell(column, cells.get(column, [])) for column in COLUMNS})
