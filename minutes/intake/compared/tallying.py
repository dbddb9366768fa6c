"""How the software's reading fares with people: of each kind of fact, how many were kept, changed, removed and added.

The version of a record that holds its document as it was read (of a record with a later, better copy that copy) is set
beside its newest. Only records that a person has saved or published since are counted: in one that nobody looked at,
everything would count as kept.
"""

import time
from collections import Counter

from django.db.models import Exists, F, OuterRef, Q, Subquery

from minutes.models import Event, Record, Tally, Version

from ..draft import upgrade
from ..sections import EVERY
from .changes import ADDED, CHANGED, REMOVED, changes

WAY = 2  # the way of counting below; another number has every record counted anew
Action = Event.Action
COUNTS = ("found", "kept", "changed", "removed", "added")
AT_ONCE = 20  # records whose versions are in memory together


def last_read(record):
    """The number of the version that holds a record's last document as it was read; none where it has no document."""
    return last_version(record, action=Action.IMPORTED)


def last_version(record, **conditions):
    """The number of the last version that an event of this kind names."""
    events = Event.objects.filter(record=record, **conditions).order_by("-version_number")
    return Subquery(events.values("version_number")[:1])


def reviewed():
    """The records made from a document that a person has saved or published since it was read.

    Bringing in a better copy makes two versions: the copy as read, and what comes of it; only the next is a review.
    """
    by_a_person = {
        name: last_version(OuterRef("pk"), action=action, by__isnull=False)
        for name, action in (("last_saved", Action.SAVED), ("last_published", Action.PUBLISHED))
    }
    saved = Q(read=1, last_saved__gte=2) | Q(last_saved__gte=F("read") + 2)
    records = Record.objects.annotate(read=last_read(OuterRef("pk")), **by_a_person)
    return records.filter(saved | Q(last_published__gte=F("read")))


def not_counted():
    """The reviewed records whose newest version is not counted yet, those changed last first."""
    counted = Tally.objects.filter(record=OuterRef("pk"), way=WAY, version__number=OuterRef("current"))
    return reviewed().exclude(Exists(counted)).order_by("-changed_at")


def count_up(seconds=None):
    """Count records that are not counted yet, for so many seconds or to the end; how many are left."""
    until = None if seconds is None else time.monotonic() + seconds
    waiting = list(not_counted().values_list("pk", flat=True))
    while waiting and (until is None or time.monotonic() < until):
        batch, waiting = waiting[:AT_ONCE], waiting[AT_ONCE:]
        count(batch)
    return len(waiting)


def count(keys):
    """Count the records with these keys and keep the tallies."""
    rows = Version.objects.filter(record__in=keys).annotate(read=last_read(OuterRef("record")))
    rows = rows.filter(Q(number=F("read")) | Q(number=F("record__current"))).order_by("number")
    versions = {}
    for version in rows:
        versions.setdefault(version.record_id, []).append(version)
    tallies = [
        Tally(record_id=key, version=found[-1], way=WAY, counts=tally(found[0].content, found[-1].content))
        for key, found in versions.items()
    ]
    Tally.objects.bulk_create(
        sorted(tallies, key=lambda one: one.record_id),
        update_conflicts=True,
        unique_fields=["record"],
        update_fields=["version", "way", "counts"],
    )


def tally(read, made):
    """The counts of one record, by kind, from the draft as read and the draft as people made it."""
    read, made = upgrade(read), upgrade(made)
    return {section.name: counts for section in EVERY if any((counts := counts_of(section, read, made)).values())}


def counts_of(section, read, made):
    """Of one kind of fact: found, kept, changed, removed, added, and what was done to each field of those changed."""
    found, apart = len(section.rows_of(read)), changes(section, read, made)
    done = Counter(change.what for change in apart)
    fields = {}
    for change in apart:
        for name in change.fields:
            what = done_to(section.form.base_fields[name], change.before.get(name), change.after.get(name))
            fields.setdefault(name, Counter())[what] += 1
    return {
        "found": found,
        "kept": found - done[CHANGED] - done[REMOVED],
        "changed": done[CHANGED],
        "removed": done[REMOVED],
        "added": done[ADDED],
        "fields": fields,
    }


def done_to(field, before, after):
    """Whether a field was filled in, emptied, or given another value."""
    if not field.shown(before):
        return "filled"
    return "corrected" if field.shown(after) else "emptied"


def summed(tallies):
    """Many records' counts as one."""
    total = {}
    for counts in tallies:
        for name, kind in counts.items():
            into = total.setdefault(name, dict.fromkeys(COUNTS, 0) | {"fields": {}})
            for what in COUNTS:
                into[what] += kind[what]
            for field, done in kind["fields"].items():
                into["fields"].setdefault(field, Counter()).update(done)
    return total


def right(counts):
    """The share of facts kept as found, of all that were found or had to be added; None where there is none."""
    whole = counts["found"] + counts["added"]
    return counts["kept"] / whole if whole else None
