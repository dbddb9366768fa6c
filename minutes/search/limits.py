"""How long a search or a public page may take, and how a search reads the database."""

from contextlib import contextmanager, nullcontext

from django.db import OperationalError, connection, transaction
from django.http import Http404
from psycopg.errors import QueryCanceled, error_from_result
from psycopg.pq import ExecStatus, TransactionStatus

LIMITS = {
    "statement_timeout": "'2s'",
    "enable_seqscan": "off",
    "jit": "off",
    "work_mem": "'32MB'",
    "plan_cache_mode": "force_generic_plan",  # of the fixed questions, which are planned once for any values
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
    with _told(), transaction.atomic():
        _set(limits)
        yield
        if within_another:  # else they end with the transaction
            _set(dict.fromkeys(limits, "DEFAULT"))


@contextmanager
def limited():
    """No query within takes longer than PAGE: in a transaction, as a pooler may give another connection to the next.

    An address of nothing ends it like any other page: after one rolled back, all that was prepared is forgotten.
    """
    within_another, missing = connection.in_atomic_block, None
    with _told(), nullcontext() if within_another else transaction.atomic():
        _set({"statement_timeout": f"'{PAGE}'"})
        try:
            yield
        except Http404 as error:
            missing = error
    if missing:
        raise missing


def _set(limits):
    """Set these for the transaction, and begin it where the server has not been told of it, in one word to the server.

    Past Django, which would say it in two, and count it among the queries of the page.
    """
    connection.ensure_connection()
    level, server = connection.connection.isolation_level, connection.connection.pgconn
    begin = f"BEGIN ISOLATION LEVEL {level.name.replace('_', ' ')}" if level else "BEGIN"
    said = [f"SET LOCAL {name} = {value}" for name, value in limits.items()]
    if server.transaction_status == TransactionStatus.IDLE:
        said.insert(0, begin)
    with connection.wrap_database_errors:
        result = server.exec_("; ".join(said).encode())
        if result.status != ExecStatus.COMMAND_OK:
            raise error_from_result(result)


@contextmanager
def _told():
    try:
        yield
    except OperationalError as error:
        if isinstance(error.__cause__, QueryCanceled):
            raise TookTooLong from error
        raise
