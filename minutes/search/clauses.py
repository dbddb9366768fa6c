"""The clauses of decisions that hold what is looked for, so that a decision is shown as it was printed."""

from dataclasses import dataclass

from django.contrib.postgres.search import SearchRank, SearchVector
from django.db.models import BooleanField, ExpressionWrapper, F, Q
from django.db.models.functions import Coalesce

from minutes.models import Decision

from .marking import without_marks
from .spelling import CONFIG


@dataclass(frozen=True)
class FoundClause:
    """A clause of a decision; or the ``whole`` of one that has no clauses, which has neither label nor action.

    ``places`` are those of the words found in its ``text``.
    """

    decision: Decision
    text: str
    places: list[tuple[int, int]]
    label: str
    action: str
    anchor: str
    whole: bool


def holds_decision(item, decisions_only):
    """Whether a line of a decision answers best, or is all that was looked for."""
    return item.passage.kind == "decision" if item.passage else decisions_only


def clauses_found(words, items):
    """For each of ``items``, by its key, the clauses of its decisions with ``words`` in them, the best first."""
    if not items:
        return {}
    found = {}
    for line in _lines(words, items):
        if places := words.places(line.marked):
            found.setdefault(line.item_id, []).append(_clause(line, places))
    return found


def _clause(line, places):
    text = without_marks(line.marked)
    if line.place is None:
        return FoundClause(line, text, places, "", "", line.anchor, whole=True)
    return FoundClause(line, text, places, line.label, line.action, line.place, whole=False)


def _lines(words, items):
    """A row for each clause, which is a decision with the fields of its clause, and for a decision that has none."""
    clause = {"place": "clauses__anchor", "label": "clauses__label", "action": "clauses__action"}
    line = Coalesce("clauses__text", "text")
    rows = Decision.objects.filter(item__in=items).annotate(
        line=line, **{name: F(path) for name, path in clause.items()}
    )
    rows = rows.annotate(vector=SearchVector("line", config=CONFIG)).annotate(
        holds_all=ExpressionWrapper(Q(vector=words.query), output_field=BooleanField()),
        rank=SearchRank(F("vector"), words.either),
    )
    rows = rows if words.amounts else rows.filter(rank__gt=0)  # an amount may be printed in another writing
    return words.marked(rows, "line").order_by("-holds_all", "-rank", "position", "clauses__position")
