"""Mentions of other meetings that give their date: ``the Overview Commission meeting on 3rd October``."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from .dates import PrintedDate, find, reckon, weekday_disagrees
from .found import FoundCorrection, FoundMeeting, FoundReference, Problem
from .lines import Line
from .vocabulary import reference_words

BEFORE_A_DATE = 160  # characters in which the meeting's name stands


def read(text: str, lines: Sequence[Line], item: int | None, meeting: FoundMeeting) -> Iterator[FoundReference]:
    """The other meetings an item (or its title) mentions with their dates."""
    for line in lines:
        if line.kind == "long":
            continue
        for printed in find(text, *line.span):
            reference = _reference(text, line, printed, item, meeting)
            if reference and not (reference.date and reference.date == meeting.date):
                yield reference


def _reference(
    text: str, line: Line, printed: PrintedDate, item: int | None, meeting: FoundMeeting
) -> FoundReference | None:
    if printed.day is None:
        return None
    before = _sentence_before(text, line.span[0], printed.span[0])
    match = next((found for pattern in reference_words.MEETING_REFERENCE if (found := pattern.search(before))), None)
    named = match.groupdict().get("body") if match else None
    if match is None and not reference_words.OLD_MINUTES.match(text[printed.span[1] : printed.span[1] + 12]):
        return None
    start = printed.span[0] - len(before) + match.start() if match else printed.span[0]
    start += len(text[start : printed.span[0]]) - len(text[start : printed.span[0]].lstrip())
    side = None if printed.year else _side(before)
    return FoundReference(
        span=(start, printed.span[1]),
        body=_body(before, named) or _own_body(before, match, meeting),
        date=_date(printed, side, meeting),
        date_text=printed.text,
        reckoned=side,
        item=item,
    )


def _sentence_before(text: str, start: int, end: int) -> str:
    """The words of the sentence before a place, as far as a reference reaches; the same length as their span."""
    before = text[max(start, end - BEFORE_A_DATE) : end]
    stop = max((match.end() for match in reference_words.FULL_STOP.finditer(before)), default=0)
    return before[stop:]


def _side(before: str) -> str | None:
    """On which side of this meeting an undated day lies, by the last word that tells."""
    ahead = max((match.start() for match in reference_words.AHEAD.finditer(before)), default=-1)
    behind = max((match.start() for match in reference_words.BEHIND.finditer(before)), default=-1)
    if ahead == behind:
        return None
    return "after" if ahead > behind else "before"


def _body(before: str, named: str | None) -> str | None:
    """The body named in the reference itself, else the last one its sentence names (``its meeting``)."""
    if named:
        return re.sub(r"^(?:(?:of|and|for|The|the|its)\s+)+", "", " ".join(named.split())) or None
    if re.search(r"\b(?:its|their)\s+(?:\w+\s+){0,2}meeting", before):
        bodies = [match["body"] for match in re.finditer(reference_words.BODY_NAMED, before)]
        return re.sub(r"^(?:(?:of|and|for|The)\s+)+", "", " ".join(bodies[-1].split())) if bodies else None
    return None


def _own_body(before: str, match: re.Match[str] | None, meeting: FoundMeeting) -> str | None:
    """The minutes approved at a meeting are the same body's."""
    return meeting.body if match is None or reference_words.OWN_MEETING.search(before) else None


def _date(printed: PrintedDate, side: str | None, meeting: FoundMeeting) -> str | None:
    if printed.whole:
        return printed.iso
    if side is None or meeting.date is None:
        return None
    day = reckon(printed.text, date.fromisoformat(meeting.date), side)
    return day.isoformat() if day else None


def problems(text: str, references: Sequence[FoundReference], meeting: FoundMeeting) -> Iterator[Problem]:
    """Where a reference's weekday is not that of the day its words give."""
    for reference in references:
        day = date.fromisoformat(meeting.date) if meeting.date else None
        printed = next(find(reference.date_text or ""), None)
        whole = printed is not None and printed.weekday_disagrees
        reckoned = bool(
            day and reference.reckoned and weekday_disagrees(reference.date_text or "", day, reference.reckoned)
        )
        if whole or reckoned:
            message = f"The weekday and the date of “{reference.date_text}” do not agree. Check the date."
            yield Problem("weekday-disagrees", message, reference.span)


def corrections(text: str, lines: Sequence[Line], item: int | None) -> Iterator[FoundCorrection]:
    """Changes to earlier minutes: ``approved subject to the amendment that Cllr Lee be recorded as present``."""
    for line in lines:
        told = line.kind != "long" and line.says("subject to") and line.says("minutes")
        match = reference_words.CORRECTED.search(text, *line.span) if told else None
        if match:
            printed = next((one for one in find(text, line.span[0], match.start()) if one.whole), None)
            yield FoundCorrection(match.span(), " ".join(match["what"].split()), printed.iso if printed else None, item)
