"""The choices beside a search: which items are searched, and how they are shown."""

import django_filters
from django import forms
from django.utils.functional import cached_property

from minutes.filters import ArchiveFilterSet, choice
from minutes.models import ItemSearch, Meeting

from .asking import ask
from .naming import published_bodies

ONLY = [("decisions", "Decisions only")]
SORTS = [("relevance", "Best match first"), ("newest", "Newest first")]
AS_TYPED = [("typed", "As typed")]


class SearchFilter(ArchiveFilterSet):
    """Which items are searched. The body and year come before the words: the index is built in that order.

    The lists are read once, however often a search page names what is in them.
    """

    body = django_filters.ChoiceFilter(
        label="Body",
        method="of_body",
        empty_label="Every body",
        error_messages={"invalid_choice": "Body: no published minutes are of this body. Choose one from the list."},
    )
    year = choice("Year", (), "Every year", field_name="year")
    kind = choice("Kind of record", (), "Every kind", field_name="kind")
    only = choice("Search in", ONLY, "", method="as_they_are", widget=forms.HiddenInput)
    sort = choice("Order", SORTS, "The usual order", method="as_they_are")
    words = choice("Words", AS_TYPED, "", method="as_they_are", widget=forms.HiddenInput)

    class Meta:
        model = ItemSearch
        fields = []

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.filters["body"].extra["choices"] = lambda: [(body.slug, body.name) for body in self.bodies]
        self.filters["year"].extra["choices"] = lambda: [(str(year), str(year)) for year in self.held["years"]]
        self.filters["kind"].extra["choices"] = lambda: [(kind, kind.capitalize()) for kind in self.held["kinds"]]

    @cached_property
    def bodies(self):
        return published_bodies()

    def ask(self, words, **how):
        """What ``words`` find among the items that are chosen. The bodies come with it, where they are not read yet."""
        as_typed, known = bool(self.form.cleaned_data["words"]), self.__dict__.get("bodies")
        found = ask(words, self.qs, decisions_only=self.decisions_only, as_typed=as_typed, bodies=known, **how)
        self.bodies = found.bodies
        return found

    @cached_property
    def held(self):
        """The years of which there are meetings, the newest first, and the kinds of their records."""
        found = list(Meeting.objects.order_by().values_list("date__year", "kind").distinct())
        years, kinds = {year for year, _ in found}, {kind for _, kind in found if kind}
        return {"years": sorted(years, reverse=True), "kinds": sorted(kinds)}

    def of_body(self, rows, name, value):
        return rows.filter(body_key=next(body.pk for body in self.bodies if body.slug == value))

    def as_they_are(self, rows, name, value):
        return rows

    def rows_without(self, *names):
        """The rows that are searched, were the choices of these names not made."""
        rows = self.queryset.all()
        for name, value in self.form.cleaned_data.items():
            rows = rows if name in names else self.filters[name].filter(rows, value)
        return rows

    @property
    def decisions_only(self):
        return bool(self.form.cleaned_data.get("only"))
