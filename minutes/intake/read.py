"""From a document's text to a draft: the one place that joins the reader of minutes and the reader of money."""

from minutes import parsing
from minutes.parsing.as_json import as_json
from trust import parsing as money

from .draft import draft_of


def find(text):
    """What the two readers find in a document's text: (FoundMinutes, tuple of FoundFigure)."""
    found = parsing.parse(text)
    items = [(item.extent, item.title) for item in found.items]
    return found, money.read(text, items, skip=places_without_money(found))


def places_without_money(found):
    """Spans whose amounts are not figures of their own: second printings, headings and lists of names."""
    repeats = [passage.span for passage in found.passages if passage.repeat]
    headings = [item.span for item in found.items]
    names = [attendee.span for attendee in found.attendees]
    return [*repeats, *headings, *names]


def facts(source):
    """Every fact found in a source, as the JSON that ``parse_minutes --json`` prints."""
    found, figures = find(source.text)
    return as_json(found, source, [money.as_dict(figure) for figure in figures])


def read(text):
    """A draft of everything found in ``text``, as minutes/intake/draft.py describes it."""
    found, figures = find(text)
    return draft_of(text, found, figures)
