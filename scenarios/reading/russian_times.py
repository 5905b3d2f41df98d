"""How Russian says a time."""

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
    "один": 1, "одну": 1, "одна": 1, "два": 2, "две": 2, "три": 3, "четыре": 4, "пять": 5,
    "шесть": 6, "семь": 7, "восемь": 8, "девять": 9, "десять": 10, "одиннадцать": 11,
    "двенадцать": 12, "тринадцать": 13, "четырнадцать": 14, "пятнадцать": 15, "шестнадцать": 16,
    "семнадцать": 17, "восемнадцать": 18, "девятнадцать": 19, "двадцать": 20, "двадцать один": 21,
    "двадцать два": 22, "двадцать три": 23, "двадцать пять": 25, "тридцать": 30,
    "тридцать пять": 35, "сорок": 40, "сорок пять": 45, "пятьдесят": 50, "шестьдесят": 60,
    "пару": 2, "пара": 2, "полтора": 1.5, "полторы": 1.5,
    "двух": 2, "трех": 3, "пяти": 5, "десяти": 10, "пятнадцати": 15, "двадцати": 20,
}  # fmt: skip
_HOURS = {
    word: int(number) for word, number in _NUMBERS.items()
    if number == int(number) and number <= 23 and not word.startswith("пар")
    and not word.endswith(("их", "ех", "ти")) and word not in {"одну", "одна", "две", "двух"}
} | {"час": 1}  # fmt: skip
_GENITIVE_HOURS = {
    "первого": 1, "второго": 2, "третьего": 3, "четвертого": 4, "пятого": 5, "шестого": 6,
    "седьмого": 7, "восьмого": 8, "девятого": 9, "десятого": 10, "одиннадцатого": 11,
    "двенадцатого": 12,
}  # fmt: skip
_ORDINALS = _GENITIVE_HOURS | {
    "тринадцатого": 13, "четырнадцатого": 14, "пятнадцатого": 15, "шестнадцатого": 16,
    "семнадцатого": 17, "восемнадцатого": 18, "девятнадцатого": 19, "двадцатого": 20,
    "двадцать первого": 21, "двадцать второго": 22, "двадцать третьего": 23,
    "двадцать четвертого": 24, "двадцать пятого": 25, "двадцать шестого": 26,
    "двадцать седьмого": 27, "двадцать восьмого": 28, "двадцать девятого": 29, "тридцатого": 30,
    "тридцать первого": 31,
}  # fmt: skip
_MINUTES_TO = {"четверти": 15, "пяти": 5, "десяти": 10, "двадцати": 20, "двадцати пяти": 25}
_WEEKDAYS = {
    "понедельник": 0, "понедельника": 0, "понедельнику": 0, "пн": 0, "вторник": 1, "вторника": 1,
    "вторнику": 1, "вт": 1, "среду": 2, "среда": 2, "среды": 2, "среде": 2, "ср": 2, "четверг": 3,
    "четверга": 3, "четвергу": 3, "чт": 3, "пятницу": 4, "пятница": 4, "пятницы": 4, "пятнице": 4,
    "пт": 4, "субботу": 5, "суббота": 5, "субботы": 5, "субботе": 5, "сб": 5, "воскресенье": 6,
    "воскресенья": 6, "воскресенью": 6, "воскресение": 6, "вс": 6,
}  # fmt: skip
_MONTHS = {
    "января": 1, "янв": 1, "февраля": 2, "фев": 2, "марта": 3, "мар": 3, "апреля": 4, "апр": 4,
    "мая": 5, "июня": 6, "июн": 6, "июля": 7, "июл": 7, "августа": 8, "авг": 8, "сентября": 9,
    "сен": 9, "сент": 9, "октября": 10, "окт": 10, "ноября": 11, "ноя": 11, "декабря": 12,
    "дек": 12,
}  # fmt: skip
_PARTS = {
    "утром": "morning", "с утра": "morning", "к утру": "morning", "на утро": "morning",
    "утра": "morning", "днем": "afternoon", "дня": "afternoon", "после обеда": "after_lunch",
    "в обед": "lunch", "к обеду": "lunch", "вечером": "evening", "вечера": "evening",
    "к вечеру": "evening", "под вечер": "evening", "вечерком": "evening", "ночью": "night",
    "ночи": "small_hours", "на ночь": "night", "на рассвете": "dawn",
}  # fmt: skip
_NTH = {
    "первый": 1, "первую": 1, "первое": 1, "второй": 2, "вторую": 2, "второе": 2, "третий": 3,
    "третью": 3, "третье": 3, "четвертый": 4, "четвертую": 4, "четвертое": 4, "последний": -1,
    "последнюю": -1, "последнее": -1,
}  # fmt: skip
_LONE_PARTS = {word: 0 for word in _PARTS if word not in {"утра", "дня", "вечера", "ночи"}}
_N = rf"(?:\d{{1,4}}(?:[.,]\d)?|{any_of(_NUMBERS)})"
_UNIT = (
    r"(?:минут(?:ы|у|ок|очек|ку)?|мин\b\.?|м|час(?:а|ов|ик|ика|иков|ок|очек)?|"
    r"ч\b\.?|дн(?:я|ей|и)|день|денек|сутки|суток|"
    r"недел(?:ю|и|ь|ьку)|нед\b\.?|месяц(?:а|ев)?|год(?:а)?|лет)"
)
_WD = rf"(?:{any_of(_WEEKDAYS)})"
_MON = rf"(?:{any_of(_MONTHS)})"
_H = rf"(?:\d{{1,2}}|{any_of(_HOURS)})"
_ON = (
    r"(?:(?:в|во|на|к|ко|с|со)\s(?:эт(?:у|от|о|ой|ому)\s|ближайш(?:ую|ий|ее|"
    r"ей|ему)\s)?)"
)
_PT = r"(?:,? (?P<part>утра|дня|вечера|ночи)\b)?"


def _number(word: str) -> float:
    word = word.strip().replace(",", ".")
    return float(word) if word[0].isdigit() else _NUMBERS[word]


def _span(amount: float, unit: str) -> Shift | None:
    if unit.startswith(("мин", "м")) and not unit.startswith("мес"):
        return Shift(minutes=round(amount))
    if unit.startswith("ч"):
        return Shift(minutes=round(amount * 60))
    if amount != int(amount):
        return Shift(months=1, days=15) if unit.startswith("мес") and amount == 1.5 else None
    whole = int(amount)
    if unit.startswith(("дн", "де", "су", "нед")):
        return Shift(days=7 * whole if unit.startswith("нед") else whole)
    return Shift(months=whole if unit.startswith("мес") else 12 * whole)


def _shift(match: re.Match[str], _today: date) -> Found:
    first = _span(_number(match["n"] or "1"), match["unit"])
    if first is None or not match["n2"]:
        return first
    second = _span(_number(match["n2"]), match["unit2"])
    return None if second is None else (first, second)


def _hour(word: str) -> int:
    return int(word) if word.isdigit() else _HOURS[word]


def _with_part(said: Clock | None, part: str | None) -> Found:
    if said is None or not part:
        return said
    return (Clock(said.hour, said.minute, bare=1 <= said.hour <= 12), Part(_PARTS[part]))


def _clock(match: re.Match[str], _today: date) -> Found:
    """Minutes in figures are a 24-hour clock; 3:30 alone may still be meant for the afternoon."""
    hour, minute = _hour(match["h"]), match["m"]
    bare = not minute or (hour < 7 and not match["h"].startswith("0"))
    return _with_part(clock(hour, int(minute or 0), bare=bare), match["part"])


def _range(match: re.Match[str], _today: date) -> Found:
    start = clock(_hour(match["h"]), int(match["m"] or 0), bare=not match["m"])
    end = clock(_hour(match["h2"]), int(match["m2"] or 0), bare=not match["m2"])
    if match["part"]:
        return _with_part(start, match["part"]) if end is not None else None
    return range_start(start, end)


def _to_hour(minutes: int, hour: int, part: str | None) -> Found:
    """Russian counts minutes towards the hour named: half of the sixth is 5:30."""
    return _with_part(clock((hour - 1) or 12, minutes), part)


def _half_of(match: re.Match[str], _today: date) -> Found:
    minutes = 15 if "четверть" in match[0] else 30
    word = match["h"]
    return _to_hour(minutes, int(word) if word.isdigit() else _GENITIVE_HOURS[word], match["part"])


def _without(match: re.Match[str], _today: date) -> Found:
    word = match["q"]
    minutes = int(word) if word.isdigit() else _MINUTES_TO[word]
    return _to_hour(60 - minutes, _hour(match["h"]), match["part"]) if 0 < minutes < 60 else None


def _day_number(word: str) -> int:
    return _ORDINALS.get(word) or int(re.sub(r"\D", "", word))


def _month_date(match: re.Match[str], today: date) -> Found:
    year = int(match["year"]) if match["year"] else None
    return month_day(today, _MONTHS[match["mon"]], _day_number(match["day"]), year)


def _weekday(match: re.Match[str], today: date) -> Found:
    return next_weekday(today, _WEEKDAYS[match["wd"]])


def _next_week(match: re.Match[str], today: date) -> Found:
    return weekday_of_next_week(today, _WEEKDAYS[match["wd"]])


def _rule(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){pattern}(?!\w)")


_NEXT = r"следующ(?:ий|ую|ее|ей|ем|его|ему)|след\b\.?"
_DAYNUM = rf"(?:\d{{1,2}}(?:-?(?:го|ого|е|ое))?|{any_of(_ORDINALS)})"
_RULES: tuple[Rule, ...] = (
    (
        _rule(r"завтра,? (?:в )?(?:это|то) же (?:самое )?время|в (?:это|то) же время завтра"),
        lambda _m, _t: Shift(days=1),
    ),
    (
        _rule(
            rf"кажд\w+(?: {_N})?(?: перв\w+| втор\w+)? (?:{_WD}|{_UNIT}|утро|вечер|"
            r"ночь)|ежедневно|еженедельно|ежемесячно|"
            r"по (?:понедельникам|вторникам|средам|четвергам|пятницам|субботам|"
            r"воскресеньям|выходным|будням|утрам|вечерам)"
        ),
        lambda _m, _t: Refusal(),
    ),
    (_rule(rf"за (?:{_N} )?{_UNIT} до|(?:{_N} )?{_UNIT} до (?!{_H})"), lambda _m, _t: Refusal()),
    (_rule(rf"(?:{_N} )?{_UNIT} (?:назад|тому назад)|полчаса назад"), lambda _m, _t: Gone()),
    (
        _rule(
            rf"(?:в |во )?(?P<nth>{any_of(_NTH)}) (?P<wd>{_WD}) (?:(?P<mon>{_MON})|"
            r"(?:этого )?месяца)"
        ),
        lambda m, t: nth_weekday(
            t, _NTH[m["nth"]], _WEEKDAYS[m["wd"]], _MONTHS[m["mon"]] if m["mon"] else None
        ),
    ),
    (
        _rule(
            rf"(?:перв|втор|трет|четверт|последн)\w+ (?:{_WD}|недел\w+|рабоч\w+ день) "
            r"\w+"
        ),
        lambda _m, _t: Refusal(),
    ),
    (_rule(r"(?:на |в )?(?:новый год|нового года)"), lambda _m, t: month_day(t, 1, 1)),
    (_rule(r"вчера|позавчера|(?:в|на) прошл\w+ (?:\w+)"), lambda _m, _t: Gone()),
    (
        _rule(r"(?:через|спустя) (?:полчаса|пол часа|полчасика|полчасик|пол-часа)"),
        lambda _m, _t: Shift(minutes=30),
    ),
    (_rule(r"через полгода"), lambda _m, _t: Shift(months=6)),
    (_rule(r"через четверть часа"), lambda _m, _t: Shift(minutes=15)),
    (_rule(r"через день"), lambda _m, t: Day((t + timedelta(days=2),))),
    (
        _rule(
            rf"(?:через|спустя) (?P<n>{_N})?"
            rf"(?: ?(?:-|или) ?{_N})? ?(?P<unit>{_UNIT})(?:,? (?:и )?(?P<n2>{_N}"
            rf") ?(?P<unit2>{_UNIT}))?"
        ),
        _shift,
    ),
    (
        _rule(
            rf"(?P<unit>минут|часа|часов|дня|дней|недели) через (?P<n>{_N})(?P<n2>)(?P<"
            r"unit2>)"
        ),
        _shift,
    ),
    (_rule(r"послезавтра"), lambda _m, t: Day((t + timedelta(days=2),))),
    (
        _rule(r"(?:на |к )?(?:завтра|зафтра|завтро|завтрева)"),
        lambda _m, t: Day((t + timedelta(days=1),)),
    ),
    (_rule(r"сегодня|седня|сёдня"), lambda _m, t: Day((t,), today=True)),
    (_rule(rf"на (?:{_NEXT}) неделе,? (?:в |во )?(?P<wd>{_WD})"), _next_week),
    (_rule(rf"(?:в |во )?(?P<wd>{_WD}) (?:на )?(?:{_NEXT}) недел[еи]"), _next_week),
    (_rule(rf"(?:в |во |на |к |ко )?(?:{_NEXT}) (?P<wd>{_WD})"), _next_week),
    (
        _rule(
            r"(?P<year>20\d\d)(?P<s>[-/.])(?P<month>\d\d?)(?P=s)(?P<day>\d\d?)(?:t(?="
            r"\d))?"
        ),
        iso_date,
    ),
    (
        _rule(
            rf"(?:{_ON}?{_WD},? )?(?:к |на )?(?P<day>{_DAYNUM}) (?P<mon>{_MON})\.?(?: "
            r"(?P<year>20\d\d)(?: ?г(?:\.|ода)?)?)?"
        ),
        _month_date,
    ),
    (
        _rule(r"(?:на |к )?(?P<d>\d\d?)[./](?P<mo>\d\d?)[./](?P<year>20\d\d|\d\d)(?: ?г\.)?"),
        lambda m, t: numeric_date(t, int(m["d"]), int(m["mo"]), m["year"], either=False),
    ),
    (
        _rule(
            r"(?<!в )(?<!во )(?<!до )(?P<d>\d\d?)[./](?P<mo>0\d|1[0-2])(?![.:\d])(?! "
            r"?(?:%|тыс|млн|руб|час))"
        ),
        lambda m, t: numeric_date(t, int(m["d"]), int(m["mo"]), None, either=False),
    ),
    (
        _rule(
            rf"(?:к )?(?P<day>{_DAYNUM}) числ[ау] (?:{_NEXT}) месяца|(?:в )?(?:{_NEXT})"
            rf" месяце (?P<day2>{_DAYNUM}) числа"
        ),
        lambda m, t: month_day(
            t,
            (n := first_of_next_month(t).dates[0]).month,
            _day_number(m["day"] or m["day2"]),
            n.year,
        ),
    ),
    (
        _rule(rf"(?:к )?(?P<day>{_DAYNUM}) числ[ау]"),
        lambda m, t: day_of_month(t, _day_number(m["day"])),
    ),
    (
        _rule(r"(?:на |к )?(?P<day>\d{1,2})-?(?:го|ого|му|ому)"),
        lambda m, t: day_of_month(t, int(m["day"])),
    ),
    (
        _rule(
            r"(?:(?:в|к|под) )?(?:самом )?кон(?:це|цу|ец) (?:этого )?месяца|"
            r"последн(?:ий|его) день месяца"
        ),
        lambda _m, t: end_of_month(t),
    ),
    (_rule(rf"(?:(?:в|к) )?кон(?:це|цу) (?:{_NEXT}) месяца"), lambda _m, t: end_of_month(t, 1)),
    (
        _rule(rf"(?:в начале|с начала|в) (?:{_NEXT}) месяц[еа]"),
        lambda _m, t: first_of_next_month(t),
    ),
    (_rule(r"(?:(?:в|к) )кон(?:це|цу) (?:этой )?недели"), lambda _m, t: next_weekday(t, 4)),
    (_rule(r"(?:в|на) (?:эти )?(?:выходные|выходных)"), lambda _m, t: next_weekday(t, 5)),
    (_rule(r"после выходных"), lambda _m, t: next_weekday(t, 0)),
    (
        _rule(rf"(?:(?:в начале|с начала) (?:{_NEXT}) недели|на (?:{_NEXT}) неделе)"),
        lambda _m, t: weekday_of_next_week(t, 0),
    ),
    (_rule(rf"(?:в|к) кон(?:це|цу) (?:{_NEXT}) недели"), lambda _m, t: weekday_of_next_week(t, 4)),
    (_rule(r"в середине \w+(?: \w+)?"), lambda _m, _t: Refusal()),
    (_rule(rf"(?:{_ON}|ближайш\w+ |эт(?:у|от) )?(?P<wd>{_WD})\b\.?"), _weekday),
    (
        _rule(
            rf"(?:в |к )?(?:половин[еу]|пол[- ]?) ?(?P<h>{any_of(_GENITIVE_HOURS)})"
            rf"{_PT}"
        ),
        _half_of,
    ),
    (_rule(rf"(?:в )четверть (?P<h>{any_of(_GENITIVE_HOURS)}){_PT}"), _half_of),
    (_rule(rf"без (?P<q>{any_of(_MINUTES_TO)}|\d\d?)(?: минут)? (?P<h>{_H}){_PT}"), _without),
    (
        _rule(
            rf"(?:с|между) (?P<h>{_H})(?:[:.](?P<m>\d\d))?(?: час\w+)? (?:до|по|и) "
            rf"(?P<h2>{_H})(?:[:.](?P<m2>\d\d))?(?: час\w+)?{_PT}"
        ),
        _range,
    ),
    (_rule(rf"(?:в )?(?P<h>\d\d?):(?P<m>\d\d) ?- ?(?P<h2>\d\d?):(?P<m2>\d\d){_PT}"), _range),
    (
        _rule(
            rf"(?:(?<=\0 )|в )(?P<h>\d\d?)(?P<m>) ?- ?(?P<h2>\d\d?)(?P<m2>){_PT}(?! "
            r"(?:лого|стр|руб|шт))"
        ),
        _range,
    ),
    (_rule(rf"(?:(?:в|к|около|на) )?(?P<h>\d\d?):(?P<m>[0-5]\d)(?::[0-5]\d)?{_PT}"), _clock),
    (_rule(rf"(?:в|к|около) (?P<h>\d\d?)[.-](?P<m>[0-5]\d){_PT}"), _clock),
    (_rule(r"(?:(?:в|к) )?(?:12 )?(?:полдень|полудню)"), lambda _m, _t: Clock(12)),
    (_rule(r"(?:(?:в|к) )?(?:12 )?(?:полночь|полуночи)"), lambda _m, _t: Clock(0)),
    (
        _rule(
            rf"(?:(?:в|к|около|на|часов в|после) )?(?P<h>{_H})(?P<m>)(?: ?(?:ч\b\.?|"
            r"час(?:а|ов|ам)?))?,? (?P<part>утра|дня|вечера|ночи)"
        ),
        _clock,
    ),
    (
        _rule(
            rf"(?:в|к|около|часов в|часа в) (?P<h>{_H}) (?:ч\b\.?|час(?:а|ов|ам)?)? "
            r"?(?P<m>[0-5]\d)(?: мин\w*)?(?P<part>)"
        ),
        _clock,
    ),
    (
        _rule(
            rf"(?:в|часов в|часа в) (?P<h>{_H})(?P<m>)(?: ?(?:ч\b\.?|час(?:а|ов|"
            r"ам)?))?(?P<part>)(?! ?%)(?![.,:/-]?\d)"
            r"(?! (?:дн|мин|недел|месяц|раз|руб|тыс|лого|стр|файл|человек|этап|час|"
            r"клиент|проект|экземпляр|вариант|слов|язык|цвет|част|письм|месте|местах|"
            r"формат|сло))"
        ),
        _clock,
    ),
    (
        _rule(
            rf"(?:к|около|после|на|с) (?P<h>{_H})(?P<m>)(?: ?час(?:а|ов|"
            r"ам))?(?P<part>)(?= ?(?:$|[,;!?\0]|\.$))"
        ),
        _clock,
    ),
    (
        _rule(
            rf"(?<=\0)[ ,]{{1,2}}(?P<h>{_H})(?P<m>)(?: час(?:а|ов)?)?(?P<part>)(?= "
            r"?(?:$|[,;!?\0]))"
        ),
        _clock,
    ),
    (_rule(r"(?:после работы|(?:в|к) кон(?:це|цу) (?:рабочего )?дня)"), lambda _m, _t: Clock(18)),
    (
        _rule(rf"(?:рано |поздно )?(?P<part>{any_of(_LONE_PARTS)})"),
        lambda m, _t: Part(_PARTS[m["part"]]),
    ),
)

RUSSIAN = Grammar(
    rules=_RULES,
    refused_before=re.compile(r"\b(?:до|раньше|прежде|кроме|не|перед|не позднее) ?$"),
    event=re.compile(
        r"\b(?:после|до|когда|если|как только|перед|пасх\w+|праздник\w*|каникул\w*)\b"
    ),
    trimmed_start=re.compile(
        r"^(?:[\s,.;:!-]+|(?:чтобы|что|о том|и|мне|пожалуйста)\b)+", re.IGNORECASE
    ),
    trimmed_end=re.compile(r"(?:[\s,;:-]+|\b(?:в|на|и|к|пожалуйста))+$", re.IGNORECASE),
)
