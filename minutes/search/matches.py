"""The order of the items found: the newest first, or the best first among a stated number of the newest.

Items of one meeting come in the order of its agenda. No order hangs on a key drawn at random, so that a page is the
same however often the archive is filled.
"""

from dataclasses import dataclass
from functools import cached_property

from django.contrib.postgres.search import SearchRank
from django.db.models import BooleanField, Count, F, Func, Value

FEW = 2000  # so many matches are put in order here: for a rare word the database would walk through every date
POOL = 500  # so many are put in order by relevance: reading more of them takes too long
NEWEST, RELEVANCE = "newest", "relevance"
WEIGHTS = [0.1, 0.1, 0.1, 1.0]  # of text (D) and title (A)
PLACE = ("meeting_date", "place")


class TitleAlone(Func):
    """The words of the title in a search vector."""

    function, template = "ts_filter", "%(function)s(%(expressions)s, '{a}')"


class Holds(Func):
    """Whether a vector holds what is looked for."""

    template, arg_joiner, output_field = "(%(expressions)s)", " @@ ", BooleanField()


@dataclass(frozen=True)
class Facets:
    """How many of the items found are of each body (by its key), year and kind of record: the most first."""

    bodies: list[tuple[int, int]]
    years: list[tuple[int, int]]
    kinds: list[tuple[str, int]]


class Matches:
    """The search rows found, as a list that counts exactly and is read a page at a time.

    ``words`` are what they were found by. Unless ``sort`` says which, of few the best comes first, of many the newest.
    """

    def __init__(self, rows, words=None, sort=None):
        self.rows, self.words = rows, words
        self.total = rows.order_by().count()
        self.about = False  # whether the total is an estimate
        self.best_first = bool(words) and (sort == RELEVANCE or (not sort and self.total <= POOL))
        self.ranked = min(self.total, self.total if self.total <= FEW else POOL) if self.best_first else 0

    @cached_property
    def facets(self):
        """Exact, or estimated from a sample where ``about`` says so."""
        counted = [
            list(self.rows.order_by().values_list(name).annotate(count=Count("pk")).order_by("-count", name))
            for name in ("body_key", "year", "kind")
        ]
        return Facets(*counted)

    def count(self):
        return self.total

    __len__ = count

    def __getitem__(self, page):
        if not isinstance(page, slice):  # a template that reads a name of this list asks for it here first
            raise TypeError("Matches are read a page at a time.")
        if self.total <= FEW:
            return self._few()[page]
        best = self._best_of_the_newest()[page] if page.start < self.ranked else []
        rest = slice(max(page.start, self.ranked), page.stop)
        return best + (self._many(rest) if rest.start < min(page.stop, self.total) else [])

    def _few(self):
        return in_order(self._with_relevance(self.rows) if self.best_first else self.rows, self.best_first)

    def _best_of_the_newest(self):
        newest = self._many(slice(0, self.ranked))
        return in_order(self._with_relevance(self.rows.model.objects.filter(pk__in=newest)), best_first=True)

    def _with_relevance(self, rows):
        query = self.words.ranking
        rank = SearchRank(F("vector"), query, weights=Value(WEIGHTS))
        return rows.annotate(titled=Holds(TitleAlone("vector"), query), rank=rank)

    def _many(self, page):
        """Of many the database walks along the dates; the days that the page is of are put in order here."""
        dates = list(self.rows.order_by("-meeting_date").values_list("meeting_date", flat=True)[: page.stop])
        if len(dates) <= page.start:
            return []
        first, last = dates[page.start], dates[-1]
        before = sum(date > first for date in dates)
        return in_order(self.rows.filter(meeting_date__range=(last, first)))[page.start - before : page.stop - before]


def in_order(rows, best_first=False):
    """The items of ``rows``, by relevance if asked, then the newest first, and within a meeting as on its agenda."""
    fields = ("titled", "rank") if best_first else ()
    found = sorted(rows.order_by().values_list(*fields, *PLACE, "item"), key=lambda row: row[-2:])
    found.sort(key=lambda row: row[-3], reverse=True)
    if best_first:
        found.sort(key=lambda row: row[:2], reverse=True)
    return [row[-1] for row in found]
