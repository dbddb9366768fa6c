"""Savings that were promised: for which year, by when, by whom, and what came of them."""

from django.db.models import Prefetch
from django.utils import timezone

from minutes.models import FollowUp
from minutes.views.pages import filtered_list

from ..filters import PromiseFilter
from ..models import Figure


def promises(request):
    form = PromiseFilter(request.GET, promised(), request=request)
    return filtered_list(request, "trust/promises.html", form, today=timezone.localdate())


def promised():
    """Savings as they were promised, the newest first, each with the follow-up it is kept by."""
    followed = Prefetch("follow_up", FollowUp.objects.with_status().select_related("item__meeting"))
    rows = Figure.objects.promised().for_lists().select_related("passage__person", "line__trust")
    return rows.prefetch_related(followed)
