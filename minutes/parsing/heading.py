"""Which meeting the document is of: body, date, time, place and kind, as far as its heading says."""

import re
from collections.abc import Sequence
from dataclasses import replace

from .dates import PrintedDate, find_time, first_whole
from .found import FoundMeeting, Problem, Span
from .lines import Line, fold
from .sections import Section
from .vocabulary import date_words, decision_words, heading_words, line_words

FIELDS = {  # how pages name the meeting in ``Label: value`` lines, best first
    "body": ("decided at meeting", "made at meeting", "decision maker", "committee", "meeting"),
    "date": (
        "date of meeting",
        "meeting date",
        "decided at meeting",
        "made at meeting",
        "date of the meeting",
        "date",
        "date of decision",
    ),
}


def read(text: str, sections: Sequence[Section]) -> tuple[FoundMeeting, list[Problem]]:
    """The meeting, and what its heading leaves open."""
    lines = [line for section in sections if section.kind == "heading" for line in section.paragraphs]
    fields = _fields(text, sections)
    meeting = FoundMeeting(span=_span(lines), kind=_kind(text, lines, sections))
    printed = _date(text, lines, fields)
    meeting = replace(
        meeting,
        body=_body(text, lines, fields) or _body_of_decision(text, sections),
        date=printed.iso if printed else None,
        title=_title(text, lines),
        time=_time(text, lines, fields),
        venue=_venue(text, lines, fields),
        closed=_closed(text, sections),
    )
    return meeting, _problems(meeting, printed)


def _span(lines: Sequence[Line]) -> Span | None:
    return (lines[0].span[0], lines[-1].span[1]) if lines else None


def _fields(text: str, sections: Sequence[Section]) -> dict[str, Span]:
    """The ``Label: value`` lines of heading and items, by their label."""
    fields: dict[str, Span] = {}
    for section in sections:
        for line in section.paragraphs:
            if line.kind == "label" and line.label == "field" and line.rest[0] < line.rest[1]:
                label = fold(text[line.span[0] : line.body]).rstrip(" :;-–—").casefold()
                fields.setdefault(label, line.rest)
    return fields


def _field(fields: dict[str, Span], which: str) -> list[Span]:
    return [fields[label] for label in FIELDS[which] if label in fields]


def _kind(text: str, lines: Sequence[Line], sections: Sequence[Section]) -> str | None:
    """What the document calls itself; an agenda is one only where nothing in it has been decided."""
    first = next((section.paragraphs[0] for section in sections), None)
    banner = line_words.BANNER.fullmatch(first.text) if first and first.kind == "banner" else None
    if banner and banner["item"]:
        return "agenda item"
    if banner and banner["record"]:
        return "decision record"
    printed = [line.text for line in lines]
    if any(heading_words.NOTES.match(line) for line in printed):
        return "notes"
    if any(re.search(r"\bminutes\b", line, re.I) for line in printed):
        return "minutes"
    if any(heading_words.AGENDA_ONLY.match(line) for line in printed) and not _has_outcomes(sections):
        return "agenda"
    return "minutes" if lines and _has_outcomes(sections) else None


def _has_outcomes(sections: Sequence[Section]) -> bool:
    return any(
        line.kind == "marker" or line.label in ("decision", "minutes") for one in sections for line in one.paragraphs
    )


def _date(text: str, lines: Sequence[Line], fields: dict[str, Span]) -> PrintedDate | None:
    """The meeting's own date: a field's, else beside the word meeting or a time, else the heading's only one."""
    for span in _field(fields, "date"):
        printed = first_whole(text, *span)
        if printed:
            return printed
    dated = [
        (line, printed) for line in lines if not _is_other_field(line) and (printed := first_whole(text, *line.span))
    ]
    for sign in (date_words.TIME, re.compile(r"\bmeeting\b|\bminutes\b|\bnotes\b", re.I), heading_words.BODY):
        for line, printed in dated:
            if sign.search(line.text):
                return printed
    days = {printed.whole for _, printed in dated}
    return dated[0][1] if len(days) == 1 else None


def _is_other_field(line: Line) -> bool:
    return line.kind == "label" and line.label == "field"


def _body(text: str, lines: Sequence[Line], fields: dict[str, Span]) -> str | None:
    """The fullest name the heading prints for the body that met."""
    for span in _field(fields, "body"):
        named = _longest_body(date_words.DATE.sub(" ", text[slice(*span)]))
        if named:
            return named
    printed = [line.text for line in lines if not _is_other_field(line)]
    met = [named for line in printed if (named := _body_that_met(line))]
    names = [named for line in printed if (named := _body_that_met(line) or _longest_body(_until_place(line)))]
    if met:
        names = _fuller(max(met, key=_weight), names)
    return _in_title_case(max(names, key=_weight)) if names else None


def _fuller(body: str, names: Sequence[str]) -> list[str]:
    """The printings of one body: ``Wexmere Council`` is the ``COUNCIL`` that met, and not its ``Leisure Committee``."""
    own = body if _weight(body)[0] else body.split()[-1]
    return [name for name in names if f" {fold(name)}".casefold().endswith(f" {fold(own)}".casefold())]


def _weight(name: str) -> tuple[bool, int]:
    """A body with a name of its own before ``Parish Council``; of two such, the fuller."""
    return (fold(name).casefold() not in ("parish council", "town council", "council"), len(name.split()))


def _body_that_met(line: str) -> str | None:
    """The body after ``meeting of the``, ``minutes of the``."""
    started = heading_words.BODY_START.match(line)
    named = heading_words.BODY.match(_until_place(line[started.end() :])) if started else None
    return _trim(named.group()) or None if named else None


def _until_place(line: str) -> str:
    """The line up to its place, date or next part."""
    cut = re.search(
        r"\s[-–—]\s|\b(?:held|at|on|in)\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?" + date_words.MONTH, line, re.I
    )
    return line[: cut.start()] if cut and cut.start() > 0 else line


def _longest_body(printed: str) -> str | None:
    names = [_trim(match.group()) for match in heading_words.BODY.finditer(printed)]
    return max((name for name in names if name), key=len, default=None)


def _trim(name: str) -> str:
    """A body's name without the words that lead up to it."""
    return re.sub(
        r"^(?:(?:draft|minutes|notes|agenda|of|the|and|for|meeting|decisions?)\s+)+", "", fold(name), flags=re.I
    ).strip(" ,-")


def _in_title_case(name: str) -> str:
    """``CHAPEL HILL COUNCIL`` is shouted in the heading only."""
    if not name.isupper():
        return name
    return " ".join(
        word.lower() if word in ("OF", "AND", "FOR", "THE") and place else word.capitalize()
        for place, word in enumerate(name.split())
    )


def _body_of_decision(text: str, sections: Sequence[Section]) -> str | None:
    """Where no heading names it, the body of ``That the Executive:`` or ``DECISION: The Cabinet:``, or whose minutes
    it approves."""
    for pattern in (decision_words.BODY_LEAD_IN, heading_words.OWN_MINUTES, heading_words.THAT_THE_BODY):
        for section in sections:
            for line in section.body:
                start = line.body if line.kind == "marker" else line.span[0]
                match = pattern.match(text, start, line.span[1]) if line.kind in ("text", "marker") else None
                if match:
                    return _trim(match["body"])
    return None


def _title(text: str, lines: Sequence[Line]) -> str | None:
    """What the heading says besides body and date: ``Phase 3 – Young People’s Services``."""
    for line in lines:
        started = heading_words.BODY_START.match(line.text) if line.kind == "text" else None
        named = heading_words.BODY.match(_until_place(line.text[started.end() :])) if started else None
        if started and named:
            rest = line.text[started.end() + named.end() :]
            rest = heading_words.HELD.split(date_words.DATE.sub("", rest))[0]
            rest = rest.strip(" ,.;:-–—")
            return rest if re.search(r"[^\W\d_]{3}", rest) else None
    return None


def _time(text: str, lines: Sequence[Line], fields: dict[str, Span]) -> str | None:
    """When in the day the meeting began; a guide time or a contact's number is not that."""
    spans = [fields["time"]] if "time" in fields else [line.span for line in lines if not _is_other_field(line)]
    times = (find_time(text, *span) for span in [*spans, *_field(fields, "date")])
    return next((found[0] for found in times if found), None)


def _venue(text: str, lines: Sequence[Line], fields: dict[str, Span]) -> str | None:
    """Where it met: a field's words, else those after ``at`` or ``in`` beside the meeting's time."""
    for label in ("venue", "place", "location"):
        if label in fields:
            return fold(text[slice(*fields[label])])
    held = (
        heading_words.VENUE.search(date_words.TIME.sub("", line.text))
        for line in lines
        if date_words.TIME.search(line.text)
    )
    return next((fold(match["venue"]).strip(" ,.") for match in held if match), None)


def _closed(text: str, sections: Sequence[Section]) -> str | None:
    for section in sections:
        if section.kind == "close":
            found = find_time(text, *section.paragraphs[0].span)
            return found[0] if found else None
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
