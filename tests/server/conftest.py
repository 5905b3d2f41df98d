"""A PostgreSQL server for these tests: that of DATABASE_URL, else one of their own."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator

import pytest

from tests import postgres
from tests.databases import ON_SERVER, SERVER_URL, Place, leave, place_on


@pytest.fixture(scope="package")
def server() -> Iterator[str]:
    """Its DATABASE_URL; without one the test is skipped, or fails where one is required."""
    if ON_SERVER:
        yield SERVER_URL
        return
    programs = postgres.find_programs()
    if programs is None and postgres.is_required():
        pytest.fail("REQUIRE_POSTGRES=1, but PostgreSQL's programs are not installed")
    if programs is None:
        pytest.skip("no PostgreSQL (Debian: apt-get install postgresql)")
    with postgres.running(programs) as url:
        yield url
        leave(url)


@pytest.fixture(scope="package")
def environment() -> dict[str, str]:
    """What a process of ours is started with, and nothing of the settings of whoever tests."""
    kept = ("PATH", "HOME", "PYTHONPATH")
    return {name: os.environ[name] for name in kept if name in os.environ}


@pytest.fixture
async def place(server: str) -> AsyncIterator[Place]:
    """A database of the test's own."""
    place = await asyncio.to_thread(place_on, server)
    yield place
    await asyncio.to_thread(place.close)
