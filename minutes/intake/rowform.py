"""One row of a draft as a form: what every kind of fact's form has in common.

A form changes only the keys that a person changed: spans, keys and whatever else the row holds stay as they were, and
a value left as it was shown stays exactly as the draft had it.
"""

from copy import deepcopy
from dataclasses import MISSING, fields

from django import forms
from django.core.exceptions import ValidationError

from .draft import as_json
from .fields import Choice

KEYS = ("item", "person", "line", "joins")  # fields that hold the key of something else


def blank_row(kind, **own):
    """A row of this kind of found fact with nothing in it, as the draft holds it."""
    row = {one.name: as_json(None if one.default is MISSING else one.default) for one in fields(kind)}
    return {**row, "span": None, **own}


class RowForm(forms.Form):
    """One row of the draft. ``row`` is the draft's, or None for one that a person adds, which starts as ``blank`` with
    what its place gives it (``own``) and gets the key ``fresh``. ``only`` keeps it to those fields."""

    id = forms.CharField(required=False, widget=forms.HiddenInput)
    blank = {}
    naming = ("name",)
    together = ()  # fields that are one answer: who gives one of them gives them all

    def __init__(self, *args, known, row=None, own=None, fresh=None, only=None, **kwargs):
        self.row, self.known, self.fresh = row, known, fresh
        self.values = {**self.blank, **(own or {})} if row is None else row
        super().__init__(*args, **kwargs)
        for name in [name for name in self.fields if only is not None and name not in (*only, "id")]:
            del self.fields[name]
        self.offer(self.values)
        self.draft_fields = [name for name in self.fields if name != "id"]
        self.initial = {name: self.fields[name].shown(self.values.get(name)) for name in self.draft_fields}
        self.initial["id"] = row["id"] if row else ""

    def offer(self, values):
        """Set the choices that come with the draft, and keep a value that is none of a list's own."""
        if "item" in self.fields:
            self.fields["item"].offer(self.known.items)
        if "person" in self.fields:
            self.offer_people(values)
        for name, field in self.fields.items():
            shown = field.shown(values.get(name)) if isinstance(field, Choice) and name not in KEYS else ""
            if shown and shown not in dict(field.choices):
                field.choices = [*field.choices, (shown, shown)]

    def offer_people(self, values):
        """The people who may be meant; no question where nobody known is like this name."""
        people = self.known.people_like(values.get("name") or values.get("speaker"), values.get("person"))
        if people:
            self.fields["person"].offer(people)
        else:
            del self.fields["person"]

    def changed_row(self):
        """The row with what the person changed, and nothing else changed."""
        row = {"id": self.fresh, **deepcopy(self.values)}
        changed = {name: self.cleaned_data[name] for name in self.draft_fields if not self.as_shown(name)}
        row.update(changed)
        if "item" in changed and "number" in row:
            row["number"] = None  # its number was one of the item it left
        self.follow(row, changed)
        return row

    def as_shown(self, name):
        """Whether the person left this field as it was shown; not so where what they entered cannot be read."""
        if name not in self.cleaned_data:
            return False
        try:
            return self.fields[name].clean(self.initial[name]) == self.cleaned_data[name] and name in self.values
        except ValidationError:
            return False

    def follow(self, row, changed):
        """Change in ``row`` what follows from the fields in ``changed``."""

    def words(self):
        """The row in words: (label, value) of each field that has one."""
        said = [
            (self.fields[name].label, speak(self.fields[name], self.values.get(name))) for name in self.draft_fields
        ]
        return [(label, value) for label, value in said if value]

    def called(self):
        return self.name_of(self.values)

    @classmethod
    def name_of(cls, row):
        """What a row is called in a list."""
        words = " ".join(str(row[name]) for name in cls.naming if row.get(name))
        return words if len(words) <= 90 else words[:89].rstrip() + "…"


def speak(field, value):
    """A field's value in words, empty for none."""
    said = field.said(value) if hasattr(field, "said") else field.shown(value)
    return str(said)
