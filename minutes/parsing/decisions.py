"""What the body decided: by marker, in a sentence, by a motion carried; with its reasons and alternatives.

A decision printed twice in one item is one decision; what the second printing says differently is a problem.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from . import motions
from .clauses import Part, clauses, parts_of, run_on, starts_with_label
from .found import FoundDecision, FoundWords, Problem, Span
from .lines import Line, fold
from .printings import Printing, Reading, keep_once
from .vocabulary import decision_words, motion_words


class _Item:
    """Reads one item's paragraphs from top to bottom."""

    def __init__(self, text: str, paragraphs: Sequence[Line], item: int | None) -> None:
        self.text, self.paragraphs, self.item = text, paragraphs, item
        self.printings: list[Printing] = []
        self.pending: list[motions.Motion] = []
        self.waiting: dict[str, tuple[FoundWords, ...]] = {}
        self.part: str | None = None
        self.kinds: dict[int, str] = {}

    def read(self) -> None:
        place = 0
        while place < len(self.paragraphs):
            place = max(place + 1, self._read_at(place))

    def _read_at(self, place: int) -> int:
        line = self.paragraphs[place]
        if line.kind == "label" and line.label in ("decision", "minutes"):
            self.part = line.label
            return self._unmarked(place + 1) if line.label == "decision" else place + 1
        if line.kind == "label" and line.label in ("reasons", "alternatives"):
            return self._beside(place, line.label)
        if line.kind == "marker":
            return self._marked(place)
        if line.kind in ("text", "listed"):
            return self._sentence(place)
        return place + 1

    # -- by marker

    def _marked(self, place: int) -> int:
        line = self.paragraphs[place]
        start = _after(decision_words.AFTER_MARKER, self.text, line.body, line.span[1])
        lead, start = self._lead_in((start, line.span[1]))
        if lead is None:
            start = _after(decision_words.THAT, self.text, start, line.span[1])
        return self._clauses_below(place, line.label, lead, (start, line.span[1]))

    def _lead_in(self, span: Span) -> tuple[str | None, int]:
        """``That the Executive:`` and where the words after it start."""
        printed = self.text[slice(*span)]
        match = decision_words.LEAD_IN.match(printed)
        if match and printed.strip() and not decision_words.THAT.fullmatch(printed.strip(" :-–—")):
            return fold(printed), span[1]
        early = decision_words.BODY_LEAD_IN.match(printed)
        if early:
            return fold(early.group()), span[0] + _after(re.compile(r"\s*"), printed, early.end(), len(printed))
        return None, span[0]

    def _clauses_below(self, place: int, marker: str | None, lead: str | None, rest: Span) -> int:
        """The decision whose marker stands at ``place``: its words in ``rest``, or in the paragraphs below."""
        parts: list[Part] = []
        places, below = [place], place + 1
        if re.search(r"\w", self.text[slice(*rest)]):
            labelled = starts_with_label(self.text, rest)
            parts = run_on(self.text, *labelled_rest(labelled, rest))
            open_list = bool(labelled) or self.text[slice(*rest)].rstrip().endswith(":")
        else:
            lead, below = self._leads(below, lead)
            open_list = True
        end = self._list(below, parts) if open_list else below
        if not parts and end < len(self.paragraphs) and self.paragraphs[end].kind == "text":
            parts = [Part(None, self.paragraphs[end].span)]
            end += 1
        places += range(place + 1, end)
        self._add(places, marker, lead, parts)
        return self._second_lead_in(end, marker)

    def _leads(self, place: int, lead: str | None) -> tuple[str | None, int]:
        """Past the lines between a bare marker and its clauses: ``KEY DECISION``, ``That the Executive:``."""
        while place < len(self.paragraphs):
            line = self.paragraphs[place]
            if decision_words.KEY_DECISION_LINE.fullmatch(line.text):
                place += 1
                continue
            if lead is None and _is_short(line) and decision_words.LEAD_IN.fullmatch(line.text):
                lead = line.text
                place += 1
                continue
            break
        return lead, place

    def _list(self, place: int, parts: list[Part]) -> int:
        """Adds the listed paragraphs from ``place`` on; returns the place after them."""
        while place < len(self.paragraphs) and self.paragraphs[place].kind == "listed":
            parts.extend(parts_of(self.text, self.paragraphs[place]))
            place += 1
        return place

    def _second_lead_in(self, place: int, marker: str | None) -> int:
        """A second ``That the Executive noted:`` under one marker opens another decision."""
        if place >= len(self.paragraphs):
            return place
        line = self.paragraphs[place]
        if _is_short(line) and line.text.endswith(":") and decision_words.THAT.match(line.text):
            parts: list[Part] = []
            end = self._list(place + 1, parts)
            if parts:
                self._add(list(range(place, end)), marker, line.text, parts)
                return self._second_lead_in(end, marker)
        return place

    def _unmarked(self, place: int) -> int:
        """Under ``Decision:`` with no marker below it, the clauses are the decision: ``a) The outturn be noted.``"""
        end = place
        while end < len(self.paragraphs) and self.paragraphs[end].kind not in ("label", "marker", "number"):
            end += 1
        if end < len(self.paragraphs) and self.paragraphs[end].kind == "marker":
            return place
        lead, first = self._leads(place, None)
        parts: list[Part] = []
        after = self._list(first, parts)
        if not parts and first < end and self.paragraphs[first].kind == "text":
            parts, after = [Part(None, self.paragraphs[first].span)], first + 1
        if not parts or any(decision_words.NOT_DECIDED.match(self.text, *part.span) for part in parts[:1]):
            return place
        shown = self.paragraphs[place].text if first > place else self.paragraphs[place - 1].text.rstrip(" :")
        self._add(list(range(place, after)), shown, lead, parts)
        return after

    # -- in sentences

    def _sentence(self, place: int) -> int:
        line = self.paragraphs[place]
        if self.pending and line.says(*motion_words.MATTERS):
            outcome = motion_words.OUTCOME.search(self.text, *line.span)
            if outcome:
                return self._outcome(place, outcome)
        told = line.says("agreed", "resolved", "decided")
        agreed = decision_words.IN_SENTENCE.search(self.text, *line.span) if told else None
        motion = None if agreed else motions.read(self.text, self.paragraphs, place)
        if motion:
            return self._motion(place, motion)
        if agreed:
            self._agreed(place, agreed)
            return place + 1
        start = line.body if line.kind == "listed" else line.span[0]
        approved = decision_words.APPROVED_LAST.match(self.text[start : line.span[1]]) if line.says("minutes") else None
        if approved:
            end = _sentence_end(self.text, start + approved.end(), line.span[1])
            self._add([place], approved["verb"], None, [Part(None, (start, end))])
        return place + 1

    def _agreed(self, place: int, match: re.Match[str]) -> None:
        end = self.paragraphs[place].span[1]
        marker = match["shout"] or match["agreed"] or match["body_agreed"]
        start = _after(decision_words.THAT, self.text, match.end(), end)
        self._add([place], marker, None, [Part(None, (start, _sentence_end(self.text, start, end)))])

    def _motion(self, place: int, motion: motions.Motion) -> int:
        if motion.agreed:
            self.pending.append(replace(motion, parts=()))
            self._add([place], motion.agreed, None, list(motion.parts))
            return motion.end
        self.pending.append(motion)
        return motion.end

    def _outcome(self, place: int, match: re.Match[str]) -> int:
        """A motion carried is a decision in its own words; one lost is only a vote."""
        motion = self.pending.pop()
        if match["result"] and motion_words.CARRIED.fullmatch(match["result"]) and motion.parts:
            self.pending.append(replace(motion, parts=()))
            self._add([*range(motion.start, motion.end), place], match["result"], None, list(motion.parts))
        elif match["result"] and motion_words.CARRIED.fullmatch(match["result"]):
            self.pending.append(motion)  # its words are in the decision below: … was CARRIED and it was / RESOLVED that
        return place + 1

    # -- beside a decision

    def _beside(self, place: int, kind: str) -> int:
        """Reasons or alternatives: the words after the label and the points below it."""
        line = self.paragraphs[place]
        found, end = [], place + 1
        if re.search(r"\w", self.text[slice(*line.rest)]):
            found.append(_without_bracket(self.text, line))
        while end < len(self.paragraphs) and self.paragraphs[end].kind == "listed":
            found.append(self.paragraphs[end].rest)
            end += 1
        while not found and end < len(self.paragraphs) and self.paragraphs[end].kind == "text":
            found.append(self.paragraphs[end].span)
            end += 1
        self._attach(kind, tuple(FoundWords(span, fold(self.text[slice(*span)])) for span in found), range(place, end))
        for at in range(place, end):
            self.kinds[self.paragraphs[at].span[0]] = "reason" if kind == "reasons" else "alternative"
        return end

    def _attach(self, kind: str, found: tuple[FoundWords, ...], places: range) -> None:
        """To the decision above; where none is yet printed, to the one that follows."""
        if not self.printings:
            self.waiting[kind] = self.waiting.get(kind, ()) + found
            return
        printing = self.printings[-1]
        decision = printing.decision
        decision = (
            replace(decision, reasons=decision.reasons + found)
            if kind == "reasons"
            else replace(decision, alternatives=decision.alternatives + found)
        )
        self.printings[-1] = replace(printing, decision=decision, beside=(*printing.beside, *places))

    def _add(self, places: list[int], marker: str | None, lead: str | None, parts: list[Part]) -> None:
        first, last = self.paragraphs[places[0]], self.paragraphs[places[-1]]
        span = (first.span[0], last.span[1])
        mover = self.pending.pop() if self.pending and not self.pending[-1].parts else None
        decision = FoundDecision(
            span=span,
            text=fold(self.text[slice(*span)]),
            item=self.item,
            marker=marker,
            lead_in=lead,
            clauses=clauses(self.text, parts),
            mover=mover.mover if mover else None,
            seconder=mover.seconder if mover else None,
            reasons=self.waiting.pop("reasons", ()),
            alternatives=self.waiting.pop("alternatives", ()),
        )
        self.printings.append(Printing(decision, tuple(places), self.part))
        self.kinds.update({self.paragraphs[at].span[0]: "decision" for at in places})


def _is_short(line: Line) -> bool:
    """Short enough to lead in to clauses."""
    return line.kind == "text" and len(line.text) < 160


def labelled_rest(labelled: tuple[str, int] | None, rest: Span) -> tuple[str | None, Span]:
    return (labelled[0], (labelled[1], rest[1])) if labelled else (None, rest)


def _after(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    match = pattern.match(text, start, end)
    return match.end() if match else start


def _sentence_end(text: str, start: int, end: int) -> int:
    match = motion_words.STOP.search(text, start, end)
    return match.start() + 1 if match else end


def _without_bracket(text: str, line: Line) -> Span:
    """``(Reason for Decision – so that …)`` without its closing bracket."""
    opened = text[line.span[0]] == "(" and text[line.span[1] - 1] == ")"
    return (line.rest[0], line.rest[1] - opened)


def read(text: str, paragraphs: Sequence[Line], item: int | None) -> Reading:
    """The decisions of one item, each once."""
    reader = _Item(text, paragraphs, item)
    reader.read()
    key = any(
        decision_words.KEY_DECISION.search(line.text)
        for line in paragraphs
        if line.kind != "long" and line.says("key decision")
    )
    reading = Reading(kinds=reader.kinds)
    for printing in reader.printings:
        keep_once(reading, replace(printing, decision=replace(printing.decision, key_decision=key)), paragraphs)
    reading.problems += _without_action(reading.decisions)
    return reading


def _without_action(decisions: Sequence[FoundDecision]) -> list[Problem]:
    message = "It is not clear what this part of the decision does. Choose the action."
    return [
        Problem("clause-without-action", message, clause.span)
        for decision in decisions
        for clause in decision.clauses
        if clause.action == "other" and not clause.clauses
    ]
