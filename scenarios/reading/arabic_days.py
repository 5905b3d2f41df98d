"""How Arabic says days, and how long from now."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from scenarios.reading.arabic_words import (
    BARE_WEEKDAYS,
    DAYWORD,
    DUAL,
    FRACTION,
    LATER,
    LONE_WEEKDAYS,
    MON,
    MONTHS,
    NEXT,
    ORDINALS,
    UNIT,
    WD,
    WEEKDAYS,
    N,
    number,
    rule,
)
from scenarios.reading.time_words import (
    Clock,
    Day,
    Found,
    Gone,
    Part,
    Refusal,
    Rule,
    Shift,
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
    weekday_of_next_week,
)

if TYPE_CHECKING:
    import re


def _span(amount: int, unit: str) -> Shift:
    if unit.startswith("د"):
        return Shift(minutes=amount)
    if unit.startswith("ساع"):
        return Shift(minutes=60 * amount)
    if unit.startswith(("ي", "اي")):
        return Shift(days=amount)
    if unit.startswith("اس"):
        return Shift(days=7 * amount)
    return Shift(months=amount if unit.startswith(("ش", "اش")) else 12 * amount)


def _shift(match: re.Match[str], _today: date) -> Found:
    first = (
        DUAL[match["dual"]] if match["dual"] else _span(number(match["n"] or "1"), match["unit"])
    )
    if match["fr"]:
        if not first.minutes or "دق" in (match["dual"] or match["unit"]):
            return Refusal()
        minutes = FRACTION[match["fr"]]
        return Shift(minutes=first.minutes + (minutes if match["sign"] == "و" else -minutes))
    if match["dual2"]:
        return (first, DUAL[match["dual2"]])
    if match["unit2"]:
        return (first, _span(number(match["n2"] or "1"), match["unit2"]))
    return first


def _fraction(match: re.Match[str], _today: date) -> Found:
    return Shift(minutes=FRACTION[match["fr"]])


def _weekday(match: re.Match[str], today: date) -> Found:
    """The coming one; with "next" never today."""
    coming = next_weekday(today, WEEKDAYS[match["wd"]])
    return Day(coming.dates[-1:]) if match["next"] else coming


def _day_number(words: str) -> int:
    return ORDINALS[words] if words in ORDINALS else number(words)


def _pair(match: re.Match[str], _today: date) -> Found:
    """Two or three of them ("ساعتين تلاته"): the start is taken."""
    return DUAL[match["dual"]]


def _month_date(match: re.Match[str], today: date) -> Found:
    year = int(match["year"]) if match["year"] else None
    return month_day(today, MONTHS[match["mon"]], _day_number(match["day"]), year)


def _this_part(match: re.Match[str], today: date) -> Found:
    name = "morning" if "صب" in match[0] else "evening" if "مس" in match[0] else "night"
    return (Day((today,), today=True), Part(name, now=True))


def _bare_weekday(match: re.Match[str], today: date) -> Found:
    coming = next_weekday(today, BARE_WEEKDAYS[match["wd"] or match["bare"]])
    return Day(coming.dates[-1:]) if match["next"] else coming


def _next_week(match: re.Match[str], today: date) -> Found:
    """That day of the next week; a Sunday begins a week in some countries and ends it in others."""
    weekday = WEEKDAYS[match["wd"] or match["wd2"]]
    by_monday = weekday_of_next_week(today, weekday).dates[0]
    if weekday != 6:
        return Day((by_monday,))
    earlier = by_monday - timedelta(days=7)
    return Day((earlier, by_monday) if earlier > today else (by_monday,))


_ONLY = r"(?:^|(?<=[\0\1] )|(?<=[\0\1]))"
_NTH = {"اول": 1, "ثاني": 2, "تاني": 2, "ثالث": 3, "تالت": 3, "رابع": 4, "اخر": -1}
DAYS: tuple[Rule, ...] = (
    (
        rule(
            rf"(?:في |ب)?(?P<nth>{any_of(_NTH)}) (?:يوم )?"
            rf"(?P<wd>{any_of(WEEKDAYS | BARE_WEEKDAYS)}) "
            rf"(?:في |من |ب)(?:هذا |هال)?(?:ال)?شهر(?! {NEXT})"
        ),
        lambda m, t: nth_weekday(t, _NTH[m["nth"]], (WEEKDAYS | BARE_WEEKDAYS)[m["wd"]], None),
    ),
    (rule(rf"(?:ليله|ليلت) {WD}|اليوم اللي بعده|ثاني يوم"), lambda _m, _t: Refusal()),
    (rule(r"(?:في |ب)?(?:نهايه اليوم|اخر اليوم|نهايه النهار)"), lambda _m, _t: Clock(18)),
    (rule(rf"و ?{LATER} (?:{N}|{any_of(DUAL)}|{UNIT})"), lambda _m, _t: Refusal()),
    (rule(r"(?:في |ب)?(?:عطله (?:نهايه )?(?:ال)?اسبوع|ال?ويك ?[اإ]?ند)"), lambda _m, _t: Refusal()),
    (
        rule(
            rf"{DAYWORD}(?P<wd>{WD}),? (?:من |في |ب)?(?:ال)?اسبوع {NEXT}|"
            rf"(?:في |من )?(?:ال)?اسبوع {NEXT},? {DAYWORD}(?P<wd2>{WD})"
        ),
        _next_week,
    ),
    (
        rule(
            rf"{_ONLY}(?:(?P<n>{N}) )?(?:(?P<dual>{any_of(DUAL)})|(?P<unit>دقيقه|دقائق|دقايق|"
            r"دق|ساعه|"
            r"ساعات|ايام|يوم|اسبوع|اسابيع|شهر|اشهر))(?: ?(?P<sign>و|الا) "
            rf"?(?P<fr>{any_of(FRACTION)}))?"
            r"(?P<n2>)(?P<dual2>)(?P<unit2>)(?= ?[.!]? ?$)"
        ),
        _shift,
    ),
    (
        rule(rf"{_ONLY}(?P<fr>{any_of(FRACTION)}) ساعه(?= ?[.!]? ?$)"),
        _fraction,
    ),
    (
        rule(
            rf"(?:{LATER}|في) (?P<dual>{any_of(DUAL)}) ?(?:او |-|لل?|الي )?(?:ثلاثه?|تلاته?|تلات)"
        ),
        _pair,
    ),
    (
        rule(
            rf"(?:يوم )?(?P<day>\d\d?) (?:في |من |ب)?(?:ال)?شهر {NEXT}|(?:ال)?شهر "
            rf"{NEXT} (?:يوم |في )(?P<day2>\d\d?)"
        ),
        lambda m, t: month_day(
            t, (n := first_of_next_month(t).dates[0]).month, int(m["day"] or m["day2"]), n.year
        ),
    ),
    (rule(rf"و ?(?:يوم )?{WD}"), lambda _m, _t: Refusal()),
    (
        rule(
            r"(?:بكره|بكرا|غدا|باجر) (?:في |ب)?(?:نفس|هذا|هال) ?(?:الوقت|وقت|الساعه|الموعد)|"
            r"(?:نفس (?:الوقت|الساعه)|هالوقت) (?:بكره|بكرا|غدا|باجر)"
        ),
        lambda _m, _t: Shift(days=1),
    ),
    (
        rule(
            rf"قبل (?:(?:{N} )?(?:{UNIT}|{any_of(DUAL)})|(?:{any_of(FRACTION)}) ساعه|شوي[ه]?)"
            r"(?! ?(?:من|ما|ال))(?! \w)"
        ),
        lambda _m, _t: Gone(),
    ),
    (
        rule(rf"(?:قبل|قبله|قبلها)(?: ب?(?:{N} )?(?:{UNIT}|ساعتين|يومين|اسبوعين))?"),
        lambda _m, _t: Refusal(),
    ),
    (
        rule(
            rf"(?:(?:{DAYWORD}{WD}|الاسبوع|الشهر|السنه|الليله) (?:الماضيه?|اللي "
            r"فاتت?|الفايته?|الفائته?|اللي راحت?|المنصرمه?))|"
            r"(?:امس|امبارح|مبارح|البارحه|البارح|اول امس|اول امبارح)"
        ),
        lambda _m, _t: Gone(),
    ),
    (rule(r"منذ .{1,20}"), lambda _m, _t: Gone()),
    (rule(rf"{LATER} ?(?P<fr>{any_of(FRACTION)}) ?(?:ال)?ساعه"), _fraction),
    (
        rule(
            rf"{LATER} (?:(?P<n>{N})(?: ?(?:-|ل|الي|او) ?{N})? )?(?:شي |حوالي |تقريبا |نحو "
            rf")?(?:(?P<dual>{any_of(DUAL)})|"
            rf"(?P<unit>{UNIT}))(?: ?(?P<sign>و|الا) ?(?P<fr>{any_of(FRACTION)})(?: "
            r"ساعه)?\b)?"
            rf"(?: و ?(?:(?P<n2>{N}) )?(?:(?P<dual2>{any_of(DUAL)})|(?P<unit2>{UNIT}"
            r")))?(?: من (?:الان|الحين|هلا|هلق|هلأ|دلوقتي|هسه|هسا|دبا|توا|اليوم|النهارده))?"
        ),
        _shift,
    ),
    (
        rule(r"(?:كمان|بعد) شوي(?:ه)?(?: كثير)?"),
        lambda _m, _t: Refusal(),
    ),
    (
        rule(
            r"(?:بعد|عقب) (?:بكره|بكرا|بكرة|بكري|غد|غدا|الغد|باكر|باجر|غدوه|غدوا)|بعد ?(?:بكره|"
            r"بكرا|غد)|عقب باجر"
        ),
        lambda _m, t: Day((t + timedelta(days=2),)),
    ),
    (
        rule(
            r"(?:ل|ع)?(?:يوم )?(?:بكره|بكرا|بكري|بوكره|بكر|غدا|غد|الغد|باكر|باجر|غدوه|غدوا|"
            r"بكير بكره)"
        ),
        lambda _m, t: Day((t + timedelta(days=1),)),
    ),
    (
        rule(
            r"هال ?(?:مسا|مساء|مسيه)|(?:هذا |هاذ )المساء?|مساء اليوم|الليله|هالليله|"
            r"الليلادي|الليله دي|ليله اليوم|هالليل|هالصبح|صباح اليوم"
        ),
        _this_part,
    ),
    (
        rule(r"(?:النهارده|النهاردا|انهارده|انهاردا|نهارده|اليوم|الليوم|هاليوم)"),
        lambda _m, t: Day((t,), today=True),
    ),
    (
        rule(r"(?P<year>20\d\d)(?P<s>[-/.])(?P<month>\d\d?)(?P=s)(?P<day>\d\d?)(?:t(?=\d))?"),
        iso_date,
    ),
    (
        rule(
            rf"(?:{DAYWORD}{WD},? )?{DAYWORD}(?P<day>\d\d?|{any_of(ORDINALS)}|{N}) "
            rf"(?:من |في )?(?:شهر )?(?P<mon>{MON})(?:,? (?:سنه |عام )?(?P<year>20\d\d))?"
        ),
        _month_date,
    ),
    (
        rule(
            rf"(?:{DAYWORD}{WD},? )?{DAYWORD}(?P<d>\d\d?)[/.-](?P<mo>\d\d?)[/.-](?P<"
            r"year>20\d\d|\d\d)"
        ),
        lambda m, t: numeric_date(t, int(m["d"]), int(m["mo"]), m["year"], either=False),
    ),
    (
        rule(rf"(?:{DAYWORD}{WD},? )?{DAYWORD}(?P<d>\d\d?)/(?P<mo>\d\d?)(?![/\d])"),
        lambda m, t: numeric_date(t, int(m["d"]), int(m["mo"]), None, either=False),
    ),
    (
        rule(
            r"(?:يوم |تاريخ |بتاريخ )(?P<day>\d\d?)(?: (?:الشهر|بالشهر|في الشهر|ف الشهر|من "
            rf"الشهر|من هذا الشهر|هالشهر))?(?: {NEXT})?(?! ?(?:{UNIT}|%))(?![:/.]?\d)|"
            rf"(?:يوم |في |تاريخ )?(?P<day2>\d\d?|{any_of(ORDINALS)}|{N}) (?:في |من |ب|ف "
            r")?(?:هذا |هال)?"
            rf"(?:ال)?شهر(?: الحالي| هذا| ده)?(?! {NEXT})(?<!كل شهر)"
        ),
        lambda m, t: day_of_month(t, _day_number(m["day"] or m["day2"])),
    ),
    (
        rule(
            r"(?:في |ب|علي |مع )?(?P<part>اول|بدايه|مطلع|منتصف|نص|نصف|وسط|اخر|نهايه)"
            rf"(?: يوم (?:في|من|ب))? (?:شهر )?(?P<mon>{MON})"
        ),
        lambda m, t: part_of_month(
            t,
            MONTHS[m["mon"]],
            "end"
            if m["part"] in {"اخر", "نهايه"}
            else "start"
            if m["part"] in {"اول", "بدايه", "مطلع"}
            else "middle",
        ),
    ),
    (
        rule(rf"(?:في |ب)?(?:منتصف|نص|نصف|وسط) (?:هذا |هال)?(?:ال)?شهر(?P<next> {NEXT})?"),
        lambda m, t: middle_of_month(t, 1 if m["next"] else 0),
    ),
    (
        rule(r"(?:في |ب|علي )?(?:اخر|نهايه) (?:هذه |هال)?(?:ال)?(?:سنه|عام)"),
        lambda _m, t: month_day(t, 12, 31),
    ),
    (
        rule(
            r"(?:في |ب)?(?:منتصف|نص|وسط|اواسط|اواخر) (?:ال|هال)?(?:شهر|اسبوع)(?: "
            rf"{NEXT})?|(?:اخر|نهايه) (?:ال)?اسبوع {NEXT}"
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
            r"(?:هذا |هال)?(?:ال)?شهر"
        ),
        lambda _m, t: end_of_month(t),
    ),
    (
        rule(rf"(?:في |من |ب)?(?:(?:اول|بدايه|مطلع|باول) )?(?:ال)?شهر {NEXT}"),
        lambda _m, t: first_of_next_month(t),
    ),
    (
        rule(r"(?:في |من |ب)?(?:اول|بدايه|مطلع) (?:ال)?شهر"),
        lambda _m, t: day_of_month(t + timedelta(days=1), 1),
    ),
    (
        rule(rf"(?:في |من |ب)?(?:(?:اول|بدايه|مطلع) )?(?:ال|هال)?اسبوع {NEXT}"),
        lambda _m, t: Day(next_weekday(t, 6).dates[-1:]),
    ),
    (
        rule(r"(?:في |ب|علي )?(?:اخر|نهايه) (?:هذا |هال)?(?:ال)?اسبوع"),
        lambda _m, t: next_weekday(t, 3),
    ),
    (rule(rf"{DAYWORD}(?P<wd>{WD})(?P<next> {NEXT})?"), _weekday),
    (
        rule(
            rf"(?:(?:في |ب|ل)?(?:يوم|نهار) |هال ?)(?P<wd>{any_of(BARE_WEEKDAYS)})(?P<next> "
            rf"{NEXT})?|"
            rf"(?:^|(?<=[\0\1] )|(?<=[\0\1]))(?P<bare>{any_of(LONE_WEEKDAYS)})(?= ?(?:$|[\0,]|"
            r"الساعه|"
            r"ال(?:صبح|ظهر|ضهر|عصر|مسا|ليل)|بالليل|صباحا|مساء|علي \d|\d))(?P<next2>)"
        ),
        _bare_weekday,
    ),
)
