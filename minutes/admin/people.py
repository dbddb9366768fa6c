"""People, the names the minutes print for them, and councillors' terms, as ordinary pages."""

from django import forms
from django.contrib import admin

from minutes.keys import name_key
from minutes.models import Person, PersonName, Term

from .names import DistinctNames, NamedForm
from .site import SteadyLists


class PersonNameInline(admin.StackedInline):
    model = PersonName
    form = NamedForm
    formset = DistinctNames
    extra = 0


class TermForm(forms.ModelForm):
    """A councillor's time in office."""

    def clean(self):
        values = super().clean()
        starts, ends = values.get("starts"), values.get("ends")
        if starts and ends and ends < starts:
            self.add_error("ends", "The term ends before it starts. Correct one of the days.")
        return values


class TermInline(admin.StackedInline):
    model = Term
    form = TermForm
    extra = 0


@admin.register(Person)
class PersonAdmin(SteadyLists, admin.ModelAdmin):
    """People found by any of their names, accents and case aside."""

    form = NamedForm
    list_display = ["name", "councillor"]
    list_filter = ["councillor"]
    search_fields = ["key", "names__key"]
    search_help_text = "Any name the minutes print."
    inlines = [PersonNameInline, TermInline]
    actions = None

    def get_search_results(self, request, queryset, search_term):
        return super().get_search_results(request, queryset, name_key(search_term))
