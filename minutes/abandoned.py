"""The queries of a process that has died are ended: PostgreSQL by itself goes on with them until they are done."""

import psycopg

EVERY = "1s"  # how often the server looks, during a query, whether its client is still there


def watch(connection, **signal):
    """Ask the server to look. One that cannot (its system does not tell of a closed connection) serves all the same.

    Said once a connection, not once a search, so that it holds for every query of the site.
    """
    try:
        connection.connection.execute(f"SET client_connection_check_interval = '{EVERY}'")
    except psycopg.Error:
        return
