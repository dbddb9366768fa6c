"""What publishing a version changes of what is public now: facts, people with pages, and addresses, in words."""

from minutes.models import Item, Meeting

from .going_public import KINDS, Said, counted, named
from .standing import named_by_others, rows_apart

ADDRESSES = ("address", "addresses")
FACTS = {
    "body": "body",
    "date": "date",
    "starts": "beginning",
    "closed": "end",
    "kind": "kind of document",
    "title": "title",
    "venue": "venue",
}


def will_change(record, was, now):
    """What differs from what is public now: the meeting's facts, rows added, changed and removed, people, addresses."""
    facts = [called for name, called in FACTS.items() if getattr(was.meeting, name) != getattr(now.meeting, name)]
    facts += ["address of the council’s own page"] if was.source.address != now.source.address else []
    if facts:
        yield Said("Changed on the meeting’s page", facts)
    for model, words in KINDS.items():
        for done, rows in zip(("added", "changed", "removed"), rows_apart(model, was, now), strict=True):
            if rows:
                yield Said(f"{counted(len(rows), words)} {done}", [str(row) for row in rows])
    yield from people_lost(record, was, now)
    yield from addresses_changed(was, now)


def people_lost(record, was, now):
    gone = was.people.keys() - now.people.keys()
    gone -= named_by_others(record, gone)
    if gone:
        lost = counted(len(gone), ("person loses", "people lose"))
        names = named(was.people[key] for key in gone)
        yield Said(f"{lost} their page, for nothing public names them any longer", names)


def addresses_changed(was, now):
    """Addresses that readers may have kept and that lead elsewhere, or nowhere, from now on."""
    meeting = Meeting.objects.filter(pk=was.meeting.pk).first() or now.meeting
    items = Item.objects.filter(pk__in=was.addresses).select_related("meeting")
    old, new = was.addresses[was.meeting.pk], meeting.get_absolute_url()
    if old != new:
        yield Said(f"The meeting’s address, and its items’ with it: {old} will lead on to {new}")
    led = {item.pk: item.get_absolute_url() for item in items}
    before = {key: address for key, address in was.addresses.items() if key != was.meeting.pk}
    moved = [key for key in before if key in led and led[key] != new + before[key].removeprefix(old)]
    if moved:
        leads = [f"{before[key]} to {led[key]}" for key in moved]
        yield Said(f"{counted(len(moved), ('address of an item', 'addresses of items'))} will lead on", leads)
    ended = [address for key, address in before.items() if key not in led]
    if ended:
        yield Said(f"{counted(len(ended), ADDRESSES)} will say that the minutes there were withdrawn", ended)
