"""A budget line year by year: what each meeting said of it, in the order it was said. Nothing is added up or averaged.

A cell of the year table holds every quotation of one kind (contract sum, forecast …) of one financial year. What nobody
said is an empty cell, never nought, and an outturn is never worked out from a budget and an overspend.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from .models import Figure

# The columns of the year table, with the measures that each holds.
COLUMNS = {
    "contract": ("contract sum", "budget"),
    "forecast": ("forecast",),
    "outturn": ("outturn", "spending"),
    "variance": ("overspend", "underspend", "variance", "pressure"),
    "savings": ("saving",),
}
TITLES = {
    "contract": "Contract sum",
    "forecast": "Forecast",
    "outturn": "Outturn",
    "variance": "Over or under",
    "savings": "Savings promised",
}


class Standing(StrEnum):
    """How an amount stands to those quoted before it of the same kind, line and year."""

    FIRST = "first quoted"
    AGAIN = "said again"
    RESTATED = "restated"
    DISAGREES = "disagrees"


@dataclass(frozen=True)
class Quotation:
    """One figure in its place in the row of those quoted before it; ``against`` is the one it differs from."""

    figure: Figure
    standing: Standing
    against: Figure | None = None

    @property
    def meeting(self):
        return self.figure.item.meeting


@dataclass(frozen=True)
class Cell:
    """Everything quoted of one kind for one year, the first quoted first."""

    column: str
    quotations: list[Quotation] = field(default_factory=list)

    @property
    def latest(self):
        """The last quoted, or None: a gap."""
        return self.quotations[-1] if self.quotations else None


@dataclass(frozen=True)
class Year:
    """One financial year (``2024/25``) of a line: its cells by column, every column of COLUMNS there."""

    year: str
    cells: dict[str, Cell]


def years_of(line):
    """The years of a budget line as published, the first year first; years between with nothing said are there too."""
    raise NotImplementedError
