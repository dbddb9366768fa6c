"""The merge itself: every fact ruled on, put in order, and the questions gathered. Pure."""

from copy import deepcopy
from dataclasses import dataclass

from ... import draft as drafts
from .changes import Changes, changes
from .kinds import FACTS, ITEMS
from .known_again import lost_in_private, recognised
from .lacking import Lacking
from .meeting import merged_meeting
from .order import in_order
from .private import Private
from .problems import merged_problems
from .rows import Rows
from .wording import Copy


@dataclass(frozen=True)
class Merged:
    """``content`` is the draft to go on with, ``reading`` the new copy's own, with the record's keys: the base of the
    next merge. ``changes`` counts what became other."""

    content: dict
    reading: dict
    changes: Changes


def merge(base, ours, theirs, *, old="", new="", public=()):
    """Merge a better copy's reading under what people decided.

    ``old`` and ``new`` are the texts that the spans of ``base`` and ``ours``, and of ``theirs``, point into; ``public``
    holds the keys of the facts that are published, of which none goes without being asked about.
    """
    given = ours
    base, ours, theirs = deepcopy(base), deepcopy(ours), deepcopy(theirs)
    earlier, later = Copy(old), Copy(new)
    printed = theirs["meeting"]["date"]
    meeting, asked = merged_meeting(base["meeting"], ours["meeting"], theirs["meeting"])
    same_day(meeting["date"], base, ours, theirs)
    facts = recognised(base, ours, theirs)
    asked += perhaps_private(facts["items"])
    theirs["meeting"] |= {"id": meeting["id"], "date": printed}
    lacking = Lacking(base, theirs, earlier, later, frozenset(public))
    private = Private(ours, facts["items"], [*facts["passages"], *facts["decisions"]], theirs["passages"])
    rows = Rows(facts, lacking, private)
    content = {**ours, "meeting": meeting, "not_placed": theirs["not_placed"], **rows.decided()}
    for kind in (ITEMS, *FACTS):
        content[kind.name] = in_order(content[kind.name], base[kind.name], ours[kind.name], theirs[kind.name])
    asked += rows.questions()
    content["problems"] = merged_problems(ours, theirs, content, asked, earlier, later)
    drafts.settle(content)
    return Merged(content, theirs, changes(given, content))


def perhaps_private(items):
    """Keep every new item private, and ask, where the copy lacks one that was: it may be that one, put otherwise."""
    if any(lost_in_private(fact) for fact in items):
        for fact in items:
            if not (fact.faces or fact.read["withheld"]):
                fact.read["withheld"] = True
                yield drafts.withheld_problem(fact.read, NEW_BESIDE) | {"settled": False, "about": None}


NEW_BESIDE = "is new in this copy, which lacks an item that was kept private"


def same_day(date, *readings):
    """Let the days that follow from the meeting's date follow in every draft from the same one, so that only what a
    person or a copy says is compared."""
    for draft in readings:
        draft["meeting"]["date"] = date
        drafts.settle(draft)
