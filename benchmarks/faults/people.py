"""The users of a trial: each asks for what only he asks for, so an answer tells whose it is."""

import asyncio
import time
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import httpx

from benchmarks.faults.lives import POISON, TOKEN

_Json: TypeAlias = dict[str, Any]
FIRST = 5001
"""The first user's id."""


@dataclass(slots=True)
class Asked:
    """What was asked for: by its name, when, and for which minute from then (None: far off)."""

    at: dict[str, float] = field(default_factory=dict)
    soon: set[str] = field(default_factory=set)


class People:
    """So many users with a phone each."""

    def __init__(self, simulator: str, count: int) -> None:
        self.ids = range(FIRST, FIRST + count)
        self.asked = Asked()
        self._numbers = dict.fromkeys(self.ids, 0)
        bot_id = TOKEN.partition(":")[0]
        self._http = httpx.AsyncClient(
            base_url=f"{simulator}/phone/{bot_id}", trust_env=False, timeout=60
        )

    async def come(self) -> None:
        """All of them open the chat."""
        for user_id in self.ids:
            user = {"id": user_id, "first_name": f"User {user_id}", "language_code": "en"}
            await self._post("/users", user)

    async def ask(self, user_id: int, *, minutes: int | None = None) -> str:
        """Have the user ask to be reminded; returns the name that nobody else's wish has."""
        self._numbers[user_id] += 1
        name = f"u{user_id}x{self._numbers[user_id]}"
        when = "in 5 hours" if minutes is None else f"in {minutes} minutes"
        self.asked.at[name] = time.monotonic()
        if minutes is not None:
            self.asked.soon.add(name)
        await self._do(user_id, "send", {"text": f"remind me {when} to call {name}"})
        return name

    async def ask_all(self, rounds: int, pause: float) -> None:
        """Each asks so often, all at the same time, with so many seconds between."""
        for _ in range(rounds):
            await asyncio.gather(*(self.ask(user_id) for user_id in self.ids))
            await asyncio.sleep(pause)

    async def send_poison(self, user_id: int) -> None:
        """Send what no turn can bear."""
        await self._do(user_id, "send", {"text": POISON})

    async def block(self, user_id: int) -> None:
        """Stop the bot."""
        await self._do(user_id, "block", {})

    async def unblock(self, user_id: int) -> None:
        """Let the bot write again."""
        await self._do(user_id, "unblock", {})

    async def leave(self) -> None:
        """Put the phones away."""
        await self._http.aclose()

    async def _do(self, user_id: int, action: str, body: _Json) -> None:
        await self._post(f"/chats/{user_id}/{action}", body)

    async def _post(self, path: str, body: _Json) -> None:
        (await self._http.post(path, json=body)).raise_for_status()
