"""Where a test's database lies: in a file of its own, or on the server that DATABASE_URL names."""

import asyncio
import os
import secrets
import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Coroutine, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any, Protocol, TypeVar

from sqlalchemy import NullPool
from sqlalchemy.engine import URL, make_url
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from bot.storage import Database
from bot.storage.schema import migrate
from bot.storage.tables import METADATA

_T = TypeVar("_T")
_MOMENT = "%Y-%m-%d %H:%M:%S.%f"
"""How SQLite keeps a moment."""
SERVER_URL = os.environ.get("DATABASE_URL", "")
"""Where the tests' server is, if they have one."""
ON_SERVER = SERVER_URL.startswith("postgresql+")
"""The tests run on PostgreSQL: each has a database of its own there, erased when it ends."""


def url_of(path: Path) -> str:
    """The DATABASE_URL of a file."""
    return f"sqlite+aiosqlite:///{path}"


class Place(Protocol):
    """A database of a test's own."""

    @property
    def url(self) -> str:
        """Its DATABASE_URL."""
        ...

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """What a query finds in it, apart from the bot's own connections; ? stands for a value."""
        ...

    def tables(self) -> list[str]:
        """The names of its tables, but for those that keep house."""
        ...

    def locked(self) -> AbstractContextManager[None]:
        """Another program writes to it and does not come to an end."""
        ...

    def close(self) -> None:
        """Erase it where it is no file of the test's folder."""
        ...


def new_place(folder: Path, *, empty: bool = False) -> Place:
    """A database with the newest schema, or an empty one; a file would lie in this folder."""
    if ON_SERVER:
        return _server(SERVER_URL).new(empty=empty)
    path = folder / "coach.db"
    if not empty and not path.exists():
        shutil.copy(_migrated_file(), path)
    return File(path)


def place_on(url: str, *, empty: bool = False) -> Place:
    """A database on this server, with the newest schema or empty."""
    return _server(url).new(empty=empty)


def leave(url: str) -> None:
    """Erase what was made on this server."""
    _server(url).close()


class File:
    """An SQLite file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.url = url_of(path)

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """What a query finds."""
        connection = sqlite3.connect(self.path, isolation_level=None)
        try:
            return connection.execute(query, values).fetchall()
        finally:
            connection.close()

    def tables(self) -> list[str]:
        """The names of its tables."""
        found = self.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        return [name for (name,) in found if name != "alembic_version" and name[:6] != "sqlite"]

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Another program writes to the file."""
        other = sqlite3.connect(self.path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")
        other.close()

    def close(self) -> None:
        """The test's folder is erased by itself."""


class _OnServer:
    """A database on the server."""

    def __init__(self, server: "_Server", url: URL, *, empty: bool) -> None:
        self._server = server
        self._empty = empty
        self._url = url
        self.url = url.render_as_string(hide_password=False)
        self._connection: AsyncConnection | None = None

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """What a query finds."""
        numbers = count(1)
        numbered = "".join(f"${next(numbers)}" if sign == "?" else sign for sign in query)
        return self._server.wait_for(self._fetch(numbered, tuple(map(_of_a_file, values))))

    async def _fetch(self, query: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
        if self._connection is None:
            engine = create_async_engine(
                self._url, poolclass=NullPool, isolation_level="AUTOCOMMIT"
            )
            self._connection = await engine.connect()
        found = await self._connection.exec_driver_sql(query, values)
        return [tuple(map(_as_in_a_file, row)) for row in found] if found.returns_rows else []

    def tables(self) -> list[str]:
        """The names of its tables."""
        found = self.rows("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        return [name for (name,) in found if name != "alembic_version"]

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Another program has all of its tables."""
        self.rows("BEGIN")
        self.rows(f"LOCK TABLE {', '.join(METADATA.tables)}")
        yield
        self.rows("ROLLBACK")

    def close(self) -> None:
        """Empty it for the next test, quicker than a new one; whoever is connected goes."""
        self._server.wait_for(self._close())

    async def _close(self) -> None:
        if self._empty:
            await self.drop()
            return
        await self._fetch(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()",
            (),
        )
        # a TRUNCATE makes new files, which takes ten times as long
        for table in reversed(METADATA.sorted_tables):
            await self._fetch(f"DELETE FROM {table.name}", ())  # noqa: S608 - our own table
            if "id" in table.c and table.c.id.autoincrement is True:
                await self._fetch(f"SELECT setval('{table.name}_id_seq', 1, false)", ())
        self._server.free.append(self)

    async def drop(self) -> None:
        """Erase it."""
        if self._connection is not None:
            await self._connection.close()
            self._connection = None
        await self._server.do(f'DROP DATABASE "{self._url.database}" WITH (FORCE)')


def _as_in_a_file(value: object) -> object:
    """A value as SQLite keeps it, so that a test may read either."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime(_MOMENT)
    if isinstance(value, date):
        return value.isoformat()
    return float(value) if isinstance(value, Decimal) else value


def _of_a_file(value: object) -> object:
    """The other way round: a moment that is asked about."""
    try:
        return datetime.strptime(str(value), _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        return value


class _Server:
    """The server; spoken to in a thread of its own, so that a test may ask in the middle."""

    def __init__(self, url: str) -> None:
        self._url = make_url(url)
        self._prefix = f"tafawud_test_{secrets.token_hex(4)}"
        self._numbers = count()
        self._loop = asyncio.new_event_loop()
        self._engine = create_async_engine(
            self._url, poolclass=NullPool, isolation_level="AUTOCOMMIT"
        )
        threading.Thread(target=self._loop.run_forever, daemon=True).start()
        self.free: list[_OnServer] = []
        """Empty ones with the newest schema."""

    def wait_for(self, work: Coroutine[Any, Any, _T]) -> _T:
        """What the work gives, from any thread but the server's own."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(60)

    async def do(self, statement: str) -> None:
        """A statement outside of any transaction."""
        async with self._engine.connect() as connection:
            await connection.exec_driver_sql(statement)

    def new(self, *, empty: bool) -> _OnServer:
        """A database with the newest schema, or an empty one."""
        return self.wait_for(self._new(empty=empty))

    async def _new(self, *, empty: bool) -> _OnServer:
        if self.free and not empty:
            return self.free.pop()
        url = self._url.set(database=f"{self._prefix}_{next(self._numbers)}")
        await self.do(f'CREATE DATABASE "{url.database}" TEMPLATE template0')
        place = _OnServer(self, url, empty=empty)
        if not empty:
            database = Database(place.url)
            await migrate(database)
            await database.close()
        return place

    def close(self) -> None:
        """Erase what was made."""
        while self.free:
            self.wait_for(self.free.pop().drop())


@cache
def _server(url: str) -> _Server:
    return _Server(url)


@cache
def _migrated_file() -> Path:
    """An empty file with the newest schema, to be copied."""
    path = Path(tempfile.mkdtemp()) / "empty.db"

    async def make() -> None:
        database = Database(url_of(path))
        await migrate(database)
        await database.close()

    thread = threading.Thread(target=asyncio.run, args=(make(),))
    thread.start()
    thread.join()
    return path


def end() -> None:
    """The run is over: nothing of it stays."""
    if ON_SERVER:
        leave(SERVER_URL)
    if _migrated_file.cache_info().currsize:
        shutil.rmtree(_migrated_file().parent)
