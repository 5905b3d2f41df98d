"""Shows that the bot is busy as soon as an answer takes longer than half a second."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from telegram import Bot
from telegram.error import TelegramError

_LOG = logging.getLogger(__name__)
FIRST = 0.5
"""Seconds after which it is shown."""
AGAIN = 4.5
"""Seconds after which it is shown again: Telegram takes it away after five."""
MOST = 12
"""Times that it is shown: what takes longer than a minute waits for something else than work."""

Sleep = Callable[[float], Awaitable[None]]


@asynccontextmanager
async def busy(
    bot: Bot, chat_id: int, action: str, *, sleep: Sleep = asyncio.sleep
) -> AsyncIterator[None]:
    """Show `action` in the chat while the block works, from half a second on.

    Args:
        bot: that works.
        chat_id: of whoever waits.
        action: of telegram.constants.ChatAction.
        sleep: waits so many seconds.
    """
    telling = asyncio.create_task(_tell(bot, chat_id, action, sleep), name=f"busy {chat_id}")
    try:
        yield
    finally:
        telling.cancel()
        await asyncio.wait([telling])


async def _tell(bot: Bot, chat_id: int, action: str, sleep: Sleep) -> None:
    """It is no answer: where it cannot be shown, nothing is lost."""
    for pause in (FIRST, *[AGAIN] * (MOST - 1)):
        await sleep(pause)
        try:
            await bot.send_chat_action(chat_id, action)
        except TelegramError as error:
            _LOG.debug("no sign of being busy: %s", type(error).__name__)
