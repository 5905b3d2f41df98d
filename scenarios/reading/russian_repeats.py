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
    number,
    rule,
)
from scenarios.reading.time_words import (
    Again,
    Found,
    Part,
    Refusal,
    Rule,
    any_of,
    month_day,
    next_weekday,
)

if TYPE_CHECKING:
    from datetime import date

_DATIVE = {
    "понедельникам": 0, "вторникам": 1, "средам": 2, "четвергам": 3, "пятницам": 4, "субботам": 5,
    "воскресеньям": 6, "воскресениям": 6,
}  # fmt: skip
_ALL_WD = WEEKDAYS | _DATIVE
_WD = rf"(?:{any_of(_ALL_WD)})"
_BY_DAY = rf"(?:{any_of(_DATIVE)}|пн|вт|ср|чт|пт|сб|вс)"
_NAMES = re.compile(rf"(?<!\w){_WD}(?!\w)")
_EVERY = r"(?:в |во |на |через )?(?:кажд(?:ый|ая|ую|ое|ые|ого|ой|ому)|всяк(?:ий|ую|ое))"
_AND = r"(?: ?(?:,|/|\+|и|а также)(?: (?:в|во|по|кажд\w+))? ?)"
_WORKDAY = r"(?:будн(?:ий|ие|ям|ях|и|ик|ики)|рабоч(?:ий|ие|им))(?: (?:день|дни|дням))?"
_PART_NAMES = {
    "утро": "morning", "утрам": "morning", "вечер": "evening", "вечерам": "evening",
    "ночь": "night", "ночам": "night", "обед": "lunch", "полдень": "noon",
}  # fmt: skip
_ANY_HOUR = re.compile(r"\d|утр|вечер|днем|час")
_HOURS_LIMITED = re.compile(r"(?<!\w)(?:с|от) \S+(?: \S+)? (?:до|по) ")
_BY_ROOT = {"перв": 1, "втор": 2, "трет": 3, "четверт": 4, "последн": -1}
_BY_ORDINAL = {"втор": 2, "трет": 3, "четверт": 4}


def _weekdays(words: str) -> frozenset[int]:
    return frozenset(_ALL_WD[name] for name in _NAMES.findall(words))


def _interval(match: re.Match[str]) -> int:
    groups = match.groupdict()
    said = (groups.get("n") or groups.get("n2") or "").strip()
    if not said:
        return 1
    by_order = next((n for root, n in _BY_ORDINAL.items() if said.startswith(root)), None)
    if by_order is not None and said not in NUMBERS:
        return by_order
    counted = number(said)
    return int(counted) if counted == int(counted) else 0


def _on_weekdays(match: re.Match[str], _today: date) -> Found:
    named = match["wd"] or match["wd2"]
    return Again("week", _interval(match), weekdays=_weekdays(named))


def _unit(match: re.Match[str], _today: date) -> Found:
    unit, interval = match["unit"], _interval(match)
    if not interval or (unit.startswith("м") and not unit.startswith("мес")):
        return Refusal()  # by minutes is no reminder
    if unit.startswith("ч"):
        if _HOURS_LIMITED.search(match.string):
            return Refusal()  # it would ring at night as well
        return Again("hour", interval)
    if unit.startswith("нед"):
        return Again("week", interval)
    if unit.startswith(("мес", "квартал")):
        return Again("month", interval * (3 if unit.startswith("к") else 1))
    return Again("year" if unit.startswith(("г", "л")) else "day", interval)


def _part(match: re.Match[str], _today: date) -> Found:
    return (Again("day"), Part(_PART_NAMES[match["part"]]))


def _nth_weekday(match: re.Match[str], _today: date) -> Found:
    """The first Friday of every month, with the number before the day or after it."""
    said = match["nth"]
    nth = NTH.get(said) or next(n for root, n in _BY_ROOT.items() if said.startswith(root))
    return Again("month", nth=nth, weekdays=_weekdays(match["wd"]))


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
    days = frozenset((first + step) % 7 for step in range(length + 1))
    return Again("week", weekdays=days) if length > 1 or "-" not in match[0] else None


def _from_to(match: re.Match[str], today: date) -> Found:
    """From Monday to Friday at an hour is every working day; without one it begins that day.

    Other spans at an hour may be one event or come back.
    """
    days = {_ALL_WD[match["first"]], _ALL_WD[match["last"]]}
    daily = match["all"] or not match[0].startswith(("с ", "со "))
    working = days == {0, 4} and re.search(r"(?<!\w)в \d", match.string)
    if daily or working:
        return _span(match, today)
    if _ANY_HOUR.search(match.string):
        return Refusal()
    return next_weekday(today, _ALL_WD[match["first"]])


def _except(match: re.Match[str], _today: date) -> Again:
    left_out = {5, 6} if "выходн" in match["wd"] else _weekdays(match["wd"])
    return Again("week", weekdays=frozenset(range(7)) - left_out)


_DAILY = rf"(?:{_EVERY} (?:божий )?день|ежедневно|каждодневно)"
_LAST = r"(?:(?:в |к )?(?:самом )?кон(?:це|цу|ец)|(?:в )?последн(?:ий|его) (?:день|числа?))"
_UNITS = rf"(?:{UNIT}|квартал(?:а|ов)?)"
_MONTHLY = rf"(?:{_EVERY} месяца?|ежемесячно|раз в месяц)"
_NTH = any_of(NTH)
_ROOTS = rf"(?:{'|'.join(_BY_ROOT)})"
_NAMED = rf"(?P<nth>{_NTH}) (?P<wd>{_WD})"
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
    (rule(rf"{_MONTHLY}[,:]? (?:(?:в|во|на) )?{_NAMED}(?: месяца)?"), _nth_weekday),
    (
        rule(
            rf"(?:(?:в|во|на|{_EVERY}) )?{_NAMED}(?: месяца)?"
            rf"(?=[^.!?\0]{{0,30}}(?<!\w){_MONTHLY}(?!\w))"
        ),
        _nth_weekday,
    ),
    (rule(rf"{_EVERY} {_NAMED}(?: в)? месяц[ае]"), _nth_weekday),
    (
        rule(rf"по (?P<nth>{_ROOTS}\w*) (?P<wd>{any_of(_DATIVE)})(?: (?:каждого )?месяца)?"),
        _nth_weekday,
    ),
    (
        rule(
            rf"(?:(?:в|во|по|{_EVERY}) )?(?P<wd>{_WD})[,:]? (?:в )?(?P<nth>{_ROOTS}\w*)(?: раз)? "
            r"(?:(?:в|за) (?:каждом )?месяце?|каждого месяца|(?:в )?месяца)"
            rf"(?:,? {_MONTHLY})?"
        ),
        _nth_weekday,
    ),
    (
        rule(rf"(?:в )?кон(?:це|цу|ец) {_EVERY} (?:рабочей )?недели"),
        lambda _m, _t: Again("week", weekdays=frozenset({4})),
    ),
    (
        rule(rf"(?:в )?начал[ео] {_EVERY} (?:рабочей )?недели"),
        lambda _m, _t: Again("week", weekdays=frozenset({0})),
    ),
    (
        rule(rf"(?:в )?(?:середин|начал|кон)\w+ {_EVERY} (?:недел|год|квартал)\w*"),
        lambda _m, _t: Refusal(),
    ),
    (
        rule(
            rf"{_LAST} кажд(?:ого|ый) месяца?|{_EVERY} последний день месяца|"
            rf"{_MONTHLY},? (?:{_LAST}(?: месяца)?)|"
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
    (
        rule(
            rf"{_EVERY} (?P<day>{DAYNUM})(?: числ[оа](?: месяца)?|(?<=[ое])(?= ?(?:$|[,;!]|в \d)))"
        ),
        _month_day,
    ),
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
        _from_to,
    ),
    (
        rule(rf"(?:{_DAILY},? )?(?P<first>{_WD}) ?- ?(?P<last>{_WD})"),
        _span,
    ),
    (
        rule(
            rf"{_EVERY} (?P<part>утро|вечер),? кроме (?P<wd>выходных|{_WD}(?:{_AND}{_WD}){{0,6}})"
        ),
        lambda m, t: (_except(m, t), Part(_PART_NAMES[m["part"]])),
    ),
    (
        rule(rf"{_DAILY},? кроме (?P<wd>выходных|{_WD}(?:{_AND}{_WD})*)"),
        _except,
    ),
    (
        rule(rf"(?:{_EVERY} |по |в |на )(?:{_WORKDAY})(?: (?:день|дням|дни))?|будни"),
        lambda _m, _t: Again("week", working=True),
    ),
    (
        rule(rf"по выходным(?: дням)?|{_EVERY} выходн(?:ые|ой)"),
        lambda _m, _t: Again("week", weekdays=frozenset({5, 6})),
    ),
    (
        rule(rf"{_EVERY}(?P<n> втор\w+)? (?P<wd>{_WD}(?:{_AND}{_WD}){{0,6}})"),
        _on_weekdays,
    ),
    (
        rule(
            rf"(?:раз в|{_EVERY}) (?P<n>{N}|втор\w+) недел[юиь],? по (?P<wd>{_BY_DAY})|"
            rf"по (?P<wd2>{_BY_DAY}),? (?:раз в|{_EVERY}) (?P<n2>{N}|втор\w+) недел[юиь]"
        ),
        _on_weekdays,
    ),
    (
        rule(rf"по (?P<wd>{any_of(_DATIVE)}),? через (?:раз|неделю)"),
        lambda m, _t: Again("week", 2, weekdays=_weekdays(m["wd"])),
    ),
    (
        rule(rf"по (?P<wd>{_BY_DAY}(?:{_AND}{_WD}){{0,6}})"),
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
    (
        rule(
            r"кажд\w+|кроме \w+|дважды|трижды|через раз|по (?:не)?четным|в течение|подряд|"
            r"на протяжении|начиная|несколько раз"
        ),
        lambda _m, _t: Refusal(),
    ),
    (rule(r"ежедневно|каждодневно"), lambda _m, _t: Again("day")),
    (rule(r"еженедельно"), lambda _m, _t: Again("week")),
    (rule(r"ежемесячно|помесячно"), lambda _m, _t: Again("month")),
    (rule(r"ежеквартально"), lambda _m, _t: Again("month", 3)),
    (rule(r"ежегодно"), lambda _m, _t: Again("year")),
    (rule(r"ежечасно"), lambda _m, _t: Again("hour")),
)
