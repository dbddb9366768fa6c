"""Decisions among the results of a search: the clauses found, as the minutes print them, each with its own address."""

from dataclasses import dataclass, field

from minutes.search.marking import as_html, with_marks

from .reading import after_marker, before_clause

MOST = 2  # clauses of an item
SHORT = 120  # characters of a lead-in that is shown in front of its clause


@dataclass(frozen=True)
class Line:
    """A clause with its words as HTML, and the address of it."""

    html: str
    label: str
    action: str
    address: str


@dataclass
class Resolved:
    """A decision with those of its clauses that are shown; ``opening`` are the words in front of them, if few."""

    marker: str
    key_decision: bool
    opening: str
    lines: list[Line] = field(default_factory=list)


def decided_in(clauses, address):
    """The first few of ``clauses``, under the decisions that they are of; ``address`` is that of the item."""
    shown = {}
    for clause in clauses[:MOST]:
        if clause.decision.pk not in shown:
            shown[clause.decision.pk] = Resolved(
                clause.decision.marker, clause.decision.key_decision, opening_of(clause)
            )
        shown[clause.decision.pk].lines.append(line_of(clause, address))
    return list(shown.values())


def more_of(clauses, address):
    """How many clauses are not shown, and the address of the first of them; None where all are."""
    rest = clauses[MOST:]
    return {"count": len(rest), "address": f"{address}#{rest[0].anchor}"} if rest else None


def opening_of(clause):
    """The lead-in, or the “that” between the marker and a clause without label; nothing where it is long."""
    before = clause.decision.lead_in
    if not (before or clause.label or clause.whole):
        before = before_clause(clause.decision, clause)
    return before if len(before) <= SHORT else ""


def line_of(clause, address):
    """The words of the clause; a decision without clauses is shown from after its marker, which stands by itself."""
    start = len(clause.text) - len(after_marker(clause.decision)) if clause.whole else 0
    html = as_html(with_marks(clause.text, clause.places, max(start, 0), len(clause.text)))
    action = "" if clause.action == "other" else clause.action
    return Line(html, clause.label, action, f"{address}#{clause.anchor}")
