"""How English says hours and the parts of a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scenarios.reading.english_words import (
    AT,
    HALF,
    HOURS,
    MINUTES,
    PART,
    THEN,
    H,
    number,
    part_name,
    rule,
)
from scenarios.reading.time_numbers import ENGLISH_NUMBERS
from scenarios.reading.time_words import (
    Clock,
    Found,
    Part,
    Rule,
    any_of,
    clock,
    either_clock,
    range_start,
)

if TYPE_CHECKING:
    import re
    from datetime import date


def _hour(word: str) -> int:
    return int(word) if word.isdigit() else HOURS[word]


def _half(text: str | None) -> str | None:
    return text.strip()[0] + "m" if text else None


def _clock(match: re.Match[str], _today: date) -> Found:
    exact = match["h"].startswith("0")
    return clock(_hour(match["h"]), int(match["m"] or 0), half=_half(match["half"]), bare=not exact)


def _range(match: re.Match[str], _today: date) -> Found:
    if match.groupdict().get("h3"):
        return range_start(clock(_hour(match["h3"])), clock(_hour(match["h4"])))
    start = clock(_hour(match["h"]), int(match["m"] or 0), half=_half(match["half"]))
    end = clock(_hour(match["h2"]), int(match["m2"] or 0), half=_half(match["half2"]))
    return range_start(start, end)


def _either(match: re.Match[str], _today: date) -> Found:
    one = clock(_hour(match["h"]), int(match["m"] or 0), half=_half(match["half"]))
    return either_clock(
        one, clock(_hour(match["h2"]), int(match["m2"] or 0), half=_half(match["half2"]))
    )


def _range_to_half(match: re.Match[str], _today: date) -> Found:
    start = clock(_hour(match["h"]), int(match["m"] or 0), half=_half(match["half"]))
    return range_start(start, clock(_hour(match["h2"]), 30))


def _until_named(match: re.Match[str], _today: date) -> Found:
    """From an hour to noon or midnight: in the half of the day before it."""
    start = clock(_hour(match["h"]), int(match["m"] or 0), half=_half(match["half"]))
    if start is None or not start.bare:
        return start
    return Clock(start.hour % 12 + (12 if match["end"] == "midnight" else 0), start.minute)


def _hour_in_part(match: re.Match[str], _today: date) -> Found:
    said = clock(_hour(match["h"] or match["h2"]))
    part = Part(part_name(match["part"] or match["part2"]))
    return None if said is None else (said, part)


def _past_or_to(match: re.Match[str], _today: date) -> Found:
    said = match["q"].removeprefix("a ")
    minutes = {"half": 30, "quarter": 15, "qtr": 15}.get(said) or int(number(said))
    if match["way"] == "of" and minutes != 15:
        return None  # "ten of 12 files"
    hour = _hour(match["h"])
    if match["way"] in {"to", "before", "till", "til", "of"}:
        hour, minutes = (hour - 1 or 12), 60 - minutes
    return clock(hour, minutes, half=_half(match["half"]))


def _part(match: re.Match[str], _today: date) -> Found:
    return Part(part_name(match["part"]))


_LATE_HOURS = {word: n for word, n in ENGLISH_NUMBERS.items() if 13 <= n <= 23}
CLOCKS: tuple[Rule, ...] = (
    (
        rule(
            rf"(?:{AT}|(?<=\0 ))(?P<h>{H})(?::(?P<m>[0-5]\d))?{HALF.format('')}? or {AT}?"
            rf"(?P<h2>{H})(?::(?P<m2>[0-5]\d))?{HALF.format('2')}?{THEN}"
        ),
        _either,
    ),
    (
        rule(
            rf"(?:(?:in the |at )?(?P<part>morning|afternoon|arvo|evening|night),? "
            rf"(?:at |around |about |@ ?)?(?P<h>{H})(?:ish)?{THEN}|(?<!past )(?<!to )(?<!half )"
            rf"(?P<h2>{H}) (?:in the |at )(?P<part2>morning|afternoon|"
            r"arvo|evening|night))"
        ),
        _hour_in_part,
    ),
    (
        rule(
            rf"(?:from|between) (?P<h>{H})(?::(?P<m>\d\d))?{HALF.format('')}? ?(?:to|till|"
            r"until|and|-) ?"
            r"(?P<end>noon|midday|midnight)"
        ),
        _until_named,
    ),
    (
        rule(
            rf"(?:from|between) (?P<h>{H})(?::(?P<m>\d\d))?{HALF.format('')}? ?(?:to|till|"
            rf"until|and|-) ?half[ -](?P<h2>{H})"
        ),
        _range_to_half,
    ),
    (
        rule(
            rf"(?:at |by |around |about |@ ?)?half[ -](?P<h>{H}){HALF.format('')}?"
            r"(?! (?:hours?|days?|of))"
        ),
        lambda m, _t: clock(_hour(m["h"]), 30, half=_half(m["half"])),
    ),
    (
        rule(
            rf"(?:from|between) (?P<h>{H})(?::(?P<m>\d\d))?{HALF.format('')}? ?(?:to|"
            r"till|until|and|-) ?"
            rf"(?P<h2>{H})(?::(?P<m2>\d\d))?{HALF.format('2')}?"
        ),
        _range,
    ),
    (
        rule(
            rf"(?:at )?(?P<h>\d\d?)(?::(?P<m>\d\d))?{HALF.format('')}? ?(?:-|to|till) ?"
            rf"(?P<h2>\d\d?)(?::(?P<m2>\d\d)){HALF.format('2')}?"
        ),
        _range,
    ),
    (
        rule(
            rf"(?:at )?(?P<h>\d\d?)(?:[:.](?P<m>\d\d))?{HALF.format('')}? ?(?:-|to|till) ?"
            rf"(?P<h2>\d\d?)(?:[:.](?P<m2>\d\d))?{HALF.format('2')}"
        ),
        _range,
    ),
    (
        rule(
            r"(?:(?<=\0 )|(?<=\0, ))(?:from )?(?P<h>\d\d?)(?P<m>)(?P<half>) ?(?:-|to) "
            r"?(?P<h2>\d\d?)(?P<m2>)(?P<half2>)|"
            r"(?P<h3>\d\d?) ?(?:-|to) ?(?P<h4>\d\d?)(?= (?:on )?\0)"
        ),
        _range,
    ),
    (
        rule(
            r"(?:at |by |around |about |@ ?)?(?P<q>half|(?:a )?(?:quarter|qtr)|five|ten|twenty|"
            r"twenty[ -]five|\d\d?)(?: "
            rf"minutes?| mins?)?[ -](?P<way>past|to|after|before|till?|of) "
            rf"(?P<h>{H}){HALF.format('')}?"
        ),
        _past_or_to,
    ),
    (rule(rf"{AT}?(?P<h>\d\d?)[:.](?P<m>[0-5]\d){HALF.format('')}"), _clock),
    (
        rule(rf"{AT}?(?P<h>\d\d?):(?P<m>[0-5]\d)(?P<half>[ap])"),
        _clock,
    ),
    (
        rule(r"(?:@ ?|at |by |around |(?<=\0 )|(?<=\0, ))(?P<h>\d\d?)(?P<m>)(?P<half>[ap])"),
        _clock,
    ),
    (rule(r"(?P<h>\d\d?)(?P<m>)(?P<half>[ap])(?= (?:on )?\0)"), _clock),
    (rule(rf"{AT}?(?P<h>{H})(?P<m>){HALF.format('')}"), _clock),
    (
        rule(
            rf"{AT}?(?P<h>\d\d?):(?P<m>[0-5]\d)(?::[0-5]\d)?(?P<half>)(?:ish| ?h(?:rs|ours)?)?"
            r"(?! ?%)"
        ),
        lambda m, _t: clock(int(m["h"]), int(m["m"]), bare=not m["h"].startswith("0")),
    ),
    (rule(r"(?:at |by )?(?:12 )?(?:noon|midday)(?:[ -]?ish)?"), lambda _m, _t: Clock(12)),
    (rule(r"(?:at |by )?(?:12 )?midnight"), lambda _m, _t: Clock(0)),
    (
        rule(r"(?:just |right )?(?:after|post)[ -]lunch(?! with)"),
        lambda _m, _t: Part("after_lunch"),
    ),
    (
        rule(rf"{AT}?(?P<h>{any_of(_LATE_HOURS)}) (?:o'? ?clock|hundred(?: hours)?)"),
        lambda m, _t: Clock(_LATE_HOURS[m["h"]]),
    ),
    (
        rule(r"(?:at|during|around|by|over) lunch(?: ?time)?|lunch ?time|(?<=\0 )lunch(?= ?$)"),
        lambda _m, _t: Part("lunch"),
    ),
    (
        rule(
            r"(?:(?:by|at|before) )?(?:the )?(?:after work|"
            r"end of (?:the |my )?(?:work(?:ing)? ?)?day|eod|cob|cop|eob|"
            r"end of play|end of business|close of (?:play|business))"
        ),
        lambda _m, _t: Clock(18),
    ),
    (
        rule(
            r"(?:(?:at|by|around|@) ?(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)(?: ?h(?:rs|ours)?)?|"
            rf"(?:(?<=\0 )|(?<=\0, ))(?P<h2>0[5-9]|1\d|2[0-3])(?P<m2>00|15|30|45){THEN}|"
            r"(?P<h4>0[5-9]|1\d|2[0-3])(?P<m4>00|15|30|45)(?= (?:on )?\0)|"
            r"(?P<h3>[01]\d|2[0-3])(?P<m3>[0-5]\d) ?h(?:rs|ours))"
        ),
        lambda m, _t: clock(
            int(m["h"] or m["h2"] or m["h3"] or m["h4"]),
            int(m["m"] or m["m2"] or m["m3"] or m["m4"]),
            bare=False,
        ),
    ),
    (rule(rf"{AT}?(?P<h>1[0-2]|[1-9])(?P<m>[0-5]\d){HALF.format('')}"), _clock),
    (
        rule(rf"(?:at|@|around|by) ?(?P<h>[1-9])(?P<m>15|30|45)(?:ish)?{THEN}"),
        lambda m, _t: clock(int(m["h"]), int(m["m"])),
    ),
    (rule(r"(?:(?:by|at) )?(?:the )?end of (?=\0)(?P<rest>)"), lambda _m, _t: Clock(18)),
    (
        rule(
            r"(?:at |by |around |about |@ ?|^|(?<=[\1])|(?<=[\1] )|(?<=\0 )|(?<=\0, ))"
            rf"(?P<h>{any_of(HOURS)})[ -](?P<m>{any_of(MINUTES)})(?:{HALF.format('')}|{THEN})"
        ),
        lambda m, _t: clock(_hour(m["h"]), MINUTES[m["m"]], half=_half(m["half"])),
    ),
    (
        rule(
            rf"(?:at|@) ?(?P<h>{H})(?: o'? ?clock| sharp|ish)?(?! "
            r"?[%$€£])(?![.,:/]?\d)(?! (?:hours?|minutes?|mins|days?|weeks?|months?|"
            r"dollars|usd|eur|percent|per|k|people|clients|pages|of|different|least|"
            r"most|times)\b)"
        ),
        lambda m, _t: clock(_hour(m["h"])),
    ),
    (
        rule(
            rf"(?:by|around|about|after|approx|circa|~|maybe) ?(?P<h>{H})(?: o'? ?clock|"
            rf"ish)?{THEN}"
        ),
        lambda m, _t: clock(_hour(m["h"])),
    ),
    (
        rule(
            rf"(?:(?<=\0)|(?<=\0,)) ?(?:by|around|about|after|from|~) ?(?P<h>{H})"
            r"(?: o'? ?clock|ish)?(?! ?[%$€£])(?![.,:/]?\d)"
            r"(?! (?:hours?|hrs?|minutes?|mins?|days?|weeks?|months?|dollars|usd|eur|percent|per|"
            r"k|people|clients|pages|different|files|emails|invoices|of)\b)"
        ),
        lambda m, _t: clock(_hour(m["h"])),
    ),
    (
        rule(
            r"(?:at |by |around |(?<=\0 ))(?P<h>[01]?\d|2[0-3]) ?h(?P<m>[0-5]\d)?|"
            r"(?P<h2>[7-9]|1\d|2[0-3])h(?:(?P<m2>[0-5]\d)|(?= \0))"
        ),
        lambda m, _t: clock(int(m["h"] or m["h2"]), int(m["m"] or m["m2"] or 0), bare=False),
    ),
    (
        rule(rf"(?<=\0)[ ,]{{1,2}}(?P<h>{H})(?: ?-?ish)?{THEN}"),
        lambda m, _t: clock(_hour(m["h"])),
    ),
    (
        rule(
            rf"(?:^|(?<=[\1] )|(?<=[\1]))(?:(?:by|around|about|after|from|~) ?)?(?P<h>{H})"
            r"(?: ?-?ish)?(?= (?:on )?\0)"
        ),
        lambda m, _t: clock(_hour(m["h"])),
    ),
    (
        rule(rf"(?:(?:at|by|around|about|after|from|approx|~|@) ?)?(?P<h>{H}) ?-?ish"),
        lambda m, _t: clock(_hour(m["h"])),
    ),
    (
        rule(r"(?:(?<=\0 )|(?<=\0, )|(?<=[\1])|(?<=[\1] ))(?P<h>\d\d?)\.(?P<m>[0-5]\d)(?![.\d])"),
        lambda m, _t: clock(int(m["h"]), int(m["m"]), bare=not m["h"].startswith("0")),
    ),
    (
        rule(r"(?P<h>\d\d?)\.(?P<m>[0-5]\d)(?= (?:on )?\0)"),
        lambda m, _t: clock(int(m["h"]), int(m["m"]), bare=not m["h"].startswith("0")),
    ),
    (rule(rf"(?P<h>{H}) o'? ?clock"), lambda m, _t: clock(_hour(m["h"]))),
    (
        rule(
            r"(?:in the |at |by |^|(?<=\0 )|(?<=\0, )(?=\w+(?: ?$|,)))(?:early |late |mid[ -]?)?"
            r"(?P<part>morning|afternoon|arvo|evening|night)(?!'s)"
        ),
        _part,
    ),
    (rule(rf"(?<=\0 )(?P<part>mrng|morn|aft|eve|am|pm){THEN}"), _part),
    (rule(r"(?<=\0 )(?P<part>nite)"), _part),
    (rule(rf"(?P<part>{PART})(?= (?:on )?\0)"), _part),
)
