"""The server stays for as long as anybody needs it, and then nothing of it is left running."""

import psutil
from machine import kill, leave, processes_of, wait_for


def gone(place):
    return not processes_of(place)


def test_nothing_is_left_running_when_the_last_client_has_left(place):
    first, second = place.client(), place.client()
    leave(first)
    assert place.postmaster().is_running()
    leave(second)
    wait_for(lambda: gone(place))


def test_nothing_is_left_running_when_the_client_is_killed(place):
    kill(place.client())
    wait_for(lambda: gone(place))


def test_forked_child_keeps_the_server_after_its_parent_has_gone(own_place):
    said = own_place.run("""
from pathlib import Path
parent = os.getpid()
if os.fork() == 0:
    os.setsid()
    os.close(0), os.close(1), os.close(2)
    while os.getppid() == parent:
        time.sleep(0.02)
    time.sleep(1.2)  # four times what the server waits for another client
    where = Path(sys.argv[1] + ".child")
    with psycopg.connect(host=connection.info.host, user="minutes", dbname="minutes") as own:
        where.write_text(str(own.execute("SELECT pg_postmaster_start_time()").fetchone()[0]))
    os._exit(0)
print(connection.execute("SELECT pg_postmaster_start_time()").fetchone()[0])
os._exit(0)
""")
    child = own_place.data_dir.with_name(own_place.data_dir.name + ".child")
    assert wait_for(lambda: child.exists() and child.read_text()) == said
    wait_for(lambda: gone(own_place))


def test_forked_child_may_be_the_one_that_connects(own_place):
    said = own_place.run("""
import multiprocessing
def ask(number):
    with psycopg.connect(**ensure_running(sys.argv[1], "minutes")) as own:
        return own.execute("SELECT %s::int", [number]).fetchone()[0]
with multiprocessing.get_context("fork").Pool(3) as pool:
    print(sorted(pool.map(ask, range(9))))
""")
    assert said == "[0, 1, 2, 3, 4, 5, 6, 7, 8]"
    wait_for(lambda: gone(own_place))


def test_fork_while_another_thread_connects_does_not_block_the_child(own_place):
    said = own_place.run("""
import threading, warnings
from minutes.embedded_postgres import clients
connecting, forked = threading.Event(), threading.Event()
def connect():
    with clients._one_at_a_time:
        connecting.set()
        forked.wait()
threading.Thread(target=connect).start()
connecting.wait()
warnings.simplefilter("ignore", DeprecationWarning)
child = os.fork()
if child == 0:
    ensure_running(sys.argv[1], "minutes")
    os._exit(7)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
forked.set()
""")
    assert said == "7"


def test_program_started_by_a_client_does_not_keep_the_server(own_place):
    program = int(
        own_place.run("""
import subprocess
quiet = dict(stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(subprocess.Popen(["sleep", "1000"], cwd="/", close_fds=False, start_new_session=True, **quiet).pid)
os._exit(0)
""")
    )
    try:
        wait_for(lambda: gone(own_place))
        assert psutil.Process(program).name() == "sleep"
    finally:
        kill(psutil.Process(program))


def test_supervisor_told_to_end_stops_the_server_and_the_next_connection_starts_it(place):
    client = place.client()
    supervisor = place.supervisor()
    postmaster = place.postmaster()
    supervisor.terminate()
    wait_for(lambda: not supervisor.is_running() and not postmaster.is_running())
    assert place.run("print(*connection.execute('SELECT 1').fetchone())") == "1"
    leave(client)
    wait_for(lambda: gone(place))


def test_remove_stops_the_server_and_deletes_its_folder(new_place):
    client = new_place.client()
    new_place.run("remove(sys.argv[1])")
    assert not new_place.home.exists()
    wait_for(lambda: [process.pid for process in processes_of(new_place)] == [client.pid])
    leave(client)


def test_remove_leaves_what_others_put_there(plain_account, own_folder):
    place = own_folder(plain_account)
    plain_account.run(
        "import os, sys; os.mkdir(sys.argv[1]); open(sys.argv[1] + '/letter', 'w').close()", place.data_dir
    )
    place.run("remove(sys.argv[1])")
    assert [path.name for path in place.home.iterdir()] == ["letter"]


def test_process_goes_on_with_a_new_server_after_the_folder_was_removed(this_account, own_folder):
    new_place = own_folder(this_account)
    client = new_place.start("""
connection.execute("CREATE TABLE minute (number int)")
print("here", flush=True)
sys.stdin.readline()
with psycopg.connect(**ensure_running(sys.argv[1], "minutes")) as new:
    print(*new.execute("SELECT count(*) FROM pg_class WHERE relname = 'minute'").fetchone())
""")
    assert client.stdout.readline() == "here\n"
    new_place.run("remove(sys.argv[1])")
    assert leave(client) == "0\n"
    wait_for(lambda: gone(new_place))
