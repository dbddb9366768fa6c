"""The words a reader searched for, marked in the decisions of one page of the register."""

from collections import defaultdict
from urllib.parse import urlencode

from django.db.models import Case, Exists, OuterRef, When

from minutes.models import Clause, Decision, Item, Passage
from minutes.search.marking import without_marks

from .marking import marked
from .reading import after_marker


def mark(decisions, words):
    """Give each decision its title and opening, and each clause its text, as HTML with what ``words`` found marked.

    ``asking`` goes into the addresses of the decision and its clauses, for the words to be marked there too.
    """
    keys = [decision.pk for decision in decisions]
    titles = as_found(words, Item.objects.filter(pk__in={decision.item_id for decision in decisions}), "title")
    openings = as_found(words, with_opening(Decision.objects.filter(pk__in=keys)), "opening")
    clauses = as_found(words, Clause.objects.filter(decision__in=keys), "text")
    held = amounts_of(keys) if words.amounts else {}
    for decision in decisions:
        amounts = held.get(decision.pk, ())
        decision.asking = f"?{urlencode({'q': words.text})}"
        decision.title_html = html(decision.item.title, titles.get(decision.item_id), words)
        decision.opening_html = opening(decision, openings.get(decision.pk), words, amounts)
        for clause in decision.clauses.all():
            clause.html = html(clause.text, clauses.get(clause.pk), words, amounts)


def as_found(words, rows, field):
    """The words of ``field`` with their marks, by the key of the row."""
    return dict(words.marked(rows.order_by(), field).values_list("pk", "marked"))


def with_opening(decisions):
    """Decisions with what their block prints before any clauses."""
    clauses = Clause.objects.filter(decision=OuterRef("pk"))
    return decisions.annotate(opening=Case(When(Exists(clauses), then="lead_in"), default="text"))


def amounts_of(keys):
    """The amounts in the lines of each of the decisions of these keys."""
    held = defaultdict(set)
    lines = Passage.objects.filter(decision__in=keys).exclude(amounts=[])
    for key, amounts in lines.order_by().values_list("decision", "amounts"):
        held[key].update(amounts)
    return held


def opening(decision, as_marked, words, amounts):
    if decision.clauses.all():
        return html(decision.lead_in, as_marked, words, amounts)
    shown = after_marker(decision)
    before = len(decision.text) - len(shown)
    found = places(decision.text, as_marked, words, amounts)
    return marked(shown, words=[(start - before, end - before) for start, end in found if start >= before])


def html(text, as_marked, words, amounts=()):
    return marked(text, words=places(text, as_marked, words, amounts))


def places(text, as_marked, words, amounts):
    """Where the words found stand in ``text``; nowhere if what was marked is not exactly its own words."""
    if not as_marked or without_marks(as_marked) != text:
        return []
    return words.places(as_marked, amounts)
