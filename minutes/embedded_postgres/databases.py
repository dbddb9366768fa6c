"""What a client asks of the running server before Django does: that it lets people in, and has the database."""

import time
from collections.abc import Callable

import psycopg
from psycopg import conninfo, pq, sql

from minutes.embedded_postgres.server import START_LIMIT

ASK_EVERY = 0.1  # seconds; each refusal is a line in the log
SILENCES = 30  # one after the other: it has died
ATTEMPTS = 4


def create(address: dict, name: str) -> None:
    """Create the database unless it is there. Hold the start lock: PostgreSQL fails when two try this at once."""
    persist(lambda: _create_missing(address, name), lambda: address)


def persist(connect: Callable, running_server: Callable[[], dict]):
    """Connect, again if the server was killed since we looked: once it is back, that is no concern of the caller's.

    When one of the server's processes is killed, it ends the others, those that serve new connections too, and starts
    them all afresh. For that moment it refuses everybody.
    """
    for _ in range(ATTEMPTS - 1):
        try:
            return connect()
        except psycopg.OperationalError:
            wait_until_open(running_server())
    return connect()


def wait_until_open(address: dict) -> None:
    """Wait while the server listens but lets nobody in."""
    deadline = time.monotonic() + START_LIMIT
    where = conninfo.make_conninfo(**address, dbname="postgres").encode()
    silent = 0
    while (answer := pq.PGconn.ping(where)) != pq.Ping.OK and silent < SILENCES and time.monotonic() < deadline:
        silent = 0 if answer == pq.Ping.REJECT else silent + 1
        time.sleep(ASK_EVERY)


def _create_missing(address: dict, name: str) -> None:
    with psycopg.connect(**address, dbname="postgres", autocommit=True) as connection:
        if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone():
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
