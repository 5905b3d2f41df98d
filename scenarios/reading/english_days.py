"""How English says days, and how long from now."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from scenarios.reading.english_words import (
    DAY,
    LONG_WD,
    MON,
    MONTHS,
    NTH,
    ON,
    UNIT,
    WD,
    WEEKDAYS,
    N,
    number,
    rule,
)
from scenarios.reading.time_words import (
    Day,
    Found,
    Gone,
    Part,
    Refusal,
    Rule,
    Shift,
    any_of,
    clock,
    first_of_next_month,
    month_day,
    next_weekday,
    nth_weekday,
    numeric_date,
    weekday_of_next_week,
)

if TYPE_CHECKING:
    import re


def _span(amount: float, unit: str) -> Shift | Refusal:
    if unit.startswith(("mi", "m")) and not unit.startswith("mo"):
        return Shift(minutes=round(amount))
    if unit[0] == "h":
        return Shift(minutes=round(amount * 60))
    if amount != int(amount):
        return Refusal()
    whole = int(amount)
    if unit[0] == "d":
        return Shift(days=whole)
    if unit[0] == "w":
        return Shift(days=7 * whole)
    return Shift(months=whole if unit.startswith("mo") else 12 * whole)


def _shift(match: re.Match[str], _today: date) -> Found:
    amount = number(match["n"]) + (0.5 if match["and_half"] or match["half"] else 0)
    first = _span(amount, match["unit"])
    if not match["n2"]:
        return first
    return (first, _span(number(match["n2"]), match["unit2"]))


def _next_weekday(match: re.Match[str], today: date) -> Found:
    """On a Wednesday "next Monday" is the coming one; "next Friday" may be either."""
    coming = next_weekday(today, WEEKDAYS[match["wd"]]).dates
    if len(coming) == 2:
        return Day(coming[1:])
    ahead = (coming[0] - today).days
    if ahead >= 2 and coming[0].weekday() < today.weekday():
        return Day(coming)
    return Day((coming[0], coming[0] + timedelta(days=7)))


def _this_part(match: re.Match[str], today: date) -> Found:
    name = match["part"]
    return (Day((today,), today=True), Part({"tonight": "night"}.get(name, name), now=True))


def _after_tomorrow(match: re.Match[str], today: date) -> Found:
    """So long from tomorrow, in whole days."""
    count, unit = number(match["n"]), match["unit"]
    if count != int(count) or unit.startswith("m"):
        return Refusal()
    days = int(count) * (7 if unit.startswith("w") else 1)
    return Day((today + timedelta(days=1 + days),))


_TOMORROW = (
    r"(?:tomorrow|tmrw|tmr|tmw|tomrw|tomorow|tommorow|tommorrow|tomorro|tomoro|tommorro|"
    r"2morrow|2moro|2mrw|2morow|tomoz|tomo)"
)
_ALONE = r"(?:^|(?<=[\1] )|(?<=[\1]))"
DAYS: tuple[Rule, ...] = (
    (
        rule(rf"(?:on |by )?(?:the )?(?P<nth>{any_of(NTH)}) (?P<wd>{WD}) (?:of|in) next month"),
        lambda m, t: nth_weekday(
            t, NTH[m["nth"]], WEEKDAYS[m["wd"]], first_of_next_month(t).dates[0].month
        ),
    ),
    (
        rule(rf"(?:a )?fortnight (?:on|from) (?P<wd>{WD})"),
        lambda m, t: Day((next_weekday(t, WEEKDAYS[m["wd"]]).dates[0] + timedelta(days=14),)),
    ),
    (
        rule(
            rf"{_ALONE}(?P<n>{N})(?P<half> and a half)? ?(?P<unit>{UNIT})"
            rf"(?P<and_half> and a half)?(?:,? ?(?:and )?(?P<n2>{N}) ?(?P<unit2>{UNIT}))?"
            r"(?= ?[.!]? ?$)"
        ),
        _shift,
    ),
    (
        rule(rf"in (?P<n>{N}) ?(?:hours?|hrs?|h) (?P<n2>[0-5]?\d)(?= ?(?:$|[,.;!]|to\b))"),
        lambda m, _t: Shift(minutes=round(number(m["n"]) * 60) + int(m["n2"])),
    ),
    (
        rule(rf"(?P<n>{N}) weeks? (?:from )?(?P<day>today|{_TOMORROW})"),
        lambda m, t: Day((t + timedelta(days=7 * int(number(m["n"])) + (m["day"] != "today")),)),
    ),
    (
        rule(rf"(?P<n>{N}) weeks (?:on|from) (?P<wd>{WD})"),
        lambda m, t: Day(
            (next_weekday(t, WEEKDAYS[m["wd"]]).dates[0] + timedelta(weeks=int(number(m["n"]))),)
        ),
    ),
    (
        rule(rf"(?:on )?the (?:{DAY}),? (?:and|&|or) (?:the )?(?:{DAY})(?! (?:past|to|of \w+ay))"),
        lambda _m, _t: Refusal(),
    ),
    (rule(r"(?:on )?hallowe'?en"), lambda _m, t: month_day(t, 10, 31)),
    (rule(r"(?:on )?valentine'?s?(?: day)?"), lambda _m, t: month_day(t, 2, 14)),
    (
        rule(r"(?P<day>[0-3]?\d)-(?P<mo>[01]?\d)-(?P<year>20\d\d)"),
        lambda m, t: numeric_date(t, int(m["day"]), int(m["mo"]), m["year"], either=False),
    ),
    (
        rule(rf"(?P<n>{N}) (?P<unit>days?|weeks?|months?) from {_TOMORROW}"),
        _after_tomorrow,
    ),
    (
        rule(
            r"(?:at )?(?:the )?(?:same|this) time tomorrow|"
            r"tomorrow,? (?:at )?(?:the )?(?:same|this) time"
        ),
        lambda _m, _t: Shift(days=1),
    ),
    (rule(r"(?:at )?(?:the )?(?:same|this) time next week"), lambda _m, _t: Shift(days=7)),
    (rule(r"(?:in )?a fortnight(?: from now)?"), lambda _m, _t: Shift(days=14)),
    (
        rule(r"(?:at |^)(?P<h>\d\d?)\.(?P<m>[0-5]\d)(?![.\d])"),
        lambda m, _t: clock(int(m["h"]), int(m["m"]), bare=not m["h"].startswith("0")),
    ),
    (rule(rf"{N} {UNIT} (?:before|after|prior to)"), lambda _m, _t: Refusal()),
    (rule(rf"{N} {UNIT} (?:ago|earlier)"), lambda _m, _t: Gone()),
    (
        rule(
            r"(?:on |by )?(?:the )?(?P<nth>first|second|third|fourth|last) "
            rf"(?P<wd>{WD}) (?:of|in) (?:(?P<mon>{MON})|(?:the|this) month)"
        ),
        lambda m, t: nth_weekday(
            t,
            NTH[m["nth"]],
            WEEKDAYS[m["wd"]],
            MONTHS[m["mon"].rstrip(".")] if m["mon"] else None,
        ),
    ),
    (
        rule(
            r"(?!last day of (?:the|this|next) month)(?:first|second|third|fourth|last) "
            rf"(?:{WD}|week|day|working day|"
            r"business day) (?:of|in) \w+"
        ),
        lambda _m, _t: Refusal(),
    ),
    (rule(r"(?:on |at |by )?christmas eve"), lambda _m, t: month_day(t, 12, 24)),
    (rule(r"(?:on |at |by )?christmas(?: day)?"), lambda _m, t: month_day(t, 12, 25)),
    (rule(r"(?:on |at |by )?new year'?s eve"), lambda _m, t: month_day(t, 12, 31)),
    (rule(r"(?:on |at )?new year(?:'?s(?: day)?)?"), lambda _m, t: month_day(t, 1, 1)),
    (rule(r"next year(?! on \w+ \d)|(?<=\0 )next year"), lambda _m, _t: Refusal()),
    (rule(rf"yesterday|last (?:{WD}|week|month|year|night)"), lambda _m, _t: Gone()),
    (
        rule(
            r"(?:in|after|within) (?:a )?half(?: an?)? ?(?:hour|hr)|half an hour(?: from now| "
            r"later)?"
        ),
        lambda _m, _t: Shift(minutes=30),
    ),
    (
        rule(r"(?:in|after|within) half a (?P<unit>day|year)|half a year from now"),
        lambda m, _t: Shift(minutes=720) if m["unit"] == "day" else Shift(months=6),
    ),
    (
        rule(r"(?:in|after|within) an? (?P<unit>hour|minute|day|week) or (?:two|so)"),
        lambda m, _t: _span(1, m["unit"]),
    ),
    (
        rule(rf"(?P<n>{N}) more (?P<unit>{UNIT})"),
        lambda m, _t: _span(number(m["n"]), m["unit"]),
    ),
    (
        rule(
            r"(?:in|after|within) (?:a )?quarter of an hour|a quarter of an hour (?:from now|later)"
        ),
        lambda _m, _t: Shift(minutes=15),
    ),
    (
        rule(r"(?:in|after|within) (?P<three>three|3) quarters of an hour"),
        lambda _m, _t: Shift(minutes=45),
    ),
    (
        rule(
            r"(?:in|after|within) (?:about |around |abt |approx(?:imately)? |roughly |another "
            rf"|like )?(?P<n>{N})"
            rf"(?: ?(?:-|to|or) ?{N})?(?P<half> and a half)? ?"
            rf"(?P<unit>{UNIT})(?P<and_half> and a half)?(?:,? ?(?:(?:and|&) )?(?P<n2>{N}) ?"
            rf"(?P<unit2>{UNIT})\b)?(?:'s? time)?"
        ),
        _shift,
    ),
    (
        rule(
            rf"(?P<n>{N})(?P<half> and a half)? ?(?P<unit>{UNIT})(?P<and_half> and a "
            r"half)?"
            rf"(?:,? (?:and )?(?P<n2>{N}) ?(?P<unit2>{UNIT}))? (?:from (?:now|today)|later|hence)"
        ),
        _shift,
    ),
    (
        rule(rf"(?:on )?(?:the )?(?:day after|overmorrow|after) {_TOMORROW}|overmorrow"),
        lambda _m, t: Day((t + timedelta(days=2),)),
    ),
    (
        rule(
            r"(?:first thing(?: in the (?:morning|am))?|bright and early|(?:in )?the am)|"
            r"early (?=tomorrow|tmrw|tmr|on|in|mon|tue|wed|thu|fri|sat|sun)"
        ),
        lambda _m, _t: Part("morning"),
    ),
    (
        rule(rf"{ON}{_TOMORROW}"),
        lambda _m, t: Day((t + timedelta(days=1),)),
    ),
    (rule(r"this (?P<part>morning|afternoon|evening)"), _this_part),
    (rule(r"(?:late )?(?P<part>tonight)"), _this_part),
    (rule(r"(?:later )?today"), lambda _m, t: Day((t,), today=True)),
    (
        rule(rf"next week(?:'s)?,? (?:on )?(?P<wd>{WD})"),
        lambda m, t: weekday_of_next_week(t, WEEKDAYS[m["wd"]]),
    ),
    (
        rule(rf"(?:on )?(?P<wd>{WD})(?:,? of)? next week"),
        lambda m, t: weekday_of_next_week(t, WEEKDAYS[m["wd"]]),
    ),
    (rule(rf"(?:on |by )?next (?P<wd>{WD})"), _next_weekday),
    (
        rule(rf"(?:on )?(?P<wd>{LONG_WD}) week(?! of)"),
        lambda m, t: Day((next_weekday(t, WEEKDAYS[m["wd"]]).dates[0] + timedelta(days=7),)),
    ),
    (
        rule(rf"(?:a |one )?week (?:on|from) (?P<wd>{WD})"),
        lambda m, t: (
            Day((next_weekday(t, WEEKDAYS[m["wd"]]).dates[-1] + timedelta(days=7),))
            if len(next_weekday(t, WEEKDAYS[m["wd"]]).dates) == 1
            else next_weekday(t, WEEKDAYS[m["wd"]])
        ),
    ),
)
