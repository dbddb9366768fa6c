"""Savings that were promised: for which year, by when, by whom, and what came of them."""

import django_filters
from django.db.models import Exists, OuterRef, Prefetch
from django.utils import timezone

from minutes.filters import ArchiveFilterSet, choice
from minutes.models import FollowUp
from minutes.views.pages import filtered_list

from ..models import BudgetLine, Figure, Trust


def promises(request):
    form = PromiseFilter(request.GET, promised(), request=request)
    return filtered_list(request, "trust/promises.html", form, today=timezone.localdate())


def promised():
    """Savings as they were promised, the newest first, each with the follow-up it is kept by."""
    followed = Prefetch("follow_up", FollowUp.objects.with_status().select_related("item__meeting"))
    rows = _promised().for_lists().select_related("passage__person", "line__trust")
    return rows.prefetch_related(followed)


def _promised():
    return Figure.objects.filter(measure="saving", promise=Figure.Promise.PROMISED)


def years():
    found = _promised().exclude(financial_year="").order_by("-financial_year")
    known = [(year, year) for year in found.values_list("financial_year", flat=True).distinct()]
    return [*known, ("none", "No year given")]


def of(model, label, every, field):
    """A choice among the trusts, or the budget lines, that savings were promised of."""
    return django_filters.ModelChoiceFilter(
        field_name=field,
        label=label,
        queryset=lambda request: model.objects.filter(Exists(_promised().filter(**{field: OuterRef("pk")}))),
        to_field_name="slug",
        empty_label=every,
        error_messages={"invalid_choice": f"{label}: no saving was promised of it. Choose one from the list."},
    )


class PromiseFilter(ArchiveFilterSet):
    year = choice("Financial year", years, "Every year", method="of_year")
    trust = of(Trust, "Trust", "Every trust", "line__trust")
    line = of(BudgetLine, "Budget line", "Every line", "line")

    class Meta:
        model = Figure
        fields = []

    def of_year(self, figures, name, value):
        return figures.filter(financial_year="" if value == "none" else value)
