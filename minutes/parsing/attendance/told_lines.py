"""Lines of a list that say more than who: how somebody stood, who was also there."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ..found import FoundAttendee
from ..layout.lines import Line
from ..vocabulary import attendance_words, person_words, substitute_words
from . import columns
from .headless import AWAY
from .movements import sentences
from .people_lines import listed
from .rows import rows
from .standing import Standing

Rows = tuple[FoundAttendee, ...]
KEY_WITHIN = 60  # paragraphs in which a register has its key, ``P: Present``


def read(text: str, paragraphs: Sequence[Line], place: int, standing: Standing) -> Rows:
    """The people of a line that opens with a mark, goes on from the line above, or tells who came for whom."""
    line = paragraphs[place]
    if standing.group is None:
        return ()
    return (
        _goes_on(text, line, standing)
        or _lettered(text, paragraphs, place, standing)
        or _deputised(text, line, standing)
    )


def _goes_on(text: str, line: Line, standing: Standing) -> Rows:
    """``and Mrs Orr``, which a run of blanks parted from its list; ``“ B Moss``, where a ditto mark is the title."""
    mark = attendance_words.GOES_ON.match(text, *line.span) if line.text[0] in 'a&“”"〃„' else None
    if mark is None:
        return ()
    found = listed(text, replace(line, kind="listed", label="", body=mark.end()))
    if not found or (mark["ditto"] and len(found) != 1):
        return ()
    printed = rows(text, (mark.end(), line.span[1]), standing.status, standing.group, found)
    member = re.match(rf"{person_words.MEMBER}", standing.last or "")
    return tuple(_titled(row, member.group() if member else None, bool(mark["ditto"])) for row in printed)


def _titled(row: FoundAttendee, member: str | None, ditto: bool) -> FoundAttendee:
    """A councillor's title, where it stands for the whole list or a ditto mark repeats it."""
    own = row.honorific or ""
    if member is None or row.name is None or re.match(person_words.MEMBER, own) or row.status in ("substitute",):
        return row
    if own and not (ditto or person_words.TITLE_OF_MEMBER.fullmatch(own)):
        return row
    return replace(row, honorific=f"{member} {own}".strip())


def _lettered(text: str, paragraphs: Sequence[Line], place: int, standing: Standing) -> Rows:
    """``P  Ann Lee``, ``A  Bo Moss``: a register, with a key below it that says what its letters mean."""
    line = paragraphs[place]
    mark = attendance_words.LETTERED.match(text, *line.span) if line.text[1:2] == " " else None
    if mark is None:
        return ()
    keys = (attendance_words.KEY.fullmatch(one.text) for one in paragraphs[place : place + KEY_WITHIN])
    meant = {key["letter"]: key for key in keys if key}
    key = meant.get(mark["letter"])
    if key is None:
        return ()
    status = next(name for name in ("present", "apologies", "absent") if key[name])
    return tuple(rows(text, (mark.end(), line.span[1]), status, standing.group))


def _deputised(text: str, line: Line, standing: Standing) -> Rows:
    """``Jo Dane, Director for whom Bo Moss, Head of Parks was deputising.``"""
    told = substitute_words.FOR_WHOM_BELOW.search(text, *line.rest) if line.says("for whom") else None
    if told is None or standing.status not in AWAY:
        return ()
    away = list(rows(text, (line.rest[0], told.start()), standing.status, standing.group))
    came = list(rows(text, told.span("names"), "substitute", standing.group))
    if not away or not came or not (away[0].name and came[0].name):
        return ()
    if any(row.honorific or " " in (row.name or " ") for row in (*away[1:], *came[1:])):
        return ()  # more people than two
    return (away[0], replace(came[0], substitute_for=away[0].name))


def also_there(text: str, line: Line, group: str | None) -> Rows:
    """``The Town Clerk and a member of the public were also present.``"""
    if group is None or not line.says("present", "in attendance"):
        return ()
    told = [attendance_words.ALSO_THERE.fullmatch(text, *span) for span in sentences(text, *line.span)]
    found = [row for also in told if also for row in rows(text, also.span("names"), "in attendance", None)]
    return tuple(found) if all(told) else ()


def marked(text: str, line: Line, status: str, group: str | None) -> Rows | None:
    """``Cllr Bella Birch      P``: a name and a mark of how it stood; ``A`` may be apologies or absence, so nothing."""
    cells = columns.cells(text, line.span)
    if len(cells) != 2 or not attendance_words.STANDING_MARK.fullmatch(cells[1][0]):
        return None
    found = tuple(rows(text, cells[0][1], status, group))
    if len(found) != 1 or not found[0].name:
        return None
    placed = columns.standing(found[0], cells[1][0])
    return (placed,) if placed else ()
