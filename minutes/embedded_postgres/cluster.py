"""Making the cluster, PostgreSQL's folder of databases, so that a half-made one is never taken for a whole one."""

import os
import shutil
from pathlib import Path

from minutes.embedded_postgres.binaries import Programs, last_words
from minutes.embedded_postgres.folder import Folder, PrivatePostgresError

USER = "minutes"  # the owner of the cluster: everybody who can reach the socket connects as this user


def make_cluster(folder: Folder, programs: Programs, supervisor_lock: int) -> None:
    """Make the cluster unless it is there. One cut short is made again: it bears the name ``data`` only when whole.

    ``trust`` asks nobody for a password: only who passes the socket's closed folder can ask for anything, and a
    password kept beside the socket would keep out no one else. initdb gets our lock, so that when we are killed
    the next supervisor waits until initdb, which goes on alone, has ended.
    """
    if (folder.data / "PG_VERSION").exists():
        return _refuse_other_version(folder, programs)
    if folder.data.exists() and any(folder.data.iterdir()):
        raise PrivatePostgresError(
            f"{folder.data} is not a PostgreSQL cluster: move it away, or run 'manage.py demo --reset' to start afresh."
        )
    for locale in locales(programs):
        _empty(folder.unfinished, folder)
        made = programs.run(
            folder, "initdb", "-D", folder.unfinished, "-U", USER, "-E", "UTF8", *locale, "--auth=trust",
            "--data-checksums", "--no-instructions", pass_fds=[supervisor_lock],
        )  # fmt: skip
        if made.returncode == 0:
            folder.unfinished.rename(folder.data)
            return _write_through(folder.home)
    raise PrivatePostgresError(f"The database's folder could not be made. initdb says: {last_words(made.stdout)}")


def locales(programs: Programs) -> list[list[str]]:
    """Sort by code point and fold case by Unicode: by PostgreSQL's own rules where it has them (17 on).

    Its search still asks the system which characters are letters: under plain C every one beyond ASCII is, and a
    search for 40,000 would not find £40,000. So C.UTF-8 comes first, and C only where the system has no other.
    """
    if programs.major >= 17:
        own = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
        return [[*own, "--lc-ctype=C.UTF-8"], [*own, "--lc-ctype=en_US.UTF-8"], own]
    return [["--locale=C.UTF-8"], ["--locale=C"]]


def _refuse_other_version(folder: Folder, programs: Programs) -> None:
    made_by = (folder.data / "PG_VERSION").read_text().strip()
    if made_by != str(programs.major):
        raise PrivatePostgresError(
            f"The database in {folder.home} was made by PostgreSQL {made_by}, and the programs in {programs.folder} "
            f"are version {programs.major}: use those of {made_by}, or run 'manage.py demo --reset' to start afresh."
        )


def _empty(path: Path, folder: Folder) -> None:
    """A new empty folder of the server's account in place of what an interrupted initdb left."""
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir(mode=0o700)
    if folder.account:
        os.chown(path, folder.account.pw_uid, folder.account.pw_gid)


def _write_through(path: Path) -> None:
    """Make the new name in the folder as durable as the files that initdb has written through."""
    opened = os.open(path, os.O_RDONLY)
    os.fsync(opened)
    os.close(opened)
