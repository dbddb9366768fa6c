"""What the money reader found: amounts, each with the place of its words in the source."""

from dataclasses import dataclass
from decimal import Decimal

Span = tuple[int, int]


@dataclass(frozen=True)
class FoundFigure:
    """One printing of an amount.

    ``span`` holds the amount as printed (``text``, e.g. ``£2.58M``); ``sentence`` the span of the sentence around it,
    or of the row when the amount is a cell of a table. ``amount`` is in pounds (unit GBP) or per cent (unit percent),
    None when its digits cannot be trusted (``£1,5000``); ``amount_to`` is the upper end of a range.
    ``qualifier``: over, at least, under, up to, about, between or None. ``measure``: one of the list in measures.
    ``financial_year`` (``2024/25``) is the sentence's (``year_from`` "sentence"; the heading of a cell's column counts
    as its sentence), else the item title's ("title"), else None. ``about`` is what the amount is for, in the text's
    own words. ``item`` is the place of its item, or None. ``promise`` is what is said of a saving (promised, mentioned,
    delivered, at risk, not delivered), None of anything else, and ``due_text`` the words for when.
    """

    span: Span
    sentence: Span
    text: str
    amount: Decimal | None
    unit: str
    item: int | None = None
    amount_to: Decimal | None = None
    qualifier: str | None = None
    measure: str = "other"
    financial_year: str | None = None
    year_from: str | None = None
    about: str | None = None
    promise: str | None = None
    due_text: str | None = None


def plain(value: Decimal | None) -> str | None:
    """An amount as digits: no exponent, no grouping, no trailing noughts after the point."""
    if value is None:
        return None
    digits = format(value, "f")
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def as_dict(figure: FoundFigure) -> dict[str, object]:
    """The figure as one JSON row of ``parse_minutes --json``."""
    return {
        "item": figure.item,
        "text": figure.text,
        "amount": plain(figure.amount),
        "amount_to": plain(figure.amount_to),
        "unit": figure.unit,
        "qualifier": figure.qualifier,
        "measure": figure.measure,
        "financial_year": figure.financial_year,
        "year_from": figure.year_from,
        "about": figure.about,
        "promise": figure.promise,
        "due_text": figure.due_text,
        "span": list(figure.span),
        "sentence": list(figure.sentence),
    }
