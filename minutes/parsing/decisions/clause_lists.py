"""The paragraphs below a marker or lead-in that are the clauses of one decision, and where they stop."""

from collections.abc import Sequence
from typing import NamedTuple

from ..layout.lines import Line
from ..vocabulary import decision_words
from .clauses import Part, follows, is_first, parts_of, shape_of

SKIPPED = 6  # paragraphs: between two clauses stands no more than this that is not a clause
LOOK_BACK = 60  # clauses above a label in which the one before it is looked for


class ClauseList(NamedTuple):
    """The clauses found, the paragraphs they are in, and the place after the last of them."""

    parts: list[Part]
    places: list[int]
    end: int


def below(text: str, paragraphs: Sequence[Line], place: int, above: Sequence[Part] = ()) -> ClauseList:
    """The clauses from ``place`` on; ``above`` are those already read in the marker's own line.

    A label goes on the list when it is the first of a series or the next of one that is open. What stands unlabelled
    between two clauses goes on the first of them; a page's own mark between them is left out.
    """
    found = ClauseList([], [], place)
    parts = list(above)
    while place < len(paragraphs):
        at = _next_clause(text, paragraphs, place, parts)
        if at is None:
            break
        between = [one for one in range(place, at) if paragraphs[one].kind != "furniture"]
        if any(paragraphs[one].kind == "number" for one in between):
            pass  # a page's number, with what is printed at the head of the next page
        elif between and found.parts:
            _go_on(found, parts, paragraphs, between)
        elif between:
            break
        line = paragraphs[at]
        read = parts_of(text, line)
        found.parts.extend(read)
        parts.extend(read)
        found.places.append(at)
        place = at + 1
    return ClauseList(found.parts, found.places, (found.places[-1] + 1) if found.places else found.end)


def table_end(text: str, paragraphs: Sequence[Line], place: int) -> int:
    """The place after the rows of a table from ``place`` on, which is part of the clause that announces it."""
    while place < len(paragraphs):
        line = paragraphs[place]
        if line.kind not in ("text", "listed") or is_first(line.label):
            break
        if not any(mark in text[slice(*line.span)] for mark in decision_words.CELL_MARKS):
            break
        place += 1
    return place


def _next_clause(text: str, paragraphs: Sequence[Line], place: int, parts: Sequence[Part]) -> int | None:
    """The place of the paragraph with the next clause, at ``place`` or a little below it."""
    for at in range(place, min(place + SKIPPED, len(paragraphs))):
        line = paragraphs[at]
        if line.kind == "listed" and _is_marked(text, line):
            return None
        if line.kind == "listed" and _goes_on_list(line, parts):
            bare = at == place or shape_of(line.label)[0] != "bullet"
            return at if bare and (at == place or follows_any(line.label, parts)) else None
        if line.kind not in ("furniture", "number", "text") or (
            line.kind == "text" and not _between_clauses(line, parts)
        ):
            return None
    return None


def _is_marked(text: str, line: Line) -> bool:
    """``5.4 RESOLVED – That``: another decision in a numbered paragraph; ``c) Recommended that …`` is a clause."""
    marker = decision_words.MARKER.match(text, line.body, line.span[1])
    return marker is not None and marker["marker"].isupper()


def _between_clauses(line: Line, parts: Sequence[Part]) -> bool:
    """May this unlabelled paragraph stand between two clauses? Not one that tells what happened next."""
    return bool(parts) and bool(parts[-1].label) and len(line.text) < 400 and not line.says(
        "resolved", "agreed", "moved", "proposed", "seconded", "left the", "asked", "replied", "reported", "report of",
        "noted", "carried", "lost",
    )  # fmt: skip


def _goes_on_list(line: Line, parts: Sequence[Part]) -> bool:
    label = line.label
    labelled = any(part.label for part in parts[-LOOK_BACK:])
    if not labelled or shape_of(label)[0] == "bullet" or is_first(label):
        return True
    return follows_any(label, parts)


def follows_any(label: str | None, parts: Sequence[Part]) -> bool:
    """Is this the next label of a series that is open above it?"""
    return any(part.label and label and follows(part.label, label) for part in reversed(parts[-LOOK_BACK:]))


def _go_on(found: ClauseList, parts: list[Part], paragraphs: Sequence[Line], between: Sequence[int]) -> None:
    """The last clause reaches to the end of the paragraphs that go on it."""
    last = parts[-1]
    longer = Part(last.label, (last.span[0], paragraphs[between[-1]].span[1]))
    parts[-1] = longer
    found.parts[-1] = longer
    found.places.extend(between)


def rejoined(parts: Sequence[Part], listed: ClauseList) -> list[Part]:
    """The marker's own clause, then those listed below it."""
    return [*parts, *listed.parts]
