"""The migrations lead to the tables of the code, forward and back, and keep what is there."""

from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect

from bot.storage import Database, User, open_unit
from bot.storage.schema import alembic_config, migrate
from bot.storage.tables import METADATA
from tests.bot.conftest import NOW, url_of


def differences(connection: Connection) -> list[object]:
    options = {"compare_type": True, "compare_server_default": True}
    context = MigrationContext.configure(connection, opts=options)
    return list(compare_metadata(context, METADATA))


def names(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names())


def to_base(connection: Connection) -> None:
    config = alembic_config()
    config.attributes["connection"] = connection
    command.downgrade(config, "base")


async def test_a_fresh_file_gets_the_tables_of_the_code(tmp_path: Path) -> None:
    database = Database(url_of(tmp_path / "fresh.db"))
    await migrate(database)
    async with database.transaction() as connection:
        assert await connection.run_sync(names) == {*METADATA.tables, "alembic_version"}
        assert await connection.run_sync(differences) == []
    await database.close()


async def test_migrating_again_changes_nothing(database: Database) -> None:
    async with open_unit(database) as unit:
        await unit.accounts.add(User(1, 1, "en"), NOW)
    await migrate(database)
    await migrate(database)
    async with open_unit(database) as unit:
        assert await unit.accounts.find(1) == User(1, 1, "en")


async def test_back_and_forward_again(database: Database) -> None:
    async with database.transaction() as connection:
        await connection.run_sync(to_base)
        assert await connection.run_sync(names) == {"alembic_version"}
    await migrate(database)
    async with database.transaction() as connection:
        assert await connection.run_sync(differences) == []


async def test_foreign_keys_are_still_minded_after_migrating(database: Database) -> None:
    await migrate(database)
    async with database.transaction() as connection:
        found = await connection.exec_driver_sql("PRAGMA foreign_keys")
        assert found.scalar_one() == 1
        assert (await connection.exec_driver_sql("PRAGMA foreign_key_check")).all() == []


def test_there_is_one_newest_version() -> None:
    assert len(ScriptDirectory.from_config(alembic_config()).get_heads()) == 1
