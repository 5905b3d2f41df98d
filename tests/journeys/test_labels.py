"""The label of a button, typed instead of tapped, does what the button does, wherever it stands."""

import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest

from bot.texts import LANGUAGES
from tests.house import House
from tests.journeys.chat import (
    count,
    data_of,
    frames,
    has,
    is_draft,
    plain,
    rows,
    says,
    settle,
    words,
)
from tests.journeys.doing import agree, do_more, let_digest_come, make_deal, open_deal
from tests.phone import Message, Phone

CHEAPER = {
    "en": "Could you take 20% off? $1500 is a stretch for us.",
    "ru": "Сделаете скидку 20%? 1500 долларов для нас многовато.",
    "ar": "ممكن تعملوا لنا خصم 20٪؟ ١٥٠٠ دولار كثير علينا",
}
SOON = {"en": "in 3 hours", "ru": "через 3 часа", "ar": "بعد 3 ساعات"}
in_each_language = pytest.mark.parametrize("language", LANGUAGES)
Open = Callable[[], Awaitable[Message]]


async def _said(house: House, phone: Phone, do: Callable[[], Awaitable[object]]) -> list[Any]:
    """What the bot says or changes when this is done: texts and labels."""
    await settle(house)
    before = {each.id: each for each in await phone.messages()}
    await phone.skip()
    await do()
    await phone.hears()
    await settle(house)
    after = await phone.messages()
    changed = [each for each in after if each.from_bot and before.get(each.id) is not each]
    return [
        (each.text, each.labels)
        for each in changed
        # a question's buttons are taken away when they are tapped
        if each.labels or each.id not in before or each.text != before[each.id].text
    ]


async def _is_typed(house: House, phone: Phone, open_it: Open, data: str) -> None:
    """Typed below its screen, a button's label leads to what a tap on it leads to."""
    screen = await open_it()
    place = screen.find_button(data)
    assert place is not None, f"no {data} under {screen}"
    label = str(screen.rows[place[0]][place[1]]["text"])
    typed = await _said(house, phone, lambda: phone.say(plain(label).upper()))
    await _leave(house, phone)
    again = await open_it()
    tapped = await _said(house, phone, lambda: phone.tap(data, again.id))
    await _leave(house, phone)
    assert typed == tapped != [], label


async def _leave(house: House, phone: Phone) -> None:
    await settle(house)
    await phone.skip()
    while frames(house):
        await phone.say("/cancel")
        await phone.hears()
        await settle(house)


async def _end_a_talk(phone: Phone, language: str) -> Message:
    """A talk of two questions, gone through; the message that ends it."""
    await phone.say("/scope_creep")
    await phone.hears(has(":cancel"))
    await phone.say("a German version")
    await phone.hears(has(":yes"))
    await phone.tap(":yes")
    await phone.hears(is_draft)
    name = words(language, "scope_creep")
    return await phone.hears(says(words(language, "walk-ended", name=name)))


@pytest.mark.parametrize("read_before", [False, True], ids=["alone", "after a message"])
@in_each_language
async def test_what_is_offered_at_the_end_of_a_talk(
    house: House, language: str, *, read_before: bool
) -> None:
    """The talk is saved, not the client's message that was read before it."""
    phone = await house.phone(language)
    if read_before:
        await phone.forward(CHEAPER[language], client="Sara")
        await phone.hears(has(":save"))
    await _end_a_talk(phone, language)
    await settle(house)
    await phone.say(words(language, "end-save"))
    await phone.hears(has("e:new"))
    await settle(house)
    await phone.say(words(language, "deals-new"))
    await phone.hears()
    await settle(house)
    assert count(house, "deals") == 1
    assert rows(house, "SELECT count(*) FROM readings WHERE deal_id IS NOT NULL") == [(0,)]
    assert count(house, "readings") == int(read_before)
    await _leave(house, phone)
    await _end_a_talk(phone, language)
    await settle(house)
    await phone.say(words(language, "end-remind"))
    await phone.hears(words(language, "reminder-when"))


@in_each_language
async def test_everything_on_a_deals_screen_and_below_the_picture(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    deal = await make_deal(phone, "Ahmed")
    await agree(phone, deal, "payments", "50%, 50%")

    async def open_screen() -> Message:
        return await open_deal(phone, deal)

    async def open_under(action: str) -> Message:
        await open_screen()
        await phone.tap(f"d:{deal}:{action}")
        return await phone.hears(lambda message: not message.find_button(f"d:{deal}:{action}"))

    screen = await open_screen()
    actions = [str(each["callback_data"]) for each in screen.buttons]
    assert len(actions) > 8
    for data in actions:
        await _is_typed(house, phone, open_screen, data)
    for action, data in (
        ("state", "is:agreed"),
        ("turn", "owes:mine"),
        ("terms", "field:deadline"),
        ("stages", "paid:1"),
        ("more", "archive"),
    ):
        screen = await open_under(action)
        typed = next(one for one in screen.buttons if f":{data}" in one["callback_data"])
        assert await _said(house, phone, lambda one=typed: phone.say(one["text"]))  # type: ignore[misc]
        await _leave(house, phone)
    assert rows(house, "SELECT state, archived FROM deals") == [("agreed", 1)]
    assert count(house, "stages", "paid_on IS NOT NULL") == 1
    await phone.say("/stats")
    await phone.hears(has("g:dark"))
    await settle(house)
    await phone.say(words(language, "stats-dark"))
    await phone.hears(has("g:light"))
    assert count(house, "readings") == 0


@in_each_language
async def test_a_deal_is_deleted(house: House, language: str) -> None:
    """A button that cannot be undone is one as well; its question is asked all the same."""
    phone = await house.phone(language)
    deal = await make_deal(phone, "Ahmed")
    await open_deal(phone, deal)
    await phone.tap(":more")
    await phone.hears(has(":delete"))
    await settle(house)
    await phone.say(words(language, "deal-delete"))
    await phone.hears(says("Ahmed"))
    await settle(house)
    assert count(house, "deals") == 1
    await phone.say(words(language, "deal-erase-yes"))
    await phone.hears(says("Ahmed"))
    await settle(house)
    assert count(house, "deals") == 0


@in_each_language
async def test_a_client_by_his_name_and_a_thing_by_its_number(house: House, language: str) -> None:
    """The list tells more beside them: a name that two share opens none of them."""
    phone = await house.phone(language)
    deals = {name: await make_deal(phone, name) for name in ("Ahmed", "Boris")}
    await phone.say("/deals")
    await phone.hears(has(f"d:{deals['Boris']}:show"))
    await settle(house)
    await phone.say("ahmed")
    screen = await phone.hears(has(":terms"))
    assert data_of(screen, ":terms") == f"d:{deals['Ahmed']}:terms"
    for what in ("water the fig tree", "call Anna"):
        await phone.say(f"/remind {SOON[language]} {what}")
        await phone.hears(has(":delete"))
    await phone.say("/reminders")
    await phone.hears(has(":open"))
    await settle(house)
    await phone.say("2")
    await phone.hears(says("call Anna"))
    await settle(house)
    await phone.say("water the fig tree")
    opened = await phone.hears(has(":delete"))
    assert "water the fig tree" in plain(opened.text)
    assert count(house, "readings") == 0


@in_each_language
async def test_the_settings(house: House, language: str) -> None:
    phone = await house.phone(language)
    await make_deal(phone, "Ahmed")

    async def open_settings() -> Message:
        await phone.say("/settings")
        return await phone.hears(has("s:currency"))

    for field in ("trade", "currency", "zone", "hourly", "digest", "quiet"):
        if (await open_settings()).find_button(f"s:{field}") is not None:
            await _is_typed(house, phone, open_settings, f"s:{field}")
    await phone.say("/language")
    await phone.hears(has("l:ru"))
    await settle(house)
    other = next(each for each in LANGUAGES if each != language)
    await phone.say(words(other, "language-name"))
    await phone.hears(words(other, "language-changed"))
    assert count(house, "readings") == 0


@in_each_language
async def test_a_digest_a_practice_and_a_verdict(house: House, language: str) -> None:
    phone = await house.phone(language)
    deal = await make_deal(phone, "Ahmed")
    yesterday = (house.clock() - timedelta(days=1)).strftime("%d.%m.%Y")
    await agree(phone, deal, "payments", f"50% {yesterday}, 50%")
    await let_digest_come(house)
    digest = await phone.hears(has(":hush:"))
    await phone.say("1")
    await phone.hears(has(f"d:{deal}:terms"))
    await settle(house)
    hush = next(one["text"] for one in digest.buttons if ":hush:" in one["callback_data"])
    assert await _said(house, phone, lambda: phone.say(hush))
    assert rows(house, "SELECT DISTINCT is_off FROM follow_ups WHERE is_off") == [(1,)]

    async def open_practice() -> Message:
        await phone.say("/practice")
        return await phone.hears(has("y:s:"))

    chosen = await open_practice()
    for data in [str(each["callback_data"]) for each in chosen.buttons][:3]:
        await _is_typed(house, phone, open_practice, data)
    await phone.say("/check")
    await phone.hears(words(language, "check-reply"))
    await phone.say("Sorry, I only wanted to ask whether the price is maybe ok for you.")
    verdict = await phone.hears(has("k:"))
    await settle(house)
    below = [one for one in verdict.buttons if one.get("callback_data", "").startswith("k:")]
    assert await _said(house, phone, lambda: phone.say(below[-1]["text"]))
    assert count(house, "readings") == 0


@in_each_language
async def test_after_a_restart(house: House, language: str) -> None:
    phone = await house.phone(language)
    deal = await make_deal(phone, "Ahmed")
    await settle(house)
    await house.reopen()
    await phone.say(words(language, "deal-terms-of"))
    await phone.hears(has(f"d:{deal}:field:"))


@in_each_language
async def test_what_is_forwarded_or_long_is_no_label(house: House, language: str) -> None:
    """Words of a client's stay his message, though a button is called so."""
    phone = await house.phone(language)
    await _end_a_talk(phone, language)
    await settle(house)
    await phone.forward(words(language, "end-save"), client="Sara")
    await phone.hears(has(":other"))
    await settle(house)
    assert rows(house, "SELECT author FROM readings") == [("Sara",)]
    await phone.say(f"{words(language, 'end-save')}. {CHEAPER[language]}")
    await phone.hears(words(language, "situation-discount-request"))
    assert count(house, "readings") == 2


@in_each_language
async def test_an_answer_comes_before_what_stands_above_the_question(
    house: House, language: str
) -> None:
    """What is asked takes the words; what it cannot take is asked again, whatever stands above."""
    phone = await house.phone(language)
    await make_deal(phone, "Ahmed")
    await phone.say("/scope_creep")
    await phone.hears(words(language, "scope-creep-extra"))
    await settle(house)
    await phone.say(words(language, "deal-stages"))
    await phone.hears(words(language, "scope-creep-written"))
    assert frames(house)[0]["answers"]["extra"] == words(language, "deal-stages")
    await phone.say("Ahmed")
    await phone.hears(words(language, "scope-creep-written"))
    await settle(house)
    await phone.say(words(language, "scope-creep-written-no"))
    await phone.hears(words(language, "scope-creep-slip"))


@in_each_language
async def test_yes_delete_said_twice_deletes_what_was_asked_about_last_alone(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    for name in ("Ahmed", "Boris"):
        deal = await make_deal(phone, name)
        await do_more(phone, deal, "delete")
        await phone.hears(has(f"d:{deal}:erase"))
    await settle(house)
    for _ in range(2):
        await phone.say(words(language, "deal-erase-yes"))
        await phone.hears()
        await settle(house)
    assert rows(house, "SELECT client FROM deals") == [("Ahmed",)]


@in_each_language
async def test_what_a_deal_came_to_is_a_clients_word_an_hour_after_it_was_shown(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    deal = await make_deal(phone, "Ahmed")
    await open_deal(phone, deal)
    await phone.tap(f"d:{deal}:state")
    await phone.hears(has(f"d:{deal}:is:agreed"))
    await settle(house)
    house.move_clock(timedelta(hours=1))
    await phone.say(words(language, "deal-state-agreed"))
    await phone.hears()
    await settle(house)
    assert rows(house, "SELECT state FROM deals") == [("lead",)]


async def test_the_menu_is_known_in_every_language(house: House) -> None:
    phone = await house.phone("ar")
    for language in LANGUAGES:
        await phone.say(words(language, "menu-deals"))
        await phone.hears(words("ar", "deals-none"))


@in_each_language
async def test_of_several_drafts_none_is_guessed(house: House, language: str) -> None:
    phone = await house.phone(language)
    deal = await make_deal(phone, "Ahmed")
    await open_deal(phone, deal)
    await phone.tap(f"d:{deal}:walk")
    await phone.hears(has(":go:discount"))
    await phone.tap(":go:discount")
    await phone.hears(has(":skip"))
    await phone.say("10%")
    await phone.hears(has(":trade"))
    await phone.tap(":trade")
    await phone.hears(has(":cancel"))
    await phone.say("1400 $")
    await phone.hears(has(":accepted"))
    await settle(house)
    await phone.say(words(language, "draft-sent"))
    await phone.hears(says(words(language, "label-which")))
    await settle(house)
    assert count(house, "deal_events", "kind = 'draft_sent'") == 0
    assert count(house, "readings") == 0


@in_each_language
async def test_a_file_leaves_the_buttons_above_it_where_they_are(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    first, second = await make_deal(phone, "Ahmed"), await make_deal(phone, "Boris")
    for deal in (first, second):
        await open_deal(phone, deal)
        await phone.tap(f"d:{deal}:more")
        await phone.hears(has(f"d:{deal}:archive"))
    await phone.tap(f"d:{second}:export")
    await phone.hears(lambda each: each.kind != "edited" and "document" in each.raw)
    await settle(house)
    await phone.say(words(language, "deal-archive"))
    await phone.hears()
    await settle(house)
    assert rows(house, "SELECT client FROM deals WHERE archived") == [("Boris",)]


@in_each_language
async def test_the_newest_of_two_and_none_of_yesterday(house: House, language: str) -> None:
    phone = await house.phone(language)
    first, second = await make_deal(phone, "Ahmed"), await make_deal(phone, "Boris")
    await open_deal(phone, first)
    await settle(house)
    await phone.say(words(language, "deal-turn"))
    await phone.hears(has(f"d:{first}:owes:"))
    await open_deal(phone, second)
    await settle(house)
    await phone.say(words(language, "deal-turn"))
    await phone.hears(has(f"d:{second}:owes:"))
    await settle(house)
    house.move_clock(timedelta(hours=25))
    await phone.skip()
    await phone.say(words(language, "deal-turn"))
    answer = await phone.hears()
    assert not has(":owes:")(answer)


async def test_little_is_kept_of_it_and_nothing_after_all_is_erased(house: House) -> None:
    """No name and no word of a label; a dozen messages; gone with the user."""
    phone = await house.phone("en")
    await make_deal(phone, "Ahmed Khan")
    for _ in range(9):
        await phone.say("/deals")
        await phone.hears(has(":show"))
        await phone.say("/help")
        await phone.hears(has("m:walk"))
    await settle(house)
    ((body,),) = rows(house, "SELECT body FROM sessions")
    kept = json.loads(body)["keyboards"]
    assert 1 < len(kept) <= 12
    assert len(json.dumps(kept)) < 6000
    assert "ahmed" not in json.dumps(kept).lower()
    await phone.say("/forget")
    await phone.hears(has("x:yes"))
    await settle(house)
    await phone.say(words("en", "forget-yes"))
    await phone.hears()
    await settle(house)
    assert count(house, "sessions") == 0
