"""The simulator's server, for this machine alone."""

import asyncio
import errno
import mimetypes
import socket
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from tornado.httpserver import HTTPServer
from tornado.web import Application, HTTPError, StaticFileHandler

from bot.simulator import phone_api
from bot.simulator.account import Account
from bot.simulator.bot_api import BotApiHandler, FileHandler
from bot.simulator.doors import is_from_here
from bot.simulator.journal import Journal
from bot.simulator.updates import deliver_to_webhook
from bot.simulator.world import World

PAGE = Path(__file__).parent / "page"
PORTS_TRIED = 100


class Simulator:
    """A local Bot API and a page that looks like a phone, on 127.0.0.1.

    With `journal` it remembers everything in that file, updates not yet confirmed too.

    Attributes:
        on_moved: called when somebody moves the clock.
    """

    on_moved: Callable[[], None] | None = None

    def __init__(self, *, journal: Path | None = None) -> None:
        self._journal = Journal(journal)
        self._world: World | None = None
        self._server: HTTPServer | None = None
        self._deliveries: list[asyncio.Task[None]] = []

    async def start(self, port: int = 8085) -> str:
        """Serve at this port, or at the next free one; returns "http://127.0.0.1:PORT".

        Raises:
            OSError: a hundred ports on end are taken.
        """
        listener = _bind(port)
        self._world = World(self._journal, self._deliver, self._moved)
        self._server = HTTPServer(_application(self._world), max_buffer_size=60_000_000)
        self._server.add_sockets([listener])
        return f"http://127.0.0.1:{listener.getsockname()[1]}"

    async def stop(self) -> None:
        """Stop serving; who waits is answered first, within a second."""
        if self._world is None or self._server is None:
            return
        self._server.stop()
        for account in self._world.accounts.values():
            account.close()
        for task in self._deliveries:
            task.cancel()
        await asyncio.gather(*self._deliveries, return_exceptions=True)
        for _ in range(100):
            if not self._world.answering:
                break
            await asyncio.sleep(0.01)
        await self._server.close_all_connections()
        self._journal.close()
        self._world = self._server = None
        self._deliveries = []

    def forget(self, bot_id: int, user_id: int) -> None:
        """Erase what a user and a bot wrote to each other: he asked the bot to forget him."""
        if self._world is not None:
            self._world.forget(bot_id, user_id)

    def take_refusals(self) -> list[tuple[str, str]]:
        """Return the calls refused since the last time, method and description of each."""
        taken: list[tuple[str, str]] = []
        for account in () if self._world is None else self._world.accounts.values():
            taken += account.refusals
            account.refusals.clear()
        return taken

    def ahead(self, bot_id: int) -> timedelta:
        """How far the clock of this bot's world was moved forward."""
        account = None if self._world is None else self._world.accounts.get(bot_id)
        return timedelta(seconds=0 if account is None else account.ahead)

    def _moved(self) -> None:
        if self.on_moved is not None:
            self.on_moved()

    def _deliver(self, account: Account) -> None:
        self._deliveries.append(asyncio.create_task(deliver_to_webhook(account)))


def _bind(port: int) -> socket.socket:
    last = port + PORTS_TRIED - 1
    for candidate in range(port, last + 1):
        try:
            # Not tornado's bind_sockets, which leaves a socket open when the port is taken.
            listener = socket.create_server(("127.0.0.1", candidate), backlog=128)
        except OSError as error:
            if error.errno not in {errno.EADDRINUSE, errno.EACCES}:
                raise
        else:
            listener.setblocking(False)
            return listener
    raise OSError(errno.EADDRINUSE, f"ports {port} to {last} are all taken")


def _application(world: World) -> Application:
    whose = {"world": world}
    return Application(
        [
            (r"/bot([^/]*)/(\w*)", BotApiHandler, whose),
            (r"/file/bot([^/]*)/(.+)", FileHandler, whose),
            (r"/phone/bots", phone_api.BotsHandler, whose),
            (r"/phone/(\d+)/users", phone_api.UsersHandler, whose),
            (r"/phone/(\d+)/updates", phone_api.UpdatesHandler, whose),
            (r"/phone/(\d+)/files/([\w-]+)", phone_api.PhoneFileHandler, whose),
            (r"/phone/(\d+)/chats/(\d+)", phone_api.ChatHandler, whose),
            (r"/phone/(\d+)/chats/(\d+)/inline", phone_api.InlineHandler, whose),
            (r"/phone/(\d+)/chats/(\d+)/(\w+)", phone_api.ActionHandler, whose),
            (r"/(.*)", PageHandler, {"path": PAGE, "default_filename": "index.html"}),
        ],
        # A Bot API address holds the token, and a token never reaches a log.
        log_function=lambda _: None,
    )


class PageHandler(StaticFileHandler):
    """The page: three files."""

    def prepare(self) -> None:
        """Refuse a foreign Host; a link from elsewhere may open the page, a script may not."""
        opened = self.request.headers.get("Sec-Fetch-Mode") == "navigate"
        if opened and self.request.method == "GET":
            self.request.headers["Sec-Fetch-Site"] = "none"
        if not is_from_here(self.request):
            raise HTTPError(403)

    def set_extra_headers(self, path: str) -> None:
        """Let the page reach nothing but this server, and nobody frame it."""
        self.set_header(
            "Content-Security-Policy",
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
        )
        self.set_header("X-Content-Type-Options", "nosniff")
        self.set_header("Cache-Control", "no-cache")
        kind = mimetypes.guess_type(path)[0] or "text/html"
        self.set_header("Content-Type", f"{kind}; charset=UTF-8")
