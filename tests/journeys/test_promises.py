"""A client promises something by a day: one tap, and the morning after the coach asks for it."""

import re
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.texts import LANGUAGES
from bot.texts.values import show_day
from tests.house import House
from tests.journeys.chat import count, data_of, has, plain, rows, says, settle, still_answers, words
from tests.journeys.doing import due_of, let_come, make_deal, open_deal, set_up
from tests.phone import Phone

in_each_language = pytest.mark.parametrize("language", LANGUAGES)

PROMISED = "source LIKE 'promise:%'"
TOMORROW = {
    "en": ("Thanks, I like it. I'll send the brief tomorrow.", "I'll send the brief tomorrow"),
    "ru": ("Спасибо, мне нравится. Пришлю бриф завтра.", "Пришлю бриф завтра"),
    "ar": ("شكرا، اعجبني جدا. بحولك المبلغ بكره.", "بحولك المبلغ بكره"),
}
TIMELESS = {
    "en": ("Thanks, I like it. I'll send you the brief.", "I'll send you the brief"),
    "ru": ("Спасибо, мне нравится. Бриф вам пришлю.", "Бриф вам пришлю"),
    "ar": ("شكرا، اعجبني جدا. بحولك المبلغ لما اخلص.", "بحولك المبلغ لما اخلص"),
}


def morning_after_next(house: House) -> datetime:
    """Ten in the morning of the day after tomorrow, for who has named no zone."""
    day = house.clock().date() + timedelta(days=2)
    return datetime.combine(day, time(10), UTC)


async def _is_promised(phone: Phone, text: str) -> str:
    """Forward a promise with a time; the data of the button that is offered."""
    await phone.forward(text, client="Ahmed")
    return data_of(await phone.hears(has(":promise")), ":promise")


@in_each_language
async def test_a_promise_with_a_time_becomes_a_reminder_by_one_tap(
    house: House, language: str
) -> None:
    text, quoted = TOMORROW[language]
    phone = await house.phone(language)
    await phone.forward(text, client="Ahmed")
    told = await phone.hears(has(":promise"))
    assert quoted in plain(told.text)
    next_ = await phone.hears(has(":other"))
    await phone.tap(":promise", told.id)
    what = words(language, "reminder-promised", words=quoted, client="Ahmed")
    set_ = await phone.hears(says(what))
    assert set_.id > next_.id  # what can be done next is still there
    await settle(house)
    due = due_of(house, PROMISED)
    assert due == morning_after_next(house)
    let_come(house, due)
    rung = await phone.hears(says(words(language, "reminder-rings", what=what)))
    assert has(":done")(rung)
    assert quoted in plain(rung.text)


@in_each_language
async def test_tomorrow_is_the_day_after_the_client_wrote_it_whenever_it_is_forwarded(
    house: House, language: str
) -> None:
    text, quoted = TOMORROW[language]
    phone = await house.phone(language)
    now = house.clock()
    await phone.forward(text, client="Ahmed", when=(now - timedelta(days=1)).timestamp())
    told = await phone.hears(has(":promise"))
    day = show_day(now, "UTC", language)
    assert re.search(words(language, "diagnosis-time", words=".*", day=day), plain(told.text))
    await phone.tap(":promise", told.id)
    await phone.hears(says(words(language, "reminder-promised", words=quoted, client="Ahmed")))
    await settle(house)
    assert due_of(house, PROMISED) == morning_after_next(house) - timedelta(days=1)


@in_each_language
async def test_a_promise_without_a_time_asks_nothing(house: House, language: str) -> None:
    text, quoted = TIMELESS[language]
    phone = await house.phone(language)
    await phone.forward(text, client="Ahmed")
    await phone.hears(says(words(language, "diagnosis-promise-client", words=quoted)))
    await phone.hears(has(":other"))
    assert not [each for each in await phone.messages() if has(":promise")(each)]


async def test_a_promise_of_the_users_that_a_client_recalls_is_not_the_clients(
    house: House,
) -> None:
    phone = await house.phone("en")
    await phone.forward("You promised the draft would be ready on Friday.", client="Ahmed")
    await phone.hears(has(":other"))
    assert not [each for each in await phone.messages() if has(":promise")(each)]


async def test_tapped_twice_there_is_one_reminder_of_the_promise(house: House) -> None:
    phone = await house.phone("en")
    button = await _is_promised(phone, TOMORROW["en"][0])
    for _ in range(2):
        await phone.tap(button)
        await phone.hears(has(":later"))
    await settle(house)
    assert count(house, "reminders", PROMISED) == 1


async def test_a_reminder_of_a_promise_can_be_moved_and_deleted(house: House) -> None:
    phone = await house.phone("en")
    await phone.tap(await _is_promised(phone, TOMORROW["en"][0]))
    await phone.hears(has(":later"))
    await settle(house)
    due = due_of(house, PROMISED)
    await phone.tap(":later")
    await phone.hears(lambda message: message.kind == "edited" and has(":later")(message))
    assert due_of(house, PROMISED) == due + timedelta(hours=1)
    await phone.tap(":delete")
    await phone.hears("Deleted")
    await settle(house)
    assert rows(house, "SELECT state FROM reminders") == [("done",)]


async def test_a_promise_of_a_deals_client_is_reminded_of_with_the_deal(house: House) -> None:
    phone = await house.phone("en")
    deal = await make_deal(phone, "Ahmed")
    await phone.tap(await _is_promised(phone, TOMORROW["en"][0]))
    await phone.hears(has(":later"))
    await settle(house)
    assert rows(house, f"SELECT deal_id FROM reminders WHERE {PROMISED}") == [(deal,)]  # noqa: S608 - words of our own tests


@pytest.mark.parametrize("state", ["paid", "lost", "declined"])
async def test_with_the_deal_closed_its_clients_promise_is_asked_about_no_more(
    house: House, state: str
) -> None:
    phone = await house.phone("en")
    deal = await make_deal(phone, "Ahmed")
    await phone.tap(await _is_promised(phone, TOMORROW["en"][0]))
    await phone.hears(has(":later"))
    screen = await open_deal(phone, deal)
    await phone.tap_gone(f"d:{deal}:is:in_progress", screen.id)
    await phone.hears(lambda each: each.kind == "edited")
    await settle(house)
    assert count(house, "reminders", f"{PROMISED} AND state = 'waiting'") == 1
    await phone.tap_gone(f"d:{deal}:is:{state}", screen.id)
    await phone.hears(lambda each: each.kind == "edited")
    await settle(house)
    assert count(house, "reminders", PROMISED) == 0


@pytest.mark.parametrize("state", ["paid", "lost"])
async def test_with_the_deal_closed_what_the_user_promised_in_a_talk_is_over_too(
    house: House, state: str
) -> None:
    phone = await house.phone("en")
    deal = await make_deal(phone, "Ahmed")
    await open_deal(phone, deal)
    await phone.tap(f"d:{deal}:walk")
    await phone.hears(has(":go:agreement"))
    await phone.tap(":go:agreement")
    await phone.hears(has(":half"))
    await phone.tap(":half")
    for answer in ("in 5 days", "2", "hosting"):
        await phone.hears(has(":skip"))
        await phone.say(answer)
    await phone.hears(has(":accepted"))
    await phone.tap(":accepted")
    await phone.hears(lambda each: each.kind == "edited")
    await settle(house)
    own = "source LIKE 'own:%'"
    assert count(house, "reminders", f"{own} AND state = 'waiting'") == 1
    await phone.skip()
    screen = await open_deal(phone, deal)
    await phone.tap_gone(f"d:{deal}:is:{state}", screen.id)
    await phone.hears(lambda each: each.kind == "edited")
    await settle(house)
    assert count(house, "reminders", own) == 0


async def test_nobody_known_by_name_is_quoted_as_the_client(house: House) -> None:
    text, quoted = TOMORROW["en"]
    phone = await house.phone("en")
    await phone.say(text)
    told = await phone.hears(has(":promise"))
    await phone.tap(":promise", told.id)
    await phone.hears(says(words("en", "reminder-promised", words=quoted)))


async def test_the_morning_moves_with_the_clock_of_who_names_his_zone_later(house: House) -> None:
    phone = await house.phone("en")
    await phone.tap(await _is_promised(phone, TOMORROW["en"][0]))
    await phone.hears(has(":later"))
    await set_up(phone, "zone", "Dubai")
    await settle(house)
    assert due_of(house, PROMISED) == morning_after_next(house) - timedelta(hours=4)


async def test_tapped_days_later_the_button_asks_when(house: House) -> None:
    text, quoted = TOMORROW["en"]
    phone = await house.phone("en")
    button = await _is_promised(phone, text)
    house.move_clock(timedelta(days=3))
    await phone.tap(button)
    await phone.hears(words("en", "reminder-when"))
    await phone.tap(":s0")
    await phone.hears(says(words("en", "reminder-promised", words=quoted, client="Ahmed")))
    await still_answers(house, phone)


async def test_a_message_that_is_said_to_be_something_else_offers_its_promise_once(
    house: House,
) -> None:
    phone = await house.phone("en")
    await _is_promised(phone, TOMORROW["en"][0])
    next_ = await phone.hears(has(":other"))
    await phone.tap(":other", next_.id)
    await phone.hears(has(":is:late_payment"))
    await phone.tap(":is:late_payment", next_.id)
    await phone.hears(words("en", "diagnosis-next"))
    offers = [each for each in await phone.messages() if has(":promise")(each)]
    assert len(offers) == 1
