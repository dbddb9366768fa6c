"""Which person a printed name means. Only an exact name matches by itself; nothing is merged by likeness."""

import re

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
        self.attending = {}
        for row in draft["attendance"]:
            if row["name"] and not row["public"]:
                self.attending.setdefault(name_key(row["name"]), row)

    def attendee(self, row):
        """The person of an attendance row; None for members of the public and for offices with no name."""
        if row["public"]:
            return None
        return self._person(row["name"], councillor=is_councillor(row["honorific"], row["role"]), chosen=row["person"])

    def speaker(self, row):
        """The person who spoke a passage: someone in the attendance list, or a councillor named in full."""
        listed = self.attending.get(name_key(row["speaker"] or ""))
        if row["person"] or (listed is None and is_councillor(row["honorific"])):
            return self._person(row["speaker"], councillor=True, chosen=row["person"])
        return self.attendee(listed) if listed else None

    def named(self, name):
        """The person of the attendance list with this name, or None."""
        listed = self.attending.get(name_key(name or ""))
        return self.attendee(listed) if listed else None

    def _person(self, name, *, councillor, chosen=None):
        if chosen:
            return Person.objects.get(pk=chosen)
        if not name:
            return None
        known = list(Person.objects.printed_as(name, councillor=councillor)[:2])
        if len(known) > 1:
            raise Ambiguous(name)
        if known or len(name_key(name).split()) < 2:
            return known[0] if known else None
        return Person.objects.create(name=name, councillor=councillor)


def is_councillor(honorific, role=None):
    """Whether the printed honorific or role says that this is a councillor."""
    return any(COUNCILLOR.search(words) for words in (honorific, role) if words)


def ambiguous_names(draft):
    """Names in the draft under which several people are known and none was chosen, each once. Makes nobody."""
    names = {}
    for row in draft["attendance"]:
        if row["name"] and not row["public"] and not row["person"]:
            names[row["name"]] = is_councillor(row["honorific"], row["role"])
    for row in draft["passages"]:
        if row["speaker"] and not row["person"] and is_councillor(row["honorific"]):
            names.setdefault(row["speaker"], True)
    return [name for name, councillor in names.items() if several_known(name, councillor)]


def several_known(name, councillor):
    return Person.objects.printed_as(name, councillor=councillor).count() > 1
