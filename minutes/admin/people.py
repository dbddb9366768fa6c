"""People, the names the minutes print for them, and councillors' terms, as ordinary pages."""

from django.contrib import admin

from minutes.keys import name_key
from minutes.models import Person, PersonName, Term


class PersonNameInline(admin.StackedInline):
    model = PersonName
    extra = 0


class TermInline(admin.StackedInline):
    model = Term
    extra = 0


@admin.register(Person)
class PersonAdmin(admin.ModelAdmin):
    """People found by any of their names, accents and case aside."""

    list_display = ["name", "councillor"]
    list_filter = ["councillor"]
    search_fields = ["key", "names__key"]
    search_help_text = "Any name the minutes print."
    inlines = [PersonNameInline, TermInline]
    actions = None

    def get_search_results(self, request, queryset, search_term):
        return super().get_search_results(request, queryset, name_key(search_term))
