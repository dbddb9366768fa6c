"""Days, months and times of day as minutes print them."""

import calendar
import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from minutes.keys import name_key

from .found import Span
from .vocabulary import date_words

MONTHS = {name.casefold(): number for number, name in enumerate(calendar.month_name) if name}
MONTHS |= {name.casefold(): number for number, name in enumerate(calendar.month_abbr) if name} | {"sept": 9}
WEEKDAYS = [name.casefold() for name in calendar.day_name]
LONGEST_BEFORE_DAY = 100  # characters: a weekday or a month before the first figure of a date
NOON = {"noon": "12:00", "midday": "12:00", "midnight": "00:00"}


class PrintedDate(NamedTuple):
    """A date as printed; ``year`` and ``day`` are None where the text leaves them out."""

    span: Span
    text: str
    month: int
    day: int | None = None
    year: int | None = None
    weekday: str | None = None

    @property
    def whole(self) -> date | None:
        """The day itself, where day, month and year are printed and such a day exists."""
        return _day(self.year, self.month, self.day) if self.year and self.day else None

    @property
    def iso(self) -> str | None:
        """``2023-12-04`` of a whole date, ``2024-02`` of a month, else None."""
        if self.day is None and self.year:
            return f"{self.year:04d}-{self.month:02d}"
        return self.whole.isoformat() if self.whole else None

    @property
    def weekday_disagrees(self) -> bool:
        return bool(self.whole and self.weekday and WEEKDAYS[self.whole.weekday()] != self.weekday)


def find(text: str, start: int = 0, end: int | None = None) -> Iterator[PrintedDate]:
    """Every date printed in ``text[start:end]``, left to right."""
    end = len(text) if end is None else end
    first = date_words.DIGIT.search(text, start, end)
    if not first or not _may_be_dated(text[start:end]):
        return
    for match in date_words.DATE.finditer(text, max(start, first.start() - LONGEST_BEFORE_DAY), end):
        printed = _printed(match)
        if printed:
            yield printed


def _may_be_dated(words: str) -> bool:
    """No date without a month's name or figures parted by a mark; asked before the pattern, which costs far more."""
    return bool(date_words.MONTH_WORD.search(words.lower()) or date_words.PARTED.search(words))


def first_whole(text: str, start: int = 0, end: int | None = None) -> PrintedDate | None:
    """The first date with its year and a day that exists."""
    return next((printed for printed in find(text, start, end) if printed.whole), None)


def _printed(match: re.Match[str]) -> PrintedDate | None:
    """A match of ``date_words.DATE`` as a date, or None where its numbers make no date."""
    month_word = match["month"] or match["month_first"] or match["month_alone"]
    month = MONTHS[name_key(month_word)] if month_word else int(match["month_number"] or match["iso_month"])
    day_digits = match["day"] or match["day_second"] or match["day_number"] or match["iso_day"]
    year_digits = next((match[name] for name in date_words.YEAR_GROUPS if match[name]), None)
    day = int(day_digits) if day_digits else None
    if not 1 <= month <= 12 or (day is not None and not 1 <= day <= 31):
        return None
    weekday = match["weekday"] or match["weekday_first"]
    span, printed = match.span(), " ".join(match.group().split())
    return PrintedDate(span, printed, month, day, _year(year_digits), _weekday(weekday))


def _year(digits: str | None) -> int | None:
    """A year as a number: ``2O24`` typed with a letter, and ``24`` in a date of figures, are 2024."""
    if not digits:
        return None
    year = int(digits.replace("O", "0").replace("o", "0"))
    return year + 2000 if year < 100 else year


def _weekday(printed: str | None) -> str | None:
    if not printed:
        return None
    return next(name for name in WEEKDAYS if name.startswith(name_key(printed)[:3]))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def reckon(date_text: str, meeting_date: date, side: str) -> date | None:
    """The day that ``1st November`` means to a meeting: for ``before`` the latest such day on or before the
    meeting, for ``after`` the first one after it. None where no such day exists or its weekday disagrees."""
    printed = next(find(date_text), None)
    if printed is None or printed.day is None:
        return None
    day = printed.whole or _nearest(printed, meeting_date, side)
    if day and printed.weekday and WEEKDAYS[day.weekday()] != printed.weekday:
        return None
    return day


def _nearest(printed: PrintedDate, meeting_date: date, side: str) -> date | None:
    """Year by year away from the meeting; eight years reach a 29 February from anywhere but 1900."""
    step = -1 if side == "before" else 1
    for year in range(meeting_date.year, meeting_date.year + 9 * step, step):
        day = _day(year, printed.month, printed.day or 0) if 1 <= year <= 9999 else None
        if day and (day <= meeting_date if side == "before" else day > meeting_date):
            return day
    return None


def weekday_disagrees(date_text: str, meeting_date: date, side: str) -> bool:
    """Is the day reckoned from these words another day of the week than the one they print?"""
    printed = next(find(date_text), None)
    if printed is None or not printed.weekday or not printed.day:
        return False
    day = printed.whole or _nearest(printed, meeting_date, side)
    return day is not None and WEEKDAYS[day.weekday()] != printed.weekday


def find_time(text: str, start: int = 0, end: int | None = None) -> tuple[str, Span] | None:
    """The first time of day as ``HH:MM``: ``7.30 p.m.``, ``2pm``, ``19:00``, ``12 noon``."""
    for match in date_words.TIME.finditer(text, start, len(text) if end is None else end):
        if match["noon"]:
            return NOON[name_key(match["noon"])], match.span()
        minutes = (match["minute"] or match["clock_minute"] or "0").replace("O", "0").replace("o", "0")
        hour, minute = int(match["hour"] or match["clock_hour"]), int(minutes)
        half = (match["half"] or "").casefold()
        if half:
            if not 1 <= hour <= 12:
                continue
            hour = hour % 12 + (12 if half == "p" else 0)
        if hour < 24 and minute < 60:
            return f"{hour:02d}:{minute:02d}", match.span()
    return None
