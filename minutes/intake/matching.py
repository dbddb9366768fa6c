"""Which person a printed name means. Only an exact name matches by itself; nothing is merged by likeness."""

import re

from django.db.models import Q

from minutes.keys import name_key
from minutes.models import Person

COUNCILLOR = re.compile(r"\b(?:cllrs?|councillors?|ald|alderman|aldermen)\b", re.I)


class Ambiguous(Exception):
    """Several people are known under this name (``name``), and staff must choose."""

    def __init__(self, name):
        self.name = name
        super().__init__(name)


class Matcher:
    """Finds, or makes at publication, the people a draft names.

    Names are matched whole, accents and case aside, and within their capacity: an officer is never taken for a
    councillor of the same name. A surname alone names somebody only where staff recorded it as a printed name.
    """

    def __init__(self, draft):
        self.listed, self.found = {}, {}
        for row in draft["attendance"]:
            if row["name"]:
                self.listed.setdefault(name_key(row["name"]), []).append(row)

    def attendee(self, row):
        """The person of an attendance row; None for members of the public and for offices with no name."""
        if row["public"]:
            return None
        return self._person(row["name"], councillor=is_councillor(row["honorific"], row["role"]), chosen=row["person"])

    def speaker(self, row):
        """The person who spoke a passage: someone in the attendance list, or a councillor named in full."""
        councillor = is_councillor(row["honorific"])
        if row["person"]:
            return self._person(row["speaker"], councillor=councillor, chosen=row["person"])
        if name_key(row["speaker"] or "") in self.listed:
            return self.named(row["speaker"], councillor=councillor)
        return self._person(row["speaker"], councillor=True) if councillor else None

    def named(self, name, *, councillor=False, chosen=None):
        """The person of the attendance list with this name; of two of one name the councillor, if one is meant."""
        if chosen:
            return self._person(name, councillor=councillor, chosen=chosen)
        rows = self.listed.get(name_key(name or ""), [])
        if len(rows) > 1 and councillor:
            rows = [row for row in rows if is_councillor(row["honorific"], row["role"])]
        return self.attendee(rows[0]) if len(rows) == 1 else None

    def _person(self, name, *, councillor, chosen=None):
        if not (name or chosen):
            return None
        key = chosen or (name_key(name), councillor)
        if key not in self.found:
            self.found[key] = Person.objects.get(pk=chosen) if chosen else self._known_or_new(name, councillor)
        return self.found[key]

    def _known_or_new(self, name, councillor):
        known = list(Person.objects.printed_as(name, councillor=councillor)[:2])
        if len(known) > 1:
            raise Ambiguous(name)
        if known or len(name_key(name).split()) < 2:
            return known[0] if known else None
        return Person.objects.create(name=name, councillor=councillor)


def is_councillor(honorific, role=None):
    """Whether the honorific ("Cllr"), or the role ("District Councillor"), says that this is a councillor."""
    return bool(COUNCILLOR.search(honorific or "") or (role or "").casefold().endswith("councillor"))


def ambiguous_names(draft):
    """Names in the draft under which several people are known and none was chosen, each once. Makes nobody."""
    named = {
        (row["name"], is_councillor(row["honorific"], row["role"]))
        for row in draft["attendance"]
        if row["name"] and not row["public"] and not row["person"]
    }
    listed = {name_key(row["name"]) for row in draft["attendance"] if row["name"]}
    named |= {
        (row["speaker"], True)
        for row in draft["passages"]
        if row["speaker"]
        and not row["person"]
        and is_councillor(row["honorific"])
        and name_key(row["speaker"]) not in listed
    }
    known = people_by_name(name for name, _ in named)
    return sorted(name for name, councillor in named if len(known.get((name_key(name), councillor), ())) > 1)


def people_by_name(names):
    """Who is known under each of the names: {(the name's key, whether a councillor): keys of people}. One query."""
    keys = [name_key(name) for name in names]
    rows = Person.objects.filter(Q(key__in=keys) | Q(names__key__in=keys))
    known = {}
    for pk, councillor, *printed in rows.values_list("pk", "councillor", "key", "names__key"):
        for key in printed:
            known.setdefault((key, councillor), set()).add(pk)
    return known


def strangers(draft):
    """The names whose chosen person is no longer known, each once."""
    chosen = {
        row["person"]: row.get("name") or row.get("speaker")
        for name in ("attendance", "passages", "declarations")
        for row in draft[name]
        if row.get("person")
    }
    known = set(Person.objects.filter(pk__in=chosen).values_list("pk", flat=True)) if chosen else set()
    return [name for key, name in chosen.items() if int(key) not in known]
