"""The register of decisions."""

from minutes.filters import DecisionFilter
from minutes.models import Decision

from .pages import filtered_list


def decisions(request):
    rows = Decision.objects.for_lists()
    return filtered_list(request, "minutes/decisions.html", DecisionFilter(request.GET, rows, request=request))
