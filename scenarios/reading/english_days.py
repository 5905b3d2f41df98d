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
    THEN,
    UNIT,
    VERB,
    WD,
    WEEKDAYS,
    N,
    number,
    part_name,
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
    working_day,
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


def _weekday_after_next(match: re.Match[str], today: date) -> Found:
    """A week after what "next" means."""
    following = _next_weekday(match, today)
    if not isinstance(following, Day):
        return following
    return Day(tuple(each + timedelta(days=7) for each in following.dates))


def _this_part(match: re.Match[str], today: date) -> Found:
    return (Day((today,), today=True), Part(part_name(match["part"]), now=True))


def _working_days_later(today: date, count: float) -> Found:
    """So many days from Monday to Friday later."""
    if count != int(count) or not 1 <= count <= 60:
        return Refusal()
    day, left = today, int(count)
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < 5
    return Day((day,))


def _of_tomorrow(match: re.Match[str], today: date) -> Found:
    """Tomorrow's meeting at 5: today or then, unless another day is said."""
    if "\0" in match.string:
        return None
    return Day((today, today + timedelta(days=1)), weekday=True)


def _starting(match: re.Match[str], today: date) -> Found:
    """The day a repetition begins; said on that weekday it may be today."""
    coming = next_weekday(today, WEEKDAYS[match["wd"]])
    return coming if len(coming.dates) > 1 else Day(coming.dates)


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
_AND_HALF = r" (?:and|&|n|plus) (?:a )?half"
_ALONE = r"(?:^|(?<=[\1] )|(?<=[\1]))"
DAYS: tuple[Rule, ...] = (
    (
        rule(rf"(?:on |by )?(?:the )?(?P<nth>{any_of(NTH)}) (?P<wd>{WD}) (?:of|in) next month"),
        lambda m, t: nth_weekday(
            t, NTH[m["nth"]], WEEKDAYS[m["wd"]], first_of_next_month(t).dates[0].month
        ),
    ),
    (
        rule(rf"(?:on |by )?(?:the )?(?P<wd>{WD}) after next"),
        _weekday_after_next,
    ),
    (
        rule(
            r"(?:on |by )?(?:the )?(?P<edge>first|last) (?:working|business|work) ?day of "
            rf"(?:(?P<mon>{MON})|(?P<next>next )?(?:the |this )?month)"
        ),
        lambda m, t: working_day(
            t,
            is_first=m["edge"] == "first",
            month=MONTHS[m["mon"].rstrip(".")] if m["mon"] else None,
            months_later=1 if m["next"] else 0,
        ),
    ),
    (
        rule(rf"(?:at )?(?:the )?(?:same|this) time (?:on )?(?:next )?(?P<wd>{WD})"),
        lambda m, t: Shift(days=((WEEKDAYS[m["wd"]] - t.weekday()) % 7 or 7)),
    ),
    (
        rule(rf"(?:on )?(?P<wd>{WD}) (?:of )?(?:the )?week after next"),
        lambda m, t: Day(
            (weekday_of_next_week(t, WEEKDAYS[m["wd"]]).dates[0] + timedelta(days=7),)
        ),
    ),
    (
        rule(rf"(?:the )?week after next(?:,? (?:on )?(?P<wd>{WD}))?"),
        lambda m, t: Day(
            (
                weekday_of_next_week(t, WEEKDAYS[m["wd"]] if m["wd"] else 0).dates[0]
                + timedelta(days=7),
            )
        ),
    ),
    (
        rule(rf"(?:a )?fortnight (?:on|from) (?P<wd>{WD})"),
        lambda m, t: Day((next_weekday(t, WEEKDAYS[m["wd"]]).dates[0] + timedelta(days=14),)),
    ),
    (
        rule(
            rf"{_ALONE}(?:(?:gimme|give me|say) )?(?P<n>{N})(?P<half>{_AND_HALF})? ?"
            rf"(?P<unit>{UNIT})(?P<and_half>{_AND_HALF})?"
            rf"(?:,? ?(?:and )?(?P<n2>{N}) ?(?P<unit2>{UNIT}))?"
            r"(?= ?[.!]? ?$| ?[:,;!.-]{1,3} | (?:then|pls|please|plz)\b|"
            rf"(?<=s) {VERB} (?!at\b))"
        ),
        _shift,
    ),
    (
        rule(
            rf"in (?P<n>{N}) ?(?:hours?|hrs?|h) (?P<n2>[0-5]?\d)(?: ?m(?:ins?)?)?{THEN}|"
            rf"in (?P<n3>{N}) ?(?:hours?|hrs?|h) (?:and|n|&) (?P<n4>[0-5]?\d){THEN}|"
            r"in (?P<h>\d\d?)(?:h(?P<m>[0-5]\d)(?: ?m(?:ins?)?)?|:(?P<m2>[0-5]\d) ?h(?:ou)?r?s?)"
        ),
        lambda m, _t: Shift(
            minutes=round(number(m["n"] or m["n3"] or m["h"]) * 60)
            + int(m["n2"] or m["n4"] or m["m"] or m["m2"])
        ),
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
    (
        rule(
            r"easter (?:monday|sunday|saturday)|good friday|black friday|cyber monday|"
            r"maundy thursday|ash wednesday|(?:shrove|pancake|giving) tuesday|palm sunday"
        ),
        lambda _m, _t: Refusal(),
    ),
    (rule(r"(?:on )?boxing day"), lambda _m, t: month_day(t, 12, 26)),
    (
        rule(rf"(?:in|after|within) (?P<n>{N}) (?:working|business|work) ?days?(?:'? time)?"),
        lambda m, t: _working_days_later(t, number(m["n"])),
    ),
    (
        rule(rf"(?P<n>{N}) days? (?:from|after) (?P<wd>{WD})"),
        lambda m, t: Day(
            (next_weekday(t, WEEKDAYS[m["wd"]]).dates[-1] + timedelta(days=int(number(m["n"]))),)
        ),
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
    (rule(rf"{N} {UNIT} (?:before|after(?! {_TOMORROW})|prior to)"), lambda _m, _t: Refusal()),
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
            rf"(?!(?:first|last) day of (?:(?:the|this|next) month|{MON}))"
            rf"(?:first|second|third|fourth|last) (?:{WD}|week|day|working day|"
            r"business day) (?:of|in) \w+"
        ),
        lambda _m, _t: Refusal(),
    ),
    (rule(r"(?:on |at |by )?christmas eve"), lambda _m, t: month_day(t, 12, 24)),
    (
        rule(
            r"(?<!merry )(?<!happy )(?:(?:on |at |by )christmas(?: day)?|christmas day|"
            r"christmas(?= ?(?:$|[,.;:!?\0]|at\b|morning|evening)))"
        ),
        lambda _m, t: month_day(t, 12, 25),
    ),
    (rule(r"(?:on |at |by )?new year'?s eve"), lambda _m, t: month_day(t, 12, 31)),
    (rule(r"(?<!happy )(?:on |at )?new year(?:'?s(?: day)?)?"), lambda _m, t: month_day(t, 1, 1)),
    (rule(r"next year(?! on \w+ \d)|(?<=\0 )next year"), lambda _m, _t: Refusal()),
    (rule(rf"yesterday|last (?:{WD}|week|month|year|night)"), lambda _m, _t: Gone()),
    (
        rule(
            r"(?:in|after|within) (?:a(?:bout)? )?half(?: an?)?[ -]?(?:hour|hr)|half an (?:hour|hr)"
            r"(?: from now| later)?|half[ -](?:hour|hr) (?:from now|later)"
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
        rule(
            r"(?:(?:in|after|within) )?(?P<three>three|3) quarters of an hour(?: from now| later)?"
        ),
        lambda _m, _t: Shift(minutes=45),
    ),
    (
        rule(
            r"(?:in|after|within) (?:about |around |abt |approx(?:imately)? |roughly |another "
            rf"|like )?(?P<n>{N})"
            rf"(?: ?(?:-|to|or) ?{N})?(?P<half>{_AND_HALF})? ?"
            rf"(?P<unit>{UNIT})(?P<and_half>{_AND_HALF})?(?:,? ?(?:(?:and|&|n) )?(?P<n2>{N}) ?"
            rf"(?P<unit2>{UNIT})\b)?(?:'?s?'? time)?"
        ),
        _shift,
    ),
    (
        rule(
            rf"(?P<n>{N})(?P<half>{_AND_HALF})? ?(?P<unit>{UNIT})(?P<and_half>{_AND_HALF})?"
            rf"(?:,? (?:and )?(?P<n2>{N}) ?(?P<unit2>{UNIT}))? (?:from (?:now|today)|later|hence)"
        ),
        _shift,
    ),
    (
        rule(rf"(?:on )?(?:the )?(?:day after|overmorrow|after|next) {_TOMORROW}|overmorrow"),
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
        rule(rf"{ON}{_TOMORROW}(?!'?s \w)"),
        lambda _m, t: Day((t + timedelta(days=1),)),
    ),
    (rule(r"(?:later )?this (?P<part>morning|afternoon|arvo|aft|evening|eve)"), _this_part),
    (rule(r"(?:late(?:r)? )?(?P<part>tonight|tonite|2nite|2night)"), _this_part),
    (rule(r"(?:later )?today(?!'s)"), lambda _m, t: Day((t,), today=True)),
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
    (rule(rf"{_TOMORROW}'?s(?= \w)"), _of_tomorrow),
    (
        rule(rf"(?:starting|from|beginning|as of) (?:on )?(?:next )?(?P<wd>{WD})"),
        _starting,
    ),
)
