"""What becomes of one fact when a better copy is read. Pure.

A field that nobody touched takes the new reading; one that people changed stays, and where the new reading is a third
thing it is asked about. What was once private stays private until a person says otherwise.
"""

from dataclasses import dataclass
from decimal import Decimal

from minutes.keys import name_key

from .wording import fold

PRIVATE = ("withheld", "public")  # marks that keep something from the public pages
GROUNDS = ("exempt", "paragraph", "schedule")  # why an item is private; they stay while it is
NAMES = ("name", "speaker")  # a person may have been chosen for the name that stood here
SUMS = ("amount", "amount_to")
FOLLOWS = {"year_from": "financial_year", "honorific": "speaker"}  # what holds only together with another field
EMPTY = (None, "", [])


@dataclass(frozen=True)
class Differing:
    """A field that stays as the record has it though the new copy prints it in another way."""

    field: str
    kept: object
    read: object


def same(name, one, other):
    """Whether two values of a field say the same."""
    if name in SUMS and one and other:
        return Decimal(one) == Decimal(other)
    return one == other or (one in EMPTY and other in EMPTY)


def touched(kind, fact):
    """Whether a person made or changed this fact, its place among the items included."""
    if not fact.was:
        return True
    names = [*kind.fields, *kind.staff]
    if any(not same(name, fact.now.get(name), fact.was.get(name)) for name in names):
        return True
    return kind.name == "decisions" and bare(fact.now["clauses"]) != bare(fact.was["clauses"])


def bare(rows):
    """Rows without what only says where they stand."""
    return [{name: value for name, value in row.items() if name != "span"} for row in rows]


def ruled(kind, fact):
    """The fact's row beside the new reading, and the fields in which the two differ to be asked about."""
    was = fact.was or kind.blank
    row = {**fact.now, **{name: fact.read[name] for name in kind.places}}
    differing = []
    for name in kind.fields:
        mine, before, read = fact.now.get(name), was.get(name), fact.read.get(name)
        if name in PRIVATE:
            row[name] = kept_private(fact, name)
            ask = row[name] and not read and mine == before
        elif untouched(fact, was, name):
            row[name], ask = mine if same(name, mine, read) else read, False
        else:
            ask = not (same(name, read, mine) or same(name, read, before)) or chosen_for(fact, name)
        if ask:
            differing.append(Differing(name, mine, read))
    if row.get("withheld") and not fact.read["withheld"]:
        row |= {name: fact.now[name] for name in GROUNDS}
    return row, differing


def untouched(fact, was, name):
    """Whether nobody changed the field, nor anything that holds only together with it."""
    together = FOLLOWS.get(name)
    if together in fact.now and not same(together, fact.now[together], was.get(together)):
        return False
    return same(name, fact.now.get(name), was.get(name)) and not chosen_for(fact, name)


def chosen_for(fact, name):
    """Whether people chose who is meant by a name, and the new copy prints another."""
    if name not in NAMES or not fact.now.get("person"):
        return False
    return name_key(fact.now[name] or "") != name_key(fact.read[name] or "")


def kept_private(fact, name):
    """A private mark: a person's own answer, else private if either copy's reading says so.

    An item whose words were let out stays open only under a title that a person saw when they said so.
    """
    mine, read = fact.now.get(name), fact.read.get(name)
    before = fact.was.get(name) if fact.was else mine
    if mine == before:
        return bool(mine or read)
    if mine or name != "withheld":
        return mine
    titles = {fold(row["title"]) for row in (fact.was, fact.now)}
    return fold(fact.read["title"]) not in titles and bool(read)
