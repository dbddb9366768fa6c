"""What people look for and do not find: counted for staff, without a word about anybody, out of a reader's way."""

import datetime
import logging
import re
from itertools import batched

import make
import pytest
import time_machine
from django.core.signals import request_finished
from django.db import close_old_connections, connection
from django.db.models import Sum
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from held import held

from minutes.models import FailedSearch
from minutes.models.failed_searches import KEPT, MOST
from minutes.views.search import search

pytestmark = pytest.mark.django_db

TODAY = datetime.date(2026, 3, 2)
LISTING = "/admin/minutes/failedsearch/"
CELL = re.compile(r'<td class="field-[^>]+>(?:<a href="/search/[^>]+>)?([^<]+)')


@pytest.fixture(autouse=True)
def archive():
    """A meeting with an item, and a councillor."""
    make.person("Maud Ferrier")
    make.item(title="Towpath repairs", passages=["The towpath is shut."])


def on_day(number):
    return time_machine.travel(TODAY + datetime.timedelta(days=number), tick=False)


def look_for(client, words, *, days=range(3), **more):
    for day in days:
        with on_day(day):
            page = client.get("/search/", {"q": words} | more)
        assert page.status_code == 200
    return page.content.decode()


def kept():
    """(word, days, times) of every row."""
    return sorted(FailedSearch.objects.values_list("word", "days", "times"))


def shown(client, reader, day=2):
    client.force_login(reader)
    with on_day(day):
        page = client.get(LISTING)
    assert page.status_code == 200
    client.logout()
    cells = CELL.findall(page.content.decode())
    return list(batched(cells, 4))


def test_staff_see_a_word_looked_for_in_vain_on_three_days(client, reader):
    assert "Nothing found for “skatepark”" in look_for(client, "skatepark")
    assert shown(client, reader) == [("skatepark", "3", "3", "4 Mar 2026")]


def test_word_stands_nowhere_until_the_third_day(client, reader):
    look_for(client, "skatepark", days=[0, 0, 0, 1])
    assert kept() == [("", 2, 4)]
    assert "skatepark" not in str(FailedSearch.objects.values())
    assert shown(client, reader) == []
    look_for(client, "skatepark", days=[5])
    assert kept() == [("skatepark", 3, 5)]


def test_digest_tells_the_word_to_nobody_without_the_key(client, settings):
    look_for(client, "skatepark", days=[0])
    settings.SECRET_KEY = "another long key of the site, for this test alone"
    look_for(client, "skatepark", days=[0])
    assert kept() == [("", 1, 1), ("", 1, 1)]


def test_only_the_words_in_no_item_are_counted_each_by_itself(client):
    look_for(client, "towpath skatepark and bandstand")
    assert kept() == [("bandstand", 3, 3), ("skatepark", 3, 3)]


@pytest.mark.parametrize(
    "typed",
    [
        "Skatepark",  # a capital may begin a name
        "skatepark McNab",
        "skatepark 14",
        "12 acacia",
        "someone@example.org",
        "07700 900123",
        "ab1 2cd skatepark",
        "mr skatepark",
        "cllr bandstand",
        "ferrier skatepark",  # a name of the archive, and beside it a word that may belong to it
        "fererier skatepark",  # the name misspelt
        "ferier",
        "skatepark, bandstand",
        '"skatepark"',
        "o'skatepark",
        "-skatepark",
        "one two three skatepark bandstand",  # a sentence may tell anything
        "xyz",
        "the of",
        "towpath",
        "repairs shut",
        "skatepark" * 5,
        "\u2014",
    ],
)
def test_nothing_is_kept_of_what_may_be_about_a_person_or_was_found(client, typed):
    look_for(client, typed)
    assert kept() == []


def test_word_found_outside_the_chosen_filters_is_not_counted(client):
    make.item(make.meeting(make.body("Docks Panel")), "Bandstand")
    look_for(client, "bandstand", body="waterways-committee")
    assert kept() == []
    look_for(client, "skatepark", body="waterways-committee")
    assert kept() == [("skatepark", 3, 3)]


def test_only_a_person_who_asks_first_is_counted(client):
    look_for(client, "skatepark", page="2")
    client.get("/search.atom", {"q": "skatepark"})
    client.head("/search/", {"q": "skatepark"})
    client.get("/search/", {"q": "skatepark"}, headers={"User-Agent": "Mozilla/5.0 (compatible; Examplebot/2.1)"})
    client.get("/search/", {"q": "skatepark", "year": "1066"})
    assert kept() == []


def test_word_is_forgotten_after_ninety_days(client, reader):
    look_for(client, "skatepark")
    look_for(client, "skatepark", days=[KEPT - 1])
    assert [word for word, *_ in shown(client, reader, KEPT - 1)] == ["skatepark"]
    assert shown(client, reader, KEPT) == []
    look_for(client, "bandstand", days=[KEPT])
    assert kept() == [("", 1, 1)]


def test_robot_cannot_fill_the_table(client):
    on = {"days": 1, "times": 1, "first_day": TODAY, "last_day": TODAY}
    FailedSearch.objects.bulk_create(FailedSearch(digest=f"{place}", **on) for place in range(MOST - 1))
    look_for(client, "skatepark bandstand", days=[0])
    assert FailedSearch.objects.count() == MOST
    look_for(client, "bandstand", days=[0])
    assert FailedSearch.objects.aggregate(times=Sum("times"))["times"] == MOST + 1
    look_for(client, "skatepark", days=[1])
    assert FailedSearch.objects.count() == MOST + 1


def test_words_are_counted_once_and_only_when_the_answer_was_sent(rf):
    answer = search(rf.get("/search/", {"q": "skatepark"}))
    assert ("Nothing found for “skatepark”" in answer.content.decode(), kept()) == (True, [])
    request_finished.disconnect(close_old_connections)  # as the test client has it
    try:
        answer.close()
        answer.close()
    finally:
        request_finished.connect(close_old_connections)
    assert kept() == [("", 1, 1)]


def test_public_side_writes_to_the_table_and_reads_nothing_from_it(client):
    with CaptureQueriesContext(connection) as queries:
        look_for(client, "skatepark", days=[0])
    written = [query["sql"] for query in queries if "failedsearch" in query["sql"]]
    assert [sql.split()[0] for sql in written] == ["DELETE", "INSERT"]


@pytest.mark.django_db(transaction=True)
def test_reader_sees_the_page_when_it_cannot_be_counted(client, caplog):
    """Another connection holds the table, so that the writing waits until the database stops it."""
    with held("minutes_failedsearch"), caplog.at_level(logging.ERROR):
        page = look_for(client, "skatepark", days=[0])
    assert "Nothing found for “skatepark”" in page
    assert [record.getMessage() for record in caplog.records] == [
        "A search that found nothing was not counted: TookTooLong"
    ]
    assert kept() == []


def test_list_is_for_those_who_see_the_records_and_nobody_writes_it(client, reader, stranger):
    look_for(client, "skatepark")
    assert client.get(LISTING).status_code == 302
    client.force_login(stranger)
    assert client.get(LISTING).status_code == 403
    client.force_login(reader)
    index = client.get(reverse("admin:index")).content.decode()
    assert f'<a href="{LISTING}"' in index
    assert "Searches that found nothing" in index
    with on_day(2):
        row = FailedSearch.objects.for_staff().get()
        pages = {page: client.get(f"{LISTING}{page}").status_code for page in ("add/", f"{row.pk}/delete/")}
        assert client.post(f"{LISTING}{row.pk}/change/", {"word": "x"}).status_code == 403
    assert set(pages.values()) == {403}
    assert kept() == [("skatepark", 3, 3)]
