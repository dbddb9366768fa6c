"""The folder of one private PostgreSQL: where it is, who owns what in it, and what is laid out there."""

import hashlib
import logging
import os
import pwd
import re
import shutil
import stat
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

STATE_FOLDER = Path("/var/lib/council-minutes")
PORT = 5432  # there is no port; PostgreSQL names the socket file after this number
SOCKET_PATH_LIMIT = 100  # the kernel allows 104 bytes or 108, depending on the system
PLAIN_PATH = re.compile(r"[A-Za-z0-9/._-]+")  # PostgreSQL and its clients give commas, quotes and blanks a meaning

logger = logging.getLogger(__name__)


class PrivatePostgresError(Exception):
    """Why the private PostgreSQL cannot serve, in one sentence for the person at the keyboard."""


@dataclass(frozen=True)
class Folder:
    """Where one private PostgreSQL lives. Locks and log are ours; cluster and socket are of the server's account."""

    data_dir: Path
    home: Path
    account: pwd.struct_passwd | None  # whom the server runs as; None is ourselves

    @classmethod
    def of(cls, data_dir) -> "Folder":
        """The folder for this DATA_DIR and the account we run as. Nothing is made or changed."""
        data_dir = Path(data_dir).resolve()
        if os.geteuid() != 0:
            return cls(data_dir, data_dir, None)
        try:
            return cls(data_dir, for_root(data_dir), pwd.getpwnam("nobody"))
        except KeyError as error:
            raise PrivatePostgresError(
                "PostgreSQL does not run as root, and there is no account 'nobody' to run it as: "
                "use another account, or set DATABASE_URL to name a PostgreSQL 15 or later."
            ) from error

    @property
    def data(self) -> Path:
        return self.home / "data"

    @property
    def unfinished(self) -> Path:
        """Where a new cluster is made; it becomes ``data`` only when it is whole."""
        return self.home / "data.unfinished"

    @cached_property
    def run(self) -> Path:
        """The socket's folder: in ours where its path is plain and short enough, else in /tmp under a hash of it."""
        run = self.home / "run"
        if len(os.fsencode(run / socket_name())) <= SOCKET_PATH_LIMIT and PLAIN_PATH.fullmatch(str(run)):
            return run
        # Not the TMPDIR of the moment: every process has to find the same one.
        return Path(f"/tmp/council-minutes-{os.geteuid()}-{digest(self.home)}")  # noqa: S108 made by private_folder

    @property
    def socket(self) -> Path:
        return self.run / socket_name()

    @property
    def log(self) -> Path:
        return self.home / "server.log"

    @property
    def start_lock(self) -> Path:
        """Held while the server is started or stopped, and while a database is created: one at a time."""
        return self.home / "start.lock"

    @property
    def clients_lock(self) -> Path:
        """Shared by every process that uses the database; who can take it alone knows that they have all gone."""
        return self.home / "clients.lock"

    @property
    def supervisor_lock(self) -> Path:
        """Held by the one supervisor, and by initdb while it runs."""
        return self.home / "supervisor.lock"

    @property
    def server_lock(self) -> Path:
        """Held by the server and each of its processes: free means that none is left, whatever postmaster.pid says."""
        return self.home / "server.lock"

    def as_account(self) -> dict:
        """What subprocess needs to run a program as the server's account."""
        if self.account is None:
            return {}
        return {"user": self.account.pw_uid, "group": self.account.pw_gid, "extra_groups": []}

    def prepare(self) -> None:
        """Make the folder and the socket's folder where they are not there yet, and refuse those of others."""
        if not self.home.exists():
            self._refuse_others_archive() if self.account else self._tell_of_roots_archive()
        if self.account:
            private_folder(STATE_FOLDER, 0o755)
        # 0711: the server's account has to pass through to its own two folders, which are closed to all others.
        private_folder(self.home, 0o711 if self.account else 0o700, allowed=0o755)
        private_folder(self.run, 0o700, self.account)

    def _refuse_others_archive(self):
        if (self.data_dir / "data" / "PG_VERSION").exists():
            owner = self.data_dir.stat().st_uid
            raise PrivatePostgresError(
                f"The database in {self.data_dir} was made by {account_name(owner)}, not by root: "
                "run this command as that account, or set DATABASE_URL."
            )

    def _tell_of_roots_archive(self):
        theirs = for_root(self.data_dir)
        if theirs.exists():
            logger.warning("Root has a database of its own in %s; this one, in %s, is new.", theirs, self.home)

    def delete(self) -> None:
        """Delete what is ours, and the folder with it unless somebody has put something else there."""
        for path in (self.data, self.unfinished, self.run, *self.home.glob("programs-*")):
            shutil.rmtree(path, ignore_errors=True)
        # The start lock last: who waits for it may begin anew as soon as it has gone.
        locks = (self.server_lock, self.supervisor_lock, self.clients_lock, self.start_lock)
        for path in (*self.home.glob("server.log*"), *locks):
            path.unlink(missing_ok=True)
        for path in [self.home, STATE_FOLDER] if self.account else [self.home]:
            with suppress(OSError):  # not empty: what is in it is not ours
                path.rmdir()


def where(data_dir) -> Path:
    """The folder that holds the database for this DATA_DIR when run by this account."""
    return Folder.of(data_dir).home


def for_root(data_dir: Path) -> Path:
    return STATE_FOLDER / digest(data_dir)


def digest(path: Path) -> str:
    return hashlib.sha256(os.fsencode(path)).hexdigest()[:12]


def socket_name() -> str:
    return f".s.PGSQL.{PORT}"


def account_name(uid: int) -> str:
    try:
        return f"the account '{pwd.getpwuid(uid).pw_name}'"
    except KeyError:
        return f"the account number {uid}"


def private_folder(path: Path, mode: int, account: pwd.struct_passwd | None = None, allowed: int = 0) -> None:
    """Make the folder for the account (ours if None); one that is there must be its own, no more open than allowed."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        # lstat: a link that somebody put in a shared folder must not lead us elsewhere.
        found = path.lstat()
        _refuse_folder_of_others(path, found, mode | allowed, account)
        if stat.S_IMODE(found.st_mode) & mode != mode:
            path.chmod(stat.S_IMODE(found.st_mode) | mode)
        if account and found.st_uid != account.pw_uid:
            os.chown(path, account.pw_uid, account.pw_gid)
    except OSError as error:
        raise PrivatePostgresError(
            f"The folder {path} cannot be used ({error.strerror}): "
            "put that right, or set DATABASE_URL to name a PostgreSQL 15 or later."
        ) from error


def _refuse_folder_of_others(path: Path, found: os.stat_result, allowed: int, account) -> None:
    if not stat.S_ISDIR(found.st_mode):
        raise PrivatePostgresError(f"{path} is not a folder: move it away, or set DATABASE_URL.")
    if found.st_uid not in {os.geteuid(), account.pw_uid if account else os.geteuid()}:
        raise PrivatePostgresError(
            f"The folder {path} belongs to {account_name(found.st_uid)}: "
            "run this command as that account, move the folder away, or set DATABASE_URL."
        )
    if stat.S_IMODE(found.st_mode) & ~allowed & 0o077:
        raise PrivatePostgresError(
            f"The folder {path} is open to other accounts: close it with 'chmod 700 {path}', or set DATABASE_URL."
        )
