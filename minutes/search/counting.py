"""How many items are found, of which bodies, years and kinds: counted, or estimated from a sixteenth of the archive."""

from collections import Counter
from dataclasses import dataclass, field
from time import monotonic

from minutes.models import ItemSearch

from .prepared import rows_of
from .reading import are_among
from .statement import Statement

READ = 1000  # so few matches, of words that are not common, are counted as they are read
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
    """How many there are, and of which; ``about`` says that these are estimates.

    ``newest`` are the keys of all as text, the newest first, where they were read to count them.
    """

    total: int
    about: bool
    facets: Facets
    newest: list[str] | None = None


LEVELS = ((1, 3), (2, 5), (3, 6))  # each facet's column, and what grouping() is for it
NUMBERS = """
SELECT grouping(body_key, year, kind), body_key, year, kind, sum(items)::bigint
FROM (SELECT body_key, year, kind, count(*) AS items FROM {rows} GROUP BY 1, 2, 3) AS cells
GROUP BY GROUPING SETS ((body_key), (year), (kind))
"""
# In an order that has to be made: else PostgreSQL may hope to come upon the first soon by reading all from end to end.
ALL = "SELECT pk::text, body_key, year, kind FROM {rows} ORDER BY meeting_date + 0 DESC, place LIMIT %s"
IN_SAMPLE = NUMBERS.replace("{rows}", "{rows} WHERE bucket = 0")
COMMON = """
SELECT unnest(most_common_elems::text::text[]) FROM pg_stats
WHERE schemaname = ANY (current_schemas(false)) AND tablename = 'minutes_itemsearch' AND attname = 'vector'
"""


def counted(statement, stems, *, whole):
    """The rows counted: as they are read, where ``stems`` find them that are not common; or where they lie.

    ``stems`` are empty where something else finds rows too. Found by words alone (``whole``) and too many they are
    estimated: only where PostgreSQL expects too many, which may be wrong, and then all are counted for longer.
    """
    if stems and not are_among(archive().common, stems) and (few := all_read(statement, prepared=whole)):
        return few
    if whole and archive().is_large and statement.expected() > LARGE:
        estimate = estimated(statement, archive())
        if estimate.total > LARGE:
            return estimate
    return exactly(statement)


def all_read(statement, *, prepared):
    """The rows counted as they are read, with their order; None where they are more than READ.

    Found by words alone they may be ``prepared``: whatever the words, by the index of words, and put in order.
    """
    rows = statement.asked(ALL, READ + 1, prepared=prepared)
    if len(rows) > READ:
        return None
    facets = Facets.of([Counter(row[place] for row in rows) for place in (1, 2, 3)])
    return Counted(len(rows), False, facets, [row[0] for row in rows])


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
    """The numbers of items by body, year and kind, in all and in the sample, and the ``common`` among their stems."""

    all: list[dict]
    sample: list[dict]
    common: frozenset[str] = frozenset()

    @property
    def items(self):
        return sum(self.all[1].values())

    @property
    def is_large(self):
        """Whether a common word is in too many items to count, and in enough of the sample."""
        return self.items > LARGE


def archive():
    """The archive's numbers as they were ten minutes ago or less: they serve to estimate, and are never shown."""
    if "kept" not in _kept or monotonic() - _kept["at"] > GOOD_FOR:
        every = Statement.of(ItemSearch.objects.all())
        there = Archive(numbers_of(every), numbers_of(every, IN_SAMPLE), common_stems())
        _kept.update(kept=there, at=monotonic())
    return _kept["kept"]


def common_stems():
    """The most common stems, a thousand or so, as PostgreSQL knows them from when it last analysed the table."""
    return frozenset(stem for (stem,) in rows_of(COMMON))


def forget():
    """Count the archive anew when it is next asked for."""
    _kept.clear()


_kept = {}
