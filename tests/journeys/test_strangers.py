"""Who knows every button, number and command of another user sees and changes nothing of his."""

import asyncio
import logging
import re
from collections.abc import Iterable, Iterator

import pytest

from tests.house import House
from tests.journeys.chat import count, has, plain, rows, says, settle, still_answers, words
from tests.journeys.doing import make_deal
from tests.journeys.living import CLIENT, SECRETS, live_widely
from tests.phone import Phone

pytestmark = pytest.mark.long

ANNA, BORIS = 1001, 2002
_TABLES = {
    "c": ("drafts",),
    "d": ("deals",),
    "h": ("drafts",),
    "k": ("checks", "readings", "drafts"),
    "n": ("deals",),
    "r": ("readings",),
    "t": ("reminders",),
    "y": ("readings",),
}
"""Kind of a button -> whose numbers its first one may be."""
_TO = re.compile(r":to:\d+$")
_GAPS = re.compile(r"[\s.,٬]")
_NUMBERS = re.compile(r"\d{12,}")
"""Of messages and taps, which hold any digits."""
_BATCH = 50


@pytest.fixture(autouse=True)
def no_error_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    assert [each.getMessage() for each in records if each.levelno >= logging.ERROR] == []


def _all_of(house: House, user_id: int) -> dict[str, list[tuple[object, ...]]]:
    """Every row of a user's in every table, column by column, in the order of their numbers."""
    return {
        table: rows(
            house,
            f"SELECT * FROM {table} WHERE {'id' if table == 'users' else 'user_id'} = ? ORDER BY 1",  # noqa: S608 - names of our own tables
            user_id,
        )
        for table in house.place.tables()
    }


def _ids(house: House, table: str, user_id: int) -> list[int]:
    return [each for (each,) in rows(house, f"SELECT id FROM {table} WHERE user_id = ?", user_id)]  # noqa: S608 - ours


async def _live_a_little(phone: Phone) -> None:
    """Have a deal, a message, a check, a reminder and a talk: buttons of each kind."""
    await make_deal(phone, "Olga")
    await phone.forward("Could you take 10% off? $300 is too much. I pay tomorrow.", client="Ivan")
    await phone.hears(has(":save"))
    await phone.tap(":save")
    await phone.hears(has(":to:"))
    await phone.say("/check I'm so sorry, I know it is a lot. It could be 100 less if you want.")
    await phone.hears(has("k:"))
    await phone.say("remind me in 5 hours to call Ivan")
    await phone.hears(has(":later"))
    await phone.say("/plan")
    await phone.hears(has("p:to:"))


def _with_numbers_of(house: House, shown: Iterable[str], user_id: int) -> set[str]:
    """Each button with each number of this user's where a number of its kind stands."""
    ids = {table: _ids(house, table, user_id) for kind in _TABLES.values() for table in kind}
    made: set[str] = set()
    for data in shown:
        kind = data.partition(":")[0]
        for table in _TABLES.get(kind, ()):
            made |= {re.sub(r"\d+", str(each), data, count=1) for each in ids[table]}
        if _TO.search(data):
            made |= {_TO.sub(f":to:{each}", data) for each in ids["deals"]}
    return made


async def _tap_all(house: House, phone: Phone, buttons: Iterable[str], message_id: int) -> None:
    """Tap them all, made up as they are; each tap is answered."""
    waiting = sorted(buttons)
    # who erases all that is his erases the answers that are still to go
    most = 1 if "x:yes" in waiting else _BATCH
    while waiting:
        now, waiting = waiting[:most], waiting[most:]
        queries = {await phone.tap_gone(data, message_id): data for data in now}
        async with asyncio.timeout(60):
            while queries:
                queries.pop((await phone.answered()).query, None)
    await settle(house)


def _secrets_in(text: str) -> list[str]:
    joined = _GAPS.sub("", _NUMBERS.sub("", plain(text))).lower()
    return [secret for secret in SECRETS if _GAPS.sub("", secret).lower() in joined]


async def test_every_button_of_anothers_is_answered_and_neither_shows_nor_changes_a_thing(
    house: House,
) -> None:
    anna = await house.phone("en", user_id=ANNA, name="Anna")
    await live_widely(house, anna)
    before = _all_of(house, ANNA)
    assert [table for table, found in before.items() if not found] == ["outbox"]
    shown = await anna.buttons_shown()
    kinds = {data.partition(":")[0] for data in shown}
    assert kinds == set("cdehklmnpqrstvwxy")
    boris = await house.phone("en", user_id=BORIS, name="Boris")
    await _live_a_little(boris)
    own = await boris.buttons_shown()
    last = (await boris.messages())[-1].id
    made = _with_numbers_of(house, shown | own, ANNA)
    assert any(data.startswith("r:4:to:") for data in made)
    for kind in sorted(kinds):
        of_kind = {data for data in shown | made if data.partition(":")[0] == kind}
        await _tap_all(house, boris, of_kind, last)
        assert _all_of(house, ANNA) == before, kind
        assert _secrets_in(boris.show()) == [], kind
    await still_answers(house, boris)
    # and Anna goes on where she was
    await anna.tap(":no")
    await anna.hears(words("en", "scope_creep", "slip"))


async def test_no_command_or_link_with_anothers_number_or_name_finds_what_is_his(
    house: House,
) -> None:
    anna = await house.phone("en", user_id=ANNA, name="Anna")
    deal = await make_deal(anna, CLIENT, thing="moonlit banner", price="7431 $", floor="5219 $")
    await anna.say("remind me in 2 hours to feed the quokka")
    await anna.hears(has(":later"))
    await settle(house)
    before = _all_of(house, ANNA)
    boris = await house.phone("en", user_id=BORIS, name="Boris")
    await boris.say(f"/deals {CLIENT}")
    found = await boris.hears(says(words("en", "deals-not-found", words=CLIENT)))
    assert found.find_button("d:") is None
    await boris.clear()
    await boris.skip()
    links = [f"d:{deal}:show", f"d_{deal}", f"deal-{deal}", str(deal), "r:1:walk", "t:1:open"]
    for word in (*links, str(ANNA), f"{ANNA}:d:{deal}"):
        for command in ("start", "deals", "check", "practice", "reminders", "export", "help"):
            await boris.say(f"/{command} {word}")
            await boris.hears("")
    await still_answers(house, boris)
    said = "\n".join(each.text for each in await boris.messages())
    assert _secrets_in(said) == []
    assert _all_of(house, ANNA) == before
    assert count(house, "deals", f"user_id = {BORIS}") == 0


async def test_an_export_and_an_erasure_are_of_ones_own_alone(house: House) -> None:
    anna = await house.phone("en", user_id=ANNA, name="Anna")
    await make_deal(anna, CLIENT, thing="moonlit banner", price="7431 $", floor="5219 $")
    await settle(house)
    before = _all_of(house, ANNA)
    boris = await house.phone("en", user_id=BORIS, name="Boris")
    await make_deal(boris, "Olga")
    await boris.say("/export")
    file = await boris.hears(lambda message: "document" in message.raw)
    content = (await boris.fetch(file.raw["document"]["file_id"])).decode()
    assert "Olga" in content
    assert CLIENT not in content
    await boris.say("/forget")
    await boris.hears(has("x:yes"))
    await boris.tap("x:yes")
    await boris.hears(words("en", "forget-done"))
    await settle(house)
    assert _all_of(house, ANNA) == before
    mine = _all_of(house, BORIS)
    assert not any(mine.values()), mine
