"""Reminders that come again: set in words, done for this time, put off, ended; and those missed."""

import asyncio
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.house import House
from tests.journeys.chat import count, data_of, has, plain, rows, says, settle, words
from tests.journeys.doing import due_of, let_come, set_up
from tests.phone import Message, Phone

TOKYO = "Asia/Tokyo"
OURS = "source IS NULL AND state = 'waiting'"


@dataclass(frozen=True)
class Voice:
    """One language's wish, what it is about, its repetition in words, how far apart it comes."""

    language: str
    wish: str
    what: str
    again: str
    apart: timedelta


VOICES = (
    Voice(
        "en",
        "remind me every Monday at 9 to send the invoice",
        "send the invoice",
        "every week (Monday)",
        timedelta(weeks=1),
    ),
    Voice(
        "ru",
        "напоминай каждый день в 9 писать отчёт",
        "писать отчёт",
        "каждый день",
        timedelta(days=1),
    ),
    Voice(
        "ar",
        "ذكرني كل يوم أحد الساعة ٩ بإرسال الفاتورة",
        "بإرسال الفاتورة",
        "كل أسبوع (الأحد)",
        timedelta(weeks=1),
    ),
)
in_each_voice = pytest.mark.parametrize("voice", VOICES, ids=lambda voice: voice.language)


@pytest.fixture(autouse=True)
def no_error_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    assert [each.getMessage() for each in records if each.levelno >= logging.ERROR] == []


async def _set(house: House, voice: Voice) -> Phone:
    """Somebody in Tokyo who has wished for a reminder that comes again."""
    phone = await house.phone(voice.language)
    await set_up(phone, "zone", TOKYO)
    await phone.say(voice.wish)
    echo = await phone.hears(says(voice.what))
    assert voice.again in plain(echo.text)
    await settle(house)
    return phone


async def _comes(house: House, phone: Phone, what: str) -> Message:
    """The next time of the only repeating one has come."""
    let_come(house, due_of(house, "repeat IS NOT NULL"))
    rung = await phone.hears(has(":done"))
    assert what in plain(rung.text)
    await settle(house)
    return rung


@in_each_voice
async def test_it_is_set_comes_and_once_done_says_when_it_comes_again(
    house: House, voice: Voice
) -> None:
    phone = await _set(house, voice)
    first = due_of(house, OURS)
    assert (first.astimezone(ZoneInfo(TOKYO)).hour, first.minute) == (9, 0)
    for time in (1, 2):
        rung = await _comes(house, phone, voice.what)
        assert due_of(house, OURS) == first + time * voice.apart
        await phone.tap(":done")
        told = await phone.hears(says(voice.what, "9:00"))
        assert told.id == rung.id
        assert not told.buttons
    assert count(house, "reminders") == 1
    assert due_of(house, OURS) == first + 2 * voice.apart
    # the day it is wanted no more, the button under it ends it for good
    rung = await _comes(house, phone, voice.what)
    await phone.tap(":delete", rung.id)
    await phone.hears(says(words(voice.language, "reminder-deleted", what=voice.what)))
    await settle(house)
    assert count(house, "reminders", "state = 'waiting'") == 0


@in_each_voice
async def test_put_off_it_comes_once_more_and_the_repetition_stays(
    house: House, voice: Voice
) -> None:
    phone = await _set(house, voice)
    rung = await _comes(house, phone, voice.what)
    following = due_of(house, OURS)
    hour = data_of(rung, ":hour")
    for _ in range(2):  # tapped twice: one copy
        await phone.tap_gone(hour, rung.id)
    put_off = await phone.hears(says(voice.what))
    assert put_off.id == rung.id
    await settle(house)
    assert count(house, "reminders") == 2
    assert due_of(house, OURS) == following
    copy = due_of(house, "source IS NOT NULL")
    assert abs(copy - house.clock() - timedelta(hours=1)) < timedelta(minutes=1)
    await phone.skip()
    let_come(house, copy)
    await phone.hears(has(":done"))
    await phone.tap(":done")
    await phone.hears(says(words(voice.language, "reminder-is-done", what=voice.what)))
    await settle(house)
    assert due_of(house, OURS) == following


@in_each_voice
async def test_it_stands_in_the_list_until_it_is_deleted(house: House, voice: Voice) -> None:
    phone = await _set(house, voice)
    await _comes(house, phone, voice.what)
    await phone.say("/reminders")
    await phone.hears(says(voice.what, voice.again))
    await phone.tap(":open")
    await phone.hears(says(voice.what, voice.again))
    await phone.tap(":delete")
    await phone.hears(says(words(voice.language, "reminder-deleted", what=voice.what)))
    await settle(house)
    house.move_clock(timedelta(days=15))
    await phone.quiet()
    await phone.say("/reminders")
    await phone.hears(words(voice.language, "reminders-none"))


@pytest.mark.parametrize(
    ("language", "wish", "name", "again"),
    [
        ("en", "remind me every Monday at 9", "call Anna", "every week (Monday)"),
        ("ru", "напоминай каждый день в 9", "позвонить Анне", "каждый день"),
        ("ar", "ذكرني كل يوم أحد الساعة ٩", "الاتصال بأحمد", "كل أسبوع (الأحد)"),
    ],
)
async def test_named_afterwards_it_still_comes_again_and_says_so(
    house: House, language: str, wish: str, name: str, again: str
) -> None:
    phone = await house.phone(language)
    await phone.say(wish)
    await phone.hears(has(":what"))
    await phone.tap(":what")
    await phone.hears(has(":cancel"))
    await phone.say(name)
    echo = await phone.hears(says(name))
    assert again in plain(echo.text)
    await settle(house)
    ((text, repeat),) = rows(house, "SELECT text, repeat FROM reminders")
    assert text == name
    assert repeat is not None


async def test_moved_by_an_hour_it_comes_at_the_new_hour_from_then_on(house: House) -> None:
    phone = await _set(house, VOICES[0])
    first = due_of(house, OURS)
    await phone.tap(":later")
    echo = await phone.hears(says("send the invoice", "10:00"))
    assert "every week (Monday)" in plain(echo.text)
    await settle(house)
    await _comes(house, phone, "send the invoice")
    assert due_of(house, OURS) == first + timedelta(weeks=1, hours=1)


def _is(message: Message) -> Callable[[Message], bool]:
    """The same message once more, changed."""
    return lambda other: other.id == message.id


# -- while nobody was there ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "wishes"),
    [
        (
            "en",
            {
                "remind me in 2 hours to send the invoice": "send the invoice",
                "remind me in 3 hours to call Anna": "call Anna",
                "remind me every day at 9 to write the report": "write the report",
            },
        ),
        (
            "ru",
            {
                "напомни через 2 часа отправить счёт": "отправить счёт",
                "напомни через 3 часа позвонить Анне": "позвонить Анне",
                "напоминай каждый день в 9 писать отчёт": "писать отчёт",
            },
        ),
        (
            "ar",
            {
                "ذكرني بعد ساعتين بإرسال الفاتورة": "إرسال الفاتورة",
                "ذكرني بعد 3 ساعات بالاتصال بأحمد": "الاتصال بأحمد",
                "ذكرني كل يوم الساعة ٩ بكتابة التقرير": "كتابة التقرير",
            },
        ),
    ],
)
async def test_what_fell_due_while_the_coach_was_closed_comes_in_one_message(
    house: House, language: str, wishes: dict[str, str]
) -> None:
    phone = await house.phone(language)
    for wish, what in wishes.items():
        await phone.say(wish)
        await phone.hears(says(what))
    await settle(house)
    await house.close()
    house.move_clock(timedelta(days=3))
    await house.open()
    told = await phone.hears(says(words(language, "reminders-late-title", count=3)))
    assert all(what in plain(told.text) for what in wishes.values())
    assert len(told.buttons) == 3
    await phone.quiet()
    # each is opened and done by itself; the one that repeats is done for this time
    for label in told.labels:
        await phone.tap(label, told.id)
        opened = await phone.hears(has(":done"))
        await phone.tap(":done", opened.id)
        await phone.hears(_is(opened))
    await settle(house)
    assert count(house, "reminders", "state = 'done'") == 2
    again = due_of(house, "state = 'waiting'")
    assert timedelta() < again - house.clock() <= timedelta(days=1)


async def test_one_that_was_missed_comes_by_itself(house: House) -> None:
    phone = await house.phone("en")
    await phone.say("remind me in 2 hours to send the invoice")
    await phone.hears(says("send the invoice"))
    await settle(house)
    await house.close()
    house.move_clock(timedelta(hours=5))
    await house.open()
    late = await phone.hears(has(":done"))
    assert says("send the invoice", "offline")(late)


# -- the user's clock ------------------------------------------------------------------------------


@in_each_voice
async def test_in_another_zone_it_keeps_its_hour(house: House, voice: Voice) -> None:
    phone = await _set(house, voice)
    day = due_of(house, OURS).astimezone(ZoneInfo(TOKYO)).date()
    await set_up(phone, "zone", "America/Bogota")
    await settle(house)
    moved = due_of(house, OURS).astimezone(ZoneInfo("America/Bogota"))
    assert (moved.hour, moved.minute, moved.date()) == (9, 0, day)
    await _comes(house, phone, voice.what)
    following = due_of(house, OURS).astimezone(ZoneInfo("America/Bogota"))
    assert following == moved + voice.apart


def _day_before_a_change(house: House, zone: ZoneInfo) -> datetime:
    """Noon of the day before the next on which the clocks there are changed."""
    noon = house.clock().astimezone(zone).replace(hour=12, minute=0) + timedelta(days=2)
    while noon.utcoffset() == (noon + timedelta(days=1)).utcoffset():
        noon += timedelta(days=1)
    return noon


async def test_across_a_clock_change_it_keeps_its_hour(house: House) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    phone = await house.phone("en")
    await set_up(phone, "zone", "Europe/Berlin")
    await phone.say("remind me every day at 9 to send the invoice")
    await phone.hears(says("send the invoice"))
    await settle(house)
    noon = _day_before_a_change(house, berlin)
    let_come(house, noon.astimezone(UTC))
    await phone.hears(has(":done"))  # late: it was due at nine
    await settle(house)
    changed = due_of(house, OURS).astimezone(berlin)
    assert (changed.date(), changed.hour) == (noon.date() + timedelta(days=1), 9)
    assert changed.utcoffset() != noon.utcoffset()
    await _comes(house, phone, "send the invoice")
    assert due_of(house, OURS).astimezone(berlin).hour == 9


@pytest.mark.parametrize(
    ("language", "wish", "distance"),
    [
        ("en", "remind me in 3 hours to call Anna", "in 3 hours"),
        ("ru", "напомни через 3 часа позвонить Анне", "через 3 часа"),
        ("ar", "ذكرني بعد 3 ساعات بالاتصال بأحمد", "3 ساعات"),
    ],
)
async def test_the_time_read_is_echoed_and_corrected_by_one_tap(
    house: House, language: str, wish: str, distance: str
) -> None:
    phone = await house.phone(language)
    await set_up(phone, "zone", TOKYO)
    await phone.say(wish)
    echo = await phone.hears(has(":later"))
    assert says(distance)(echo)
    due = due_of(house, OURS).astimezone(ZoneInfo(TOKYO))
    assert says(f"{due.hour}:{due:%M}", str(due.day))(echo)
    await phone.tap(":later", echo.id)
    moved = await phone.hears(_is(echo))
    await settle(house)
    assert due_of(house, OURS) == due + timedelta(hours=1)
    later = due + timedelta(hours=1)
    assert says(f"{later.hour}:{later:%M}", str(later.day))(moved)


async def test_who_stopped_the_bot_is_not_tried_and_reminded_when_he_returns(house: House) -> None:
    phone = await house.phone("en")
    await phone.say("remind me in 2 hours to send the invoice")
    await phone.hears(says("send the invoice"))
    await settle(house)
    house.simulator.take_refusals()
    await phone.block()
    async with asyncio.timeout(20):
        while not count(house, "users", "blocked"):  # noqa: ASYNC110 - the file rings no bell
            await asyncio.sleep(0.01)
    for _ in range(3):
        house.move_clock(timedelta(days=1))
        await phone.quiet(0.1)
    assert house.simulator.take_refusals() == []
    await phone.unblock()
    await phone.hears(says("send the invoice"))
    assert count(house, "reminders") == 1


async def test_in_another_zone_a_span_of_time_stays_as_it_was(house: House) -> None:
    phone = await house.phone("en")
    await set_up(phone, "zone", TOKYO)
    await phone.say("remind me in 2 hours to call Anna")
    await phone.hears(says("call Anna"))
    await settle(house)
    due = due_of(house, OURS)
    await set_up(phone, "zone", "America/Bogota")
    await settle(house)
    assert due_of(house, OURS) == due


def _zone_where_it_is(house: House, hour: int) -> str:
    """A zone in which it is this hour of the day now."""
    ahead = (hour - house.clock().hour) % 24
    return f"Etc/GMT-{ahead}" if ahead <= 14 else f"Etc/GMT+{24 - ahead}"


async def _leave_a_talk_waiting(phone: Phone) -> Message:
    """A talk that asks again by itself in two days."""
    await phone.say("/discount")
    for answer in ("1500 $", "20%", "1000 $"):
        await phone.hears(has(":cancel"))
        await phone.say(answer)
    await phone.hears(has(":hold"))
    await phone.tap(":hold")
    await phone.hears(has(":later"))
    await phone.tap(":later")
    return await phone.hears(lambda message: not message.buttons and message.kind == "message")


@pytest.mark.parametrize("language", ["ar", "en", "ru"])
async def test_in_quiet_hours_a_talk_waits_until_morning_and_says_so(
    house: House, language: str
) -> None:
    phone = await house.phone(language)
    zone = _zone_where_it_is(house, 23)
    await set_up(phone, "zone", zone)
    told = await _leave_a_talk_waiting(phone)
    assert "8:00" in plain(told.text)
    await settle(house)
    due = due_of(house, "frame IS NOT NULL AND state = 'waiting'")
    assert due.astimezone(ZoneInfo(zone)).hour == 8
    house.move_clock(timedelta(days=2, hours=1, minutes=1))
    await phone.quiet()
    let_come(house, due)
    await phone.hears(words(language, "walk-hear"))


async def test_a_talk_that_waits_since_before_the_zone_was_known_keeps_to_its_quiet_hours(
    house: House,
) -> None:
    phone = await house.phone("en")
    await set_up(phone, "zone", _zone_where_it_is(house, 12))
    await _leave_a_talk_waiting(phone)
    zone = _zone_where_it_is(house, 2)
    await set_up(phone, "zone", zone)
    await settle(house)
    due = due_of(house, "frame IS NOT NULL AND state = 'waiting'")
    assert due.astimezone(ZoneInfo(zone)).hour == 8


async def test_without_quiet_hours_a_talk_comes_back_at_night(house: House) -> None:
    phone = await house.phone("en")
    zone = _zone_where_it_is(house, 23)
    await set_up(phone, "zone", zone)
    await set_up(phone, "quiet", ":none")
    await _leave_a_talk_waiting(phone)
    await settle(house)
    due = due_of(house, "frame IS NOT NULL AND state = 'waiting'")
    assert timedelta(days=2) - (due - house.clock()) < timedelta(minutes=5)


async def test_longer_quiet_hours_begin_earlier_and_end_later(house: House) -> None:
    phone = await house.phone("en")
    zone = _zone_where_it_is(house, 6)
    await set_up(phone, "zone", zone)
    await set_up(phone, "quiet", ":long_night")
    await _leave_a_talk_waiting(phone)
    await settle(house)
    due = due_of(house, "frame IS NOT NULL AND state = 'waiting'").astimezone(ZoneInfo(zone))
    assert (due.hour, due.minute) == (10, 0)


async def test_a_reminder_comes_when_it_was_named_however_late(house: House) -> None:
    phone = await house.phone("en")
    await set_up(phone, "zone", TOKYO)
    await phone.say("remind me every day at 23:30 to lock the door")
    await phone.hears(says("lock the door", "23:30"))
    await settle(house)
    rung = await _comes(house, phone, "lock the door")
    assert house.clock().astimezone(ZoneInfo(TOKYO)).hour == 23
    assert has(":done")(rung)
