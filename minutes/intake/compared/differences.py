"""Two drafts' rows of one section side by side, in words."""

from dataclasses import dataclass

from ..fields import Flag
from ..known import Known
from ..rowform import speak
from .changes import CHANGED, changes, put_elsewhere, rows_by_key

NOT_THERE = "not there"


@dataclass(frozen=True)
class Difference:
    """One row that differs: what it is called, and each field with the one draft's words and the other's."""

    called: str
    fields: list


class InWords:
    """Says in words how rows differ between two drafts of a record."""

    def __init__(self, record, one, other):
        self.known = Known(record, one), Known(record, other)

    def forms(self, section, change):
        """The row's form in either draft; None where it is not there."""
        rows = zip((change.before, change.after), self.known, strict=True)
        return [row and section.form(known=known, row=row) for row, known in rows]

    def called(self, section, change):
        before, after = self.forms(section, change)
        return (after or before).called() or f"A {section.one}"

    def fields(self, section, change):
        """(label, words before, words after) of each field that differs."""
        before, after = self.forms(section, change)
        for name in change.fields:
            yield section.form.base_fields[name].label, told(before, name), told(after, name)

    def whole(self, section, change):
        """(label, words) of each field of the row that has any."""
        before, after = self.forms(section, change)
        return (after or before).words()


def told(form, name):
    """A field in words; one that the form leaves out, as there is nothing to choose from, says nothing."""
    if name not in form.fields:
        return ""
    field = form.fields[name]
    return speak(field, form.values.get(name)) or ("no" if isinstance(field, Flag) else "")


def differences(section, key, one, other):
    """The rows of a section that differ between two drafts, each given as (record, draft)."""
    (record, left), (_, right) = one, other
    words = InWords(record, left, right)
    found = [
        Difference(words.called(section, change), list(fields_apart(words, section, change)))
        for change in changes(section, left, right, key)
    ]
    if not found and put_elsewhere(section, left, right, key):
        orders = [order(words, section, rows_by_key(section, draft, key)) for draft in (left, right)]
        found.append(Difference("The order of the rows", [("Order", *orders)]))
    return found


def fields_apart(words, section, change):
    """(label, the one's words, the other's) of each field that differs, or of the whole row where one has none."""
    if change.what == CHANGED:
        for label, one, other in words.fields(section, change):
            yield label, one or "empty", other or "empty"
        return
    whole = "; ".join(f"{label}: {said}" for label, said in words.whole(section, change))
    yield "The whole row", whole if change.before else NOT_THERE, whole if change.after else NOT_THERE


def order(words, section, rows):
    return "; ".join(section.form(known=words.known[0], row=row).called() for row in rows.values())
