"""The background process that owns one folder's server: it starts it, and stops it when the last client has gone.

A client starts it by ``start_supervisor`` and reads what it says: ``up`` when the server is, else the sentence that
tells why not. It runs without the site's packages, so it uses the standard library alone.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from minutes.embedded_postgres import locks, server
from minutes.embedded_postgres.binaries import Programs, last_words
from minutes.embedded_postgres.folder import Folder, PrivatePostgresError

GRACE = "MINUTES_POSTGRES_GRACE"
DEFAULT_GRACE = 5.0  # seconds: long enough for the next command, or for a development server that restarts itself
LOOK_EVERY = 0.25
PROJECT = Path(__file__).resolve().parents[2]


def start_supervisor(folder: Folder, programs: Programs) -> None:
    """Start a supervisor and wait until the server is up. Hold the start lock and the clients' lock."""
    order = json.dumps([str(folder.data_dir), str(programs.folder), programs.major, grace()])
    begin = (
        f"import sys; sys.path.insert(0, {str(PROJECT)!r}); "
        "from minutes.embedded_postgres.supervisor import main; main()"
    )
    # -I -S: nothing in the folder or environment of the moment may come between, and it starts in no time.
    started = subprocess.run(  # noqa: S603
        [sys.executable, "-I", "-S", "-c", begin, order],
        cwd="/", stdin=subprocess.DEVNULL, capture_output=True, text=True,
        start_new_session=True,
    )  # fmt: skip
    if started.returncode or started.stdout != "up":
        raise PrivatePostgresError(started.stdout or f"The database did not start: {last_words(started.stderr)}")


def grace() -> float:
    """How many seconds the server waits for another client after the last has gone."""
    try:
        return float(os.environ.get(GRACE, DEFAULT_GRACE))
    except ValueError as error:
        raise PrivatePostgresError(f"{GRACE} is '{os.environ[GRACE]}': give a number of seconds.") from error


def main() -> None:
    """Leave the client's session and process tree, then supervise."""
    data_dir, programs, major, seconds = json.loads(sys.argv[1])
    if os.fork():
        os._exit(0)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())  # the machine shuts down: stop the server in good order
    folder = Folder.of(data_dir)
    try:
        supervise(folder, Programs(Path(programs), major), seconds, answer)
    except (PrivatePostgresError, OSError) as error:
        answer(str(error))


def answer(words: str) -> None:
    """Tell the client, who waits for the end of both streams; nobody reads them from then on."""
    os.write(1, words.encode())
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)


def supervise(folder: Folder, programs: Programs, seconds: float, tell: Callable[[str], None]) -> None:
    """Be this folder's supervisor until its server is no longer needed; say ``up`` when the server is."""
    lock = become_supervisor(folder)
    if lock is None:
        return tell("up")
    try:
        running = server.bring_up(folder, programs, lock)
        try:
            tell("up")
            watch(folder, running, lock, seconds)
        finally:
            running.stop()
    finally:
        os.close(lock)


def become_supervisor(folder: Folder) -> int | None:
    """The supervisor's lock, or None when another supervisor has brought the server up.

    One whose server was killed notices and leaves within moments; one that is starting the server may take long.
    """
    deadline = time.monotonic() + server.START_LIMIT
    while (lock := locks.take(folder.supervisor_lock, wait=False)) is None:
        if server.answers(folder):
            return None
        if time.monotonic() > deadline:
            raise PrivatePostgresError(f"The database in {folder.home} is busy starting or stopping: try again later.")
        time.sleep(server.POLL)
    return lock


def watch(folder: Folder, running: server.Running, lock: int, seconds: float) -> None:
    """Return when the server has died, has lost its folder or socket, or has stopped because its clients have gone."""
    unused_since = None
    while running.alive() and locks.is_at(folder.supervisor_lock, lock) and folder.socket.exists():
        time.sleep(LOOK_EVERY)
        try:
            if locks.is_held(folder.clients_lock, by_anybody=True):
                unused_since = None
            elif unused_since is None:
                unused_since = time.monotonic()
            elif time.monotonic() - unused_since >= seconds and stop_unused(folder, running):
                return
        except FileNotFoundError:
            return  # the folder is being deleted


def stop_unused(folder: Folder, running: server.Running) -> bool:
    """Stop the server unless a client has come or is just coming; a new one waits until the server has gone."""
    with ExitStack() as taken:
        for path in (folder.start_lock, folder.clients_lock):
            lock = locks.take(path, wait=False)
            if lock is None:
                return False
            taken.callback(os.close, lock)
        running.stop()
    return True
