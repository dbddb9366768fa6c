"""The filters above the list of figures."""

from django.db.models import Q

from minutes.filters import ArchiveFilterSet, body, choice, words
from minutes.search import Words

from .models import Figure


def measures():
    found = Figure.objects.order_by("measure").values_list("measure", flat=True).distinct()
    return [(measure, measure.capitalize()) for measure in found]


def financial_years():
    found = Figure.objects.exclude(financial_year="").order_by("-financial_year")
    years = [(year, year) for year in found.values_list("financial_year", flat=True).distinct()]
    return [*years, ("none", "No year given")]


def of_amount(amounts):
    """Figures of one of the amounts, or with it at either end of their range."""
    return Q(unit=Figure.Unit.GBP) & (Q(amount__in=amounts) | Q(amount_to__in=amounts))


class FigureFilter(ArchiveFilterSet):
    words = words(method="with_words")
    measure = choice("What it is", measures, "Anything", field_name="measure")
    year = choice("Financial year", financial_years, "Every year", method="of_year")
    body = body("item__meeting__body")

    class Meta:
        model = Figure
        fields = []

    def with_words(self, figures, name, value):
        return Words.typed(value).within(figures, "quote", "about", "item__title", holds=of_amount)

    def of_year(self, figures, name, value):
        return figures.filter(financial_year="" if value == "none" else value)
