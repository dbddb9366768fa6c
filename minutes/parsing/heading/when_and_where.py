"""When and where a meeting was held: its own day, when it began and ended, and the place."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from ..dates import PrintedDate, find, find_time, first_whole
from ..found import Span
from ..layout.lines import Line, fold
from ..layout.sections import Section
from ..vocabulary import date_words, heading_words

DATE_FIELDS = (  # best first
    "date of meeting",
    "meeting date",
    "decided at meeting",
    "made at meeting",
    "date of the meeting",
    "date",
    "date of decision",
    "meeting",
)
LAST_LINES = 4  # of the last item, where the close may stand among other words


def day(text: str, lines: Sequence[Line], fields: Mapping[str, Span]) -> PrintedDate | None:
    """The meeting's own date: a field's, else beside a time or the word meeting, else the heading's only one."""
    for span in (fields[label] for label in DATE_FIELDS if label in fields):
        printed = first_whole(text, *span)
        if printed:
            return printed
    dated = [(line, printed) for line in lines if not is_field(line) and (printed := _own_date(text, line))]
    for sign in (date_words.TIME, heading_words.HELD_ON, heading_words.MEETING_WORD, heading_words.BODY):
        for line, printed in dated:
            if sign.search(line.text):
                return printed
    days = {printed.whole for _, printed in dated}
    return dated[0][1] if len(days) == 1 else None


def _own_date(text: str, line: Line) -> PrintedDate | None:
    """A line's first date that does not tell when something was posted, printed or signed."""
    for printed in find(text, *line.span):
        before = text[max(line.span[0], printed.span[0] - 45) : printed.span[0]]
        if printed.whole and not heading_words.POSTED.search(before):
            return printed
    return None


def is_field(line: Line) -> bool:
    return line.kind == "label" and line.label == "field"


def began(text: str, lines: Sequence[Line], fields: Mapping[str, Span], sections: Sequence[Section]) -> str | None:
    """When in the day the meeting began; a guide time, a time of printing or a contact's number is not that."""
    spans = [fields[label] for label in ("time", "held") if label in fields]
    spans += [line.span for line in lines if not is_field(line) and not heading_words.POSTED.search(line.text)]
    spans += [fields[label] for label in DATE_FIELDS if label in fields]
    for span in spans:
        times = _times(text, *span)
        found = find_time(text, *span)
        if times or found:
            return times[0] if times else found[0] if found else None
    for line in (*_above_items(sections), *_last(sections)):
        started = heading_words.STARTED.search(line.text) if line.says("meeting") else None
        found = find_time(line.text, started.end()) if started else None
        if found:
            return found[0]
    return None


def _times(text: str, start: int, end: int) -> tuple[str, str] | None:
    """``7.00 - 9.35 PM``: both times, where the half of the day is printed once; a meeting ends later than it began."""
    match = heading_words.TIMES.search(text, start, end)
    last = find_time(match["end"]) if match else None
    if not match or not last:
        return None
    hour = int(match["hour"]) % 12
    later = f"{hour + 12:02}:{match['minute']}"
    first = later if later < last[0] else f"{hour:02}:{match['minute']}"
    return (first, last[0]) if int(match["hour"]) <= 12 else None


def _above_items(sections: Sequence[Section]) -> Iterator[Line]:
    """What stands between the heading and the first item: ``The meeting started at 6.00 pm``."""
    for section in sections:
        if section.kind == "item":
            return
        if section.kind != "heading":
            yield from section.paragraphs


def ended(text: str, lines: Sequence[Line], sections: Sequence[Section]) -> str | None:
    """When the meeting closed, as its last words say, or the ``to 20:20`` of its heading."""
    for line in _last(sections):
        of_meeting = heading_words.OF_MEETING.search(line.text)
        times = _times(line.text, 0, len(line.text)) if of_meeting and line.says("duration") else None
        found = _end_in(line.text) if of_meeting else None
        if found or times:
            return found or (times[1] if times else None)
    for line in lines:
        times = _times(text, *line.span)
        if times:
            return times[1]
        first = find_time(text, *line.span)
        second = find_time(text, first[1][1], line.span[1]) if first else None
        if first and second and heading_words.FROM_TO.fullmatch(text[first[1][1] : second[1][0]]):
            return second[0]
    return None


def _end_in(words: str) -> str | None:
    for match in heading_words.ENDED.finditer(words):
        found = find_time(words, match.end(), match.end() + 14)
        if found and found[1][0] <= match.end() + 1:
            return found[0]
    return None


def _last(sections: Sequence[Section]) -> Iterator[Line]:
    """The words that close the meeting, then the last paragraphs of the last item."""
    yield from (line for section in sections if section.kind == "close" for line in section.paragraphs[:4])
    items = [section for section in sections if section.kind in ("item", "loose")]
    yield from reversed(items[-1].body[-LAST_LINES:] if items else ())


def place(text: str, lines: Sequence[Line], fields: Mapping[str, Span], sections: Sequence[Section]) -> str | None:
    """Where it met: a field's words, else those after ``held at``, else those beside the meeting's day or time."""
    for label in ("venue", "place", "location", "held"):
        if label in fields:
            return _without_end(_without_when(text[slice(*fields[label])]), heading_words.NO_LEAD)
    told = [line for line in lines if not is_field(line)]
    for line in told:
        found = heading_words.VENUE.search(_without_when(line.text)) if line.says("held") else None
        if found:
            return _without_end(found["venue"])
    for line in (*told, *_above_items(sections)):
        labelled = heading_words.VENUE_FIELD.match(line.text) if line.says("venue") else None
        if labelled:
            return _without_end(labelled["venue"])
    below = _below_the_day(text, told)
    if below:
        return _without_end(below)
    for line in told:
        if date_words.TIME.search(line.text) or next(find(line.text), None):
            found = heading_words.VENUE_BESIDE.search(_without_when(line.text))
            if found:
                return _without_end(found["venue"])
    return None


def _below_the_day(text: str, lines: Sequence[Line]) -> str | None:
    """A place beside the day and the hour, or on a line below them: ``At the Council Chamber, Corn Exchange``."""
    for above, line in pairwise((*lines, None)):
        if above is None or not _own_date(text, above):
            continue
        times = [*heading_words.TIMES.finditer(above.text), *date_words.TIME.finditer(above.text)]
        dates = list(date_words.DATE.finditer(above.text)) if times else []
        last = max((match.end() for match in (*times, *dates)), default=0)
        after = heading_words.PLACE_AFTER.fullmatch(above.text, last) if last else None
        at = heading_words.AT_LINE.fullmatch(line.text) if line and heading_words.HELD_ONLY.match(above.text) else None
        alone = heading_words.PLACE_LINE.fullmatch(line.text) if line else None
        found = after or at or alone
        if found and (found is after or (line and not heading_words.MEETING_WORD.search(line.text))):
            return found["venue"]
    return None


def _without_when(words: str) -> str:
    """A heading's words without day and time, and the ``on`` and ``at`` before them."""
    for pattern in (heading_words.TIMES, date_words.TIME, date_words.DATE):
        parts, start = [], 0
        for match in pattern.finditer(words):
            before = words[start : match.start()]
            lead = heading_words.WHEN.search(before)
            parts.append(before[: lead.start()] if lead else before)
            start = match.end()
        words = " , ".join([*parts, words[start:]]) if parts else words
    return fold(words)


def _without_end(words: str, lead: re.Pattern[str] = heading_words.VENUE_LEAD) -> str | None:
    venue = lead.sub("", fold(words))
    for _ in range(3):
        venue = heading_words.VENUE_END.sub("", venue).strip(" ,.:;-–—@")
    return venue.split(" , ")[0].strip(" ,.") or None
