"""Publishing a version of a record, and withdrawing it: each one transaction, one at a time."""

import copy
import uuid

from django.db import connection, transaction
from django.utils import timezone

from minutes.models import Address, Body, Event, Item, ItemSearch, Meeting, MeetingSource, Record, Version

from ..draft import day, settle, upgrade
from ..known import Known, leads
from ..records import log
from .addresses import meeting_slug, remember_item, remember_meeting
from .project import erase, index, project
from .projection import clock
from .reasons import meeting_joined, reasons_against, reasons_of_others

PUBLISHING = 7236100  # the advisory lock that makes publications wait for one another


class NotPublishable(Exception):
    """The record cannot be published, or withdrawn, as it stands. ``reasons`` are plain sentences."""

    def __init__(self, reasons):
        self.reasons = reasons
        super().__init__(" ".join(reasons))


@transaction.atomic
def publish(record, number, by):
    """Make version ``number`` of the record public and return its meeting.

    Raises NotPublishable with the reasons. Publishing the version that is public already changes nothing.
    """
    one_at_a_time()
    record = Record.objects.select_for_update(no_key=True).get(pk=record.pk)
    version = Version.objects.select_related("source").get(record=record, number=number)
    if record.published_id == version.pk:
        return MeetingSource.objects.get(record=record).meeting
    reasons = reasons_against(record, version, by)
    if version.digest != Version.digest_of(version.content):
        reasons.append("This version’s content is not what was saved. Tell whoever runs the site.")
    if reasons:
        raise NotPublishable(reasons)
    meeting, written = make_public(record, version)
    for each in written:
        index(each)
    log(record, Event.Action.PUBLISHED, version, by)
    record.published, record.published_at, record.withdrawn_at = version, timezone.now(), None
    record.save(update_fields=["published", "published_at", "withdrawn_at"])
    return meeting


def make_public(record, version):
    """Write the version's rows into its meeting, and the meeting's other documents where it moved.

    The meeting, and the records that were written, whose search rows are yet to be.
    """
    meeting, moved = place_meeting(record, upgrade(version.content))
    write(record, version, meeting)
    return meeting, [record, *(write_others(record, meeting) if moved else ())]


@transaction.atomic
def withdraw(record, reason, by):
    """Take the record's rows out of the archive, and its meeting with its last document. The reason stays private."""
    one_at_a_time()
    record = Record.objects.select_for_update(no_key=True, of=("self",)).select_related("published").get(pk=record.pk)
    if record.published is None:
        raise NotPublishable(["These minutes are not public, so there is nothing to withdraw."])
    if not reason.strip():
        raise NotPublishable(["Say why these minutes are withdrawn."])
    log(record, Event.Action.WITHDRAWN, record.published, by, reason=reason.strip())
    source = MeetingSource.objects.select_related("meeting").get(record=record)
    erase(record)
    source.delete()
    end_or_refresh(source.meeting)
    record.published, record.withdrawn_at = None, timezone.now()
    record.save(update_fields=["published", "withdrawn_at"])


def one_at_a_time():
    """Wait until no other publication is under way; held to the end of the transaction."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [PUBLISHING])


def place_meeting(record, content):
    """The record's meeting, made or moved as its content says, and whether its address or body was another before."""
    before = MeetingSource.objects.filter(record=record).select_related("meeting").first()
    meeting = meeting_joined(content) or Known(record, content).led or new_meeting(content)
    address, body = meeting.slug, meeting.body_id
    if not meeting.sources.exists() or leads(record, meeting):
        move(meeting, content["meeting"])
    if before and before.meeting_id != meeting.pk:
        leave(before, meeting)
    return meeting, address != "" and (address, body) != (meeting.slug, meeting.body_id)


def new_meeting(content):
    """A meeting of the draft's key, or of a fresh one where that key serves other documents already."""
    key = uuid.UUID(content["meeting"]["id"])
    return Meeting(pk=uuid.uuid4() if Meeting.objects.filter(pk=key).exists() else key)


def move(meeting, facts):
    """Give the meeting the draft's body and date, and the address that follows from them."""
    if facts["body"]:
        meeting.body = Body.objects.named(facts["body"]) or Body.objects.create(name=facts["body"])
    meeting.date = day(facts["date"]) or meeting.date
    meeting.slug = meeting_slug(meeting)
    meeting.save()
    remember_meeting(meeting)


def write_others(record, meeting):
    """Write the meeting's other documents again, as where it is now gives their days and addresses; their records."""
    sources = list(meeting.sources.exclude(record=record).select_related("record__published__source"))
    for source in sources:
        other = source.record
        if reasons := list(reasons_of_others(upgrade(other.published.content))):
            raise NotPublishable([f"Another document of this meeting ({other}): {reason}" for reason in reasons])
        write(other, other.published, meeting)
    return [source.record for source in sources]


def leave(before, meeting):
    """Take a document out of the meeting it was part of; a meeting left with none ends, its addresses leading on."""
    old = before.meeting
    before.delete()
    if not old.sources.exists():
        Address.objects.filter(meeting_key=old.pk).update(meeting_key=meeting.pk)
        Item.objects.filter(meeting=old).update(meeting=meeting)
    end_or_refresh(old)


def write(record, version, meeting):
    """Write the record's document, its rows and the addresses of its items."""
    content = copy.deepcopy(upgrade(version.content))
    content["meeting"]["date"] = meeting.date.isoformat()
    settle(content)  # days that follow from the meeting's date follow from the date of the meeting it is part of
    source = document(record, meeting, content["meeting"])
    project(record, content, version.source.text if version.source else "", meeting, source.place)
    for item in Item.objects.filter(record=record):
        remember_item(meeting, item)
    refresh(meeting)


def document(record, meeting, facts):
    """The record's row among the meeting's documents."""
    known = MeetingSource.objects.filter(record=record).first()
    last = meeting.sources.order_by("-place").first()
    now = timezone.now()
    source = known or MeetingSource(record=record, first_published=now, place=last.place + 1 if last else 1)
    source.meeting, source.changed = meeting, now if known else None
    source.address, source.kind = facts["source_address"] or "", facts["kind"] or ""
    source.title, source.venue = facts["title"] or "", facts["venue"] or ""
    source.starts, source.closed = clock(facts["time"]), clock(facts["closed"])
    source.save()
    return source


def refresh(meeting):
    """Take each of the meeting's own facts from the first of its documents that gives it."""
    sources = list(meeting.sources.order_by("place"))
    for name in ("title", "kind", "venue", "starts", "closed"):
        given = (getattr(source, name) for source in sources)
        setattr(meeting, name, next(filter(None, given), getattr(sources[0], name)))
    meeting.save()
    # By their items, not by item__meeting: for that Django joins the table to itself, which can take seconds.
    ItemSearch.objects.filter(item__in=meeting.items.all()).exclude(kind=meeting.kind).update(kind=meeting.kind)


def end_or_refresh(meeting):
    """A meeting with no document left is gone; its addresses stay."""
    if meeting.sources.exists():
        refresh(meeting)
    else:
        meeting.delete()
