"""The first command makes the cluster and starts the server, for this account alone."""

import os
import socket
import stat
from pathlib import Path

import pytest
from machine import leave

IDENTITY = "print(*connection.execute('SELECT system_identifier FROM pg_control_system()').fetchone())"


def test_six_first_commands_at_once_share_one_server(new_place):
    commands = [new_place.start("sys.stdin.readline();" + IDENTITY) for _ in range(6)]
    assert len({leave(command) for command in commands}) == 1
    assert len(list(new_place.home.glob("data*"))) == 1


def test_server_has_a_closed_socket_and_no_network_port(place):
    client = place.client()
    assert place.run("print(*connection.execute('SHOW listen_addresses').fetchone())") == ""
    run = place.home / "run"
    assert stat.S_IMODE(run.stat().st_mode) == 0o700
    assert run.stat().st_uid == place.postmaster().uids().effective
    assert {kind.family for kind in place.postmaster().net_connections("all")} == {socket.AF_UNIX}
    leave(client)


def test_cluster_is_durable_and_does_not_depend_on_the_system(own_place):
    settings = own_place.run(
        "print(*[connection.execute(f'SHOW {name}').fetchone()[0] for name in "
        "('data_checksums', 'fsync', 'synchronous_commit', 'server_encoding')])"
    )
    assert settings == "on on on UTF8"
    assert (
        own_place.run("print(*connection.execute(\"SELECT lower('ÂÉ'), 'Z' < 'a', 'z' < 'â'\").fetchone())")
        == "âé True True"
    )
    assert (
        own_place.run("print(*connection.execute(\"SELECT to_tsvector('simple', 'Siân')\").fetchone())") == "'siân':1"
    )


def test_extensions_that_search_needs_can_be_made(own_place):
    script = "connection.execute('CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent');"
    assert own_place.run(script + "print(*connection.execute(\"SELECT unaccent('Siân')\").fetchone())") == "Sian"


def test_databases_of_any_name_are_made_once(own_place):
    script = """
for _ in range(2):
    parameters = ensure_running(sys.argv[1], 'a "strange" name')
print(*psycopg.connect(**parameters).execute("SELECT current_database()").fetchone())
"""
    assert own_place.run(script) == 'a "strange" name'
    assert own_place.run(script) == 'a "strange" name'


def test_environment_of_the_caller_does_not_reach_the_server(own_place):
    own_place.run(
        "pass", PGPORT="1", PGDATA="/nowhere", PGHOST="/nowhere", PGUSER="x", LC_ALL="tr_TR.UTF-8", SECRET_KEY="s"
    )
    client = own_place.client()
    assert set(own_place.postmaster().environ()) - {"PATH", "LD_LIBRARY_PATH", "TZ"} <= {"LC_ALL", "PG_GRANDPARENT_PID"}
    leave(client)


def test_empty_environment_is_enough(this_account, own_folder):
    place = own_folder(this_account)
    place.person = type(this_account)(this_account.python, {}, {"PYTHONPATH": this_account.environment["PYTHONPATH"]})
    assert place.run("print(*connection.execute('SELECT 1').fetchone(), os.environ.get('PATH'))") == "1 None"


@pytest.mark.parametrize("below", ["n" * 60 + "/" + "m" * 60, "it's, “quoted”;$HOME`\n-D/-D"], ids=["long", "odd"])
def test_long_and_odd_paths_work(below, plain_account, own_folder):
    place = own_folder(plain_account, *below.split("/"))
    host = place.run("print(connection.info.host)")
    assert len(host) < 90
    # Another process finds the same folder, whatever it thinks of as its folder for temporary files.
    assert place.run("print(connection.info.host)", TMPDIR=str(place.data_dir.parent)) == host
    assert stat.S_IMODE(Path(host).stat().st_mode) == 0o700
    place.run("remove(sys.argv[1])")
    assert not Path(host).exists()


def test_short_socket_folder_is_refused_when_it_may_be_a_trap(plain_account, own_folder):
    place = own_folder(plain_account, "n" * 60, "m" * 60)
    script = "import sys; from minutes.embedded_postgres.folder import Folder; print(Folder.of(sys.argv[1]).run)"
    run = Path(plain_account.run(script, place.data_dir))
    for trap in (lambda: run.symlink_to("/tmp"), run.touch):  # noqa: S108
        trap()
        assert str(run) in place.refusal()
        run.unlink()
    run.mkdir()
    run.chmod(0o777)
    os.chown(run, plain_account.account.get("user", -1), -1)
    assert f"The folder {run} is open to other accounts: close it with 'chmod 700 {run}'" in place.refusal()
    if os.geteuid() == 0:
        os.chown(run, 0, -1)
        assert f"The folder {run} belongs to the account 'root'" in place.refusal()
    run.rmdir()
