"""A newcomer's sitting in each language, had with the real coach and written down to be read."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest import mock

import httpx

from bot.app import SIMULATED_TOKEN, App
from bot.settings import Settings
from bot.simulator import Simulator
from bot.storage import open_unit
from evals.corpus import CorpusError
from evals.sittings import (
    Forwards,
    Json,
    Sitting,
    Step,
    Taps,
    Transcript,
    Types,
    Waits,
    labels_of,
    read_sitting,
)

_USER = 1001
_PACE = timedelta(seconds=25)
"""Between two things that a person does: to read, and to type."""
_PATIENCE = 300.0
"""Seconds of true time after which a step counts as not answered."""
_LOOK = 0.02


async def write_session(language: str) -> str:
    """The transcript of the sitting in a language.

    Raises:
        CorpusError: the sitting's file is not sound, or a step could not be taken.
    """
    sitting = read_sitting(language)
    transcript = Transcript(sitting)
    clock = _Clock(sitting.begins)
    with (
        TemporaryDirectory() as folder,
        # the local Bot API numbers and dates by it, and a practice draws by an update's number
        mock.patch("time.time", clock.seconds),
    ):
        async with _at_the_phone(Path(folder), clock, sitting) as phone:
            for number, step in enumerate(sitting.steps, 1):
                try:
                    await _take(phone, step, clock, transcript)
                except (LookupError, TimeoutError) as error:
                    read = transcript.page()[-3000:]
                    where = f"{language}.json, step {number} ({step})"
                    raise CorpusError(f"{read}\n{where}: {error!r}") from error
    return transcript.page()


class _Clock:
    """Stands still until it is moved."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def __call__(self) -> datetime:
        return self._now

    def seconds(self) -> float:
        return self._now.timestamp()

    def move(self, to: datetime) -> None:
        self._now = max(self._now, to)


class _Phone:
    """One person's phone, and the coach behind it."""

    def __init__(self, http: httpx.AsyncClient, app: App, clock: _Clock) -> None:
        self._http = http
        self._app = app
        self._clock = clock
        self._epoch, self._version = "", 0
        self._held: dict[int, Json] = {}

    async def join(self, sitting: Sitting) -> None:
        """Be somebody; look at the empty chat."""
        user = {"id": _USER, "first_name": sitting.name, "language_code": sitting.language}
        await self._post("/users", user)
        await self.look()

    async def look(self, wait: float = 0) -> list[Json]:
        """What is new in the chat."""
        query: dict[str, str | float] = {"epoch": self._epoch, "after": self._version, "wait": wait}
        answer = await self._http.get(f"/chats/{_USER}", params=query)
        shown = answer.raise_for_status().json()
        self._epoch, self._version = shown["epoch"], shown["version"]
        events: list[Json] = shown["events"]
        for event in events:
            if "message" in event:
                self._held[event["message"]["message_id"]] = event["message"]
        return events

    async def send(self, content: Json) -> None:
        """Send it to the coach."""
        await self._post(f"/chats/{_USER}/send", content)

    async def tap(self, button: str | int) -> str:
        """Tap a button; returns its label. Raises LookupError where there is none."""
        labels = labels_of(button) if isinstance(button, str) else frozenset()
        for number, message in sorted(self._held.items(), reverse=True):
            rows = message.get("reply_markup", {}).get("inline_keyboard", [])
            places = [
                (y, x, each["text"]) for y, row in enumerate(rows) for x, each in enumerate(row)
            ]
            if isinstance(button, int) and places:
                places = places[button - 1 : button]
            elif isinstance(button, str):
                places = [place for place in places if place[2] in labels]
            if places:
                row, column, label = places[0]
                body = {"message_id": number, "row": row, "column": column}
                await self._post(f"/chats/{_USER}/tap", body)
                return str(label)
        raise LookupError(f"no button {button}")

    async def settle(self, *, answered: bool) -> list[Json]:
        """Wait until all is answered, and nothing is to come; what was said meanwhile.

        Args:
            answered: whether something must be said before.
        """
        events: list[Json] = []
        self._app.reminders.wake()
        async with asyncio.timeout(_PATIENCE):
            while answered and not any(map(_is_the_bots, events)):
                events += await self.look(wait=10)
            while not await self._is_quiet():  # noqa: ASYNC110 - the database rings no bell
                await asyncio.sleep(_LOOK)
        return events + await self.look()

    async def next_ring(self) -> datetime | None:
        """When the next reminder is due."""
        async with open_unit(self._app.database) as unit:
            return await unit.timetable.next_due()

    async def _is_quiet(self) -> bool:
        due_at = await self.next_ring()
        async with open_unit(self._app.database) as unit:
            return not (
                await unit.post.waiting_updates()
                or await unit.post.count_waiting()
                or (due_at is not None and due_at <= self._clock())
            )

    async def _post(self, path: str, body: Json) -> None:
        (await self._http.post(path, json=body)).raise_for_status()


def _is_the_bots(event: Json) -> bool:
    by_bot = "message" in event and event["message"]["from"]["is_bot"]
    return bool(by_bot) or event["kind"] in ("reaction", "answer")


@asynccontextmanager
async def _at_the_phone(folder: Path, clock: _Clock, sitting: Sitting) -> AsyncIterator[_Phone]:
    """A coach with an empty database in the folder, and a phone to talk to it."""
    simulator = Simulator()
    address = await simulator.start(0)
    settings = Settings.model_validate(
        {
            "bot_token": SIMULATED_TOKEN,
            "bot_api_url": address,
            "database_url": f"sqlite+aiosqlite:///{folder}/coach.db",
        }
    )
    app, stop = App(settings, clock=clock), asyncio.Event()
    running = asyncio.create_task(app.run(stop))
    bot = SIMULATED_TOKEN.partition(":")[0]
    http = httpx.AsyncClient(base_url=f"{address}/phone/{bot}", trust_env=False, timeout=70)
    try:
        async with http:
            phone = _Phone(http, app, clock)
            await phone.join(sitting)
            yield phone
    finally:
        stop.set()
        await running
        await simulator.stop()


async def _take(phone: _Phone, step: Step, clock: _Clock, transcript: Transcript) -> None:
    """Take one step, and write down what it was answered with."""
    if isinstance(step, Waits):
        await _wait(phone, clock() + step.time, clock, transcript)
        return
    clock.move(clock() + _PACE)
    label = ""
    match step:
        case Types(text):
            await phone.send({"text": text})
        case Forwards(texts, client, minutes_ago):
            written = clock() - timedelta(minutes=minutes_ago)
            for number, text in enumerate(texts):
                origin = {"from": client, "date": written.timestamp() + number}
                await phone.send({"text": text, "forward": origin})
        case Taps(button):
            label = await phone.tap(button)
    transcript.do(step, label, clock())
    for event in await phone.settle(answered=True):
        transcript.hear(event, clock())


async def _wait(phone: _Phone, end: datetime, clock: _Clock, transcript: Transcript) -> None:
    """Let time pass; what is due meanwhile comes at its minute."""
    while (due := await phone.next_ring()) is not None and due <= end:
        clock.move(due)
        for event in await phone.settle(answered=False):
            transcript.hear(event, clock())
    clock.move(end)
