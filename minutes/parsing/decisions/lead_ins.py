"""What stands between a marker and the clauses under it, and which words below are those clauses."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..found import Span
from ..layout.lines import Line, fold
from ..vocabulary import decision_words
from . import clause_lists
from .clauses import Part, is_first, run_on, shape_of, starts_with_label
from .told import after, space_after

THAT_NEAR = 12  # characters before the words told in which their ``that`` stands
OPENS_LIST = (":", "-", "–", "—")


class Clauses(NamedTuple):
    """A decision's words: its lead-in, its parts before nesting, and the place after its last paragraph."""

    lead: str | None
    parts: list[Part]
    end: int


def lead_in(text: str, span: Span) -> tuple[str | None, int]:
    """``That the Executive:`` and where the words after it start."""
    printed = text[slice(*span)]
    match = decision_words.LEAD_IN.match(printed)
    if match and printed.strip() and not decision_words.THAT.fullmatch(printed.strip(" :-–—")):
        return fold(printed), span[1]
    early = decision_words.BODY_LEAD_IN.match(printed) or decision_words.RECOMMENDED_TO.match(printed)
    if early:
        first = space_after(text, span[0] + early.end(), span[1])
        return fold(early.group()), after(decision_words.DASHES, text, first, span[1])
    return None, span[0]


def over_list(text: str, paragraphs: Sequence[Line], place: int, span: Span) -> str | None:
    """``to:`` or ``that the Council`` over a list: all the words after the marker lead in to it."""
    line = paragraphs[place]
    below = paragraphs[place + 1] if place + 1 < len(paragraphs) else None
    if span[1] < line.span[1] - 2 or below is None or below.kind != "listed":
        return None
    if not is_first(below.label) and shape_of(below.label)[0] != "bullet":
        return None
    that = decision_words.THAT_BEFORE.search(text, max(line.span[0], span[0] - THAT_NEAR), span[0])
    printed = fold(text[that.start() if that else span[0] : span[1]])
    leads = decision_words.LEAD_OVER_LIST.fullmatch(printed)
    return printed if leads and not decision_words.THAT.fullmatch(printed.strip(" :-–—")) else None


def under(text: str, paragraphs: Sequence[Line], place: int, lead: str | None, rest: Span) -> Clauses:
    """The clauses of the decision told at ``place``: its words in ``rest``, or in the paragraphs below."""
    if not re.search(r"\w", text[slice(*rest)]):
        return _all_below(text, paragraphs, place + 1, lead)
    labelled = starts_with_label(text, rest)
    label, span = (labelled[0], (labelled[1], rest[1])) if labelled else (None, rest)
    parts = run_on(text, label, span)
    printed = text[slice(*rest)].rstrip()
    at_end = rest[1] >= paragraphs[place].span[1] - 2
    opened = at_end and (bool(labelled) or printed.endswith(OPENS_LIST))
    unstopped = at_end and not printed.endswith((".", ";", ")", "”"))
    if not opened and not (unstopped and _starts_list(text, paragraphs, place + 1)):
        return Clauses(lead, parts, place + 1)
    if not opened and decision_words.LEAD_LINE.fullmatch(fold(printed)):
        lead, parts = fold(printed), []
    rows = clause_lists.table_end(text, paragraphs, place + 1) if parts and printed.endswith(":") else place + 1
    if rows > place + 1:
        last = Part(parts[-1].label, (parts[-1].span[0], paragraphs[rows - 1].span[1]))
        return Clauses(lead, [*parts[:-1], last], rows)
    listed = clause_lists.below(text, paragraphs, place + 1, parts)
    return Clauses(lead, clause_lists.rejoined(parts, listed), max(listed.end, place + 1))


def _all_below(text: str, paragraphs: Sequence[Line], place: int, lead: str | None) -> Clauses:
    """The words under a bare marker: a list, or one paragraph."""
    lead, below = leads(paragraphs, place, lead)
    listed = clause_lists.below(text, paragraphs, below)
    if not listed.parts and listed.end < len(paragraphs) and paragraphs[listed.end].kind == "text":
        return Clauses(lead, *one_below(text, paragraphs, listed.end))
    return Clauses(lead, listed.parts, listed.end)


def one_below(text: str, paragraphs: Sequence[Line], place: int) -> tuple[list[Part], int]:
    """The one paragraph below a bare marker; one that ends in a colon has a list of its own."""
    line = paragraphs[place]
    parts = run_on(text, None, (after(decision_words.THAT, text, *line.span), line.span[1]))
    if not line.text.endswith(OPENS_LIST):
        return parts, place + 1
    listed = clause_lists.below(text, paragraphs, place + 1, parts)
    return clause_lists.rejoined(parts, listed), max(place + 1, listed.end)


def leads(paragraphs: Sequence[Line], place: int, lead: str | None) -> tuple[str | None, int]:
    """Past the lines between a bare marker and its clauses: ``KEY DECISION``, ``That the Executive:``."""
    while place < len(paragraphs):
        line = paragraphs[place]
        if decision_words.KEY_DECISION_LINE.fullmatch(line.text) or line.kind == "furniture":
            place += 1
        elif lead is None and is_short(line) and decision_words.LEAD_IN.fullmatch(line.text):
            lead, place = line.text, place + 1
        else:
            break
    return lead, place


def is_short(line: Line) -> bool:
    """Short enough to lead in to clauses."""
    return line.kind == "text" and len(line.text) < 160


def _starts_list(text: str, paragraphs: Sequence[Line], place: int) -> bool:
    if place >= len(paragraphs):
        return False
    line = paragraphs[place]
    return line.kind == "listed" and bool(starts_with_label(text, line.span))
