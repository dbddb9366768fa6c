"""What a document says in two ways that cannot both be so."""

from collections.abc import Iterator

from .found import FoundMinutes, Problem
from .names import name_key


def read(found: FoundMinutes) -> Iterator[Problem]:
    """Contradictions between facts that were each read correctly."""
    yield from _present_and_apologies(found)


def _present_and_apologies(found: FoundMinutes) -> Iterator[Problem]:
    """Somebody listed as present who also sent apologies or was absent."""
    away = {name_key(one.name) for one in found.attendees if one.name and one.status in ("apologies", "absent")}
    for attendee in found.attendees:
        if attendee.name and attendee.status in ("present", "in attendance") and name_key(attendee.name) in away:
            message = f"{attendee.name} is listed as present and also as away. Check which is right."
            yield Problem("present-and-apologies", message, attendee.span)
