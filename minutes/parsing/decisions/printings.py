"""A decision printed twice in one item is one decision; what the second printing says differently is a problem."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from ..found import FoundDecision, Problem
from ..layout.lines import Line
from .clauses import flat

COMPARED = 60  # words
SHORT = 12  # words
LOOK_BACK = 12  # decisions: an item that prints one twice prints it once as the decision and once in the minutes


@dataclass(frozen=True)
class Printing:
    """One printing of a decision: its paragraphs, those of its reasons and alternatives ``beside`` it, and the part
    of the item (decision, minutes) they stand in."""

    decision: FoundDecision
    places: tuple[int, ...]
    part: str | None
    beside: tuple[int, ...] = ()

    @cached_property
    def said(self) -> list[str]:
        """The clauses for comparing: letters and figures only."""
        told = (re.sub(r"[\W_]+", " ", clause.text.casefold()).strip() for clause in flat(self.decision.clauses))
        return [one.removeprefix("that ") for one in told]


@dataclass
class Reading:
    """One item's decisions as they are found, and what each paragraph turned out to be (by where it starts)."""

    decisions: list[FoundDecision] = field(default_factory=list)
    kinds: dict[int, str] = field(default_factory=dict)
    repeated: set[int] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)
    kept: list[Printing] = field(default_factory=list)


def keep_once(reading: Reading, printing: Printing, paragraphs: Sequence[Line]) -> None:
    """Keeps a decision, or notes that the item has printed it before.

    The first printing is the decision, unless it stands bare under ``Decision:`` and the later one says RESOLVED.
    """
    place = next(_printed_before(reading.kept, printing), None)
    if place is None:
        reading.kept.append(printing)
        reading.decisions.append(printing.decision)
        return
    first, again = reading.kept[place], printing
    if first.said != again.said:
        message = "This decision is printed twice and the two differ. Check which words are right."
        reading.problems.append(Problem("decision-differs", message, again.decision.span))
    if _is_bare(first.decision) and not _is_bare(again.decision):
        first, again = again, first
    reading.repeated.update(paragraphs[at].span[0] for at in (*again.places, *again.beside))
    reading.repeated.difference_update(paragraphs[at].span[0] for at in first.places)
    reading.kept[place] = replace(first, decision=_with(first.decision, again.decision))
    reading.decisions[place] = reading.kept[place].decision


def _with(first: FoundDecision, again: FoundDecision) -> FoundDecision:
    """One decision of two printings."""
    return replace(
        first,
        repeats=(*first.repeats, *again.repeats, again.span),
        reasons=first.reasons or again.reasons,
        alternatives=first.alternatives or again.alternatives,
        mover=first.mover or again.mover,
        seconder=first.seconder or again.seconder,
    )


def _is_bare(decision: FoundDecision) -> bool:
    shown = (decision.marker or "").casefold()
    return shown.startswith(("decision", "the decision")) and decision.marker != "DECISION"


def _printed_before(kept: Sequence[Printing], printing: Printing) -> Iterator[int]:
    """The places of decisions with the same words, or, in the item's ``Minutes:``, with the same beginning.

    A short decision (``No objection``) may be taken twice in one item; it is printed twice only in another part.
    """
    said = printing.said
    for place, earlier in enumerate(kept[-LOOK_BACK:], max(0, len(kept) - LOOK_BACK)):
        before = earlier.said
        other_part = earlier.part != printing.part
        other_part = other_part or _resolves_again(earlier, printing)
        same = before == said and (other_part or sum(len(one.split()) for one in said) >= SHORT)
        alike = printing.part == "minutes" and other_part and before[:1] and _begins_alike(before[0], said[0])
        if said and (same or alike):
            yield place


def _resolves_again(earlier: Printing, printing: Printing) -> bool:
    """``It was agreed to pay the bill. RESOLVED: To pay the bill.`` in one paragraph: told, then marked."""
    one, other = earlier.decision.marker or "", printing.decision.marker or ""
    return earlier.places == printing.places and one.islower() and other.isupper()


def _begins_alike(one: str, other: str) -> bool:
    """Do two clauses start with the same words and share most of the rest?"""
    first, second = one.split()[:COMPARED], other.split()[:COMPARED]
    shared, either = set(first) & set(second), set(first) | set(second)
    return first[:2] == second[:2] and len(shared) >= 0.6 * len(either)


SURE_VERB = re.compile(r"\bbe\s+[a-z]", re.I)  # "the petition be referred to the Highways Panel"


def without_action(decisions: Sequence[FoundDecision]) -> list[Problem]:
    """Clauses in which no verb is sure: a person says what they do. One that is sure but no action of ours is other."""
    message = "It is not clear what this part of the decision does. Choose the action."
    return [
        Problem("clause-without-action", message, clause.span)
        for decision in decisions
        for clause in decision.clauses
        if clause.action == "other" and not clause.clauses and not SURE_VERB.search(clause.text)
    ]
