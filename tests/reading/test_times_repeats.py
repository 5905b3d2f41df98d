"""Repetitions: their rule, and the next time over clock changes, leap days and ends of months."""

from __future__ import annotations

import calendar
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.reading.repeats import (
    LAST,
    Frequency,
    Repeat,
    check,
    move_zone,
    next_after,
    read_rrule,
    write_rrule,
)
from scenarios.reading.times import read_time

LONDON, CAIRO = ZoneInfo("Europe/London"), ZoneInfo("Africa/Cairo")
ZONES = [
    ZoneInfo(name)
    for name in (
        *("Europe/London", "America/New_York", "Africa/Cairo", "Asia/Beirut", "America/Santiago"),
        *("Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kathmandu", "Pacific/Chatham", "UTC"),
    )
]


def run(rule: Repeat, at: datetime, zone: ZoneInfo, times: int) -> list[str]:
    """So many turns after the first, as local wall times."""
    turns = []
    for _ in range(times):
        at = next_after(rule, at, zone)
        turns.append(f"{at.astimezone(zone):%Y-%m-%d %H:%M}")
    return turns


def test_a_missing_hour_moves_forward_that_day_alone() -> None:
    """In London 29 March 2026 has no 01:30."""
    daily = Repeat(Frequency.DAILY, clock=time(1, 30))
    at = datetime(2026, 3, 28, 1, 30, tzinfo=UTC)
    assert run(daily, at, LONDON, 2) == ["2026-03-29 02:30", "2026-03-30 01:30"]


def test_a_doubled_hour_rings_once_and_first() -> None:
    """In London 25 October 2026 has 01:30 twice."""
    daily = Repeat(Frequency.DAILY, clock=time(1, 30))
    first = next_after(daily, datetime(2026, 10, 24, 0, 30, tzinfo=UTC), LONDON)
    assert first == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert next_after(daily, first, LONDON) == datetime(2026, 10, 26, 1, 30, tzinfo=UTC)


def test_a_missing_midnight_stays_on_its_day() -> None:
    """In Cairo 24 April 2026 begins at 01:00."""
    daily = Repeat(Frequency.DAILY, clock=time(0))
    at = datetime(2026, 4, 22, 22, tzinfo=UTC)
    assert run(daily, at, CAIRO, 2) == ["2026-04-24 01:00", "2026-04-25 00:00"]


def test_the_thirty_first_is_the_last_day_of_a_shorter_month() -> None:
    rule = Repeat(Frequency.MONTHLY, clock=time(9), month_day=31)
    at = datetime(2026, 1, 31, 9, tzinfo=UTC)
    assert [day[5:10] for day in run(rule, at, LONDON, 4)] == ["02-28", "03-31", "04-30", "05-31"]


def test_the_last_day_is_the_last_of_every_month() -> None:
    rule = Repeat(Frequency.MONTHLY, clock=time(9), month_day=LAST)
    at = datetime(2027, 12, 31, 9, tzinfo=UTC)
    assert run(rule, at, LONDON, 2) == ["2028-01-31 09:00", "2028-02-29 09:00"]


def test_a_leap_day_of_every_year_is_the_last_of_february() -> None:
    rule = Repeat(Frequency.YEARLY, clock=time(9), month_day=29, month=2)
    at = datetime(2028, 2, 29, 9, tzinfo=UTC)
    days = [day[:10] for day in run(rule, at, LONDON, 4)]
    assert days == ["2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"]


def test_the_first_monday_and_the_last_friday() -> None:
    first = Repeat(Frequency.MONTHLY, clock=time(9), weekdays=(0,), nth=1)
    last = replace(first, weekdays=(4,), nth=LAST)
    at = datetime(2026, 3, 2, 9, tzinfo=UTC)
    assert [day[5:10] for day in run(first, at, LONDON, 2)] == ["04-06", "05-04"]
    assert [day[5:10] for day in run(last, at, LONDON, 2)] == ["03-27", "04-24"]


def test_every_other_week_counts_calendar_weeks() -> None:
    rule = Repeat(Frequency.WEEKLY, 2, time(9), weekdays=(0, 3))
    at = datetime(2026, 3, 12, 9, tzinfo=UTC)
    assert [day[5:10] for day in run(rule, at, LONDON, 3)] == ["03-23", "03-26", "04-06"]


def test_what_an_outage_missed_is_passed_over_and_the_count_goes_on() -> None:
    rule = Repeat(Frequency.DAILY, 3, time(9))
    at, now = datetime(2026, 3, 1, 9, tzinfo=UTC), datetime(2026, 3, 8, 12, tzinfo=UTC)
    assert next_after(rule, at, ZoneInfo("UTC"), after=now) == datetime(2026, 3, 10, 9, tzinfo=UTC)


def test_who_moves_hears_it_at_the_same_hour_there() -> None:
    rule = Repeat(Frequency.WEEKLY, clock=time(9), weekdays=(0,))
    waiting = datetime(2026, 3, 16, 9, tzinfo=LONDON).astimezone(UTC)
    moved = move_zone(rule, waiting, LONDON, CAIRO)
    assert moved == datetime(2026, 3, 16, 9, tzinfo=CAIRO)
    assert next_after(rule, moved, CAIRO) == datetime(2026, 3, 23, 9, tzinfo=CAIRO)
    hourly = Repeat(Frequency.HOURLY, 2)
    assert move_zone(hourly, waiting, LONDON, CAIRO) == waiting


def test_hours_are_elapsed() -> None:
    at = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)
    rule = Repeat(Frequency.HOURLY, 3)
    assert next_after(rule, at, LONDON) - at == timedelta(hours=3)
    assert next_after(rule, at, LONDON, after=at + timedelta(hours=7)) - at == timedelta(hours=9)


def whole(unit: Frequency, interval: int, clock: time, day: date, nth: int | None) -> Repeat:
    """A repetition of each frequency, some of them by an nth weekday."""
    rule = Repeat(unit, interval, clock)
    if unit is Frequency.WEEKLY:
        return replace(rule, weekdays=tuple(sorted({day.weekday(), day.day % 7})))
    if unit in {Frequency.MONTHLY, Frequency.YEARLY}:
        month = day.month if unit is Frequency.YEARLY else None
        if nth is not None:
            return replace(rule, weekdays=(day.weekday(),), nth=nth, month=month)
        return replace(rule, month_day=day.day if day.day % 5 else LAST, month=month)
    return rule


rules = st.builds(
    whole,
    st.sampled_from(Frequency),
    st.integers(1, 12),
    st.builds(time, st.integers(0, 23), st.integers(0, 59)),
    st.dates(date(2024, 1, 1), date(2028, 12, 31)),
    st.sampled_from([None, None, 1, 4, LAST]),
)
starts = st.datetimes(datetime(2024, 1, 1), datetime(2032, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 (the strategy wants naive bounds and adds the zone)


@settings(max_examples=400, deadline=None)
@given(rule=rules, start=starts, zone=st.sampled_from(ZONES), gap=st.integers(0, 2000))
def test_the_next_time_is_later_on_its_day_and_hour(
    rule: Repeat, start: datetime, zone: ZoneInfo, gap: int
) -> None:
    after = start + timedelta(days=gap)
    at = next_after(rule, start, zone, after=after)
    assert at > after
    assert at.tzinfo is UTC
    if rule.frequency is Frequency.HOURLY:
        assert (at - start) % timedelta(hours=rule.interval) == timedelta(0)
        return
    local = at.astimezone(zone)
    said = datetime.combine(local.date(), rule.clock)
    assert timedelta(0) <= local.replace(tzinfo=None) - said <= timedelta(hours=1)
    length = calendar.monthrange(local.year, local.month)[1]
    if rule.weekdays:
        assert local.weekday() in rule.weekdays
    if rule.month is not None:
        assert local.month == rule.month
    if rule.month_day is not None:
        assert local.day == (length if rule.month_day == LAST else min(rule.month_day, length))
    if rule.nth is not None:
        assert (length - local.day) // 7 == 0 if rule.nth == LAST else True
        assert rule.nth == LAST or (local.day - 1) // 7 + 1 == rule.nth


@settings(max_examples=200, deadline=None)
@given(rule=rules, start=starts, zone=st.sampled_from(ZONES))
def test_step_by_step_nothing_is_left_out(rule: Repeat, start: datetime, zone: ZoneInfo) -> None:
    """Going step by step comes by what a jump finds, and what lies between is no turn."""
    first = next_after(rule, start, zone)
    second = next_after(rule, first, zone)
    third = next_after(rule, second, zone)
    assert first < second < third
    assert next_after(rule, first, zone, after=second) == third
    assert next_after(rule, first, zone, after=second - timedelta(seconds=1)) == second


@given(rule=rules, start=starts, zone=st.sampled_from(ZONES))
def test_a_rule_is_read_as_it_was_written(rule: Repeat, start: datetime, zone: ZoneInfo) -> None:
    at = next_after(rule, start, zone)
    hourly = rule.frequency is Frequency.HOURLY
    read = read_rrule(write_rrule(rule, clock=True), at=at, zone=zone)
    assert read == (replace(rule, clock=read.clock) if hourly else rule)


def test_a_rule_has_what_it_leaves_out_from_its_first_time() -> None:
    at = datetime(2026, 3, 11, 7, 30, tzinfo=UTC)
    assert read_rrule("FREQ=WEEKLY", at=at, zone=CAIRO) == Repeat(
        Frequency.WEEKLY, clock=time(9, 30), weekdays=(2,)
    )
    yearly = read_rrule("FREQ=YEARLY", at=at, zone=CAIRO)
    assert (yearly.month, yearly.month_day) == (3, 11)


@pytest.mark.parametrize(
    "rule",
    [
        "",
        "FREQ=SECONDLY",
        "FREQ=DAILY;COUNT=3",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;BYDAY=MO",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=1",
        "FREQ=MONTHLY;BYMONTH=1",
        "FREQ=WEEKLY;BYDAY=XX",
    ],
)
def test_another_rule_is_refused(rule: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_rrule(rule, at=datetime(2026, 3, 11, tzinfo=UTC), zone=LONDON)
    with pytest.raises(ValueError, match="month_day"):
        check(Repeat(Frequency.MONTHLY))


def said(text: str, language: str = "en", hour: int = 14) -> tuple[str | None, str | None]:
    """The first time and the rule of what is said on Wednesday 11 March 2026 in London."""
    now = datetime(2026, 3, 11, hour, 20, tzinfo=UTC)
    read = read_time(text, language=language, now=now, zone="Europe/London", repeats=True)
    at = None if read.at is None else f"{read.at.astimezone(LONDON):%m-%d %H:%M}"
    return at, None if read.repeat is None else write_rrule(read.repeat)


@pytest.mark.parametrize(
    ("text", "at", "rule"),
    [
        ("every 2 weeks", "03-25 10:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE"),
        ("every 2 weeks at 18:00", "03-11 18:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE"),
        ("every 6 months", "09-11 10:00", "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=11"),
        ("every day from tomorrow at 18:00", "03-12 18:00", "FREQ=DAILY"),
        ("every day except sunday at noon", "03-12 12:00", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"),
        ("every day from monday to wednesday at noon", "03-16 12:00",
         "FREQ=WEEKLY;BYDAY=MO,TU,WE"),
        ("every month at the end of the month", "03-31 10:00", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("every year on 29 february", "02-28 10:00", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"),
        ("weekly, every monday at 9", "03-16 09:00", "FREQ=WEEKLY;BYDAY=MO"),
        ("every hour", "03-11 15:20", "FREQ=HOURLY"),
        ("every 3 hours from 16:00", "03-11 16:00", "FREQ=HOURLY;INTERVAL=3"),
        ("send the weekly report on friday", "03-13 10:00", None),
        ("daily standup tomorrow at 10", "03-12 10:00", None),
        ("раз в неделю по средам в 15", "03-11 15:00", "FREQ=WEEKLY;BYDAY=WE"),
        ("по будням кроме пятницы", None, None),
        ("пятница, первый раз в месяце", "04-03 10:00", "FREQ=MONTHLY;BYDAY=1FR"),
        ("каждый месяц в последний вторник", "03-31 10:00", "FREQ=MONTHLY;BYDAY=-1TU"),
        ("2-я среда месяца в 16, ежемесячно", "03-11 16:00", "FREQ=MONTHLY;BYDAY=2WE"),
        ("по первым пятницам месяца", "04-03 10:00", "FREQ=MONTHLY;BYDAY=1FR"),
        ("в конце каждой недели", "03-13 10:00", "FREQ=WEEKLY;BYDAY=FR"),
        ("с пн по пт в 9:30", "03-12 09:30", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("по пятницам через раз", "03-13 10:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
        ("каждые два часа с 9 до 18", None, None),
        ("каждый третий четверг", None, None),
        ("в начале каждого года", None, None),
        ("в конце каждого месяца", "03-31 10:00", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("كل يوم عمل الساعة ٩", "03-12 09:00", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("every monday and every day", None, None),
        ("every monday in 2 hours", None, None),
        ("every minute", None, None),
        ("every month on monday", None, None),
        ("every 2 hours in the morning", None, None),
        ("every day at 9 and at 18:00", None, None),
        ("every morning at 20:00", None, None),
    ],
)  # fmt: skip
def test_a_repetition_is_read_with_its_first_time(
    text: str, at: str | None, rule: str | None
) -> None:
    assert said(text) == (at, rule)


def test_working_days_in_arabic_are_those_of_the_place() -> None:
    now = datetime(2026, 3, 11, 12, 20, tzinfo=UTC)
    text = "كل يوم عمل الساعة ٩"
    cairo = read_time(text, language="ar", now=now, zone="Africa/Cairo", repeats=True)
    rabat = read_time(text, language="ar", now=now, zone="Africa/Casablanca", repeats=True)
    assert cairo.repeat is not None
    assert rabat.repeat is not None
    assert write_rrule(cairo.repeat) == "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,SU"
    assert write_rrule(rabat.repeat) == "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"


def test_both_halves_of_the_day_are_offered_with_their_rules() -> None:
    now = datetime(2026, 3, 11, 14, 20, tzinfo=UTC)
    read = read_time("every day at 7", language="en", now=now, zone="UTC", repeats=True)
    assert read.problem == "ambiguous"
    assert [choice.hour for choice in read.choices] == [19, 7]
    assert [rule.clock.hour for rule in read.choice_repeats] == [19, 7]


@pytest.mark.parametrize(
    "text", ["every monday at 9", "каждый месяц 1 числа", "كل يوم أحد", "daily at 9"]
)
def test_where_no_repetition_can_be_kept_it_is_not_understood(text: str) -> None:
    now = datetime(2026, 3, 11, 14, 20, tzinfo=UTC)
    read = read_time(text, language="en", now=now, zone="UTC")
    assert (read.at, read.problem, read.subject) == (None, "not_understood", text)
