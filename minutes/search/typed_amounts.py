"""Amounts of money as a reader types them: ``£2.58m``, ``2.58 million``, ``£2,580,000``, ``GBP 2.58M``, ``£2-3m``.

A bare number, a year and a per cent are no amounts here: ``1694``, ``2024/25`` and ``4%`` are words like others.
The same grammar finds an amount again where it stands in the minutes, to mark it there.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

SCALES = {"k": 3, "thousand": 3, "m": 6, "mn": 6, "mln": 6, "mil": 6, "million": 6, "b": 9, "bn": 9, "billion": 9}
NUMBER = r"(?:[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{1,6})?|[0-9]{1,13}(?:\.[0-9]{1,6})?|\.[0-9]{1,6})"
SCALE = r"(?:\s?(?:thousand|million|billion)s?|mln|mil|mn|bn|k|m)"
LETTERS = r"(?:\s?(?:mln|mil|mn|bn|k|m|b))"  # after a pound sign they may stand apart, and b is a billion
POUND = r"(?:(?:[£￡]|\bGBP)\s?)"
# Not inside a word, a number or a year; a hyphen may stand before it where it parts no two numbers.
BEFORE = r"(?<![\w.,£￡/])(?<![\w£￡][-–—])"
AFTER = r"(?:\s?pounds\b)?(?![\w%£￡])(?![.,/-][0-9])(?!\s?(?:per\s?cent|percentage))"
JOIN = r"\s?(?:[-–—]|\bto\b)\s?"
RANGES = [
    rf"(?<!\w){POUND}(?P<low>{NUMBER})(?P<scale>{SCALE}|{LETTERS})?{JOIN}"
    rf"{POUND}?(?P<high>{NUMBER})(?P<last>{SCALE}|{LETTERS})?",
    rf"{BEFORE}(?P<low>{NUMBER})(?P<scale>{SCALE})?{JOIN}(?P<high>{NUMBER})(?P<last>{SCALE})",
]
ONES = [
    rf"(?<!\w){POUND}(?P<low>{NUMBER})(?P<scale>{SCALE}|{LETTERS})?",
    rf"{BEFORE}(?P<low>{NUMBER})(?P<scale>{SCALE})(?:\s?GBP)?",
    rf"{BEFORE}(?P<low>{NUMBER})(?=\s?(?:pounds|GBP)\b)(?:\s?GBP)?",
    rf"{BEFORE}(?P<low>[0-9]{{1,3}}(?:,[0-9]{{3}}){{2,}}(?:\.[0-9]{{1,2}})?)",
    rf"{BEFORE}(?P<pence>[0-9]{{1,4}}(?:\.[0-9])?)(?:p|\s?pence)",
]
GRAMMAR = [re.compile(pattern + AFTER, re.I) for pattern in (*RANGES, *ONES)]
NUMERAL = re.compile(rf"(?<![\w.,]){NUMBER}(?!\w|[.,][0-9])")
YEAR = re.compile(r"(?:19|20)[0-9]{2}")
LARGEST = Decimal(10) ** 18  # pounds; what the archive can hold, and more than anybody owes


@dataclass(frozen=True)
class TypedAmount:
    """What stands from ``start`` to ``end``: one amount in pounds, or the two ends of a range."""

    start: int
    end: int
    amounts: tuple[Decimal, ...]


def amounts_in(text):
    """Every amount in ``text``, in order; of two readings of one place the one that begins first and reaches on."""
    found = [
        TypedAmount(match.start(), match.end(), amounts)
        for pattern in GRAMMAR
        for match in pattern.finditer(text)
        if (amounts := _meant(match.groupdict()))
    ]
    kept = []
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def amount_of(text):
    """The amount that the whole of ``text`` is: a bare number is pounds, brackets are a minus. None for no amount."""
    text = " ".join(text.split())
    minus = text[:1] in "-−" or (text[:1] == "(" and text[-1:] == ")")
    bare = text.strip("-−() ")
    whole = [one for one in amounts_in(bare) if one.end - one.start == len(bare) and len(one.amounts) == 1]
    value = whole[0].amounts[0] if whole else _pounds(bare) if re.fullmatch(NUMBER, bare) else None
    return -value if minus and value is not None else value


def places_of(amounts, text):
    """Where ``text`` prints one of ``amounts``, in any writing of it."""
    wanted = {abs(amount) for amount in amounts}
    return [(one.start, one.end) for one in amounts_in(text) if wanted.intersection(one.amounts)] if wanted else []


def cells_of(amounts, text):
    """The bare numbers of ``text`` that are one of ``amounts`` under a heading of “£”, “£000”, “£m” or “£bn”."""
    wanted = {abs(amount) for amount in amounts}
    return [number.span() for number in NUMERAL.finditer(text) if wanted & _readings(number[0])] if wanted else []


def in_pounds(amount):
    """An amount written out: £2,580,000, £0.50, −£40."""
    pence = amount != amount.to_integral_value()
    shown = f"{abs(amount):,.{max(2, -amount.normalize().as_tuple().exponent) if pence else 0}f}"
    return f"{'−' if amount < 0 else ''}£{shown}"


def _meant(part):
    """The amounts of one match, none where the number is a year or larger than the archive holds."""
    if part.get("pence"):
        return (Decimal(part["pence"]) / 100,)
    if part["low"] == "000":
        return ()  # "£000" heads a column
    scale, last = part.get("scale"), part.get("last")
    low, high = _pounds(part["low"], scale), part.get("high") and _pounds(part["high"], last or scale)
    if part.get("high") is None:
        return (low,) if low is not None else ()
    if low is None or high is None or (YEAR.fullmatch(part["high"]) and not last):
        return ()
    return (_in_scale_of(low, scale, high, last), high)


def _in_scale_of(low, scale, high, last):
    """``2`` of ``£2-3m`` is a million too; ``£500`` of ``£500-£1m`` is five hundred pounds."""
    shared = low * _power(last)
    return shared if not scale and last and low < 1000 and shared < high else low


def _pounds(number, scale=None):
    power = _power(scale)
    if power is None:
        return None
    pounds = Decimal(number.replace(",", "")) * power
    return pounds if pounds < LARGEST and pounds == round(pounds, 6) else None


def _power(scale):
    """What a scale multiplies by; None of one whose letters only look alike, as a long s does."""
    if not scale:
        return 1
    power = SCALES.get(scale.strip().lower().removesuffix("s"))
    return None if power is None else 10**power


def _readings(number):
    """What a number may be worth in a column of pounds, thousands, millions or billions."""
    return {value for scale in (None, "k", "m", "b") if (value := _pounds(number, scale))}
