"""Pictures of what was quoted, drawn on the server: each amount a mark that leads to its words, what nobody stated a
gap, nothing added up or worked out. Beside each stands a table of the same amounts.
"""

from dataclasses import dataclass

from .drawing import bars, moves
from .drawing.bars import Entry
from .drawing.marks import reach
from .drawing.words import day, kind, notes, printed, said_at, spanned
from .models import Figure
from .series import TITLES

OUTCOMES = {Figure.Promise.DELIVERED, Figure.Promise.AT_RISK, Figure.Promise.NOT_DELIVERED}


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
    said, contract = _drawable(year.cells["forecast"]), _drawable(year.cells["contract"])
    if len(said) < 2:
        return None
    against = contract[-1] if contract else None
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
    sides = {column: _entries(column, _drawable(year.cells[column])) for column in ("contract", "outturn")}
    if not any(sides.values()):
        return [Entry("gap", gap="Contract sum and outturn not stated")]
    return [entry for column, found in sides.items() for entry in found or [_gap(column)]]


def _savings(year):
    said = _drawable(year.cells["savings"])
    promised = [one for one in said if one.figure.promise not in OUTCOMES]
    outcomes = [one for one in said if one.figure.promise in OUTCOMES]
    return (_entries("savings", promised) or [_gap("savings")]) + _entries("outcome", outcomes)


def _gap(column):
    return Entry("gap", gap=f"{TITLES[column]} not stated")


def _drawable(cell):
    """What was quoted in pounds; an amount that could not be read has no place on a scale."""
    return [one for one in cell.quotations if one.figure.amount is not None and one.figure.unit == Figure.Unit.GBP]


def _entries(series, quotations):
    """The latest of each kind, then the earlier ones that differ from it, the latest first.

    What the same meeting said is no earlier than the rest of it, and stands as boldly.
    """
    entries, seen = [], set()
    for one in reversed(quotations):
        latest = next((entry.quotation for entry in entries if _saying(entry.quotation) == _saying(one)), None)
        if _amount(one) not in seen:
            seen.add(_amount(one))
            faint = bool(latest) and latest.figure.item.meeting_id != one.figure.item.meeting_id
            entries.append(Entry(series, one, faint))
    return sorted(entries, key=lambda entry: entry.faint)


def _saying(quotation):
    """What makes two quotations comparable: a budget is not the contract sum, nor delivered at risk."""
    figure = quotation.figure
    return figure.measure, figure.promise if figure.promise in OUTCOMES else ""


def _amount(quotation):
    figure = quotation.figure
    return figure.amount, figure.amount_to, figure.qualifier, _saying(quotation)


def _row(head, quotation, faint=False):
    figure = quotation.figure
    told = [figure.about.capitalize() if figure.about.islower() else figure.about, figure.due_text, *notes(quotation)]
    return Row(
        head,
        kind(figure) + (", earlier" if faint else ""),
        printed(figure),
        figure.get_absolute_url(),
        said_at(figure),
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
