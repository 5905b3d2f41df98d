"""What is wrong with the database, each thing in one line with what to do; nothing is changed."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from alembic.migration import MigrationContext
from sqlalchemy import Connection

from bot.storage.database import AddressError, Database, StorageError, file_of
from bot.storage.files import (
    BusyError,
    FileError,
    NewerError,
    check_whole,
    open_file,
    read_revision,
)
from bot.storage.schema import known_revisions

_MB = 1_000_000
LEAST_FREE = 100 * _MB
"""Bytes that are to be free beside a small database; beside a larger one, twice its size."""


async def examine(url: str) -> list[str]:
    """Everything that is wrong with the database at this URL; it may be not made yet."""
    try:
        file = file_of(url)
        if file is not None:
            return list(_examine_file(file))
        database = Database(url)
    except AddressError as error:
        return [str(error)]
    try:
        return await examine_server(database)
    finally:
        await database.close()


async def examine_server(database: Database) -> list[str]:
    """Everything that is wrong with a database that is spoken to over a connection."""
    try:
        async with database.transaction() as connection:
            revision = await connection.run_sync(_read_revision)
    except StorageError as error:
        return [f"DATABASE_URL: the database cannot be used: {error}"]
    except Exception as error:  # noqa: BLE001 - drivers raise what they like, and may quote the URL
        return [f"DATABASE_URL: the database cannot be used: {type(error).__name__}"]
    if revision is None:
        return []
    if revision not in known_revisions():
        return ["DATABASE_URL: the database was written by a newer coach: update this one"]
    return list(_compare(revision))


def _read_revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _examine_file(file: Path) -> Iterator[str]:
    folder = file.parent
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        yield (
            f"DATABASE_URL: nothing can be written in {folder} ({error.strerror}): "
            "let the bot's user own it, or name another"
        )
        return
    size = file.stat().st_size if file.is_file() else 0
    needed, free = max(LEAST_FREE, 2 * size), shutil.disk_usage(folder).free
    if free < needed:
        yield f"disk: {free // _MB} MB are free in {folder}, {needed // _MB} are needed: make room"
    if not file.exists():
        return
    yield from _examine_rights(file)
    if size or not file.is_file():
        yield from _examine_content(file)


def _examine_rights(file: Path) -> Iterator[str]:
    """Others on this machine may neither read what people wrote nor put a file in its place."""
    copies = sorted(path for path in file.parent.glob(f"{file.stem}*") if path.is_file())
    open_ones = [str(path) for path in copies if path.stat().st_mode & 0o077]
    if open_ones:
        yield f"rights: others may use what people wrote: chmod 600 {' '.join(open_ones)}"
    mode = file.parent.stat().st_mode
    if mode & 0o022 and not mode & 0o1000:
        yield f"rights: others may write in {file.parent}: chmod go-w {file.parent}"


def _examine_content(file: Path) -> Iterator[str]:
    try:
        check_whole(file, live=True)
        revision = read_revision(file, live=True)
        with open_file(file, live=True) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
    except (BusyError, NewerError) as error:
        yield f"DATABASE_URL: {error}"
    except FileError as error:
        yield f"DATABASE_URL: {error}: name another file, or `python -m bot restore` a copy"
    else:
        yield from _compare(revision)


def _compare(revision: str) -> Iterator[str]:
    newest = known_revisions()[0]
    if revision != newest:
        yield (
            f"DATABASE_URL: the schema is {revision}, the newest is {newest}: "
            "`python -m bot migrate`, or start the bot"
        )
