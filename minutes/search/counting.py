"""How many items are found, of which bodies, years and kinds: counted, or estimated from a sixteenth of the archive."""

from dataclasses import dataclass, field
from time import monotonic

from minutes.models import ItemSearch

from .statement import Statement

LARGE = 50_000  # more matches than these are estimated
GOOD_FOR = 600  # seconds that the archive's own numbers are used for


@dataclass
class Facets:
    """How many of the items found are of each body (by its key), year and kind of record: the most first."""

    bodies: list[tuple[int, int]] = field(default_factory=list)
    years: list[tuple[int, int]] = field(default_factory=list)
    kinds: list[tuple[str, int]] = field(default_factory=list)

    @classmethod
    def of(cls, counted):
        """From one count for each body, each year and each kind."""
        return cls(*(sorted(one.items(), key=lambda pair: (-pair[1], pair[0])) for one in counted))


@dataclass
class Counted:
    """How many there are, and of which; ``about`` says that these are estimates."""

    total: int
    about: bool
    facets: Facets


LEVELS = ((1, 3), (2, 5), (3, 6))  # each facet's column, and what grouping() is for it
NUMBERS = """
SELECT grouping(body_key, year, kind), body_key, year, kind, sum(items)::bigint
FROM (SELECT body_key, year, kind, count(*) AS items FROM {rows} GROUP BY 1, 2, 3) AS cells
GROUP BY GROUPING SETS ((body_key), (year), (kind))
"""
IN_SAMPLE = NUMBERS.replace("{rows}", "{rows} WHERE bucket = 0")


def counted(statement, *, whole):
    """The rows counted; estimated where they are found by words alone (``whole``) and are too many.

    The sample is read only where PostgreSQL expects too many: it may be wrong, and then all are counted for longer.
    """
    there = archive() if whole else None
    if there and there.items > LARGE and statement.expected() > LARGE:
        estimate = estimated(statement, there)
        if estimate.total > LARGE:
            return estimate
    return exactly(statement)


def exactly(statement):
    counts = numbers_of(statement)
    return Counted(sum(counts[1].values()), False, Facets.of(counts))


def numbers_of(statement, question=NUMBERS):
    """How many of the rows are of each body, year and kind, in one reading, added up where they lie."""
    found = statement.asked(question)
    return [{row[place]: row[4] for row in found if row[0] == level} for place, level in LEVELS]


def estimated(statement, there):
    """The share of the sample that matches, of the archive's own numbers of each body, year and kind."""
    found = numbers_of(statement, IN_SAMPLE)
    facets = [
        {key: round(of_all[key] * items / of_sample[key]) for key, items in matching.items() if of_sample.get(key)}
        for matching, of_sample, of_all in zip(found, there.sample, there.all, strict=True)
    ]
    in_sample = sum(there.sample[1].values())
    total = round(there.items * sum(found[1].values()) / in_sample) if in_sample else 0
    return Counted(total, True, Facets.of(facets))


@dataclass(frozen=True)
class Archive:
    """The numbers of items by body, year and kind, in all and in the sample."""

    all: list[dict]
    sample: list[dict]

    @property
    def items(self):
        return sum(self.all[1].values())


def archive():
    """The archive's numbers as they were ten minutes ago or less: they serve to estimate, and are never shown."""
    if "kept" not in _kept or monotonic() - _kept["at"] > GOOD_FOR:
        every = Statement.of(ItemSearch.objects.all())
        _kept.update(kept=Archive(numbers_of(every), numbers_of(every, IN_SAMPLE)), at=monotonic())
    return _kept["kept"]


def forget():
    """Count the archive anew when it is next asked for."""
    _kept.clear()


_kept = {}
