"""A migrated database file for each test."""

import asyncio
import shutil
import threading
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.storage import Database
from bot.storage.schema import migrate
from tests.bot.patience import until
from tests.simulator.conftest import base, coach, phone

__all__ = ["base", "coach", "phone"]

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
"""A Monday morning."""


def url_of(path: Path) -> str:
    """The DATABASE_URL of a file."""
    return f"sqlite+aiosqlite:///{path}"


async def _migrate(path: Path) -> None:
    database = Database(url_of(path))
    await migrate(database)
    await database.close()


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database file with the newest schema, to be copied."""
    path = tmp_path_factory.mktemp("migrated") / "empty.db"
    asyncio.run(_migrate(path))
    return path


@pytest.fixture
def file(migrated: Path, tmp_path: Path) -> Path:
    """A database file of the test's own."""
    path = tmp_path / "coach.db"
    shutil.copy(migrated, path)
    return path


@pytest.fixture
async def database(file: Path) -> AsyncIterator[Database]:
    """The database in that file."""
    database = Database(url_of(file))
    yield database
    await database.close()


@pytest.fixture
async def threads_end() -> AsyncIterator[None]:
    """A connection that failed ends its thread by and by; the loop must live as long."""
    before = threading.active_count()
    yield
    await until(lambda: threading.active_count() <= before)
