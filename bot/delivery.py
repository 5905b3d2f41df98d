"""Outbox -> Telegram: in order in each chat, chats side by side, again until it has gone.

An answer to an inline query is in the outbox as all that is said, but is worth nothing after some
seconds: it waits for no other message, none waits for it, and it is dropped when it is late.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Collection
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeAlias, TypeVar

from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter

from bot.messages import (
    INLINE_LIFE,
    MessageError,
    Outgoing,
    dump_message,
    is_fleeting,
    load_message,
)
from bot.metrics import Metrics
from bot.storage import LOOK_SECONDS, Claims, Database, Letter, StorageError, open_unit

_LOG = logging.getLogger(__name__)
MOST_TRIES = 8
"""Tries of a message that Telegram answers with an error of its own."""
_PAGE = 200
_PAUSES = (1, 2, 5, 15, 60)

_MOST_LANES = 10_000
"""Chats served side by side: SQLite takes some 32,000 values in a statement."""

Deliver = Callable[[int, Outgoing], Awaitable[Outgoing | None]]
"""Says a message in a chat, or a part of it: gives back what is left. Raises TelegramError."""
_Lane: TypeAlias = tuple[int, bool]
"""A user's messages, which are those of his chat, or what is fleeting for him."""

_T = TypeVar("_T")


def _now() -> datetime:
    return datetime.now(UTC)


class Delivery:
    """Sends what waits in the outbox and erases it there once it has gone.

    A message is erased only after Telegram took it: a crash in between sends it once more.
    """

    def __init__(
        self,
        database: Database,
        deliver: Deliver,
        *,
        metrics: Metrics | None = None,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        self._clock = clock
        self._began = clock()
        self._metrics = metrics or Metrics()
        self._database = database
        self._deliver = deliver
        self._bell = asyncio.Event()
        self._wakes = 0
        self._lanes: dict[_Lane, deque[Letter]] = {}
        self._running: set[asyncio.Task[None]] = set()

    def wake(self) -> None:
        """Something was put out."""
        self._wakes += 1
        self._bell.set()

    async def begin(self) -> None:
        """Drop what is fleeting of a former run: it may have sent it, and nobody waits for it.

        Where several processes work it may be another's; there its age tells.

        Raises:
            StorageError: the database cannot be used now.
        """
        if self._database.claims is not None:
            return
        async with open_unit(self._database) as unit:
            await unit.post.drop_fleeting()

    async def run(self) -> None:
        """Send for ever."""
        while True:
            self._bell.clear()
            try:
                found = await self._collect()
            except StorageError as error:
                _LOG.warning("the outbox cannot be read: %s", error)
                await asyncio.sleep(_PAUSES[0])
                continue
            if not found:
                await self._rest()

    async def _rest(self) -> None:
        """Wait for the bell; where a process may have died, look what it left now and then."""
        try:
            async with asyncio.timeout(None if self._database.claims is None else LOOK_SECONDS):
                await self._bell.wait()
        except TimeoutError:
            pass

    async def finish(self, seconds: float) -> None:
        """Send what waits, at most so long; what is left goes after the next start."""
        try:
            async with asyncio.timeout(seconds):
                while await self._collect() or self._running:
                    if self._running:
                        await asyncio.wait(set(self._running))
        except (TimeoutError, StorageError):
            pass
        for task in set(self._running):
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    async def _collect(self) -> bool:
        """Hand waiting messages to their chats; whether there was one.

        A chat that is served gets its next messages when those in hand are sent: whoever has very
        many waiting holds up nobody, neither in a lane nor in the query.
        """
        if len(self._lanes) >= _MOST_LANES:
            return False
        claims = self._database.claims
        letters = await (self._read() if claims is None else self._claim(claims))
        for letter in letters:
            key = _lane_of(letter)
            lane = self._lanes.get(key)
            if lane is not None:
                lane.append(letter)
                continue
            self._lanes[key] = deque([letter])
            task = asyncio.create_task(self._drive(key), name=f"chat {letter.chat_id}")
            self._running.add(task)
            task.add_done_callback(self._running.discard)
        return bool(letters)

    async def _read(self, theirs: Collection[_Lane] = ()) -> list[Letter]:
        """A page of what waits, but for lanes in hand and those of other processes."""
        others = (*self._lanes, *theirs)
        async with open_unit(self._database) as unit:
            return await unit.post.letters(
                but=[user_id for user_id, fleeting in others if not fleeting],
                but_fleeting=[user_id for user_id, fleeting in others if fleeting],
                limit=_PAGE,
            )

    async def _claim(self, claims: Claims) -> list[Letter]:
        """Waiting messages of the chats that no other process sends to."""
        theirs: set[_Lane] = set()
        while letters := await self._read(theirs):
            wanted = {_lane_of(letter) for letter in letters}
            mine: set[_Lane] = set()
            try:
                for lane in wanted:
                    if await claims.take(_name(lane)):
                        mine.add(lane)
                if mine:  # another process may have sent something before it gave the chat back
                    letters = await self._read(theirs)
            except StorageError:
                await _give_back(claims, mine)
                raise
            await _give_back(claims, mine - {_lane_of(letter) for letter in letters})
            letters = [each for each in letters if _lane_of(each) in mine]
            if letters or wanted == mine:
                return letters
            theirs |= wanted - mine
        return []

    async def _drive(self, key: _Lane) -> None:
        lane = self._lanes[key]
        wakes = self._wakes
        try:
            while lane:
                letter = lane[0]
                if not await self._send(letter):
                    return
                lane.popleft()
                wakes = self._wakes
                lane += await self._erase(letter, None if lane else key)
        finally:
            # somebody waits for a lane, or something came while this one was ending
            is_wanted = len(self._lanes) >= _MOST_LANES or self._wakes != wakes
            del self._lanes[key]
            if is_wanted:
                self._bell.set()
            if self._database.claims is not None:
                await _give_back(self._database.claims, {key})
                self.wake()  # another process may have found the chat taken

    async def _send(self, letter: Letter) -> bool:
        """Send one message; False if the chat is to be left alone for now."""
        tries = waits = 0
        while True:
            if self._is_late(letter):
                self._metrics.try_message("late")
                return True
            try:
                left = await self._deliver(letter.chat_id, load_message(letter.body))
            except RetryAfter as error:
                after = error.retry_after
                seconds = after if isinstance(after, int | float) else after.total_seconds()
                self._metrics.try_message("retried")
                await asyncio.sleep(seconds)
            except Forbidden:
                # the user stopped the bot: kept until he returns
                self._metrics.try_message("blocked")
                await self._note_blocked(letter)
                return False
            except (BadRequest, MessageError) as error:
                _LOG.error("message %s cannot be sent: %s", letter.id, error)
                self._metrics.try_message("refused")
                return True
            except NetworkError as error:
                await self._pause(letter, error, waits)
                waits += 1
            except Exception as error:  # noqa: BLE001 - one message must not hold up its chat
                tries += 1
                if tries < MOST_TRIES:
                    await self._pause(letter, error, tries)
                    continue
                _LOG.error("message %s is given up: %s", letter.id, type(error).__name__)
                self._metrics.try_message("given_up")
                return True
            else:
                if left is None:
                    self._metrics.try_message("sent")
                    return True
                letter = replace(letter, body=dump_message(left))
                await self._shorten(letter)
                tries = waits = 0

    def _is_late(self, letter: Letter) -> bool:
        """Whether it is of no use any more; what a former run left may have been sent by it."""
        if not is_fleeting(letter.body):
            return False
        # in a file that was dropped at the start, without asking a clock that may jump
        is_left = self._database.claims is not None and letter.created_at < self._began
        return is_left or self._clock() - letter.created_at > INLINE_LIFE

    async def _pause(self, letter: Letter, error: Exception, tries: int) -> None:
        pause = _PAUSES[min(tries, len(_PAUSES) - 1)]
        _LOG.warning("message %s waits %s s: %s", letter.id, pause, type(error).__name__)
        self._metrics.try_message("retried")
        await asyncio.sleep(pause)

    async def _erase(self, letter: Letter, key: _Lane | None) -> list[Letter]:
        """Erase what is sent; in the same transaction the next ones of a lane, if it is named.

        At once, before any turn that waits: if the process dies first, the message comes twice.
        """

        async def erase() -> list[Letter]:
            async with open_unit(self._database, urgent=True) as unit:
                await unit.post.drop(letter.id)
                if key is None:
                    return []
                user_id, fleeting = key
                return await unit.post.letters_of(user_id, fleeting=fleeting, limit=_PAGE)

        return await self._insist(letter, erase)

    async def _shorten(self, letter: Letter) -> None:
        """Keep what is left of a message whose first part is sent: no part of it goes twice."""

        async def shorten() -> None:
            async with open_unit(self._database, urgent=True) as unit:
                await unit.post.shorten(letter.id, letter.body)

        await self._insist(letter, shorten)

    async def _insist(self, letter: Letter, work: Callable[[], Awaitable[_T]]) -> _T:
        while True:
            try:
                return await work()
            except StorageError as error:
                _LOG.warning("message %s is sent but still in the outbox: %s", letter.id, error)
                await asyncio.sleep(_PAUSES[0])

    async def _note_blocked(self, letter: Letter) -> None:
        try:
            async with open_unit(self._database) as unit:
                await unit.accounts.mark_blocked(letter.user_id, blocked=True)
                if await unit.accounts.find(letter.user_id) is None:
                    await unit.post.drop(letter.id)
        except StorageError as error:
            _LOG.warning("message %s: its user left, which is not noted: %s", letter.id, error)


def _lane_of(letter: Letter) -> _Lane:
    return letter.user_id, is_fleeting(letter.body)


def _name(lane: _Lane) -> str:
    """A lane's name among the processes on one database."""
    user_id, fleeting = lane
    return f"{'query' if fleeting else 'chat'} {user_id}"


async def _give_back(claims: Claims, lanes: set[_Lane]) -> None:
    for lane in lanes:
        await claims.give_back(_name(lane))
