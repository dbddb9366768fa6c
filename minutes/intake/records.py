"""Making records and saving versions: nothing overwrites anything, and every act is an Event."""

import uuid
from dataclasses import asdict

from django.db import IntegrityError, transaction
from django.utils.functional import cached_property

from minutes.models import Event, Record, Source, Version

from . import draft as drafts
from . import earlier_meetings
from .read import read
from .together import claims


class AlreadyHeld(Exception):
    """The archive holds this very text already. ``record`` is the one it was first added to."""

    def __init__(self, record):
        self.record = record
        super().__init__("These words are in the archive already. Nothing new was made.")


class Conflict(Exception):
    """Somebody saved a newer version (``latest``) while this edit was being made. Nothing was saved."""

    def __init__(self, record):
        self.record = record
        super().__init__("Somebody else saved this record while you were working on it.")

    @cached_property
    def latest(self):
        """Fetched when asked for: the one who is refused holds the record's lock no longer then."""
        return self.record.latest()


def import_source(source, *, name="", by=None, origin=Record.Origin.STAFF, source_address="", key=None):
    """Make and return a record of a SourceText, with what was found in it as version 1. Its key may be given, so that
    one press of a button that arrives twice makes one record.

    Raises AlreadyHeld when the same text is in the archive: however many ask at once, one record is made.
    """
    content = reading(source.text)
    content["meeting"]["source_address"] = source_address
    try:
        with transaction.atomic():
            record = Record.objects.create(origin=origin, created_by=by, pk=key or uuid.uuid4())
            kept = keep(source, record, name)
            add_version(record, content, source=kept.pk, by=by, action=Event.Action.IMPORTED)
            return record
    except IntegrityError as clash:
        raise already_held(source, clash) from None


def reading(text):
    """The draft of a document, with what the archive asks about it."""
    content = read(text)
    content["problems"] += earlier_meetings.problems(content)
    return content


def keep(source, record, name):
    """Store a SourceText as one of the record's sources; raises AlreadyHeld when the archive has the same text. The
    caller's transaction must end with that."""
    try:
        with transaction.atomic():
            return Source.objects.create(
                record=record,
                sha256=source.sha256,
                media_type=source.media_type,
                name=name[:200],
                text=source.text,
                left_out=[asdict(left) for left in source.left_out],
            )
    except IntegrityError as clash:
        raise already_held(source, clash) from None


def already_held(source, clash):
    """What stands against storing the text: the record that holds it, or else the clash itself."""
    held = Source.objects.filter(sha256=source.sha256).select_related("record").first()
    return AlreadyHeld(held.record) if held else clash


def start_empty(by, key=None):
    """Make and return a record with no document behind it, for a meeting that is typed in. Its key may be given, so
    that one press of a button that arrives twice makes one record."""
    with transaction.atomic():
        record, made = Record.objects.get_or_create(pk=key or uuid.uuid4(), defaults={"created_by": by})
        if not made:
            return record
        add_version(record, drafts.empty_draft(), source=None, by=by, action=Event.Action.STARTED)
        return record


def save(record, content, *, expected, by, note="", after=None):
    """Save ``content`` as the next version after number ``expected`` (``after``, if it is at hand) and return it.

    Raises Conflict when ``expected`` is no longer the newest. Content that changes nothing makes no version.
    """
    content = drafts.settle(content)
    after = after or record.versions.get(number=expected)
    if Version.digest_of(drafts.upgrade(after.content)) == Version.digest_of(content):
        return after
    with transaction.atomic():
        record.refresh_from_db(from_queryset=Record.objects.select_for_update(no_key=True))
        if record.current != expected:
            raise Conflict(record)
        source = after.source_id
        made = add_version(record, content, source=source, by=by, action=Event.Action.SAVED, note=note)
    if by is not None:
        claims.hold(record, by)  # outside, where nobody else's transaction is around it, so that it waits for no claim
    return made


def add_version(record, content, *, source, by, action, note=""):
    """Append a version, of the source with this key, and its event. The caller holds the record's row."""
    record.current += 1
    record.describe(content)
    record.save(update_fields=["current", "body_name", "title", "meeting_date", "search_key", "changed_at"])
    version = Version.objects.create(
        record=record,
        source_id=source,
        number=record.current,
        content=content,
        digest=Version.digest_of(content),
        note=note,
        made_by=by,
    )
    log(record, action, version, by)
    return version


def log(record, action, version, by, reason=""):
    """Add to the audit trail who did what to which version."""
    Event.objects.create(
        record=record,
        action=action,
        version_number=version.number if version else None,
        version_digest=version.digest if version else "",
        by=by,
        reason=reason,
    )
