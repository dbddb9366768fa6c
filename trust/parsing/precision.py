"""How exactly an amount was printed: £5M to the million, £2.58M to ten thousand pounds, £906.95 to the penny.

An amount shown with more noughts than its words had would say more than anybody said.
"""

import re
from collections.abc import Sequence
from decimal import Decimal

from trust.parsing.amounts import PENCE, Printed, amounts
from trust.parsing.numerals import DIGITS, from_digits
from trust.parsing.ranges import with_ranges

_NUMBER = re.compile(DIGITS)
_SCALES = (0, 3, 6, 9)
_LONGEST = 100  # characters of an amount as printed; a longer text is none


def exact_to(text: str, amount: Decimal | None, amount_to: Decimal | None = None) -> Decimal | None:
    """What one of the last digit printed is worth, in the amount's own unit: of a range, at its coarser end.

    ``text`` is the amount as printed, a cell of a table without its heading's unit too: the amount then tells how many
    pounds its digits are. None where the digits cannot be read.
    """
    text = text.strip()
    if len(text) > _LONGEST:
        return None
    numbers = _NUMBER.findall(text)
    values = [value for value in (amount, amount_to) if value is not None]
    if not numbers:
        return _spelt_out(text)
    if len(numbers) != max(1, len(values)):
        return None
    ends: list[Decimal | None] = [*values] or [None]
    steps = [_step(digits, value, text) for digits, value in zip(numbers, ends, strict=True)]
    known = [step for step in steps if step is not None]
    return max(known) if len(known) == len(steps) else None


def _step(digits: str, value: Decimal | None, text: str) -> Decimal | None:
    """The worth of the last digit of one number of the text."""
    printed = from_digits(digits)
    if printed is None:
        return None
    places = len(digits.partition(".")[2])
    power = _power(printed, value)
    if power is None:
        power = _printed_power(text)
    return None if power is None else _ten_to(power - places)


def _power(printed: Decimal, value: Decimal | None) -> int | None:
    """The power of ten between a number as printed and its amount in pounds; None where they are no such two."""
    if value is None or not printed:
        return None
    return next((power for power in (*_SCALES, -2) if abs(value) == printed * _ten_to(power)), None)


def _printed_power(text: str) -> int | None:
    """The power of ten that the sign, letter or word of an amount gives by itself."""
    found = _read(text)
    if len(found) != 1:
        return None
    return -2 if PENCE.search(text) else found[0].scale


def _spelt_out(text: str) -> Decimal | None:
    """An amount in words: ``ten per cent``, ``two thousand pounds``."""
    found = _read(text)
    if len(found) != 1 or found[0].value is None:
        return None
    return _ten_to(-2 if PENCE.search(text) else found[0].scale)


def _read(text: str) -> Sequence[Printed]:
    return with_ranges(text, amounts(text))


def _ten_to(power: int) -> Decimal:
    return Decimal(10**power) if power >= 0 else Decimal(1).scaleb(power)
