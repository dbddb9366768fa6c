"""The search rows that a search finds, written as SQL once: what is asked of them is asked around the same words."""

from dataclasses import dataclass

from django.core.exceptions import FullResultSet
from django.db import connection

from .prepared import rows_of

FOUND = "(SELECT item_id AS pk, body_key, year, kind, meeting_date, place, bucket FROM minutes_itemsearch {}) AS found"


@dataclass(frozen=True)
class Statement:
    """A QuerySet of search rows as SQL with its ``values``.

    Of its conditions alone, as a search row is all that they are of: writing the whole takes Django ten times as long.
    """

    sql: str
    values: tuple

    @classmethod
    def of(cls, rows):
        query = rows.query
        others = [alias for alias, uses in query.alias_refcount.items() if uses and alias != query.model._meta.db_table]
        if others or query.is_sliced:
            raise ValueError("A search's rows are narrowed by their own columns alone, and not cut.")
        try:
            conditions, values = query.get_compiler(connection=connection).compile(query.where)
        except FullResultSet:
            return cls(FOUND.format(""), ())
        return cls(FOUND.format(f"WHERE {conditions}"), tuple(values))

    def asked(self, question, *values, prepared=False):
        """The rows that answer ``question``, which has these rows wherever it says {rows}, before its own values.

        ``prepared`` where it is known that PostgreSQL finds them in the same way whatever the values.
        """
        sql = question.replace("{rows}", self.sql)
        values = [*self.values * question.count("{rows}"), *values]
        if prepared:
            return rows_of(sql, values)
        with connection.cursor() as cursor:
            cursor.execute(sql, values)
            return cursor.fetchall()

    def expected(self):
        """How many rows PostgreSQL expects, from what it knows of the words of the table."""
        ((plan,),) = self.asked("EXPLAIN (FORMAT JSON) SELECT FROM {rows}")
        return plan[0]["Plan"]["Plan Rows"]
