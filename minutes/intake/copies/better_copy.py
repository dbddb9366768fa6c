"""The page "Bring in a better copy": paste or upload the minutes of the record's meeting once more."""

from django.contrib import messages
from django.shortcuts import redirect

from ..adding import AddForm
from ..fields import Flag
from ..guard import page
from ..records import AlreadyHeld
from ..rowset import mistakes_of
from ..versions import record_of
from .bringing_in import OtherMeeting, bring_in

SAME = "It is the same meeting all the same"


class CopyForm(AddForm):
    """A better copy, by paste or by file."""

    same_meeting = Flag(SAME)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["source_address"].help_text = "Optional. If you leave it empty, the address given before stays."

    @property
    def shown(self):
        """The fields to show: whether it is the same meeting is asked only where that is in doubt."""
        return [field for field in self if field.name != "same_meeting" or field.errors]


def better_copy(request, pk):
    """Ask for the copy, merge it with the record, and lead to the review with what it changed."""
    record = record_of(pk)
    if request.method != "POST":
        return copy_page(request, record, CopyForm())
    form = CopyForm(request.POST, request.FILES)
    if not form.is_valid():
        return copy_page(request, record, form, status=422)
    given = {"source_address": form.cleaned_data["source_address"], "same_meeting": form.cleaned_data["same_meeting"]}
    try:
        merged = bring_in(record, form.source, by=request.user, name=form.name, **given)
    except AlreadyHeld as held:
        return copy_page(request, record, form, status=409, held=held.record)
    except OtherMeeting as other:
        form.add_error("same_meeting", f"{other} If they are of one meeting, tick “{SAME}”.")
        return copy_page(request, record, form, status=422)
    messages.success(request, f"{merged.changes} {PUBLIC_STAYS if record.published else NOTHING_PUBLIC}")
    return redirect(record)


PUBLIC_STAYS = "The public page stays as it is until you publish again."
NOTHING_PUBLIC = "Nothing is public until it is published."


def copy_page(request, record, form, *, status=200, held=None):
    title = f"Bring in a better copy of {record}"
    return page(
        request,
        "better_copy",
        status=status,
        title=title if status == 200 else f"Error: {title}",
        record=record,
        form=form,
        held=held,
        mistakes=list(mistakes_of(form)) if form.is_bound else [],
        choose_again=bool(request.FILES) and status != 200,
    )
