"""Starting and stopping the server of one folder; called by the folder's supervisor."""

import os
import signal
import socket
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from minutes.embedded_postgres import locks
from minutes.embedded_postgres.binaries import Programs, last_words, surroundings
from minutes.embedded_postgres.cluster import make_cluster
from minutes.embedded_postgres.folder import PORT, Folder, PrivatePostgresError

START_LIMIT = 300  # seconds; recovery after a crash reads what was written since the last checkpoint
STOP_LIMIT = 60
FAST_LIMIT = 10  # then by force, which only costs a recovery: asked while it recovers, PostgreSQL 18 may never stop
LOG_LIMIT = 1_000_000
POLL = 0.05


def start(folder: Folder, programs: Programs) -> subprocess.Popen:
    """Start the server and wait until it is up. It holds the server lock as long as any process of it lives."""
    lock = _free_of_servers(folder)
    _clear_stale(folder)
    if folder.log.exists() and folder.log.stat().st_size > LOG_LIMIT:
        folder.log.replace(folder.log.with_name("server.log.old"))
    command = [str(programs.folder / "postgres"), "-D", str(folder.data)]
    for setting in (
        "listen_addresses=",
        f"port={PORT}",
        f"unix_socket_directories={folder.run}",
        "unix_socket_permissions=0700",
    ):
        command += ["-c", setting]
    with open(folder.log, "ab", opener=private) as log:
        server = subprocess.Popen(  # noqa: S603
            command, **surroundings(folder), stdout=log, pass_fds=[lock], start_new_session=True
        )
    os.close(lock)
    try:
        _wait_until_ready(folder, server)
    except BaseException:
        end(server)
        raise
    return server


def private(path: str, flags: int) -> int:
    """Open a file that only we can read: the log quotes the statements that failed, and so the minutes in them."""
    return os.open(path, flags | os.O_NOFOLLOW, 0o600)


def _free_of_servers(folder: Folder) -> int:
    """The server lock, once the last process of a server that was killed has noticed and gone."""
    deadline = time.monotonic() + STOP_LIMIT
    while (lock := locks.take(folder.server_lock, wait=False)) is None:
        if time.monotonic() > deadline:
            raise PrivatePostgresError(
                f"A server that no longer answers still has the database in {folder.home} open: "
                "end its processes (they are called postgres) and run this again."
            )
        time.sleep(POLL)
    return lock


def _clear_stale(folder: Folder) -> None:
    """Delete what a killed server left. PostgreSQL would take the process number in it for a server that is running
    when another process has been given that number since; that no server of ours is left, the lock has told us."""
    lines = pid_file(folder)
    if len(lines) > 4 and accepts(Path(lines[4], f".s.PGSQL.{lines[3]}")):
        raise PrivatePostgresError(
            f"Another PostgreSQL, process {lines[0]}, already runs on {folder.data}: stop it and run this again."
        )
    for path in (folder.data / "postmaster.pid", *folder.run.glob(".s.PGSQL.*")):
        path.unlink(missing_ok=True)


def _wait_until_ready(folder: Folder, server: subprocess.Popen) -> None:
    deadline = time.monotonic() + START_LIMIT
    while not answers(folder):
        if server.poll() is not None or time.monotonic() > deadline:
            said = last_words(folder.log.read_text(errors="replace"))
            raise PrivatePostgresError(f"The database did not start. Its log, {folder.log}, ends: {said}")
        time.sleep(POLL)


def pid_file(folder: Folder) -> list[str]:
    """The lines of postmaster.pid: process, folder, time, port, socket's folder, address, memory, state."""
    try:
        return (folder.data / "postmaster.pid").read_text(errors="replace").split("\n")
    except FileNotFoundError:
        return []


def answers(folder: Folder) -> bool:
    """Whether the server is up. Its state in the file says it is past recovery, and its socket that it is alive."""
    lines = pid_file(folder)
    return len(lines) > 7 and lines[7].strip() == "ready" and accepts(folder.socket)


def accepts(path: Path) -> bool:
    """Whether a process listens on this Unix socket."""
    with socket.socket(socket.AF_UNIX) as probe:
        probe.settimeout(STOP_LIMIT)
        try:
            probe.connect(str(path))
        except OSError:
            return False
        return True


@dataclass
class Running:
    """A server that is up: our child, or (``process`` is None) one taken over from a supervisor that was killed."""

    folder: Folder
    programs: Programs
    process: subprocess.Popen | None

    def alive(self) -> bool:
        return locks.is_held(self.folder.server_lock) if self.process is None else self.process.poll() is None

    def stop(self) -> None:
        """Stop it, if it is not down yet, and wait until it has gone."""
        if self.process is not None:
            end(self.process)
        elif self.alive():
            stop_from_outside(self.folder, self.programs)


def bring_up(folder: Folder, programs: Programs, supervisor_lock: int) -> Running:
    """The folder's server, started (and its cluster made) where it is not up already."""
    if answers(folder) and locks.is_held(folder.server_lock):
        return Running(folder, programs, None)
    make_cluster(folder, programs, supervisor_lock)
    return Running(folder, programs, start(folder, programs))


def end(server: subprocess.Popen) -> None:
    """End a server that we started and wait until it has gone; what was committed is safe each way."""
    for how in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):  # fast, immediate, and if it hears neither
        server.send_signal(how)
        try:
            server.wait(FAST_LIMIT)
        except subprocess.TimeoutExpired:
            continue
        return


def stop_from_outside(folder: Folder, programs: Programs) -> None:
    """Stop a server that another process started. As the server's account, so that a number in a file of that
    account's cannot make root signal some other process."""
    for how in ("fast", "immediate"):
        if programs.run(folder, "pg_ctl", "stop", "-D", folder.data, "-m", how, "-t", FAST_LIMIT).returncode == 0:
            return
