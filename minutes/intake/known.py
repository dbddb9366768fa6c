"""What the forms offer beside what the document says: the draft's items, bodies, people, budget lines, meetings."""

from functools import cached_property

from minutes.keys import name_key
from minutes.models import Body, Person, PersonName
from trust.models import BudgetLine

from .reasons import same_day_meetings


class Known:
    """The choices for the forms of one draft, each list fetched once and only when a form asks for it."""

    def __init__(self, record, draft):
        self.record, self.draft = record, draft

    @cached_property
    def items(self):
        """The draft's items as choices."""
        return [(row["id"], item_label(row, place)) for place, row in enumerate(self.draft["items"], start=1)]

    @cached_property
    def bodies(self):
        return list(Body.objects.values_list("name", flat=True))

    @cached_property
    def lines(self):
        """The trust's budget lines as choices."""
        return [(str(key), name) for key, name in BudgetLine.objects.values_list("pk", "name")]

    @cached_property
    def same_day(self):
        return same_day_meetings(self.record, self.draft)

    @cached_property
    def people(self):
        """Everyone known, with the keys of their names: (key, words for a choice, name keys)."""
        keys = {}
        for person, key in PersonName.objects.values_list("person", "key"):
            keys.setdefault(person, set()).add(key)
        rows = Person.objects.values_list("pk", "name", "councillor", "key")
        return [
            (pk, f"Cllr {name}" if councillor else name, {key} | keys.get(pk, set()))
            for pk, name, councillor, key in rows
        ]

    def people_like(self, name, chosen=None):
        """Choices of the people printed with this name's last word, and of the one chosen already."""
        last = name_key(name or "").split()[-1:]
        return [
            (str(pk), words)
            for pk, words, keys in self.people
            if pk == chosen or (last and any(key.split()[-1:] == last for key in keys))
        ]


def item_label(row, place):
    """An item as a choice: short, and never empty."""
    words = " ".join(part for part in (row["number"], row["title"]) if part) or f"Item {place}, no title"
    return words if len(words) <= 60 else words[:59].rstrip() + "…"
