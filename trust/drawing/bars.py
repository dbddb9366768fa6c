"""Bars by financial year, one under another, so that a telephone shows thirty years as readably as three.

Words stand above their bar and never on it: however short the bar and narrow the window, nothing is covered.
"""

from dataclasses import dataclass, field
from textwrap import wrap

from .marks import Piece, pieces, reach
from .scale import Tick, em, from_nought
from .words import kind, name, printed, shortened, spanned

# Heights in ems.
AXIS, LINE = 1.9, 1.2
BASELINE, BELOW_WORDS = 1.0, 1.45
THICK, THIN = 0.62, 0.24
AFTER_BAR, AFTER_YEAR = 0.25, 0.8
# A window of 320 pixels leaves 15 ems for writing; a letter is at most so wide, and wider if bold.
ROOM, LETTER, BOLD = 15.2, 0.55, 0.66
LINES_A_SHEET = 24
LONGEST = 60  # characters; the name of the mark and the table have the whole
# How its marks are to be read, by what they mean.
READING = {
    "about": "Broken end: about so much.",
    "open": "Arrow: the words leave the amount open that way.",
    "range": "Hollow: somewhere between two amounts.",
    "gap": "Not stated: no published minutes give it. It is unknown, not nought.",
    "faint": "Thin: quoted earlier, and different.",
}


@dataclass(frozen=True)
class Entry:
    """One line of a year: a quotation, ``faint`` where a later one differs; or the words for what nobody stated."""

    series: str
    quotation: object = None
    faint: bool = False
    gap: str = ""


@dataclass(frozen=True)
class Words:
    """A line of writing above a bar, the measure and the amount."""

    y: str
    measure: str = ""
    amount: str = ""


@dataclass(frozen=True)
class Mark:
    """One entry as drawn: its writing, the stretches of its bar, the strokes that end it."""

    entry: Entry
    y: str
    height: str
    words: list[Words]
    bar_y: str = ""
    bar_height: str = ""
    way: str = ""
    pieces: list[Piece] = field(default_factory=list)
    ends: list[str] = field(default_factory=list)
    ends_y: str = ""
    ends_height: str = ""
    arrow: str = ""
    arrow_y: str = ""
    name: str = ""
    href: str = ""


@dataclass(frozen=True)
class YearOfMarks:
    """A year beside its marks, its name on the line of the first."""

    year: str
    y: str
    marks: list[Mark]


@dataclass(frozen=True)
class Sheet:
    """Years enough for one page of paper, with the scale at their head and foot: its heights, and its years."""

    span: str
    height: str
    foot: str
    below: str
    years: list[YearOfMarks]


@dataclass(frozen=True)
class Bars:
    """A drawing of bars by one scale, on one sheet or more."""

    nought: str
    ticks: list[Tick]
    sheets: list[Sheet]
    template = "trust/_chart_bars.html"


def draw(entries_by_year):
    """The drawing of ``(year, entries)`` in the order given."""
    said = [entry for _, entries in entries_by_year for entry in entries if entry.quotation]
    reaches = [reach(entry.quotation.figure) for entry in said]
    scale = from_nought([end for found in reaches for end in (found.low, found.high)])
    ticks = [Tick(scale.at(amount), scale.named(amount)) for amount in scale.rounds]
    parts = list(_parts(entries_by_year))
    return Bars(scale.at(0), ticks, [_sheet(part, scale, len(parts) > 1) for part in parts])


def _parts(entries_by_year):
    part, lines = [], 0
    for year, entries in entries_by_year:
        if part and lines + len(entries) > LINES_A_SHEET:
            yield part
            part, lines = [], 0
        part.append((year, entries))
        lines += len(entries)
    yield part


def _sheet(part, scale, one_of_many):
    top, years = AXIS, []
    for year, entries in part:
        first, marks = top, []
        for entry in entries:
            mark, top = _mark(entry, top, scale)
            marks.append(mark)
        years.append(YearOfMarks(year, em(first + BASELINE), marks))
        top += AFTER_YEAR
    span = spanned([year for year, _ in part]) if one_of_many else ""
    return Sheet(span, em(top + AXIS), em(top), em(top + LINE), years)


def _mark(entry, top, scale):
    """The entry drawn from this height down, and the height at which it ends."""
    if not entry.quotation:
        return _gap(entry, top)
    figure = entry.quotation.figure
    words = _words(figure, entry.faint, top)
    bar, thickness = top + BELOW_WORDS + LINE * (len(words) - 1), THIN if entry.faint else THICK
    found, over = reach(figure), 0.08 if entry.faint else 0.16
    outward = (found.high >= 0) == (found.way == "floor")
    mark = Mark(
        entry,
        em(top),
        em(bar + thickness + AFTER_BAR - top),
        words,
        em(bar),
        em(thickness),
        found.way,
        pieces(found, scale),
        [scale.at(end) for end in found.ends],
        em(bar - over),
        em(thickness + 2 * over),
        ("right" if outward else "left") if found.way in ("floor", "ceiling") else "",
        em(bar + thickness / 2),
        name(entry.quotation, after=", earlier" if entry.faint else ""),
        figure.get_absolute_url(),
    )
    return mark, bar + thickness + AFTER_BAR


def _gap(entry, top):
    """Words where a bar would stand, over a dotted line as long as the scale: it may be anywhere."""
    lines = wrap(entry.gap, int(ROOM / LETTER))
    words = [Words(em(top + BASELINE + LINE * line), part) for line, part in enumerate(lines)]
    bar = top + BELOW_WORDS + LINE * (len(words) - 1)
    return Mark(entry, em(top), em(bar - top), words, em(bar + THIN / 2)), bar + THIN + AFTER_BAR


def _words(figure, faint, top):
    """The measure and the amount on one line, or on more where they are long."""
    measure, money = kind(figure).capitalize(), shortened(printed(figure), LONGEST)
    money += ", earlier" if faint else ""
    letter = LETTER if faint else BOLD
    if LETTER * (len(measure) + 1) + letter * len(money) <= ROOM:
        return [Words(em(top + BASELINE), measure, money)]
    lines = [(measure, ""), *(("", part) for part in wrap(money, int(ROOM / letter)))]
    return [Words(em(top + BASELINE + LINE * line), *parts) for line, parts in enumerate(lines)]
