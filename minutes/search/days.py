"""Days and months as a reader types them: ``12 November 2025``, ``12th Nov 2025``, ``12/11/2025``, ``2025-11-12``.

``November 2025`` is all the days of the month. A day that no calendar has is words like others. Pure.
"""

import re
from calendar import month_name, monthrange
from datetime import date
from typing import NamedTuple

NAMES = [name.lower() for name in month_name[1:]]
NAME = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in NAMES) + "|sept"
MONTH = rf"(?P<month>{NAME})\.?,?\s+(?P<year>(?:18|19|20)[0-9]{{2}})"
WRITINGS = [
    rf"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{MONTH}",
    MONTH,
    r"(?P<day>[0-9]{1,2})(?P<dot>[/.-])(?P<month>[0-9]{1,2})(?P=dot)(?P<year>(?:18|19|20)[0-9]{2})",
    r"(?P<year>(?:18|19|20)[0-9]{2})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})",
]
GRAMMAR = [re.compile(rf"(?<![\w/.-]){writing}(?![\w/-]|\.[0-9])", re.I) for writing in WRITINGS]


class Days(NamedTuple):
    """What stands from ``start`` to ``end``: one day, or a month from its first day to its last."""

    start: int
    end: int
    first: date
    last: date

    @property
    def is_day(self):
        return self.first == self.last

    def __str__(self):
        return f"{self.first:%-d %B %Y}" if self.is_day else f"{self.first:%B %Y}"

    def as_printed(self):
        """The day as minutes may print it, as one search."""
        name = f"{self.first:%B %Y}"
        return f'"{self.first.day} {name}" or "{self.first.day}{_ending(self.first.day)} {name}"'


def days_in(text):
    """The first day or month in ``text``, by the writing that says most; None where there is none."""
    for pattern in GRAMMAR:
        for match in pattern.finditer(text):
            if days := _meant(match):
                return days
    return None


def _meant(match):
    part = match.groupdict()
    name = part["month"].lower()
    month = int(name) if name.isdecimal() else next((n for n, one in enumerate(NAMES, 1) if one[:3] == name[:3]), 0)
    year = int(part["year"])
    try:
        first = date(year, month, int(part.get("day") or 1))
    except ValueError:
        return None
    last = first if part.get("day") else date(year, month, monthrange(year, month)[1])
    return Days(match.start(), match.end(), first, last)


def _ending(day):
    return "th" if day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
