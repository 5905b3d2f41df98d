"""How Arabic says dates, months and weeks."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from scenarios.reading.arabic_words import (
    BARE_WEEKDAYS,
    DAYWORD,
    MON,
    MONTHS,
    NEXT,
    ORDINALS,
    UNIT,
    WD,
    WEEK,
    WEEKDAYS,
    N,
    any_weekday,
    number,
    rule,
)
from scenarios.reading.time_words import (
    Day,
    Found,
    Refusal,
    Rule,
    any_of,
    day_of_month,
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
    with_weekday,
)

if TYPE_CHECKING:
    import re
    from datetime import date


def day_number(words: str) -> int:
    """A day of a month in figures, in words, or as an ordinal."""
    return ORDINALS[words] if words in ORDINALS else number(words)


def _month_number(words: str) -> int:
    return MONTHS[words] if words in MONTHS else number(words)


def _month_date(match: re.Match[str], today: date) -> Found:
    """A day and a month by its name or number; no such date is no guess at another."""
    year = int(match["year"]) if match["year"] else None
    day = 1 if match["day"] == "فاتح" else day_number(match["day"])
    dated = said_date(today, _month_number(match["mon"]), day, year) or Refusal()
    return with_weekday(today, dated, _weekday_of(match))


def _weekday_of(match: re.Match[str]) -> int | None:
    named = match.groupdict().get("wd")
    return any_weekday(named) if named else None


def _numeric(match: re.Match[str], today: date) -> Found:
    groups = match.groupdict()
    day, month = int(match["d"] or groups["d2"]), int(match["mo"] or groups["mo2"])
    dated = numeric_date(today, day, month, groups.get("year"), either=False)
    return with_weekday(today, dated, _weekday_of(match))


def _of_next_month(match: re.Match[str], today: date) -> Found:
    first = first_of_next_month(today).dates[0]
    day = day_number(match["day"] or match["day2"])
    return month_day(today, first.month, day, first.year) or Refusal()


def _part_of_month(match: re.Match[str], today: date) -> Found:
    month = _month_number(match["num"] or match["name"])
    if not 1 <= month <= 12:
        return Refusal()
    return part_of_month(today, month, _PART_OF[match["part"]])


def _nth(match: re.Match[str], today: date) -> Found:
    nth, weekday = _NTH[match["nth"]], any_weekday(match["wd"])
    named = match["mon"] or match["num"]
    month = _month_number(named) if named else None
    if match["next"]:
        month = first_of_next_month(today).dates[0].month
    if month is not None and not 1 <= month <= 12:
        return Refusal()
    return nth_weekday(today, nth, weekday, month)


_NTH = {"اول": 1, "ثاني": 2, "تاني": 2, "ثالث": 3, "تالت": 3, "رابع": 4, "اخر": -1}
_PART_OF = {
    "اول": "start", "بدايه": "start", "مطلع": "start", "باول": "start", "راس": "start",
    "منتصف": "middle", "نص": "middle", "نصف": "middle", "وسط": "middle",
    "اخر": "end", "نهايه": "end", "باخر": "end", "بنهايه": "end",
}  # fmt: skip
_ORD = rf"(?:\d\d?|{any_of(ORDINALS)}|{N})"
_ANY_WD = rf"(?:{any_of(WEEKDAYS | BARE_WEEKDAYS)})"
_HIJRI = (
    r"(?:محرم|صفر|ربيع (?:ال)?(?:اول|ثاني|اخر)|جمادي \w+|رجب|شعبان|رمضان|شوال|ذ[وي] (?:ال)?قعده|"
    r"ذ[وي] (?:ال)?حجه)"
)
NTH_WEEKDAYS: Rule = (
    rule(
        rf"(?:في |ب)?(?P<nth>{any_of(_NTH)}) (?:يوم |نهار )?(?P<wd>{_ANY_WD}) (?:في |من |ب|ف)?"
        rf"(?:(?:هذا |هال|ال)?شهر(?P<next> {NEXT})?(?! ?\d)|(?:شهر )?(?P<mon>{MON})|"
        r"شهر (?P<num>\d\d?))"
    ),
    _nth,
)
DATES: tuple[Rule, ...] = (
    (
        rule(r"(?P<year>20\d\d)(?P<s>[-/.])(?P<month>\d\d?)(?P=s)(?P<day>\d\d?)(?:t(?=\d))?"),
        iso_date,
    ),
    (
        rule(rf"(?:\d\d?|{any_of(ORDINALS)}) (?:من |في )?(?:شهر )?{_HIJRI}"),
        lambda _m, _t: Refusal(),
    ),
    (
        rule(
            rf"من (?:يوم )?(?P<day>{_ORD}|فاتح) ?(?:حتي|لحد|لغايه|الي|ل|-) ?(?:يوم |غايه )?{_ORD} "
            rf"(?:من |في |ب|ف )?(?:شهر )?(?P<mon>{MON})(?:,? (?:سنه |عام )?(?P<year>20\d\d))?"
        ),
        _month_date,
    ),
    (
        rule(
            rf"(?:{DAYWORD}(?P<wd>{WD})(?: {NEXT})?,? )?(?:الموافق )?{DAYWORD}(?P<day>{_ORD}|فاتح) "
            rf"(?:من |في |ب|ف )?(?:شهر )?(?P<mon>{MON})(?:,? (?:سنه |عام |"
            rf"من عام )?(?P<year>20\d\d))?"
        ),
        _month_date,
    ),
    (
        rule(
            rf"(?:{DAYWORD}(?P<wd>{WD}),? )?{DAYWORD}(?P<day>{_ORD}) ?(?:من |في |ب|ف )?شهر "
            rf"(?P<mon>\d\d?|{N})(?! ?{UNIT})(?![:/.]\d)(?:,? (?:سنه |عام )?(?P<year>20\d\d))?"
        ),
        _month_date,
    ),
    (
        rule(
            rf"(?:في |ب|ف )?شهر (?P<mon>\d\d?|{MON}) (?:يوم |"
            rf"نهار )(?P<day>\d\d?)(?P<year>)(?![:/.]\d)"
        ),
        _month_date,
    ),
    (
        rule(
            rf"(?:{DAYWORD}(?P<wd>{WD}),? )?(?:الموافق )?{DAYWORD}(?P<d>\d\d?)"
            r"[/.\\-](?P<mo>\d\d?)[/.\\-](?P<year>20\d\d|\d\d)"
        ),
        _numeric,
    ),
    (
        rule(
            rf"(?:(?:{DAYWORD}(?P<wd>{WD}),? )?(?:الموافق )?{DAYWORD}(?P<d>\d\d?)"
            r"[/\\](?P<mo>\d\d?)|"
            r"(?:يوم |نهار |تاريخ |بتاريخ )(?P<d2>\d\d?)[.-](?P<mo2>\d\d?))(?![/\d\\])"
        ),
        _numeric,
    ),
    (
        rule(
            rf"(?:في |ب|ع )?(?:يوم |نهار |تاريخ )?(?P<day>{_ORD}) (?:في |من |ب|"
            rf"ف )?(?:ال)?شهر {NEXT}|"
            rf"(?:في |ب|ع )?(?:ال)?شهر {NEXT},? (?:في )?(?:يوم |نهار |في |ب|تاريخ |بتاريخ ){{1,2}}"
            rf"(?P<day2>{_ORD})(?! ?(?:{UNIT}|%))(?![:/.]\d)"
        ),
        _of_next_month,
    ),
    (
        rule(
            r"(?:يوم |نهار |تاريخ |بتاريخ )(?P<day>\d\d?)(?: (?:الشهر|بالشهر|في الشهر|ف الشهر|من "
            rf"الشهر|من هذا الشهر|هالشهر))?(?: {NEXT})?(?! ?(?:{UNIT}|%))(?![:/.\\-]?\d)|"
            rf"(?:في )?(?:يوم |في |تاريخ |نهار )?(?P<day2>{_ORD}) (?:في |من |ب|ف )?(?:هذا |هال|"
            rf"هاد )?"
            rf"(?:(?:ال)?شهر(?: الحالي| هذا| ده| الجاري)?|الجاري)(?! {NEXT})(?<!كل شهر)"
        ),
        lambda m, t: day_of_month(t, day_number(m["day"] or m["day2"])),
    ),
    (
        rule(
            r"(?:في |ب|علي |مع |ع )?(?P<part>اول|بدايه|مطلع|منتصف|نص|نصف|وسط|اخر|نهايه)"
            rf"(?: يوم)?(?: في| من| ب| ف)? ?ب?(?:شهر (?P<num>\d\d?)|(?:شهر )?(?P<name>{MON}))(?!\d)"
        ),
        _part_of_month,
    ),
    (
        rule(rf"(?:في |ب)?(?:منتصف|نص|نصف|وسط) (?:هذا |هال)?(?:ال)?شهر(?P<next> {NEXT})?"),
        lambda m, t: middle_of_month(t, 1 if m["next"] else 0),
    ),
    (
        rule(
            r"(?:في |ب|علي |مع )?(?:اخر|نهايه)(?: يوم)?(?: في| من)? "
            r"(?:هذه |هال|هاي )?(?:ال)?(?:سنه|عام)(?: دي| هذا)?"
        ),
        lambda _m, t: month_day(t, 12, 31),
    ),
    (
        rule(
            rf"(?:في |ب|مع |علي |من )?(?:اول|بدايه|مطلع|راس) (?:ال)?(?:سنه|عام)(?! ال?هجري)"
            rf"(?: الجديده?| {NEXT})?"
        ),
        lambda _m, t: month_day(t + timedelta(days=1), 1, 1),
    ),
    (
        rule(
            rf"(?:في |ب)?(?:منتصف|نص|وسط|اواسط|اواخر) (?:ال|هال)?(?:شهر|{WEEK})(?: "
            rf"{NEXT})?|(?:اخر|نهايه) (?:ال)?{WEEK} {NEXT}"
        ),
        lambda _m, _t: Refusal(),
    ),
    (
        rule(
            r"(?:في |ب|علي |ع )?(?:اخر|نهايه|اواخر|خر|اخر يوم في|اخر يوم من|اخر يوم ب) "
            rf"?(?:ال)?شهر {NEXT}"
        ),
        lambda _m, t: end_of_month(t, 1),
    ),
    (
        rule(
            r"(?:في |ب|علي |ع |مع )?(?:اخر|نهايه|باخر|بنهايه|اخر يوم ب|اخر يوم في|اخر يوم من|"
            r"اخر ايام) ?"
            r"(?:هذا |هال|هاد )?(?:ال)?شهر"
        ),
        lambda _m, t: end_of_month(t),
    ),
    (
        rule(
            rf"(?:في |من |ب|مع )?(?:(?:اول|بدايه|مطلع|باول|راس)(?: يوم)?(?: في|"
            rf" من)? )?(?:ال)?شهر {NEXT}"
        ),
        lambda _m, t: first_of_next_month(t),
    ),
    (
        rule(r"(?:في |من |ب|مع |ع )?(?:اول|بدايه|مطلع|راس)(?: يوم)?(?: في| من)? ?(?:ب?ال)?شهر"),
        lambda _m, t: day_of_month(t + timedelta(days=1), 1),
    ),
    (
        rule(rf"(?:ال|هال)?{WEEK} (?:(?:اللي|الي|لي) )?بعد (?:{NEXT}|هذا|هاد)"),
        lambda _m, t: Day((next_weekday(t, 6).dates[-1] + timedelta(days=7),)),
    ),
    (
        rule(rf"(?:في |من |ب|مع )?(?:(?:اول|بدايه|مطلع) )?(?:ال|هال)?{WEEK} {NEXT}"),
        lambda _m, t: Day(next_weekday(t, 6).dates[-1:]),
    ),
    (
        rule(rf"(?:في |ب|علي )?(?:اخر|نهايه) (?:هذا |هال)?(?:ال)?{WEEK}"),
        lambda _m, t: next_weekday(t, 3),
    ),
)
