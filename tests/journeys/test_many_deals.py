"""Deals at their edges: every state, several of one client, a thousand, one put away too early."""

import logging
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from bot.answers.deal_change import STATES
from bot.answers.limits import MOST_DEALS
from bot.storage import Stage, open_unit
from scenarios.reckoning.money import load_money
from tests.house import House
from tests.journeys.chat import count, has, plain, rows, says, settle, words
from tests.journeys.doing import agree, do_more, let_digest_come, make_deal, open_deal

WAIT_SECONDS = 60.0


@pytest.fixture(autouse=True)
def no_error_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    assert [each.getMessage() for each in records if each.levelno >= logging.ERROR] == []


async def test_a_deal_goes_through_every_state_by_a_tap(house: House) -> None:
    phone = await house.phone("en")
    deal = await make_deal(phone, "Ahmed")
    for state in STATES[1:]:
        await phone.tap(f"d:{deal}:state")
        await phone.hears(has(f"d:{deal}:is:{state}"))
        await phone.tap(f"d:{deal}:is:{state}")
        await phone.hears(says(f"Ahmed · {words('en', 'deal-state', state)}"))
    await settle(house)
    told = rows(house, "SELECT facts FROM deal_events WHERE kind = 'state' ORDER BY id")
    assert len(told) == len(STATES) - 1


async def test_two_deals_of_one_client_keep_their_currencies_and_one_needs_no_floor(
    house: House,
) -> None:
    phone = await house.phone("en")
    first = await make_deal(phone, "Ahmed", thing="logo", price="1500 $", floor="1000 $")
    await phone.say("/deals")
    await phone.hears(has("d:0:new"))
    await phone.tap("d:0:new")
    for answer in ("Ahmed", "shop", "90000 ₽"):
        await phone.hears(has(":cancel"))
        await phone.say(answer)
    await phone.hears(has(":skip"))
    await phone.say("/skip")
    screen = await phone.hears(has(":terms"))
    second = first + 1
    assert says("90,000", "shop")(screen)
    assert words("en", "deal-line-floor", value="").strip() not in plain(screen.text)
    await agree(phone, second, "payments", "50% now, 50% on delivery")
    await agree(phone, first, "payments", "half now, half on delivery")
    await settle(house)
    kept = rows(
        house, "SELECT deal_id, currency, amount_minor FROM stages ORDER BY deal_id, position"
    )
    assert kept == [
        (first, "USD", 75000),
        (first, "USD", 75000),
        (second, "RUB", 4500000),
        (second, "RUB", 4500000),
    ]


async def test_a_field_changed_in_the_middle_of_a_talk_leaves_the_talk_to_be_resumed(
    house: House,
) -> None:
    phone = await house.phone("en")
    deal = await make_deal(phone, "Ahmed")
    await phone.say("/late_payment")
    question = await phone.hears(has(":cancel"))
    await agree(phone, deal, "price", "1700 $")
    screen = await open_deal(phone, deal)
    assert says("1,700")(screen)
    await phone.say("/repeat")
    again = await phone.hears(has(":cancel"))
    assert plain(question.text).splitlines()[-1] in plain(again.text)


async def test_what_was_asked_for_comes_although_its_deal_was_put_away(house: House) -> None:
    phone = await house.phone("en")
    deal = await make_deal(phone, "Ahmed")
    await phone.tap(f"n:{deal}")
    await phone.hears(words("en", "reminder-when"))
    await phone.say("in 3 hours to send the files")  # what is typed beside the time is not lost
    await phone.hears(says("send the files"))
    await do_more(phone, deal, "archive")
    await phone.hears(says(words("en", "deal-archived")))
    await settle(house)
    house.move_clock(timedelta(hours=3, seconds=5))
    rung = await phone.hears(has(":done"))
    assert says("send the files", "Ahmed")(rung)


async def test_among_a_thousand_deals_the_late_one_stands_first_and_is_told(house: House) -> None:
    phone = await house.phone("en")
    await make_deal(phone, "Ahmed")
    assert house.app is not None
    now = house.clock()
    async with open_unit(house.app.database) as unit:
        for number in range(1, MOST_DEALS):
            last = await unit.dealings.add_deal(1001, f"Client {number}", now)
        amount = load_money({"amount": "500", "currency": "USD"})
        await unit.stages.write(1001, last, [Stage(1, None, amount, date(2020, 1, 1), None)])
    await phone.say("/deals")
    shown = await phone.hears(has(f"d:{last}:show"), timeout=WAIT_SECONDS)
    assert f"Client {MOST_DEALS - 1}" in plain(shown.labels[0])
    await phone.say("/deals client 998")
    await phone.hears(has("Client 998"), timeout=WAIT_SECONDS)
    await phone.skip()
    await let_digest_come(house)
    told = await phone.hears(words("en", "digest-title"), timeout=WAIT_SECONDS)
    assert f"Client {MOST_DEALS - 1}" in plain(told.text)
    assert count(house, "reminders", "source = 'digest'") == 1
