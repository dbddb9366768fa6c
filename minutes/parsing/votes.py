"""Votes as printed: counts by side, their result, and the names of a recorded vote."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from .found import FoundVote, Span
from .lines import Line, fold
from .names import people
from .vocabulary import motion_words, vote_words

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
            side = _add(text, division, line, place, counts)
        elif division and side and vote_words.RECORDED_NAMES.match(line.text) and place - division.last < 3:
            division.names[side] = _names(text, line.span)
            division.end, division.last, side = line.span[1], place, None
        outcome = motion_words.OUTCOME.search(text, *line.span) if line.says(*motion_words.MATTERS) else None
        if outcome and (division or motion_words.UNANIMOUS.search(line.text) or outcome["result"]):
            division = division or _Division(item, line.span[0])
            yield _ended(division, line, outcome).found()
            division = None
        elif not division and not counts:
            yield from _unanimous(text, line, item)
    if division:
        yield division.found()


def _counts(text: str, line: Line) -> Iterator[tuple[str, int]]:
    """Each side's count in a paragraph. A count needs a vote's words about it: ``3 for the year`` is none."""
    one_side = _side_line(text, line)
    if one_side:
        yield from _side_count(text, one_side)
        return
    if not line.says(*vote_words.STEMS):
        return
    by_side = _by_side(text, line)
    if by_side:
        yield from _votes_to(by_side)
        return
    first = list(vote_words.COUNT_FIRST.finditer(text, *line.span))
    matches = first or list(vote_words.SIDE_FIRST.finditer(text, *line.span))
    matches = [match for match in matches if _of_members(text, line, match)]
    sided = [(next(side for side in SIDES if match[side]), match["count"]) for match in matches]
    voting = vote_words.VOTING.search(line.text)
    if len({side for side, _ in sided}) > 1 or voting:
        for side, count in sided:
            yield side, _number(count)


def _of_members(text: str, line: Line, match: re.Match[str]) -> bool:
    """Is it the body that votes? Those who answer a consultation are in favour or against too."""
    start = max(text.rfind(stop, line.span[0], match.start()) for stop in (". ", ".\n"))
    before = text[max(start, line.span[0]) : match.end()]
    return not vote_words.NOT_OF_MEMBERS.search(before) or bool(vote_words.VOTING.search(before))


def _side_line(text: str, line: Line) -> re.Match[str] | None:
    """A line that is one side of a recorded vote: ``For (7): Councillors …``."""
    match = vote_words.SIDE_LINE.fullmatch(text, *line.span)
    return match if match and (match["count"] or match["bare"] or match["names"]) else None


def _side_count(text: str, side: re.Match[str]) -> Iterator[tuple[str, int]]:
    count = side["count"] or side["bare"]
    names = _names(text, side.span("names")) if side["names"] else ()
    if count or names:
        yield next(one for one in SIDES if side[one]), _number(count) if count else len(names)


def _by_side(text: str, line: Line) -> re.Match[str] | None:
    """``6 votes to 1``, or a result ``by 10 to 5``; ``from 9 to 5`` alone is no vote."""
    found = vote_words.VOTES_TO.finditer(text, *line.span)
    return next((match for match in found if match["votes"] or match["result"]), None)


def _votes_to(match: re.Match[str]) -> Iterator[tuple[str, int]]:
    yield "for", _number(match["for"])
    yield "against", _number(match["against"])
    if match["abstain"]:
        yield "abstain", _number(match["abstain"])


def _number(count: str) -> int:
    return vote_words.NUMBER_WORDS.get(count.casefold(), -1) if not count.isdigit() else int(count)


def _is_another(division: _Division, counts: Sequence[tuple[str, int]], place: int) -> bool:
    return any(side in division.counts for side, _ in counts) or place - division.last > NEAR


def _add(text: str, division: _Division, line: Line, place: int, counts: Sequence[tuple[str, int]]) -> str:
    for side, count in counts:
        division.counts.setdefault(side, count)
    division.end, division.last = line.span[1], place
    on = vote_words.VOTED_ON.search(line.text)
    division.on = division.on or (on["on"].casefold() if on else None)
    listed = _side_line(text, line)
    if listed and listed["names"]:
        division.names[counts[0][0]] = _names(text, listed.span("names"))
    by_side = _by_side(text, line)
    if by_side and by_side["result"]:
        division.result = by_side["result"].casefold()
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
    if line.kind not in ("text", "listed", "marker") or not line.says("unanim", "all ", "nem"):
        return
    match = motion_words.UNANIMOUS.search(text, *line.span)
    if match:
        yield FoundVote(match.span(), item, None, result="unanimous")
