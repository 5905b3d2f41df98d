"""A time with two meanings is asked by buttons, and nothing typed is lost meanwhile."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.texts.values import show_time
from tests.house import House
from tests.journeys.chat import count, data_of, has, plain, rows, says, settle, words
from tests.journeys.doing import due_of, let_come, set_up
from tests.phone import Phone

TOKYO = "Asia/Tokyo"
WISHES = (
    ("en", "remind me tomorrow at 7 to call Anna", "tomorrow at 7", "call Anna"),
    ("ru", "напомни завтра в 7 позвонить Анне", "завтра в 7", "позвонить Анне"),
    ("ar", "ذكرني بكرة الساعة ٧ أكلم أحمد", "بكرة الساعة ٧", "أكلم أحمد"),
)
in_each_wish = pytest.mark.parametrize(("language", "wish", "time", "what"), WISHES)


async def _in_tokyo(house: House, language: str) -> Phone:
    phone = await house.phone(language)
    await set_up(phone, "zone", TOKYO)
    return phone


def _hour_due(house: House) -> int:
    return due_of(house, "state = 'waiting'").astimezone(ZoneInfo(TOKYO)).hour


@in_each_wish
async def test_both_meanings_are_buttons_and_a_tap_chooses(
    house: House, language: str, wish: str, time: str, what: str
) -> None:
    phone = await _in_tokyo(house, language)
    await phone.say(wish)
    asked = await phone.hears(says(what, words(language, "reminder-which")))
    await settle(house)
    morning = due_of(house, "state = 'waiting'")
    evening = morning + timedelta(hours=12)
    assert _hour_due(house) == 7
    for moment in (morning, evening):
        assert show_time(moment, TOKYO, language) in [plain(each) for each in asked.labels]
    chosen = data_of(asked, f":is:{int(evening.timestamp())}")
    for _ in range(2):  # tapped twice, it is chosen once
        await phone.tap_gone(chosen, asked.id)
    told = await phone.hears(lambda message: message.kind == "edited")
    assert words(language, "reminder-which") not in plain(told.text)
    await settle(house)
    assert count(house, "reminders") == 1
    assert due_of(house, "state = 'waiting'") == evening
    await phone.skip()
    let_come(house, evening)
    await phone.hears(says(words(language, "reminder-rings", what=what)))


@in_each_wish
async def test_typed_as_an_answer_it_is_asked_too(
    house: House, language: str, wish: str, time: str, what: str
) -> None:
    phone = await _in_tokyo(house, language)
    await phone.say("/remind")
    await phone.hears(words(language, "reminder-when"))
    await phone.say(time)
    await phone.hears(words(language, "reminder-what"))
    await phone.say(what)
    await phone.hears(says(what, words(language, "reminder-which")))
    await settle(house)
    evening = due_of(house, "state = 'waiting'") + timedelta(hours=12)
    await phone.tap(f":is:{int(evening.timestamp())}")
    await phone.hears(lambda message: message.kind == "edited")
    await settle(house)
    assert _hour_due(house) == 19


async def test_of_a_repetition_the_hour_is_chosen_for_every_time(house: House) -> None:
    phone = await _in_tokyo(house, "en")
    await phone.say("remind me every Monday at 7 to run")
    asked = await phone.hears(says(words("en", "reminder-which")))
    await settle(house)
    evening = next(
        str(button["callback_data"])
        for row in asked.rows
        for button in row
        if ":is:" in str(button["callback_data"]) and "19" in plain(str(button["text"]))
    )
    await phone.tap_gone(evening, asked.id)
    await phone.hears(lambda message: message.kind == "edited")
    await settle(house)
    first = due_of(house, "state = 'waiting'")
    assert _hour_due(house) == 19
    let_come(house, first)
    await phone.hears(has(":done"))
    await settle(house)
    assert due_of(house, "state = 'waiting'") == first + timedelta(weeks=1)


async def test_a_meaning_that_has_passed_meanwhile_changes_nothing(house: House) -> None:
    phone = await _in_tokyo(house, "en")
    await phone.say("remind me tomorrow at 7 to call Anna")
    asked = await phone.hears(has(":is:"))
    await settle(house)
    morning = due_of(house, "state = 'waiting'")
    evening = morning + timedelta(hours=12)
    await phone.tap_gone(f"t:1:is:{int(evening.timestamp())}", asked.id)
    await phone.answered()
    await settle(house)
    house.move_clock(morning - house.clock() + timedelta(hours=1))
    await phone.tap_gone(f"t:1:is:{int(morning.timestamp())}", asked.id)
    await phone.answered()
    await settle(house)
    assert rows(house, "SELECT count(*) FROM reminders") == [(1,)]
    assert due_of(house, "state = 'waiting'") == evening


async def test_a_clear_time_is_not_asked_about(house: House) -> None:
    phone = await _in_tokyo(house, "en")
    await phone.say("remind me tomorrow at 7 pm to call Anna")
    told = await phone.hears(says("call Anna"))
    assert not has(":is:")(told)
    assert words("en", "reminder-which") not in plain(told.text)
