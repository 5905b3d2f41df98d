"""Reminders: taken once, moved, done, always their owner's alone."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from bot.storage import DIGEST, Database, User, open_unit
from bot.storage.timetable import LEASE
from tests.bot.conftest import NOW

ANNA, BORIS = 1, 2
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture(autouse=True)
async def _two_users(database: Database) -> None:
    async with open_unit(database) as unit:
        await unit.accounts.add(User(ANNA, ANNA, "en"), NOW)
        await unit.accounts.add(User(BORIS, BORIS, "ru"), NOW)


async def test_a_due_reminder_is_claimed_once_and_not_before_its_time(database: Database) -> None:
    async with open_unit(database) as unit:
        reminder_id = await unit.timetable.add(ANNA, NOW + HOUR, NOW, text="call")
        assert await unit.timetable.claim(reminder_id, NOW) is None
        assert await unit.timetable.lease(NOW, limit=9) == []
    async with open_unit(database) as unit:
        (due,) = await unit.timetable.lease(NOW + HOUR, limit=9)
        claimed = await unit.timetable.claim(due.id, NOW + HOUR)
        assert claimed is not None
        assert (claimed.text, claimed.due_at, claimed.state) == ("call", NOW + HOUR, "rung")
        assert await unit.timetable.claim(due.id, NOW + HOUR) is None
        assert await unit.timetable.lease(NOW + HOUR, limit=9) == []


async def test_what_is_leased_is_nobody_elses_until_the_lease_ends(database: Database) -> None:
    async with open_unit(database) as unit:
        first = await unit.timetable.add(ANNA, NOW, NOW, text="first")
        second = await unit.timetable.add(BORIS, NOW, NOW, text="second")
    async with open_unit(database) as unit:
        (leased,) = await unit.timetable.lease(NOW, limit=1)
    async with open_unit(database) as unit:
        (other,) = await unit.timetable.lease(NOW, limit=9)
        assert (leased.id, other.id) == (first, second)
        assert await unit.timetable.lease(NOW + LEASE / 2, limit=9) == []
        again = await unit.timetable.lease(NOW + LEASE, limit=9)
        assert [each.id for each in again] == [first, second]


async def test_a_lease_is_given_back_and_ends_with_whatever_becomes_of_the_reminder(
    database: Database,
) -> None:
    async with open_unit(database) as unit:
        reminder_id = await unit.timetable.add(ANNA, NOW, NOW, text="call")
        timetable = unit.timetable

        async def is_free() -> bool:
            return [each.id for each in await timetable.lease(NOW, limit=9)] == [reminder_id]

        assert await is_free()
        await timetable.give_back([reminder_id])
        assert await is_free()
        await timetable.move(ANNA, reminder_id, NOW)
        assert await is_free()
        await timetable.put_off(reminder_id, NOW, give_up=False)
        assert await is_free()
        await timetable.claim(reminder_id, NOW)
        await timetable.come_again(ANNA, reminder_id, NOW)
        assert await is_free()
        assert not await is_free()


async def test_a_clock_that_was_set_back_leaves_no_lease_of_the_future(database: Database) -> None:
    async with open_unit(database) as unit:
        reminder_id = await unit.timetable.add(ANNA, NOW, NOW, text="call")
        await unit.timetable.lease(NOW + 2 * DAY, limit=9)
        (leased,) = await unit.timetable.lease(NOW, limit=9)
    assert leased.id == reminder_id


async def test_the_next_of_all_is_known_and_a_moment_keeps_its_instant(database: Database) -> None:
    riyadh = timezone(timedelta(hours=3))
    async with open_unit(database) as unit:
        assert await unit.timetable.next_due() is None
        await unit.timetable.add(ANNA, NOW + 5 * HOUR, NOW, text="later")
        await unit.timetable.add(BORIS, (NOW + HOUR).astimezone(riyadh), NOW, text="sooner")
    async with open_unit(database) as unit:
        found = await unit.timetable.next_due()
        assert found == NOW + HOUR
        assert found is not None
        assert found.tzinfo is UTC


async def test_a_time_without_a_zone_is_refused(database: Database) -> None:
    with pytest.raises(Exception, match="without a zone"):
        async with open_unit(database) as unit:
            await unit.timetable.add(ANNA, datetime(2026, 1, 5), NOW, text="x")  # noqa: DTZ001 - the mistake itself


async def test_a_rung_reminder_may_be_put_off_and_a_done_one_not(database: Database) -> None:
    async with open_unit(database) as unit:
        reminder_id = await unit.timetable.add(ANNA, NOW, NOW, text="call")
        await unit.timetable.claim(reminder_id, NOW)
        assert await unit.timetable.move(ANNA, reminder_id, NOW + HOUR)
        assert await unit.timetable.next_due() == NOW + HOUR
        assert await unit.timetable.finish(ANNA, reminder_id)
        assert not await unit.timetable.finish(ANNA, reminder_id)
        assert not await unit.timetable.move(ANNA, reminder_id, NOW + HOUR)
        assert await unit.timetable.next_due() is None
        assert await unit.timetable.claim(reminder_id, NOW + 9 * HOUR) is None


async def test_nobody_reaches_anothers_reminder(database: Database) -> None:
    async with open_unit(database) as unit:
        reminder_id = await unit.timetable.add(ANNA, NOW, NOW, text="private")
        assert await unit.timetable.find(BORIS, reminder_id) is None
        assert not await unit.timetable.move(BORIS, reminder_id, NOW + HOUR)
        assert not await unit.timetable.finish(BORIS, reminder_id)
        assert await unit.timetable.list_waiting(BORIS, limit=9) == []
        mine = await unit.timetable.find(ANNA, reminder_id)
    assert mine is not None
    assert (mine.due_at, mine.state) == (NOW, "waiting")


async def test_the_list_has_what_waits_the_next_first_and_no_walks(database: Database) -> None:
    async with open_unit(database) as unit:
        deal_id = await unit.dealings.add_deal(ANNA, "Omar", NOW)
        for hours, text in ((3, "third"), (1, "first"), (2, "second")):
            await unit.timetable.add(ANNA, NOW + hours * HOUR, NOW, text=text, deal_id=deal_id)
        await unit.timetable.add(ANNA, NOW, NOW, frame=7)
        done = await unit.timetable.add(ANNA, NOW, NOW, text="done")
        await unit.timetable.finish(ANNA, done)
        waiting = await unit.timetable.list_waiting(ANNA, limit=2)
        assert [each.text for each in waiting] == ["first", "second"]
        following = await unit.timetable.next_of_deal(ANNA, deal_id)
        assert following is not None
        assert following.text == "first"


async def test_a_walk_that_waits_no_longer_is_dropped_alone(database: Database) -> None:
    async with open_unit(database) as unit:
        await unit.timetable.add(ANNA, NOW, NOW, frame=7)
        await unit.timetable.add(ANNA, NOW, NOW, frame=8)
        await unit.timetable.add(BORIS, NOW, NOW, frame=7)
        await unit.timetable.drop_frame(ANNA, 7)
        left = await unit.timetable.lease(NOW, limit=9)
    assert [(each.user_id, each.frame) for each in left] == [(ANNA, 8), (BORIS, 7)]


async def test_a_reminder_that_fails_comes_again_until_it_is_given_up(database: Database) -> None:
    async with open_unit(database) as unit:
        reminder_id = await unit.timetable.add(ANNA, NOW, NOW, text="call")
        await unit.timetable.put_off(reminder_id, NOW + HOUR, give_up=False)
        found = await unit.timetable.find(ANNA, reminder_id)
        assert found is not None
        assert (found.tries, found.state, found.due_at) == (1, "waiting", NOW + HOUR)
        await unit.timetable.put_off(reminder_id, NOW + HOUR, give_up=True)
        assert await unit.timetable.lease(NOW + 9 * HOUR, limit=9) == []


async def test_a_long_subject_is_cut_not_refused(database: Database) -> None:
    async with open_unit(database) as unit:
        reminder_id = await unit.timetable.add(ANNA, NOW, NOW, text="ю" * 4096)
        found = await unit.timetable.find(ANNA, reminder_id)
    assert found is not None
    assert found.text == "ю" * 500


WEEKLY = "FREQ=WEEKLY;BYDAY=MO"


async def test_what_repeats_waits_for_its_next_time(database: Database) -> None:
    async with open_unit(database) as unit:
        reminder_id = await unit.timetable.add(ANNA, NOW, NOW, text="invoice", repeat=WEEKLY)
        await unit.timetable.put_off(reminder_id, NOW, give_up=False)
        claimed = await unit.timetable.claim(reminder_id, NOW)
        assert claimed is not None
        assert (claimed.repeat, claimed.state, claimed.tries) == (WEEKLY, "rung", 1)
        await unit.timetable.come_again(ANNA, reminder_id, NOW + 7 * DAY)
    async with open_unit(database) as unit:
        assert await unit.timetable.lease(NOW + 6 * DAY, limit=9) == []
        (again,) = await unit.timetable.lease(NOW + 7 * DAY, limit=9)
    assert (again.id, again.text, again.repeat) == (reminder_id, "invoice", WEEKLY)
    assert (again.due_at, again.state, again.tries) == (NOW + 7 * DAY, "waiting", 0)


async def test_what_repeats_can_be_ended(database: Database) -> None:
    async with open_unit(database) as unit:
        reminder_id = await unit.timetable.add(ANNA, NOW, NOW, text="invoice", repeat=WEEKLY)
        assert await unit.timetable.finish(ANNA, reminder_id)
        assert await unit.timetable.lease(NOW + 99 * DAY, limit=9) == []
        assert await unit.timetable.list_by_clock(ANNA) == []


async def test_a_reminder_is_moved_with_its_repetition_its_words_or_without(
    database: Database,
) -> None:
    async with open_unit(database) as unit:
        reminder_id = await unit.timetable.add(ANNA, NOW, NOW, text="invoice", repeat=WEEKLY)

        async def look() -> tuple[object, ...]:
            found = await unit.timetable.find(ANNA, reminder_id)
            assert found is not None
            return found.due_at, found.text, found.repeat

        assert await unit.timetable.move(ANNA, reminder_id, NOW + HOUR)
        assert await look() == (NOW + HOUR, "invoice", WEEKLY)
        assert await unit.timetable.move(ANNA, reminder_id, NOW, text="call", repeat="FREQ=DAILY")
        assert await look() == (NOW, "call", "FREQ=DAILY")
        assert await unit.timetable.move(ANNA, reminder_id, NOW, text="ю" * 4096)
        assert await look() == (NOW, "ю" * 500, "FREQ=DAILY")
        assert not await unit.timetable.move(BORIS, reminder_id, NOW, text="x", repeat=WEEKLY)
        assert await look() == (NOW, "ю" * 500, "FREQ=DAILY")


async def test_a_single_reminder_can_be_made_to_repeat(database: Database) -> None:
    async with open_unit(database) as unit:
        reminder_id = await unit.timetable.add(ANNA, NOW, NOW, text="invoice")
        assert await unit.timetable.list_by_clock(ANNA) == []
        assert await unit.timetable.move(ANNA, reminder_id, NOW, repeat=WEEKLY)
        (found,) = await unit.timetable.list_by_clock(ANNA)
    assert (found.id, found.repeat) == (reminder_id, WEEKLY)


async def test_what_waits_by_the_clock_is_what_repeats_and_is_his(database: Database) -> None:
    async with open_unit(database) as unit:
        await unit.timetable.add(ANNA, NOW, NOW, text="in two hours")
        await unit.timetable.add(ANNA, NOW, NOW, frame=7)
        await unit.timetable.put(ANNA, DIGEST, NOW, NOW, text="", deal_id=None)
        await unit.timetable.add(BORIS, NOW, NOW, text="his", repeat=WEEKLY)
        done = await unit.timetable.add(ANNA, NOW, NOW, text="done", repeat=WEEKLY)
        await unit.timetable.finish(ANNA, done)
        mine = await unit.timetable.add(ANNA, NOW, NOW, text="mine", repeat=WEEKLY)
        assert [each.id for each in await unit.timetable.list_by_clock(ANNA)] == [mine]


async def test_what_a_source_sets_anew_is_the_same_reminder_and_minds_the_clock_if_told(
    database: Database,
) -> None:
    async with open_unit(database) as unit:
        first = await unit.timetable.put(ANNA, "promise:1", NOW, NOW, text="x", deal_id=None)
        assert await unit.timetable.list_by_clock(ANNA) == []
        again = await unit.timetable.put(
            ANNA, "promise:1", NOW + HOUR, NOW, text="y", deal_id=None, by_clock=True
        )
        assert again == first
        (found,) = await unit.timetable.list_by_clock(ANNA)
    assert (found.id, found.due_at, found.text) == (first, NOW + HOUR, "y")


async def test_a_source_that_is_dropped_comes_no_more_and_others_stay(database: Database) -> None:
    async with open_unit(database) as unit:
        for user, source in ((ANNA, DIGEST), (ANNA, "7:ask"), (BORIS, DIGEST)):
            await unit.timetable.put(user, source, NOW, NOW, text="x", deal_id=None)
        await unit.timetable.drop_source(ANNA, DIGEST)
        await unit.timetable.drop_source(ANNA, "never there")
        left = await unit.timetable.lease(NOW, limit=9)
        assert {(each.user_id, each.source) for each in left} == {(ANNA, "7:ask"), (BORIS, DIGEST)}
        await unit.timetable.put(ANNA, DIGEST, NOW + HOUR, NOW, text="", deal_id=None)
        again = await unit.timetable.lease(NOW + HOUR, limit=9)
    assert (ANNA, DIGEST) in {(each.user_id, each.source) for each in again}


async def test_the_digest_is_set_anew_not_twice_and_is_in_no_list(database: Database) -> None:
    async with open_unit(database) as unit:
        for hours in (1, 25):
            at = NOW + hours * HOUR
            await unit.timetable.put(ANNA, DIGEST, at, NOW, text="", deal_id=None)
        assert await unit.timetable.list_waiting(ANNA, limit=9) == []
        (digest,) = await unit.timetable.lease(NOW + 99 * HOUR, limit=9)
        assert digest.due_at == NOW + 25 * HOUR
        assert await unit.timetable.claim(digest.id, NOW + 25 * HOUR) is not None
        await unit.timetable.put(ANNA, DIGEST, NOW + 49 * HOUR, NOW, text="", deal_id=None)
        assert await unit.timetable.next_due() == NOW + 49 * HOUR
