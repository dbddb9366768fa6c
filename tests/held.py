"""A table that another connection holds, so that whoever reads or writes it waits until the database stops it."""

from contextlib import contextmanager

from django.db import connections


@contextmanager
def held(table):
    """For tests with transactions of their own: within, nobody else gets at the table."""
    other = connections.create_connection("default")
    try:
        with other.cursor() as cursor:
            cursor.execute("BEGIN")
            cursor.execute(f"LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE")
        yield
    finally:
        other.close()
