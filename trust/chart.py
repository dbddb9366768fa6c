"""Pictures of what was quoted, drawn on the server: each amount a mark that leads to its words, what nobody stated a
gap, nothing added up or worked out. Beside each stands a table of the same amounts.
"""

from dataclasses import dataclass

from .drawing import bars, moves
from .drawing.bars import Entry
from .drawing.marks import reach
from .drawing.words import day, kind, notes, printed, spanned
from .series import TITLES
from .standing import SAID_OF_PROMISES, Standing, agree


@dataclass(frozen=True)
class Row:
    """One line of the table beside a drawing; without an amount it is of what nobody stated."""

    head: str
    what: str
    amount: str = ""
    href: str = ""
    said_at: str = ""
    notes: str = ""


@dataclass(frozen=True)
class Chart:
    """A drawing with its title, its description for those who do not see it, how to read it, and its table.

    ``key`` tells it from the other charts of its page.
    """

    key: str
    title: str
    summary: str
    reading: list[str]
    picture: bars.Bars | moves.Moves
    head: str
    rows: list[Row]


def contract_and_outturn(years):
    """The contract sum beside the outturn by year, or None where neither was ever stated."""
    return _by_year("contract-and-outturn", "Contract sum and outturn by year", years, _contract_and_outturn)


def savings_promised(years):
    """The savings promised by year, with what was said to have come of them beside; or None where there are none."""
    return _by_year("savings-promised", "Savings promised by year", years, _savings)


def forecast_moved(year):
    """How one year's forecast moved from meeting to meeting, or None where it was stated fewer than two times."""
    said, against = [one for one in year.cells["forecast"].quotations if _stands(one)], year.cells["contract"].latest
    if len(said) < 2:
        return None
    picture = moves.draw(said, against)
    return Chart(
        f"forecast-{year.year.replace('/', '-')}",
        f"How the forecast for {year.year} moved",
        _moves_in_words(said, against, picture),
        _moves_reading(said, picture),
        picture,
        "Said on",
        [_row(day(one.figure.item.meeting.date), one) for one in [*said, *([against] if against else [])]],
    )


def _by_year(key, title, years, entries_of):
    drawn = _trimmed([(year.year, entries_of(year)) for year in years])
    if not drawn:
        return None
    entries = [entry for _, entries in drawn for entry in entries]
    return Chart(
        key,
        title,
        _bars_in_words(drawn),
        _bars_reading(entries),
        bars.draw(drawn),
        "Year",
        [
            _row(year, entry.quotation, entry.faint) if entry.quotation else Row(year, entry.gap)
            for year, entries in drawn
            for entry in entries
        ],
    )


def _trimmed(drawn):
    """From the first year with an amount to the last; the years between stay, for their gaps are to be seen."""
    known = [place for place, (_, entries) in enumerate(drawn) if any(entry.quotation for entry in entries)]
    return drawn[known[0] : known[-1] + 1] if known else []


def _contract_and_outturn(year):
    sides = {column: _leading(column, year.cells[column]) for column in ("contract", "outturn")}
    if not any(sides.values()):
        return [Entry("gap", gap="Contract sum and outturn not stated")]
    return [entry for column, found in sides.items() for entry in found or [_gap(column)]]


def _savings(year):
    """What was promised, with its parts where a sentence names several; then what was said to have come of it."""
    cell = year.cells["savings"]
    beside = [Entry("savings", one) for one in _parts(cell.quotations) if one.kind[1] not in SAID_OF_PROMISES]
    promised = _leading("savings", cell) + beside
    latest = {one.kind: one for one in cell.of_promises if _stands(one)}
    outcomes = [entry for one in latest.values() for entry in _with_earlier("outcome", cell, one)]
    return (promised or [_gap("savings")]) + outcomes


def _gap(column):
    return Entry("gap", gap=f"{TITLES[column]} not stated")


def _leading(series, cell):
    return [entry for one in cell.leading for entry in _with_earlier(series, cell, one)]


def _with_earlier(series, cell, quotation):
    """A quotation, and those of its kind that differ from it, which are fainter unless the same meeting said them."""
    told = [quotation]
    for other in reversed(cell.quotations):
        alike = other.kind == quotation.kind and _stands(other)
        if alike and not any(agree(other.figure, one.figure) for one in told):
            told.append(other)
    return [Entry(series, one, one.meeting.pk != quotation.meeting.pk) for one in told]


def _stands(quotation):
    """Not a part said beside another amount, nor an older amount that a meeting only names again."""
    return not quotation.recalled and quotation.standing != Standing.BESIDE


def _parts(quotations):
    return [one for one in quotations if one.standing == Standing.BESIDE]


def _row(head, quotation, faint=False):
    figure = quotation.figure
    told = [figure.about.capitalize() if figure.about.islower() else figure.about, figure.due_text, *notes(quotation)]
    return Row(
        head,
        kind(figure) + (", earlier" if faint else ""),
        printed(figure),
        figure.get_absolute_url(),
        str(figure.item.meeting),
        "; ".join(note for note in told if note),
    )


def _bars_in_words(drawn):
    gaps = [year for year, entries in drawn if any(entry.gap for entry in entries)]
    span = spanned([year for year, _ in drawn])
    missing = f" Something is not stated for {_listed(gaps)}." if gaps else ""
    return f"One bar for each amount quoted, from nought, by financial year, {span}.{missing} A table follows."


def _listed(words):
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _bars_reading(entries):
    said = [entry.quotation for entry in entries if entry.quotation]
    used = _ways(said)
    used |= {"gap"} if len(said) < len(entries) else set()
    used |= {"faint"} if any(entry.faint for entry in entries) else set()
    return [words for means, words in bars.READING.items() if means in used]


def _moves_in_words(said, against, picture):
    first, last = (day(one.figure.item.meeting.date) for one in (said[0], said[-1]))
    held = f", against the {kind(against.figure)} {printed(against.figure)}" if against else ""
    ends = f"from {picture.ends[0]} to {picture.ends[1]}"
    return f"{len(said)} amounts, {first} to {last}{held}, on a scale {ends}. A table follows."


def _moves_reading(said, picture):
    low, high = picture.ends
    begins = "" if low == "£0" else " It does not begin at nought."
    used = _ways(said)
    ways = [words for means, words in moves.READING.items() if means in used]
    return [f"The scale runs from {low} to {high}.{begins}", *ways]


def _ways(quotations):
    """What the marks of a drawing mean beyond an exact amount."""
    ways = {reach(one.figure).way for one in quotations}
    return ways - {"exact", "floor", "ceiling"} | ({"open"} if ways & {"floor", "ceiling"} else set())
