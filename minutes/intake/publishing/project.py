"""A version's facts as rows of the archive: upserted by key, and what is gone deleted. Called by publish alone."""

from minutes.models import (
    Attendance,
    Ballot,
    Clause,
    Correction,
    Decision,
    Declaration,
    FollowUp,
    Item,
    Movement,
    Passage,
    Reference,
    Vote,
)
from trust.models import Figure

from .indexing import index_item
from .projection import Projection
from .rows import decisions, discussion, meeting, money

# In the order of writing: each kind of row after those it points at.
ROWS = {
    Item: meeting.items,
    Attendance: meeting.attendances,
    Movement: meeting.movements,
    Declaration: meeting.declarations,
    Correction: meeting.corrections,
    Decision: decisions.decisions,
    Clause: decisions.clauses,
    Vote: decisions.votes,
    Ballot: decisions.ballots,
    Passage: discussion.passages,
    Reference: discussion.references,
    FollowUp: discussion.follow_ups,
    Figure: money.figures,
}


def project(record, draft, text, into, place):
    """Make the record's archive rows those of ``draft``, in the meeting ``into``, whose ``place``-th document it is."""
    projection = Projection(record, draft, text, into, place)
    made = {model: list(rows(projection)) for model, rows in ROWS.items()}
    for model in reversed(ROWS):
        model.objects.filter(record=record).exclude(pk__in=[row.pk for row in made[model]]).delete()
    for model, rows in made.items():
        upsert(model, rows)
    index(record)


def upsert(model, rows):
    """Insert the rows, or update those whose key is there, in one statement."""
    fields = [field.name for field in model._meta.concrete_fields if not field.primary_key]
    model.objects.bulk_create(rows, update_conflicts=True, unique_fields=["id"], update_fields=fields)


def erase(record):
    """Remove every archive row that the record wrote."""
    for model in reversed(ROWS):
        model.objects.filter(record=record).delete()


def index(record):
    """Write the search rows of the record's items."""
    figures = {}
    for figure in Figure.objects.filter(record=record):
        figures.setdefault(figure.item_id, []).append(figure)
    for item in Item.objects.filter(record=record).select_related("meeting"):
        of_item = figures.get(item.pk, [])
        amounts = [figure.amount for figure in of_item if figure.amount is not None]
        index_item(item, amounts=amounts, measures=sorted({figure.measure for figure in of_item}))
