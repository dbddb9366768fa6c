"""A document's own list of people: whom it means by a name that it prints elsewhere."""

import re
from functools import cached_property

from minutes.keys import name_key
from minutes.parsing.vocabulary.person_words import MEMBERS_OFFICE

from .likeness import is_alone, parts_of

COUNCILLOR = re.compile(r"\b(?:cllrs?|councillors?|ald|alderman|aldermen)\b", re.I)


def is_councillor(honorific, role=None):
    """Whether the honorific ("Cllr"), or the role ("District Councillor"), says that this is a councillor."""
    return bool(COUNCILLOR.search(honorific or "") or (role or "").casefold().endswith("councillor"))


def capacity(row):
    """Whether a row of the list is a councillor's."""
    return is_councillor(row["honorific"], row["role"])


def may_be_member(row):
    """Whether a row of the list can be a member's: no office is printed, or one that members hold."""
    return capacity(row) or not row["role"] or bool(MEMBERS_OFFICE.search(row["role"]))


class AttendanceList:
    """Those present and absent, by name. ``councillor`` of a name printed elsewhere is None where nothing beside it
    says in which capacity: of those who move, vote and declare, who are members."""

    def __init__(self, draft):
        self.draft, self.by_name, self.in_words = draft, {}, {}
        for row in draft["attendance"]:
            if row["name"]:
                self.by_name.setdefault(name_key(row["name"]), []).append(row)

    def holds(self, name):
        return name_key(name or "") in self.by_name

    def meant(self, name, *, councillor=None, item=None):
        """The row that the name means, or None: a whole name, or a surname that one person there has.

        Of several of one surname, the one whom the same ``item`` names in full.
        """
        if not name:
            return None
        if self.holds(name):
            return self._of_whole_name(name, councillor)
        rows = self.of_surname(name, councillor)
        if len(rows) > 1 and item:
            rows = [row for row in rows if self._is_named_in(row["name"], item)]
        return rows[0] if len(rows) == 1 else None

    def _of_whole_name(self, name, councillor):
        rows = self.by_name[name_key(name)]
        if len(rows) > 1 and councillor:
            rows = [row for row in rows if capacity(row)]
        return rows[0] if len(rows) == 1 else None

    def is_elsewhere(self, name, councillor=None):
        """Whether nobody in the list has this name or surname: whose it is can only be known from elsewhere."""
        return not (self.holds(name) or self.of_surname(name or "", councillor))

    def of_surname(self, name, councillor=None):
        """The rows of the people with this surname; none for a name that is more than a surname, or in the list."""
        if self.holds(name):
            return []
        surname = "".join(name_key(name).split())
        if not (is_alone(name) or surname in self._surnames_in_parts):
            return []
        rows = self._by_surname.get(surname, [])
        if councillor is None or (councillor and not self._has_titles):
            return [row for row in rows if may_be_member(row)]
        return [row for row in rows if capacity(row) == councillor]

    @cached_property
    def _has_titles(self):
        """Whether the list prints councillors with their title; where it does not, its members may be councillors."""
        return any(capacity(row) for rows in self.by_name.values() for row in rows)

    @cached_property
    def _by_surname(self):
        rows = {}
        for several in self.by_name.values():
            for row in several:
                if not is_alone(row["name"]):
                    rows.setdefault(parts_of(row["name"]).surname, []).append(row)
        return rows

    @cached_property
    def _surnames_in_parts(self):
        """Surnames of more than one printed word: the De Souza of Cllr Ana De Souza."""
        return {surname for surname, rows in self._by_surname.items() if not ends_with_one(surname, rows)}

    def _is_named_in(self, name, item):
        if item not in self.in_words:
            rows = [row for row in self.draft["passages"] if row["item"] == item]
            self.in_words[item] = " ".join(
                f" {name_key(row['speaker'] or '')} | {name_key(row['text'])} " for row in rows
            )
        return f" {name_key(name)} " in self.in_words[item]


def ends_with_one(surname, rows):
    return all(name_key(row["name"]).split()[-1] == surname for row in rows)
