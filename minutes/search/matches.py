"""The order of the items found: the newest first, or the best first among a stated number of the newest.

Items of one meeting come in the order of its agenda. No order hangs on a key drawn at random, so that a page is the
same however often the archive is filled.
"""

from functools import cached_property

from django.contrib.postgres.search import SearchRank
from django.db.models import BooleanField, DateField, ExpressionWrapper, F, Func, Value

from minutes.models import ItemSearch

from .counting import counted, exactly

POOL = 500  # so many are put in order by relevance: reading more of them takes too long
FAR = 100  # so many of very many are found by walking back from the newest date
LISTED = 10_000  # so many can be turned over where the number is an estimate
FEW, SHARE = 1000, 4  # so few matches, or so few for each of a page's, are sorted all together
NEWEST, RELEVANCE = "newest", "relevance"
WEIGHTS = [0.1, 0.1, 0.1, 1.0]  # of text (D) and title (A)


class TitleAlone(Func):
    """The words of the title in a search vector."""

    function, template = "ts_filter", "%(function)s(%(expressions)s, '{a}')"


class Holds(Func):
    """Whether a vector holds what is looked for."""

    template, arg_joiner, output_field = "(%(expressions)s)", " @@ ", BooleanField()


class Matches:
    """The search rows found, as a list of their items that is read a page at a time.

    ``words`` are what they were found by, ``whole`` says that nothing else narrows them. Unless ``sort`` says which, of
    few the best comes first, of many the newest. ``total`` is exact, or with ``about`` an estimate: then the list ends
    after the first LISTED.
    """

    def __init__(self, rows, words=None, sort=None, *, whole=False):
        self.rows, self.words = rows, words
        found = counted(rows, whole=whole)
        self.total, self.about, self.facets = found.total, found.about, found.facets
        self.best_first = bool(words) and (sort == RELEVANCE or (not sort and self.total <= POOL))
        self.ranked = min(self.total, POOL) if self.best_first else 0

    def count(self):
        """How many can be turned over."""
        return min(self.total, LISTED) if self.about else self.total

    __len__ = count

    def __getitem__(self, page):
        if not isinstance(page, slice):  # a template that reads a name of this list asks for it here first
            raise TypeError("Matches are read a page at a time.")
        best = self._best_of_the_newest()[page] if page.start < self.ranked else []
        rest = slice(max(page.start, self.ranked), min(page.stop, self.count()))
        return best + (self._newest(rest) if rest.start < rest.stop else [])

    def _best_of_the_newest(self):
        newest = self._newest(slice(0, self.ranked))
        query = self.words.ranking
        rows = ItemSearch.objects.filter(pk__in=newest).annotate(
            titled=Holds(TitleAlone("vector"), query), rank=SearchRank(F("vector"), query, weights=Value(WEIGHTS))
        )
        best = {key: (titled, rank) for key, titled, rank in rows.order_by().values_list("pk", "titled", "rank")}
        return sorted((key for key in newest if key in best), key=best.get, reverse=True)  # else the newest first

    def _newest(self, page):
        """Not sorted out of all matches: of very many the first are near, and of others it is known in which years."""
        if self.about and page.stop <= FAR:
            return list(self.rows.order_by("-meeting_date", "place").values_list("pk", flat=True)[page])
        if self.total <= max(FEW, SHARE * page.stop):
            return list(in_order(self.rows)[page])
        found, before = [], 0
        for year, items in self._years:
            if before + items > page.start:
                found += in_order(self.rows.filter(year=year))[max(page.start - before, 0) : page.stop - before]
            before += items
            if before >= page.stop:
                break
        return found

    @cached_property
    def _years(self):
        """How many matches there are in each year, the newest first."""
        facets = exactly(self.rows).facets if self.about else self.facets
        return sorted(facets.years, reverse=True)


def in_order(rows):
    """The keys of ``rows``, the newest first: sorted, as a walk along the dates may be a long one."""
    day = ExpressionWrapper(F("meeting_date") + Value(0), DateField())
    return rows.alias(day=day).order_by("-day", "place").values_list("pk", flat=True)
