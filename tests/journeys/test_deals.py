"""A deal from its first answer to its proof: terms, payments, turns, papers, the daily message."""

import asyncio
import csv
import json
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from io import StringIO
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from bot.texts import LANGUAGES
from bot.texts.values import show_apart, show_date, show_money, show_time
from scenarios.forms.deal import FIELDS
from scenarios.reckoning.money import Money, load_money
from tests.house import House
from tests.journeys.chat import (
    count,
    data_of,
    has,
    is_draft,
    label,
    plain,
    rows,
    says,
    settle,
    words,
)
from tests.journeys.doing import (
    DIGEST,
    agree,
    do_more,
    due_of,
    let_come,
    let_digest_come,
    make_deal,
    offer_less,
    open_deal,
    set_up,
)
from tests.phone import Message, Phone

DISCOUNT = "Could you take 20% off? $1500 is too much."
in_each_language = pytest.mark.parametrize("language", LANGUAGES)


@dataclass(frozen=True)
class Voice:
    """What one says of the same deal in a language; a message of the client's and his yes in it."""

    language: str
    stages: str
    first: str
    second: str
    in_three_weeks: str
    in_ninety_days: str
    rounds: str
    dated_stages: str
    evening: str
    message: str
    confirmation: str


VOICES = (
    Voice(
        "en",
        "50% now, 50% on delivery",
        "now",
        "on delivery",
        "in three weeks",
        "in 90 days",
        "two",
        "50% in 5 days, 50% in 40 days",
        "7 pm",
        DISCOUNT,
        "OK",
    ),
    Voice(
        "ru",
        "50% сейчас, 50% при сдаче",
        "сейчас",
        "при сдаче",
        "через три недели",
        "через 90 дней",
        "два",
        "50% через 5 дней, 50% через 40 дней",
        "в 7 вечера",
        "Сделайте скидку 20%, пожалуйста, 1500 $ для нас дорого.",
        "Да",
    ),
    Voice(
        "ar",
        "50% الآن، 50% عند التسليم",
        "الآن",
        "عند التسليم",
        "بعد ثلاثة أسابيع",
        "بعد 90 يومًا",
        "٢",
        "50% بعد 5 أيام، 50% بعد 40 يومًا",
        "الساعة ٧ مساء",
        "ممكن خصم 20%؟ السعر 1500 دولار مرتفع علينا.",
        "تمام",
    ),
)
in_each_voice = pytest.mark.parametrize("voice", VOICES, ids=lambda voice: voice.language)


@pytest.fixture(autouse=True)
def no_error_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    assert [each.getMessage() for each in records if each.levelno >= logging.ERROR] == []


def _dollars(amount: int) -> Money:
    return load_money({"amount": str(amount), "currency": "USD"})


def _shown(amount: int, language: str) -> str:
    return show_money(_dollars(amount), language)


def _day(house: House, days: int, language: str, zone: str = "UTC") -> str:
    """A day so many days from today, as it is written."""
    day = house.clock().astimezone(ZoneInfo(zone)).date() + timedelta(days=days)
    return show_date(day, language)


def _shows(language: str, *key: str, **facts: str | int) -> str:
    """A line of a screen."""
    return words(language, *key, **facts)


def _edited(message: Message) -> bool:
    return message.kind == "edited"


async def _history(phone: Phone, deal: int) -> str:
    """The whole history of a deal, as its screen tells it."""
    await open_deal(phone, deal)
    await phone.tap(f"d:{deal}:history:0")
    told = await phone.hears(
        lambda message: has(f"d:{deal}:show")(message) and not has(":terms")(message)
    )
    return plain(told.text)


# -- what was agreed -------------------------------------------------------------------------------


@in_each_language
async def test_a_deal_made_by_hand_in_four_answers_ends_on_its_screen(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    await phone.say("/deals")
    await phone.hears(words(language, "deals-none"))
    await phone.tap("d:0:new")
    for answer in ("Ahmed", "landing page", "1500 $", "1000 $"):
        await phone.hears(has(":cancel"))
        await phone.say(answer)
    await phone.hears(words(language, "deal-made"))
    screen = await phone.hears(has(":terms"))
    await settle(house)
    # the command, a tap and four answers: nothing else had to be typed or tapped
    assert (count(house, "inbox"), await _said_by_hand(phone)) == (6, 5)
    assert says(
        f"Ahmed · {words(language, 'deal-state-lead')}",
        _shows(language, "deal-line-thing", value="landing page"),
        _shows(language, "deal-line-price", value=_shown(1500, language)),
        _shows(language, "deal-line-floor", value=_shown(1000, language)),
        words(language, "deal-event-made"),
    )(screen)
    for button in ("stages", "turn", "state", "follow", "history:0", "more"):
        assert has(f"d:1:{button}")(screen), button
    await phone.quiet()
    assert count(house, "deals") == 1


async def _said_by_hand(phone: Phone) -> int:
    """How many messages were typed since the beginning."""
    return len([each for each in await phone.messages() if not each.from_bot])


@pytest.mark.parametrize(
    ("language", "line", "client", "thing"),
    [
        ("en", "new deal: landing page for Ahmed, 1500 $", "Ahmed", "landing page"),
        ("ru", "новая сделка: лендинг для Анны, 1500 $", "Анна", "лендинг"),
        ("ar", "صفقة جديدة: صفحة هبوط لأحمد، 1500 دولار", "أحمد", "صفحة هبوط"),
    ],
)
async def test_a_deal_made_by_hand_in_one_line_needs_nothing_more(
    house: House, language: str, line: str, client: str, thing: str
) -> None:
    phone = await house.phone(language)
    await phone.say(line)
    await phone.hears(words(language, "deal-from-words"))
    screen = await phone.hears(has(":terms"))
    assert says(
        f"{client} · {words(language, 'deal-state-lead')}",
        _shows(language, "deal-line-thing", value=thing),
        _shows(language, "deal-line-price", value=_shown(1500, language)),
    )(screen)
    await settle(house)
    await phone.quiet()
    assert (count(house, "inbox"), await _said_by_hand(phone), count(house, "deals")) == (1, 1, 1)


@in_each_language
async def test_a_floor_above_the_price_is_asked_about(house: House, language: str) -> None:
    phone = await house.phone(language)
    await phone.say("/deals")
    await phone.hears(has("d:0:new"))
    await phone.tap("d:0:new")
    for answer in ("Ahmed", "landing page", "1200 $", "1500 $"):
        await phone.hears(has(":cancel"))
        await phone.say(answer)
    price, high = _shown(1200, language), _shown(1500, language)
    asked = await phone.hears(says(price, high))
    assert high in plain(" ".join(asked.labels))  # one touch leaves it
    await phone.say("1000 $")
    screen = await phone.hears(has(":terms"))
    assert _shows(language, "deal-line-floor", value=_shown(1000, language)) in plain(screen.text)
    await phone.tap("d:1:terms")
    await phone.hears(has("d:1:field:floor"))
    await phone.tap("d:1:field:floor")
    await phone.hears(has(":cancel"))
    await phone.say("1300 $")
    kept = _shown(1300, language)
    asked = await phone.hears(says(kept))
    await phone.tap(next(label for label in asked.labels if kept in plain(label)))
    screen = await phone.hears(has(":terms"))
    assert _shows(language, "deal-line-floor", value=kept) in plain(screen.text)


@in_each_voice
async def test_terms_told_in_words_stand_on_the_terms_screen(house: House, voice: Voice) -> None:
    language = voice.language
    phone = await house.phone(language)
    deal = await make_deal(phone, "Ahmed")
    answers = {
        "payments": voice.stages,
        "deadline": voice.in_three_weeks,
        "margin_days": "3",
        "rounds": voice.rounds,
        "ends_on": voice.in_ninety_days,
        "included": "five pages",
        "excluded": "photos",
        "contact_hours": "10-18",
        "nda": "signed",
    }
    for field, answer in answers.items():
        screen = await agree(phone, deal, field, answer)
    deadline, half = _day(house, 21, language), _shown(750, language)
    assert says(
        _shows(language, "deal-line-paid", value=_shown(0, language), whole=_shown(1500, language)),
        _shows(language, "deal-line-next-stage", value=half),
        _shows(language, "deal-line-deadline", value=deadline, days=21),
        _shows(language, "deal-line-rounds", count=2, used=0, left=2),
    )(screen)
    await phone.tap(f"d:{deal}:terms")
    terms = await phone.hears(has(f"d:{deal}:field:nda"))
    expected = {
        "client": "Ahmed",
        "payments": show_apart([f"{half} ({voice.first})", f"{half} ({voice.second})"], language),
        "deadline": deadline,
        "margin_days": "3",
        "rounds": "2",
        "ends_on": _day(house, 90, language),
        "included": "five pages",
        "excluded": "photos",
        "contact_hours": "10-18",
        "nda": "signed",
    }
    lines = plain(terms.text).splitlines()
    for field, value in expected.items():
        assert f"{label(language, 'deal', field)}: {value}" in lines, field


@in_each_language
async def test_each_field_is_changed_by_a_tap_on_it(house: House, language: str) -> None:
    """No field of the terms screen is left out, and each shows what was typed."""
    phone = await house.phone(language)
    deal = await make_deal(phone, "Ahmed")
    day = house.clock().date() + timedelta(days=30)
    begun = house.clock().date() - timedelta(days=30)
    answers = {
        "client": ("Sara", "Sara"),
        "thing": ("shop", "shop"),
        "price": ("2000 $", _shown(2000, language)),
        "floor": ("1200 $", _shown(1200, language)),
        "hours": ("24", "24"),
        "payments": ("2000 $", _shown(2000, language)),
        "included": ("five pages", "five pages"),
        "excluded": ("photos", "photos"),
        "rounds": ("3", "3"),
        "rounds_used": ("2", "2"),
        "deadline": (day.isoformat(), show_date(day, language)),
        "margin_days": ("4", "4"),
        "starts_on": (begun.isoformat(), show_date(begun, language)),
        "ends_on": (day.isoformat(), show_date(day, language)),
        "nda": ("signed", "signed"),
        "contact_hours": ("10-18", "10-18"),
        "terms": ("paid by card", "paid by card"),
        "next_action": ("send a draft", "send a draft"),
    }
    assert tuple(answers) == FIELDS
    for field, (typed, _) in answers.items():
        screen = await agree(phone, deal, field, typed)
    used = _shows(language, "deal-line-rounds", count=3, used=2, left=1)
    assert used in plain(screen.text)
    await phone.tap(f"d:{deal}:terms")
    terms = await phone.hears(has(f"d:{deal}:field:rounds_used"))
    lines = plain(terms.text).splitlines()
    for field, (_, shown) in answers.items():
        assert f"{label(language, 'deal', field)}: {shown}" in lines, terms


async def test_stages_that_do_not_make_the_price_are_asked_for_again(house: House) -> None:
    phone = await house.phone("en")
    deal = await make_deal(phone, "Ahmed")
    await open_deal(phone, deal)
    await phone.tap(f"d:{deal}:stages")
    await phone.hears(words("en", "deal-stages-none"))
    await phone.tap(f"d:{deal}:field:payments")
    await phone.hears(has(":cancel"))
    await phone.say("50% now, 40% on delivery")
    await phone.hears(words("en", "unread-not-sum"))
    await phone.say("$500 now, the rest on delivery")
    await phone.hears(says("$500"))
    await settle(house)
    assert rows(house, "SELECT position, amount_minor FROM stages") == [(1, 50000), (2, 100000)]


@in_each_voice
async def test_a_payment_is_marked_paid_and_taken_back(house: House, voice: Voice) -> None:
    language = voice.language
    phone = await house.phone(language)
    deal = await make_deal(phone, "Ahmed")
    await agree(phone, deal, "payments", voice.stages)
    half, whole = _shown(750, language), _shown(1500, language)
    await phone.tap(f"d:{deal}:stages")
    stages = await phone.hears(has(f"d:{deal}:paid:1"))
    open_ = _shows(language, "deal-stage-is-open", number=1, value=half, name=voice.first)
    assert open_ in plain(stages.text)
    for _ in range(2):  # tapped twice, it is paid once
        await phone.tap_gone(f"d:{deal}:paid:1", stages.id)
    today = _day(house, 0, language)
    paid = _shows(
        language, "deal-stage-is-paid", number=1, value=half, name=voice.first, paid=today
    )
    await phone.hears(lambda message: _edited(message) and paid in plain(message.text))
    await settle(house)
    screen = await open_deal(phone, deal)
    assert _shows(language, "deal-line-paid", value=half, whole=whole) in plain(screen.text)
    told = await _history(phone, deal)
    assert told.count(words(language, "deal-event-stage-paid")) == 1
    # a slip of the finger: it is open again, and the history does not say otherwise
    await open_deal(phone, deal)
    await phone.tap(f"d:{deal}:stages")
    await phone.hears(has(f"d:{deal}:unpaid:1"))
    await phone.tap(f"d:{deal}:unpaid:1")
    await phone.hears(says(open_))
    assert rows(house, "SELECT paid_on FROM stages") == [(None,), (None,)]
    assert words(language, "deal-event-stage-paid") not in await _history(phone, deal)


# -- whose turn it is ------------------------------------------------------------------------------


@in_each_voice
async def test_the_turn_goes_to_and_fro_with_messages_and_replies(
    house: House, voice: Voice
) -> None:
    language = voice.language
    phone = await house.phone(language)
    deal = await make_deal(phone, "Ahmed")
    today = _day(house, 0, language)
    await phone.forward(voice.message, client="Ahmed")
    draft = await phone.hears(lambda message: is_draft(message) and has("c:")(message))
    await phone.hears(has(":other"))
    screen = await open_deal(phone, deal)
    assert _shows(language, "deal-line-turn-mine", since=today) in plain(screen.text)
    # "I sent this one", tapped twice
    sent = data_of(draft, "c:")
    await phone.skip()
    for _ in range(2):
        await phone.tap_gone(sent, draft.id)
        assert (await phone.answered()).text == words(language, "draft-noted")
    told = await _history(phone, deal)
    assert told.count(words(language, "deal-event-draft-sent")) == 1
    screen = await open_deal(phone, deal)
    assert _shows(language, "deal-line-turn-theirs", since=today) in plain(screen.text)
    # he writes again
    await phone.forward(voice.message, client="Ahmed")
    await phone.hears(has(":other"))
    screen = await open_deal(phone, deal)
    assert _shows(language, "deal-line-turn-mine", since=today) in plain(screen.text)
    # and by hand: nobody's
    await phone.tap(f"d:{deal}:turn")
    await phone.hears(words(language, "deal-which-turn"))
    await phone.tap(f"d:{deal}:owes:nobody")
    screen = await phone.hears(has(f"d:{deal}:terms"))
    for turn in ("mine", "theirs"):
        line = _shows(language, f"deal-line-turn-{turn}", since=today)
        assert line not in plain(screen.text)


@in_each_language
async def test_a_clients_answer_told_by_a_tap_stands_in_the_history_once(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    deal = await make_deal(phone, "Ahmed")
    *_, last = await offer_less(phone, "1400 $")
    answered = words(language, "deal-event-client-answered")
    for _ in range(2):  # tapped twice, it was answered once
        await phone.tap_gone(data_of(last, ":accepted"), last.id)
    await settle(house)
    assert (await _history(phone, deal)).count(answered) == 1


async def test_a_reply_to_nobody_known_has_no_button_for_having_sent_it(house: House) -> None:
    phone = await house.phone("en")
    await phone.forward(DISCOUNT, client="Ahmed")
    draft = await phone.hears(is_draft)
    assert not has(words("en", "draft-sent"))(draft)


async def test_the_time_since_which_it_is_my_turn_is_that_of_the_first_message(
    house: House,
) -> None:
    phone = await house.phone("en")
    deal = await make_deal(phone, "Ahmed")
    await phone.forward(DISCOUNT, client="Ahmed")
    await phone.hears(has(":other"))
    first = _day(house, 0, "en")
    house.move_clock(timedelta(hours=30))
    await phone.forward("Hello? Could you take 20% off?", client="Ahmed")
    await phone.hears(has(":other"))
    screen = await open_deal(phone, deal)
    assert _shows("en", "deal-line-turn-mine", since=first) in plain(screen.text)


# -- the price -------------------------------------------------------------------------------------


@in_each_language
async def test_what_was_given_away_is_told_when_the_price_comes_down(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    deal = await make_deal(phone, "Ahmed")
    given = _shows(language, "deal-line-given", value=_shown(300, language), count=0)
    assert given not in plain((await open_deal(phone, deal)).text)
    await agree(phone, deal, "price", "1400 $")
    screen = await agree(phone, deal, "price", "1200 $")
    assert given in plain(screen.text)
    told = await _history(phone, deal)
    assert told.count(words(language, "deal-event-price")) == 2
    assert plain(_shown(1200, language)) in told
    # dearer than at first: nothing is given away
    screen = await agree(phone, deal, "price", "1600 $")
    assert words(language, "deal-line-given-nothing") in plain(screen.text).splitlines()


@in_each_language
async def test_the_hourly_rate_and_what_was_given_away_are_always_on_the_screen(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    deal = await make_deal(phone, "Ahmed")
    lines = plain((await open_deal(phone, deal)).text).splitlines()
    assert words(language, "deal-line-hourly-unknown") in lines
    assert words(language, "deal-line-given-nothing") in lines
    lines = plain((await agree(phone, deal, "hours", "30")).text).splitlines()
    assert _shows(language, "deal-line-hourly", value=_shown(50, language)) in lines
    lines = plain((await agree(phone, deal, "price", "1200 $")).text).splitlines()
    assert _shows(language, "deal-line-hourly", value=_shown(40, language)) in lines
    assert _shows(language, "deal-line-given", value=_shown(300, language), count=0) in lines


# -- the list --------------------------------------------------------------------------------------


@in_each_language
async def test_a_deal_put_away_is_out_of_the_list_until_it_is_taken_back(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    deal = await make_deal(phone, "Ahmed")
    await do_more(phone, deal, "archive")
    screen = await phone.hears(has(f"d:{deal}:terms"))
    assert words(language, "deal-archived") in plain(screen.text)
    await phone.say("/deals")
    listed = await phone.hears(has("d:0:away:0"))
    assert not has(f"d:{deal}:show")(listed)
    # nothing of it is told any day
    await _let_the_digest_come_or_end(house)
    assert count(house, "reminders", DIGEST) == 0
    await phone.tap("d:0:away:0")
    away = await phone.hears(words(language, "deals-archived"))
    assert has("m:deals")(away)
    await phone.tap(f"d:{deal}:show")
    await phone.hears(has(f"d:{deal}:more"))
    await phone.tap(f"d:{deal}:more")
    await phone.hears(has(f"d:{deal}:unarchive"))
    await phone.tap(f"d:{deal}:unarchive")
    screen = await phone.hears(has(f"d:{deal}:terms"))
    assert words(language, "deal-archived") not in plain(screen.text)
    await phone.say("/deals")
    listed = await phone.hears(has(f"d:{deal}:show"))
    assert not has("d:0:away:0")(listed)
    assert count(house, "reminders", DIGEST) == 1  # it is looked after again


async def _let_the_digest_come_or_end(house: House) -> None:
    """Let the hour of the digest come where there may be nothing left to look after."""
    await settle(house)
    planned = f"SELECT due_at FROM reminders WHERE {DIGEST}"  # noqa: S608 - words of our own
    before = rows(house, planned)
    let_come(house, due_of(house, DIGEST))
    async with asyncio.timeout(20):
        while rows(house, planned) == before:  # noqa: ASYNC110 - the file rings no bell
            await asyncio.sleep(0.01)
    await settle(house)


@pytest.mark.parametrize(
    ("language", "client", "thing", "asked"),
    [
        ("en", "Studio North", "Landing page", ("north", "LAND", "page studio")),
        ("ru", "Студия Север", "Лендинг", ("север", "ЛЕНД", "лендинг студия")),
        ("ar", "مؤسسة النور", "صفحة هبوط", ("النور", "هبوط", "صفحة مؤسسة")),
    ],
)
async def test_words_behind_deals_find_one_by_client_or_work(
    house: House, language: str, client: str, thing: str, asked: tuple[str, ...]
) -> None:
    phone = await house.phone(language)
    deal = await make_deal(phone, client, thing=thing)
    await make_deal(phone, "Zebediah", thing="logo")
    for part in asked:
        await phone.say(f"/deals {part}")
        found = await phone.hears(says(words(language, "deals-found", words=part)))
        assert [data_of(found, name) for name in (client,)] == [f"d:{deal}:show"]
        assert not has("Zebediah")(found)
    await phone.say("/deals qwerty")
    none = await phone.hears(says(words(language, "deals-not-found", words="qwerty")))
    assert len(none.buttons) == 1
    # put away, it is found all the same
    await do_more(phone, deal, "archive")
    await phone.hears(has(f"d:{deal}:terms"))
    await phone.say(f"/deals {asked[0]}")
    found = await phone.hears(says(words(language, "deals-found", words=asked[0])))
    assert has(f"d:{deal}:show")(found)


@in_each_voice
async def test_what_presses_stands_first_in_the_list_and_says_why(
    house: House, voice: Voice
) -> None:
    language = voice.language
    phone = await house.phone(language)
    near = await make_deal(phone, "Anna")
    await make_deal(phone, "Ahmed")
    late = await make_deal(phone, "Boris")
    await agree(phone, near, "deadline", voice.in_three_weeks)
    await agree(phone, late, "payments", voice.dated_stages)
    await phone.forward(voice.message, client="Ahmed")
    await phone.hears(has(":other"))
    await make_deal(phone, "Zoe")
    await phone.say("/deals")
    listed = await phone.hears(words(language, "deals-title"))
    lead = words(language, "deal-state-lead")
    assert listed.labels[:2] == [
        f"Ahmed · {words(language, 'deals-mine')}",
        f"Zoe · {lead}",
    ]
    assert sorted(listed.labels[2:4]) == [f"Anna · {lead}", f"Boris · {lead}"]
    # nineteen days later a payment is late and a deadline is near
    house.move_clock(timedelta(days=19))
    await phone.skip()
    await phone.say("/deals")
    listed = await phone.hears(words(language, "deals-title"))
    shown = [plain(each) for each in listed.labels[:4]]
    assert shown[3] == f"Zoe · {lead}"
    assert f"Ahmed · {words(language, 'deals-mine')}" in shown
    assert f"Boris · {words(language, 'deals-late')}" in shown
    (anna,) = [each for each in shown if each.startswith("Anna")]
    assert anna.startswith(f"Anna · {words(language, 'deals-soon', day='').strip()}")
    house.move_clock(timedelta(days=3))
    await phone.skip()
    await phone.say("/deals")
    listed = await phone.hears(words(language, "deals-title"))
    (anna,) = [plain(each) for each in listed.labels if each.startswith("Anna")]
    assert anna.startswith(f"Anna · {words(language, 'deals-over', day='').strip()}")


# -- papers ----------------------------------------------------------------------------------------


async def _save_to_new_deal(phone: Phone, message: str, client: str) -> int:
    """Forward a message and save it to a new deal with its author."""
    await phone.forward(message, client=client)
    await phone.hears(has(":save"))
    await phone.tap(":save")
    await phone.hears(has(":new"))
    await phone.tap(":new")
    saved = await phone.hears(has(":show"))
    return int(data_of(saved, ":show").split(":")[1])


async def test_deals_of_one_client_are_called_by_their_work_or_else_numbered(
    house: House,
) -> None:
    phone = await house.phone("en")
    for thing in ("logo", "shop", "shop"):
        await make_deal(phone, "Acme", thing=thing)
    await make_deal(phone, "Bob")
    await phone.say("/deals")
    shown = await phone.hears(has("d:0:new"))
    state = words("en", "deal-state-lead")
    assert sorted(plain(one) for one in shown.labels[:4]) == [
        f"1. Acme · shop · {state}",
        f"2. Acme · shop · {state}",
        f"Acme · logo · {state}",
        f"Bob · {state}",
    ]
    await phone.say("/plan")
    asked = await phone.hears(has("p:new"))
    assert sorted(asked.labels[:4]) == sorted(shown.labels[:4])


async def test_a_page_of_deals_that_is_no_longer_there_shows_the_first(house: House) -> None:
    phone = await house.phone("en")
    deal = await make_deal(phone, "Acme")
    await phone.say("/deals")
    shown = await phone.hears(has(f"d:{deal}:show"))
    await phone.tap_gone("d:0:page:1", shown.id)
    await phone.answered()
    await phone.tap_gone("d:0:away:1", shown.id)
    await phone.hears(says(words("en", "deals-archived")))
    await phone.tap_gone("d:0:page:1", shown.id)
    assert (await phone.hears(has(f"d:{deal}:show"))).id == shown.id


@pytest.mark.parametrize(
    ("language", "client"), [("en", "ru"), ("ru", "ar"), ("ar", "en"), ("ru", "ru")]
)
async def test_the_letter_is_in_the_clients_language_and_his_yes_to_it_is_kept(
    house: House, language: str, client: str
) -> None:
    voice = next(each for each in VOICES if each.language == client)
    own = next(each for each in VOICES if each.language == language)
    phone = await house.phone(language)
    deal = await _save_to_new_deal(phone, voice.message, "Ahmed")
    await do_more(phone, deal, "recap")
    await phone.hears(words(language, "recap-nothing"))
    await agree(phone, deal, "price", "1500 $")
    await agree(phone, deal, "floor", "1000 $")
    await agree(phone, deal, "rounds", own.rounds)
    await agree(phone, deal, "deadline", own.in_three_weeks)
    await do_more(phone, deal, "recap")
    await phone.hears(words(language, "recap-intro"))
    for _ in range(2):
        letter = await phone.hears(is_draft)
        assert _shows(client, "recap-line-price", value=_shown(1500, client)) in plain(letter.text)
        assert plain(_shown(1000, client)) not in plain(letter.text)  # the floor is private
    await phone.hears(words(language, "recap-next"))
    screen = await open_deal(phone, deal)
    assert _shows(language, "deal-line-turn-theirs", since=_day(house, 0, language)) in plain(
        screen.text
    )
    # two days later he forwards what the client wrote the day before
    house.move_clock(timedelta(days=2))
    await _is_confirmed(house, phone, language, deal, voice.confirmation)


async def _is_confirmed(
    house: House, phone: Phone, language: str, deal: int, confirmation: str
) -> None:
    said_at = house.clock().replace(microsecond=0) - timedelta(days=1)
    await phone.forward(confirmation, client="Ahmed", when=said_at.timestamp())
    offered = await phone.hears(has(":proof"))
    await settle(house)
    assert count(house, "deal_events", "kind = 'proof'") == 0
    for _ in range(2):
        await phone.tap_gone(data_of(offered, ":proof"), offered.id)
    await phone.hears(words(language, "proof-kept"))
    told = await _history(phone, deal)
    line = f"{words(language, 'deal-event-proof')}: {confirmation}"
    assert told.count(line) == 1
    assert f"{plain(show_time(said_at, 'UTC', language))} — {line}" in told.splitlines()
    # it is confirmed: another yes is a message like any other
    await phone.skip()
    await phone.forward(confirmation, client="Ahmed")
    again = await phone.hears(has(":other"))
    assert not has(":proof")(again)


async def test_a_yes_without_a_letter_is_offered_as_no_proof(house: House) -> None:
    phone = await house.phone("en")
    await make_deal(phone, "Ahmed")
    for yes in ("OK", "Yes, all correct, we confirm"):
        await phone.forward(yes, client="Ahmed")
        told = await phone.hears(has(":other"))
        assert not has(":proof")(told)


async def test_a_letter_is_not_confirmed_by_another_client_nor_by_an_objection(
    house: House,
) -> None:
    phone = await house.phone("en")
    deal = await make_deal(phone, "Ahmed")
    await make_deal(phone, "Sara")
    await do_more(phone, deal, "recap")
    await phone.hears(words("en", "recap-next"))
    for author, text in (("Sara", "OK"), ("Ahmed", DISCOUNT)):
        await phone.forward(text, client=author)
        told = await phone.hears(has(":other"))
        assert not has(":proof")(told)


@in_each_voice
async def test_the_clients_words_are_kept_only_after_a_yes(house: House, voice: Voice) -> None:
    language = voice.language
    phone = await house.phone(language)
    deal = await make_deal(phone, "Ahmed")
    await phone.forward(voice.message, client="Ahmed")
    asked = await phone.hears(has(words(language, "next-keep")))
    told = await _history(phone, deal)
    assert words(language, "deal-event-message") in told
    assert voice.message not in told
    assert voice.message not in str(rows(house, "SELECT facts FROM deal_events"))
    assert rows(house, "SELECT kept FROM readings") == [(0,)]
    await phone.tap(words(language, "next-keep"), asked.id)
    saved = await phone.hears(says(words(language, "deal-saved", client="Ahmed")))
    assert not has(words(language, "next-keep"))(saved)
    told = await _history(phone, deal)
    assert told.count(words(language, "deal-event-message")) == 1
    assert voice.message in told
    assert rows(house, "SELECT kept FROM readings") == [(1,)]


async def _fetch(phone: Phone, name: str) -> str:
    """The content of the next file whose name ends so."""
    message = await phone.hears(
        lambda message: message.raw.get("document", {}).get("file_name", "").endswith(name)
    )
    return (await phone.fetch(message.raw["document"]["file_id"])).decode("utf-8")


@in_each_voice
async def test_a_deal_is_saved_as_a_file(house: House, voice: Voice) -> None:
    language = voice.language
    phone = await house.phone(language)
    deal = await make_deal(phone, "Anna & Co")
    await agree(phone, deal, "payments", voice.stages)
    await do_more(phone, deal, "export")
    lines = plain(await _fetch(phone, ".txt")).splitlines()
    assert lines[0] == f"Anna & Co · {words(language, 'deal-state-lead')}"
    half = plain(_shown(750, language))
    for field, value in {
        "thing": "landing page",
        "price": plain(_shown(1500, language)),
        "payments": show_apart([f"{half} ({voice.first})", f"{half} ({voice.second})"], language),
    }.items():
        assert f"{label(language, 'deal', field)}: {value}" in lines
    assert lines[-1].endswith(words(language, "deal-event-made"))
    assert "<" not in "".join(lines)


@in_each_voice
async def test_everything_is_exported_as_json_a_table_and_a_calendar(
    house: House, voice: Voice
) -> None:
    language = voice.language
    phone = await house.phone(language)
    await phone.say("/export")
    assert "deals" in json.loads(await _fetch(phone, ".json"))
    await phone.quiet()  # without deals and reminders there is no table and no calendar
    await set_up(phone, "zone", "Europe/Berlin")
    deal = await make_deal(phone, "=Anna; Co", thing="لوحة، «Сайт», page")
    await agree(phone, deal, "payments", voice.stages)
    await phone.tap(f"d:{deal}:stages")
    await phone.hears(has(":paid:1"))
    await phone.tap(":paid:1")
    await phone.hears(has(":unpaid:1"))
    away = await make_deal(phone, "Boris")
    await do_more(phone, away, "archive")
    await phone.hears(has(f"d:{away}:terms"))
    await phone.say("remind me every Monday at 9 to send the invoice")
    await phone.hears(says("send the invoice"))
    await phone.say("remind me in 2 hours to call Anna")
    await phone.hears(says("call Anna"))
    await phone.say("/export")
    told = json.loads(await _fetch(phone, ".json"))
    assert [each["amount_minor"] for each in told["stages"]] == [75000, 75000]
    table = await _fetch(phone, ".csv")
    assert table.startswith("\ufeff")
    anna, boris = csv.DictReader(StringIO(table.removeprefix("\ufeff")))
    # a spreadsheet takes what begins with "=" for a formula
    assert (anna["client"], boris["client"]) == ("'=Anna; Co", "Boris")
    assert anna["thing"] == "لوحة، «Сайт», page"
    assert [float(anna[name]) for name in ("price", "floor", "paid", "to_pay")] == [
        1500,
        1000,
        750,
        750,
    ]
    events: list[Any] = Calendar.from_ical(await _fetch(phone, ".ics")).walk("VEVENT")
    assert {str(each["summary"]) for each in events} == {"send the invoice", "call Anna"}
    (weekly,) = [each for each in events if "rrule" in each]
    assert (weekly["rrule"]["FREQ"], weekly["rrule"]["BYDAY"]) == (["WEEKLY"], ["MO"])
    start = weekly["dtstart"].dt
    assert isinstance(start, datetime)
    assert (start.weekday(), start.hour, str(start.tzinfo)) == (0, 9, "Europe/Berlin")


# -- the daily message -----------------------------------------------------------------------------


async def test_where_nothing_is_due_nothing_comes(house: House) -> None:
    phone = await house.phone("en")
    await make_deal(phone, "Ahmed")
    for _ in range(3):
        await let_digest_come(house)
        await phone.quiet()


@in_each_voice
async def test_a_late_stage_is_told_once_at_the_hour_chosen_until_it_is_switched_off(
    house: House, voice: Voice
) -> None:
    language, zone = voice.language, ZoneInfo("Asia/Tokyo")
    phone = await house.phone(language)
    await set_up(phone, "zone", "Asia/Tokyo")
    await set_up(phone, "digest", ":other", voice.evening)
    deal = await make_deal(phone, "Ahmed")
    begun = house.clock().astimezone(zone).date()
    await agree(phone, deal, "payments", voice.dated_stages)
    title = words(language, "digest-title")
    late = words(
        language,
        "follow-stage-late",
        client="Ahmed",
        amount=_shown(750, language),
        day=show_date(begun + timedelta(days=5), language),
    )
    told = []
    while (at := await let_digest_come(house)).astimezone(zone).date() < begun + timedelta(days=6):
        told.append((at.astimezone(zone).date() - begun).days)
    # two days before and on the day itself a payment is only announced
    assert at.astimezone(zone).hour == 19
    assert told == list(range(told[0], 6))
    for _ in range(2):
        announced = await phone.hears(title)
        assert late not in plain(announced.text)
    message = await phone.hears(title)
    assert late in plain(message.text)
    assert "PP1" in message.text
    house.move_clock(timedelta(hours=20))
    await phone.quiet()
    await phone.tap(f"d:{deal}:hush:stage_late", message.id)
    off = words(language, "follow-ups-off", name=words(language, "follow-stage-late-name"))
    await phone.hears(says(off))
    for _ in range(5):
        await let_digest_come(house)
    await phone.quiet()
    # and on again
    await open_deal(phone, deal)
    await phone.tap(f"d:{deal}:follow")
    await phone.hears(says(off))
    await phone.tap(f"d:{deal}:heed:stage_late")
    await phone.hears(lambda message: has(":mute:stage_late")(message) and _edited(message))
    await let_digest_come(house)
    message = await phone.hears(title)
    assert late in plain(message.text)


async def _until_a_stage_is_late(house: House, phone: Phone) -> int:
    """A deal whose first stage was due two days ago; its digests were told and heard."""
    deal = await make_deal(phone, "Ahmed")
    await agree(phone, deal, "payments", "50% in 5 days, 50% in 40 days")
    first = house.clock().date()
    while (await let_digest_come(house)).date() < first + timedelta(days=6):
        pass
    await phone.skip()
    return deal


async def test_a_late_stage_is_told_again_on_its_third_day_and_not_before(house: House) -> None:
    phone = await house.phone("en")
    await _until_a_stage_is_late(house, phone)
    await let_digest_come(house)
    await phone.quiet()
    await let_digest_come(house)
    await phone.hears(words("en", "digest-title"))


@pytest.mark.parametrize("ending", ["is:paid", "archive", "is:lost"])
async def test_what_came_to_its_end_is_told_no_more(house: House, ending: str) -> None:
    phone = await house.phone("en")
    deal = await _until_a_stage_is_late(house, phone)
    screen = await open_deal(phone, deal)
    await phone.tap_gone(f"d:{deal}:{ending}", screen.id)
    await phone.hears(_edited)
    await settle(house)
    for _ in range(5):
        if count(house, "reminders", DIGEST):  # it ends with the last open deal
            await _let_the_digest_come_or_end(house)
    await phone.quiet()


async def test_a_payment_that_came_is_told_of_once_and_late_no_more(house: House) -> None:
    phone = await house.phone("en")
    deal = await _until_a_stage_is_late(house, phone)
    screen = await open_deal(phone, deal)
    await phone.tap_gone(f"d:{deal}:paid:1", screen.id)
    await phone.hears(_edited)
    await settle(house)
    for _ in range(5):
        await _let_the_digest_come_or_end(house)
    digest = await phone.hears(words("en", "digest-title"))
    assert "$750 came" in plain(digest.text)
    assert "was due" not in plain(digest.text)
    await phone.quiet()


async def test_the_daily_message_is_switched_off_in_the_settings(house: House) -> None:
    phone = await house.phone("en")
    await set_up(phone, "digest", ":off")
    deal = await make_deal(phone, "Ahmed")
    await agree(phone, deal, "payments", "50% in 5 days, 50% in 40 days")
    await settle(house)
    assert count(house, "reminders", DIGEST) == 0
    await phone.skip()
    house.move_clock(timedelta(days=7))
    await phone.quiet()
    await phone.say("/settings")
    shown = await phone.hears(has("s:digest"))
    assert f"{label('en', 'profile', 'digest')}: {words('en', 'profile-digest-off')}" in plain(
        shown.text
    )
    # wanted again, it comes
    await set_up(phone, "digest", ":evening")
    assert (await let_digest_come(house)).hour == 18
    await phone.hears(words("en", "digest-title"))


async def test_moved_to_a_later_hour_it_does_not_come_a_second_time_that_day(house: House) -> None:
    """More is due than one message tells: the rest waits for the next day."""
    phone = await house.phone("en")
    for number in range(7):
        await make_deal(phone, f"Client{number}")
    await settle(house)
    house.move_clock(due_of(house, DIGEST) - house.clock() + timedelta(days=14, seconds=5))
    await phone.hears(words("en", "digest-title"))
    told_on = house.clock().date()
    await set_up(phone, "digest", ":evening")
    await settle(house)
    assert due_of(house, DIGEST).date() == told_on
    await phone.skip()
    await let_digest_come(house)
    await phone.quiet()
    assert (await let_digest_come(house)).date() == told_on + timedelta(days=1)
    await phone.hears(words("en", "digest-title"))


@in_each_voice
async def test_another_hour_of_the_daily_message_is_typed(house: House, voice: Voice) -> None:
    phone = await house.phone(voice.language)
    await set_up(phone, "zone", "Asia/Tokyo")
    await make_deal(phone, "Ahmed")
    await settle(house)
    zone = ZoneInfo("Asia/Tokyo")
    assert due_of(house, DIGEST).astimezone(zone).hour == 10
    for answer, hour in ((voice.evening, 19), ("8", 8)):
        await set_up(phone, "digest", ":other", answer)
        await settle(house)
        due = due_of(house, DIGEST)
        assert (due.astimezone(zone).hour, due.minute) == (hour, 0)
        assert timedelta() < due - house.clock() <= timedelta(days=1)
        await phone.say("/settings")
        shown = await phone.hears(has("s:digest"))
        assert f"{label(voice.language, 'profile', 'digest')}: {hour}:00" in plain(shown.text)


async def test_somewhere_else_the_daily_message_comes_by_the_clock_there(house: House) -> None:
    phone = await house.phone("en")
    await make_deal(phone, "Ahmed")
    await phone.send_location(35.68, 139.69)
    await phone.hears(has("s:zone"))
    await settle(house)
    assert due_of(house, DIGEST).astimezone(ZoneInfo("Asia/Tokyo")).hour == 10
    await set_up(phone, "zone", "America/Bogota")
    await settle(house)
    assert due_of(house, DIGEST).astimezone(ZoneInfo("America/Bogota")).hour == 10
