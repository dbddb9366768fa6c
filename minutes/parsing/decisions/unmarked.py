"""Decisions printed without RESOLVED or AGREED: under ``Decision:``, or as a paragraph that starts with ``That``."""

from collections.abc import Sequence

from ..found import Span
from ..layout.lines import Line
from ..vocabulary import decision_words
from . import clause_lists, lead_ins
from .clauses import is_first
from .lead_ins import Clauses
from .told import read as read_told

ENDS_PART = ("label", "marker", "number")


def under_label(text: str, paragraphs: Sequence[Line], place: int) -> tuple[str, Clauses] | None:
    """Under ``Decision:`` with no marker below it, the clauses are the decision: ``a) The outturn be noted.``

    ``place`` is below the label; what comes back is the words shown as its marker, and its clauses.
    """
    end = place
    while end < len(paragraphs) and paragraphs[end].kind not in ENDS_PART:
        end += 1
    if end < len(paragraphs) and paragraphs[end].kind == "marker":
        return None
    if any(read_told(text, line, line.span[0]) for line in paragraphs[place:end] if line.kind == "text"):
        return None
    found = _clauses(text, paragraphs, place, end)
    if found is None or (not found.lead and decision_words.NOT_DECIDED.match(text, *found.parts[0].span)):
        return None
    key = paragraphs[place] if decision_words.KEY_DECISION_LINE.fullmatch(paragraphs[place].text) else None
    return (key or paragraphs[place - 1]).text.rstrip(" :"), found


def _clauses(text: str, paragraphs: Sequence[Line], place: int, end: int) -> Clauses | None:
    """The list below the label, or one paragraph that decides something."""
    lead, first = lead_ins.leads(paragraphs, place, None)
    listed = clause_lists.below(text, paragraphs, first)
    if listed.parts:
        return Clauses(lead, listed.parts, listed.end)
    if first >= end or paragraphs[first].kind != "text":
        return None
    if not lead and not is_decided(text, paragraphs[first].span):
        return None
    parts, ends = lead_ins.one_below(text, paragraphs, first)
    return Clauses(lead, parts, ends) if parts else None


def is_decided(text: str, span: Span) -> bool:
    """Do these words under ``Decision:`` decide anything?"""
    return bool(decision_words.DECIDED.match(text, *span)) and not decision_words.NOT_DECIDED.match(text, *span)


def under_status(text: str, paragraphs: Sequence[Line], place: int) -> Clauses | None:
    """``1. That … be noted.`` on the page of a decision whose status says that it was approved, with no label above."""
    line = paragraphs[place]
    if not is_first(line.label) or not decision_words.BARE_THAT.match(text, *line.rest):
        return None
    if not any(one.kind == "label" and decision_words.STATUS.match(one.text) for one in paragraphs[:place]):
        return None
    listed = clause_lists.below(text, paragraphs, place)
    return Clauses(None, listed.parts, listed.end) if listed.parts else None


def body_leads(text: str, paragraphs: Sequence[Line], place: int) -> str | None:
    """``Following discussion, the Executive:`` with ``Noted …`` below it: the lead-in of a decision with no marker."""
    line, below = paragraphs[place], paragraphs[place + 1] if place + 1 < len(paragraphs) else None
    leads = decision_words.BODY_LEADS.search(line.text) if line.text.rstrip("-–— ").endswith(":") else None
    if leads is None or below is None or below.kind not in ("text", "listed"):
        return None
    return leads["lead"] + ":" if decision_words.DID.match(text, below.body, below.span[1]) else None


def is_bare(text: str, line: Line) -> bool:
    """``That the minutes be approved.``: does this paragraph read as a decision by itself?"""
    return line.kind == "text" and bool(decision_words.BARE_THAT.match(text, *line.span))


def is_only_put(above: Line | None) -> bool:
    """Does the paragraph above say that what follows is only recommended or proposed?"""
    return above is not None and bool(decision_words.NOT_YET.search(above.text[-200:]))
