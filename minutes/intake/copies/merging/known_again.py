"""Which fact of the new copy's reading is which fact of the record. Pure.

Facts are known again by what they say: first all that agree in the surest way, as the earlier copy was read and as
people have it now; then by less. What is left is compared word by word, within one item only, so that the work grows
with the length of the minutes and not with its square.
"""

from collections import deque
from dataclasses import dataclass, field

from .kinds import CLAUSES, FACTS, ITEMS
from .wording import bag, fold, likeness

ALIKE = 0.6  # of two wordings' words, for one to be the other reworded
NEARBY = 20  # places apart in a long item; in a short one every row is compared with every other
SHORT = 2500  # comparisons


@dataclass
class Fact:
    """One fact: as the earlier copy was read (``was``), as people have it (``now``), as the new copy is read.

    None where there is none: without ``was`` a person added it, without ``now`` a person removed it. ``clauses`` are
    a decision's, known again in their turn.
    """

    was: dict | None = None
    now: dict | None = None
    read: dict | None = None
    clauses: list = field(default_factory=list)

    @property
    def key(self):
        return (self.now or self.was or self.read)["id"]

    @property
    def faces(self):
        return [row for row in (self.was, self.now) if row]


def known_again(kind, base, ours, rows, passages=None):
    """Every fact of one kind: those of the record in order, each with the new copy's row for it, then the new ones.

    Items are known by their ``passages`` too: those of the earlier copy and of the new one.
    """
    facts = together(base, ours)
    left = list(rows)
    for key in (kind.exactly, *kind.keys):
        for face in ("was", "now"):
            left = by_key(key, face, facts, left)
    if kind.words:
        left = by_likeness(kind, facts, left)
    if passages:
        left = by_what_they_hold(facts, left, *passages)
    return facts + [Fact(read=row) for row in left]


def together(base, ours):
    """The record's facts, in the earlier copy's order; those that people added after them."""
    now = {row["id"]: row for row in ours}
    facts = [Fact(was=row, now=now.pop(row["id"], None)) for row in base]
    return facts + [Fact(now=row) for row in now.values()]


def by_key(key, face, facts, rows):
    """Give each of the rows to the first free fact with its key; those left over come back."""
    waiting = {}
    for fact in facts:
        row = getattr(fact, face)
        if row and fact.read is None and (found := key(row)):
            waiting.setdefault(found, deque()).append(fact)
    left = []
    for row in rows:
        queue = waiting.get(key(row))
        if queue:
            queue.popleft().read = row
        else:
            left.append(row)
    return left


def by_likeness(kind, facts, rows):
    """Give each row to the likest free fact of its item; of like ones to the one that stands nearest."""
    free = [fact for fact in facts if fact.read is None]
    taken = set()
    for _, fact, row in sorted(pairs(kind, free, rows), key=lambda pair: pair[0]):
        if fact.read is None and id(row) not in taken:
            fact.read = row
            taken.add(id(row))
    return [row for row in rows if id(row) not in taken]


def pairs(kind, facts, rows):
    """(how unlike and how far apart, fact, row) of those alike enough, within each item."""
    theirs = by_item([(row, bag(row[kind.words])) for row in rows], lambda one: one[0])
    for face in ("was", "now"):
        rows = [(fact, row) for fact in facts if (row := worded(kind, fact, face))]
        mine = by_item([(fact, row, bag(row[kind.words])) for fact, row in rows], lambda one: one[1])
        for item in mine.keys() & theirs.keys():
            yield from likest(mine[item], theirs[item])


def worded(kind, fact, face):
    """One face of a fact; as people have it only where they changed its words or its item."""
    row = getattr(fact, face)
    if face == "now" and row and fact.was:
        said = [(one[kind.words], one.get("item")) for one in fact.faces]
        return row if said[0] != said[1] else None
    return row


def by_item(entries, row_of):
    sorted_in = {}
    for entry in entries:
        sorted_in.setdefault(row_of(entry).get("item"), []).append(entry)
    return sorted_in


def likest(mine, theirs):
    near = None if len(mine) * len(theirs) <= SHORT else NEARBY
    for place, (fact, _, one) in enumerate(mine):
        first = max(place - near, 0) if near else 0
        for there, (row, other) in enumerate(theirs[first : place + near + 1 if near else None], start=first):
            alike = likeness(one, other)
            if alike >= ALIKE:
                yield (-alike, abs(place - there)), fact, row


def by_what_they_hold(facts, rows, earlier, later):
    """Know items under other titles by the passages in them: half of them, at least, stood in the item before."""
    homes = {fold(row["text"]): row["item"] for row in earlier if row["item"]}
    free = {fact.key: fact for fact in facts if fact.read is None}
    held = {}
    for row in later:
        held.setdefault(row["item"], []).append(homes.get(fold(row["text"])))
    left = []
    for row in rows:
        votes = held.get(row["id"], [])
        home = max(free, key=votes.count, default=None)
        if home and votes.count(home) * 2 >= len(votes) and votes.count(home):
            free.pop(home).read = row
        else:
            left.append(row)
    return left


def private_by_number(facts):
    """Know a private item by its number alone: under another title, and in other words, it is private still."""
    waiting = {fold(fact.now["number"]): fact for fact in facts if lost_in_private(fact) and fold(fact.now["number"])}
    found = []
    for fact in facts:
        home = waiting.pop(fold(fact.read["number"]), None) if not fact.faces else None
        if home:
            home.read = fact.read
        else:
            found.append(fact)
    return found


def lost_in_private(fact):
    """Whether this is an item kept private that the new copy does not have."""
    return bool(fact.now and fact.now["withheld"] and fact.read is None)


def recognised(base, ours, theirs):
    """Every fact by the name of its kind. The rows of ``theirs`` take the keys of the facts they are."""
    said = base["passages"], theirs["passages"]
    facts = {"items": private_by_number(known_again(ITEMS, base["items"], ours["items"], theirs["items"], said))}
    keys = adopted(facts["items"])
    for kind in FACTS:
        for row in theirs[kind.name]:
            if row.get("item"):
                row["item"] = keys[row["item"]]
        facts[kind.name] = known_again(kind, base[kind.name], ours[kind.name], theirs[kind.name])
        adopted(facts[kind.name])
    for fact in facts["decisions"]:
        fact.clauses = known_again(CLAUSES, *(row["clauses"] if row else [] for row in (fact.was, fact.now, fact.read)))
        adopted(fact.clauses)
    return facts


def adopted(facts):
    """Give each row of the new copy the key of its fact; returns the keys by those it had."""
    keys = {}
    for fact in facts:
        if fact.read:
            key = fact.key
            keys[fact.read["id"]] = fact.read["id"] = key
    return keys
