"""How English says hours and the parts of a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scenarios.reading.english_words import AT, HALF, HOURS, MINUTES, H, number, rule
from scenarios.reading.time_words import Clock, Found, Part, Rule, any_of, clock, range_start

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
    start = clock(_hour(match["h"]), int(match["m"] or 0), half=_half(match["half"]))
    end = clock(_hour(match["h2"]), int(match["m2"] or 0), half=_half(match["half2"]))
    return range_start(start, end)


def _until_named(match: re.Match[str], _today: date) -> Found:
    """From an hour to noon or midnight: in the half of the day before it."""
    start = clock(_hour(match["h"]), int(match["m"] or 0), half=_half(match["half"]))
    if start is None or not start.bare:
        return start
    return Clock(start.hour % 12 + (12 if match["end"] == "midnight" else 0), start.minute)


def _hour_in_part(match: re.Match[str], _today: date) -> Found:
    said = clock(_hour(match["h"] or match["h2"]))
    return None if said is None else (said, Part(match["part"] or match["part2"]))


def _past_or_to(match: re.Match[str], _today: date) -> Found:
    minutes = {"half": 30, "quarter": 15, "a quarter": 15}.get(match["q"])
    minutes = int(number(match["q"])) if minutes is None else minutes
    hour = _hour(match["h"])
    if match["way"] in {"to", "before", "till"}:
        hour, minutes = (hour - 1 or 12), 60 - minutes
    return clock(hour, minutes, half=_half(match["half"]))


def _part(match: re.Match[str], _today: date) -> Found:
    name = match["part"].split()[-1]
    return Part({"midday": "noon", "lunchtime": "lunch"}.get(name, name))


CLOCKS: tuple[Rule, ...] = (
    (
        rule(
            rf"(?:(?:in the |at )?(?P<part>morning|afternoon|evening|night),? (?:at )?(?P<h>{H})"
            rf"(?= ?(?:$|[,;!\0]|to\b))|(?<!past )(?<!to )(?<!half )"
            rf"(?P<h2>{H}) (?:in the |at )(?P<part2>morning|afternoon|"
            r"evening|night))"
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
        rule(rf"(?:at |by |around )?half (?P<h>{H}){HALF.format('')}?(?! (?:hours?|days?|of))"),
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
            rf"(?:at )?(?P<h>\d\d?)(?::(?P<m>\d\d))?{HALF.format('')}? ?(?:-|to|till) ?"
            rf"(?P<h2>\d\d?)(?::(?P<m2>\d\d))?{HALF.format('2')}"
        ),
        _range,
    ),
    (
        rule(
            r"(?<=\0 )(?P<h>\d\d?)(?P<m>)(?P<half>) ?(?:-|to) "
            r"?(?P<h2>\d\d?)(?P<m2>)(?P<half2>)"
        ),
        _range,
    ),
    (
        rule(
            r"(?:at |by |around )?(?P<q>half|(?:a )?quarter|five|ten|twenty|twenty[ -]five|"
            r"\d\d?)(?: "
            rf"minutes?| mins?)? (?P<way>past|to|after|before|till) (?P<h>{H}){HALF.format('')}?"
        ),
        _past_or_to,
    ),
    (rule(rf"{AT}?(?P<h>\d\d?)[:.](?P<m>[0-5]\d){HALF.format('')}"), _clock),
    (rule(rf"{AT}?(?P<h>{H})(?P<m>){HALF.format('')}"), _clock),
    (
        rule(rf"{AT}?(?P<h>\d\d?):(?P<m>[0-5]\d)(?::[0-5]\d)?(?P<half>)(?! ?%)"),
        lambda m, _t: clock(int(m["h"]), int(m["m"]), bare=not m["h"].startswith("0")),
    ),
    (rule(r"(?:at |by )?(?:12 )?(?:noon|midday)"), lambda _m, _t: Clock(12)),
    (rule(r"(?:at |by )?(?:12 )?midnight"), lambda _m, _t: Clock(0)),
    (rule(r"after lunch"), lambda _m, _t: Part("after_lunch")),
    (
        rule(r"(?:at|during|around|by|over) lunch(?: ?time)?|lunch ?time"),
        lambda _m, _t: Part("lunch"),
    ),
    (rule(r"(?:after work|end of (?:the )?day|eod|cob)"), lambda _m, _t: Clock(18)),
    (
        rule(r"at (?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)"),
        lambda m, _t: clock(int(m["h"]), int(m["m"]), bare=False),
    ),
    (
        rule(
            r"(?:at |@ ?|(?<=\0 "
            rf"))(?P<h>{any_of(HOURS)})[ -](?P<m>{any_of(MINUTES)}){HALF.format('')}?"
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
            r"ish)?(?= ?(?:$|"
            r"[,.;!?\0]|(?:to|on|please|pls|that)\b))(?!\.\d)"
        ),
        lambda m, _t: clock(_hour(m["h"])),
    ),
    (
        rule(
            rf"(?<=\0) ?(?:by|around|about|~) ?(?P<h>{H})(?: o'? ?clock|ish)?(?! "
            r"?[%$€£])(?![.,:/]?\d)"
            r"(?! (?:hours?|hrs?|minutes?|mins?|days?|weeks?|months?|dollars|usd|eur|percent|per|"
            r"k|people|clients|pages|different|files|emails|invoices|of)\b)"
        ),
        lambda m, _t: clock(_hour(m["h"])),
    ),
    (
        rule(r"(?:at |by |around |(?<=\0 ))(?P<h>[01]?\d|2[0-3]) ?h(?P<m>[0-5]\d)?"),
        lambda m, _t: clock(int(m["h"]), int(m["m"] or 0), bare=False),
    ),
    (
        rule(rf"(?<=\0)[ ,]{{1,2}}(?P<h>{H})(?:ish)?(?= ?(?:$|[,;!?\0]|to\b))"),
        lambda m, _t: clock(_hour(m["h"])),
    ),
    (
        rule(rf"(?:^|(?<=[\1] )|(?<=[\1]))(?P<h>{H})(?= (?:on )?\0)"),
        lambda m, _t: clock(_hour(m["h"])),
    ),
    (rule(rf"(?P<h>{H}) o'? ?clock"), lambda m, _t: clock(_hour(m["h"]))),
    (
        rule(
            r"(?:in the |at |by |^|(?<=\0 ))(?:early |late )?(?P<part>morning|"
            r"afternoon|evening|night)"
        ),
        _part,
    ),
    (rule(r"(?P<part>morning|afternoon|evening|night)(?= (?:on )?\0)"), _part),
)
