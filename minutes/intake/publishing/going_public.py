"""What will be public once a version is published, and what of it stays private, in words."""

from dataclasses import dataclass, field

from minutes.models import (
    Attendance,
    Ballot,
    Clause,
    Correction,
    Decision,
    Declaration,
    FollowUp,
    Item,
    Movement,
    Passage,
    Reference,
    Vote,
)
from trust.models import Figure

from ..known import item_label
from ..sections import FACTS_OF_ITEMS, held_by
from .standing import named_by_others

KINDS = {
    Item: ("item", "items"),
    Attendance: ("name in the list of attendance", "names in the list of attendance"),
    Passage: FACTS_OF_ITEMS["passages"],
    Decision: FACTS_OF_ITEMS["decisions"],
    Clause: ("clause of a decision", "clauses of decisions"),
    Vote: FACTS_OF_ITEMS["votes"],
    Ballot: ("vote by name", "votes by name"),
    Figure: FACTS_OF_ITEMS["figures"],
    FollowUp: FACTS_OF_ITEMS["follow_ups"],
    Reference: FACTS_OF_ITEMS["references"],
    Declaration: ("declaration of interest", "declarations of interest"),
    Movement: FACTS_OF_ITEMS["movements"],
    Correction: ("correction to earlier minutes", "corrections to earlier minutes"),
}
WITH_A_PAGE = ("person with a page of their own", "people with a page of their own")
MOST_NAMES = 12


@dataclass(frozen=True)
class Said:
    """One line of a list: its words, and the names of what it counts."""

    words: str
    names: list = field(default_factory=list)

    @property
    def shown(self):
        return self.names[:MOST_NAMES]

    @property
    def more(self):
        return self.names[MOST_NAMES:]


def counted(count, words):
    return f"{count:,} {words[0] if count == 1 else words[1]}"


def will_be_public(record, was, now):
    """The meeting's page, then the facts on it and its items' pages by kind, then the people."""
    yield meeting_said(record, now.meeting)
    for model, words in KINDS.items():
        if rows := now.rows[model]:
            yield Said(counted(len(rows), words) + (kept_private(rows.values()) if model is Item else ""))
    if now.people:
        yield people_said(record, was, now)


def meeting_said(record, meeting):
    others = meeting.sources.exclude(record=record).count()
    if others:
        documents = counted(others, ("other document", "other documents"))
        return Said(f"1 more document on the page of a meeting that has {documents}: {meeting}")
    known = meeting.body.meetings.exclude(pk=meeting.pk).exists()
    return Said(f"1 meeting page: {meeting}" + ("" if known else " (the archive’s first of this body)"))


def kept_private(items):
    private = sum(item.withheld for item in items)
    return f" ({private} with {'its' if private == 1 else 'their'} words kept private)" if private else ""


def people_said(record, was, now):
    """The people named, and by name those whom nothing public named before."""
    others = named_by_others(record, now.people)
    new = [person for key, person in now.people.items() if key not in was.people and key not in others]
    some = "" if len(now.people) == 1 else "all " if len(new) == len(now.people) else f"{len(new)} of them "
    told = f"{some}new to the archive" if new else "known to the archive already"
    return Said(f"{counted(len(now.people), WITH_A_PAGE)}, {told}", named(new))


def named(people):
    return [str(person) for person in sorted(people, key=lambda person: (person.sort_key, person.pk))]


def stays_private(draft):
    """What of the draft no public page will show, or make no page of."""
    for place, row in enumerate(draft["items"], start=1):
        if row["withheld"]:
            held = held_by(draft, row["id"])
            yield Said(f"What was said under “{item_label(row, place)}”" + (f": {held}" if held else ""))
    open_items = {row["id"] for row in draft["items"] if not row["withheld"]}
    loose = list(loose_words(draft))
    repeats = [row for row in draft["passages"] if row.get("repeat") and row["item"] in open_items]
    members = [row for row in draft["attendance"] if row["public"]]
    if loose:
        yield Said(f"{counted(len(loose), FACTS_OF_ITEMS['passages'])} outside every item", short(loose, "text"))
    if repeats:
        yield Said(f"{counted(len(repeats), ('second printing', 'second printings'))} of a decision, not shown twice")
    if members:
        public = counted(len(members), ("member of the public", "members of the public"))
        yield Said(f"{public}: named in the list as printed, but given no page", short(members, "name"))
    if draft["not_placed"]:
        yield Said(f"{counted(len(draft['not_placed']), ('place', 'places'))} in the source that belong to no fact")
    yield Said("The document itself, its earlier versions, and the questions about it")


def loose_words(draft):
    """The passages outside every item, but for headings and for the lists of names, whose people are listed."""
    names = [row["span"] for row in draft["attendance"] if row["span"]]
    for row in draft["passages"]:
        listed = row["span"] and any(row["span"][0] <= start < row["span"][1] for start, _ in names)
        if row["item"] is None and row["kind"] != "heading" and not listed:
            yield row


def short(rows, name):
    """The rows by a field, each cut to a line."""
    words = [row[name] or "" for row in rows]
    return [one if len(one) <= 80 else one[:79].rstrip() + "…" for one in words]
