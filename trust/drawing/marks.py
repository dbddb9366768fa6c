"""An amount as a mark: exact, soft, open upwards or downwards, or a stretch between two amounts."""

from dataclasses import dataclass
from decimal import Decimal

from trust.standing import CEILINGS, FLOORS

from .scale import per_cent


@dataclass(frozen=True)
class Reach:
    """What the words allow of one amount: where it begins and ends, and whether it is open beyond its end.

    ``way`` is ``floor`` for ``over £5M`` (or more), ``ceiling`` for ``up to £5M`` (or less), ``about``, ``range`` or
    ``exact``.
    """

    low: Decimal
    high: Decimal
    way: str

    @property
    def ends(self):
        return [self.low, self.high] if self.way == "range" else [self.high]


def reach(figure):
    low, high, qualifier = figure.amount, figure.amount_to, figure.qualifier
    if high is not None and high != low:
        return Reach(min(low, high), max(low, high), "range")
    way = "floor" if qualifier in FLOORS else "ceiling" if qualifier in CEILINGS else qualifier
    return Reach(low, low, way if way in ("floor", "ceiling", "about") else "exact")


@dataclass(frozen=True)
class Piece:
    """A stretch of a bar; ``open`` for one that is allowed by the words and not said to be filled."""

    x: str
    width: str
    open: bool = False


def pieces(found, scale):
    """The stretches of a bar from nought to the amount: filled as far as it surely reaches, open beyond."""
    nought = Decimal(0)
    near, far = sorted((found.low, found.high), key=abs)
    if found.way == "ceiling":
        return _stretch(nought, far, scale, open=True)
    if found.way == "range" and found.low < nought < found.high:
        return _stretch(found.low, found.high, scale, open=True)
    if found.way == "range":
        return _stretch(nought, near, scale) + _stretch(near, far, scale, open=True)
    return _stretch(nought, far, scale)


def _stretch(one, other, scale, open=False):
    left, right = sorted((scale.share(one), scale.share(other)))
    return [Piece(per_cent(left), per_cent(right - left), open)] if left != right else []
