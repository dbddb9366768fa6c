"""A database for the benchmark alone, on the server that is configured, dropped however the benchmark ends."""

import signal
from contextlib import contextmanager
from secrets import token_hex

from django.core.management import call_command
from django.db import connection, connections
from django.test import override_settings

PREFIX = "minutes_search_bench_"


@contextmanager
def own_database():
    """The archive's tables, empty, under a name that is given; every new connection leads there meanwhile."""
    name, usual = PREFIX + token_hex(4), connection.settings_dict["NAME"]
    with stopped_gently(), override_settings(DEBUG=False):  # the queries are not logged, as where the site is served
        try:
            with connection._nodb_cursor() as cursor:  # the usual database need not be there
                cursor.execute(f"CREATE DATABASE {name}")
            turn_to(name)
            call_command("migrate", verbosity=0, interactive=False)
            yield name
        finally:
            turn_to(usual)
            with connection._nodb_cursor() as cursor:
                cursor.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def turn_to(name):
    connections.close_all()
    connection.settings_dict["NAME"] = name


@contextmanager
def stopped_gently():
    """A request to end is taken as an interruption from the keyboard is, so that what was begun is cleared away."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
