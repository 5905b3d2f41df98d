"""Metrics and health over HTTP, for this machine alone: GET /metrics, GET /healthz."""

import os
import socket
from collections.abc import Awaitable, Callable

from tornado.httpserver import HTTPServer
from tornado.web import Application, RequestHandler

from bot.metrics import CONTENT_TYPE, Metrics
from bot.storage import Database, StorageError, open_unit

Ask = Callable[[], Awaitable[str]]
"""How the coach is: "ok" or what is wrong."""


class MonitorError(Exception):
    """Nothing can listen there; names the setting that stands in the way."""


class Monitor:
    """Answers whoever watches over the coach."""

    def __init__(self, metrics: Metrics, database: Database, ask: Ask) -> None:
        self._metrics = metrics
        self._database = database
        self._ask = ask
        self._server: HTTPServer | None = None

    def open(self, port: int) -> None:
        """Answer at 127.0.0.1 and this port.

        Raises:
            MonitorError: the port is taken, or not for this user.
        """
        application = Application(
            [
                ("/metrics", _Metrics, {"tell": self._tell}),
                ("/healthz", _Health, {"ask": self._ask}),
            ],
            log_function=lambda _: None,  # not a line in the log for everybody who asks
        )
        self._server = HTTPServer(application)
        try:
            # not tornado's bind_sockets, which leaves a socket open where the port is taken
            listener = socket.create_server(("127.0.0.1", port), backlog=16)
        except OSError as error:
            raise MonitorError(f"METRICS_PORT: {os.strerror(error.errno or 0)}") from error
        listener.setblocking(False)
        self._server.add_sockets([listener])

    async def close(self) -> None:
        """Answer no more."""
        if self._server is not None:
            self._server.stop()
            await self._server.close_all_connections()

    async def _tell(self) -> bytes:
        try:
            async with open_unit(self._database) as unit:
                waiting = float(await unit.post.count_waiting())
        except StorageError:
            waiting = float("nan")
        return self._metrics.expose(waiting)


class _Metrics(RequestHandler):
    def initialize(self, tell: Callable[[], Awaitable[bytes]]) -> None:
        self._tell = tell

    async def get(self) -> None:
        self.set_header("Content-Type", CONTENT_TYPE)
        self.finish(await self._tell())


class _Health(RequestHandler):
    def initialize(self, ask: Ask) -> None:
        self._ask = ask

    async def get(self) -> None:
        said = await self._ask()
        self.set_status(200 if said == "ok" else 503)
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        self.set_header("Cache-Control", "no-store")
        self.finish(f"{said}\n")
