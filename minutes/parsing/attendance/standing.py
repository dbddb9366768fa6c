"""What the headings of a list give to the lines below them: status, group, a title shared."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..found import FoundAttendee
from ..layout.lines import Line
from ..vocabulary import attendance_words, person_words
from .headless import AWAY
from .heads import Head
from .rows import rows


@dataclass
class Standing:
    """What the headings above give to a line of a list."""

    status: str = "present"
    group: str | None = None
    under: str | None = None
    titled: int = 0  # people under this heading who have a title before their name
    bare: int = 0
    divided: bool = False  # are the headings below ``Apologies`` parts of it?
    last: str | None = None  # the title of the last one listed, for which a ditto mark may stand
    shared: str | None = None  # Councillor, where ``Present: Councillors A Lee`` goes on with a name a line
    inline: bool = False  # did the heading have its people on its own line? ``Clerk: …`` below is no part of them
    whole: bool = False  # are the officers below the heading ``Present`` part of it, as nobody stands between?


def stand(standing: Standing, head: Head, inline: bool) -> None:
    """What a heading changes. ``Councillors`` right below ``Apologies`` only divides those who stayed away."""
    anybody = standing.titled + standing.bare > 0
    if head.status == "present" and attendance_words.ATTENDING.fullmatch(head.words) and standing.group and anybody:
        head = replace(head, status="in attendance")  # PRESENT: members; ATTENDING: officers
    divides = attendance_words.DIVIDES.fullmatch(head.words) is not None
    standing.divided = divides and standing.under in AWAY and (standing.divided or not anybody)
    if standing.divided and standing.under:
        standing.status = standing.under
    else:
        standing.status = _status_under(head, standing)
    standing.group, standing.inline = head.words, inline
    standing.titled = standing.bare = 0
    if not inline:
        standing.under = standing.status


def _status_under(head: Head, standing: Standing) -> str:
    """``Observers`` below the heading ``Present`` are present; on their own they are in attendance."""
    beside = head.status == "in attendance" and standing.under == "present" and "attend" not in head.words.casefold()
    apart = attendance_words.NOT_PRESENT.search(head.words)
    return "present" if beside and (not apart or (standing.whole and "also" not in apart[0])) else head.status


def counted(found: Iterator[FoundAttendee], standing: Standing) -> tuple[FoundAttendee, ...]:
    kept = tuple(found)
    standing.last = next((row.honorific for row in reversed(kept)), standing.last)
    standing.titled += sum(bool(row.honorific) for row in kept)
    standing.bare += sum(bool(row.name and not row.honorific) for row in kept)
    return () if standing.status == "late" else kept


def of_office(text: str, line: Line, office: tuple[str, int], standing: Standing) -> Iterator[FoundAttendee]:
    away, presides = standing.status in AWAY, person_words.MEMBERS_OFFICE.search(office[0])
    there = "present" if away and standing.inline else standing.status
    status = there if presides or (away and not standing.inline) else "in attendance"
    for row in rows(text, (office[1], line.span[1]), status, None):
        yield replace(row, role=row.role or office[0], span=line.span)
