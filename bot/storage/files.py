"""What an SQLite file is: whole or not, the coach's or not, and of which version of the schema."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.storage.database import BUSY_SECONDS
from bot.storage.schema import known_revisions

SIDES = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a file, by its ending."""
LOOKED_THROUGH = 32_000_000
"""Bytes of a file that is looked through at a start; for a larger one nobody is to wait."""
_OURS = {"users", "deals", "inbox", "outbox"}
"""Tables that every version of the schema has; other programs number their versions too."""


class FileError(Exception):
    """No file to be used as the coach's database; one line: what it is instead, what to do."""


class NewerError(FileError):
    """The coach's, but of a version that this program does not know."""


class BusyError(FileError):
    """Another program has it open, or writes just now."""


@contextmanager
def open_file(path: Path, *, live: bool) -> Iterator[sqlite3.Connection]:
    """A connection to a file that is there; closed when the block ends.

    Args:
        path: of the file.
        live: others may write it meanwhile. Else nobody does: it may lie where nothing can be
            written, and is left exactly as it is.

    Raises:
        FileError: nothing of the kind is there, or SQLite cannot work with it.
    """
    if not path.is_file():
        raise FileError(f"there is no file {path}")
    address = f"{path.absolute().as_uri()}?{_options(path, live=live)}"
    try:
        connection = sqlite3.connect(address, timeout=BUSY_SECONDS, isolation_level=None, uri=True)
        try:
            yield connection
        finally:
            connection.close()
    except sqlite3.DatabaseError as error:
        # the extended codes have the plain one in their lowest byte
        match error.sqlite_errorcode & 0xFF:
            case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
                raise BusyError(f"{path} is in use by another program") from error
            case sqlite3.SQLITE_NOTADB:
                raise FileError(f"{path} is no SQLite database") from error
            case sqlite3.SQLITE_CORRUPT:
                raise FileError(f"{path} is damaged: {error}") from error
            case _:
                raise FileError(f"{path} cannot be used: {error}") from error


def _options(path: Path, *, live: bool) -> str:
    if live:
        return "mode=rw" if os.access(path, os.W_OK) else "mode=ro"
    left = [end for end in SIDES if path.with_name(f"{path.name}{end}").exists()]
    return "mode=ro" if left else "immutable=1"


def check_start(path: Path) -> None:
    """Look whether the coach can begin on what is there; a new one is made where nothing is.

    It looks at every page, but not whether the indexes agree with their tables, which takes longer;
    of a file larger than `LOOKED_THROUGH` only at both ends of each table, since nobody is answered
    meanwhile. `check_whole` looks through all of it.

    Raises:
        FileError: it is damaged, no database, none of the coach's, or of a newer coach.
    """
    if not path.exists() or (path.is_file() and path.stat().st_size == 0):
        return
    with open_file(path, live=True) as connection:
        if path.stat().st_size <= LOOKED_THROUGH:
            (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        else:
            found = "ok"
            _look_at_ends(connection)
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if found != "ok":
        raise FileError(f"{path} is damaged: {found.splitlines()[-1]}")
    if tables:  # there is none where a first start was cut off
        read_revision(path, live=True)


def _look_at_ends(connection: sqlite3.Connection) -> None:
    """Read the first and the last row of each table; SQLite raises where it cannot."""
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (name,) in names:
        for order in ("ASC", "DESC"):
            # the name is the schema's own
            rows = f'SELECT * FROM "{name}" ORDER BY rowid {order} LIMIT 1'  # noqa: S608
            connection.execute(rows).fetchall()


def check_whole(path: Path, *, live: bool = False) -> None:
    """Look through all of the file.

    Raises:
        FileError: it is damaged, or no database.
    """
    with open_file(path, live=live) as connection:
        (found,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if found != "ok":
        raise FileError(f"{path} is damaged: {found.splitlines()[-1]}")


def read_revision(path: Path, *, live: bool = False) -> str:
    """The version of the schema that the file has.

    Raises:
        FileError: it is no database of the coach's.
        NewerError: it is one of a newer coach.
    """
    with open_file(path, live=live) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        tables = {name for (name,) in names}
        rows = (
            connection.execute("SELECT version_num FROM alembic_version").fetchall()
            if "alembic_version" in tables
            else []
        )
    if len(rows) != 1 or not tables >= _OURS:
        raise FileError(f"{path} is a database, but none of the coach's")
    revision = str(rows[0][0])
    if revision not in known_revisions():
        raise NewerError(
            f"{path} was written by a newer coach (schema {revision[:32]}): update this one first"
        )
    return revision
