"""A copy is whole whoever writes, is never put over anything, and brings everything back."""

import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import Connection

from bot.storage import Database, User, hold, open_unit
from bot.storage.copies import CopyError, back_up, restore
from bot.storage.files import check_whole, read_revision
from bot.storage.schema import alembic_config, known_revisions
from scenarios.reckoning.money import Money
from tests.bot.conftest import NOW, url_of
from tests.bot.patience import until

pytestmark = pytest.mark.sqlite_file("pg_dump and pg_restore copy a server's database")

ANNA = 1
FIRST = "0001"


async def add_deal(database: Database, client: str) -> None:
    async with open_unit(database) as unit:
        if await unit.accounts.find(ANNA) is None:
            await unit.accounts.add(User(ANNA, ANNA, "en"), NOW)
        deal_id = await unit.dealings.add_deal(ANNA, client, NOW)
        price = {"price": Money(Decimal("1234.567"), "KWD")}
        await unit.dealings.change_deal(ANNA, deal_id, price, NOW)


async def deals_in(file: Path) -> list[tuple[str, Money | None]]:
    database = Database(url_of(file))
    async with open_unit(database) as unit:
        found = await unit.dealings.list_deals(ANNA, limit=99)
    await database.close()
    return sorted((deal.client, deal.price) for deal in found)


def execute(file: Path, *statements: str) -> None:
    connection = sqlite3.connect(file, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def ask(file: Path, query: str) -> int:
    connection = sqlite3.connect(file)
    (found,) = connection.execute(query).fetchone()
    connection.close()
    return int(found)


def damage(file: Path) -> None:
    """Write over pages in the middle; the head still says that it is a database."""
    raw = bytearray(file.read_bytes())
    raw[8192:40960] = b"\xa5" * (40960 - 8192)
    file.write_bytes(raw)


def ruin(file: Path) -> None:
    file.write_bytes(b"what is left of it" * 999)
    file.with_name(f"{file.name}-wal").write_bytes(b"a log that nobody can read")


def content(file: Path) -> bytes:
    return file.read_bytes()


def rights(file: Path) -> int:
    return file.stat().st_mode & 0o777


def copy_by_hand(file: Path, folder: Path) -> None:
    """As `cp coach.db* folder` does it."""
    folder.mkdir()
    for path in file.parent.glob(f"{file.name}*"):
        shutil.copy(path, folder)
    assert (folder / f"{file.name}-wal").stat().st_size > 0


def listing(folder: Path) -> set[str]:
    """What lies there, but for the lock, which stays."""
    return {path.name for path in folder.iterdir() if path.suffix != ".lock"}


@contextmanager
def written(file: Path) -> Iterator[list[int]]:
    """Somebody writes all the while; each transaction moves all of ten rows on by one."""
    execute(
        file,
        "CREATE TABLE marks (id INTEGER PRIMARY KEY, mark INTEGER, more TEXT)",
        "INSERT INTO marks WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM n LIMIT 10)"
        " SELECT i, 0, hex(randomblob(20000)) FROM n",
    )
    done = [0]
    stop = threading.Event()

    def write() -> None:
        connection = sqlite3.connect(file, isolation_level=None, timeout=30)
        while not stop.is_set():
            connection.execute("BEGIN IMMEDIATE")
            for row in range(1, 11):
                connection.execute(
                    "UPDATE marks SET mark = mark + 1, more = hex(randomblob(20000)) WHERE id = ?",
                    (row,),
                )
            connection.execute("COMMIT")
            done[0] += 1
        connection.close()

    thread = threading.Thread(target=write)
    thread.start()
    try:
        yield done
    finally:
        stop.set()
        thread.join()


async def test_a_copy_made_while_somebody_writes_is_a_state_that_there_was(
    database: Database, file: Path, tmp_path: Path
) -> None:
    await add_deal(database, "Anna")
    with written(file) as done:
        await until(lambda: done[0] > 3)
        marks = []
        for number in range(8):
            copy, before = tmp_path / f"copy-{number}.db", done[0]
            back_up(url_of(file), copy)
            assert ask(copy, "SELECT count(DISTINCT mark) FROM marks") == 1
            mark = ask(copy, "SELECT max(mark) FROM marks")
            assert before <= mark <= done[0] + 1
            marks.append(mark)
            await until(lambda before=before: done[0] > before)  # type: ignore[misc]
    assert marks == sorted(marks)
    assert marks[0] < marks[-1]
    check_whole(tmp_path / "copy-7.db")
    assert read_revision(tmp_path / "copy-7.db") == known_revisions()[0]


async def test_a_copy_is_one_file_for_its_owner_alone(
    database: Database, file: Path, tmp_path: Path
) -> None:
    await add_deal(database, "Anna")
    folder = tmp_path / "copies"
    folder.mkdir()
    back_up(url_of(file), folder / "a.db")
    assert listing(folder) == {"a.db"}
    status = (folder / "a.db").stat()
    assert (status.st_mode & 0o777, status.st_nlink) == (0o600, 1)
    assert await deals_in(folder / "a.db") == [("Anna", Money(Decimal("1234.567"), "KWD"))]


@pytest.mark.parametrize("kind", ["file", "folder", "dangling link"])
def test_nothing_is_ever_written_over(file: Path, tmp_path: Path, kind: str) -> None:
    target = tmp_path / "kept"
    match kind:
        case "file":
            target.write_text("dear to somebody")
        case "folder":
            target.mkdir()
        case _:
            target.symlink_to(tmp_path / "nowhere")
    before = listing(tmp_path)
    with pytest.raises(CopyError, match="is there already: name a new file"):
        back_up(url_of(file), target)
    assert listing(tmp_path) == before
    assert kind != "file" or target.read_text() == "dear to somebody"


def test_what_cannot_be_copied_is_told_and_leaves_nothing(file: Path, tmp_path: Path) -> None:
    copies = tmp_path / "copies"
    with pytest.raises(CopyError, match="No such file or directory"):
        back_up(url_of(file), copies / "a.db")
    copies.mkdir()
    with pytest.raises(CopyError, match="there is no file"):
        back_up(url_of(tmp_path / "none.db"), copies / "a.db")
    damage(file)
    with pytest.raises(CopyError, match=r"coach\.db is damaged"):
        back_up(url_of(file), copies / "a.db")
    file.write_text("a letter, no database\n" * 99)
    with pytest.raises(CopyError, match="is no SQLite database"):
        back_up(url_of(file), copies / "a.db")
    assert listing(copies) == set()


async def test_on_a_server_its_own_tools_are_named(tmp_path: Path) -> None:
    url = "postgresql+asyncpg://coach:Kept_Secret@host/db"
    with pytest.raises(CopyError, match="use pg_dump") as caught:
        back_up(url, tmp_path / "a.db")
    with pytest.raises(CopyError, match="use pg_dump"):
        await restore(url, tmp_path / "a.db", NOW)
    assert "Kept_Secret" not in str(caught.value)


async def test_a_restored_copy_brings_the_same_deals_and_keeps_the_former_ones(
    database: Database, file: Path, tmp_path: Path
) -> None:
    await add_deal(database, "Anna")
    copy = tmp_path / "copy.db"
    back_up(url_of(file), copy)
    before = content(copy)
    await add_deal(database, "Boris")
    await database.close()
    kept = await restore(url_of(file), copy, NOW)
    assert kept == tmp_path / "coach.2026-01-05T090000Z.db"
    assert [client for client, _ in await deals_in(file)] == ["Anna"]
    assert [client for client, _ in await deals_in(kept)] == ["Anna", "Boris"]
    assert content(copy) == before
    assert rights(file) == 0o600
    assert listing(tmp_path) == {"copy.db", "coach.db", kept.name}
    # within the same second: the one that was kept is not written over
    again = await restore(url_of(file), kept, NOW)
    assert again == tmp_path / "coach.2026-01-05T090000Z-1.db"
    assert [client for client, _ in await deals_in(file)] == ["Anna", "Boris"]


async def test_a_copy_comes_into_an_empty_place(file: Path, tmp_path: Path) -> None:
    new = tmp_path / "new" / "coach.db"
    assert await restore(url_of(new), file, NOW) is None
    assert read_revision(new) == known_revisions()[0]


async def test_a_copy_of_an_older_schema_is_migrated(
    database: Database, file: Path, tmp_path: Path
) -> None:
    def back(connection: Connection) -> None:
        config = alembic_config()
        config.attributes["connection"] = connection
        command.downgrade(config, FIRST)

    async with database.transaction() as connection:
        await connection.run_sync(back)
    await database.close()
    old = tmp_path / "old.db"
    back_up(url_of(file), old)
    assert read_revision(old) == FIRST
    await restore(url_of(file), old, NOW)
    assert (read_revision(old), read_revision(file)) == (FIRST, known_revisions()[0])


async def test_a_copy_with_its_log_beside_it_is_taken_whole(
    database: Database, file: Path, tmp_path: Path
) -> None:
    await add_deal(database, "Anna")
    folder = tmp_path / "by-hand"
    copy_by_hand(file, folder)
    new = tmp_path / "new.db"
    await restore(url_of(new), folder / "coach.db", NOW)
    assert [client for client, _ in await deals_in(new)] == ["Anna"]


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("missing", "there is no file"),
        ("letter", "is no SQLite database"),
        ("empty", "none of the coach's"),
        ("damaged", "is damaged"),
        ("newer", r"was written by a newer coach \(schema 9999\): update"),
        ("foreign", "none of the coach's"),
        ("itself", "is the database itself"),
    ],
)
async def test_a_file_that_will_not_do_is_refused_and_nothing_changes(
    database: Database, file: Path, tmp_path: Path, kind: str, said: str
) -> None:
    await add_deal(database, "Anna")
    await database.close()
    copy = tmp_path / "copy.db"
    match kind:
        case "letter":
            copy.write_text("a letter, no database\n" * 99)
        case "empty":
            copy.touch()
        case "foreign":
            execute(
                copy,
                "CREATE TABLE alembic_version (version_num TEXT)",
                "INSERT INTO alembic_version VALUES ('0001')",
            )
        case "itself":
            copy.hardlink_to(file)
        case "damaged" | "newer":
            back_up(url_of(file), copy)
    if kind == "damaged":
        damage(copy)
    if kind == "newer":
        execute(copy, "UPDATE alembic_version SET version_num = '9999'")
    before = listing(tmp_path), content(file)
    with pytest.raises(CopyError, match=said) as caught:
        await restore(url_of(file), copy, NOW)
    assert "\n" not in str(caught.value)
    assert (listing(tmp_path), content(file)) == before


async def test_while_the_bot_runs_nothing_is_restored(file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    back_up(url_of(file), copy)
    with hold(file), pytest.raises(CopyError, match="the bot runs on this database: stop it"):
        await restore(url_of(file), copy, NOW)
    await restore(url_of(file), copy, NOW + timedelta(days=1))


async def test_while_another_program_has_it_open_nothing_is_restored(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.storage.files.BUSY_SECONDS", 0)
    copy = tmp_path / "copy.db"
    back_up(url_of(file), copy)
    other = sqlite3.connect(file)
    other.execute("SELECT count(*) FROM users").fetchone()
    before = listing(tmp_path)
    with pytest.raises(CopyError, match="another program has the database open: end it"):
        await restore(url_of(file), copy, NOW)
    other.close()
    assert {"coach.db", "copy.db"} <= listing(tmp_path) <= before
    await restore(url_of(file), copy, NOW)


async def test_a_damaged_database_gives_way_and_is_kept_with_all_that_is_beside_it(
    database: Database, file: Path, tmp_path: Path
) -> None:
    await add_deal(database, "Anna")
    copy = tmp_path / "copy.db"
    back_up(url_of(file), copy)
    await database.close()
    ruin(file)
    kept = await restore(url_of(file), copy, NOW)
    assert kept is not None
    assert content(kept).startswith(b"what is left")
    assert {"copy.db", "coach.db", kept.name, f"{kept.name}-wal"} <= listing(tmp_path)
    assert "coach.db-wal" not in listing(tmp_path)
    assert [client for client, _ in await deals_in(file)] == ["Anna"]


async def test_a_log_without_its_database_is_not_read_into_the_restored_one(
    file: Path, tmp_path: Path
) -> None:
    new = tmp_path / "new.db"
    ruin(new)
    new.unlink()
    kept = await restore(url_of(new), file, NOW)
    assert kept is not None
    assert listing(tmp_path) == {"coach.db", "new.db", f"{kept.name}-wal"}
