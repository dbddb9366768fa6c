"""Where the pen is: the matrices and text settings that a page's operators change."""

import math
from dataclasses import dataclass

from .fonts import Face

Matrix = tuple[float, float, float, float, float, float]
UNTURNED: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
ASLANT = 3  # degrees


def times(one: Matrix, other: Matrix) -> Matrix:
    """First ``one``, then ``other``."""
    a, b, c, d, e, f = one
    p, q, r, s, t, u = other
    return (a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u)


def moved(matrix: Matrix, right: float, up: float) -> Matrix:
    a, b, c, d, e, f = matrix
    return (a, b, c, d, right * a + up * c + e, right * b + up * d + f)


@dataclass(frozen=True, slots=True)
class Setting:
    """What ``q`` saves and ``Q`` brings back."""

    page: Matrix = UNTURNED
    face: Face | None = None
    size: float = 12.0
    letter_gap: float = 0.0
    word_gap: float = 0.0
    stretch: float = 1.0
    leading: float = 0.0
    rise: float = 0.0


@dataclass(frozen=True, slots=True)
class Hand:
    """How letters lie on the page: a quarter turn (None where aslant), their height, and the length of one unit."""

    turn: int | None
    size: float
    unit: float


def hand(setting: Setting, text: Matrix) -> Hand:
    a, b, c, d, _, _ = times(text, setting.page)
    angle = math.degrees(math.atan2(b, a))
    turn = round(angle / 90)
    straight = abs(angle - 90 * turn) <= ASLANT
    return Hand(turn % 4 if straight else None, abs(setting.size) * math.hypot(c, d), math.hypot(a, b))


def turned(turn: int, x: float, y: float, width: float, height: float) -> tuple[float, float]:
    """A place on the page, seen with the page turned so that its letters stand upright."""
    if turn == 1:
        return y, width - x
    if turn == 2:
        return width - x, height - y
    if turn == 3:
        return height - y, x
    return x, y
