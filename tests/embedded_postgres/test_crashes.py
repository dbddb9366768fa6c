"""After any crash the next command goes on by itself, with every write that was acknowledged."""

import os
import subprocess

import psutil
import pytest
from machine import kill, leave, nobody, processes_of, strike, wait_for

WRITE = """
connection.execute("DROP TABLE IF EXISTS minute; CREATE TABLE minute (number int)")
number = 0
while True:
    number += 1
    connection.execute("INSERT INTO minute VALUES (%s)", [number])
    print(number, flush=True)
"""
READ = "print(*[number for number, in connection.execute('SELECT number FROM minute ORDER BY 1')])"


def acknowledged_until_killed(place, victims):
    """The numbers that a writing client has seen acknowledged before it and the victims are killed."""
    writer = place.start(WRITE)
    seen = [writer.stdout.readline() for _ in range(100)]
    strike(*victims(), writer)
    seen += writer.stdout.readlines()
    return [int(line) for line in seen if line.endswith("\n")]


def test_no_acknowledged_write_is_lost_when_server_and_client_are_killed(place):
    acknowledged = acknowledged_until_killed(place, lambda: [place.postmaster()])
    found = list(map(int, place.run(READ).split()))
    assert found[: len(acknowledged)] == acknowledged
    assert len(found) <= len(acknowledged) + 1  # the last may have been written and its answer lost


def test_no_acknowledged_write_is_lost_when_everything_is_killed(place):
    acknowledged = acknowledged_until_killed(place, lambda: processes_of(place))
    found = list(map(int, place.run(READ).split()))
    assert found[: len(acknowledged)] == acknowledged
    assert len(found) <= len(acknowledged) + 1
    wait_for(lambda: not processes_of(place))


def test_process_number_given_to_another_since_does_not_hinder_the_start(place):
    client = place.client()
    postmaster = place.postmaster()
    account = nobody() if os.geteuid() == 0 else {}  # whom the server runs as, in either case
    kill(place.supervisor(), postmaster, client)
    with subprocess.Popen(["sleep", "1000"], **account) as other:
        try:
            for path in (place.home / "data" / "postmaster.pid", place.home / "run" / ".s.PGSQL.5432.lock"):
                path.write_text(path.read_text().replace(str(postmaster.pid), str(other.pid), 1))
            assert place.run("print(*connection.execute('SELECT 1').fetchone())") == "1"
            assert other.poll() is None
        finally:
            other.kill()


def test_next_command_takes_over_from_a_killed_supervisor(own_place):
    client = own_place.client()
    postmaster = own_place.postmaster()
    kill(own_place.supervisor())
    assert own_place.run("pass") == ""
    assert own_place.postmaster() == postmaster
    assert own_place.supervisor().is_running()
    leave(client)
    wait_for(lambda: not processes_of(own_place))


def test_living_process_gets_a_new_server_for_its_next_connection(own_place):
    client = own_place.start("""
print("here", flush=True)
sys.stdin.readline()
with psycopg.connect(**ensure_running(sys.argv[1], "minutes")) as new:
    print(*new.execute("SELECT 1").fetchone())
""")
    assert client.stdout.readline() == "here\n"
    kill(own_place.postmaster())
    assert leave(client) == "1\n"


def test_server_whose_socket_was_deleted_is_started_again(own_place):
    client = own_place.client()
    (own_place.home / "run" / ".s.PGSQL.5432").unlink()
    assert own_place.run("print(*connection.execute('SELECT 1').fetchone())") == "1"
    leave(client)


@pytest.mark.parametrize(
    ("account", "spared"),
    [("this_account", ()), ("plain_account", ("initdb", "postgres"))],
    ids=["all", "but not initdb"],
)
def test_first_start_that_was_killed_is_done_again(account, spared, own_folder, request):
    new_place = own_folder(request.getfixturevalue(account))
    client = new_place.start("pass")
    wait_for((new_place.home / "data.unfinished" / "PG_VERSION").exists)
    assert not (new_place.home / "data").exists()
    strike(*processes_of(new_place, spared), client)
    client.communicate()
    assert new_place.run("print(*connection.execute('SELECT 1').fetchone())") == "1"
    assert not (new_place.home / "data.unfinished").exists()


def test_folder_that_is_no_cluster_is_left_alone(plain_account, own_folder):
    place = own_folder(plain_account)
    plain_account.run("import os, sys; os.makedirs(sys.argv[1] + '/data/photographs', 0o700)", place.data_dir)
    assert "is not a PostgreSQL cluster: move it away" in place.refusal()
    assert (place.data_dir / "data" / "photographs").is_dir()


def test_second_server_started_by_hand_is_noticed(plain_account, own_folder):
    place = own_folder(plain_account)
    place.run("pass")
    wait_for(lambda: not processes_of(place))
    script = """
import os, sys
from minutes.embedded_postgres import binaries
postgres = str(binaries.programs_folder() / "postgres")
os.execv(postgres, [postgres, "-D", sys.argv[1] + "/database/data", "-k", sys.argv[1], "-c", "listen_addresses="])
"""
    other = plain_account.start(script, place.data_dir.parent)
    wait_for((place.data_dir.parent / ".s.PGSQL.5432").exists)
    assert f"Another PostgreSQL, process {other.pid}, already runs on" in place.refusal()
    assert psutil.Process(other.pid).is_running()
    os.kill(other.pid, 2)
    other.communicate()
