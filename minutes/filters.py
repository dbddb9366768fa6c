"""The filters above the public lists. They offer only what is published, and an unknown choice is said in words."""

from datetime import date

import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import Left
from django.utils import timezone

from minutes.keys import name_key
from minutes.models import (
    Body,
    Clause,
    Decision,
    FollowUp,
    FollowUpProgress,
    Item,
    ItemSearch,
    Meeting,
    Person,
)
from minutes.search import Query
from minutes.search.typed_amounts import amount_of, in_pounds

DAY_FORMATS = ("%Y-%m-%d", "%d %B %Y", "%d %b %Y", "%d/%m/%Y", "%d.%m.%Y")
KEY = [("yes", "Key decisions only")]
LONGEST_WORDS = 200  # characters of the words that a list takes


class PoundsField(forms.CharField):
    """An amount of money typed in any way."""

    def clean(self, value):
        typed = super().clean(value)
        amount = amount_of(typed) if typed else None
        if typed and amount is None:
            raise ValidationError(f"{self.label}: write one amount in pounds, such as £2.5m, 2,500,000 or 2.5 million.")
        return amount


class PoundsFilter(django_filters.Filter):
    field_class = PoundsField


class ArchiveFilterSet(django_filters.FilterSet):
    """A filter form whose chosen values can be listed, each with the address of the list without it."""

    def chosen(self):
        """Pairs of what was chosen, in words, and the query string that is left when it is taken away."""
        if not self.form.is_valid():
            return []
        filled = [name for name, value in self.form.cleaned_data.items() if value not in (None, "")]
        return [(self.in_words(name), self.without(name)) for name in filled]

    def in_words(self, name):
        field, value = self.form.fields[name], self.form.cleaned_data[name]
        if isinstance(field, PoundsField):
            return f"{field.label}: {in_pounds(value)}"
        if isinstance(value, date):
            return f"{field.label}: {value:%-d %B %Y}"
        shown = dict(getattr(field, "choices", ())).get(value, value) if isinstance(value, str) else value
        return f"{field.label}: {shown}"

    def without(self, name):
        left = self.data.copy()
        for gone in (name, "page"):
            left.pop(gone, None)
        return left.urlencode()

    def asked(self):
        """The query string of the list as it is filtered, whatever its page; empty for the list without filters."""
        asked = self.data.copy()
        for name in set(asked) - set(self.form.fields):
            del asked[name]
        return f"?{asked.urlencode()}" if asked else ""


def choice(label, choices, every, **options):
    """One of ``choices``, or all of them; another value is refused in words."""
    refused = f"{label}: “%(value)s” is not in the list. Choose one that is."
    return django_filters.ChoiceFilter(
        label=label, choices=choices, empty_label=every, error_messages={"invalid_choice": refused}, **options
    )


def words(label="Words", **options):
    too_long = f"{label}: use {LONGEST_WORDS} characters or fewer."
    refused = {"max_length": too_long}
    return django_filters.CharFilter(label=label, max_length=LONGEST_WORDS, error_messages=refused, **options)


def who(label, **options):
    """A name, or a part of one."""
    return words(label, **options)


def pounds(label, **options):
    too_long = f"{label}: use 60 characters or fewer."
    return PoundsFilter(label=label, max_length=60, error_messages={"max_length": too_long}, **options)


def day(label, **options):
    """A day, as the browser gives it or as people write it."""
    refused = f"{label}: write a day such as 4 December 2023 or 4/12/2023."
    return django_filters.DateFilter(
        label=label,
        input_formats=DAY_FORMATS,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": refused},
        **options,
    )


def body(field_name, **options):
    refused = "Body: no published minutes are of this body. Choose one from the list."
    return django_filters.ModelChoiceFilter(
        field_name=field_name,
        label="Body",
        queryset=lambda request: Body.objects.published(),
        to_field_name="slug",
        empty_label="Every body",
        error_messages={"invalid_choice": refused},
        **options,
    )


def years():
    dates = Meeting.objects.dates("date", "year", order="DESC")
    return [(str(date.year), str(date.year)) for date in dates]


def kinds():
    found = Meeting.objects.exclude(kind="").order_by("kind").values_list("kind", flat=True).distinct()
    return [(kind, kind.capitalize()) for kind in found]


def actions():
    found = Clause.objects.order_by("action").values_list("action", flat=True).distinct()
    return [(action, action.capitalize()) for action in found]


class MeetingFilter(ArchiveFilterSet):
    """Meetings whose title or any item holds the words."""

    words = words(method="with_words")
    body = body("body")
    year = choice("Year", years, "Every year", field_name="date__year")
    kind = choice("Kind of record", kinds, "Every kind", field_name="kind")

    class Meta:
        model = Meeting
        fields = []

    def with_words(self, meetings, name, value):
        items = Item.objects.filter(search__in=ItemSearch.objects.matching(Query.typed(value)))
        return meetings.filter(Q(pk__in=items.values("meeting")) | Q(title__icontains=value))


class DecisionForm(forms.Form):
    """The form of the filters: a first day cannot come after the last."""

    def clean(self):
        first, last = self.cleaned_data.get("since"), self.cleaned_data.get("until")
        if first and last and first > last:
            self.add_error("until", f"Until: {last:%-d %B %Y} is before {first:%-d %B %Y}.")


class DecisionFilter(ArchiveFilterSet):
    """What was resolved: by its words, who did, when, what was done, who proposed it, and the money it names.

    Its days are those kept beside its words, so that no meeting is read to count what is of a year.
    """

    words = words(method="with_words")
    body = body("item__meeting__body")
    year = choice("Year", years, "Every year", field_name="search__meeting_date__year")
    since = day("Since", field_name="search__meeting_date", lookup_expr="gte")
    until = day("Until", field_name="search__meeting_date", lookup_expr="lte")
    action = choice("What was done", actions, "Anything", method="with_action")
    mover = who("Proposed or seconded by", method="with_mover")
    above = pounds("Names at least", method="naming_at_least", help_text="An amount, such as £2.5m or 250,000.")
    key = choice("Key decisions", KEY, "All decisions", method="key_only")

    class Meta:
        model = Decision
        fields = []
        form = DecisionForm

    def with_words(self, decisions, name, value):
        return newest_first(Query.typed(value).within(decisions))

    def with_action(self, decisions, name, value):
        return decisions.filter(Exists(Clause.objects.filter(decision=OuterRef("pk"), action=value)))

    def with_mover(self, decisions, name, value):
        return decisions.filter(Q(mover__icontains=value) | Q(seconder__icontains=value))

    def naming_at_least(self, decisions, name, value):
        """Decisions with an amount this large, or larger, in the lines they are printed in."""
        return decisions.filter(search__largest__gte=value)

    def key_only(self, decisions, name, value):
        return decisions.filter(key_decision=True)


def newest_first(rows):
    """Rows of a register, found by words, in the order they had: by the date that is kept beside the words."""
    return rows.order_by("-search__meeting_date", *rows.query.order_by[1:])


class FollowUpFilter(ArchiveFilterSet):
    """Follow-ups by what came of them; one that is open and past its last day is overdue."""

    STATUS = [*FollowUpProgress.Status.choices, ("overdue", "Overdue")]

    words = words(method="with_words")
    status = choice("Status", STATUS, "Any status", method="with_status")
    body = body("item__meeting__body")
    owner = who("Who is to do it", field_name="owner", lookup_expr="icontains")

    class Meta:
        model = FollowUp
        fields = []

    def with_words(self, follow_ups, name, value):
        return Query.typed(value).within(follow_ups)

    def with_status(self, follow_ups, name, value):
        if value == "overdue":
            return follow_ups.of_status(FollowUpProgress.Status.OPEN).filter(due_by__lt=timezone.localdate())
        return follow_ups.of_status(value)


def letters():
    first = Person.objects.published().exclude(sort_key="").order_by()
    first = first.values_list(Left("sort_key", 1), flat=True).distinct()
    return [(letter, letter.upper()) for letter in sorted(first)]


class PersonFilter(ArchiveFilterSet):
    name = who("Name", method="with_name")
    letter = choice("Surname begins with", letters, "Any letter", field_name="sort_key", lookup_expr="startswith")

    class Meta:
        model = Person
        fields = []

    def with_name(self, people, name, value):
        return people.filter(key__contains=name_key(value))
