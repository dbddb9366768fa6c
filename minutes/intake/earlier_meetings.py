"""Minutes approved for a day on which, as far as the archive knows, the body did not meet."""

import re
from datetime import date

from minutes.models import Body

from .draft import new_id

APPROVES_MINUTES = re.compile(r"\bminutes\b", re.I)


def problems(draft):
    """A problem for each approval of minutes of a day that no known meeting of this body had.

    Asked only of days since the body's first meeting in the archive: what lies before it the archive cannot know.
    """
    held = draft["meeting"]["date"]
    body = Body.objects.published().named(draft["meeting"]["body"] or "") if held else None
    if body is None:
        return
    known = set(body.meetings.filter(date__lt=held).values_list("date", flat=True))
    for row in draft["references"]:
        if row["date"] and _is_of(row, draft["meeting"]["body"]) and _is_approved(row, draft["decisions"]):
            day = date.fromisoformat(row["date"])
            if known and min(known) <= day < date.fromisoformat(held) and day not in known:
                yield _problem(row, body, day)


def _is_of(reference, body):
    return not reference["body"] or reference["body"].casefold() == body.casefold()


def _is_approved(reference, decisions):
    """Whether a decision about minutes mentions the day."""
    start = reference["span"][0]
    return any(
        row["span"] and row["span"][0] <= start < row["span"][1] and APPROVES_MINUTES.search(row["text"])
        for row in decisions
    )


def _problem(reference, body, day):
    return {
        "id": new_id(),
        "code": "approved-meeting-unknown",
        "span": reference["span"],
        "message": f"The minutes of {day:%-d %B %Y} are approved here, but the archive has no meeting of the {body} "
        "on that day. Check the date, or add that meeting.",
        "settled": False,
    }
