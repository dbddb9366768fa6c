"""How the software's reading fares with people: of each kind of fact, how many were kept, changed, removed and added.

The first version of a record, as read from its document, is set beside its newest. Only records that a person has
saved or published are counted: in one that nobody looked at, everything would count as kept.
"""

import time
from collections import Counter

from django.db.models import Exists, F, OuterRef, Q

from minutes.models import Event, Record, Tally, Version

from .changes import ADDED, CHANGED, REMOVED, changes
from .draft import upgrade
from .sections import CLAUSES, FLAT, MEETING

WAY = 1  # the way of counting below; another number has every record counted anew
KINDS = (MEETING, *FLAT, CLAUSES)
BY_A_PERSON = Q(action__in=(Event.Action.SAVED, Event.Action.PUBLISHED), by__isnull=False)
COUNTS = ("found", "kept", "changed", "removed", "added")
AT_ONCE = 20  # records whose versions are in memory together


def reviewed():
    """The records made from a document that a person has saved or published."""
    read = Version.objects.filter(record=OuterRef("pk"), number=1, source__isnull=False)
    seen = Event.objects.filter(BY_A_PERSON, record=OuterRef("pk"))
    return Record.objects.filter(Exists(read), Exists(seen))


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
    rows = Version.objects.filter(Q(number=1) | Q(number=F("record__current")), record__in=keys).order_by("number")
    versions = {}
    for version in rows:
        versions.setdefault(version.record_id, []).append(version)
    tallies = [
        Tally(record_id=key, version=found[-1], way=WAY, counts=tally(found[0].content, found[-1].content))
        for key, found in versions.items()
    ]
    Tally.objects.bulk_create(
        tallies, update_conflicts=True, unique_fields=["record"], update_fields=["version", "way", "counts"]
    )


def tally(read, made):
    """The counts of one record, by kind, from the draft as read and the draft as people made it."""
    read, made = upgrade(read), upgrade(made)
    return {section.name: counts for section in KINDS if any((counts := counts_of(section, read, made)).values())}


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
