"""Mentions of other meetings whose weekday is not that of their day."""

from collections.abc import Iterator, Sequence
from datetime import date

from ..dates import find, weekday_disagrees
from ..found import FoundMeeting, FoundReference, Problem


def problems(references: Sequence[FoundReference], meeting: FoundMeeting) -> Iterator[Problem]:
    """Where a reference's weekday is not that of the day its words give."""
    said = set()
    for reference in references:
        day = date.fromisoformat(meeting.date) if meeting.date else None
        printed = next(find(reference.date_text or ""), None)
        whole = printed is not None and printed.weekday_disagrees
        reckoned = bool(
            day and reference.reckoned and weekday_disagrees(reference.date_text or "", day, reference.reckoned)
        )
        if (whole or reckoned) and reference.date_text not in said:
            said.add(reference.date_text)
            message = f"The weekday and the date of “{reference.date_text}” do not agree. Check the date."
            yield Problem("weekday-disagrees", message, reference.span)
