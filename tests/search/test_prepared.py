"""A question whose words are always the same is planned once a connection, where statements may be prepared."""

import make
import pytest
from django.db import connection
from psycopg import IsolationLevel

from minutes.search import Query, in_good_time
from minutes.search.prepared import rows_of

OFTEN = 3


@pytest.fixture
def barge(db):
    return make.item(title="Barges", passages=["The barge is to be sold."])


def planned(part):
    """How often statements with ``part`` in them were planned for any values and for the values given."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT generic_plans, custom_plans FROM pg_prepared_statements WHERE position(%s IN statement) > 0", [part]
        )
        return cursor.fetchall()


def look(item):
    with in_good_time():
        return Query.typed("barge").shown_of([item.pk])[item.pk].passage.shown


def test_what_a_page_shows_is_planned_once_and_shown_alike(barge):
    shown = [look(barge) for _ in range(OFTEN)]
    ((any_values, these_values),) = planned("LEFT JOIN LATERAL")
    assert (set(shown), these_values) == ({"The \ue000barge\ue001 is to be sold."}, 0)
    assert any_values > 0


def test_nothing_is_prepared_where_a_pooler_cannot_have_it(barge, monkeypatch):
    connection.ensure_connection()
    monkeypatch.setattr(connection.connection, "prepare_threshold", None)
    question = "SELECT 'only here', %s::int"
    assert [rows_of(question, [number]) for number in range(OFTEN)] == [[("only here", n)] for n in range(OFTEN)]
    assert planned("only here',") == []


@pytest.mark.django_db(transaction=True)
def test_an_address_of_nothing_forgets_nothing_that_was_prepared(client):
    make.item(title="Barges", passages=["The barge is to be sold."])
    assert client.get("/search/", {"q": "barge"}).status_code == 200
    prepared = planned("")
    assert client.get("/meetings/nowhere/").status_code == 404
    assert planned("") == prepared != []


@pytest.mark.django_db(transaction=True)
def test_transactions_keep_the_isolation_that_the_settings_ask_for():
    connection.ensure_connection()
    connection.connection.isolation_level = IsolationLevel.REPEATABLE_READ
    try:
        with in_good_time():
            assert rows_of("SHOW transaction_isolation") == [("repeatable read",)]
    finally:
        connection.connection.isolation_level = None


def test_what_is_asked_is_counted_among_the_queries_of_a_page(db, django_assert_num_queries):
    with django_assert_num_queries(1):
        assert rows_of("SELECT %s::text", ["barge"]) == [("barge",)]
