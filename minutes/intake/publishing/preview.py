"""The preview: the public pages of a meeting as publishing a version would make them, for staff to look at first.

A page is rendered by the public view itself, in a rehearsal of publishing. Two things alone are changed in it: a bar
on top says that it is a preview, and links to the meeting's own pages lead to their previews.
"""

import re
from copy import copy

from django.contrib.auth.models import AnonymousUser
from django.http import Http404, HttpResponse, QueryDict
from django.template.loader import render_to_string
from django.urls import get_script_prefix, resolve, reverse

from minutes.models import Meeting

from ..guard import page
from ..versions import record_of
from .reasons import reasons_against
from .rehearsal import CANNOT_BE_SHOWN, Busy, rehearsal, stage

OWN_LINK = re.compile(r'href="(/[^"#?]*)(#[^"]*)?"')


def preview(request, pk, key=None):
    """The public page of the record's meeting, or of one of its items, as it would be."""
    record = record_of(pk)
    version = version_asked(record, request)
    try:
        with rehearsal():
            meeting = stage(record, version)
            addresses = {row.get_absolute_url(): row.pk for row in (meeting, *meeting.items.select_related("meeting"))}
            html = public_page(request, address_of(addresses, key or meeting.pk))
    except Busy:
        return not_now(request, record, version)
    except CANNOT_BE_SHOWN as error:
        reasons = reasons_against(record, version, request.user) or getattr(error, "reasons", [])
        if not reasons:
            raise
        return not_shown(request, record, version, reasons)
    own = {address: preview_address(request, record, meeting, row) for address, row in addresses.items()}
    answer = HttpResponse(with_bar(led_to(html, own), bar(request, record, version, meeting)))
    answer["X-Robots-Tag"] = "noindex, nofollow"
    return answer


def version_asked(record, request):
    """The version that ``?version=`` names; the newest where it names none."""
    asked = request.GET.get("version", str(record.current))
    known = asked.isdecimal() and len(asked) < 9
    found = record.versions.select_related("source", "made_by").filter(number=asked).first() if known else None
    if found is None:
        raise Http404("There is no such version of this record.")
    return found


def address_of(addresses, key):
    """The public address of the row with this key."""
    found = next((address for address, row in addresses.items() if row == key), None)
    if found is None:
        raise Http404("There is no such item in this version.")
    return found


def public_page(request, address):
    """The HTML that a visitor would get at a public address now."""
    visit = copy(request)
    visit.method, visit.GET, visit.user = "GET", QueryDict(), AnonymousUser()
    visit.path, visit.path_info = address, "/" + address.removeprefix(get_script_prefix())
    visit.resolver_match = found = resolve(visit.path_info)
    return found.func(visit, *found.args, **found.kwargs).content.decode()


def preview_address(request, record, meeting, row):
    """Where the preview of the meeting, or of one of its items, is; of the same version, if one was asked for."""
    name = "admin:minutes_record_preview"
    parts = [record.pk] if row == meeting.pk else [record.pk, row]
    asked = request.GET.get("version")
    return reverse(name if row == meeting.pk else f"{name}_item", args=parts) + (f"?version={asked}" if asked else "")


def led_to(html, own):
    """The HTML with its links to the addresses of ``own`` leading where that says."""

    def lead(link):
        address, anchor = link[1], link[2] or ""
        return f'href="{own[address]}{anchor}"' if address in own else link[0]

    return OWN_LINK.sub(lead, html)


def with_bar(html, above):
    """The HTML with a bar above everything but the link past it all, which must stay the first."""
    place = html.index("<header")
    return f"{html[:place]}{above}{html[place:]}"


def bar(request, record, version, meeting):
    """What tells the preview from the public page."""
    context = {
        "record": record,
        "version": version,
        "public": record.published_id == version.pk,
        "known": Meeting.objects.filter(pk=meeting.pk).exists(),
        "reasons": reasons_against(record, version, request.user),
    }
    return render_to_string("admin/minutes/record/_preview_bar.html", context, request).strip()


def not_now(request, record, version):
    """Somebody else is at the archive's rows: nothing is wrong, and nothing was changed."""
    title = "The preview must wait"
    return page(request, "preview_waits", status=503, title=title, record=record, version=version)


def not_shown(request, record, version, reasons):
    """Why there is no preview, and what to do."""
    return page(request, "preview_missing", title="No preview yet", record=record, version=version, reasons=reasons)
