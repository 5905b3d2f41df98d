"""The door: takes a stored update through reading and its turn, and catches what goes wrong."""

import asyncio
import itertools
import logging
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from telegram import Bot
from telegram import Update as TelegramUpdate

from bot.messages import AGAIN, Forwarded, Incoming, Pressed, Sender, Typed
from bot.storage import StorageError, Update
from bot.turns import House, apologise, skip_update, take_turn
from handlers.events import read_update
from scenarios.reading.message import Reading

_LOG = logging.getLogger(__name__)
MOST_TRIES = 3
"""A poisoned update is set aside after so many."""
_PAUSES = (0.2, 1.0, 5.0, 15.0)
_TWICE = timedelta(seconds=1)
"""The same button again within this time is the same tap of a finger."""
_MOST_TAPS = 10_000


@dataclass(frozen=True, slots=True)
class _Tap:
    update_id: int
    message_id: int | None
    data: str
    at: datetime


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
        self._taps: dict[int, _Tap] = {}

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
        if isinstance(incoming, Pressed):
            incoming = self._settle_tap(update, sender, incoming, now)
        await self._insist(
            lambda: take_turn(
                self._house, update.update_id, sender, incoming, reading=reading, now=now
            )
        )

    def _settle_tap(
        self, update: Update, sender: Sender, pressed: Pressed, now: datetime
    ) -> Pressed:
        """The tap, or that it is the last one over again: it is acknowledged and does nothing.

        Only for the finger that taps twice: what must not happen twice is guarded by the tables.
        """
        last = self._taps.get(sender.user_id)
        tap = _Tap(update.update_id, pressed.message_id, pressed.data, now)
        if (
            last is not None
            and last.update_id != tap.update_id  # the same update is tried again after a mistake
            and (last.message_id, last.data) == (tap.message_id, tap.data)
            and now - last.at < _TWICE
        ):
            return replace(pressed, data=AGAIN)
        if len(self._taps) >= _MOST_TAPS:
            self._taps.clear()
        self._taps[sender.user_id] = tap
        return pressed

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
