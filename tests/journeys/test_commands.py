"""Every command and every screen behind it, in each language."""

import json
import logging
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.texts import LANGUAGES
from tests.house import House
from tests.journeys.chat import (
    count,
    data_of,
    frames,
    has,
    is_draft,
    label,
    note,
    plain,
    rows,
    says,
    settle,
    still_answers,
    words,
)
from tests.journeys.doing import set_up
from tests.phone import Message, Phone

in_each_language = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture(autouse=True)
def no_error_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    assert [each.getMessage() for each in records if each.levelno >= logging.ERROR] == []


async def _get_ready(phone: Phone) -> None:
    await phone.say("/start")
    for option in (":writing", ":s0", ":s0"):
        await phone.hears(has(option))
        await phone.tap(option)
    await phone.hears("/price")


def _is_edited(message: Message) -> bool:
    return message.kind == "edited"


# -- the house -------------------------------------------------------------------------------------


@in_each_language
async def test_start_greets_help_tells_what_there_is_and_cancel_what_it_stopped(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    await phone.say("/start")
    await phone.hears(words(language, "welcome"))
    question = await phone.hears(has(":skip"))
    # again in the middle of the questions: the question once more, and the menu
    await phone.say("/start")
    again = await phone.hears(has(":skip"))
    assert again.text == question.text
    await phone.hears(words(language, "menu"))
    await phone.tap(":writing")
    for option in (":s0", ":s0"):
        await phone.hears(has(option))
        await phone.tap(option)
    await phone.hears("/price")
    await phone.say("/start")
    await phone.hears(words(language, "menu"))
    assert frames(house) == []
    there = {"ar": "ar-EG", "en": "en-GB", "ru": "ru-RU"}[language]  # the first zone offered
    for command, key in (("/help", "help"), ("/privacy", "privacy")):
        await phone.say(command)
        await phone.hears(words(there, key))
    for unknown in ("/nothing", "/цена", "/HELPME now"):
        await phone.say(unknown)
        answer = await phone.hears(words(language, "unknown-command"))
        assert has("m:practice")(answer)
    await phone.say("/HELP@the_bot")
    await phone.hears(words(there, "help"))
    await _cancel_names_what_it_stopped(house, phone, language)


async def _cancel_names_what_it_stopped(house: House, phone: Phone, language: str) -> None:
    await phone.say("/cancel")
    await phone.hears(words(language, "walk-nothing-pending"))
    await phone.say("/price")
    await phone.hears(has(":quote"))
    await phone.say("/discount")
    await phone.hears(has(":cancel"))
    await phone.say("/cancel")
    stopped = words(language, "walk-stopped", name=words(language, "discount"))
    await phone.hears(says(stopped))
    # what it interrupted is not forgotten
    await phone.hears(has(":resume"))
    await phone.say("/cancel")
    stopped = words(language, "walk-stopped", name=words(language, "price"))
    await phone.hears(says(stopped))
    assert frames(house) == []


async def test_the_language_that_is_spoken_may_be_tapped_too(house: House) -> None:
    phone = await house.phone("ru")
    await phone.say("/start")
    await phone.hears(has("l:ru"))
    question = await phone.hears(has(":cancel"))
    await phone.tap("l:ru")
    assert (await phone.answered()).text == words("ru", "language-changed")
    assert (await phone.hears(has(":cancel"))).text == question.text
    await settle(house)
    assert house.simulator.take_refusals() == []


async def test_another_language_asks_the_question_anew(house: House) -> None:
    phone = await house.phone("ru")
    await phone.say("/scope_creep")
    await phone.hears(words("ru", "scope_creep", "extra"))
    for first, second in (("ru", "ar"), ("ar", "en"), ("en", "ru")):
        await phone.say("/language")
        await phone.hears(words(first, "language-which"))
        await phone.tap(f"l:{second}")
        await phone.hears(words(second, "language-changed"))
        await phone.hears(words(second, "scope_creep", "extra"))
        assert rows(house, "SELECT language FROM users") == [(second,)]
    await phone.say("a German version")
    await phone.hears(words("ru", "scope_creep", "written"))


@in_each_language
async def test_each_setting_is_changed_and_shown(house: House, language: str) -> None:
    phone = await house.phone(language)
    await phone.say("/settings")
    shown = await phone.hears(words(language, "settings-title"))
    assert shown.text.count(words(language, "settings-unset")) == 6
    changes = (
        ("trade", words(language, "profile-trade-design"), "design", r"."),
        ("currency", "EUR", "EUR", r"EUR"),
        ("zone", "Asia/Tokyo", "Asia/Tokyo", r"\d\d:\d\d"),
        ("income", "3000 EUR", "3000", r"3.?000"),
        ("costs", "1500 EUR", "1500", r"1.?500"),
        ("month_hours", "90", "90", r"90"),
    )
    for field, answer, stored, seen in changes:
        await phone.say("/settings")
        await phone.hears(has(f"s:{field}"))
        await phone.tap(f"s:{field}")
        await phone.hears(has(":cancel"))
        await phone.say(answer)
        await phone.hears("/settings")
        await phone.say("/settings")
        shown = await phone.hears(has(f"s:{field}"))
        line = next(
            line
            for line in plain(shown.text).splitlines()
            if line.startswith(label(language, "profile", field))
        )
        value = line.partition(":")[2]
        assert words(language, "settings-unset") not in value
        assert re.search(seen, value), line
        assert stored in str(rows(house, "SELECT trade, currency, zone, profile FROM users"))
    assert words(language, "settings-unset") not in shown.text


# -- what is stored --------------------------------------------------------------------------------


async def _leave_traces(phone: Phone) -> None:
    await _get_ready(phone)
    await phone.forward("Could you take 20% off? $1500 is too much.", client="Zebediah")
    await phone.hears(has(":save"))
    await phone.tap(":save")
    await phone.hears(has(":new"))
    await phone.tap(":new")
    await phone.hears("Zebediah")
    await phone.say("remind me in 2 hours to send the invoice")
    await phone.hears(has(":later"))
    await phone.say("/discount")
    await phone.hears(has(":cancel"))


async def test_export_holds_all_that_is_stored(house: House) -> None:
    phone = await house.phone("en")
    await _leave_traces(phone)
    await phone.say("/export")
    document = await phone.hears(lambda message: "document" in message.raw)
    file = document.raw["document"]
    assert file["file_name"].endswith(".json")
    told = json.loads(await phone.fetch(file["file_id"]))
    assert [deal["client"] for deal in told["deals"]] == ["Zebediah"]
    assert {each["text"] for each in told["reminders"]} == {"send the invoice", ""}
    assert [each["kind"] for each in told["deal_events"]] == ["made", "message"]
    (reading,) = told["readings"]
    assert reading["text"] == "Could you take 20% off? $1500 is too much."
    (user,) = told["user"]
    assert (user["id"], user["language"], user["trade"]) == (1001, "en", "writing")
    assert user["currency"]
    assert user["zone"]
    (session,) = told["sessions"]
    assert session["body"]["frames"][0]["scenario"] == "discount"


@in_each_language
async def test_forget_keeps_all_after_a_no_and_nothing_after_a_yes(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    await _leave_traces(phone)
    await phone.say("/forget")
    await phone.hears(words(language, "forget-sure"))
    await phone.tap("x:no")
    await phone.hears(words(language, "forget-kept"))
    assert count(house, "deals") == count(house, "users") == 1
    assert count(house, "reminders") == 2  # his own, and the digest's
    await phone.say("/forget")
    await phone.hears(has("x:yes"))
    await phone.tap("x:yes")
    await phone.hears(words(language, "forget-done"))
    await settle(house)
    left = {
        name: rows(house, f"SELECT * FROM {name}")  # noqa: S608 - names of our own tables
        for name in house.place.tables()
    }
    # only the number of the yes stays, so that it is not taken twice
    assert [row[2:4] for row in left.pop("inbox")] == [(None, "done")]
    assert {name for name, found in left.items() if found} == set()
    # nor is anything left between the rows
    for file in house.folder.glob("coach.db"):
        assert b"Zebediah" not in file.read_bytes()
    house.move_clock(timedelta(hours=3))
    await phone.quiet(0.2)
    await phone.say("/start")
    await phone.hears(words(language, "welcome"))


YES = {"en": "yes", "ru": "да", "ar": "نعم"}
NO = {"en": "no", "ru": "нет", "ar": "لا"}


@in_each_language
async def test_a_typed_yes_to_erasing_is_no_answer_of_the_talk_in_progress(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    await phone.say("/scope_creep")
    await phone.hears(has(":cancel"))
    await phone.say("a German version")
    await phone.hears(has(":yes"))  # a question that takes a yes
    before = frames(house)
    await phone.say("/forget")
    await phone.hears(words(language, "forget-sure"))
    await phone.say(YES[language])
    again = await phone.hears(
        says(words(language, "forget-really", label=words(language, "forget-yes")))
    )
    assert again.labels == [words(language, "forget-yes"), words(language, "forget-no")]
    await phone.say(NO[language])
    await phone.hears(words(language, "forget-kept"))
    await phone.hears(has(":resume"))
    await settle(house)
    assert [frame["trail"] for frame in frames(house)] == [frame["trail"] for frame in before]
    await phone.say("/forget")
    await phone.hears(words(language, "forget-sure"))
    await phone.say("/settings")  # it is no longer the last thing asked
    await phone.hears(words(language, "settings-title"))
    await phone.say(YES[language])
    await phone.hears(is_draft)
    await settle(house)
    assert frames(house) == []  # and the talk took it
    await phone.say("/forget")
    await phone.hears(words(language, "forget-sure"))
    await phone.say(words(language, "forget-yes"))
    await phone.hears(words(language, "forget-done"))
    await settle(house)
    assert count(house, "users") == 0


# -- deals -----------------------------------------------------------------------------------------


@in_each_language
async def test_a_deal_is_made_changed_and_deleted(house: House, language: str) -> None:
    phone = await house.phone(language)
    await phone.say("/deals")
    await phone.hears(words(language, "deals-none"))
    await phone.tap("d:0:new")
    await phone.hears(words(language, "deal-client"))
    for answer in ("Ahmed", "landing page", "1500 $"):
        await phone.say(answer)
        await phone.hears(has(":back"))
    await phone.say("1000 $")
    await phone.hears(words(language, "deal-made"))
    await phone.say("/deals")
    screen = await phone.hears(words(language, "deals-title"))
    assert f"Ahmed · {words(language, 'deal-state-lead')}" in screen.labels
    await phone.tap("Ahmed")
    card = await phone.hears(says("Ahmed", "landing page"))
    assert re.search(r"1.?500", card.text)
    assert words(language, "deal-event-made") in card.text
    await _change_each_field(phone, language)
    await phone.say("/deals")
    await phone.hears(has(":show"))
    await phone.tap("d:1:show")
    card = await phone.hears(has("d:1:state"))
    for shown in ("Sara", "shop", "24", "half in advance", "send a draft"):
        assert shown in card.text, card
    assert re.search(r"2.?000", card.text)
    assert re.search(r"1.?200", card.text)
    await _change_state(phone, language)
    await phone.tap("d:1:more")
    await phone.hears(has("d:1:delete"))
    await phone.tap("d:1:delete")
    await phone.hears(says(words(language, "deal-erase", client="Sara")))
    await phone.tap("d:1:show")
    await phone.hears(has("d:1:more"))
    await phone.tap("d:1:more")
    await phone.hears(has("d:1:delete"))
    await phone.tap("d:1:delete")
    await phone.hears(has("d:1:erase"))
    await phone.tap("d:1:erase")
    await phone.hears(says(words(language, "deal-erased", client="Sara")))
    assert count(house, "deals") == count(house, "deal_events") == 0


async def _change_each_field(phone: Phone, language: str) -> None:
    changes = (
        ("client", "Sara"),
        ("thing", "shop"),
        ("price", "2000 $"),
        ("floor", "1200 $"),
        ("hours", "24"),
        ("terms", "half in advance"),
        ("next_action", "send a draft"),
    )
    for field, answer in changes:
        await phone.tap("d:1:terms")
        await phone.hears(has(f"d:1:field:{field}"))
        await phone.tap(f"d:1:field:{field}")
        await phone.hears(words(language, "deal", field))
        await phone.say(answer)
        await phone.hears(words(language, "deal-changed"))
        await phone.hears(has("d:1:terms"))


async def _change_state(phone: Phone, language: str) -> None:
    for state in ("quoted", "paid"):
        await phone.tap("d:1:state")
        await phone.hears(says(words(language, "deal-which-state", client="Sara")))
        await phone.tap(f"d:1:is:{state}")
        card = await phone.hears(says("Sara · " + words(language, "deal-state", state)))
        line = f"{words(language, 'deal-event-state')}: {words(language, 'deal-state', state)}"
        assert line in plain(card.text)


async def test_many_deals_are_leafed_through(house: House) -> None:
    phone = await house.phone("en")
    await phone.say("/deals")
    await phone.hears(has("d:0:new"))
    for number in range(10):
        await phone.tap("d:0:new")
        await phone.hears(words("en", "deal-client"))
        await phone.say(f"Client{number}")
        await phone.hears(has(":skip"))
        await phone.say("/cancel")
        await phone.hears("Stopped")
    await phone.say("/deals")
    first = await phone.hears(words("en", "deals-title"))
    assert "Client9" in first.labels[0]
    await phone.tap("d:0:page:1")
    second = await phone.hears(lambda message: has("Client0")(message) and _is_edited(message))
    assert not has("Client9")(second)
    await phone.tap("d:0:page:0")
    await phone.hears(lambda message: has("Client9")(message) and _is_edited(message))


# -- reminders -------------------------------------------------------------------------------------


def _due(house: House) -> datetime:
    ((due,),) = rows(house, "SELECT due_at FROM reminders WHERE state = 'waiting'")
    return datetime.fromisoformat(due).replace(tzinfo=UTC)


async def test_a_reminder_is_listed_opened_moved_and_deleted(house: House) -> None:
    language = "ru"
    phone = await house.phone(language)
    await phone.say("/reminders")
    await phone.hears(words(language, "reminders-none"))
    await phone.say("remind me in 2 hours to send the invoice")
    await phone.hears("send the invoice")
    due = _due(house)
    await phone.say("/reminders")
    await phone.hears(words(language, "reminders-title"))
    await phone.tap(":open")
    await phone.hears(lambda message: _is_edited(message) and has(":later")(message))
    for button, hours in ((":later", 1), (":later", 2), (":earlier", 1)):
        await phone.tap(button)
        await phone.hears(_is_edited)
        assert _due(house) == due + timedelta(hours=hours)
    await phone.tap(":when")
    await phone.hears(words(language, "reminder-when"))
    await phone.say("in 5 hours")
    await phone.hears(says("send the invoice"))
    assert abs(_due(house) - due - timedelta(hours=3)) < timedelta(minutes=1)
    await phone.tap(":delete")
    await phone.hears(says(words(language, "reminder-deleted", what="send the invoice")))
    assert rows(house, "SELECT state FROM reminders") == [("done",)]
    house.move_clock(timedelta(days=1))
    await phone.quiet(0.2)


@in_each_language
async def test_a_reminder_set_under_a_diagnosis_is_put_off_and_comes_again(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    await phone.forward("Could you take 20% off? $1500 is too much.", client="Ahmed")
    await phone.hears(has(":remind"))
    await phone.tap(":remind")
    await phone.hears(words(language, "reminder-when"))
    await phone.tap(":s0")
    what = words(language, "reminder-answer", client="Ahmed")
    await phone.hears(says(what))
    house.move_clock(timedelta(hours=2, seconds=10))
    rings = says(words(language, "reminder-rings", what=what))
    await phone.hears(rings)
    for button, ahead in ((":hour", timedelta(minutes=60, seconds=10)), (":tomorrow", None)):
        await phone.tap(button)
        await phone.hears(lambda message: _is_edited(message) and has(":later")(message))
        due = _due(house)
        house.move_clock(ahead or due - house.clock() + timedelta(seconds=10))
        rung = await phone.hears(rings)
        assert has(":done")(rung)
    # another time, in words
    await phone.tap(":when")
    await phone.hears(words(language, "reminder-when"))
    await phone.say("in 3 hours")
    await phone.hears(has(":later"))
    house.move_clock(timedelta(hours=4))
    late = await phone.hears(has(":done"))
    assert what in plain(late.text)
    assert not rings(late)  # an hour late: it says so
    # about something else, at another time
    await phone.tap(":what")
    await phone.hears(words(language, "reminder-when"))
    await phone.say("in 2 hours")
    await phone.hears(words(language, "reminder-what"))
    await phone.say("call Anna")
    await phone.hears(lambda each: "call Anna" in each.text and has(":later")(each))
    house.move_clock(timedelta(hours=2, seconds=10))
    rung = await phone.hears(says(words(language, "reminder-rings", what="call Anna")))
    await phone.tap(":done", rung.id)
    await phone.hears(says(words(language, "reminder-is-done", what="call Anna")))
    assert count(house, "reminders") == 1
    # that it rang does not keep it from being deleted
    await phone.say("remind me in 2 hours to call Anna")
    await phone.hears(has(":later"))
    house.move_clock(timedelta(hours=2, seconds=10))
    rung = await phone.hears(has(":done"))
    await phone.tap(":delete", rung.id)
    await phone.hears(says(words(language, "reminder-deleted", what="call Anna")))
    await settle(house)
    assert count(house, "reminders", "state IN ('waiting', 'rung')") == 0


@in_each_language
async def test_put_off_until_this_evening_it_comes_at_seven_by_the_users_clock(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    zone = ZoneInfo("Asia/Tokyo")
    await set_up(phone, "zone", "Asia/Tokyo")
    # it comes at noon of tomorrow, when an evening is still ahead
    noon = house.clock().astimezone(zone).replace(hour=12, minute=0, second=0, microsecond=0)
    house.move_clock(noon + timedelta(days=1) - house.clock() - timedelta(hours=2))
    await phone.say("remind me in 2 hours to call Anna")
    await phone.hears("call Anna")
    await settle(house)
    house.move_clock(timedelta(hours=2, seconds=5))
    rung = await phone.hears(has(":done"))
    evening = data_of(rung, ":evening")
    for _ in range(2):  # tapped twice, it is put off once
        await phone.tap_gone(evening, rung.id)
        await phone.answered()
    await settle(house)
    due = _due(house).astimezone(zone)
    assert (due.date(), due.hour, due.minute) == (house.clock().astimezone(zone).date(), 19, 0)
    assert count(house, "reminders") == 1
    await phone.skip()
    house.move_clock(due - house.clock() + timedelta(seconds=5))
    late = await phone.hears(says("call Anna"))
    # in the evening there is no evening ahead
    assert has(":done")(late)
    assert not has(":evening")(late)
    # the old button is still there: it means the next evening, not one that has passed
    await phone.tap_gone(evening, rung.id)
    await phone.answered()
    await settle(house)
    assert _due(house).astimezone(zone) == due + timedelta(days=1)


async def test_more_reminders_than_a_page_holds_are_leafed_through(house: House) -> None:
    phone = await house.phone("en")
    for hour in range(1, 23):
        await phone.say(f"remind me in {hour} hours to do task{hour}")
        await phone.hears(f"task{hour}")
    await phone.say("/reminders")
    first = await phone.hears(says("task1", "task20"))
    assert "task21" not in first.text
    await phone.tap("t:0:page:1")
    second = await phone.hears(lambda message: _is_edited(message) and "task22" in message.text)
    assert "21. " in plain(second.text)
    assert "task20" not in second.text
    await phone.tap("t:0:page:0")
    await phone.hears(lambda message: _is_edited(message) and "task20" in message.text)
    # a page that is no longer there shows the first
    await phone.tap_gone("t:0:page:9", first.id)
    await phone.answered()
    await settle(house)
    assert count(house, "inbox", "state <> 'done'") == 0


@pytest.mark.parametrize(
    ("language", "time", "what"),
    [
        ("en", "in 3 hours to water the fig tree", "water the fig tree"),
        ("ru", "через 3 часа полить фикус", "полить фикус"),
        ("ar", "بعد 3 ساعات أسقي شجرة التين", "أسقي شجرة التين"),
    ],
)
async def test_what_is_typed_beside_the_time_is_what_it_is_about(
    house: House, language: str, time: str, what: str
) -> None:
    phone = await house.phone(language)
    await phone.say("/remind")
    await phone.hears(words(language, "reminder-when"))
    await phone.say(time)
    await phone.hears(has(":later"))
    await settle(house)
    assert rows(house, "SELECT text FROM reminders") == [(what,)]
    # moved in words, it keeps its name
    await phone.tap(":when")
    await phone.hears(words(language, "reminder-when"))
    await phone.say(time)
    await phone.hears(has(":later"))
    await settle(house)
    assert rows(house, "SELECT text FROM reminders") == [(what,)]


async def test_remind_with_and_without_words(house: House) -> None:
    phone = await house.phone("en")
    await phone.say("/remind in 2 hours to send the invoice")
    await phone.hears("send the invoice")
    await phone.say("/remind")
    await phone.hears(words("en", "reminder-when"))
    await phone.say("in 3 hours")
    await phone.hears(words("en", "reminder-what"))
    await phone.say("water the fig tree")
    await phone.hears("water the fig tree")
    assert count(house, "reminders") == 2
    await still_answers(house, phone)


@pytest.mark.parametrize(
    ("language", "unreadable", "past"),
    [
        (
            "en",
            "remind me when pigs fly to send the invoice",
            "remind me yesterday to send the invoice",
        ),
        ("ru", "напомни после дождичка отправить счёт", "напомни вчера отправить счёт"),
        ("ar", "ذكرني في المشمش أرسل الفاتورة", "ذكرني أمس أرسل الفاتورة"),
    ],
)
async def test_a_time_that_cannot_be_read_or_is_past_is_told_with_an_example_and_nothing_is_lost(
    house: House, language: str, unreadable: str, past: str
) -> None:
    phone = await house.phone(language)
    example = note(language, "hint", "reminder", "when")
    for wish, why in ((unreadable, "reminder-no-time"), (past, "unread-past")):
        await phone.say(wish)
        await phone.hears(says(words(language, why), example))
        asked = await phone.hears(words(language, "reminder-when"))
        await phone.tap(asked.labels[0])
        await phone.hears(has(":delete"))
    await settle(house)
    subjects = rows(house, "SELECT text FROM reminders WHERE state = 'waiting'")
    assert len(subjects) == 2
    invoice = {"en": "send the invoice", "ru": "отправить счёт", "ar": "الفاتورة"}[language]
    assert all(invoice in text for (text,) in subjects)


@pytest.mark.parametrize(
    ("language", "unreadable", "past", "what"),
    [
        ("en", "some fine day to water it", "yesterday at 5 pm to water it", "water it"),
        ("ru", "после дождичка полить фикус", "вчера в 17:00 полить фикус", "полить фикус"),
        ("ar", "في المشمش أسقي التين", "أمس الساعة 5 مساء أسقي التين", "أسقي التين"),
    ],
)
async def test_an_answer_without_a_time_ahead_is_told_with_an_example_and_nothing_is_lost(
    house: House, language: str, unreadable: str, past: str, what: str
) -> None:
    phone = await house.phone(language)
    example = note(language, "hint", "reminder", "when")
    for answer, why in ((past, "unread-past"), (unreadable, "unread-not-time")):
        await phone.say("/remind")
        await phone.hears(words(language, "reminder-when"))
        await phone.say(answer)
        again = await phone.hears(says(words(language, why), example))
        assert again.labels
        await phone.tap(":s0")
        if answer == unreadable:  # it may be no subject: it is only offered as one
            await phone.hears(words(language, "reminder-what"))
            await phone.tap(what)
        await phone.hears(has(":delete"))
    await settle(house)
    subjects = [text for (text,) in rows(house, "SELECT text FROM reminders ORDER BY id")]
    assert subjects[0] == what
    assert subjects[1].endswith(what)
    # one that is moved keeps its name
    await phone.tap(":when")
    await phone.hears(words(language, "reminder-when"))
    await phone.say(past.replace(what, f"{what} {what}"))
    await phone.hears(says(words(language, "unread-past"), example))
    await phone.tap(":s0")
    await phone.hears(has(":delete"))
    await settle(house)
    assert [text for (text,) in rows(house, "SELECT text FROM reminders ORDER BY id")] == subjects
