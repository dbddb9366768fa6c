"""The supervisor and a client in the process of the test itself."""

import psycopg
import pytest
from django.db.utils import ConnectionHandler
from machine import kill, processes_of, wait_for

from minutes.embedded_postgres import binaries, ensure_running, remove
from minutes.embedded_postgres.folder import Folder
from minutes.embedded_postgres.supervisor import supervise


@pytest.fixture
def home_folder(own_place):
    return Folder.of(own_place.data_dir)


def test_supervisor_whom_nobody_needs_starts_the_server_and_stops_it(stopped_place, home_folder):
    said = []
    supervise(home_folder, binaries.find(home_folder), 0.1, said.append)
    assert said == ["up"]
    assert not processes_of(stopped_place)
    log = home_folder.log.read_text()
    assert log.index("database system is ready") < log.rindex("database system is shut down")


def test_supervisor_makes_the_cluster_of_a_new_folder(this_account, own_folder):
    place = own_folder(this_account)
    folder = Folder.of(place.data_dir)
    folder.prepare()
    supervise(folder, binaries.find(folder), 0, lambda said: None)
    assert (place.home / "data" / "PG_VERSION").exists()
    assert not processes_of(place)


def test_supervisor_stops_a_server_that_it_took_over(own_place, home_folder):
    client = own_place.client()
    server = own_place.postmaster()
    kill(own_place.supervisor(), client)
    supervise(home_folder, binaries.find(home_folder), 0.1, lambda said: None)
    assert not server.is_running()


def test_second_supervisor_leaves_the_server_to_the_first(own_place, home_folder):
    client = own_place.client()
    said = []
    supervise(home_folder, binaries.find(home_folder), 0.1, said.append)
    assert said == ["up"]
    assert own_place.supervisor().is_running()
    kill(client)


def test_large_log_is_put_aside_for_one_more_start(stopped_place, home_folder):
    home_folder.log.write_text("much\n" * 300_000)
    supervise(home_folder, binaries.find(home_folder), 0, lambda said: None)
    assert home_folder.log.with_name("server.log.old").stat().st_size == 1_500_000
    assert home_folder.log.stat().st_size < 10_000


def test_client_stays_until_it_removes_the_folder(this_account, own_folder, monkeypatch, django_db_blocker):
    place = own_folder(this_account)
    monkeypatch.setenv("MINUTES_POSTGRES_GRACE", "0.1")
    settings = {"ENGINE": "minutes.embedded_postgres", "NAME": "minutes", "DATA_DIR": place.data_dir}
    connection = ConnectionHandler({"default": settings})["default"]
    with django_db_blocker.unblock():
        kill_and_ask(place, connection)
    with psycopg.connect(**ensure_running(place.data_dir, "minutes")) as direct:
        assert direct.execute("SELECT current_database()").fetchone() == ("minutes",)
    remove(place.data_dir)
    assert not place.home.exists()
    wait_for(lambda: not processes_of(place))
    remove(place.data_dir)  # there is nothing to remove


def kill_and_ask(place, connection):
    """A query, and after the death of the server another."""
    for _ in range(2):
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM pg_database WHERE datname = 'minutes'")
            assert cursor.fetchone() == (1,)
        connection.close()
        kill(place.postmaster())
