"""How Russian says days, and how long from now."""

from __future__ import annotations

import re
from datetime import date, timedelta

from scenarios.reading.russian_words import (
    DAYNUM,
    MON,
    MONTHS,
    NEXT,
    NTH,
    ON,
    ORDINALS,
    THROUGH,
    UNIT,
    WD,
    WEEKDAYS,
    H,
    N,
    number,
    rule,
)
from scenarios.reading.time_words import (
    Clock,
    Day,
    Found,
    Gone,
    Refusal,
    Rule,
    Shift,
    any_of,
    day_of_month,
    either_weekday,
    end_of_month,
    first_of_next_month,
    iso_date,
    middle_of_month,
    month_day,
    next_weekday,
    nth_weekday,
    numeric_date,
    part_of_month,
    said_date,
    weekday_of_next_week,
    with_weekday,
    working_day,
)


def _span(amount: float, unit: str) -> Shift | Refusal:
    if unit.startswith(("мин", "м")) and not unit.startswith("мес"):
        return Shift(minutes=round(amount))
    if unit.startswith("ч"):
        return Shift(minutes=round(amount * 60))
    if amount != int(amount):
        if unit.startswith(("год", "лет")) and 12 * amount == int(12 * amount):
            return Shift(months=int(12 * amount))
        return Shift(months=1, days=15) if unit.startswith("мес") and amount == 1.5 else Refusal()
    whole = int(amount)
    if unit.startswith(("дн", "де", "су", "нед")):
        return Shift(days=7 * whole if unit.startswith("нед") else whole)
    return Shift(months=whole if unit.startswith("мес") else 12 * whole)


def _shift(match: re.Match[str], _today: date) -> Found:
    first = _span(number(match["n"] or "1"), match["unit"])
    if not match["n2"]:
        return first
    if not match["unit2"] and not match["unit"].startswith("ч"):
        return None  # only after hours is a number alone one of minutes
    return (first, _span(number(match["n2"]), match["unit2"] or "м"))


def _day_number(word: str) -> int:
    return ORDINALS.get(word) or int(re.sub(r"\D", "", word))


def _month_date(match: re.Match[str], today: date) -> Found:
    year = int(match["year"]) if match["year"] else None
    dated = said_date(today, MONTHS[match["mon"]], _day_number(match["day"]), year)
    return with_weekday(today, dated, WEEKDAYS[match["wd"]] if match["wd"] else None)


def _weekday(match: re.Match[str], today: date) -> Found:
    return next_weekday(today, WEEKDAYS[match["wd"]])


def _next_week(match: re.Match[str], today: date) -> Found:
    return weekday_of_next_week(today, WEEKDAYS[match["wd"]])


def _weeks_then_weekday(match: re.Match[str], today: date) -> Found:
    """That day of a later week, where it is the same counted from today and by the calendar."""
    weekday = WEEKDAYS[match["wd"] or match["wd2"]]
    if weekday < today.weekday():
        return Refusal()
    weeks = int(number(match["n"] or match["n2"] or "1"))
    return Day((today + timedelta(days=7 * weeks + weekday - today.weekday()),))


def _this_week(match: re.Match[str], today: date) -> Found:
    day = today + timedelta(days=WEEKDAYS[match["wd"]] - today.weekday())
    return Day((day,), today=day == today) if day >= today else Gone()


def _working_day(match: re.Match[str], today: date) -> Found:
    return working_day(
        today,
        is_first=match["edge"].startswith("перв"),
        month=MONTHS[match["mon"]] if match["mon"] else None,
        months_later=1 if match["next"] else 0,
    )


def _same_time(match: re.Match[str], today: date) -> Found:
    """As much later as the day is, the clock on the wall being the same."""
    word = match["day"] or match["day2"]
    named = {"завтра": 1, "послезавтра": 2}.get(word)
    return Shift(days=named or (WEEKDAYS[word] - today.weekday()) % 7 or 7)


_MEETING = (
    r"(?:созвон|звонок|встреча|митинг|планерка|урок|эфир|зум|интервью|собеседование|дедлайн|"
    r"такси|поезд|обед|выезд)"
)
"""What begins in so many minutes: no thing that is counted in them."""
_SAME_TIME = r"в (?:это|то)(?: же)?(?: самое)? время"
_DAY_NAMED = (
    rf"(?:{WD}|завтра|послезавтра|{DAYNUM} (?:{MON}|числа)|[0-3]?\d[./](?:0\d|1[0-2])(?:[./]\d+)?)"
)
_HOUR_NAMED = (
    rf"(?:\d\d?[:.-][0-5]\d(?!\d)|{H} (?:час(?:а|ов)?|утра|дня|вечера)(?!\w)|"
    rf"(?<=в ){H}(?= ?(?:$|[,;!?]))|полудня|полуночи)"
)
"""Until a day at an hour is that moment; until a day or an hour alone leaves the other open."""
_OF_MONTH = rf"(?:(?P<mon>{MON})|(?P<next>(?:{NEXT}) )?(?:этого )?месяца)"
DAYS: tuple[Rule, ...] = (
    (rule(rf"{DAYNUM}(?: числа)? (?:и|или) {DAYNUM} (?:{MON}|числа)"), lambda _m, _t: Refusal()),
    (rule(rf"(?:перенес|сдвин|подвин)\w+ на (?:{N} )?{UNIT}"), lambda _m, _t: Refusal()),
    (rule(rf"отложи(?:ть|те)? на (?P<n>{N} )?(?P<unit>{UNIT})(?P<n2>)(?P<unit2>)"), _shift),
    (rule(rf"на той неделе|(?:в|во) (?:ту|тот|то) {WD}"), lambda _m, _t: Refusal()),
    (rule(rf"на этой неделе,? (?:в |во )?(?P<wd>{WD})"), _this_week),
    (rule(rf"(?:в |во )?(?P<wd>{WD}),? на этой неделе"), _this_week),
    (
        rule(
            rf"(?:в |к )?(?P<edge>перв(?:ый|ому)|последн(?:ий|ему)) (?:рабочий|рабочему|будний) "
            rf"(?:день|дню) {_OF_MONTH}"
        ),
        _working_day,
    ),
    (
        rule(r"сегодня,? (?:в )?(?:12 ночи|полночь)|(?:в )?(?:12 ночи|полночь) сегодня"),
        lambda _m, t: (Day((t + timedelta(days=1),)), Clock(0)),
    ),
    (
        rule(rf"(?:в |во )?(?P<nth>{any_of(NTH)}) (?P<wd>{WD}) (?:{NEXT}) месяца"),
        lambda m, t: nth_weekday(
            t, NTH[m["nth"]], WEEKDAYS[m["wd"]], first_of_next_month(t).dates[0].month
        ),
    ),
    (
        rule(
            rf"(?:^|(?<=[\0\1] )|(?<=[\0\1]))(?P<n>{N})? ?(?P<unit>{UNIT})"
            rf"(?:,? ?(?:и )?(?P<n2>{N})(?: ?(?P<unit2>{UNIT})))?(?= ?[.!]? ?$)(?<!год)(?<!день)"
        ),
        _shift,
    ),
    (
        rule(r"(?:^|(?<=[\0\1] ))(?:пол ?-?часа|полчасика)(?= ?[.!]? ?$)"),
        lambda _m, _t: Shift(minutes=30),
    ),
    (
        rule(
            rf"{THROUGH} (?P<n>{N} )?недел[юи],? (?:в |во )(?P<wd>{WD})|"
            rf"(?:в |во )(?P<wd2>{WD}),? через (?P<n2>{N} )?недел[юи]"
        ),
        _weeks_then_weekday,
    ),
    (rule(rf"через {WD}|(?:в )?ночь на {WD}|в след\w* году"), lambda _m, _t: Refusal()),
    (
        rule(r"(?P<day>[0-3]?\d)-(?P<mo>[01]?\d)-(?P<year>20\d\d)"),
        lambda m, t: numeric_date(t, int(m["day"]), int(m["mo"]), m["year"], either=False),
    ),
    (
        rule(
            rf"(?:в |во )?(?P<day>завтра|послезавтра|{WD}),? {_SAME_TIME}|"
            rf"{_SAME_TIME},? (?:в |во )?(?P<day2>завтра|послезавтра|{WD})"
        ),
        _same_time,
    ),
    (
        rule(rf"{THROUGH} (?P<h>\d\d?):(?P<m>[0-5]\d)"),
        lambda m, _t: Shift(minutes=60 * int(m["h"]) + int(m["m"])),
    ),
    (rule(rf"за (?:{N} )?{UNIT} до|(?:{N} )?{UNIT} до (?!{H})"), lambda _m, _t: Refusal()),
    (rule(rf"до(?= {_DAY_NAMED},? (?:(?:в|к) )?{_HOUR_NAMED})"), lambda _m, _t: ()),
    (rule(rf"(?:{N} )?{UNIT} (?:назад|тому назад)|полчаса назад"), lambda _m, _t: Gone()),
    (
        rule(
            rf"(?:в |во )?(?P<nth>{any_of(NTH)}) (?P<wd>{WD}) (?:(?P<mon>{MON})|"
            r"(?:этого )?месяца)"
        ),
        lambda m, t: nth_weekday(
            t, NTH[m["nth"]], WEEKDAYS[m["wd"]], MONTHS[m["mon"]] if m["mon"] else None
        ),
    ),
    (
        rule(
            rf"(?:перв|втор(?!ник)|трет|четверт|последн)\w+ (?:{WD}|недел\w+|рабоч\w+ день)"
            rf"(?: \w+)?|(?:{any_of(NTH)}) {WD}"
        ),
        lambda _m, _t: Refusal(),
    ),
    (rule(r"(?:на |в )?(?:новый год|нового года)"), lambda _m, t: month_day(t, 1, 1)),
    (rule(r"вчера|позавчера|(?:в|на) прошл\w+ (?:\w+)"), lambda _m, _t: Gone()),
    (
        rule(
            rf"(?:{THROUGH}|минут через) ?(?:где-то |примерно |каких-то )?"
            r"пол ?-?час(?:а|ик|ика|ок|ика|очка|ика)"
        ),
        lambda _m, _t: Shift(minutes=30),
    ),
    (rule(rf"{THROUGH} (?:полгода|пол года|пол-года|полгодика)"), lambda _m, _t: Shift(months=6)),
    (rule(rf"{THROUGH} полмесяца"), lambda _m, t: Day((t + timedelta(days=15),))),
    (rule(rf"{THROUGH} четверть часа"), lambda _m, _t: Shift(minutes=15)),
    (rule(rf"{THROUGH} три четверти часа"), lambda _m, _t: Shift(minutes=45)),
    (
        rule(rf"{THROUGH} (?P<n>{N} )?час(?:а|ов)? с четвертью"),
        lambda m, _t: Shift(minutes=int(60 * number(m["n"] or "1")) + 15),
    ),
    (rule(r"через день"), lambda _m, t: Day((t + timedelta(days=2),))),
    (
        rule(
            rf"{THROUGH} (?P<unit>минут(?:ок|очек)?|час(?:а|ов|ика|иков)|дней|дня|деньков|денька|"
            rf"недел(?:и|ь|ьки|ек)|месяца|месяцев) (?P<n>{N})"
            rf"(?: ?(?:-|или) ?{N})?(?P<n2>)(?P<unit2>)(?! ?{UNIT}\b)"
        ),
        _shift,
    ),
    (
        rule(
            rf"{THROUGH} ?(?:где-то |примерно |около |еще |ровно |буквально )?(?P<n>{N})?"
            rf"(?: ?(?:-|или) ?{N})? ?(?P<unit>{UNIT})(?:-(?:{N}|друг\w+))?(?:,? ?(?:и )?(?P<n2>{N}"
            rf")(?: ?(?P<unit2>{UNIT})|(?= ?(?:$|[,.;!?])| [а-я]+ть| {_MEETING}(?!\w))))?"
        ),
        _shift,
    ),
    (
        rule(
            r"(?P<unit>минут(?:ок|очек)?|мин\.?|час(?:а|ов|иков|ика|ик|очка)|ч\.?|дня|дней|денька|"
            rf"деньков|недел(?:и|ь|ьки|ек)|месяца|месяцев) {THROUGH} (?P<n>{N})"
            rf"(?: ?(?:-|или) ?{N})?(?P<n2>)(?P<unit2>)"
        ),
        _shift,
    ),
    (
        rule(r"(?:на |к )?после ?-?послезавтра"),
        lambda _m, t: Day((t + timedelta(days=3),)),
    ),
    (
        rule(r"(?:на |к )?(?:послезавтр[аоя]|после ?-? ?завтр[ао])"),
        lambda _m, t: Day((t + timedelta(days=2),)),
    ),
    (
        rule(r"(?:на |к )?завтрашн(?:ему|ий|им)(?: день| дню|(?= (?:утр|вечер|обед)))"),
        lambda _m, t: Day((t + timedelta(days=1),)),
    ),
    (
        rule(r"(?:на |к )?(?:завтра|зафтра|завтро|завтрева|зватра|завтар|затра|зв?тра)"),
        lambda _m, t: Day((t + timedelta(days=1),)),
    ),
    (rule(r"сегодня|седня|севодня|сегоня|сегодян|сенодня"), lambda _m, t: Day((t,), today=True)),
    (rule(rf"на (?:{NEXT}) неделе,? (?:в |во )?(?P<wd>{WD})"), _next_week),
    (rule(rf"(?:в |во )?(?P<wd>{WD}) (?:на )?(?:{NEXT}) недел[еи]"), _next_week),
    (rule(rf"(?:в |во |на |к |ко )?(?:{NEXT}) (?P<wd>{WD})"), _next_week),
    (
        rule(
            r"(?P<year>20\d\d)(?P<s>[-/.])(?P<month>\d\d?)(?P=s)(?P<day>\d\d?)(?:t(?="
            r"\d))?"
        ),
        iso_date,
    ),
    (
        rule(
            rf"(?:{ON}?(?P<wd>{WD}),? )?(?:(?:к|на|с) )?(?P<day>{DAYNUM})"
            rf"(?:(?: ?- ?| по | до ){DAYNUM})? ?(?P<mon>{MON})\.?(?: "
            r"(?P<year>20\d\d)(?: ?г(?:\.|ода)?)?)?(?: числа)?"
        ),
        _month_date,
    ),
    (
        rule(r"(?:на |к )?(?P<d>\d\d?)[./](?P<mo>\d\d?)[./](?P<year>20\d\d|\d\d)(?: ?г\.)?"),
        lambda m, t: numeric_date(t, int(m["d"]), int(m["mo"]), m["year"], either=False),
    ),
    (
        rule(
            r"(?<!в )(?<!во )(?<!до )(?P<d>\d\d?)[./](?P<mo>0\d|1[0-2])(?![.:\d])(?! "
            r"?(?:%|тыс|млн|руб|час))"
        ),
        lambda m, t: numeric_date(t, int(m["d"]), int(m["mo"]), None, either=False),
    ),
    (
        rule(
            rf"(?:к )?(?P<day>{DAYNUM}) числ[ау] (?:{NEXT}) месяца|(?:в )?(?:{NEXT})"
            rf" месяце (?P<day2>{DAYNUM}) числа"
        ),
        lambda m, t: month_day(
            t,
            (n := first_of_next_month(t).dates[0]).month,
            _day_number(m["day"] or m["day2"]),
            n.year,
        ),
    ),
    (
        rule(
            rf"(?:к )?(?P<day>{DAYNUM})(?:(?: ?- ?| по ){DAYNUM})? ?числ[ау]|"
            rf"числа (?P<day2>{DAYNUM})(?: ?- ?{DAYNUM})?"
        ),
        lambda m, t: day_of_month(t, _day_number(m["day"] or m["day2"])),
    ),
    (
        rule(r"(?:на |к )?(?P<day>\d{1,2})(?:-| ?)(?:го|ого|му|ому)"),
        lambda m, t: day_of_month(t, int(m["day"])),
    ),
    (
        rule(
            r"(?:(?:(?:в|к|под) )?(?:самом )?кон(?:це|цу|ец)|до (?:самого )?конца) "
            r"(?:этого )?(?:месяца|мес\b\.?)|"
            r"(?:в )?(?:самый )?последн(?:ий|его) день месяца|(?:в )?последн(?:их|ие) "
            r"числа[х]? месяца"
        ),
        lambda _m, t: end_of_month(t),
    ),
    (
        rule(rf"(?:(?:в|к|под) )?кон(?:це|цу|ец) (?:{NEXT}) месяца"),
        lambda _m, t: end_of_month(t, 1),
    ),
    (
        rule(rf"(?:в начале|с начала|в|в первых числах) (?:{NEXT}) месяц[еа]"),
        lambda _m, t: first_of_next_month(t),
    ),
    (rule(r"(?:(?:в|к) кон(?:це|цу)|до конца) (?:этой )?недели"), lambda _m, t: next_weekday(t, 4)),
    (rule(r"(?:в|на) (?:эти )?(?:выходные|выходных)"), lambda _m, t: next_weekday(t, 5)),
    (rule(r"после выходных"), lambda _m, t: next_weekday(t, 0)),
    (
        rule(rf"(?:(?:в начале|с начала) (?:{NEXT}) недели|на (?:{NEXT}) неделе)"),
        lambda _m, t: weekday_of_next_week(t, 0),
    ),
    (rule(rf"(?:в|к) кон(?:це|цу) (?:{NEXT}) недели"), lambda _m, t: weekday_of_next_week(t, 4)),
    (
        rule(
            rf"(?:в |к )?(?P<part>начал[еау]|середин[еыу]|кон(?:ец|це|цу|ца)|первых числах"
            rf") (?P<mon>{MON})"
        ),
        lambda m, t: part_of_month(
            t,
            MONTHS[m["mon"]],
            {"на": "start", "пе": "start", "се": "middle"}.get(m["part"][:2], "end"),
        ),
    ),
    (
        rule(rf"(?:в |к )?середин[еу] (?:(?P<next>{NEXT}) |этого )?месяца"),
        lambda m, t: middle_of_month(t, 1 if m["next"] else 0),
    ),
    (
        rule(r"(?:(?:в |к )?кон(?:це|цу)|до конца) (?:этого )?года"),
        lambda _m, t: month_day(t, 12, 31),
    ),
    (
        rule(
            r"(?:в |с |к )?(?:начал[еау]|первых числах) (?:этого )?месяца|(?:в )?первый день месяца"
        ),
        lambda _m, t: day_of_month(t + timedelta(days=1), 1),
    ),
    (rule(r"в середине \w+(?: \w+)?"), lambda _m, _t: Refusal()),
    (
        rule(rf"(?:{ON})?(?P<wd>{WD}),? (?:или|либо) (?:{ON})?(?P<wd2>{WD})\b"),
        lambda m, t: either_weekday(t, WEEKDAYS[m["wd"]], WEEKDAYS[m["wd2"]]),
    ),
    (
        rule(rf"(?:до|к|в) конц[ауе] (?P<wd>{WD})"),
        lambda m, t: (next_weekday(t, WEEKDAYS[m["wd"]]), Clock(18)),
    ),
    (rule(rf"(?:{ON}|ближайш\w+ |эт(?:у|от) )?(?P<wd>{WD})\b\.?"), _weekday),
)
