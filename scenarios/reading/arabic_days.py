"""How Arabic says days, and how long from now."""

from __future__ import annotations

import re
from datetime import date, timedelta

from scenarios.reading.arabic_dates import DATES, NTH_WEEKDAYS, day_number
from scenarios.reading.arabic_words import (
    ABOUT,
    BARE_WEEKDAYS,
    DAYWORD,
    DUAL,
    FRACTION,
    HOUR,
    LATER,
    LONE_WEEKDAYS,
    MON,
    NEXT,
    NOW,
    PART,
    PLURALS,
    TASK,
    UNIT,
    WD,
    WEEK,
    WEEKDAYS,
    H,
    N,
    any_weekday,
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
    either_weekday,
    next_weekday,
    weekday_of_next_week,
    weekday_weeks_later,
)


def _span(amount: int, unit: str) -> Shift:
    if unit in {"ساعه", "ساعات", "سوايع"}:
        return Shift(minutes=60 * amount)
    if unit.startswith("د"):
        return Shift(minutes=amount)
    if unit.startswith(("ي", "اي", "تي")):
        return Shift(days=amount)
    if unit.startswith(("اسب", "اساب", "سي", "سم", "سو")):
        return Shift(days=7 * amount)
    return Shift(months=amount if unit.startswith(("ش", "اش")) else 12 * amount)


def _shift(match: re.Match[str], _today: date) -> Found:
    first = (
        DUAL[match["dual"]] if match["dual"] else _span(number(match["n"] or "1"), match["unit"])
    )
    if match.groupdict().get("event"):
        return Refusal()
    if match["fr"]:
        return _and_a_bit(first, match)
    if match["dual2"]:
        return (first, DUAL[match["dual2"]])
    if match["unit2"]:
        return (first, _span(number(match["n2"] or "1"), match["unit2"]))
    return first


def _and_a_bit(first: Shift, match: re.Match[str]) -> Found:
    """Hours with a fraction or some minutes, a month or a year and a half; else it is a guess."""
    said, unit = match["fr"], match["dual"] or match["unit"]
    sign = 1 if match["sign"] == "و" else -1
    if first.minutes and said in _FEW_MINUTES:
        return Shift(minutes=first.minutes + sign * _FEW_MINUTES[said])
    minutes = FRACTION.get(said, 0)
    if first.minutes and minutes and "دق" not in unit:
        return Shift(minutes=first.minutes + sign * minutes)
    if sign < 0 or minutes != 30 or not first.months:
        return Refusal()
    if "شهر" in unit or "شهور" in unit:
        return Shift(months=first.months, days=15)
    return Shift(months=first.months + 6)


def _from_now(match: re.Match[str], today: date) -> Found:
    vague = match["unit"] and not match["n"] and _VAGUE.fullmatch(match["unit"])
    return Refusal() if vague else _shift(match, today)


def _fraction(match: re.Match[str], _today: date) -> Found:
    groups = match.groupdict()
    if groups.get("event"):
        return Refusal()
    return Shift(minutes=FRACTION[match["fr"] or groups["fr2"]])


def _weekday(match: re.Match[str], today: date) -> Found:
    """The coming one; with "next" never today."""
    coming = next_weekday(today, WEEKDAYS[match["wd"]])
    return Day(coming.dates[-1:]) if match["next"] else coming


def _pair(match: re.Match[str], _today: date) -> Found:
    """Two or three of them ("ساعتين تلاته"): the start is taken."""
    return DUAL[match["dual"]]


def _weeks_then_weekday(match: re.Match[str], today: date) -> Found:
    """That day so many weeks from now, in either order."""
    said = match["n"] or match["n2"]
    weeks = 2 if match["two"] or match["two2"] else number(said) if said else 1
    weekday = any_weekday(match["wd"] or match["bare"] or match["wd2"])
    return weekday_weeks_later(today, weeks, weekday) if weeks <= 104 else Refusal()


def _after_next(match: re.Match[str], today: date) -> Found:
    """A week after the coming one."""
    coming = next_weekday(today, WEEKDAYS[match["wd"]]).dates[-1]
    return Day((coming + timedelta(days=7),))


def _this_part(match: re.Match[str], today: date) -> Found:
    names = (name for key, name in _THIS.items() if key in match[0])
    name = next(names, "night")
    return (Day((today,), today=True), Part(name, now=True))


def _bare_weekday(match: re.Match[str], today: date) -> Found:
    coming = next_weekday(today, BARE_WEEKDAYS[match["wd"] or match["bare"] or match["rare"]])
    later = match["next"] or match["next2"] or match["next3"]
    return Day(coming.dates[-1:]) if later else coming


def _next_week(match: re.Match[str], today: date) -> Found:
    """That day of the next week; a Sunday begins a week in some countries and ends it in others."""
    weekday = any_weekday(match["wd"] or match["wd2"] or match["wd3"])
    by_monday = weekday_of_next_week(today, weekday).dates[0]
    if weekday != 6:
        return Day((by_monday,))
    earlier = by_monday - timedelta(days=7)
    return Day((earlier, by_monday) if earlier > today else (by_monday,))


_FEW_MINUTES = {"خمسه": 5, "خمس": 5, "عشره": 10, "عشر": 10}
_FEW = rf"(?:{any_of(_FEW_MINUTES)})(?! (?:ساعات|ايام|تيام|اسابيع|شهور|اشهر|سنين|سنوات))"
_EVENT = r"(?P<event> من (?!فضلك|غير|دون|عند|خلال|الزمن|الوقت)\w+)"
_THIS = {
    "صب": "morning", "مس": "evening", "عصر": "afternoon", "ظهر": "noon", "ضهر": "noon",
    "عشي": "evening",
}  # fmt: skip
_TOMORROW = (
    r"(?:بكره|بكرا|بكري|بوكره|بوكرا|بكر|غدا(?! (?:عمل|شغل))|غد|الغد|باكر|باجر|غدوه|غدوا|"
    r"الغدوه|بكير بكره)"
)
_THEN = rf"(?:(?:علي |ع |ع|مع |ف|في |ب)?(?:ال)?(?:ساعه|\d)|(?:في |ب|ف|ع ?)?{PART}(?!\w))"
_VAGUE = re.compile(PLURALS)
_TWO_WEEKS = r"(?:اسبوعين|سيمانتين|جمعتين)"
_WEEKS = r"(?:اسبوع|اسابيع|سيمانه|سمانه|سومانه|سيمانات)"
_UNTIL = r"(?:لحد|لغايه|حتي|لين|الي غايه)"
_DAY_NAMED = rf"{DAYWORD}(?:{WD}|{_TOMORROW}|\d\d? (?:{MON})|\d\d?/\d\d?)(?: {NEXT})?"
_HOUR_NAMED = rf"(?:{HOUR} ?{H}|\d\d?:[0-5]\d|{H} ?{PART}(?!\w))"
"""Until a day at an hour is that moment; until a day or an hour alone leaves the other open."""
_WHOLE = "".join(f"(?<!{part} )" for part in FRACTION)
_ONLY = r"(?:^|(?<=[\0\1] )|(?<=[\0\1]))"
DAYS: tuple[Rule, ...] = (
    NTH_WEEKDAYS,
    (rule(rf"{_UNTIL}(?= {_DAY_NAMED},? {_HOUR_NAMED})"), lambda _m, _t: ()),
    (
        rule(
            rf"{LATER} (?:(?P<two>{_TWO_WEEKS})|(?:(?P<n>{N}) )?{_WEEKS}),? (?:(?:في |ب|ف)?"
            rf"{DAYWORD}(?P<wd>{WD})|(?:يوم |نهار )(?P<bare>{any_of(BARE_WEEKDAYS)}))|"
            rf"{DAYWORD}(?P<wd2>{WD}),? "
            rf"{LATER} (?:(?P<two2>{_TWO_WEEKS})|(?:(?P<n2>{N}) )?{_WEEKS})"
        ),
        _weeks_then_weekday,
    ),
    (rule(rf"(?:ليله|ليلت) {WD}|اليوم اللي بعده|ثاني يوم"), lambda _m, _t: Refusal()),
    (rule(r"(?:في |ب)?(?:نهايه اليوم|اخر اليوم|نهايه النهار)"), lambda _m, _t: Clock(18)),
    (rule(rf"و ?{LATER} (?:{N}|{any_of(DUAL)}|{UNIT})"), lambda _m, _t: Refusal()),
    (rule(r"(?:في |ب)?(?:عطله (?:نهايه )?(?:ال)?اسبوع|ال?ويك ?[اإ]?ند)"), lambda _m, _t: Refusal()),
    (
        rule(
            rf"{DAYWORD}(?P<wd>{WD}),? (?:من |في |ب|ف)?(?:ال)?{WEEK} {NEXT}|"
            rf"(?:في |من )?(?:ال)?{WEEK} {NEXT},? {DAYWORD}(?P<wd2>{WD})|"
            rf"(?:يوم )?(?P<wd3>{any_of(BARE_WEEKDAYS)}) ال{WEEK} {NEXT}"
        ),
        _next_week,
    ),
    (
        rule(rf"{DAYWORD}(?P<wd>{WD}) (?:(?:اللي|الي|لي) )?بعد (?:{NEXT}|هذا|هاد|ده)"),
        _after_next,
    ),
    (
        rule(
            r"(?:بعد|عقب|عكب|ورا) صلاه (?:ال)?جمعه|"
            rf"(?:يوم |نهار )?(?:ال|ل)?جمعه(?: {NEXT})?,? (?:من )?(?:بعد|عقب|عكب|ورا) الصلاه"
        ),
        lambda _m, t: (next_weekday(t, 4), Part("lunch")),
    ),
    (rule(rf"(?:اول|تاني|ثاني|ثالث|اخر) {WEEK} (?:في|من|ب)|اخر الليل"), lambda _m, _t: Refusal()),
    (rule(rf"{DAYWORD}{WD} (?:اللي|الي|لي) (?:بعده|بعدها|وراه)"), lambda _m, _t: Refusal()),
    (rule(rf"{LATER} {ABOUT}?{PLURALS}"), lambda _m, _t: Refusal()),
    (
        rule(rf"{LATER} {ABOUT}?(?:{N} )?(?:يوم|يومين|ايام|تيام|يوما) (?:عمل|شغل|دوام)"),
        lambda _m, _t: Refusal(),
    ),
    (
        rule(
            rf"{_ONLY}(?:(?P<n>{N}) )?(?:(?P<dual>{any_of(DUAL)})|(?P<unit>دقيقه|دقائق|دقايق|"
            r"دق|ساعه|"
            r"ساعات|ايام|يوم|اسبوع|اسابيع|شهر|اشهر))(?: ?(?P<sign>و|الا) "
            rf"?(?P<fr>{any_of(FRACTION)}))?"
            rf"(?P<n2>)(?P<dual2>)(?P<unit2>)(?= ?[.!]? ?$| و ?{TASK}(?!\w))"
        ),
        _shift,
    ),
    (
        rule(
            rf"{_WHOLE}(?:{LATER} )?(?:(?P<n>{N}) )?(?:(?P<dual>{any_of(DUAL)})|(?P<unit>{UNIT}))"
            r"(?: ?(?P<sign>و|الا) "
            rf"?(?P<fr>{any_of(FRACTION)}))?(?P<n2>)(?P<dual2>)(?P<unit2>) من {NOW}"
        ),
        _from_now,
    ),
    (
        rule(rf"{_ONLY}(?P<fr>{any_of(FRACTION)}) ساعه(?= ?[.!]? ?$| و ?{TASK}(?!\w))"),
        _fraction,
    ),
    (
        # "a week or two": the start is taken
        rule(rf"{LATER} (?P<unit>ساعه|يوم|اسبوع|شهر) ?(?:او |-|لل?|الي )?(?:{any_of(DUAL)})"),
        lambda m, _t: _span(1, m["unit"]),
    ),
    (
        rule(
            rf"(?:{LATER}|في) (?P<dual>{any_of(DUAL)}) ?(?:او |-|لل?|الي )?(?:ثلاثه?|تلاته?|تلات)"
        ),
        _pair,
    ),
    (rule(rf"و ?(?:يوم )?{WD}"), lambda _m, _t: Refusal()),
    (
        rule(
            rf"{_TOMORROW} (?:في |ب|ف )?(?:نفس|هذا|هال) ?(?:الوقت|وقت|الساعه|الموعد|المي?عاد)|"
            rf"{_TOMORROW} (?:زي|متل|مثل) {NOW}|"
            rf"(?:(?:في )?نفس (?:الوقت|الساعه|المي?عاد)|هالوقت|زي {NOW}) {_TOMORROW}"
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
            r"فاتت?|الفايته?|الفائته?|الفاته?|اللي راحت?|المنصرمه?))|"
            r"(?:امس|امبارح|مبارح|البارحه|البارح|اول امس|اول امبارح)"
        ),
        lambda _m, _t: Gone(),
    ),
    (rule(r"منذ .{1,20}"), lambda _m, _t: Gone()),
    (
        rule(rf"{LATER} (?:[ثت]لا?[ثت]ه?|3) (?:ا?رباع|تربع) (?:ال)?ساعه(?: من {NOW})?"),
        lambda _m, _t: Shift(minutes=45),
    ),
    (
        rule(
            rf"{LATER} ?{ABOUT}?(?P<fr>{any_of(FRACTION)}) ?(?:ال)?ساعه(?: من {NOW}|{_EVENT})?|"
            rf"(?P<fr2>{any_of(FRACTION)}) ساعه من {NOW}"
        ),
        _fraction,
    ),
    (
        rule(
            rf"{LATER} (?:ل|ب)?{ABOUT}?(?:(?P<n>{N})(?: ?(?:-|ل|الي|او) ?{N})? )?{ABOUT}?"
            rf"(?:(?P<dual>{any_of(DUAL)})|(?P<unit>{UNIT}))(?: واحده?(?!\w))?"
            rf"(?: ?(?P<sign>و|الا) ?(?P<fr>{any_of(FRACTION)}|{_FEW})(?: ساعه| دقا[يئ]ق)?\b)?"
            rf"(?: و ?(?:(?P<n2>{N}) )?(?:(?P<dual2>{any_of(DUAL)})|(?P<unit2>{UNIT})))?"
            rf"(?: (?:من|ب) ?{NOW}|{_EVENT})?"
        ),
        _shift,
    ),
    (
        rule(r"(?:كمان|بعد) شوي(?:ه)?(?: كثير)?"),
        lambda _m, _t: Refusal(),
    ),
    (
        rule(rf"(?:بعد|عقب|عكب) (?:بعد|عقب|عكب) {_TOMORROW}"),
        lambda _m, t: Day((t + timedelta(days=3),)),
    ),
    (
        rule(rf"(?:من )?(?:يوم )?(?:بعد|عقب|عكب|ورا) ?{_TOMORROW}"),
        lambda _m, t: Day((t + timedelta(days=2),)),
    ),
    (
        rule(rf"(?:ل|ع)?(?:يوم |نهار )?{_TOMORROW}"),
        lambda _m, t: Day((t + timedelta(days=1),)),
    ),
    (
        rule(
            r"هال ?(?:مساء?|مسيه|صبح|عصر|ظهر|ضهر|ليله?|عشيه)|(?:هذا|هاذ|هاد) ?(?:المساء?|العصر)|"
            r"(?:هذ[هي]|ه[اذ]ذ[هي]|هاي|ه[اذ]د[يا]?) ?(?:الليله|العشيه)|مساء اليوم|"
            r"الليله(?: دي| هاذي| هادي| هاي| هذي)?|الليلادي|الليله دي|ليله اليوم|صباح اليوم|اليله"
        ),
        _this_part,
    ),
    (
        rule(
            r"(?:(?:ال|ان|ا)?نهارد[هايى]|(?:هذا |هاد )?ال?ليوم|(?:هذا |هاد )?اليوم|هاليوم|ليوما?|"
            r"اليوما|هاد النهار|هاذ النهار)"
        ),
        lambda _m, t: Day((t,), today=True),
    ),
    *DATES,
    (
        rule(rf"{DAYWORD}(?P<wd>{WD}),? (?:او|ولا|والا|يا) {DAYWORD}(?P<wd2>{WD})"),
        lambda m, t: either_weekday(t, any_weekday(m["wd"]), any_weekday(m["wd2"])),
    ),
    (
        rule(rf"(?:في |ب|مع )?(?:(?:اخر|نهايه) نهار|نهايه يوم) (?P<wd>{WD})"),
        lambda m, t: (next_weekday(t, WEEKDAYS[m["wd"]]), Clock(18)),
    ),
    (rule(rf"{DAYWORD}(?P<wd>{WD})(?P<next> {NEXT})?"), _weekday),
    (
        rule(
            rf"(?:(?:في |ب|ل)?(?:يوم|نهار) |هال ?)(?P<wd>{any_of(BARE_WEEKDAYS)})(?P<next> "
            rf"{NEXT})?|"
            rf"{_ONLY}(?P<bare>{any_of(LONE_WEEKDAYS)})(?P<next2> {NEXT})?(?= ?(?:$|[\0,]|"
            rf"{_THEN}))|"
            rf"{_ONLY}(?P<rare>{any_of(BARE_WEEKDAYS)})(?P<next3> {NEXT}|(?= {PART}(?!\w)))"
        ),
        _bare_weekday,
    ),
    (
        rule(r"(?:في |ب)?نهار لحد"),
        lambda _m, t: next_weekday(t, 6),
    ),
    (
        rule(
            rf"(?:يوم|تاريخ|نهار) (?P<day>{N})(?! ?(?:{UNIT}|%|\w+ات|{any_of(BARE_WEEKDAYS)}))"
            r"(?![:/.-]?\d)"
        ),
        lambda m, t: day_of_month(t, day_number(m["day"])) if day_number(m["day"]) > 2 else None,
    ),
    (
        rule(
            rf"(?<=\0 )(?:يوم|نهار) \d\d?|(?:{any_of(BARE_WEEKDAYS)}) {NEXT}|"
            rf"(?:ال)?(?:شهر|{WEEK}|سنه|عام) {NEXT}|(?:اول|اخر|تاني|ثاني) "
            rf"(?:{any_of(BARE_WEEKDAYS)})"
        ),
        lambda _m, _t: Refusal(),
    ),
)
