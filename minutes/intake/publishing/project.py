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
from .upsert import upsert

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
    of_passage = by(made[Figure], "passage_id")  # as the draft has it: the words of the key
    for passage in made[Passage]:
        passage.amounts = pounds(of_passage.get(str(passage.pk), []))
    for model in reversed(ROWS):
        model.objects.filter(record=record).exclude(pk__in=[row.pk for row in made[model]]).delete()
    for model, rows in made.items():
        upsert(model, rows)


def erase(record):
    """Remove every archive row that the record wrote."""
    for model in reversed(ROWS):
        model.objects.filter(record=record).delete()


def index(record):
    """Write the search rows of the record's items, once its rows and its meeting are as they shall be."""
    figures = by(Figure.objects.filter(record=record), "item_id")
    for item in Item.objects.filter(record=record).select_related("meeting"):
        of_item = figures.get(item.pk, [])
        index_item(item, amounts=pounds(of_item), measures=sorted({figure.measure for figure in of_item}))


def by(figures, field):
    """The figures under the item, or the passage, that they stand in."""
    found = {}
    for figure in figures:
        found.setdefault(getattr(figure, field), []).append(figure)
    return found


def pounds(figures):
    """The amounts of money among the figures, a range's two ends each by itself; per cents are none."""
    of_money = [figure for figure in figures if figure.unit == Figure.Unit.GBP]
    return sorted({amount for one in of_money for amount in (one.amount, one.amount_to) if amount is not None})
