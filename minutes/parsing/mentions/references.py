"""Mentions of other meetings: by their date (``the Overview Commission meeting on 3rd October``), or by a minute's
number (``Minute 306 refers``)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ..dates import PrintedDate, find, reckon
from ..found import FoundItem, FoundMeeting, FoundReference, Span
from ..layout import cues
from ..layout.lines import Line, fold
from ..vocabulary import reference_words
from .corrections import line_above
from .corrections import read as corrections

__all__ = ["corrections", "once_each", "read"]

BEFORE_A_DATE = 160  # characters in which the meeting's name stands
AFTER_A_DATE = 120
MOST_A_DAY = 20  # meetings of differing bodies
SHORT_TITLE = 90  # characters
WORDS_OF_A_CELL = 6  # before the day of a meeting in a table of meetings
SHORT = 60  # words: a line under ``Date of next meeting`` is no longer


@dataclass(frozen=True)
class _Named:
    """The words that make a date another meeting's: where they start, and the body they name."""

    start: int
    body: str | None


def read(text: str, lines: Sequence[Line], item: int | None, meeting: FoundMeeting) -> Iterator[FoundReference]:
    """The other meetings an item (or its title) mentions."""
    title = line_above(text, lines[0].span[0]) if lines else ""
    of_body = reference_words.MINUTES_TITLE.fullmatch(title) if len(title) < SHORT_TITLE else None
    meeting = replace(meeting, body=_cleaned(of_body["body"])) if of_body else meeting
    under_next = _is_next_meeting(title)
    arising = bool(reference_words.MATTERS_ARISING.search(title))
    found: list[FoundReference] = []
    for line in lines:
        if line.kind == "long":
            continue
        arising = arising or (
            len(line.text) < SHORT
            and line.has(cues.ARISING)
            and bool(reference_words.MATTERS_ARISING.search(line.text))
        )
        under_next = under_next or (len(line.text) < 60 and _is_next_meeting(line.text))
        dated = list(_dated(text, line, item, meeting, under_next))
        found += dated
        if line.has(cues.MINUTE):
            found += _by_number(text, line, item, dated)
            found += _arising(text, line, item) if arising and not dated else ()
    yield from found


def once_each(
    references: Sequence[FoundReference], items: Sequence[FoundItem] = (), own_body: str | None = None
) -> list[FoundReference]:
    """One reference a meeting, though an item's title, its decision and its minutes all print it; none to a minute
    that is one of ``items``, and so of this meeting. A body named beside the date goes before the body that met, which
    is only taken for granted."""
    own = {(one.number or "").strip("().") for one in items} - {""}
    kept: dict[str, list[FoundReference]] = {}
    for one in references:
        day = one.date or one.date_text or ""
        if one.date is None and day.split()[-1:] and day.split()[-1] in own:
            continue
        same = kept.setdefault(day, [])
        place = next((at for at, other in enumerate(same[:MOST_A_DAY]) if _is_same(one, other, own_body)), None)
        if place is None:
            same.append(one)
        elif same[place].body in (None, own_body) and one.body and one.item == same[place].item:
            same[place] = replace(same[place], body=one.body)
    return sorted((one for same in kept.values() for one in same), key=lambda one: one.span)


def _is_same(one: FoundReference, other: FoundReference, own_body: str | None) -> bool:
    granted = one.item == other.item and own_body in (one.body, other.body)
    return granted or _is_body(one.body, other.body)


def _is_body(one: str | None, other: str | None) -> bool:
    """``Committee`` may be the ``Streets Committee``; unnamed may be either."""
    if not one or not other:
        return True
    first, second = sorted((one.casefold(), other.casefold()), key=len)
    return second.endswith(first)


def _is_next_meeting(words: str) -> bool:
    if len(words) >= SHORT_TITLE or "meeting" not in words.lower():
        return False
    return bool(reference_words.NEXT_TITLE.search(words))


def _dated(
    text: str, line: Line, item: int | None, meeting: FoundMeeting, under_next: bool
) -> Iterator[FoundReference]:
    """The meetings whose dates a paragraph prints."""
    dates = [printed for printed in find(text, *line.span) if printed.day is not None]
    previous: tuple[PrintedDate, _Named, str | None] | None = None
    for place, printed in enumerate(dates):
        before = _sentence_before(text, line.span[0], printed.span[0])
        named = _named(text, line, printed, before, meeting, under_next)
        if named:
            side = _side(before) or _done_after(text, printed)
        elif previous and _is_listed(text, previous[0], printed):
            named, side = replace(previous[1], start=printed.span[0]), previous[2]
        else:
            continue
        previous = (printed, named, side)
        lent = _year_lent(text, dates[place:])
        whole = _dated_in(printed, lent) if lent else printed.whole
        if under_next and not whole and meeting.date and printed.year is None:
            side = "after"
        side = None if printed.year or lent else side
        reference = FoundReference(
            span=(named.start, printed.span[1]),
            body=named.body,
            date=whole.isoformat() if whole else _reckoned(printed, side, meeting),
            date_text=printed.text,
            reckoned=side,
            item=item,
        )
        for one in (*_day_before(before, printed, reference, text), reference):
            if not (one.date and one.date == meeting.date):
                yield one


def _named(
    text: str, line: Line, printed: PrintedDate, before: str, meeting: FoundMeeting, under_next: bool
) -> _Named | None:
    """What makes this date another meeting's, or None where it is some other day."""
    start = printed.span[0] - len(before)
    day_before = reference_words.DAY_BEFORE.search(before)
    before = before[: day_before.start()] if day_before else before
    if reference_words.VISIT.search(before):
        return None
    for pattern in reference_words.MEETING_REFERENCE if _says(before, reference_words.BODY_STEMS) else ():
        match = pattern.search(before)
        if match:
            whole = match.groupdict().get("whole")
            return _Named(start + match.start(), fold(whole) if whole else _cleaned(match["body"]))
    after = reference_words.ON_IT_THE_BODY.match(
        text, printed.span[1], min(line.span[1], printed.span[1] + AFTER_A_DATE)
    )
    own = _own(before, start, meeting, _cleaned(after["body"]) if after else None)
    if own:
        return own
    if after and reference_words.ON_AT_END.search(before):
        return _Named(printed.span[0], _cleaned(after["body"]))
    old = reference_words.OLD_MINUTES.match(text, printed.span[1], min(line.span[1], printed.span[1] + AFTER_A_DATE))
    if old and text[slice(*printed.span)].casefold().startswith("the "):
        return _Named(printed.span[0], _cleaned(old["body"]) if old["body"] else meeting.body)
    return _alone(line, printed, before, start, meeting, under_next)


def _says(words: str, stems: Sequence[str]) -> bool:
    return any(map(words.lower().__contains__, stems))


def _own(before: str, start: int, meeting: FoundMeeting, after: str | None) -> _Named | None:
    """A meeting of the same body: its minutes, its next meeting; or of the body that ``its`` stands for, named earlier
    in the sentence or right ``after`` the date."""
    for pattern in reference_words.OWN_REFERENCE if _says(before, reference_words.OWN_STEMS) else ():
        match = pattern.search(before)
        if match and not reference_words.OTHER_MEETING.search(match.group()):
            named = reference_words.NEXT_OF.search(before)
            body = _cleaned(named["body"]) if named else meeting.body
            if not named and reference_words.ITS_MEETING.search(match.group()):
                bodies = [one["body"] for one in re.finditer(reference_words.BODY_NAMED, before)]
                body = _cleaned(bodies[-1]) if bodies else after or meeting.body
            return _Named(start + match.start(), body)
    return None


def _alone(
    line: Line, printed: PrintedDate, before: str, start: int, meeting: FoundMeeting, under_next: bool
) -> _Named | None:
    """A date with hardly a word beside it: a committee's name, or under ``Date of next meeting`` nothing at all."""
    short = len(line.text.split(None, SHORT)) <= SHORT  # a line of a thousand dates is not split at each of them
    title = reference_words.TITLE_ALONE.match(before) if short and start == line.span[0] else None
    if title and (under_next or len(line.text.split(None, 14)) <= 14):
        return _Named(start + title.start("body"), _cleaned(title["body"]))
    if not (under_next and short) or reference_words.NOT_A_MEETING.search(before):
        return None
    if "|" in before and len(before.split()) > WORDS_OF_A_CELL:
        return None  # a table of actions below the date of the next meeting
    later = printed.whole is None or meeting.date is None or printed.whole.isoformat() > meeting.date
    return _Named(printed.span[0], meeting.body) if later else None


def _sentence_before(text: str, start: int, end: int) -> str:
    """The words of the sentence before a place, as far as a reference reaches; the same length as their span."""
    before = text[max(start, end - BEFORE_A_DATE) : end]
    stop = max((match.end() for match in reference_words.FULL_STOP.finditer(before)), default=0)
    return before[stop + len(before[stop:]) - len(before[stop:].lstrip()) :]


def _cleaned(body: str) -> str | None:
    """A body's name without the words that lead up to it, and not shouted."""
    name = reference_words.LEADS_TO_BODY.sub("", fold(body))
    if name.isupper():
        small = ("OF", "AND", "FOR", "THE")
        name = " ".join(word.lower() if word in small else word.capitalize() for word in name.split())
    return name or None


def _is_listed(text: str, previous: PrintedDate, printed: PrintedDate) -> bool:
    return bool(reference_words.LISTED.fullmatch(text, previous.span[1], printed.span[0]))


def _year_lent(text: str, dates: Sequence[PrintedDate]) -> int | None:
    """``on 3 May and 7 June 2024``: the year of the last is the year of all."""
    for place, printed in enumerate(dates[:4]):
        if printed.year:
            return printed.year if place else None
        if place + 1 == len(dates) or not _is_listed(text, printed, dates[place + 1]):
            return None
    return None


def _dated_in(printed: PrintedDate, year: int) -> date | None:
    return printed._replace(year=year).whole


def _day_before(before: str, printed: PrintedDate, reference: FoundReference, text: str) -> Iterator[FoundReference]:
    """``held on 3rd and 17th May 2024``: the day whose month stands beside the other."""
    match = reference_words.DAY_BEFORE.search(before)
    if match and printed.year:
        day = printed._replace(day=int(match["day"])).whole
        start = printed.span[0] - len(before) + match.start()
        span: Span = (min(start, reference.span[0]), printed.span[1])
        if day:
            yield replace(reference, span=span, date=day.isoformat(), date_text=fold(text[start : printed.span[1]]))


def _side(before: str) -> str | None:
    """On which side of this meeting an undated day lies, by the last word that tells."""
    ahead = max((match.start() for match in reference_words.AHEAD.finditer(before)), default=-1)
    behind = max((match.start() for match in reference_words.BEHIND.finditer(before)), default=-1)
    if ahead == behind:
        return None
    return "after" if ahead > behind else "before"


def _done_after(text: str, printed: PrintedDate) -> str | None:
    """``on 3 November the Cabinet agreed``: what was done by then is past."""
    end = printed.span[1] + AFTER_A_DATE
    return "before" if reference_words.ON_IT_THE_BODY.match(text, printed.span[1], end) else None


def _reckoned(printed: PrintedDate, side: str | None, meeting: FoundMeeting) -> str | None:
    if printed.year or side is None or meeting.date is None:
        return None
    day = reckon(printed.text, date.fromisoformat(meeting.date), side)
    return day.isoformat() if day else None


def _by_number(text: str, line: Line, item: int | None, dated: Sequence[FoundReference]) -> Iterator[FoundReference]:
    """``Minute 306 refers``: a minute of another meeting, where its sentence gives no date for it."""
    for match in reference_words.MINUTE_REFERS.finditer(text, *line.span):
        if not (match["refers"] or match["see"]):
            continue
        start = line.span[0] + _sentence_start(text[line.span[0] : match.start()])
        stop = reference_words.FULL_STOP.search(text, match.end() - 2, min(line.span[1], match.end() + AFTER_A_DATE))
        sentence = text[start : stop.start() if stop else min(line.span[1], match.end() + AFTER_A_DATE)]
        if reference_words.OF_THIS_MEETING.search(sentence) or any(
            start <= one.span[0] <= match.end() for one in dated
        ):
            continue
        body = _cleaned(match["body"]) if match["body"] else None
        yield FoundReference(match.span(), body, None, fold(match["words"]), None, item)


def _arising(text: str, line: Line, item: int | None) -> Iterator[FoundReference]:
    """``Minute 19 - The Clerk confirmed …``: a minute of the meeting before, under Matters arising."""
    match = reference_words.MATTER_ARISING.match(text, *line.rest)
    if match:
        yield FoundReference(match.span("words"), None, None, fold(match["words"]), None, item)


def _sentence_start(before: str) -> int:
    return max((match.end() for match in reference_words.FULL_STOP.finditer(before)), default=0)
