"""Where no item holds every word: which word is in nothing, and what holds the others."""

import datetime

import make
import pytest

from minutes.models import ItemSearch
from minutes.search import Query
from minutes.search import nearly as module
from minutes.search.nearly import nearly

pytestmark = pytest.mark.django_db


@pytest.fixture
def archive():
    make.item(make.meeting(date=datetime.date(2020, 1, 1)), title="Locks", passages=["Otters at the weir, for £7m."])
    make.item(title="Quays", passages=["Otters and herons were seen."])
    make.item(title="Mills", passages=["Herons."])


def near(typed, **options):
    return nearly(Query.typed(typed), ItemSearch.objects.order_by(), **options)


def shown(client, typed, **more):
    response = client.get("/search/", {"q": typed} | more)
    return response.content.decode(), [item.title for item in response.context["page"].object_list]


def test_word_in_nothing_is_named_and_what_holds_the_others_is_shown(client, archive):
    page, titles = shown(client, "the otters of zyzzyva weir")
    assert "No item holds all of “the otters of zyzzyva weir”" in page
    assert "Found in no item: <b>zyzzyva</b>." in page
    assert "Near matches: 1 item with <b>otters</b>, <b>weir</b>." in page
    assert titles == ["Locks"]
    assert "<mark>Otters</mark> at the <mark>weir</mark>" in page


def test_items_with_most_of_the_words_are_shown_where_none_has_the_others(client, archive):
    page, titles = shown(client, "otters weir locks herons")
    assert "Found in no item" not in page
    assert "Near matches: 1 item with 3 of the 4 words" in page
    assert titles == ["Locks"]


def test_near_matches_are_of_the_newest_and_the_page_says_so(client, archive, monkeypatch):
    monkeypatch.setattr(module, "POOL", 2)
    page, titles = shown(client, "otters weir locks herons")
    assert titles == ["Quays"]
    assert "Looked for among the newest 2 items that hold any of them." in page


@pytest.mark.parametrize("typed", ["zyzzyva", "otters or zyzzyva", "zyzzyva -otters", "zyzzyva -£7m", '"'])
def test_nothing_is_near_a_single_word_or_what_was_excluded(archive, typed):
    found = near(typed)
    assert not found or not found.matches


def test_phrases_and_amounts_are_looked_for_whole(archive):
    item = ItemSearch.objects.get(item__title="Locks").item
    make.figure(item, "£7m", "Otters at the weir, for £7m.", amount="7000000")
    found = near('"herons seen" £7,000,000 zyzzyva weir')
    assert found.nowhere == ['"herons seen"', "zyzzyva"]
    assert found.others == ["£7,000,000", "weir"]
    assert found.matches[0:5] == [item.pk]


def test_words_all_in_nothing_are_named(client, archive):
    page, titles = shown(client, "zyzzyva quux")
    assert "Nothing found for “zyzzyva quux”" in page
    assert "Found in no item: <b>zyzzyva</b>, <b>quux</b>." in page
    assert titles == []


def test_near_matches_keep_to_the_filters(client, archive):
    page, titles = shown(client, "otters herons zyzzyva", year="2020")
    assert titles == ["Locks"]
    assert "Found in no item with these choices: <b>herons</b>, <b>zyzzyva</b>." in page


def test_near_matches_of_decisions_are_of_their_words(archive):
    make.decision(ItemSearch.objects.get(item__title="Mills").item, "That herons be fed.", marker="RESOLVED")
    found = near("herons fed otters", decisions_only=True)
    assert found.nowhere == ["otters"]
    assert len(found.matches) == 1


def test_near_matches_cost_a_fixed_number_of_queries(client, archive, django_assert_num_queries):
    """Of up to four words it is counted besides, after the page and each by itself, that they were not found."""
    for typed, queries in (
        ("otters zyzzyva", 24),
        ("otters zyzzyva weir quux", 29),
        ("otters weir zyzzyva quux thing", 17),
        ("otters weir locks herons birds", 21),
    ):
        with django_assert_num_queries(queries):
            client.get("/search/", {"q": typed})
