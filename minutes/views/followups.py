"""What was asked for or promised, and what came of it."""

from django.db.models import Case, F, When
from django.utils import timezone

from minutes.filters import FollowUpFilter
from minutes.models import FollowUp, FollowUpProgress

from .pages import filtered_list


def follow_ups(request):
    rows = FollowUp.objects.with_status().select_related("item__meeting__body", "passage").prefetch_related("figures")
    closed = Case(When(pk__in=FollowUpProgress.keys_of_closed(), then=1), default=0)
    rows = rows.order_by(closed, F("due_by").asc(nulls_last=True), "-item__meeting__date", "item", "position")
    form = FollowUpFilter(request.GET, rows, request=request)
    return filtered_list(request, "minutes/follow_ups.html", form, today=timezone.localdate())
