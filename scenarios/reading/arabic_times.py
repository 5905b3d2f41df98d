"""How Arabic says a time, in the standard language and in the words of common dialects.

Patterns are written in the folded form of `time_words.fold`: no hamza on alef, ه for ة, ي for ى.
"""

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
    numeric_date,
    range_start,
)

_NUMBERS = {
    "واحد": 1, "واحده": 1, "اثنين": 2, "اتنين": 2, "اثنان": 2, "ثلاث": 3, "ثلاثه": 3, "تلات": 3,
    "تلاته": 3, "تلت": 3, "اربع": 4, "اربعه": 4, "خمس": 5, "خمسه": 5, "ست": 6, "سته": 6,
    "سبع": 7, "سبعه": 7, "ثمان": 8, "ثماني": 8, "ثمانيه": 8, "تمن": 8, "تمان": 8, "تمانيه": 8,
    "تسع": 9, "تسعه": 9, "عشر": 10, "عشره": 10, "احد عشر": 11, "حداشر": 11, "احدي عشره": 11,
    "اثنا عشر": 12, "اتناشر": 12, "اطنعش": 12, "اثني عشر": 12, "خمسه عشر": 15, "خمس عشره": 15,
    "خمستاشر": 15, "خمسطعش": 15, "عشرين": 20, "عشرون": 20, "خمسه وعشرين": 25, "ثلاثين": 30,
    "تلاتين": 30, "ثلاثون": 30, "اربعين": 40, "اربعون": 40, "خمسه واربعين": 45,
    "خمس واربعين": 45, "خمسين": 50, "ستين": 60, "تسعين": 90,
}  # fmt: skip
_HOURS = {word: number for word, number in _NUMBERS.items() if number <= 12} | {
    "الواحده": 1, "وحده": 1, "الثانيه": 2, "تنتين": 2, "ثنتين": 2, "الثالثه": 3, "الرابعه": 4,
    "الخامسه": 5, "السادسه": 6, "السابعه": 7, "الثامنه": 8, "التاسعه": 9, "العاشره": 10,
    "الحاديه عشره": 11, "الحاديه عشر": 11, "الثانيه عشره": 12, "الثانيه عشر": 12, "حدعش": 11,
}  # fmt: skip
_LONG_HOURS = {w: 0 for w in _HOURS if w.startswith("ال") or w.endswith("ه")}
_WEEKDAYS = {
    "الاثنين": 0, "الاتنين": 0, "الثلاثاء": 1, "الثلاثا": 1, "التلات": 1,
    "الثلثاء": 1, "التلاتا": 1, "الاربعاء": 2, "الاربعا": 2, "الاربع": 2, "الخميس": 3,
    "الجمعه": 4, "السبت": 5, "الاحد": 6, "الحد": 6,
}  # fmt: skip
_MONTHS = {
    "يناير": 1, "جانفي": 1, "كانون الثاني": 1, "فبراير": 2, "فيفري": 2, "شباط": 2, "مارس": 3,
    "اذار": 3, "ابريل": 4, "افريل": 4, "نيسان": 4, "مايو": 5, "ماي": 5, "ايار": 5, "يونيو": 6,
    "يونيه": 6, "جوان": 6, "حزيران": 6, "يوليو": 7, "يوليه": 7, "يوليوز": 7, "جويليه": 7,
    "تموز": 7, "اغسطس": 8, "اوت": 8, "غشت": 8, "اب": 8, "سبتمبر": 9, "شتنبر": 9, "ايلول": 9,
    "اكتوبر": 10, "تشرين الاول": 10, "نوفمبر": 11, "نونبر": 11, "تشرين الثاني": 11,
    "ديسمبر": 12, "دجنبر": 12, "كانون الاول": 12,
}  # fmt: skip
_PARTS = {
    "الفجر": "dawn", "فجرا": "dawn", "الصبح": "morning", "الصبحيه": "morning",
    "صبحا": "morning", "صباحا": "morning", "الصباح": "morning", "صباح": "morning",
    "الصبحي": "morning", "بدري": "morning", "الضحي": "morning", "ص": "morning",
    "الظهر": "noon", "الضهر": "noon", "ظهرا": "noon", "الظهيره": "noon", "بعد الظهر": "afternoon",
    "بعد الضهر": "afternoon", "بعد العصر": "afternoon", "العصر": "afternoon",
    "عصرا": "afternoon", "العصريه": "afternoon",
    "بعد صلاه العصر": "afternoon", "بعد صلاه الظهر": "lunch",
    "بعد صلاه المغرب": "evening", "بعد صلاه العشاء": "night", "بعد صلاه الفجر": "dawn",
    "المغرب": "evening", "مغربا": "evening",
    "بعد المغرب": "evening", "المسا": "evening", "المساء": "evening", "مساء": "evening",
    "مسا": "evening", "العشيه": "evening", "م": "evening", "العشا": "night", "العشاء": "night",
    "بعد العشا": "night", "بعد العشاء": "night", "الليل": "night", "بالليل": "night",
    "ليلا": "night", "باليل": "night", "بليل": "night",
    "بعد الغدا": "after_lunch", "بعد الغداء": "after_lunch",
}  # fmt: skip
_BARE_PARTS = {
    "صبح": "morning", "ظهر": "noon", "ضهر": "noon", "عصر": "afternoon", "مغرب": "evening",
    "عشا": "night", "ليل": "night", "فجر": "dawn",
}  # fmt: skip
_LONE_PARTS = {w: 0 for w in _PARTS if len(w) > 1 and w != "المغرب"}  # also a country
_N = rf"(?:\d{{1,4}}|{any_of(_NUMBERS)})"
_H = rf"(?:\d{{1,2}}|{any_of(_HOURS)})"
_UNIT = (
    r"(?:دقيقه|دقائق|دقايق|دقيقة|دق|ساعه|ساعات|يوم|ايام|يوما|اسبوع|اسابيع|"
    r"اسبوعا|شهر|شهور|اشهر|شهرا|سنه|سنين|سنوات)"
)
_DUAL = {"دقيقتين": Shift(minutes=2), "ساعتين": Shift(minutes=120), "يومين": Shift(days=2),
         "اسبوعين": Shift(days=14), "شهرين": Shift(months=2),
         "سنتين": Shift(months=24)}  # fmt: skip
_FRACTION = {"نص": 30, "نصف": 30, "ربع": 15, "تلت": 20, "ثلث": 20, "النصف": 30, "الربع": 15,
             "الثلث": 20, "التلت": 20}  # fmt: skip
_WD = rf"(?:{any_of(_WEEKDAYS)})"
_MON = rf"(?:{any_of(_MONTHS)})"
_PART = rf"(?:{any_of(_PARTS)})"
_NEXT = (
    r"(?:القادمه?|الجايه?|الجاي|المقبله?|اللي جايه?|اللي جاي|الجيه|التاليه?|"
    r"الاتيه?|الآتي)"
)
_LATER = r"(?:بعد|كمان|خلال|عقب|في غضون|ورا)"
_DAYWORD = r"(?:(?:في |ب|ل|ع)?(?:يوم |نهار |بتاريخ |تاريخ )?)"
_HOUR = r"(?:(?:علي |في |ع |ل)?(?:تمام )?(?:ال|عال|ع ال|هال)?ساعه|س)"
_FR = (
    rf"(?: ?(?P<sign>و|الا) ?(?P<fr>{any_of(_FRACTION)}|{_N} (?:دقيقه|دقائق|"
    r"دقايق)|خمسه?|عشره?))?"
)
_PT = rf"(?:,? ?(?:في |ب|من )?(?P<part>{_PART}))?"


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word]


def _hour(word: str) -> int:
    return int(word) if word.isdigit() else _HOURS[word]


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
        _DUAL[match["dual"]] if match["dual"] else _span(_number(match["n"] or "1"), match["unit"])
    )
    if match["fr"]:
        if not first.minutes or "دق" in (match["dual"] or match["unit"]):
            return Shift(days=first.days, months=first.months) if not first.minutes else None
        minutes = _FRACTION[match["fr"]]
        return Shift(minutes=first.minutes + (minutes if match["sign"] == "و" else -minutes))
    if match["dual2"]:
        return (first, _DUAL[match["dual2"]])
    if match["unit2"]:
        return (first, _span(_number(match["n2"] or "1"), match["unit2"]))
    return first


def _fraction(match: re.Match[str], _today: date) -> Found:
    return Shift(minutes=_FRACTION[match["fr"]])


def _minutes(said: str) -> int:
    if said in _FRACTION:
        return _FRACTION[said]
    return _number(said.rsplit(" ", 1)[0]) if " " in said else _number(said)


def _with_part(said: Clock | None, part: str | None) -> Found:
    if said is None or not part:
        return said
    name = _PARTS[part]
    if part == "م" or name in {"evening", "noon"}:
        name = {"م": "afternoon"}.get(part, name)
    if name == "afternoon" and said.hour <= 12:
        return clock(said.hour, said.minute, half="pm")
    if name == "noon" and said.hour <= 5:
        return clock(said.hour, said.minute, half="pm")
    return (Clock(said.hour, said.minute, bare=1 <= said.hour <= 12), Part(name))


def _clock(match: re.Match[str], _today: date) -> Found:
    hour, minute = _hour(match["h"]), int(match["m"] or 0)
    if match["fr"]:
        if minute:
            return None
        minute = _minutes(match["fr"])
        if match["sign"] == "الا":
            hour, minute = (hour - 1) or 12, 60 - minute
    return _with_part(clock(hour, minute, bare=not match["h"].startswith("0")), match["part"])


def _range(match: re.Match[str], _today: date) -> Found:
    start = clock(_hour(match["h"]), int(match["m"] or 0))
    end = clock(_hour(match["h2"]), int(match["m2"] or 0))
    if match["part"]:
        return _with_part(start, match["part"]) if end is not None else None
    return range_start(start, end)


def _weekday(match: re.Match[str], today: date) -> Found:
    """The coming one; with "next" never today."""
    coming = next_weekday(today, _WEEKDAYS[match["wd"]])
    return Day(coming.dates[-1:]) if match["next"] else coming


def _month_date(match: re.Match[str], today: date) -> Found:
    year = int(match["year"]) if match["year"] else None
    return month_day(today, _MONTHS[match["mon"]], _number(match["day"]), year)


def _this_part(match: re.Match[str], today: date) -> Found:
    name = "morning" if "صب" in match[0] else "evening" if "مس" in match[0] else "night"
    return (Day((today,), today=True), Part(name, now=True))


def _rule(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){pattern}(?!\w)")


_RULES: tuple[Rule, ...] = (
    (
        _rule(
            rf"(?:يوم )?(?P<day>\d\d?) (?:في |من |ب)?(?:ال)?شهر {_NEXT}|(?:ال)?شهر "
            rf"{_NEXT} (?:يوم |في )(?P<day2>\d\d?)"
        ),
        lambda m, t: month_day(
            t, (n := first_of_next_month(t).dates[0]).month, int(m["day"] or m["day2"]), n.year
        ),
    ),
    (_rule(rf"و ?(?:يوم )?{_WD}"), lambda _m, _t: Refusal()),
    (
        _rule(
            r"(?:بكره|بكرا|غدا|باجر) (?:في |ب)?(?:نفس|هذا|هال) ?(?:الوقت|وقت|الساعه|الموعد)|"
            r"(?:نفس (?:الوقت|الساعه)|هالوقت) (?:بكره|بكرا|غدا|باجر)"
        ),
        lambda _m, _t: Shift(days=1),
    ),
    (
        _rule(
            rf"كل (?:{_N} )?(?:{_UNIT}|{_WD}|يومين|"
            r"اسبوعين|ساعتين|شهرين|احد|اثنين|اتنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|صبح|"
            r"صباح|مسا|مساء|ليله)|"
            r"يوميا|اسبوعيا|شهريا"
        ),
        lambda _m, _t: Refusal(),
    ),
    (
        _rule(rf"(?:قبل|قبله|قبلها)(?: ب?(?:{_N} )?(?:{_UNIT}|ساعتين|يومين|اسبوعين))?"),
        lambda _m, _t: Refusal(),
    ),
    (
        _rule(
            rf"(?:(?:{_DAYWORD}{_WD}|الاسبوع|الشهر|السنه|الليله) (?:الماضيه?|اللي "
            r"فاتت?|الفايته?|الفائته?|اللي راحت?|المنصرمه?))|"
            r"(?:امس|امبارح|مبارح|البارحه|البارح|اول امس|اول امبارح)"
        ),
        lambda _m, _t: Gone(),
    ),
    (_rule(r"منذ .{1,20}"), lambda _m, _t: Gone()),
    (_rule(rf"{_LATER} ?(?P<fr>{any_of(_FRACTION)}) ?(?:ال)?ساعه"), _fraction),
    (
        _rule(
            rf"{_LATER} (?:(?P<n>{_N})(?: ?(?:-|الي|او) ?{_N})? )?(?:(?P<dual>{any_of(_DUAL)})|"
            rf"(?P<unit>{_UNIT}))(?: ?(?P<sign>و|الا) ?(?P<fr>{any_of(_FRACTION)})(?: "
            r"ساعه)?\b)?"
            rf"(?: و ?(?:(?P<n2>{_N}) )?(?:(?P<dual2>{any_of(_DUAL)})|(?P<unit2>{_UNIT}"
            r")))?(?: من (?:الان|الحين|هلا|دلوقتي|هسه))?"
        ),
        _shift,
    ),
    (
        _rule(r"(?:بعد|عقب) (?:بكره|بكرا|بكرة|بكري|غد|غدا|الغد|باكر|باجر|غدوه)|بعدبكره"),
        lambda _m, t: Day((t + timedelta(days=2),)),
    ),
    (
        _rule(r"(?:ل|ع)?(?:يوم )?(?:بكره|بكرا|بكري|غدا|غد|الغد|باكر|باجر|غدوه|بكير بكره)"),
        lambda _m, t: Day((t + timedelta(days=1),)),
    ),
    (
        _rule(
            r"هال ?(?:مسا|مساء|مسيه)|(?:هذا |هاذ )المساء?|مساء اليوم|الليله|هالليله|"
            r"الليلادي|ليله اليوم|هالصبح|صباح اليوم"
        ),
        _this_part,
    ),
    (
        _rule(r"(?:النهارده|النهاردا|انهارده|اليوم|الليوم|هاليوم)"),
        lambda _m, t: Day((t,), today=True),
    ),
    (
        _rule(r"(?P<year>20\d\d)(?P<s>[-/.])(?P<month>\d\d?)(?P=s)(?P<day>\d\d?)(?:t(?=\d))?"),
        iso_date,
    ),
    (
        _rule(
            rf"(?:{_DAYWORD}{_WD},? )?{_DAYWORD}(?P<day>\d\d?|{any_of(_NUMBERS)}) "
            rf"(?:من )?(?:شهر )?(?P<mon>{_MON})(?:,? (?:سنه |عام )?(?P<year>20\d\d))?"
        ),
        _month_date,
    ),
    (
        _rule(
            rf"(?:{_DAYWORD}{_WD},? )?{_DAYWORD}(?P<d>\d\d?)[/.-](?P<mo>\d\d?)[/.-](?P<"
            r"year>20\d\d|\d\d)"
        ),
        lambda m, t: numeric_date(t, int(m["d"]), int(m["mo"]), m["year"], either=False),
    ),
    (
        _rule(rf"(?:{_DAYWORD}{_WD},? )?{_DAYWORD}(?P<d>\d\d?)/(?P<mo>\d\d?)(?![/\d])"),
        lambda m, t: numeric_date(t, int(m["d"]), int(m["mo"]), None, either=False),
    ),
    (
        _rule(
            r"(?:يوم |تاريخ )(?P<day>\d\d?)(?: (?:الشهر|بالشهر|في الشهر|من "
            rf"الشهر))?(?: {_NEXT})?(?! ?(?:{_UNIT}|%))(?![:/.]?\d)"
        ),
        lambda m, t: day_of_month(t, int(m["day"])),
    ),
    (
        _rule(
            r"(?:في |ب)?(?:منتصف|نص|وسط|اواسط|اواخر) (?:ال|هال)?(?:شهر|اسبوع)(?: "
            rf"{_NEXT})?|(?:اخر|نهايه) (?:ال)?اسبوع {_NEXT}"
        ),
        lambda _m, _t: Refusal(),
    ),
    (
        _rule(rf"(?:في |ب|علي |ع )?(?:اخر|نهايه|اواخر|خر) (?:ال)?شهر {_NEXT}"),
        lambda _m, t: end_of_month(t, 1),
    ),
    (
        _rule(
            r"(?:في |ب|علي |ع |مع )?(?:اخر|نهايه|باخر|بنهايه|اخر يوم ب|اخر يوم في|اخر يوم من) "
            r"(?:هذا |هال)?(?:ال)?شهر"
        ),
        lambda _m, t: end_of_month(t),
    ),
    (
        _rule(rf"(?:في |من |ب)?(?:(?:اول|بدايه|مطلع|باول) )?(?:ال)?شهر {_NEXT}"),
        lambda _m, t: first_of_next_month(t),
    ),
    (
        _rule(r"(?:في |من |ب)?(?:اول|بدايه|مطلع) (?:ال)?شهر"),
        lambda _m, t: day_of_month(t + timedelta(days=1), 1),
    ),
    (
        _rule(rf"(?:في |من |ب)?(?:(?:اول|بدايه|مطلع) )?(?:ال|هال)?اسبوع {_NEXT}"),
        lambda _m, t: Day(next_weekday(t, 6).dates[-1:]),
    ),
    (
        _rule(r"(?:في |ب|علي )?(?:اخر|نهايه) (?:هذا |هال)?(?:ال)?اسبوع"),
        lambda _m, t: next_weekday(t, 3),
    ),
    (_rule(rf"{_DAYWORD}(?P<wd>{_WD})(?P<next> {_NEXT})?"), _weekday),
    (_rule(r"(?:في |ب|عند )?(?:منتصف الليل|نص الليل|نصف الليل)"), lambda _m, _t: Clock(0)),
    (
        _rule(
            rf"(?:(?:بين|ما بين|من) )(?:{_HOUR} ?)?(?P<h>{_H})(?::(?P<m>\d\d))? ?(?:و|"
            rf"الي|ل|لل|لحد|لغايه|حتي|-) ?(?:{_HOUR} ?)?(?P<h2>{_H})(?::(?P<m2>\d\d))?"
            rf"{_PT}"
        ),
        _range,
    ),
    (_rule(rf"{_HOUR} ?(?P<h>{_H})(?::(?P<m>[0-5]\d))?{_FR}{_PT}"), _clock),
    (_rule(rf"(?:علي |ع|ع ال)?(?P<h>\d\d?):(?P<m>[0-5]\d)(?P<sign>)(?P<fr>){_PT}"), _clock),
    (_rule(rf"(?:علي |ع |ع)?(?P<h>{_H})(?P<m>){_FR},? ?(?:في |ب|من )?(?P<part>{_PART})"), _clock),
    (
        _rule(
            rf"(?:علي |ع |ع)(?:ال)?(?P<h>\d\d?|{any_of(_LONG_HOURS)})(?P<m>){_FR}(?P<part>)(?="
            r" ?(?:$|[,;!?\0]|\.$))"
        ),
        _clock,
    ),
    (
        _rule(
            rf"(?<=\0)[ ,]{{1,2}}(?P<h>{_H})(?P<m>){_FR}(?P<part>)(?= ?(?:$|[,;!?\0]|"
            r"\.$))"
        ),
        _clock,
    ),
    (
        _rule(
            rf"(?:(?<=\0 ))(?P<h>{_H})(?P<m>)(?: ?(?P<sign>و|الا) "
            rf"?(?P<fr>{any_of(_FRACTION)}))(?P<part>)"
        ),
        _clock,
    ),
    (
        _rule(rf"(?<=\0 )(?P<part>{any_of(_BARE_PARTS)})"),
        lambda m, _t: Part(_BARE_PARTS[m["part"]]),
    ),
    (
        _rule(rf"(?:في |ب|علي |ع |وقت |عند |من )?(?P<part>{any_of(_LONE_PARTS)})(?: بدري| بكير)?"),
        lambda m, _t: Part(_PARTS[m["part"]]),
    ),
    (_rule(r"(?:في |وقت |علي |ع |^|(?<=[\0\1] ))المغرب"), lambda _m, _t: Part("evening")),
    (_rule(r"(?:بعد الدوام|اخر النهار|نهايه اليوم|اخر الدوام)"), lambda _m, _t: Clock(18)),
)

ARABIC = Grammar(
    rules=_RULES,
    refused_before=re.compile(r"(?<!\w)(?:قبل|حتي|لحد|لغايه|غير|الا|مش|مو) ?(?:يوم )?$"),
    event=re.compile(
        r"(?<!\w)(?:بعد|قبل|لما|عندما|اول ما|اذا|لو(?! سمحت)|عقب|رمضان|العيد|عيد)(?!\w)"
    ),
    trimmed_start=re.compile(r"^(?:[\s,،.;:!-]+|(?:أن|ان|أني|إني|اني|انى|و|بأن|لو سمحت)(?!\w))+"),
    trimmed_end=re.compile(r"(?:[\s,،;:-]+|(?<!\w)(?:في|و|يوم|على|لو سمحت|من فضلك))+$"),
)
