"""Rows of the amounts quoted."""

from decimal import Decimal

from trust.models import BudgetLine, Figure
from trust.parsing.extents import holders
from trust.parsing.precision import exact_to

from ...places import place_in


def figures(projection):
    lines = set(BudgetLine.objects.values_list("pk", flat=True))
    followed = follow_ups_of(projection)
    for position, row in projection.public("figures"):
        passage = projection.places.passage_at(row["span"])
        said = row["quote"] or row["text"]
        quote = projection.places.quoted(row.get("sentence") or row["span"], said, row["text"])
        yield Figure(
            **projection.base(row, position),
            item_id=row["item"],
            passage_id=passage and passage["id"],
            text=row["text"],
            amount=decimal(row["amount"]),
            amount_to=decimal(row["amount_to"]),
            exact_to=exact_to(row["text"], decimal(row["amount"]), decimal(row["amount_to"])),
            unit=row["unit"],
            qualifier=row["qualifier"] or "",
            measure=row["measure"],
            financial_year=row["financial_year"] or "",
            year_from=row["year_from"] or "",
            about=row["about"] or "",
            quote=quote,
            quote_start=place_in(quote, row["text"], row["span"], row.get("sentence")),
            start=passage and place_in(passage["text"], row["text"], row["span"], passage["span"]),
            line_id=row["line"] if row["line"] in lines else None,
            no_line=row["no_line"],
            promise=row["promise"] or "",
            due_text=row["due_text"] or "",
            follow_up_id=followed.get(row["id"]),
        )


def follow_ups_of(projection):
    """The follow-up in whose words each figure stands: {the figure's key: the follow-up's}, of the same item."""
    figures = sorted((row["span"][0], row["id"], row["item"]) for _, row in projection.public("figures") if row["span"])
    tasks = [row for _, row in projection.public("follow_ups") if row["span"]]
    held = holders([start for start, _, _ in figures], [row["span"] for row in tasks])
    pairs = (
        (key, item, tasks[place]) for (_, key, item), place in zip(figures, held, strict=True) if place is not None
    )
    return {key: task["id"] for key, item, task in pairs if task["item"] == item}


def decimal(words):
    """The amount of a decimal string, or None for an unknown one."""
    return Decimal(words) if words else None
