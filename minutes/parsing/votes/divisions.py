"""Votes as printed: counts by side, what was voted on, its result, and the names of a recorded vote."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ..found import FoundVote
from ..layout import cues
from ..layout.lines import Line
from ..vocabulary import motion_words, vote_words
from . import counts, outcomes, side_lists, vote_tables
from .side_lists import SIDES, Side

NEAR = 12  # paragraphs: a recorded vote with its names takes a few, not a page
MOST_BESIDE = 6  # votes printed one below another before what was resolved upon them
CLOSE_BY = 3  # paragraphs between a vote and the words that say what came of it


@dataclass
class _Division:
    """One vote while its paragraphs are read."""

    item: int | None
    start: int
    end: int
    last: int  # the place of its last paragraph
    on: str | None = None
    result: str | None = None
    sides: dict[str, Side] = field(default_factory=dict)
    awaits: bool = False  # its result was told first, and its counts are to follow

    @property
    def majority(self) -> int:
        """By how many the votes for outnumber those against; 0 where either is not printed."""
        favour, against = (self.sides[side].number if side in self.sides else None for side in SIDES[:2])
        return favour - against if favour is not None and against is not None else 0

    def found(self) -> FoundVote:
        counts = {name: side.number for name, side in self.sides.items()}
        names = {name: self.sides[name].names if name in self.sides else () for name in SIDES}
        return FoundVote(
            span=(self.start, self.end),
            item=self.item,
            on=self.on,
            in_favour=counts.get("for"),
            against=counts.get("against"),
            abstain=counts.get("abstain"),
            result=self.result,
            names_in_favour=names["for"],
            names_against=names["against"],
            names_abstain=names["abstain"],
        )


def read(text: str, paragraphs: Sequence[Line], item: int | None) -> Iterator[FoundVote]:
    """The votes of one item, in order."""
    reading = _Reading(text, paragraphs, item)
    place = 0
    while place < len(paragraphs):
        place = reading.paragraph(place) if paragraphs[place].kind != "long" else place + 1
    reading.resolve()
    return (division.found() for division in reading.divisions)


@dataclass
class _Reading:
    """The votes of one item as its paragraphs are gone through."""

    text: str
    paragraphs: Sequence[Line]
    item: int | None
    divisions: list[_Division] = field(default_factory=list)
    tried: int = 0  # the place up to which lists of sides were looked for

    @property
    def open(self) -> _Division | None:
        return self.divisions[-1] if self.divisions else None

    def paragraph(self, place: int) -> int:
        """Reads one paragraph, or the list or table that starts at it; gives the place to go on from."""
        line = self.paragraphs[place]
        sides, after = self._listed(place)
        if sides:
            self._divide(sides, place, line.span[0])
            self.open.end, self.open.last = max(side.end for side in sides), after - 1  # type: ignore[union-attr]
            self._on(place, above=True)
            for at in range(place, after):
                self._outcome(self.paragraphs[at], at, counted=True)
            return after
        if line.has(cues.VOTE):
            before, counted = len(self.divisions), list(counts.read(self.text, line))
            for sides, start, result in counted:
                self._divide(sides, place, start)
                if self.open and result:
                    self.open.result = result
                self._on(place)
            new = self.divisions[before:]
            if len(new) > 1:
                self._outcomes(line, new, place)
            else:
                self._outcome(line, place, counted=bool(counted))
        if line.has(cues.ALL_AGREE):
            self._unanimous(line, place)
        return self._names_below(place)

    def _listed(self, place: int) -> tuple[list[Side], int]:
        """The list or table of sides that starts at a paragraph; what was tried in vain is not tried again."""
        line = self.paragraphs[place]
        if place < self.tried or (len(line.text) >= vote_tables.SHORT_HEAD and not line.has(cues.SIDED)):
            return [], place
        for reader in (side_lists.read, vote_tables.read):
            sides, after = reader(self.text, self.paragraphs, place)
            if sides:
                return sides, after
            self.tried = max(self.tried, after)
        return [], place

    def _divide(self, sides: Sequence[Side], place: int, start: int) -> None:
        """Puts sides into the vote that is open, or opens another where it has them already."""
        now = self.open
        if [side.side for side in sides] == ["abstain"] and not self._lacks_abstentions(place):
            return
        if now and _counts_of(now, sides) and place - now.last <= CLOSE_BY:
            now.end, now.last = max(now.end, *(side.end for side in sides)), place
            return
        if now and _names_of(now, sides) and place - now.last <= CLOSE_BY:
            now.sides.update({side.side: side for side in sides})
            return
        for side in sides:
            known = now.sides.get(side.side) if now else None
            if now and known and _is_amendment_beside_motion(known, side, now):
                _put_beside(now, known, side)
                continue
            if now is None or known or self._is_over(now, place, start):
                now = _Division(self.item, start, start, place)
                self.divisions.append(now)
            now.sides[side.side] = side
            now.end, now.last, now.awaits = max(now.end, side.end), place, False

    def _lacks_abstentions(self, place: int) -> bool:
        """``Nobody abstained`` is no vote of its own, but may end one."""
        now = self.open
        return now is not None and bool(now.sides) and "abstain" not in now.sides and place - now.last <= CLOSE_BY

    def _is_over(self, division: _Division, place: int, start: int) -> bool:
        if division.awaits:
            return place - division.last > CLOSE_BY
        if not division.sides or division.result:
            return place != division.last or (division.end <= start and bool(division.sides))
        return place - division.last > NEAR

    def _on(self, place: int, above: bool = False) -> None:
        """What is voted on: by the heads of the sides, the vote's own paragraph or the two before it."""
        now = self.open
        if now is None or now.on:
            return
        of = [side.of for name, side in now.sides.items() if side.of and name in SIDES[:2]]
        if of:
            now.on = "motion against amendment" if set(of) == {"motion", "amendment"} else of[0]
            return
        for at in range(place, max(-1, place - 3) if above else place - 1, -1):
            line = self.paragraphs[at]
            match = vote_words.VOTED_ON.search(line.text) if line.kind != "long" and line.says("vot", "put") else None
            if match:
                now.on = (match["on"] or match["put"]).casefold()
                return

    def _outcome(self, line: Line, place: int, counted: bool) -> None:
        """What became of it: carried, lost. Alone it is a vote too, though without counts."""
        now = self.open
        near = now is not None and now.result is None and bool(now.sides) and place - now.last <= CLOSE_BY
        found = outcomes.told(self.text, line, *line.span)
        if found is None and near and now:
            found = self._here(now, line)
        if found is None:
            return
        what, result, span = found
        if near and now:
            now.end = max(now.end, line.span[1] if place != now.last else span[1])
            now.result, now.last = outcomes.of(now.on, what, result), place
            now.on = now.on or what
        elif not counted and what and not (now and now.sides and now.on == what and place - now.last <= 1):
            waits = bool(vote_words.AS_FOLLOWS.search(line.text))
            self.divisions.append(_Division(self.item, span[0], line.span[1], place, what, result, awaits=waits))

    def _here(self, now: _Division, line: Line) -> outcomes.Outcome | None:
        """What the paragraph says became of the vote; ``It was agreed …`` is not said of one that was lost."""
        found = outcomes.here(self.text, *line.span)
        return None if found and found[1] == "agreed" and now.majority < 0 else found

    def _outcomes(self, line: Line, new: Sequence[_Division], place: int) -> None:
        """What became of each of several votes that one paragraph tells."""
        spans = [(one.start, one.end) for one in new]
        for division, found in zip(new, outcomes.beside(self.text, line, spans), strict=True):
            if found and division.result is None:
                division.end, division.last = max(division.end, found[2][1]), place
                division.result = outcomes.of(division.on, found[0], found[1])
                division.on = division.on or found[0]

    def resolve(self) -> None:
        """A vote that was won and resolved upon was carried, though nobody wrote the word."""
        above = -1
        for place, division in enumerate(self.divisions):
            if division.result is None and division.majority > 0:
                last = self._last_beside(place)
                span = (division.start, division.end)
                if outcomes.resolved(self.text, self.paragraphs, division.last, span, above) or (
                    last is not division
                    and outcomes.resolved(self.text, self.paragraphs, last.last, (last.start, last.end), division.end)
                ):
                    division.result = "carried"
            above = division.end

    def _last_beside(self, place: int) -> _Division:
        """The last of the votes printed one below another, before what was resolved upon them all."""
        end = min(place + MOST_BESIDE, len(self.divisions))
        while place + 1 < end and self.divisions[place + 1].last - self.divisions[place].last <= 1:
            place += 1
        return self.divisions[place]

    def _unanimous(self, line: Line, place: int) -> None:
        """A vote without counts: ``all in favour``, ``unanimously agreed``."""
        now = self.open
        if line.kind not in ("text", "listed", "marker"):
            return
        match = motion_words.UNANIMOUS.search(self.text, *line.span)
        if match is None:
            return
        if now and now.last == place:
            now.result = now.result or "unanimous"
            return
        self.divisions.append(_Division(self.item, match.start(), match.end(), place, result="unanimous"))

    def _names_below(self, place: int) -> int:
        """``2 Councillors voted in favour.`` and, in the paragraph below, who they are."""
        now, after = self.open, place + 1
        if now is None or now.last != place or not now.sides or after >= len(self.paragraphs):
            return after
        line, side = self.paragraphs[after], list(now.sides.values())[-1]
        if line.kind == "long" or side.names or not side.count or not vote_words.RECORDED_NAMES.match(line.text):
            return after
        names, _ = side_lists.voters(self.text, *line.span)
        if names and len(names) == side.count:
            side.names, now.end, now.last = names, line.span[1], after
            return after + 1
        return after


def _counts_of(division: _Division, sides: Sequence[Side]) -> bool:
    """Are these the counts of the names that were printed just above? ``carried by 4 votes to 3``."""
    return division.result is None and all(
        not side.names and side.side in division.sides and _counts_the_names(division.sides[side.side], side)
        for side in sides
    )


def _counts_the_names(known: Side, side: Side) -> bool:
    return bool(known.names) and known.number == side.number


def _names_of(division: _Division, sides: Sequence[Side]) -> bool:
    """Are these the names behind counts that were printed just above?"""
    named = [side for side in sides if side.names]
    return bool(named) and all(
        side.side in division.sides
        and not division.sides[side.side].names
        and division.sides[side.side].number == side.number
        for side in named
    )


def _is_amendment_beside_motion(known: Side, side: Side, division: _Division) -> bool:
    """``For the motion: …`` and ``For the amendment: …`` are the two sides of one division."""
    other = "against" if side.side == "for" else "for"
    return {known.of, side.of} == {"motion", "amendment"} and other not in division.sides


def _put_beside(division: _Division, known: Side, side: Side) -> None:
    """The motion's side is for, the amendment's against."""
    motion, amendment = (known, side) if known.of == "motion" else (side, known)
    division.sides.update({"for": motion, "against": amendment})
    division.on = "motion against amendment"
    division.end = max(division.end, side.end)
