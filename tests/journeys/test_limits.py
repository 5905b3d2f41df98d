"""How much one user can pile up or send, and that markup in any field is shown as it was typed."""

import logging
from collections.abc import Iterator

import pytest

from bot.texts import LANGUAGES
from tests.house import House
from tests.journeys.chat import count, has, is_draft, plain, says, settle, still_answers, words
from tests.journeys.doing import agree, do_more, make_deal, open_deal
from tests.phone import Phone

in_each_language = pytest.mark.parametrize("language", LANGUAGES)
NEW = {
    "en": "New deal Omar, logo, 500$",
    "ru": "Новая сделка Омар 500$",
    "ar": "صفقة جديدة عمر 500$",
}
WISH = {
    "en": "remind me in 2 hours to call",
    "ru": "напомни через 2 часа позвонить",
    "ar": "ذكرني بعد ساعتين بالاتصال",
}
MARKUP = "<b>&amp;</i>"
"""It would break a message's HTML if it stood there as it is, and be lost if it were cleaned."""


@pytest.fixture(autouse=True)
def no_error_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    assert [each.getMessage() for each in records if each.levelno >= logging.ERROR] == []


@in_each_language
async def test_who_has_too_many_deals_is_told_so_whichever_way_he_adds_one(
    house: House, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.answers.limits.MOST_DEALS", 1)
    phone = await house.phone(language)
    await make_deal(phone, "Olga")
    told = words(language, "limit-deals", count=1)
    await phone.say(NEW[language])
    await phone.hears(says(told))
    await phone.say("/deals")
    shown = await phone.hears(has("d:0:new"))
    await phone.tap("d:0:new")
    await phone.hears(says(told))
    await phone.tap_gone("p:new", shown.id)
    await phone.hears(says(told))
    await phone.forward("Could you take 20% off? $1500 is a stretch for us.", client="Ivan")
    await phone.hears(has("r:1:save"))
    await phone.tap("r:1:save")
    await phone.hears(has("r:1:new"))
    await phone.tap("r:1:new")
    await phone.hears(says(told))
    await still_answers(house, phone)
    assert count(house, "deals") == 1


@in_each_language
async def test_who_has_too_many_reminders_is_told_so_and_can_make_room(
    house: House, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.answers.limits.MOST_REMINDERS", 1)
    phone = await house.phone(language)
    for number in range(2):
        await phone.say(WISH[language])
        if number == 0:
            echo = await phone.hears(has(":delete"))
    await phone.hears(says(words(language, "limit-reminders", count=1)))
    await phone.say("/remind")
    await phone.hears(has(":cancel"))
    await phone.tap(":s0")
    await phone.hears(has(":cancel"))
    await phone.say("x")
    await phone.hears(says(words(language, "limit-reminders", count=1)))
    await settle(house)
    assert count(house, "reminders") == 1
    await phone.tap(":delete", echo.id)
    await phone.hears("")
    await phone.say(WISH[language])
    await phone.hears(has(":delete"))
    await still_answers(house, phone)


async def test_a_flood_of_one_delays_him_alone(house: House) -> None:
    flooder, other = await house.phone("en"), await house.phone("en", user_id=2002)
    for _ in range(25):
        await flooder.say("Could you take 20% off? $1500 is a stretch for us.")
    await other.say("/help")
    await other.hears("/privacy")
    assert count(house, "inbox", "state = 'waiting' AND user_id = 1001") > 0
    await settle(house)
    await still_answers(house, flooder)


# -- markup ----------------------------------------------------------------------------------------


def _is_shown_whole(phone_text: str) -> bool:
    return "&lt;" not in phone_text and "&amp;amp;" not in phone_text


async def _live_in_markup(phone: Phone) -> None:
    deal = await make_deal(phone, MARKUP, thing=MARKUP)
    for field in ("included", "excluded", "terms", "next_action", "nda", "contact_hours"):
        assert MARKUP in plain((await agree(phone, deal, field, MARKUP)).text)
    await open_deal(phone, deal)
    await phone.tap(f"d:{deal}:terms")
    terms = await phone.hears(has(f"d:{deal}:field:"))
    assert plain(terms.text).count(MARKUP) >= 8
    await phone.say("/plan")
    await phone.hears(has("p:to:"))
    await phone.tap("p:to:")
    for answer in ("1800 $", "1300 $", *[MARKUP] * 4):
        await phone.hears(has(":cancel"))
        await phone.say(answer)
    await phone.hears(says("1,800"))
    await phone.forward(f"{MARKUP} could you take 20% off {MARKUP}? I pay on Friday.", MARKUP)
    reading = await phone.hears(has(f"r:1:to:{deal}"))
    await phone.tap(f"r:1:to:{deal}", reading.id)
    await phone.hears(says("Saved", MARKUP))
    await do_more(phone, deal, "recap")
    assert MARKUP in plain((await phone.hears(is_draft)).text)
    await do_more(phone, deal, "delete")
    await phone.hears(says(MARKUP))
    await phone.say(f"mine: I'm so sorry, {MARKUP}, I know it is a lot. I could do it for 900.")
    await phone.hears(has(":alone"))
    await phone.say(f"remind me in 2 hours to {MARKUP}")
    await phone.hears(says(MARKUP))
    await phone.say("/reminders")
    await phone.hears(says(MARKUP))
    await phone.say(f"/deals {MARKUP}")
    await phone.hears(has(f"d:{deal}:show"))
    await do_more(phone, deal, "export")
    file = await phone.hears(lambda message: "document" in message.raw)
    assert MARKUP in plain(file.text)
    content = (await phone.fetch(file.raw["document"]["file_id"])).decode()
    assert content.count(MARKUP) >= 8
    assert _is_shown_whole(content)


async def test_markup_in_every_field_is_shown_as_it_was_typed(house: House) -> None:
    phone = await house.phone("en", name=f"I {MARKUP}")
    await _live_in_markup(phone)
    await still_answers(house, phone)
    for message in await phone.messages():
        for shown in (message.text, *message.labels):
            assert _is_shown_whole(shown), shown
