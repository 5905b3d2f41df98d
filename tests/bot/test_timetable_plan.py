"""The next reminder of all is known by one look into an index, however many there are."""

import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from bot.storage import Database, User, open_unit
from bot.storage.unit import Unit
from tests.bot.conftest import NOW

pytestmark = pytest.mark.sqlite_file("its own plan is read")
MANY = 20_000
INDEX = "ix_reminders_state_due_at"


async def _fill(database: Database, file: Path) -> None:
    """Reminders of every state, due a minute after another."""
    async with open_unit(database) as unit:
        await unit.accounts.add(User(1, 1, "en"), NOW)
        await unit.timetable.add(1, NOW, NOW, text="call")
    with closing(sqlite3.connect(file)) as connection, connection:
        ((moment,),) = connection.execute("SELECT due_at FROM reminders")
        connection.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
            " INSERT INTO reminders (user_id, due_at, created_at, text, state, tries)"
            " SELECT 1, datetime(?, '+' || i || ' minutes') || '.000000', ?, 'call',"
            " CASE i % 4 WHEN 0 THEN 'waiting' WHEN 1 THEN 'rung' ELSE 'done' END, 0 FROM n",
            (MANY, moment, moment),
        )


async def _plan(
    database: Database, file: Path, ask: Callable[[Unit], Awaitable[object]]
) -> list[str]:
    """How SQLite goes about the very statement that is asked."""
    heard: list[tuple[str, Any]] = []

    def hear(_: object, __: object, statement: str, parameters: object, *___: object) -> None:
        heard.append((statement, parameters))

    engine = database.engine.sync_engine
    async with open_unit(database) as unit:
        event.listen(engine, "before_cursor_execute", hear)
        try:
            await ask(unit)
        finally:
            event.remove(engine, "before_cursor_execute", hear)
    ((statement, parameters),) = heard
    with closing(sqlite3.connect(file)) as connection:
        steps = connection.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
        return [str(detail) for *_, detail in steps]


def _is_one_look(plan: list[str]) -> bool:
    return len(plan) == 1 and plan[0].startswith("SEARCH") and INDEX in plan[0]


async def _when(unit: Unit) -> object:
    return await unit.timetable.next_due()


async def _lease(unit: Unit) -> object:
    return await unit.timetable.lease(NOW, limit=100)


async def test_when_the_next_is_due_is_looked_up_and_not_sought(
    database: Database, file: Path
) -> None:
    await _fill(database, file)
    async with open_unit(database) as unit:
        assert await unit.timetable.next_due() == NOW
    assert _is_one_look(plan := await _plan(database, file, _when)), plan
    # without the index it would be sought among all
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(f"DROP INDEX {INDEX}")
    assert not _is_one_look(plan := await _plan(database, file, _when)), plan
    assert any("SCAN" in step or "TEMP B-TREE" in step for step in plan), plan


async def test_what_is_due_is_leased_without_a_look_at_what_waits(
    database: Database, file: Path
) -> None:
    await _fill(database, file)
    async with open_unit(database) as unit:
        assert len(await unit.timetable.lease(NOW + timedelta(minutes=8), limit=9)) == 3
    plan = await _plan(database, file, _lease)
    assert any(step.startswith("SEARCH") and INDEX in step for step in plan), plan
    assert not any("SCAN reminders" in step or "TEMP B-TREE" in step for step in plan), plan
