"""Who was there, who was not, and who came for whom: lists with headings, lists in a line, and sentences."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from .found import FoundAttendee, Span
from .lines import Line, fold
from .names import Person, name_key, people, read_person
from .vocabulary import attendance_words, person_words, title_words


@dataclass(frozen=True)
class Head:
    """The words over a list (``Apologies:``): the status they give, and where the names after them start."""

    status: str
    words: str
    end: int


def head_of(text: str, line: Line) -> Head | None:
    """The attendance heading this line is or starts with, if any."""
    start = line.body if line.kind == "listed" else line.span[0]
    if line.kind not in ("text", "listed"):
        return None
    if attendance_words.SPACED_CAPITALS.match(text, start, line.span[1]):
        start_of_words = text[start : line.span[1]].split(":")[0].replace(" ", "")
        if attendance_words.ATTENDANCE_HEAD.fullmatch(start_of_words):
            status = _status(attendance_words.ATTENDANCE_HEAD.fullmatch(start_of_words))
            colon = text.find(":", start, line.span[1])
            return Head(status, start_of_words, colon + 1 if colon >= 0 else line.span[1])
    match = attendance_words.ATTENDANCE_HEAD.match(text, start, line.span[1])
    if not match:
        return None
    printed = fold(match.group()).rstrip(" :;-–—")
    return Head(_status(match), printed, match.end())


def _status(match: object) -> str:
    return next(status for place, (status, _) in enumerate(attendance_words.ATTENDANCE) if match[f"s{place}"])  # type: ignore[index]


def lists_people(text: str, line: Line) -> bool:
    """Is this paragraph one person, or a list of people with hardly a word besides?"""
    if line.kind not in ("text", "listed") or len(line.text) > 4000:
        return False
    found = people(text, *line.rest)
    covered = sum(end - start for start, end in (person.span for person in found))
    printed = line.rest[1] - line.rest[0]
    if not found or covered < 0.7 * (printed - line.text.count(" and ") * 5):
        return False
    return len(found) > 1 or bool(found[0].honorific or found[0].brackets or found[0].name)


def list_end(text: str, paragraphs: Sequence[Line], place: int) -> int:
    """The place after the attendance list that starts at ``place``, or ``place`` where none starts."""
    if head_of(text, paragraphs[place]) is None or _is_numbered(paragraphs[place]):
        return place
    end, seen = place, False
    while end < len(paragraphs):
        kind = part_of_list(text, paragraphs, end, seen)
        if kind is None:
            break
        seen = seen or kind in ("people", "inline")
        end += 1
    return end if seen else place


def _is_numbered(line: Line) -> bool:
    """``131. Present:`` heads an item; what is under it is read with the item."""
    return line.kind == "number" or (line.kind == "listed" and (line.label or "").strip("().").isdigit())


def part_of_list(text: str, paragraphs: Sequence[Line], place: int, seen: bool) -> str | None:
    """What a paragraph is to an attendance list: head, group, people, inline, count; None when not part of it."""
    line = paragraphs[place]
    if _is_numbered(line):
        return None
    head = head_of(text, line)
    if head and head.end < line.span[1]:
        return "inline" if _names_after(text, head.end, line.span[1]) else None
    below = paragraphs[place + 1] if place + 1 < len(paragraphs) else None
    if head:
        return "head" if below and (_starts_list(text, below) or head_of(text, below)) else None
    if attendance_words.PUBLIC_COUNT.match(line.text) and len(line.text) < 80:
        return "count"
    if office_label(text, line):
        return "inline"
    if below and _is_group(text, line, below):
        return "group"
    return "people" if lists_people(text, line) and not _is_title(paragraphs, place) else None


def _names_after(text: str, start: int, end: int) -> bool:
    after = fold(text[start:end])
    if title_words.FINITE_VERB.search(after) and not attendance_words.SUBSTITUTED_BY.search(after):
        return False
    return bool(people(text, start, end)) or bool(attendance_words.PUBLIC_COUNT.match(after))


def _starts_list(text: str, line: Line) -> bool:
    return lists_people(text, line) or bool(attendance_words.GROUP_WORD.search(line.text) and len(line.text) < 80)


def _is_group(text: str, line: Line, below: Line) -> bool:
    """``Finance Officers`` over names. A heading with an honorific or brackets is a person."""
    if (
        line.kind != "text"
        or len(line.text) > 100
        or person_words.HONORIFIC.match(line.text)
        or line.text.endswith((".", ")"))
    ):
        return False
    return bool(attendance_words.GROUP_WORD.search(line.text)) and "," not in line.text and lists_people(text, below)


def _is_title(paragraphs: Sequence[Line], place: int) -> bool:
    """A bare line standing alone above a sentence names a matter, not a person: ``High Needs Block Funding``."""
    line = paragraphs[place]
    below = paragraphs[place + 1] if place + 1 < len(paragraphs) else None
    if person_words.HONORIFIC.match(line.text) or "(" in line.text or not line.gap or below is None or not below.gap:
        return False
    return len(below.text.split()) > 10 or below.kind in ("label", "marker", "number")


def office_label(text: str, line: Line) -> tuple[str, int] | None:
    """``Parish Clerk: B. Moss`` → the office and where the name starts."""
    colon = text.find(":", *line.span)
    if line.kind != "text" or colon < 0 or colon - line.span[0] > 60:
        return None
    office = fold(text[line.span[0] : colon])
    if not person_words.OFFICE.search(office) or person_words.HONORIFIC.match(office):
        return None
    person = read_person(text, colon + 1, line.span[1])
    return (office, colon + 1) if person and person.name else None


def read_list(text: str, paragraphs: Sequence[Line]) -> Iterator[FoundAttendee]:
    """The people of one attendance list, each with its group and status."""
    status, group, under = "present", None, None
    for place, line in enumerate(paragraphs):
        head = head_of(text, line)
        if head:
            status, group = _standing(head, under), head.words
            under = head.status if head.end >= line.span[1] else under
            yield from rows(text, (head.end, line.span[1]), status, group)
            continue
        office = office_label(text, line)
        below = paragraphs[place + 1] if place + 1 < len(paragraphs) else None
        if office:
            named_rows = rows(text, (office[1], line.span[1]), "in attendance" if status == "present" else status, None)
            yield from (replace(row, role=row.role or office[0], span=line.span) for row in named_rows)
        elif below and _is_group(text, line, below):
            group = line.text
        elif not attendance_words.PUBLIC_COUNT.match(line.text):
            yield from rows(text, line.rest, status, group)


def _standing(head: Head, under: str | None) -> str:
    """``Observers`` below the heading ``Present`` are present; on their own they are in attendance."""
    return (
        "present"
        if head.status == "in attendance" and under == "present" and "attend" not in head.words.casefold()
        else head.status
    )


def rows(text: str, span: Span, status: str, group: str | None) -> Iterator[FoundAttendee]:
    previous: FoundAttendee | None = None
    for person in people(text, *span):
        row = _row(person, status, group)
        if previous and _is_role_of(text, previous, row):
            previous = replace(previous, role=row.role, span=(previous.span[0], row.span[1]))
            previous = replace(previous, public=_is_public(previous))
            continue
        if previous:
            yield previous
        previous = row
    if previous:
        yield previous


def _is_role_of(text: str, row: FoundAttendee, office: FoundAttendee) -> bool:
    """``Jo Bloggs, Head of Finance``: an office after a comma is the person's before it."""
    between = text[row.span[1] : office.span[0]].strip()
    singular = not (row.honorific or "").casefold().startswith(("councillor", "cllr", "ald"))
    return bool(row.name and not row.role and office.name is None and between == "," and singular)


def _row(person: Person, status: str, group: str | None) -> FoundAttendee:
    row = FoundAttendee(person.span, person.name, person.honorific, None, group, status)
    if person.name is None:
        return replace(row, role=", ".join(person.brackets))
    for words_beside in person.brackets:
        substitute = attendance_words.SUBSTITUTE_FOR.search(words_beside)
        if substitute:
            row = replace(row, status="substitute", substitute_for=named(substitute["for"]))
        elif not attendance_words.MOVED_IN_BRACKETS.match(words_beside) and _is_role(words_beside, status):
            row = replace(row, role=words_beside)
    return replace(row, public=_is_public(row))


def _is_public(row: FoundAttendee) -> bool:
    """A member of the public, by the list's heading or by what is printed beside the name."""
    group = person_words.PUBLIC_GROUP.fullmatch(row.group or "")
    return bool(row.name and (group or person_words.PUBLIC_ROLE.fullmatch(row.role or "")))


def _is_role(words_beside: str, status: str) -> bool:
    """Beside those who stayed away, brackets mostly hold why."""
    if status in ("apologies", "absent"):
        return bool(person_words.OFFICE.search(words_beside))
    return not attendance_words.SUBSTITUTED_BY.fullmatch(words_beside)


def named(printed: str) -> str:
    person = read_person(printed, 0, len(printed))
    return person.name if person and person.name else fold(printed).rstrip(".")


def once_each(rows: Sequence[FoundAttendee]) -> tuple[FoundAttendee, ...]:
    """One row a person, though printed in the list and again under an item; the first printing stands."""
    seen: dict[tuple[str, str], FoundAttendee] = {}
    for row in rows:
        seen.setdefault((name_key(row.name or row.role or ""), row.status), row)
    return tuple(sorted(seen.values(), key=lambda row: row.span))
