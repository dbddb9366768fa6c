"""What a client asks of the running server before Django does: that it lets people in, and has the database."""

import time

import psycopg
from psycopg import conninfo, pq, sql

from minutes.embedded_postgres.server import POLL, START_LIMIT


def wait_until_open(address: dict) -> None:
    """Wait while the server listens but lets nobody in.

    So it is for a moment when one of its processes has been killed: it ends the others and starts them all afresh.
    """
    deadline = time.monotonic() + START_LIMIT
    where = conninfo.make_conninfo(**address, dbname="postgres").encode()
    while pq.PGconn.ping(where) == pq.Ping.REJECT and time.monotonic() < deadline:
        time.sleep(POLL)


def create(address: dict, name: str) -> None:
    """Create the database unless it is there. Hold the start lock: PostgreSQL fails when two try this at once."""
    with psycopg.connect(**address, dbname="postgres", autocommit=True) as connection:
        if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone():
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
