"""From what a phrase says to the moments it can mean, right across clock changes."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import product
from typing import TYPE_CHECKING

from scenarios.reading.time_words import (
    BARE_DATE_HOUR,
    PARTS,
    Again,
    Clock,
    Day,
    Either,
    Gone,
    Item,
    Part,
    Refusal,
    Shift,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from zoneinfo import ZoneInfo

_FARTHEST = timedelta(days=366 * 10)
_EITHER_HALF = frozenset({6, 7, 8})
_LATE_OR_TOMORROW = frozenset({9, 10})
_WAKING = range(7, 23)


@dataclass(frozen=True, slots=True)
class Meaning:
    """The moments (UTC, in order) a phrase can mean, or why there is none."""

    moments: tuple[datetime, ...] = ()
    past: bool = False


_NOTHING = Meaning()
_PAST = Meaning(past=True)


def moment_of(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The UTC moment of a wall time: a missing hour moves forward, a doubled one is the first."""
    return datetime.combine(day, at, zone).replace(fold=0).astimezone(UTC)


def resolve(items: Sequence[Item], *, now: datetime, zone: ZoneInfo) -> Meaning:
    """What the items mean together; contradictions mean nothing rather than a guess."""
    if not items or any(isinstance(item, Refusal | Again) for item in items):
        return _NOTHING
    if any(isinstance(item, Gone) for item in items):
        return _PAST
    either = next((item for item in items if isinstance(item, Either)), None)
    if either is not None:
        return _either(either, [item for item in items if item != either], now, zone)
    return _together(items, now, zone)


def _together(items: Sequence[Item], now: datetime, zone: ZoneInfo) -> Meaning:
    shifts = [item for item in items if isinstance(item, Shift)]
    days = {item for item in items if isinstance(item, Day)}
    if shifts and all(day.today for day in days):
        days = set()  # "today in two hours"
    clocks = {item for item in items if isinstance(item, Clock)}
    parts = {item for item in items if isinstance(item, Part)}
    if len(days) > 1:
        days = _agreeing(days)
    several = len(clocks) > 1 or len({part.name for part in parts}) > 1 or len(days) > 1
    if several or (shifts and days):
        return _NOTHING
    day, said, part = next(iter(days), None), next(iter(clocks), None), next(iter(parts), None)
    try:
        if shifts:
            return _shifted(shifts, said, part, now, zone)
        return _placed(day, said, part, now, zone)
    except (OverflowError, ValueError):
        return _NOTHING


def _either(said: Either, rest: list[Item], now: datetime, zone: ZoneInfo) -> Meaning:
    """The moments of both times of day; where one is clear, the other is the nearest it can be."""
    if any(isinstance(item, Clock | Either) for item in rest):
        return _NOTHING
    one, other = (
        resolve([*rest, time_said], now=now, zone=zone) for time_said in (said.one, said.other)
    )
    first, second = one.moments, other.moments
    if len(first) == 1 and second:
        second = (min(second, key=lambda moment: abs(moment - first[0])),)
    elif len(second) == 1 and first:
        first = (min(first, key=lambda moment: abs(moment - second[0])),)
    moments = tuple(sorted({*first, *second}))
    return Meaning(moments, past=not moments and (one.past or other.past))


def _agreeing(days: set[Day]) -> set[Day]:
    """A weekday beside its date says one day; two different days contradict each other."""
    dated = {day for day in days if not day.weekday}
    if len(dated) == 1 and len(days) == 2:
        (dated_day,), (named,) = dated, days - dated
        fitting = [one for one in dated_day.dates if one.weekday() == named.dates[0].weekday()]
        if fitting:
            return {Day(tuple(fitting), today=dated_day.today)}
    common = set.intersection(*(set(day.dates) for day in days))
    if not common:
        return days
    return {Day(tuple(sorted(common)), today=any(day.today for day in days))}


def _shifted(
    shifts: Sequence[Shift], said: Clock | None, part: Part | None, now: datetime, zone: ZoneInfo
) -> Meaning:
    minutes = sum(shift.minutes for shift in shifts)
    days = sum(shift.days for shift in shifts)
    months = sum(shift.months for shift in shifts)
    if not minutes and not days and not months:
        return _NOTHING
    local = now.astimezone(zone)
    target = _months_later(local.date(), months) + timedelta(days=days)
    if said is not None or part is not None:
        return _NOTHING if minutes else _placed(Day((target,)), said, part, now, zone)
    start = now if not (days or months) else moment_of(target, local.time(), zone)
    moment = start + timedelta(minutes=minutes)
    return Meaning((moment,)) if moment - now <= _FARTHEST else _NOTHING


def _months_later(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def _placed(
    day: Day | None, said: Clock | None, part: Part | None, now: datetime, zone: ZoneInfo
) -> Meaning:
    local = now.astimezone(zone)
    if part is not None:
        if said is not None and not fits(said, part):
            return _NOTHING
        said = Clock(PARTS[part.name]) if said is None else in_part(said, part)
        if part.name == "night" and said.hour < 6 and day is not None:
            # The night of a day runs on past midnight; of another day people may mean either.
            after = tuple(one + timedelta(days=1) for one in day.dates)
            day = Day(after if day.today else (*day.dates, *after))
    if day is None:
        return _NOTHING if said is None else _next_time(said, local, now, zone)
    if said is None:
        return _day_alone(day, local, now, zone)
    return _on_day(day, said, local, now, zone)


def _on_day(day: Day, said: Clock, local: datetime, now: datetime, zone: ZoneInfo) -> Meaning:
    today = local.date()
    if day.today or (today in day.dates and not day.weekday):
        return _ahead(product((today,), _today_hours(said, local)), now, zone)
    choices = day_hours(said)
    if today in day.dates:
        # A weekday said on that very day: today while the hour is ahead, or in a week.
        ahead = [at for at in choices if moment_of(today, at, zone) > now]
        later = [other for other in day.dates if other != today]
        return _ahead([*product((today,), ahead), *product(later, choices)], now, zone)
    return _ahead(product(day.dates, choices), now, zone)


def _day_alone(day: Day, local: datetime, now: datetime, zone: ZoneInfo) -> Meaning:
    """A bare date is 10:00; today's is the next of 10:00, the evening, the night still ahead."""
    if day.weekday and len(day.dates) > 1:
        day = Day(day.dates[1:])
    if day.dates == (local.date(),):
        for hour in (BARE_DATE_HOUR, PARTS["evening"], PARTS["night"]):
            if moment_of(local.date(), time(hour), zone) > now:
                return Meaning((moment_of(local.date(), time(hour), zone),))
        return _PAST
    return _ahead(product(day.dates, (time(BARE_DATE_HOUR),)), now, zone)


_HOURS_OF: Mapping[str, frozenset[int]] = {
    "dawn": frozenset(range(7)),
    "morning": frozenset(range(13)),
    "noon": frozenset(range(11, 16)),
    "lunch": frozenset(range(11, 16)),
    "after_lunch": frozenset(range(12, 19)),
    "afternoon": frozenset(range(12, 20)),
    "evening": frozenset(range(15, 24)),
    "night": frozenset((*range(18, 24), *range(6))),
    "small_hours": frozenset((*range(22, 24), *range(6))),
}


def fits(said: Clock, part: Part) -> bool:
    """Whether the hour, in either half when it is bare, can be in that part of the day."""
    allowed = _HOURS_OF[part.name]
    if said.bare:
        return said.hour % 12 in allowed or said.hour % 12 + 12 in allowed
    return 1 <= said.hour <= 12 or said.hour in allowed


def in_part(said: Clock, part: Part) -> Clock:
    """The half of the day which the part says: 8 in the evening is 20:00."""
    if said.hour > 12 or said.hour == 0 or (not said.bare and part.name in {"dawn", "morning"}):
        return Clock(said.hour, said.minute)
    hour = said.hour % 12
    if part.name in {"dawn", "morning"}:
        return Clock(12 if said.hour == 12 and part.name == "morning" else hour, said.minute)
    if part.name in {"noon", "lunch"}:
        return Clock(hour if hour == 11 else hour + 12, said.minute)
    if part.name in {"night", "small_hours"}:
        return Clock(hour + 12 if 6 <= hour < 12 else hour, said.minute)
    return Clock(hour + 12, said.minute)


def day_hours(said: Clock) -> list[time]:
    """On a day not today: the hour at which people are at work, both when that is not clear."""
    if not said.bare or said.hour >= 9:
        return [time(said.hour, said.minute)]
    if said.hour in _EITHER_HALF:
        return [time(said.hour, said.minute), time(said.hour + 12, said.minute)]
    return [time(said.hour + 12, said.minute)]


def _today_hours(said: Clock, local: datetime) -> list[time]:
    """Today, the hours still ahead; the morning one alone when both are and it is a work hour."""
    if not said.bare:
        return [time(said.hour, said.minute)]
    halves = [time(said.hour % 12, said.minute), time(said.hour % 12 + 12, said.minute)]
    if said.hour == 12:
        return [halves[1]]
    ahead = [at for at in halves if at > local.time()]
    if len(ahead) == 2:
        return ahead if said.hour in _EITHER_HALF else day_hours(said)
    return ahead or halves[1:]


def _next_time(said: Clock, local: datetime, now: datetime, zone: ZoneInfo) -> Meaning:
    """A time without a day: the next one of waking hours, both where people mean either."""
    today, tomorrow = local.date(), local.date() + timedelta(days=1)
    if not said.bare:
        at = time(said.hour, said.minute)
        first = moment_of(today, at, zone)
        return Meaning((first if first > now else moment_of(tomorrow, at, zone),))
    hours = [at for at in _today_hours(said, local) if at > local.time() and at.hour in _WAKING]
    if not hours:
        return _ahead(product((tomorrow,), day_hours(said)), now, zone)
    places = list(product((today,), hours))
    if said.hour in _LATE_OR_TOMORROW and hours[0].hour > 12:
        places.append((tomorrow, time(said.hour, said.minute)))
    return _ahead(places, now, zone)


def _ahead(places: Iterable[tuple[date, time]], now: datetime, zone: ZoneInfo) -> Meaning:
    moments = {moment_of(day, at, zone) for day, at in places}
    later = tuple(sorted(moment for moment in moments if moment > now))
    if not later:
        return _PAST if moments else _NOTHING
    return Meaning(later) if later[-1] - now <= _FARTHEST else _NOTHING
