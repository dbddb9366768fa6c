"""File locks that the kernel drops when their last holder dies, so no crash can leave one behind."""

import fcntl
import os
from collections.abc import Callable
from contextlib import contextmanager, suppress
from pathlib import Path

SHARED = fcntl.LOCK_SH
EXCLUSIVE = fcntl.LOCK_EX


def take(path: Path, kind: int = EXCLUSIVE, wait: bool = True) -> int | None:
    """An open descriptor that holds the lock, or None when another process has it and we are not to wait.

    The folder may be removed and made again while we wait; a lock on the deleted file would keep nobody out, so it
    counts only when the path still leads to the locked file.
    """
    while True:
        lock = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
        try:
            fcntl.flock(lock, kind | (0 if wait else fcntl.LOCK_NB))
            if is_at(path, lock):
                return lock
        except BlockingIOError:
            os.close(lock)
            return None
        except BaseException:
            os.close(lock)
            raise
        os.close(lock)


def is_at(path: Path, lock: int) -> bool:
    """Whether the path still leads to the file that is locked."""
    try:
        return os.path.samestat(os.stat(path), os.fstat(lock))
    except FileNotFoundError:
        return False


def is_held(path: Path, by_anybody: bool = False) -> bool:
    """Whether a process holds the lock: exclusively, or, when ``by_anybody``, in either way."""
    lock = take(path, EXCLUSIVE if by_anybody else SHARED, wait=False)
    if lock is not None:
        os.close(lock)
    return lock is None


@contextmanager
def held(path: Path, make_folder: Callable[[], None]):
    """Hold the lock for the block, in a folder made first (and again, should it be removed while we wait).

    The lock is dropped for all copies of it, not only ours: another thread may have forked meanwhile.
    """
    lock = None
    while lock is None:
        make_folder()
        with suppress(FileNotFoundError):
            lock = take(path)
    try:
        yield
    finally:
        fcntl.flock(lock, fcntl.LOCK_UN)
        os.close(lock)
