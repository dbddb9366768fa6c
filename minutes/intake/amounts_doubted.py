"""Amounts of a draft that do not fit one another, as questions for a person: never a repair. Pure."""

import uuid
from decimal import Decimal

from trust.parsing.agreement import OVER, OVERSPEND, PARTS, PERCENTAGE, TWICE, UNDER, Quoted, fits
from trust.parsing.checks import doubts
from trust.parsing.precision import exact_to

MESSAGES = {
    PARTS: "{others} are said to make {first}, but they do not.",
    OVERSPEND: "{first} is not the difference between {others}.",
    PERCENTAGE: "{first} does not fit {others}.",
    TWICE: "{first} is said of two things close together. It may be one sum, told twice.",
}
WRONG_WAY = {
    OVER: "{first} is called an overspend, but of {others} what was spent is the less.",
    UNDER: "{first} is called an underspend, but of {others} what was spent is the more.",
}


def amounts_doubted(text, found, figures):
    """A problem for each doubt about the figures found; what a decision says again is left."""
    told = {one.span: one for one in figures}
    for doubt in doubts(text, figures, [decision.span for decision in found.decisions]):
        first, *others = doubt.spans
        yield {
            "id": str(uuid.uuid4()),
            "code": doubt.code,
            "span": first,
            "message": message(doubt.code, doubt.how, [text[start:end] for start, end in doubt.spans]),
            "others": others,
            "seen": [[told[span].measure, told[span].financial_year] for span in doubt.spans],
            "how": doubt.how,
        }


MANY = 6  # amounts that a message names one by one


def message(code, how, amounts):
    first, *others = [f"“{amount}”" for amount in amounts]
    said = " and ".join(filter(None, (", ".join(others[:-1]), others[-1])))
    return (WRONG_WAY.get(how) or MESSAGES[code]).format(
        first=first, others=said if len(others) <= MANY else f"{len(others)} amounts"
    )


def still_doubted(problem, figures):
    """Whether the amounts are all there still, of the same kinds and years, and still do not fit.

    ``figures`` are the draft's rows by their place in the source.
    """
    if "others" not in problem:
        return True
    rows = [figures.get(tuple(span)) for span in (problem["span"], *problem["others"])]
    if None in rows or [[row["measure"], row["financial_year"]] for row in rows] != problem["seen"]:
        return False
    quoted = [quoted_in(row) for row in rows]
    return None not in quoted and not fits(problem["code"], quoted, problem["how"])


def quoted_in(row):
    """A row's amount with its precision; None where it is unknown, a range, or more, less or about so much."""
    amount = Decimal(row["amount"]) if row["amount"] else None
    step = exact_to(row["text"], amount)
    return None if None in (amount, step) or row["amount_to"] or row["qualifier"] else Quoted(amount, step)
