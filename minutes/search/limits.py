"""How long a search may take, and how it reads the database."""

from contextlib import contextmanager

from django.db import OperationalError, connection, transaction
from psycopg.errors import QueryCanceled

LIMITS = {"statement_timeout": "'2s'", "enable_seqscan": "off", "jit": "off", "work_mem": "'32MB'"}


class TookTooLong(Exception):
    """A search was stopped, so that one reader's question does not hold up everybody's."""


@contextmanager
def in_good_time(**more):
    """The database's settings for a search: stopped after two seconds, and never read from end to end."""
    limits, within_another = LIMITS | more, connection.in_atomic_block
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("; ".join(f"SET LOCAL {name} = {value}" for name, value in limits.items()))
            yield
            if within_another:  # else they end with the transaction
                cursor.execute("; ".join(f"SET LOCAL {name} = DEFAULT" for name in limits))
    except OperationalError as error:
        if isinstance(error.__cause__, QueryCanceled):
            raise TookTooLong from error
        raise
