"""The list of records, and the addresses of adding, reviewing, publishing and withdrawing them."""

from django.contrib import admin
from django.db.models import Q
from django.shortcuts import redirect
from django.urls import path

from minutes.intake.adding import add
from minutes.intake.compared.comparing import compare
from minutes.intake.compared.history import history, version
from minutes.intake.compared.in_use import in_use
from minutes.intake.copies.better_copy import better_copy
from minutes.intake.guard import staff_page
from minutes.intake.people.who_views import who
from minutes.intake.publishing.preview import preview
from minutes.intake.publishing.release import publish, withdraw
from minutes.intake.review.answer_views import answers, review
from minutes.intake.review.chosen_views import from_words
from minutes.intake.review.parting_views import parting
from minutes.intake.review.section_views import section
from minutes.intake.together.claim_views import claim
from minutes.intake.together.claims import standing
from minutes.intake.together.unsaved_views import keep_added, keep_section, throw_away
from minutes.keys import name_key
from minutes.models import Record

from .site import SteadyLists

VIEW, CHANGE = "minutes.view_record", "minutes.change_record"


class StateFilter(admin.SimpleListFilter):
    title = "state"
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return Record.State.choices

    def queryset(self, request, queryset):
        return queryset.in_state(self.value()) if self.value() in Record.State.values else queryset


class BodyFilter(admin.SimpleListFilter):
    title = "body"
    parameter_name = "body"

    def lookups(self, request, model_admin):
        names = Record.objects.order_by("body_name").values_list("body_name", flat=True).distinct()
        return [(name, name) if name else ("-", "Not given") for name in names]

    def queryset(self, request, queryset):
        if self.value() is None:
            return queryset
        return queryset.filter(body_name="" if self.value() == "-" else self.value())


@admin.register(Record)
class RecordAdmin(SteadyLists, admin.ModelAdmin):
    """Records are reviewed, never edited as rows and never deleted: what was public stays in the history."""

    list_display = ["name", "meeting_date", "state_in_words", "reviewer", "changed_at", "made_by"]
    list_filter = [StateFilter, BodyFilter]
    list_select_related = ["published", "created_by", "claim__by"]
    list_per_page = 50
    search_fields = ["search_key"]
    search_help_text = "Words of the body, the titles of items, or names."
    ordering = ["-changed_at"]
    actions = None

    @admin.display(description="Minutes")
    def name(self, record):
        return str(record)

    @admin.display(description="State")
    def state_in_words(self, record):
        return record.state.label

    @admin.display(description="Being reviewed by", empty_value="–")
    def reviewer(self, record):
        claim = standing(record)
        return claim and (claim.by.get_full_name() or claim.by)

    @admin.display(description="Added by")
    def made_by(self, record):
        return record.created_by or record.get_origin_display()

    def get_search_results(self, request, queryset, search_term):
        """Records that hold every word, as their search key was made: case and accents aside."""
        words = [Q(search_key__contains=word) for word in name_key(search_term).split()]
        return queryset.filter(*words), False

    def has_delete_permission(self, request, obj=None):
        return False

    def changelist_view(self, request, extra_context=None):
        return super().changelist_view(request, {"title": "Records", **(extra_context or {})})

    def change_view(self, request, object_id, form_url="", extra_context=None):
        record = self.get_object(request, object_id)
        return redirect(record) if record else self._get_obj_does_not_exist_redirect(request, self.opts, object_id)

    def get_urls(self):
        pages = [
            ("add/", staff_page(add, "minutes.add_record"), "add"),
            ("in-use/", staff_page(in_use, VIEW), "in_use"),
            ("<uuid:pk>/review/", staff_page(review, VIEW), "review"),
            ("<uuid:pk>/review/answers/", staff_page(answers, CHANGE), "answers"),
            ("<uuid:pk>/review/words/", staff_page(from_words, CHANGE), "from_words"),
            ("<uuid:pk>/review/<slug:slug>/", staff_page(section, CHANGE), "section"),
            ("<uuid:pk>/review/<slug:slug>/<slug:key>/", staff_page(section, CHANGE), "section"),
            ("<uuid:pk>/review/<slug:slug>/<slug:key>/parting/", staff_page(parting, CHANGE), "parting"),
            ("<uuid:pk>/preview/", staff_page(preview, VIEW), "preview"),
            ("<uuid:pk>/preview/<uuid:key>/", staff_page(preview, VIEW), "preview_item"),
            ("<uuid:pk>/publish/", staff_page(publish, VIEW, to_post="minutes.publish_record"), "publish"),
            ("<uuid:pk>/who/", staff_page(who, VIEW, to_post=CHANGE), "who"),
            ("<uuid:pk>/better-copy/", staff_page(better_copy, CHANGE), "better_copy"),
            ("<uuid:pk>/withdraw/", staff_page(withdraw, "minutes.withdraw_record"), "withdraw"),
            ("<uuid:pk>/claim/", staff_page(claim, CHANGE), "claim"),
            ("add/unsaved/", keep_added, "keep_added"),
            ("<uuid:pk>/unsaved/<slug:slug>/", keep_section, "keep"),
            ("<uuid:pk>/unsaved/<slug:slug>/<slug:key>/", keep_section, "keep"),
            ("unsaved/<int:number>/", staff_page(throw_away, VIEW), "throw_away"),
            ("<uuid:pk>/history/", staff_page(history, VIEW), "history"),
            ("<uuid:pk>/history/compare/", staff_page(compare, VIEW), "compare"),
            ("<uuid:pk>/history/<int:number>/", staff_page(version, VIEW), "version"),
        ]
        return [*(path(route, view, name=f"minutes_record_{name}") for route, view, name in pages), *super().get_urls()]
