"""Making a record public and taking it back: two buttons, each with its reasons in words."""

from django import forms
from django.contrib import messages
from django.shortcuts import redirect

from ..fields import Words
from ..guard import page
from ..review.views import review_page
from ..rowset import mistakes_of
from ..together import claims
from ..versions import record_of
from . import publish as publishing
from .before import before_publishing


class ReasonForm(forms.Form):
    """Why minutes are withdrawn; kept with the record, never shown publicly."""

    reason = Words("Reason", rows=3, required=True, length=2000, help_text="Kept in the history. Not shown publicly.")


def publish(request, pk):
    """What should be seen before publishing; a post makes the version that the person was looking at public."""
    if request.method != "POST":
        return before_publishing(request, pk)
    record = record_of(pk)
    number = request.POST.get("version", "")
    if number != str(record.current):
        text = f"Nothing was published: version {record.current} was saved since you opened the page. Look at it first."
        return refused(request, record, [text])
    try:
        meeting = publishing.publish(record, record.current, request.user)
    except publishing.NotPublishable as error:
        return refused(request, record, error.reasons)
    claims.release(record)
    messages.success(request, f"Published: {meeting}.")
    return redirect(record)


def refused(request, record, reasons):
    """The review again, headed by why it was not published."""
    record.refresh_from_db()
    return review_page(request, record, status=409, refusals=reasons)


def withdraw(request, pk):
    """Ask why, then take the record's minutes off the public pages."""
    record = record_of(pk)
    form = ReasonForm(request.POST if request.method == "POST" else None)
    if record.published is None:
        messages.info(request, "These minutes are not public, so there is nothing to withdraw.")
        return redirect(record)
    if not form.is_valid():
        mistakes = list(mistakes_of(form)) if form.is_bound else []
        title = f"Error: withdraw {record}" if mistakes else f"Withdraw {record}"
        status = 422 if mistakes else 200
        return page(request, "withdraw", status=status, title=title, record=record, form=form, mistakes=mistakes)
    try:
        publishing.withdraw(record, form.cleaned_data["reason"], request.user)
    except publishing.NotPublishable as error:
        return refused(request, record, error.reasons)
    messages.success(request, "Withdrawn: these minutes are no longer public.")
    return redirect(record)
