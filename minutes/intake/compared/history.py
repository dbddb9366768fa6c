"""A record's history: every version as it stood, and who did what."""

from django.shortcuts import get_object_or_404

from ..guard import page
from ..known import Known
from ..marks import pieces
from ..sections import EVERY
from ..versions import content_of, record_of


def history(request, pk):
    """The record's versions and events, newest first."""
    record = record_of(pk)
    versions = list(record.versions.select_related("made_by").defer("content").order_by("-number"))
    return page(
        request,
        "history",
        title=f"History of {record}",
        record=record,
        versions=versions,
        choices=versions[::-1],
        before=versions[-1],
        after=versions[0],
        events=record.events.select_related("by"),
    )


def version(request, pk, number):
    """One version's facts, in words."""
    record = record_of(pk)
    shown = get_object_or_404(record.versions.select_related("source", "made_by"), number=number)
    draft = content_of(shown)
    known = Known(record, draft)
    return page(
        request,
        "version",
        title=f"Version {number} of {record}",
        record=record,
        version=shown,
        source=shown.source,
        pieces=list(pieces(shown.source.text, [])) if shown.source else [],
        sections=[{"section": one, "rows": in_words(one, draft, known)} for one in EVERY],
    )


def in_words(section, draft, known):
    """The section's rows, each as what it is called and its fields in words."""
    forms = (section.form(known=known, row=row) for row in section.rows_of(draft))
    return [{"called": form.called(), "words": form.words()} for form in forms]
