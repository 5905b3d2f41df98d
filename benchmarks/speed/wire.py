"""HTTP/1.1 for the stub: as little as bots' clients need, so that it is never what is slow."""

import asyncio
import json
from collections.abc import Callable
from typing import Any, Final, TypeAlias
from urllib.parse import parse_qsl

from tornado.httputil import HTTPFile, parse_body_arguments

Json: TypeAlias = dict[str, Any]
Reply: TypeAlias = Callable[[bytes], None]
"""Takes the body of an answer, JSON."""
Receive: TypeAlias = Callable[[str, dict[str, str], Reply], None]
"""Takes the path of a request, its arguments, and what answers it."""

_END: Final = b"\r\n\r\n"
_ANSWER: Final = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"


class Connection(asyncio.Protocol):
    """One client's connection; it asks one thing after the other."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._waiting = bytearray()
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """It is there."""
        if not isinstance(transport, asyncio.Transport):
            raise TypeError("a stream is needed")
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Part of a request, or several."""
        self._waiting += data
        while True:
            end = self._waiting.find(_END)
            if end < 0:
                return
            first, *lines = self._waiting[:end].decode("latin-1").split("\r\n")
            headers = {
                name.lower(): value.strip()
                for name, _, value in (line.partition(":") for line in lines)
            }
            size = end + len(_END) + int(headers.get("content-length", "0"))
            if len(self._waiting) < size:
                return
            body = bytes(self._waiting[end + len(_END) : size])
            del self._waiting[:size]
            arguments = read_arguments(headers.get("content-type", ""), body)
            self._receive(first.split(" ")[1], arguments, self._reply)

    def _reply(self, body: bytes) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(_ANSWER % len(body) + body)


def read_arguments(kind: str, body: bytes) -> dict[str, str]:
    """The arguments of a call, whichever of the three ways a client writes them.

    Args:
        kind: the Content-Type.
        body: what was sent.
    """
    if kind.startswith("application/x-www-form-urlencoded"):
        return dict(parse_qsl(body.decode(), keep_blank_values=True))
    if kind.startswith("multipart/form-data"):
        found: dict[str, list[bytes]] = {}
        files: dict[str, list[HTTPFile]] = {}
        parse_body_arguments(kind, body, found, files)
        return {name: values[-1].decode() for name, values in found.items()}
    if not body:
        return {}
    read: Json = json.loads(body)
    return {
        name: value if isinstance(value, str) else json.dumps(value) for name, value in read.items()
    }
