"""From a document's text to a draft: the one place that joins the reader of minutes and the reader of money."""

from minutes import parsing
from minutes.parsing.as_json import as_json
from trust import parsing as money

from .draft import draft_of


def find(text):
    """What the two readers find in a document's text: (FoundMinutes, tuple of FoundFigure).

    A sum in the second printing of a decision is the same sum, so the archive takes it once.
    """
    found = parsing.parse(text)
    repeats = [passage.span for passage in found.passages if passage.repeat]
    return found, figures(text, found, skip=repeats)


def figures(text, found, skip=()):
    """The figures of a text outside ``skip``; what stands in a list of names is none."""
    items = [(item.extent, item.title) for item in found.items]
    names = [attendee.span for attendee in found.attendees]
    return money.read(text, items, skip=[*skip, *names])


def facts(source):
    """Every fact found in a source, each printing of a sum too, as the JSON that ``parse_minutes --json`` prints."""
    found = parsing.parse(source.text)
    return as_json(found, source, [money.as_dict(figure) for figure in figures(source.text, found)])


def read(text):
    """A draft of everything found in ``text``, as minutes/intake/draft.py describes it."""
    found, printed = find(text)
    return draft_of(text, found, printed)
