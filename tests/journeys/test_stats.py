"""/stats: a deal is talked through, and its picture and caption tell what came of it."""

import asyncio
import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

import pytest
import sqlalchemy as sa

from bot.simulator.samples import measure
from bot.storage import Database, open_unit
from bot.storage.tables import deal_events, deals
from bot.texts import LANGUAGES
from bot.texts.values import show_money, show_percent
from handlers.pages import measure as count_units
from scenarios.playbook.situations import SITUATIONS
from scenarios.reckoning.money import Money
from scenarios.reckoning.values import put_money
from tests.house import House
from tests.journeys.chat import count, has, plain, says, words
from tests.phone import Message, Phone

ASKS = {
    "en": "Could you take 20% off? $1500 is too much for us.",
    "ru": "Сделайте скидку 20%, пожалуйста, 1500 $ для нас дорого.",
    "ar": "ممكن خصم 20%؟ السعر 1500 دولار مرتفع علينا.",
}
PNG = b"\x89PNG\r\n\x1a\n"
in_each_language = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture(autouse=True)
def no_error_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    assert [each.getMessage() for each in records if each.levelno >= logging.ERROR] == []


def dollars(amount: str) -> Money:
    return Money(Decimal(amount), "USD")


def is_photo(message: Message) -> bool:
    return "photo" in message.raw


async def change(phone: Phone, language: str, field: str, answer: str) -> None:
    await phone.tap("d:1:terms")
    await phone.hears(has(f"d:1:field:{field}"))
    await phone.tap(f"d:1:field:{field}")
    await phone.hears(words(language, "deal", field))
    await phone.say(answer)
    await phone.hears(words(language, "deal-changed"))
    await phone.hears(has("d:1:terms"))


async def agree_on_less(house: House, phone: Phone, language: str) -> None:
    """Anna asks for a discount; 1,500 dollars become 1,200 for thirty hours, and are paid."""
    await phone.forward(ASKS[language], client="Anna Zebediah")
    await phone.hears(has(":save"))
    await phone.tap(":save")
    await phone.hears(has(":new"))
    await phone.tap(":new")
    await phone.hears("Anna Zebediah")
    assert house.app is not None
    async with open_unit(house.app.database) as unit:
        known = {"price": dollars("1500"), "hours": Decimal(30)}
        await unit.dealings.change_deal(1001, 1, known, house.clock())
    await phone.tap("d:1:show")
    await phone.hears(has("d:1:terms"))
    await change(phone, language, "price", "1200 $")
    await phone.tap("d:1:state")
    await phone.hears(has("d:1:is:paid"))
    await phone.tap("d:1:is:paid")
    await phone.hears(says(words(language, "deal-state-paid")))


async def begin(phone: Phone) -> None:
    await phone.say("/start")
    await phone.hears(has(":skip"))


async def agreed(house: House, phone: Phone) -> None:
    """A deal over 1,200 dollars that was begun at 1,500."""
    await begin(phone)
    assert house.app is not None
    async with open_unit(house.app.database) as unit:
        dealings, now = unit.dealings, house.clock()
        deal_id = await dealings.add_deal(1001, "Anna", now)
        values = {"price": dollars("1200"), "hours": Decimal(30), "state": "agreed"}
        await dealings.change_deal(1001, deal_id, values, now)
        facts = {"old": put_money(dollars("1500"))}
        await dealings.note(1001, deal_id, "price", facts=facts, source="price", now=now)


@in_each_language
async def test_a_deal_that_was_talked_through_is_drawn_and_told(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    await phone.say("/stats")
    assert not is_photo(await phone.hears(words(language, "stats-none")))
    await agree_on_less(house, phone, language)
    await phone.say("/stats")
    shown = await phone.hears(is_photo)
    told = plain(shown.text)
    asked, kept, conceded = (
        show_money(dollars(each), language) for each in ("1500", "1200", "300")
    )
    share = show_percent(Decimal(80), language)
    line = words(
        language,
        "stats-told-kept",
        count=1,
        asked=asked,
        kept=kept,
        share=share,
        conceded=conceded,
    )
    assert line in told
    hour = {
        "real": show_money(dollars("40"), language),
        "asked": show_money(dollars("50"), language),
    }
    assert words(language, "stats-told-hour", **hour) in told
    name = words(language, "situation-discount-request-button")
    assert f"{name}: {words(language, 'stats-outcome-paid')} 1" in told
    # whose deal it is is nobody's business who looks over a shoulder
    assert "Zebediah" not in str(shown.raw)
    assert len(shown.text.encode("utf-16-le")) // 2 <= 1024
    picture = await phone.fetch(shown.raw["photo"][0]["file_id"])
    size = measure(picture)
    assert picture.startswith(PNG)
    assert size is not None
    assert size[0] == 720
    assert shown.labels == [words(language, "stats-dark")]


async def test_the_picture_changes_its_colours_in_place_and_keeps_them(house: House) -> None:
    phone = await house.phone("en")
    await agreed(house, phone)
    await phone.say("/stats")
    light = await phone.hears(is_photo)
    await phone.tap("g:dark")
    dark = await phone.hears(is_photo)
    assert (dark.kind, dark.id, dark.text) == ("edited", light.id, light.text)
    assert dark.labels == ["Light"]
    pictures = [await phone.fetch(each.raw["photo"][0]["file_id"]) for each in (light, dark)]
    assert pictures[0] != pictures[1]
    await phone.say("/stats")
    again = await phone.hears(is_photo)
    assert (again.kind, again.labels) == ("message", ["Light"])
    assert await phone.fetch(again.raw["photo"][0]["file_id"]) == pictures[1]


async def test_colours_of_a_picture_that_vanished_come_in_a_new_one(house: House) -> None:
    phone = await house.phone("en")
    await agreed(house, phone)
    await phone.say("/stats")
    old = await phone.hears(is_photo)
    assert house.app is not None
    await house.app.bot.delete_message(1001, old.id)
    await phone.tap_gone("g:dark", old.id)
    new = await phone.hears(is_photo)
    assert (new.kind, new.labels) == ("message", ["Light"])
    assert new.id != old.id


async def test_a_picture_whose_deals_are_gone_says_so(house: House) -> None:
    phone = await house.phone("en")
    await agreed(house, phone)
    await phone.say("/stats")
    await phone.hears(is_photo)
    assert house.app is not None
    async with open_unit(house.app.database) as unit:
        await unit.dealings.delete_deal(1001, 1)
    await phone.tap("g:dark")
    await phone.hears(words("en", "stats-none"))


@in_each_language
async def test_a_talk_that_no_message_led_to_counts_by_what_it_is_about(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    await begin(phone)
    assert house.app is not None
    async with open_unit(house.app.database) as unit:
        deal_id = await unit.dealings.add_deal(1001, "Anna", house.clock())
        for number, name in enumerate(("late_payment", "walk_away", "plan")):
            await unit.dealings.note(
                1001,
                deal_id,
                "agreed",
                facts={"talk": name},
                source=str(number),
                now=house.clock(),
            )
    await phone.say("/stats")
    told = plain((await phone.hears(is_photo)).text)
    name = words(language, "situation-late-payment-button")
    assert f"{name}: {words(language, 'stats-outcome-open')} 1" in told
    # warning signs may be rudeness or fraud: which it was is not guessed
    assert told.splitlines()[-1].startswith(name)


# -- much and large -------------------------------------------------------------------------------


async def _fill(database: Database, now: datetime) -> None:
    """1,000 deals in five currencies, with sums as large as can be said, about everything."""
    codes, names = ("IQD", "KWD", "USD", "EGP", "KZT"), tuple(SITUATIONS)
    states = ("paid", "agreed", "lead", "declined", "lost")
    made, lines = [], []
    for number in range(1000):
        price = Money(Decimal("987654321.25"), codes[number % 5])
        made.append(
            {
                "id": number + 1,
                "user_id": 1001,
                "client": f"C{number}",
                "state": states[number // 5 % 5],
                "currency": price.currency,
                "price_minor": price.minor,
                "floor_minor": price.minor * 2,
                "hours": Decimal("3.5"),
                "created_at": now,
                "changed_at": now,
            }
        )
        told: tuple[tuple[str, dict[str, object]], ...] = (
            ("price", {"old": put_money(price.times(1 + number % 3))}),
            ("concession", {}),
            ("message", {"situation": names[number % len(names)]}),
        )
        lines += [
            {
                "user_id": 1001,
                "deal_id": number + 1,
                "kind": kind,
                "facts": facts,
                "source": kind,
                "at": now,
            }
            for kind, facts in told
        ]
    async with database.transaction() as connection:
        await connection.execute(sa.insert(deals), made)
        await connection.execute(sa.insert(deal_events), lines)


async def test_a_thousand_deals_in_five_currencies_fit_a_caption_and_a_picture(
    house: House,
) -> None:
    phone = await house.phone("en")
    await begin(phone)
    assert house.app is not None
    await _fill(house.app.database, house.clock())
    for language in LANGUAGES:
        assert house.app is not None
        async with open_unit(house.app.database) as unit:
            user = await unit.accounts.find(1001)
            assert user is not None
            await unit.accounts.change(replace(user, language=language))
        await phone.say("/stats")
        shown = await phone.hears(is_photo)
        assert count_units(shown.text) <= 1024
        assert words(language, "situation-neutral-button") not in plain(shown.text)
        picture = await phone.fetch(shown.raw["photo"][0]["file_id"])
        assert max(measure(picture) or (9999,)) <= 2560
    assert house.simulator.take_refusals() == []
    assert count(house, "deals") == 1000


# -- the bot is busy ------------------------------------------------------------------------------


async def _acts(phone: Phone) -> str | None:
    await phone.messages()
    action = phone.state["action"]
    return None if action is None else str(action["name"])


async def test_a_reading_that_takes_long_shows_that_the_bot_is_typing(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    phone = await house.phone("en")
    await begin(phone)
    assert house.app is not None
    reader, gate = house.app.reader, asyncio.Event()
    read = reader.read

    async def read_slowly(text: str) -> object:
        await gate.wait()
        return await read(text)

    monkeypatch.setattr(reader, "read", read_slowly)
    await phone.skip()
    await phone.forward(ASKS["en"], client="Anna")
    async with asyncio.timeout(20):
        while await _acts(phone) != "typing":  # noqa: ASYNC110 - the chat rings no bell here
            await asyncio.sleep(0.01)
    await phone.quiet(0)
    gate.set()
    await phone.hears(has(":save"))
