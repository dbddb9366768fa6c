"""Two people whom staff found to be one: everything said of the one stands with the other from now on."""

from django.db import transaction
from django.db.models import Q

from minutes.models import Attendance, Ballot, Declaration, Passage, Person, PersonEvent, PersonName

from ..publishing.publish import one_at_a_time

# The archive rows that say who somebody is, with what one of them is called, and several.
ROWS_OF_PEOPLE = {
    Attendance: ("attendance", "attendances"),
    Passage: ("passage", "passages"),
    Ballot: ("vote", "votes"),
    Declaration: ("declaration", "declarations"),
}


class NotPossible(Exception):
    """Why people cannot be merged or split as asked, as a plain sentence. Nothing was changed."""


@transaction.atomic
def merge(other, kept, reason, by):
    """Make everything of ``other`` be of ``kept``: archive rows, names and terms. The row of ``other`` stays, for its
    history and its address. Waits for publications to end. Raises NotPossible."""
    one_at_a_time()
    other, kept = held(other), held(kept)
    refuse(other, kept, reason)
    public = Person.objects.published().filter(pk=other.pk).exists()
    records, counts = move_rows(other, kept)
    names, terms = move_names(other, kept), move_terms(other, kept)
    other.merged_into, other.leads_on = kept, public
    other.save(update_fields=["merged_into", "leads_on"])
    Person.objects.filter(merged_into=other).update(merged_into=kept)
    return PersonEvent.objects.create(
        person=kept,
        other=other,
        action=PersonEvent.Action.MERGED,
        what=what_moved(other, kept, counts, names, terms),
        moved={"records": records, "names": [one.pk for one in names], "terms": [one.pk for one in terms]},
        reason=reason.strip(),
        by=by,
    )


def held(person):
    """The person's row, held against other merging and learning to the end of the transaction."""
    return Person.objects.select_for_update(no_key=True, of=("self",)).get(pk=person.pk)


def refuse(other, kept, reason):
    """Say why these two cannot be merged."""
    if other.pk == kept.pk:
        raise NotPossible("This is one person already.")
    for person in (other, kept):
        if person.merged_into_id:
            raise NotPossible(f"{person} was merged with somebody else in the meantime. Look again who is who.")
    if not reason.strip():
        raise NotPossible("Say why these two are one person.")


def move_rows(other, kept):
    """Link the archive's rows of the one to the other: (the records they stand in, how many of each kind)."""
    records, counts = set(), {}
    for model in ROWS_OF_PEOPLE:
        rows = model.objects.filter(person=other).order_by()
        records |= {str(record) for record in rows.values_list("record", flat=True)}
        counts[model] = rows.update(person=kept)
    return sorted(records), counts


def move_names(other, kept):
    """Give ``kept`` every name of ``other``, its own too, each in the capacity it is printed in."""
    moved = []
    for name in [PersonName(person=other, name=other.name, key=other.key), *other.names.all()]:
        printed_as = other.councillor if name.councillor is None else name.councillor
        name.councillor = None if printed_as == kept.councillor else printed_as
        own = name.key == kept.key and name.councillor is None
        if not (own or kept.names.filter(key=name.key, councillor=name.councillor).exists()):
            name.person = kept
            name.save()
            moved.append(name)
    return moved


def move_terms(other, kept):
    """Give ``kept`` the terms of ``other`` that it has not already."""
    moved = []
    for term in other.terms.all():
        if not kept.terms.filter(ward=term.ward, starts=term.starts).exists():
            term.person = kept
            term.save(update_fields=["person"])
            moved.append(term)
    return moved


def what_moved(other, kept, counts, names, terms):
    """A merging in words, from whom to whom."""
    parts = [
        f"{count} {ROWS_OF_PEOPLE[model][count != 1]}" for model, count in counts.items() if count
    ]  # fmt: skip
    parts += [f"the name {name}" for name in names]
    parts += [term_in_words(term) for term in terms]
    return f"{other} ({other.slug}) is {kept} ({kept.slug}). Moved: {', '.join(parts) or 'nothing'}."


def term_in_words(term):
    return f"the term{f' for {term.ward}' if term.ward else ''} from {term.starts:%-d %B %Y}"


def shared_meetings(one, other):
    """The meetings whose lists have both: a sign that they are two people."""
    rows = Attendance.objects.filter(person__in=[one, other]).select_related("meeting__body")
    there = {}
    for row in rows.order_by("-meeting__date", "position"):
        there.setdefault(row.meeting, set()).add(row.person_id)
    return [meeting for meeting, people in there.items() if len(people) == 2]


def name_removed(name, by):
    """Keep in the history that staff took a printed name away from a person."""
    PersonEvent.objects.create(
        person=name.person,
        action=PersonEvent.Action.NAME_REMOVED,
        what=f"“{name}” is no longer a name of {name.person}.",
        by=by,
    )


def events_of(person):
    """What staff did to a person, newest first."""
    events = PersonEvent.objects.filter(Q(person=person) | Q(other=person))
    return events.select_related("by", "record", "person", "other")
