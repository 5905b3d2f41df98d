"""What comes back: a repetition, the moment after one of its moments, and its RRULE (RFC 5545).

A repetition keeps the clock on the wall. A missing hour moves forward that day alone, a doubled one
is the first; a day that a month lacks is its last one, so that no month is left out.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from scenarios.reading.wall_clock import moment_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from zoneinfo import ZoneInfo

LAST = -1
"""As `month_day` the last day of the month, as `nth` the last such weekday."""

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_NTH = re.compile(r"(-1|[1-4])(MO|TU|WE|TH|FR|SA|SU)")


class Frequency(StrEnum):
    """The unit that is counted between two times, as RFC 5545 names it."""

    HOURLY = "HOURLY"
    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


@dataclass(frozen=True, slots=True)
class Repeat:
    """A repetition in the user's zone, whatever that is at the time.

    Attributes:
        frequency: the unit.
        interval: every how many units, from 1.
        clock: the local time of day; of no meaning when hourly.
        weekdays: weekly: 0 (Monday) to 6, in order, at least one.
        month_day: monthly and yearly: 1 to 31, or LAST; None where `nth` says it.
        nth: monthly and yearly: the first to fourth, or LAST, of `weekdays`' only one.
        month: yearly: 1 to 12.
    """

    frequency: Frequency
    interval: int = 1
    clock: time = time(10)
    weekdays: tuple[int, ...] = ()
    month_day: int | None = None
    nth: int | None = None
    month: int | None = None


def next_after(
    repeat: Repeat, at: datetime, zone: ZoneInfo, *, after: datetime | None = None
) -> datetime:
    """The first moment (UTC) later than `after` (`at` when None), counted from `at`.

    `at` is a moment of the repetition as it was planned, not as it was put off: intervals above one
    are counted from its local day.
    """
    after = at if after is None else max(after, at)
    if repeat.frequency is Frequency.HOURLY:
        step = timedelta(hours=repeat.interval)
        return at.astimezone(UTC) + step * ((after - at) // step + 1)
    start = at.astimezone(zone).date()
    for day in _days(repeat, start, after.astimezone(zone).date()):
        moment = moment_of(day, repeat.clock, zone)
        if moment > after:
            return moment
    raise OverflowError("beyond the calendar")  # pragma: no cover (the year 9999)


def move_zone(repeat: Repeat, at: datetime, old: ZoneInfo, new: ZoneInfo) -> datetime:
    """The same turn for someone who has moved: its local day and hour, in the new zone (UTC)."""
    if repeat.frequency is Frequency.HOURLY:
        return at.astimezone(UTC)
    return moment_of(at.astimezone(old).date(), repeat.clock, new)


def write_rrule(repeat: Repeat, *, clock: bool = False) -> str:
    """The RRULE value, to stand beside a DTSTART; with `clock` it needs none for the hour."""
    parts = [f"FREQ={repeat.frequency}"]
    if repeat.interval > 1:
        parts.append(f"INTERVAL={repeat.interval}")
    if repeat.month is not None:
        parts.append(f"BYMONTH={repeat.month}")
    if repeat.weekdays:
        nth = "" if repeat.nth is None else str(repeat.nth)
        parts.append("BYDAY=" + ",".join(nth + _WEEKDAYS[day] for day in repeat.weekdays))
    if repeat.month_day is not None:
        parts.append(f"BYMONTHDAY={repeat.month_day}")
    if clock and repeat.frequency is not Frequency.HOURLY:
        parts.append(f"BYHOUR={repeat.clock.hour};BYMINUTE={repeat.clock.minute}")
    return ";".join(parts)


def read_rrule(text: str, *, at: datetime, zone: ZoneInfo) -> Repeat:
    """The repetition which `write_rrule` wrote; what it leaves out is that of `at`, a moment of it.

    Raises:
        ValueError: a rule that no `Repeat` is.
    """
    said = dict(part.split("=", 1) for part in text.split(";"))
    local = at.astimezone(zone)
    clock = time(int(said.pop("BYHOUR", local.hour)), int(said.pop("BYMINUTE", local.minute)))
    read = Repeat(
        Frequency(said.pop("FREQ", "")),
        int(said.pop("INTERVAL", "1")),
        clock,
        month_day=_number(said.pop("BYMONTHDAY", None)),
        month=_number(said.pop("BYMONTH", None)),
    )
    days = said.pop("BYDAY", "")
    numbered = _NTH.fullmatch(days)
    if numbered:
        read = replace(read, nth=int(numbered[1]), weekdays=(_WEEKDAYS.index(numbered[2]),))
    elif days:
        read = replace(
            read, weekdays=tuple(sorted(_WEEKDAYS.index(day) for day in days.split(",")))
        )
    if said:
        raise ValueError(text)
    return check(complete(read, local.date()))


def complete(repeat: Repeat, day: date) -> Repeat:
    """The repetition with what was not said of it taken from one of its days."""
    unit = repeat.frequency
    if unit is Frequency.WEEKLY and not repeat.weekdays:
        return replace(repeat, weekdays=(day.weekday(),))
    if unit in {Frequency.MONTHLY, Frequency.YEARLY}:
        if repeat.month_day is None and repeat.nth is None:
            repeat = replace(repeat, month_day=day.day)
        if unit is Frequency.YEARLY and repeat.month is None:
            repeat = replace(repeat, month=day.month)
    return repeat


def check(repeat: Repeat) -> Repeat:
    """The same repetition, if it is a whole one.

    Raises:
        ValueError: numbers out of their bounds, or parts that are not of its frequency.
    """
    unit = repeat.frequency
    monthly = unit in {Frequency.MONTHLY, Frequency.YEARLY}
    sound = (
        1 <= repeat.interval <= 999
        and (repeat.month_day in {None, LAST} or 1 <= (repeat.month_day or 0) <= 31)
        and (repeat.month is None or 1 <= repeat.month <= 12)
        and (repeat.month is not None) == (unit is Frequency.YEARLY)
        and ((repeat.month_day is None) != (repeat.nth is None)) == monthly
        and (monthly or repeat.month_day is repeat.nth is None)
        and (repeat.nth is None or len(repeat.weekdays) == 1)
        and bool(repeat.weekdays) == (unit is Frequency.WEEKLY or repeat.nth is not None)
    )
    if not sound:
        raise ValueError(repeat)
    return repeat


def _number(text: str | None) -> int | None:
    return None if text is None else int(text)


def _days(repeat: Repeat, start: date, near: date) -> Iterator[date]:
    """The days of the repetition in order, from shortly before `near`, never before `start`."""
    step = repeat.interval
    if repeat.frequency is Frequency.DAILY:
        day = start + timedelta(days=(near - start).days // step * step)
        for _ in range(4):
            yield day
            day += timedelta(days=step)
        return
    if repeat.frequency is Frequency.WEEKLY:
        monday = start - timedelta(days=start.weekday())
        monday += timedelta(weeks=(near - monday).days // 7 // step * step)
        for _ in range(4):
            for weekday in repeat.weekdays:
                day = monday + timedelta(days=weekday)
                if day >= start:
                    yield day
            monday += timedelta(weeks=step)
        return
    yearly = repeat.frequency is Frequency.YEARLY
    months = 12 * step if yearly else step
    first = start.year * 12 + ((repeat.month or start.month) if yearly else start.month) - 1
    first += (near.year * 12 + near.month - 1 - first) // months * months
    for index in range(first, first + 5 * months, months):
        day = _day_in(repeat, index // 12, index % 12 + 1)
        if day >= start:
            yield day


def _day_in(repeat: Repeat, year: int, month: int) -> date:
    length = calendar.monthrange(year, month)[1]
    if repeat.nth is not None:
        weekday = repeat.weekdays[0]
        days = [day for day in range(1, length + 1) if date(year, month, day).weekday() == weekday]
        return date(year, month, days[repeat.nth - 1 if repeat.nth > 0 else repeat.nth])
    said = repeat.month_day or LAST
    return date(year, month, length if said == LAST else min(said, length))
