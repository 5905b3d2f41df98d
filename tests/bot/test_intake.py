"""An update is stored before Telegram is told that it arrived, by polling and by webhook."""

import asyncio
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
import pytest
from telegram.error import InvalidToken, TelegramError
from tornado.httpserver import HTTPServer
from tornado.web import Application, RequestHandler

from bot.intake import Intake, WebhookError, user_of
from bot.simulator import Simulator
from bot.storage import Database, StorageError, Update, open_unit
from handlers.events import WANTED
from tests.bot.conftest import NOW
from tests.bot.patience import until
from tests.databases import Place
from tests.phone import Phone
from tests.simulator.conftest import TOKEN, make_bot

if TYPE_CHECKING:
    from telegram.ext import ExtBot

SECRET = "only-telegram-knows"  # noqa: S105 - it opens nothing
HEADER = "X-Telegram-Bot-Api-Secret-Token"


@pytest.fixture(autouse=True)
def _fast(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock runs faster: no second is waited, and a busy database is told at once."""
    monkeypatch.setattr("bot.intake._PAUSES", (0.02,))
    monkeypatch.setattr("bot.storage.database.BUSY_SECONDS", 0)


class Lanes:
    """Notes what was handed over, and that it had been stored by then."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self.taken: list[Update] = []

    def put(self, updates: Sequence[Update]) -> None:
        stored = {number for (number,) in self._place.rows("SELECT update_id FROM inbox")}
        assert {update.update_id for update in updates} <= stored
        self.taken += updates

    @property
    def texts(self) -> list[str]:
        return [str(each.body["message"].get("text")) for each in self.taken]

    async def until(self, count: int) -> None:
        await until(lambda: len(self.taken) >= count)


@pytest.fixture
def lanes(place: Place) -> Lanes:
    return Lanes(place)


@pytest.fixture
def intake(coach: "ExtBot[None]", database: Database, lanes: Lanes) -> Intake:
    return Intake(coach, database, lanes.put, lambda: NOW, WANTED)


@asynccontextmanager
async def polling(intake: Intake) -> AsyncIterator[None]:
    task = asyncio.create_task(intake.poll())
    yield
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@asynccontextmanager
async def unwelcome(base: str, token: str = TOKEN) -> "AsyncIterator[ExtBot[None]]":
    """A bot that could not say hello; its connections are closed all the same."""
    bot = make_bot(base, token)
    with suppress(TelegramError):
        await bot.initialize()
    yield bot
    await bot.shutdown()


async def webhook_info(base: str) -> dict[str, Any]:
    """What Telegram says of updates that wait and where they go."""
    async with httpx.AsyncClient(trust_env=False) as http:
        answer = await http.get(f"{base}/bot{TOKEN}/getWebhookInfo")
    return dict(answer.json()["result"])


def body_of(number: int, text: str = "hi") -> dict[str, Any]:
    user = {"id": 1001, "is_bot": False, "first_name": "Sam"}
    chat = {"id": 1001, "type": "private"}
    message = {"message_id": number, "date": 0, "from": user, "chat": chat, "text": text}
    return {"update_id": number, "message": message}


# -- the inbox ------------------------------------------------------------------------------------


async def test_what_a_former_run_left_is_handed_over(
    intake: Intake, database: Database, lanes: Lanes
) -> None:
    async with open_unit(database) as unit:
        await unit.post.receive([Update(n, 1, body_of(n)) for n in (5, 6, 7)], NOW)
        await unit.post.finish(6)
    await intake.resume()
    assert [each.update_id for each in lanes.taken] == [5, 7]


async def test_an_update_told_twice_is_handed_over_once(intake: Intake, lanes: Lanes) -> None:
    await intake.receive([body_of(5), body_of(6)])
    await intake.receive([body_of(6), body_of(7)])
    assert [each.update_id for each in lanes.taken] == [5, 6, 7]
    assert {each.user_id for each in lanes.taken} == {1001}


async def test_what_cannot_be_stored_is_not_handed_over(
    intake: Intake, lanes: Lanes, place: Place
) -> None:
    with place.locked(), pytest.raises(StorageError):
        await intake.receive([body_of(5)])
    assert lanes.taken == []


@pytest.mark.parametrize(
    ("body", "user_id"),
    [
        (body_of(1), 1001),
        ({"update_id": 1, "callback_query": {"id": "7", "from": {"id": 5}}}, 5),
        ({"update_id": 1, "message_reaction": {"user": {"id": 6}, "chat": {"id": 7}}}, 6),
        ({"update_id": 1, "channel_post": {"chat": {"id": -100}}}, -100),
        ({"update_id": 1, "poll": {"id": "3"}}, 0),
        ({"update_id": 1, "new_kind": "words"}, 0),
        ({"update_id": 1}, 0),
    ],
)
def test_whose_an_update_is(body: dict[str, Any], user_id: int) -> None:
    assert user_of(body) == user_id


# -- polling --------------------------------------------------------------------------------------


async def test_polling_takes_what_comes_in_order(
    intake: Intake, lanes: Lanes, phone: Phone, base: str
) -> None:
    await phone.say("before")
    async with polling(intake):
        await lanes.until(1)
        await phone.say("while")
        await phone.say("it polls")
        await lanes.until(3)
        assert lanes.texts == ["before", "while", "it polls"]

        async def is_confirmed() -> bool:
            return not (await webhook_info(base))["pending_update_count"]

        await until(is_confirmed)


async def test_polling_confirms_nothing_before_it_is_stored(
    intake: Intake, lanes: Lanes, phone: Phone, base: str, place: Place
) -> None:
    with place.locked():
        async with polling(intake):
            await phone.say("keep me")
            await asyncio.sleep(0.3)
            assert lanes.taken == []
            assert (await webhook_info(base))["pending_update_count"] == 1
    async with polling(intake):
        await lanes.until(1)
    assert lanes.texts == ["keep me"]


async def test_polling_ends_a_webhook_first(
    intake: Intake, lanes: Lanes, phone: Phone, coach: "ExtBot[None]"
) -> None:
    await coach.set_webhook(f"http://127.0.0.1:{free_port()}/")
    await phone.say("hello")
    async with polling(intake):
        await lanes.until(1)


async def test_an_update_that_the_library_cannot_read_holds_up_nobody(
    intake: Intake, lanes: Lanes, phone: Phone
) -> None:
    await phone.say("before")
    await phone.inject({"message": {"odd": True}})
    await phone.say("after")
    async with polling(intake):
        await lanes.until(3)
    assert [each.body["message"].get("text") for each in lanes.taken] == ["before", None, "after"]


async def test_an_update_of_a_kind_not_known_arrives_as_it_is(
    intake: Intake, lanes: Lanes, phone: Phone
) -> None:
    async with polling(intake):
        await phone.inject({"update_id": 900, "telepathy": {"from": {"id": 5}, "text": "…"}})
        await lanes.until(1)
    (update,) = lanes.taken
    assert update == Update(
        900, 5, {"update_id": 900, "telepathy": {"from": {"id": 5}, "text": "…"}}
    )


async def test_telegram_out_of_reach_at_first_is_waited_for(
    database: Database, lanes: Lanes
) -> None:
    port = free_port()
    simulator = Simulator()
    async with (
        unwelcome(f"http://127.0.0.1:{port}") as bot,
        polling(Intake(bot, database, lanes.put, lambda: NOW, WANTED)),
    ):
        await asyncio.sleep(0.1)
        base = await simulator.start(port)
        async with Phone(base, TOKEN) as phone:
            await phone.say("there you are")
            await lanes.until(1)
    await simulator.stop()
    assert lanes.texts == ["there you are"]


async def test_a_second_program_with_the_token_is_told_and_outlived(
    intake: Intake, lanes: Lanes, phone: Phone, base: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with polling(intake), make_bot(base) as twin:
        await asyncio.sleep(0.1)
        await twin.get_updates(timeout=0)
        await asyncio.sleep(0.1)
        await phone.say("still there?")
        await lanes.until(1)
    assert "another program polls with this token" in caplog.text


async def test_a_token_that_telegram_does_not_know_ends_polling(
    coach: "ExtBot[None]", base: str, database: Database, lanes: Lanes
) -> None:
    async with unwelcome(base, "42:somebody-else") as stranger:
        with pytest.raises(InvalidToken):
            await Intake(stranger, database, lanes.put, lambda: NOW, WANTED).poll()


# -- webhook --------------------------------------------------------------------------------------


class Hook:
    """The address that Telegram posts to."""

    def __init__(self, url: str) -> None:
        self.url = url

    async def post(self, content: str | dict[str, Any], secret: str | bytes | None = SECRET) -> int:
        word = secret.encode() if isinstance(secret, str) else secret
        headers = {} if word is None else {HEADER.encode(): word}
        async with httpx.AsyncClient(trust_env=False) as http:
            if isinstance(content, str):
                answer = await http.post(self.url, content=content.encode(), headers=headers)
            else:
                answer = await http.post(self.url, json=content, headers=headers)
        return answer.status_code


@pytest.fixture
async def hook(intake: Intake, base: str) -> AsyncIterator[Hook]:
    port = free_port()
    url = f"http://127.0.0.1:{port}/hook.of(us)"
    task = asyncio.create_task(intake.listen(url, SECRET, f"127.0.0.1:{port}"))

    async def is_told() -> bool:
        return task.done() or (await webhook_info(base))["url"] == url

    await until(is_told)
    assert not task.done()
    yield Hook(url)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await intake.close()


async def test_telegram_is_told_the_address_the_secret_and_the_kinds(
    hook: Hook, lanes: Lanes, phone: Phone, base: str
) -> None:
    await phone.say("through the hook")
    await phone.say("and again")
    await lanes.until(2)
    assert lanes.texts == ["through the hook", "and again"]
    assert (await webhook_info(base))["allowed_updates"] == list(WANTED)


async def test_the_right_secret_is_let_in(hook: Hook, lanes: Lanes) -> None:
    assert await hook.post(body_of(5)) == 200
    assert [each.update_id for each in lanes.taken] == [5]


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET[:-1], SECRET + "x", "سر".encode()])
async def test_a_wrong_or_missing_secret_is_refused_and_nothing_stored(
    hook: Hook, lanes: Lanes, database: Database, secret: str | bytes | None
) -> None:
    assert await hook.post(body_of(5), secret) == 403
    assert lanes.taken == []
    async with open_unit(database) as unit:
        assert await unit.post.waiting_updates() == []


async def test_the_secret_is_compared_in_the_same_time_whatever_it_shares_with_the_right_one(
    hook: Hook, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[tuple[bytes, bytes]] = []

    def compare(given: bytes, right: bytes) -> bool:
        compared.append((given, right))
        return given == right

    monkeypatch.setattr("bot.intake.hmac.compare_digest", compare)
    assert await hook.post(body_of(5), SECRET[:-1]) == 403
    assert compared == [(SECRET[:-1].encode(), SECRET.encode())]


async def test_an_update_posted_twice_is_well_received_and_taken_once(
    hook: Hook, lanes: Lanes
) -> None:
    assert [await hook.post(body_of(5)), await hook.post(body_of(5))] == [200, 200]
    assert len(lanes.taken) == 1


async def test_what_cannot_be_stored_is_refused_so_that_telegram_repeats_it(
    hook: Hook, lanes: Lanes, phone: Phone, place: Place
) -> None:
    with place.locked():
        assert await hook.post(body_of(5)) == 503
        await phone.say("keep me")
        await asyncio.sleep(0.2)
        assert lanes.taken == []
    await lanes.until(1)
    assert lanes.texts == ["keep me"]


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", "7", "null", '{"message": {}}', '{"update_id": "x"}', '{"update_id": null}'],
)
async def test_what_is_no_update_is_refused(hook: Hook, lanes: Lanes, content: str) -> None:
    assert await hook.post(content) == 400
    assert lanes.taken == []


async def test_an_update_too_large_to_be_telegrams_is_refused(hook: Hook, lanes: Lanes) -> None:
    address = urlsplit(hook.url)
    reader, writer = await asyncio.open_connection(address.hostname, address.port)
    head = f"POST {address.path} HTTP/1.1\r\nHost: x\r\n{HEADER}: {SECRET}\r\n"
    writer.write(f"{head}Content-Length: {1 + (1 << 20)}\r\n\r\n".encode())
    assert b"HTTP/1.1 400" in await reader.readline()
    writer.close()
    assert lanes.taken == []


async def test_a_port_that_is_taken_is_told_as_a_setting(intake: Intake) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        with pytest.raises(WebhookError, match=r"^WEBHOOK_LISTEN: "):
            await intake.listen("https://coach.example/", SECRET, address)
    await intake.close()


class _RefusesWebhooks(RequestHandler):
    def post(self) -> None:
        self.set_status(400)
        self.finish({"ok": False, "error_code": 400, "description": "Bad Request: bad webhook"})


async def test_an_address_that_telegram_does_not_take_is_told_as_a_setting(
    database: Database, lanes: Lanes
) -> None:
    server = HTTPServer(Application([("/.*", _RefusesWebhooks)]))
    port, telegram = free_port(), free_port()
    server.listen(telegram, "127.0.0.1")
    async with unwelcome(f"http://127.0.0.1:{telegram}") as bot:
        intake = Intake(bot, database, lanes.put, lambda: NOW, WANTED)
        with pytest.raises(WebhookError, match=r"^WEBHOOK_URL: Telegram says Bad webhook"):
            await intake.listen("http://10.0.0.1/", SECRET, f"127.0.0.1:{port}")
        await intake.close()
    server.stop()
    await server.close_all_connections()
