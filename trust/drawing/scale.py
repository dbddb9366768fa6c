"""A scale of money: where an amount stands between two ends, and the round amounts named along it."""

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from minutes.search.typed_amounts import in_pounds

BILLION, MILLION = Decimal(10) ** 9, Decimal(10) ** 6


@dataclass(frozen=True)
class Tick:
    """A round amount on a scale, at its place."""

    at: str
    label: str


@dataclass(frozen=True)
class Scale:
    """Amounts from ``low`` to ``high``, named at every multiple of ``step`` between them."""

    low: Decimal
    high: Decimal
    step: Decimal

    def share(self, amount):
        """The amount's place, from 0 at the low end to 100 at the high one."""
        return (amount - self.low) * 100 / (self.high - self.low)

    def at(self, amount):
        return per_cent(self.share(amount))

    @property
    def rounds(self):
        """The round amounts on it, the lowest first."""
        first, last = times(self.low, self.step, ROUND_CEILING), times(self.high, self.step, ROUND_FLOOR)
        return [self.step * count for count in range(int(first), int(last) + 1)]

    def named(self, amount):
        """A round amount in the unit that suits the largest on the scale: £0.5bn beside £1bn."""
        largest = max(abs(self.low), abs(self.high))
        if not amount or largest < MILLION:
            return in_pounds(amount)
        worth, unit = (BILLION, "bn") if largest >= BILLION else (MILLION, "m")
        return f"{'−' if amount < 0 else ''}£{(abs(amount) / worth).normalize():,f}{unit}"


def from_nought(amounts):
    """The scale of bars, whose lengths are honest only if they begin at nought; the furthest amount fills it."""
    low, high = min(Decimal(0), *amounts), max(Decimal(0), *amounts)
    if low == high:
        high = Decimal(1)
    long_names = low < 0 or high < MILLION
    return Scale(low, high, round_step(high - low, 2 if long_names else 3))


def around(amounts):
    """The scale of amounts that lie close together, from a round amount at or below them to one at or above."""
    low, high = min(amounts), max(amounts)
    step = round_step((high - low) or abs(high) or Decimal(1), 4)
    bottom, top = step * times(low, step, ROUND_FLOOR), step * times(high, step, ROUND_CEILING)
    return Scale(bottom, top if top > bottom else bottom + step, step)


def times(amount, step, rounding):
    return (amount / step).to_integral_value(rounding)


def round_step(span, most):
    """The smallest of 1, 2 or 5 times a power of ten that goes into the span no more than ``most`` times."""
    power = Decimal(10) ** ((span / (most + 1)).adjusted())
    return next(power * size for size in (1, 2, 5, 10, 20) if span < power * size * (most + 1))


def per_cent(share):
    return f"{short(share)}%"


def em(height):
    return f"{short(height)}em"


def short(number):
    """With two decimals at most, which is finer than any screen."""
    digits = f"{Decimal(number):.2f}".rstrip("0").rstrip(".")
    return "0" if digits == "-0" else digits
