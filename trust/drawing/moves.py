"""How an amount moved from meeting to meeting: points by date, joined by steps, since a forecast stands until the next.

The amounts of one year lie close together, so the scale does not begin at nought; it is of points and not of bars, and
says where it begins and ends.
"""

from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise

from .marks import Reach, reach
from .scale import Tick, around, em, per_cent
from .words import kind, name, printed, short_day, shortened

# Heights in ems; the points keep off both edges by a share of the width.
KEY, ROOM, PLOT, FOOT = Decimal("1.9"), Decimal("2.2"), Decimal(12), Decimal("2.8")
EDGE = Decimal(4)
LONGEST = 24
# A window of 320 pixels leaves the drawing about 15 ems; a bold letter is about two thirds of an em wide.
LETTER = Decimal("0.66") * 100 / 15
OF_DATE = Decimal("0.6") * 100 / 15  # not bold: room for the longest date at either end
ABOVE, BELOW, TALL, LINE = Decimal("-1.05"), Decimal("1.85"), Decimal("1.1"), Decimal("0.1")
READING = {
    "about": "Broken ring: about so much.",
    "open": "Arrow: the words leave the amount open that way.",
    "range": "Two points joined: somewhere between two amounts.",
}


@dataclass(frozen=True)
class Point:
    """One quotation at its date and amount, with its writing where there is room for it."""

    x: str
    y: str
    y_low: str
    y_high: str
    way: str
    measure: str
    words: str
    name: str
    href: str
    words_y: str = ""
    anchor: str = ""


@dataclass(frozen=True)
class Step:
    """A stroke of the line from one point to the next."""

    x1: str
    y1: str
    x2: str
    y2: str


@dataclass(frozen=True)
class DateTick(Tick):
    """A date under the points, and which end of its writing stands there."""

    anchor: str


@dataclass(frozen=True)
class Level:
    """The amount that the points are held against, as a line across."""

    ys: list[str]
    measure: str
    amount: str
    name: str
    href: str


@dataclass(frozen=True)
class Key:
    """Where the last amount is named above the points, whether or not there is room for it beside them."""

    top: str
    middle: str
    baseline: str


@dataclass(frozen=True)
class Moves:
    """A drawing of one year's points."""

    height: str
    key: Key
    foot: str
    notch: str
    below: str
    ticks: list[Tick]
    points: list[Point]
    steps: list[Step]
    dates: list[DateTick]
    level: Level | None
    ends: tuple[str, str]
    template = "trust/_chart_moves.html"


@dataclass(frozen=True)
class Place:
    """Where a quotation stands, in numbers: its date across in per cent, its amount down in ems."""

    quotation: object
    x: Decimal
    low: Decimal
    high: Decimal
    found: Reach


@dataclass
class Sheet:
    """The boxes that hold writing or points, so that no writing is set upon another."""

    boxes: list = field(default_factory=list)

    def takes(self, box):
        """Whether there is room for it; if so, it is taken."""
        left, top, right, bottom = box
        free = all(right <= a or c <= left or bottom <= b or d <= top for a, b, c, d in self.boxes)
        if free:
            self.boxes.append(box)
        return free


def draw(quotations, against=None):
    """The drawing of quotations in the order said, held against one other."""
    drawn = [reach(one.figure) for one in [*quotations, *([against] if against else [])]]
    scale = around([end for found in drawn for end in (found.low, found.high)])
    key = KEY if against else Decimal(0)
    top = key + KEY + ROOM
    foot = top + PLOT + 1

    def down(amount):
        return top + PLOT * (100 - scale.share(amount)) / 100

    places = list(_places(quotations, down))
    return Moves(
        em(top + PLOT + FOOT),
        Key(em(key), em(key + KEY / 2), em(key + Decimal("1.3"))),
        em(foot),
        em(foot + Decimal("0.4")),
        em(foot + Decimal("1.5")),
        [Tick(em(down(amount)), scale.named(amount)) for amount in scale.rounds],
        _points(places, [foot, *(down(end) for end in (reach(against.figure).ends if against else []))]),
        _steps(places),
        _dates(places),
        against and _level(against, down),
        (scale.named(scale.low), scale.named(scale.high)),
    )


def _places(quotations, down):
    dates = [one.figure.item.meeting.date for one in quotations]
    first, days = min(dates), (max(dates) - min(dates)).days
    for one, date in zip(quotations, dates, strict=True):
        found = reach(one.figure)
        share = Decimal((date - first).days) / days if days else Decimal("0.5")
        yield Place(one, EDGE + (100 - 2 * EDGE) * share, down(found.low), down(found.high), found)


def _points(places, lines):
    """The points, with writing where it covers no other writing, no point and none of the lines across."""
    sheet, written = Sheet([(Decimal(0), y - LINE, Decimal(100), y + LINE) for y in lines]), {}
    for place in places:
        sheet.boxes.append((place.x - 2, place.high - Decimal("0.4"), place.x + 2, place.low + Decimal("0.4")))
    for number in _by_weight(len(places)):
        place = places[number]
        left, right, anchor = _across(place.x, _text(place))
        for y in (place.high + ABOVE, place.low + BELOW):
            if number not in written and sheet.takes((left, y - TALL, right, y + LINE)):
                written[number] = em(y), anchor
    return [
        _point(place, *written.get(number, ("", "")), before="latest " if place is places[-1] else "")
        for number, place in enumerate(places)
    ]


def _by_weight(number):
    """The last said first, for it is what people come for; then the first; then those between, in order."""
    return list(dict.fromkeys([number - 1, 0, *range(number)]))


def _text(place):
    return shortened(printed(place.quotation.figure), LONGEST)


def _across(x, words, letter=LETTER):
    """From where to where words reach that are set at a place, and which end of them is set there."""
    width = len(words) * letter
    if x < 100 - x and x < width / 2:
        return x - 2, x - 2 + width, "start"
    if x >= 100 - x and 100 - x < width / 2:
        return x + 2 - width, x + 2, "end"
    return x - width / 2, x + width / 2, "middle"


def _point(place, words_y, anchor, before):
    one = place.quotation
    middle = place.high if place.found.way != "range" else place.low
    return Point(
        per_cent(place.x),
        em(middle),
        em(place.low),
        em(place.high),
        place.found.way,
        (before + kind(one.figure)).capitalize(),
        _text(place),
        name(one, before),
        one.figure.get_absolute_url(),
        words_y,
        anchor,
    )


def _steps(places):
    """Steps join amounts that were named; none leads to a range or to an amount left open."""
    steps = []
    for one, other in pairwise(places):
        if {one.found.way, other.found.way} <= {"exact", "about"}:
            x1, x2, y1, y2 = per_cent(one.x), per_cent(other.x), em(one.high), em(other.high)
            steps += [Step(x1, y1, x2, y1), Step(x2, y1, x2, y2)]
    return [step for step in steps if (step.x1, step.y1) != (step.x2, step.y2)]


def _dates(places):
    sheet, ticks = Sheet(), []
    for number in _by_weight(len(places)):
        words = short_day(places[number].quotation.figure.item.meeting.date)
        left, right, anchor = _across(places[number].x, words, OF_DATE)
        if sheet.takes((left, 0, right, 1)):
            ticks.append(DateTick(per_cent(places[number].x), words, anchor))
    return ticks


def _level(against, down):
    found = reach(against.figure)
    return Level(
        [em(down(end)) for end in found.ends],
        kind(against.figure).capitalize(),
        shortened(printed(against.figure), LONGEST),
        name(against),
        against.figure.get_absolute_url(),
    )
