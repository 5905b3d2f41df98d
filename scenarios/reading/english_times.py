"""How English says a time."""

from __future__ import annotations

import re
from datetime import date, timedelta

from scenarios.reading.time_words import (
    Clock,
    Day,
    Found,
    Gone,
    Grammar,
    Part,
    Refusal,
    Rule,
    Shift,
    any_of,
    clock,
    day_of_month,
    end_of_month,
    first_of_next_month,
    iso_date,
    month_day,
    next_weekday,
    nth_weekday,
    numeric_date,
    range_start,
    weekday_of_next_week,
)

_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "eighteen": 18, "twenty": 20, "twenty five": 25,
    "twenty-five": 25, "thirty": 30, "thirty five": 35, "forty": 40, "forty five": 45,
    "forty-five": 45, "fifty": 50, "sixty": 60, "ninety": 90, "a couple of": 2, "a couple": 2,
    "couple of": 2,
}  # fmt: skip
_HOURS = {
    word: number
    for word, number in _NUMBERS.items()
    if number <= 12 and len(word) > 2 and " " not in word
}
_MINUTES = {
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty five": 45,
    "forty-five": 45,
    "ten": 10,
    "fifty": 50,
}
_WEEKDAYS = {
    "monday": 0, "mon": 0, "tuesday": 1, "tues": 1, "tue": 1, "wednesday": 2, "wed": 2,
    "wednsday": 2, "wensday": 2, "thursday": 3, "thurs": 3, "thur": 3, "thu": 3, "thrusday": 3,
    "friday": 4, "fri": 4, "firday": 4, "saturday": 5, "sat": 5, "sunday": 6, "sun": 6,
}  # fmt: skip
_MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
    "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9,
    "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12,
    "dec": 12,
}  # fmt: skip
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "twenty first": 21,
    "twenty-second": 22, "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25,
    "twenty fifth": 25, "thirtieth": 30, "thirty-first": 31,
}  # fmt: skip
_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}
_N = rf"(?:\d{{1,4}}(?:[.,]\d)?|{any_of(_NUMBERS)})"
_UNIT = r"(?:minutes?|mins?|m|hours?|hrs?|hr|h|days?|d|weeks?|wks?|months?|years?)"
_WD = rf"(?:{any_of(_WEEKDAYS)})"
_LONG_WD = rf"(?:{any_of({word: 0 for word in _WEEKDAYS if len(word) > 5})})"
_MON = rf"(?:{any_of(_MONTHS)})\b\.?"
_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?|{any_of(_ORDINALS)})"
_YEAR = r"(?:,? ?(?P<year>20\d\d))?"
_HALF = r"(?P<half{0}> ?(?:a\.?m\b\.?|p\.?m\b\.?))"
_ON = r"(?:(?:on|by|for|this|coming|the|from|starting)\s)*"
_AT = r"(?:(?:at|by|around|about|after|from|@)\s?)"
_H = rf"(?:\d{{1,2}}|{any_of(_HOURS)})"


def _number(word: str) -> float:
    word = word.strip().replace(",", ".")
    return float(word) if word[0].isdigit() else _NUMBERS[word]


def _span(amount: float, unit: str) -> Shift | None:
    if unit.startswith(("mi", "m")) and not unit.startswith("mo"):
        return Shift(minutes=round(amount))
    if unit[0] == "h":
        return Shift(minutes=round(amount * 60))
    if amount != int(amount):
        return None
    whole = int(amount)
    if unit[0] == "d":
        return Shift(days=whole)
    if unit[0] == "w":
        return Shift(days=7 * whole)
    return Shift(months=whole if unit.startswith("mo") else 12 * whole)


def _shift(match: re.Match[str], _today: date) -> Found:
    amount = _number(match["n"]) + (0.5 if match["and_half"] or match["half"] else 0)
    first = _span(amount, match["unit"])
    if first is None or not match["n2"]:
        return first
    second = _span(_number(match["n2"]), match["unit2"])
    return None if second is None else (first, second)


def _hour(word: str) -> int:
    return int(word) if word.isdigit() else _HOURS[word]


def _half(text: str | None) -> str | None:
    return text.strip()[0] + "m" if text else None


def _clock(match: re.Match[str], _today: date) -> Found:
    exact = match["h"].startswith("0")
    return clock(_hour(match["h"]), int(match["m"] or 0), half=_half(match["half"]), bare=not exact)


def _range(match: re.Match[str], _today: date) -> Found:
    start = clock(_hour(match["h"]), int(match["m"] or 0), half=_half(match["half"]))
    end = clock(_hour(match["h2"]), int(match["m2"] or 0), half=_half(match["half2"]))
    return range_start(start, end)


def _past_or_to(match: re.Match[str], _today: date) -> Found:
    minutes = {"half": 30, "quarter": 15, "a quarter": 15}.get(match["q"])
    minutes = int(_number(match["q"])) if minutes is None else minutes
    hour = _hour(match["h"])
    if match["way"] == "to":
        hour, minutes = (hour - 1 or 12), 60 - minutes
    return clock(hour, minutes, half=_half(match["half"]))


def _next_weekday(match: re.Match[str], today: date) -> Found:
    """On a Wednesday "next Monday" is the coming one; "next Friday" may be either."""
    coming = next_weekday(today, _WEEKDAYS[match["wd"]]).dates
    if len(coming) == 2:
        return Day(coming[1:])
    ahead = (coming[0] - today).days
    if ahead >= 2 and coming[0].weekday() < today.weekday():
        return Day(coming)
    return Day((coming[0], coming[0] + timedelta(days=7)))


def _ordinal(word: str) -> int:
    return _ORDINALS.get(word) or int(re.sub(r"\D", "", word))


def _month_date(match: re.Match[str], today: date) -> Found:
    year = int(match["year"]) if match["year"] else None
    return month_day(today, _MONTHS[match["mon"].rstrip(".")], _ordinal(match["day"]), year)


def _numeric(match: re.Match[str], today: date) -> Found:
    either = match["sep"] == "/"
    return numeric_date(today, int(match["d"]), int(match["mo"]), match["year"], either=either)


def _part(match: re.Match[str], _today: date) -> Found:
    name = match["part"].split()[-1]
    return Part({"midday": "noon", "lunchtime": "lunch"}.get(name, name))


def _this_part(match: re.Match[str], today: date) -> Found:
    name = match["part"]
    return (Day((today,), today=True), Part({"tonight": "night"}.get(name, name), now=True))


def _rule(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w']){pattern}(?!\w)")


_RULES: tuple[Rule, ...] = (
    (
        _rule(
            r"(?:at )?(?:the )?(?:same|this) time tomorrow|"
            r"tomorrow,? (?:at )?(?:the )?(?:same|this) time"
        ),
        lambda _m, _t: Shift(days=1),
    ),
    (_rule(r"(?:at )?(?:the )?(?:same|this) time next week"), lambda _m, _t: Shift(days=7)),
    (_rule(r"(?:in )?a fortnight(?: from now)?"), lambda _m, _t: Shift(days=14)),
    (
        _rule(r"(?:at |^)(?P<h>\d\d?)\.(?P<m>[0-5]\d)(?![.\d])"),
        lambda m, _t: clock(int(m["h"]), int(m["m"]), bare=not m["h"].startswith("0")),
    ),
    (
        _rule(
            rf"(?:every|each)\s(?:other\s|second\s|single\s|{_N}\s)?(?:{_WD}|{_UNIT}|"
            r"morning|"
            r"evening|night|noon|weekday|weekend|quarter)s?"
        ),
        lambda _m, _t: Refusal(),
    ),
    (_rule(r"(?:on\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)days"), lambda _m, _t: Refusal()),
    (_rule(rf"{_N} {_UNIT} (?:before|after|prior to)"), lambda _m, _t: Refusal()),
    (_rule(rf"{_N} {_UNIT} (?:ago|earlier)"), lambda _m, _t: Gone()),
    (
        _rule(
            r"(?:on |by )?(?:the )?(?P<nth>first|second|third|fourth|last) "
            rf"(?P<wd>{_WD}) (?:of|in) (?:(?P<mon>{_MON})|(?:the|this) month)"
        ),
        lambda m, t: nth_weekday(
            t,
            _NTH[m["nth"]],
            _WEEKDAYS[m["wd"]],
            _MONTHS[m["mon"].rstrip(".")] if m["mon"] else None,
        ),
    ),
    (
        _rule(
            rf"(?:first|second|third|fourth|last) (?:{_WD}|week|day|working day|"
            r"business day) (?:of|in) \w+"
        ),
        lambda _m, _t: Refusal(),
    ),
    (_rule(r"(?:on |at |by )?christmas eve"), lambda _m, t: month_day(t, 12, 24)),
    (_rule(r"(?:on |at |by )?christmas(?: day)?"), lambda _m, t: month_day(t, 12, 25)),
    (_rule(r"(?:on |at |by )?new year'?s eve"), lambda _m, t: month_day(t, 12, 31)),
    (_rule(r"(?:on |at )?new year(?:'?s(?: day)?)?"), lambda _m, t: month_day(t, 1, 1)),
    (_rule(rf"yesterday|last (?:{_WD}|week|month|year|night)"), lambda _m, _t: Gone()),
    (
        _rule(r"(?:in|after|within) half an? hour|half an hour(?: from now| later)?"),
        lambda _m, _t: Shift(minutes=30),
    ),
    (_rule(r"(?:in|after|within) (?:a )?quarter of an hour"), lambda _m, _t: Shift(minutes=15)),
    (
        _rule(r"(?:in|after|within) (?:(?P<three>three|3) )?quarters of an hour"),
        lambda _m, _t: Shift(minutes=45),
    ),
    (
        _rule(
            rf"(?:in|after|within) (?:about |around )?(?P<n>{_N})"
            rf"(?: ?(?:-|to|or) ?{_N})?(?P<half> and a half)? ?"
            rf"(?P<unit>{_UNIT})(?P<and_half> and a half)?(?:,? (?:and )?(?P<n2>{_N}) ?"
            rf"(?P<unit2>{_UNIT})\b)?(?:'s? time)?"
        ),
        _shift,
    ),
    (
        _rule(
            rf"(?P<n>{_N})(?P<half> and a half)? ?(?P<unit>{_UNIT})(?P<and_half> and a "
            r"half)?"
            rf"(?: and (?P<n2>{_N}) ?(?P<unit2>{_UNIT}))? (?:from (?:now|today)|later)"
        ),
        _shift,
    ),
    (_rule(r"(?:the )?day after (?:tomorrow|tmrw)"), lambda _m, t: Day((t + timedelta(days=2),))),
    (
        _rule(r"(?:first thing |early )(?=tomorrow|on|in|mon|tue|wed|thu|fri|sat|sun)"),
        lambda _m, _t: Part("morning"),
    ),
    (
        _rule(rf"{_ON}(?:tomorrow|tmrw|tmr|tomorow|tommorow|tommorrow|tomorro|2morrow)"),
        lambda _m, t: Day((t + timedelta(days=1),)),
    ),
    (_rule(r"this (?P<part>morning|afternoon|evening)"), _this_part),
    (_rule(r"(?:late )?(?P<part>tonight)"), _this_part),
    (_rule(r"(?:later )?today"), lambda _m, t: Day((t,), today=True)),
    (
        _rule(rf"next week(?:'s)?,? (?:on )?(?P<wd>{_WD})"),
        lambda m, t: weekday_of_next_week(t, _WEEKDAYS[m["wd"]]),
    ),
    (
        _rule(rf"(?:on )?(?P<wd>{_WD})(?:,? of)? next week"),
        lambda m, t: weekday_of_next_week(t, _WEEKDAYS[m["wd"]]),
    ),
    (_rule(rf"(?:on |by )?next (?P<wd>{_WD})"), _next_weekday),
    (
        _rule(rf"(?:a )?week (?:on|from) (?P<wd>{_WD})"),
        lambda m, t: (
            Day((next_weekday(t, _WEEKDAYS[m["wd"]]).dates[-1] + timedelta(days=7),))
            if len(next_weekday(t, _WEEKDAYS[m["wd"]]).dates) == 1
            else next_weekday(t, _WEEKDAYS[m["wd"]])
        ),
    ),
    (
        _rule(
            rf"{_ON}(?P<year>20\d\d)(?P<s>[-/.])(?P<month>\d\d?)(?P=s)(?P<day>\d\d?)(?:"
            r"t(?=\d))?"
        ),
        iso_date,
    ),
    (
        _rule(rf"{_ON}(?:{_WD},? )?(?P<day>{_DAY})(?: of)?(?: |-)(?P<mon>{_MON}){_YEAR}"),
        _month_date,
    ),
    (
        _rule(
            rf"{_ON}(?:{_WD},? )?(?P<mon>{_MON}) (?:the )?(?P<day>{_DAY})(?![:\d]| "
            rf"?[ap]\.?m){_YEAR}"
        ),
        _month_date,
    ),
    (
        _rule(
            rf"{_ON}(?:{_WD},? )?(?P<d>\d\d?)(?P<sep>[/.])(?P<mo>\d\d?)(?P=sep)(?P<year"
            r">20\d\d|\d\d)"
        ),
        _numeric,
    ),
    (
        _rule(rf"{_ON}(?:{_WD},? )?(?P<d>\d\d?)(?P<sep>/)(?P<mo>\d\d?)(?P<year>)"),
        lambda m, t: numeric_date(t, int(m["d"]), int(m["mo"]), None, either=True),
    ),
    (
        _rule(r"on (?P<d>\d\d?)\.(?P<mo>\d\d?)(?![.\d])"),
        lambda m, t: numeric_date(t, int(m["d"]), int(m["mo"]), None, either=False),
    ),
    (
        _rule(
            rf"(?:on |by )?the (?P<day>\d\d?(?:st|nd|rd|th)|{any_of(_ORDINALS)}) of "
            r"next month"
        ),
        lambda m, t: month_day(
            t, (n := first_of_next_month(t).dates[0]).month, _ordinal(m["day"]), n.year
        ),
    ),
    (
        _rule(
            r"(?:on|by) (?:the )?(?P<day>\d\d?(?:st|nd|rd|th))(?! (?:floor|time|"
            r"version|invoice|round|draft))"
        ),
        lambda m, t: day_of_month(t, _ordinal(m["day"])),
    ),
    (
        _rule(
            r"(?:(?:at|by|on|towards?) )?(?:the )?(?:end|last day) of (?:the |this "
            r")?month|eom"
        ),
        lambda _m, t: end_of_month(t),
    ),
    (
        _rule(r"(?:(?:at|by|on) )?(?:the )?(?:end|last day) of next month"),
        lambda _m, t: end_of_month(t, 1),
    ),
    (
        _rule(r"(?:(?:at|by|in) )?(?:the )?(?:(?:beginning|start) of )?next month"),
        lambda _m, t: first_of_next_month(t),
    ),
    (
        _rule(r"(?:(?:at|by) )?(?:the )?end of (?:the |this )?week"),
        lambda _m, t: next_weekday(t, 4),
    ),
    (
        _rule(r"(?:(?:on|at|over|during) )?(?:the |this )(?:coming )?weekend"),
        lambda _m, t: next_weekday(t, 5),
    ),
    (_rule(r"(?:(?:at|by) )?(?:the )?end of next week"), lambda _m, t: weekday_of_next_week(t, 4)),
    (
        _rule(
            r"(?:mid|middle of|in the middle of|late|later)[ -](?:the |this |next "
            r")?(?:week|month)"
        ),
        lambda _m, _t: Refusal(),
    ),
    (_rule(r"next weekend"), lambda _m, t: weekday_of_next_week(t, 5)),
    (_rule(r"after the weekend"), lambda _m, t: next_weekday(t, 0)),
    (
        _rule(r"(?:(?:at|by|in) )?(?:the )?(?:(?:beginning|start) of )?next week"),
        lambda _m, t: weekday_of_next_week(t, 0),
    ),
    (_rule(rf"{_ON}(?P<wd>{_LONG_WD})"), lambda m, t: next_weekday(t, _WEEKDAYS[m["wd"]])),
    (
        _rule(rf"(?:(?:on|by|for|this) |^|(?<=[\0\1] ))(?P<wd>{_WD})\b\.?"),
        lambda m, t: next_weekday(t, _WEEKDAYS[m["wd"]]),
    ),
    (
        _rule(r"(?<=\0 )(?:the )?(?P<day>\d\d?(?:st|nd|rd|th))"),
        lambda m, t: day_of_month(t, _ordinal(m["day"])),
    ),
    (
        _rule(
            rf"(?:from|between) (?P<h>{_H})(?::(?P<m>\d\d))?{_HALF.format('')}? ?(?:to|"
            r"till|until|and|-) ?"
            rf"(?P<h2>{_H})(?::(?P<m2>\d\d))?{_HALF.format('2')}?"
        ),
        _range,
    ),
    (
        _rule(
            rf"(?:at )?(?P<h>\d\d?)(?::(?P<m>\d\d))?{_HALF.format('')}? ?(?:-|to|till) ?"
            rf"(?P<h2>\d\d?)(?::(?P<m2>\d\d)){_HALF.format('2')}?"
        ),
        _range,
    ),
    (
        _rule(
            rf"(?:at )?(?P<h>\d\d?)(?::(?P<m>\d\d))?{_HALF.format('')}? ?(?:-|to|till) ?"
            rf"(?P<h2>\d\d?)(?::(?P<m2>\d\d))?{_HALF.format('2')}"
        ),
        _range,
    ),
    (
        _rule(
            r"(?<=\0 )(?P<h>\d\d?)(?P<m>)(?P<half>) ?(?:-|to) "
            r"?(?P<h2>\d\d?)(?P<m2>)(?P<half2>)"
        ),
        _range,
    ),
    (
        _rule(
            r"(?:at |by |around )?(?P<q>half|(?:a )?quarter|five|ten|twenty|\d\d?)(?: "
            rf"minutes?)? (?P<way>past|to) (?P<h>{_H}){_HALF.format('')}?"
        ),
        _past_or_to,
    ),
    (_rule(rf"{_AT}?(?P<h>\d\d?)[:.](?P<m>[0-5]\d){_HALF.format('')}"), _clock),
    (_rule(rf"{_AT}?(?P<h>{_H})(?P<m>){_HALF.format('')}"), _clock),
    (
        _rule(rf"{_AT}?(?P<h>\d\d?):(?P<m>[0-5]\d)(?::[0-5]\d)?(?P<half>)(?! ?%)"),
        lambda m, _t: clock(int(m["h"]), int(m["m"]), bare=not m["h"].startswith("0")),
    ),
    (_rule(r"(?:at |by )?(?:12 )?(?:noon|midday)"), lambda _m, _t: Clock(12)),
    (_rule(r"(?:at |by )?(?:12 )?midnight"), lambda _m, _t: Clock(0)),
    (_rule(r"after lunch"), lambda _m, _t: Part("after_lunch")),
    (
        _rule(r"(?:at|during|around|by|over) lunch(?: ?time)?|lunch ?time"),
        lambda _m, _t: Part("lunch"),
    ),
    (_rule(r"(?:after work|end of (?:the )?day|eod|cob)"), lambda _m, _t: Clock(18)),
    (
        _rule(r"at (?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)"),
        lambda m, _t: clock(int(m["h"]), int(m["m"]), bare=False),
    ),
    (
        _rule(rf"at (?P<h>{any_of(_HOURS)}) (?P<m>{any_of(_MINUTES)})"),
        lambda m, _t: clock(_hour(m["h"]), _MINUTES[m["m"]]),
    ),
    (
        _rule(
            rf"(?:at|@) ?(?P<h>{_H})(?: o'? ?clock| sharp|ish)?(?! "
            r"?[%$€£])(?![.,:/]?\d)(?! (?:hours?|minutes?|mins|days?|weeks?|months?|"
            r"dollars|usd|eur|percent|per|k|people|clients|pages|of|different|least|"
            r"most|times)\b)"
        ),
        lambda m, _t: clock(_hour(m["h"])),
    ),
    (
        _rule(
            rf"(?:by|around|about|after) (?P<h>{_H})(?: o'? ?clock|ish)?(?= ?(?:$|"
            r"[,.;!?\0]|(?:to|on|please|pls|that)\b))(?!\.\d)"
        ),
        lambda m, _t: clock(_hour(m["h"])),
    ),
    (
        _rule(rf"(?<=\0)[ ,]{{1,2}}(?P<h>{_H})(?:ish)?(?= ?(?:$|[,;!?\0]|to\b))"),
        lambda m, _t: clock(_hour(m["h"])),
    ),
    (_rule(rf"(?P<h>{_H}) o'? ?clock"), lambda m, _t: clock(_hour(m["h"]))),
    (
        _rule(
            r"(?:in the |at |by |^|(?<=\0 ))(?:early |late )?(?P<part>morning|"
            r"afternoon|evening|night)"
        ),
        _part,
    ),
    (_rule(r"(?P<part>morning|afternoon|evening|night)(?= (?:on )?\0)"), _part),
)

ENGLISH = Grammar(
    rules=_RULES,
    refused_before=re.compile(r"\b(?:before|until|till|since|except|not)(?: the)? ?$"),
    event=re.compile(
        r"\b(?:after|before|when|once|until|as soon as|easter|eid|ramadan|"
        r"thanksgiving|holidays?)\b"
    ),
    trimmed_start=re.compile(
        r"^(?:[\s,.;:!-]+|(?:to|that|about|and|of|me|pls|please)\b)+", re.IGNORECASE
    ),
    trimmed_end=re.compile(
        r"(?:[\s,;:-]+|\b(?:at|on|by|in|and|please|pls|to|the))+$", re.IGNORECASE
    ),
)
