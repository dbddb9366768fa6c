"""What is before the meeting: the motion that is moved, amendments to it, and one just carried."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from .motions import Motion, Outcome
from .movers import Moved


class Carried(NamedTuple):
    """A motion carried whose ``RESOLVED`` may yet follow: how the text says so, and where."""

    motion: Motion
    printed: str
    place: int


@dataclass
class Floor:
    """Motions as they are moved, amended, lost and carried, in the order of the minutes."""

    moved: list[Motion] = field(default_factory=list)
    carried: Carried | None = None
    nominated: list[Motion] = field(default_factory=list)

    def open(self, motion: Motion) -> None:
        """An amendment joins the motion before the meeting; a new motion takes its place."""
        if not motion.amendment:
            self.moved.clear()
        if motion.nominee:
            self.nominated.append(motion)
        self.moved.append(motion)

    def second(self, moved: Moved, place: int) -> bool:
        """``Seconded by Alderman Boal and`` in a paragraph below the mover's."""
        if not self.moved or self.moved[-1].seconder or place - self.moved[-1].end > 1:
            return False
        self.moved[-1] = self.moved[-1]._replace(seconder=moved.seconder, end=place + 1)
        return True

    def decide(self, outcome: Outcome, place: int) -> Motion | None:
        """Takes the motion decided off the floor; gives an amendment that was carried, a decision of its own."""
        at = self._decided(self.moved, outcome)
        if at is None:
            return None
        motion = self.moved[at]
        del self.moved[at:]
        if not outcome.carried:
            return None
        if motion.amendment and outcome.amendment and motion.parts:
            return motion
        self.carried = Carried(motion, outcome.printed, place)
        return None

    @staticmethod
    def _decided(moved: Sequence[Motion], outcome: Outcome) -> int | None:
        """The last amendment moved, or the motion below the amendments."""
        at = len(moved) - 1
        while at > 0 and not outcome.amendment and moved[at].amendment:
            at -= 1
        if at < 0 or (outcome.amendment and not moved[at].amendment and len(moved) > 1):
            return None
        return at

    def mover(self, resolved: str) -> Motion | None:
        """Whoever moved what is ``resolved`` now: a nomination, a motion just carried, or one that is still open."""
        motion = next((one for one in self.nominated if one.nominee in resolved), None)
        motion = motion or self._open()
        self.nominated.clear()
        self.carried = None
        self.moved.clear()
        return motion

    def _open(self) -> Motion | None:
        motion = self.carried.motion if self.carried else None
        if motion is None and self.moved:
            motion = self.moved[-1] if self.moved[0].amendment else self.moved[0]
        return motion

    def settled(self) -> Carried | None:
        """A motion carried that no ``RESOLVED`` repeats: the decision is in its own words."""
        carried, self.carried = self.carried, None
        return carried if carried and carried.motion.parts else None
