"""The council's bodies, as ordinary pages."""

from django.contrib import admin
from django.core.exceptions import ValidationError

from minutes.models import Body

from .names import NamedForm, check_name
from .site import SteadyLists


class BodyForm(NamedForm):
    """A body. No two are known under one name, for the name printed in minutes must say which it was."""

    def clean_name(self):
        name = super().clean_name()
        self.refuse_taken(name)
        return name

    def clean_other_names(self):
        names = self.cleaned_data["other_names"]
        for name in names:
            check_name(name, self.fields["name"].max_length)
            self.refuse_taken(name)
        return names

    def refuse_taken(self, name):
        known = Body.objects.exclude(pk=self.instance.pk).named(name)
        if known:
            raise ValidationError(f"“{name}” is a name of the body {known} already.")


@admin.register(Body)
class BodyAdmin(SteadyLists, admin.ModelAdmin):
    form = BodyForm
    list_display = ["name", "kind"]
    list_filter = ["kind"]
    search_fields = ["name", "other_names"]
    actions = None
