"""An update is answered once, or set aside with an apology; a busy database is waited for."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from telegram import Bot

from bot.editor import OwnReply, Verdict
from bot.storage import Database, Update, User, open_unit
from bot.storage.tables import inbox
from bot.texts import LANGUAGES, Texts, load_texts
from bot.turns import House
from handlers.door import Door
from scenarios.catalogue import load_catalogue
from scenarios.reading.message import Reading, read
from scenarios.reading.situations import shared_reader
from tests.databases import Place, new_place

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
TEXTS = load_texts()


class Reader:
    """Reads at once; the words "break down" are more than it can bear."""

    async def read(self, text: str) -> Reading:
        if text == "break down":
            raise RuntimeError(text)
        return read(text, shared_reader())

    async def judge(self, reply: OwnReply) -> Verdict | None:
        return Verdict((), reply.text)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    place = new_place(tmp_path)
    yield place
    place.close()


@pytest.fixture
async def database(place: Place, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Database]:
    monkeypatch.setattr("bot.storage.database.BUSY_SECONDS", 0)
    monkeypatch.setattr("handlers.door._PAUSES", (0.02,))
    database = Database(place.url)
    yield database
    await database.close()


@pytest.fixture
def house(database: Database) -> House:
    return House(database, TEXTS, load_catalogue(), "en", frozenset())


@pytest.fixture
def door(house: House) -> Door:
    return Door(Bot("42:of-nobody"), house, Reader(), lambda: NOW, lambda: None)


def message(number: int, text: str | None = "/help", **fields: object) -> dict[str, Any]:
    user = {"id": 7, "is_bot": False, "first_name": "Sam", "language_code": "ru"}
    content = {} if text is None else {"text": text}
    head = {"message_id": number, "date": 0, "from": user, "chat": {"id": 7, "type": "private"}}
    return {"update_id": number, "message": {**head, **content, **fields}}


async def put(database: Database, body: dict[str, Any]) -> Update:
    update = Update(int(body["update_id"]), 7, body)
    async with open_unit(database) as unit:
        await unit.post.receive([update], NOW)
    return update


async def said(database: Database) -> list[str]:
    async with open_unit(database) as unit:
        return [str(each.body.get("text")) for each in await unit.post.letters(but=(), limit=99)]


async def state_of(database: Database, number: int) -> str:
    async with database.transaction() as connection:
        query = sa.select(inbox.c.state).where(inbox.c.update_id == number)
        found = await connection.execute(query)
        return str(found.scalar_one())


async def test_an_update_is_answered_in_its_users_language(door: Door, database: Database) -> None:
    await door.take([await put(database, message(1))])
    assert await said(database) == [TEXTS.say("ru", "help")]
    assert await state_of(database, 1) == "done"


async def test_an_update_taken_twice_is_answered_once(door: Door, database: Database) -> None:
    update = await put(database, message(1))
    await door.take([update])
    await door.take([update])
    assert len(await said(database)) == 1


async def test_an_update_that_breaks_a_turn_is_set_aside_and_apologised_for(
    door: Door, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    await door.take([await put(database, message(1, "break down"))])
    assert await said(database) == [TEXTS.say("ru", "error")]
    assert await state_of(database, 1) == "failed"
    assert "update 1 failed: RuntimeError" in caplog.text
    assert "break down" not in caplog.text
    await door.take([await put(database, message(2))])
    assert await said(database) == [TEXTS.say("ru", "error"), TEXTS.say("ru", "help")]


class Listening(Reader):
    """Reads at once, and knows what it was asked to read."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    async def read(self, text: str) -> Reading:
        self.texts.append(text)
        return await super().read(text)


async def test_only_words_that_the_answer_depends_on_are_read(
    house: House, database: Database
) -> None:
    reader = Listening()
    door = Door(Bot("42:of-nobody"), house, reader, lambda: NOW, lambda: None)
    for number, text in enumerate(("/discount", "1500 $", "20%", "назад", "25%"), 1):
        await door.take([await put(database, message(number, text))])
    before = len(await said(database))
    assert reader.texts == []
    question = "Как ответить, если клиент просит скидку?"
    await door.take([await put(database, message(6, question))])
    assert reader.texts == [question]
    assert len(await said(database)) > before
    assert await state_of(database, 6) == "done"


async def test_a_client_s_message_is_read_before_its_turn_and_a_reply_of_one_s_own_is_not(
    house: House, database: Database
) -> None:
    reader = Listening()
    door = Door(Bot("42:of-nobody"), house, reader, lambda: NOW, lambda: None)
    for number, author in ((1, 8), (2, 7)):
        user = {"id": author, "is_bot": False, "first_name": "Ira"}
        origin = {"type": "user", "date": 0, "sender_user": user}
        body = message(number, f"Это дорого, нужна скидка {number}", forward_origin=origin)
        await door.take([await put(database, body)])
        assert await state_of(database, number) == "done"
    assert reader.texts == ["Это дорого, нужна скидка 1"]


async def test_an_update_that_cannot_be_read_is_set_aside_in_silence(
    door: Door, database: Database
) -> None:
    await door.take([await put(database, {"update_id": 1, "message": {"odd": True}})])
    assert await said(database) == []
    assert await state_of(database, 1) == "failed"


async def test_an_update_that_asks_for_nothing_is_done(door: Door, database: Database) -> None:
    group = {"id": -5, "type": "group", "title": "Team"}
    await door.take([await put(database, message(1, chat=group))])
    await door.take([await put(database, {"update_id": 2, "telepathy": {}})])
    await door.take([await put(database, message(3, None, write_access_allowed={}))])
    assert await said(database) == []
    assert [await state_of(database, number) for number in (1, 2, 3)] == ["done"] * 3


async def test_a_busy_database_is_waited_for(door: Door, database: Database, place: Place) -> None:
    update = await put(database, message(1))
    with place.locked():
        taking = asyncio.create_task(door.take([update]))
        await asyncio.sleep(0.1)
        assert not taking.done()
    await asyncio.wait_for(taking, 5)
    assert await state_of(database, 1) == "done"


def blocked(number: int, status: str) -> dict[str, Any]:
    head = message(number)["message"]
    me = {"id": 42, "is_bot": True, "first_name": "Tafawud"}
    states = {
        "kicked": {"user": me, "status": "kicked", "until_date": 0},
        "member": {"user": me, "status": "member"},
    }
    old = states["member" if status == "kicked" else "kicked"]
    change = {"from": head["from"], "chat": head["chat"], "date": 0}
    change |= {"old_chat_member": old, "new_chat_member": states[status]}
    return {"update_id": number, "my_chat_member": change}


async def find(database: Database) -> User | None:
    async with open_unit(database) as unit:
        return await unit.accounts.find(7)


async def test_who_leaves_is_noted_and_who_returns_too(door: Door, database: Database) -> None:
    await door.take([await put(database, message(1))])
    for number, status, expected in ((2, "kicked", True), (3, "member", False)):
        await door.take([await put(database, blocked(number, status))])
        user = await find(database)
        assert user is not None
        assert user.blocked is expected


async def test_whoever_writes_is_back_whatever_he_changes(door: Door, database: Database) -> None:
    await door.take([await put(database, message(1))])
    await door.take([await put(database, blocked(2, "kicked"))])
    await door.take(
        [await put(database, message(3, None, location={"latitude": 30.0, "longitude": 31.2}))]
    )
    user = await find(database)
    assert user is not None
    assert (user.zone, user.blocked) == ("Africa/Cairo", False)


async def test_an_unknown_user_who_leaves_is_not_made_known(door: Door, database: Database) -> None:
    await door.take([await put(database, blocked(1, "kicked"))])
    assert await find(database) is None


async def test_a_stranger_is_refused_and_not_stored(house: House, database: Database) -> None:
    private = House(database, TEXTS, house.catalogue, "en", frozenset({1, 2}))
    door = Door(Bot("42:of-nobody"), private, Reader(), lambda: NOW, lambda: None)
    await door.take([await put(database, message(1))])
    assert await said(database) == [TEXTS.say("ru", "not-allowed")]
    assert await find(database) is None


def noted(caplog: pytest.LogCaptureFixture) -> dict[str, Any]:
    """What the only line of the only turn tells."""
    (record,) = [each for each in caplog.records if each.getMessage() == "turn"]
    caplog.clear()
    facts: dict[str, Any] = record.__dict__["facts"]
    return facts


async def test_each_turn_is_one_line_without_words_or_id(
    house: House, door: Door, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "handlers.door")
    update = await put(database, message(1, "/price"))
    await door.take([update])
    first = noted(caplog)
    assert first == {**first, "update": 1, "updates": 1, "outcome": "answered"}
    assert (first["room"], first["talk"]) == ("command", "price")
    assert first["ms"] >= 0
    assert first["user"] != "7"
    await door.take([update])
    assert noted(caplog)["outcome"] == "repeated"
    await door.take([await put(database, message(2, "my private words"))])
    second = noted(caplog)
    assert (second["user"], second["room"]) == (first["user"], "words")
    assert "private" not in str(second)
    await door.take([await put(database, blocked(3, "kicked"))])
    assert noted(caplog)["outcome"] == "noted"
    await door.take([await put(database, {"update_id": 4})])
    assert noted(caplog)["outcome"] == "skipped"
    await door.take([await put(database, {"update_id": 5, "poll": {}})])
    assert noted(caplog)["outcome"] == "failed"


async def test_a_damaged_conversation_is_begun_anew(door: Door, database: Database) -> None:
    await door.take([await put(database, message(1))])
    async with open_unit(database) as unit:
        await unit.accounts.save_session(7, {"frames": "nonsense"})
    await door.take([await put(database, message(2))])
    assert (await said(database))[1:] == [TEXTS.say("ru", "thread-lost"), TEXTS.say("ru", "help")]
    assert await state_of(database, 2) == "done"


async def test_a_conversation_that_cannot_even_be_asked_again_is_begun_anew_and_goes_on(
    door: Door, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    for number, text in enumerate(("/discount", "1500 $", "20%", "1000 $"), 1):
        await door.take([await put(database, message(number, text))])
    async with open_unit(database) as unit:
        body = await unit.accounts.load_session(7)
        trail = [[name, 5] for name, _ in body["frames"][0]["trail"]]
        body["frames"][0] |= {"version": 0, "trail": trail}
        await unit.accounts.save_session(7, body)
    before = len(await said(database))
    await door.take([await put(database, message(5, "/repeat"))])
    assert (await said(database))[before:] == [
        TEXTS.say("ru", "thread-lost"),
        TEXTS.say("ru", "walk-nothing-pending"),
    ]
    assert await state_of(database, 5) == "done"
    await door.take([await put(database, message(6, "/discount"))])
    async with open_unit(database) as unit:
        body = await unit.accounts.load_session(7)
    # no number of the lost talk is handed out again
    assert body["frames"][0]["id"] > int(NOW.timestamp())


def inline(number: int, words: str) -> dict[str, Any]:
    user = {"id": 7, "is_bot": False, "first_name": "Sam", "language_code": "ru"}
    return {
        "update_id": number,
        "inline_query": {"id": str(number), "from": user, "query": words, "offset": ""},
    }


async def letters(database: Database) -> list[dict[str, Any]]:
    async with open_unit(database) as unit:
        return [each.body for each in await unit.post.letters(but=(), limit=99)]


async def test_an_inline_query_is_answered_and_makes_nobody_known(
    door: Door, database: Database
) -> None:
    await door.take([await put(database, inline(1, "скидка"))])
    (letter,) = await letters(database)
    assert (letter["kind"], letter["query_id"]) == ("offer", "1")
    assert letter["choices"]
    assert await state_of(database, 1) == "done"
    async with open_unit(database) as unit:
        assert await unit.accounts.find(7) is None


async def test_an_inline_query_that_waited_too_long_is_not_answered(
    door: Door, database: Database
) -> None:
    for seconds, answers in ((11, 0), (9, 1)):
        body = inline(seconds, "скидка")
        async with open_unit(database) as unit:
            (update,) = await unit.post.receive(
                [Update(seconds, 7, body)], NOW - timedelta(seconds=seconds)
            )
        await door.take([update])
        assert len(await letters(database)) == answers
        assert await state_of(database, seconds) == "done"


async def test_who_stopped_the_bot_or_is_a_stranger_is_offered_nothing_and_told_nothing(
    house: House, database: Database
) -> None:
    async with open_unit(database) as unit:
        await unit.accounts.add(User(7, 7, "ru", blocked=True), NOW)
    closed = replace(house, allowed=frozenset({8}))
    for number, each in enumerate((house, closed), 1):
        door = Door(Bot("42:of-nobody"), each, Reader(), lambda: NOW, lambda: None)
        await door.take([await put(database, inline(number, "скидка"))])
        assert await state_of(database, number) == "done"
    async with database.transaction() as connection:
        found = await connection.exec_driver_sql("SELECT count(*) FROM outbox")
        assert found.scalar_one() == 0


async def test_an_inline_query_that_breaks_a_turn_is_set_aside_without_a_word(
    house: House, database: Database, tmp_path: Path
) -> None:
    for language in LANGUAGES:
        (tmp_path / language).mkdir()
    wordless = replace(house, texts=Texts(tmp_path))
    door = Door(Bot("42:of-nobody"), wordless, Reader(), lambda: NOW, lambda: None)
    await door.take([await put(database, inline(1, "скидка"))])
    assert await letters(database) == []
    assert await state_of(database, 1) == "failed"
