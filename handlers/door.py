"""The door: takes a stored update through reading and its turn, and catches what goes wrong."""

import asyncio
import itertools
import logging
import traceback
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Protocol

from telegram import Bot
from telegram import Update as TelegramUpdate

from bot.messages import Forwarded, Incoming, Sender, Typed
from bot.storage import StorageError, Update
from bot.turns import House, apologise, skip_update, take_turn
from handlers.events import read_update
from scenarios.reading.message import Reading

_LOG = logging.getLogger(__name__)
MOST_TRIES = 3
"""A poisoned update is set aside after so many."""
_PAUSES = (0.2, 1.0, 5.0, 15.0)


class Reads(Protocol):
    """Reads a message off the event loop."""

    async def read(self, text: str) -> Reading:
        """Everything the text says."""
        ...


class Door:
    """Takes updates one at a time for each user; its caller keeps their order."""

    def __init__(
        self,
        bot: Bot,
        house: House,
        reader: Reads,
        clock: Callable[[], datetime],
        on_commit: Callable[[], None],
    ) -> None:
        self._bot = bot
        self._house = house
        self._reader = reader
        self._clock = clock
        self._on_commit = on_commit

    async def take(self, update: Update) -> None:
        """Answer an update; it is done, or set aside, when this returns."""
        sender: Sender | None = None
        for tries in range(1, MOST_TRIES + 1):
            try:
                told = read_update(TelegramUpdate.de_json(update.body, self._bot))
                if told is None:
                    await self._insist(lambda: skip_update(self._house, update.update_id))
                else:
                    sender, incoming = told
                    await self._turn(update, sender, incoming)
            except Exception as error:  # noqa: BLE001 - the last rung: whatever a turn raises
                if tries == MOST_TRIES:
                    _log(update, error)
                    await self._set_aside(update, sender)
            else:
                break
        self._on_commit()

    async def _turn(self, update: Update, sender: Sender, incoming: Incoming) -> None:
        reading = None
        if isinstance(incoming, Typed | Forwarded) and incoming.text.strip():
            reading = await self._reader.read(incoming.text)
        now = self._clock()
        await self._insist(
            lambda: take_turn(
                self._house, update.update_id, sender, incoming, reading=reading, now=now
            )
        )

    async def _set_aside(self, update: Update, sender: Sender | None) -> None:
        """Give the update up; its user hears an apology, and his state is as it was."""
        now = self._clock()
        await self._insist(lambda: apologise(self._house, sender, update.update_id, now))

    async def _insist(self, work: Callable[[], Awaitable[None]]) -> None:
        """Do it as soon as the database can be used: the update waits in the inbox meanwhile."""
        for pause in itertools.chain(_PAUSES, itertools.repeat(_PAUSES[-1])):
            try:
                await work()
            except StorageError as error:
                _LOG.warning("the database cannot be used: %s", error)
                await asyncio.sleep(pause)
            else:
                return


def _log(update: Update, error: Exception) -> None:
    """One entry: the update's id, the kind of error and where; no words of anybody."""
    where = "".join(traceback.format_tb(error.__traceback__))
    _LOG.error("update %s failed: %s\n%s", update.update_id, type(error).__name__, where)
