"""Lines of a list that say more than who: how somebody stood, who was also there."""

from ..found import FoundAttendee
from ..layout.lines import Line
from ..vocabulary import attendance_words
from . import columns
from .movements import sentences
from .rows import rows

Rows = tuple[FoundAttendee, ...]


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
