"""Whoever floods, or sends what nothing can bear, holds up himself alone."""

import pytest
import sqlalchemy as sa

from bot.messages import Send, dump_message
from bot.storage.tables import inbox, outbox
from bot.texts import load_texts
from scenarios.reading.message import Reading, read
from scenarios.reading.situations import SituationReader
from tests.bot.conftest import NOW
from tests.house import House

POISON = "this text breaks whatever reads it"


async def test_who_floods_waits_for_himself_and_nobody_else_does(house: House) -> None:
    flooder, other = await house.phone("en"), await house.phone("en", user_id=1002)
    for phone in (flooder, other):
        await phone.say("/start")
        await phone.hears()
    assert house.app is not None
    row = {"user_id": 1001, "chat_id": 1001, "body": dump_message(Send("x")), "created_at": NOW}
    async with house.app.database.transaction() as connection:
        await connection.execute(sa.insert(outbox), [row] * 300)
    for _ in range(20):
        await flooder.say("remind me in 5 hours to call somebody")
    await other.say("remind me in 5 hours to call the second")
    await other.hears("call the second")
    async with house.app.database.transaction() as connection:
        waiting = await connection.execute(sa.select(sa.func.count()).select_from(outbox))
        assert waiting.scalar_one() > 200


async def test_a_poisoned_update_is_set_aside_after_three_tries_and_blocks_nobody(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    tries = 0

    def read_or_break(text: str, reader: SituationReader) -> Reading:
        nonlocal tries
        if text == POISON:
            tries += 1
            raise ZeroDivisionError(text)
        return read(text, reader)

    monkeypatch.setattr("bot.reader.read", read_or_break)
    anna, boris = await house.phone("en"), await house.phone("en", user_id=1002)
    for phone in (anna, boris):
        await phone.say("/start")
        await phone.hears()
    await anna.forward(POISON)
    await anna.say("remind me in 5 hours to call the first")
    await boris.say("remind me in 5 hours to call the second")
    await boris.hears("call the second")
    await anna.hears(load_texts().say("en", "error"))
    await anna.hears("call the first")
    assert tries == 3
    assert house.app is not None
    async with house.app.database.transaction() as connection:
        failed = await connection.execute(
            sa.select(inbox.c.update_id).where(inbox.c.state == "failed")
        )
        number = failed.scalar_one()
    (entry,) = [each for each in caplog.records if each.levelname == "ERROR"]
    assert entry.getMessage().startswith(f"update {number} failed: ZeroDivisionError")
    assert POISON not in caplog.text
