"""What waits in the outbox goes, in order, once Telegram takes it, and is erased only then."""

import asyncio
import socket
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any, ClassVar

import pytest
import sqlalchemy as sa
from telegram.error import (
    BadRequest,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.ext import ExtBot
from tornado.httpserver import HTTPServer
from tornado.web import Application, RequestHandler

from bot.delivery import MOST_TRIES, Delivery
from bot.messages import INLINE_LIFE, Offer, Outgoing, Send, dump_message
from bot.pace import Pace
from bot.storage import Database, User, open_unit
from bot.storage.tables import outbox
from handlers.calls import deliver
from tests.bot.conftest import NOW
from tests.bot.patience import until

ME, OTHER = 1, 2
TAKEN = Exception("in truth it is taken")
PAGE_ENDS = "|"


class Telegram:
    """The other end of the wire: takes what is said, unless the next answer is an error."""

    def __init__(self) -> None:
        self.taken: list[tuple[int, str]] = []
        self.at: list[float] = []
        self.answers: dict[int, list[Exception]] = {}
        self.offer_answers: list[Exception] = []
        self.before: Callable[[], Any] | None = None

    async def deliver(self, chat_id: int, message: Outgoing) -> Outgoing | None:
        assert isinstance(message, Send | Offer)
        self.at.append(time.monotonic())
        if self.before is not None:
            await self.before()
        if isinstance(message, Offer):
            if self.offer_answers:
                raise self.offer_answers.pop(0)
            self.taken.append((chat_id, f"offer {message.query_id}"))
            return None
        if answers := self.answers.get(chat_id):
            answer = answers.pop(0)
            if answer is not TAKEN:
                raise answer
        page, _, left = message.text.partition(PAGE_ENDS)
        self.taken.append((chat_id, page))
        return Send(left) if left else None


@pytest.fixture
def telegram() -> Telegram:
    return Telegram()


@pytest.fixture(autouse=True)
def _fast(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock runs faster: no second is waited."""
    monkeypatch.setattr("bot.delivery._PAUSES", (0.01,))


@pytest.fixture(autouse=True)
async def _users(database: Database) -> None:
    async with open_unit(database) as unit:
        for user_id in (ME, OTHER):
            await unit.accounts.add(User(user_id, user_id, "en"), NOW)


async def put(database: Database, *texts: str, user_id: int = ME) -> None:
    async with open_unit(database) as unit:
        bodies = [dump_message(Send(text)) for text in texts]
        await unit.post.post(user_id, user_id, bodies, NOW)


async def waiting(database: Database) -> list[str]:
    """The texts in the outbox, also those held back."""
    async with database.transaction() as connection:
        rows = await connection.execute(sa.text("SELECT body ->> 'text' FROM outbox ORDER BY id"))
        return [str(text) for (text,) in rows]


@asynccontextmanager
async def running(
    database: Database, telegram: Telegram, clock: Callable[[], datetime] = lambda: NOW
) -> AsyncIterator[Delivery]:
    delivery = Delivery(database, telegram.deliver, clock=clock)
    await delivery.begin()
    task = asyncio.create_task(delivery.run())
    yield delivery
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await delivery.finish(0.1)


async def offer(database: Database, query_id: str, at: datetime = NOW) -> None:
    async with open_unit(database) as unit:
        await unit.post.post(ME, ME, [dump_message(Offer(query_id))], at)


async def until_empty(database: Database) -> None:
    async def is_empty() -> bool:
        return not await waiting(database)

    await until(is_empty)


async def until_gone(database: Database) -> None:
    async def is_gone() -> bool:
        async with open_unit(database) as unit:
            return not await unit.post.count_waiting()

    await until(is_gone)


async def test_what_waits_goes_in_order_and_is_erased(
    database: Database, telegram: Telegram
) -> None:
    await put(database, "one", "two")
    async with running(database, telegram) as delivery:
        await until(lambda: len(telegram.taken) == 2)
        await put(database, "three")
        delivery.wake()
        await until(lambda: len(telegram.taken) == 3)
        await until_empty(database)
    assert telegram.taken == [(ME, "one"), (ME, "two"), (ME, "three")]


async def test_more_than_a_page_goes_in_order(database: Database, telegram: Telegram) -> None:
    texts = [str(number) for number in range(210)]
    await put(database, *texts)
    async with running(database, telegram):
        await until(lambda: len(telegram.taken) == len(texts), 30)
    assert [text for _, text in telegram.taken] == texts


async def test_a_message_is_erased_only_after_it_was_sent(
    database: Database, telegram: Telegram
) -> None:
    seen: list[list[str]] = []

    async def look() -> None:
        seen.append(await waiting(database))

    telegram.before = look
    await put(database, "one", "two")
    async with running(database, telegram):
        await until_empty(database)
    assert seen == [["one", "two"], ["two"]]


async def test_a_stop_in_the_middle_loses_nothing(database: Database, telegram: Telegram) -> None:
    stuck = asyncio.Event()
    telegram.before = stuck.wait
    await put(database, "one", "two")
    delivery = Delivery(database, telegram.deliver)
    task = asyncio.create_task(delivery.run())
    await until(lambda: len(telegram.at) == 1)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await asyncio.wait_for(delivery.finish(0.05), 2)
    assert await waiting(database) == ["one", "two"]

    telegram.before = None
    async with running(database, telegram):
        await until_empty(database)
    assert telegram.taken == [(ME, "one"), (ME, "two")]


async def test_before_the_end_what_waits_still_goes(database: Database, telegram: Telegram) -> None:
    await put(database, "last words")
    await Delivery(database, telegram.deliver).finish(2)
    assert telegram.taken == [(ME, "last words")]
    assert await waiting(database) == []


async def test_chats_are_served_side_by_side(database: Database, telegram: Telegram) -> None:
    telegram.answers[ME] = [RetryAfter(3600)]
    await put(database, "slow")
    await put(database, "fast", "faster", user_id=OTHER)
    async with running(database, telegram):
        await until(lambda: len(telegram.taken) == 2)
    assert telegram.taken == [(OTHER, "fast"), (OTHER, "faster")]
    assert await waiting(database) == ["slow"]


async def test_telegrams_pause_is_kept_to(database: Database, telegram: Telegram) -> None:
    telegram.answers[ME] = [RetryAfter(timedelta(seconds=0.3)) for _ in range(2)]
    await put(database, "one", "two")
    async with running(database, telegram):
        await until(lambda: len(telegram.taken) == 2)
    first, second, third, _ = telegram.at
    assert second - first >= 0.3
    assert third - second >= 0.3
    assert telegram.taken == [(ME, "one"), (ME, "two")]


class _Busy(RequestHandler):
    """A Bot API that has too much to do the first time."""

    calls: ClassVar[list[float]] = []

    def post(self) -> None:
        if self.request.path.endswith("/getMe"):
            me = {"id": 42, "is_bot": True, "first_name": "Coach", "username": "coach_bot"}
            self.finish({"ok": True, "result": me})
            return
        self.calls.append(time.monotonic())
        if len(self.calls) == 1:
            self.set_status(429)
            refusal = {"ok": False, "error_code": 429, "description": "Too Many Requests"}
            self.finish({**refusal, "parameters": {"retry_after": 1}})
        else:
            chat = {"id": ME, "type": "private"}
            self.finish({"ok": True, "result": {"message_id": 9, "date": 0, "chat": chat}})


async def test_a_pause_told_over_the_wire_is_kept_to(database: Database) -> None:
    server = HTTPServer(Application([("/.*", _Busy)]))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        server.add_socket(listener)
        base = f"http://127.0.0.1:{listener.getsockname()[1]}/bot"
        await put(database, "one")
        async with ExtBot("42:the-coach", base_url=base, rate_limiter=Pace()) as bot:
            delivery = Delivery(database, lambda chat_id, message: deliver(bot, chat_id, message))
            await delivery.finish(5)
        server.stop()
        await server.close_all_connections()
    first, second = _Busy.calls
    assert second - first >= 1
    assert await waiting(database) == []


async def test_a_network_that_is_down_is_waited_for_however_long(
    database: Database, telegram: Telegram
) -> None:
    telegram.answers[ME] = [NetworkError("no route"), TimedOut()] * MOST_TRIES
    await put(database, "one", "two")
    async with running(database, telegram):
        await until(lambda: len(telegram.taken) == 2)
    assert telegram.taken == [(ME, "one"), (ME, "two")]


async def test_what_telegram_refuses_for_good_is_dropped_and_the_next_goes(
    database: Database, telegram: Telegram, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.answers[ME] = [BadRequest("can't parse entities")]
    await put(database, "<broken", "fine")
    async with running(database, telegram):
        await until_empty(database)
    assert telegram.taken == [(ME, "fine")]
    assert "cannot be sent: can't parse entities" in caplog.text


async def test_a_damaged_message_is_dropped_and_the_next_goes(
    database: Database, telegram: Telegram
) -> None:
    async with open_unit(database) as unit:
        await unit.post.post(ME, ME, [{"kind": "send"}], NOW)
    await put(database, "fine")
    async with running(database, telegram):
        await until_empty(database)
    assert telegram.taken == [(ME, "fine")]


@pytest.mark.parametrize("error", [TelegramError("odd"), ValueError("of our own")])
async def test_an_odd_error_is_tried_again_and_given_up_in_the_end(
    database: Database, telegram: Telegram, error: Exception
) -> None:
    telegram.answers[ME] = [error] * MOST_TRIES
    telegram.answers[OTHER] = [error] * (MOST_TRIES - 1)
    await put(database, "never", "fine")
    await put(database, "at last", user_id=OTHER)
    async with running(database, telegram):
        await until_empty(database)
    assert sorted(telegram.taken) == [(ME, "fine"), (OTHER, "at last")]


async def test_who_blocked_the_bot_keeps_his_letters_until_he_returns(
    database: Database, telegram: Telegram
) -> None:
    telegram.answers[ME] = [Forbidden("bot was blocked by the user")]
    await put(database, "one", "two")
    async with running(database, telegram) as delivery:
        await until(lambda: len(telegram.at) == 1)
        await put(database, "three")
        await put(database, "hello", user_id=OTHER)
        delivery.wake()
        await until(lambda: telegram.taken == [(OTHER, "hello")])
        await asyncio.sleep(0.05)
        async with open_unit(database) as unit:
            user = await unit.accounts.find(ME)
        assert user is not None
        assert user.blocked
        assert len(telegram.at) == 2
        assert await waiting(database) == ["one", "two", "three"]

        async with open_unit(database) as unit:
            await unit.accounts.mark_blocked(ME, blocked=False)
        delivery.wake()
        await until_empty(database)
    assert telegram.taken[1:] == [(ME, "one"), (ME, "two"), (ME, "three")]


async def test_a_letter_to_somebody_unknown_who_left_is_dropped(
    database: Database, telegram: Telegram
) -> None:
    telegram.answers[404] = [Forbidden("bot was blocked by the user")]
    await put(database, "this bot is private", user_id=404)
    async with running(database, telegram):
        await until_empty(database)
    assert telegram.taken == []


async def test_an_inline_answer_waits_for_no_message_and_none_waits_for_it(
    database: Database, telegram: Telegram
) -> None:
    telegram.answers[ME] = [RetryAfter(3600)]
    await put(database, "slow")
    async with running(database, telegram) as delivery:
        await offer(database, "1")
        delivery.wake()
        await until(lambda: telegram.taken == [(ME, "offer 1")])
    telegram.answers[ME] = []
    telegram.offer_answers = [RetryAfter(3600)]
    async with running(database, telegram) as delivery:
        await offer(database, "2")
        delivery.wake()
        await until(lambda: telegram.taken[1:] == [(ME, "slow")])


async def test_an_inline_answer_is_tried_while_it_is_fresh_and_then_dropped(
    database: Database, telegram: Telegram
) -> None:
    ahead = timedelta()
    telegram.offer_answers = [NetworkError("no route"), TimedOut()]
    async with running(database, telegram, lambda: NOW + ahead) as delivery:
        await offer(database, "1")
        delivery.wake()
        await until(lambda: telegram.taken == [(ME, "offer 1")])
        telegram.offer_answers = [NetworkError("no route")] * 10**6
        await offer(database, "2")
        delivery.wake()
        await until(lambda: len(telegram.at) > 9)
        ahead = INLINE_LIFE + timedelta(seconds=1)
        await until_gone(database)
    assert telegram.taken == [(ME, "offer 1")]


@pytest.mark.parametrize("seconds", [1, 3600])
async def test_an_inline_answer_of_a_former_run_is_not_sent(
    database: Database, telegram: Telegram, seconds: int
) -> None:
    await offer(database, "1", NOW - timedelta(seconds=seconds))
    await put(database, "a message of it is")
    async with running(database, telegram):
        await until_gone(database)
    assert telegram.taken == [(ME, "a message of it is")]


@pytest.mark.sqlite_file("among several processes the clock tells what a former run left")
async def test_a_clock_set_back_keeps_no_inline_answer_from_its_user(
    database: Database, telegram: Telegram
) -> None:
    now = NOW
    async with running(database, telegram, lambda: now) as delivery:
        now -= timedelta(hours=1)
        await offer(database, "1", now)
        delivery.wake()
        await until(lambda: telegram.taken == [(ME, "offer 1")])


async def test_of_a_text_in_parts_none_goes_twice(database: Database, telegram: Telegram) -> None:
    telegram.answers[ME] = [TAKEN, NetworkError("no route"), TAKEN, RetryAfter(3600)]
    await put(database, "one|two|three", "and then")
    async with running(database, telegram):
        await until(lambda: len(telegram.at) == 4)
    assert await waiting(database) == ["three", "and then"]
    async with running(database, telegram):  # as after a crash
        await until_empty(database)
    assert telegram.taken == [(ME, text) for text in ("one", "two", "three", "and then")]


@pytest.mark.sqlite_file("so many values are too many for SQLite")
async def test_who_has_very_much_coming_holds_up_nobody_else(
    database: Database, telegram: Telegram
) -> None:
    """SQLite takes 32,766 values in a statement: so many letters must not be named in one."""
    row = {"user_id": ME, "chat_id": ME, "body": dump_message(Send("x")), "created_at": NOW}
    async with database.transaction() as connection:
        await connection.execute(sa.insert(outbox), [row] * 40_000)
    await put(database, "for the other", user_id=OTHER)

    async def slowly() -> None:
        await asyncio.sleep(0.05)

    telegram.before = slowly
    async with running(database, telegram):
        await until(lambda: (OTHER, "for the other") in telegram.taken)
        assert len(telegram.taken) < 100


async def test_when_all_lanes_are_taken_the_next_chat_waits_for_one(
    database: Database, telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.delivery._MOST_LANES", 1)
    monkeypatch.setattr("bot.delivery._PAGE", 2)
    await put(database, "one", "two", "three")
    await put(database, "for the other", user_id=OTHER)
    async with running(database, telegram):
        await until_empty(database)
    assert [text for chat_id, text in telegram.taken if chat_id == ME] == ["one", "two", "three"]


async def test_what_comes_while_its_chat_is_served_goes_too(
    database: Database, telegram: Telegram
) -> None:
    texts = [str(number) for number in range(30)]
    async with running(database, telegram) as delivery:
        for text in texts:  # some of them just as the lane before them ends
            await put(database, text)
            delivery.wake()
        await until_empty(database)
    assert [text for _, text in telegram.taken] == texts
