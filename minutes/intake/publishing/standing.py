"""What of a record stands in the archive at one moment, to set two moments side by side."""

from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q

from minutes.models import Attendance, Ballot, Declaration, MeetingSource, Passage, Person

from .project import ROWS

NAMING = (Attendance, Passage, Ballot, Declaration)  # rows that name a person
# Of a row, what its words do not say.
NOT_SAID = {"id", "record_id", "position", "meeting_id", "start", "quote_start", "amounts"}


@dataclass
class Standing:
    """A record's rows by kind and key, the people they name, its document, and the addresses of its meeting's pages."""

    rows: dict
    people: dict
    source: MeetingSource | None
    addresses: dict

    @property
    def meeting(self):
        return self.source and self.source.meeting

    @classmethod
    def of(cls, record):
        rows = {model: {row.pk: row for row in model.objects.filter(record=record)} for model in ROWS}
        keys = {row.person_id for model in NAMING for row in rows[model].values()} - {None}
        source = MeetingSource.objects.filter(record=record).select_related("meeting__body").first()
        pages = [source.meeting, *source.meeting.items.select_related("meeting")] if source else []
        return cls(rows, Person.objects.in_bulk(keys), source, {page.pk: page.get_absolute_url() for page in pages})


def named_by_others(record, keys):
    """Those of the people with these keys whom other records' published rows name."""
    found = Q()
    for model in NAMING:
        found |= Q(Exists(model.objects.order_by().exclude(record=record).filter(person=OuterRef("pk"))))
    return set(Person.objects.filter(found, pk__in=keys).values_list("pk", flat=True)) if keys else set()


def rows_apart(model, was, now):
    """A kind's rows that were added, changed and removed between two moments."""
    before, after = was.rows[model], now.rows[model]
    added = [row for key, row in after.items() if key not in before]
    changed = [row for key, row in after.items() if key in before and said(row) != said(before[key])]
    return added, changed, [row for key, row in before.items() if key not in after]


def said(row):
    """What a reader is told by a row of the archive."""
    names = (one.attname for one in row._meta.concrete_fields)
    return {name: getattr(row, name) for name in names if name not in NOT_SAID}
