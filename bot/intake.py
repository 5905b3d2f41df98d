"""Polling or webhook -> durable inbox: an update is stored before Telegram is told it arrived."""

import asyncio
import hmac
import itertools
import json
import logging
import re
import socket
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from telegram import Bot
from telegram.error import (
    BadRequest,
    Conflict,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)
from tornado.httpserver import HTTPServer
from tornado.web import Application, RequestHandler

from bot.metrics import Metrics
from bot.storage import Database, StorageError, Update, open_unit

_LOG = logging.getLogger(__name__)
POLL_SECONDS = 25
_ANSWER_SECONDS = 5
"""Beyond which an answer to a poll that has ended is not waited for."""
_PAUSES = (1, 2, 5, 10, 30)
_LARGEST = 1 << 20
"""Bytes of an update; Telegram's are a few thousand."""
_HIGHEST = 1 << 63
"""Numbers of updates and users stay below it, as the database's do."""

Accept = Callable[[Sequence[Update]], None]


class WebhookError(Exception):
    """The webhook cannot be set up; names the setting that stands in the way."""


class Intake:
    """Stores updates as they come, then hands them to the lanes."""

    def __init__(
        self,
        bot: Bot,
        database: Database,
        accept: Accept,
        clock: Callable[[], datetime],
        wanted: Sequence[str],
        *,
        metrics: Metrics | None = None,
    ) -> None:
        self._bot = bot
        self._database = database
        self._accept = accept
        self._clock = clock
        self._wanted = list(wanted)
        self._metrics = metrics or Metrics()
        self._server: HTTPServer | None = None

    async def resume(self) -> None:
        """Hand over what a former run stored and did not finish."""
        async with open_unit(self._database) as unit:
            waiting = await unit.post.waiting_updates()
        if waiting:
            _LOG.info("%s updates of the former run are taken now", len(waiting))
        self._accept(waiting)

    async def receive(self, bodies: Sequence[dict[str, Any]]) -> None:
        """Store updates, then hand over those that are new.

        Raises:
            StorageError: they could not be stored; Telegram must not be told that they arrived.
        """
        updates = [Update(number_of(body), user_of(body), body) for body in bodies]
        async with open_unit(self._database) as unit:
            new = await unit.post.receive(updates, self._clock())
        self._metrics.take_updates(len(new))
        self._accept(new)

    # -- polling ----------------------------------------------------------------------------------

    async def poll(self) -> None:
        """Ask Telegram for updates, for ever.

        Raises:
            InvalidToken: Telegram does not know the token.
        """
        offset, failures, webhook = 0, 0, True
        while True:
            try:
                if webhook:
                    await self._bot.delete_webhook()
                    webhook = False
                bodies = await self._get_updates(offset)
                await self.receive(bodies)
            except InvalidToken:
                raise
            except RetryAfter as error:
                await asyncio.sleep(_seconds(error))
            except (TelegramError, StorageError) as error:
                pause = _PAUSES[min(failures, len(_PAUSES) - 1)]
                failures += 1
                _log_trouble(error, pause)
                await asyncio.sleep(pause)
            else:
                failures = 0
                offset = max((number_of(body) + 1 for body in bodies), default=offset)

    async def _get_updates(self, offset: int) -> list[dict[str, Any]]:
        """Return what came, as it came: each is parsed when its turn is taken, and only then.

        So one that cannot be parsed does not hold up the others either.
        """
        asked = {"offset": offset, "timeout": POLL_SECONDS, "allowed_updates": self._wanted}
        # in lower case, which Telegram takes as well: the library warns of names that it knows
        found: Any = await self._bot.do_api_request(
            "getupdates", api_kwargs=asked, read_timeout=POLL_SECONDS + _ANSWER_SECONDS
        )
        return [body for body in found if isinstance(body, dict) and _has_number(body)]

    # -- webhook ----------------------------------------------------------------------------------

    async def listen(self, url: str, secret: str, address: str) -> None:
        """Take updates at `address` (host:port) and tell Telegram to send them to `url`, for ever.

        Raises:
            WebhookError: nothing can listen there, or Telegram does not take the URL.
            InvalidToken: Telegram does not know the token.
        """
        host, _, port = address.rpartition(":")
        path = urlsplit(url).path or "/"
        application = Application([(re.escape(path), _Webhook, {"intake": self, "secret": secret})])
        self._server = HTTPServer(application, max_body_size=_LARGEST)
        try:
            self._server.add_sockets([_open_door(host.strip("[]"), int(port))])
        except OSError as error:
            raise WebhookError(f"WEBHOOK_LISTEN: {error.strerror}") from error
        await self._announce(url, secret)
        _LOG.info("webhook: listening on %s", address)
        await asyncio.Event().wait()

    async def _announce(self, url: str, secret: str) -> None:
        """Tell Telegram where updates go; it may be out of reach for a while."""
        for failures in itertools.count():
            try:
                await self._bot.set_webhook(url, secret_token=secret, allowed_updates=self._wanted)
            except InvalidToken:
                raise
            except BadRequest as error:
                raise WebhookError(f"WEBHOOK_URL: Telegram says {error.message}") from error
            except RetryAfter as error:
                await asyncio.sleep(_seconds(error))
            except TelegramError as error:
                pause = _PAUSES[min(failures, len(_PAUSES) - 1)]
                _log_trouble(error, pause)
                await asyncio.sleep(pause)
            else:
                return

    async def close(self) -> None:
        """Take no more updates."""
        if self._server is not None:
            self._server.stop()
            await self._server.close_all_connections()


def _open_door(host: str, port: int) -> socket.socket:
    """A listening socket; tornado's own way leaves one open where the port is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.create_server((host, port), family=family, backlog=128)
    listener.setblocking(False)
    return listener


class _Webhook(RequestHandler):
    """One update a request; 200 only after it is stored."""

    def initialize(self, intake: Intake, secret: str) -> None:
        self._intake = intake
        self._secret = secret

    async def post(self) -> None:
        given = self.request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        if not hmac.compare_digest(given.encode(), self._secret.encode()):
            self.set_status(403)
            return
        try:
            body = json.loads(self.request.body)
            number_of(body)
        except (ValueError, TypeError, KeyError, RecursionError):
            self.set_status(400)
            return
        try:
            await self._intake.receive([body])
        except StorageError as error:
            _LOG.warning("an update could not be stored, Telegram sends it again: %s", error)
            self.set_status(503)


def number_of(body: dict[str, Any]) -> int:
    """The update's number.

    Raises:
        KeyError, TypeError, ValueError: it has none that Telegram could have given it.
    """
    number = int(body["update_id"])
    if not 0 <= number < _HIGHEST:
        raise ValueError("no number of an update")
    return number


def _has_number(body: dict[str, Any]) -> bool:
    try:
        number_of(body)
    except (KeyError, TypeError, ValueError):
        return False
    return True


def user_of(body: dict[str, Any]) -> int:
    """Whose update it is; 0 where nobody's."""
    for part in body.values():
        if isinstance(part, dict):
            for role in ("from", "user", "chat"):
                found = part.get(role)
                number = found.get("id") if isinstance(found, dict) else None
                if isinstance(number, int) and -_HIGHEST < number < _HIGHEST:
                    return number
    return 0


def _seconds(error: RetryAfter) -> float:
    after = error.retry_after
    return float(after) if isinstance(after, int | float) else after.total_seconds()


def _log_trouble(error: Exception, pause: int) -> None:
    if isinstance(error, Conflict):
        _LOG.warning("another program polls with this token; trying again in %s s", pause)
    elif isinstance(error, NetworkError | StorageError):
        _LOG.warning("%s; trying again in %s s", type(error).__name__, pause)
    else:
        _LOG.warning("Telegram says %s; trying again in %s s", type(error).__name__, pause)
