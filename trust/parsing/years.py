"""Financial years as printed: ``2024/25``, ``2024-25``, ``2024/2025``, ``FY24/25``, ``the year to 31 March 2025``."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from trust.parsing.found import Span

# The second year must be the next one: "2024-28" is a programme of years, "2011-12-14" a date, "2024/25/FUL" a plan.
_PRINTED = re.compile(
    r"(?:(?<![\w/.£-])|(?<=[0-9]-))(?P<first>(?:19|20)[0-9]{2})\s?[/–-]\s?(?P<second>(?:19"
    r"|20)?[0-9]{2})(?![\w£%]|/\w|-(?!20[0-9]{2}[/–-])\w|\.[0-9])"
)
_SHORT = re.compile(
    r"\b(?:FY|financial\s{1,3}years?)\s{0,3}(?P<first>(?:20)?[0-9]{2})(?:\s?[/–-]\s?|\s(?:to|and)\s)"
    r"(?P<second>(?:20)?[0-9]{2})(?![\w£%]|[/-]\w)",
    re.I,
)
_ENDING = re.compile(
    r"\byear\s{1,3}(?:ended|ending|to)\s{1,3}(?:the\s)?31(?:st)?\s{1,3}March,?\s{1,3}(?P<last>20[0-9]{2})\b", re.I
)
_DIGITS = re.compile(r"[0-9][0-9]")
_SPAN_OF_YEARS = re.compile(r"\s{0,3}(?:to|until|through|–|-)\s{0,3}", re.I)

_JUST_AFTER = re.compile(
    r"[\s(]{0,3}(?:(?:is|was|were|are|be|been)\s)?(?:(?:approved|allocated|agreed|spent|needed"
    r"|required)\s)?(?:(?:in|for|during|of|over|by)\s)?(?:the\s)?(?:financial\syear\s)?",
    re.I,
)
_JUST_BEFORE = re.compile(
    r"[\s:,–-]{0,4}(?:(?!(?:and|against|than|to|from|with|which|but|over|compared)\b)[a-z'’]{1,20}:?\s){0,6}", re.I
)
# A year that the amount is only set against: "£10m more than in 2023/24", "as it had in 2023/24".
_BASE = re.compile(
    r"\b(?:(?:than|(?:increase|rise|reduction|cut|decrease|fall|growth|up|down)\son)\s(?:(?:that|those|the|was"
    r"|were|it|"
    r"(?:budget|outturn|contract\ssum|level|figure)s?)\s){0,3}(?:(?:in|for|of)\s)?"
    r"|as\s(?:it|they|he|she)\s(?:had|did|was|were)\s(?:been\s)?(?:in|for)\s)$",
    re.I,
)
# The year of the amount that this one is set against: "compared with £8m in 2023/24", "from £8m in 2023/24 to £9m".
_OF_THE_OTHER = re.compile(
    r"\b(?:than|compared\s(?:with|to)|from)\s(?:[a-z'’-]{1,20}\s){0,4}£\s?[0-9][0-9.,]{0,14}\s?(?:k|m|bn"
    r"|million|billion)?"
    r"\s(?:in|for)\s(?:the\s)?$",
    re.I,
)


class PrintedYear(NamedTuple):
    """One mention. ``year`` is ``2024/25``, or None for a span of several (``2024/25 to 2026/27``).

    ``only`` is the stretch of the amounts it speaks for, where it cannot speak for the whole sentence.
    """

    start: int
    end: int
    year: str | None
    only: Span | None = None


def financial_years(text: str) -> list[PrintedYear]:
    """Every financial year the text names, in order."""
    patterns = _may_name(text)
    if not patterns:
        return []
    found = [
        PrintedYear(match.start(), match.end(), year)
        for pattern in patterns
        for match in pattern.finditer(text)
        if (year := _year(match))
    ]
    kept: list[PrintedYear] = []
    for one in sorted(found, key=lambda year: (year.start, -year.end)):
        if kept and one.start < kept[-1].end:
            continue
        if kept and one.start - kept[-1].end < 12 and _SPAN_OF_YEARS.fullmatch(text, kept[-1].end, one.start):
            kept[-1] = PrintedYear(kept[-1].start, one.end, None)
        else:
            kept.append(one)
    return kept


def _may_name(text: str) -> list[re.Pattern[str]]:
    """The patterns whose words the text has: asked first, since most sentences name no year."""
    if not _DIGITS.search(text):
        return []
    lower = text.lower()
    patterns = [_PRINTED] if "/" in text or "-" in text or "–" in text else []
    if "fy" in lower or "financial" in lower:
        patterns.append(_SHORT)
    return [*patterns, _ENDING] if "march" in lower else patterns


def _year(match: re.Match[str]) -> str | None:
    parts = match.groupdict()
    if parts.get("last"):
        last = int(parts["last"])
        return f"{last - 1}/{last % 100:02}"
    first = int(parts["first"]) if len(parts["first"]) == 4 else 2000 + int(parts["first"])
    second, printed = int(parts["second"]), len(parts["second"])
    following = first + 1 if printed == 4 else (first + 1) % 100
    return f"{first}/{(first + 1) % 100:02}" if second == following else None


def only_year(text: str | None) -> str | None:
    """The one financial year that a title or heading names, None when it names none or several."""
    named = {found.year for found in financial_years(text or "")}
    return named.pop() if len(named) == 1 else None


class SentenceYears:
    """The years a sentence names, asked for the year of each of its amounts."""

    def __init__(self, text: str, years: Sequence[PrintedYear]) -> None:
        self.text = text
        self.years = [found._replace(only=_only(text, found)) for found in years]
        self.starts = [found.start for found in years]
        named = {found.year for found in self.years if found.only is None}
        self.sole = named.pop() if len(named) == 1 else None

    def beside(self, start: int, end: int) -> str | None:
        """The year of the amount at ``start``–``end``.

        One year named throughout is the amount's, unless it is only what the amount is set against;
        of several only the one that stands directly after it or before it.
        """
        near = self.years[bisect_left(self.starts, start - 100) : bisect_right(self.starts, end + 100)]
        own = next((found for found in near if found.only and found.only[0] <= start < found.only[1]), None)
        if own or self.sole:
            return own.year if own else self.sole
        free = [found for found in near if found.only is None]
        for found in free:
            if 0 <= found.start - end < 40 and _JUST_AFTER.fullmatch(self.text, end, found.start):
                return found.year
        for found in free:
            if 0 <= start - found.end < 40 and _JUST_BEFORE.fullmatch(self.text, found.end, start):
                return found.year
        return None


def _only(text: str, found: PrintedYear) -> Span | None:
    """The stretch of the other amount whose year this is; an empty one when it is the year of no amount printed."""
    if _BASE.search(text, max(0, found.start - 60), found.start):
        return found.start, found.start
    other = _OF_THE_OTHER.search(text, max(0, found.start - 100), found.start)
    return (other.start(), found.start) if other else None
