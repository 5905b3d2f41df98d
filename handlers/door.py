"""The door: takes stored updates through reading and their turn, and catches what goes wrong."""

import asyncio
import itertools
import logging
import secrets
import time
import traceback
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol, TypeVar

from telegram import Bot
from telegram import Update as TelegramUpdate
from telegram.constants import ChatAction

from bot.answers.talk import UnjudgedError, UnreadError
from bot.conversation import join, unfold
from bot.editor import OwnReply, Verdict
from bot.logs import Veil, make_veil
from bot.messages import (
    INLINE_LIFE,
    MOST_MOVES,
    AskedInline,
    Conversed,
    Forwarded,
    Incoming,
    Sender,
    Typed,
)
from bot.metrics import Metrics, Outcome
from bot.storage import StorageError, Update
from bot.turns import Heard, House, Taken, apologise, begin_anew, skip_updates, take_turn
from handlers.busy import Sleep, busy
from handlers.events import read_update
from handlers.shown import Shown
from scenarios.reading.message import Reading

_LOG = logging.getLogger(__name__)
MOST_TRIES = 3
"""A poisoned update is set aside after so many."""
_PAUSES = (0.2, 1.0, 5.0, 15.0)

_T = TypeVar("_T")


class Reads(Protocol):
    """Reads messages and replies off the event loop."""

    async def read(self, text: str) -> Reading:
        """Everything the text says."""
        ...

    async def judge(self, reply: OwnReply) -> Verdict | None:
        """What the editor says of a reply; None where he cannot tell."""
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
        *,
        metrics: Metrics | None = None,
        veil: Veil | None = None,
        shown: Shown | None = None,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._bot = bot
        self._house = house
        self._reader = reader
        self._clock = clock
        self._on_commit = on_commit
        self._metrics = metrics or Metrics()
        self._shown = shown
        self._sleep = sleep
        self._veil = veil or make_veil(secrets.token_hex())

    async def take(self, updates: Sequence[Update]) -> None:
        """Answer what one user sent at once; it is done, or set aside, when this returns."""
        began = time.monotonic()
        taken: Taken | None = None
        if self._shown is not None:
            self._shown.learn(updates[0].body)
        try:
            told = self._read(updates)
        except Exception as error:  # noqa: BLE001 - whatever the library makes of odd JSON
            # nobody can be told: who sent it is not known for certain
            _log(updates, error)
            await self._set_aside(updates, None)
        else:
            if told is None or self._is_late(told[1], updates[0]):
                taken = await self._insist(lambda: skip_updates(self._house, _ids(updates)))
            elif isinstance(told[1], AskedInline):
                # it was typed in another chat: in ours nobody waits
                taken = await self._try(updates, *told)
            else:
                chat_id = told[0].chat_id
                async with busy(self._bot, chat_id, ChatAction.TYPING, sleep=self._sleep):
                    taken = await self._try(updates, *told)
        self._on_commit()
        self._note(updates, taken, time.monotonic() - began)

    async def _try(
        self, updates: Sequence[Update], sender: Sender, incoming: Incoming
    ) -> Taken | None:
        """Take the turn; None where it raises again and again and is given up."""
        for tries in range(1, MOST_TRIES + 1):
            try:
                return await self._turn(updates, sender, incoming)
            except Exception as error:  # noqa: BLE001 - the last rung: whatever a turn raises
                if tries == MOST_TRIES:
                    _log(updates, error)
                    is_inline = isinstance(incoming, AskedInline)
                    await self._set_aside(updates, None if is_inline else sender)
                elif tries == MOST_TRIES - 1:
                    await self._mend(sender)
        return None

    def _note(self, updates: Sequence[Update], taken: Taken | None, seconds: float) -> None:
        """Count the turn, and one line in the log: no words, and nobody who can be known by it."""
        outcome: Outcome = "failed" if taken is None else taken.outcome
        self._metrics.end_turn(outcome, seconds)
        facts = {
            "update": updates[0].update_id,
            "updates": len(updates),
            "user": self._veil(updates[0].user_id),
            "outcome": outcome,
            "room": None if taken is None else taken.room,
            "talk": None if taken is None else taken.talk,
            "ms": round(seconds * 1000),
        }
        _LOG.info("turn", extra={"facts": facts})

    def _read(self, updates: Sequence[Update]) -> tuple[Sender, Incoming] | None:
        """Who sent it, and what it says together; None where nothing is to be answered."""
        told = [read_update(TelegramUpdate.de_json(each.body, self._bot)) for each in updates]
        parts = [each for each in told if each is not None]
        if not parts:
            return None
        sender, first = parts[0]
        if len(parts) > 1:
            return sender, join([incoming for _, incoming in parts], sender)
        if isinstance(first, Typed) and not first.edited:
            return sender, unfold(first, sender)
        return sender, first

    def _is_late(self, incoming: Incoming, update: Update) -> bool:
        """An inline query that waited too long: the bot was away, nobody looks at it any more."""
        if not isinstance(incoming, AskedInline) or update.received_at is None:
            return False
        return self._clock() - update.received_at > INLINE_LIFE

    async def _turn(self, updates: Sequence[Update], sender: Sender, incoming: Incoming) -> Taken:
        readings = {text: await self._reader.read(text) for text in _surely_read(incoming)}
        now = self._clock()
        heard = Heard(incoming, readings)
        while True:
            # Only inside the turn it shows what its answer depends on: a tap, a wish or a number
            # that was asked for needs no reading. Reading there would keep the database from
            # everybody else.
            try:
                return await self._take(updates, sender, heard, now)
            except UnreadError as wanted:
                reading = await self._reader.read(wanted.text)
                heard = replace(heard, readings={**heard.readings, wanted.text: reading})
            except UnjudgedError as wanted:
                verdict = await self._reader.judge(wanted.reply)
                heard = replace(heard, verdicts={**heard.verdicts, wanted.reply: verdict})

    async def _take(
        self, updates: Sequence[Update], sender: Sender, heard: Heard, now: datetime
    ) -> Taken:
        return await self._insist(
            lambda: take_turn(self._house, _ids(updates), sender, heard, now=now)
        )

    async def _mend(self, sender: Sender) -> None:
        """See whether it is his stored conversation that breaks the turn; if so, begin it anew."""
        now = self._clock()
        await self._insist(lambda: begin_anew(self._house, sender, now))

    async def _set_aside(self, updates: Sequence[Update], sender: Sender | None) -> None:
        """Give the updates up; their user hears an apology, and his state is as it was."""
        now = self._clock()
        await self._insist(lambda: apologise(self._house, sender, _ids(updates), now))

    async def _insist(self, work: Callable[[], Awaitable[_T]]) -> _T:
        """Do it as soon as the database can be used: the update waits in the inbox meanwhile."""
        for pause in itertools.chain(_PAUSES, itertools.repeat(_PAUSES[-1])):
            try:
                return await work()
            except StorageError as error:
                _LOG.warning("the database cannot be used: %s", error)
                await asyncio.sleep(pause)
        raise AssertionError  # the pauses never end


def _ids(updates: Sequence[Update]) -> tuple[int, ...]:
    return tuple(update.update_id for update in updates)


def _surely_read(incoming: Incoming) -> list[str]:
    """What is read of it whatever else is so: a client's words."""
    match incoming:
        case Forwarded(text, own=False):
            return [text] if text.strip() else []
        case Conversed(moves):
            return [move.text for move in moves[:MOST_MOVES]]
        case _:
            return []


def _log(updates: Sequence[Update], error: Exception) -> None:
    """One entry: the update's id, the kind of error and where; no words of anybody."""
    where = "".join(traceback.format_tb(error.__traceback__))
    _LOG.error("update %s failed: %s\n%s", updates[0].update_id, type(error).__name__, where)
