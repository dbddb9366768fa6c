"""Merging two people who are one, and splitting one who is two: each a page of what is known, and a reason."""

from collections import Counter

from django import forms
from django.contrib import admin, messages
from django.db.models import Q
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse

from minutes.keys import name_key
from minutes.models import Person, PersonEvent, Record

from ..fields import Choice, Name, Words
from .likeness import parts_of, sounded
from .merging_people import NotPossible, merge, shared_meetings
from .portraits import portrait
from .splitting import records_naming, split

MOST_FOUND = 20
NEW = "new"


def person_page(request, template, person, status=200, **context):
    """One of the staff's pages about a person, inside the admin."""
    context = {**admin.site.each_context(request), "opts": Person._meta, "person": person, **context}
    return TemplateResponse(request, f"admin/minutes/person/{template}.html", context, status=status)


def person_at(pk):
    """The person of this key, who was not merged into another."""
    return get_object_or_404(Person.objects.standing(), pk=pk)


def change_page(person):
    return reverse("admin:minutes_person_change", args=[person.pk])


def reason_field(why):
    return Words(
        "Reason", rows=3, required=True, length=2000, help_text=f"{why} Kept in the history, never shown publicly."
    )


def people_found(words, but):
    """People by any of their names; with no words those of the same surname. At most twenty."""
    people = Person.objects.standing().exclude(pk=but.pk)
    if not name_key(words):
        surname = sounded(parts_of(but.name).surname)
        return [one for one in people if sounded(parts_of(one.name).surname) == surname][:MOST_FOUND]
    for word in name_key(words).split():
        people = people.filter(Q(key__contains=word) | Q(names__key__contains=word))
    return list(people.distinct()[:MOST_FOUND])


def merge_with(request, pk):
    """Choose whom this person is to be merged with."""
    person, asked = person_at(pk), request.GET.get("q", "")[:200]
    found = people_found(asked, person)
    return person_page(
        request, "merge_with", person, title=f"Merge {person} with another person", asked=asked, found=found
    )


class MergeForm(forms.Form):
    kept = Choice("Who is kept", required=True, kind=int, widget=forms.RadioSelect)
    reason = reason_field("How you know that they are one person.")


def merging(request, pk, other):
    """The two people side by side; a post makes them one."""
    person, other = person_at(pk), person_at(other)
    if person == other:
        return redirect("admin:minutes_person_merge_with", person.pk)
    form = MergeForm(request.POST if request.method == "POST" else None, initial={"kept": str(person.pk)})
    form.fields["kept"].offer([(str(one.pk), f"{one} ({one.slug})") for one in (person, other)])
    if form.is_valid():
        kept, gone = (person, other) if form.cleaned_data["kept"] == person.pk else (other, person)
        try:
            merge(gone, kept, form.cleaned_data["reason"], request.user)
        except NotPossible as why:
            form.add_error(None, str(why))
        else:
            messages.success(request, f"{gone} and {kept} are one person now: {kept}.")
            return redirect(change_page(kept))
    title = f"Merge {person} and {other}"
    sides = [portrait(person), portrait(other)]
    rows = [(one[0], one[1], two[1]) for one, two in zip(*sides, strict=True)]
    return answered(
        request, "merge", person, title, form, other=other, rows=rows, shared=shared_meetings(person, other)
    )


def answered(request, template, person, title, form, **context):
    """The page with its form: as it is asked for, or given back with what stands against it."""
    mistakes = list(mistakes_of(form)) if form.is_bound else []
    if mistakes:
        title = f"Error: {title[0].lower()}{title[1:]}"
    return person_page(
        request, template, person, status=422 if mistakes else 200, title=title, form=form, mistakes=mistakes, **context
    )


def mistakes_of(form):
    """A form's errors: (id of the field, or of its set of choices; the sentence)."""
    for name, errors in form.errors.items():
        for error in errors:
            yield form[name].auto_id if name in form.fields else "", error


def documents_of(person):
    """The documents that name the person as choices; of a meeting with several, each with its title."""
    naming = records_naming(person)
    of_one = Counter(naming.values())
    titles = Record.objects.in_bulk(naming)
    return [
        (str(key), f"{meeting}: {titles[key].title}" if of_one[meeting] > 1 else str(meeting))
        for key, meeting in naming.items()
    ]


class SplitForm(forms.Form):
    """Which meetings, names and terms are somebody else's, and whose."""

    records = forms.MultipleChoiceField(label="Meetings that are somebody else’s", required=False)
    names = forms.MultipleChoiceField(label="Printed names that are the other person’s", required=False)
    terms = forms.MultipleChoiceField(label="Terms that are the other person’s", required=False)
    other = Choice("Whose they are", required=True)
    name = Name("Name of the new person", length=200, help_text="It may be the same name.")
    reason = reason_field("How you know that they are two people.")

    def __init__(self, *args, person, found, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["records"].choices = documents_of(person)
        self.fields["names"].choices = [(str(one.pk), one.name) for one in person.names.all()]
        self.fields["terms"].choices = [(str(one.pk), str(one)) for one in person.terms.all()]
        self.fields["other"].offer([(NEW, "Somebody new"), *((str(one.pk), f"{one} ({one.slug})") for one in found)])
        for name in ("records", "names", "terms"):
            self.fields[name].widget = forms.CheckboxSelectMultiple(choices=self.fields[name].choices)
            if not self.fields[name].choices and name != "records":
                del self.fields[name]
        self.fields["other"].widget = forms.RadioSelect(choices=self.fields["other"].choices)

    def clean(self):
        values = super().clean()
        if not values.get("records") and "records" not in self.errors:
            self.add_error("records", "Choose at least one meeting that belongs to somebody else.")
        if values.get("other") == NEW and not values.get("name") and "name" not in self.errors:
            self.add_error("name", "Give the name of the new person.")
        return values

    @property
    def whom(self):
        """The other person: one known, or the name of a new one."""
        chosen = self.cleaned_data["other"]
        return self.cleaned_data["name"] if chosen == NEW else person_at(chosen)


def splitting(request, pk):
    """Give some of a person's meetings to somebody else."""
    person, asked = person_at(pk), request.GET.get("q", "")[:200]
    data = request.POST if request.method == "POST" else None
    form = SplitForm(data, person=person, found=people_found(asked, person), initial=undoing(request, person))
    if form.is_valid():
        chosen = {name: form.cleaned_data.get(name, []) for name in ("records", "names", "terms")}
        try:
            done = split(person, form.whom, **chosen, reason=form.cleaned_data["reason"], by=request.user)
        except NotPossible as why:
            form.add_error(None, str(why))
        else:
            tell(request, person, done)
            return redirect(change_page(done.other))
    return answered(request, "split", person, f"Split {person}", form, asked=asked)


def undoing(request, person):
    """What the form starts with: what a merging that is to be undone had moved."""
    key = request.GET.get("undo", "")
    merged = PersonEvent.objects.filter(person=person, action=PersonEvent.Action.MERGED).select_related("other")
    event = merged.filter(pk=key).first() if key.isdecimal() and len(key) < 19 else None
    if event is None:
        return {"other": NEW, "name": person.name}
    return {
        "other": NEW,
        "name": event.other.name,
        **{name: [str(one) for one in keys] for name, keys in event.moved.items()},
    }


def tell(request, person, done):
    """Say what came of a split, and what is left to do."""
    count = len(done.published) + len(done.waiting)
    meetings = "1 meeting is" if count == 1 else f"{count} meetings are"
    messages.success(request, f"{meetings} {done.other}’s now, not {person}’s.")
    for record, reasons in done.waiting:
        messages.warning(
            request, f"{record}: saved, but not public yet. {' '.join(reasons)} Publish it from its review."
        )
