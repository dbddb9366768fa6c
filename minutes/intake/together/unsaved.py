"""Keeping what a person typed and has not saved: one row a form in a window, for that person alone.

A form names the rows whose entries it holds in its hidden fields ``kept``: the one its script keeps under, and those
that were brought back into it. Saving the form closes them all.
"""

from datetime import timedelta

from django.utils import timezone

from minutes.models import Unsaved

from ..sections import section_at

LIMIT = 1024 * 1024
MOST = 50
CLOSED_FOR = timedelta(days=1)  # far longer than any late copy is on its way
NO_ENTRIES = ("csrfmiddlewaretoken", "kept", "tab", "turn", "for", "nothing", "how", "then", "key")
BROUGHT_BACK = "unsaved"
TOO_MUCH = "Not kept: this is more than 1 MB. It stays on this page until you send it."


class NotKept(Exception):
    """Why entries were not kept, as a sentence, with the status that says so."""

    def __init__(self, status, sentence):
        self.status = status
        super().__init__(sentence)


class Closed(Exception):
    """The form was saved, or its entries thrown away, before this copy of it arrived."""


def keep(by, posted, *, record=None, section, key="", start=1):
    """Keep the entries of a posted form under its tab, in place of what was kept of that form before."""
    fields, tab, turn, now = entries_of(posted), posted.get("tab", ""), whole_number(posted.get("turn")), timezone.now()
    if not is_key(tab):
        raise NotKept(400, "Not kept: this form did not arrive whole.")
    values = {"record": record, "section": section, "key": key, "start": start, "turn": turn, "fields": fields}
    values |= {"version": whole_number(posted.get("version")) or None, "at": now}
    found = Unsaved.objects.filter(by=by, tab=tab)
    if not found.standing().filter(turn__lt=turn).update(**values):
        begin(by, tab, values)
    let_go(by, [one for one in posted.getlist("kept") if one != tab])
    return now


def let_go(by, tabs):
    """Close what is kept under these keys, if anything is."""
    if tabs := keys(tabs):
        Unsaved.objects.standing().filter(by=by, tab__in=tabs).close()


def entries_of(posted):
    """What was typed, as [name, value] in the form's order."""
    lists = [(name, values) for name, values in posted.lists() if name not in NO_ENTRIES]
    found = [[name.replace("\0", ""), value.replace("\0", "")] for name, values in lists for value in values]
    if sum(len(name) + len(value.encode()) for name, value in found) > LIMIT:
        raise NotKept(413, TOO_MUCH)
    return found


def begin(by, tab, values):
    """Keep the first copy of a form. One that comes too late, after a save or a later copy, changes nothing."""
    Unsaved.objects.filter(by=by, closed_at__lt=values["at"] - CLOSED_FOR).delete()
    mine = Unsaved.objects.filter(by=by)
    if mine.standing().count() >= MOST and not mine.filter(tab=tab).exists():
        raise NotKept(
            409, f"Not kept: there are {MOST} pages on which you typed and did not save. Look after those first."
        )
    Unsaved.objects.bulk_create([Unsaved(by=by, tab=tab, **values)], ignore_conflicts=True)
    if mine.filter(tab=tab).exclude(closed_at=None).exists():
        raise Closed


def settle(by, tabs):
    """Close what was kept of a form that is now saved, and its key with it: a copy still on its way comes too late."""
    now = timezone.now()
    rows = [Unsaved(by=by, tab=tab, at=now, closed_at=now) for tab in keys(tabs)]
    if rows:
        Unsaved.objects.bulk_create(
            rows, update_conflicts=True, unique_fields=["by", "tab"], update_fields=["fields", "closed_at"]
        )


def brought_back(request, **place):
    """The entries that the address asks to bring back to this page, or None."""
    asked = request.GET.get(BROUGHT_BACK, "")
    if not asked.isdecimal() or len(asked) > 18:
        return None
    return Unsaved.objects.standing().filter(by=request.user, pk=asked, **place).first()


def notices(request, *, entry=None, **place):
    """What a page says of entries kept and not saved: the ones that stand in its form, and those that do not."""
    held = [entry.tab] if entry else keys(request.POST.getlist("kept"))
    rows = Unsaved.objects.standing().filter(by=request.user, **place).exclude(tab__in=held).defer("fields")
    return {
        "unsaved": [{"entry": row, "section": section_at(row.section)} for row in rows],
        "kept": held,
        "entry": entry,
    }


def keys(tabs):
    """Those that can be forms' keys, each once; of very many the last."""
    return list(dict.fromkeys(filter(is_key, tabs)))[-10:]


def is_key(text):
    """Whether this can be a form's random key."""
    return 16 <= len(text) <= 40 and text.isascii() and text.isalnum()


def whole_number(text):
    return int(text) if str(text or "").isdecimal() and len(text) < 10 else 0
