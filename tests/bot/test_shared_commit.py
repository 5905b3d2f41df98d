"""Transactions that share a commit: in order, each alone, and nobody is told before the commit."""

import asyncio
import sqlite3
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.storage import Database, StorageError
from bot.storage.near import NearConnection

pytestmark = [
    pytest.mark.sqlite_file("a server's transactions go side by side"),
    pytest.mark.usefixtures("threads_end"),
]


class OddError(Exception):
    """What a turn raises."""


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await open_empty(tmp_path / "coach.db")
    yield database
    await database.close()


async def open_empty(file: Path) -> Database:
    database = Database(f"sqlite+aiosqlite:///{file}")
    async with database.transaction() as connection:
        await connection.execute(sa.text("DROP TABLE IF EXISTS line"))
        await connection.execute(
            sa.text("CREATE TABLE line (at INTEGER PRIMARY KEY, n INTEGER UNIQUE)")
        )
    return database


def on_disk(file: Path) -> list[int]:
    """What another program sees, in the order of writing."""
    connection = sqlite3.connect(file)
    try:
        return [n for (n,) in connection.execute("SELECT n FROM line ORDER BY at")]
    finally:
        connection.close()


async def write(
    database: Database, number: int, *, fails: bool = False, urgent: bool = False
) -> None:
    async with database.transaction(urgent=urgent) as connection:
        await connection.execute(sa.text("INSERT INTO line (n) VALUES (:n)"), {"n": number})
        if fails:
            raise OddError


class Commits:
    """Counts commits, and holds them up or lets them fail."""

    def __init__(self) -> None:
        self.count = 0
        self.gate = asyncio.Event()
        self.gate.set()
        self.fault: Exception | None = None


@pytest.fixture
def commits(monkeypatch: pytest.MonkeyPatch) -> Commits:
    commits = Commits()
    true_commit = NearConnection.commit

    async def commit(connection: NearConnection) -> None:
        commits.count += 1
        await commits.gate.wait()
        if commits.fault is not None:
            raise commits.fault
        await true_commit(connection)

    monkeypatch.setattr(NearConnection, "commit", commit)
    return commits


async def test_those_that_come_during_a_commit_share_the_next_one(
    database: Database, tmp_path: Path, commits: Commits
) -> None:
    commits.gate.clear()
    tasks = [asyncio.create_task(write(database, n)) for n in range(20)]
    await asyncio.sleep(0.2)
    later = [asyncio.create_task(write(database, n)) for n in range(20, 40)]
    await asyncio.sleep(0.2)
    assert not any(task.done() for task in (*tasks, *later))
    assert on_disk(tmp_path / "coach.db") == []
    commits.gate.set()
    await asyncio.gather(*tasks, *later)
    assert on_disk(tmp_path / "coach.db") == list(range(40))
    assert commits.count < 10


async def test_the_urgent_go_before_all_that_wait(
    database: Database, tmp_path: Path, commits: Commits
) -> None:
    commits.gate.clear()
    tasks = [asyncio.create_task(write(database, 0))]
    await asyncio.sleep(0.2)
    for number in range(1, 7):
        tasks.append(asyncio.create_task(write(database, number, urgent=number % 3 == 0)))
        await asyncio.sleep(0)
    commits.gate.set()
    await asyncio.gather(*tasks)
    assert on_disk(tmp_path / "coach.db") == [0, 3, 6, 1, 2, 4, 5]


async def test_who_waits_for_a_commit_waits_for_no_more_than_so_many(
    database: Database, monkeypatch: pytest.MonkeyPatch, commits: Commits
) -> None:
    monkeypatch.setattr("bot.storage.shared_commit.MOST_SHARING", 5)
    await asyncio.gather(*(write(database, n) for n in range(20)))
    assert commits.count >= 4


async def test_a_commit_that_fails_fails_for_all_that_share_it_and_the_next_goes_well(
    database: Database, tmp_path: Path, commits: Commits
) -> None:
    commits.fault = sqlite3.OperationalError("disk I/O error")
    found = await asyncio.gather(*(write(database, n) for n in range(5)), return_exceptions=True)
    assert [type(each) for each in found] == [StorageError] * 5
    assert "disk I/O error" in str(found[0])
    commits.fault = None
    await write(database, 9)
    assert on_disk(tmp_path / "coach.db") == [9]


async def test_a_full_disk_undoes_all_that_share_the_commit_and_tells_them(
    database: Database, tmp_path: Path
) -> None:
    async def fill() -> None:
        async with database.transaction() as connection:
            await connection.execute(sa.text("CREATE TABLE big (body BLOB)"))
            await connection.execute(sa.text("PRAGMA max_page_count = 20"))
            await connection.execute(sa.text("INSERT INTO big VALUES (zeroblob(1000000))"))

    before = asyncio.create_task(write(database, 1))
    found = await asyncio.gather(before, fill(), return_exceptions=True)
    assert isinstance(found[1], StorageError)
    assert found[0] is None or isinstance(found[0], StorageError)
    assert on_disk(tmp_path / "coach.db") == ([1] if found[0] is None else [])
    await write(database, 2)
    assert on_disk(tmp_path / "coach.db")[-1] == 2


async def test_whoever_is_cancelled_holds_up_nobody(
    database: Database, tmp_path: Path, commits: Commits
) -> None:
    commits.gate.clear()
    tasks = [asyncio.create_task(write(database, n)) for n in range(6)]
    await asyncio.sleep(0.2)
    for task in tasks[::2]:
        task.cancel()
    commits.gate.set()
    async with asyncio.timeout(20):
        await asyncio.gather(*tasks, return_exceptions=True)
        await write(database, 9)
    there = on_disk(tmp_path / "coach.db")
    assert {1, 3, 5, 9} <= set(there)
    assert there == sorted(there)


async def test_one_cancelled_while_a_transaction_begins_leaves_none_open(
    database: Database, tmp_path: Path
) -> None:
    holder = sqlite3.connect(tmp_path / "coach.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    task = asyncio.create_task(write(database, 1))
    await asyncio.sleep(0.2)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    holder.execute("ROLLBACK")
    holder.close()
    async with asyncio.timeout(20):
        await write(database, 2)
    assert on_disk(tmp_path / "coach.db") == [2]


async def test_a_long_one_lets_the_event_loop_go_on(database: Database) -> None:
    slow = sa.text(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000) "
        "SELECT count(*) FROM n"
    )
    beats = 0

    async def beat() -> None:
        nonlocal beats
        while True:
            await asyncio.sleep(0.001)
            beats += 1

    beating = asyncio.create_task(beat())
    async with database.transaction(long=True) as connection:
        assert (await connection.execute(slow)).scalar_one() == 2000000
    beating.cancel()
    assert beats > 3


@settings(max_examples=25)
@given(
    st.lists(st.sampled_from(["goes well", "raises", "is cancelled", "breaks a rule"]), max_size=30)
)
def test_each_is_there_or_gone_by_itself_and_in_its_order(
    tmp_path_factory: pytest.TempPathFactory, fates: list[str]
) -> None:
    file = tmp_path_factory.mktemp("shared") / "coach.db"

    async def go() -> list[BaseException | None]:
        database = await open_empty(file)
        await write(database, 1000)
        tasks = []
        for number, fate in enumerate(fates):
            # one who breaks a rule writes a number that is there
            wanted = 1000 if fate == "breaks a rule" else number
            task = asyncio.create_task(write(database, wanted, fails=fate == "raises"))
            tasks.append(task)
        await asyncio.sleep(0)
        for task, fate in zip(tasks, fates, strict=True):
            if fate == "is cancelled":
                task.cancel()
        found = await asyncio.gather(*tasks, return_exceptions=True)
        await database.close()
        return found

    found = asyncio.run(go())
    there = on_disk(file)
    kept = [n for n, each in enumerate(found) if each is None]
    assert kept == [n for n, fate in enumerate(fates) if fate == "goes well"]
    assert [n for n in there if n in kept] == kept
    lost = [n for n, fate in enumerate(fates) if fate in ("raises", "breaks a rule")]
    assert not set(lost) & set(there)


_KILLED = """
import asyncio, os, sys
import sqlalchemy as sa
from bot.storage import Database
from bot.storage.near import NearConnection

async def die(_):
    os._exit(9)

async def write(database, number):
    async with database.transaction() as connection:
        await connection.execute(sa.text("INSERT INTO line (n) VALUES (:n)"), {"n": number})
    print(number, flush=True)

async def main():
    database = Database(f"sqlite+aiosqlite:///{sys.argv[1]}")
    await write(database, 1)
    NearConnection.commit = die
    await asyncio.gather(*(write(database, number) for number in range(2, 9)))

asyncio.run(main())
"""


async def test_who_is_killed_before_the_commit_leaves_nothing_and_has_told_nobody(
    database: Database, tmp_path: Path
) -> None:
    file = tmp_path / "coach.db"
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", _KILLED, str(file)), stdout=asyncio.subprocess.PIPE
    )
    told, _ = await process.communicate()
    assert (process.returncode, told) == (9, b"1\n")
    assert on_disk(file) == [1]
