"""What English leaves unsaid or unread: read beside a time, or a reason to guess none."""

from __future__ import annotations

from scenarios.reading.english_words import PART, UNIT, WD, WEEKDAYS, part_name, rule
from scenarios.reading.time_words import Part, Refusal, Rule, next_weekday

_BESIDE = r"(?:(?<=\0 )|(?<=\0, )|(?<=\0,))"

LEFTOVERS: tuple[Rule, ...] = (
    # "sat" and "sun" are verbs and stars but beside a time.
    (
        rule(rf"(?:{_BESIDE}(?P<wd>wed|sat|sun)|(?P<wd2>wed|sat|sun)(?=,? (?:on )?\0))(?!')"),
        lambda m, t: next_weekday(t, WEEKDAYS[m["wd"] or m["wd2"]]),
    ),
    (
        rule(rf"(?:(?<=, )|(?<=- ))(?P<part>{PART}|am|pm)(?= ?[.!?]? ?$)"),
        lambda m, _t: Part(part_name(m["part"])),
    ),
    (
        rule(r"(?<!good )(?P<part>morning|afternoon|arvo|evening)(?= ?[.!?]? ?$)"),
        lambda m, _t: Part(part_name(m["part"])),
    ),
    (
        rule(
            r"(?:the |a |one )?(?:day|night|evening|morning|week) (?:before|prior|after)|"
            r"(?:the )?(?:same|usual) time(?! (?:as|of))"
        ),
        lambda _m, _t: Refusal(),
    ),
    # "at 9 and 5" is two times, "every \0" a repetition that no rule knows.
    (
        rule(r"(?<=\0) (?:and|&|\+) (?:at )?(?:\d{1,2}(?::\d\d)?(?: ?[ap]m)?)(?= ?(?:$|[,;.!\0]))"),
        lambda _m, _t: Refusal(),
    ),
    (rule(r"every(?= (?:the )?\0)"), lambda _m, _t: Refusal()),
    (
        rule(
            rf"(?:every|each) (?:\w+ )?(?:\w+ )?(?:{UNIT}|{WD}|morning|afternoon|evening|night|"
            r"weekend|fortnight|quarter)"
        ),
        lambda _m, _t: Refusal(),
    ),
)
