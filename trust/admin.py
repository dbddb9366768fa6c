"""Trusts and budget lines, as ordinary pages."""

from django.contrib import admin

from minutes.admin.names import NamedForm, check_name
from minutes.admin.site import SteadyLists

from .models import BudgetLine, Trust


class AliasedForm(NamedForm):
    """A row with a name and the other names it is printed under."""

    def clean_aliases(self):
        for alias in self.cleaned_data["aliases"]:
            check_name(alias, self.fields["name"].max_length)
        return self.cleaned_data["aliases"]


@admin.register(Trust)
class TrustAdmin(SteadyLists, admin.ModelAdmin):
    form = AliasedForm
    list_display = ["name"]
    search_fields = ["name"]
    actions = None


@admin.register(BudgetLine)
class BudgetLineAdmin(SteadyLists, admin.ModelAdmin):
    form = AliasedForm
    list_display = ["name", "trust"]
    list_filter = ["trust"]
    search_fields = ["name"]
    list_select_related = ["trust"]
    actions = None
