"""Who was there and who was not, in lists: under headings, in a line, one a line, in columns."""

import re
from collections.abc import Iterator, Sequence

from ..found import FoundAttendee, Span
from ..layout.lines import Line, fold
from ..names import Person, is_office, sharing, singular
from ..person import is_organisation
from ..vocabulary import attendance_words, person_words, title_words
from . import columns, told_lines
from .headless import heads_the_chair, starts_unheaded
from .heads import Head, head_of, heading_at
from .people_lines import (
    broken_list_end,
    is_title,
    list_stop,
    listed,
    lists_people,
    names_after,
    office_label,
    words_of,
)
from .printed_twice import once_each
from .rows import rows
from .standing import Standing, counted, of_office, stand

__all__ = ["head_of", "list_end", "lists_people", "office_label", "once_each", "read_list", "rows"]

WITHOUT_PEOPLE = 12  # paragraphs of headings and counts after which no list is waited for

Part = tuple[int, tuple[FoundAttendee, ...], bool]  # where it ends, its people, whether it says more than a heading


def list_end(text: str, paragraphs: Sequence[Line], place: int) -> int:
    """The place after the attendance list that starts at ``place``, or ``place`` where none starts."""
    if is_numbered(paragraphs[place]):
        return place
    if head_of(text, paragraphs[place]) is None and not starts_unheaded(text, paragraphs, place):
        return place
    end, seen = place, False
    for part_end, found, told in _parts(text, paragraphs, place, Standing()):
        seen = seen or bool(found)
        if not seen and part_end - place > WITHOUT_PEOPLE:
            return place
        if found or told:
            end = part_end
    return end if seen else place


def read_list(text: str, paragraphs: Sequence[Line], status: str = "present") -> Iterator[FoundAttendee]:
    """The people of attendance lists, each with his or her group and status."""
    place, standing = 0, Standing(status)
    while place < len(paragraphs):
        end = place + 1
        for part_end, found, _ in _parts(text, paragraphs, place, standing):
            yield from found
            end = part_end
        place = end


def is_numbered(line: Line) -> bool:
    """``131. Present:`` heads an item; what is under it is read with the item."""
    label = (line.label or "").strip("().").replace(".", "").replace("/", "")
    return line.kind == "number" or (line.kind == "listed" and label.isdigit())


def _parts(text: str, paragraphs: Sequence[Line], place: int, standing: Standing) -> Iterator[Part]:
    """The parts of one list, in order: where each ends, its people, and whether it says something without them."""
    while place < len(paragraphs):
        table = columns.read(text, paragraphs, place, standing.status, standing.group)
        part = (table.end, table.rows, True) if table else _part(text, paragraphs, place, standing)
        if part is None:
            return
        yield part
        place = part[0]


def _part(text: str, paragraphs: Sequence[Line], place: int, standing: Standing) -> Part | None:
    line = paragraphs[place]
    if is_numbered(line) or line.kind not in ("text", "listed"):
        return (place + 1, (), False) if line.kind == "furniture" else None
    if line.text[1:2] in (":", " ") and standing.group and attendance_words.KEY.fullmatch(line.text):
        return place + 1, (), True
    head = head_of(text, line)
    if head:
        return _under_head(text, paragraphs, place, head, standing)
    if attendance_words.PUBLIC_COUNT.match(line.text) and len(line.text) < 80:
        return place + 1, (), True
    if len(line.text) < 80 and attendance_words.NOBODY.fullmatch(line.text):
        return place + 1, (), True
    if heads_the_chair(text, paragraphs, place):
        standing.group = fold(line.text).rstrip(" :")
        return place + 1, (), False
    office = office_label(text, line)
    if office:
        return place + 1, tuple(of_office(text, line, office, standing)), False
    told = told_lines.read(text, paragraphs, place, standing)
    if told:
        return place + 1, counted(iter(told), standing), False
    found = listed(text, line)
    return (
        _group(text, paragraphs, place, standing, found)
        or _told(text, line, place, standing)
        or _people(text, paragraphs, place, standing, found)
    )


def _told(text: str, line: Line, place: int, standing: Standing) -> Part | None:
    """A line that says more than who: how somebody stood, who was also there."""
    also = told_lines.also_there(text, line, standing.group)
    if also:
        return place + 1, also, False
    marked = told_lines.marked(text, line, standing.status, standing.group)
    return (place + 1, marked, True) if marked is not None else None


def _people(
    text: str, paragraphs: Sequence[Line], place: int, standing: Standing, found: Sequence[Person]
) -> Part | None:
    """A line of people; a name that the page broke is passed over, for nobody can say how it is spelt."""
    line = paragraphs[place]
    if not found and re.search(r"-\s[a-z]+$", line.text) and person_words.HONORIFIC.match(line.text):
        return place + 1, (), False
    if not found or is_title(found, paragraphs, place, standing.titled > 1 and not standing.bare):
        return None
    end = broken_list_end(text, paragraphs, place) if len(found) > 2 else place + 1
    span = (words_of(line)[0], paragraphs[end - 1].span[1])
    whole = found if end == place + 1 else None
    standing.shared = None if line.gap else standing.shared
    if whole and standing.shared:
        whole = [sharing(person, standing.shared)[1] for person in whole]
    return end, counted(rows(text, span, standing.status, standing.group, whole), standing), False


def _under_head(text: str, paragraphs: Sequence[Line], place: int, head: Head, standing: Standing) -> Part | None:
    """A heading alone, over what is below it, or with its people on its own line."""
    line = paragraphs[place]
    inline = bool(text[head.end : line.span[1]].strip("| \u00a0"))  # Present: | is a cell alone
    if inline and not names_after(text, head.end, line.span[1]):
        body = fold(text[head.end : line.span[1]])
        titled = person_words.PLURAL_HONORIFIC.fullmatch(body.rstrip(" :"))
        if not ((titled or is_organisation(body)) and _opens(text, paragraphs, place + 1)):
            return None
        inline = False
        standing.shared = singular(body.rstrip(" :")) if titled else None
    if not inline and not _opens(text, paragraphs, place + 1):
        return None
    stand(standing, head, inline)
    body = fold(text[head.end : line.span[1]]).strip("| ")
    standing.group = standing.group if inline or not body else body
    if not inline:
        return place + 1, (), False
    found = tuple(_inline(text, (head.end, list_stop(text, head.end, line.span[1])), standing))
    plural = person_words.PLURAL_HONORIFIC.match(text, head.end, line.span[1])
    standing.shared = found[0].honorific if plural and len(found) == 1 else None
    return place + 1, found, True


def _inline(text: str, span: Span, standing: Standing) -> Iterator[FoundAttendee]:
    """The people on a heading's own line, on which another heading may stand: ``… Also in attendance: Mrs Bright``."""
    start = span[0]
    for match in attendance_words.INLINE_HEAD.finditer(text, *span):
        yield from counted(rows(text, (start, match.start()), standing.status, standing.group), standing)
        head = heading_at(text, match.end(), span[1])
        start = head.end if head else match.end()
        if head:
            stand(standing, head, inline=True)
        elif standing.status == "present":
            standing.status, standing.group = "in attendance", None  # … B Moss. Clerk: J Bell
    beside = attendance_words.WITH_THERE.search(text, start, span[1])
    end = beside.start() if beside else span[1]
    yield from counted(rows(text, (start, end), standing.status, standing.group), standing)
    if beside and standing.status == "present":
        yield from rows(text, beside.span("names"), "in attendance", standing.group)


def _opens(text: str, paragraphs: Sequence[Line], place: int, depth: int = 2) -> bool:
    """Does a list start here: people, a heading with people, a table, an office, a count?"""
    if place >= len(paragraphs):
        return False
    line = paragraphs[place]
    if line.kind not in ("text", "listed") or is_numbered(line):
        return False
    if lists_people(text, line) or office_label(text, line) or columns.read(text, paragraphs, place, "present", None):
        return True
    if heads_the_chair(text, paragraphs, place):
        return True  # Provost, alone above the one who is it: before a name it is a title
    if len(line.text) < 80 and (
        attendance_words.NOBODY.fullmatch(line.text) or attendance_words.PUBLIC_COUNT.match(line.text)
    ):
        return True
    head = head_of(text, line)
    if head:
        inline = head.end < line.span[1]
        return (
            names_after(text, head.end, line.span[1])
            if inline
            else depth > 0 and _opens(text, paragraphs, place + 1, depth - 1)
        )
    return _group(text, paragraphs, place, Standing(), listed(text, line)) is not None


def _group(
    text: str, paragraphs: Sequence[Line], place: int, standing: Standing, found: Sequence[Person]
) -> Part | None:
    """``Finance Officers`` over names, ``Wales Audit Office: Mr N. Fitchew`` before them."""
    line = paragraphs[place]
    listed = attendance_words.LISTED_UNDER.match(text, *line.span)
    if listed and names_after(text, listed.end(), line.span[1]):
        return (
            place + 1,
            counted(rows(text, (listed.end(), line.span[1]), standing.status, standing.group), standing),
            False,
        )
    opened = attendance_words.OPEN_HEAD.match(text, *line.span)
    words = opened["words"] if opened else line.text
    if not _names_group(line, words, bool(opened), found):
        return None
    if opened and opened.end() < line.span[1]:
        if not names_after(text, opened.end(), line.span[1]):
            return None
        return (
            place + 1,
            tuple(rows(text, (opened.end(), line.span[1]), _status_of(words, standing), fold(words))),
            False,
        )
    below = paragraphs[place + 1] if place + 1 < len(paragraphs) else None
    if below is None or not lists_people(text, below) or is_numbered(below):
        return None
    empty = standing.titled + standing.bare == 0 and attendance_words.PRESENT_ALONE.fullmatch(standing.group or "")
    standing.whole = standing.whole or bool(empty and "officers" in words.casefold())
    standing.status, standing.group = _status_of(words, standing), fold(words)
    standing.titled = standing.bare = 0
    return place + 1, (), False


def _status_of(words: str, standing: Standing) -> str:
    """Honorary members and former ones are no members of the body."""
    honorary = person_words.HONORARY.search(words)
    return "in attendance" if honorary and standing.status == "present" else standing.status


def _names_group(line: Line, words: str, opened: bool, found: Sequence[Person]) -> bool:
    """Could these words stand over people? A heading with an honorific or brackets is a person."""
    if line.kind != "text" or len(words) > 100 or words.endswith((".", ")")) or "," in words:
        return False
    if person_words.HONORIFIC.match(words) or attendance_words.NO_HEAD.search(words):
        return False
    if title_words.FINITE_VERB.search(words):
        return False
    if any(person.name for person in found) and not opened:
        return False
    if attendance_words.GROUP_WORD.search(words):
        return opened or not is_office(words) or bool(attendance_words.GROUPS.search(words))
    return opened and not is_office(words) and words[:1].isupper() and len(words.split()) < 6
