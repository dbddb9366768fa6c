"""The rows of a merged draft: each fact ruled on, given its item, and kept private where it was. Pure."""

from collections import Counter
from dataclasses import replace

from . import questions
from .kinds import CLAUSES, FACTS, ITEMS
from .order import in_order
from .rulings import ruled
from .wording import fold

NUMBERED = ("passages", "decisions")
LEFT_OUT = object()  # the item of words that stand in an item which people removed with all it held


class Rows:
    """Rules on the facts of a record, kind by kind, and gathers what people must be asked."""

    def __init__(self, facts, lacking, private):
        self.facts, self.lacking, self.private = facts, lacking, private
        self.differing, self.missing, self.removed, self.exposed = [], [], {}, {}
        self.removed_items = {fact.key: fact.was for fact in facts["items"] if fact.now is None and fact.was}
        self.heirs = {key: self.heir(key) for key in self.removed_items}
        self.titles = {fact.key: ITEMS.called(fact.now or fact.read or fact.was) for fact in facts["items"]}

    def heir(self, item):
        """The item to which people gave the facts of one they removed, or LEFT_OUT where they gave none on."""
        moved = Counter(
            fact.now["item"]
            for kind in FACTS
            for fact in self.facts[kind.name]
            if fact.was and fact.now and fact.was.get("item") == item and fact.now["item"] != item
        )
        return moved.most_common(1)[0][0] if moved else LEFT_OUT

    def decided(self):
        """The rows of every list."""
        self.items = {fact.key: row for fact in self.facts["items"] if (row := self.decide(ITEMS, fact))}
        for fact in self.facts["items"]:
            self.keep_title_private(fact)
        rows = {kind.name: self.of_kind(kind) for kind in FACTS}
        held = {row.get("item") for name in rows for row in rows[name]}
        for fact in self.facts["items"]:
            if fact.key in held and fact.key not in self.items:
                self.items[fact.key] = self.stay(ITEMS, fact)
        return {"items": list(self.items.values()), **rows}

    def of_kind(self, kind):
        rows = []
        for fact in self.facts[kind.name]:
            row = self.decide(kind, fact)
            if row and "item" in row:
                row = self.at_home(kind, fact, row)
            if row:
                rows.append(row)
        return rows

    def decide(self, kind, fact):
        """The fact's row, or None where it is not part of the draft."""
        if fact.now is None:
            return new_row(kind, fact.read) if fact.was is None else self.stay_removed(kind, fact)
        if fact.read is None:
            return self.stay(kind, fact) if self.lacking.stays(kind, fact) else None
        row, differing = ruled(kind, fact)
        if kind.name == "decisions":
            row["clauses"] = self.clauses(fact)
        if differing:
            self.differing.append((kind, row, [self.in_words(one) for one in differing]))
        return row

    def in_words(self, one):
        """A difference of items, with their titles for their keys."""
        if one.field != "item":
            return one
        return replace(one, kept=self.titles.get(one.kept), read=self.titles.get(one.read))

    def stay(self, kind, fact):
        """A fact that the new copy lacks: as it was, asked about unless people had added it."""
        row = self.lacking.placed(kind, fact.now)
        if kind.name == "decisions":
            row["clauses"] = [self.lacking.placed(CLAUSES, clause) for clause in fact.now["clauses"]]
        if fact.was:
            self.missing.append((kind, row))
        return row

    def stay_removed(self, kind, fact):
        """What people removed stays out; where the new copy has other words for it, they are told."""
        if not fact.read:
            return
        changed = kind.words and fold(fact.was[kind.words]) != fold(fact.read[kind.words])
        if changed and fact.read.get("item") not in self.removed_items:
            self.removed.setdefault(fact.key, questions.stays_removed(kind, fact.read))
        elif changed:
            self.leave_out(fact.read, fact.read["item"])

    def clauses(self, fact):
        rows = [row for one in fact.clauses if (row := self.decide(CLAUSES, one))]
        return in_order(rows, fact.was["clauses"] if fact.was else [], fact.now["clauses"], fact.read["clauses"])

    def at_home(self, kind, fact, row):
        """The row in its item: not in one that is gone, and not among public words if it was private."""
        if row["item"] in self.removed_items:
            home = self.heirs[row["item"]] if fact.now is None else fact.now["item"]
            if home is LEFT_OUT:
                return self.leave_out(row, row["item"])
            row["item"] = home
        private = self.private_home(kind, fact, row)
        if private in self.removed_items:
            self.leave_out(row, private)
            return fact.now and self.lacking.placed(kind, fact.now)
        if private:
            row["item"] = private
            self.exposed.setdefault(private, row["span"])
        if fact.now and fact.now["item"] != row["item"] and kind.name in NUMBERED:
            row["number"] = None  # its number was one of the item it left
        return row

    def leave_out(self, row, item):
        title = ITEMS.called(self.removed_items[item])
        self.removed.setdefault(item, questions.item_stays_removed(title, row))

    def private_home(self, kind, fact, row):
        """The withheld item to which a row among public ones belongs: it was there, or is new, moved or reworded and
        has words that stood there."""
        if self.is_closed(row["item"]):
            return None
        if fact.now and self.is_closed(fact.now["item"]):
            return fact.now["item"]
        if fact.read is None or (fact.now and all(fact.now.get(name) == row.get(name) for name in kind.fields)):
            return None
        return self.private.zone_of(row["span"]) or self.private.home_of(" ".join(words_of(row)))

    def is_closed(self, key):
        return key in self.items and self.items[key]["withheld"]

    def keep_title_private(self, fact):
        """No title of an item may say what was private."""
        row = self.items.get(fact.key)
        if row and fact.read and (home := self.private.home_of(row["title"])):
            row["title"] = fact.now["title"] if fact.now else None
            self.exposed.setdefault(home, row["span"])

    def questions(self):
        """Everything that people must be asked."""
        made = [questions.differs(kind, row, differing) for kind, row, differing in self.differing]
        whole = {row["id"] for kind, row in self.missing if kind in (ITEMS,)}
        for kind in (ITEMS, *FACTS, CLAUSES):
            rows = [row for one, row in self.missing if one is kind and row.get("item") not in whole]
            made += questions.lacking(kind, rows)
        made += self.removed.values()
        made += [questions.stays_private(ITEMS, self.items[home], span) for home, span in self.exposed.items()]
        return [one for one in made if one]


def new_row(kind, row):
    """A row of the new copy's own; its lasting number comes after those already given in its item."""
    return {**row, "number": None} if kind.name in NUMBERED else {**row}


def words_of(row):
    return (value for value in row.values() if isinstance(value, str) and " " in value)
