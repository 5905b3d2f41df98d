"""One program at a time has an SQLite file for itself: a lock beside it, gone with its process."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.storage.database import StorageError


class HeldError(Exception):
    """Another program has the database for itself: a running bot, or a restore."""


@contextmanager
def hold(file: Path) -> Iterator[None]:
    """Have the database in this file for oneself until the block ends; also before it is there.

    Raises:
        HeldError: somebody else has it.
        StorageError: the lock's file cannot be made.
    """
    lock = _take(file.with_name(f"{file.name}.lock"))
    try:
        yield
    finally:
        os.close(lock)


def give_to_owner(made: Path) -> None:
    """What root made in somebody's folder is that one's: his bot must be able to open it."""
    if os.geteuid() == 0:
        owner = made.parent.stat()
        os.chown(made, owner.st_uid, owner.st_gid)


def _take(beside: Path) -> int:
    # Beside the database and never the file itself: closing that would drop SQLite's own locks.
    # It is never erased either, for somebody may be about to lock it.
    try:
        lock = os.open(beside, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise StorageError(f"{beside}: {error.strerror}") from error
    try:
        give_to_owner(beside)
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(lock)
        raise HeldError("another bot runs on this database") from None
    except OSError as error:
        os.close(lock)
        raise StorageError(f"{beside}: {error.strerror}") from error
    return lock
