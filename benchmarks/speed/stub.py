"""A Bot API that does nothing but hand out updates and take answers: a process of its own.

`python -m benchmarks.speed.stub` prints its address on loopback. Each bot, known by its token, has
a crowd of its own; /crowd/<do> tells what the crowd does and what it counted.
"""

import asyncio
import json
import random
import time
from collections import deque
from typing import Any, Final

from benchmarks.speed.crowd import Counted, Crowd
from benchmarks.speed.wire import Connection, Json, Reply

_BATCH: Final = 100
"""Updates that Telegram hands out at once."""
_BOT: Final = {
    "id": 4242,
    "is_bot": True,
    "first_name": "Bot",
    "username": "measured_bot",
    "can_join_groups": False,
    "can_read_all_group_messages": False,
    "supports_inline_queries": True,
}
_SEED: Final = 7
_DATE: Final = 1_790_000_000
_SAYS: Final = ("sendmessage", "editmessagetext", "editmessagereplymarkup")
_GIVES: Final[dict[str, object]] = {
    "getme": _BOT,
    "getmycommands": [],
    "getmyname": {"name": ""},
    "getmydescription": {"description": ""},
    "getmyshortdescription": {"short_description": ""},
}


class Desk:
    """One bot's updates: kept until it says that it has them, handed out when it asks."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[int, str]] = deque()
        self._reply: Reply | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._is_called = False
        self.polls = 0

    def put(self, update: Json) -> None:
        """An update is there; those of the same moment go together."""
        self._waiting.append((update["update_id"], json.dumps(update)))
        if self._reply is not None and not self._is_called:
            self._is_called = True
            asyncio.get_running_loop().call_soon(self._hand_out)

    def ask(self, arguments: dict[str, str], reply: Reply) -> None:
        """The bot asks; it is answered when there is something, or when it has waited enough."""
        self.polls += 1
        offset = int(arguments.get("offset", "0"))
        while self._waiting and self._waiting[0][0] < offset:
            self._waiting.popleft()
        self._end_wait()
        self._reply = reply
        seconds = float(arguments.get("timeout", "0"))
        if self._waiting or not seconds:
            self._hand_out()
        else:
            self._timer = asyncio.get_running_loop().call_later(seconds, self._hand_out)

    def _hand_out(self) -> None:
        self._is_called = False
        reply = self._reply
        self._end_wait()
        if reply is not None:
            some = [text for _, text in list(self._waiting)[:_BATCH]]
            reply(f'{{"ok":true,"result":[{",".join(some)}]}}'.encode())

    def _end_wait(self) -> None:
        self._reply = None
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


class Stub:
    """All bots' API, and the crowds before them."""

    def __init__(self) -> None:
        self._desks: dict[str, Desk] = {}
        self._crowds: dict[str, Crowd] = {}
        self._delay = 0.0
        self._chance: random.Random | None = None

    def receive(self, path: str, arguments: dict[str, str], reply: Reply) -> None:
        """A request: half of the way there is waited for before it is done, half after."""
        _, first, last = path.split("/", 2)
        if first == "crowd":
            task = asyncio.ensure_future(self._command(last, arguments))
            task.add_done_callback(lambda done: reply(json.dumps(done.result()).encode()))
            return
        if not self._delay:
            self._take(first, last.lower(), arguments, reply)
            return
        share = 1.0 if self._chance is None else self._chance.random()
        loop, half = asyncio.get_running_loop(), self._delay * share / 2

        def reply_late(body: bytes) -> None:
            loop.call_later(half, lambda: reply(body))

        loop.call_later(half, lambda: self._take(first, last.lower(), arguments, reply_late))

    def _take(self, token: str, method: str, arguments: dict[str, str], reply: Reply) -> None:
        if method == "getupdates":
            self._desk(token).ask(arguments, reply)
            return
        crowd = self._crowds.get(token)
        message_id = 0
        if crowd is not None and method in (*_SAYS, "answercallbackquery"):
            message_id = crowd.hear(method, arguments)
        result = _GIVES.get(method, True)
        if method in _SAYS:
            result = _message(message_id, arguments)
        reply(json.dumps({"ok": True, "result": result}).encode())

    def _desk(self, token: str) -> Desk:
        return self._desks.setdefault(token, Desk())

    async def _command(self, do: str, given: dict[str, str]) -> Json:
        token = f"bot{given['token']}"
        desk = self._desk(token)
        match do:
            case "begin":
                self._delay = float(given["delay"])
                crowd = self._crowds.get(token)
                if crowd is None:
                    crowd = self._crowds[token] = Crowd(given["script"], desk.put)
                crowd.begin(int(given["users"]), in_waves=given["in_waves"] == "true")
                return {}
            case "order":
                return await self._ask_for_order(token, given)
            case "polls":
                return {"polls": desk.polls}
            case "count":
                return self._count(token)
            case _:
                return await self._stop(token, float(given["seconds"]))

    async def _ask_for_order(self, token: str, given: dict[str, str]) -> Json:
        """Each call takes another time, so that whoever answers side by side is found out."""
        crowd = self._crowds[token]
        self._delay, self._chance = float(given["delay"]), random.Random(_SEED)
        crowd.ask_for_order(int(given["users"]), given["words"])
        stopped = await self._stop(token, float(given["seconds"]))
        self._chance = None
        order, crowd.order = crowd.order, None
        return {**stopped, **({} if order is None else order.count())}

    def _count(self, token: str) -> Json:
        """What was counted since the last time it was asked for."""
        crowd = self._crowds[token]
        counted, crowd.counted = crowd.counted, Counted()
        return {"turns": counted.turns, "seconds": counted.seconds}

    async def _stop(self, token: str, seconds: float) -> Json:
        """Have no more sent; wait until all is answered, at most so long."""
        crowd = self._crowds[token]
        crowd.rest()
        ends = time.monotonic() + seconds
        while crowd.in_hand and time.monotonic() < ends:
            await asyncio.sleep(0.01)
        self._delay = 0.0
        return {**self._count(token), "unanswered": crowd.in_hand}


def _message(message_id: int, arguments: dict[str, str]) -> Json:
    """What Telegram gives back for a message."""
    message: dict[str, Any] = {
        "message_id": message_id,
        "date": _DATE,
        "from": _BOT,
        "chat": {"id": int(arguments["chat_id"]), "type": "private", "first_name": "Sam"},
        "text": arguments.get("text", ""),
    }
    if markup := arguments.get("reply_markup"):
        message["reply_markup"] = json.loads(markup)
    return message


async def serve() -> None:
    """Listen for ever."""
    stub = Stub()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(stub.receive), "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve())
