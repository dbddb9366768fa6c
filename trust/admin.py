"""Trusts and budget lines, as ordinary pages, and the way to the figures that have no line yet."""

from django.contrib import admin, messages
from django.db.models import Count, F, Q
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.html import format_html

from minutes.admin.names import NamedForm, check_name
from minutes.admin.site import SteadyLists
from minutes.intake.guard import staff_page
from minutes.intake.money.queue_views import queue
from minutes.keys import name_key
from minutes.models import Version

from .models import BudgetLine, Trust


class AliasedForm(NamedForm):
    """A row with a name and the other names it is printed under."""

    def clean_aliases(self):
        for alias in self.cleaned_data["aliases"]:
            check_name(alias, self.fields["name"].max_length)
        return self.cleaned_data["aliases"]

    def check_names(self, values, taken, so):
        """Refuse a name that stands here twice, or that is ``taken``: {key: by which row}; ``so``, in words, is why."""
        for field, names in (("name", [values.get("name")]), ("aliases", values.get("aliases") or [])):
            for name in filter(None, names):
                key = name_key(name)
                if key in taken:
                    self.add_error(field, f"“{name}” is a name {taken[key]}. {so}")
                taken.setdefault(key, "given here twice")


class TrustForm(AliasedForm):
    """A trust, whose names are no other trust's."""

    def clean(self):
        values = super().clean()
        taken = {}
        for trust in Trust.objects.exclude(pk=self.instance.pk):
            taken |= dict.fromkeys(map(name_key, [trust.name, *trust.aliases]), f"of “{trust}” too")
        self.check_names(values, taken, "The trusts could not be told apart by it.")
        return values


class BudgetLineForm(AliasedForm):
    """A budget line, whose names are no other line's of its trust; one line of a trust may be its whole contract."""

    def clean(self):
        values = super().clean()
        others = BudgetLine.objects.filter(trust=values.get("trust")).exclude(pk=self.instance.pk)
        if values.get("whole"):
            self.check_whole(values.get("trust"), others)
        taken = {}
        for line in others:
            taken |= dict.fromkeys([line.key, *line.alias_keys], f"of “{line}” too")
        self.check_names(values, taken, "A figure could not be told apart by it.")
        return values

    def validate_constraints(self):
        """Both are refused in words by ``clean``."""

    def check_whole(self, trust, others):
        if trust is None:
            self.add_error("trust", "Choose the trust whose contract this is as a whole.")
        elif other := others.filter(whole=True).first():
            self.add_error("whole", f"“{other}” is the whole contract of {trust} already. Only one line can be.")


@admin.register(Trust)
class TrustAdmin(SteadyLists, admin.ModelAdmin):
    form = TrustForm
    list_display = ["name"]
    search_fields = ["name"]
    actions = None


@admin.register(BudgetLine)
class BudgetLineAdmin(SteadyLists, admin.ModelAdmin):
    form = BudgetLineForm
    list_display = ["name", "trust", "whole", "figures_of_it"]
    list_filter = ["trust"]
    search_fields = ["name"]
    list_select_related = ["trust"]
    actions = None
    change_list_template = "admin/trust/budgetline/change_list.html"

    def get_queryset(self, request):
        return super().get_queryset(request).annotate(figure_count=Count("figures"))

    @admin.display(description="Published figures", ordering="figure_count")
    def figures_of_it(self, line):
        """The count, leading to them; a line of none is not known to the public, and so to no list there."""
        if not line.figure_count:
            return 0
        register = reverse("money")
        return format_html('<a href="{}?line={}">{}</a>', register, line.slug, line.figure_count)

    def delete_view(self, request, object_id, extra_context=None):
        line = self.get_object(request, object_id)
        if line and self.has_delete_permission(request, line) and (used := in_use(line)):
            messages.error(request, f"“{line}” cannot be deleted: {used}. Give them another line first, or rename it.")
            return redirect("admin:trust_budgetline_change", line.pk)
        return super().delete_view(request, object_id, extra_context)

    def get_urls(self):
        page = staff_page(queue, "minutes.change_record")
        return [path("queue/", page, name="trust_budgetline_queue"), *super().get_urls()]


def in_use(line):
    """What a budget line is used for, in words; empty for nothing."""
    published = line.figures.count()
    drafts = Version.objects.filter(Q(content__figures__contains=[{"line": line.pk}]), number=F("record__current"))
    if published:
        return "1 published figure is of it" if published == 1 else f"{published} published figures are of it"
    return "figures in minutes that are not published yet are of it" if drafts.exists() else ""
