"""What people do every day and no plan foresees: paste, thank, name no subject."""

import logging
import re
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

import pytest

from bot.storage import Stage, open_unit
from bot.texts import LANGUAGES
from bot.texts.values import show_money
from scenarios.reckoning.money import Money
from tests.house import House
from tests.journeys.chat import count, data_of, has, is_draft, plain, rows, says, settle, words
from tests.journeys.doing import make_deal

LONG = (
    "Hi there, thank you for the sketches, everybody here likes them a lot. We talked it over and "
    "the other studio would do it for $900 while you ask $1500. Could you come down a little?"
)


@pytest.fixture(autouse=True)
def no_error_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    assert [each.getMessage() for each in records if each.levelno >= logging.ERROR] == []


async def test_a_newcomer_may_paste_before_any_question_is_answered(house: House) -> None:
    phone = await house.phone("en")
    await phone.say("/start")
    await phone.hears(has(":writing"))
    await phone.say(LONG)
    told = await phone.hears(says("$900", "$1,500"))
    assert "doesn't match" not in told.text
    await phone.hears(is_draft)
    await phone.hears(has(":walk"))


@pytest.mark.parametrize(
    ("language", "pasted"),
    [
        ("en", "Could you take 20% off? $1500 is a stretch for us."),
        ("ru", "Скинете 20%? 1500 долларов для нас многовато."),
        ("ar", "ممكن خصم ٢٠٪؟ ١٥٠٠ كثير علينا"),
    ],
)
async def test_a_short_message_pasted_over_a_question_is_no_wrong_answer_but_asked_about(
    house: House, language: str, pasted: str
) -> None:
    """The newcomer's first question waits, and is offered again."""
    phone = await house.phone(language)
    await phone.say("/start")
    await phone.hears(has(":writing"))
    await phone.say(pasted)
    await phone.hears(words(language, "question-whose"))
    await phone.hears(says(words(language, "walk-resume", name=words(language, "profile"))))
    await phone.tap(":wrote")
    await phone.hears(words(language, "situation-discount-request"))
    await phone.hears(is_draft)
    await phone.hears(has(":walk"))


@pytest.mark.parametrize(
    ("language", "wish", "name"),
    [
        ("en", "remind me tomorrow at 10", "call Anna"),
        ("ru", "напомни через 2 часа", "позвонить Анне"),
        ("ar", "ذكرني غدا الساعة ١٠", "الاتصال بأحمد"),
    ],
)
async def test_a_time_alone_sets_a_reminder_which_may_be_named_afterwards(
    house: House, language: str, wish: str, name: str
) -> None:
    phone = await house.phone(language)
    await phone.say(wish)
    await phone.hears(has(":what"))
    await settle(house)
    assert count(house, "reminders", "state = 'waiting'") == 1
    await phone.tap(":what")
    await phone.hears(has(":cancel"))
    await phone.say(name)
    await phone.hears(says(name))
    await settle(house)
    assert rows(house, "SELECT text FROM reminders") == [(name,)]


@pytest.mark.parametrize(("language", "shown"), [("ru", "1 000 ₽"), ("en", "$1,000")])
async def test_a_sum_without_a_currency_is_in_the_likeliest_one(
    house: House, language: str, shown: str
) -> None:
    phone = await house.phone(language)
    text = "Бюджет у нас 1000, дороже не можем" if language == "ru" else "Our budget is 1000"
    await phone.forward(text, client="Anna")
    told = await phone.hears(lambda message: shown in message.text.replace("\xa0", " "))
    assert plain(told.text)


async def test_no_sum_of_a_client_who_names_his_currency_is_told_in_the_users(
    house: House,
) -> None:
    phone = await house.phone("ar")  # reckoned in riyals until a currency is set
    await phone.forward("8000 جنيه كثير، غيرك يعملها ب3000، خليها 4000", client="Omar")
    await phone.hears(has(":walk"))
    told = plain("\n".join(each.text for each in await phone.messages() if each.from_bot))
    assert "4,000" in told
    assert "جنيه" in told
    assert "ريال" not in told


async def test_a_clients_name_on_a_button_is_as_he_writes_it(house: House) -> None:
    phone = await house.phone("en")
    await phone.forward(LONG, client="Anna & Co <x>")
    await phone.hears(has(":save"))
    await phone.tap(":save")
    question = await phone.hears(has(":new"))
    assert any("Anna & Co <x>" in label for label in question.labels)


@pytest.mark.parametrize(
    ("button", "question"), [(":save", "deal-which"), (":other", "diagnosis-which")]
)
async def test_a_button_tapped_twice_asks_its_question_in_its_place_once(
    house: House, button: str, question: str
) -> None:
    phone = await house.phone("en")
    await phone.forward(LONG, client="Anna")
    asked = await phone.hears(has(button))
    before = len(await phone.messages())
    for _ in range(2):  # the second finds the button on the screen or gone from it
        await phone.tap_gone(data_of(asked, button), asked.id)
    told = await phone.hears(words("en", question))
    assert told.id == asked.id
    await settle(house)
    assert len(await phone.messages()) == before
    await phone.tap(":next", asked.id)
    back = await phone.hears(has(":walk"))
    assert (back.id, back.labels) == (asked.id, asked.labels)


async def test_what_a_client_with_a_deal_writes_is_in_its_timeline(house: House) -> None:
    phone = await house.phone("en")
    await phone.say("/deals")
    await phone.hears(has("d:0:new"))
    await phone.tap("d:0:new")
    for answer in ("Anna", "landing page", "1500 $", "1100 $"):
        await phone.hears(has(":cancel"))
        await phone.say(answer)
    await phone.hears("/deals")
    await phone.forward("Could you do 20% less?", client="Anna")
    await phone.hears(has(":other"))
    await settle(house)
    assert count(house, "deal_events", "kind = 'message'") == 1


async def test_words_for_a_client_of_another_language_are_asked_for_in_it(house: House) -> None:
    phone = await house.phone("ru")
    await phone.forward(
        "You delivered the wrong logo and missed the date. We want our money back.", client="Bob"
    )
    await phone.hears(has(":walk"))
    await phone.say("/cancel")
    await phone.tap(":other")
    await phone.hears(has(":is:conflict"))
    await phone.tap(":is:conflict")
    await phone.hears(has(":walk"))
    await phone.tap(":walk")
    asked = await phone.hears(has(":cancel"))
    while "английский" not in asked.text:
        option = next(
            b["callback_data"] for b in asked.buttons if b["callback_data"].startswith("q:")
        )
        await phone.tap(option)
        asked = await phone.hears(has(":cancel"))


@pytest.mark.parametrize(
    ("language", "line", "client"),
    [
        ("en", "new deal Ahmed 1200$", "Ahmed"),
        ("ru", "новая сделка Анна лендинг 90 тысяч рублей", "Анна"),
        ("ar", "صفقة جديدة أحمد ١٢٠٠ دولار", "أحمد"),
    ],
)
async def test_a_deal_is_told_in_a_line_also_in_the_middle_of_a_talk(
    house: House, language: str, line: str, client: str
) -> None:
    phone = await house.phone(language)
    await phone.say("/discount")
    await phone.hears(has(":cancel"))
    await phone.say(line)
    await phone.hears(words(language, "deal-from-words"))
    await phone.hears(says(client))
    await phone.hears(says(words(language, "walk-resume", name=words(language, "discount"))))
    assert rows(house, "SELECT client FROM deals") == [(client,)]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_start_tells_what_waits_before_what_can_be_done(house: House, language: str) -> None:
    phone = await house.phone(language)
    await make_deal(phone, "Ahmed")
    await phone.forward("Hi, 500 is too much for us. Can you make it 400?", client="Ahmed")
    await phone.hears(has(":walk"))
    for name in ("<Anna>", "Omar", "Lena", "Ivan", "Zoe"):
        await phone.say(f"/remind in 2 minutes call {name}")
        await phone.hears(has(":later:"))
    await phone.say("/start")
    menu = await phone.hears(has("m:practice"))
    told = plain(menu.text)
    mine = words(language, "start-mine", clients="Ahmed")
    assert mine in told
    assert "call <Anna>" in told
    assert words(language, "start-more", count=2) in told
    assert told.index("call <Anna>") < told.index(words(language, "menu"))
    assert told.index(mine) < told.index(words(language, "menu"))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_start_tells_all_that_waits_in_one_order_before_what_can_be_done(
    house: House, language: str
) -> None:
    """Both turns, payments, today, the talk, its question; then the menu. The rest is counted."""
    phone = await house.phone(language)
    await make_deal(phone, "Ahmed")
    await phone.forward("Hi, 500 is too much for us. Can you make it 400?", client="Ahmed")
    await phone.hears(has(":walk"))
    await settle(house)
    await _wait_for_clients(house)
    await phone.say("/remind in 2 minutes call Anna")
    await phone.hears(has(":later:"))
    await phone.say("/scope_creep")
    asked = await phone.hears(words(language, "scope_creep", "extra"))
    await phone.say("/start")
    again = await phone.hears(asked.text)
    menu = await phone.hears(has("m:practice"))
    assert again.id < menu.id
    assert has(":cancel")(again)
    told = plain(menu.text)
    parts = [
        words(language, "start-waits"),
        words(language, "start-mine", clients="Ahmed"),
        words(language, "start-theirs", clients="|").split("|")[0],
        words(language, "start-paid", payments="|").split("|")[0],
        words(language, "start-today", at="|", what="").split("|")[0],
        words(language, "start-talk", name=words(language, "scope_creep")),
        words(language, "menu"),
    ]
    assert all(part in told for part in parts), told
    assert [told.index(part) for part in parts] == sorted(told.index(part) for part in parts)
    lines = told.splitlines()
    (theirs,) = [line for line in lines if line.startswith(parts[2])]
    (due,) = [line for line in lines if line.startswith(parts[3])]
    assert _named_in(theirs) == _named_in(due) == 3
    assert words(language, "start-more", count=2) in theirs
    assert words(language, "start-more", count=1) in due
    assert show_money(Money(Decimal(100), "USD"), language) in due


def _named_in(line: str) -> int:
    return len(re.findall(r"Client \d", line))


async def _wait_for_clients(house: House) -> None:
    """Five whose answer is waited for; four of them owe a payment since today, one since never."""
    assert house.app is not None
    now = house.clock()
    async with open_unit(house.app.database) as unit:
        for number in range(1, 6):
            deal = await unit.dealings.add_deal(1001, f"Client {number}", now)
            await unit.dealings.change_deal(1001, deal, {"currency": "USD"}, now)
            await unit.dealings.set_turn(1001, deal, "theirs", now)
            amount, due = Money(Decimal(100), "USD"), now.date()
            day = due if number < 5 else due + timedelta(days=9)
            await unit.stages.write(1001, deal, [Stage(1, None, amount, day, None)])
