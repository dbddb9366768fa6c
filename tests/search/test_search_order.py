"""The order of what is found: as asked, else the best of few first; within a meeting always as on its agenda."""

import datetime
from itertools import chain

import make
import pytest
from django.db import connection

from minutes.models import Item, ItemSearch
from minutes.search import Query, counting
from minutes.search import matches as order
from minutes.search.matches import NEWEST, RELEVANCE, Matches
from minutes.search.reading import are_among, in_title
from minutes.search.statement import Statement

pytestmark = pytest.mark.django_db


def titles(sort=None, page=slice(0, 50), **how):
    words = Query.typed("dredging")
    named = Item.objects.in_bulk()
    return [named[key].title for key in Matches(ItemSearch.objects.matching(words), words, sort, **how)[page]]


@pytest.fixture
def archive():
    """Titles say the day and the place on the agenda; only the oldest has the word in its title."""
    make.item(make.meeting(date=datetime.date(2020, 1, 1)), title="Dredging", passages=["It was dear."])
    for day in (3, 5, 4):
        meeting = make.meeting(date=datetime.date(2023, 3, day))
        for place in range(4):
            make.item(meeting, title=f"{day}.{place}", passages=["Of dredging."])
    make.item(make.meeting(date=datetime.date(2021, 1, 1)), title="Twice", passages=["Dredging, more dredging."])


BY_DATE = [f"{day}.{place}" for day in (5, 4, 3) for place in range(4)]


@pytest.mark.parametrize("few", [4, 0])
def test_newest_first_and_each_meeting_as_on_its_agenda(archive, monkeypatch, few):
    monkeypatch.setattr(counting, "READ", 0)
    monkeypatch.setattr(order, "FEW", few)
    monkeypatch.setattr(order, "SHARE", few)
    assert titles(NEWEST) == [*BY_DATE, "Twice", "Dredging"]
    pages = [titles(NEWEST, slice(start, start + 3)) for start in range(0, 15, 3)]
    assert list(chain(*pages)) == titles(NEWEST)
    assert titles(NEWEST, slice(50, 75)) == []


def test_best_first_is_title_before_text(archive):
    assert titles(RELEVANCE) == ["Dredging", "Twice", *BY_DATE]


@pytest.mark.parametrize(
    ("typed", "titled"),
    [
        ("lock", {"Lock gates", "The O'Neill lock"}),
        ("gate*", {"Lock gates"}),
        ('"lock gates"', {"Lock gates"}),
        ("gates or o'neill", {"Lock gates", "The O'Neill lock"}),
        ("lock -gates", {"The O'Neill lock"}),
    ],
)
def test_words_of_a_title_are_told_from_those_of_its_text(typed, titled):
    for title in ("Lock gates", "The O'Neill lock", "Weirs"):
        make.item(title=title, passages=["The lock gates of O'Neill were shut."])
    asked = {"title": in_title(Query.typed(typed).query.stems), "text": Query.typed(typed).query.stems}
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT title, vector @@ %(title)s::tsquery, ts_filter(vector, '{a}') @@ %(text)s::tsquery"
            " FROM minutes_itemsearch JOIN minutes_item ON id = item_id",
            asked,
        )
        rows = cursor.fetchall()
    assert {title for title, told, _ in rows if told} == titled
    assert [told for _, told, _ in rows] == [filtered for _, _, filtered in rows]


def test_few_come_best_first_and_many_newest_first(archive, monkeypatch):
    assert titles() == titles(RELEVANCE)
    monkeypatch.setattr(order, "POOL", 13)
    assert titles() == titles(NEWEST)


def test_of_many_only_the_newest_are_ranked_and_none_is_lost(archive, monkeypatch):
    monkeypatch.setattr(counting, "READ", 0)
    monkeypatch.setattr(order, "FEW", 0)
    monkeypatch.setattr(order, "SHARE", 0)
    monkeypatch.setattr(order, "POOL", 13)
    expected = ["Twice", *BY_DATE, "Dredging"]
    assert titles(RELEVANCE) == expected
    pages = [titles(RELEVANCE, slice(start, start + 3)) for start in range(0, 15, 3)]
    assert list(chain(*pages)) == expected


def test_estimated_list_is_in_the_same_order_as_a_counted_one(archive, monkeypatch):
    counted = titles(NEWEST), titles(RELEVANCE)
    ItemSearch.objects.update(bucket=0)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE minutes_itemsearch")
    monkeypatch.setattr(counting, "LARGE", 3)
    counting.forget()
    assert Matches(ItemSearch.objects.matching(Query.typed("dredging")), whole=True).about
    assert titles(NEWEST, whole=True) == counted[0]
    for name in ("FAR", "FEW", "SHARE"):
        monkeypatch.setattr(order, name, 0)
    assert (titles(NEWEST, whole=True), titles(RELEVANCE, whole=True)) == counted
    pages = [titles(NEWEST, slice(start, start + 3), whole=True) for start in range(0, 15, 3)]
    assert list(chain(*pages)) == counted[0]


@pytest.mark.parametrize("read", [14, 13])
def test_few_are_counted_as_they_are_read_and_more_are_not(archive, monkeypatch, django_assert_num_queries, read):
    """One that reads all has their order, too: the other asks for the number, and then for each page."""
    counted = titles(NEWEST), titles(RELEVANCE)
    monkeypatch.setattr(counting, "READ", read)
    words = Query.typed("dredging")
    assert words.mean_something()
    with django_assert_num_queries(1 if read == 14 else 2):
        matches = Matches(ItemSearch.objects.matching(words), words, NEWEST)
    with django_assert_num_queries(0 if read == 14 else 1):
        page = matches[0:14]
    assert (matches.total, matches.about, len(page)) == (14, False, 14)
    assert matches.facets.years == [(2023, 12), (2020, 1), (2021, 1)]
    assert (titles(NEWEST), titles(RELEVANCE)) == counted


@pytest.mark.parametrize(
    ("stems", "common"),
    [
        ("'dredg'", True),
        ("'dear'", False),
        ("'dear' & 'dredg'", True),
        ("'dear' | 'dredg'", True),
        ("'dea':*", True),
        ("'dear' & !'cheap'", True),
        ("'dear' <-> 'a!*b'", False),
        ("'it''s'", True),
    ],
)
def test_words_that_may_find_many_are_told_by_their_stems(stems, common):
    assert are_among({"dredg", "it's"}, stems) is common


def test_common_stems_are_those_that_postgresql_knows_to_be_common(archive):
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE minutes_itemsearch")
    assert "dredg" in counting.common_stems()


@pytest.mark.parametrize("decisions_only", [False, True])
@pytest.mark.parametrize("chosen", [{}, {"year": 2023}, {"body": 0}, {"year": 2020, "body": 0}])
def test_what_is_counted_as_it_is_read_is_what_is_counted_where_it_lies(archive, decisions_only, chosen):
    for place, item in enumerate(Item.objects.order_by("meeting__date", "position")):
        if place % 2:
            make.decision(item, "That the dredging go on.")
    bodies = sorted(ItemSearch.objects.values_list("body_key", flat=True).distinct())
    rows = ItemSearch.objects.filter(year=chosen["year"]) if "year" in chosen else ItemSearch.objects.all()
    rows = rows.filter(body_key=bodies[chosen["body"]]) if "body" in chosen else rows
    statement = Statement.of(rows.matching(Query.typed("dredging"), decisions_only=decisions_only))
    read, lying = counting.all_read(statement, prepared=not chosen), counting.exactly(statement)
    assert (read.total, read.about, read.facets) == (lying.total, lying.about, lying.facets)
    newest = Matches(rows.matching(Query.typed("dredging"), decisions_only=decisions_only))[0:50]
    assert read.newest == [str(key) for key in newest]


def test_rows_that_a_statement_could_not_say_are_refused(archive):
    for rows in (ItemSearch.objects.all()[:3], ItemSearch.objects.filter(item__title="Twice")):
        with pytest.raises(ValueError, match="by their own columns alone"):
            Statement.of(rows)
    for rows in (ItemSearch.objects.all(), ItemSearch.objects.exclude(pk__in=[])):
        assert Statement.of(rows).asked("SELECT count(*) FROM {rows}") == [(14,)]


def test_two_meetings_on_one_day_are_not_mixed():
    meetings = [make.meeting(make.body(), date=make.DATE) for _ in range(3)]
    for place in range(3):
        for number, meeting in enumerate(meetings):
            make.item(meeting, title=f"{number}.{place}", passages=["Dredging."])
    found = titles(NEWEST)
    assert [title[-1] for title in found] == ["0", "1", "2"] * 3
    assert {"".join(title[0] for title in found[start : start + 3]) for start in (0, 3, 6)} == {"000", "111", "222"}


def test_amounts_alone_rank_nothing():
    for day in (1, 2):
        item = make.item(make.meeting(date=datetime.date(2024, 1, day)), title=f"{day}", passages=["It cost £7m."])
        make.figure(item, "£7m", "It cost £7m.", amount="7000000")
    words = Query.typed("£7m")
    named = Item.objects.in_bulk()
    found = Matches(ItemSearch.objects.matching(words), words, RELEVANCE)[0:5]
    assert [named[key].title for key in found] == ["2", "1"]


def test_page_says_its_order_and_offers_the_other(client, archive):
    shown = client.get("/search/", {"q": "dredging", "page": "1"}).content.decode()
    assert "14 items, best match first" in shown
    assert '<a href="/search/?q=dredging&amp;sort=newest">Show the newest first</a>' in shown
    shown = client.get("/search/", {"q": "dredging", "sort": "newest"}).content.decode()
    assert "14 items, newest first" in shown
    assert '<a href="/search/?q=dredging&amp;sort=relevance">Show the best match first</a>' in shown
    assert "Order: Newest first" in shown


def test_page_says_how_many_are_ranked(client, archive, monkeypatch):
    monkeypatch.setattr(counting, "READ", 0)
    monkeypatch.setattr(order, "FEW", 0)
    monkeypatch.setattr(order, "SHARE", 0)
    monkeypatch.setattr(order, "POOL", 6)
    shown = client.get("/search/", {"q": "dredging", "sort": "relevance"}).content.decode()
    assert "14 items, best match first of the newest 6, then the others" in shown
    assert "14 items, newest first" in client.get("/search/", {"q": "dredging"}).content.decode()


def test_unknown_order_is_refused_in_words(client, archive):
    shown = client.get("/search/", {"q": "dredging", "sort": "random"}).content.decode()
    assert "Order: “random” is not in the list. Choose one that is." in shown
