"""Facts that the new copy lacks: which stay to be asked about, and which may go. Pure."""

from .rulings import touched
from .wording import found_again, tokens


class Lacking:
    """Decides on the facts of a record that a new copy was not read as having.

    What people made or changed stays, and what is public stays: a person decides on it. Of the rest, what the new copy
    still prints but was not read as the same stays too, so that no reader's slip loses a fact; and what it no longer
    prints goes.
    """

    def __init__(self, base, theirs, earlier, later, public):
        self.earlier, self.later, self.public = earlier, later, public
        self.before, self.said = said(base), said(theirs)

    def stays(self, kind, fact):
        """Whether the fact stays in the draft."""
        if not fact.was or touched(kind, fact):
            return True
        if kind.name == "passages" and (fact.now["item"] is None or self.stands_in_another(fact.now)):
            return False
        if fact.key in self.public or fact.now.get("withheld"):
            return True
        return bool(fact.now["span"]) and self.later.holds(self.earlier.lines_around(fact.now["span"]))

    def stands_in_another(self, passage):
        """Whether the new copy's passages hold the words of this one as often as before: two paragraphs became one,
        or one two. So they do of a row of dots, which has none."""
        words = f" {' '.join(tokens(passage['text']))} "
        return not words.strip() or self.said.count(words) >= max(self.before.count(words), 1)

    def placed(self, kind, row):
        """The row with its places in the new copy, where its words are found there for certain."""
        row = {**row, **{name: self.place(row.get(name)) for name in kind.places if name != "repeats"}}
        if "repeats" in kind.places:
            row["repeats"] = [there for span in row["repeats"] if (there := self.place(span))]
        return row

    def place(self, span):
        return found_again(span, self.earlier, self.later)


def said(draft):
    """The words of a draft's passages, in order of reading."""
    return f" {' '.join(word for row in draft['passages'] for word in tokens(row['text']))} "
