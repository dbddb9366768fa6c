"""What stands on a printed page: words and ruled lines, each at its place in points from the bottom left corner."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Word:
    """Letters printed without a gap. ``spaced``: a space stands before it; ``margin``: marked as page furniture."""

    text: str
    left: float
    right: float
    base: float
    size: float
    font: str = ""
    spaced: bool = False
    margin: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line drawn on the page, lying or standing."""

    left: float
    low: float
    right: float
    high: float

    @property
    def lies(self) -> bool:
        return self.right - self.left >= self.high - self.low


@dataclass
class Sheet:
    """One side of a page, turned so that its words run from left to right."""

    number: int
    width: float
    height: float
    words: list[Word] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    dots: list[tuple[float, float]] = field(default_factory=list)  # the middles of drawn bullets


@dataclass
class Page:
    """What was drawn on one page: a sheet for each direction its words run in, the most words first."""

    number: int
    sheets: list[Sheet]
    pictures: int = 0
    sideways: list[str] = field(default_factory=list)
    aslant: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)
    damaged: bool = False
