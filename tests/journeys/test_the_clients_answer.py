"""The client's answer to what was sent: forwarded, by somebody else, or waited for."""

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest

from tests.house import House
from tests.journeys.chat import frames, has, is_draft, plain, says, words
from tests.journeys.doing import due_of, let_come
from tests.phone import Phone


@dataclass(frozen=True)
class Voice:
    """What a client of this language writes."""

    language: str
    price: str
    agrees: str
    insists: str
    offers: str


VOICES = (
    Voice(
        "en",
        price="1500 $",
        agrees="Great, that works for us, we agree. Let's start!",
        insists="Still too expensive for us, honestly. We need it cheaper.",
        offers="We can pay $1200 and not a dollar more.",
    ),
    Voice(
        "ru",
        price="1500 долларов",
        agrees="Отлично, нас всё устраивает, согласны. Начинаем!",
        insists="Всё равно дорого, если честно. Нужно дешевле.",
        offers="Можем заплатить 1200 долларов, и ни долларом больше.",
    ),
    Voice(
        "ar",
        price="١٥٠٠ دولار",
        agrees="ممتاز، موافقين على السعر، خلينا نبدأ",
        insists="لسه غالي علينا بصراحة، نحتاج سعر أقل",
        offers="نقدر ندفع ١٢٠٠ دولار فقط، لا أكثر",
    ),
)
in_each_voice = pytest.mark.parametrize("voice", VOICES, ids=lambda voice: voice.language)


@pytest.fixture(autouse=True)
def no_error_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    assert [each.getMessage() for each in records if each.levelno >= logging.ERROR] == []


async def _reach_hear(phone: Phone, language: str, price: str) -> None:
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
