"""How many items are found, of which bodies, years and kinds: counted, or estimated from a sixteenth of the archive."""

from dataclasses import dataclass, field
from time import monotonic

from django.db import connection

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
    """``newest`` are the keys of the first items in order of dates, as many as were asked for, if counted exactly."""

    total: int
    about: bool
    facets: Facets
    newest: list | None = None


def counted(rows, newest, *, whole):
    """The matches ``rows`` counted, with the first ``newest``; estimated where ``whole`` (no filter) and too many."""
    if whole and archive().items > LARGE:
        estimate = estimated(rows)
        if estimate.total > LARGE:
            return estimate
    return exactly(rows, newest)


def exactly(rows, newest):
    counts, first = numbers_of(rows, newest)
    return Counted(sum(counts[1].values()), False, Facets.of(counts), first)


def numbers_of(rows, newest=0):
    """How many of ``rows`` are of each body, year and kind, and the keys of the first ``newest``, in one reading.

    The database adds up: bringing thousands of rows here costs more than counting them.
    """
    fields = ("item_id", *FACETS, "meeting_date", "place")
    found, values = rows.order_by().values_list(*fields).query.sql_with_params()
    with connection.cursor() as cursor:
        cursor.execute(NUMBERS.format(found=found), [*values, newest])
        *cells, (*_, first) = cursor.fetchall()
    return [{row[place]: row[4] for row in cells if row[0] == level} for place, level in LEVELS], first


LEVELS = ((1, 3), (2, 5), (3, 6))  # each facet's column, and what grouping() is for it
NUMBERS = """
WITH found AS MATERIALIZED ({found}),
cells AS (SELECT body_key, year, kind, count(*) AS items FROM found GROUP BY body_key, year, kind)
SELECT grouping(body_key, year, kind), body_key, year, kind, sum(items)::bigint, NULL::uuid[] FROM cells
GROUP BY GROUPING SETS ((body_key), (year), (kind))
UNION ALL
SELECT NULL, NULL, NULL, NULL, NULL,
    ARRAY(SELECT item_id FROM found ORDER BY meeting_date DESC, place LIMIT %s)
"""


def estimated(rows):
    """The share of the sample that matches, of the archive's own numbers of each body, year and kind."""
    there, (found, _) = archive(), numbers_of(sampled(rows))
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
        (every, _), (sample, _) = numbers_of(rows), numbers_of(sampled(rows))
        _kept.update(kept=Archive(every, sample), at=monotonic())
    return _kept["kept"]


def sampled(rows):
    return rows.filter(bucket=0)


def forget():
    """Count the archive anew when it is next asked for."""
    _kept.clear()


_kept = {}
