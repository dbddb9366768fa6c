"""What became of a section's rows between two drafts: changed, added, removed, or put elsewhere. By value.

Only what a person can see and change counts: a row's fields as its form shows them. So a fact whose item was given
another title has not changed, and neither has one whose number or place in the text alone is another.
"""

from dataclasses import dataclass
from difflib import SequenceMatcher

CHANGED, ADDED, REMOVED = "changed", "added", "removed"


@dataclass(frozen=True)
class Change:
    """One row that differs: as it was and as it became (None where it is not there), and the fields that differ."""

    before: dict | None
    after: dict | None
    fields: tuple = ()

    @property
    def what(self):
        if self.before is None:
            return ADDED
        return CHANGED if self.after else REMOVED

    @property
    def row(self):
        return self.after or self.before


def changes(section, one, other, key=None):
    """The rows of a section that differ between two drafts, in the order of reading."""
    left, right = rows_by_key(section, one, key), rows_by_key(section, other, key)
    found = []
    for row in in_order(list(left), list(right)):
        before, after = left.get(row), right.get(row)
        fields = fields_apart(section, before, after) if before and after else ()
        if fields or before is None or after is None:
            found.append(Change(before, after, fields))
    return found


def rows_by_key(section, draft, key=None):
    """The section's rows by their keys; none under a parent that the draft does not have."""
    rows = section.rows(draft, key) if not key or section.knows(draft, key) else []
    return {row["id"]: row for row in rows}


def in_order(left, right):
    """The keys of both, as the second has them, with each that only the first has after the one it followed there."""
    there, order, waiting = set(right), [], {}
    follows = None
    for key in left:
        if key in there:
            follows = key
        else:
            waiting.setdefault(follows, []).append(key)
    for key in (None, *right):
        order += [key] if key is not None else []
        order += waiting.get(key, [])
    return order


def fields_apart(section, before, after):
    """The names of the fields that a person sees otherwise in the one row than in the other."""
    if before == after:
        return ()
    return tuple(
        name
        for name, field in section.form.base_fields.items()
        if name != "id" and field.shown(before.get(name)) != field.shown(after.get(name))
    )


def put_elsewhere(section, one, other, key=None):
    """The rows, as they became, that stand among their neighbours elsewhere than they stood."""
    left, right = rows_by_key(section, one, key), rows_by_key(section, other, key)
    before, after = [key for key in left if key in right], [key for key in right if key in left]
    if before == after:
        return []
    kept = SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks()
    stayed = {key for block in kept for key in after[block.b : block.b + block.size]}
    return [right[key] for key in after if key not in stayed]
