"""A decision printed twice in one item is one decision; what the second printing says differently is a problem."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from .clauses import flat
from .found import FoundDecision, Problem
from .lines import Line

COMPARED = 60  # words
LOOK_BACK = 12  # decisions: an item that prints one twice prints it once as the decision and once in the minutes


@dataclass
class Reading:
    """One item's decisions as they are found, and what each paragraph turned out to be (by where it starts)."""

    decisions: list[FoundDecision] = field(default_factory=list)
    kinds: dict[int, str] = field(default_factory=dict)
    repeated: set[int] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)


@dataclass(frozen=True)
class Printing:
    """One printing of a decision: its paragraphs, those of its reasons and alternatives ``beside`` it, and the part
    of the item (decision, minutes) they stand in."""

    decision: FoundDecision
    places: tuple[int, ...]
    part: str | None
    beside: tuple[int, ...] = ()


def keep_once(reading: Reading, printing: Printing, paragraphs: Sequence[Line]) -> None:
    """Keeps a decision, or notes that the item has printed it before."""
    place = next(_printed_before(reading.decisions, printing), None)
    if place is None:
        reading.decisions.append(printing.decision)
        return
    first, again = reading.decisions[place], printing.decision
    reading.repeated.update(paragraphs[at].span[0] for at in (*printing.places, *printing.beside))
    if _said(first) != _said(again):
        message = "This decision is printed twice and the two differ. Check which words are right."
        reading.problems.append(Problem("decision-differs", message, again.span))
    reading.decisions[place] = replace(
        first,
        repeats=(*first.repeats, again.span),
        reasons=first.reasons or again.reasons,
        alternatives=first.alternatives or again.alternatives,
        mover=first.mover or again.mover,
        seconder=first.seconder or again.seconder,
    )


def _printed_before(decisions: Sequence[FoundDecision], printing: Printing) -> Iterator[int]:
    """The places of decisions with the same words, or, in the item's ``Minutes:``, with the same beginning."""
    said = _said(printing.decision)
    for place, decision in enumerate(decisions[-LOOK_BACK:], max(0, len(decisions) - LOOK_BACK)):
        before = _said(decision)
        if said and (
            before == said or (printing.part == "minutes" and before[:1] and _begins_alike(before[0], said[0]))
        ):
            yield place


def _begins_alike(one: str, other: str) -> bool:
    """Do two clauses start with the same words and share most of the rest?"""
    first, second = one.split()[:COMPARED], other.split()[:COMPARED]
    shared, either = set(first) & set(second), set(first) | set(second)
    return first[:2] == second[:2] and len(shared) >= 0.6 * len(either)


def _said(decision: FoundDecision) -> list[str]:
    """A decision's clauses for comparing: letters and figures only."""
    return [re.sub(r"[\W_]+", " ", clause.text.casefold()).strip() for clause in flat(decision.clauses)]
