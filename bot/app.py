"""Composition root: builds, starts and stops everything."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from telegram.error import InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot.answers.inline_names import name_situations
from bot.delivery import Delivery
from bot.health import answer_health, socket_path
from bot.intake import Intake
from bot.lanes import Lanes
from bot.logs import make_veil
from bot.metrics import Metrics
from bot.monitor import Monitor
from bot.pace import Pace
from bot.reader import Reader
from bot.reminders import Reminders
from bot.settings import Settings
from bot.shared_lanes import SharedLanes
from bot.simulator import Simulator
from bot.storage import Database, HeldError, StorageError, file_of, hold, open_unit
from bot.storage.files import check_start
from bot.storage.schema import migrate
from bot.texts import load_texts
from bot.turns import House
from handlers.bursts import TelegramBursts
from handlers.calls import deliver
from handlers.door import Door
from handlers.events import WANTED
from handlers.introduction import introduce
from handlers.line import Line
from handlers.shown import Shown
from scenarios.catalogue import load_catalogue

_LOG = logging.getLogger(__name__)
STOP_SECONDS = 4.0
"""What is in hand is finished within this time after SIGTERM."""
SIMULATED_TOKEN = "1:simulated-on-this-machine"  # noqa: S105 - of the local Bot API only
_SIMULATED_BOT = int(SIMULATED_TOKEN.partition(":")[0])
_SWEEP_SECONDS = 6 * 3600
_PAUSES = (1, 2, 5, 10, 30)

ExtendedBot = ExtBot[int]
Clock = Callable[[], datetime]


class TokenError(Exception):
    """Telegram does not know the token."""


def utc_now() -> datetime:
    """The time, aware, UTC."""
    return datetime.now(UTC)


class App:
    """The running coach: one bot, one database."""

    def __init__(
        self,
        settings: Settings,
        *,
        clock: Clock = utc_now,
        pace: Pace | None = None,
        on_erased: Callable[[int], None] | None = None,
    ) -> None:
        if settings.bot_token is None:
            raise ValueError("an app needs a token")
        self._settings = settings
        self._clock = clock
        self.database = Database(settings.database_url)
        self._tasks: list[asyncio.Task[None]] = []
        token = settings.bot_token.get_secret_value()
        self.bot = _make_bot(settings, token, pace or Pace())
        texts = load_texts()
        metrics = self.metrics = Metrics()
        self.reader = Reader(texts, metrics=metrics)
        house = House(
            database=self.database,
            texts=texts,
            catalogue=load_catalogue(),
            default_language=settings.default_language,
            allowed=settings.allowed_users,
            on_erased=on_erased,
        )
        # where several processes work, another one may have edited a message since
        shown = Shown() if self.database.claims is None else None
        self.delivery = Delivery(
            self.database,
            lambda chat_id, message: deliver(self.bot, chat_id, message, shown),
            metrics=metrics,
            clock=clock,
        )
        self.reminders = Reminders(self.database, house, clock, self.delivery.wake, metrics=metrics)
        door = Door(
            self.bot,
            house,
            self.reader,
            clock,
            self._committed,
            metrics=metrics,
            veil=make_veil(token),
            shown=shown,
        )
        claims = self.database.claims
        self.lanes = (
            Lanes(door.take, TelegramBursts())
            if claims is None
            else SharedLanes(door.take, TelegramBursts(), self.database, claims)
        )
        self.intake = Intake(
            self.bot, self.database, self.lanes.put, clock, WANTED, metrics=metrics
        )

    async def run(self, stop: asyncio.Event) -> None:
        """Run until `stop` is set.

        Raises:
            TokenError: Telegram does not know the token.
            FileError: the database's file is damaged, or none of the coach's.
            HeldError: another bot runs on this database.
            MonitorError: nothing can listen at METRICS_PORT.
            StorageError: the database cannot be used.
            WebhookError: the webhook cannot be set up.
        """
        async with AsyncExitStack() as stack:
            file = file_of(self._settings.database_url)
            if file is not None:
                stack.enter_context(hold(file))
                await asyncio.to_thread(check_start, file)
            stack.push_async_callback(self.database.close)
            stack.callback(self.reader.close)
            stack.push_async_callback(self.bot.shutdown)
            await migrate(self.database)
            await self._be_the_only_one_that_polls()
            await self._connect(stop)
            if self._settings.metrics_port is not None:
                monitor = Monitor(self.metrics, self.database, self._health)
                stack.push_async_callback(monitor.close)
                monitor.open(self._settings.metrics_port)
            await self._serve(stop)

    async def _be_the_only_one_that_polls(self) -> None:
        """Several may work on one server, but only behind a webhook."""
        claims = self.database.claims
        if claims is not None and self._settings.listens is None and not await claims.take("poll"):
            raise HeldError("another bot polls with this database")

    async def _connect(self, stop: asyncio.Event) -> None:
        """Say hello to Telegram; it may be out of reach for a while."""
        for pause in (*_PAUSES, *([_PAUSES[-1]] * 10**6)):
            try:
                await self.bot.initialize()
            except InvalidToken:
                raise TokenError("Telegram does not know this BOT_TOKEN") from None
            except TelegramError as error:
                name = type(error).__name__
                _LOG.warning("Telegram is out of reach (%s); trying again in %s s", name, pause)
            else:
                return
            try:
                async with asyncio.timeout(pause):
                    await stop.wait()
            except TimeoutError:
                continue
            raise asyncio.CancelledError

    async def _serve(self, stop: asyncio.Event) -> None:
        settings = self._settings
        await self.delivery.begin()
        await self.intake.resume()
        tasks = self._tasks
        tasks += [
            asyncio.create_task(self.delivery.run(), name="delivery"),
            asyncio.create_task(self.reminders.run(), name="reminders"),
            asyncio.create_task(self._sweep(), name="sweep"),
        ]
        if isinstance(self.lanes, SharedLanes):
            tasks.append(asyncio.create_task(self.lanes.run(), name="lanes"))
        if settings.webhook_url is not None and settings.webhook_secret is not None:
            secret = settings.webhook_secret.get_secret_value()
            listening = self.intake.listen(settings.webhook_url, secret, settings.webhook_listen)
            tasks.append(asyncio.create_task(listening, name="webhook"))
        else:
            tasks.append(asyncio.create_task(self.intake.poll(), name="polling"))
        side = asyncio.create_task(self._prepare(), name="preparation")
        path = socket_path(settings.database_url, settings.listens)
        health = await answer_health(path, self._health)
        _LOG.info("the coach is ready")
        waiting = asyncio.create_task(stop.wait(), name="stop")
        try:
            await asyncio.wait([waiting, *tasks], return_when=asyncio.FIRST_COMPLETED)
        finally:
            health.close()
            await self.intake.close()
            await self.lanes.finish(STOP_SECONDS / 2)
            async with self.database.between_transactions():
                for task in (waiting, side, *tasks):
                    task.cancel()
                results = await asyncio.gather(*tasks, return_exceptions=True)
                await asyncio.gather(waiting, side, return_exceptions=True)
            await self.delivery.finish(STOP_SECONDS / 2)
        for result in results:
            if isinstance(result, InvalidToken):
                raise TokenError("Telegram does not know this BOT_TOKEN any more")
            if isinstance(result, Exception):
                raise result

    async def _prepare(self) -> None:
        """What the first answer need not wait for."""
        await self.reader.warm_up()
        await asyncio.to_thread(load_texts().preload)
        await asyncio.to_thread(name_situations, load_texts())
        await introduce(self.bot, load_texts())

    def _committed(self) -> None:
        self.delivery.wake()
        self.reminders.wake()

    async def _health(self) -> str:
        if not self._tasks:
            return "the coach is starting"
        for task in self._tasks:
            if task.done():
                return f"{task.get_name()} has stopped"
        try:
            async with open_unit(self.database) as unit:
                await unit.timetable.next_due()
        except StorageError:
            return "the database cannot be used"
        return "ok"

    async def _sweep(self) -> None:
        """Now and then forget what need not be kept."""
        while True:
            try:
                async with open_unit(self.database, long=True) as unit:
                    now = self._clock()
                    await unit.post.sweep(now)
                    await unit.readings.sweep(now)
                    await unit.checks.sweep(now)
                    await unit.practices.sweep(now)
                    await unit.handed.sweep(now)
            except StorageError as error:
                _LOG.warning("old rows could not be erased: %s", error)
            await asyncio.sleep(_SWEEP_SECONDS)


def _make_bot(settings: Settings, token: str, pace: Pace) -> ExtendedBot:
    return ExtBot(
        token,
        base_url=f"{settings.bot_api_url}/bot",
        base_file_url=f"{settings.bot_api_url}/file/bot",
        request=Line(connections=64, pool_seconds=10),
        # polls go by the other one too (bot/intake.py); without it the library makes one of httpx
        get_updates_request=Line(connections=1, pool_seconds=1),
        rate_limiter=pace,
    )


@dataclass(frozen=True, slots=True)
class Simulation:
    """The simulator as a bot meets it: the settings with which it talks to it, and its page."""

    settings: Settings
    address: str
    simulator: Simulator

    def clock(self) -> datetime:
        """The time that the page's clock shows, aware, UTC."""
        return utc_now() + self.simulator.ahead(_SIMULATED_BOT)

    def forget(self, user_id: int) -> None:
        """Erase what this user and the bot wrote to each other."""
        self.simulator.forget(_SIMULATED_BOT, user_id)


@asynccontextmanager
async def simulated(settings: Settings) -> AsyncIterator[Simulation]:
    """The simulator, running."""
    journal = Path("data/simulator.jsonl")
    simulator = Simulator(journal=journal)
    address = await simulator.start()
    try:
        token = type(settings).model_validate({"bot_token": SIMULATED_TOKEN}).bot_token
        changes = {"bot_token": token, "bot_api_url": address, "webhook_url": None}
        yield Simulation(settings.model_copy(update=changes), address, simulator)
    finally:
        await simulator.stop()


async def run_until(stop: asyncio.Event, work: Coroutine[None, None, None]) -> None:
    """Run the work; a stop in the middle of connecting is no error."""
    try:
        await work
    except asyncio.CancelledError:
        if not stop.is_set():
            raise
