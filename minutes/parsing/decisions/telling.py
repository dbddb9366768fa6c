"""What one paragraph tells of decisions, movers and outcomes, in the order in which it happened."""

from collections.abc import Sequence

from ..layout import cues
from ..layout.lines import Line
from . import accepted, motions, movers, unmarked
from .floor import Floor
from .told import Told
from .told import read as read_told

TELLS = cues.DECIDED | cues.PUT | cues.PUTS
Event = Told | movers.Moved | motions.Outcome


def read(text: str, line: Line, floor: Floor) -> tuple[int, list[Event]]:
    """Where the paragraph's words start, after its number, and what it tells."""
    start = movers.after_number(text, line)
    if not (line.kind == "marker" or floor.moved or line.may_have(TELLS)):
        return start, []
    told = read_told(text, line, start)
    bare = not told and unmarked.is_bare(text, line)
    put = movers.read(text, start, line.span[1]) if line.has(cues.PUT) and not bare else []
    before: list[Event] = [*told, *put]
    told += [one for one in accepted.read(text, line, start) if not any(_within(other, one) for other in before)]
    ends = list(motions.outcomes(text, line)) if floor.moved or put else []
    told = [one for one in told if not one.joined or _has_mover(one, put, floor)]
    events: list[Event] = [*told, *put, *ends]
    return start, sorted(events, key=lambda event: _happens(event, told))


def _within(event: Event, told: Told) -> bool:
    """Is what was accepted already told, or a motion with a mover of its own?"""
    moves = not isinstance(event, movers.Moved) or bool(event.mover)
    return moves and told.at <= starts(event) < told.span[1]


def _has_mover(told: Told, put: Sequence[movers.Moved], floor: Floor) -> bool:
    return any(one.span[0] < told.at for one in put) or bool(floor.moved and not floor.moved[-1].parts)


def _happens(event: Event, told: Sequence[Told]) -> tuple[int, bool]:
    """Where it happens: who moves in the telling itself (``RESOLVED, on the motion of Cllr Lee, that``) moves first."""
    at = starts(event)
    if isinstance(event, movers.Moved):
        at = next((one.at for one in told if one.at <= at < one.span[0]), at)
    return at, isinstance(event, Told)


def starts(event: Event) -> int:
    """Where its first word stands."""
    return event.span[0] if isinstance(event, movers.Moved) else event.at


def ends(event: Event) -> int:
    """Where its last word ends; an outcome has no words of its own to take away."""
    return event.at if isinstance(event, motions.Outcome) else event.span[1]
