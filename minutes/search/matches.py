"""The order of the items found: the newest first, or the best first among a stated number of the newest.

Items of one meeting come in the order of its agenda. No order hangs on a key drawn at random, so that a page is the
same however often the archive is filled.
"""

from datetime import date
from uuid import UUID

from .counting import counted
from .pairs import with_pairs
from .prepared import rows_of
from .reading import in_title
from .statement import Statement

POOL = 500  # so many are put in order by relevance: reading more of them takes too long
FAR = 100  # so many of very many are found by walking back from the newest date
LISTED = 10_000  # so many can be turned over where the number is an estimate
FEW, SHARE = 1000, 4  # so few matches, or so few for each of a page's, are sorted all together
NEWEST, RELEVANCE = "newest", "relevance"
WEIGHTS = [0.1, 0.1, 0.1, 1.0]  # of text (D) and title (A)


class Matches:
    """The search rows found, as a list of their items that is read a page at a time.

    ``words`` are what they were found by, ``whole`` says that nothing else narrows them. Unless ``sort`` says which, of
    few the best comes first, of many the newest. ``total`` is exact, or with ``about`` an estimate: then the list ends
    after the first LISTED.
    """

    def __init__(self, rows, words=None, sort=None, *, whole=False):
        self.rows, self.words = rows, words
        self.statement = Statement.of(rows)
        stems = with_pairs(words.query.stems) if words and not words.sides else ""
        found = counted(self.statement, stems, whole=whole)
        self.total, self.about, self.facets, self.read = found.total, found.about, found.facets, found.newest
        self.best_first = bool(words) and (sort == RELEVANCE or (not sort and self.total <= POOL))
        self.ranked = min(self.total, POOL) if self.best_first else 0

    def count(self):
        """How many can be turned over."""
        return min(self.total, LISTED) if self.about else self.total

    __len__ = count

    def __getitem__(self, page):
        if not isinstance(page, slice):  # a template that reads a name of this list asks for it here first
            raise TypeError("Matches are read a page at a time.")
        best = slice(page.start, min(page.stop, self.ranked))
        rest = slice(max(page.start, self.ranked), min(page.stop, self.count()))
        return [*self._best_of_the_newest(best), *map(UUID, self._newest(rest))]

    def _best_of_the_newest(self, page):
        if page.start >= page.stop:
            return []
        stems = self.words.ranking.stems
        values = {"newest": self._newest(slice(0, self.ranked)), "weights": WEIGHTS}
        values |= {"stems": stems, "titled": in_title(stems), "first": page.start, "number": page.stop - page.start}
        return [key for (key,) in rows_of(BEST, values)]

    def _newest(self, page):
        """Keys as text, of which there may be hundreds.

        Not sorted out of all matches: of very many the first are near, and of others it is known in which years.
        """
        first, number = page.start, page.stop - page.start
        if number <= 0:
            return []
        if self.read is not None:
            return self.read[page]
        if self.about and page.stop <= FAR:
            return self._keys(WALKED, number, first)
        if self.total <= max(FEW, SHARE * page.stop):
            return self._keys(SORTED, number, first)
        found, before = [], 0
        for year, items in self._years():
            if before + items > first:
                found += self._keys(SORTED_OF_YEAR, year, page.stop - max(before, first), max(first - before, 0))
            before += items
            if before >= page.stop:
                break
        return found

    def _keys(self, question, *values):
        return [key for (key,) in self.statement.asked(question, *values)]

    def _years(self):
        """How many matches there are in each year, the newest first; counted as they are asked for where not known."""
        if not self.about:
            yield from sorted(self.facets.years, reverse=True)
            return
        before = date.max
        while (year := _last_year(before)) is not None:
            yield year, self.statement.asked(IN_YEAR, year)[0][0]
            before = date(year, 1, 1)


def _last_year(before):
    """The year of the last item before a day; None where there is none. Of years without any none is asked."""
    return rows_of(LAST_YEAR, [before])[0][0]


BEST = """
SELECT item_id FROM unnest(%(newest)s::uuid[]) WITH ORDINALITY AS newest (pk, place)
    JOIN minutes_itemsearch ON item_id = newest.pk
ORDER BY vector @@ %(titled)s::tsquery DESC, ts_rank(%(weights)s::real[], vector, %(stems)s::tsquery) DESC, newest.place
LIMIT %(number)s OFFSET %(first)s
"""
# The newest first: found on a walk along the dates, or sorted, as that walk may be a long one.
WALKED = "SELECT pk::text FROM {rows} ORDER BY meeting_date DESC, place LIMIT %s OFFSET %s"
SORTED = "SELECT pk::text FROM {rows} ORDER BY meeting_date + 0 DESC, place LIMIT %s OFFSET %s"
LAST_YEAR = "SELECT date_part('year', max(meeting_date))::int FROM minutes_itemsearch WHERE meeting_date < %s"
IN_YEAR = "SELECT count(*) FROM {rows} WHERE year = %s"
SORTED_OF_YEAR = "SELECT pk::text FROM {rows} WHERE year = %s ORDER BY meeting_date + 0 DESC, place LIMIT %s OFFSET %s"
