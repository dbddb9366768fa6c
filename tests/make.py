"""Published rows for tests, made through the models as publishing makes them, with the search row of each item."""

import datetime
import uuid

from django.utils import timezone
from django.utils.text import slugify

from minutes.intake.publishing.indexing import index_item
from minutes.intake.publishing.project import index, pounds
from minutes.models import (
    Address,
    Attendance,
    Ballot,
    Body,
    Clause,
    Correction,
    Decision,
    Declaration,
    FollowUp,
    FollowUpProgress,
    Item,
    Meeting,
    MeetingSource,
    Movement,
    Passage,
    Person,
    Record,
    Reference,
    Vote,
)
from minutes.models.slugs import free_slug
from trust.models import Figure

DATE = datetime.date(2023, 12, 4)


def record():
    return Record.objects.create(origin=Record.Origin.COMMAND)


def body(name="Waterways Committee", **fields):
    return Body.objects.filter(name=name).first() or Body.objects.create(name=name, **fields)


def person(name="Maud Ferrier", **fields):
    return Person.objects.create(name=name, **fields)


def meeting(body=None, date=DATE, address="", **fields):
    """A published meeting with one source."""
    body = body or globals()["body"]()
    slug = free_slug(Meeting.objects.all(), f"{date:%Y-%m-%d}-{body.slug}")
    made = Meeting.objects.create(id=uuid.uuid4(), body=body, date=date, slug=slug, **fields)
    MeetingSource.objects.create(
        record=record(), meeting=made, place=1, kind=made.kind, address=address, first_published=timezone.now()
    )
    Address.objects.create(meeting_slug=slug, meeting_key=made.pk)
    return made


def record_of(meeting):
    return meeting.sources.first().record


def item(meeting=None, title="Towpath repairs", passages=(), **fields):
    """A published item; each of ``passages`` is its text, or a dict of the passage's fields."""
    meeting = meeting or globals()["meeting"]()
    fields = {"withheld": fields.get("exempt", False)} | fields
    slug = free_slug(meeting.items.all(), slugify(title)[:100] or "item")
    made = Item.objects.create(
        record=record_of(meeting), meeting=meeting, title=title, slug=slug, position=meeting.items.count(), **fields
    )
    Address.objects.create(meeting_slug=meeting.slug, item_slug=slug, meeting_key=meeting.pk, item_key=made.pk)
    for words in passages:
        passage(made, **({"text": words} if isinstance(words, str) else words))
    index_item(made)
    return made


def passage(item, text, **fields):
    number = item.passages.count() + 1
    fields = {"anchor": f"p{number}", "position": number, "number": number} | fields
    return Passage.objects.create(record=item.record, item=item, text=text, **fields)


def decision(item=None, text="Approved the programme.", clauses=(), printed=True, **fields):
    """A decision; each of ``clauses`` is (label, text, action). ``printed`` puts its lines among the passages."""
    item = item or globals()["item"]()
    number = item.decisions.count() + 1
    made = Decision.objects.create(record=item.record, item=item, text=text, number=number, position=number, **fields)
    if printed:
        words = " ".join(part for part in (made.marker, made.lead_in or (text if not clauses else "")) if part)
        passage(item, words, kind="decision", decision=made, anchor=made.anchor)
    for position, (label, words, action) in enumerate(clauses, start=1):
        anchor = f"{made.anchor}{label.strip('().') or f'-{position}'}"
        Clause.objects.create(
            record=item.record,
            decision=made,
            position=position,
            anchor=anchor,
            label=label,
            text=words,
            action=action,
        )
        if printed:
            passage(item, f"{label} {words}", kind="decision", decision=made, anchor=anchor)
    for kind, texts in (("reason", made.reasons), ("alternative", made.alternatives)):
        for words in texts if printed else ():
            passage(item, words, kind=kind, decision=made, anchor=made.anchor)
    index_item(item)
    return made


def vote(item, ballots=(), **fields):
    """A vote; each of ``ballots`` is (name, side, person or None)."""
    made = Vote.objects.create(record=item.record, item=item, position=item.votes.count(), **fields)
    for name, side, who in ballots:
        Ballot.objects.create(record=item.record, vote=made, name=name, side=side, person=who)
    return made


def attendance(meeting, name="Maud Ferrier", **fields):
    fields = {"position": meeting.attendances.count()} | fields
    return Attendance.objects.create(record=record_of(meeting), meeting=meeting, name=name, **fields)


def movement(meeting, name, what="left", **fields):
    position = meeting.movements.count()
    return Movement.objects.create(
        record=record_of(meeting), meeting=meeting, name=name, what=what, position=position, **fields
    )


def declaration(meeting, name, **fields):
    position = meeting.declarations.count()
    return Declaration.objects.create(
        record=record_of(meeting), meeting=meeting, name=name, position=position, **fields
    )


def correction(meeting, what, **fields):
    position = meeting.corrections.count()
    return Correction.objects.create(record=record_of(meeting), meeting=meeting, what=what, position=position, **fields)


def reference(item, body_name, **fields):
    position = item.references.count()
    return Reference.objects.create(record=item.record, item=item, body_name=body_name, position=position, **fields)


def figure(item=None, text="£40,000", quote="Repairs would cost £40,000.", **fields):
    """A figure whose places in its sentence and its passage are found by its words."""
    item = item or globals()["item"](passages=[quote])
    place = item.passages.filter(text__contains=text).first()
    found = {"passage": place, "start": place.text.find(text) if place else None, "quote_start": quote.find(text)}
    fields = {"position": item.figures.count()} | found | fields
    made = Figure.objects.create(record=item.record, item=item, text=text, quote=quote, **fields)
    if made.passage:
        made.passage.amounts = pounds(made.passage.figures.all())
        made.passage.save()
    index(item.record)
    return made


def follow_up(item=None, what="a timetable of the works", status=None, note="", done_on=None, **fields):
    item = item or globals()["item"]()
    position = item.follow_ups.count()
    made = FollowUp.objects.create(record=item.record, item=item, what=what, position=position, **fields)
    if status:
        FollowUpProgress.objects.create(follow_up_key=made.pk, status=status, note=note, done_on=done_on)
    index_item(item)
    return made
