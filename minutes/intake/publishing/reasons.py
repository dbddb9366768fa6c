"""Why a version may not be published yet: each reason a sentence that says what to do."""

from django.conf import settings

from minutes.models import Meeting
from trust.models import BudgetLine

from ..draft import day, upgrade
from ..known import Known, leads
from ..people.matching import ambiguous_names, strangers
from ..places import overlap
from ..sections import FACTS_OF_ITEMS, SECTIONS
from .limits import beyond_limits

NEED_AN_ITEM = ("decisions", "votes", "figures", "follow_ups", "references")


def reasons_against(record, version, by, known=None):
    """Every reason against publishing this version; none when it may be published.

    ``known`` is what a page knows already around the version's content.
    """
    content = upgrade(version.content)
    known, joined = known or Known(record, content), meeting_joined(content)
    reasons = [*missing(content, joined, known), *homeless(content), *beyond_limits(content), *let_out(content)]
    reasons += clashes(record, content, joined, known)
    reasons += reasons_of_others(content, known.folk.by_name)
    reasons += lost_lines(content)
    if settings.SECOND_PERSON and by is not None and version.made_by_id == by.pk:
        reasons.append("You saved this version yourself. A second person must publish it.")
    return reasons


def missing(content, joined, known):
    """What a meeting cannot be shown without."""
    meeting = content["meeting"]
    if not (meeting["body"] or joined):
        yield "The body that met is not given. Fill in “Body” under Meeting."
    if len(known.bodies_named) > 1:
        yield f"More than one body is known as {meeting['body']}. Write its full name under Meeting."
    if not (meeting["date"] or joined):
        yield "The date of the meeting is not given. Fill in “Date” under Meeting."
    if not content["items"]:
        yield "There is no item of business yet. Add at least one under Items."
    for place, row in enumerate(content["items"], start=1):
        if not row["title"]:
            yield f"Item {place} has no title. Give it one."


def homeless(content):
    """Facts that belong to no item, and so would have no place on any page."""
    for name in NEED_AN_ITEM:
        one, many = FACTS_OF_ITEMS[name]
        count = sum(row["item"] is None for row in content[name])
        if count:
            subject = f"1 {one} belongs" if count == 1 else f"{count} {many} belong"
            yield f"{subject} to no item. Choose an item or remove it."


def let_out(content):
    """Words kept private that another item would show: facts read in them, or passages that print their decisions."""
    private = {row["id"] for row in content["items"] if row["withheld"]}
    hidden = {name: [row for row in content[name] if row["item"] in private] for name in ("passages", "decisions")}
    for name in FACTS_OF_ITEMS if private else ():
        words = hidden["decisions" if name == "passages" else "passages"]
        for row in content[name]:
            span = row.get("sentence") or row["span"]
            if row["item"] not in private and any(overlap(one["span"], span) for one in words):
                yield (
                    f"The {FACTS_OF_ITEMS[name][0]} “{SECTIONS[name].form.name_of(row)}” holds words that are kept "
                    "private under another item. Move it to that item, or remove it."
                )


def clashes(record, content, joined, known):
    """Where the draft's date does not go with what is published of that day, or of that meeting."""
    meeting, held = content["meeting"], day(content["meeting"]["date"])
    led = known.led
    stays = led is not None and led.date == held and led.body == known.body
    if not joined and meeting["joins"] != "new" and not stays and known.same_day:
        yield "A meeting of this body on this day is published already. Say whether this is the same meeting."
    if joined and held and held != joined.date and not leads(record, joined):
        yield (
            f"This document gives {held:%-d %B %Y}, but the meeting it is part of was on "
            f"{joined.date:%-d %B %Y}. Correct one of them."
        )
    if led is not None and held and held != led.date:
        for other in led.sources.exclude(record=record).select_related("record"):
            given = day(other.record.latest().content["meeting"]["date"])
            if given not in (None, held):
                yield (
                    f"Another document of this meeting ({other.record}) gives {given:%-d %B %Y}. "
                    "Correct and save its date first; it need not be published."
                )


def reasons_of_others(content, by_name=None):
    """Reasons that what others did since the version was saved may bring up: people who joined or left the list."""
    for name in ambiguous_names(content, by_name):
        yield f"More than one person is known as {name}. Choose which under Attendance or the passage."
    for name in strangers(content):
        yield f"The person chosen for {name} is no longer known here. Choose again."


def lost_lines(content):
    """Figures whose chosen budget line is gone."""
    chosen = {row["line"]: row["text"] for row in content["figures"] if row["line"]}
    known = set(BudgetLine.objects.filter(pk__in=chosen).values_list("pk", flat=True)) if chosen else set()
    for line, text in chosen.items():
        if line not in known:
            yield f"The budget line chosen for {text} is no longer known here. Choose again."


def meeting_joined(content):
    """The published meeting the draft says it is part of, or None."""
    joins = content["meeting"]["joins"]
    return Meeting.objects.filter(pk=joins).first() if joins and joins != "new" else None
