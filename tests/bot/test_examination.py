"""Everything that is wrong with a database is told in a line, and nothing is changed by looking."""

import sqlite3
from pathlib import Path

import pytest

from bot.storage import Database
from bot.storage.examination import examine, examine_server
from bot.storage.schema import known_revisions
from tests.bot.conftest import url_of
from tests.bot.test_copies import content, damage, execute

pytestmark = [
    pytest.mark.usefixtures("threads_end"),
    pytest.mark.sqlite_file("a server looks after its files itself"),
]


@pytest.fixture
def private(file: Path) -> Path:
    """The database of a test, as the program makes it."""
    file.chmod(0o600)
    file.parent.chmod(0o700)
    return file


def put(file: Path, words: str) -> None:
    """Another file in its place."""
    file.write_text(words)
    file.chmod(0o600)


def open_to_others(file: Path) -> Path:
    """A copy beside it, and all of them readable for others."""
    copy = file.with_name("coach.2026-01-05.db")
    copy.touch(0o644)
    file.chmod(0o640)
    file.parent.chmod(0o777)
    return copy


async def only_fault(file: Path) -> str:
    (fault,) = await examine(url_of(file))
    assert "\n" not in fault
    return fault


async def test_a_database_as_it_should_be(private: Path) -> None:
    before = content(private)
    assert await examine(url_of(private)) == []
    assert content(private) == before
    assert [path.name for path in private.parent.iterdir()] == ["coach.db"]


async def test_one_in_use_is_looked_at_beside_its_bot(database: Database, private: Path) -> None:
    async with database.transaction() as connection:
        await connection.exec_driver_sql("SELECT 1")
    for path in private.parent.iterdir():
        path.chmod(0o600)
    assert await examine(url_of(private)) == []


async def test_one_that_is_not_made_yet_is_no_fault_and_stays_so(tmp_path: Path) -> None:
    assert await examine(url_of(tmp_path / "some" / "where" / "coach.db")) == []
    assert not (tmp_path / "some").exists()
    (tmp_path / "empty.db").touch(0o600)
    assert await examine(url_of(tmp_path / "empty.db")) == []


async def test_a_folder_that_cannot_be_written_is_told() -> None:
    assert (await only_fault(Path("/dev/null/coach.db"))).startswith(
        "DATABASE_URL: nothing can be written in /dev/null (Not a directory): "
    )


async def test_damage_is_told_with_the_way_back(private: Path) -> None:
    damage(private)
    fault = await only_fault(private)
    assert fault.startswith(f"DATABASE_URL: {private} is damaged: ")
    assert fault.endswith("`python -m bot restore` a copy")


async def test_other_files_are_told_from_ours(private: Path) -> None:
    put(private, "a letter, no database\n" * 99)
    assert "is no SQLite database" in await only_fault(private)
    put(private, "")
    execute(private, "CREATE TABLE dishes (id)")
    assert "is a database, but none of the coach's" in await only_fault(private)


async def test_a_folder_in_place_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "coach.db").mkdir()
    assert "there is no file" in await only_fault(tmp_path / "coach.db")


async def test_an_older_and_a_newer_schema(private: Path) -> None:
    execute(private, "UPDATE alembic_version SET version_num = '0001'")
    newest = known_revisions()[0]
    assert await only_fault(private) == (
        f"DATABASE_URL: the schema is 0001, the newest is {newest}: "
        "`python -m bot migrate`, or start the bot"
    )
    execute(private, "UPDATE alembic_version SET version_num = '9999'")
    assert (await only_fault(private)).endswith(
        "a newer coach (schema 9999): update this one first"
    )


async def test_one_that_another_program_keeps_to_itself(
    private: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.storage.files.BUSY_SECONDS", 0)
    other = sqlite3.connect(private, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert await only_fault(private) == f"DATABASE_URL: {private} is in use by another program"
    other.close()


async def test_rights_of_others_are_told(private: Path) -> None:
    copy = open_to_others(private)
    assert await examine(url_of(private)) == [
        f"rights: others may use what people wrote: chmod 600 {copy} {private}",
        f"rights: others may write in {private.parent}: chmod go-w {private.parent}",
    ]


async def test_a_disk_that_is_nearly_full(private: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.storage.examination.LEAST_FREE", 10**18)
    fault = await only_fault(private)
    assert fault.startswith("disk: ")
    assert fault.endswith(f"MB are free in {private.parent}, 1000000000000 are needed: make room")


async def test_an_address_that_cannot_be_right_is_not_quoted() -> None:
    for url in ("postgresql+nodriver://coach:Kept_Secret@host/db", "x:Kept_Secret"):
        (fault,) = await examine(url)
        assert fault.startswith("DATABASE_URL ")
        assert "Kept_Secret" not in fault


async def test_a_server_is_asked_for_its_schema(database: Database, tmp_path: Path) -> None:
    assert await examine_server(database) == []
    for revision, said in (("0001", "the schema is 0001"), ("9999", "by a newer coach")):
        async with database.transaction() as connection:
            await connection.exec_driver_sql(
                "UPDATE alembic_version SET version_num = ?", (revision,)
            )
        (fault,) = await examine_server(database)
        assert said in fault
    fresh = Database(url_of(tmp_path / "fresh.db"))
    assert await examine_server(fresh) == []
    await fresh.close()


async def test_a_server_that_cannot_be_reached_is_told(tmp_path: Path) -> None:
    nowhere = Database(url_of(tmp_path))
    (fault,) = await examine_server(nowhere)
    assert fault.startswith("DATABASE_URL: the database cannot be used: unable to open")
    await nowhere.close()
