"""Trusts and budget lines, as ordinary pages."""

from django.contrib import admin

from .models import BudgetLine, Trust


@admin.register(Trust)
class TrustAdmin(admin.ModelAdmin):
    list_display = ["name"]
    search_fields = ["name"]
    actions = None


@admin.register(BudgetLine)
class BudgetLineAdmin(admin.ModelAdmin):
    list_display = ["name", "trust"]
    list_filter = ["trust"]
    search_fields = ["name"]
    list_select_related = ["trust"]
    actions = None
