"""Repairing a conversation: when the user wanders, what the bot does, case by case."""

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

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
from tests.journeys.doing import make_deal, open_deal
from tests.phone import Message, Phone


@dataclass(frozen=True)
class Voice:
    """What a user of this language types, and what his client writes; {} is a number."""

    language: str
    back: str
    skip: str
    cancels: tuple[str, ...]
    restart: str
    repeat: str
    resume: str
    why: str
    chat: str
    thanks: str
    hello: str
    price: str
    correction: str
    corrected: str
    discount: str


VOICES = (
    Voice(
        "en",
        back="go back",
        skip="I don't know",
        cancels=(
            *("Never mind!", "stop it", "forget it", "That's enough.", "I changed my mind"),
            *("not now", "/cancel", "leave it"),
        ),
        restart="start over",
        repeat="repeat please",
        resume="go on",
        why="why do you ask?",
        chat="how are you?",
        thanks="thank you!",
        hello="hello",
        price="1500 $",
        correction="no, 800 $",
        corrected="800",
        discount="Could you take {}% off? $1500 is a stretch for us.",
    ),
    Voice(
        "ru",
        back="назад",
        skip="не знаю",
        cancels=(
            *("хватит", "Стоп!", "отмена", "забудь", "закончим", "ну хватит", "/cancel"),
            "отбой",
        ),
        restart="заново",
        repeat="повтори",
        resume="продолжим",
        why="зачем?",
        chat="как дела?",
        thanks="спасибо",
        hello="здравствуйте",
        price="1500 долларов",
        correction="нет, 800 долларов",
        corrected="800",
        discount="Сделаете скидку {}%? 1500 долларов для нас многовато.",
    ),
    Voice(
        "ar",
        back="رجوع",
        skip="تخطي",
        cancels=(
            *("إلغاء", "خلاص", "توقف!", "كفى", "يكفي", "بلاش", "/cancel"),
            "انسى الموضوع",
        ),
        restart="من جديد",
        repeat="أعد السؤال",
        resume="نكمل",
        why="لماذا؟",
        chat="كيف حالك؟",
        thanks="شكرا",
        hello="مرحبا",
        price="١٥٠٠ دولار",
        correction="لا، ٨٠٠ دولار",
        corrected="800",
        discount="ممكن تعملوا لنا خصم {}٪؟ ١٥٠٠ دولار كثير علينا",
    ),
)
in_each_voice = pytest.mark.parametrize("voice", VOICES, ids=lambda voice: voice.language)


@pytest.fixture(autouse=True)
def no_error_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    assert [each.getMessage() for each in records if each.levelno >= logging.ERROR] == []


def _trail(house: House) -> list[str]:
    return [name for name, _ in frames(house)[-1]["trail"]]


async def _is_at(phone: Phone, language: str, step: str) -> Message:
    return await phone.hears(words(language, "scope_creep", step))


async def _reach_written(phone: Phone, language: str) -> Message:
    """At the first question with buttons."""
    await phone.say("/scope_creep")
    await _is_at(phone, language, "extra")
    await phone.say("a German version")
    return await _is_at(phone, language, "written")


async def _reach_hours(phone: Phone, language: str) -> None:
    await _reach_written(phone, language)
    await phone.tap(":no")
    await _is_at(phone, language, "slip")
    await phone.tap(":no")
    await _is_at(phone, language, "hours")


def _stopped(language: str, scenario: str) -> Callable[[Message], bool]:
    return says(words(language, "walk-stopped", name=words(language, scenario)))


@in_each_voice
async def test_begins_something_else_mid_flow_or_forwards_a_message(
    house: House, voice: Voice
) -> None:
    """It is done; then the talk may be resumed or dropped."""
    phone = await house.phone(voice.language)
    language = voice.language
    await _reach_hours(phone, language)
    await phone.forward(voice.discount.format(20), client="Sara")
    await phone.hears(has(":other"))
    offer = await phone.hears(has(":resume"))
    name = words(language, "scope_creep")
    assert words(language, "walk-resume", name=name) in plain(offer.text)
    await phone.tap(":resume")
    await _is_at(phone, language, "hours")
    assert _trail(house) == ["extra", "written", "slip"]
    await phone.say("/remind")
    await phone.hears(words(language, "reminder-when"))
    await phone.say("in 3 hours")
    await phone.hears(words(language, "reminder-what"))
    await phone.say("water the fig tree")
    await phone.hears(has(":resume"))
    await phone.say(voice.resume)
    await _is_at(phone, language, "hours")
    await phone.forward(voice.discount.format(20), client="Sara")
    await phone.hears(has(":drop"))
    await phone.tap(":drop")
    await phone.hears(_stopped(language, "scope_creep"))
    assert frames(house) == []
    assert count(house, "reminders") == 1


@in_each_voice
async def test_corrects(house: House, voice: Voice) -> None:
    """A "no, …" overwrites the answer, computes anew and shows what changed."""
    phone = await house.phone(voice.language)
    language = voice.language
    await phone.say("/discount")
    await phone.hears(words(language, "discount-price"))
    await phone.say(voice.price)
    asked = await phone.hears(has(":skip"))
    assert re.search(r"1.?500", asked.text)
    await phone.say(voice.correction)
    changed = await phone.hears(says(label(language, "discount", "price"), voice.corrected))
    assert not re.search(r"1.?500", changed.text)
    await phone.say("20%")
    await phone.hears(words(language, "discount-floor"))
    await phone.say("500 $")
    told = await phone.hears(has(":hold"))
    assert "640" in told.text  # 800 less 20%
    # the last answer that can be meant
    await phone.say(voice.correction)
    await phone.hears(says(label(language, "discount", "floor"), voice.corrected))
    assert _trail(house) == ["price", "asked", "floor"]
    await phone.tap(":hold")
    await phone.hears(lambda message: is_draft(message) and voice.corrected in message.text)


STEPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("scope_creep", ("/scope_creep",)),
    ("scope_creep", ("/scope_creep", "a German version")),
    ("discount", ("/discount",)),
    ("discount", ("/discount", "1500 $", "20%", ":skip", ":hold")),
    ("reminder", ("/remind",)),
    ("profile", ("/settings", "s:zone")),
    ("check", ("/check",)),
    ("deal", ("/deals", "d:0:new", "Ahmed")),
)
"""Questions of each kind: words, choice, sum, client's answer, time, zone, reply; a deal half made.

The talk, and the way to the question: what is said, or tapped where a button holds it.
"""


@in_each_voice
async def test_cancels_in_any_wording_and_at_any_step(house: House, voice: Voice) -> None:
    """It stops and names what it stopped; what was saved to the deal stays."""
    phone = await house.phone(voice.language)
    for (scenario, way), wording in zip(STEPS, voice.cancels, strict=True):
        await phone.say(way[0])
        for answer in way[1:]:
            if ":" in answer:
                await phone.hears(has(answer))
                await phone.tap(answer)
            else:
                await phone.hears(has(":cancel"))
                await phone.say(answer)
        await phone.hears(has(":cancel"))
        await phone.say(wording)
        await phone.hears(_stopped(voice.language, scenario))
        assert frames(house) == []
    assert rows(house, "SELECT client FROM deals") == [("Ahmed",)]
    await phone.say(voice.cancels[0])
    await phone.hears(words(voice.language, "walk-nothing-pending"))


@in_each_voice
async def test_wants_back_skip_start_over_repeat(house: House, voice: Voice) -> None:
    """In words, by command or by button, wherever they make sense."""
    phone = await house.phone(voice.language)
    language = voice.language
    await _reach_hours(phone, language)
    await phone.say(voice.back)
    await _is_at(phone, language, "slip")
    await phone.tap(":back")
    await _is_at(phone, language, "written")
    assert _trail(house) == ["extra"]
    await phone.say(voice.repeat)
    await _is_at(phone, language, "written")
    await phone.say("/back")
    first = await _is_at(phone, language, "extra")
    assert not has(":back")(first)
    await phone.say(voice.back)  # there is nothing behind the first question: it stays
    await _is_at(phone, language, "extra")
    await phone.say("a French version")
    await _is_at(phone, language, "written")
    await phone.say(voice.restart)
    await _is_at(phone, language, "extra")
    assert _trail(house) == []
    await phone.say("/discount")
    needed = await phone.hears(words(language, "discount-price"))
    assert not has(":skip")(needed)
    await phone.say(voice.skip)
    await phone.hears(words(language, "unread-not-skippable"))
    await phone.say(voice.price)
    await phone.hears(has(":skip"))
    await phone.say(voice.skip)
    await phone.hears(words(language, "discount-floor"))
    await phone.say("/skip")
    await phone.hears(has(":hold"))
    assert [value for _, value in frames(house)[-1]["trail"]][1:] == [None, None]


WAYS: tuple[tuple[str, tuple[str, ...], bool], ...] = (
    ("scope_creep", ("/scope_creep", "a German version"), False),  # options
    ("discount", ("/discount", "1500 $"), True),  # a typed number
    ("discount", ("/discount", "1500 $", "20%"), True),  # a typed sum
    ("discount", ("/discount", "1500 $", "20%", ":skip", ":hold"), False),  # the client's answer
    ("reminder", ("/remind", "in 3 hours"), False),  # words
    ("reminder", ("/remind",), False),  # a time
    ("profile", ("/settings", "s:zone"), True),  # a place
    ("deal", ("/deals", "d:0:new", "Ahmed"), True),  # a form
    ("check", ("/check",), False),  # a reply
)
"""Questions of every kind: the talk, the way to it as in STEPS, and whether it can be skipped."""


async def _take_way(phone: Phone, way: tuple[str, ...]) -> Message:
    """What is asked at its end."""
    await phone.say(way[0])
    for answer in way[1:]:
        await phone.hears(has(answer if ":" in answer else ":cancel"))
        await (phone.tap(answer) if ":" in answer else phone.say(answer))
    return await phone.hears(has(":cancel"))


@pytest.mark.parametrize(("scenario", "way", "can_skip"), WAYS, ids=lambda each: str(each)[:40])
@in_each_voice
async def test_wants_back_skip_start_over_repeat_at_every_kind_of_step(
    house: House, voice: Voice, scenario: str, way: tuple[str, ...], *, can_skip: bool
) -> None:
    """None of these words is ever an answer; where one makes no sense, the question stays."""
    phone = await house.phone(voice.language)
    asked = await _take_way(phone, way)
    await settle(house)
    (before,) = frames(house)
    assert before["scenario"] == scenario
    await phone.say(voice.repeat)
    again = await phone.hears(has(":cancel"))
    assert (again.text, again.labels) == (asked.text, asked.labels)

    await phone.say(voice.back)
    back = await phone.hears(has(":cancel"))
    await settle(house)
    (now,) = frames(house)
    # behind the first question there is none
    assert now["trail"] == before["trail"][:-1]
    assert (back.text == asked.text) == (not before["trail"])
    await phone.say("/cancel")
    await phone.hears(_stopped(voice.language, scenario))

    asked = await _take_way(phone, way)
    assert has(":skip")(asked) == can_skip
    await phone.say(voice.skip)
    if scenario == "profile":  # its only question: with it the form is at its end
        await phone.hears("/settings")
        await settle(house)
        assert frames(house) == []
        asked = await _take_way(phone, way)
    elif can_skip:
        next_one = await phone.hears(has(":cancel"))
        assert next_one.text != asked.text
        assert frames(house)[0]["trail"][-1][1] is None
    else:
        await phone.hears(words(voice.language, "unread-not-skippable"))
        assert _trail(house) == [name for name, _ in before["trail"]]
    await phone.say(voice.restart)
    await phone.hears(has(":cancel"))
    await settle(house)
    (fresh,) = frames(house)
    assert (fresh["scenario"], fresh["trail"]) == (scenario, [])


@in_each_voice
async def test_answers_what_can_t_be_read(house: House, voice: Voice) -> None:
    """Why, an example and the question again; the second time the ways out of it."""
    phone = await house.phone(voice.language)
    language = voice.language
    await phone.say("/discount")
    for step, reason, answer in (
        ("price", "unread-not-money", voice.price),
        ("asked", "unread-not-reduction", ":skip"),
        ("floor", "unread-not-money", ":skip"),
        ("stance", "unread-not-an-option", ":hold"),
    ):
        question = await phone.hears(has(":cancel"))
        for times in (1, 2):
            await phone.say("blue")
            again = await phone.hears(words(language, reason))
            assert question.text.splitlines()[-1] in again.text
            if step != "stance":  # its buttons are the example
                assert note(language, "hint", "discount", step) in plain(again.text)
            assert (words(language, "unread-again") in again.text) == (times == 2)
            offered = [each for each in again.labels if each not in question.labels]
            assert [each for each in again.labels if each not in offered] == question.labels
            more = ["5%", "10%", "15%", "20%"] if step == "asked" else []
            assert offered == ([*more, words(language, "verb-why")] if times == 2 else [])
        if answer.startswith(":"):
            await phone.tap(answer)
        else:
            await phone.say(answer)
    await phone.hears(is_draft)


LOST: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("examples-part", ("/discount", "1500 $")),
    ("examples-time", ("/remind",)),
    ("examples-time", ("d:1:terms", "d:1:field:deadline")),
    ("examples-stages", ("d:1:terms", "d:1:field:payments")),
)
"""Questions to which many give the same answers, and the way there."""


@in_each_voice
async def test_taps_an_answer_after_two_that_could_not_be_read(house: House, voice: Voice) -> None:
    """Each that is offered is taken, once; "why?" is a button then too."""
    phone = await house.phone(voice.language)
    language = voice.language
    deal = await make_deal(phone, "Ahmed")
    for key, way in LOST:
        if not way[0].startswith("/"):
            await open_deal(phone, deal)
        for step in way:
            await phone.skip()
            await (phone.tap(step) if ":" in step else phone.say(step))
            question = await phone.hears()
            await settle(house)
        for _ in range(2):
            await phone.say("blue fish" if "stages" not in key else "blue")
            again = await phone.hears(says(plain(question.text).splitlines()[-1]))
            await settle(house)
        examples = words(language, key).splitlines()
        offered = [each for each in again.labels if each in examples]
        assert offered, f"{key}: {again}"
        await phone.tap(words(language, "verb-why"))
        await phone.hears(says(plain(question.text).splitlines()[-1]))
        await settle(house)
        assert frames(house)[-1]["misses"] == 2
        place = again.find_button(offered[-1])
        assert place is not None
        data = str(again.rows[place[0]][place[1]]["callback_data"])
        before = frames(house)[-1]
        await phone.skip()
        await phone.tap_gone(data, again.id)
        await phone.hears()
        await settle(house)
        now = frames(house)
        assert not now or now[-1]["step"] != before["step"], key
        await phone.skip()
        await phone.tap_gone(data, again.id)
        await phone.hears()
        await settle(house)
        assert [each["trail"] for each in frames(house)] == [each["trail"] for each in now]
        while frames(house):
            await phone.skip()
            await phone.say("/cancel")
            await phone.hears()
            await settle(house)
    assert count(house, "stages") == 1


@in_each_voice
async def test_asks_why_do_you_ask_chats_thanks(house: House, voice: Voice) -> None:
    """A short answer, and the pending question again."""
    phone = await house.phone(voice.language)
    language = voice.language
    await phone.say("/discount")
    question = await phone.hears(has(":cancel"))
    for said in (voice.chat, voice.thanks):
        await phone.say(said)
        await phone.hears(words(language, "small-talk"))
        assert (await phone.hears(has(":cancel"))).text == question.text
    await phone.say(voice.why)
    reason = await phone.hears(question.text)
    assert len(reason.text) > len(question.text)
    for answer in (voice.price, "20%", "1000 $"):
        await phone.say(answer)
        await phone.hears(has(":back"))
    await phone.tap(":hold")
    await phone.hears(words(language, "walk-hear"))
    await phone.say(voice.why)
    await phone.hears(says(words(language, "walk-hear-why"), words(language, "walk-hear")))
    await phone.say(voice.thanks)
    await phone.hears(words(language, "small-talk"))
    await phone.tap(":insists")
    await phone.hears(is_draft)


OLDER = (
    "UPDATE sessions SET body = json_set(body, '$.frames[0].version', 1,"
    " '$.frames[0].step', 'long_gone')"
)
"""The stored talk becomes one of an older version, whose present question there is no more."""


async def _write(house: House, statement: str) -> None:
    """Change the database behind the bot's back, off the loop on which the bot holds it."""
    await asyncio.to_thread(house.place.rows, statement)


@pytest.mark.sqlite_file("its JSON is changed by a function of SQLite's")
@in_each_voice
async def test_taps_twice_taps_an_old_button_taps_after_a_restart_or_an_upgrade(
    house: House, voice: Voice
) -> None:
    """Nothing happens twice, and the present question is shown again."""
    phone = await house.phone(voice.language)
    language = voice.language
    written = await _reach_written(phone, language)
    for _ in range(2):
        await phone.tap_gone(data_of(written, ":no"), written.id)
    slip = await _is_at(phone, language, "slip")
    again = await phone.hears(words(language, "walk-stale"))
    assert words(language, "scope_creep", "slip") in again.text
    assert has(":yes")(again)
    assert frames(house)[0]["trail"] == [["extra", "a German version"], ["written", "no"]]
    house.move_clock(timedelta(days=1))
    await settle(house)
    await house.reopen()
    await phone.tap_gone(data_of(written, ":unclear"), written.id)
    now = await phone.hears(words(language, "walk-stale"))
    assert words(language, "scope_creep", "slip") in now.text
    # what is still asked can still be answered, under yesterday's message too
    await phone.tap(":no", slip.id)
    hours = await _is_at(phone, language, "hours")
    for earlier, button in ((written, ":yes"), (slip, ":yes"), (written, ":back"), (slip, ":back")):
        await phone.tap_gone(data_of(earlier, button), earlier.id)
        now = await phone.hears(words(language, "walk-stale"))
        assert words(language, "scope_creep", "hours") in now.text
    await settle(house)
    await house.close()
    await _write(house, OLDER)
    await house.open()
    await phone.tap_gone(data_of(hours, ":back"), hours.id)
    upgraded = await phone.hears(words(language, "walk-upgraded"))
    assert words(language, "scope_creep", "hours") in upgraded.text
    await phone.say("8")
    await _is_at(phone, language, "rate")
    assert _trail(house) == ["extra", "written", "slip", "hours"]


@in_each_voice
async def test_a_tap_on_a_screen_that_is_there_already_is_told_so(
    house: House, voice: Voice
) -> None:
    """Twice at once, and long after its button went: never is a tap answered by nothing."""
    phone = await house.phone(voice.language)
    deal = await make_deal(phone, "Ahmed")
    screen = await open_deal(phone, deal)
    await phone.skip()
    for _ in range(2):
        await phone.tap_gone(f"d:{deal}:stages", screen.id)
    assert (await phone.answered()).text == ""
    assert (await phone.answered()).text == words(voice.language, "screen-unchanged")
    await settle(house)
    await house.reopen()
    await phone.tap_gone(f"d:{deal}:stages", screen.id)
    assert (await phone.answered()).text == words(voice.language, "screen-unchanged")


@in_each_voice
async def test_types_the_answer_where_buttons_are_shown(house: House, voice: Voice) -> None:
    """It is understood, also where it opens like a correction, and by its place in the list."""
    phone = await house.phone(voice.language)
    language = voice.language
    await _reach_written(phone, language)
    for option in ("unclear", "no"):
        await phone.say(words(language, "scope_creep", "written", option).upper())
        await _is_at(phone, language, "slip")
        assert frames(house)[0]["answers"] == {"extra": "a German version", "written": option}
        await phone.tap(":back")
        await _is_at(phone, language, "written")
    await phone.say("2")
    await _is_at(phone, language, "slip")
    assert frames(house)[0]["answers"]["written"] == "no"


@in_each_voice
async def test_types_the_label_of_a_button_under_a_message_or_a_reminder_or_of_the_menu(
    house: House, voice: Voice
) -> None:
    """Each does what its button does: none is taken for a client's message."""
    phone = await house.phone(voice.language)
    language = voice.language
    await phone.forward(voice.discount, client="Ahmed")
    await phone.hears(has(":save"))
    await settle(house)
    await phone.say(words(language, "next-save"))
    await phone.hears(has(":new"))
    await phone.say(words(language, "next-other"))
    await phone.hears(words(language, "diagnosis-which"))
    await phone.say("/remind in 5 minutes call Anna")
    await phone.hears(has(":delete"))
    for typed in ("reminder-hour", "reminder-done"):
        await settle(house)
        house.move_clock(timedelta(minutes=61))
        await phone.hears(has(":done"))
        await phone.say(words(language, typed))
        await phone.hears("call Anna")
    await settle(house)
    assert rows(house, "SELECT state FROM reminders WHERE text = 'call Anna'") == [("done",)]
    await phone.skip()
    await phone.say(words(language, "menu-deals").upper())
    await phone.hears(words(language, "deals-none"))
    assert count(house, "readings") == 1


@in_each_voice
async def test_edits_an_earlier_message(house: House, voice: Voice) -> None:
    """A client's message is diagnosed again; an answer changes nothing by itself."""
    phone = await house.phone(voice.language)
    sent = await phone.say(voice.discount.format(10))
    await phone.hears(has(":walk"))
    await phone.edit(sent, voice.discount.format(25))
    await phone.hears("25")
    await phone.hears(has(":walk"))
    await phone.say("/scope_creep")
    await phone.hears(has(":cancel"))
    answer = await phone.say("a German version")
    await phone.hears(has(":unclear"))
    await phone.edit(answer, "1600")
    await still_answers(house, phone)
    assert frames(house)[0]["trail"] == [["extra", "a German version"]]


@in_each_voice
async def test_comes_back_after_days(house: House, voice: Voice) -> None:
    """The greeting tells the deals that wait and asks the pending question; he goes on or stops."""
    phone = await house.phone(voice.language)
    language = voice.language
    await make_deal(phone, "Ahmed")
    await phone.forward(voice.discount.format(20), client="Ahmed")
    await phone.hears(has(":walk"))
    await _reach_written(phone, language)
    await phone.say(voice.hello)  # who was here just now is answered shortly
    await phone.hears(words(language, "small-talk"))
    waiting = says(
        words(language, "start-mine", clients="Ahmed"),
        words(language, "start-talk", name=words(language, "scope_creep")),
    )
    for hello in (voice.hello, "/start"):
        house.move_clock(timedelta(days=4))
        await phone.say(hello)
        question = await _is_at(phone, language, "written")
        assert has(":unclear")(question)
        assert has("m:practice")(await phone.hears(waiting))
        await phone.tap(":unclear", question.id)
        await _is_at(phone, language, "slip")
        await phone.tap(":back")
        await _is_at(phone, language, "written")
    house.move_clock(timedelta(days=4))
    await phone.say(voice.hello)
    await phone.hears(has(":cancel"))
    await phone.hears(waiting)
    await phone.tap(":cancel")
    await phone.hears(_stopped(language, "scope_creep"))
    assert frames(house) == []
    await phone.say(voice.hello)
    await phone.hears(words(language, "small-talk"))


def _message(phone: Phone, **content: object) -> dict[str, Any]:
    return {
        "message_id": 9,
        "date": 1_790_000_000,
        "from": {**phone.user, "is_bot": False},
        "chat": {"id": phone.user["id"], "type": "private"},
        **content,
    }


_DICE = {"emoji": "🎲", "value": 3}
_GAME = {"title": "Chess", "description": "A game of chess", "photo": []}
ODD: tuple[tuple[str, Callable[[Phone], Awaitable[object]]], ...] = (
    ("attached-photo", lambda phone: phone.send_photo()),
    ("attached-sticker", lambda phone: phone.send_sticker()),
    ("attached-voice", lambda phone: phone.send_voice()),
    ("attached-file", lambda phone: phone.send_document()),
    ("attached-other", lambda phone: phone.send_poll()),
    ("settings-title", lambda phone: phone.send_location(0.0, -140.0)),  # it is read: a zone
    ("attached-other", lambda phone: phone.inject({"message": _message(phone, game=_GAME)})),
    ("attached-other", lambda phone: phone.send_contact("+1000", "Ann")),
    ("attached-other", lambda phone: phone.inject({"message": _message(phone, text="  \n ")})),
    ("no-words", lambda phone: phone.say("😀🎉👍🏽")),
    ("no-words", lambda phone: phone.say("!!! ... ???")),
    ("no-words", lambda phone: phone.forward("😀🎉")),
    ("attached-sticker", lambda phone: phone.inject({"message": _message(phone, dice=_DICE)})),
)


@in_each_voice
async def test_sends_a_photo_sticker_voice_file_poll_location_game(
    house: House, voice: Voice
) -> None:
    """What can be read is told kindly, and in the middle of a talk nothing is lost by it."""
    phone = await house.phone(voice.language)
    language = voice.language
    for key, send in ODD:
        await send(phone)
        await phone.hears(words(language, key))
    await _reach_written(phone, language)
    before = frames(house)
    for key, send in ODD[:7]:
        await send(phone)
        await phone.hears(words(language, key))
    await still_answers(house, phone)
    assert frames(house) == before
    await phone.say(words(language, "scope-creep-written-no"))
    await _is_at(phone, language, "slip")


@pytest.mark.sqlite_file("a server takes no word for a number")
@in_each_voice
async def test_meets_an_error_of_ours(
    house: House, voice: Voice, caplog: pytest.LogCaptureFixture
) -> None:
    """An apology, everything as it was, and one entry in the log with the update's number."""
    phone = await house.phone(voice.language)
    language = voice.language
    deal = await make_deal(phone, "Ahmed")
    await _reach_written(phone, language)
    await settle(house)
    before = frames(house), rows(house, "SELECT * FROM deal_events")
    await _write(house, "UPDATE deals SET price_minor = 'no number'")
    await phone.say("/deals")
    await phone.hears(words(language, "error"))
    await settle(house)
    ((number,),) = rows(house, "SELECT update_id FROM inbox WHERE state <> 'done'")
    ours = [one for one in caplog.records if one.name.startswith(("bot", "handlers"))]
    (error,) = [one.getMessage() for one in ours if one.levelno >= logging.ERROR]
    assert f"update {number} failed" in error
    assert "Ahmed" not in error
    caplog.clear()
    assert (frames(house), rows(house, "SELECT * FROM deal_events")) == before
    await phone.say(words(language, "scope-creep-written-no"))
    await _is_at(phone, language, "slip")
    await _write(house, "UPDATE deals SET price_minor = 150000")
    await open_deal(phone, deal)


@in_each_voice
async def test_finishes(house: House, voice: Voice) -> None:
    """The next step is offered: save to the deal, be reminded, have the own reply checked."""
    phone = await house.phone(voice.language)
    language = voice.language
    await _reach_written(phone, language)
    await phone.tap(":yes")
    await phone.hears(is_draft)
    name = words(language, "scope_creep")
    ended = await phone.hears(says(words(language, "walk-ended", name=name)))
    assert frames(house) == []
    await phone.tap("m:check", ended.id)
    await phone.hears(words(language, "check-reply"))
    await phone.tap(":cancel")
    await phone.hears(_stopped(language, "check"))
    await phone.tap("e:remind", ended.id)
    await phone.hears(words(language, "reminder-when"))
    await phone.tap(":cancel")
    await phone.hears(_stopped(language, "reminder"))
    await phone.tap("e:save", ended.id)
    await phone.hears(has("e:new"))
    await phone.tap("e:new")
    await still_answers(house, phone)
    assert count(house, "deals") == 1
