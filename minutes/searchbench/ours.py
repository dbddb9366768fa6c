"""The project's way: all that the search page asks of the database for a query, without its form and its drawing.

As on the page, the records that the words name are looked for too, and what is shown of 25 items has its words marked.
"""

from minutes.models import Body, ItemSearch
from minutes.search import Query, TookTooLong, in_good_time
from minutes.search.asking import ask
from minutes.search.clauses import clauses_found, holds_decision

from .found import Found

ON_A_PAGE = 25


class Ours:
    """In one order, and with no word taken for a body or a month: what the other ways answer as well."""

    def __init__(self, sort="newest"):
        self.sort = sort
        self.bodies = dict(Body.objects.values_list("name", "pk"))

    def page(self, query):
        try:
            with in_good_time():
                return self.answer(query)
        except TookTooLong:
            return Found(0, stopped=True)

    def answer(self, query):
        words = Query.typed(query.typed)
        found = ask(
            words,
            self.narrowed(query),
            decisions_only=query.decisions,
            sort=self.sort,
            as_typed=True,
        )
        matches, facets = found.matches, found.matches.facets
        keys = matches[0:ON_A_PAGE]
        items = words.shown_of(keys, decisions_only=query.decisions)
        clauses_found(words, [key for key in keys if holds_decision(items[key], query.decisions)])
        return Found(
            matches.total,
            keys,
            sum(bool(item.passage and item.passage.shown) for item in items.values()),
            about=matches.about,
            bodies=dict(facets.bodies),
            years=dict(facets.years),
        )

    def narrowed(self, query):
        """The rows that are searched; the body and the year come before the words, as on the page."""
        rows = ItemSearch.objects.order_by()
        if query.body:
            rows = rows.filter(body_key=self.bodies[query.body])
        return rows.filter(year=query.year) if query.year else rows
