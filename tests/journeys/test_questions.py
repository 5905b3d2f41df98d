"""A freelancer asks the coach itself: the rule comes, and the talk that applies it can begin."""

import logging
from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.texts import LANGUAGES
from scenarios.playbook.topics import TOPICS
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

RAISE = {
    "en": "how do I raise my price?",
    "ru": "как поднять цену постоянному клиенту?",
    "ar": "ازاي أزود سعري؟",
}
DISCOUNT = {
    "en": "The client asks for a discount, what do I do?",
    "ru": "клиент просит скидку, что делать?",
    "ar": "العميل يطلب خصمًا، ماذا أفعل؟",
}
SILENT = {
    "en": "what do I do when a client disappears",
    "ru": "клиент пропал после того, как я назвал цену, что делать?",
    "ar": "العميل اختفى بعد عرض السعر، وش أسوي",
}
EITHER = {"en": "how much do you charge?", "ru": "сколько вы берёте?", "ar": "كم تأخذ؟"}


@pytest.fixture(autouse=True)
def no_error_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    assert [each.getMessage() for each in records if each.levelno >= logging.ERROR] == []


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_question_is_answered_by_its_rule_and_its_talk_can_begin(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    await phone.say(RAISE[language])
    told = await phone.hears(words(language, "question-raise"))
    assert words(language, "rule-ra1") in plain(told.text)
    assert data_of(told, "w:price_raise") == "w:price_raise"
    assert count(house, "readings") == 0  # nobody's message was read
    await phone.tap("w:price_raise")
    await phone.hears(has(":cancel"))
    await settle(house)
    assert [frame["scenario"] for frame in frames(house)] == ["price_raise"]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_to_do_about_a_client_is_told_with_the_advice_and_all_rules(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    await phone.say(DISCOUNT[language])
    told = await phone.hears(has("w:discount"))
    assert words(language, "rule-di1") in plain(told.text)
    assert words(language, "rule-di2") in plain(told.text)
    await phone.say(SILENT[language])
    told = await phone.hears(has("w:follow_up"))
    assert words(language, "rule-br4") in plain(told.text)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_question_in_the_middle_is_answered_and_the_pending_one_asked_again(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    await phone.say("/discount")
    pending = await phone.hears(has(":cancel"))
    await settle(house)
    before = frames(house)
    await phone.say(RAISE[language])
    told = await phone.hears(has("w:price_raise"))
    assert words(language, "rule-ra1") in plain(told.text)
    again = await phone.hears(has(":cancel"))
    assert again.text == pending.text
    await settle(house)
    (was,), (now,) = before, frames(house)
    assert {**now, "asked": 0} == {**was, "asked": 0}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_question_is_none_of_the_words_that_a_question_of_ours_takes(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    await phone.say("/expectations")  # begins with what the client wants, in any words
    pending = await phone.hears(has(":cancel"))
    await phone.say(DISCOUNT[language])
    await phone.hears(has("w:discount"))
    again = await phone.hears(has(":cancel"))
    assert again.text == pending.text
    await settle(house)
    assert frames(house)[0]["trail"] == []


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_may_be_a_clients_is_asked_and_answered_as_his(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    await phone.say(EITHER[language])
    asked = await phone.hears(words(language, "question-whose"))
    assert asked.labels == [words(language, "question-client"), words(language, "question-mine")]
    await phone.tap(":wrote")
    await phone.hears(words(language, "situation-price-question"))
    await phone.hears(is_draft)
    await phone.hears(has(":walk"))
    await settle(house)
    assert rows(house, "SELECT text FROM readings") == [(EITHER[language],)]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_may_be_a_clients_is_his_only_once_it_was_said(
    house: House, language: str
) -> None:
    """A reply of the user's is not checked as an answer to what he may have asked himself."""
    phone = await house.phone(language)
    reply = "Sorry, I only wanted to ask whether the price is maybe ok for you."
    await phone.say(EITHER[language])
    asked = await phone.hears(words(language, "question-whose"))
    await phone.say(f"/check {reply}")
    verdict = await phone.hears(has("k:"))
    assert EITHER[language] not in plain(verdict.text)
    await phone.tap(":wrote", asked.id)
    await phone.hears(has(":walk"))
    await phone.say(f"/check {reply}")
    await phone.hears(says(EITHER[language][:20]))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_may_be_a_clients_is_answered_as_the_users_own_in_its_place(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    await phone.say(EITHER[language])
    asked = await phone.hears(words(language, "question-whose"))
    await phone.tap(":asks")
    told = await phone.hears(has("w:price"))
    assert told.id == asked.id
    assert words(language, "rule-pr1") in plain(told.text)
    await settle(house)
    assert count(house, "readings") == 0


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_is_forwarded_is_never_a_question_to_the_coach(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    await phone.forward(RAISE[language], "Ahmed")
    await phone.hears(has(":other"))
    await phone.forward(EITHER[language], "Ahmed")
    await phone.hears(words(language, "situation-price-question"))
    await phone.hears(has(":other"))
    await settle(house)
    assert count(house, "readings") == 2


async def test_where_the_client_s_answer_is_awaited_his_words_are_heard_after_the_buttons(
    house: House,
) -> None:
    phone = await house.phone("en")
    await phone.forward("Could you take 20% off?", "Ahmed")
    await phone.hears(has(":walk"))
    await phone.tap(":walk")
    asked = await phone.hears(has(":cancel"))
    while asked.find_button("insists") is None:
        data = [each.get("callback_data", "") for each in asked.buttons]
        option = next((each for each in data if each.startswith("q:")), None)
        if option is None:
            await phone.say("1500 $")
        else:
            await phone.tap(option)
        asked = await phone.hears(has(":cancel"))
    await phone.say("Can I get a discount?")
    await phone.hears(has(":wrote"))
    await phone.tap(":wrote")
    await phone.hears(says(words("en", "walk-heard", answer="They insist")))
    await settle(house)
    assert [author for (author,) in rows(house, "SELECT author FROM readings")] == ["Ahmed"]


async def test_an_answer_that_speaks_of_the_client_stays_an_answer(house: House) -> None:
    phone = await house.phone("en")
    await phone.say("/expectations")
    await phone.hears(has(":cancel"))
    await phone.say("what she wants is a million sales from my text")
    await phone.hears(has(":cancel"))
    await settle(house)
    assert frames(house)[0]["trail"][0] == [
        "wanted",
        "what she wants is a million sales from my text",
    ]


async def test_a_question_about_nothing_known_offers_topics_and_a_topic_answers(
    house: House,
) -> None:
    phone = await house.phone("en")
    await phone.say("how should I deal with him?")
    asked = await phone.hears(words("en", "question-which"))
    topics = [data for each in asked.buttons if (data := each["callback_data"]).startswith("a:")]
    assert len(topics) == 3
    assert asked.find_button("m:walk") is not None
    topic = TOPICS[topics[0].removeprefix("a:")]
    await phone.tap(topics[0])
    told = await phone.hears(words("en", "why-title"))
    assert words("en", f"rule-{topic.rules[0].lower()}") in plain(told.text)


async def test_the_coach_tells_what_it_can_do(house: House) -> None:
    phone = await house.phone("en")
    await phone.say("hey what is this bot for")
    await phone.hears(says("/practice", "/deals"))


async def test_how_to_prepare_leads_to_the_plan_of_a_deal(house: House) -> None:
    phone = await house.phone("en")
    await phone.say("how do I prepare for negotiations?")
    told = await phone.hears(has("m:plan"))
    assert words("en", "rule-p1") in plain(told.text)
    await phone.tap("m:plan")
    await phone.hears(words("en", "deal-which"))


SAY = {"en": "What do I say?", "ru": "что ответить?", "ar": "ماذا أقول له؟"}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_to_say_right_behind_a_clients_message_points_to_its_replies(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    await phone.forward("Could you take 20% off? $1500 is a stretch for us.", "Ahmed")
    first = await phone.hears(is_draft)
    await phone.hears(has(":walk"))
    await phone.say(SAY[language])
    told = await phone.hears(says(words(language, "diagnosis-say", client="Ahmed")))
    await phone.tap(data_of(told, ":more"))
    other = await phone.hears(is_draft)
    assert other.text != first.text
    await phone.hears(has(":walk"))
    house.move_clock(timedelta(hours=3))  # it is about something else by then
    await phone.say(SAY[language])
    told = await phone.hears("")
    assert not has(":more")(told)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_to_say_behind_a_message_read_in_the_middle_asks_the_pending_question_no_word(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    await phone.say("/expectations")  # begins with what the client wants, in any words
    await phone.hears(has(":cancel"))
    await phone.forward("Could you take 20% off? $1500 is a stretch for us.", "Ahmed")
    await phone.hears(has(":resume"))
    await phone.say(SAY[language])
    await phone.hears(says(words(language, "diagnosis-say", client="Ahmed")))
    await settle(house)
    assert frames(house)[0]["trail"] == []


UNPAID = {
    "en": "client vanished and hasn't paid",
    "ru": "клиент пропал и не заплатил",
    "ar": "العميل اختفى ولم يدفع",
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_says_that_nothing_was_paid_is_offered_late_payment(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    await phone.say(UNPAID[language])
    told = await phone.hears("")
    assert has("a:late_payment")(told) or has("w:late_payment")(told)
