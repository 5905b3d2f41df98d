"""English times: what stands unread beside a time is not guessed at, and nothing takes long."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from scenarios.reading.times import TimeRead, read_time

NOW = datetime(2026, 3, 11, 14, 20, tzinfo=UTC)  # a Wednesday


def read(text: str) -> TimeRead:
    return read_time(text, language="en", now=NOW, zone="Europe/London", repeats=True)


@pytest.mark.parametrize(
    "text",
    [
        "every day at 9 and 5",
        "every day at 9 for the next 5 days",
        "every day this week at 9",
        "every friday at 4pm until june",
        "last weekday of every month",
        "the day before the launch at 9",
        "easter monday at 10",
        "black friday 9am",
        "before the 20th",
        "remind me at 9am that day",
        "after lunch with Tim",
    ],
)
def test_what_is_read_in_part_only_is_not_guessed(text: str) -> None:
    assert read(text).problem == "not_understood"


@pytest.mark.parametrize(
    ("text", "at", "subject"),
    [
        ("thu 4ish ping Omar re invoice", "03-12 16:00", "ping Omar re invoice"),
        ("tomorrow arvo call Shaz", "03-12 15:00", "call Shaz"),
        ("friday the 20th noon", "03-20 12:00", ""),
        ("the 18th at 5pm ask about the 2nd invoice", "03-18 17:00", "ask about the 2nd invoice"),
        ("at 10 march 20 demo", "03-20 10:00", "demo"),
        ("daily 10pm note tomorrow's tasks", "03-11 22:00", "note tomorrow's tasks"),
        ("same time monday chase Eva", "03-16 14:20", "chase Eva"),
        ("in 1:30 hours eat", "03-11 15:50", "eat"),
        ("3:45p call Wes", "03-11 15:45", "call Wes"),
        ("in 2 working days 10am", "03-13 10:00", ""),
        ("in 1 working day", "03-12 10:00", ""),
        ("2 days from friday", "03-15 10:00", ""),
        ("week after next on tuesday", "03-24 10:00", ""),
        ("tuesday the week after next at 3", "03-24 15:00", ""),
        ("end of q2", "06-30 10:00", ""),
        ("tomorrow 1530 call Wes", "03-12 15:30", "call Wes"),
    ],
)
def test_everyday_shorthand_is_read(text: str, at: str, subject: str) -> None:
    said = read(text)
    assert said.at is not None
    assert said.at.astimezone(ZoneInfo("Europe/London")).strftime("%m-%d %H:%M") == at
    assert said.subject == subject


def test_the_meeting_of_tomorrow_may_be_spoken_of_today() -> None:
    said = read("ask Joe about tomorrow's meeting at 5pm")
    assert [at.day for at in said.choices] == [11, 12]
    assert read("dentist is tomorrow's job at 9am").at == datetime(2026, 3, 12, 9, tzinfo=UTC)


@pytest.mark.parametrize("text", ["in 0 working days", "in 1.5 working days", "in 99 working days"])
def test_working_days_are_counted_up_to_a_quarter(text: str) -> None:
    assert read(text).problem == "not_understood"


@pytest.mark.parametrize(
    "piece",
    ["mon, ", "every mon, ", "the 20th ", "every ", "end of ", "in 5 hours n ", "from monday ",
     "every day for ", "half-", "3 to 4 ", "1h", "mon to fri ", "the week after ", ", morning"],
)  # fmt: skip
def test_no_flood_holds_it_up(piece: str) -> None:
    read(piece)
    start = time.process_time()
    read(piece * 300)
    assert time.process_time() - start < 0.25
