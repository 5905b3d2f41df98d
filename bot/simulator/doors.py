"""Who may come in over HTTP: this machine's own programs and the simulator's own page."""

import json
import logging
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

from tornado.httputil import HTTPServerRequest
from tornado.web import HTTPError, RequestHandler

from bot.simulator.account import Account, Chat
from bot.simulator.errors import RefusedError
from bot.simulator.methods import refusal
from bot.simulator.world import World

Json = dict[str, Any]

_log = logging.getLogger(__name__)

_OWN_HOSTS = frozenset({"127.0.0.1", "localhost", "::1"})


def is_from_here(request: HTTPServerRequest) -> bool:
    """Tell whether a request was meant for this server by itself or by nobody else's page.

    A foreign Host is DNS rebinding; a foreign Origin or Sec-Fetch-Site is another site's script.
    """
    host = urlsplit(f"//{request.headers.get('Host', '')}")
    origin = request.headers.get("Origin")
    site = request.headers.get("Sec-Fetch-Site", "none")
    return (
        host.hostname in _OWN_HOSTS
        and (origin is None or origin == f"http://{host.netloc}")
        and site in {"none", "same-origin"}
    )


class GuardedHandler(RequestHandler):
    """Refuses what another site sent, and answers in JSON as the Bot API does."""

    world: World

    def initialize(self, world: World) -> None:
        """Get the bots."""
        self.world = world

    def prepare(self) -> None:
        """Refuse with 403 what was not meant for us."""
        self.world.answering += 1
        if not is_from_here(self.request):
            raise HTTPError(403)

    def on_finish(self) -> None:
        """Count the answer as given."""
        self.world.answering -= 1

    def set_default_headers(self) -> None:
        """Nothing here may be guessed at or kept."""
        self.set_header("X-Content-Type-Options", "nosniff")
        self.set_header("Cache-Control", "no-store")

    def write_error(self, status_code: int, **kwargs: object) -> None:
        """Answer an error in the Bot API's form."""
        exc_info = kwargs.get("exc_info")
        error = exc_info[1] if isinstance(exc_info, tuple) else None
        if isinstance(error, RefusedError):
            self.set_status(error.code)
            self.finish(refusal(error))
        else:
            self.finish(refusal(RefusedError(status_code, self._reason)))

    def log_exception(
        self,
        typ: type[BaseException] | None,
        value: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        """Log our own mistakes without the address, which may hold a token."""
        if not isinstance(value, (HTTPError, RefusedError)) and typ and value:
            _log.error("The simulator failed", exc_info=(typ, value, tb))

    def body(self) -> Json:
        """Return the request's JSON object; an empty body is an empty one."""
        try:
            given = json.loads(self.request.body or b"{}")
        except ValueError:
            given = None
        if not isinstance(given, dict):
            raise RefusedError(400, "Bad Request: the body must be a JSON object")
        return given

    def reply(self, answer: Json) -> None:
        """Answer with JSON that keeps its letters."""
        self.set_header("Content-Type", "application/json; charset=UTF-8")
        self.finish(json.dumps(answer, ensure_ascii=False))

    def enter(self, token: str) -> Account:
        """Return the account of a token, or refuse it as Telegram does."""
        bot_id, colon, secret = token.partition(":")
        if not colon or not bot_id.isdecimal() or not 0 < int(bot_id) < 1 << 52:
            raise RefusedError(404, "Not Found")
        if not secret:
            raise RefusedError(401, "Unauthorized")
        account = self.world.account(int(bot_id))
        account.claim(secret)
        return account

    def open(self, bot_id: str, user_id: str) -> tuple[Account, Chat]:
        """Return a chat for the phone, started or not."""
        account = self.world.account(int(bot_id))
        if int(user_id) not in account.chats:
            raise RefusedError(404, "Not Found: there is no such user")
        return account, account.chats[int(user_id)]
