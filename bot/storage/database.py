"""The database file or server: connections as they must be, and the one kind of transaction."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.storage.claims import Claims
from bot.storage.errors import AddressError, StorageError
from bot.storage.near import BEGIN, NearConnection, open_near
from bot.storage.server import engine_options, is_passing
from bot.storage.shared_commit import SharedCommit

__all__ = ["BUSY_SECONDS", "AddressError", "Database", "StorageError", "file_of"]

BUSY_SECONDS = 5


def file_of(url: str) -> Path | None:
    """The file of an SQLite database; None where the URL names a server.

    Raises:
        AddressError: there can be no database at this URL.
    """
    try:
        address = make_url(url)
        is_sqlite = address.get_backend_name() == "sqlite"
    except (ArgumentError, ValueError):
        raise AddressError("DATABASE_URL is no database's address") from None
    return Path(address.database or "") if is_sqlite else None


class Database:
    """One database, by its SQLAlchemy URL.

    Raises:
        AddressError: there can be no database at this URL.
    """

    def __init__(self, url: str) -> None:
        try:
            self._url = make_url(url)
            self.is_sqlite = self._url.get_backend_name() == "sqlite"
            options = (
                {"async_creator": self._open_file}
                if self.is_sqlite
                else engine_options(self._url, BUSY_SECONDS)
            )
            self.engine = create_async_engine(self._url, hide_parameters=True, **options)
            if self.is_sqlite and self._url.database not in (None, "", ":memory:"):
                Path(str(self._url.database)).parent.mkdir(parents=True, exist_ok=True)
        except ImportError as error:
            raise AddressError(
                f"DATABASE_URL names a driver that is not installed: {error.name}"
            ) from None
        except OSError as error:
            raise AddressError(
                f"DATABASE_URL names a folder that cannot be made: {error.strerror}"
            ) from None
        except (ArgumentError, ValueError):
            # its words would quote the address, and that may hold a password
            raise AddressError("DATABASE_URL is no database's address") from None
        # SQLite has one writer; waiting here is fairer than its busy loop
        self._writer = SharedCommit(self.engine)
        self.claims = None if self.is_sqlite else Claims(self.engine)
        """Who works for whom, where several processes may work; a file has one (`hold`)."""
        if self.is_sqlite:
            event.listen(self.engine.sync_engine, "connect", _prepare)
            event.listen(self.engine.sync_engine, "begin", _begin)

    async def _open_file(self) -> NearConnection:
        args, options = self.engine.dialect.create_connect_args(self._url)
        connection = open_near(*args, **options)
        await connection
        return connection

    @asynccontextmanager
    async def transaction(
        self, *, urgent: bool = False, long: bool = False
    ) -> AsyncIterator[AsyncConnection]:
        """A transaction: committed when the block ends, rolled back when it raises.

        Args:
            urgent: it goes before all others that wait for the database.
            long: its statements look through whole tables: nothing else is to stand still for them.

        Raises:
            StorageError: the database is locked, full, damaged or out of reach.
        """
        with _explained():
            if self.is_sqlite:
                async with self._writer.transaction(urgent=urgent, long=long) as connection:
                    yield connection
            else:
                async with self.engine.begin() as connection:
                    yield connection

    @asynccontextmanager
    async def rebuilding(self) -> AsyncIterator[AsyncConnection]:
        """A transaction in which tables may be made anew, and nothing goes with their old forms.

        SQLite would erase what hangs on the rows of a table that is replaced.

        Raises:
            StorageError: the database is locked, full, damaged or out of reach.
        """
        if not self.is_sqlite:
            async with self.transaction() as connection:
                yield connection
            return
        with _explained():
            async with self._writer.passing(), self.engine.connect() as connection:
                raw = await connection.get_raw_connection()
                driver: Any = raw.driver_connection
                # within a transaction it would change nothing
                await driver.execute("PRAGMA foreign_keys=OFF")
                try:
                    async with connection.begin():
                        yield connection
                finally:
                    await driver.execute("PRAGMA foreign_keys=ON")

    @asynccontextmanager
    async def between_transactions(self) -> AsyncIterator[None]:
        """No transaction of ours is under way: whoever is cancelled now leaves none open."""
        async with self._writer.passing():
            yield

    async def empty_log(self) -> None:
        """Empty SQLite's write-ahead log into the file: what was erased is gone there too.

        Raises:
            StorageError: the database cannot be used now; the log goes at a later checkpoint.
        """
        if not self.is_sqlite:
            return
        try:
            async with self._writer.passing(), self.engine.connect() as connection:
                raw = await connection.get_raw_connection()
                driver: Any = raw.driver_connection
                await driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except DBAPIError as error:
            raise StorageError(str(error.orig)) from error

    async def close(self) -> None:
        """Let go of all connections, and with them of all claims."""
        if self.claims is not None:
            await self.claims.close()
        else:
            await self._writer.close()
        await self.engine.dispose()


@contextmanager
def _explained() -> Iterator[None]:
    """Trouble that may pass is told as such."""
    try:
        yield
    except OperationalError as error:
        raise StorageError(str(error.orig)) from error
    except DBAPIError as error:
        # SQLite says that a file is damaged or none of its own by the bare DatabaseError
        is_damage = type(error) is DatabaseError
        if error.connection_invalidated or is_damage or is_passing(error):
            raise StorageError(str(error.orig)) from error
        raise
    except PoolTimeoutError as error:
        raise StorageError("all connections are busy") from error
    except OSError as error:
        raise StorageError(error.strerror or type(error).__name__) from error


def _prepare(connection: Any, _entry: ConnectionPoolEntry) -> None:  # noqa: ANN401 - a DBAPI connection
    # the driver must not begin transactions by itself: `_begin` does, and at once as a writer, so
    # that no transaction fails halfway because another one wrote first
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        f"busy_timeout={BUSY_SECONDS * 1000}",
        "secure_delete=ON",  # what /forget erases is not left readable in the file
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Any) -> None:  # noqa: ANN401 - SQLAlchemy's sync connection
    connection.exec_driver_sql(BEGIN)
