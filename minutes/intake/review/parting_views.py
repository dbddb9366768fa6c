"""The page on which a fact is split in two or joined to the one before it: a button for each way."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse

from ..guard import page
from ..records import Conflict, save
from ..sections import CLAUSES, ITEMS, PASSAGES, section_at
from ..versions import content_of, record_of, version_named
from .parting import before, cuts, join, split


def parting(request, pk, slug, key):
    """Show the ways to part a fact, or take one of them."""
    record, section = record_of(pk), section_at(slug)
    if section is None or not section.parted:
        raise Http404("Facts of this kind are not split or joined.")
    if request.method == "POST" and not stands(record, section, key):
        messages.warning(request, "Somebody else joined or removed it meanwhile, so nothing was changed.")
        return redirect(record)
    version = version_named(record, request.POST.get("version")) if request.method == "POST" else record.latest()
    draft = content_of(version)
    parent, rows, row = found(section, draft, key)
    if request.method != "POST":
        return parting_page(request, record, version, draft, section, rows, row)
    made = parted(request.POST, section, draft, rows, row, version)
    if made is None:
        return redirect(request.path)
    try:
        saved = save(record, draft, expected=version.number, by=request.user, note=section.title, after=version)
    except Conflict:
        return stale(request, record, section, key)
    messages.success(request, f"{section.title}: saved as version {saved.number}.")
    return redirect(address(record, section, draft, parent, made))


def stands(record, section, key):
    """Whether the newest version still has the fact."""
    return section.row(content_of(record.latest()), key) is not None


def found(section, draft, key):
    """(the key of the parent or None, the list that holds the fact's row, the row)."""
    if section is CLAUSES:
        for decision in draft["decisions"]:
            for row in decision["clauses"]:
                if row["id"] == key:
                    return decision["id"], decision["clauses"], row
        raise Http404("There is no such clause in this record.")
    row = next((row for row in draft[section.name] if row["id"] == key), None)
    if row is None:
        raise Http404(f"There is no such {section.one} in this record.")
    return None, draft[section.name], row


def neighbours(section, rows, row):
    """The rows among which one is joined to another: those of its item, where it has one."""
    return rows if section in (ITEMS, CLAUSES) else [one for one in rows if one["item"] == row["item"]]


def parted(posted, section, draft, rows, row, version):
    """Take the way that was posted; the key of the fact to show, or None where there is no such way."""
    if posted.get("join") and before(neighbours(section, rows, row), row):
        first = before(neighbours(section, rows, row), row)
        rows.remove(row)
        rows.insert(rows.index(first) + 1, row)
        return join(section, draft, rows, row)
    if posted.get("split") in dict(cuts(section, draft, row)):
        text = version.source.text if version.source else ""
        return split(section, draft, rows, row, posted["split"], text)
    return None


def parting_page(request, record, version, draft, section, rows, row, status=200, **context):
    first = before(neighbours(section, rows, row), row)
    title = f"Split or join this {section.one}"
    return page(
        request,
        "parting",
        status=status,
        title=f"Error: {title}" if status != 200 else title,
        record=record,
        version=version,
        section=section,
        called=section.form.name_of(row),
        words=row.get("text"),
        cuts=cuts(section, draft, row),
        first=first and section.form.name_of(first),
        **context,
    )


def stale(request, record, section, key):
    """The page again, of what somebody else saved in the meantime."""
    record.refresh_from_db()
    latest = record.latest()
    draft = content_of(latest)
    _, rows, row = found(section, draft, key)
    return parting_page(request, record, latest, draft, section, rows, row, status=409, stale=True)


def address(record, section, draft, parent, key):
    """The form of the fact that now holds the first words."""
    of = parent or key
    if section is PASSAGES:
        of = next(row["item"] for row in draft["passages"] if row["id"] == key) or "none"
    page_of = reverse("admin:minutes_record_section", args=[record.pk, section.slug, of])
    return page_of if of == key else f"{page_of}#row-{key}"
