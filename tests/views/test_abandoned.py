"""A request that nobody waits for any more leaves no query running and no transaction open."""

import os
import signal
import socket
import subprocess
import sys
import time
import uuid

import make
import pytest
from django.db import connection, connections
from held import held

from minutes import abandoned
from trust.models import Figure

pytestmark = pytest.mark.django_db(transaction=True)

PATIENCE = 30  # seconds; the database looks every second
SEARCH = """
import sys
import django
django.setup()
from django.db import connection
from django.test import Client
from minutes.search import limits
connection.settings_dict["NAME"] = sys.argv[1]
limits.LIMITS["statement_timeout"] = "'10min'"  # so that nothing else ends it while the test looks
Client().get("/search/", {"q": "lock"}, headers={"Host": "localhost"})
"""


def queries(of=None):
    """What the other connections to the database do, or those ``of`` one application: (state, query)."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT application_name, state, query FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        return [(state, query) for name, state, query in cursor.fetchall() if of in (None, name)]


def transactions():
    """How many connections wait in a transaction for what is to come next."""
    return [state for state, _ in queries()].count("idle in transaction")


def soon(true):
    """Whether it becomes true before the patience is at its end."""
    end = time.monotonic() + PATIENCE
    while not (held := true()) and time.monotonic() < end:
        time.sleep(0.1)
    return held


def test_query_ends_when_the_process_that_asked_is_killed():
    make.item(title="Locks")
    name = f"reader-{uuid.uuid4()}"
    environment = os.environ | {"PGAPPNAME": name, "DJANGO_SETTINGS_MODULE": "minutes.settings"}
    command = [sys.executable, "-c", SEARCH, connection.settings_dict["NAME"]]
    with held("minutes_itemsearch"), subprocess.Popen(command, env=environment) as process:
        waits = soon(lambda: [state for state, query in queries(of=name) if "itemsearch" in query])
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert waits == ["active"]
        assert soon(lambda: queries(of=name) == [])


@pytest.mark.parametrize(("every", "looks"), [("1s", "1s"), ("never", "0")])
def test_server_that_cannot_watch_its_clients_serves_them_all_the_same(monkeypatch, every, looks):
    """One whose system does not tell of closed connections refuses the setting, as any refuses a wrong one."""
    monkeypatch.setattr(abandoned, "EVERY", every)
    other = connections.create_connection("default")
    try:
        with other.cursor() as cursor:
            cursor.execute("SHOW client_connection_check_interval")
            assert cursor.fetchone() == (looks,)
    finally:
        other.close()


@pytest.mark.parametrize("kind", ["csv", "json"])
def test_file_whose_reader_goes_away_leaves_no_transaction_open(live_server, kind):
    item = make.item(passages=["It was £5."])
    told = {"record": item.record, "item": item, "quote": "It was £5. " * 90}
    Figure.objects.bulk_create(Figure(id=uuid.uuid4(), position=place, text="£5", **told) for place in range(5_000))
    with socket.create_connection((live_server.thread.host, live_server.thread.port)) as reader:
        reader.sendall(f"GET /money.{kind} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        assert reader.recv(12) == b"HTTP/1.1 200"
        assert soon(lambda: transactions() == 1)
    assert soon(lambda: transactions() == 0)
