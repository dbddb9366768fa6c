"""How long a search or a public page may take, and how a search reads the database."""

from contextlib import contextmanager, nullcontext

from django.db import OperationalError, connection, transaction
from psycopg.errors import QueryCanceled

LIMITS = {
    "statement_timeout": "'2s'",
    "enable_seqscan": "off",
    "jit": "off",
    "work_mem": "'32MB'",
    "plan_cache_mode": "force_generic_plan",  # of what is prepared, which is planned for any values
}
PAGE = "5s"  # for each query of any other public page


class TookTooLong(Exception):
    """A query was stopped, so that one reader's question does not hold up everybody's."""


@contextmanager
def in_good_time(**more):
    """The database's settings for a search: stopped after two seconds, and never read from end to end.

    Within another transaction they are as if never set afterwards, a limit of the page's too.
    """
    limits, within_another = LIMITS | more, connection.in_atomic_block
    with _told(), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("; ".join(f"SET LOCAL {name} = {value}" for name, value in limits.items()))
        yield
        if within_another:  # else they end with the transaction
            cursor.execute("; ".join(f"SET LOCAL {name} = DEFAULT" for name in limits))


@contextmanager
def limited():
    """No query within takes longer than PAGE: in a transaction, as a pooler may give the next one another connection.

    Said past Django, which would count it among the queries of the page.
    """
    within_another = connection.in_atomic_block
    with _told(), nullcontext() if within_another else transaction.atomic():
        with connection.wrap_database_errors:
            connection.ensure_connection()
            connection.connection.execute(f"SET LOCAL statement_timeout = '{PAGE}'")
        yield


@contextmanager
def _told():
    try:
        yield
    except OperationalError as error:
        if isinstance(error.__cause__, QueryCanceled):
            raise TookTooLong from error
        raise
