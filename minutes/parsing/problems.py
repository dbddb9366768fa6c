"""What a whole document lacks, said to the clerk who must see to it."""

from collections.abc import Iterator, Sequence

from .found import FoundMinutes, Problem
from .layout import item_numbers
from .layout.lines import Line

AGENDA = "This is an agenda, not minutes: nothing in it has been decided. Add the minutes when they are ready."
NO_ATTENDANCE = "The text lists nobody as present. Add those who attended, if you know them."
NOTHING = "Nothing was found in this text. Check that it is the minutes of a meeting."
NOT_MINUTES = "This does not read as minutes of a meeting. Check that it is the right document."
TOO_LONG = "This line is too long to be read for facts. Break it into paragraphs, or type its facts in."


LACKING = ("date-missing", "body-missing", "attendance-missing", "nothing-found")
FEW_WORDS = 40  # what is shorter is too little to tell what it is


def read(found: FoundMinutes, lines: tuple[Line, ...]) -> Iterator[Problem]:
    """The problems of the document as a whole."""
    if found.meeting.kind == "agenda":
        yield Problem("not-minutes", AGENDA, found.meeting.span)
    elif found.meeting.kind is None and not (found.attendees or found.decisions or found.votes):
        yield Problem("not-minutes", NOT_MINUTES) if found.items or _tells(lines) else Problem("nothing-found", NOTHING)
    elif not (found.items or found.attendees or found.decisions):
        yield Problem("nothing-found", NOTHING)
    if not any(attendee.status in ("present", "in attendance") for attendee in found.attendees):
        yield Problem("attendance-missing", NO_ATTENDANCE)
    yield from item_numbers.read(found, lines)
    for line in lines:
        if line.kind == "long":
            yield Problem("line-too-long", TOO_LONG, line.span)


def _tells(lines: Sequence[Line]) -> bool:
    """Is the text long enough to tell what it is?"""
    return sum(len(line.text.split()) for line in lines[:FEW_WORDS] if line.kind != "long") >= FEW_WORDS


def told(said: Sequence[Problem], lines: Sequence[Line]) -> tuple[Problem, ...]:
    """Each problem once; of what is surely no minutes it need not be said what else it lacks."""
    other = any(problem.code == "not-minutes" for problem in said) and _tells(lines)
    return tuple(dict.fromkeys(one for one in said if not (other and one.code in LACKING)))
