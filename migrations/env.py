"""Runs the migrations: on the connection it is given, else on DATABASE_URL."""

import asyncio
from typing import Literal

from alembic import context
from sqlalchemy import Connection

from bot.settings import read_settings
from bot.storage.database import Database
from bot.storage.tables import METADATA, UtcTime


def _render(kind: str, item: object, _context: object) -> str | Literal[False]:
    """Migrations name SQLAlchemy's own types, so that they outlive ours."""
    if kind == "type" and isinstance(item, UtcTime):
        return "sa.DateTime(timezone=True)"
    return False


def run_on(connection: Connection) -> None:
    """Run the wanted migrations on this connection."""
    context.configure(
        connection=connection,
        target_metadata=METADATA,
        compare_type=True,
        compare_server_default=True,
        render_as_batch=True,
        render_item=_render,
    )
    with context.begin_transaction():
        context.run_migrations()


async def run_on_database() -> None:
    """Run them on the database of the settings: alembic was called from the command line."""
    database = Database(read_settings().database_url)
    try:
        async with database.rebuilding() as connection:
            await connection.run_sync(run_on)
    finally:
        await database.close()


given = context.config.attributes.get("connection")
if given is not None:
    run_on(given)
else:
    asyncio.run(run_on_database())
