"""Every connection is as it must be, and a transaction is all or nothing."""

import asyncio
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.storage import AddressError, Database, StorageError, User, open_unit
from bot.storage.schema import migrate
from tests.bot.conftest import NOW, url_of
from tests.databases import Place

pytestmark = pytest.mark.usefixtures("threads_end")
SETTINGS = {"journal_mode": "wal", "foreign_keys": 1, "synchronous": 2, "busy_timeout": 5000}
"""PRAGMA synchronous: 2 is FULL."""


@pytest.mark.sqlite_file("a server is told by its own configuration")
async def test_every_connection_is_durable_and_minds_foreign_keys(database: Database) -> None:
    connections = [await database.engine.connect() for _ in range(4)]
    try:
        for connection in connections:
            for name, value in SETTINGS.items():
                found = await connection.exec_driver_sql(f"PRAGMA {name}")
                assert found.scalar_one() == value, name
            await connection.rollback()
    finally:
        for connection in connections:
            await connection.close()


async def test_a_row_without_its_owner_is_refused(database: Database) -> None:
    with pytest.raises(sa.exc.IntegrityError):
        async with open_unit(database) as unit:
            await unit.dealings.add_deal(404, "Anna", NOW)


async def test_a_transaction_that_raises_leaves_nothing(database: Database) -> None:
    async def write_and_raise() -> None:
        async with open_unit(database) as unit:
            await unit.accounts.add(User(1, 1, "en"), NOW)
            deal_id = await unit.dealings.add_deal(1, "Anna", NOW)
            assert await unit.dealings.find_deal(1, deal_id) is not None
            await unit.post.post(1, 1, [{"kind": "send", "text": "x"}], NOW)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await write_and_raise()
    async with open_unit(database) as unit:
        assert await unit.accounts.find(1) is None
        assert await unit.dealings.list_deals(1, limit=9) == []
        assert await unit.post.letters(but=(), limit=9) == []


async def test_a_transaction_cut_off_leaves_nothing(database: Database) -> None:
    async def never_ends() -> None:
        async with open_unit(database) as unit:
            await unit.accounts.add(User(1, 1, "en"), NOW)
            await asyncio.Event().wait()

    task = asyncio.create_task(never_ends())
    await asyncio.sleep(0.05)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with open_unit(database) as unit:
        assert await unit.accounts.find(1) is None


async def test_what_is_committed_is_there_after_reopening(database: Database, place: Place) -> None:
    async with open_unit(database) as unit:
        await unit.accounts.add(
            User(1, 2, "ar", zone="Africa/Cairo", profile={"digest": "evening"}), NOW
        )
    await database.close()
    again = Database(place.url)
    async with open_unit(again) as unit:
        found = await unit.accounts.find(1)
    await again.close()
    assert found == User(1, 2, "ar", zone="Africa/Cairo", profile={"digest": "evening"})


async def test_writers_wait_for_each_other(database: Database) -> None:
    async def write(number: int) -> None:
        async with open_unit(database) as unit:
            await unit.accounts.add(User(number, number, "en"), NOW)
            await asyncio.sleep(0.001)
            user = await unit.accounts.find(number)
            assert user is not None

    await asyncio.gather(*(write(number) for number in range(1, 21)))
    async with open_unit(database) as unit:
        assert all([await unit.accounts.find(number) for number in range(1, 21)])


async def test_a_locked_database_is_trouble_that_passes(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.storage.database.BUSY_SECONDS", 0)
    database = Database(place.url)
    with place.locked(), pytest.raises(StorageError, match=r"locked|lock timeout"):
        async with open_unit(database) as unit:
            await unit.accounts.find(1)
    async with open_unit(database) as unit:
        assert await unit.accounts.find(1) is None
    await database.close()


async def test_a_file_that_is_no_database_is_told_so_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear Anna, " * 100)
    database = Database(url_of(path))
    with pytest.raises(StorageError, match="not a database"):
        await migrate(database)
    await database.close()
    assert path.read_text().startswith("Dear Anna, ")


async def test_a_folder_is_made_for_the_file(tmp_path: Path) -> None:
    database = Database(url_of(tmp_path / "some" / "where" / "coach.db"))
    await migrate(database)
    await database.close()
    assert (tmp_path / "some" / "where" / "coach.db").exists()


async def test_a_folder_in_place_of_the_file_is_trouble(tmp_path: Path) -> None:
    database = Database(url_of(tmp_path))
    with pytest.raises(StorageError, match="unable to open"):
        await migrate(database)
    await database.close()


@pytest.mark.parametrize(
    "url",
    [
        "postgresql+nodriver://coach:Kept_Secret@host/db",
        "postgresql+asyncpg://coach:Kept_Secret@host:port/db",
        "sqlite+aiosqlite:////dev/null/Kept_Secret/coach.db",
    ],
)
def test_an_address_that_cannot_be_right_is_not_quoted(url: str) -> None:
    with pytest.raises(AddressError, match=r"^DATABASE_URL ") as caught:
        Database(url)
    assert "Kept_Secret" not in str(caught.value)
    assert "\n" not in str(caught.value)


async def test_no_value_is_told_in_an_error(database: Database) -> None:
    with pytest.raises(sa.exc.IntegrityError) as caught:
        async with open_unit(database) as unit:
            await unit.dealings.add_deal(404, "Anna with her private words", NOW)
    assert "private words" not in str(caught.value)
