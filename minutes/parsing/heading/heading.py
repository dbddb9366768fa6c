"""Which meeting the document is of: body, date, time, place and kind, as far as its heading says."""

import re
from collections.abc import Mapping, Sequence

from ..dates import PrintedDate
from ..found import FoundMeeting, Problem, Span
from ..layout.lines import Line, fold
from ..layout.sections import Section
from ..vocabulary import date_words, heading_words, line_words
from . import bodies, when_and_where
from .when_and_where import is_field

BODY_FIELDS = (  # how pages name the body in ``Label: value`` lines, best first
    "decided at meeting", "made at meeting", "decision maker", "committee", "meeting", "report to",
)  # fmt: skip
OF_ITEM = ("place", "location", "title", "subject")  # in one of several items: a planning application's, say
TITLE_FIELDS = ("title", "subject")


def read(text: str, sections: Sequence[Section]) -> tuple[FoundMeeting, list[Problem]]:
    """The meeting, and what its heading leaves open."""
    own = [line for section in sections if section.kind == "heading" for line in section.paragraphs]
    lines = [*own, *_above_list(sections), *_meeting_of_page(sections)]
    fields = _fields(text, sections)
    printed = when_and_where.day(text, lines, fields)
    meeting = FoundMeeting(
        span=(own[0].span[0], own[-1].span[1]) if own else None,
        kind=_kind(lines, sections),
        body=_body(text, lines, fields, sections) or bodies.of_decision(text, sections),
        date=printed.iso if printed else None,
        title=_title(text, lines, fields),
        time=when_and_where.began(text, lines, fields, sections),
        venue=when_and_where.place(text, lines, fields, sections),
        closed=when_and_where.ended(text, lines, sections),
    )
    return meeting, _problems(meeting, printed)


def _above_list(sections: Sequence[Section]) -> list[Line]:
    """The heading that goes on into a list: ``At a meeting of the Committee held …, when there were present:``."""
    first = next((section for section in sections if section.kind == "attendance"), None)
    return [line for line in first.paragraphs[:1] if heading_words.INTO_LIST.match(line.text)] if first else []


def _meeting_of_page(sections: Sequence[Section]) -> list[Line]:
    """On the page of one item, the line below its title that says which meeting had it, or when it was decided."""
    items = [section for section in sections if section.kind == "item"]
    below = items[0].body[:3] if items else ()
    banner = _first_banner(sections)
    issue = len(items) == 1 and banner is not None and banner["record"] and "ssue" in banner["record"]
    return [
        line for line in below
        if heading_words.OTHER_LINE.match(line.text) or (issue and line_words.DECISION_OF_ISSUE.match(line.text))
    ]  # fmt: skip


def _fields(text: str, sections: Sequence[Section]) -> dict[str, Span]:
    """The ``Label: value`` lines of heading and items, by their label."""
    fields: dict[str, Span] = {}
    items = sum(section.kind == "item" for section in sections)
    for section in sections:
        of_item = items > 1 and section.kind == "item"
        for line in section.paragraphs:
            if line.kind == "label" and line.label == "field" and line.rest[0] < line.rest[1]:
                label = fold(text[line.span[0] : line.body]).rstrip(" :;-–—").casefold()
                if not (of_item and label in OF_ITEM):
                    fields.setdefault(label, line.rest)
    return fields


def _kind(lines: Sequence[Line], sections: Sequence[Section]) -> str | None:
    """What the document calls itself; an agenda is one only where nothing in it has been decided."""
    banner = _first_banner(sections)
    if banner and (banner["item"] or banner["record"]):
        return "agenda item" if banner["item"] else "decision record"
    printed = [line.text for line in lines]
    if any(heading_words.NOTES.match(line) for line in printed):
        return "notes"
    if any(heading_words.RECORD.match(line) for line in printed):
        return "decision record"
    agenda = any(heading_words.AGENDA_ONLY.match(line) for line in printed)
    if agenda and not _has_outcomes(sections) and not any(heading_words.MINUTES_OF.search(line) for line in printed):
        return "agenda"
    if any(re.search(r"\bminutes?\b", line, re.I) for line in printed):
        return "minutes"
    listed = any(section.kind == "attendance" for section in sections)
    return "minutes" if listed or (lines and _has_outcomes(sections)) else None


def _first_banner(sections: Sequence[Section]) -> re.Match[str] | None:
    """``Agenda item`` at the top of a page, or below the page's path."""
    top = [line for section in sections[:2] for line in section.paragraphs[:4]][:4]
    banner = next((line for line in top if line.kind == "banner"), None)
    return line_words.BANNER.fullmatch(banner.text) if banner else None


def _has_outcomes(sections: Sequence[Section]) -> bool:
    """Has anything been decided? A recommendation alone is what an agenda or a report asks for."""
    return any(
        line.label in ("decision", "minutes")
        or (line.kind == "marker" and not (line.label or "").casefold().startswith("recommend"))
        for one in sections
        for line in one.body
    )


def _body(text: str, lines: Sequence[Line], fields: Mapping[str, Span], sections: Sequence[Section]) -> str | None:
    """The fullest name the heading prints for the body that met."""
    for span in (fields[label] for label in BODY_FIELDS if label in fields):
        named = bodies.of_field(text[slice(*span)])
        if named:
            return named
    printed = [line.text for line in lines if not is_field(line)]
    named = bodies.on_page(printed) or bodies.in_heading(printed)
    if named in bodies.COUNCIL:
        everything = (line.text for section in sections for line in section.paragraphs)
        return bodies.of_place(printed, everything) or named
    return named


def _title(text: str, lines: Sequence[Line], fields: Mapping[str, Span]) -> str | None:
    """What the heading says besides body and date: ``Phase 3 – Young People’s Services``."""
    for label in TITLE_FIELDS:
        if label in fields:
            return fold(text[slice(*fields[label])])
    for line in lines:
        place = bodies.place_of_body(line.text) if line.kind == "text" else None
        if place:
            rest = heading_words.HELD.split(date_words.DATE.sub("", line.text[place[1] :]))[0]
            rest = date_words.TIME.sub("", rest).strip(" ,.;:-–—@")
            subject = re.search(r"[^\W\d_]{3}", rest) and not heading_words.NO_SUBJECT.match(rest)
            return rest if subject else None
    return None


def _problems(meeting: FoundMeeting, printed: PrintedDate | None) -> list[Problem]:
    problems = []
    if meeting.date is None:
        problems.append(
            Problem("date-missing", "The date of the meeting is not in the text. Type it in.", meeting.span)
        )
    elif printed and printed.weekday_disagrees and printed.whole:
        day = f"{printed.whole:%A}"
        message = f"“{printed.text}” was a {day}. Check the date of the meeting."
        problems.append(Problem("weekday-disagrees", message, printed.span))
    if meeting.body is None:
        problems.append(Problem("body-missing", "The text does not say which body met. Choose it.", meeting.span))
    return problems
