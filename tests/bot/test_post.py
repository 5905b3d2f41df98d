"""The inbox and the outbox: nothing twice, nothing lost, in order."""

from datetime import timedelta

import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.storage import Database, Update, User, open_unit
from tests.bot.conftest import NOW


def update(number: int, user_id: int = 1) -> Update:
    return Update(number, user_id, {"update_id": number, "message": {"text": "سلام"}})


async def count(database: Database) -> int:
    """How many updates the inbox remembers."""
    async with database.transaction() as connection:
        found = await connection.execute(sa.text("SELECT count(*) FROM inbox"))
        return int(found.scalar_one())


async def test_an_update_is_received_once(database: Database) -> None:
    async with open_unit(database) as unit:
        assert await unit.post.receive([update(7), update(8), update(7)], NOW) == [
            update(7),
            update(8),
        ]
    async with open_unit(database) as unit:
        assert await unit.post.receive([update(8), update(9)], NOW) == [update(9)]
        assert await unit.post.receive([], NOW) == []
    async with open_unit(database) as unit:
        assert await unit.post.waiting_updates() == [update(7), update(8), update(9)]


async def test_a_done_update_is_not_received_again_and_holds_no_words(database: Database) -> None:
    async with open_unit(database) as unit:
        await unit.post.receive([update(7)], NOW)
        assert await unit.post.finish(7)
        assert not await unit.post.finish(7)
        assert await unit.post.receive([update(7)], NOW) == []
        assert await unit.post.waiting_updates() == []
    async with database.transaction() as connection:
        body = await connection.execute(sa.text("SELECT body FROM inbox"))
        assert body.scalar_one() is None


async def test_an_update_never_received_cannot_be_finished(database: Database) -> None:
    async with open_unit(database) as unit:
        assert not await unit.post.finish(404)


async def test_an_update_given_up_is_kept_and_not_taken_again(database: Database) -> None:
    async with open_unit(database) as unit:
        await unit.post.receive([update(7)], NOW)
        await unit.post.set_aside(7)
        assert await unit.post.waiting_updates() == []
        assert await unit.post.receive([update(7)], NOW) == []
        assert not await unit.post.finish(7)
        await unit.post.sweep(NOW + timedelta(days=30))
    assert await count(database) == 1


async def test_old_numbers_are_forgotten_but_never_the_newest(database: Database) -> None:
    async with open_unit(database) as unit:
        await unit.post.receive([update(7), update(8), update(9)], NOW)
        for number in (7, 9):
            await unit.post.finish(number)
        await unit.post.sweep(NOW + timedelta(days=2))
    assert await count(database) == 3
    async with open_unit(database) as unit:
        await unit.post.sweep(NOW + timedelta(days=4))
        assert await unit.post.waiting_updates() == [update(8)]
        assert await unit.post.receive([update(9)], NOW) == []
    assert await count(database) == 2


async def test_messages_leave_in_the_order_they_were_put_out(database: Database) -> None:
    async with open_unit(database) as unit:
        await unit.accounts.add(User(1, 10, "en"), NOW)
        await unit.post.post(1, 10, [{"n": 1}, {"n": 2}], NOW)
        await unit.post.post(2, 20, [{"n": 3}], NOW)
    async with open_unit(database) as unit:
        letters = await unit.post.letters(but=(), limit=9)
        assert [letter.body["n"] for letter in letters] == [1, 2, 3]
        assert [(letter.user_id, letter.chat_id) for letter in letters] == [
            (1, 10),
            (1, 10),
            (2, 20),
        ]
        others = await unit.post.letters(but={letters[0].user_id}, limit=9)
        assert [letter.body["n"] for letter in others] == [3]
        his = await unit.post.letters_of(letters[0].user_id, fleeting=False, limit=9)
        assert [letter.body["n"] for letter in his] == [1, 2]
        await unit.post.drop(letters[1].id)
    async with open_unit(database) as unit:
        letters = await unit.post.letters(but=(), limit=9)
        assert [letter.body["n"] for letter in letters] == [1, 3]


async def test_messages_to_somebody_who_left_are_held_back_until_he_returns(
    database: Database,
) -> None:
    async with open_unit(database) as unit:
        await unit.accounts.add(User(1, 10, "en"), NOW)
        await unit.post.post(1, 10, [{"n": 1}], NOW)
        await unit.accounts.mark_blocked(1, blocked=True)
    async with open_unit(database) as unit:
        assert await unit.post.letters(but=(), limit=9) == []
        await unit.accounts.mark_blocked(1, blocked=False)
    async with open_unit(database) as unit:
        assert len(await unit.post.letters(but=(), limit=9)) == 1


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(batches=st.lists(st.lists(st.integers(1, 30), max_size=12), max_size=6))
async def test_however_updates_are_repeated_each_is_new_once(
    database: Database, batches: list[list[int]]
) -> None:
    async with database.transaction() as connection:
        await connection.execute(sa.text("DELETE FROM inbox"))
    seen: list[int] = []
    for batch in batches:
        async with open_unit(database) as unit:
            new = await unit.post.receive([update(number) for number in batch], NOW)
        seen += [each.update_id for each in new]
    expected = {number for batch in batches for number in batch}
    assert sorted(seen) == sorted(expected)
    async with open_unit(database) as unit:
        waiting = await unit.post.waiting_updates()
    assert [each.update_id for each in waiting] == sorted(expected)
