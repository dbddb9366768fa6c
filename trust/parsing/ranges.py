"""Two printed amounts that make one range: ``between £1m and £2m``, ``£1-2m``, ``4 to 5 per cent``."""

import re
from decimal import Decimal

from minutes.keys import name_key
from trust.parsing.amounts import GAP, SCALE, Printed
from trust.parsing.numerals import SCALES, from_digits, times

_JOIN = re.compile(rf"{GAP}?(?P<dash>[-–—]){GAP}?|\s(?P<word>to|and)\s", re.I)
_SECOND = re.compile(
    rf"(?P<dash>[-–—])(?P<digits>[0-9][0-9,]*(?:\.[0-9]+)?)(?P<scale>{SCALE})?(?![\w/%])(?![.,-][0-9])"
    rf"|\sto\s(?P<later>[0-9][0-9,]*(?:\.[0-9]+)?)(?P<its>{SCALE})",
    re.I,
)
_FIRST = re.compile(
    rf"(?<![\w.,/£-])(?P<digits>[0-9]{{1,3}}(?:\.[0-9]{{1,3}})?){GAP}?(?:[-–]|\b(?:to|and)\b){GAP}?$", re.I
)
_BETWEEN = re.compile(r"\bbetween\s{1,3}$", re.I)
_APART = re.compile(
    r"\b(?:difference|gap|split|shared?|divided|virement"
    r"|transfer(?:red)?)\s{1,3}between\s{1,3}$",
    re.I,
)
# "rose from £1m to £2m" gives two amounts, not a range; "ranging from £1m to £2m" gives a range.
_CHANGE = re.compile(
    r"\b(?:from|increas\w+|rise|rises|rose|risen|raised?|raising|reduc\w+|fell|fall\w*|gr[eo]w\w*|cut|cuts|lower\w*|"
    r"chang\w+|mov\w+|went|gone|revis\w+|amend\w+|transfer\w*|added|adding)\b[^.;]*$",
    re.I,
)
_RANGING = re.compile(r"\b(?:rang\w+|var(?:y|ies|ied|ying)|anywhere|anything)\s{1,3}(?:from\s{1,3})?$", re.I)
_COMPARED = re.compile(r"\s(?:less|more|higher|lower|below|above|over|under)\b", re.I)
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")


def with_ranges(text: str, printed: list[Printed]) -> list[Printed]:
    """The amounts again, each pair that makes a range as one amount with its upper end in ``to``."""
    joined: list[Printed] = []
    place = 0
    while place < len(printed):
        one, other = printed[place], printed[place + 1] if place + 1 < len(printed) else None
        pair = _pair(text, one, other) if other else None
        place += 2 if pair else 1
        free_from, free_to = joined[-1].end if joined else 0, other.start if other else len(text)
        bare = _to_bare_number(text, one, free_to) or _from_bare_number(text, one, free_from)
        joined.append(pair or bare or one)
    return joined


def _before(text: str, start: int) -> str:
    return text[max(0, start - 60) : start]


def _pair(text: str, one: Printed, other: Printed) -> Printed | None:
    """Both ends are printed amounts: ``£1m to £2m``, ``between 4% and 5%``, ``£3m–£4m``."""
    join = _JOIN.fullmatch(text, one.end, other.start) if other.start - one.end < 6 else None
    if not join or one.unit != other.unit or one.value is None or other.value is None:
        return None
    before = _before(text, one.start)
    if (join["word"] or "").lower() == "and":
        is_range = bool(_BETWEEN.search(before)) and not _APART.search(before)
    elif join["word"]:
        is_range = bool(_RANGING.search(before)) or not _CHANGE.search(before)
    else:
        is_range = not _COMPARED.match(text, other.end)
    low = _in_scale_of(one, other)
    return one._replace(end=other.end, value=low, to=other.value) if is_range and 0 <= low < other.value else None


def _in_scale_of(one: Printed, other: Printed) -> Decimal:
    """``£1`` of ``£1-£2m`` is a million too; ``£500`` of ``£500-£1m`` is five hundred pounds."""
    low, high = one.value or Decimal(0), other.value or Decimal(0)
    shared = times(low, other.scale) or Decimal(0)
    return shared if one.scale == 0 and other.scale and low < 1000 and shared < high else low


def _to_bare_number(text: str, one: Printed, free_to: int) -> Printed | None:
    """Only the lower end has the pound sign: ``£1-2m``, ``£10–15``, ``£1m to 2m``."""
    second = _SECOND.match(text, one.end) if one.unit == "GBP" and one.value is not None else None
    if not second or second.end() > free_to:
        return None
    digits, scale = second["digits"] or second["later"], second["scale"] or second["its"]
    if not scale and _YEAR.fullmatch(digits):
        return None
    power = SCALES[name_key(scale)] if scale else one.scale
    high = times(from_digits(digits), power)
    if high is None:
        return None
    low = _in_scale_of(one, Printed(0, 0, high, "GBP", power))
    return one._replace(end=second.end(), value=low, to=high) if 0 <= low < high else None


def _from_bare_number(text: str, one: Printed, free_from: int) -> Printed | None:
    """Only the upper end says per cent: ``4-5%``, ``between 4 and 5 per cent``."""
    start = max(free_from, one.start - 16)
    first = _FIRST.search(text, start, one.start) if one.unit == "percent" and one.value is not None else None
    if not first or one.value is None:
        return None
    before, joiner = _before(text, first.start()), first[0].rstrip().lower()
    if (joiner.endswith("and") and not _BETWEEN.search(before)) or (joiner.endswith("to") and _CHANGE.search(before)):
        return None
    low = Decimal(first["digits"])
    return one._replace(start=first.start(), value=low, to=one.value) if low < one.value else None
