"""A talk is practised: the coach plays the client, the user answers, a scorecard ends it."""

import asyncio
import json
from datetime import timedelta
from typing import Any

import pytest

from bot.answers import practice_card
from bot.answers.practice_card import show_card
from bot.answers.talk import Talk
from bot.texts import LANGUAGES
from scenarios.practice.characters import CHARACTERS
from scenarios.practice.practice import Practice
from tests.house import House
from tests.journeys.chat import count, frames, has, plain, rows, says, settle, still_answers, words
from tests.phone import Message, Phone

in_each_language = pytest.mark.parametrize("language", LANGUAGES)

FIRM = {
    "en": "I understand that the budget is tight. The price covers the research, three drafts and "
    "all the files, so it stays as it is. Shall we begin on Monday?",
    "ru": "Понимаю, что бюджет ограничен. В цену входят исследование, три варианта и все файлы, "
    "поэтому она остаётся прежней. Начнём в понедельник?",
    "ar": "أفهم أن الميزانية محدودة. السعر يشمل البحث وثلاثة نماذج وكل الملفات، لذلك يبقى كما هو. "
    "هل نبدأ يوم الاثنين؟",
}
CLIENT = "Hi, 500 is too much for us. Can you make it 400?"
STOP = {"en": "stop", "ru": "стоп", "ar": "توقف"}


def _is_line(message: Message) -> bool:
    """Whether the client speaks and waits for an answer."""
    return has(":cancel")(message)


def _is_card(message: Message) -> bool:
    return has("y:new")(message)


async def _begin(phone: Phone, situation: str = "discount_request", who: str = "fair") -> Message:
    await phone.say("/practice")
    await phone.hears(has(f"y:s:{situation}"))
    await phone.tap(f"y:s:{situation}")
    await phone.hears(has(":easy"))
    await phone.tap(f"y:l:{situation}:easy")
    await phone.hears(has(f":easy:{who}"))
    await phone.tap(f"y:c:{situation}:easy:{who}")
    return await phone.hears(_is_line)


def _stored(house: House) -> list[tuple[Any, ...]]:
    return rows(house, "SELECT body, points FROM practices ORDER BY id")


@in_each_language
async def test_a_talk_is_practised_to_its_end_and_a_scorecard_says_how_it_went(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    name = words(language, "practice-character-fair")
    line = await _begin(phone)
    lines = [plain(line.text)]
    while not _is_card(line):
        assert len(lines) <= 8
        await phone.say(FIRM[language])
        line = await phone.hears(lambda message: _is_line(message) or _is_card(message))
        lines.append(plain(line.text))
    assert len(lines) >= 2
    assert all(name in said for said in lines[:-1])
    assert words(language, "practice-best") in plain(line.text)
    await settle(house)
    [(body, points)] = _stored(house)
    # what was written in it is gone with its end
    assert body is None
    assert 0 <= points <= 100
    assert str(points) in plain(line.text)
    assert frames(house) == []
    await still_answers(house, phone)


@in_each_language
async def test_whoever_stops_early_hears_how_it_went_so_far_and_nothing_is_counted(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    await _begin(phone)
    await phone.say(FIRM[language])
    await phone.hears(_is_line)
    await phone.say(STOP[language])
    await phone.hears(says(words(language, "practice-ended-early")))
    await settle(house)
    assert _stored(house) == [(None, None)]
    assert frames(house) == []


async def test_a_talk_stopped_before_the_first_answer_has_no_scorecard(house: House) -> None:
    phone = await house.phone("en")
    line = await _begin(phone)
    await phone.tap(":cancel", line.id)
    await phone.hears("Stopped")
    await phone.quiet()
    assert _stored(house) == [(None, None)]


@pytest.mark.parametrize(
    "reply", ["Why?", "Remind me tomorrow at 10 to call you", "New deal Ahmed 1200$"]
)
async def test_what_would_be_a_wish_or_a_question_elsewhere_is_said_to_the_client(
    house: House, reply: str
) -> None:
    phone = await house.phone("en")
    await _begin(phone)
    await phone.say(reply)
    await phone.hears(_is_line)
    await settle(house)
    assert count(house, "reminders") == 0
    assert count(house, "deals") == 0
    [(body, _)] = _stored(house)
    assert len(json.loads(body)["history"]) == 1


async def test_a_clients_message_in_the_middle_is_read_and_the_talk_goes_on_where_it_was(
    house: House,
) -> None:
    phone = await house.phone("en")
    line = await _begin(phone)
    await phone.forward(CLIENT)
    await phone.hears(says(words("en", "diagnosis-next")))
    await phone.hears(has(":resume"))
    await phone.tap(":resume")
    again = await phone.hears(_is_line)
    assert again.text == line.text
    await phone.say(FIRM["en"])
    await phone.hears(_is_line)


async def test_a_talk_survives_a_restart(house: House) -> None:
    phone = await house.phone("en")
    await _begin(phone)
    await house.close()
    await house.open()
    await phone.say(FIRM["en"])
    await phone.hears(_is_line)
    [(body, _)] = _stored(house)
    assert len(json.loads(body)["history"]) == 1


async def test_a_talk_left_until_its_lines_were_erased_makes_room_for_another(house: House) -> None:
    phone = await house.phone("en")
    await _begin(phone)
    await phone.forward(CLIENT, "Ahmed")
    offer = await phone.hears(has(":resume"))
    house.move_clock(timedelta(days=30))
    await house.reopen()  # old lines are erased at the start
    await settle(house)
    while _stored(house)[0][0] is not None:  # noqa: ASYNC110 - the file rings no bell
        await asyncio.sleep(0.05)
    await phone.tap(":resume", offer.id)
    lapsed = await phone.hears(words("en", "practice-lapsed"))
    assert frames(house) == []
    await phone.tap("m:practice", lapsed.id)
    await phone.hears(has("y:s:discount_request"))


async def test_hints_can_be_switched_off_and_on(house: House) -> None:
    phone = await house.phone("en")
    firm = words("en", "practice-hint-hold-reasoned")
    await _begin(phone)
    await phone.say(FIRM["en"])
    assert firm in plain((await phone.hears(_is_line)).text)
    await phone.tap("y:hints:off:")
    await phone.hears(has("y:hints:on:"))
    await phone.say(FIRM["en"])
    assert firm not in plain((await phone.hears(_is_line)).text)
    await phone.tap("y:hints:on:")
    await phone.hears(has("y:hints:off:"))


async def test_this_client_is_practised_with_his_own_sums(house: House) -> None:
    phone = await house.phone("en")
    await phone.forward(CLIENT, client="Ahmed")
    await phone.hears(has("y:r:"))
    await phone.tap("y:r:")
    await phone.hears(has(":medium"))
    await phone.tap(":medium")
    line = await phone.hears(_is_line)
    assert "Ahmed" in plain(line.text)
    [(body, _)] = _stored(house)
    brief = json.loads(body)["brief"]
    assert (brief["price"]["amount"], brief["offer"]["amount"]) == ("500.00", "400.00")
    assert CLIENT not in plain(line.text)
    assert "400" in plain(line.text)


async def test_the_last_client_is_offered_where_a_practice_is_chosen(house: House) -> None:
    phone = await house.phone("en")
    await phone.forward(CLIENT, client="Ahmed")
    await phone.hears(has("y:r:"))
    await phone.say("/practice")
    choice = await phone.hears(has("y:s:discount_request"))
    assert any("Ahmed" in label for label in choice.labels)


async def test_nobody_practises_with_somebody_elses_client(house: House) -> None:
    phone, stranger = await house.phone("en"), await house.phone("en", user_id=2002)
    await phone.forward(CLIENT)
    await phone.hears(has("y:r:1"))
    await stranger.say("/practice")
    choice = await stranger.hears(has("y:s:discount_request"))
    await stranger.tap_gone("y:r:1:easy", choice.id)
    await stranger.hears(says(words("en", "gone")))
    assert count(house, "practices") == 0


async def test_another_language_shows_the_clients_line_in_it(house: House) -> None:
    phone = await house.phone("en")
    await _begin(phone)
    await phone.say("/language")
    await phone.hears(has("l:ru"))
    await phone.tap("l:ru")
    line = await phone.hears(_is_line)
    assert words("ru", "practice-character-fair") in plain(line.text)


async def test_an_edited_answer_changes_nothing_for_it_was_said(house: House) -> None:
    phone = await house.phone("en")
    await _begin(phone)
    said = await phone.say(FIRM["en"])
    line = await phone.hears(_is_line)
    await phone.edit(said, "Forget it, take it for free.")
    assert (await phone.hears(_is_line)).text == line.text
    [(body, _)] = _stored(house)
    assert len(json.loads(body)["history"]) == 1


async def test_a_talk_that_cannot_be_read_any_more_is_gone_and_another_one_begins(
    house: House,
) -> None:
    phone = await house.phone("en")
    await _begin(phone)
    await settle(house)
    rows(house, "UPDATE practices SET body = ?", json.dumps({"brief": 7}))
    await phone.say(FIRM["en"])
    await phone.hears(says(words("en", "practice-lapsed")))
    assert frames(house) == []
    await _begin(phone)


async def test_a_line_of_another_version_is_left_out_and_the_talk_goes_on(house: House) -> None:
    phone = await house.phone("en")
    await _begin(phone)
    await settle(house)
    [(body, _)] = _stored(house)
    talk = json.loads(body)
    talk["line"]["voice"] = ["practice-voice-nobody-calm", 0]
    rows(house, "UPDATE practices SET body = ?", json.dumps(talk))
    await phone.say("/repeat")
    await phone.hears(_is_line)
    await phone.say(FIRM["en"])
    await phone.hears(_is_line)


async def test_it_is_exported_and_erased_with_all_the_rest(house: House) -> None:
    phone = await house.phone("en")
    await _begin(phone)
    await phone.say("/export")
    file = await phone.hears(lambda message: "document" in message.raw)
    content = await phone.fetch(file.raw["document"]["file_id"])
    assert len(json.loads(content)["practices"]) == 1
    await phone.say("/forget")
    await phone.hears(has("x:yes"))
    await phone.tap("x:yes")
    await phone.hears(says(words("en", "forget-done")))
    assert count(house, "practices") == 0


async def test_no_character_says_a_line_again_in_three_talks(house: House) -> None:
    phone = await house.phone("en")
    said: list[str] = []
    for _ in range(3):
        line = await _begin(phone, who="pusher")
        said.append(plain(line.text))
        for _ in range(2):
            await phone.say(FIRM["en"])
            said.append(plain((await phone.hears(_is_line)).text).split("\n", 1)[1])
        await phone.say("stop")
        await phone.hears(_is_card)
    assert len(set(said)) == len(said)
    assert "pusher" in CHARACTERS


async def test_the_scorecard_and_the_diagnosis_stay_when_their_buttons_are_pressed(
    house: House,
) -> None:
    phone = await house.phone("en")
    await _begin(phone)
    await phone.say(FIRM["en"])
    await phone.hears(_is_line)
    await phone.say("stop")
    card = await phone.hears(_is_card)
    await phone.tap("y:again:", card.id)
    await phone.hears(_is_line)
    await phone.say("stop")
    await phone.hears("Stopped")
    await phone.tap("y:new", card.id)
    await phone.hears(has("y:s:discount_request"))
    shown = [message for message in await phone.messages() if message.id == card.id]
    assert [message.text for message in shown] == [card.text]


async def test_a_choice_tapped_twice_begins_one_talk(house: House) -> None:
    phone = await house.phone("en")
    line = await _begin(phone)
    await phone.tap_gone("y:c:discount_request:easy:fair", line.id - 1)
    assert (await phone.hears(_is_line)).text == line.text
    await settle(house)
    assert count(house, "practices") == 1


async def test_another_talk_begun_in_the_middle_tells_first_how_this_one_went(house: House) -> None:
    phone = await house.phone("en")
    await _begin(phone)
    await phone.say(FIRM["en"])
    await phone.hears(_is_line)
    await phone.say("/practice")
    await phone.hears(has("y:on"))
    await phone.tap("y:s:conflict")
    await phone.hears(has(":hard"))
    await phone.tap(":hard")
    await phone.hears(has(":anxious"))
    await phone.tap(":anxious")
    await phone.hears(says(words("en", "practice-ended-early")))
    line = await phone.hears(_is_line)
    assert words("en", "practice-character-anxious") in plain(line.text)


async def test_continue_typed_after_an_interruption_is_no_answer_to_the_client(
    house: House,
) -> None:
    phone = await house.phone("en")
    line = await _begin(phone)
    await phone.forward(CLIENT)
    await phone.hears(has(":resume"))
    await phone.say("continue")
    assert (await phone.hears(_is_line)).text == line.text
    [(body, _)] = _stored(house)
    assert json.loads(body)["history"] == []


async def test_a_practice_inside_a_talk_gives_it_back_after_its_scorecard(house: House) -> None:
    phone = await house.phone("en")
    await phone.say("/price")
    await phone.hears(has(":cancel"))
    await _begin(phone)
    await phone.say(FIRM["en"])
    await phone.hears(_is_line)
    await phone.say("/cancel")
    await phone.hears(_is_card)
    await phone.hears(has(":resume"))


async def test_a_clients_name_is_shown_as_it_is_written(house: House) -> None:
    phone = await house.phone("en")
    await phone.forward(CLIENT, client="A & B <Ltd>")
    await phone.hears(has("y:r:"))
    await phone.say("/practice")
    choice = await phone.hears(has("y:s:discount_request"))
    assert any("A & B <Ltd>" in label for label in choice.labels)
    await phone.tap("y:r:")
    await phone.hears(has(":easy"))
    await phone.tap(":easy")
    assert "A & B <Ltd>" in plain((await phone.hears(_is_line)).text)


@in_each_language
async def test_a_scorecard_that_takes_long_shows_that_the_bot_is_typing(
    house: House, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The end of a practice is summed up in the turn: the chat tells that it has begun."""
    phone = await house.phone(language)
    await _begin(phone)
    await phone.say(FIRM[language])
    await phone.hears(_is_line)
    gate = asyncio.Event()

    async def show_slowly(talk: Talk, ended: Practice) -> None:
        await gate.wait()
        await show_card(talk, ended)

    monkeypatch.setattr(practice_card, "show_card", show_slowly)
    await settle(house)
    await phone.skip()
    await phone.say(STOP[language])
    async with asyncio.timeout(30):
        while not phone.state["action"] or phone.state["action"]["name"] != "typing":
            await asyncio.sleep(0.02)
            await phone.messages()
    await phone.quiet(0)
    gate.set()
    await phone.hears(_is_card)
