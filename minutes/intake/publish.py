"""Publishing a version of a record, and withdrawing it: each one transaction, one at a time."""

import copy
import uuid

from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone

from minutes.models import Address, Body, Event, Item, Meeting, MeetingSource, Record, Version

from .addresses import meeting_slug, remember_item, remember_meeting
from .draft import day, settle, upgrade
from .matching import ambiguous_names, strangers
from .project import erase, project
from .projection import clock
from .records import log

PUBLISHING = 7236100  # the advisory lock that makes publications wait for one another


NEED_AN_ITEM = {
    "decisions": ("decision", "decisions"),
    "votes": ("vote", "votes"),
    "figures": ("figure", "figures"),
    "follow_ups": ("follow-up", "follow-ups"),
    "references": ("reference", "references"),
}


class NotPublishable(Exception):
    """The record cannot be published, or withdrawn, as it stands. ``reasons`` are plain sentences."""

    def __init__(self, reasons):
        self.reasons = reasons
        super().__init__(" ".join(reasons))


def same_day_meetings(record, content):
    """Published meetings of the draft's body on its day that other documents made: is it one of them?"""
    body = Body.objects.named(content["meeting"]["body"] or "")
    if body is None or not content["meeting"]["date"]:
        return []
    meetings = Meeting.objects.filter(body=body, date=content["meeting"]["date"])
    return list(meetings.exclude(sources__record=record).order_by("starts", "slug"))


def reasons_against(record, version, by):
    """Why this version may not be published, each a sentence that says what to do. Empty when it may."""
    content = upgrade(version.content)
    meeting, joined = content["meeting"], meeting_joined(content)
    reasons = []
    if not (meeting["body"] or joined):
        reasons.append("The body that met is not given. Fill in “Body” under Meeting.")
    if not (meeting["date"] or joined):
        reasons.append("The date of the meeting is not given. Fill in “Date” under Meeting.")
    if not content["items"]:
        reasons.append("There is no item of business yet. Add at least one under Items.")
    reasons += [
        f"Item {place} has no title. Give it one."
        for place, row in enumerate(content["items"], start=1)
        if not row["title"]
    ]
    reasons += homeless(content)
    if not joined and meeting["joins"] != "new" and not led_by(record) and same_day_meetings(record, content):
        reasons.append("A meeting of this body on this day is published already. Say whether this is the same meeting.")
    if joined and meeting["date"] and day(meeting["date"]) != joined.date and not leads(record, joined):
        reasons.append(
            f"This document gives {day(meeting['date']):%-d %B %Y}, but the meeting it is part of was on "
            f"{joined.date:%-d %B %Y}. Correct one of them."
        )
    for name in ambiguous_names(content):
        reasons.append(f"More than one person is known as {name}. Choose which under Attendance or the passage.")
    for name in strangers(content):
        reasons.append(f"The person chosen for {name} is no longer known here. Choose again.")
    if settings.SECOND_PERSON and by is not None and version.made_by_id == by.pk:
        reasons.append("You saved this version yourself. A second person must publish it.")
    return reasons


def homeless(content):
    """A reason for each kind of fact that belongs to no item, and so would have no place on any page."""
    for name, (one, many) in NEED_AN_ITEM.items():
        count = sum(row["item"] is None for row in content[name])
        if count:
            subject = f"1 {one} belongs" if count == 1 else f"{count} {many} belong"
            yield f"{subject} to no item. Choose an item or remove it."


def meeting_joined(content):
    """The published meeting the draft says it is part of, or None."""
    joins = content["meeting"]["joins"]
    return Meeting.objects.filter(pk=joins).first() if joins and joins != "new" else None


def led_by(record):
    """The meeting whose first document this record is, or None."""
    source = MeetingSource.objects.filter(record=record).select_related("meeting").first()
    return source.meeting if source and leads(record, source.meeting) else None


def leads(record, meeting):
    """Whether the record is the first of the meeting's documents, the one that says when and whose it was."""
    first = meeting.sources.order_by("place").first()
    return first is not None and first.record_id == record.pk


@transaction.atomic
def publish(record, number, by):
    """Make version ``number`` of the record public and return its meeting.

    Raises NotPublishable with the reasons. Publishing the version that is public already changes nothing.
    """
    one_at_a_time()
    record = Record.objects.select_for_update().get(pk=record.pk)
    version = Version.objects.select_related("source").get(record=record, number=number)
    if record.published_id == version.pk:
        return MeetingSource.objects.get(record=record).meeting
    reasons = reasons_against(record, version, by)
    if version.digest != Version.digest_of(version.content):
        reasons.append("This version’s content is not what was saved. Tell whoever runs the site.")
    if reasons:
        raise NotPublishable(reasons)
    meeting, moved = place_meeting(record, upgrade(version.content))
    write(record, version, meeting)
    if moved:
        for other in meeting.sources.exclude(record=record).select_related("record__published__source"):
            write(other.record, other.record.published, meeting)
    log(record, Event.Action.PUBLISHED, version, by)
    record.published, record.published_at, record.withdrawn_at = version, timezone.now(), None
    record.save(update_fields=["published", "published_at", "withdrawn_at"])
    return meeting


@transaction.atomic
def withdraw(record, reason, by):
    """Take the record's rows out of the archive, and its meeting with its last document. The reason stays private."""
    one_at_a_time()
    record = Record.objects.select_for_update(of=("self",)).select_related("published").get(pk=record.pk)
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
    """The record's meeting, made or moved as its content says, and whether its date was another before."""
    before = MeetingSource.objects.filter(record=record).select_related("meeting").first()
    meeting = meeting_joined(content) or (led_by(record) if before else None) or new_meeting(content)
    held = meeting.date
    if not meeting.sources.exists() or leads(record, meeting):
        move(meeting, content["meeting"])
    if before and before.meeting_id != meeting.pk:
        leave(before, meeting)
    return meeting, held not in (None, meeting.date)


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


def end_or_refresh(meeting):
    """A meeting with no document left is gone; its addresses stay."""
    if meeting.sources.exists():
        refresh(meeting)
    else:
        meeting.delete()
