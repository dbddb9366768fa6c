"""What is to be found, in both orders, by looking at every search row: no index, no plan."""

from collections import Counter

from django.db import connection, transaction

from minutes.models import Body
from minutes.search import CONFIG

from .found import Found

NO_INDEX = "SET LOCAL enable_indexscan = off; SET LOCAL enable_indexonlyscan = off; SET LOCAL enable_bitmapscan = off"
POOL = 500  # of the newest are ranked, as the page says
ON_A_PAGE = 25


def found_by_hand(query):
    """All that match, newest first and as on the agendas."""
    where, values = conditions(query)
    sql = f"SELECT item_id, body_key, year FROM minutes_itemsearch WHERE {where} ORDER BY meeting_date DESC, place"  # noqa: S608
    rows = looked_through(sql, values)
    return Found(
        len(rows),
        [key for key, _, _ in rows[:ON_A_PAGE]],
        bodies=Counter(body for _, body, _ in rows),
        years=Counter(year for _, _, year in rows),
    )


def ranked_by_hand(query):
    """The page of the best of the newest POOL that match: title before text, then by the weights that the page uses."""
    where, values = conditions(query)
    reading = reading_of(query)
    sql = (
        f"SELECT item_id FROM (SELECT * FROM minutes_itemsearch WHERE {where}"  # noqa: S608
        f" ORDER BY meeting_date DESC, place LIMIT {POOL}) newest"
        f" ORDER BY ts_filter(vector, '{{a}}') @@ {reading} DESC,"
        f" ts_rank('{{0.1, 0.1, 0.1, 1}}', vector, {reading}) DESC, meeting_date DESC, place LIMIT {ON_A_PAGE}"
    )
    words = [CONFIG, query.typed.replace("*", ":*")]
    return [key for (key,) in looked_through(sql, [*values, *words, *words])]


def reading_of(query):
    return f"{'to_tsquery' if query.typed.endswith('*') else 'websearch_to_tsquery'}(%s::regconfig, %s)"


def conditions(query):
    vector = "decision_vector" if query.decisions else "vector"
    where, values = [f"{vector} @@ {reading_of(query)}"], [CONFIG, query.typed.replace("*", ":*")]
    if query.body:
        where, values = [*where, "body_key = %s"], [*values, Body.objects.get(name=query.body).pk]
    if query.year:
        where, values = [*where, "year = %s"], [*values, query.year]
    return " AND ".join(where), values


def looked_through(sql, values):
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(NO_INDEX)
        cursor.execute(sql, values)
        return cursor.fetchall()
