"""It runs on any free port, for this machine only, and remembers what it is given a journal for."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import Conflict
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler

from bot.simulator import Simulator
from tests.phone import Phone
from tests.simulator.conftest import TOKEN, make_bot

if TYPE_CHECKING:
    from telegram.ext import ExtBot


async def test_a_busy_port_is_no_error() -> None:
    first, second = Simulator(), Simulator()
    taken = int((await first.start(0)).rpartition(":")[2])
    try:
        other = int((await second.start(taken)).rpartition(":")[2])
        assert taken < other < taken + 100
    finally:
        await first.stop()
        await second.stop()


async def test_everything_outlives_the_process(tmp_path: Path) -> None:
    journal = tmp_path / "kept" / "simulator.jsonl"
    keys = InlineKeyboardMarkup([[InlineKeyboardButton("Go", callback_data="go")]])
    first = Simulator(journal=journal)
    base = await first.start(0)
    async with make_bot(base) as bot, Phone(base, TOKEN) as phone:
        await phone.say("confirmed")
        (update,) = await bot.get_updates()
        await bot.get_updates(update.update_id + 1)
        await bot.set_my_name("Coach")
        sent = await bot.send_message(1001, "hello", reply_markup=keys)
        await phone.tap("Go")
    await first.stop()
    with journal.open("ab") as file:
        file.write(b'{"torn": "li')

    second = Simulator(journal=journal)
    base = await second.start(0)
    async with make_bot(base) as bot, Phone(base, TOKEN) as phone:
        (waiting,) = await bot.get_updates()
        assert waiting.callback_query is not None
        assert waiting.update_id > update.update_id
        await waiting.callback_query.answer("ok")
        assert [message.text for message in await phone.messages()] == ["confirmed", "hello"]
        assert (await bot.get_my_name()).name == "Coach"
        await sent_again(bot, sent.message_id)
        assert await phone.say("more") > sent.message_id
    await second.stop()
    assert all(json.loads(line) for line in journal.read_text().splitlines())
    assert TOKEN.partition(":")[2] not in journal.read_text()


async def sent_again(bot: "ExtBot[None]", message_id: int) -> None:
    await bot.edit_message_text("hello again", 1001, message_id)


async def test_a_phone_survives_a_restart_of_the_simulator(tmp_path: Path) -> None:
    journal = tmp_path / "simulator.jsonl"
    first = Simulator(journal=journal)
    base = await first.start(0)
    async with Phone(base, TOKEN) as phone:
        await phone.say("before")
        async with make_bot(base) as bot:
            await bot.send_message(1001, "heard before")
        await phone.hears("heard before")
        await first.stop()
        second = Simulator(journal=journal)
        assert await second.start(int(base.rpartition(":")[2])) == base
        async with make_bot(base) as bot:
            await bot.send_message(1001, "heard after")
        await phone.hears("heard after")
        await phone.quiet(0.1)
        await second.stop()


async def test_ids_grow_even_without_a_journal() -> None:
    seen: list[int] = []
    for _ in range(2):
        simulator = Simulator()
        base = await simulator.start(0)
        async with make_bot(base) as bot, Phone(base, TOKEN) as phone:
            seen.append(await phone.say("hi"))
            seen.append((await bot.get_updates())[0].update_id)
        await simulator.stop()
        await asyncio.sleep(0.01)
    assert seen[2] > seen[0]
    assert seen[3] > seen[1]


@pytest.mark.parametrize("path", ["/", "/app.js", "/phone/bots", f"/bot{TOKEN}/getMe"])
async def test_other_sites_are_kept_out(base: str, path: str) -> None:
    foreign: list[dict[str, str]] = [
        {"Host": "evil.example"},
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
    ]
    async with httpx.AsyncClient(base_url=base, trust_env=False) as http:
        assert (await http.get(path)).status_code == 200
        assert (await http.get(path, headers={"Origin": base})).status_code == 200
        for headers in foreign:
            assert (await http.get(path, headers=headers)).status_code == 403, headers


async def test_it_listens_on_the_loopback_only(base: str) -> None:
    port = int(base.rpartition(":")[2])
    with pytest.raises(OSError, match=r"(?i)connect"):
        await asyncio.open_connection("127.0.0.2", port)


async def test_the_page_asks_nothing_of_other_servers(base: str) -> None:
    async with httpx.AsyncClient(base_url=base, trust_env=False) as http:
        page = await http.get("/")
        assert "default-src 'self'" in page.headers["Content-Security-Policy"]
        for name in ("words.js", "render.js", "app.js", "style.css", "icon.svg"):
            assert name in page.text
            assert (await http.get(f"/{name}")).status_code == 200
        assert (await http.get("/../server.py")).status_code in {403, 404}


async def test_no_token_reaches_a_log(base: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("httpx").disabled = logging.getLogger("httpcore").disabled = True
    try:
        async with httpx.AsyncClient(base_url=base, trust_env=False) as http:
            for path in (f"/bot{TOKEN}/getMe", f"/bot{TOKEN}/nothing", f"/file/bot{TOKEN}/x"):
                await http.get(path)
            await http.post(
                f"/bot{TOKEN}/sendMessage",
                content=b"{",
                headers={"Content-Type": "application/json"},
            )
    finally:
        logging.getLogger("httpx").disabled = logging.getLogger("httpcore").disabled = False
    assert TOKEN.partition(":")[2] not in caplog.text


class Inbox:
    """A bot's webhook, which fails as often as it is told to."""

    def __init__(self) -> None:
        self.taken: list[str] = []
        self.secrets: set[str] = set()
        self.failures = 0
        self.enough = asyncio.Event()
        self.url = ""


@asynccontextmanager
async def webhook(inbox: Inbox, wanted: int) -> AsyncIterator[None]:
    class Handler(RequestHandler):
        def post(self) -> None:
            inbox.secrets.add(self.request.headers.get("X-Telegram-Bot-Api-Secret-Token", ""))
            if inbox.failures:
                inbox.failures -= 1
                self.set_status(503)
                return
            inbox.taken.append(json.loads(self.request.body)["message"]["text"])
            if len(inbox.taken) >= wanted:
                inbox.enough.set()

    sockets = bind_sockets(0, "127.0.0.1")
    server = HTTPServer(Application([("/hook", Handler)], log_function=lambda _: None))
    server.add_sockets(sockets)
    inbox.url = f"http://127.0.0.1:{sockets[0].getsockname()[1]}/hook"
    yield
    server.stop()
    await server.close_all_connections()


async def test_a_webhook_gets_every_update_in_order_until_it_takes_them(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    inbox = Inbox()
    inbox.failures = 2
    async with webhook(inbox, wanted=3):
        await coach.set_webhook(inbox.url, secret_token="s3cret")  # noqa: S106 - a test's secret
        for text in ("one", "two", "three"):
            await phone.say(text)
        await asyncio.wait_for(inbox.enough.wait(), 10)
        assert inbox.taken == ["one", "two", "three"]
        assert inbox.secrets == {"s3cret"}
        with pytest.raises(Conflict, match="webhook is active"):
            await coach.get_updates()
        info = await coach.get_webhook_info()
        assert info.last_error_message is not None
        await coach.delete_webhook()
        await phone.say("four")
        assert len(await coach.get_updates()) == 1
