"""Brings the database to the newest schema (alembic)."""

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from bot.storage.database import Database
from bot.storage.server import MIGRATING

_ROOT = Path(__file__).parents[2]


def alembic_config() -> Config:
    """Alembic's configuration, as pyproject.toml has it."""
    return Config(toml_file=_ROOT / "pyproject.toml")


def known_revisions() -> tuple[str, ...]:
    """The schema's versions that this program knows, the newest first."""
    scripts = ScriptDirectory.from_config(alembic_config())
    return tuple(script.revision for script in scripts.walk_revisions())


async def migrate(database: Database) -> None:
    """Bring the schema to the newest version; does nothing where it is.

    Raises:
        StorageError: the database cannot be used.
    """
    async with database.rebuilding() as connection:
        if not database.is_sqlite:  # several processes may start at once: one does it
            await connection.execute(sa.text("SET LOCAL lock_timeout = '60s'"))
            await connection.execute(sa.select(sa.func.pg_advisory_xact_lock(MIGRATING)))
        await connection.run_sync(_upgrade)


def _upgrade(connection: Connection) -> None:
    config = alembic_config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
