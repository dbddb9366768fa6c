"""One person whom staff found to be two: some meetings, names and terms become another's. It undoes a merging."""

from dataclasses import dataclass, field

from django.db import transaction

from minutes.models import Attendance, Declaration, Meeting, Passage, Person, PersonEvent, Record

from ..draft import upgrade
from ..publishing.publish import NotPublishable, one_at_a_time, publish
from ..records import save
from .merging_people import ROWS_OF_PEOPLE, NotPossible, held, term_in_words
from .printed_names import LINKED

OF_DRAFTS = (Attendance, Passage, Declaration)  # rows whose person a draft can choose; votes follow the list of people


@dataclass
class Split:
    """What came of a split: whose the meetings are now, and the records that are ``waiting`` to be published, with
    why."""

    other: Person
    published: list = field(default_factory=list)
    waiting: list = field(default_factory=list)


@transaction.atomic
def split(person, other, *, records, names=(), terms=(), reason, by):
    """Make the meetings of ``records`` be those of ``other``: a person known, or the name of a new one.

    Each record gets a version with the other person chosen, and is published again where its newest version was
    public. ``names`` and ``terms`` are the keys of those that go too. Addresses stay with ``person``. Waits for
    publications to end. Raises NotPossible.
    """
    one_at_a_time()
    person = held(person)
    refuse(person, other, records, reason)
    other = held(other) if isinstance(other, Person) else Person.objects.create(
        name=other, councillor=person.councillor
    )  # fmt: skip
    done, meetings = Split(other), []
    for record in records_of(person, records):
        meetings.append(str(Meeting.objects.filter(sources__record=record).first() or record))
        choose_other(record, person, other, reason, by, done)
    given = [*give_names(person, other, names), *give_terms(person, other, terms)]
    log(person, other, records, meetings, given, reason, by)
    return done


def refuse(person, other, records, reason):
    """Say why this person cannot be split so."""
    if person.merged_into_id or (isinstance(other, Person) and held(other).merged_into_id):
        raise NotPossible("One of these people was merged with somebody in the meantime. Look again who is who.")
    if isinstance(other, Person) and other.pk == person.pk:
        raise NotPossible("Choose somebody else: these meetings are this person’s already.")
    if not records:
        raise NotPossible("Choose at least one meeting that belongs to somebody else.")
    if not reason.strip():
        raise NotPossible("Say why these meetings belong to somebody else.")


def records_naming(person):
    """The records whose published rows name the person, each with its meeting: {record's key: meeting}."""
    found = {}
    for model in ROWS_OF_PEOPLE:
        for row in model.objects.filter(person=person).order_by().values_list("record", flat=True).distinct():
            found.setdefault(row, None)
    for meeting in Meeting.objects.filter(sources__record__in=found).prefetch_related("sources").select_related("body"):
        for source in meeting.sources.all():
            if source.record_id in found:
                found[source.record_id] = meeting
    return dict(sorted(found.items(), key=lambda one: (one[1].date, str(one[0])), reverse=True))


def records_of(person, chosen):
    """The records chosen, held to the end of the transaction; only such as name the person."""
    naming = [key for key in records_naming(person) if str(key) in {str(one) for one in chosen}]
    rows = Record.objects.select_for_update(no_key=True, of=("self",)).select_related("published")
    found = list(rows.filter(pk__in=naming).order_by("pk"))
    if len(found) < len(set(chosen)):
        raise NotPossible("One of these meetings no longer names this person. Look at the list again.")
    return found


def choose_other(record, person, other, reason, by, done):
    """Save a version of the record with the other person chosen, and publish it if its newest version was public."""
    was_public = record.published.number == record.current
    made = save(
        record,
        chosen_for(record, person, other),
        expected=record.current,
        by=by,
        note=f"Split: {other} here, not {person}. {reason.strip()}"[:300],
    )
    if not was_public:
        done.waiting.append((record, ["It has other changes that are not public yet."]))
        return
    if not by.has_perm("minutes.publish_record"):
        done.waiting.append((record, ["A publisher must publish it."]))
        return
    try:
        publish(record, made.number, by)
        done.published.append(record)
    except NotPublishable as refusal:
        done.waiting.append((record, refusal.reasons))


def chosen_for(record, person, other):
    """The record's newest content, with ``other`` chosen in the rows that the archive links to ``person``."""
    linked = {
        str(key)
        for model in OF_DRAFTS
        for key in model.objects.filter(record=record, person=person).values_list("pk", flat=True)
    }
    mine = {person.pk, *person.merged.values_list("pk", flat=True)}
    content = upgrade(record.latest().content)
    for name in LINKED:
        for row in content[name]:
            if row["id"] in linked or row["person"] in mine:
                row["person"] = other.pk
    return content


def give_names(person, other, names):
    """Give the other person the printed names chosen; one that is the other's own name needs no row any more."""
    given = []
    for name in person.names.filter(pk__in=names):
        given.append(f"the name {name}")
        printed_as = person.councillor if name.councillor is None else name.councillor
        name.councillor = None if printed_as == other.councillor else printed_as
        same = other.names.filter(key=name.key, councillor=name.councillor).exists()
        if same or (name.key == other.key and name.councillor is None):
            name.delete()
        else:
            name.person = other
            name.save()
    return given


def give_terms(person, other, terms):
    """Give the other person the terms chosen that they have not already."""
    given = []
    for term in person.terms.filter(pk__in=terms):
        if not other.terms.filter(ward=term.ward, starts=term.starts).exists():
            term.person = other
            term.save(update_fields=["person"])
            given.append(term_in_words(term))
    return given


def log(person, other, records, meetings, given, reason, by):
    what = f"From {person} ({person.slug}) to {other} ({other.slug}): {'; '.join([*meetings, *given])}."
    PersonEvent.objects.create(
        person=person,
        other=other,
        action=PersonEvent.Action.SPLIT,
        what=what,
        moved={"records": [str(one) for one in records]},
        reason=reason.strip(),
        by=by,
    )
