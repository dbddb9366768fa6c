"""What people looked for and did not find, for staff to read."""

from urllib.parse import urlencode

from django.contrib import admin
from django.urls import reverse
from django.utils.html import format_html

from minutes.models import FailedSearch

from .site import SteadyLists


@admin.register(FailedSearch)
class FailedSearchAdmin(SteadyLists, admin.ModelAdmin):
    """Read by whoever sees the records, and written by nobody."""

    list_display = ["looked_for", "days", "times", "last_day"]
    list_display_links = None
    fields = ["word", "days", "times", "last_day"]
    actions = None

    @admin.display(description="Word", ordering="word")
    def looked_for(self, row):
        """The word, leading to the search for it: minutes that hold it may have been published since."""
        return format_html('<a href="{}?{}">{}</a>', reverse("search"), urlencode({"q": row.word}), row.word)

    def get_queryset(self, request):
        return FailedSearch.objects.for_staff()

    def changelist_view(self, request, extra_context=None):
        return super().changelist_view(request, {"title": "Searches that found nothing", **(extra_context or {})})

    def has_view_permission(self, request, obj=None):
        return request.user.has_perm("minutes.view_record")

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False
