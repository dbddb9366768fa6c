"""Rows of what was said: passages, mentions of other meetings, and what was asked for or promised."""

import calendar

from minutes.models import FollowUp, Passage, Reference

from ...draft import day
from ...places import overlap, starts_before
from ..addresses import clause_anchors, decision_anchor


def passages(projection):
    anchors = decision_anchors(projection)
    for position, row in projection.public("passages"):
        decision = decision_of(projection, row)
        clause = clause_of(decision, row)
        yield Passage(
            **projection.base(row, position),
            item_id=row["item"],
            number=row["number"],
            anchor=anchors[(clause or decision)["id"]] if decision else f"p{row['number']}",
            kind=row["kind"],
            speaker=row["speaker"] or "",
            role=row["role"] or "",
            person=projection.matcher.speaker(row),
            decision_id=decision and decision["id"],
            text=row["text"],
        )


def decision_anchors(projection):
    """The anchor of each decision and each clause, by key."""
    anchors = {}
    for _, decision in projection.public("decisions"):
        outer = decision_anchor(decision)
        anchors[decision["id"]] = outer
        keys = (clause["id"] for clause in decision["clauses"])
        anchors |= dict(zip(keys, clause_anchors(outer, decision["clauses"]), strict=True))
    return anchors


def decision_of(projection, passage):
    """The decision whose words, reasons or alternatives a passage holds, or None."""
    if passage["kind"] not in ("decision", "reason", "alternative"):
        return None
    rows = [row for _, row in projection.public("decisions") if row["item"] == passage["item"]]
    if passage["kind"] == "decision":
        return next((row for row in rows if overlap(row["span"], passage["span"])), None)
    return next((row for row in reversed(rows) if starts_before(row["span"], passage["span"])), None)


def clause_of(decision, passage):
    """The clause of the decision whose words a passage holds, or None."""
    return decision and next((row for row in decision["clauses"] if overlap(row["span"], passage["span"])), None)


def references(projection):
    for position, row in projection.public("references"):
        yield Reference(
            **projection.base(row, position),
            item_id=row["item"],
            passage_id=projection.places.passage_key(row["span"]),
            body_name=row["body"] or "",
            date=day(row["date"]),
            date_text=row["date_text"] or "",
            quote=quoted(projection, row, " ".join(filter(None, (row["body"], row["date_text"])))),
        )


def follow_ups(projection):
    for position, row in projection.public("follow_ups"):
        yield FollowUp(
            **projection.base(row, position),
            item_id=row["item"],
            passage_id=projection.places.passage_key(row["span"]),
            what=row["what"],
            owner=row["owner"] or "",
            due=row["due"] or "",
            due_text=row["due_text"] or "",
            due_by=last_day(row["due"]),
            quote=quoted(projection, row, row["what"]),
        )


def quoted(projection, row, instead):
    """The source's words of a fact, or ``instead`` where a person edited them out of their passage."""
    return projection.places.quoted(row["span"], projection.places.words(row["span"]), instead)


def last_day(due):
    """The last day that a due date (``2023-12-08``) or month (``2024-02``) allows; None where none is known."""
    if not due or len(due) == 10:
        return day(due)
    year, month = (int(part) for part in due.split("-"))
    return day(f"{due}-{calendar.monthrange(year, month)[1]}")
