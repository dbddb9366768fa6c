"""How long a search or a public page may take, and how a search reads the database."""

from contextlib import contextmanager, suppress

from django.db import OperationalError, connection, transaction
from psycopg import Error
from psycopg.errors import QueryCanceled

LIMITS = {"statement_timeout": "'2s'", "enable_seqscan": "off", "jit": "off", "work_mem": "'32MB'"}


PAGE = "5s"  # for each query of any other public page


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


@contextmanager
def limited():
    """No query within takes longer than PAGE, whoever asks: a public page is nobody's reason to wait for a table.

    Set for the connection, not in a transaction, which a page of plain reading does without, and past Django, which
    would tell of it among the page's queries.
    """
    connection.ensure_connection()
    session = connection.connection
    with connection.wrap_database_errors:
        session.execute(f"SET statement_timeout = '{PAGE}'")
    try:
        yield
    except OperationalError as error:
        if isinstance(error.__cause__, QueryCanceled):
            raise TookTooLong from error
        raise
    finally:
        with suppress(Error):  # a connection that was lost has no limit either
            session.execute("SET statement_timeout = DEFAULT")
