"""What the admin calls itself, and its lists."""

from django.conf import settings
from django.contrib import admin
from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.views.main import ChangeList
from django.contrib.auth.models import Group
from django.db import DataError, transaction

admin.site.site_header = f"{settings.COUNCIL_NAME} – staff"
admin.site.site_title = settings.COUNCIL_NAME
admin.site.index_title = "Minutes"
admin.site.enable_nav_sidebar = False
admin.site.unregister(Group)  # the groups and what each may do are fixed in minutes/roles.py


class SteadyList(ChangeList):
    """A list whose address may ask for anything: what no column can hold is none of its rows, and no fault."""

    def get_results(self, request):
        try:
            with transaction.atomic():
                super().get_results(request)
        except (DataError, ValueError) as asked:
            raise IncorrectLookupParameters(asked) from asked


class SteadyLists:
    """A ModelAdmin with such lists."""

    def get_changelist(self, request, **kwargs):
        return SteadyList
