"""Who is who: the names of a draft that only a person can settle, each with the known people it may be.

A name known exactly, or once confirmed, is asked about no more; a name like nobody's is somebody new.
"""

import re
from dataclasses import dataclass

from minutes.keys import name_key
from minutes.models import Person

from .known_people import KnownPeople, last_seen
from .likeness import likeness
from .matching import kept, linked_before
from .printed_names import Printed, is_new

MOST = 5
LATER = "later"  # the choice that settles nothing
AROUND = 120  # characters of the source shown on either side of a name
UNMATCHED, AMBIGUOUS, SURNAME = "unmatched", "ambiguous", "surname"
LISTED = "in these minutes’ own list of people"


@dataclass(frozen=True)
class Suggestion:
    """A known person whom a printed name may mean, with what speaks for it in words."""

    person: int
    called: str
    reasons: tuple[str, ...]

    @property
    def why(self):
        return "; ".join(self.reasons)


@dataclass(frozen=True)
class Asked:
    """One name to settle.

    ``kind``: "unmatched" (like a known name), "ambiguous" (several people are known under it) or "surname" (printed
    alone, and nobody in the document's own list, or more than one, has it: it stays without a link unless settled).
    ``places`` are where it stands, each with ``section``, ``title``, ``key`` of its row and ``span``; ``suggestions``
    are at most five, best first; of an ambiguous name everybody known under it.
    """

    kind: str
    name: str
    councillor: bool
    places: tuple
    suggestions: tuple[Suggestion, ...]

    @property
    def called(self):
        return f"Cllr {self.name}" if self.councillor else self.name

    @property
    def question(self):
        """The question in words."""
        return {
            UNMATCHED: f"Is {self.called} somebody known?",
            AMBIGUOUS: f"Which {self.called} is this?",
            SURNAME: f"Who is {self.called}? Only the surname is printed",
        }[self.kind]

    @property
    def nobody(self):
        """The choice that it is none of those known."""
        return "Somebody else: leave the name without a link" if self.kind == SURNAME else "Somebody new"

    @property
    def answerable(self):
        """Whether an answer changes anything: there is somebody to choose, and a row or a name to learn for it."""
        return bool(self.suggestions) and (self.kind == UNMATCHED or any(place.linked for place in self.places))

    @property
    def is_question(self):
        """Whether it is to be asked; a surname alone is only listed, and may be answered there."""
        return self.answerable and self.kind != SURNAME

    @property
    def id(self):
        """A name for this question in a page's addresses."""
        return id_of(self.name, self.councillor)

    @property
    def standing(self):
        """Where the name stands: (the section's title, how often, the first row that is marked in the source)."""
        found = {}
        for place in self.places:
            found.setdefault(place.title, []).append(place)
        return [
            (title, len(rows), next((row.key for row in rows if row.marked), None)) for title, rows in found.items()
        ]

    def words_in(self, text):
        """The words of the source around the name where it stands first, or nothing for one that was typed in."""
        span = next((place.span for place in self.places if place.span), None)
        if not (span and text):
            return ""
        name = re.search(re.escape(self.name.split()[-1]), text[span[0] : span[1]], re.I)
        place = span[0] + (name.start() if name else 0)
        start, end = max(span[0], place - AROUND), min(span[1], place + AROUND)
        return ("…" if start > span[0] else "") + text[start:end].strip() + ("…" if end < span[1] else "")


def id_of(name, councillor):
    """What the question about a name is called in a page's addresses and posts."""
    return "-".join(["who", *name_key(name).split(), *(["cllr"] if councillor else [])])


def names_to_settle(draft, held, people=None):
    """The names of ``draft`` that a person must settle, in the order of reading: a list of Asked.

    ``held`` is the meeting's date, or None where it is not known yet; ``people`` are those known, if they are at hand.
    Names chosen already, matched by themselves, said to be nobody known, or like nobody's are left out. Two queries at
    most, however many names there are.
    """
    printings = Printed(draft)
    waiting = [one for one in printings if not (one.settled or is_new(draft, one.name, one.councillor))]
    if not waiting:
        return []
    people = KnownPeople() if people is None else people
    found = [(printed, *answers(printed, held, people, printings.list)) for printed in waiting]
    found = [one for one in found if one[1]]
    found = without_linked(found)
    seen = last_seen({person.pk for _, _, several in found for _, person in several})
    return [asked(printed, kind, several, held, seen) for printed, kind, several in found]


def names_settled(draft, people):
    """The names of ``draft`` that staff settled, with ``people`` known: (PrintedName, who it is in words).

    One query where somebody chosen was found to be somebody else since, else none.
    """
    names = list(Printed(draft))
    chosen = {int(row["person"]) for one in names for row in one.deciding if row["person"]}
    called = {pk: people.by_pk[pk].called for pk in chosen & people.by_pk.keys()}
    merged = (
        Person.objects.select_related("merged_into").in_bulk(chosen - called.keys()) if chosen - called.keys() else {}
    )
    called |= {pk: str(person.merged_into or person) for pk, person in merged.items()}
    for one in names:
        if one.settled and (words := called.get(int(one.deciding[0]["person"]))):
            yield one, words
        elif is_new(draft, one.name, one.councillor):
            yield one, "nobody known before"


def answers(printed, held, people, listed):
    """What is to be asked about a name, None for nothing, and the people it may be: (the name like it, the person)."""
    if listed.of_surname(printed.name, printed.councillor):
        return SURNAME, of_surname(printed, held, people, listed)[:MOST]
    under = people.under(printed.name, printed.councillor)
    if len(under) == 1:
        return None, []
    if under:
        several = [(printed.name, person) for person in in_office_first(under, held)]
        return AMBIGUOUS if printed.deciding else None, several
    if printed.alone:
        return SURNAME, of_surname(printed, held, people, listed)[:MOST]
    several = likely(printed.name, printed.councillor, held, people)
    return UNMATCHED if several else None, several


def in_office_first(people, held):
    return sorted(people, key=lambda person: (not person.in_office(held), person.name, person.pk))


def likely(name, councillor, held, people):
    """The known people whom a printed name may mean, best first, at most five: (the name it is like, the person).

    Councillors whose terms all leave out the day are not offered; nor, but for the very same name, is anybody known in
    the other capacity. None of this decides anything.
    """
    scored = []
    for person in people.like(name):
        if person.in_office(held):
            scores = [(score(name, councillor, *known), known[0]) for known in person.names]
            best, like = max(scores)
            if best:
                scored.append((-best, person.name, person.pk, like, person))
    return [(like, person) for *_, like, person in sorted(scored, key=lambda row: row[:3])[:MOST]]


def score(name, councillor, known, key, known_as):
    """How like the name is to a known one; of the other capacity only the very same name counts, and least."""
    if known_as != councillor:
        return 1 if key == name_key(name) else 0
    return likeness(name, known)


def of_surname(printed, held, people, listed):
    """Those in office of this surname and capacity, those of the document's own list first: (LISTED, the person)."""
    found = [person for person in people.of_surname(printed.name) if person.councillor == printed.councillor]
    found = in_office_first([person for person in found if person.in_office(held)], held)
    there = {name_key(row["name"]) for row in listed.of_surname(printed.name)}
    chosen = {row["person"] for row in listed.of_surname(printed.name)}
    told = [(LISTED if person.pk in chosen or there & person.keys else person.name, person) for person in found]
    return sorted(told, key=lambda one: one[0] != LISTED)


def without_linked(found):
    """Leave out names of several people whose rows the archive links already: those stay who they were."""
    rows = [place.key for printed, kind, _ in found if kind == AMBIGUOUS for place in printed.places]
    before = linked_before(rows)
    return [one for one in found if one[1] != AMBIGUOUS or not stays(one[0], one[2], before)]


def stays(printed, several, before):
    known = {person.pk for _, person in several}
    waiting = [row for row in printed.deciding if not row["person"]]
    return all(len(kept(row, known, before)) == 1 for row in waiting)


def asked(printed, kind, several, held, seen):
    suggestions = tuple(suggestion(printed, like, person, held, seen) for like, person in several)
    return Asked(kind, printed.name, printed.councillor, tuple(printed.places), suggestions)


def suggestion(printed, like, person, held, seen):
    """A person as a choice. What speaks for it: under which name, in which capacity, in office, last seen."""
    reasons = [LISTED] if like == LISTED else []
    reasons += [f"known as {like}"] if like not in (LISTED, printed.name, person.name) else []
    if person.councillor and not printed.councillor:
        reasons.append("known as a councillor, printed here without that title")
    elif printed.councillor and not person.councillor:
        reasons.append("not known as a councillor")
    reasons += [person.office(held), seen.get(person.pk, "")]
    return Suggestion(person.pk, person.called, tuple(filter(None, reasons)))
