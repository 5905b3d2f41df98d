"""Two bots on one PostgreSQL behind a webhook: together they do everything once and in order."""

import asyncio
import json
import re
import signal
import socket
import sys
from collections import Counter
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.simulator import Simulator
from bot.storage import Database, User, open_unit
from tests.databases import Place
from tests.phone import Phone

TOKEN = "4244:one-of-two"  # noqa: S105 - it opens nothing
SECRET = "only-the-balancer-knows"  # noqa: S105 - it opens nothing
ROOT = Path(__file__).parents[2]
USERS = (2001, 2002, 2003)
ROUNDS = 4
REMINDERS = 60
PATIENCE = 150.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Bot:
    """One process of the coach, which listens at a port of its own."""

    def __init__(self, folder: Path, name: str, environment: dict[str, str]) -> None:
        self.log = folder / f"{name}.log"
        self._folder = folder
        self._port = free_port()
        self._environment = {**environment, "WEBHOOK_LISTEN": f"127.0.0.1:{self._port}"}
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        with self.log.open("a") as log:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot"),
                env=self._environment,
                cwd=self._folder,
                stdout=log,
                stderr=log,
            )

    async def listens(self, http: httpx.AsyncClient) -> None:
        """Wait until a stranger is refused at its door."""
        async with asyncio.timeout(PATIENCE):
            while True:
                try:
                    answer = await http.post(f"http://127.0.0.1:{self._port}/hook", json={})
                except httpx.TransportError:
                    await asyncio.sleep(0.05)
                else:
                    assert answer.status_code == 403
                    return

    async def post(self, http: httpx.AsyncClient, update: dict[str, Any]) -> None:
        """Bring it an update, as a load balancer does; stored when this returns."""
        answer = await http.post(
            f"http://127.0.0.1:{self._port}/hook",
            json=update,
            headers={"X-Telegram-Bot-Api-Secret-Token": SECRET},
        )
        assert answer.status_code == 200, self.log.read_text()

    async def end(self, number: signal.Signals) -> int:
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(number)
        return await self._process.wait()

    def turns(self) -> list[int]:
        """The updates that it answered."""
        lines = [json.loads(line) for line in self.log.read_text().splitlines() if line[:1] == "{"]
        return [
            line["update"]
            for line in lines
            if line.get("message") == "turn" and line["outcome"] == "answered"
        ]


def told(number: int, user_id: int, text: str) -> dict[str, Any]:
    user = {"id": user_id, "is_bot": False, "first_name": "Sam", "language_code": "en"}
    chat = {"id": user_id, "type": "private", "first_name": "Sam"}
    message = {"message_id": number, "date": 1, "chat": chat, "from": user, "text": text}
    return {"update_id": number, "message": message}


async def until_heard(phone: Phone, pattern: str, count: int) -> list[str]:
    """What the bot said that holds this, as soon as it is so often."""
    async with asyncio.timeout(PATIENCE):
        while True:
            said = [one.text for one in await phone.messages() if one.from_bot]
            found = [match[0] for text in said for match in re.finditer(pattern, text)]
            if len(found) >= count:
                return found
            await asyncio.sleep(0.3)


@pytest.mark.long
async def test_two_processes_answer_in_order_ring_once_and_take_over_from_a_dead_one(
    place: Place, environment: dict[str, str], tmp_path: Path
) -> None:
    async with AsyncExitStack() as stack:
        simulator = Simulator()
        api = await simulator.start(0)
        stack.push_async_callback(simulator.stop)
        http = await stack.enter_async_context(httpx.AsyncClient(trust_env=False, timeout=30))
        phones = [
            await stack.enter_async_context(Phone(api, TOKEN, each, "Sam", "en")) for each in USERS
        ]
        for phone in phones:
            await phone.say("/start")  # it opens the chat; no balancer takes it anywhere
        await ring_soon(place, timedelta(seconds=15))
        environment = {
            **environment,
            "PYTHONPATH": f"{ROOT}:{environment.get('PYTHONPATH', '')}",
            "BOT_TOKEN": TOKEN,
            "BOT_API_URL": api,
            "DATABASE_URL": place.url,
            "WEBHOOK_URL": "https://127.0.0.1:9/hook",
            "WEBHOOK_SECRET": SECRET,
            "LOG_FORMAT": "json",
        }
        bots = [Bot(tmp_path, name, environment) for name in ("one", "two")]
        for bot in bots:
            await bot.start()
            stack.push_async_callback(bot.end, signal.SIGKILL)
        await asyncio.gather(*(bot.listens(http) for bot in bots))

        # one user's updates come one after another, each at the other door
        async def tell(user: int) -> None:
            for turn in range(ROUNDS):
                number = 1 + user + turn * len(USERS)
                text = f"remind me in {turn + 3} hours to call client N{turn}"
                await bots[(user + turn) % 2].post(http, told(number, USERS[user], text))

        await asyncio.gather(*(tell(user) for user in range(len(USERS))))
        for phone in phones:
            heard = await until_heard(phone, r"call client N\d", ROUNDS)
            assert heard == [f"call client N{turn}" for turn in range(ROUNDS)]
        told_to_all = ROUNDS * len(USERS)
        assert sorted(bots[0].turns() + bots[1].turns()) == list(range(1, told_to_all + 1))

        each_has = REMINDERS // len(USERS)
        rung = [await until_heard(phone, r"bell \d+\b", each_has) for phone in phones]
        await until_nothing_waits(place)
        rung = [await until_heard(phone, r"bell \d+\b", each_has) for phone in phones]
        assert all(set(Counter(bells).values()) == {1} for bells in rung)
        assert sum(map(len, rung)) == each_has * len(USERS)

        # what a dead process stored is answered by the other one
        await bots[0].post(http, told(101, USERS[0], "remind me in 3 hours to call client Last"))
        await bots[0].end(signal.SIGKILL)
        assert await until_heard(phones[0], r"call client Last", 1) == ["call client Last"]
        assert await bots[1].end(signal.SIGTERM) == 0
        for bot in bots:
            log = bot.log.read_text()
            assert '"ERROR"' not in log, log
            assert "Traceback" not in log, log


async def ring_soon(place: Place, after: timedelta) -> None:
    """Give each user his share of reminders, all due at one moment."""
    database = Database(place.url)
    now = datetime.now(UTC)
    async with open_unit(database) as unit:
        for user_id in USERS:
            await unit.accounts.add(User(user_id, user_id, "en", zone="Africa/Cairo"), now)
            for number in range(REMINDERS // len(USERS)):
                text = f"bell {number}"
                await unit.timetable.add(user_id, now + after, now, text=text)
    await database.close()


async def until_nothing_waits(place: Place) -> None:
    query = "SELECT (SELECT count(*) FROM inbox WHERE state = 'waiting') + count(*) FROM outbox"
    async with asyncio.timeout(PATIENCE):
        while await asyncio.to_thread(place.rows, query) != [(0,)]:  # noqa: ASYNC110 - the server rings no bell
            await asyncio.sleep(0.3)


@pytest.mark.long
async def test_a_second_one_that_polls_is_refused(
    place: Place, environment: dict[str, str], tmp_path: Path
) -> None:
    database = Database(place.url)
    assert database.claims is not None
    assert await database.claims.take("poll")
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot"),
        env={
            **environment,
            "PYTHONPATH": f"{ROOT}:{environment.get('PYTHONPATH', '')}",
            "BOT_TOKEN": TOKEN,
            "BOT_API_URL": "http://127.0.0.1:9",
            "DATABASE_URL": place.url,
        },
        cwd=tmp_path,
        stderr=asyncio.subprocess.PIPE,
    )
    _, said = await process.communicate()
    await database.close()
    assert process.returncode == 1
    assert "another bot polls with this database" in said.decode()
