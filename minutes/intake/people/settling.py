"""Settling who a printed name is: once for the whole document, and learned for those to come."""

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from minutes.keys import name_key
from minutes.models import Person, PersonEvent, PersonName

from ..draft import day
from ..fields import name_fault
from ..records import save
from .known_people import KnownPeople
from .likeness import is_initials
from .merging_people import name_removed
from .printed_names import Printed
from .who import likely

NEW = "new"


class NothingToSettle(Exception):
    """The name no longer stands in the draft, or the person chosen is no longer known. Nothing was saved."""


@transaction.atomic
def settle_name(record, version, draft, name, councillor, choice, by):
    """Answer who ``name`` is wherever the draft prints it, and save that as the record's next version.

    ``draft`` is the content of ``version``, free to be changed. ``choice`` is a person's key: it is set on the rows of
    that name (where the list of people has it, on the list's: the others follow), and the name is learned, so that the
    next document matches by itself. Or it is "new": nobody known, and not asked about again. Returns the version made
    and the person, None for one whom publishing will make. Raises NothingToSettle, or records.Conflict when ``version``
    is no longer the newest.
    """
    printed = Printed(draft).names.get((name_key(name), councillor))
    if printed is None:
        raise NothingToSettle(f"The name {name} no longer stands in these minutes, so nothing was saved.")
    person = newcomer(draft, printed) if choice == NEW else person_of(choice)
    for row in printed.deciding if person else ():
        row["person"] = row["person"] or person.pk
    note = f"Who is who: {printed.name} is {person or 'nobody known before'}"[:300]
    made = save(record, draft, expected=version.number, by=by, note=note)
    if choice != NEW and may_be_learned(printed, day(draft["meeting"]["date"])):
        learn(person, printed, record, by)
    return made, person


@transaction.atomic
def ask_again(record, version, draft, name, councillor, by):
    """Take back who ``name`` is: the rows choose nobody, and what was learned from it in this record is forgotten.
    Returns the version made. Raises NothingToSettle or records.Conflict, as ``settle_name`` does."""
    printed = Printed(draft).names.get((name_key(name), councillor))
    if printed is None:
        raise NothingToSettle(f"The name {name} no longer stands in these minutes, so nothing was saved.")
    chosen = {row["person"] for row in printed.deciding}
    for row in printed.deciding:
        row["person"] = None
    draft["new_people"] = [one for one in draft["new_people"] if not is_name(one, printed)]
    made = save(record, draft, expected=version.number, by=by, note=f"Who is who: asked again about {name}"[:300])
    people = Person.objects.filter(Q(pk__in=chosen) | Q(merged__in=chosen))
    for learned in PersonName.objects.filter(person__in=people, key=printed.key[0], confirmed_record=record):
        name_removed(learned, by)
        learned.delete()
    return made


def is_name(one, printed):
    """Whether a name said to be nobody known is this one."""
    return (name_key(one["name"]), one["councillor"]) == printed.key


def newcomer(draft, printed):
    """Note that the name is nobody known. Where others have the very same name, one more person of that name."""
    if not printed.alone and Person.objects.printed_as(printed.name, councillor=printed.councillor).exists():
        return Person.objects.create(name=printed.name, councillor=printed.councillor)
    draft["new_people"].append({"name": printed.name, "councillor": printed.councillor})
    return None


def person_of(choice):
    """The person chosen, or whom that person was found to be; held against a merging to the end of the transaction."""
    people = Person.objects.select_for_update(no_key=True, of=("self",))
    person = people.filter(pk=choice).first() if str(choice).isdecimal() and len(str(choice)) < 19 else None
    if person is None:
        raise NothingToSettle("The person you chose is no longer known here. Choose again.")
    return people.get(pk=person.merged_into_id) if person.merged_into_id else person


def may_be_learned(printed, held):
    """Whether the name means this person in other documents too: not a surname, nor an initial that fits several."""
    if printed.alone or name_fault(printed.name, PersonName._meta.get_field("name").max_length):
        return False
    return not is_initials(printed.name) or len(likely(printed.name, printed.councillor, held, KnownPeople())) < 2


def learn(person, printed, record, by):
    """Keep the name as one of the person's, with where it was confirmed."""
    printed_as = None if printed.councillor == person.councillor else printed.councillor
    if printed_as is None and name_key(printed.name) == person.key:
        return
    _, made = PersonName.objects.get_or_create(
        person=person,
        key=name_key(printed.name),
        councillor=printed_as,
        defaults={
            "name": printed.name, "confirmed_record": record, "confirmed_by": by, "confirmed_at": timezone.now(),
        },
    )  # fmt: skip
    if made:
        what = f"“{printed.name}” is a name of {person}, as the minutes “{record}” print it."
        PersonEvent.objects.create(
            person=person, record=record, action=PersonEvent.Action.LEARNED, what=what, by=by,
        )  # fmt: skip
