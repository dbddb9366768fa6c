"""Whether amounts that a text ties together fit one another, each as exactly as it was printed."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

PARTS, OVERSPEND, PERCENTAGE, TWICE = "parts-differ", "overspend-differs", "percentage-differs", "said-twice"
CODES = (PARTS, OVERSPEND, PERCENTAGE, TWICE)
RISE, SHARE = "rise", "share"
OVER, UNDER = "overspend", "underspend"


class Quoted(NamedTuple):
    """An amount with what one of its last digit is worth."""

    amount: Decimal
    step: Decimal

    @property
    def slack(self) -> Decimal:
        """How far the true amount may lie from the printed one."""
        return self.step / 2


def fits(code: str, quoted: Sequence[Quoted], how: str | None = None) -> bool:
    """Whether the amounts agree, in the order in which a doubt of this code names them.

    Of parts: the whole, then its parts. Of an overspend: it, the budget, what was spent; with ``how`` (overspend or
    underspend) which of the two is more counts as well. Of a per cent: it, then from what and to what (``how`` is
    rise), or the part and its whole (share). Of a sum said twice: both.
    """
    if code == PARTS:
        whole, *parts = quoted
        return _near(whole.amount, sum(part.amount for part in parts), quoted)
    if code == OVERSPEND:
        gap, budget, spent = quoted
        past = spent.amount - budget.amount
        return _near(abs(gap.amount), {OVER: past, UNDER: -past}.get(how or "", abs(past)), quoted)
    if code == PERCENTAGE:
        percent, one, other = quoted
        return _per_cent_fits(percent, one, other, how)
    return quoted[0].amount != quoted[1].amount


def _near(one: Decimal, other: Decimal | int, quoted: Sequence[Quoted]) -> bool:
    return abs(one - other) <= sum(amount.slack for amount in quoted)


def _per_cent_fits(percent: Quoted, one: Quoted, other: Quoted, how: str | None) -> bool:
    """Whether the printed per cent may be that of the true amounts, wherever in their last digits they lie."""
    part, whole = (one, other) if how == SHARE else (other, one)
    smallest, largest = abs(whole.amount) - whole.slack, abs(whole.amount) + whole.slack
    if smallest <= 0:
        return True
    least, most = (abs(part.amount) - part.slack) / largest, (abs(part.amount) + part.slack) / smallest
    if how == RISE:
        least, most = least - 1, most - 1
        if most < 0:
            least, most = -most, -least
    hundred = Decimal(100)
    printed = abs(percent.amount)
    return least * hundred <= printed + percent.slack and most * hundred >= printed - percent.slack
