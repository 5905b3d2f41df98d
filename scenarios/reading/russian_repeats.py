"""How Russian says that something comes back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scenarios.reading.russian_words import (
    DAYNUM,
    MON,
    MONTHS,
    NTH,
    NUMBERS,
    ORDINALS,
    UNIT,
    WEEKDAYS,
    N,
    rule,
)
from scenarios.reading.time_words import Again, Found, Part, Refusal, Rule, any_of, month_day

if TYPE_CHECKING:
    from datetime import date

_DATIVE = {
    "понедельникам": 0, "вторникам": 1, "средам": 2, "четвергам": 3, "пятницам": 4, "субботам": 5,
    "воскресеньям": 6, "воскресениям": 6,
}  # fmt: skip
_ALL_WD = WEEKDAYS | _DATIVE
_WD = rf"(?:{any_of(_ALL_WD)})"
_NAMES = re.compile(rf"(?<!\w){_WD}(?!\w)")
_EVERY = r"(?:в |во |на )?(?:кажд(?:ый|ую|ое|ые|ого|ой|ому)|всяк(?:ий|ую|ое))"
_AND = r"(?: ?(?:,|/|\+|и|а также)(?: (?:в|во|по|кажд\w+))? ?)"
_WORKDAY = r"(?:будн(?:ий|ие|ям|ях|и|ик|ики)|рабоч(?:ий|ие|им))(?: (?:день|дни|дням))?"
_PART_NAMES = {
    "утро": "morning", "утрам": "morning", "вечер": "evening", "вечерам": "evening",
    "ночь": "night", "ночам": "night", "обед": "lunch", "полдень": "noon",
}  # fmt: skip
_BY_ORDINAL = {"втор": 2, "трет": 3, "четверт": 4}


def _weekdays(words: str) -> frozenset[int]:
    return frozenset(_ALL_WD[name] for name in _NAMES.findall(words))


def _interval(match: re.Match[str]) -> int:
    said = (match.groupdict().get("n") or "").strip()
    if not said:
        return 1
    by_order = next((n for root, n in _BY_ORDINAL.items() if said.startswith(root)), None)
    if by_order is not None and said not in NUMBERS:
        return by_order
    number = float(said.replace(",", ".")) if said[0].isdigit() else NUMBERS[said]
    return int(number) if number == int(number) else 0


def _on_weekdays(match: re.Match[str], _today: date) -> Found:
    return Again("week", _interval(match), weekdays=_weekdays(match["wd"]))


def _unit(match: re.Match[str], _today: date) -> Found:
    unit, interval = match["unit"], _interval(match)
    if not interval or (unit.startswith("м") and not unit.startswith("мес")):
        return Refusal()  # by minutes is no reminder
    if unit.startswith("ч"):
        return Again("hour", interval)
    if unit.startswith("нед"):
        return Again("week", interval)
    if unit.startswith(("мес", "квартал")):
        return Again("month", interval * (3 if unit.startswith("к") else 1))
    return Again("year" if unit.startswith(("г", "л")) else "day", interval)


def _part(match: re.Match[str], _today: date) -> Found:
    return (Again("day"), Part(_PART_NAMES[match["part"]]))


def _nth_weekday(match: re.Match[str], _today: date) -> Found:
    return Again("month", nth=NTH[match["nth"]], weekdays=_weekdays(match["wd"]))


def _day_number(word: str) -> int:
    return ORDINALS.get(word) or int(re.sub(r"\D", "", word))


def _month_day(match: re.Match[str], _today: date) -> Found:
    day = _day_number(match["day"])
    return Again("month", month_day=day) if 1 <= day <= 31 else None


def _yearly(match: re.Match[str], today: date) -> Found:
    found = month_day(today, MONTHS[match["mon"]], _day_number(match["day"]))
    return None if found is None else (Again("year"), found)


def _span(match: re.Match[str], _today: date) -> Found:
    first, last = _ALL_WD[match["first"]], _ALL_WD[match["last"]]
    length = (last - first) % 7
    return Again("week", weekdays=frozenset((first + step) % 7 for step in range(length + 1)))


def _except(match: re.Match[str], _today: date) -> Found:
    left_out = {5, 6} if "выходн" in match["wd"] else _weekdays(match["wd"])
    return Again("week", weekdays=frozenset(range(7)) - left_out)


_DAILY = rf"(?:{_EVERY} (?:божий )?день|ежедневно|каждодневно)"
_LAST = r"(?:(?:в |к )?(?:самом )?кон(?:це|цу|ец)|(?:в )?последн(?:ий|его) (?:день|числа?))"
_UNITS = rf"(?:{UNIT}|квартал(?:а|ов)?)"
REPEATS: tuple[Rule, ...] = (
    (
        rule(
            rf"{DAYNUM}(?: числа)?(?: ?,| и) {DAYNUM}(?: числа)? каждого месяца|"
            rf"(?:{_EVERY} месяц|ежемесячно),? {DAYNUM}(?: числа)?(?: ?,| и) {DAYNUM}(?: числа)?"
        ),
        lambda _m, _t: Refusal(),
    ),
    (
        rule(
            rf"(?:в |во )?(?:{_EVERY} )?(?P<nth>{any_of(NTH)}) (?P<wd>{_WD}) кажд(?:ого|ый) "
            r"месяца?|"
            rf"{_EVERY} (?P<nth2>первый|первую|первое|последний|последнюю|последнее) "
            rf"(?P<wd2>{_WD})(?: месяца)?"
        ),
        lambda m, _t: Again(
            "month", nth=NTH[m["nth"] or m["nth2"]], weekdays=_weekdays(m["wd"] or m["wd2"])
        ),
    ),
    (
        rule(
            rf"{_LAST} кажд(?:ого|ый) месяца?|{_EVERY} последний день месяца|"
            rf"(?:{_EVERY} месяц|ежемесячно),? (?:{_LAST}(?: месяца)?)|"
            r"по последним (?:дням|числам) (?:каждого )?месяца"
        ),
        lambda _m, _t: Again("month", month_day=-1),
    ),
    (
        rule(rf"(?:в |с )?(?:начал[еа]|первый день) каждого месяца|{_EVERY} первый день месяца"),
        lambda _m, _t: Again("month", month_day=1),
    ),
    (rule(r"в середине каждого месяца"), lambda _m, _t: Again("month", month_day=15)),
    (
        rule(rf"(?:{_EVERY} )?(?P<day>{DAYNUM})(?: числ[ао]| день)? кажд(?:ого|ый) месяца?"),
        _month_day,
    ),
    (rule(rf"{_EVERY} (?P<day>{DAYNUM}) число(?: месяца)?"), _month_day),
    (
        rule(r"по (?P<day>\d\d?)(?:-?ым|-?м)? числам(?: (?:каждого )?месяца)?"),
        _month_day,
    ),
    (rule(rf"{_EVERY} (?P<day>{DAYNUM}) (?P<mon>{MON})"), _yearly),
    (
        rule(
            rf"(?:{_DAILY},? )?(?:с |со )(?P<first>{_WD}) (?:по|до) (?P<last>{_WD})(?P<all>,? "
            rf"{_DAILY})?"
        ),
        lambda m, t: _span(m, t) if m["all"] or not m[0].startswith(("с ", "со ")) else Refusal(),
    ),
    (
        rule(rf"{_DAILY},? кроме (?P<wd>выходных|{_WD}(?:{_AND}{_WD})*)"),
        _except,
    ),
    (
        rule(rf"(?:{_EVERY} |по |в |на )(?:{_WORKDAY})(?: (?:день|дням|дни))?"),
        lambda _m, _t: Again("week", working=True),
    ),
    (
        rule(rf"по выходным(?: дням)?|{_EVERY} выходн(?:ые|ой)"),
        lambda _m, _t: Again("week", weekdays=frozenset({5, 6})),
    ),
    (
        rule(rf"{_EVERY}(?P<n> втор\w+| трет\w+)? (?P<wd>{_WD}(?:{_AND}{_WD}){{0,6}})"),
        _on_weekdays,
    ),
    (
        rule(rf"по (?P<wd>(?:{any_of(_DATIVE)}|пн|вт|ср|чт|пт|сб|вс)(?:{_AND}{_WD}){{0,6}})"),
        _on_weekdays,
    ),
    (
        rule(rf"(?:{_EVERY} |по )(?P<part>{any_of(_PART_NAMES)})"),
        _part,
    ),
    (rule(r"(?:раз|по разу) в (?P<n>)полгода|каждые полгода"), lambda _m, _t: Again("month", 6)),
    (rule(rf"{_EVERY} (?:полчаса|полтора)"), lambda _m, _t: Refusal()),
    (
        rule(rf"(?:{N} )?раза? в (?:день|сутки)(?! в)"),
        lambda m, _t: Again("day") if m[0].startswith(("раз ", "один раз")) else Refusal(),
    ),
    (
        rule(rf"(?:один )?раз в (?P<n>{N} )?(?P<unit>{_UNITS})"),
        _unit,
    ),
    (rule(rf"(?:{N} |несколько )?раза? в {_UNITS}"), lambda _m, _t: Refusal()),
    (
        rule(rf"{_EVERY} (?P<n>(?:втор\w+|трет\w+|четверт\w+|{N}) ?)?(?P<unit>{_UNITS})"),
        _unit,
    ),
    (rule(r"кажд\w+"), lambda _m, _t: Refusal()),
    (rule(r"ежедневно|каждодневно"), lambda _m, _t: Again("day")),
    (rule(r"еженедельно"), lambda _m, _t: Again("week")),
    (rule(r"ежемесячно|помесячно"), lambda _m, _t: Again("month")),
    (rule(r"ежеквартально"), lambda _m, _t: Again("month", 3)),
    (rule(r"ежегодно"), lambda _m, _t: Again("year")),
    (rule(r"ежечасно"), lambda _m, _t: Again("hour")),
)
