"""Any two versions of a record side by side, in words; beginning with what the software read in the document.

A version is compared as the person who saved it saw it: only rows that differ are shown, each with its words in the
source. A section with many of them shows the first few, and the rest on pages of its own.
"""

from django.http import Http404

from .changes import ADDED, CHANGED, REMOVED, changes, put_elsewhere
from .differences import InWords
from .guard import page
from .rowset import Slice
from .sections import CLAUSES, FLAT, MEETING, PROBLEMS, section_at
from .versions import content_of, record_of
from .views import words_at
from .words_apart import shortened, words_apart

PARTS = (MEETING, *FLAT, CLAUSES, PROBLEMS)
FEW = 15  # rows of a section that are shown on the page of all sections
MOST_MOVED = 12


def compare(request, pk):
    """What changed from one version to another: section by section, or of one section a page at a time."""
    record = record_of(pk)
    choices = list(record.versions.select_related("made_by").defer("content").order_by("number"))
    known = {version.number for version in choices}
    one = number_asked(request, "from", known, min(known))
    other = number_asked(request, "to", known, max(known))
    versions = {
        version.number: version for version in record.versions.select_related("source").filter(number__in=(one, other))
    }
    before, after = (versions[number] for number in (one, other))
    only = part_asked(request)
    return page(
        request,
        "compare",
        title=f"What changed from version {one} to version {other} of {record}",
        record=record,
        choices=choices,
        before=before,
        after=after,
        only=only,
        parts=list(parts_of(request, record, before, after, only)) if one != other else [],
    )


def number_asked(request, name, known, usual):
    """The number of a version that the address asks for; ``usual`` where it asks for none."""
    asked = request.GET.get(name) or str(usual)
    if not (asked.isdecimal() and len(asked) < 9 and int(asked) in known):
        raise Http404("There is no such version of this record.")
    return int(asked)


def part_asked(request):
    """The one section that the address asks for, or None for all."""
    asked = request.GET.get("part")
    found = section_at(asked) if asked else None
    if asked and found is None:
        raise Http404("There is no such part of a record.")
    return found


def parts_of(request, record, before, after, only):
    """Each section in which something changed: its counts, and its rows or some of them."""
    left, right = content_of(before), content_of(after)
    words = InWords(record, left, right)
    for section in [only] if only else PARTS:
        found, moved = changes(section, left, right), put_elsewhere(section, left, right)
        if not (found or moved):
            continue
        rows = Slice.starting(request.GET.get("row", "1"), len(found)) if only else None
        shown = rows.of(found) if only else found[:FEW]
        yield {
            "section": section,
            "counts": counts(found),
            "moved": [section.form(known=words.known[1], row=row).called() for row in moved[:MOST_MOVED]],
            "moved_more": max(len(moved) - MOST_MOVED, 0),
            "rows": [row_told(section, words, change, before, after) for change in shown],
            "slice": rows,
            "total": len(found),
            "more": len(found) - len(shown) if not only else 0,
        }


def counts(found):
    """How many rows changed, were added and were removed, in words: ``3 changed, 1 added``."""
    kinds = [change.what for change in found]
    return ", ".join(f"{kinds.count(kind)} {kind}" for kind in (CHANGED, ADDED, REMOVED) if kind in kinds)


def row_told(section, words, change, before, after):
    """A row that differs, as the page shows it."""
    return {
        "called": words.called(section, change),
        "what": change.what,
        "fields": [field_told(*field) for field in words.fields(section, change)],
        "whole": words.whole(section, change) if change.what != CHANGED else [],
        "source": source_words(change, before, after),
    }


def field_told(label, one, other):
    left, right = words_apart(one, other)
    return {"label": label, "before": list(shortened(left)), "after": list(shortened(right))}


def source_words(change, before, after):
    """The words that the row was read from; none of a row that a person typed."""
    version = after if change.after else before
    span = change.row.get("span")
    return words_at(version, [span])[0] if span else ""
