"""How Arabic says hours and the parts of a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scenarios.reading.arabic_words import (
    BARE_PARTS,
    BEFORE_PART,
    FR,
    FRACTION,
    HOUR,
    HOURS,
    LONE_PARTS,
    LONG_HOURS,
    OF,
    PART,
    PARTS,
    PT,
    TASK,
    UNIT,
    H,
    number,
    rule,
)
from scenarios.reading.time_words import (
    Clock,
    Either,
    Found,
    Part,
    Refusal,
    Rule,
    any_of,
    clock,
    range_start,
)

if TYPE_CHECKING:
    import re
    from datetime import date


_BEFORE_NOON = {"ص", "صباحا"}
"""As a clock of twelve hours says it: 12:30 ص is half an hour after midnight."""


def _hour(word: str) -> int:
    return int(word) if word.isdigit() else HOURS[word]


def _minutes(said: str) -> int:
    if said in FRACTION:
        return FRACTION[said]
    return number(said.rsplit(" ", 1)[0]) if " " in said else number(said)


def _with_part(said: Clock | None, part: str | None) -> Found:
    if said is None or not part:
        return said
    name = PARTS[part]
    if said.hour == 12 and part in _BEFORE_NOON:
        return Clock(0, said.minute)
    if part == "م" or (name == "evening" and said.hour <= 11):
        name = "afternoon"  # "2 مساء" is in the afternoon
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
        five = match.groupdict().get("sign5")
        if five:  # "half and five" is 35
            minute += 5 if five == "و" else -5
    return _with_part(clock(hour, minute, bare=not match["h"].startswith("0")), match["part"])


def _range(match: re.Match[str], _today: date) -> Found:
    hour, minute = _hour(match["h"]), int(match["m"] or 0)
    groups = match.groupdict()
    if groups.get("of"):
        if minute:
            return None
        minute = FRACTION[groups["of"]]
        if groups["bit"] == "الا":
            hour, minute = (hour - 1) or 12, 60 - minute
    start = clock(hour, minute)
    end = clock(_hour(match["h2"]), int(match["m2"] or 0))
    if end is None:
        return None
    said = groups.get("part1") or match["part"]
    return _with_part(start, said) if said else range_start(start, end)


def _either(match: re.Match[str], _today: date) -> Found:
    """One of two hours; a part of the day said after them is that of both."""
    said = (
        _with_part(clock(_hour(match["h"]), int(match["m"] or 0)), match["part"]),
        _with_part(clock(_hour(match["h2"]), int(match["m2"] or 0)), match["part"]),
    )
    one, other = (each if isinstance(each, tuple) else (each,) for each in said)
    if not isinstance(one[0], Clock) or not isinstance(other[0], Clock):
        return None
    return (Either(one[0], other[0]), *(each for each in one[1:] if isinstance(each, Part)))


def _bare_part(match: re.Match[str], _today: date) -> Found:
    return Part(BARE_PARTS[match["part"]])


_AFTER_ARTICLE = {word: 0 for word in LONG_HOURS if not word.startswith("ال")} | {"حداش": 0}
_THINGS = (
    rf"(?:[%٪$€£]|{UNIT}|\w+ات|عملا\w?|زب[اي]\w+|فواتير|تصاميم|تصميمات|صور|ملفات|نسخ|اشخاص|افراد|"
    r"مقاطع|عروض|اسعار|مواقع|دولار|ريال|جنيه|درهم|دينار|ليره|يورو|الف|الاف|مليون|ميه|في الم|بالم|"
    r"قطع|اسطر|مره|مراحل|بنود|مهام|اسيله|شباب|موظفين|مطورين|مصممين|عقود|رسا[يئ]ل|مكاتب|كتب|فصول|"
    r"صفحه|كلمه|اقساط|ريلز|ايميل|بوست|صوره|ملف|فاتوره|مناشير|ناس|\d)"
)
"""What is counted after a number which is no hour then."""
_NEAR = r"(?:(?<=[\0\1])|(?<=[\0\1] )|(?<=\0, )|^)"
_END = r"(?= ?(?:$|[,;!?\0]|\.$))"
_DIGITS = r"\d\d?(?![\d:/.%٪-])"
_AT = r"(?:علي |ع ?|مع |حوالي |نحو |بحدود |حدود |قرابه |عند |ف ?|في |ل ?|علي حدود )"
_SHARP = r"(?:علي |ع ?|مع |حوالي |نحو |بحدود |حدود |عند |علي حدود )"
_TO = r"(?:(?:حتي|لحد|لغايه|الي) ل|و|الي|ل|لل|لحد|لغايه|حتي|لين|-)"
_BIT = rf"(?: ?(?P<bit>و|الا) ?(?P<of>{any_of(FRACTION)})(?!\w))?"
_BIT_AFTER = rf"(?: ?(?:و|الا) ?(?:{any_of(FRACTION)})(?!\w))?"
_IN_PART = rf"(?:,? ?{BEFORE_PART}(?P<part1>{PART}))?"
_SIMPLE = rf"(?:{any_of(BARE_PARTS)}|صباح|مساء?|مسا|عشاء)"
_GOD_WILLING: Rule = (
    rule(r"(?<=\0 )(?:ان ?شاء? ?الله|انشالله|باذن الله)"),
    lambda _m, _t: (),
)
"""What is said beside a time, and parts it from its hour."""
CLOCKS: tuple[Rule, ...] = (
    _GOD_WILLING,
    (
        rule(rf"(?P<part>{any_of(LONE_PARTS)}),? (?P<h>{H})(?P<m>){FR}{_END}"),
        _clock,
    ),
    (rule(rf"عال(?P<h>{any_of(_AFTER_ARTICLE)})(?P<m>){FR}{PT}"), _clock),
    (
        rule(rf"(?:من|بين|ما بين) ال(?P<part>{_SIMPLE}) ?{_TO} ?(?:ال|ل)?{_SIMPLE}"),
        lambda m, _t: Part(PARTS["ال" + m["part"]]),
    ),
    (
        rule(rf"(?P<part>{any_of(BARE_PARTS)})(?= ?\0)"),
        _bare_part,
    ),
    (
        rule(r"(?:في |ب|عند |مع )?(?:منتصف الليل|نص الليل|نصف الليل|نصاص الليالي)"),
        lambda _m, _t: Clock(0),
    ),
    (
        rule(r"(?:في |ب|عند |ع |مع )?(?:منتصف|نص|نصف|عز) (?:ال)?(?:نهار|ظهر|ضهر)"),
        lambda _m, _t: Clock(12),
    ),
    (
        rule(
            rf"(?:بين|ما بين|"
            rf"من) (?:{HOUR} ?)?(?:ال ?)?(?P<h>{H})(?: ?h)?(?::(?P<m>\d\d))?{_BIT}{_IN_PART} ?"
            rf"{_TO} ?(?:{HOUR} ?)?(?:ال ?)?(?P<h2>{H})(?: ?h)?(?::(?P<m2>\d\d))?{_BIT_AFTER}{PT}"
        ),
        _range,
    ),
    (
        rule(
            rf"(?:{_NEAR}|{HOUR} ?)(?P<h>\d\d?)(?::(?P<m>[0-5]\d))?{_IN_PART} ?(?:-|الي|ل|لحد) "
            rf"?(?:{HOUR} ?)?(?P<h2>\d\d?)(?::(?P<m2>[0-5]\d))?(?![\d:/.-]| ?{_THINGS}){PT}"
        ),
        _range,
    ),
    (
        rule(
            rf"(?:{HOUR} ?|(?<=\0 )(?:{_AT})?)(?:ال ?)?(?P<h>{H})(?::(?P<m>[0-5]\d))?"
            rf" (?:او|ولا|والا|يا) (?:{HOUR} ?|{_AT})?(?:ال ?)?(?P<h2>{H})(?::(?P<m2>[0-5]\d))?"
            rf"{PT}(?! ?{_THINGS})(?![:/.]\d)"
        ),
        _either,
    ),
    (rule(rf"{HOUR} ?(?P<h>{H})(?:[:.](?P<m>[0-5]\d))?{FR}{PT}"), _clock),
    (rule(rf"(?:{_AT})?(?P<h>\d\d?):(?P<m>[0-5]\d)(?P<sign>)(?P<fr>){PT}"), _clock),
    (
        rule(
            rf"(?:{_AT})?(?P<h>\d\d?)(?:\.(?P<m>[0-5]\d))(?P<sign>)(?P<fr>),? "
            rf"?{BEFORE_PART}(?P<part>{PART})"
        ),
        _clock,
    ),
    (
        rule(rf"(?:{_AT})?(?:ال ?)?(?P<h>\d\d?) ?h ?(?P<m>[0-5]\d)?(?P<sign>)(?P<fr>){PT}"),
        _clock,
    ),
    (
        rule(rf"(?:{_AT})?(?:ال ?)?(?P<h>{H})(?P<m>){FR},? ?{BEFORE_PART}(?P<part>{PART})"),
        _clock,
    ),
    (
        rule(rf"(?<=\0 )(?P<part>{any_of(BARE_PARTS)})(?<!عشا)|(?<=\0 )(?P<part2>عشا){_END}"),
        lambda m, _t: Part(BARE_PARTS[m["part"] or m["part2"]]),
    ),
    (
        rule(
            rf"(?:في |ب|ف|علي |ع ?|وقت |عند |من |مع |هاد |هذا |"
            rf"{OF} )?(?P<part>{any_of(LONE_PARTS)})"
            r"(?: بدري| بكير| بكري)?"
        ),
        lambda m, _t: Part(PARTS[m["part"]]),
    ),
    (
        rule(r"(?:(?<=\0 )في |وقت |علي |ع |مع اذان |(?<=\0 )مع |^|(?<=[\0\1] ))المغرب"),
        lambda _m, _t: Part("evening"),
    ),
    (
        rule(rf"{_SHARP}(?:ال)?(?P<h>{_DIGITS}|{any_of(LONG_HOURS)})(?P<m>){FR}(?P<part>){_END}"),
        _clock,
    ),
    (
        rule(
            rf"{_NEAR}بال ?(?P<h>{_DIGITS}|{any_of(_AFTER_ARTICLE)})(?P<m>){FR}"
            rf"(?P<part>)(?! ?{_THINGS})"
        ),
        _clock,
    ),
    (
        rule(
            rf"(?:علي |ع ?|مع |حوالي |عند )ال ?(?P<h>{_DIGITS}|{any_of(_AFTER_ARTICLE)})(?P<m>){FR}"
            rf"(?P<part>)(?! ?{_THINGS})"
        ),
        _clock,
    ),
    (
        rule(
            rf"(?:{_NEAR}|(?<= ))(?:علي |ع ?|مع |حوالي |بحدود |حدود )(?P<h>{_DIGITS}|"
            rf"{any_of(HOURS)})(?P<m>) ?(?P<sign>و|الا) ?"
            rf"(?P<fr>{any_of(FRACTION)}|خمسه?|عشره?)(?P<part>)(?! ?{_THINGS})"
        ),
        _clock,
    ),
    (
        rule(
            rf"{_NEAR}(?:{_AT})?(?:ال ?)?(?P<h>{_DIGITS}|{any_of(LONG_HOURS)})(?P<m>){FR}(?P<part>)"
            rf"(?= {TASK}(?!\w))"
        ),
        _clock,
    ),
    (
        rule(rf"(?<=\0)[ ,]{{1,2}}(?:ال ?)?(?P<h>{H})(?P<m>){FR}(?P<part>){_END}"),
        _clock,
    ),
    (
        rule(
            rf"(?:(?<=\0 ))(?P<h>{H})(?P<m>)(?: ?(?P<sign>و|الا) "
            rf"?(?P<fr>{any_of(FRACTION)}))(?P<part>)"
        ),
        _clock,
    ),
    (
        rule(rf"(?<=\0 )(?:{_AT})?(?:ال ?)?\d\d?(?![\d/]| ?{_THINGS})"),
        lambda _m, _t: Refusal(),
    ),
    (
        rule(rf"(?<=\0 )(?:علي |ع ?|مع )(?:{any_of(LONG_HOURS)})(?! ?{_THINGS})"),
        lambda _m, _t: Refusal(),
    ),
    (
        rule(r"(?:بعد الدوام|بعد الشغل(?! علي| في| اللي| مع)|اخر النهار|نهايه اليوم|اخر الدوام)"),
        lambda _m, _t: Clock(18),
    ),
    (rule(r"كل ?(?=\0)"), lambda _m, _t: Refusal()),
    _GOD_WILLING,
)
