"""Facts that the new copy lacks: which stay to be asked about, and which may go. Pure."""

from .rulings import touched
from .wording import fold, found_again

ENOUGH = 6  # words that are no chance likeness


class Lacking:
    """Decides on the facts of a record that a new copy was not read as having.

    What people made or changed stays, and what is public stays: a person decides on it. Of the rest, what the new copy
    still prints but was not read as the same stays too, so that no reader's slip loses a fact; and what it no longer
    prints goes.
    """

    def __init__(self, earlier, later, theirs, public):
        self.earlier, self.later, self.public = earlier, later, public
        self.said = {}
        for row in theirs["passages"]:
            self.said[row["item"]] = f"{self.said.get(row['item'], ' ')}{fold(row['text'])} "
        self.all_said = " ".join(self.said.values())

    def stays(self, kind, fact):
        """Whether the fact stays in the draft."""
        if not fact.was or touched(kind, fact):
            return True
        if kind.name == "passages" and self.stands_in_another(fact.now):
            return False
        if fact.key in self.public or fact.now.get("withheld"):
            return True
        return bool(fact.now["span"]) and self.later.holds(self.earlier.lines_around(fact.now["span"]))

    def stands_in_another(self, passage):
        """Whether a passage of the new copy holds the words of this one: two paragraphs became one."""
        words = fold(passage["text"])
        wide = self.all_said if words.count(" ") + 1 >= ENOUGH else self.said.get(passage["item"], "")
        return f" {words} " in wide

    def placed(self, kind, row):
        """The row with its places in the new copy, where its words are found there for certain."""
        row = {**row, **{name: self.place(row.get(name)) for name in kind.places if name != "repeats"}}
        if "repeats" in kind.places:
            row["repeats"] = [there for span in row["repeats"] if (there := self.place(span))]
        return row

    def place(self, span):
        return found_again(span, self.earlier, self.later)
