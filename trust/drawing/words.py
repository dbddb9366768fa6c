"""What is written beside a mark, and the name by which a screen reader knows it."""

from trust.models import Figure
from trust.standing import Standing
from trust.templatetags.figures import amount as printed
from trust.templatetags.figures import year_source

PROMISES = {
    Figure.Promise.PROMISED: "promised",
    Figure.Promise.MENTIONED: "promised",
    Figure.Promise.DELIVERED: "delivered",
    Figure.Promise.AT_RISK: "at risk",
    Figure.Promise.NOT_DELIVERED: "not delivered",
}
_STANDS = {Standing.RESTATED: "restated from", Standing.DISAGREES: "disagrees with"}


def kind(figure):
    """What the amount is: its measure, or of a saving what is said of it."""
    return PROMISES.get(figure.promise, figure.measure) if figure.measure == "saving" else figure.measure


def name(quotation, before="", after=""):
    """The mark in a sentence: ``2024/25 contract sum £177.9m, said at Executive, 12 March 2024``."""
    figure = quotation.figure
    what = f"{before}{kind(figure)} {printed(figure)}{after}"
    saving = f"{figure.measure} " if kind(figure) != figure.measure else ""
    parts = [f"{figure.financial_year} {saving}{what}", figure.about, figure.due_text, f"said at {figure.item.meeting}"]
    return ", ".join(part for part in [*parts, *notes(quotation)] if part)


def notes(quotation):
    """What a reader must know before relying on it: another amount, a year not yet over or that the sentence does not
    state."""
    figure, told = quotation.figure, []
    if quotation.early:
        told.append("said before the year had ended")
    if quotation.standing in _STANDS and quotation.against:
        told.append(f"{_STANDS[quotation.standing]} {printed(quotation.against)}")
    if source := year_source(figure):
        told.append(f"year {source}")
    return told


def day(date):
    return f"{date:%-d %B %Y}"


def short_day(date):
    return f"{date:%-d %b %Y}"


def shortened(words, most):
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


def spanned(years):
    """``2021/22 to 2024/25``, or the one year."""
    return years[0] if len(years) == 1 else f"{years[0]} to {years[-1]}"
