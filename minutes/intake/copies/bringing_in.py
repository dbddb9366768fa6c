"""A better copy of minutes that are here already: a new source of the same record, merged under what people decided.

Two versions are made at once: what was read in the new copy, as it stands, and what comes of it when it is merged
with the record as people had it. The first is never public; the next merge starts from it.
"""

from django.db import transaction

from minutes.keys import name_key
from minutes.models import Body, Event, Record

from ..draft import LISTS, upgrade
from ..fields import in_words as day_in_words
from ..records import add_version, keep, reading
from ..together import claims
from .merging import merge

AS_READ = "A better copy, as it was read"


class OtherMeeting(Exception):
    """The new copy gives another body or another day than the record. ``read`` and ``known`` say which, in words."""

    def __init__(self, read, known):
        self.read, self.known = read, known
        super().__init__(f"This copy is of {read}, but these are the minutes of {known}.")


def bring_in(record, source, *, by, name="", source_address="", same_meeting=False):
    """Merge a SourceText into the record as its newest version and return the merge.

    The record is locked while it is done, so that it is done with its newest version, and whoever saves an edit begun
    before is told. Raises AlreadyHeld when the archive has these very words, and OtherMeeting unless told that it is
    the same one.
    """
    theirs = reading(source.text)
    with transaction.atomic():
        record = (
            Record.objects.select_for_update(no_key=True, of=("self",)).select_related("published").get(pk=record.pk)
        )
        latest = record.latest()
        kept = keep(source, record, name)
        ours, base = upgrade(latest.content), upgrade(last_read(record).content)
        if not same_meeting:
            refuse_another(ours["meeting"], theirs["meeting"])
        old = latest.source.text if latest.source else ""
        merged = merge(base, ours, theirs, old=old, new=source.text, public=public_keys(record))
        merged.content["meeting"]["source_address"] = source_address or ours["meeting"]["source_address"]
        add_version(record, merged.reading, source=kept.pk, by=by, action=Event.Action.IMPORTED, note=AS_READ)
        add_version(record, merged.content, source=kept.pk, by=by, action=Event.Action.SAVED, note=str(merged.changes))
    if by is not None:
        claims.hold(record, by)  # outside, as after a save: it never waits for another's claim with the record locked
    return merged


def last_read(record):
    """The version that holds the record's latest copy as it was read; of a record begun empty, its first."""
    event = record.events.filter(action__in=(Event.Action.IMPORTED, Event.Action.STARTED)).first()
    return record.versions.get(number=event.version_number)


def public_keys(record):
    """The keys of the facts that are public now. Passages of no item never are."""
    if record.published is None:
        return frozenset()
    content = upgrade(record.published.content)
    keys = {row["id"] for name in LISTS for row in content[name] if name != "passages" or row["item"]}
    return keys | {clause["id"] for row in content["decisions"] for clause in row["clauses"]}


def refuse_another(known, read):
    """Raise OtherMeeting where body or date are given by both, and differ."""
    bodies = [body_of(meeting) for meeting in (known, read)]
    days = [meeting["date"] for meeting in (known, read)]
    if any(all(pair) and pair[0] != pair[1] for pair in (bodies, days)):
        raise OtherMeeting(in_words(read), in_words(known))


def body_of(meeting):
    """The body known by the printed name, else the name as it is compared; empty for none."""
    return Body.objects.named(meeting["body"] or "") or name_key(meeting["body"] or "")


def in_words(meeting):
    return ", ".join(filter(None, (meeting["body"] or "a body not named", day_in_words(meeting["date"]))))
