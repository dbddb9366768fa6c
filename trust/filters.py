"""The filters above the list of figures, and its orders."""

import django_filters
from django import forms
from django.db.models import Case, When
from django.db.models.functions import Greatest, Least

from minutes.filters import ArchiveFilterSet, body, choice, newest_first, pounds, words
from minutes.models import Meeting
from minutes.search import Query
from minutes.search.typed_amounts import in_pounds

from .models import BudgetLine, Figure, Trust

NO_LINE = "no line"  # no line has it for its address: addresses hold no blanks
NONE = (NO_LINE, "No budget line")
ORDERS = [
    ("oldest", "Oldest meeting first"),
    ("largest", "Largest amount first"),
    ("smallest", "Smallest amount first"),
]
LOW, HIGH = Least("amount", "amount_to"), Greatest("amount", "amount_to")  # of a range; an amount alone is both


class FigureForm(forms.Form):
    """The form of the filters: an amount to cannot be less than the amount from."""

    def clean(self):
        least, most = self.cleaned_data.get("amount_from"), self.cleaned_data.get("amount_to")
        if least is not None and most is not None and most < least:
            told = f"Amount to: {in_pounds(most)} is less than the amount from, {in_pounds(least)}."
            self.add_error("amount_to", told)


def measures():
    found = Figure.objects.order_by("measure").values_list("measure", flat=True).distinct()
    return [(measure, measure.capitalize()) for measure in found]


def financial_years(figures):
    found = figures.exclude(financial_year="").order_by("-financial_year")
    years = [(year, year) for year in found.values_list("financial_year", flat=True).distinct()]
    return [*years, ("none", "No year given")]


def lines(figures):
    return list(BudgetLine.objects.of_figures(figures).values_list("slug", "name"))


def trusts(figures):
    return list(Trust.objects.of_figures(figures).values_list("slug", "name"))


def promises():
    found = set(Figure.objects.exclude(promise="").order_by().values_list("promise", flat=True).distinct())
    return [(value, f"Saving {label}") for value, label in Figure.Promise.choices if value in found]


def meeting():
    """One meeting by its address: links of other pages give it, and it is among the chosen until it is taken away."""
    return django_filters.ModelChoiceFilter(
        field_name="item__meeting",
        label="Meeting",
        queryset=lambda request: Meeting.objects.select_related("body"),
        to_field_name="slug",
        widget=forms.HiddenInput,
        error_messages={"invalid_choice": "Meeting: no published minutes are of this meeting."},
    )


class OfYear(ArchiveFilterSet):
    """Figures of one financial year, or of none."""

    def of_year(self, figures, name, value):
        return figures.filter(financial_year="" if value == "none" else value)


class FigureFilter(OfYear):
    """Figures by what they are of. Of a range, any part may lie between the amounts asked for; per cents never do."""

    words = words(method="with_words")
    measure = choice("What it is", measures, "Anything", field_name="measure")
    year = choice("Financial year", lambda: financial_years(Figure.objects.all()), "Every year", method="of_year")
    line = choice("Budget line", lambda: [*lines(Figure.objects.all()), NONE], "Every line", method="of_line")
    trust = choice("Trust", lambda: trusts(Figure.objects.all()), "Every trust", field_name="line__trust__slug")
    promise = choice("Savings", promises, "Promised or not", field_name="promise")
    body = body("item__meeting__body")
    meeting = meeting()
    amount_from = pounds("Amount from", method="at_least", help_text="Such as £2.5m, 2,500,000 or 2.5 million.")
    amount_to = pounds("Amount to", method="at_most")
    order = choice("Order", ORDERS, "Newest meeting first", method="in_order")

    class Meta:
        model = Figure
        fields = []
        form = FigureForm

    @property
    def order_in_words(self):
        chosen = self.form.cleaned_data.get("order") if self.form.is_valid() else None
        return dict(ORDERS).get(chosen, "Newest meeting first").lower()

    def with_words(self, figures, name, value):
        return newest_first(Query.typed(value).within(figures))

    def of_line(self, figures, name, value):
        return figures.filter(line=None) if value == NO_LINE else figures.filter(line__slug=value)

    def at_least(self, figures, name, value):
        return figures.filter(unit=Figure.Unit.GBP).alias(most=HIGH).filter(most__gte=value)

    def at_most(self, figures, name, value):
        return figures.filter(unit=Figure.Unit.GBP).alias(least=LOW).filter(least__lte=value)

    def in_order(self, figures, name, value):
        as_listed = figures.query.order_by
        if value == "oldest":
            return figures.order_by(as_listed[0].removeprefix("-"), *as_listed[1:])
        amount = HIGH.desc(nulls_last=True) if value == "largest" else LOW.asc(nulls_last=True)
        unknown = Case(When(amount=None, then=2), When(unit=Figure.Unit.PERCENT, then=1), default=0)
        return figures.order_by(unknown, amount, *as_listed)


class PromiseFilter(OfYear):
    """Savings promised, by what they were promised of."""

    year = choice("Financial year", lambda: financial_years(Figure.objects.promised()), "Every year", method="of_year")
    trust = choice("Trust", lambda: trusts(Figure.objects.promised()), "Every trust", field_name="line__trust__slug")
    line = choice("Budget line", lambda: lines(Figure.objects.promised()), "Every line", field_name="line__slug")

    class Meta:
        model = Figure
        fields = []
