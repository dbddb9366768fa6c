"""The names a draft prints of people who may be linked, each once, with every place where it stands."""

from dataclasses import dataclass, field

from minutes.keys import name_key

from ..sections import SECTIONS
from .attendance_list import AttendanceList, capacity, is_councillor
from .likeness import is_alone

LINKED = ("attendance", "passages", "declarations")  # their rows hold the person that staff chose
VOTERS = ("names_in_favour", "names_against", "names_abstain")


@dataclass(frozen=True)
class Place:
    """One row of the draft where a name stands. ``row`` is the draft's own, to be changed by whoever settles it."""

    section: str
    row: dict

    @property
    def key(self):
        return self.row["id"]

    @property
    def span(self):
        return self.row["span"]

    @property
    def title(self):
        return SECTIONS[self.section].title

    @property
    def marked(self):
        """Whether the row's words are marked in the source."""
        return bool(self.span and SECTIONS[self.section].kind)

    @property
    def linked(self):
        """Whether the row says who is meant."""
        return self.section in LINKED


@dataclass
class PrintedName:
    """One name, in one capacity."""

    name: str
    councillor: bool
    places: list[Place] = field(default_factory=list)

    @property
    def key(self):
        return name_key(self.name), self.councillor

    @property
    def called(self):
        return f"Cllr {self.name}" if self.councillor else self.name

    @property
    def alone(self):
        """Whether only a surname is printed."""
        return is_alone(self.name)

    @property
    def deciding(self):
        """The rows that say who it is: those of the attendance list, which the others follow; else each by itself."""
        listed = [place.row for place in self.places if place.section == "attendance"]
        return listed or [place.row for place in self.places if place.linked]

    @property
    def settled(self):
        """Whether staff chose who it is."""
        return bool(self.deciding) and all(row["person"] for row in self.deciding)


class Printed:
    """The names of a draft by name and capacity. A name elsewhere that means a row of the attendance list is that
    row's; one who speaks and is neither in the list nor a councillor may be a member of the public, and is left out."""

    def __init__(self, draft):
        self.list, self.names = AttendanceList(draft), {}
        for row in draft["attendance"]:
            if row["name"] and not row["public"]:
                self._add(row["name"], capacity(row), "attendance", row)
        for row in draft["passages"]:
            self._elsewhere(row["speaker"], "passages", row, councillor=is_councillor(row["honorific"]))
        for row in draft["declarations"]:
            self._elsewhere(row["name"], "declarations", row)
        for row in draft["decisions"]:
            for name in dict.fromkeys((row["mover"], row["seconder"])):
                self._elsewhere(name, "decisions", row)
        for row in draft["votes"]:
            for name in dict.fromkeys(name for side in VOTERS for name in row[side]):
                self._elsewhere(name, "votes", row)

    def __iter__(self):
        return iter(self.names.values())

    def _add(self, name, councillor, section, row):
        printed = self.names.setdefault((name_key(name), councillor), PrintedName(name, councillor))
        printed.places.append(Place(section, row))

    def _elsewhere(self, name, section, row, *, councillor=None):
        """A name outside the list. Who moves, votes or declares is a member: a councillor, unless listed otherwise."""
        if not name_key(name or ""):
            return
        meant = self.list.meant(name, councillor=councillor, item=row["item"])
        if meant and not meant["public"]:
            self._add(meant["name"], capacity(meant), section, row)
        elif not (meant or self.list.holds(name)) and (councillor is not False or self.list.of_surname(name, False)):
            self._add(name, councillor is not False, section, row)


def is_new(draft, name, councillor):
    """Whether staff said that this name is nobody known."""
    key = name_key(name), councillor
    return any((name_key(one["name"]), one["councillor"]) == key for one in draft["new_people"])
