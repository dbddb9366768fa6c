"""A client's side: make sure that the server runs, and keep it running for as long as this process lives.

The sign that a process uses the server is its shared lock on ``clients.lock``. A forked child has the same lock, so
the server outlives the parent as long as the child needs it; a program that we start has not (the descriptor closes
on exec). So the lock is never unlocked, only closed: unlocking it in one process would unlock it for all its copies.
"""

import os
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from minutes.embedded_postgres import binaries, locks, server, supervisor
from minutes.embedded_postgres.cluster import USER
from minutes.embedded_postgres.folder import PORT, Folder, PrivatePostgresError


@dataclass
class Stay:
    """This process's use of one folder's server, from its first connection to its end."""

    lock: int
    databases: set[str] = field(default_factory=set)


_stays: dict[Path, Stay] = {}
_one_at_a_time = threading.RLock()


def _after_fork() -> None:
    """A thread of the parent may have held this at the fork; it does not exist in the child to let go."""
    global _one_at_a_time
    _one_at_a_time = threading.RLock()


os.register_at_fork(after_in_child=_after_fork)


def ensure_running(data_dir, database: str | None = None) -> dict:
    """Make sure that this folder's server runs and has the database; what psycopg needs to connect to it.

    Cheap when the server is up and the process has been here before: call it for every new connection, since the
    server may have been stopped or killed meanwhile.
    """
    folder = Folder.of(data_dir)
    with _one_at_a_time:
        stay = _stays.get(folder.home)
        known = stay and locks.is_at(folder.clients_lock, stay.lock) and (not database or database in stay.databases)
        if not known or not server.answers(folder):
            _come_in(folder, database)
    return address(folder) | ({"dbname": database} if database else {})


def address(folder: Folder) -> dict:
    """Where the server listens and who connects."""
    return {"host": str(folder.run), "port": PORT, "user": USER}


def _come_in(folder: Folder, database: str | None) -> None:
    from minutes.embedded_postgres import databases

    with locks.held(folder.start_lock, folder.prepare), _stay(folder) as stay:
        if not (locks.is_held(folder.supervisor_lock) and server.answers(folder)):
            supervisor.start_supervisor(folder, binaries.find(folder))
        if database:
            databases.create(address(folder), database)
            stay.databases.add(database)


@contextmanager
def _stay(folder: Folder):
    """This process's stay; a new one when the folder has been deleted and made again since, and none if that fails."""
    folder.prepare()  # again: the folder may have been removed, all but the lock, while we waited for it
    stay = _stays.get(folder.home)
    if stay is not None and locks.is_at(folder.clients_lock, stay.lock):
        yield stay
        return
    _leave(folder)
    stay = _stays[folder.home] = Stay(locks.take(folder.clients_lock, locks.SHARED))
    try:
        yield stay
    except BaseException:
        _leave(folder)
        raise


def _leave(folder: Folder) -> None:
    stay = _stays.pop(folder.home, None)
    if stay is not None:
        os.close(stay.lock)


def remove(data_dir) -> None:
    """Stop this folder's server and delete the folder with all its data. Whoever still uses the server loses it."""
    folder = Folder.of(data_dir)
    if not folder.home.exists():
        return
    with _one_at_a_time, locks.held(folder.start_lock, folder.prepare):
        supervisor_lock = _stopped(folder)
        folder.delete()
        os.close(supervisor_lock)
        _leave(folder)


def _stopped(folder: Folder) -> int:
    """The supervisor's lock, when its server has been stopped and it has left."""
    deadline = time.monotonic() + server.STOP_LIMIT
    while True:
        if locks.is_held(folder.server_lock):
            server.stop_from_outside(folder, binaries.find(folder))
        lock = locks.take(folder.supervisor_lock, wait=False)
        if lock is not None:
            return lock
        if time.monotonic() > deadline:
            raise PrivatePostgresError(f"The database in {folder.home} could not be stopped: try again later.")
        time.sleep(server.POLL)
