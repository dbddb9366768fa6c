"""The search rows that a search finds, written as SQL once: what is asked of them is asked around the same words."""

from dataclasses import dataclass

from django.db import connection

COLUMNS = ("pk", "body_key", "year", "kind", "meeting_date", "place", "bucket")


@dataclass(frozen=True)
class Statement:
    """A QuerySet of search rows as SQL with its ``values``: Django takes a millisecond to write one."""

    sql: str
    values: tuple

    @classmethod
    def of(cls, rows):
        return cls(*rows.order_by().values_list(*COLUMNS).query.sql_with_params())

    def asked(self, question, *values):
        """The rows that answer ``question``, which has these rows wherever it says {rows}, before its own values."""
        times = question.count("{rows}")
        with connection.cursor() as cursor:
            cursor.execute(question.format(rows=f"({self.sql}) AS found"), [*self.values * times, *values])
            return cursor.fetchall()

    def expected(self):
        """How many rows PostgreSQL expects, from what it knows of the words of the table."""
        ((plan,),) = self.asked("EXPLAIN (FORMAT JSON) SELECT FROM {rows}")
        return plan[0]["Plan"]["Plan Rows"]
