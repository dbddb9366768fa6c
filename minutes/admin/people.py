"""People, the names the minutes print for them, and councillors' terms, as ordinary pages; merging and splitting."""

from django import forms
from django.contrib import admin
from django.urls import path

from minutes.intake.guard import staff_page
from minutes.intake.people.merging_people import events_of, name_removed
from minutes.intake.people.people_views import merge_with, merging, splitting
from minutes.keys import name_key
from minutes.models import Person, PersonName, Term

from .names import DistinctNames, NamedForm
from .site import SteadyLists

MERGE = "minutes.merge_person"


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
    change_form_template = "admin/minutes/person/change_form.html"

    def get_search_results(self, request, queryset, search_term):
        """People who were merged into others are in no list; their own pages stay for their history."""
        return super().get_search_results(request, queryset.standing(), name_key(search_term))

    def has_change_permission(self, request, obj=None):
        return super().has_change_permission(request, obj) and not (obj and obj.merged_into_id)

    def has_delete_permission(self, request, obj=None):
        return super().has_delete_permission(request, obj) and not (obj and obj.merged_into_id)

    def change_view(self, request, object_id, form_url="", extra_context=None):
        person = self.get_object(request, object_id)
        history = {
            "events": events_of(person) if person else [],
            "may_merge": bool(person and not person.merged_into_id) and request.user.has_perm(MERGE),
        }
        return super().change_view(request, object_id, form_url, {**history, **(extra_context or {})})

    def save_formset(self, request, form, formset, change):
        super().save_formset(request, form, formset, change)
        if formset.model is PersonName:
            for name in formset.deleted_objects:
                name_removed(name, request.user)

    def get_urls(self):
        pages = [
            ("<int:pk>/merge/", merge_with, "merge_with"),
            ("<int:pk>/merge/<int:other>/", merging, "merge"),
            ("<int:pk>/split/", splitting, "split"),
        ]
        return [
            *(path(route, staff_page(view, MERGE), name=f"minutes_person_{name}") for route, view, name in pages),
            *super().get_urls(),
        ]
