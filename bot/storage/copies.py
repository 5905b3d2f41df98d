"""A whole copy of an SQLite database while the bot runs, and the way back from one."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from itertools import count
from pathlib import Path

from sqlalchemy.engine import URL, make_url

from bot.storage.database import Database, StorageError, file_of
from bot.storage.files import SIDES, BusyError, FileError, check_whole, open_file, read_revision
from bot.storage.lock import HeldError, give_to_owner, hold
from bot.storage.schema import migrate


class CopyError(Exception):
    """It was not done, and nothing has changed; one line: why, and what to do."""


def back_up(url: str, target: Path) -> None:
    """Copy the database into a new file, which only its owner may read.

    Everybody may go on writing meanwhile: the copy is what was committed when it began.

    Raises:
        CopyError: there is something at `target`, or no whole copy could be made.
    """
    source = _sqlite_file(url)
    if os.path.lexists(target):
        raise CopyError(f"{target} is there already: name a new file")
    with _explained(), _draft(target) as draft:
        _copy(source, draft, live=True)
        check_whole(draft)
        _sync(draft)
        _put(draft, target)


async def restore(url: str, source: Path, now: datetime) -> Path | None:
    """Put a copy in the database's place; where the former database lies now, None without one.

    Args:
        url: the database's.
        source: the copy; it stays as it is.
        now: goes into the former database's new name.

    Raises:
        CopyError: the bot runs, or the copy is none that could be used.
    """
    present = _sqlite_file(url)
    if _is_same(present, source):
        raise CopyError(f"{source} is the database itself: name a copy of it")
    with _explained():
        check_whole(source)
        read_revision(source)
        present.parent.mkdir(parents=True, exist_ok=True)
        with hold(present), _draft(present) as draft:
            _copy(source, draft, live=False)
            await _migrate(make_url(url).set(database=str(draft)))
            check_whole(draft)
            _fold(draft)
            _sync(draft)
            give_to_owner(draft)
            former = _set_aside(present, now)
            _put(draft, present)
            return former


def _sqlite_file(url: str) -> Path:
    file = file_of(url)
    if file is None:
        raise CopyError("DATABASE_URL is no SQLite file: use pg_dump and pg_restore")
    return file


def _is_same(present: Path, source: Path) -> bool:
    return present.exists() and source.exists() and present.samefile(source)


@contextmanager
def _explained() -> Iterator[None]:
    """Whatever stands in the way is told in one line."""
    try:
        yield
    except HeldError:
        raise CopyError("the bot runs on this database: stop it first") from None
    except (FileError, StorageError) as error:
        raise CopyError(str(error)) from error
    except OSError as error:
        name = "" if error.filename is None else f"{error.filename}: "
        raise CopyError(f"{name}{error.strerror or type(error).__name__}") from error


@contextmanager
def _draft(target: Path) -> Iterator[Path]:
    """A new empty file beside the target, for its owner alone; gone when the block ends."""
    draft = target.with_name(f".{target.name}.{secrets.token_hex(4)}.partial")
    try:
        os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        yield draft
    finally:
        for each in _with_sides(draft):
            each.unlink(missing_ok=True)


def _copy(source: Path, draft: Path, *, live: bool) -> None:
    """What is committed in the source now, without the gaps that erased rows left."""
    with open_file(source, live=live) as connection:
        connection.execute("VACUUM INTO ?", (str(draft.absolute()),))


async def _migrate(address: URL) -> None:
    database = Database(address.render_as_string(hide_password=False))
    try:
        await migrate(database)
    finally:
        await database.close()


def _fold(file: Path) -> None:
    """Bring everything that lies beside the file into it; whoever opens it sets WAL again.

    Raises:
        FileError: somebody has it open, or it is damaged.
    """
    with open_file(file, live=True) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()


def _sync(file: Path) -> None:
    """Have the file, or a folder's list of names, on the disk."""
    opened = os.open(file, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _put(draft: Path, target: Path) -> None:
    """Give the draft its name, unless something has come to bear it meanwhile."""
    try:
        # a second name instead of another one: renaming would put it over what is there
        os.link(draft, target)
    except FileExistsError:
        raise CopyError(f"{target} is there already: name a new file") from None
    except OSError:  # a file system with one name a file
        if os.path.lexists(target):
            raise CopyError(f"{target} is there already: name a new file") from None
        draft.rename(target)
    _sync(target.parent)


def _set_aside(present: Path, now: datetime) -> Path | None:
    """Keep the present database under a dated name beside it."""
    if not any(os.path.lexists(each) for each in _with_sides(present)):
        return None
    try:
        check_whole(present)
        _fold(present)
    except BusyError as error:
        raise CopyError("another program has the database open: end it first") from error
    except FileError:
        pass  # damaged: perhaps that is why; it is kept as it is, with all that lies beside it
    for number in count():
        more = f"-{number}" if number else ""
        former = present.with_name(f"{present.stem}.{now:%Y-%m-%dT%H%M%SZ}{more}{present.suffix}")
        if not os.path.lexists(former):
            break
    for old, new in zip(_with_sides(present), _with_sides(former), strict=True):
        with suppress(FileNotFoundError):
            old.rename(new)
    return former


def _with_sides(file: Path) -> list[Path]:
    """The file and what SQLite may keep beside it; a log left there would be read into the next."""
    return [file.with_name(f"{file.name}{end}") for end in ("", *SIDES)]
