"""The council's bodies, as ordinary pages."""

from django.contrib import admin

from minutes.models import Body


@admin.register(Body)
class BodyAdmin(admin.ModelAdmin):
    list_display = ["name", "kind"]
    list_filter = ["kind"]
    search_fields = ["name", "other_names"]
    actions = None
