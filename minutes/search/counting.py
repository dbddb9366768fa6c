"""How many items are found, of which bodies, years and kinds: counted, or estimated from a sixteenth of the archive."""

from dataclasses import dataclass, field
from time import monotonic

from django.db import connection
from django.db.models import Count

from minutes.models import ItemSearch

LARGE = 50_000  # more matches than these are estimated
GOOD_FOR = 600  # seconds that the archive's own numbers are used for
FACETS = ("body_key", "year", "kind")


@dataclass
class Facets:
    """How many of the items found are of each body (by its key), year and kind of record: the most first."""

    bodies: list[tuple[int, int]] = field(default_factory=list)
    years: list[tuple[int, int]] = field(default_factory=list)
    kinds: list[tuple[str, int]] = field(default_factory=list)

    @classmethod
    def of(cls, counted):
        """From one count for each of FACETS."""
        return cls(*(sorted(one.items(), key=lambda pair: (-pair[1], pair[0])) for one in counted))


@dataclass
class Counted:
    """How many there are, and of which; ``about`` says that these are estimates."""

    total: int
    about: bool
    facets: Facets


def counted(rows, *, whole):
    """The matches ``rows`` counted; estimated where ``whole`` (nothing else narrows them) and too many."""
    if whole and archive().items > LARGE:
        estimate = estimated(rows)
        if estimate.total > LARGE:
            return estimate
    return exactly(rows)


def exactly(rows):
    counts = numbers_of(rows)
    return Counted(sum(counts[1].values()), False, Facets.of(counts))


def numbers_of(rows):
    """How many of ``rows`` are of each body, year and kind, in one reading, added up where they lie."""
    cells, values = rows.order_by().values_list(*FACETS).annotate(items=Count("pk")).query.sql_with_params()
    with connection.cursor() as cursor:
        cursor.execute(NUMBERS.format(cells=cells), values)
        found = cursor.fetchall()
    return [{row[place]: row[4] for row in found if row[0] == level} for place, level in LEVELS]


LEVELS = ((1, 3), (2, 5), (3, 6))  # each facet's column, and what grouping() is for it
NUMBERS = """
SELECT grouping(body_key, year, kind), body_key, year, kind, sum(items)::bigint
FROM ({cells}) AS cells (body_key, year, kind, items) GROUP BY GROUPING SETS ((body_key), (year), (kind))
"""


def estimated(rows):
    """The share of the sample that matches, of the archive's own numbers of each body, year and kind."""
    there, found = archive(), numbers_of(sampled(rows))
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
        rows = ItemSearch.objects.all()
        _kept.update(kept=Archive(numbers_of(rows), numbers_of(sampled(rows))), at=monotonic())
    return _kept["kept"]


def sampled(rows):
    return rows.filter(bucket=0)


def forget():
    """Count the archive anew when it is next asked for."""
    _kept.clear()


_kept = {}
