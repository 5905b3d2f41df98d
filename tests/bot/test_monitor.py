"""Metrics and health are told over real HTTP on loopback, without anybody's words or id."""

import math
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter

from bot.delivery import MOST_TRIES, Delivery
from bot.messages import Outgoing, Send, dump_message
from bot.metrics import Metrics
from bot.monitor import Monitor, MonitorError
from bot.storage import Database, User, open_unit
from tests.bot.conftest import NOW, url_of
from tests.bot.patience import until
from tests.bot.test_command_line import run
from tests.bot.test_intake import free_port
from tests.house import House

ID = 987_654_321_987
WORDS = "Could you take 20% off? 1500 USD is a stretch for our kindergarten."

Counts = dict[tuple[str, str], float]
"""(Name, value of its only label or "") -> count."""


def read_counts(text: str) -> Counts:
    return {
        (sample.name, next(iter(sample.labels.values()), "")): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


async def get(port: int, path: str) -> httpx.Response:
    async with httpx.AsyncClient(trust_env=False) as http:
        return await http.get(f"http://127.0.0.1:{port}{path}")


async def counts_at(port: int) -> Counts:
    answer = await get(port, "/metrics")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/plain; version=")
    return read_counts(answer.text)


@asynccontextmanager
async def served(
    database: Database, metrics: Metrics, ask: Callable[[], Awaitable[str]]
) -> AsyncIterator[int]:
    port = free_port()
    monitor = Monitor(metrics, database, ask)
    monitor.open(port)
    yield port
    await monitor.close()


async def well() -> str:
    return "ok"


async def test_a_running_coach_tells_what_it_did(tmp_path: Path) -> None:
    port = free_port()
    async with House(tmp_path, metrics_port=port) as house:
        phone = await house.phone("en", user_id=ID)
        await phone.say("/start")
        await phone.hears("client")
        assert (await get(port, "/healthz")).text == "ok\n"
        await phone.forward(WORDS, client="Ahmed")
        await phone.hears("20")
        await phone.say("remind me in 2 hours to send the invoice")
        await phone.hears("send the invoice")
        house.move_clock(timedelta(hours=2, minutes=1))
        await phone.hears("send the invoice")

        async def is_counted() -> bool:
            counts = await counts_at(port)
            return (
                counts["tafawud_outbox_waiting", ""] == 0
                and counts.get(("tafawud_reminder_lateness_seconds_count", "reminder"), 0) == 1
            )

        await until(is_counted)
        told = (await get(port, "/metrics")).text
    counts = read_counts(told)
    assert counts["tafawud_updates_total", ""] == 3
    assert counts["tafawud_turns_total", "answered"] == 3
    assert counts["tafawud_turn_seconds_count", ""] == 3
    assert counts["tafawud_turn_seconds_sum", ""] > 0
    assert counts["tafawud_reading_seconds_count", "message"] == 1  # a wish is told by its words
    assert counts["tafawud_messages_total", "sent"] >= 4
    assert 0 <= counts["tafawud_reminder_lateness_seconds_sum", "reminder"] < 3600
    assert counts["process_resident_memory_bytes", ""] > 0
    assert not any(word in told for word in (str(ID), "Ahmed", "kindergarten", "invoice"))
    with pytest.raises(httpx.ConnectError):
        await get(port, "/healthz")


async def test_who_is_not_well_says_why(database: Database) -> None:
    async def ask() -> str:
        return "polling has stopped"

    async with served(database, Metrics(), ask) as port:
        answer = await get(port, "/healthz")
        assert (answer.status_code, answer.text) == (503, "polling has stopped\n")
        assert (await get(port, "/")).status_code == 404


async def test_only_this_machine_may_ask(database: Database) -> None:
    async with served(database, Metrics(), well) as port:
        # all of 127.0.0.0/8 is this machine: one that listens everywhere would answer there too
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.2", port))


async def test_what_waits_is_counted_and_what_is_held_back_is_not(database: Database) -> None:
    async with open_unit(database) as unit:
        for user_id in (1, 2):
            await unit.accounts.add(User(user_id, user_id, "en"), NOW)
            await unit.post.post(user_id, user_id, [dump_message(Send("x"))] * user_id, NOW)
        await unit.accounts.mark_blocked(1, blocked=True)
        await unit.post.post(3, 3, [dump_message(Send("to somebody erased"))], NOW)
    async with served(database, Metrics(), well) as port:
        assert (await counts_at(port))["tafawud_outbox_waiting", ""] == 3


@pytest.mark.usefixtures("threads_end")
async def test_without_a_database_the_rest_is_told(tmp_path: Path) -> None:
    metrics = Metrics()
    metrics.take_updates(7)
    nowhere = Database(url_of(tmp_path))
    async with served(nowhere, metrics, well) as port:
        counts = await counts_at(port)
    await nowhere.close()
    assert math.isnan(counts["tafawud_outbox_waiting", ""])
    assert counts["tafawud_updates_total", ""] == 7


async def test_every_try_of_a_message_is_counted(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.delivery._PAUSES", (0.001,))
    answers: dict[str, list[Exception]] = {
        "at once": [],
        "later": [RetryAfter(0), NetworkError("no network")],
        "never": [BadRequest("can't parse entities")],
        "odd": [ValueError()] * MOST_TRIES,
        "gone": [Forbidden("bot was blocked by the user")],
    }

    async def deliver(_chat: int, message: Outgoing) -> None:
        assert isinstance(message, Send)
        if answers[message.text]:
            raise answers[message.text].pop(0)

    async with open_unit(database) as unit:
        await unit.accounts.add(User(1, 1, "en"), NOW)
        await unit.post.post(1, 1, [dump_message(Send(text)) for text in answers], NOW)
    metrics = Metrics()
    await Delivery(database, deliver, metrics=metrics).finish(5)
    counts = read_counts(metrics.expose(0).decode())
    assert {
        outcome: count
        for (name, outcome), count in counts.items()
        if name == "tafawud_messages_total"
    } == {"sent": 2, "retried": 2 + MOST_TRIES - 1, "refused": 1, "given_up": 1, "blocked": 1}


async def test_a_port_that_is_taken_is_one_line(
    database: Database, tmp_path: Path, base: str
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(MonitorError, match=r"^METRICS_PORT: Address already in use"):
            Monitor(Metrics(), database, well).open(port)
        settings = {"BOT_TOKEN": "42:of-nobody", "BOT_API_URL": base, "METRICS_PORT": str(port)}
        folder = tmp_path / "program"
        folder.mkdir()
        code, _, err = await run(folder, LOG_LEVEL="ERROR", **settings)
    assert code == 2
    assert err == "Settings: METRICS_PORT: Address already in use\n"
