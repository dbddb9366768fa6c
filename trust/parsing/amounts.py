"""The grammar of printed amounts: ``£2.58M``, ``£1.2 billion``, ``81p``, ``1£m``, ``(£0.3m)``, ``ten per cent``.

Each pattern begins at a sign or word that only money or a rate carries, so years, times, paragraph and minute numbers
are never met. What follows the number decides its scale; a number run together with unknown letters has no value.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from minutes.keys import name_key
from trust.parsing.numerals import DIGITS, NUMBER_WORDS, SCALE_WORDS, SCALES, from_digits, from_words, times

GAP = "[ \u00a0\u2009\u202f]"
SCALE = rf"(?:{GAP}{{0,2}}\n?{GAP}{{0,2}}(?:{SCALE_WORDS})\b|{GAP}?(?:k|mn|mln|mil|m|bn)(?![a-z0-9])|b(?![a-z0-9]))"

# £5M, £ 450k, GBP 5m, £(4,500), £-3m
POUNDS = re.compile(
    rf"(?:£|\bGBP){GAP}{{0,2}}(?P<minus>[-−])?(?P<open>\()?(?P<digits>{DIGITS})(?P<scale>{SCALE})?(?(open)\))", re.I
)
# 1£m, as typed in haste
POUND_INSIDE = re.compile(r"(?<![\w.,£])(?P<digits>[0-9]{1,6}(?:\.[0-9]{1,6})?)£(?P<scale>k|m|bn|million)\b", re.I)
# 2.5 million pounds, 250 pounds, ten thousand pounds
IN_POUNDS = re.compile(
    rf"(?:(?<![\w.,£])(?P<digits>{DIGITS})|(?P<words>{NUMBER_WORDS}))(?P<scale>{SCALE})?\s{{1,3}}pounds\b", re.I
)
# 81p, 12.5p, 50 pence, ten pence; not 7.30p.m.
PENCE = re.compile(
    r"(?<![\w.,£/-])(?P<digits>[0-9]{1,4}(?:\.[0-9])?)p(?![\w&])(?!\. ?m\b)"
    rf"|(?:(?<![\w.,£/-])(?P<number>[0-9]{{1,6}}(?:\.[0-9]{{1,3}})?)|(?P<words>(?i:{NUMBER_WORDS})))"
    r"\s{1,3}(?i:pence)\b"
)
# 4%, 9.83 %, 0.5 per cent, 2 percentage points, ten per cent
PER_CENT = re.compile(
    rf"(?:(?<![\w.,/£])(?P<digits>{DIGITS})|(?P<words>{NUMBER_WORDS}))"
    rf"(?:{GAP}?%|(?:{GAP}|\n){{0,3}}(?:per[ -]?cent|percentage\s{{1,3}}points?)\b)",
    re.I,
)
# How each of these ends, with all that its pattern looks at behind the end: what to look for first, in any text.
_POUND_AFTER = re.compile(r"[0-9]£[a-z]{0,8}", re.I)
_POUNDS_SIGN = re.compile(r"\bpounds\b.?", re.I | re.S)
_PENCE_SIGN = re.compile(r"(?:[0-9]p(?![\w&])|\spence\b).{0,3}", re.I | re.S)
_PER_CENT_SIGN = re.compile(r"%|\b(?:per[ -]?cent|percentage)\b(?:\s{1,3}points?)?.?", re.I | re.S)
_PER_CENT_MARK = re.compile("%")
# What any text is asked for first: a pattern that begins with one letter is found faster than any other.
_DIGIT_POUND = re.compile("£(?<=[0-9]£)")
_DIGIT_P = re.compile("p(?<=[0-9]p)")
_LONGEST_NUMBER = 60  # characters, with its scale and the words that may stand before it

# Letters that may follow a number without a space and leave it as it is: £20pa, £5per hour, £300each.
_RATES = {"pa", "pw", "pcm", "ph", "pp", "pppw", "per", "each", "plus", "p", "net", "gross", "ea", "inc", "ex", "exc"}
_LETTERS = re.compile(r"[A-Za-z]{1,20}")


class Printed(NamedTuple):
    """One amount where it stands. ``scale`` is the power of ten its letter or word gave; ``value`` has it in already.

    ``to`` is the upper end when two printed amounts make one range.
    """

    start: int
    end: int
    value: Decimal | None
    unit: str
    scale: int = 0
    to: Decimal | None = None


def amounts(text: str) -> list[Printed]:
    """Every printed amount, in the order of the text; of two readings of the same place the first that begins."""
    lower = text.lower()
    found = [*_pounds(text, lower), *_pence(text, lower), *_per_cent(text, lower)]
    kept: list[Printed] = []
    for printed in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or printed.start >= kept[-1].end:
            kept.append(_signed(text, printed))
    return kept


def _scale(printed: str | None) -> int:
    return SCALES[name_key(printed)] if printed else 0


def _pounds(text: str, lower: str) -> Iterator[Printed]:
    for match in POUNDS.finditer(text) if "gbp" in lower else _at("£", POUNDS, text):
        if match["digits"] == "000" and not match["scale"]:
            continue  # "£000" heads a column
        glued = _LETTERS.match(text, match.end()) if not match["scale"] else None
        if glued and glued[0] == "s":
            continue  # "£1000s" is no amount
        value = times(from_digits(match["digits"]), _scale(match["scale"]))
        if glued and glued[0].lower() not in _RATES:
            value = None
        if value is not None and (match["minus"] or match["open"]):
            value = -value
        yield Printed(match.start(), match.end(), value, "GBP", _scale(match["scale"]))
    inside = _around(_POUND_AFTER, POUND_INSIDE, text) if _DIGIT_POUND.search(text) else ()
    spelt_out = _around(_POUNDS_SIGN, IN_POUNDS, text) if "pounds" in lower else ()
    for found in (inside, spelt_out):
        for match in found:
            spelt = match.groupdict().get("words")
            number = from_words(spelt) if spelt else from_digits(match["digits"])
            scale = _scale(match["scale"])
            yield Printed(match.start(), match.end(), times(number, scale), "GBP", scale)


def _at(sign: str, pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern that begins with a sign."""
    place = text.find(sign)
    while place != -1:
        match = pattern.match(text, place)
        if match:
            yield match
        place = text.find(sign, match.end() if match else place + 1)


def _around(anchor: re.Pattern[str], pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern that ends in an anchor: most texts hold few anchors, and only their like is read."""
    place = 0
    for sign in anchor.finditer(text):
        if sign.end() <= place:
            continue
        for match in pattern.finditer(text, max(place, sign.start() - _LONGEST_NUMBER), sign.end()):
            yield match
            place = match.end()


def _pence(text: str, lower: str) -> Iterator[Printed]:
    if "pence" not in lower and not _DIGIT_P.search(lower):
        return
    for match in _around(_PENCE_SIGN, PENCE, text):
        pence = from_words(match["words"]) if match["words"] else Decimal(match["digits"] or match["number"])
        yield Printed(match.start(), match.end(), pence / 100, "GBP")


def _per_cent(text: str, lower: str) -> Iterator[Printed]:
    for match in _around(_PER_CENT_SIGN if "cent" in lower else _PER_CENT_MARK, PER_CENT, text):
        value = from_words(match["words"]) if match["words"] else from_digits(match["digits"])
        yield Printed(match.start(), match.end(), value, "percent")


# Words after which an amount is expected: a bracket there holds a negative ("a variance of (£0.3m)"), while after any
# other word it only adds the amount to what was said ("a saving (£0.3m)").
_EXPECTS = re.compile(
    r"(?:^|[|\t:=\n]|\b(?:of|by|at|is|was|were|be|to|from|a|an|the|and|or|with"
    r"|minus))\s{0,3}$",
    re.I,
)
_ATTACHED = re.compile(r"(?:(?<=\s)|(?<=[(|]))[-−]$|−$|\bminus\s$", re.I)


def _signed(text: str, printed: Printed) -> Printed:
    """The same amount with the minus sign or accounting brackets around it taken in."""
    if printed.value is None or printed.value < 0:
        return printed
    start, end = printed.start, printed.end
    if text[start - 1 : start] == "(" and text[end : end + 1] == ")":
        if _EXPECTS.search(text, max(0, start - 12), start - 1) or _own_cell(text, start - 1, end + 1):
            return printed._replace(start=start - 1, end=end + 1, value=-printed.value)
        return printed
    sign = _ATTACHED.search(text, max(0, start - 7), start)
    if sign and not _bullet(text, sign.start(), end):
        return printed._replace(start=sign.start(), value=-printed.value)
    return printed


def _own_cell(text: str, start: int, end: int) -> bool:
    """Whether the amount fills a line or a cell of a table by itself."""
    left, right = text[max(0, start - 2) : start], text[end : end + 2]
    return (left in ("", "  ") or left[-1] in "\n|\t") and (right in ("", "  ") or right[0] in "\n|\t")


def _bullet(text: str, start: int, end: int) -> bool:
    """Whether a dash opens a line of a list, which then says more than the amount."""
    first = start == 0 or text[start - 1] == "\n"
    return first and text[start] == "-" and end < len(text) and text[end] != "\n"
