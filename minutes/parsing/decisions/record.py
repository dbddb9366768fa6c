"""The decisions of one item as they are found, each with what is printed beside it: reasons, movers, alternatives."""

from collections.abc import Sequence
from dataclasses import replace

from ..found import FoundDecision, FoundWords, Span
from ..layout.lines import Line, fold
from ..vocabulary import decision_words
from . import beside
from .clauses import Part, clauses
from .motions import Motion
from .movers import Moved
from .printings import Printing


class Record:
    """What the minutes of an item record, from top to bottom; ``part`` is the part of the page now read."""

    def __init__(self, text: str, paragraphs: Sequence[Line], item: int | None) -> None:
        self.text, self.paragraphs, self.item = text, paragraphs, item
        self.printings: list[Printing] = []
        self.waiting: dict[str, tuple[FoundWords, ...]] = {}
        self.part: str | None = None
        self.kinds: dict[int, str] = {}

    def add(
        self,
        places: list[int],
        marker: str | None,
        lead: str | None,
        parts: list[Part],
        motion: Motion | None,
        whole: bool = True,
    ) -> None:
        """One more decision, which takes the reasons and alternatives printed above it.

        It is the ``whole`` of its paragraphs, or they tell other things too.
        """
        first, last = self.paragraphs[min(places)], self.paragraphs[max(places)]
        span = (first.span[0], max(last.span[1], parts[-1].span[1]))
        decision = FoundDecision(
            span=span,
            text=fold(self.text[slice(*span)]),
            item=self.item,
            marker=_itself(marker),
            lead_in=lead,
            clauses=clauses(self.text, parts, marker, lead),
            mover=motion.mover if motion else None,
            seconder=motion.seconder if motion else None,
            reasons=self.waiting.pop("reasons", ()),
            alternatives=self.waiting.pop("alternatives", ()),
        )
        self.printings.append(Printing(decision, tuple(places), self.part))
        if whole:
            self.kinds.update({self.paragraphs[at].span[0]: "decision" for at in places})

    def beside(self, place: int, kind: str) -> int:
        """Reasons or alternatives: of the decision above, else of the next; returns the place after them."""
        found, end = beside.read(self.text, self.paragraphs, place)
        for at in range(place, end):
            self.kinds[self.paragraphs[at].span[0]] = "reason" if kind == "reasons" else "alternative"
        if not self.printings:
            self.waiting[kind] = self.waiting.get(kind, ()) + found
            return end
        self.printings[-1] = beside.attached(self.printings[-1], kind, found, range(place, end))
        return end

    def second(self, moved: Moved, place: int) -> None:
        """A seconder printed below the decision above, which has a mover and no seconder."""
        if not self.printings:
            return
        last = self.printings[-1]
        if last.decision.mover and not last.decision.seconder and place - last.places[-1] <= 1:
            self.printings[-1] = replace(last, decision=replace(last.decision, seconder=moved.seconder))

    def note_movers(self, moved: Moved, place: int, span: Span) -> bool:
        """Gives the decision above the movers printed after it, where they are its own."""
        if not self.printings or not beside.is_noted(self.text, self.paragraphs, place, span, self.printings[-1]):
            return False
        last = self.printings[-1]
        mended = replace(last.decision, mover=moved.mover, seconder=moved.seconder)
        self.printings[-1] = replace(last, decision=mended)
        return True


def _itself(marker: str | None) -> str | None:
    """``RESOLVED`` of ``It was unanimously RESOLVED``; ``It was agreed:`` alone on its line stays as printed."""
    match = decision_words.MARKER_ITSELF.fullmatch(marker) if marker else None
    return match["marker"] if match else marker
