"""A form filled in on an older version, brought up to the newest: what the person left as it was shown becomes what
it is now, so that saving it changes what they changed and takes back nothing of anybody else's."""

from django.forms.formsets import DELETION_FIELD_NAME


def caught_up(rows, newest, known):
    """The post of the valid ``rows``, with the ``newest`` version's rows of the section in what was not touched."""
    posted, now = rows.data.copy(), {row["id"]: row for row in newest}
    for form in rows.forms:
        if form.row is None or rows.is_removed(form):
            continue
        if form.row["id"] in now:
            take_over(posted, form, rows.section.form(known=known, row=now[form.row["id"]]))
        elif rows.can_delete and not touched(form):
            posted[f"{form.prefix}-{DELETION_FIELD_NAME}"] = "on"
    return posted


def take_over(posted, form, fresh):
    """Put the newest values of the fields that the person left alone in the post."""
    for name in fresh.draft_fields:
        if name not in form.draft_fields or form.as_shown(name):
            posted[f"{form.prefix}-{name}"] = fresh.initial[name]


def touched(form):
    """Whether the person changed any field of the row."""
    return any(not form.as_shown(name) for name in form.draft_fields)
