"""Meetings and the bodies that hold them."""

from django.db.models import Count, Max, Min, Q
from django.shortcuts import get_object_or_404, render

from minutes.filters import MeetingFilter
from minutes.keys import name_key
from minutes.models import Attendance, Body, Correction, Decision, Meeting, Reference

from .addresses import elsewhere
from .pages import filtered_list, page_of

AWAY = [Attendance.Status.APOLOGIES, Attendance.Status.ABSENT]


def meetings(request):
    rows = Meeting.objects.newest_first()
    form = MeetingFilter(request.GET, rows, request=request)
    return filtered_list(request, "minutes/meetings.html", form, detail=rows.for_lists())


def bodies(request):
    rows = (
        Body.objects.published()
        .order_by("key", "pk")
        .annotate(meeting_count=Count("meetings"), first=Min("meetings__date"), last=Max("meetings__date"))
    )
    return render(request, "minutes/bodies.html", {"page": page_of(request, rows)})


def body(request, slug):
    body = get_object_or_404(Body.objects.published(), slug=slug)
    rows = body.meetings.newest_first()
    return render(
        request,
        "minutes/body.html",
        {
            "body": body,
            "page": page_of(request, rows, detail=rows.for_lists()),
            "decisions": Decision.objects.for_lists().filter(item__meeting__body=body)[:3],
        },
    )


def meeting(request, slug):
    meeting = Meeting.objects.filter(slug=slug).select_related("body").first()
    if meeting is None:
        return elsewhere(request, slug)
    items = meeting.items.order_by("position").annotate(
        decision_count=Count("decisions", distinct=True), follow_up_count=Count("follow_ups", distinct=True)
    )
    return render(
        request,
        "minutes/meeting.html",
        {
            "meeting": meeting,
            "attendance": in_groups(meeting.attendances.select_related("person")),
            "items": items,
            "sources": told_apart(meeting.sources.all(), items),
            "declarations": meeting.declarations.select_related("person", "item"),
            "corrections": meeting.corrections.select_related("item"),
            "corrected": corrected_later(meeting),
            "named_by": named_by(meeting),
            **neighbours(meeting),
        },
    )


def told_apart(sources, items):
    """The documents of a meeting; where there are several, each with the titles of the items it is ``of``."""
    sources = list(sources)
    for source in sources if len(sources) > 1 else ():
        source.of = [item.title for item in items if item.record_id == source.pk]
    return sources


def in_groups(attendances):
    """Pairs of a printed heading and its people, in the order printed; those who were not there come last."""
    groups = {}
    for attendance in sorted(attendances, key=lambda one: one.status in AWAY):
        groups.setdefault(group_title(attendance), []).append(attendance)
    return list(groups.items())


def group_title(attendance):
    """The printed heading; where there is none, or it does not say that the people were away, the status."""
    if attendance.status in AWAY or not attendance.group:
        return attendance.get_status_display()
    return attendance.group


def neighbours(meeting):
    """The body's meetings before and after this one."""
    others = meeting.body.meetings.exclude(pk=meeting.pk)
    same_day = Q(date=meeting.date)
    return {
        "earlier": others.filter(Q(date__lt=meeting.date) | same_day & Q(slug__lt=meeting.slug))
        .order_by("-date", "-slug")
        .first(),
        "later": others.filter(Q(date__gt=meeting.date) | same_day & Q(slug__gt=meeting.slug))
        .order_by("date", "slug")
        .first(),
    }


def corrected_later(meeting):
    """Corrections to these minutes that a later meeting of the body made when it approved them."""
    return Correction.objects.filter(meeting__body=meeting.body, to_date=meeting.date).select_related("meeting__body")


def named_by(meeting):
    """Mentions of this meeting in the minutes of others, by any name of its body and its date."""
    names = {meeting.body.key, *meeting.body.other_keys}
    mentions = Reference.objects.filter(date=meeting.date).exclude(item__meeting=meeting)
    mentions = mentions.select_related("item__meeting__body", "passage").order_by("-item__meeting__date", "position")
    return [mention for mention in mentions if name_key(mention.body_name) in names]
