"""What is written beside a mark, and the name by which a screen reader knows it."""

import re

from trust.models import Figure
from trust.standing import Standing
from trust.templatetags.figures import amount

PROMISES = {
    Figure.Promise.PROMISED: "promised",
    Figure.Promise.MENTIONED: "promised",
    Figure.Promise.DELIVERED: "delivered",
    Figure.Promise.AT_RISK: "at risk",
    Figure.Promise.NOT_DELIVERED: "not delivered",
}
_IN_POUNDS = re.compile(r"£|pound|penc|penny|gbp|\dp\b", re.I)
_STANDS = {Standing.RESTATED: "restated from", Standing.DISAGREES: "disagrees with"}


def printed(figure):
    """The amount as printed, and in pounds where a table's heading gives the unit and the cell a bare number."""
    words = amount(figure)
    return words if _IN_POUNDS.search(words) else f"{words} (£{pounds(figure.amount)})"


def pounds(value):
    digits = f"{abs(value).normalize():,f}" if value == value.to_integral_value() else f"{abs(value):,.2f}"
    return f"−{digits}" if value < 0 else digits


def kind(figure):
    """What the amount is: its measure, or of a saving what is said of it."""
    return PROMISES.get(figure.promise, figure.measure) if figure.measure == "saving" else figure.measure


def name(quotation, before="", after=""):
    """The mark in a sentence: ``2024/25 contract sum £177.9m, said at Executive, 12 March 2024``."""
    figure = quotation.figure
    what = f"{before}{kind(figure)} {printed(figure)}{after}"
    saving = f"{figure.measure} " if kind(figure) != figure.measure else ""
    parts = [f"{figure.financial_year} {saving}{what}", figure.about, figure.due_text, f"said at {said_at(figure)}"]
    return ", ".join(part for part in [*parts, *notes(quotation)] if part)


def notes(quotation):
    """What a reader must know before relying on it: another amount, a year not yet over or that the sentence does not
    state."""
    figure, told = quotation.figure, []
    if quotation.early:
        told.append("said before the year had ended")
    if quotation.standing in _STANDS and quotation.against:
        told.append(f"{_STANDS[quotation.standing]} {printed(quotation.against)}")
    if figure.year_from and figure.year_from != Figure.YearFrom.SENTENCE:
        told.append(f"year {figure.get_year_from_display()}")
    return told


def said_at(figure):
    meeting = figure.item.meeting
    return f"{meeting.body}, {day(meeting.date)}"


def day(date):
    return f"{date:%-d %B %Y}"


def short_day(date):
    return f"{date:%-d %b %Y}"


def shortened(words, most):
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


def spanned(years):
    """``2021/22 to 2024/25``, or the one year."""
    return years[0] if len(years) == 1 else f"{years[0]} to {years[-1]}"
