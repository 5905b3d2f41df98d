"""What a phrase can say about a time, in the same shapes for every language."""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

PARTS: Mapping[str, int] = {
    "dawn": 5,
    "morning": 9,
    "noon": 12,
    "lunch": 13,
    "after_lunch": 14,
    "afternoon": 15,
    "evening": 19,
    "night": 21,
    "small_hours": 2,
}
"""The local hour that a part of the day stands for when no hour is said with it."""

BARE_DATE_HOUR = 10
"""The local hour of a date said without a time."""


@dataclass(frozen=True, slots=True)
class Shift:
    """So much later than now: minutes are elapsed time, days and months keep the wall clock."""

    minutes: int = 0
    days: int = 0
    months: int = 0


@dataclass(frozen=True, slots=True)
class Day:
    """The local day meant, or the days it can mean; `today` when the word itself says today.

    `weekday` when it was said as one, `month_end` when as the end of a month.
    """

    dates: tuple[date, ...]
    today: bool = False
    weekday: bool = False
    month_end: bool = False


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; `bare` when it may be either half of the day ("at 7")."""

    hour: int
    minute: int = 0
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Either:
    """One of two times of day ("at 5 or 6"): which one is asked."""

    one: Clock
    other: Clock


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the day, a key of PARTS; `now` when it is that of today ("this evening")."""

    name: str
    now: bool = False


@dataclass(frozen=True, slots=True)
class Again:
    """A repetition, as far as its own words say it; a day or a time beside it say the rest.

    Attributes:
        unit: "hour", "day", "week", "month" or "year".
        interval: every how many units.
        weekdays: the days of a week, or the one that `nth` counts in a month.
        month_day: the day of a month, -1 its last.
        nth: the first to fourth, or (-1) the last, of its weekdays in a month.
        working: on working days, which are not the same everywhere.
    """

    unit: str
    interval: int = 1
    weekdays: frozenset[int] = frozenset()
    month_day: int | None = None
    nth: int | None = None
    working: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """Words which make any reading a guess: an event of unknown date, another's time zone."""


@dataclass(frozen=True, slots=True)
class Gone:
    """Words which put the time in the past."""


Item = Shift | Day | Clock | Either | Part | Again | Refusal | Gone
Found = Item | tuple[Item, ...] | None
Rule = tuple[re.Pattern[str], Callable[[re.Match[str], date], Found]]


@dataclass(frozen=True, slots=True)
class Grammar:
    """A language's rules, tried in order, and what surrounds times.

    `refused_before` may not stand before a time; `event`, without a day beside it, ties the time
    to something of unknown date; the trimmed words are no part of a subject.
    """

    rules: tuple[Rule, ...]
    refused_before: re.Pattern[str]
    event: re.Pattern[str]
    trimmed_start: re.Pattern[str]
    trimmed_end: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Folded:
    """Text made plain for matching; `origins[i]` is where its i-th letter stood."""

    text: str
    origins: tuple[int, ...]


_SAME = str.maketrans(
    {
        "ё": "е", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ئ": "ي", "ؤ": "و",
        "ة": "ه", "ک": "ك", "گ": "ك", "چ": "ج", "ڤ": "ف", "پ": "ب",
        "ـ": None, "٫": ".", "،": ",", "؛": ",", "’": "'", "ʼ": "'",
        "–": "-", "—": "-", "‑": "-", "−": "-", "：": ":", "؟": "?",
    }
)  # fmt: skip


def fold(text: str) -> Folded:
    """Lower case, ASCII digits, one form for each letter that people write in several."""
    letters: list[str] = []
    origins: list[int] = []
    for place, letter in enumerate(text):
        kind = unicodedata.category(letter)
        if kind in {"Mn", "Cf", "Cs"}:  # vowel marks, direction marks, broken surrogates
            continue
        if kind == "Nd":
            plain = str(unicodedata.digit(letter))
        elif kind in {"Zs", "Zl", "Zp", "Cc"}:
            plain = " "
        else:
            plain = letter.lower().translate(_SAME)
        if len(plain) != 1 or (plain == " " and letters and letters[-1] == " "):
            continue
        letters.append(plain)
        origins.append(place)
    return Folded("".join(letters), tuple(origins))


def any_of(words: Mapping[str, object]) -> str:
    """A pattern for one of the words, longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def next_weekday(today: date, weekday: int) -> Day:
    """The coming one (0 is Monday); said on that very day, today or in a week."""
    ahead = (weekday - today.weekday()) % 7
    first = today + timedelta(days=ahead)
    if ahead:
        return Day((first,), weekday=True)
    return Day((first, first + timedelta(days=7)), weekday=True)


def either_weekday(today: date, one: int, other: int) -> Day:
    """One of two weekdays ("on Monday or Tuesday"): whichever is meant, the coming one."""
    coming = (next_weekday(today, each).dates[-1] for each in {one, other})
    return Day(tuple(sorted(coming)))


def weekday_of_next_week(today: date, weekday: int) -> Day:
    """That weekday of the calendar week after this one (weeks begin on Monday)."""
    return Day((today + timedelta(days=7 - today.weekday() + weekday),))


_JUST_PAST = 31
"""Days for which a date said without its year is thought of as the one that was."""


def month_day(today: date, month: int, day: int, year: int | None = None) -> Day | None:
    """A date of the calendar; without a year the next one there is (29 February waits)."""
    years = [year] if year is not None else range(today.year, today.year + 9)
    for candidate in years:
        if not (2000 <= candidate <= 2200 and 1 <= month <= 12):
            return None
        if not 1 <= day <= calendar.monthrange(candidate, month)[1]:
            continue
        found = date(candidate, month, day)
        if year is not None or found >= today:
            return Day((found,))
    return None


def said_date(today: date, month: int, day: int, year: int | None) -> Day | None:
    """A date that somebody says: one of the last month is over and not meant of next year."""
    dated = month_day(today - timedelta(days=_JUST_PAST), month, day, year)
    if dated is not None and dated.dates[0] < today:
        return dated
    return month_day(today, month, day, year)


def with_weekday(today: date, dated: Found, weekday: int | None) -> Found:
    """A date and the weekday said with it; where they contradict each other, either is meant.

    Then the days are the date and that weekday nearest to it; today's date is no choice to offer.
    """
    if weekday is None or not isinstance(dated, Day):
        return dated
    fitting = tuple(one for one in dated.dates if one.weekday() == weekday)
    if fitting or dated.dates[0] < today:
        return Day(fitting or dated.dates)
    if today in dated.dates:
        return Refusal()
    either = set(dated.dates)
    for one in dated.dates:
        near = one + timedelta(days=(weekday - one.weekday() + 3) % 7 - 3)
        either.add(near if near > today else near + timedelta(days=7))
    return Day(tuple(sorted(either)))


def weekday_weeks_later(today: date, weeks: int, weekday: int) -> Day:
    """That weekday so many weeks from now ("in two weeks on Thursday"), or those it can be.

    It is of the calendar week then, which begins on Monday or on Sunday, or the next from there.
    """
    then = today + timedelta(days=7 * weeks)
    by_monday = then + timedelta(days=weekday - then.weekday())
    by_sunday = then + timedelta(days=(weekday + 1) % 7 - (then.weekday() + 1) % 7)
    following = then + timedelta(days=(weekday - then.weekday()) % 7)
    return Day(tuple(sorted({by_monday, by_sunday, following})))


def nth_weekday(today: date, nth: int, weekday: int, month: int | None) -> Day | None:
    """The first to fourth or (-1) last weekday of that month, or of this one; the next there is."""
    index = today.year * 12 + (month or today.month) - 1
    for _ in range(3):
        year, number = index // 12, index % 12 + 1
        length = calendar.monthrange(year, number)[1]
        days = [d for d in range(1, length + 1) if date(year, number, d).weekday() == weekday]
        found = date(year, number, days[nth - 1 if nth > 0 else nth])
        if found > today:
            return Day((found,))
        index += 12 if month else 1
    return None


def working_day(
    today: date, *, is_first: bool, month: int | None, months_later: int = 0
) -> Day | None:
    """The first or the last day from Monday to Friday of a month, or of this one; the next."""
    for step in range(months_later, months_later + 14):
        index = today.year * 12 + today.month - 1 + step
        year, number = index // 12, index % 12 + 1
        if month is not None and number != month:
            continue
        length = calendar.monthrange(year, number)[1]
        days = [date(year, number, day) for day in range(1, length + 1)]
        working = [day for day in days if day.weekday() < 5]
        found = working[0 if is_first else -1]
        if found >= today:
            return Day((found,))
    return None  # pragma: no cover (next year's is always ahead)


def day_of_month(today: date, day: int) -> Day | None:
    """The next day with that number; a month too short for it is passed over."""
    year, month = today.year, today.month
    for _ in range(12):
        found = month_day(today, month, day, year)
        if found is not None and found.dates[0] >= today:
            return found
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return None


def first_of_next_month(today: date) -> Day:
    """The first day of the month after this one."""
    return Day((date(today.year + today.month // 12, today.month % 12 + 1, 1),))


def end_of_month(today: date, months_later: int = 0) -> Day:
    """The last day of this month or of one later."""
    index = today.year * 12 + today.month - 1 + months_later
    year, month = index // 12, index % 12 + 1
    return Day((date(year, month, calendar.monthrange(year, month)[1]),), month_end=True)


def middle_of_month(today: date, months_later: int = 0) -> Day | None:
    """The fifteenth: the coming one, or that of a month later."""
    if not months_later:
        return day_of_month(today, 15)
    index = today.year * 12 + today.month - 1 + months_later
    return Day((date(index // 12, index % 12 + 1, 15),))


def part_of_month(today: date, month: int, part: str) -> Day | None:
    """The "start" (1), "middle" (15) or "end" of a month by its number, the next there is."""
    if part != "end":
        return month_day(today, month, 1 if part == "start" else 15)
    for year in (today.year, today.year + 1):
        end = date(year, month, calendar.monthrange(year, month)[1])
        if end >= today:
            return Day((end,))
    return None  # pragma: no cover (next year's is always ahead)


def numeric_date(today: date, first: int, second: int, year: str | None, *, either: bool) -> Found:
    """Day and month in figures; `either` order is possible in English: both are kept."""
    full = None if year is None else int(year) + (2000 if len(year) == 2 else 0)
    dates = [month_day(today, second, first, full)]
    if either and first != second:
        dates.append(month_day(today, first, second, full))
    known = tuple(found.dates[0] for found in dates if found is not None)
    return Day(known) if known else None


def iso_date(match: re.Match[str], today: date) -> Found:
    """2026-03-25, by the groups year, month, day."""
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    return month_day(today, month, day, year)


def clock(
    hour: int, minute: int = 0, *, half: str | None = None, bare: bool = True
) -> Clock | None:
    """A clock time; `half` is "am", "pm" or None, and then hours 1 to 12 may stay `bare`."""
    if not (0 <= hour <= 24 and 0 <= minute <= 59) or (hour == 24 and minute):
        return None
    if half is not None:
        if not 1 <= hour <= 12:
            return Clock(hour, minute) if half == "pm" and 13 <= hour <= 23 else None
        return Clock(hour % 12 + (12 if half == "pm" else 0), minute)
    if hour == 24:
        return Clock(0)
    return Clock(hour, minute, bare=bare and 1 <= hour <= 12)


def either_clock(one: Clock | None, other: Clock | None) -> Either | None:
    """One of two hours; that of an end in its half of the day ("5 or 6 pm") gives it to both."""
    if one is None or other is None:
        return None
    if one.bare and not other.bare:
        one = Clock(one.hour % 12 + (12 if other.hour >= 12 else 0), one.minute)
    return Either(one, other)


def range_start(start: Clock | None, end: Clock | None) -> Clock | None:
    """The start of a range, in the half of the day which the end allows ("2 to 4 pm": 14:00)."""
    if start is None or end is None:
        return None
    if start.bare and not end.bare:
        later = Clock(start.hour % 12 + 12, start.minute)
        if (later.hour, later.minute) < (end.hour, end.minute):
            return later
        return Clock(start.hour % 12 if end.hour < 12 else start.hour, start.minute)
    return start
