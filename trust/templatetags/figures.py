"""Figures in the words of the record: marked where they stand, each mark leading to the figure's row."""

import re

from django import template
from django.utils.html import format_html

from minutes.search.typed_amounts import in_pounds
from minutes.views.marking import Link, marked
from trust.models import Figure

register = template.Library()
YEAR_SOURCES = {
    Figure.YearFrom.TITLE: "suggested by the item’s title",
    Figure.YearFrom.STAFF: "given by staff",
}
LONG = 24  # characters; a longer printing may be broken over two lines
IN_POUNDS = re.compile(r"£|pound|penc|penny|gbp|[0-9]p\b", re.I)  # 4,106 and 1.2m do not say of what they are


@register.simple_tag
def figures_of(item):
    """The item's figures in the order printed."""
    return list(Figure.objects.filter(item=item).select_related("passage__person", "line"))


@register.simple_tag
def running(row, figures):
    """The words of a paragraph, or of a line of a decision, with its figures and the words searched for."""
    passage = getattr(row, "passage", row)
    links = [_link(figure, row, passage) for figure in figures if passage and figure.passage_id == passage.pk]
    return marked(row.text, [link for link in (*links, *getattr(row, "links", ())) if link], row.words)


def _link(figure, row, passage):
    """Where the figure stands in the row's words, which may be only a part of the paragraph's."""
    if figure.start is None:
        return None
    start = figure.start - passage.text.find(row.text)
    end = start + len(figure.text)
    if start < 0 or row.text[start:end] != figure.text:
        return None
    about = f"{figure.measure}, {figure.financial_year or 'no year given'}"
    kind = "figure figure--long" if len(figure.text) > LONG else "figure"
    return Link(start, end, f"#{figure.anchor}", kind, about)


def _with_worth(figure):
    """The amount as printed; the bare number of a table, whose heading gives the unit, with what it is in pounds."""
    bare = figure.unit == Figure.Unit.GBP and figure.amount is not None and not IN_POUNDS.search(figure.text)
    ends = [in_pounds(end) for end in (figure.amount, figure.amount_to) if end is not None]
    return f"{figure.text} ({' to '.join(ends)})" if bare else figure.text


@register.filter
def year_source(figure):
    """Who says the figure's year, where its own sentence does not."""
    return YEAR_SOURCES.get(figure.year_from, "") if figure.financial_year else ""


@register.simple_tag
def has_figures(meeting):
    """Whether any figure was read from the meeting's minutes."""
    return Figure.objects.filter(item__meeting=meeting).exists()


@register.filter
def amount(figure):
    """The amount as printed, with what the minutes say of how exact it is."""
    text, qualifier = _with_worth(figure), figure.qualifier
    range_by_itself = qualifier == "between" and " and " not in text
    if not qualifier or text.casefold().startswith(qualifier) or range_by_itself:
        return text
    return f"{qualifier} {text}"


@register.filter
def quoted(figure):
    """The sentence with the amount marked in it."""
    start, quote = figure.quote_start, figure.quote
    if start is None or quote[start : start + len(figure.text)] != figure.text:
        return quote
    end = start + len(figure.text)
    return format_html("{}<mark>{}</mark>{}", quote[:start], quote[start:end], quote[end:])
