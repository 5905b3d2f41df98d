"""Two processes on one server, each with connections of its own: what one has, the other leaves."""

import asyncio
from collections.abc import AsyncIterator, Sequence

import pytest

from bot.delivery import Delivery
from bot.messages import Outgoing, Send, dump_message
from bot.shared_lanes import SharedLanes
from bot.storage import Claims, Database, StorageError, Update, User, open_unit
from bot.storage.schema import migrate
from bot.storage.timetable import LEASE
from tests.bot.conftest import NOW
from tests.bot.patience import until
from tests.databases import Place, place_on

USERS = (1, 2, 3)


@pytest.fixture
async def both(place: Place) -> AsyncIterator[tuple[Database, Database]]:
    """The database as two processes have it."""
    one, other = Database(place.url), Database(place.url)
    async with open_unit(one) as unit:
        for user_id in USERS:
            await unit.accounts.add(User(user_id, user_id, "en"), NOW)
    yield one, other
    await one.close()
    await other.close()


async def test_two_that_start_at_once_migrate_once(server: str) -> None:
    place = await asyncio.to_thread(place_on, server, empty=True)
    databases = [Database(place.url) for _ in range(2)]
    await asyncio.gather(*map(migrate, databases))
    async with open_unit(databases[0]) as unit:
        assert await unit.timetable.next_due() is None
    for each in databases:
        await each.close()
    await asyncio.to_thread(place.close)


def claims_of(database: Database) -> Claims:
    assert database.claims is not None
    return database.claims


async def test_a_claim_is_one_processs_until_it_gives_it_back_or_ends(
    both: tuple[Database, Database],
) -> None:
    one, other = map(claims_of, both)
    assert await one.take("user 7")
    assert not await other.take("user 7")
    assert await other.take("user 8")
    await one.give_back("user 7")
    assert await other.take("user 7")
    assert not await one.take("user 7")
    await other.close()
    assert await one.take("user 7")
    assert await one.take("user 8")


async def test_claims_that_are_lost_with_their_connection_can_be_taken_again(
    place: Place, both: tuple[Database, Database]
) -> None:
    one, other = map(claims_of, both)
    assert await one.take("user 7")
    end_it = (
        "SELECT pg_terminate_backend(pid) FROM pg_locks JOIN pg_stat_activity USING (pid)"
        " WHERE locktype = 'advisory' AND datname = current_database()"
    )
    await asyncio.to_thread(place.rows, end_it)
    with pytest.raises(StorageError):
        await one.take("user 8")
    assert await other.take("user 7")
    assert not await one.take("user 7")


async def test_a_transaction_whose_connection_is_ended_is_trouble_that_passes(
    both: tuple[Database, Database],
) -> None:
    database = both[0]
    with pytest.raises(StorageError):
        async with database.transaction() as connection:
            await connection.exec_driver_sql("SELECT pg_terminate_backend(pg_backend_pid())")
    async with open_unit(database) as unit:
        assert await unit.accounts.find(1) is not None


async def test_a_reminder_is_left_to_whoever_has_it_and_while_its_users_turn_lasts(
    both: tuple[Database, Database],
) -> None:
    one, other = both
    async with open_unit(one) as unit:
        first = await unit.timetable.add(1, NOW, NOW, text="a")
        second = await unit.timetable.add(2, NOW, NOW, text="b")
    async with open_unit(one) as unit, open_unit(other) as elsewhere:
        assert await unit.timetable.claim(first, NOW) is not None
        # nobody waits for anybody: a wait would end in an error after five seconds
        assert await elsewhere.timetable.claim(first, NOW) is None
        assert await elsewhere.timetable.claim(second, NOW) is not None
    async with open_unit(one) as unit:
        third = await unit.timetable.add(3, NOW, NOW, text="c")
    async with open_unit(one) as unit, open_unit(other) as elsewhere:
        await unit.accounts.find(3)
        assert await elsewhere.timetable.claim(third, NOW) is None
    async with open_unit(other) as unit:
        assert await unit.timetable.claim(third, NOW) is not None


async def test_what_is_due_is_leased_to_one_process_and_what_dies_with_it_comes_to_the_other(
    both: tuple[Database, Database],
) -> None:
    one, other = both
    async with open_unit(one) as unit:
        for user_id in (1, 2, 3):
            await unit.timetable.add(user_id, NOW, NOW, text="a")
    async with open_unit(one) as unit, open_unit(other) as elsewhere:
        mine = await unit.timetable.lease(NOW, limit=2)
        theirs = await elsewhere.timetable.lease(NOW, limit=9)
        assert [each.user_id for each in (*mine, *theirs)] == [1, 2, 3]
    async with open_unit(other) as unit:
        assert await unit.timetable.lease(NOW, limit=9) == []
        assert len(await unit.timetable.lease(NOW + LEASE, limit=9)) == 3


async def test_two_that_send_say_everything_once_and_in_order(
    both: tuple[Database, Database],
) -> None:
    sent: list[tuple[int, str]] = []

    async def deliver(chat_id: int, message: Outgoing) -> None:
        await asyncio.sleep(0.001)
        assert isinstance(message, Send)
        sent.append((chat_id, message.text))

    senders = [Delivery(each, deliver) for each in both]
    tasks = [asyncio.create_task(each.run()) for each in senders]
    wanted = [(user_id, str(number)) for number in range(30) for user_id in USERS]
    for turn, (user_id, text) in enumerate(wanted):
        async with open_unit(both[turn % 2]) as unit:
            await unit.post.post(user_id, user_id, [dump_message(Send(text))], NOW)
        senders[turn % 2].wake()
    await until(lambda: len(sent) >= len(wanted))
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await asyncio.gather(*(each.finish(5) for each in senders))
    for user_id in USERS:
        said = [text for chat_id, text in sent if chat_id == user_id]
        assert said == [str(number) for number in range(30)]


class Together:
    """All that is told in one breath belongs together."""

    def expects(self, update: Update) -> bool:
        return "part" in (update.body or {})

    def follows(self, _earlier: Update, later: Update) -> bool:
        return self.expects(later)


class Process:
    """A process's lanes; what it is told is stored first."""

    def __init__(self, database: Database, taken: list[tuple[int, ...]]) -> None:
        self._database = database
        self._taken = taken
        self.lanes = SharedLanes(self._take, Together(), database, claims_of(database), 0.3)

    async def _take(self, updates: tuple[Update, ...]) -> None:
        await asyncio.sleep(0.002)
        async with open_unit(self._database) as unit:
            for each in updates:
                assert await unit.post.finish(each.update_id)
        self._taken.append(tuple(each.update_id for each in updates))

    async def tell(self, updates: Sequence[Update]) -> None:
        async with open_unit(self._database) as unit:
            new = await unit.post.receive(updates, NOW)
        self.lanes.put(new)


async def test_a_users_updates_are_taken_in_order_and_once_whoever_stored_them(
    both: tuple[Database, Database],
) -> None:
    taken: list[tuple[int, ...]] = []
    processes = [Process(each, taken) for each in both]

    async def tell_all(user_id: int) -> None:
        for number in range(20):
            update = Update(user_id * 100 + number, user_id, {"text": "x"})
            await processes[(user_id + number) % 2].tell([update])

    await asyncio.gather(*map(tell_all, USERS))
    await until(lambda: len(taken) >= 60)
    for each in processes:
        await each.lanes.finish(5)
    for user_id in USERS:
        mine = [number for (number,) in taken if number // 100 == user_id]
        assert mine == [user_id * 100 + number for number in range(20)]


async def test_what_was_sent_at_once_is_taken_as_one_though_two_stored_its_parts(
    both: tuple[Database, Database],
) -> None:
    taken: list[tuple[int, ...]] = []
    one, other = (Process(each, taken) for each in both)
    await one.tell([Update(1, 1, {"part": 1})])
    await other.tell([Update(2, 1, {"part": 2})])
    await one.tell([Update(3, 1, {"part": 3})])
    await until(lambda: bool(taken))
    await asyncio.gather(one.lanes.finish(5), other.lanes.finish(5))
    assert taken == [(1, 2, 3)]


async def test_what_a_dead_process_stored_is_taken_over(
    both: tuple[Database, Database], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.shared_lanes.LOOK_SECONDS", 0.02)
    one, other = both
    assert await claims_of(one).take("user 1")
    async with open_unit(one) as unit:
        await unit.post.receive([Update(1, 1, {}), Update(2, 2, {})], NOW)
    taken: list[tuple[int, ...]] = []
    process = Process(other, taken)
    looking = asyncio.create_task(process.lanes.run())
    await until(lambda: (2,) in taken)
    assert taken == [(2,)]  # the other one lives and has its user
    await one.close()
    await until(lambda: (1,) in taken)
    looking.cancel()
    await asyncio.gather(looking, return_exceptions=True)
    await process.lanes.finish(5)
    assert taken == [(2,), (1,)]
