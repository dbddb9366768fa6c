"""The addresses of meetings, items, decisions and clauses: readable, once given kept, never given twice."""

import re
from itertools import chain, count

from django.utils.text import slugify

from minutes.models import Address, Clause

LONGEST_ANCHOR = Clause._meta.get_field("anchor").max_length


def meeting_slug(meeting):
    """``2023-12-04-budget-scrutiny-panel``, with -2 where another meeting was ever given that address."""
    wanted = f"{meeting.date.isoformat()}-{shorten(slugify(meeting.body.name)) or 'body'}"
    slug, number = wanted, 1
    while Address.objects.filter(meeting_slug=slug, item_slug="").exclude(meeting_key=meeting.pk).exists():
        number += 1
        slug = f"{wanted}-{number}"
    return slug


def remember_meeting(meeting):
    """Keep the meeting's address for ever."""
    Address.objects.get_or_create(meeting_slug=meeting.slug, item_slug="", defaults={"meeting_key": meeting.pk})


def remember_item(meeting, item):
    """Keep the item's address for ever."""
    keys = {"meeting_key": meeting.pk, "item_key": item.pk}
    Address.objects.get_or_create(meeting_slug=meeting.slug, item_slug=item.slug, defaults=keys)


class ItemSlugs:
    """Addresses of a meeting's items: an address once given is never given to another item."""

    def __init__(self, meeting):
        self.owners = {}
        for address in Address.objects.filter(meeting_key=meeting.pk).exclude(item_key=None).order_by("since", "pk"):
            self.owners.setdefault(address.item_slug, str(address.item_key))

    def slug_of(self, row):
        """The item's number and title, with -2, -3 … where another item has or had that address.

        A corrected title takes a new address, so that a name taken out of it goes from the address too; the old one
        leads on.
        """
        wanted = shorten(slugify(f"{row['number'] or ''} {row['title'] or ''}".replace("/", "-"))) or "item"
        candidates = chain([wanted], (f"{wanted}-{number}" for number in count(2)))
        return next(slug for slug in candidates if self.owners.setdefault(slug, row["id"]) == row["id"])


def shorten(slug, most=70):
    """The slug cut at a whole word."""
    return slug if len(slug) <= most else slug[: most + 1].rpartition("-")[0] or slug[:most]


def decision_anchor(row):
    """``d1`` for the first decision of an item."""
    return f"d{row['number']}"


def clause_anchors(outer, rows):
    """An anchor for each clause by its label (``d1a``, nested ``d1a-i``), or by its place where it has no label."""
    taken, parent, anchors = set(), outer, []
    for place, row in enumerate(rows, start=1):
        label = re.sub(r"[^0-9a-z]+", "-", (row["label"] or "").casefold()).strip("-")
        closed_up = label.isalpha() and not row["level"]  # d1a; but d1-1, since d11 is the eleventh decision
        anchor = f"{outer}{label}" if closed_up else f"{parent if row['level'] else outer}-{label or place}"
        anchor = free_anchor(anchor, place, taken)
        parent = parent if row["level"] else anchor
        taken.add(anchor)
        anchors.append(anchor)
    return anchors


def free_anchor(wanted, place, taken):
    """The anchor wanted, no longer than its column; with the clause's place where another clause has that."""
    tails = chain(["", f"-{place}"], (f"-{place}-{number}" for number in count(2)))
    return next(anchor for tail in tails if (anchor := wanted[: LONGEST_ANCHOR - len(tail)] + tail) not in taken)
