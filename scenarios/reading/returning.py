"""From what a phrase says of a repetition to its rule and its first moment.

Without a day it is counted from today; without a time it is that of a bare date. Whatever leaves a
choice of days is not understood; the halves of the day are offered as for a single time.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from scenarios.reading.repeats import LAST, Frequency, Repeat, check, complete, next_after
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
from scenarios.reading.wall_clock import day_hours, fits, in_part, moment_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from zoneinfo import ZoneInfo

_UNITS = {
    "hour": Frequency.HOURLY,
    "day": Frequency.DAILY,
    "week": Frequency.WEEKLY,
    "month": Frequency.MONTHLY,
    "year": Frequency.YEARLY,
}
_MONDAY_TO_FRIDAY = (0, 1, 2, 3, 4)
_SUNDAY_TO_THURSDAY = (0, 1, 2, 3, 6)
_REST_ON_FRIDAY = frozenset(
    {"Africa/Algiers", "Africa/Cairo", "Africa/Khartoum", "Africa/Tripoli", "Asia/Aden"}
    | {"Asia/Amman", "Asia/Baghdad", "Asia/Bahrain", "Asia/Damascus", "Asia/Gaza", "Asia/Hebron"}
    | {"Asia/Kuwait", "Asia/Muscat", "Asia/Qatar", "Asia/Riyadh"}
)
"""Zones whose people work from Sunday to Thursday."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A repetition and its first moment (UTC)."""

    at: datetime
    repeat: Repeat


def is_returning(items: Sequence[Item]) -> bool:
    """Whether the items say a repetition."""
    return any(isinstance(item, Again) for item in items)


def resolve_returning(
    items: Sequence[Item], *, now: datetime, zone: ZoneInfo, language: str
) -> tuple[Turn, ...]:
    """What the items, one of them a repetition, can mean, the first first; () for a guess."""
    if any(isinstance(item, Refusal | Gone | Shift | Either) for item in items):
        return ()
    again = _merged({item for item in items if isinstance(item, Again)})
    clocks = {item for item in items if isinstance(item, Clock)}
    parts = {item for item in items if isinstance(item, Part)}
    days = {item for item in items if isinstance(item, Day)}
    if again is None or len(clocks) > 1 or len({part.name for part in parts}) > 1:
        return ()
    said, part = next(iter(clocks), None), next(iter(parts), None)
    hours = _hours(said, part)
    placed = _placed(again, days, zone.key, language, now.astimezone(zone).date())
    if placed is None or not hours:
        return ()
    rule, start = placed
    try:
        if rule.frequency is Frequency.HOURLY:
            return _hourly(rule, said, part, now, zone) if not days else ()
        aimless = (
            start is None
            and said is None
            and part is None
            and rule.frequency is not Frequency.DAILY
        )
        turns = (_first(replace(rule, clock=at), start, now, zone, aimless=aimless) for at in hours)
        return tuple(sorted(turns, key=lambda turn: turn.at))
    except (OverflowError, ValueError):
        return ()


def _merged(said: set[Again]) -> Again | None:
    """The one repetition; "weekly, every Monday" is one, "every day, every Monday" is none."""
    if len(said) == 1:
        return next(iter(said))
    bare = {one for one in said if one == Again(one.unit)}
    full = said - bare
    if len(full) == 1 and len({one.unit for one in said}) == 1:
        return full.pop()
    return None


def _hours(said: Clock | None, part: Part | None) -> list[time]:
    if said is None:
        return [time(PARTS[part.name] if part is not None else BARE_DATE_HOUR)]
    if part is not None:
        if not fits(said, part):
            return []
        said = in_part(said, part)
    return day_hours(said)


def _placed(
    again: Again, days: set[Day], zone: str, language: str, today: date
) -> tuple[Repeat, date | None] | None:
    """The rule with the days beside it, and the day from which it is counted where one was said."""
    rule = Repeat(
        _UNITS[again.unit],
        again.interval,
        weekdays=tuple(sorted(again.weekdays)),
        month_day=again.month_day,
        nth=again.nth,
    )
    if again.working:
        rests = language == "ar" and zone in _REST_ON_FRIDAY
        rule = replace(rule, weekdays=_SUNDAY_TO_THURSDAY if rests else _MONDAY_TO_FRIDAY)
    weekly = {day for day in days if day.weekday}
    dated = days - weekly
    if len(dated) > 1 or any(len(day.dates) > 1 for day in dated):
        return None
    if weekly:
        if rule.frequency is not Frequency.WEEKLY or rule.weekdays or dated:
            return None
        named = {one.weekday() for day in weekly for one in day.dates}
        return replace(rule, weekdays=tuple(sorted(named))), today
    told = bool(rule.weekdays or rule.month_day is not None)
    if not dated:
        return rule, today if told else None
    day = next(iter(dated))
    if told or rule.frequency in {Frequency.DAILY, Frequency.WEEKLY}:
        return complete(rule, day.dates[0]), day.dates[0]
    end = LAST if day.month_end and rule.frequency is Frequency.MONTHLY else day.dates[0].day
    return complete(replace(rule, month_day=end), day.dates[0]), today


def _first(
    rule: Repeat, start: date | None, now: datetime, zone: ZoneInfo, *, aimless: bool = False
) -> Turn:
    """The first turn ahead; one for which neither day nor hour was said waits a whole interval."""
    today = now.astimezone(zone).date()
    whole = check(complete(rule, start or today))
    if start is None:
        anchor = moment_of(today, whole.clock, zone)
        ahead = anchor > now and not aimless
        daily = whole.frequency is Frequency.DAILY
        step = replace(whole, interval=1) if daily else whole
        return Turn(anchor if ahead else next_after(step, anchor, zone, after=now), whole)
    # Counted from the first day that fits, so the search goes by single units.
    before = moment_of(start - timedelta(days=1), whole.clock, zone)
    single = replace(whole, interval=1)
    return Turn(next_after(single, before, zone, after=max(now, before)), whole)


def _hourly(
    rule: Repeat, said: Clock | None, part: Part | None, now: datetime, zone: ZoneInfo
) -> tuple[Turn, ...]:
    if part is not None:
        return ()
    if said is None:
        return (Turn((now + timedelta(hours=rule.interval)).astimezone(UTC), check(rule)),)
    daily = Repeat(Frequency.DAILY)
    return tuple(
        Turn(_first(replace(daily, clock=at), None, now, zone).at, check(rule))
        for at in day_hours(said)
    )
