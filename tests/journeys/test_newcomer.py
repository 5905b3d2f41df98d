"""What a newcomer meets who has answered none of the coach's questions yet."""

from datetime import UTC, datetime

import pytest

from bot.texts import load_texts
from tests.house import House
from tests.journeys.chat import (
    frames,
    has,
    is_draft,
    label,
    plain,
    rows,
    says,
    settle,
    words,
)
from tests.phone import Message, Phone

FORWARDED = [
    ("en", "Hi, how much do you charge for a landing page?", "price-question"),
    ("en", "Could you take 20% off? $1500 is a stretch for us.", "discount-request"),
    ("ru", "Здравствуйте, сколько у вас стоит лендинг?", "price-question"),
    ("ru", "Скинете 20%? 1500 долларов для нас многовато.", "discount-request"),
    ("ar", "السلام عليكم، بكم تصميم صفحة هبوط؟", "price-question"),
    ("ar", "ممكن تعملوا لنا خصم ٢٠٪؟ ١٥٠٠ دولار كثير علينا", "discount-request"),
]


def _asks(message: Message) -> bool:
    """The house ends a message that asks with its question, or puts the answers below it."""
    return plain(message.text).rstrip().endswith(("?", "؟")) or has("v:")(message)


@pytest.mark.parametrize(("language", "text", "situation"), FORWARDED)
async def test_who_forwards_a_message_first_of_all_hears_what_it_is_worth_and_is_asked_nothing(
    house: House, language: str, text: str, situation: str
) -> None:
    """What stands behind it and replies to send: no greeting, no question about himself before."""
    phone = await house.phone(language)
    await phone.forward(text, client="Sara", hidden=True)
    await phone.hears(has(":walk"))
    await settle(house)
    said = [each for each in await phone.messages() if each.from_bot]
    assert words(language, "situation", situation) in plain(said[0].text)
    drafts = [place for place, each in enumerate(said) if is_draft(each)]
    assert drafts
    before = [each for each in said[: drafts[0]] if not is_draft(each)]
    assert [str(each) for each in before if _asks(each)] == []
    # nor is anything asked afterwards, unless he wants it
    assert frames(house) == []
    assert words(language, "welcome") not in await _told(phone)


async def _told(phone: Phone) -> str:
    return plain("\n".join(each.text for each in await phone.messages() if each.from_bot))


async def test_a_bare_sum_typed_in_a_talk_is_in_the_likeliest_currency(house: House) -> None:
    phone = await house.phone("ru")
    await phone.say("/late_payment")
    await phone.hears(has(":cancel"))
    await phone.say("48к")
    await phone.hears(has(":back"))
    await phone.say("нет, 46 500")
    await phone.hears(lambda message: "46 500 ₽" in plain(message.text).replace("\xa0", " "))


async def test_a_reminder_set_before_the_zone_is_known_moves_to_it_by_a_tap(house: House) -> None:
    phone = await house.phone("ru")
    await phone.say("напомни в пятницу в 9 утра написать Марине")
    await phone.hears(has(label("ru", "profile", "zone")))
    ((before,),) = rows(house, "SELECT due_at FROM reminders WHERE text = 'написать Марине'")
    await phone.tap("s:zone")
    await phone.hears(has(":cancel"))
    await phone.say("Казань")
    await phone.hears("/settings")
    await settle(house)
    ((after,),) = rows(house, "SELECT due_at FROM reminders WHERE text = 'написать Марине'")
    hours = [datetime.fromisoformat(each).replace(tzinfo=UTC).hour for each in (before, after)]
    assert hours == [9, 6]


async def test_thanks_are_no_answer_to_a_question_for_words(house: House) -> None:
    phone = await house.phone("ar")
    await phone.say("/scope_creep")
    asked = await phone.hears(has(":cancel"))
    await phone.say("شكرا يا باشا")
    await phone.hears(words("ar", "small-talk"))
    again = await phone.hears(has(":cancel"))
    assert again.text == asked.text


async def test_who_takes_the_price_and_asks_for_more_does_not_insist_on_the_price(
    house: House,
) -> None:
    phone = await house.phone("ar")
    await phone.say("/discount")
    for answer in ("400 دولار", "300", "250"):
        await phone.hears(has(":cancel"))
        await phone.say(answer)
    await phone.hears(has(":hold"))
    await phone.tap(":hold")
    await phone.hears(has(":insists"))
    await phone.forward(
        "طيب خلاص بالسعر اللي قلته، بس ضيف لنا ترجمة انجليزي تحت ونسخة مربعة للانستا، شغلة بسيطة",
        client="أبو فهد",
    )
    await phone.hears(words("ar", "situation-scope-creep"))


async def test_a_bare_sum_where_an_answer_is_waited_for_is_what_the_client_offers(
    house: House,
) -> None:
    phone = await house.phone("en")
    await phone.say("/discount")
    for answer in ("£3,200", "2700", "2500"):
        await phone.hears(has(":cancel"))
        await phone.say(answer)
    await phone.hears(has(":hold"))
    await phone.tap(":hold")
    await phone.hears(has(":insists"))
    await phone.say("2950")
    await phone.hears(says(words("en", "walk-heard", answer=words("en", "walk-hear-offers"))))


async def test_a_sum_with_a_part_of_its_own_is_not_told_twice(house: House) -> None:
    phone = await house.phone("en")
    await phone.forward(
        "Any wiggle room on the £3,200? We were thinking more like £2,700.", client="Hannah"
    )
    await phone.hears(has(":walk"))
    told = await _told(phone)
    assert words("en", "diagnosis-sum-offered", value="£2,700") in told
    assert words("en", "diagnosis-sums-besides", value="£3,200") in told


@pytest.mark.parametrize("language", ["en", "ru", "ar"])
async def test_a_reply_typed_in_a_talk_is_about_that_talk(house: House, language: str) -> None:
    phone = await house.phone(language)
    await phone.forward("Could you change the fox and the background, please?", client="Marina")
    await phone.hears(has(":walk"))
    await phone.say("/late_payment")
    await phone.hears(has(":cancel"))
    await phone.say("mine: Where is the money? Are you kidding me, it's been three weeks!")
    await phone.hears(has(":hold"))
    head = load_texts().say(language, "check-answers", {"words": "|"}).split("<i>")[0]
    assert plain(head) not in await _told(phone)
