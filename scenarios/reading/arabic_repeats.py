"""How Arabic says that something comes back, in the standard language and in common dialects."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scenarios.reading.arabic_words import (
    BARE_WEEKDAYS,
    MON,
    MONTHS,
    ORDINALS,
    PART,
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

_ALL_WD = WEEKDAYS | BARE_WEEKDAYS
_WD = rf"(?:{any_of(_ALL_WD)})"
_NAMES = re.compile(rf"(?<![^\W\dو]){_WD}(?!\w)")
_AND = r"(?: ?(?:,|-|/) ?| ?و ?|, ?و)(?:كل )?(?:يوم |ايام )?"
_EVERY = r"(?:في |ب|ع )?كل(?: ال)?"
_SINGLE = {
    "ساعه": "hour", "يوم": "day", "اسبوع": "week", "جمعه": "", "شهر": "month", "سنه": "year",
    "عام": "year", "سيمانه": "week", "سمانه": "week", "نهار": "day",
}  # fmt: skip
_MANY = {
    "ساعات": "hour", "ساعه": "hour", "سوايع": "hour", "ايام": "day", "يوم": "day", "تيام": "day",
    "اسابيع": "week",
    "اسبوع": "week", "سيمانات": "week", "شهور": "month", "اشهر": "month", "شهر": "month",
    "سنوات": "year",
    "سنين": "year",
}  # fmt: skip
_TWO = {
    "ساعتين": "hour", "يومين": "day", "اسبوعين": "week", "شهرين": "month", "سنتين": "year",
    "سيمانتين": "week",
    "جمعتين": "week", "عامين": "year", "نهارين": "day",
}  # fmt: skip
_PART_NAMES = {
    "صبح": "morning", "ضحي": "morning", "صباح": "morning", "صبحيه": "morning", "ظهر": "noon",
    "ضهر": "noon",
    "عصر": "afternoon", "مسا": "evening", "مساء": "evening", "مغرب": "evening", "ليله": "night",
    "ليل": "night", "فجر": "dawn", "عشيه": "evening",
}  # fmt: skip
_NTH = {
    "اول": 1, "ثاني": 2, "تاني": 2, "ثالث": 3, "تالت": 3, "رابع": 4, "اخر": -1,
}  # fmt: skip
_WORKDAYS = r"(?:ال)?(?:ايام|يوم) (?:ال)?(?:عمل|شغل|دوام)"
_EACH_MONTH = r"(?:في |من |ب|ف )?كل شهر"
_ANY_HOUR = re.compile(rf"\d|(?<!\w)(?:ال)?ساعه|(?<!\w){PART}(?!\w)")
_DAYNUM = rf"(?:\d\d?|{any_of(ORDINALS)}|{N})"


def _weekdays(words: str) -> frozenset[int]:
    return frozenset(_ALL_WD[name] for name in _NAMES.findall(words))


def _day_number(word: str) -> int:
    return ORDINALS[word] if word in ORDINALS else number(word)


def _month_day(match: re.Match[str], _today: date) -> Found:
    day = _day_number(match["day"] or match.groupdict()["figure"])
    return Again("month", month_day=day) if 1 <= day <= 31 else None


def _yearly(match: re.Match[str], today: date) -> Found:
    found = month_day(today, MONTHS[match["mon"]], _day_number(match["day"]))
    return None if found is None else (Again("year"), found)


def _many(match: re.Match[str], _today: date) -> Found:
    interval = number(match["n"])
    return Again(_MANY[match["unit"]], interval) if interval else Refusal()


def _span(match: re.Match[str], _today: date) -> Found:
    first, last = _ALL_WD[match["first"]], _ALL_WD[match["last"]]
    length = (last - first) % 7
    return Again("week", weekdays=frozenset((first + step) % 7 for step in range(length + 1)))


def _from_to(match: re.Match[str], today: date) -> Found:
    """A whole working week at an hour is every day of it; without an hour it begins that day.

    Other spans at an hour may be one event or come back.
    """
    if match["all"] or match["all2"]:
        return _span(match, today)
    days = (_ALL_WD[match["first"]], _ALL_WD[match["last"]])
    if _ANY_HOUR.search(match.string):
        return _span(match, today) if days in {(6, 3), (0, 4), (5, 3)} else Refusal()
    return next_weekday(today, days[0])


def _excepted(match: re.Match[str], _today: date) -> Found:
    """The days left out, which the rule before this one has read; without a repetition a guess."""
    return () if "\0" in match.string[: match.start()] else Refusal()


_BUT = r"(?:ما ?عدا|عدا|الا|غير|باستثناء) (?:يوم |ايام |نهار )?"
_DAILY = r"(?:كل يوم|كل نهار|يوميا)"
REPEATS: tuple[Rule, ...] = (
    (rule(r"(?:اخر|نهايه|بدايه|اول) كل اسبوع|كل ربع سنه"), lambda _m, _t: Refusal()),
    (
        rule(
            rf"(?:يوم )?{_DAYNUM} ?و ?(?:يوم )?{_DAYNUM} {_EACH_MONTH}|"
            rf"(?:كل شهر|شهريا) (?:يوم )?{_DAYNUM} ?و ?(?:يوم )?{_DAYNUM}(?! ?(?:{any_of(_MANY)}))"
        ),
        lambda _m, _t: Refusal(),
    ),
    (
        rule(
            rf"(?:في |ب)?(?P<nth>{any_of(_NTH)}) (?:يوم )?(?P<wd>{_WD}) {_EACH_MONTH}|"
            rf"كل (?P<nth2>{any_of(_NTH)}) (?:يوم )?(?P<wd2>{_WD}) (?:في |من |ب|ف)(?:كل |ال)?شهر"
        ),
        lambda m, _t: Again(
            "month", nth=_NTH[m["nth"] or m["nth2"]], weekdays=_weekdays(m["wd"] or m["wd2"])
        ),
    ),
    (
        rule(
            rf"(?:في |ب|مع |ع )?(?:اخر|نهايه)(?: يوم| ايام)?(?: في| من| ب)? ?{_EACH_MONTH}|"
            r"كل (?:اخر|نهايه)(?: يوم)?(?: في| من| ب)? ?(?:ال)?شهر|"
            rf"(?:كل شهر|شهريا) (?:في |ب|ع )?(?:اخر|نهايه)(?: يوم)?(?: (?:في |من |ب)?(?:ال)?شهر|ه)?"
        ),
        lambda _m, _t: Again("month", month_day=-1),
    ),
    (
        rule(
            rf"(?:في |ب|مع |ع )?(?:اول|بدايه|مطلع)(?: يوم)?(?: في| من| ب)? ?{_EACH_MONTH}|"
            r"كل (?:اول|بدايه|مطلع|راس)(?: يوم)?(?: في| من| ب)? ?(?:ال)?شهر|"
            r"(?:كل شهر|شهريا) (?:في |ب)?(?:اول|بدايه)(?: يوم)?(?: (?:في |من |ب)?(?:ال)?شهر|"
            r"ه)?|كل راس شهر"
        ),
        lambda _m, _t: Again("month", month_day=1),
    ),
    (
        rule(rf"(?:في |ب)?(?:منتصف|نص|نصف|وسط) ?{_EACH_MONTH}"),
        lambda _m, _t: Again("month", month_day=15),
    ),
    (
        rule(rf"(?:في |ب)?(?:يوم |نهار |ال ?يوم |تاريخ )?(?P<day>{_DAYNUM}) {_EACH_MONTH}"),
        _month_day,
    ),
    (
        rule(
            rf"(?:كل شهر|شهريا),? (?:في |ب|ع )?(?:يوم |نهار |ال ?يوم |تاريخ |"
            rf"بتاريخ )(?P<day>{_DAYNUM})(?! {MON})|"
            rf"كل شهر ب ?(?P<figure>\d\d?)(?![\d:/.%٪])(?! ?(?:{any_of(_MANY)}|{MON}))"
        ),
        _month_day,
    ),
    (rule(rf"كل (?:يوم |نهار )?(?P<day>{_DAYNUM}) (?:في |من |ب|ف )?(?:ال)?شهر"), _month_day),
    (rule(rf"كل (?:يوم )?(?P<day>{_DAYNUM}) (?:من )?(?P<mon>{MON})"), _yearly),
    (
        rule(
            rf"(?P<all>{_DAILY},? )?من (?:يوم )?(?P<first>{_WD}) (?:الي|ل|لل|لحد|لغايه|حتي) "
            r"?(?:يوم )?"
            rf"(?P<last>{_WD})(?P<all2>,? {_DAILY})?"
        ),
        _from_to,
    ),
    (
        rule(rf"{_DAILY}(?=.{{0,40}}? {_BUT}(?P<wd>{_WD}(?:{_AND}{_WD}){{0,5}}))"),
        lambda m, _t: Again("week", weekdays=frozenset(range(7)) - _weekdays(m["wd"])),
    ),
    (rule(rf"{_BUT}{_WD}(?:{_AND}{_WD}){{0,5}}"), _excepted),
    (
        rule(rf"(?:(?:في |ب)?كل |في |ب){_WORKDAYS}|^{_WORKDAYS}"),
        lambda m, _t: Again("week", working=True) if "كل" in m[0] or "ايام" in m[0] else Refusal(),
    ),
    (
        rule(
            rf"(?:في |ب)?(?:يوم |ايام |نهار )?(?P<wd>{_WD}(?:{_AND}{_WD}){{0,6}}) "
            r"(?:من |في |ب|ف )?(?:كل (?:اسبوع|سيمانه|سمانه)|اسبوعيا)"
        ),
        lambda m, _t: Again("week", weekdays=_weekdays(m["wd"])),
    ),
    (rule(r"كل (?:نهايه اسبوع|ويكند|ويك اند)"), lambda _m, _t: Refusal()),
    (
        rule(
            r"كل (?P<unit>اسبوعين|اسبوع|سيمانه|سمانه) (?:في |ب)?(?:يوم |ايام |نهار "
            rf")?(?P<wd>{_WD}(?:{_AND}{_WD}){{1,6}})"
        ),
        lambda m, _t: Again("week", 2 if m["unit"] in _TWO else 1, weekdays=_weekdays(m["wd"])),
    ),
    (
        rule(
            rf"{_EVERY} ?(?:يوم |ايام |نهار )?(?P<wd>{_WD}(?:{_AND}{_WD}){{0,6}})"
            rf"(?! (?:{any_of(_MANY)}))"
        ),
        lambda m, _t: Again("week", weekdays=_weekdays(m["wd"])),
    ),
    (
        rule(rf"(?:في |ب)?ايام (?:ال)?(?P<wd>{_WD}(?:{_AND}{_WD}){{1,6}})"),
        lambda m, _t: Again("week", weekdays=_weekdays(m["wd"])),
    ),
    (
        rule(rf"كل (?P<part>{any_of(_PART_NAMES)})"),
        lambda m, _t: (Again("day"), Part(_PART_NAMES[m["part"]])),
    ),
    (rule(r"كل نص ساعه|كل نصف ساعه|كل ربع ساعه|كل شوي[ه]?|كل فتره"), lambda _m, _t: Refusal()),
    (rule(r"كل (?:نص|نصف) سنه"), lambda _m, _t: Again("month", 6)),
    (rule(rf"كل (?P<two>{any_of(_TWO)})"), lambda m, _t: Again(_TWO[m["two"]], 2)),
    (rule(rf"كل (?P<n>{N}) (?P<unit>{any_of(_MANY)})"), _many),
    (
        rule(r"مره (?:واحده )?(?:في |ب|كل )?(?:ال)?(?P<unit>يوم|اسبوع|سيمانه|شهر|سنه)"),
        lambda m, _t: Again(_SINGLE[m["unit"]]),
    ),
    (
        rule(rf"(?:مرتين|{N} مرات|مرات) (?:في |ب|كل )?(?:ال)?(?:يوم|اسبوع|شهر)"),
        lambda _m, _t: Refusal(),
    ),
    (
        rule(
            r"(?:يوم ويوم|يوم بعد يوم|يوم ايه يوم لا|يوم اه ويوم لا|يوم وترك|يوم بيوم|كل (?:تاني|"
            r"ثاني) يوم)"
        ),
        lambda _m, _t: Again("day", 2),
    ),
    (
        rule(rf"كل (?P<unit>{any_of({w: 0 for w, u in _SINGLE.items() if u})})"),
        lambda m, _t: Again(_SINGLE[m["unit"]]),
    ),
    (rule(r"كل (?:دقيقه|دقائق|دقيقتين)|كل \d+ (?:دقيقه|دقايق|دقائق)"), lambda _m, _t: Refusal()),
    (rule(r"يوميا"), lambda _m, _t: Again("day")),
    (rule(r"اسبوعيا"), lambda _m, _t: Again("week")),
    (rule(r"شهريا"), lambda _m, _t: Again("month")),
    (rule(r"سنويا"), lambda _m, _t: Again("year")),
)
