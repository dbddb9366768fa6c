"""Which person a printed name means. Only names that are known, or that staff confirmed, match by themselves; nothing
is merged by likeness, and of two people of one name nobody is chosen."""

from functools import cached_property

from django.db.models import Q

from minutes.keys import name_key
from minutes.models import Attendance, Passage, Person

from .attendance_list import AttendanceList, capacity, is_councillor
from .likeness import is_alone
from .printed_names import LINKED, VOTERS, is_new


class Ambiguous(Exception):
    """Several people are known under this name (``name``), and staff must choose."""

    def __init__(self, name):
        self.name = name
        super().__init__(name)


class Matcher:
    """Finds, or makes at publication, the people a draft names.

    Names are matched whole, accents and case aside, and within their capacity: an officer is never taken for a
    councillor of the same name. A surname alone names the one person of the attendance list who has it, or whom staff
    recorded under it; nobody else.
    """

    def __init__(self, draft):
        self.draft, self.list, self.found = draft, AttendanceList(draft), {}

    def attendee(self, row):
        """The person of an attendance row; None for members of the public and for offices with no name."""
        if row["public"]:
            return None
        return self._person(row, row["name"], councillor=capacity(row))

    def speaker(self, row):
        """The person who spoke a passage: someone in the attendance list, or a councillor named in full."""
        councillor = is_councillor(row["honorific"])
        if row["person"]:
            return self._chosen(row["person"])
        if councillor and self.list.is_elsewhere(row["speaker"], True):
            return self._person(row, row["speaker"], councillor=True)
        return self.named(row, row["speaker"], councillor=councillor)

    def named(self, row, name, *, councillor=None):
        """The person of the attendance list whom this name in ``row`` means, or who is known by it too."""
        if row.get("person"):
            return self._chosen(row["person"])
        listed = self.list.meant(name, councillor=councillor, item=row["item"])
        if listed:
            return self.attendee(listed)
        return self._attendee_known_as(name) if self.list.is_elsewhere(name, councillor) else None

    def _attendee_known_as(self, name):
        """The one attendee known under this other name."""
        known = {pk for councillor in (True, False) for pk in self._known.get((name_key(name or ""), councillor), ())}
        there = {person.pk: person for row in self.draft["attendance"] if known and (person := self.attendee(row))}
        found = [there[pk] for pk in known if pk in there]
        return found[0] if len(found) == 1 else None

    def _person(self, row, name, *, councillor):
        if row["person"]:
            return self._chosen(row["person"])
        if not name:
            return None
        if is_alone(name) and is_new(self.draft, name, councillor):
            return None
        key = name_key(name), councillor
        known = kept(row, self._known.get(key, ()), self._before)
        if len(known) > 1:
            raise Ambiguous(name)
        if known:
            return self._chosen(next(iter(known)))
        if key not in self.found:
            self.found[key] = None if is_alone(name) else Person.objects.create(name=name, councillor=councillor)
        return self.found[key]

    def _chosen(self, pk):
        """The person of this key, or whom they were found to be."""
        person = self._people.get(int(pk))
        if person is None:
            raise Person.DoesNotExist
        return person.merged_into or person

    @cached_property
    def _known(self):
        return people_by_name(names_in(self.draft))

    @cached_property
    def _people(self):
        """Everyone whom a name of the draft, or staff's choice, may mean. One query."""
        known = {pk for several in self._known.values() for pk in several}
        return Person.objects.select_related("merged_into").in_bulk({*known, *chosen_in(self.draft)})

    @cached_property
    def _before(self):
        return linked_before(row["id"] for row, _, _ in of_several(self.draft, self.list, self._known))


def names_in(draft):
    """Every name of the draft that may be linked to a person."""
    yield from (row["name"] for name in ("attendance", "declarations") for row in draft[name] if row["name"])
    yield from (row["speaker"] for row in draft["passages"] if row["speaker"])
    yield from (name for row in draft["votes"] for side in VOTERS for name in row[side])


def of_several(draft, listed, known):
    """The rows under whose name several people are known and none was chosen: (row, name, whether a councillor's)."""
    found = [one for one in by_name(draft, listed) if len(known.get((name_key(one[1] or ""), one[2]), ())) > 1]
    return [one for one in found if not (is_alone(one[1]) and is_new(draft, *one[1:]))]


def by_name(draft, listed):
    """The rows whose person follows from their name alone: (row, name, whether a councillor's)."""
    for row in draft["attendance"]:
        if not (row["public"] or row["person"]):
            yield row, row["name"], capacity(row)
    for row in draft["passages"]:
        name = row["speaker"]
        if not row["person"] and is_councillor(row["honorific"]) and listed.is_elsewhere(name, True):
            yield row, name, True


def linked_before(rows):
    """Whom the archive links each of these rows to: {the row's key as text: the person's}. One query, or none."""
    keys = list(rows)
    if not keys:
        return {}
    linked = [
        model.objects.filter(pk__in=keys).order_by().values_list("pk", "person") for model in (Attendance, Passage)
    ]
    return {str(row): person for row, person in linked[0].union(linked[1]).order_by() if person}


def kept(row, known, before):
    """Of the people known under a row's name the one it is linked to already, if any: a row once published stays
    with its person until staff say otherwise."""
    return {before[row["id"]]} if before.get(row["id"]) in known else known


def ambiguous_names(draft, known=None):
    """Names in the draft under which several people are known and none was chosen, each once. Makes nobody.

    ``known`` is who is known under each name, as ``people_by_name`` tells it, if that is at hand.
    """
    known = people_by_name(names_in(draft)) if known is None else known
    rows = list(of_several(draft, AttendanceList(draft), known))
    before = linked_before(row["id"] for row, _, _ in rows)
    left = {name for row, name, councillor in rows if len(kept(row, known[name_key(name), councillor], before)) > 1}
    return sorted(left)


def people_by_name(names):
    """Who is known under each of the names: {(the name's key, whether a councillor): keys of people}. One query."""
    keys = {name_key(name) for name in names}
    rows = Person.objects.standing().filter(Q(key__in=keys) | Q(names__key__in=keys))
    known = {}
    for pk, councillor, key, other, other_as in rows.values_list(
        "pk", "councillor", "key", "names__key", "names__councillor"
    ):
        known.setdefault((key, councillor), set()).add(pk)
        known.setdefault((other, councillor if other_as is None else other_as), set()).add(pk)
    return known


def chosen_in(draft):
    """The people that staff chose: {key: the name it was chosen for}."""
    return {
        int(row["person"]): row.get("name") or row.get("speaker")
        for name in LINKED
        for row in draft[name]
        if row.get("person")
    }


def strangers(draft):
    """The names whose chosen person is no longer known, each once."""
    chosen = chosen_in(draft)
    known = set(Person.objects.filter(pk__in=chosen).values_list("pk", flat=True)) if chosen else set()
    return [name for key, name in chosen.items() if key not in known]
