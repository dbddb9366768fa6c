"""What the body decided: by marker, in a sentence, by a motion carried; with its reasons and alternatives.

A decision printed twice in one item is one decision; what the second printing says differently is a problem.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from ..found import Span
from ..layout import cues
from ..layout.lines import Line
from ..vocabulary import decision_words, motion_words
from . import beside, clause_lists, lead_ins, motions, movers, telling, unmarked
from .clauses import Part, run_on
from .floor import Floor
from .printings import Reading, keep_once, without_action
from .record import Record
from .told import Told, after

HEADING = 300  # characters above an item's first paragraph in which its heading's last line stands
PARTS = ("decision", "minutes")  # of an item's page


class _Item:
    """Reads one item's paragraphs from top to bottom."""

    def __init__(self, text: str, paragraphs: Sequence[Line], item: int | None) -> None:
        self.text, self.paragraphs = text, [beside.labelled(text, one) for one in paragraphs]
        self.floor = Floor()
        self.record = Record(text, self.paragraphs, item)

    def read(self) -> None:
        place = self._after_agenda()
        while place < len(self.paragraphs):
            place = max(place + 1, self._read_at(place))
        self._settle()

    def _after_agenda(self) -> int:
        """Past what the agenda said of the item, which stands above ``Minutes:`` or ``Decision:``."""
        labels = (place for place, line in enumerate(self.paragraphs) if line.kind == "label" and line.label in PARTS)
        first = next(labels, 0)
        above = self.paragraphs[:first]
        if any(line.kind == "marker" and line.text.lower() not in decision_words.AGENDA_ONLY for line in above):
            return 0
        return 0 if any(line.says("seconded") for line in above) else first

    def _read_at(self, place: int) -> int:
        line = self.paragraphs[place]
        if line.kind == "label" and line.label in PARTS:
            if line.label == "minutes":
                self._settle()
                self.floor.moved.clear()
            self.record.part = line.label
            return self._unmarked(place + 1) if line.label == "decision" else place + 1
        if line.kind == "label" and line.label in ("reasons", "alternatives"):
            return self.record.beside(place, line.label)
        if line.kind in ("text", "listed", "marker", "label"):
            return self._paragraph(place)
        return place + 1

    def _at(self, place: int) -> Line | None:
        return self.paragraphs[place] if 0 <= place < len(self.paragraphs) else None

    # -- one paragraph: who moves, what is told, what is carried, in the order printed

    def _paragraph(self, place: int) -> int:
        start, events = telling.read(self.text, self.paragraphs[place], self.floor)
        if not events:
            return self._agreed_alone(place) if self.floor.moved else self._bare(place)
        return self._in_order(place, start, events)

    def _in_order(self, place: int, start: int, events: Sequence[telling.Event]) -> int:
        """Takes in what the paragraph tells, one thing after the other; returns the place after all its words."""
        after_it, end = place + 1, self.paragraphs[place].span[1]
        for event, following in zip(events, [*events[1:], None], strict=True):
            if isinstance(event, Told):
                after_it = max(after_it, self._told(place, event))
            elif isinstance(event, motions.Outcome):
                self._outcome(place, event)
            else:
                span = (start, max(start, telling.starts(following)) if following else end)
                after_it = max(after_it, self._put(place, event, span, following))
            start = max(start, telling.ends(event))
        return after_it

    # -- decisions told

    def _told(self, place: int, told: Told) -> int:
        line = self.paragraphs[place]
        if told.accepted:
            whole = told.at <= self.paragraphs[place].body
            self.record.add([place], told.marker, None, run_on(self.text, None, told.span), None, whole)
            return place + 1
        if told.last:
            return self._told_last(place, told)
        if line.kind == "marker" and decision_words.ALONE.fullmatch(line.text):
            return self._alone(place, told)
        lead, first = lead_ins.over_list(self.text, self.paragraphs, place, told.span), told.span[1]
        if lead:
            return self._clauses_below(place, told, lead, (first, first))
        first = told.span[0]
        if line.kind == "marker" and told.at <= line.body:
            lead, first = lead_ins.lead_in(self.text, told.span)
        if lead is None:
            first = after(decision_words.THAT, self.text, first, told.span[1])
            if told.marker == "Decision" and not unmarked.is_decided(self.text, (first, told.span[1])):
                return place + 1
        if line.kind == "marker" and told.marker.startswith("Decision") and self.record.part == "minutes":
            self.record.part = None
        return self._clauses_below(place, told, lead, (first, told.span[1]))

    def _told_last(self, place: int, told: Told) -> int:
        """``RESOLVED`` at a paragraph's end: its words stand below it, or before it (``…, and this was AGREED``)."""
        motion = self.floor.moved[-1] if self.floor.moved else None
        if motion and motion.parts and place in motion.places:
            self.floor.moved.pop()
            self._add(list(motion.places), told.marker, None, list(motion.parts), motion)
            return motion.end
        line, below = self.paragraphs[place], self._at(place + 1)
        stopped = re.search(r"\.\W*$", self.text[told.at : line.span[1]])
        if below is None or stopped or below.kind not in ("listed", "text", "marker"):
            return place + 1
        if told.span[1] < line.span[1] - 3:
            return place + 1
        return self._clauses_below(place, told, None, (told.span[1], told.span[1]))

    def _alone(self, place: int, told: Told) -> int:
        """``AGREED.`` below a proposal, or ``RECEIVED.``, which is the whole decision; nothing below is part of it."""
        if self.floor.moved and self.floor.moved[-1].parts:
            return self._agreed_alone(place)
        if decision_words.WHOLE.fullmatch(self.paragraphs[place].text):
            self._add([place], told.marker, None, [Part(None, self.paragraphs[place].span)])
        return place + 1

    def _clauses_below(self, place: int, told: Told, lead: str | None, rest: Span) -> int:
        found = lead_ins.under(self.text, self.paragraphs, place, lead, rest)
        if not found.parts:
            return place + 1
        end = max(found.end, place + 1)
        self._add(list(range(place, end)), told.marker or None, found.lead, found.parts)
        return self._second_lead_ins(end, told.marker)

    def _second_lead_ins(self, place: int, marker: str) -> int:
        """A second ``That the Executive noted:`` under one marker opens another decision."""
        while place < len(self.paragraphs):
            line = self.paragraphs[place]
            short = lead_ins.is_short(line) and line.text.endswith((":", ":-"))
            if not short or not decision_words.THAT.match(line.text):
                break
            listed = clause_lists.below(self.text, self.paragraphs, place + 1)
            if not listed.parts:
                break
            self._add(list(range(place, listed.end)), marker, line.text, listed.parts)
            place = listed.end
        return place

    def _unmarked(self, place: int) -> int:
        found = unmarked.under_label(self.text, self.paragraphs, place) if self._at(place) else None
        if found is None:
            return place
        shown, clauses_found = found
        self._add(list(range(place, clauses_found.end)), shown, clauses_found.lead, clauses_found.parts)
        return clauses_found.end

    def _under_status(self, place: int) -> int:
        found = None if self.record.printings else unmarked.under_status(self.text, self.paragraphs, place)
        if found is None:
            return place + 1
        self._add(list(range(place, found.end)), None, None, found.parts)
        return found.end

    def _bare(self, place: int) -> int:
        """``That the minutes be approved.`` in a paragraph of its own, with no marker and nothing that only puts it."""
        line, above = self.paragraphs[place], self.floor.carried
        if line.kind == "listed":
            return self._under_status(place)
        lead = unmarked.body_leads(self.text, self.paragraphs, place) if line.kind == "text" else None
        if lead:
            return self._clauses_below(place, Told("", line.span[0], line.span), lead, (line.span[1], line.span[1]))
        just_carried = above and not above.motion.parts and above.place == place - 1
        if not (just_carried and decision_words.THAT.match(self.text, *line.span)) and (
            above or not unmarked.is_bare(self.text, line) or unmarked.is_only_put(self._at(place - 1))
        ):
            return place + 1
        first = after(decision_words.THAT, self.text, *line.span)
        shown = above.printed if just_carried and above else ""
        return self._clauses_below(place, Told(shown, line.span[0], line.span), None, (first, line.span[1]))

    # -- motions

    def _put(self, place: int, moved: movers.Moved, span: Span, following: telling.Event | None) -> int:
        """A mover: of the decision just above where the line only notes it, else of what comes next."""
        if moved.mover is None:
            return self._seconded(moved, place)
        motion = motions.read(self.text, self.paragraphs, place, moved, *span)
        if self.floor.moved and motions.is_of_voting(self.text, motion):
            return motion.end
        if (not motion.parts or motion.agreed) and self._noted_beside(place, moved, span, following):
            return place + 1
        if isinstance(following, Told):
            if motions.is_other(self.text, motion, following):
                return place + 1
            self._open(motion._replace(parts=() if not following.last else motion.parts, agreed=None, places=(place,)))
            return place + 1
        if motion.agreed:
            labelled = motion_words.PROPOSAL_LABEL.match(self.text, *self.paragraphs[place].span)
            self._add(list(motion.places), "Proposal" if labelled else motion.agreed, None, list(motion.parts), motion)
            return motion.end
        titled = motions.agreed_title(self.text, self.paragraphs, place, motion, moved, span)
        if titled:
            self._add([max(0, place - 1), place], "agreed", None, [titled], motion)
            return place + 1
        if motions.is_put(self.text, self.paragraphs[place], moved, motion):
            self._open(motion)
        return motion.end

    def _open(self, motion: motions.Motion) -> None:
        if not motion.amendment:
            self._settle()
        self.floor.open(motion)

    def _seconded(self, moved: movers.Moved, place: int) -> int:
        """A seconder alone: of the motion above, else of the decision above that has a mover and no seconder."""
        if not self.floor.second(moved, place):
            self.record.second(moved, place)
        return place + 1

    def _noted_beside(self, place: int, moved: movers.Moved, span: Span, following: telling.Event | None) -> bool:
        """``Proposed by: Cllr Lee   Seconded by: Cllr Moss`` after a decision, which had no mover yet."""
        if not moved.label or isinstance(following, Told) or self.floor.moved:
            return False
        return self.record.note_movers(moved, place, span)

    def _outcome(self, place: int, outcome: motions.Outcome) -> None:
        """A motion carried is a decision in its own words; one lost is only a vote."""
        amendment = self.floor.decide(outcome, place)
        if amendment:
            self._add([*amendment.places, place], outcome.printed, None, list(amendment.parts), amendment)

    def _agreed_alone(self, place: int) -> int:
        """``All in favour.`` in the paragraph below a proposal."""
        motion, line = self.floor.moved[-1], self.paragraphs[place]
        near = place - motion.end <= 1
        if near and motion.parts and not motion.amendment and motion_words.AGREEMENT_ALONE.fullmatch(line.text):
            self.floor.moved.pop()
            self._add([*motion.places, place], "proposed", None, list(motion.parts), motion)
        return place + 1

    def _settle(self) -> None:
        """A motion carried that no ``RESOLVED`` repeats is the decision itself."""
        carried = self.floor.settled()
        if carried:
            motion = carried.motion
            self._add([*motion.places, carried.place], carried.printed, None, list(motion.parts), motion)

    def _add(
        self,
        places: list[int],
        marker: str | None,
        lead: str | None,
        parts: list[Part],
        motion: motions.Motion | None = None,
    ) -> None:
        motion = motion or self.floor.mover(self.text[parts[0].span[0] : parts[-1].span[1]])
        self.record.add(places, marker, lead, parts, motion)


def read(text: str, paragraphs: Sequence[Line], item: int | None) -> Reading:
    """The decisions of one item, each once."""
    reader = _Item(text, paragraphs, item)
    reader.read()
    key = _is_key(text, paragraphs)
    reading = Reading(kinds=reader.record.kinds)
    for printing in reader.record.printings:
        if key:
            printing = replace(printing, decision=replace(printing.decision, key_decision=True))
        keep_once(reading, printing, paragraphs)
    reading.problems += without_action(reading.decisions)
    return reading


def _is_key(text: str, paragraphs: Sequence[Line]) -> bool:
    """Does the item say that it is a key decision: in its paragraphs, or in the heading on the line above them?"""
    if any(decision_words.KEY_DECISION.search(one.text) for one in paragraphs if _may_be_key(one)):
        return True
    before = text[max(0, paragraphs[0].span[0] - HEADING) : paragraphs[0].span[0]].rstrip() if paragraphs else ""
    return bool(decision_words.KEY_TITLE.search(before[before.rfind("\n") + 1 :]))


def _may_be_key(line: Line) -> bool:
    return line.kind != "long" and line.has(cues.KEY_DECISION)
