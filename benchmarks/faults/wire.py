"""What lies between the bot and the simulator: passes calls on, notes them, and breaks on demand.

The simulator stays an honest Bot API; whatever goes wrong goes wrong here.
"""

import asyncio
import json
import random
import socket
import struct
import time
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, Final, TypeAlias

import httpx
from tornado.httpserver import HTTPServer
from tornado.iostream import StreamClosedError
from tornado.web import Application, RequestHandler

from benchmarks.faults.pacekeeper import Pacekeeper

_SAYS: Final = (
    "sendmessage",
    "senddocument",
    "sendphoto",
    "editmessagetext",
    "editmessagemedia",
    "editmessagereplymarkup",
)
_SERVER_ERRORS: Final = (500, 502, 503, 504)
_LONGEST: Final = 60.0
_AT_ONCE: Final = struct.pack("ii", 1, 0)
_Json: TypeAlias = dict[str, Any]


class Wrong(Enum):
    """What may go wrong with one call."""

    TOO_MANY = auto()
    """429 with a retry_after, though the pace was kept."""
    SERVER_ERROR = auto()
    """500, 502, 503 or 504, in JSON or as a page of HTML."""
    RESET = auto()
    """The connection is reset before Telegram has the call."""
    SILENCE = auto()
    """Telegram has not the call, and no answer comes."""
    LOST = auto()
    """Telegram does it, and the connection is reset in place of the answer, or was given up."""
    CONFLICT = auto()
    """409: another program asks for the updates."""
    SLOW = auto()
    """Half of two seconds and a half on the way there, half on the way back, at random."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Calls that go wrong.

    Attributes:
        wrong: how.
        share: of the calls, drawn by chance.
        polls: whether getUpdates goes wrong, too; of the others all may.
        says: whether other calls than getUpdates do.
    """

    wrong: Wrong
    share: float = 1.0
    polls: bool = False
    says: bool = True


@dataclass(slots=True)
class Call:
    """One call as it came and what became of it."""

    method: str
    chat_id: int
    text: str
    markup: str
    began: float
    wrong: Wrong | None = None
    status: int = 0
    ended: float = 0.0

    @property
    def says(self) -> bool:
        """Whether it puts something into a chat."""
        return self.method in _SAYS

    @property
    def is_taken(self) -> bool:
        """Whether Telegram did it."""
        return self.status == 200


@dataclass(slots=True)
class Noted:
    """Everything that passed."""

    calls: list[Call] = field(default_factory=list)
    taken: list[Call] = field(default_factory=list)
    """Those that put something into a chat, in the order in which they did."""
    too_fast: int = 0


class Wire:
    """A Bot API at an address of its own that is the simulator behind it."""

    def __init__(self, behind: str, seed: int) -> None:
        self._behind = behind
        self._chance = random.Random(seed)
        self._pacekeeper = Pacekeeper()
        self._http = httpx.AsyncClient(
            trust_env=False, timeout=90, limits=httpx.Limits(max_connections=None)
        )
        self._server: HTTPServer | None = None
        self.address = ""
        self.fault: Fault | None = None
        self.noted = Noted()

    async def start(self) -> str:
        """Listen; its address."""
        listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        listener.setblocking(False)
        # an address of the Bot API holds the token: nothing is logged
        whole = Application(
            [(r"/bot[^/]*/(\w+)", _Passing, {"wire": self})], log_function=lambda _: None
        )
        self._server = HTTPServer(whole)
        self._server.add_socket(listener)
        self.address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        return self.address

    async def stop(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.stop()
            await self._server.close_all_connections()
        await self._http.aclose()

    def note(self, method: str, arguments: dict[str, str]) -> Call:
        """A call begins."""
        call = Call(
            method.lower(),
            int(arguments.get("chat_id", "0")),
            arguments.get("text", arguments.get("caption", "")),
            arguments.get("reply_markup", ""),
            time.monotonic(),
        )
        self.noted.calls.append(call)
        fault = self.fault
        if fault is not None and (fault.polls if call.method == "getupdates" else fault.says):
            call.wrong = fault.wrong if self._chance.random() < fault.share else None
        return call

    async def pass_on(self, call: Call, path: str, body: bytes, kind: str) -> tuple[int, bytes]:
        """Status and body of the simulator's answer, or of the refusal of what comes too fast."""
        if call.says:
            wait = self._pacekeeper.refuse(call.chat_id, time.monotonic())
            if wait:
                self.noted.too_fast += 1
                return 429, refusal(429, wait)
        address = f"{self._behind}{path}"
        headers = {"Content-Type": kind} if kind else {}
        answer = await self._http.post(address, content=body, headers=headers)
        call.status = answer.status_code
        if call.is_taken and call.says:
            self.noted.taken.append(call)
        return answer.status_code, answer.content

    async def be_slow(self) -> None:
        """One way over a slow network."""
        await asyncio.sleep(self._chance.uniform(0.05, 1.25))

    def choose_error(self) -> tuple[int, bytes]:
        """An answer of a server that is not well."""
        code = self._chance.choice(_SERVER_ERRORS)
        return code, refusal(code) if self._chance.random() < 0.5 else b"<html>Bad Gateway</html>"


def refusal(code: int, retry_after: int | None = None) -> bytes:
    """The body of an error of the Bot API."""
    parameters = {} if retry_after is None else {"parameters": {"retry_after": retry_after}}
    body: _Json = {"ok": False, "error_code": code, "description": "Refused on trial", **parameters}
    return json.dumps(body).encode()


RETRY_AFTER: Final = 1
"""Seconds that a 429 on trial asks for."""


class _Passing(RequestHandler):
    """One call."""

    def initialize(self, wire: Wire) -> None:
        self._wire = wire
        self._gone = asyncio.Event()

    def on_connection_close(self) -> None:
        self._gone.set()

    async def post(self, method: str) -> None:
        given = {name: values[-1].decode() for name, values in self.request.arguments.items()}
        call = self._wire.note(method, given)
        try:
            await self._answer(call)
        finally:
            call.ended = time.monotonic()

    async def _answer(self, call: Call) -> None:
        match call.wrong:
            case Wrong.TOO_MANY:
                self._finish(call, 429, refusal(429, RETRY_AFTER))
                return
            case Wrong.CONFLICT:
                self._finish(call, 409, refusal(409))
                return
            case Wrong.SERVER_ERROR:
                self._finish(call, *self._wire.choose_error())
                return
            case Wrong.RESET:
                self._tear()
                return
            case Wrong.SILENCE:
                await self._keep_silent()
                return
            case Wrong.SLOW:
                await self._wire.be_slow()
        kind = self.request.headers.get("Content-Type", "")
        status, body = await self._wire.pass_on(call, self.request.path, self.request.body, kind)
        if call.wrong is Wrong.LOST:
            self._tear()
            return
        if call.wrong is Wrong.SLOW:
            await self._wire.be_slow()
        self._finish(call, status, body)

    def _finish(self, call: Call, status: int, body: bytes) -> None:
        call.status = status
        if self._gone.is_set():  # whoever asked waited no longer
            call.wrong = Wrong.LOST
        self.set_status(status)
        with suppress(StreamClosedError):  # whoever asked is gone
            self.finish(body)

    async def _keep_silent(self) -> None:
        try:
            async with asyncio.timeout(_LONGEST):
                await self._gone.wait()
        except TimeoutError:
            self._tear()

    def _tear(self) -> None:
        """Reset the connection."""
        stream = self.detach()
        if not stream.closed():
            stream.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
        stream.close()
