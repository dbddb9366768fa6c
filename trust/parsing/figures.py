"""Text in, figures out: amounts are found, put in their sentences, and told what they are.

Pure and total: it raises for no text, and the work grows with the length of the text, never with its square.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from trust.parsing.amounts import Printed, amounts
from trust.parsing.boundaries import Boundaries
from trust.parsing.clauses import told_measures
from trust.parsing.columns import measure_of_heading
from trust.parsing.extents import holders
from trust.parsing.found import FoundFigure, Span
from trust.parsing.leads import Leads, again, told_by_title
from trust.parsing.measures import named, telling_words
from trust.parsing.nearness import Place
from trust.parsing.promises import with_promises
from trust.parsing.qualifiers import qualifier
from trust.parsing.ranges import with_ranges
from trust.parsing.sentences import sentences
from trust.parsing.shares import shares
from trust.parsing.subjects import LONGEST, subject
from trust.parsing.tables import Cell, cells
from trust.parsing.years import PrintedYear, SentenceYears, financial_years, only_year

Item = tuple[Span, str | None]


def read(text: str, items: Sequence[Item], skip: Sequence[Span] = ()) -> tuple[FoundFigure, ...]:
    """Every figure of the text outside the spans of ``skip``, in the order of the text.

    ``items`` are the extents of the items with their titles; a figure's ``item`` is the place of the one that holds
    it. ``skip`` is for what must not be read: the second printing of a decision, say.
    """
    printed = with_ranges(text, amounts(text))
    spans = sentences(text)
    leads = Leads(text, spans)
    tabled = [_cell_figure(text, cell, leads) for cell in cells(text, printed)]
    taken = {one.printed.start for one in tabled}
    prose = _figures(text, [one for one in printed if one.start not in taken], spans, leads)
    found = sorted([*tabled, *prose], key=lambda one: one.printed.start)
    skipped = holders([one.printed.start for one in found], skip)
    found = [one for one, left_out in zip(found, skipped, strict=True) if left_out is None]
    owners = holders([one.printed.start for one in found], [extent for extent, _ in items])
    held = {owner: items[owner][1] for owner in owners if owner is not None}
    titles = {owner: (only_year(title), told_by_title(title)) for owner, title in held.items()}
    placed = [_placed(text, one, owner, titles) for one, owner in zip(found, owners, strict=True)]
    return tuple(with_promises(text, placed))


class _Reading(NamedTuple):
    """An amount as its sentence or table gives it: ``told`` of its measure, ``hint`` where it is only hinted at."""

    printed: Printed
    sentence: Span
    told: str | None
    hint: str | None
    clause: Span
    year: str | None
    years_named: bool  # whether the sentence names financial years
    about: Span | None
    qualifier: str | None = None
    said: frozenset[str] = frozenset()  # the measures that words of the sentence tell, of any of its amounts
    start: int = 0  # where the amount with its qualifier begins


def _placed(
    text: str, one: _Reading, owner: int | None, titles: Mapping[int, tuple[str | None, str | None]]
) -> FoundFigure:
    """The figure in its item, with what the item's title says where its sentence does not."""
    printed = one.printed
    year, measure = titles[owner] if owner is not None else (None, None)
    fits = printed.unit == "GBP" and one.said <= {measure, "rate of rise"}
    told = one.told or (measure if fits else None) or one.hint
    from_title = bool(year) and not one.years_named
    year = year if from_title else one.year
    return FoundFigure(
        span=(printed.start, printed.end),
        sentence=one.sentence,
        text=text[printed.start : printed.end],
        amount=printed.value,
        unit=printed.unit,
        item=owner,
        amount_to=printed.to,
        qualifier=one.qualifier,
        measure=named(told, text, one.clause),
        financial_year=year,
        year_from=None if not year else "title" if from_title else "sentence",
        about=_words(text, one.about),
    )


def _figures(text: str, printed: Sequence[Printed], spans: Sequence[Span], leads: Leads) -> Iterator[_Reading]:
    """The figures of running text, sentence by sentence."""
    starts = [start for start, _ in spans]
    last: dict[str, _Reading] = {}  # of each unit
    for index, group in groupby(printed, key=lambda one: bisect_right(starts, one.start) - 1):
        together = list(group)
        # An amount that stands in a bullet or label, outside every sentence, is a sentence of its own.
        start, end = spans[index] if index >= 0 else (together[0].start, together[-1].end)
        before = spans[index - 1][0] if index > 0 else 0
        for one in _sentence_figures(text, (start, max(end, together[-1].end)), together, leads):
            near = last.get(one.printed.unit)
            if near and near.told and not one.told and near.sentence[0] >= before:
                one = one._replace(told=again(text, one.sentence, one.start, near.told))
            last[one.printed.unit] = one
            yield one


def _sentence_figures(text: str, sentence: Span, printed: Sequence[Printed], leads: Leads) -> Iterator[_Reading]:
    words = telling_words(text, *sentence)
    years = SentenceYears(text, _years_in(text, sentence))
    year = None if years.years else leads.year(printed[0].start)
    qualified = [qualifier(text, one.start, one.end) for one in printed]
    bounds = Boundaries(text, sentence)
    places = [
        Place(start, one, bounds.clause(start, one.end)) for (_, start), one in zip(qualified, printed, strict=True)
    ]
    told = told_measures(text, places, words, sentence)
    of_sums = shares(text, [(one.start, one.end) for one in printed], [said.measure for said in told], sentence)
    said_of_all = frozenset(word.measure for word in words if not word.hint)
    named = bool(year or years.years)
    for place, (name, _), said, share in zip(places, qualified, told, of_sums, strict=True):
        one = place.printed
        listed = None if said.measure or share or one.unit != "GBP" else leads.of_line(sentence, place.start, one.end)
        yield _Reading(
            printed=one,
            sentence=sentence,
            told=said.measure or share or listed,
            hint=said.hint,
            clause=place.clause,
            year=year or years.beside(one.start, one.end),
            years_named=named,
            about=subject(text, place, sentence),
            qualifier="between" if one.to is not None else name,
            said=said_of_all,
            start=place.start,
        )


def _cell_figure(text: str, cell: Cell, leads: Leads) -> _Reading:
    """A cell of a table: its measure from its column's heading, else from the line above, else from its row's label."""
    printed = cell.printed
    headed = financial_years(cell.heading)
    years = SentenceYears(text, [] if headed else _years_in(text, cell.row))
    told = measure_of_heading(cell.heading) or _told(cell.heading)
    told = told or ("spending" if cell.paid else leads.of_row(cell.caption, printed.start))
    label = _told(text[slice(*cell.label)]) if cell.label else None
    return _Reading(
        printed=printed,
        sentence=cell.row,
        told=told or label,
        hint=None,
        clause=cell.row,
        year=only_year(cell.heading) if headed else years.beside(printed.start, printed.end),
        years_named=bool(headed or years.years),
        about=cell.label,
    )


def _told(words: str) -> str | None:
    """The measure of the last telling word of a heading or label: a ``budget pressure`` is a pressure."""
    telling = [one.measure for one in telling_words(words, 0, len(words)) if not one.hint]
    return next((measure for measure in reversed(telling) if measure != "rate of rise"), None)


def _years_in(text: str, span: Span) -> list[PrintedYear]:
    return [
        PrintedYear(span[0] + one.start, span[0] + one.end, one.year) for one in financial_years(text[slice(*span)])
    ]


def _words(text: str, span: Span | None) -> str | None:
    """The words of a subject; a label too long to be one is left."""
    words = text[slice(*span)] if span else ""
    return words if 0 < len(words.split()) <= LONGEST else None
