"""Staff who sign in, and the groups that say what each may do."""

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin

from minutes.models import User

from .site import SteadyLists


@admin.register(User)
class StaffAdmin(SteadyLists, UserAdmin):
    """Accounts are switched off, not deleted: the history names them. Only a superuser touches a superuser."""

    list_display = ["username", "first_name", "last_name", "is_active", "is_staff"]
    list_filter = ["is_active", "groups"]
    filter_horizontal = []
    actions = None
    fieldsets = [
        (None, {"fields": ["username", "password"]}),
        ("Who it is", {"fields": ["first_name", "last_name", "email"]}),
        ("What they may do", {"fields": ["is_active", "is_staff", "groups"]}),
        ("Dates", {"fields": ["last_login", "date_joined"]}),
    ]
    readonly_fields = ["last_login", "date_joined"]

    def has_change_permission(self, request, obj=None):
        if obj is not None and obj.is_superuser and not request.user.is_superuser:
            return False
        return super().has_change_permission(request, obj)

    def has_delete_permission(self, request, obj=None):
        return False
