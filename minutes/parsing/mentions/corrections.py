"""Changes to earlier minutes: ``approved subject to the amendment that Cllr Lee be recorded as present``."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from ..dates import find
from ..found import FoundCorrection
from ..layout import cues
from ..layout.lines import Line, fold
from ..vocabulary import correction_words, sentence_words

LONGEST = 600  # characters of one correction
MOST = 12  # corrections in one list
_Day = tuple[int, date]  # where a day is printed, and which it is

TITLE = 200  # characters above an item's first paragraph in which its title stands

OTHERS = (  # patterns that need no “subject to”, each with what a paragraph must say
    (correction_words.AMENDED, ("amended", "corrected", "altered", "changed")),
    (correction_words.SHOWN_AS, ("in which",)),
    (correction_words.SHOULD_READ, (" read",)),
)


ELSEWHERE = (
    (correction_words.POINTED_OUT, (" that ",)),
    (correction_words.TO_BE_AMENDED, ("amended", "corrected", "altered", "changed")),
)


def read(text: str, lines: Sequence[Line], item: int | None) -> Iterator[FoundCorrection]:
    """The corrections in one item's paragraphs; a paragraph is one only where minutes are what is corrected."""
    titled = "minutes" in line_above(text, lines[0].span[0]).lower() if lines else False
    about = _in_title(text, lines[0].span[0]) if titled else []  # the days of the minutes last spoken of
    elsewhere = any(
        line.has(cues.AS_CORRECTED) and correction_words.NAMED_ELSEWHERE.search(text, *line.span) for line in lines
    )
    seen = set()
    for place, line in enumerate(lines):
        if line.kind == "long" or not line.has(cues.CORRECTED):
            continue
        if line.says("minutes") or (titled and line.says("meeting")):
            about = _days(text, line) or about
        spans = list(_spans(text, lines, place)) if line.says("minute", "notes of", "record") else []
        for start, end in spans or (_told_before(text, line) if elsewhere else ()):
            words = fold(text[start:end])
            if words and words.casefold() not in seen:
                seen.add(words.casefold())
                yield FoundCorrection((start, end), words, _corrected(text, start, end, about), item)


def line_above(text: str, start: int) -> str:
    """The last printed line above a place: an item's title, above its first paragraph; a label there is none."""
    above = text[max(0, start - TITLE) : start].rstrip()
    return above[above.rfind("\n") + 1 :]


def _in_title(text: str, start: int) -> list[_Day]:
    """The day in a title above an item's first paragraph: ``3. Minutes of the meeting held on 25 January 2022``."""
    end = len(text[:start].rstrip())
    above = end - len(line_above(text, start))
    days = ((one.span[0], one.whole) for one in find(text, above, end) if one.day)
    return [(at, day) for at, day in days if day]


def _told_before(text: str, line: Line) -> Iterator[tuple[int, int]]:
    """What is to be corrected, where the resolution only says ``subject to the amendment``."""
    for pattern, stems in ELSEWHERE:
        match = pattern.search(text, *line.span) if line.says(*stems) else None
        if match:
            yield _to_stop(text, match.start("what"), match.end(), line, correction_words.SENTENCE_STOP)
            return


def _days(text: str, line: Line) -> list[_Day]:
    """The days a paragraph gives after the word minutes; ``1st November and 13th December 2006`` share their year."""
    words = text[slice(*line.span)].lower()
    start = line.span[0] + max(0, words.find("minutes"))
    printed = [one for one in find(text, start, line.span[1]) if one.day]
    year = next((one.year for one in printed if one.year), None)
    found = ((one.span[0], one._replace(year=one.year or year).whole) for one in printed)
    return [(at, day) for at, day in found if day]


def _corrected(text: str, start: int, end: int, days: Sequence[_Day]) -> str | None:
    """The day of the minutes that are corrected: the one named before the correction, or else in it or after it. Of
    several, the one its own words name."""
    before = list(dict.fromkeys(day for at, day in days if at < start))
    if len(before) > 1:
        named = {(one.day, one.month) for one in find(text, start, end)}
        before = [day for day in before if (day.day, day.month) in named]
        return before[0].isoformat() if len(before) == 1 else None
    after = [day for at, day in days if at >= start]
    return next((day.isoformat() for day in (*before, *after)), None)


def _spans(text: str, lines: Sequence[Line], place: int) -> Iterator[tuple[int, int]]:
    line = lines[place]
    if line.says("subject to", "with ", "after ") and line.says("minutes"):
        listed = correction_words.LISTED.search(text, *line.span)
        if listed:
            yield from _list_below(text, lines, place)
            return
        for pattern in (correction_words.SUBJECT_TO, correction_words.SUBJECT_TO_IT):
            match = pattern.search(text, *line.span)
            if match:
                yield _to_stop(text, match.start("what"), match.end(), line)
                return
    elif line.says("minutes") and correction_words.LISTED.search(line.text[-260:]):
        yield from _list_below(text, lines, place)
        return
    for pattern, stems in OTHERS:
        match = pattern.search(text, *line.span) if line.says(*stems) and line.says("minutes") else None
        if match:
            group = "minute" if match.groupdict().get("minute") else "what"
            yield _to_stop(text, match.start(group), match.end(), line)
            return


def _list_below(text: str, lines: Sequence[Line], place: int) -> Iterator[tuple[int, int]]:
    """``subject to the following corrections:`` and a list of them."""
    first = lines[place + 1] if place + 1 < len(lines) else None
    for line in lines[place + 1 : place + 1 + MOST]:
        if line.kind == "long" or first is None or line.kind != first.kind:
            return
        quoted = line.text[0] in "“‘\"'"
        if not quoted and not line.says(*correction_words.TOLD, "minute"):
            return
        yield line.rest if line.kind == "listed" else line.span
        if line.kind != "listed":
            return


def _to_stop(
    text: str, start: int, end: int, line: Line, stops: re.Pattern[str] = correction_words.STOP
) -> tuple[int, int]:
    """As far as the correction's words go: to the sentence's end, past the full stop of an initial."""
    last = min(line.span[1], start + LONGEST)
    for stop in stops.finditer(text, max(start + 1, end - 1), last):
        if stop.group() != "." or not sentence_words.SHORTENED.search(text, max(start, stop.start() - 8), stop.start()):
            last = stop.start()
            break
    return start, start + len(text[start:last].rstrip(" ,"))
