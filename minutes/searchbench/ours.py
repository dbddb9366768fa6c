"""The project's way: what the search page asks of the database for a query, without drawing the page."""

from django.db.models import QuerySet
from django.test import RequestFactory

from minutes.models import Body, ItemSearch
from minutes.search import Query, TookTooLong, in_good_time
from minutes.search.filters import SearchFilter
from minutes.views.search import answer

from .found import Found


class Ours:
    def __init__(self, sort="newest"):
        self.sort = sort
        self.slugs = dict(Body.objects.values_list("name", "slug"))

    def page(self, query):
        request = RequestFactory().get("/search/", self.asked(query))
        form = SearchFilter(request.GET, ItemSearch.objects.order_by(), request=request)
        if not form.is_valid():
            return Found(0)  # no minutes of that body, or of that year
        try:
            with in_good_time():
                said = answer(request, Query.typed(query.typed), form)
                for rows in said.values():
                    if isinstance(rows, QuerySet):
                        list(rows)
                page = said["page"]
                items, matches = list(page.object_list), said["found"].matches
                list(form.bodies)  # whose names stand beside the numbers
                return Found(
                    matches.total,
                    [item.pk for item in items],
                    sum(bool(item.shown) for item in items),
                    about=matches.about,
                    bodies=dict(matches.facets.bodies),
                    years=dict(matches.facets.years),
                )
        except TookTooLong:
            return Found(0, stopped=True)

    def asked(self, query):
        """In one order, and with no word taken for a body or a month: what the other ways answer as well."""
        asked = {"q": query.typed, "sort": self.sort, "words": "typed"}
        if query.body:
            asked["body"] = self.slugs[query.body]
        if query.year:
            asked["year"] = query.year
        if query.decisions:
            asked["only"] = "decisions"
        return asked
