"""What a whole document lacks, said to the clerk who must see to it."""

from collections.abc import Iterator

from .found import FoundMinutes, Problem
from .lines import Line

AGENDA = "This is an agenda, not minutes: nothing in it has been decided. Add the minutes when they are ready."
NO_ATTENDANCE = "The text lists nobody as present. Add those who attended, if you know them."
NOTHING = "Nothing was found in this text. Check that it is the minutes of a meeting."
NOT_MINUTES = "This does not read as minutes of a meeting. Check that it is the right document."
TOO_LONG = "This line is too long to be read for facts. Break it into paragraphs, or type its facts in."


def read(found: FoundMinutes, lines: tuple[Line, ...]) -> Iterator[Problem]:
    """The problems of the document as a whole."""
    if found.meeting.kind == "agenda":
        yield Problem("not-minutes", AGENDA, found.meeting.span)
    if not (found.items or found.attendees or found.decisions):
        yield Problem("nothing-found", NOTHING)
    elif found.meeting.kind is None and not found.attendees and not found.decisions:
        yield Problem("not-minutes", NOT_MINUTES)
    if not any(attendee.status in ("present", "in attendance") for attendee in found.attendees):
        yield Problem("attendance-missing", NO_ATTENDANCE)
    for line in lines:
        if line.kind == "long":
            yield Problem("line-too-long", TOO_LONG, line.span)
