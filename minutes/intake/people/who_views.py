"""The answer to one question of who is who, posted from the review."""

from django.contrib import messages
from django.shortcuts import redirect

from minutes.keys import name_key

from ..draft import day
from ..records import Conflict
from ..versions import content_of, record_of, version_named
from .printed_names import Printed
from .settling import NothingToSettle, ask_again, settle_name
from .who import LATER, id_of, names_to_settle

AGAIN = "again"


def who(request, pk):
    """Save who one printed name is, for the whole document, and lead back to the review."""
    record = record_of(pk)
    if request.method == "POST":
        answer(request, record)
    return redirect(record.get_absolute_url() + "#problems")


def answer(request, record):
    """Settle the name as chosen, or say why nothing was saved."""
    name, councillor = request.POST.get("name", ""), request.POST.get("councillor") == "yes"
    choice = request.POST.get("choice", "")
    version = version_named(record, request.POST.get("version"))
    if not choice:
        messages.error(request, f"Choose who {name} is. Nothing was saved.")
    elif choice == LATER:
        messages.info(request, f"{name} is left for later. Nothing was saved.")
    elif choice == AGAIN:
        take_back(request, record, version, name, councillor)
    else:
        settle(request, record, version, name, councillor, choice)


def settle(request, record, version, name, councillor, choice):
    """Save the answer. An answer to an older version holds as long as the newest still asks the same."""
    try:
        made, person = settle_name(record, version, content_of(version), name, councillor, choice, request.user)
    except NothingToSettle as why:
        messages.error(request, str(why))
    except Conflict as conflict:
        if is_asked(content_of(conflict.latest), name, councillor):
            settle(request, record, conflict.latest, name, councillor, choice)
        else:
            messages.warning(request, f"Who {name} is was settled while you were choosing. Nothing more was saved.")
    else:
        done = "remembered" if made.number == version.number else f"saved as version {made.number}"
        messages.success(request, f"{name} is {person or 'nobody known before'}: {done}.")


def settle_posted(request, record, draft):
    """Settle each name of the draft that a post of a review's questions gives a choice for. Returns how many."""
    chosen = [(one, request.POST.get(id_of(one.name, one.councillor))) for one in Printed(draft)]
    chosen = [(one, choice) for one, choice in chosen if choice not in (None, "", LATER)]
    for one, choice in chosen:
        record.refresh_from_db()
        latest = record.latest()
        if is_asked(content_of(latest), one.name, one.councillor):
            settle(request, record, latest, one.name, one.councillor, choice)
        else:
            messages.warning(request, f"Who {one.name} is was settled meanwhile. Nothing more was saved.")
    return len(chosen)


def take_back(request, record, version, name, councillor):
    """Ask again about a name that was settled."""
    try:
        made = ask_again(record, version, content_of(version), name, councillor, request.user)
    except NothingToSettle as why:
        messages.error(request, str(why))
    except Conflict:
        messages.warning(request, "Somebody else saved this record in the meantime, so nothing was saved. Look again.")
    else:
        messages.success(request, f"Who {name} is is open again: saved as version {made.number}.")


def is_asked(draft, name, councillor):
    """Whether the draft still leaves open who this is."""
    asked = names_to_settle(draft, day(draft["meeting"]["date"]))
    return any((name_key(one.name), one.councillor) == (name_key(name), councillor) for one in asked)
