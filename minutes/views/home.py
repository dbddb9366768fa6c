"""The first page, and what the archive is."""

from django.db.models import Count, Max, Min
from django.shortcuts import render

from minutes.models import Decision, Meeting


def home(request):
    newest = Meeting.objects.order_by("body_id", "-date", "-starts", "pk").distinct("body_id").values("pk")
    return render(
        request,
        "minutes/home.html",
        {
            "meetings": Meeting.objects.filter(pk__in=newest).for_lists().newest_first(),
            "decisions": Decision.objects.for_lists()[:4],
            "held": held(),
        },
    )


def about(request):
    return render(request, "minutes/about.html", {"held": held()})


def held():
    """How much the archive holds, and of what years."""
    return Meeting.objects.aggregate(
        meetings=Count("pk"), bodies=Count("body", distinct=True), first=Min("date"), last=Max("date")
    )
