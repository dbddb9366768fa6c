"""The meeting's own facts after a merge. Pure."""

from minutes.parsing.found import FoundMeeting

from . import questions
from .kinds import Kind
from .rulings import EMPTY, Differing, same

MEETING = Kind("meeting", "meeting", FoundMeeting, (), ("body",))


def merged_meeting(base, ours, theirs):
    """(the meeting, questions about it). What the new copy leaves unsaid stays as it was known."""
    meeting, differing, unsaid = {**ours, "span": theirs["span"]}, [], []
    for name in MEETING.fields:
        mine, before, read = ours[name], base[name], theirs[name]
        if read in EMPTY:
            if mine not in EMPTY and same(name, mine, before):
                unsaid.append(name)
        elif same(name, mine, before):
            meeting[name] = read
        elif not (same(name, read, mine) or same(name, read, before)):
            differing.append(Differing(name, mine, read))
    if any(ours[name] and meeting[name] != ours[name] for name in ("body", "date")):
        meeting["joins"] = None  # the answer was about another day or body, as when a person changes them
    return meeting, [*asked(meeting, differing, unsaid)]


def asked(meeting, differing, unsaid):
    if differing and (differs := questions.differs(MEETING, meeting, differing)):
        yield differs
    if unsaid:
        yield questions.meeting_lacks(MEETING, meeting, unsaid)
