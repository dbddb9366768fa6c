"""Everyone known, with their names and terms, fetched once for a whole draft."""

from dataclasses import dataclass, field
from functools import cached_property

from rapidfuzz.distance import Indel
from rapidfuzz.process import extract

from minutes.keys import name_key
from minutes.models import Attendance, Person

from .likeness import SURNAME_ALIKE, letters, parts_of, sounded, words


@dataclass
class KnownPerson:
    """A person as staff's questions speak of them. ``names`` are (name, key, printed as a councillor's); ``terms``
    are (ward, starts, ends), the latest first."""

    pk: int
    name: str
    councillor: bool
    names: set = field(default_factory=set)
    terms: set = field(default_factory=set)

    @property
    def called(self):
        return f"Cllr {self.name}" if self.councillor else self.name

    @property
    def keys(self):
        return {key for _, key, _ in self.names}

    def in_office(self, held):
        """Whether the person can have been there: in office on that day, or with no terms recorded at all."""
        return not (held and self.terms) or any(covers(term, held) for term in self.terms)

    def office(self, held):
        """The person's office at that day in words; where none is known the latest, or nothing."""
        terms = sorted(self.terms, key=lambda term: term[1], reverse=True)
        term = next((one for one in terms if not held or covers(one, held)), None)
        if term:
            return f"in office{ward_of(term)} from {term[1]:%B %Y}" + (f" to {term[2]:%B %Y}" if term[2] else "")
        if not terms:
            return ""
        return term_not_covering(terms[0], held)


def covers(term, held):
    _, starts, ends = term
    return starts <= held and (ends is None or held <= ends)


def ward_of(term):
    return f" for {term[0]}" if term[0] else ""


def term_not_covering(term, held):
    """Why a term does not fit the day."""
    if term[1] > held:
        return f"in office{ward_of(term)} only from {term[1]:%B %Y}"
    return f"term{ward_of(term)} ended {term[2]:%B %Y}"


class KnownPeople:
    """Everyone known. One query."""

    def __init__(self):
        self.by_pk, self.by_name = {}, {}
        columns = ("names__name", "names__key", "names__councillor", "terms__ward", "terms__starts", "terms__ends")
        rows = Person.objects.standing().order_by().values_list("pk", "name", "councillor", "key", *columns)
        for pk, name, councillor, key, other, other_key, other_as, *term in rows:
            person = self.by_pk.setdefault(pk, KnownPerson(pk, name, councillor, {(name, key, councillor)}))
            if other_key:
                person.names.add((other, other_key, councillor if other_as is None else other_as))
            if term[1]:
                person.terms.add(tuple(term))
        for person in self.by_pk.values():
            for _, key, councillor in person.names:
                self.by_name.setdefault((key, councillor), {})[person.pk] = person

    def under(self, name, councillor):
        """Who is known under exactly this name in this capacity."""
        return list(self.by_name.get((name_key(name), councillor), {}).values())

    def like(self, name):
        """Those who may be like this name, to be looked at more closely: their surname is near, or their letters or
        words are the same. Among thousands of people they are a few."""
        parts = parts_of(name)
        surname = sounded(parts.surname)
        near = extract(
            surname, self._surnames, scorer=Indel.normalized_similarity, score_cutoff=SURNAME_ALIKE, limit=None
        )
        keys = [*((SURNAME, one) for one, *_ in near), *keys_of(parts)]
        found = {pk: person for key in keys for pk, person in self._index.get(key, {}).items()}
        return found.values()

    def of_surname(self, name):
        """Those who have this surname, as it sounds."""
        return self._index.get((SURNAME, sounded(parts_of(name).surname)), {}).values()

    @cached_property
    def _index(self):
        index = {}
        for person in self.by_pk.values():
            for name, _, _ in person.names:
                for key in keys_of(parts_of(name)):
                    index.setdefault(key, {})[person.pk] = person
        return index

    @cached_property
    def _surnames(self):
        return [words for kind, words in self._index if kind == SURNAME]


SURNAME = "surname"


def keys_of(parts):
    """What a name is found by."""
    yield SURNAME, sounded(parts.surname)
    yield "letters", letters(parts)
    yield "words", tuple(sorted(words(parts)))


def last_seen(people):
    """Where each of these people (keys) was last named in published minutes, in words. One query, or none."""
    if not people:
        return {}
    rows = Attendance.objects.filter(person__in=people).order_by("person", "-meeting__date", "position")
    rows = rows.distinct("person").values_list("person", "role", "meeting__body__name", "meeting__date")
    return {
        person: f"last at the {body}, {day:%-d %B %Y}" + (f", as {role}" if role else "")
        for person, role, body, day in rows
    }
