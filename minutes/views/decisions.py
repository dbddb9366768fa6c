"""The register of decisions, as a page and as files."""

from functools import partial

from minutes.exports import Column, Kind, csv_file, json_file
from minutes.filters import DecisionFilter
from minutes.models import Decision
from minutes.search import Query

from .found_in_decisions import mark
from .pages import filtered_list


def decisions(request):
    words = Query.typed(request.GET.get("words", ""))
    marking = partial(mark, words=words) if words.text else None
    return filtered_list(request, "minutes/decisions.html", asked_for(request), finish=marking)


def decisions_csv(request):
    return csv_file(request, asked_for(request), COLUMNS, "decisions")


def decisions_json(request):
    return json_file(request, asked_for(request), COLUMNS, "decisions")


def asked_for(request):
    return DecisionFilter(request.GET, Decision.objects.for_lists(), request=request)


def words(decision):
    """What the page prints before the clauses; of a decision without any, the whole of it."""
    return decision.lead_in if decision.clauses.all() else decision.text


def clauses(decision):
    """The clauses, one a line, each with its label as printed."""
    return "\n".join(f"{clause.label} {clause.text}".strip() for clause in decision.clauses.all())


def actions(decision):
    """What was done, each action once, in the order of the clauses."""
    return ", ".join(dict.fromkeys(clause.action for clause in decision.clauses.all()))


COLUMNS = [
    Column("date", lambda decision: decision.item.meeting.date.isoformat()),
    Column("body", lambda decision: decision.item.meeting.body.name),
    Column("item_number", lambda decision: decision.item.number),
    Column("item", lambda decision: decision.item.title),
    Column("marker", lambda decision: decision.marker),
    Column("words", words),
    Column("clauses", clauses),
    Column("actions", actions),
    Column("mover", lambda decision: decision.mover),
    Column("seconder", lambda decision: decision.seconder),
    Column("key_decision", lambda decision: "yes" if decision.key_decision else "no"),
    Column("reasons", lambda decision: "\n".join(decision.reasons)),
    Column("alternatives", lambda decision: "\n".join(decision.alternatives)),
    Column("address", lambda decision: decision.get_absolute_url(), Kind.ADDRESS),
    Column("key", lambda decision: str(decision.pk)),
]
