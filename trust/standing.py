"""How an amount stands to those quoted before it: said again, restated, or at odds with another.

Amounts are only ever compared as exactly as they were printed: £5M is anything that rounds to five million, "over £5M"
anything above it. Nothing here makes an amount; it only says how two that were quoted go together.
"""

import datetime
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from .models import Figure

ENDLESS = Decimal("Infinity")
FLOORS = {"over", "at least"}
CEILINGS = {"under", "up to"}
SET_BEFORE_THE_YEAR = {"contract sum", "budget"}  # what a year is begun with; all else moves until the year has ended
SAID_OF_PROMISES = {"delivered", "at risk", "not delivered"}


class Standing(StrEnum):
    """How an amount stands to those quoted before it of the same kind, line and year."""

    FIRST = "first quoted"
    AGAIN = "said again"
    BESIDE = "said beside another"
    RESTATED = "restated"
    DISAGREES = "disagrees"


NEW = {Standing.FIRST, Standing.RESTATED, Standing.DISAGREES}


@dataclass(frozen=True)
class Quotation:
    """One figure in its place in the row of those quoted before it; ``against`` is the one it is compared with.

    That is the one it repeats, or the one it differs from; None for the first. ``recalled`` says that it only names
    again what another amount had taken the place of by then.
    """

    figure: Figure
    standing: Standing
    against: Figure | None = None
    recalled: bool = False

    @property
    def meeting(self):
        return self.figure.item.meeting

    @property
    def early(self):
        """Whether an amount that is known only once the year is over was said before that."""
        return self.figure.measure not in {*SET_BEFORE_THE_YEAR, "forecast", "saving"} and moving(self.figure)

    @property
    def kind(self):
        return kind(self.figure)


def first_day(year):
    """1 April of the first of the two years of ``2024/25``."""
    return datetime.date(int(year[:4]), 4, 1)


def last_day(year):
    """31 March of the second."""
    return datetime.date(int(year[:4]) + 1, 3, 31)


def moving(figure):
    """Whether the sum could still move when it was said.

    What is set before a year moves until that year begins; all else, until it has ended.
    """
    said, year = figure.item.meeting.date, figure.financial_year
    return said < first_day(year) if figure.measure in SET_BEFORE_THE_YEAR else said <= last_day(year)


def kind(figure):
    """What a figure may be compared within: like only with like.

    An overspend said during a year is no overspend of a year that has ended, and savings delivered are none promised.
    """
    if figure.measure == "saving":
        said = figure.promise if figure.promise in SAID_OF_PROMISES else figure.promise and "promised"
        return "saving", said
    if figure.measure in SET_BEFORE_THE_YEAR or figure.measure == "forecast":
        return figure.measure, ""
    return figure.measure, "during the year" if moving(figure) else "after it"


def bounds(figure):
    """The least and the most that the printed words allow."""
    low, high = figure.amount, figure.amount
    if figure.amount_to is not None:
        return tuple(sorted((figure.amount, figure.amount_to)))
    half = (figure.exact_to or Decimal(0)) / 2
    low, high = low - half, high + half
    if figure.qualifier in FLOORS:
        return figure.amount, ENDLESS
    if figure.qualifier in CEILINGS:
        return -ENDLESS, figure.amount
    return low, high


def agree(one, other):
    """Whether one amount could be both: what the two allow overlaps.

    Two roundings that only touch do not agree: 2.5 and 2.6 share no more than their edge.
    """
    (low, high), (least, most) = bounds(one), bounds(other)
    if low == high or least == most:
        return low <= most and least <= high
    return low < most and least < high


def width(figure):
    low, high = bounds(figure)
    return high - low


def standings(figures):
    """The figures of one kind, in the order they were said, each with how it stands to those before it."""
    row = _Row(figures)
    return [row.quoted(figure) for figure in figures]


class _Row:
    """What has been said so far; ``current`` is the amount that stands, in the most exact words it was given in."""

    def __init__(self, figures):
        self.said, self.current = [], None
        self.at_meeting = {}
        for figure in figures:
            self.at_meeting.setdefault(figure.item.meeting_id, []).append(figure)

    def quoted(self, figure):
        standing, against = self.compare(figure)
        closer = standing == Standing.AGAIN and against is self.current and width(figure) < width(against)
        if standing in NEW or closer:
            self.current = figure
        recalled = standing == Standing.AGAIN and not agree(figure, self.current)
        self.said.append(Quotation(figure, standing, against, recalled))
        return self.said[-1]

    def compare(self, figure):
        if self.current is None:
            return Standing.FIRST, None
        if agree(figure, self.current):
            return Standing.AGAIN, self.current
        if recalled := self.recalled(figure):
            return Standing.AGAIN, recalled
        if mate := self.beside(figure):
            return Standing.BESIDE, mate
        if _together(figure, self.current):
            return Standing.DISAGREES, self.current
        return self.other(figure)

    def other(self, figure):
        """Another amount at a later meeting."""
        if moving(figure):
            return Standing.RESTATED, self.current
        body = figure.item.meeting.body_id
        own = [said.figure for said in self.said if said.figure.item.meeting.body_id == body]
        return (Standing.RESTATED, own[-1]) if own else (Standing.DISAGREES, self.current)

    def recalled(self, figure):
        """The earlier amount that a document names again.

        While the sum moves, a meeting that says an old amount and no other has gone back to it, and recalls nothing.
        """
        if moving(figure) and all(agree(figure, other) for other in self.at_meeting[figure.item.meeting_id]):
            return None
        earlier = (said.figure for said in reversed(self.said) if not _together(said.figure, figure))
        alike = (one for one in earlier if agree(one, figure) and width(one) < ENDLESS)
        return next((one for one in alike if not agree(one, self.current)), None)

    def beside(self, figure):
        """The amount new to this meeting that the same sentence says as well: they are parts, or a list; or another
        promise that this meeting was given, for another time."""
        new = [said.figure for said in self.said if said.standing in NEW]
        mates = (one for one in reversed(new) if _in_one_sentence(one, figure) or _two_promises(one, figure))
        return next(mates, None)


def _in_one_sentence(one, other):
    return one.item_id == other.item_id and one.quote == other.quote


def _two_promises(one, other):
    """Whether two savings were promised at one meeting by different times: neither takes the other's place."""
    promised = one.promise == other.promise == Figure.Promise.PROMISED
    times = {one.due_text, other.due_text} - {""}
    return promised and len(times) == 2 and _together(one, other)


def _together(one, other):
    """Whether two amounts were said at one meeting."""
    return one.item.meeting_id == other.item.meeting_id
