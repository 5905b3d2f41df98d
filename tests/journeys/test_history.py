"""A deal's history tells what talks led to: what was given for what, and added for how much."""

from datetime import timedelta

import pytest

from bot.texts import LANGUAGES
from bot.texts.values import show_date, show_money
from scenarios.reckoning.money import load_money
from tests.house import House
from tests.journeys.chat import has, plain, words
from tests.journeys.doing import agree, make_deal, offer_less, open_deal
from tests.phone import Phone

in_each_language = pytest.mark.parametrize("language", LANGUAGES)

IN_A_MONTH = {"en": "in 30 days", "ru": "через 30 дней", "ar": "بعد 30 يومًا"}
LEFT_OUT = {"en": "the blog", "ru": "блог", "ar": "المدونة"}
APART = {"ar": "؛ ", "en": "; ", "ru": "; "}
EXTRA = {"en": "a page in Arabic", "ru": "страница на арабском", "ar": "صفحة بالعربية"}


def _shown(amount: int, language: str) -> str:
    return show_money(load_money({"amount": str(amount), "currency": "USD"}), language)


async def _history(phone: Phone, deal: int) -> list[str]:
    """What the screen of a deal's history tells, without the times at which it happened."""
    await open_deal(phone, deal)
    await phone.tap(f"d:{deal}:history:0")
    told = await phone.hears(
        lambda message: has(f"d:{deal}:show")(message) and not has(":terms")(message)
    )
    return [line.partition(" — ")[2] for line in plain(told.text).splitlines()[1:]]


@in_each_language
@pytest.mark.parametrize("way", ["time", "scope", "prepay"])
async def test_a_lower_price_stands_there_with_what_it_earned(
    house: House, language: str, way: str
) -> None:
    phone = await house.phone(language)
    deal = await make_deal(phone, "Ahmed")
    await agree(phone, deal, "hours", "28")
    await offer_less(phone, "1400 $")
    await phone.tap(":accepted")
    await phone.hears(has(":s0"))
    await phone.say("1400 $")
    await phone.hears(has(f":{way}"))
    await phone.tap(f":{way}")
    await phone.hears(has(":cancel"))
    await phone.say(LEFT_OUT[language] if way == "scope" else IN_A_MONTH[language])
    await phone.hears(has("m:deals"))
    day = show_date(house.clock().date() + timedelta(days=30), language)
    facts = (
        _shown(100, language),
        _shown(1400, language),
        LEFT_OUT[language] if way == "scope" else day,
        words(language, "deal-hourly", value=_shown(50, language)),
    )
    told = await _history(phone, deal)
    line = f"{words(language, 'deal-event-concession', way)}: {APART[language].join(facts)}"
    assert told.count(line) == 1, told


async def _ask_for_more(phone: Phone, deal: int, language: str, days: str) -> None:
    """Up to the client's answer to its price, 6.5 hours at 40; `days`: typed, or a button."""
    await open_deal(phone, deal)
    await phone.tap(f"d:{deal}:walk")
    await phone.hears(has(":go:scope_creep"))
    await phone.tap(":go:scope_creep")
    for answer in (EXTRA[language], ":no", ":no", "6.5", "40 $", days):
        await phone.hears(has(":cancel"))
        await (phone.tap if answer.startswith(":") else phone.say)(answer)
    await phone.hears(has(":accepted"))


@in_each_language
async def test_extra_work_stands_there_as_asked_for_and_as_agreed_with_price_and_days(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    deal = await make_deal(phone, "Ahmed")
    await _ask_for_more(phone, deal, language, "2")
    later = words(language, "deal-days", days=2)
    facts = APART[language].join((EXTRA[language], _shown(260, language), later))
    asked, agreed = (
        f"{words(language, 'deal-event-change', state)}: {facts}" for state in ("asked", "agreed")
    )
    told = await _history(phone, deal)
    assert told.count(asked) == 1, told
    assert not [
        line for line in told if line.startswith(words(language, "deal-event-change-agreed"))
    ]
    await phone.tap(":accepted")
    await phone.hears(has("m:deals"))
    told = await _history(phone, deal)
    assert [told.count(asked), told.count(agreed)] == [1, 1], told
    assert told.index(asked) < told.index(agreed)
    prices = APART[language].join((_shown(1500, language), _shown(1760, language)))
    assert f"{words(language, 'deal-event-price')}: {prices}" in told


@in_each_language
async def test_extra_work_that_nobody_answered_stands_there_as_open_with_its_price(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    deal = await make_deal(phone, "Ahmed")
    await _ask_for_more(phone, deal, language, ":skip")
    for _ in range(2):
        await phone.tap(":silent")
        await phone.hears(lambda message: has(":silent")(message) or has("m:deals")(message))
    facts = APART[language].join((EXTRA[language], _shown(260, language)))
    told = await _history(phone, deal)
    asked = told.index(f"{words(language, 'deal-event-change-asked')}: {facts}")
    assert asked < told.index(f"{words(language, 'deal-event-extra-open')}: {facts}")
    assert not [line for line in told if line.startswith(words(language, "deal-event-price"))]
