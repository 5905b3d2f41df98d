"""Outbox -> Telegram: in order in each chat, chats side by side, again until it has gone.

An answer to an inline query is in the outbox as all that is said, but is worth nothing after some
seconds: it waits for no other message, none waits for it, and it is dropped when it is late.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import TypeAlias

from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter

from bot.messages import INLINE_LIFE, MessageError, Outgoing, is_fleeting, load_message
from bot.metrics import Metrics
from bot.storage import LOOK_SECONDS, Claims, Database, Letter, StorageError, open_unit

_LOG = logging.getLogger(__name__)
MOST_TRIES = 8
"""Tries of a message that Telegram answers with an error of its own."""
_PAGE = 200
_PAUSES = (1, 2, 5, 15, 60)

Deliver = Callable[[int, Outgoing], Awaitable[None]]
"""Says a message in a chat; raises TelegramError."""
_Lane: TypeAlias = tuple[int, bool]
"""A chat's messages, or what is fleeting for its user."""


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
        self._taken: set[int] = set()
        self._lanes: dict[_Lane, deque[Letter]] = {}
        self._running: set[asyncio.Task[None]] = set()

    def wake(self) -> None:
        """Something was put out."""
        self._bell.set()

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
        """Hand waiting messages to their chats; whether there was one."""
        claims = self._database.claims
        letters = await (self._read() if claims is None else self._claim(claims))
        for letter in letters:
            self._taken.add(letter.id)
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

    async def _read(self, but_chats: frozenset[int] = frozenset()) -> list[Letter]:
        async with open_unit(self._database) as unit:
            return await unit.post.letters(but=self._taken, but_chats=but_chats, limit=_PAGE)

    async def _claim(self, claims: Claims) -> list[Letter]:
        """Waiting messages of the chats that no other process sends to."""
        theirs: frozenset[int] = frozenset()
        while letters := await self._read(theirs):
            wanted = {_lane_of(letter) for letter in letters} - self._lanes.keys()
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
            letters = [each for each in letters if _lane_of(each) in mine | self._lanes.keys()]
            if letters or wanted == mine:
                return letters
            theirs |= {chat_id for chat_id, _ in wanted - mine}
        return []

    async def _drive(self, key: _Lane) -> None:
        lane = self._lanes[key]
        try:
            while lane:
                letter = lane[0]
                if not await self._send(letter):
                    break
                lane.popleft()
        finally:
            del self._lanes[key]
            self._taken -= {letter.id for letter in lane}
            if self._database.claims is not None:
                await _give_back(self._database.claims, {key})
                self.wake()  # another process may have found the chat taken

    async def _send(self, letter: Letter) -> bool:
        """Send one message; False if the chat is to be left alone for now."""
        tries = waits = 0
        while True:
            if self._is_late(letter):
                self._metrics.try_message("late")
                await self._erase(letter)
                return True
            try:
                message = load_message(letter.body)
                await self._deliver(letter.chat_id, message)
            except RetryAfter as error:
                after = error.retry_after
                seconds = after if isinstance(after, int | float) else after.total_seconds()
                self._metrics.try_message("retried")
                await asyncio.sleep(seconds)
                continue
            except Forbidden:
                # the user stopped the bot: kept until he returns
                self._metrics.try_message("blocked")
                await self._note_blocked(letter)
                return False
            except (BadRequest, MessageError) as error:
                _LOG.error("message %s cannot be sent: %s", letter.id, error)
                self._metrics.try_message("refused")
            except NetworkError as error:
                await self._pause(letter, error, waits)
                waits += 1
                continue
            except Exception as error:  # noqa: BLE001 - one message must not hold up its chat
                tries += 1
                if tries < MOST_TRIES:
                    await self._pause(letter, error, tries)
                    continue
                _LOG.error("message %s is given up: %s", letter.id, type(error).__name__)
                self._metrics.try_message("given_up")
            else:
                self._metrics.try_message("sent")
            await self._erase(letter)
            return True

    def _is_late(self, letter: Letter) -> bool:
        """Whether it is of no use any more; what a former run left may have been sent by it."""
        if not is_fleeting(letter.body):
            return False
        is_left = letter.created_at < self._began
        return is_left or self._clock() - letter.created_at > INLINE_LIFE

    async def _pause(self, letter: Letter, error: Exception, tries: int) -> None:
        pause = _PAUSES[min(tries, len(_PAUSES) - 1)]
        _LOG.warning("message %s waits %s s: %s", letter.id, pause, type(error).__name__)
        self._metrics.try_message("retried")
        await asyncio.sleep(pause)

    async def _erase(self, letter: Letter) -> None:
        while True:
            try:
                async with open_unit(self._database) as unit:
                    await unit.post.drop(letter.id)
            except StorageError as error:
                _LOG.warning("message %s is sent but still in the outbox: %s", letter.id, error)
                await asyncio.sleep(_PAUSES[0])
            else:
                self._taken.discard(letter.id)
                return

    async def _note_blocked(self, letter: Letter) -> None:
        try:
            async with open_unit(self._database) as unit:
                await unit.accounts.mark_blocked(letter.user_id, blocked=True)
                if await unit.accounts.find(letter.user_id) is None:
                    await unit.post.drop(letter.id)
        except StorageError as error:
            _LOG.warning("message %s: its user left, which is not noted: %s", letter.id, error)


def _lane_of(letter: Letter) -> _Lane:
    return letter.chat_id, is_fleeting(letter.body)


def _name(lane: _Lane) -> str:
    """A lane's name among the processes on one database."""
    chat_id, fleeting = lane
    return f"{'query' if fleeting else 'chat'} {chat_id}"


async def _give_back(claims: Claims, lanes: set[_Lane]) -> None:
    for lane in lanes:
        await claims.give_back(_name(lane))
