"""One section of a review on a page of its own: its forms, saving them, and what happens when two people save."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse

from minutes.models import Version

from .. import draft as drafts
from ..compared.differences import differences
from ..copies.earlier_copy import without_places
from ..guard import page
from ..known import Known
from ..records import Conflict, save
from ..rowset import Slice, row_set
from ..sections import CLAUSES, DECISIONS, ITEMS, MEETING, PASSAGES, PROBLEMS, drop, hand_on, held_by, section_at
from ..together.catching_up import RowsThen, caught_up
from ..together.unsaved import brought_back, notices, settle
from ..versions import content_of, record_of, version_named
from .views import source_pane

RULES = {"join": hand_on, "drop": drop}
FORM_ROUTES = (("here", "section"), ("keep_at", "keep"))


def section(request, pk, slug, key=None):
    """One section's forms. A post of any of its rows makes the next version."""
    record, kind = record_of(pk), section_at(slug)
    if kind is None or (key is None and kind is CLAUSES):
        raise Http404("There is no such part of the review.")
    if request.method == "POST":
        return post(request, record, kind, key)
    if key is None and kind in (PASSAGES, PROBLEMS):
        return redirect(address(record, kind))
    place = {"record": record, "section": kind.slug, "key": key or ""}
    if entry := brought_back(request, **place):
        return with_entries(request, record, kind, key, entry)
    version = record.latest()
    draft = content_of(version)
    if key and not kind.knows(draft, key):
        raise Http404("There is no such fact in this record.")
    rows = row_set(kind, **set_of(request, record, draft, kind, key))
    return section_page(request, record, version, draft, kind, key, rows)


def set_of(request, record, draft, kind, key):
    """What a section's set of forms is made of: of a long section, the page of rows asked for."""
    rows = kind.rows(draft, key)
    shown = Slice.starting(request.GET.get("from", "1"), len(rows))
    return {
        "known": Known(record, draft),
        "rows": shown.of(rows),
        "own": kind.own(key),
        "single": kind is MEETING or bool(key and kind.parent is None),
        "before": shown.first - 1,
    }


def post(request, record, kind, key):
    """Save the posted rows as the next version, or give the page back with what stands against it."""
    version = version_named(record, request.POST.get("version"))
    draft = content_of(version)
    if key and kind.parent and not kind.knows(draft, key):
        return gone(request, record, version)
    started = started_at(record, version, request.POST.get("started"))
    rows = row_set(kind, request.POST, **posted_set_of(request, record, version, draft, kind, key, started))
    if not rows.is_valid():
        return section_page(request, record, version, draft, kind, key, rows, started=started, status=422)
    before = list(draft["items"])
    kind.replace(draft, key, rows.seen, rows.changed_rows())
    unsettled = items_still_holding(draft, content_of(version)) if kind is ITEMS else []
    rule = RULES.get(request.POST.get("rule"))
    if unsettled and not rule:
        return section_page(
            request, record, version, content_of(version), kind, key, rows, started=started, status=422,
            unsettled=unsettled,
        )  # fmt: skip
    if unsettled:
        rule(draft, before)
    return saved(request, record, version, draft, kind, key, rows)


def with_entries(request, record, kind, key, entry):
    """The section's form with what the person typed before and did not save; nothing is saved by looking."""
    posted, latest = entry.as_posted(), record.latest()
    version = version_named(record, posted.get("version"))
    draft = content_of(version)
    if key and kind.parent and not (kind.knows(draft, key) and kind.knows(content_of(latest), key)):
        return gone(request, record, latest, posted, entry=entry)
    started = started_at(record, version, posted.get("started"))
    rows = row_set(kind, posted, **posted_set_of(request, record, version, draft, kind, key, started))
    if latest.number == version.number or not rows.is_valid():
        return section_page(request, record, version, draft, kind, key, rows, started=started, entry=entry)
    kind.replace(draft, key, rows.seen, rows.changed_rows())
    return conflict_page(request, record, version, draft, kind, key, rows, latest, status=200, entry=entry)


def posted_set_of(request, record, version, draft, kind, key, started):
    """As ``set_of``, with the rows that stood when the person started, should a later version have lost them."""
    earlier = content_of(started) if started.number != version.number else draft
    others = kind.rows(earlier, key) if not (key and kind.parent) or kind.knows(earlier, key) else []
    if started.source_id != version.source_id:
        others = [without_places(row) for row in others]
    return {
        **set_of(request, record, draft, kind, key),
        "others": [*others, *rows_anywhere(kind, draft, key)],
        "seed": (record.pk, f"{version.number} {kind.slug} {key or ''}"),
    }


def rows_anywhere(kind, draft, key):
    """The rows that a post of the section may name: an item's passages may stand under another item by now."""
    return kind.rows(draft, key) if kind is CLAUSES else kind.rows_of(draft)


def rows_then(kind, draft, key):
    return RowsThen(rows_anywhere(kind, draft, key), kind.rows(draft, key))


def started_at(record, version, number):
    """The version that the person first opened: that of their form, unless somebody saved in between before."""
    return version if number in (None, "", str(version.number)) else version_named(record, number)


def saved(request, record, version, draft, kind, key, rows):
    """Make the version and lead on; or show what somebody else saved in the meantime, and lose nothing."""
    try:
        made = save(record, draft, expected=version.number, by=request.user, note=kind.title, after=version)
    except Conflict as conflict:
        if conflict.latest.digest != Version.digest_of(drafts.settle(draft)):
            return conflict_page(request, record, version, draft, kind, key, rows, conflict.latest)
        made = conflict.latest
    settle(request.user, request.POST.getlist("kept"))
    if made.number == version.number:
        messages.info(request, "Nothing was changed, so nothing was saved.")
    else:
        messages.success(request, f"{kind.title}: saved as version {made.number}.")
    if request.POST.get("then") == "more":
        return redirect(request.get_full_path())
    return redirect(address(record, kind))


def conflict_page(request, record, version, draft, kind, key, rows, latest, *, status=409, entry=None):
    """The person's entries, still in their form, with what the other person saved beside them."""
    theirs = content_of(latest)
    if key and kind.parent and not kind.knows(theirs, key):
        return gone(request, record, latest)
    before, now = (rows_then(kind, one, key) for one in (content_of(version), theirs))
    posted = caught_up(rows, before, now, Known(record, theirs))
    rows = row_set(kind, posted, **posted_set_of(request, record, latest, theirs, kind, key, version))
    if rows.is_valid():
        draft = content_of(latest)
        kind.replace(draft, key, rows.seen, rows.changed_rows())
    return section_page(
        request,
        record,
        latest,
        theirs,
        kind,
        key,
        rows,
        status=status,
        started=version,
        entry=entry,
        conflict=differences(kind, key, (record, theirs), (record, draft)),
    )


def gone(request, record, latest, posted=None, entry=None):
    """What the person changed is no longer there: somebody removed its item or decision. Their words stay readable."""
    posted = request.POST if posted is None else posted
    entries = [value for name, value in posted.items() if name.startswith("form-") and len(value) > 3]
    return page(
        request,
        "gone",
        status=409,
        title="Error: this part of the record is gone",
        record=record,
        version=latest,
        entries=entries,
        entry=entry,
    )


def section_page(request, record, version, draft, kind, key, rows, *, status=200, started=None, entry=None, **context):
    """The section's forms beside the source."""
    place = {"record": record, "section": kind.slug, "key": key or ""}
    mistakes = rows.mistakes() if rows.is_bound else []
    title = section_title(kind, key, draft)
    failed = status != 200
    shown = Slice.starting(request.GET.get("from", "1"), len(kind.rows(draft, key)))
    return page(
        request,
        "section",
        status=status,
        title=f"Error: {title}" if failed else title,
        record=record,
        version=version,
        started=started,
        section=kind,
        key=key,
        rows=rows,
        known=rows.known,
        slice=shown,
        mistakes=mistakes,
        may_change=request.user.has_perm("minutes.change_record"),
        back=address(record, kind),
        **form_addresses(record, kind, key, shown),
        **notices(request, entry=entry, **place),
        **source_pane(version, draft),
        **context,
    )


def form_addresses(record, kind, key, shown):
    """Where the section's form is sent to be saved, and where its script sends what is not saved yet."""
    parts = [part for part in (record.pk, kind.slug, key) if part]
    rows = f"?from={shown.first}" if shown.previous else ""
    return {name: reverse(f"admin:minutes_record_{route}", args=parts) + rows for name, route in FORM_ROUTES}


def address(record, kind):
    """Where the section stands on the review page."""
    anchor = DECISIONS.slug if kind is CLAUSES else kind.slug
    return reverse("admin:minutes_record_review", args=[record.pk]) + f"#{anchor}"


def section_title(kind, key, draft):
    """What the page is called: its section, and whose rows it shows."""
    known = Known(None, draft)
    if kind is PASSAGES:
        return f"Passages of {dict(known.items).get(key, 'no item')}"
    if kind is CLAUSES:
        row = next((row for row in draft["decisions"] if row["id"] == key), None)
        return f"Clauses of “{DECISIONS.form.name_of(row)}”" if row else "Clauses"
    return kind.title


def items_still_holding(draft, before):
    """Removed items that still hold facts: (title, what they hold)."""
    left = {row["id"] for row in draft["items"]}
    labels = dict(Known(None, before).items)
    gone_items = [(labels[row["id"]], held_by(draft, row["id"])) for row in before["items"] if row["id"] not in left]
    return [(label, held) for label, held in gone_items if held]
