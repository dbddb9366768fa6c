"""What differs between two versions of a record, part by part: the kinds of facts, and the document they came from.

Only rows that differ become words, and only those that a page shows.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from ..review.views import words_at
from ..sections import EVERY, PROBLEMS
from ..versions import content_of
from .changes import ADDED, CHANGED, REMOVED, changes, put_elsewhere
from .differences import InWords
from .words_apart import TooLong, lines_apart, shortened, words_apart

PARTS = (*EVERY, PROBLEMS)
SOURCE = "source"  # the part that sets two documents side by side, where the versions were read from two
SLUGS = {SOURCE, *(section.slug for section in PARTS)}


@dataclass(frozen=True)
class Part:
    """A part in which something differs. ``tell`` puts one of the ``found`` into words; ``moved`` are names of rows."""

    slug: str
    title: str
    found: list
    tell: Callable
    moved: list = field(default_factory=list)
    note: str = ""

    @property
    def counts(self):
        """``3 changed, 1 added``; empty where only the order differs."""
        kinds = [one.what for one in self.found]
        return ", ".join(f"{kinds.count(kind)} {kind}" for kind in (CHANGED, ADDED, REMOVED) if kind in kinds)


def parts_apart(record, before, after, only=None):
    """The parts in which two versions differ, or the one of them whose address is ``only``."""
    left, right = content_of(before), content_of(after)
    words = InWords(record, left, right)
    for section in PARTS:
        if only in (None, section.slug):
            yield from facts_apart(section, words, (before, left), (after, right))
    if only in (None, SOURCE) and before.source and after.source and before.source != after.source:
        yield from documents_apart(before.source.text, after.source.text)


def facts_apart(section, words, one, other):
    (before, left), (after, right) = one, other
    found, moved = changes(section, left, right), put_elsewhere(section, left, right)
    if found or moved:
        names = [section.form.name_of(row) for row in moved]
        yield Part(section.slug, section.title, found, lambda change: row(section, words, change, before, after), names)


def row(section, words, change, before, after):
    """A row that differs, with the words it was read from; of one added or removed, the whole of it."""
    version, span = after if change.after else before, change.row.get("span")
    return {
        "called": words.called(section, change),
        "what": change.what,
        "fields": [two_sided(*told) for told in words.fields(section, change)],
        "whole": words.whole(section, change) if change.what != CHANGED else [],
        "source": words_at(version, [span])[0] if span and version.source else "",
    }


def two_sided(label, one, other):
    left, right = words_apart(one, other)
    return {"label": label, "before": list(shortened(left)), "after": list(shortened(right))}


def documents_apart(one, other):
    """The lines that differ between two documents, a run at a time."""
    try:
        found, note = lines_apart(one, other), ""
    except TooLong:
        found, note = [], "The two documents are too long to set side by side."
    if found or note:
        yield Part(SOURCE, "The document", found, lines, note=note)


def lines(run):
    return {"called": "", "what": run.what, "fields": [two_sided("Lines", run.before, run.after)]}
