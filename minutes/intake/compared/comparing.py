"""Any two versions of a record side by side, in words; beginning with what the software read in the document.

A version is compared as the person who saved it saw it: only rows that differ are shown, each with its words in the
source. A part with many of them shows the first few, and the rest on pages of its own.
"""

from django.db.models import OuterRef
from django.http import Http404

from minutes.models import Record

from ..guard import page
from ..rowset import Slice
from ..versions import record_of
from .comparison import SLUGS, parts_apart
from .tallying import last_read

FEW = 15  # rows of a part that are shown on the page of all parts
MOST_MOVED = 12
READ = "read"  # asked for as a version: the one that holds the last document as it was read


def compare(request, pk):
    """What changed from one version to another: part by part, or of one part a page at a time."""
    record = record_of(pk)
    choices = list(record.versions.select_related("made_by").defer("content").order_by("number"))
    known = {version.number for version in choices}
    read = as_read(record)
    one = number_asked(request, "from", known, read or min(known))
    other = number_asked(request, "to", known, max(known))
    versions = {
        version.number: version for version in record.versions.select_related("source").filter(number__in=(one, other))
    }
    before, after = (versions[number] for number in (one, other))
    only = part_asked(request)
    parts = parts_apart(record, before, after, only) if one != other else []
    return page(
        request,
        "compare",
        title=f"What changed from version {one} to version {other} of {record}",
        record=record,
        choices=choices,
        read=read,
        before=before,
        after=after,
        only=only,
        parts=[shown(request, part, only) for part in parts],
    )


def as_read(record):
    """The number of the version that holds the record's last document as the software read it; None without one."""
    return Record.objects.filter(pk=record.pk).values_list(last_read(OuterRef("pk")), flat=True).get()


def number_asked(request, name, known, usual):
    """The number of a version that the address asks for; ``usual`` where it asks for none, or for what was read."""
    asked = request.GET.get(name) or READ
    if asked == READ:
        return usual
    if not (asked.isdecimal() and len(asked) < 9 and int(asked) in known):
        raise Http404("There is no such version of this record.")
    return int(asked)


def part_asked(request):
    """The address of the one part that is asked for, or None for all."""
    asked = request.GET.get("part") or None
    if asked and asked not in SLUGS:
        raise Http404("There is no such part of a record.")
    return asked


def shown(request, part, only):
    """A part as the page shows it: the first few of its rows, or a page of them where it is shown by itself."""
    rows = Slice.starting(request.GET.get("row", "1"), len(part.found)) if only else None
    told = rows.of(part.found) if only else part.found[:FEW]
    return {
        "part": part,
        "rows": [part.tell(one) for one in told],
        "slice": rows,
        "moved": part.moved[:MOST_MOVED],
        "moved_more": max(len(part.moved) - MOST_MOVED, 0),
        "more": not only and len(part.found) > FEW,
    }
