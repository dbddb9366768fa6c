"""What every row-maker needs to turn a version's draft into rows of the archive."""

import uuid
from datetime import time

from ..people.matching import Matcher
from ..places import Places


class Projection:
    """One record's draft on its way into a meeting, as the ``place``-th of the meeting's documents.

    Facts of an item taken in private (``withheld``) are left out of everything but the item's own row, and second
    printings of a decision are left out too.
    """

    def __init__(self, record, draft, text, meeting, place):
        self.record, self.draft, self.meeting, self.place = record, draft, meeting, place
        self.matcher = Matcher(draft)
        self.open_items = {row["id"] for row in draft["items"] if not row["withheld"]}
        self.places = Places(text, [row for row in draft["passages"] if self._public(row)])

    def _public(self, row):
        return row["item"] in self.open_items and not row.get("repeat")

    def public(self, name):
        """(position, row) of the rows of one list that stand in a public item."""
        return enumerate((row for row in self.draft[name] if self._public(row)), start=1)

    def of_meeting(self, name):
        """(position, row) of the rows of one list that stand in a public item or in none."""
        rows = (row for row in self.draft[name] if row["item"] is None or self._public(row))
        return enumerate(rows, start=self.place * 1000 + 1)

    def base(self, row, position):
        """The fields that every archive row has."""
        return {"id": uuid.UUID(row["id"]), "record": self.record, "position": position}


def clock(words):
    """The time of ``HH:MM``, or None."""
    return time.fromisoformat(words) if words else None
