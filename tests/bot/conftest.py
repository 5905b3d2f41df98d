"""A migrated database for each test."""

import threading
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.storage import Database
from tests import databases
from tests.bot.patience import until
from tests.databases import url_of
from tests.simulator.conftest import base, coach, phone, simulator

__all__ = ["base", "coach", "phone", "simulator", "url_of"]

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
"""A Monday morning."""


@pytest.fixture
def place(tmp_path: Path) -> Iterator[databases.Place]:
    """A database of the test's own."""
    place = databases.new_place(tmp_path)
    yield place
    place.close()


@pytest.fixture
def file(place: databases.Place) -> Path:
    """The file that it lies in; only tests about SQLite's own file need it."""
    assert isinstance(place, databases.File)
    return place.path


@pytest.fixture
async def database(place: databases.Place) -> AsyncIterator[Database]:
    """The storage's view of it."""
    database = Database(place.url)
    yield database
    await database.close()


@pytest.fixture
async def threads_end() -> AsyncIterator[None]:
    """A connection that failed ends its thread by and by; the loop must live as long."""
    before = threading.active_count()
    yield
    await until(lambda: threading.active_count() <= before)
