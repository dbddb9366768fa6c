"""People named in published minutes. Members of the public have no page."""

from django.db.models import Count, Max, Q
from django.shortcuts import get_object_or_404, redirect, render

from minutes.filters import PersonFilter
from minutes.models import Attendance, Person

from .meetings import AWAY
from .pages import filtered_list


def people(request):
    rows = Person.objects.published().order_by("sort_key", "pk")
    there = ~Q(attendances__status__in=AWAY)
    attended = rows.annotate(
        meeting_count=Count("attendances__meeting", distinct=True, filter=there),
        last=Max("attendances__meeting__date", filter=there),
    )
    form = PersonFilter(request.GET, rows, request=request)
    return filtered_list(request, "minutes/people.html", form, detail=attended)


def person(request, slug):
    person = Person.objects.published().filter(slug=slug).first()
    if person is None:
        return moved(slug)
    attendances = list(person.attendances.select_related("meeting__body").order_by("-meeting__date", "position"))
    for attendance in attendances:
        attendance.capacity = capacity(attendance)
    return render(
        request,
        "minutes/person.html",
        {
            "person": person,
            "terms": person.terms.all(),
            "attendances": attendances,
            "attended": len({one.meeting_id for one in attendances if one.status not in AWAY}),
            "capacities": capacities(attendances),
            "spoken": spoken(person),
            "ballots": person.ballots.select_related("vote__item__meeting__body").order_by(
                "-vote__item__meeting__date", "vote__position"
            ),
            "declarations": person.declarations.select_related("meeting__body", "item").order_by("-meeting__date"),
        },
    )


def moved(slug):
    """Lead from the address of somebody who was found to be another to that other's, for ever."""
    moved = get_object_or_404(Person, slug=slug, leads_on=True)
    return redirect(get_object_or_404(Person.objects.published(), pk=moved.merged_into_id), permanent=True)


def capacity(attendance):
    """The role printed beside the name, else the heading it stands under; nothing where that says only "Present"."""
    says_nothing = attendance.group.capitalize() in Attendance.Status.labels
    return attendance.role or ("" if says_nothing else attendance.group)


def capacities(attendances):
    """Each capacity the person was printed in, by body, with the first and the last time; newest first."""
    held = {}
    for attendance in (one for one in attendances if one.status not in AWAY):
        named = attendance.capacity or "None printed"
        held.setdefault((named, attendance.meeting.body), []).append(attendance.meeting.date)
    return [
        {"capacity": named, "body": body, "first": min(dates), "last": max(dates), "times": len(dates)}
        for (named, body), dates in held.items()
    ]


def spoken(person):
    """The items the person spoke to, newest first, each with what they said."""
    said = person.passages.select_related("item__meeting__body").order_by(
        "-item__meeting__date", "item__meeting", "item__position", "position"
    )
    items = {}
    for passage in said:
        items.setdefault(passage.item, []).append(passage)
    return list(items.items())
