"""A form filled in on an older version, brought up to the newest: what the person left as it was shown becomes what
it is now, so that saving it changes what they changed and takes back nothing of anybody else's."""

from dataclasses import dataclass

from django.forms.formsets import DELETION_FIELD_NAME
from django.utils.functional import cached_property


@dataclass
class RowsThen:
    """A section's rows in one version: all that a post may name, and those that its page shows, in their order."""

    rows: list
    shown: list

    @cached_property
    def places(self):
        """The number of each row shown, by its key."""
        return {row["id"]: place for place, row in enumerate(self.shown, start=1)}


def caught_up(rows, before, now, known):
    """The post of the valid ``rows``, made on the version ``before``, with what was not touched as it is ``now``."""
    posted, newest = rows.data.copy(), {row["id"]: row for row in now.rows}
    moved = rows.ordered and reordered(before.places, now.places)
    for form in rows.forms:
        if form.row is None or rows.is_removed(form):
            continue
        key = form.row["id"]
        if key in newest:
            take_over(posted, form, rows.section.form(known=known, row=newest[key]))
        elif rows.can_delete and not touched(form):
            posted[f"{form.prefix}-{DELETION_FIELD_NAME}"] = "on"
        if moved and key in now.places and form.cleaned_data.get("place") in (None, before.places.get(key)):
            posted[f"{form.prefix}-place"] = now.places[key]
    return posted


def reordered(before, now):
    """Whether rows that stand in both stand in another order: rows come or gone between them move nothing."""
    return [key for key in before if key in now] != [key for key in now if key in before]


def take_over(posted, form, fresh):
    """Put the newest values of the fields that the person left alone in the post."""
    for name in fresh.draft_fields:
        if name not in form.draft_fields or form.as_shown(name):
            posted[f"{form.prefix}-{name}"] = fresh.initial[name]


def touched(form):
    """Whether the person changed any field of the row."""
    return any(not form.as_shown(name) for name in form.draft_fields)
