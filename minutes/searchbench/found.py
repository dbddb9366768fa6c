"""What each of the three ways answers to a query."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Found:
    total: int
    items: list = field(default_factory=list)  # keys of those on the first page, in order
    snippets: int = 0
    stopped: bool = False  # by the limit on time
    about: bool = False  # whether the total and the numbers below are estimates
    bodies: dict = field(default_factory=dict)  # how many are of each body, by its key
    years: dict = field(default_factory=dict)
