"""Tapped twice, told twice, tapped too late: nothing happens twice, and one sees where one is."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.house import House
from tests.journeys.chat import (
    count,
    data_of,
    frames,
    has,
    is_draft,
    rows,
    says,
    settle,
    still_answers,
    words,
)
from tests.phone import Message, Phone

DISCOUNT = "Could you take 20% off? $1500 is a stretch for us."


async def _tap_twice_at_once(phone: Phone, message: Message, button: str) -> None:
    data = data_of(message, button)
    await asyncio.gather(*(phone.tap_gone(data, message.id) for _ in range(2)))
    await _both_taps_are_acknowledged(phone)


async def _tap_twice_in_turn(phone: Phone, message: Message, button: str) -> None:
    data = data_of(message, button)
    for _ in range(2):
        await phone.tap_gone(data, message.id)
        await phone.answered()


async def _both_taps_are_acknowledged(phone: Phone) -> None:
    for _ in range(2):
        await phone.answered()


TapTwice = Callable[[Phone, Message, str], Any]
at_once_or_in_turn = pytest.mark.parametrize("tap_twice", [_tap_twice_at_once, _tap_twice_in_turn])


async def _ask_scope(phone: Phone, extra: str = "a German version") -> Message:
    """On the way to the first question with buttons."""
    await phone.say("/scope_creep")
    await phone.hears(has(":cancel"))
    await phone.say(extra)
    return await phone.hears(has(":unclear"))


# -- questions -------------------------------------------------------------------------------------


async def test_a_button_of_a_walk_that_is_over_changes_nothing(house: House) -> None:
    phone = await house.phone("en")
    written = await _ask_scope(phone)
    await phone.say("/cancel")
    await phone.hears(says(words("en", "walk-stopped", name=words("en", "scope_creep"))))
    await phone.tap_gone(data_of(written, ":no"), written.id)
    await phone.hears(words("en", "gone"))
    assert frames(house) == []


async def test_back_tapped_twice_goes_back_once(house: House) -> None:
    phone = await house.phone("en")
    await _ask_scope(phone)
    await phone.tap(":no")
    slip = await phone.hears(has(":yes"))
    await _tap_twice_at_once(phone, slip, ":back")
    await phone.hears(says(words("en", "walk-stale"), words("en", "scope_creep", "written")))
    assert [name for name, _ in frames(house)[0]["trail"]] == ["extra"]


async def test_the_client_s_answer_tapped_twice_is_heard_once(house: House) -> None:
    phone = await house.phone("en")
    await phone.say("/conflict")
    for button in (":heated", ":now"):
        await phone.hears(has(button))
        await phone.tap(button)
    await phone.hears(has(":skip"))
    await phone.tap(":skip")
    heard = await phone.hears(has(":insists"))
    await _tap_twice_at_once(phone, heard, ":insists")
    await phone.hears(words("en", "walk-stale"))
    assert [answer for _, answer in frames(house)[0]["trail"]].count("insists") == 1


# -- walks -----------------------------------------------------------------------------------------


@at_once_or_in_turn
async def test_a_walk_is_not_started_twice(house: House, tap_twice: TapTwice) -> None:
    ways = (("m:walk", "w:price"), ("m:deals", "d:0:new"), ("m:settings", "s:currency"))
    for user_id, (screen, button) in enumerate(ways, 1001):
        phone = await house.phone("en", user_id=user_id)
        await phone.say("/help")
        await phone.hears(has(screen))
        await phone.tap(screen)
        await phone.answered()
        await tap_twice(phone, await phone.hears(has(button)), button)
        await still_answers(house, phone)
        assert len(frames(house, user_id)) == 1


@at_once_or_in_turn
async def test_a_diagnosis_leads_to_one_walk_one_deal_and_one_question_for_the_time(
    house: House, tap_twice: TapTwice
) -> None:
    phone = await house.phone("en")
    await phone.forward(DISCOUNT, client="Ahmed")
    under = await phone.hears(has(":walk"))
    await tap_twice(phone, under, ":save")
    which = await phone.hears(has(":new"))
    await tap_twice(phone, which, ":new")
    await tap_twice(phone, under, ":walk")
    await tap_twice(phone, under, ":remind")
    await still_answers(house, phone)
    assert count(house, "deals") == 1
    assert count(house, "deal_events", "kind = 'message'") == 1
    assert sorted(frame["scenario"] for frame in frames(house)) == ["discount", "reminder"]


# -- deals -----------------------------------------------------------------------------------------


async def test_a_finished_walk_is_saved_to_one_deal(house: House) -> None:
    phone = await house.phone("en")
    await _ask_scope(phone)
    await phone.tap(":yes")
    await phone.hears(is_draft)
    ended = await phone.hears(has("e:save"))
    await _tap_twice_at_once(phone, ended, "e:save")
    which = await phone.hears(has("e:new"))
    await _tap_twice_at_once(phone, which, "e:new")
    await still_answers(house, phone)
    assert count(house, "deals") == 1
    ((deal_id,),) = rows(house, "SELECT id FROM deals")
    await phone.tap_gone(f"e:to:{deal_id}", which.id)
    await still_answers(house, phone)
    lines = rows(house, "SELECT kind, count(*) FROM deal_events GROUP BY kind")
    assert all(times == 1 for _, times in lines), lines


async def test_a_deal_changes_its_state_once_and_is_deleted_once(house: House) -> None:
    phone = await house.phone("en")
    await _make_deal(phone, "Ahmed")
    await phone.say("/deals")
    await phone.hears(has(":show"))
    await phone.tap(":show")
    card = await phone.hears(has(":state"))
    await phone.tap(":state")
    states = await phone.hears(has(":is:quoted"))
    await phone.answered()
    await _tap_twice_at_once(phone, states, ":is:quoted")
    await still_answers(house, phone)
    assert count(house, "deal_events", "kind = 'state'") == 1
    await phone.tap_gone(data_of(card, ":more"), card.id)
    more = await phone.hears(has(":delete"))
    await phone.tap_gone(data_of(more, ":delete"), more.id)
    await phone.answered()
    sure = await phone.hears(has(":erase"))
    await _tap_twice_at_once(phone, sure, ":erase")
    await phone.hears(words("en", "deal-gone"))
    assert count(house, "deals") == 0


async def _make_deal(phone: Phone, client: str) -> None:
    await phone.say("/deals")
    await phone.hears(has("d:0:new"))
    await phone.tap("d:0:new")
    await phone.answered()
    await phone.hears(words("en", "deal-client"))
    await phone.say(client)
    await phone.hears(has(":skip"))
    await phone.say("/cancel")
    await phone.hears("Stopped")


# -- reminders -------------------------------------------------------------------------------------


async def _set_reminder(phone: Phone) -> Message:
    await phone.say("remind me in 2 hours to send the invoice")
    return await phone.hears(has(":later"))


def _due(house: House) -> datetime:
    ((due,),) = rows(house, "SELECT due_at FROM reminders WHERE state = 'waiting'")
    return datetime.fromisoformat(due).replace(tzinfo=UTC)


@at_once_or_in_turn
async def test_a_time_is_moved_once_by_each_button(house: House, tap_twice: TapTwice) -> None:
    phone = await house.phone("en")
    reminder = await _set_reminder(phone)
    before = _due(house)
    for button, hours in ((":later", 1), (":later", 2), (":earlier", 1)):
        await tap_twice(phone, reminder, button)
        await settle(house)
        assert _due(house) == before + timedelta(hours=hours)
        # the buttons that stand there now move it once more
        reminder = (await phone.messages())[-1]


@at_once_or_in_turn
async def test_done_stays_done(house: House, tap_twice: TapTwice) -> None:
    phone = await house.phone("en")
    await _set_reminder(phone)
    house.move_clock(timedelta(hours=2, minutes=1))
    rung = await phone.hears(has(":done"))
    await tap_twice(phone, rung, ":done")
    await still_answers(house, phone)
    for late in (":hour", ":tomorrow", ":done"):
        await phone.tap_gone(data_of(rung, late), rung.id)
        await phone.answered()
    shown = (await phone.messages())[-3]
    assert shown.text == words("en", "reminder-gone"), phone.show()
    house.move_clock(timedelta(days=3))
    await still_answers(house, phone)
    await phone.quiet(0.3)
    assert rows(house, "SELECT state FROM reminders") == [("done",)]


async def test_a_reminder_snoozed_twice_comes_once(house: House) -> None:
    phone = await house.phone("en")
    await _set_reminder(phone)
    house.move_clock(timedelta(hours=2, minutes=1))
    rung = await phone.hears(has(":hour"))
    await _tap_twice_at_once(phone, rung, ":hour")
    await still_answers(house, phone)
    house.move_clock(timedelta(minutes=61))
    await phone.hears(has(":done"))
    house.move_clock(timedelta(days=1))
    await phone.quiet(0.3)
    assert count(house, "reminders") == 1


async def test_a_time_chosen_twice_sets_one_reminder(house: House) -> None:
    phone = await house.phone("en")
    await phone.say("remind me to send the invoice")
    when = await phone.hears(has(":s0"))
    await _tap_twice_at_once(phone, when, ":s0")
    await still_answers(house, phone)
    assert count(house, "reminders") == 1


# -- the wire --------------------------------------------------------------------------------------


def _typed(phone: Phone, text: str) -> dict[str, Any]:
    """An update's content, as Telegram sends it."""
    return {
        "message": {
            "message_id": 5,
            "date": int(datetime.now(UTC).timestamp()),
            "from": {**phone.user, "is_bot": False},
            "chat": {"id": phone.user["id"], "type": "private"},
            "text": text,
        }
    }


async def test_an_update_delivered_twice_counts_once(house: House) -> None:
    phone = await house.phone("en")
    await still_answers(house, phone)
    update = await phone.inject(_typed(phone, "remind me in 2 hours to send the invoice"))
    await phone.inject(update)
    await phone.hears("send the invoice")
    await still_answers(house, phone)
    # and once more, long after it was answered, and after a restart
    for begin_anew in (False, True):
        if begin_anew:
            await house.reopen()
            await still_answers(house, phone)
        await phone.inject(update)
        await still_answers(house, phone)
    assert count(house, "reminders") == 1


async def test_an_answer_delivered_twice_counts_once(house: House) -> None:
    phone = await house.phone("en")
    await phone.say("/scope_creep")
    await phone.hears(has(":cancel"))
    update = await phone.inject(_typed(phone, "a German version"))
    await phone.inject(update)
    await phone.hears(has(":unclear"))
    await phone.inject(update)
    await still_answers(house, phone)
    (frame,) = frames(house)
    assert frame["trail"] == [["extra", "a German version"]]
    assert frame["misses"] == 0


async def test_a_tap_delivered_twice_counts_once(house: House) -> None:
    phone = await house.phone("en")
    await phone.forward(DISCOUNT, client="Ahmed")
    await phone.hears(has(":save"))
    await phone.tap(":save")
    await phone.hears(has(":new"))
    await phone.answered()
    query = {
        "id": "77",
        "from": {**phone.user, "is_bot": False},
        "message": {"message_id": 7, "date": 0, "chat": {"id": 1001, "type": "private"}},
        "chat_instance": "1",
        "data": "d:0:new",
    }
    update = await phone.inject({"callback_query": query})
    await phone.inject(update)
    await phone.hears(words("en", "deal-client"))
    await still_answers(house, phone)
    assert len(frames(house)) == 1


# -- erasing --------------------------------------------------------------------------------------


async def test_forgotten_twice_is_forgotten(house: House) -> None:
    phone = await house.phone("en")
    await phone.say("/forget")
    sure = await phone.hears(has("x:yes"))
    for _ in range(2):
        await phone.tap_gone("x:yes", sure.id)
    await phone.hears(words("en", "forget-done"))
    await phone.say("/start")
    await phone.hears(words("en", "welcome")[:20])
    assert count(house, "users") == 1
