"""The post of a review's answers."""

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse

from ..known import Known
from ..people.who_views import settle_posted
from ..rowset import mistakes_of
from ..sections import PROBLEMS
from ..together.catching_up import take_over
from ..together.unsaved import brought_back
from ..together.unsaved import settle as let_go
from ..versions import content_of, record_of, version_named
from . import views
from .answering import answer_of, asked_in, keep
from .offers import posted_offers
from .questions import questions


def review(request, pk):
    """The review, with answers that were typed and not saved, if it is asked to bring some back."""
    entry = brought_back(request, record=pk, section=PROBLEMS.slug)
    if entry is None:
        return views.review(request, pk)
    record, posted = record_of(pk), entry.as_posted()
    shown = shown_in(record, version_named(record, entry.version), posted)
    return again(request, record, shown, 200, posted=posted, entry=entry)


def answers(request, pk):
    """Save the answers in a post; with what is wrong with them, nothing is saved and every entry stays."""
    record = record_of(pk)
    address = reverse("admin:minutes_record_review", args=[record.pk])
    if request.method != "POST":
        return redirect(address)
    version = version_named(record, request.POST.get("version"))
    shown = shown_in(record, version, request.POST)
    mistakes = [mistake for one in shown for mistake in mistakes_in(one, request.POST)]
    if mistakes:
        return again(request, record, shown, 422, mistakes=mistakes)
    given = [answer for answer in (answer_of(one, request.POST) for one in shown) if answer.given]
    clashes = keep(record, given, request.user)
    if clashes:
        return again(request, record, shown, 409, clashes=clashes)
    let_go(request.user, request.POST.getlist("kept"))
    settled = settle_posted(request, record, content_of(version))
    if given or not settled:
        tell(request, len(given))
    return redirect(f"{address}#{'lines' if request.POST.get('offers') else 'questions'}")


def shown_in(record, version, posted):
    """The questions, or the offers, that the page of this version showed, with their forms as posted."""
    draft = content_of(version)
    known = Known(record, draft)
    if posted.get("offers"):
        return list(posted_offers(draft, known, posted))
    return [one for _, rows in asked_in(questions(draft, known), known, posted) for one in rows]


def mistakes_in(one, posted):
    """What is wrong with one entry; nothing with what is to be removed."""
    if one.form is None or posted.get("remove") == one.key:
        return []
    return list(mistakes_of(one.form, one.question.message))


def tell(request, count):
    if count:
        messages.success(request, "1 answer saved." if count == 1 else f"{count} answers saved.")
    else:
        messages.info(request, "Nothing was answered, so nothing was saved.")


def again(request, record, shown, status, posted=None, **context):
    """The review of the newest version, with the entries as they were typed and what stands against them.

    What the person left as it was shown is what it is now, so that saving again takes back nothing of anybody's.
    """
    record.refresh_from_db()
    latest, posted = record.latest(), (posted or request.POST).copy()
    draft = content_of(latest)
    known = Known(record, draft)
    for one in shown:
        bound = one.form is not None and one.form.is_bound and one.form.errors is not None  # which reads the entries
        row = one.question.section.row(draft, one.question.row["id"]) if bound else None
        if row is not None:
            fresh = one.question.section.form(prefix=one.key, known=known, row=row, only=one.question.fields)
            take_over(posted, one.form, fresh)
    return views.review_page(request, record, latest, status=status, posted=posted, **context)
