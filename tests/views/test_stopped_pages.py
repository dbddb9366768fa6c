"""A public page that waits for the database too long is ended, with a sentence, and the limit with it."""

import make
import pytest
from django.db import connection
from held import held
from yearly import trust, whole

from minutes.search import limits

pytestmark = pytest.mark.django_db(transaction=True)


def limit():
    with connection.cursor() as cursor:
        cursor.execute("SHOW statement_timeout")
        return cursor.fetchone()[0]


@pytest.mark.parametrize(
    ("address", "table"),
    [
        ("/", "minutes_meeting"),
        ("/meetings/", "minutes_meeting"),
        ("/decisions/", "minutes_decision"),
        ("/people/", "minutes_person"),
        ("/bodies/", "minutes_body"),
        ("/follow-ups/", "minutes_followup"),
        ("/money/", "trust_figure"),
        ("/money/promises/", "trust_figure"),
    ],
)
def test_page_that_takes_too_long_says_so(client, monkeypatch, address, table):
    monkeypatch.setattr(limits, "PAGE", "200ms")
    make.decision(make.item(title="Locks"))
    with held(table):
        answer = client.get(address)
    assert answer.status_code == 503
    assert "This page took too long" in answer.content.decode()
    assert client.get(address).status_code == 200


@pytest.mark.parametrize(
    ("address", "table", "told"),
    [
        ("/search/", "minutes_meeting", "This search took too long"),
        ("/search.atom?q=locks&year=2023", "minutes_meeting", "This list took too long"),
        ("/decisions.atom?year=2023", "minutes_meeting", "This list took too long"),
        ("/decisions.csv?year=2023", "minutes_meeting", "took too long"),
        ("/money.json?year=2023-24", "trust_figure", "took too long"),
        ("/money/trusts/waterways.csv", "trust_figure", "took too long"),
    ],
)
def test_what_has_limits_of_its_own_says_so_too(client, monkeypatch, address, table, told):
    monkeypatch.setattr(limits, "PAGE", "200ms")
    monkeypatch.setitem(limits.LIMITS, "statement_timeout", "'200ms'")
    make.figure(line=whole(trust("Waterways")))
    with held(table):
        answer = client.get(address)
    assert answer.status_code == 503
    assert told in answer.content.decode()


def test_limit_is_of_the_page_and_not_of_what_comes_after(client):
    before = limit()
    client.get("/meetings/")
    assert limit() == before == "0"


def test_page_that_is_not_found_leaves_no_limit_behind(client):
    assert client.get("/meetings/none-of-this-name/").status_code == 404
    assert limit() == "0"
