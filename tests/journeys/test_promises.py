"""A client promises something by a day: one tap, and the morning after the coach asks for it."""

import re
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.storage import Database, open_unit
from bot.texts import LANGUAGES
from bot.texts.values import show_date, show_day
from tests.house import House
from tests.journeys.chat import count, data_of, has, plain, rows, says, settle, still_answers, words
from tests.journeys.doing import (
    agree,
    due_of,
    let_come,
    let_digest_come,
    make_deal,
    open_deal,
    promise,
    set_up,
)
from tests.phone import Phone

in_each_language = pytest.mark.parametrize("language", LANGUAGES)

PROMISED = "source LIKE 'promise:%'"
OWN = "source LIKE 'own:%'"
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


@pytest.mark.parametrize("state", ["delivered", "paid", "lost"])
async def test_with_the_work_delivered_or_the_deal_closed_what_the_user_promised_is_over_too(
    house: House, state: str
) -> None:
    phone = await house.phone("en")
    deal = await make_deal(phone, "Ahmed")
    await promise(phone, deal, "in 5 days")
    await settle(house)
    assert count(house, "reminders", f"{OWN} AND state = 'waiting'") == 1
    screen = await open_deal(phone, deal)
    await phone.tap_gone(f"d:{deal}:is:{state}", screen.id)
    await phone.hears(lambda each: each.kind == "edited")
    await settle(house)
    assert count(house, "reminders", OWN) == 0


SAID = {"en": "in 5 days", "ru": "через 5 дней", "ar": "بعد 5 أيام"}


async def _until(house: House, days: int) -> None:
    """Let digests pass up to the one so many days from now."""
    begun = house.clock().date()
    while (await let_digest_come(house)).date() < begun + timedelta(days=days):
        pass


@in_each_language
async def test_what_was_promised_in_talks_comes_with_the_digest_of_its_day(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    first = await make_deal(phone, "Ahmed")
    second = await make_deal(phone, "Sara")
    for deal in (first, second):
        kept = await promise(phone, deal, SAID[language])
        day = house.clock().date() + timedelta(days=5)
        assert plain(kept.text) == words(language, "planned-set", day=show_date(day, language))
    await _until(house, 4)
    await phone.skip()
    await _until(house, 1)
    told = await phone.hears(words(language, "digest-title"))
    title, *lines = plain(told.text).splitlines()
    assert title == words(language, "digest-title")
    facts = ({"deal_client": client, "thing": "landing page"} for client in ("Ahmed", "Sara"))
    due = [words(language, "agreement-due-noted", **each) for each in facts]
    assert lines == [f"{number}. {line} (P2)" for number, line in enumerate(due, 1)]
    house.move_clock(timedelta(hours=12))
    await phone.quiet()
    assert count(house, "reminders", f"{OWN} AND state = 'waiting'") == 0
    # done, or put off, behind its own button
    await phone.tap(":came", told.id)
    await phone.hears(says(words(language, "reminder-rings", what=due[0])))
    await phone.tap(":tomorrow")
    again = await phone.hears(has(":later"))
    assert due[0] in plain(again.text)


async def test_what_a_talk_will_remind_of_is_given_up_by_one_tap(house: House) -> None:
    phone = await house.phone("en")
    kept = await promise(phone, await make_deal(phone, "Ahmed"), "in 5 days")
    await phone.tap(":delete", kept.id)
    await phone.hears("Deleted")
    await settle(house)
    assert rows(house, f"SELECT state FROM reminders WHERE {OWN}") == [("done",)]  # noqa: S608 - words of our own tests


async def test_who_wants_no_digest_hears_of_a_promise_in_its_morning(house: House) -> None:
    phone = await house.phone("en")
    await set_up(phone, "digest", ":off")
    for client in ("Ahmed", "Sara"):
        await promise(phone, await make_deal(phone, client), "in 5 days")
    await settle(house)
    ((due,),) = rows(house, f"SELECT DISTINCT due_at FROM reminders WHERE {OWN}")  # noqa: S608 - words of our own tests
    at = datetime.fromisoformat(due).replace(tzinfo=UTC)
    assert at.time() == time(10)
    before = len(await phone.messages())
    let_come(house, at)
    told = await phone.hears(words("en", "digest-title"))
    assert len(plain(told.text).splitlines()) == 3
    await phone.quiet()
    assert len(await phone.messages()) == before + 1


async def test_with_the_digest_in_the_evening_a_promise_waits_for_it(house: House) -> None:
    phone = await house.phone("en")
    await promise(phone, await make_deal(phone, "Ahmed"), "in 5 days")
    await settle(house)
    day = due_of(house, OWN).date()
    await set_up(phone, "digest", ":evening")
    await _until(house, 4)
    await phone.skip()
    at = datetime.combine(day, time(18), UTC)
    house.move_clock(at - house.clock() - timedelta(hours=2))
    await phone.quiet()
    await let_digest_come(house)
    told = await phone.hears(words("en", "digest-title"))
    assert "delivery" in plain(told.text) or "landing page" in plain(told.text)
    assert house.clock().date() == day


async def test_a_promise_given_another_time_comes_then_and_ends_with_its_deal(
    house: House,
) -> None:
    phone = await house.phone("en")
    deal = await make_deal(phone, "Ahmed")
    await promise(phone, deal, "in 5 days")
    await phone.say("/reminders")
    listed = await phone.hears(has(":open"))
    await phone.tap(":open", listed.id)
    opened = await phone.hears(has(":later:"))
    await phone.tap(":later:", opened.id)
    await phone.hears(lambda each: each.kind == "edited")
    await settle(house)
    due = due_of(house, PROMISED)
    assert count(house, "reminders", OWN) == 0
    await _until(house, 4)
    await phone.skip()
    let_come(house, due)
    await phone.hears(has(":done"))
    screen = await open_deal(phone, deal)
    await phone.tap_gone(f"d:{deal}:is:paid", screen.id)
    await phone.hears(lambda each: each.kind == "edited")
    await settle(house)
    assert count(house, "reminders", f"{PROMISED} AND state = 'waiting'") == 0


async def test_what_a_talk_promised_is_about_the_deal_it_is_saved_to(house: House) -> None:
    phone = await house.phone("en")
    deal = await make_deal(phone, "Ahmed")
    await phone.say("/agreement")
    await phone.hears(has(":cancel"))
    await phone.say("landing page")
    await phone.hears(has(":cancel"))
    await phone.say("1500 $")
    await phone.hears(has(":half"))
    await phone.tap(":half")
    for answer in ("in 5 days", "2", ":skip"):
        await phone.hears(has(":skip"))
        await (phone.tap if answer.startswith(":") else phone.say)(answer)
    await phone.hears(has(":accepted"))
    await phone.tap(":accepted")
    await phone.hears(has("e:save"))
    await settle(house)
    saved_to = f"SELECT deal_id FROM reminders WHERE {OWN}"  # noqa: S608 - words of our own tests
    assert rows(house, saved_to) == [(None,)]
    await phone.tap("e:save")
    await phone.hears(has(f"e:to:{deal}"))
    await phone.tap(f"e:to:{deal}")
    await phone.hears(has(f"d:{deal}:terms"))
    await settle(house)
    assert rows(house, saved_to) == [(deal,)]


async def test_switched_off_under_a_digest_the_others_stay_and_a_new_promise_is_told(
    house: House,
) -> None:
    phone = await house.phone("en")
    first, second = await make_deal(phone, "Ahmed"), await make_deal(phone, "Sara")
    for deal in (first, second):
        await promise(phone, deal, "in 5 days")
    await _until(house, 4)
    await phone.skip()
    await _until(house, 1)
    digest = await phone.hears(says("Ahmed", "Sara"))
    await phone.tap(f"d:{first}:hush:promised", digest.id)
    name = words("en", "follow-promised-name")
    off = await phone.hears(says(words("en", "follow-ups-off", name=name)))
    assert off.id != digest.id  # the digest stays as it was
    await promise(phone, first, "in 3 days")
    await _until(house, 3)
    await phone.hears(says(words("en", "digest-title"), "Ahmed, due today"))


async def test_another_last_day_moves_what_was_promised_for_it(house: House) -> None:
    phone = await house.phone("en")
    deal = await make_deal(phone, "Ahmed")
    begun = house.clock().date()
    for _ in range(2):  # agreed twice, it is promised once
        await promise(phone, deal, "in 5 days")
    await settle(house)
    assert due_of(house, OWN).date() == begun + timedelta(days=5)
    (kept,) = rows(house, "SELECT deadline, rounds FROM deals")
    assert kept == ((begun + timedelta(days=5)).isoformat(), 2)
    await agree(phone, deal, "deadline", "in 9 days")
    await settle(house)
    assert due_of(house, OWN).date() == begun + timedelta(days=9)


async def test_a_promise_missed_at_night_is_told_in_the_morning_with_its_day(house: House) -> None:
    phone = await house.phone("en")
    await promise(phone, await make_deal(phone, "Ahmed"), "in 5 days")
    await settle(house)
    due = due_of(house, OWN)
    await _until(house, 4)
    await phone.skip()
    # the machine was off all day, until three at night
    house.move_clock(due + timedelta(hours=17) - house.clock())
    await phone.quiet()
    house.move_clock(timedelta(hours=7, minutes=1))
    told = await phone.hears(words("en", "digest-title"))
    what = words("en", "agreement-due-noted", deal_client="Ahmed", thing="landing page")
    day = show_date(due.date(), "en")
    assert words("en", "follow-promised", what=what, day=day) in plain(told.text)


async def test_the_day_to_look_for_a_payment_is_over_when_it_came(house: House) -> None:
    phone = await house.phone("en")
    deal = await make_deal(phone, "Ahmed")
    await agree(phone, deal, "payments", "50% in 5 days, 50% in 40 days")
    database = Database(house.place.url)
    async with open_unit(database) as unit:  # as /late_payment leaves it
        source = f"planned:d{deal}:late_payment:watch:1a2b3c"
        due = house.clock() + timedelta(days=6)
        await unit.timetable.put(1001, source, due, house.clock(), text="Look", deal_id=deal)
    await database.close()
    await open_deal(phone, deal)
    await phone.tap(f"d:{deal}:stages")
    await phone.hears(has(f"d:{deal}:paid:1"))
    await phone.tap(f"d:{deal}:paid:1")
    await phone.hears(has(f"d:{deal}:unpaid:1"))
    await settle(house)
    assert count(house, "reminders", "source LIKE 'planned:%'") == 0


@pytest.mark.parametrize("action", ["archive", "erase"])
async def test_with_the_deal_put_away_or_erased_its_promises_are_gone(
    house: House, action: str
) -> None:
    phone = await house.phone("en")
    deal = await make_deal(phone, "Ahmed")
    await promise(phone, deal, "in 5 days")
    screen = await open_deal(phone, deal)
    await phone.tap_gone(f"d:{deal}:{action}", screen.id)
    await phone.hears(lambda each: each.kind == "edited")
    await settle(house)
    assert count(house, "reminders", OWN) == 0


async def test_with_another_hour_of_the_digest_the_list_shows_it(house: House) -> None:
    phone = await house.phone("en")
    await promise(phone, await make_deal(phone, "Ahmed"), "in 5 days")
    await settle(house)
    day = due_of(house, OWN).date()
    await set_up(phone, "digest", ":evening")
    await settle(house)
    assert due_of(house, OWN) == datetime.combine(day, time(18), UTC)


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
