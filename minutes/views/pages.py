"""What all public pages share: they only read, refuse what cannot be an address, and break long lists into pages."""

from contextlib import nullcontext
from functools import wraps

from django.core.paginator import Paginator
from django.shortcuts import render
from django.views.decorators.http import require_safe

from minutes.search import TookTooLong, in_good_time, limited

ON_A_PAGE = 25


def public(view, *, own_limits=False):
    """The view, for GET and HEAD only; a NUL in the query, which no word of the archive holds, is a bad request.

    A query that takes too long ends the page with a sentence; with ``own_limits`` the view says how long that is.
    """

    @require_safe
    @wraps(view)
    def page(request, *args, **kwargs):
        if any("\0" in part for name, values in request.GET.lists() for part in (name, *values)):
            return render(request, "400.html", status=400)
        try:
            with nullcontext() if own_limits else limited():
                return view(request, *args, **kwargs)
        except TookTooLong:
            return render(request, "minutes/stopped.html", status=503)

    return page


def page_of(request, rows, detail=None):
    """The page of ``rows`` the address asks for: the last one when it asks for more than there are.

    ``detail`` is the same kind of rows with what is read or counted for each, for those of this page alone.
    """
    page = Paginator(rows, ON_A_PAGE).get_page(request.GET.get("page"))
    if detail is not None:
        known = detail.in_bulk([row.pk for row in page.object_list])
        page.object_list = [known[row.pk] for row in page.object_list if row.pk in known]
    return page


def keys_of(rows):
    """``rows`` in their order without what they carry: only these are put in order, and read whole a page at a time."""
    return rows.select_related(None).prefetch_related(None).only("pk")


def filtered_list(request, template, filterset, detail=None, finish=None, **context):
    """A page of the rows that the filters leave; none, and the reason in words, when a filter cannot be understood.

    ``detail`` is the same kind of rows with all that the page shows, and ``finish`` is called with those of the page.
    """
    rows = filterset.qs if filterset.is_valid() else filterset.queryset.none()
    if detail is None:
        rows, detail = keys_of(rows), filterset.queryset
    words = filterset.form.cleaned_data.get("words")
    try:
        with in_good_time() if words else nullcontext():
            page = page_of(request, rows, detail)
            if finish:
                finish(page.object_list)
            return render(request, template, {"filter": filterset, "page": page, **context})
    except TookTooLong:
        return render(request, "minutes/search_stopped.html", {"words": words}, status=503)
