"""Reminders come when they are due, wake the sleeper when they are earlier, and say when late."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest

from bot.reminders import MOST_TRIES, Reminders
from bot.storage import Database, Reminder, User, open_unit
from bot.storage.timetable import LEASE
from bot.texts import load_texts
from bot.texts.locales import tag_of
from bot.turns import House
from scenarios.catalogue import load_catalogue
from tests.bot.conftest import NOW
from tests.bot.patience import until

ME = 1
_EIGHT = {"ar": "٨:٠٠ ص", "en": "08:00", "ru": "08:00"}
"""As it is written in Cairo; English and Russian have no ways of their own there."""


class Clock:
    """The true time since the test began, on a day long ago; moved forward at will."""

    def __init__(self) -> None:
        self._began = datetime.now(UTC)
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return NOW + (datetime.now(UTC) - self._began) + self.ahead


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def house(database: Database) -> House:
    return House(database, load_texts(), load_catalogue(), "en", frozenset())


@pytest.fixture(autouse=True)
async def _user(database: Database) -> None:
    async with open_unit(database) as unit:
        await unit.accounts.add(User(ME, ME, "en", zone="Africa/Cairo"), NOW)


@asynccontextmanager
async def running(house: House, clock: Clock) -> AsyncIterator[Reminders]:
    reminders = Reminders(house.database, house, clock, lambda: None)
    task = asyncio.create_task(reminders.run())
    yield reminders
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def remind(database: Database, text: str, due_at: datetime, user_id: int = ME) -> int:
    async with open_unit(database) as unit:
        return await unit.timetable.add(user_id, due_at, NOW, text=text)


async def said(database: Database) -> list[str]:
    async with open_unit(database) as unit:
        return [str(each.body["text"]) for each in await unit.post.letters(but=(), limit=99)]


async def stored(database: Database, reminder_id: int, user_id: int = ME) -> Reminder:
    async with open_unit(database) as unit:
        found = await unit.timetable.find(user_id, reminder_id)
    assert found is not None
    return found


async def until_said(database: Database, count: int) -> list[str]:
    async def is_said() -> bool:
        return len(await said(database)) >= count

    await until(is_said)
    return await said(database)


async def test_what_is_due_rings_once_oldest_first(
    database: Database, house: House, clock: Clock
) -> None:
    second = await remind(database, "the second", NOW)
    await remind(database, "the first", NOW - timedelta(minutes=1))
    async with running(house, clock):
        words = await until_said(database, 2)
        await asyncio.sleep(0.1)
        assert await said(database) == words
    assert ["the first" in words[0], "the second" in words[1]] == [True, True]
    assert (await stored(database, second)).state == "rung"


async def test_a_reminder_comes_with_done_and_snooze(
    database: Database, house: House, clock: Clock
) -> None:
    reminder_id = await remind(database, "call", NOW)
    async with running(house, clock):
        await until_said(database, 1)
    async with open_unit(database) as unit:
        (letter,) = await unit.post.letters(but=(), limit=9)
    data = [button["data"] for row in letter.body["buttons"] for button in row]
    assert data[0] == f"t:{reminder_id}:done"
    assert f"t:{reminder_id}:hour" in data
    assert f"t:{reminder_id}:tomorrow" in data


async def test_it_sleeps_until_the_next_is_due(
    database: Database, house: House, clock: Clock
) -> None:
    due_at = clock() + timedelta(seconds=0.4)
    await remind(database, "soon", due_at)
    async with running(house, clock):
        await asyncio.sleep(0.15)
        assert await said(database) == []
        await until_said(database, 1)
        assert clock() >= due_at


async def test_what_another_process_leased_comes_when_that_died(
    database: Database, house: House, clock: Clock
) -> None:
    reminder_id = await remind(database, "call", NOW)
    async with open_unit(database) as unit:
        (leased,) = await unit.timetable.lease(clock(), limit=9)
    assert leased.id == reminder_id
    async with running(house, clock):
        await asyncio.sleep(0.5)
        assert await said(database) == []
        clock.ahead = LEASE
        await until_said(database, 1)
    assert (await stored(database, reminder_id)).state == "rung"


async def test_it_sleeps_without_asking_again(
    database: Database, house: House, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = 0

    def counting() -> datetime:
        nonlocal asked
        asked += 1
        return clock()

    await remind(database, "tomorrow", NOW + timedelta(days=1))
    reminders = Reminders(database, house, counting, lambda: None)
    task = asyncio.create_task(reminders.run())
    await asyncio.sleep(0.2)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert asked == 1


async def test_one_due_in_a_moment_does_not_wait_as_if_others_had_it(
    database: Database, house: House, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.reminders._BUSY_SECONDS", 300)
    await remind(database, "in a moment", clock() + timedelta(seconds=0.3))
    async with running(house, clock):
        await until_said(database, 1)


async def test_it_wakes_for_an_earlier_one(database: Database, house: House, clock: Clock) -> None:
    await remind(database, "in an hour", NOW + timedelta(hours=1))
    async with running(house, clock) as reminders:
        await asyncio.sleep(0.05)
        await remind(database, "before that", clock() + timedelta(seconds=0.1))
        reminders.wake()
        (words,) = await until_said(database, 1)
    assert "before that" in words


async def test_a_clock_that_jumped_is_noticed(
    database: Database, house: House, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.reminders._LONGEST", 0.1)
    await remind(database, "in an hour", NOW + timedelta(hours=1))
    async with running(house, clock):
        await asyncio.sleep(0.05)
        clock.ahead = timedelta(hours=1)
        await until_said(database, 1)


@pytest.mark.parametrize("language", ["ar", "en", "ru"])
async def test_one_that_fell_due_while_nobody_was_there_is_marked_late(
    database: Database, house: House, clock: Clock, language: str
) -> None:
    async with open_unit(database) as unit:
        await unit.accounts.change(User(ME, ME, language, zone="Africa/Cairo"))
    await remind(database, "late", NOW - timedelta(hours=3))
    await remind(database, "on time", NOW - timedelta(minutes=1))
    async with running(house, clock):
        late, on_time = await until_said(database, 2)
    late_word = house.texts.say(
        language, "reminder-late", {"what": "late", "when": "11:00", "distance": "-"}
    )
    assert late.splitlines()[0] == late_word.splitlines()[0]
    assert _EIGHT[language] in late  # 9:00 UTC is 11:00 in Cairo in winter
    assert on_time == house.texts.say(
        language, "reminder-rings", {"what": "on time", "when": "-", "distance": "-"}
    )


@pytest.mark.parametrize("language", ["ar", "en", "ru"])
async def test_several_that_fell_due_while_nobody_was_there_come_in_one_message(
    database: Database, house: House, clock: Clock, language: str
) -> None:
    async with open_unit(database) as unit:
        await unit.accounts.change(User(ME, ME, language, zone="Africa/Cairo"))
        await unit.accounts.add(User(2, 2, "en"), NOW)
    second = await remind(database, "the second", NOW - timedelta(hours=2))
    first = await remind(database, "the first", NOW - timedelta(hours=3))
    await remind(database, "somebody else's", NOW - timedelta(hours=2), user_id=2)
    await remind(database, "on time", NOW - timedelta(minutes=1))
    async with running(house, clock):
        words = await until_said(database, 3)
        await asyncio.sleep(0.1)
        assert await said(database) == words
    title = house.texts.say(tag_of(language, "Africa/Cairo"), "reminders-late-title", {"count": 2})
    (together,) = [each for each in words if each.startswith(title)]
    assert together.index("the first") < together.index("the second")
    assert _EIGHT[language] in together
    assert not any(other in together for other in ("on time", "somebody else"))
    async with open_unit(database) as unit:
        letters = await unit.post.letters(but=(), limit=9)
    (letter,) = [each for each in letters if each.body["text"] == together]
    data = [button["data"] for row in letter.body["buttons"] for button in row]
    assert data == [f"t:{first}:came", f"t:{second}:came"]


async def test_what_one_user_missed_comes_together_though_others_lie_between(
    database: Database, house: House, clock: Clock
) -> None:
    """More than the table is read of at once: 40 users, each with 5, in turn."""
    users, each = 40, 5
    async with open_unit(database) as unit:
        for user_id in range(2, users + 1):
            await unit.accounts.add(User(user_id, user_id, "en"), NOW)
        for minute in range(each):
            for user_id in range(1, users + 1):
                due_at = NOW - timedelta(hours=3, minutes=minute)
                await unit.timetable.add(user_id, due_at, NOW, text=f"{user_id} {minute}")
    async with running(house, clock):
        words = await until_said(database, users)
        await asyncio.sleep(0.1)
        assert await said(database) == words
    title = house.texts.say("en", "reminders-late-title", {"count": each})
    assert [one for one in words if not one.startswith(title)] == []


async def test_a_bad_one_among_the_late_ones_does_not_keep_the_others_back(
    database: Database, house: House, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    async with open_unit(database) as unit:
        bad = await unit.timetable.add(
            ME, NOW - timedelta(hours=3), NOW, text="bad, private", repeat="FREQ=NEVER"
        )
    for text in ("good", "better"):
        await remind(database, text, NOW - timedelta(hours=2))
    async with running(house, clock):
        (words,) = await until_said(database, 1)
    assert "good" in words
    assert "better" in words
    assert f"reminder {bad} failed" in caplog.text
    assert "private" not in caplog.text


async def test_a_reminder_of_a_deal_names_its_client(
    database: Database, house: House, clock: Clock
) -> None:
    async with open_unit(database) as unit:
        deal_id = await unit.dealings.add_deal(ME, "Omar & Sons", NOW)
        await unit.timetable.add(ME, NOW, NOW, text="call", deal_id=deal_id)
    async with running(house, clock):
        (words,) = await until_said(database, 1)
    assert "Omar &amp; Sons" in words


async def test_one_bad_reminder_does_not_stop_the_others_and_is_given_up(
    database: Database, house: House, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    async with open_unit(database) as unit:
        # a zone that a later release of the time zone data no longer knows
        await unit.accounts.add(User(2, 2, "en", zone="Atlantis/Capital"), NOW)
    bad = await remind(database, "bad, private", NOW - timedelta(minutes=1), user_id=2)
    await remind(database, "good", NOW)
    async with running(house, clock) as reminders:
        (words,) = await until_said(database, 1)
        assert "good" in words
        for tries in range(1, MOST_TRIES + 1):
            await _until_tried(database, bad, tries)
            clock.ahead += timedelta(minutes=2)
            reminders.wake()
    assert (await stored(database, bad, 2)).state == "failed"
    assert f"reminder {bad} failed" in caplog.text
    assert "private" not in caplog.text


async def _until_tried(database: Database, reminder_id: int, tries: int) -> None:
    async def is_tried() -> bool:
        return (await stored(database, reminder_id, 2)).tries >= tries

    await until(is_tried)


async def test_who_left_gets_nothing_until_he_returns(
    database: Database, house: House, clock: Clock
) -> None:
    async with open_unit(database) as unit:
        await unit.accounts.mark_blocked(ME, blocked=True)
    reminder_id = await remind(database, "call", NOW)

    async def has_rung() -> bool:
        return (await stored(database, reminder_id)).state == "rung"

    async with running(house, clock):
        await until(has_rung)
    assert await said(database) == []
    async with open_unit(database) as unit:
        await unit.accounts.mark_blocked(ME, blocked=False)
    assert len(await said(database)) == 1


async def test_a_locked_database_is_waited_for(
    database: Database, house: House, clock: Clock
) -> None:
    await remind(database, "call", NOW)
    async with database.transaction() as connection:
        await connection.exec_driver_sql("ALTER TABLE reminders RENAME TO away")
    async with running(house, clock):
        await asyncio.sleep(0.1)
        async with database.transaction() as connection:
            await connection.exec_driver_sql("ALTER TABLE away RENAME TO reminders")
        await until_said(database, 1)
