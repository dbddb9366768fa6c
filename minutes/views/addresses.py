"""Addresses: whole, with the site's own; and those that lead to no page: moved, withdrawn, or never given out."""

from django.conf import settings
from django.http import Http404
from django.shortcuts import redirect, render

from minutes.models import Address, Item, Meeting


def whole_address(request, path):
    """The address of a page of this site as others may use it."""
    return settings.SITE_ADDRESS.rstrip("/") + path if settings.SITE_ADDRESS else request.build_absolute_uri(path)


def elsewhere(request, meeting_slug, item_slug=""):
    """A redirect to where the meeting or item is now, or a page saying that it was withdrawn; else there is none."""
    address = Address.objects.filter(meeting_slug=meeting_slug, item_slug=item_slug).first()
    if address is None:
        raise Http404("No minutes were ever at this address.")
    if item_slug:
        row = Item.objects.filter(pk=address.item_key).select_related("meeting").first()
    else:
        row = Meeting.objects.filter(pk=address.meeting_key).first()
    if row is None:
        return render(request, "410.html", status=410)
    asked = request.GET.urlencode()
    answer = redirect(row.get_absolute_url() + (f"?{asked}" if asked else ""), permanent=True)
    answer["Cache-Control"] = "no-cache"  # a date corrected back again must not leave a browser going round
    return answer
