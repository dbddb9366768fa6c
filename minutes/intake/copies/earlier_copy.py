"""What stands in a draft for facts of an earlier copy."""

from ..draft import PLACES


def without_places(row):
    """A row of an earlier copy as it may stand in a later one: its words' places there are not known."""
    row = {**row, **{name: [] if name == "repeats" else None for name in PLACES if name in row}}
    if "clauses" in row:
        row["clauses"] = [without_places(clause) for clause in row["clauses"]]
    return row
