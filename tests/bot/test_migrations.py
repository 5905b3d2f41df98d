"""The migrations lead to the tables of the code, forward and back, and keep what is there."""

from collections.abc import Callable
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect

from bot.storage import Database, User, open_unit
from bot.storage.schema import alembic_config, known_revisions, migrate
from bot.storage.tables import METADATA
from scenarios.reckoning.money import Money
from tests.bot.conftest import NOW
from tests.bot.test_accounts import fill, rows_of
from tests.databases import new_place

FULL = User(31, 31, "ru", zone="Europe/Moscow", currency="RUB", trade="design")
_OLDER = (
    (
        "INSERT INTO users (id, chat_id, language, profile, blocked, created_at)"
        " VALUES (1, 1, 'en', '{}', false, '2026-01-01 00:00:00')"
    ),
    (
        "INSERT INTO deals (id, user_id, client, state, currency, price_minor, floor_minor,"
        " created_at, changed_at) VALUES"
        " (1, 1, 'Omar', 'agreed', 'KWD', 900000, 700500, '2026-01-01 00:00', '2026-01-01 00:00'),"
        " (2, 1, 'Anna', 'lead', NULL, NULL, NULL, '2026-01-01 00:00', '2026-01-01 00:00')"
    ),
    (
        "INSERT INTO stages (user_id, deal_id, position, amount_minor)"
        " VALUES (1, 1, 1, 450000), (1, 2, 1, 5)"
    ),
)
"""What a file of version 0006 holds: a deal in dinars with a stage, and one without a currency."""

_PLANNED = (
    "INSERT INTO reminders"
    " (user_id, source, text, due_at, created_at, by_clock, state, tries) VALUES"
    " (1, '17:own_date', 'x', '2026-02-01 10:00', '2026-01-01 00:00', false, 'waiting', 0),"
    " (1, 'own:18:due_noted', 'x', '2026-02-01 10:00', '2026-01-01 00:00', false, 'waiting', 0),"
    " (1, 'digest', '', '2026-02-01 09:00', '2026-01-01 00:00', false, 'waiting', 0)"
)
"""What talks planned by version 0008, and the digest."""


def differences(connection: Connection) -> list[object]:
    options = {"compare_type": True, "compare_server_default": True}
    context = MigrationContext.configure(connection, opts=options)
    return list(compare_metadata(context, METADATA))


def names(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names())


def go(connection: Connection, way: Callable[[Config, str], None], revision: str) -> None:
    config = alembic_config()
    config.attributes["connection"] = connection
    way(config, revision)


def to_base(connection: Connection) -> None:
    go(connection, command.downgrade, "base")


async def test_a_fresh_file_gets_the_tables_of_the_code(tmp_path: Path) -> None:
    place = new_place(tmp_path, empty=True)
    database = Database(place.url)
    await migrate(database)
    async with database.transaction() as connection:
        assert await connection.run_sync(names) == {*METADATA.tables, "alembic_version"}
        assert await connection.run_sync(differences) == []
    await database.close()
    place.close()


async def test_migrating_again_changes_nothing(database: Database) -> None:
    async with open_unit(database) as unit:
        await unit.accounts.add(User(1, 1, "en"), NOW)
    await migrate(database)
    await migrate(database)
    async with open_unit(database) as unit:
        assert await unit.accounts.find(1) == User(1, 1, "en")


async def test_a_full_database_goes_back_step_by_step_and_forward_and_keeps_what_fits(
    database: Database,
) -> None:
    """What a former version has no table for is lost to it, and nothing else."""
    await fill(database, FULL)
    before = await rows_of(database, FULL.id)
    assert min(before.values()) > 0
    revisions = known_revisions()
    for revision in revisions[1:]:
        async with database.rebuilding() as connection:
            await connection.run_sync(partial(go, way=command.downgrade, revision=revision))
    async with database.transaction() as connection:
        kept = await connection.run_sync(names) & METADATA.tables.keys()
    for revision in reversed(revisions[:-1]):
        async with database.rebuilding() as connection:
            await connection.run_sync(partial(go, way=command.upgrade, revision=revision))
    async with database.transaction() as connection:
        assert await connection.run_sync(differences) == []
    assert {"users", "deals", "inbox", "outbox", "reminders"} <= kept
    after = await rows_of(database, FULL.id)
    assert {name: after[name] for name in kept} == {name: before[name] for name in kept}
    async with open_unit(database) as unit:
        assert await unit.accounts.find(FULL.id) == FULL


async def test_back_and_forward_again(database: Database) -> None:
    async with database.rebuilding() as connection:
        await connection.run_sync(to_base)
        assert await connection.run_sync(names) == {"alembic_version"}
    await migrate(database)
    async with database.transaction() as connection:
        assert await connection.run_sync(differences) == []


async def test_sums_of_an_older_file_take_the_currency_their_deal_had(database: Database) -> None:
    async with database.rebuilding() as connection:
        await connection.run_sync(partial(go, way=command.downgrade, revision="0006"))
        for statement in _OLDER:
            await connection.exec_driver_sql(statement)
    await migrate(database)
    async with open_unit(database) as unit:
        deals = [await unit.dealings.find_deal(1, each) for each in (1, 2)]
        stages = await unit.stages.of_deals(1, [1, 2])
    assert [deal and deal.floor for deal in deals] == [Money(Decimal("700.5"), "KWD"), None]
    assert {each: [stage.amount for stage in found] for each, found in stages.items()} == {
        1: [Money(Decimal(450), "KWD")]
    }


async def test_what_talks_planned_in_an_older_file_is_told_by_the_digest(
    database: Database,
) -> None:
    async with database.rebuilding() as connection:
        await connection.run_sync(partial(go, way=command.downgrade, revision="0008"))
        await connection.exec_driver_sql(_OLDER[0])
        await connection.exec_driver_sql(_PLANNED)
    await migrate(database)
    async with open_unit(database) as unit:
        planned = await unit.plans.list_planned(1)
    assert {each.source for each in planned} == {"planned:17:own_date", "own:18:due_noted"}


@pytest.mark.sqlite_file("a server always minds them")
async def test_foreign_keys_are_still_minded_after_migrating(database: Database) -> None:
    await migrate(database)
    async with database.transaction() as connection:
        found = await connection.exec_driver_sql("PRAGMA foreign_keys")
        assert found.scalar_one() == 1
        assert (await connection.exec_driver_sql("PRAGMA foreign_key_check")).all() == []


def test_there_is_one_newest_version() -> None:
    assert len(ScriptDirectory.from_config(alembic_config()).get_heads()) == 1
