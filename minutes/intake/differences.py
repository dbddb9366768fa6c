"""Two drafts' rows of one section side by side, in words."""

from dataclasses import dataclass

from .known import Known

NOT_THERE = "not there"


@dataclass(frozen=True)
class Difference:
    """One row that differs: what it is called, and each field with the one draft's words and the other's."""

    called: str
    fields: list


def differences(section, key, one, other):
    """The rows of a section that differ between two drafts, each given as (record, draft)."""
    left, right = worded(section, key, *one), worded(section, key, *other)
    found = []
    for row in dict.fromkeys([*left, *right]):
        fields = list(fields_apart(left.get(row), right.get(row)))
        if fields:
            called = (right.get(row) or left.get(row))[0]
            found.append(Difference(called or f"A {section.one}", fields))
    if not found and list(left) != list(right):
        found.append(Difference("The order of the rows", [("Order", order(left), order(right))]))
    return found


def worded(section, key, record, draft):
    """Each row by key: (what it is called, its fields in words)."""
    known = Known(record, draft)
    rows = section.rows(draft, key) if not key or section.knows(draft, key) else []
    forms = [section.form(known=known, row=row) for row in rows]
    return {form.row["id"]: (form.called(), dict(form.words())) for form in forms}


def fields_apart(one, other):
    """(label, the one's words, the other's) of each field that differs."""
    if one is None or other is None:
        whole = "; ".join(f"{label}: {words}" for label, words in (one or other)[1].items())
        yield "The whole row", whole if one else NOT_THERE, whole if other else NOT_THERE
        return
    for label in dict.fromkeys([*one[1], *other[1]]):
        words = one[1].get(label, ""), other[1].get(label, "")
        if words[0] != words[1]:
            yield label, words[0] or "empty", words[1] or "empty"


def order(rows):
    return "; ".join(called for called, _ in rows.values())
