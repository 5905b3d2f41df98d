"""Telegram's pace: never more messages in a second, in all and in a chat, than it takes."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any, Final, TypeAlias

from telegram.ext import BaseRateLimiter

IN_ALL: Final = 30
"""Messages a second, https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this."""
IN_A_CHAT: Final = 1.0
"""Messages a second in one chat, from the same page; short bursts are let through."""
BURST: Final = 5
"""Messages of a chat at once: what one turn says at most, but for a few."""
_MOST_IDLE = 1_000
_BUSY = "sendChatAction"
"""Shows that the bot is busy: worth nothing when it is late."""

_Json: TypeAlias = dict[str, Any]
_Result: TypeAlias = bool | _Json | list[_Json]


class Pace(BaseRateLimiter[int]):
    """Lets a bot's calls for a chat go as fast as Telegram takes them, first come, first served.

    Of the places in all, one is taken when a call begins and is free again a second after its
    answer: whenever in between Telegram counts the message, and however slow the network is, it
    never counts more than `IN_ALL` in a second. Calls that say nothing in a chat do not wait.
    """

    def __init__(self, *, second: float = 1.0) -> None:
        """Take how long a second is."""
        self._second = second
        self._places = asyncio.Semaphore(IN_ALL)
        # when a chat's burst is all there again; a call moves it on by its share of a second
        self._rested: dict[int, float] = {}

    async def initialize(self) -> None:
        """Nothing is to be prepared."""

    async def shutdown(self) -> None:
        """Nothing is held."""

    async def process_request(  # noqa: PLR0917 - as the library calls it
        self,
        callback: Callable[..., Coroutine[Any, Any, _Result]],
        args: Any,  # noqa: ANN401 - as the library declares it
        kwargs: _Json,
        endpoint: str,
        data: _Json,
        rate_limit_args: int | None,  # noqa: ARG002
    ) -> _Result:
        """Make the call when it is its turn."""
        chat_id = data.get("chat_id")
        if not isinstance(chat_id, int) or endpoint == _BUSY:
            return await callback(*args, **kwargs)
        await self._await_chat(chat_id)
        async with self._place():
            return await callback(*args, **kwargs)

    async def _await_chat(self, chat_id: int) -> None:
        now = asyncio.get_running_loop().time()
        share = self._second / IN_A_CHAT
        rested = max(self._rested.get(chat_id, now), now)
        self._rested[chat_id] = rested + share
        if len(self._rested) > _MOST_IDLE:
            self._rested = {chat: at for chat, at in self._rested.items() if at > now}
        await asyncio.sleep(rested - (BURST - 1) * share - now)

    @asynccontextmanager
    async def _place(self) -> AsyncIterator[None]:
        await self._places.acquire()
        try:
            yield
        finally:
            asyncio.get_running_loop().call_later(self._second, self._places.release)
