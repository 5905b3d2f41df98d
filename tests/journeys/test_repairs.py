"""A conversation put right: back, skip, corrections, interruptions, answers that wait."""

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest

from tests.house import House
from tests.journeys.chat import count, frames, has, is_draft, label, plain, rows, says, words
from tests.journeys.doing import due_of, let_come
from tests.phone import Message, Phone


@dataclass(frozen=True)
class Voice:
    """What a user of this language types instead of tapping, and what his client writes."""

    language: str
    back: str
    skip: str
    cancel: str
    restart: str
    repeat: str
    resume: str
    why: str
    thanks: str
    price: str
    correction: str
    corrected: str
    agrees: str
    insists: str
    offers: str
    asks: str


VOICES = (
    Voice(
        "en",
        back="go back",
        skip="I don't know",
        cancel="never mind",
        restart="start over",
        repeat="repeat please",
        resume="go on",
        why="why do you ask?",
        thanks="thanks!",
        price="1500 $",
        correction="no, 800 $",
        corrected="800",
        agrees="Great, that works for us, we agree. Let's start!",
        insists="Still too expensive for us, honestly. We need it cheaper.",
        offers="We can pay $1200 and not a dollar more.",
        asks="Hi, how much do you charge for a landing page?",
    ),
    Voice(
        "ru",
        back="назад",
        skip="пропустить",
        cancel="хватит",
        restart="заново",
        repeat="повтори",
        resume="продолжим",
        why="зачем?",
        thanks="спасибо",
        price="1500 долларов",
        correction="нет, 800 долларов",
        corrected="800",
        agrees="Отлично, нас всё устраивает, согласны. Начинаем!",
        insists="Всё равно дорого, если честно. Нужно дешевле.",
        offers="Можем заплатить 1200 долларов, и ни долларом больше.",
        asks="Здравствуйте, сколько у вас стоит лендинг?",
    ),
    Voice(
        "ar",
        back="رجوع",
        skip="تخطي",
        cancel="إلغاء",
        restart="من جديد",
        repeat="أعد السؤال",
        resume="نكمل",
        why="لماذا؟",
        thanks="شكرا",
        price="١٥٠٠ دولار",
        correction="لا، ٨٠٠ دولار",
        corrected="800",
        agrees="ممتاز، موافقين على السعر، خلينا نبدأ",
        insists="لسه غالي علينا بصراحة، نحتاج سعر أقل",
        offers="نقدر ندفع ١٢٠٠ دولار فقط، لا أكثر",
        asks="السلام عليكم، بكم تصميم صفحة هبوط؟",
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


async def _reach_hours(phone: Phone, language: str) -> None:
    await phone.say("/scope_creep")
    await _is_at(phone, language, "extra")
    await phone.say("a German version")
    await _is_at(phone, language, "written")
    await phone.tap(":no")
    await _is_at(phone, language, "slip")
    await phone.tap(":no")
    await _is_at(phone, language, "hours")


async def _reach_hear(phone: Phone, language: str, price: str = "1500 $") -> None:
    """In the middle of the talk about a discount: the client's answer is waited for."""
    await phone.say("/discount")
    await phone.hears(words(language, "discount-price"))
    await phone.say(price)
    await phone.hears(has(":skip"))
    await phone.say("20%")
    await phone.hears(words(language, "discount-floor"))
    await phone.tap(":skip")
    await phone.hears(has(":hold"))
    await phone.tap(":hold")
    await phone.hears(words(language, "walk-hear"))


# -- verbs -----------------------------------------------------------------------------------------


@in_each_voice
async def test_back_restart_and_repeat_are_understood_in_words(house: House, voice: Voice) -> None:
    phone = await house.phone(voice.language)
    await _reach_hours(phone, voice.language)
    await phone.say(voice.back)
    await _is_at(phone, voice.language, "slip")
    await phone.tap(":back")
    await _is_at(phone, voice.language, "written")
    assert _trail(house) == ["extra"]
    await phone.say(voice.repeat)
    await _is_at(phone, voice.language, "written")
    await phone.say("/back")
    await _is_at(phone, voice.language, "extra")
    await phone.say(voice.back)  # there is nothing behind the first question: it stays
    await _is_at(phone, voice.language, "extra")
    await phone.say("a French version")
    await _is_at(phone, voice.language, "written")
    await phone.say(voice.restart)
    await _is_at(phone, voice.language, "extra")
    assert _trail(house) == []


@in_each_voice
async def test_skip_and_cancel_are_understood_in_words(house: House, voice: Voice) -> None:
    phone = await house.phone(voice.language)
    language = voice.language
    await phone.say("/discount")
    await phone.hears(words(language, "discount-price"))
    await phone.say(voice.skip)
    await phone.hears(words(language, "unread-not-skippable"))
    await phone.say(voice.price)
    await phone.hears(has(":skip"))
    await phone.say(voice.skip)
    await phone.hears(words(language, "discount-floor"))
    await phone.say("/skip")
    await phone.hears(has(":hold"))
    assert [value for _, value in frames(house)[0]["trail"]][1:] == [None, None]
    await phone.say(voice.cancel)
    await phone.hears(says(words(language, "walk-stopped", name=words(language, "discount"))))
    # what was saved stays saved
    await phone.say("/deals")
    await phone.hears(has("d:0:new"))
    await phone.tap("d:0:new")
    await phone.hears(words(language, "deal-client"))
    await phone.say("Ahmed")
    await phone.hears(words(language, "deal-thing"))
    await phone.say(voice.cancel)
    await phone.hears(says(words(language, "walk-stopped", name=words(language, "deal"))))
    assert rows(house, "SELECT client FROM deals") == [("Ahmed",)]
    await phone.say(voice.cancel)
    await phone.hears(words(language, "walk-nothing-pending"))


@in_each_voice
async def test_what_is_no_answer_is_met_and_the_question_stays(house: House, voice: Voice) -> None:
    phone = await house.phone(voice.language)
    language = voice.language
    await phone.say("/discount")
    question = await phone.hears(words(language, "discount-price"))
    for times in (1, 2):
        await phone.say("blue")
        again = await phone.hears(words(language, "unread-not-money"))
        assert question.text in again.text
        # the second time with the ways out
        assert (words(language, "unread-again") in again.text) == (times == 2)
        assert has(":cancel")(again)
    await phone.say("/cancel")
    await _reach_hear(phone, language)
    await phone.say(voice.why)
    answer = await phone.hears(words(language, "walk-hear-why"))
    assert words(language, "walk-hear") in answer.text
    await phone.say(voice.thanks)
    await phone.hears(words(language, "small-talk"))
    await phone.tap(":insists")
    await phone.hears(is_draft)


# -- corrections -----------------------------------------------------------------------------------


@in_each_voice
async def test_a_no_overwrites_the_answer_and_shows_what_changed(
    house: House, voice: Voice
) -> None:
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
    changed = await phone.hears(says(label(language, "discount", "floor"), voice.corrected))
    assert [name for name, _ in frames(house)[0]["trail"]] == ["price", "asked", "floor"]
    await phone.tap(":hold")
    await phone.hears(lambda message: is_draft(message) and voice.corrected in message.text)


@in_each_voice
async def test_an_option_may_be_typed(house: House, voice: Voice) -> None:
    """Also one whose label opens like a correction."""
    phone = await house.phone(voice.language)
    language = voice.language
    await phone.say("/scope_creep")
    await _is_at(phone, language, "extra")
    await phone.say("a German version")
    for option in ("unclear", "no"):
        await _is_at(phone, language, "written")
        await phone.say(words(language, "scope_creep", "written", option).upper())
        await _is_at(phone, language, "slip")
        assert frames(house)[0]["answers"] == {"extra": "a German version", "written": option}
        await phone.tap(":back")
    await _is_at(phone, language, "written")
    await phone.say("2")
    await _is_at(phone, language, "slip")
    assert frames(house)[0]["answers"]["written"] == "no"


# -- interruptions ---------------------------------------------------------------------------------


@in_each_voice
async def test_interrupted_it_may_be_resumed_or_dropped(house: House, voice: Voice) -> None:
    phone = await house.phone(voice.language)
    await _reach_hours(phone, voice.language)
    await phone.forward(voice.asks, client="Sara")
    await phone.hears(has(":other"))
    offer = await phone.hears(has(":resume"))
    name = words(voice.language, "scope_creep")
    assert words(voice.language, "walk-resume", name=name) in plain(offer.text)
    await phone.tap(":resume")
    await _is_at(phone, voice.language, "hours")
    assert _trail(house) == ["extra", "written", "slip"]
    language = voice.language
    await phone.say("remind me")
    await phone.hears(words(language, "reminder-when"))
    await phone.say("in 3 hours")
    await phone.hears(words(language, "reminder-what"))
    await phone.say("water the fig tree")
    await phone.hears(has(":resume"))
    await phone.say(voice.resume)
    await _is_at(phone, language, "hours")
    await phone.forward(voice.asks, client="Sara")
    await phone.hears(has(":drop"))
    await phone.tap(":drop")
    await phone.hears(says(words(language, "walk-stopped", name=words(language, "scope_creep"))))
    assert frames(house) == []
    assert count(house, "reminders") == 1


# -- the client's answer ---------------------------------------------------------------------------


@in_each_voice
async def test_the_client_s_answer_forwarded_leads_to_its_branch(
    house: House, voice: Voice
) -> None:
    language = voice.language
    answers = {"accepted": voice.agrees, "insists": voice.insists, "offers": voice.offers}
    for user_id, (answer, text) in enumerate(answers.items(), 1001):
        phone = await house.phone(language, user_id=user_id)
        await _reach_hear(phone, language, voice.price)
        await phone.forward(text, client="Ahmed")
        heard = words(language, "walk-heard", answer=words(language, "walk-hear", answer))
        await phone.hears(says(heard))
        match answer:
            case "accepted":
                await phone.hears(is_draft)
                await phone.hears(has("e:save"))
            case "insists":
                await phone.hears(is_draft)
                assert frames(house, user_id)[0]["step"] == "heard_last"
            case _:
                counter = await phone.hears(has(":s0"))
                assert re.search(r"1.?200", counter.labels[0])
                assert frames(house, user_id)[0]["step"] == "counter"


async def test_another_client_s_message_is_no_answer(house: House) -> None:
    phone = await house.phone("en")
    await phone.forward("Could you take 20% off? $1500 is too much.", client="Ahmed")
    await phone.hears(has(":save"))
    await phone.tap(":save")
    await phone.hears(has(":new"))
    await phone.tap(":new")
    await phone.hears("Saved")
    await phone.tap(":walk")
    await phone.hears(has(":cancel"))
    for answer in ("1500 $", "20%", "1000 $"):
        await phone.say(answer)
        await phone.hears(has(":cancel"))
    await phone.tap(":hold")
    await phone.hears(has(":insists"))
    await phone.forward(VOICES[0].insists, client="Sara")
    await phone.hears(has(":other"))
    assert frames(house)[0]["step"] == "heard"
    await phone.forward(VOICES[0].insists, client="Ahmed")
    await phone.hears(says(words("en", "walk-heard", answer=words("en", "walk-hear-insists"))))
    assert frames(house)[0]["step"] == "heard_last"


@in_each_voice
async def test_a_talk_that_waits_asks_again_in_its_time(house: House, voice: Voice) -> None:
    phone = await house.phone(voice.language)
    language = voice.language
    await _reach_hear(phone, language, voice.price)
    await phone.tap(":later")
    await phone.hears(lambda message: not message.buttons and message.kind == "message")
    assert frames(house) == []
    house.move_clock(timedelta(days=1))
    await phone.quiet(0.2)
    # what falls into quiet hours waits for the morning
    let_come(house, due_of(house, "frame IS NOT NULL AND state = 'waiting'"))
    back = await phone.hears(words(language, "walk-hear"))
    assert words(language, "walk-returned", name=words(language, "discount")) in plain(back.text)
    await phone.say(words(language, "walk-hear-silent"))
    await phone.hears(is_draft)
    assert frames(house)[0]["step"] == "heard_nudge"
