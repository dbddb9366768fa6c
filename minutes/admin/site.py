"""What the admin calls itself."""

from django.conf import settings
from django.contrib import admin
from django.contrib.auth.models import Group

admin.site.site_header = f"{settings.COUNCIL_NAME} – staff"
admin.site.site_title = settings.COUNCIL_NAME
admin.site.index_title = "Minutes"
admin.site.enable_nav_sidebar = False
admin.site.unregister(Group)  # the groups and what each may do are fixed in minutes/roles.py
