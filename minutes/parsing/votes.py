"""Votes as printed: counts by side, their result, and the names of a recorded vote."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from . import vocabulary as words
from .found import FoundVote, Span
from .lines import Line, fold
from .names import people

SIDES = ("for", "against", "abstain")
NEAR = 12  # paragraphs: a recorded vote with its names takes a few, not a page


@dataclass
class _Division:
    """One vote while its paragraphs are read."""

    item: int | None
    start: int
    end: int = 0
    on: str | None = None
    result: str | None = None
    last: int = 0
    counts: dict[str, int] = field(default_factory=dict)
    names: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def found(self) -> FoundVote:
        for side, names in self.names.items():
            self.counts.setdefault(side, len(names))
        return FoundVote(
            span=(self.start, self.end),
            item=self.item,
            on=self.on,
            in_favour=self.counts.get("for"),
            against=self.counts.get("against"),
            abstain=self.counts.get("abstain"),
            result=self.result,
            names_in_favour=self.names.get("for", ()),
            names_against=self.names.get("against", ()),
            names_abstain=self.names.get("abstain", ()),
        )


def read(text: str, paragraphs: Sequence[Line], item: int | None) -> Iterator[FoundVote]:
    """The votes of one item, in order."""
    division: _Division | None = None
    side: str | None = None
    for place, line in enumerate(paragraphs):
        if line.kind == "long":
            continue
        counts = list(_counts(text, line))
        if counts and (division is None or _is_another(division, counts, place)):
            if division:
                yield division.found()
            division = _Division(item, line.span[0])
        if division and counts:
            side = _add(division, line, place, counts)
        elif division and side and words.RECORDED_NAMES.match(line.text) and place - division.last < 3:
            division.names[side] = _names(text, line.span)
            division.end, division.last, side = line.span[1], place, None
        outcome = words.OUTCOME.search(text, *line.span)
        if outcome and (division or words.UNANIMOUS.search(line.text) or outcome["result"]):
            division = division or _Division(item, line.span[0])
            yield _ended(division, line, outcome).found()
            division = None
        elif not division and not counts:
            yield from _unanimous(text, line, item)
    if division:
        yield division.found()


def _counts(text: str, line: Line) -> Iterator[tuple[str, int]]:
    """Each side's count in a paragraph. A count needs a vote's words about it: ``3 for the year`` is none."""
    first = list(words.COUNT_FIRST.finditer(text, *line.span))
    matches = first or list(words.SIDE_FIRST.finditer(text, *line.span))
    sided = [(next(side for side in SIDES if match[side]), match["count"]) for match in matches]
    voting = words.VOTING.search(line.text)
    if len({side for side, _ in sided}) > 1 or voting:
        for side, count in sided:
            yield side, _number(count)


def _number(count: str) -> int:
    return words.NUMBER_WORDS.get(count.casefold(), -1) if not count.isdigit() else int(count)


def _is_another(division: _Division, counts: Sequence[tuple[str, int]], place: int) -> bool:
    return any(side in division.counts for side, _ in counts) or place - division.last > NEAR


def _add(division: _Division, line: Line, place: int, counts: Sequence[tuple[str, int]]) -> str:
    for side, count in counts:
        division.counts.setdefault(side, count)
    division.end, division.last = line.span[1], place
    on = words.VOTED_ON.search(line.text)
    division.on = division.on or (on["on"].casefold() if on else None)
    return counts[-1][0]


def _names(text: str, span: Span) -> tuple[str, ...]:
    return tuple(person.name for person in people(text, *span) if person.name)


def _ended(division: _Division, line: Line, outcome: re.Match[str]) -> _Division:
    division.end = line.span[1]
    division.result = fold(outcome["result"] or "fell").casefold()
    division.on = division.on or fold(outcome["what"] or outcome["what_fell"]).casefold()
    return division


def _unanimous(text: str, line: Line, item: int | None) -> Iterator[FoundVote]:
    """A vote without counts: ``all in favour``, ``unanimously agreed``."""
    match = words.UNANIMOUS.search(text, *line.span)
    if match and line.kind in ("text", "listed", "marker"):
        yield FoundVote(match.span(), item, None, result="unanimous")
