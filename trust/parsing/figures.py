"""Text in, figures out: amounts are found, put in their sentences, and told what they are.

Pure and total: it raises for no text, and the work grows with the length of the text, never with its square.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from trust.parsing.amounts import Printed, amounts
from trust.parsing.clauses import Place, clause, told_measures
from trust.parsing.extents import holders
from trust.parsing.found import FoundFigure, Span
from trust.parsing.measures import Telling, qualifier, telling_words
from trust.parsing.ranges import with_ranges
from trust.parsing.sentences import sentences
from trust.parsing.subjects import LONGEST, subject
from trust.parsing.tables import Cell, cells
from trust.parsing.years import PrintedYear, SentenceYears, financial_years, only_year

Item = tuple[Span, str | None]


def read(text: str, items: Sequence[Item], skip: Sequence[Span] = ()) -> tuple[FoundFigure, ...]:
    """Every figure of the text outside the spans of ``skip``, in the order of the text.

    ``items`` are the extents of the items with their titles; a figure's ``item`` is the place of the one that holds
    it. ``skip`` is for what must not be read: the second printing of a decision, say.
    """
    tabled = [_cell_figure(text, cell) for cell in cells(text)]
    taken = {figure.span[0] for figure in tabled}
    prose = _figures(text, [one for one in with_ranges(text, amounts(text)) if one.start not in taken])
    found = sorted([*tabled, *prose], key=lambda figure: figure.span)
    skipped = holders([figure.span[0] for figure in found], skip)
    found = [figure for figure, left_out in zip(found, skipped, strict=True) if left_out is None]
    owners = holders([figure.span[0] for figure in found], [extent for extent, _ in items])
    titles = [only_year(title) for _, title in items]
    return tuple(_placed(figure, owner, titles) for figure, owner in zip(found, owners, strict=True))


def _placed(figure: FoundFigure, owner: int | None, titles: Sequence[str | None]) -> FoundFigure:
    """The figure in its item, with the financial year of the item's title where its sentence states none."""
    if owner is None or figure.year_from or not titles[owner]:
        return replace(figure, item=owner, year_from=figure.year_from if figure.financial_year else None)
    return replace(figure, item=owner, financial_year=titles[owner], year_from="title")


def _figures(text: str, printed: Sequence[Printed]) -> Iterator[FoundFigure]:
    """The figures of running text, sentence by sentence."""
    spans = sentences(text)
    starts = [start for start, _ in spans]
    for index, group in groupby(printed, key=lambda one: bisect_right(starts, one.start) - 1):
        together = list(group)
        # An amount that stands in a bullet or label, outside every sentence, is a sentence of its own.
        start, end = spans[index] if index >= 0 else (together[0].start, together[-1].end)
        yield from _sentence_figures(text, (start, max(end, together[-1].end)), together)


def _sentence_figures(text: str, sentence: Span, printed: Sequence[Printed]) -> Iterator[FoundFigure]:
    words = telling_words(text, *sentence)
    years = SentenceYears(text, _years_in(text, sentence))
    qualified = [qualifier(text, one.start, one.end) for one in printed]
    places = [
        Place(start, one, clause(text, start, one.end)) for (_, start), one in zip(qualified, printed, strict=True)
    ]
    told = told_measures(text, places, words, sentence)
    for place, (name, _), measure in zip(places, qualified, told, strict=True):
        figure = _figure(text, place.printed, sentence, years)
        yield replace(
            figure,
            qualifier="between" if place.printed.to is not None else name,
            measure=measure,
            about=_words(text, subject(text, place, sentence)),
        )


def _figure(text: str, printed: Printed, sentence: Span, years: SentenceYears) -> FoundFigure:
    return FoundFigure(
        span=(printed.start, printed.end),
        sentence=sentence,
        text=text[printed.start : printed.end],
        amount=printed.value,
        unit=printed.unit,
        amount_to=printed.to,
        financial_year=years.beside(printed.start, printed.end),
        year_from="sentence" if years.years else None,
    )


def _cell_figure(text: str, cell: Cell) -> FoundFigure:
    """A number in a table: its measure from the heading of its column, else from the label of its row."""
    printed = cell.printed
    years = financial_years(cell.heading)
    told = _told(cell.heading) or (_told(text[slice(*cell.label)]) if cell.label else None)
    figure = _figure(text, printed, cell.row, SentenceYears(text, [] if years else _years_in(text, cell.row)))
    return replace(
        figure,
        measure=told.measure if told else "other",
        about=_words(text, cell.label),
        financial_year=only_year(cell.heading) if years else figure.financial_year,
        year_from="sentence" if years else figure.year_from,
    )


def _told(words: str) -> Telling | None:
    """The last telling word of a heading or label: a ``budget pressure`` is a pressure."""
    telling = [word for word in telling_words(words, 0, len(words)) if word.measure != "rate of rise"]
    return telling[-1] if telling else None


def _years_in(text: str, span: Span) -> list[PrintedYear]:
    return [
        PrintedYear(span[0] + one.start, span[0] + one.end, one.year) for one in financial_years(text[slice(*span)])
    ]


def _words(text: str, span: Span | None) -> str | None:
    """The words of a subject; a label too long to be one is left."""
    words = text[slice(*span)] if span else ""
    return words if 0 < len(words.split()) <= LONGEST else None
