"""Rows of the meeting itself: its items, who was there, who came and went, what was declared and corrected."""

from minutes.models import Attendance, Correction, Declaration, Item, Movement

from ...draft import day
from ..addresses import ItemSlugs
from ..projection import clock


def items(projection):
    slugs = ItemSlugs(projection.meeting)
    for position, row in enumerate(projection.draft["items"], start=projection.place * 1000 + 1):
        yield Item(
            **projection.base(row, position),
            meeting=projection.meeting,
            number=row["number"] or "",
            title=row["title"],
            slug=slugs.slug_of(row),
            exempt=row["exempt"],
            withheld=row["withheld"],
            paragraph=row["paragraph"] or "",
            schedule=row["schedule"] or "",
            summary=row["summary"],
        )


def attendances(projection):
    for position, row in enumerate(projection.draft["attendance"], start=projection.place * 1000 + 1):
        yield Attendance(
            **projection.base(row, position),
            meeting=projection.meeting,
            person=projection.matcher.attendee(row),
            name=row["name"] or "",
            honorific=row["honorific"] or "",
            role=row["role"] or "",
            group=row["group"] or "",
            status=row["status"],
            substitute_for=row["substitute_for"] or "",
        )


def movements(projection):
    for position, row in projection.of_meeting("movements"):
        yield Movement(
            **projection.base(row, position),
            meeting=projection.meeting,
            name=row["name"],
            what=row["what"],
            time=clock(row["time"]),
        )


def declarations(projection):
    for position, row in projection.of_meeting("declarations"):
        yield Declaration(
            **projection.base(row, position),
            meeting=projection.meeting,
            item_id=row["item"],
            name=row["name"],
            person=projection.matcher.named(row, row["name"]),
            type=row["type"] or "",
            reason=row["reason"] or "",
        )


def corrections(projection):
    for position, row in projection.of_meeting("corrections"):
        yield Correction(
            **projection.base(row, position),
            meeting=projection.meeting,
            item_id=row["item"],
            to_date=day(row["to_date"]),
            what=row["what"],
        )
