"""INSERT that minds what is there already, in the words of each database."""

from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection


async def insert_new(
    connection: AsyncConnection, table: sa.Table, rows: list[dict[str, Any]]
) -> None:
    """Insert the rows whose keys are not there yet; leave the others alone."""
    if rows:
        insert = _insert(connection.dialect.name, table)
        await connection.execute(insert.on_conflict_do_nothing(), rows)


async def put(
    connection: AsyncConnection, table: sa.Table, row: dict[str, Any], *, key: tuple[str, ...]
) -> None:
    """Insert the row, or overwrite the one with the same key."""
    names = tuple(name for name in row if name not in key)
    await connection.execute(_overwriting(connection.dialect.name, table, names, key), row)


@cache
def _overwriting(
    dialect: str, table: sa.Table, names: tuple[str, ...], key: tuple[str, ...]
) -> sa.Insert:
    """The statement, made once: every turn ends with it."""
    insert = _insert(dialect, table)
    changed = {name: insert.excluded[name] for name in names}
    return insert.on_conflict_do_update(index_elements=key, set_=changed)


def _insert(dialect: str, table: sa.Table) -> "sqlite.Insert | postgresql.Insert":
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)
