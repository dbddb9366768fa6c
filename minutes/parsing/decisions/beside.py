"""What is printed beside a decision: the reasons for it, the alternatives considered, who proposed it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ..found import FoundWords, Span
from ..layout import cues
from ..layout.lines import Line, fold
from ..vocabulary import decision_words, motion_words
from .clauses import follows, is_first, shape_of
from .printings import Printing

NEAR = 2  # paragraphs, of the vote, between a decision and the line below it that says who proposed it


def read(text: str, paragraphs: Sequence[Line], place: int) -> tuple[tuple[FoundWords, ...], int]:
    """Reasons or alternatives: the words after the label and the points below it; and the place after them."""
    line = paragraphs[place]
    found, end = [], place + 1
    if re.search(r"\w", text[slice(*line.rest)]):
        found.append(_without_bracket(text, line))
    above: str | None = None
    while end < len(paragraphs) and _is_next(paragraphs[end], above, bool(found)):
        above = paragraphs[end].label
        found.append(paragraphs[end].rest)
        end += 1
    while not found and end < len(paragraphs) and paragraphs[end].kind == "text":
        found.append(paragraphs[end].span)
        end += 1
    return tuple(FoundWords(span, fold(text[slice(*span)])) for span in found), end


def labelled(text: str, line: Line) -> Line:
    """``Reasons for Decisions`` and ``ALTERNATIVE OPTIONS CONSIDERED BUT REJECTED – …`` as labels."""
    if line.kind != "text" or not line.has(cues.BESIDE):
        return line
    match = decision_words.BESIDE.match(text, *line.span)
    if match is None:
        return line
    return replace(line, kind="label", label=match.lastgroup, body=match.end())


def _is_next(line: Line, above: str | None, found: bool) -> bool:
    """Is this the next point of the list? ``5.2`` below ``2.`` is the next item of the meeting."""
    if line.kind != "listed" or line.label is None:
        return False
    if shape_of(line.label)[0] == "bullet" or is_first(line.label):
        return True
    return follows(above, line.label) if above else not found


def attached(printing: Printing, kind: str, found: tuple[FoundWords, ...], places: range) -> Printing:
    """The decision with these reasons or alternatives added to it."""
    decision = printing.decision
    decision = (
        replace(decision, reasons=decision.reasons + found)
        if kind == "reasons"
        else replace(decision, alternatives=decision.alternatives + found)
    )
    return replace(printing, decision=decision, beside=(*printing.beside, *places))


def _without_bracket(text: str, line: Line) -> Span:
    """``(Reason for Decision – so that …)`` without its closing bracket."""
    opened = text[line.span[0]] == "(" and text[line.span[1] - 1] == ")"
    return (line.rest[0], line.rest[1] - opened)


def is_noted(text: str, paragraphs: Sequence[Line], place: int, span: Span, last: Printing) -> bool:
    """Do the movers in ``span`` belong to the decision above: with nothing but its vote between, and not leading on?"""
    between = paragraphs[last.places[-1] + 1 : place]
    if last.decision.mover or len(between) > NEAR:
        return False
    if any(not line.says(*motion_words.VOTE_LINE) for line in between if line.kind != "furniture"):
        return False
    if motion_words.GOES_ON.search(text[slice(*span)].rstrip()):
        return False
    line, below = paragraphs[place], paragraphs[place + 1] if place + 1 < len(paragraphs) else None
    marks_next = below is not None and below.kind == "marker" and line.gap and not below.gap
    return place in last.places or not marks_next
