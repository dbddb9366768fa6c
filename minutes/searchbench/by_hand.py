"""What is to be found, newest first and as on the agendas, by looking at every search row: no index, no plan."""

from django.db import connection, transaction

from minutes.models import Body
from minutes.search import CONFIG

from .found import Found

NO_INDEX = "SET LOCAL enable_indexscan = off; SET LOCAL enable_indexonlyscan = off; SET LOCAL enable_bitmapscan = off"
ON_A_PAGE = 25


def found_by_hand(query):
    prefix = query.typed.endswith("*")
    reading = "to_tsquery" if prefix else "websearch_to_tsquery"
    vector = "decision_vector" if query.decisions else "vector"
    where, values = [f"{vector} @@ {reading}(%s::regconfig, %s)"], [CONFIG, query.typed.replace("*", ":*")]
    if query.body:
        where, values = [*where, "body_key = %s"], [*values, Body.objects.get(name=query.body).pk]
    if query.year:
        where, values = [*where, "year = %s"], [*values, query.year]
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(NO_INDEX)
        cursor.execute(
            f"SELECT item_id FROM minutes_itemsearch WHERE {' AND '.join(where)} ORDER BY meeting_date DESC, place",  # noqa: S608
            values,
        )
        keys = [key for (key,) in cursor.fetchall()]
    return Found(len(keys), keys[:ON_A_PAGE])
