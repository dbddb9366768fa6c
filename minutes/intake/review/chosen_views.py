"""The post that makes a fact of words chosen in the source, or typed from it."""

import re

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse

from ..guard import page
from ..records import Conflict, save
from ..sections import SECTIONS
from ..versions import content_of, record_of
from .chosen_words import MAKERS, NotMade, located, make

SHOWN_CODE = re.compile(r"\[U\+(10[0-9A-F]{4}|[0-9A-F]{4,5})\]")


def from_words(request, pk):
    """Make the fact in the newest version and lead to its form; or say why not, and keep the words."""
    record = record_of(pk)
    if request.method != "POST":
        return redirect(record)
    version = record.latest()
    draft, kind = content_of(version), request.POST.get("kind")
    try:
        made = made_in(draft, version, kind, request.POST)
        save(record, draft, expected=version.number, by=request.user, note="From the source", after=version)
    except NotMade as reason:
        return refused(request, record, str(reason))
    except Conflict:
        return refused(request, record, "Somebody else saved this record at the same moment. Press the button again.")
    messages.success(request, f"Added. Check what was read in the words, and correct this {SECTIONS[made[0]].one}.")
    return redirect(address(record, *made))


def made_in(draft, version, kind, posted):
    if version.source is None:
        raise NotMade("This record has no document behind it. Add the fact under “What was found”.")
    if kind not in MAKERS:
        raise NotMade("Say what the words are: press one of the buttons.")
    words = SHOWN_CODE.sub(lambda code: chr(int(code[1], 16)), posted.get("words", ""))
    start = posted.get("start", "")
    same = posted.get("source") == str(version.source_id)  # else its places are those of an earlier copy
    near = int(start) if same and start.isdecimal() and len(start) < 9 else None
    return make(draft, version.source.text, kind, located(version.source.text, words, near))


def address(record, name, key, parent):
    """The form of the fact that was made."""
    section = SECTIONS[name]
    page_of = reverse("admin:minutes_record_section", args=[record.pk, section.slug, parent or key])
    return f"{page_of}#row-{key}" if parent else page_of


def refused(request, record, reason):
    title = "Error: nothing was added"
    words, start = request.POST.get("words", ""), request.POST.get("start", "")
    return page(
        request,
        "from_words",
        status=422,
        title=title,
        record=record,
        reason=reason,
        words=words,
        start=start,
        source_key=request.POST.get("source", ""),
    )
