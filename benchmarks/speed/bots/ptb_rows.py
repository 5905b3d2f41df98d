"""python-telegram-bot that writes a row for every update and answers once it is committed.

The file is set as the coach sets its own, so that a commit is worth, and costs, the same.
"""

import os
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


class Base(DeclarativeBase):
    """Of all tables."""


class Received(Base):
    """An update that came."""

    __tablename__ = "received"

    id: Mapped[int] = mapped_column(primary_key=True)
    update_id: Mapped[int]
    user_id: Mapped[int] = mapped_column(sa.BigInteger)
    text: Mapped[str]
    at: Mapped[datetime]


_ENGINE = create_async_engine(os.environ["DATABASE_URL"])
_SESSIONS = async_sessionmaker(_ENGINE, class_=AsyncSession, expire_on_commit=False)


@sa.event.listens_for(_ENGINE.sync_engine, "connect")
def _set_up(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver's, behind SQLAlchemy's
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.close()


async def create(_application: object) -> None:
    """Make the table."""
    async with _ENGINE.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)


async def write_and_echo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    """Write a row, commit it, say the same."""
    message, user = update.message, update.effective_user
    if message is None or message.text is None or user is None:
        return
    async with _SESSIONS() as session:
        row = Received(
            update_id=update.update_id, user_id=user.id, text=message.text, at=datetime.now(UTC)
        )
        session.add(row)
        await session.commit()
    await message.reply_text(message.text)


def main() -> None:
    """Run until it is ended."""
    builder = Application.builder().token(os.environ["BOT_TOKEN"])
    application = builder.base_url(f"{os.environ['BOT_API_URL']}/bot").post_init(create).build()
    application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, write_and_echo))
    application.run_polling(allowed_updates=Update.ALL_TYPES)


if __name__ == "__main__":
    main()
