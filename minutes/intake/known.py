"""What the archive knows that bears on a draft: bodies, people, budget lines, meetings, and the draft's own items."""

from functools import cached_property

from django.db.models import Q

from minutes.keys import name_key
from minutes.models import Body, MeetingSource, Person
from trust.models import BudgetLine

from .people.known_people import KnownPeople


class Known:
    """What is known around one draft, each list fetched once and only when somebody asks for it."""

    def __init__(self, record, draft):
        self.record, self.draft = record, draft

    @cached_property
    def items(self):
        """The draft's items as choices."""
        return [(row["id"], item_label(row, place)) for place, row in enumerate(self.draft["items"], start=1)]

    @cached_property
    def bodies(self):
        return list(Body.objects.all())

    @cached_property
    def bodies_named(self):
        """The bodies that the draft's name for its body may mean; its own name goes before others printed for it."""
        key = name_key(self.draft["meeting"]["body"] or "")
        own = [body for body in self.bodies if body.key == key]
        return own or [body for body in self.bodies if key in body.other_keys]

    @property
    def body(self):
        """The one body meant, or None."""
        return self.bodies_named[0] if len(self.bodies_named) == 1 else None

    @cached_property
    def documents(self):
        """The documents of the record's published meeting, and of the meetings of the draft's body on its day."""
        theirs = Q(meeting__sources__record=self.record)
        if self.body and self.draft["meeting"]["date"]:
            theirs |= Q(meeting__body=self.body, meeting__date=self.draft["meeting"]["date"])
        order = ("meeting__starts", "meeting__slug", "place")
        return list(MeetingSource.objects.filter(theirs).select_related("meeting__body").order_by(*order).distinct())

    @property
    def document(self):
        """The record's row among the documents of its published meeting, or None."""
        return next((one for one in self.documents if self.record and one.record_id == self.record.pk), None)

    @property
    def led(self):
        """The meeting whose first document this record is, or None."""
        if self.document is None:
            return None
        first = min((one for one in self.documents if one.meeting == self.document.meeting), key=lambda one: one.place)
        return self.document.meeting if first == self.document else None

    @cached_property
    def budget_lines(self):
        """Every budget line, with its trust."""
        return list(BudgetLine.objects.select_related("trust"))

    @property
    def lines(self):
        """The budget lines as choices."""
        return line_choices(self.budget_lines)

    @cached_property
    def same_day(self):
        """Published meetings of the draft's body on its day that other documents made: is it one of them?"""
        own = self.document and self.document.meeting
        return list(dict.fromkeys(one.meeting for one in self.documents if one.meeting != own))

    @cached_property
    def folk(self):
        """Everyone known, with all their names and terms."""
        return KnownPeople()

    @cached_property
    def people(self):
        """Everyone known, with the keys of their names: (key, words for a choice, name keys)."""
        keys = {}
        for pk, name, councillor, key, printed in Person.objects.standing().values_list(*PERSON):
            keys.setdefault((pk, f"Cllr {name}" if councillor else name), {key}).add(printed or key)
        return [(pk, words, printed) for (pk, words), printed in keys.items()]

    @cached_property
    def merged(self):
        """Those found to be somebody else, and whom: {key: that person's key}."""
        return dict(Person.objects.exclude(merged_into=None).values_list("pk", "merged_into"))

    def people_like(self, name, chosen=None):
        """Choices of the people printed with this name's last word, and of the one chosen already."""
        last = name_key(name or "").split()[-1:]
        now = self.merged.get(chosen, chosen) if chosen else None
        return [
            (str(chosen if pk == now else pk), words)
            for pk, words, keys in self.people
            if pk == now or (last and any(key.split()[-1:] == last for key in keys))
        ]


PERSON = ("pk", "name", "councillor", "key", "names__key")


def leads(record, meeting):
    """Whether the record is the first of the meeting's documents, the one that says when and whose it was."""
    first = meeting.sources.order_by("place").first()
    return first is not None and first.record_id == record.pk


def line_choices(lines):
    """Budget lines as choices; those of several trusts each with its trust's name."""
    several = len({line.trust_id for line in lines}) > 1
    return [(str(line.pk), f"{line.name} ({line.trust or 'of no trust'})" if several else line.name) for line in lines]


def item_label(row, place):
    """An item as a choice: short, and never empty."""
    words = " ".join(part for part in (row["number"], row["title"]) if part) or f"Item {place}, no title"
    return words if len(words) <= 60 else words[:59].rstrip() + "…"
