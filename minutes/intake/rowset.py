"""A section's rows as one set of forms: changed, added, removed and put in another order in one post."""

import uuid
from dataclasses import dataclass

from django import forms
from django.core.exceptions import ValidationError
from django.forms.formsets import DELETION_FIELD_NAME, BaseFormSet, formset_factory

MOST_ROWS = 2000
ROWS_A_PAGE = 30
LAST = 10**6


class RowSet(BaseFormSet):
    """The forms of a section's rows.

    ``others`` are rows that a post may still name though ``rows``, the newest draft's, no longer hold them. ``own`` is
    what an added row starts with, ``seed`` what its key is made from, so that one post sent twice adds one row. A set
    of one row (``single``) cannot grow or be put in order. ``before`` is the number of rows on the pages before this.
    """

    deletion_widget = forms.CheckboxInput
    default_error_messages = {
        "missing_management_form": "The form did not arrive whole. Open the page again and repeat the change."
    }

    def __init__(self, data=None, *, section, known, rows, others=(), own=None, seed=None, single=False, before=0):
        self.section, self.known, self.own, self.seed = section, known, own, seed
        self.ordered, self.before = not (section.fixed or single), before
        self.rows, self.by_key = rows, {row["id"]: row for row in [*others, *rows]}
        super().__init__(data, initial=[{} for _ in rows])

    def get_form_kwargs(self, index):
        fresh = str(uuid.uuid5(*self.seed_at(index)))
        return {"known": self.known, "row": self.row_at(index), "own": self.own, "fresh": fresh}

    def seed_at(self, index):
        record, words = self.seed or (uuid.NAMESPACE_OID, "")
        return record, f"{words} {index}"

    def row_at(self, index):
        """The row that the form at this place shows: by the posted key, or in the draft's order."""
        if self.is_bound:
            return self.by_key.get(self.data.get(f"{self.prefix}-{index}-id"))
        return self.rows[index] if index is not None and index < len(self.rows) else None

    def add_fields(self, form, index):
        super().add_fields(form, index)
        form.empty_permitted = form.row is None  # whatever count of rows the post claims to start with
        if self.ordered:
            form.fields["place"] = forms.IntegerField(
                label="Place",
                required=False,
                min_value=1,
                max_value=LAST,
                initial=self.before + index + 1 if form.row else None,
                widget=forms.TextInput(attrs={"inputmode": "numeric", "size": 4}),
            )
        if DELETION_FIELD_NAME in form.fields:
            form.fields[DELETION_FIELD_NAME].label = f"Remove this {self.section.one}"

    def clean(self):
        keys = [form.row["id"] for form in self.forms if form.row]
        if len(keys) != len(set(keys)):
            raise ValidationError("One row was sent twice. Open the page again and repeat the change.")

    @property
    def seen(self):
        """The keys of the rows that the post holds."""
        return {form.row["id"] for form in self.forms if form.row}

    def is_removed(self, form):
        return bool(self.can_delete and form.cleaned_data.get(DELETION_FIELD_NAME))

    def changed_rows(self):
        """The rows as the person wants them, in their order."""
        numbered = enumerate(self.forms, start=self.before + 1)
        standing = {form.prefix: place for place, form in numbered if form.row}
        wanted = [form for form in self.forms if form.row or (self.ordered and form.has_changed())]
        wanted = [form for form in wanted if not self.is_removed(form)]
        wanted.sort(key=lambda form: place_of(form, standing.get(form.prefix)))
        return [form.changed_row() for form in wanted]

    def mistakes(self):
        """Every error: (id of its field, what the field is called, the sentence)."""
        found = [("", "", error) for error in self.non_form_errors()]
        for place, form in enumerate(self.forms, start=self.before + 1):
            if form.errors and not self.is_removed(form):
                found += mistakes_of(form, f"{self.section.one.capitalize()} {place}" if self.ordered else "")
        return found


@dataclass(frozen=True)
class Slice:
    """The rows of a long section that one page shows, from number ``first`` (the first is 1) of ``total``."""

    first: int
    total: int

    @classmethod
    def starting(cls, asked, total):
        """The slice asked for by the number of its first row; the nearest there is."""
        first = int(asked) if str(asked).isdecimal() and len(asked) < 6 else 1
        start = min(max(first, 1), max(total, 1)) - 1
        return cls(start - start % ROWS_A_PAGE + 1, total)

    @property
    def last(self):
        return min(self.first + ROWS_A_PAGE - 1, self.total)

    @property
    def previous(self):
        return self.first - ROWS_A_PAGE if self.first > 1 else None

    @property
    def next(self):
        return self.last + 1 if self.last < self.total else None

    def of(self, rows):
        return rows[self.first - 1 : self.last]


def mistakes_of(form, called=""):
    """A form's errors: (id of the field, what the field is called, the sentence)."""
    for name, errors in form.errors.items():
        field = form[name] if name in form.fields else None
        for error in errors:
            label = str(field.label) if field and str(field.label) not in error else ""
            yield field.id_for_label if field else "", ", ".join(filter(None, (called, label))), error


def place_of(form, standing):
    """What a row sorts by: its place. Of rows given one place, one moved up or added there comes first, one moved
    down last."""
    place = form.cleaned_data.get("place") or standing or LAST
    return place, -1 if standing is None else (place > standing) - (place < standing)


def row_set(section, data=None, *, single=False, **kwargs):
    """The forms of a section's rows, with empty ones to add rows where it may grow."""
    made = formset_factory(
        section.form,
        formset=RowSet,
        extra=0 if section.fixed or single else 3,
        can_delete=not section.fixed,
        can_delete_extra=False,
        max_num=MOST_ROWS,
        absolute_max=MOST_ROWS,
    )
    return made(data, section=section, single=single, **kwargs)
