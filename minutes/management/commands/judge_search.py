"""Judge the search by what it is for: at which place the item stands that a person wanted who typed something."""

import json
from dataclasses import asdict, dataclass, field
from itertools import count
from pathlib import Path
from urllib.parse import urlencode

from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.http import HttpRequest, QueryDict

from minutes.intake.demonstration import FOLDER
from minutes.models import Item, ItemSearch
from minutes.search import CONFIG, Query, in_good_time
from minutes.search.filters import SearchFilter
from minutes.views.search import answer


@dataclass
class Judged:
    """One search: what was typed, the item wanted (its document and title), and how the site answered.

    ``rank`` is the wanted item's place among the ``found``, counted from 1; None where it is not among them.
    ``title_words`` are the stems that what was typed has in common with the title.
    """

    typed: str
    file: str
    item: str
    found: int = 0
    rank: int | None = None
    title_words: list[str] = field(default_factory=list)


class Command(BaseCommand):
    help = (
        "Print at which place the site's search finds the item that a person wanted, for each of a list of searches, "
        "and the mean reciprocal rank: 1 where every wanted item comes first."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "searches",
            nargs="?",
            type=Path,
            default=FOLDER / "searches.json",
            metavar="FILE",
            help="the searches: a JSON list of {typed, file, item}; else those of the demonstration",
        )
        parser.add_argument("--json", action="store_true", help="print the result as JSON")

    def handle(self, *, searches, **options):
        judged = [judge(Judged(**row)) for row in json.loads(searches.read_text())]
        untitled = [one for one in judged if not one.title_words]
        result = {
            "items": Item.objects.count(),
            "mean_reciprocal_rank": mean_reciprocal_rank(judged),
            "no_word_of_the_title": {"searches": len(untitled), "mean_reciprocal_rank": mean_reciprocal_rank(untitled)},
            "searches": [asdict(one) for one in judged],
        }
        if options["json"]:
            self.stdout.write(json.dumps(result, indent=1, ensure_ascii=False))
        else:
            self.table(judged, result)

    def table(self, judged, result):
        """A line a search; a star marks those that use no word of the title."""
        width = max(len(one.typed) for one in judged)
        self.stdout.write(f"{'rank':>4} {'of':>3}    {'typed':{width}}  wanted")
        for one in judged:
            rank, star = one.rank or "–", " " if one.title_words else "*"
            self.stdout.write(f"{rank:>4} {one.found:>3}  {star} {one.typed:{width}}  {one.item}, {one.file}")
        untitled = result["no_word_of_the_title"]
        self.stdout.write(
            f"{len(judged)} searches over {result['items']} items: "
            f"mean reciprocal rank {result['mean_reciprocal_rank']:.3f}; "
            f"{untitled['searches']} of them (*) use no word of the title: {untitled['mean_reciprocal_rank']:.3f}"
        )


def judge(search):
    """The search, made as a reader makes it, with what came of it."""
    wanted = wanted_item(search)
    search.title_words = words_in_common(search.typed, search.item)
    for page in pages_of_results(search.typed):
        search.found = page.paginator.count
        keys = [item.pk for item in page.object_list]
        if wanted.pk in keys:
            search.rank = page.start_index() + keys.index(wanted.pk)
            break
    return search


def wanted_item(search):
    try:
        return Item.objects.get(record__sources__name=search.file, title=search.item)
    except (Item.DoesNotExist, Item.MultipleObjectsReturned):
        raise CommandError(
            f"Not one published item “{search.item}” of {search.file} is in the archive. "
            "Fill an empty database with the demonstration first: manage.py demo --no-serve"
        ) from None


def pages_of_results(typed):
    """The pages that the site answers with, one after the other; none where it finds no word to look for."""
    words = Query.typed(typed)
    for number in count(1):
        request = HttpRequest()
        request.GET = QueryDict(urlencode({"q": typed, "page": number}))
        with in_good_time():
            form = SearchFilter(request.GET, ItemSearch.objects.order_by(), request=request)
            page = answer(request, words, form).get("page") if form.is_valid() and words.text else None
        if page:
            yield page
        if not page or not page.has_next():
            return


def words_in_common(typed, title):
    """The stems, as the search makes them, that stand both in what was typed and in a title."""
    stems = "unnest(tsvector_to_array(to_tsvector(%s::regconfig, %s)))"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {stems} INTERSECT SELECT {stems} ORDER BY 1", [CONFIG, typed, CONFIG, title])
        return [stem for (stem,) in cursor.fetchall()]


def mean_reciprocal_rank(judged):
    """The mean of one over the rank, of which an item not found gives nothing; nought of no searches."""
    return sum(1 / one.rank for one in judged if one.rank) / len(judged) if judged else 0
