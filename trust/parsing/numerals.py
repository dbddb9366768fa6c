"""Numbers as minutes print them, in digits or in words."""

import re
from decimal import Decimal

# A run of digits with its commas and points, ending in a digit. A letter O, I or l typed for a digit is taken along
# so that "£2O,000" is met as one number that cannot be trusted, not as £2.
DIGITS = r"(?:[0-9]|\.(?=[0-9])|[OIl](?=[0-9]))(?:(?:[0-9.,]|[OIl](?=[0-9OIl,.]|\b))*(?:[0-9]|[OIl]\b))?"

SCALES = {
    "k": 3, "thousand": 3, "thousands": 3,
    "m": 6, "mn": 6, "mil": 6, "mln": 6, "million": 6, "millions": 6,
    "b": 9, "bn": 9, "billion": 9, "billions": 9,
}  # fmt: skip
SCALE_WORDS = r"thousands?|millions?|billions?"

_UNITS = [
    "nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_SIMPLE = {word: place for place, word in enumerate(_UNITS)} | {"zero": 0} | _TENS
# "point five", "hundred and five", "and a half": the end of a longer number must not be read as a number of its own.
NUMBER_WORDS = (
    r"(?<!point )(?<!hundred and )(?<!hundred )(?<!thousand )(?<!thousand and )(?<![\w£-])"
    rf"(?:(?:{'|'.join(_TENS)})[ -](?:{'|'.join(_UNITS[1:10])})|{'|'.join(sorted(_SIMPLE, key=len, reverse=True))})"
    r"(?: hundred)?|(?<![\w£-])a hundred"
)

_SHAPE = re.compile(r"(?:[0-9]{1,13}|[0-9]{1,3}(?:,[0-9]{3}){1,4})?(?:\.[0-9]{1,6})?")


def from_digits(digits: str) -> Decimal | None:
    """``9,668,339`` or ``123.348``; None for what was mistyped (``1,5000``, ``2O,000``, ``1.530.9``)."""
    if digits.isdecimal() and len(digits) <= 13 and digits.isascii():
        return Decimal(digits)
    if not digits or not _SHAPE.fullmatch(digits):
        return None
    return Decimal(digits.replace(",", ""))


def from_words(words: str) -> Decimal:
    """``ten``, ``twenty-five``, ``two hundred``."""
    total = 0
    for word in re.split(r"[ -]", words.lower()):
        total = max(total, 1) * 100 if word == "hundred" else total + _SIMPLE.get(word, 0)
    return Decimal(total)


def times(value: Decimal | None, scale: int) -> Decimal | None:
    """The value in pounds: 2.58 with scale 6 (million) is 2580000, written out without an exponent."""
    if value is None:
        return None
    whole = value * Decimal(10**scale)
    return whole.quantize(Decimal(1)) if whole == whole.to_integral_value() else whole.normalize()
