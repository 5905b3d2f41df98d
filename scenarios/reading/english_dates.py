"""How English says dates, weekdays, weeks and months."""

from __future__ import annotations

import re
from datetime import date, timedelta

from scenarios.reading.english_words import (
    CLEAR_WD,
    DAY,
    MON,
    MONTHS,
    ON,
    ORDINALS,
    SHORT_WD,
    THEN,
    THEN_NOT_COUNTED,
    WD,
    WEEKDAYS,
    YEAR,
    rule,
)
from scenarios.reading.time_words import (
    Found,
    Refusal,
    Rule,
    any_of,
    day_of_month,
    either_weekday,
    end_of_month,
    first_of_next_month,
    iso_date,
    middle_of_month,
    month_day,
    next_weekday,
    numeric_date,
    part_of_month,
    said_date,
    weekday_of_next_week,
    with_weekday,
)


def _ordinal(word: str) -> int:
    return ORDINALS.get(word) or int(re.sub(r"\D", "", word))


def _month_date(match: re.Match[str], today: date) -> Found:
    year = int(match["year"]) if match["year"] else None
    dated = said_date(today, MONTHS[match["mon"].rstrip(".")], _ordinal(match["day"]), year)
    return with_weekday(today, dated, _weekday_of(match))


def _weekday_of(match: re.Match[str]) -> int | None:
    return WEEKDAYS[match["wd"]] if match["wd"] else None


def _named_day_of_month(match: re.Match[str], today: date) -> Found:
    """The weekday and the day of "Friday the 20th", which have to agree."""
    dated = day_of_month(today, _ordinal(match["day"]))
    return None if dated is None else (next_weekday(today, WEEKDAYS[match["wd"]]), dated)


def _numeric(match: re.Match[str], today: date) -> Found:
    either = match["sep"] == "/"
    dated = numeric_date(
        today, int(match["d"]), int(match["mo"]), match["year"] or None, either=either
    )
    return with_weekday(today, dated, _weekday_of(match))


DATES: tuple[Rule, ...] = (
    (
        rule(
            rf"{ON}(?P<year>20\d\d)(?P<s>[-/.])(?P<month>\d\d?)(?P=s)(?P<day>\d\d?)(?:"
            r"t(?=\d))?"
        ),
        iso_date,
    ),
    (
        rule(
            rf"(?<!\d[.:])(?<!\bat )(?<!@)(?<!@ ){ON}(?:(?P<wd>{WD}),? )?(?:the )?"
            rf"(?P<day>{DAY})\.?(?: ?(?:-|to|till|until|through|and|&) ?(?:the )?{DAY})?"
            rf"(?: of)?[ -]?(?P<mon>{MON}){YEAR}"
        ),
        _month_date,
    ),
    (
        rule(
            rf"{ON}(?:(?P<wd>{WD}),? )?(?P<mon>{MON}) (?:the )?(?P<day>{DAY})(?![:\d]| "
            rf"?[ap]\.?m)(?: ?(?:-|to|till|until|through) ?(?:the )?{DAY}"
            rf"(?![:\d]| ?[ap]\.?m|th))?{YEAR}"
        ),
        _month_date,
    ),
    (
        rule(
            rf"{ON}(?:(?P<wd>{WD}),? )?(?P<d>\d\d?)(?P<sep>[/.])(?P<mo>\d\d?)(?P=sep)(?P<year"
            r">20\d\d|\d\d)"
        ),
        _numeric,
    ),
    (
        rule(rf"{ON}(?:(?P<wd>{WD}),? )?(?P<d>\d\d?)(?P<sep>/)(?P<mo>\d\d?)(?P<year>)"),
        _numeric,
    ),
    (
        rule(r"on (?P<d>\d\d?)\.(?P<mo>\d\d?)(?![.\d])"),
        lambda m, t: numeric_date(t, int(m["d"]), int(m["mo"]), None, either=False),
    ),
    (
        rule(
            rf"(?:(?:on |by )?(?:the )?(?P<day>\d\d?(?:st|nd|rd|th)|{any_of(ORDINALS)}) (?:of )?"
            r"next month|"
            rf"next month,? (?:on )?(?:the )?(?P<day2>\d\d?(?:st|nd|rd|th)|{any_of(ORDINALS)}))"
        ),
        lambda m, t: month_day(
            t,
            (n := first_of_next_month(t).dates[0]).month,
            _ordinal(m["day"] or m["day2"]),
            n.year,
        ),
    ),
    (
        rule(
            rf"(?:on|by) (?:the )?(?P<day>\d\d?(?:st|nd|rd|th)|{any_of(ORDINALS)})(?! (?:floor|"
            r"time|version|invoice|round|draft|thought|of))(?: of (?:the|this) month)?"
        ),
        lambda m, t: day_of_month(t, _ordinal(m["day"])),
    ),
    (
        rule(
            r"(?:(?:at|by|on|towards?|in) )?(?:the )?(?:very )?(?:end|last day) of (?:the |this "
            r")?month|(?:by )?month[- ]end|eom"
        ),
        lambda _m, t: end_of_month(t),
    ),
    (
        rule(r"(?:(?:at|by|on) )?(?:the )?(?:end|last day) of next month"),
        lambda _m, t: end_of_month(t, 1),
    ),
    (
        rule(
            r"(?:(?:at|by|in|on) )?(?:the )?(?P<part>beginning|start|end|last day|first day|"
            r"middle|mid)"
            rf"(?: of)?[ -](?P<mon>{MON})"
        ),
        lambda m, t: part_of_month(
            t,
            MONTHS[m["mon"].rstrip(".")],
            {"end": "end", "las": "end", "mid": "middle"}.get(m["part"][:3], "start"),
        ),
    ),
    (
        rule(
            r"(?:(?:in|by|at|around) )?(?:the )?(?:mid|middle of)[ -](?P<next>next )?(?:the |"
            r"this )?month"
        ),
        lambda m, t: middle_of_month(t, 1 if m["next"] else 0),
    ),
    (
        rule(
            r"(?:(?:at|by|on) )?(?:the )?(?:end|last day) of "
            r"(?:q(?P<q>[1-4])|(?:the |this )?(?:quarter|qtr))|(?:by )?(?:quarter[- ]end|eoq)"
        ),
        lambda m, t: part_of_month(t, 3 * int(m["q"] or (t.month + 2) // 3), "end"),
    ),
    (
        rule(r"(?:(?:at|by|in|on) )?(?:the )?(?:end|last day) of (?:the |this )?year"),
        lambda _m, t: month_day(t, 12, 31),
    ),
    (
        rule(r"(?:(?:at|by|in|on) )?(?:the )?(?:beginning|start|first(?: day)?) of (?:the )?month"),
        lambda _m, t: day_of_month(t + timedelta(days=1), 1),
    ),
    (
        rule(
            r"(?:(?:at|by|in|on) )?(?:the )?(?:(?:beginning|start|first(?: day)?) of )?next month"
        ),
        lambda _m, t: first_of_next_month(t),
    ),
    (
        rule(r"(?:(?:at|by) )?(?:the )?end of (?:the |this )?(?:week|wk)|(?:by )?eow"),
        lambda _m, t: next_weekday(t, 4),
    ),
    (
        rule(r"(?:(?:on|at|over|during) )?(?:the |this )(?:coming )?weekend"),
        lambda _m, t: next_weekday(t, 5),
    ),
    (rule(r"(?:(?:at|by) )?(?:the )?end of next week"), lambda _m, t: weekday_of_next_week(t, 4)),
    (
        rule(
            r"(?:mid|middle of|in the middle of|late|later)[ -](?:the |this |in the |next "
            r")?(?:week|month)|(?:early|late) (?:next )?(?:week|month)"
        ),
        lambda _m, _t: Refusal(),
    ),
    (rule(r"next weekend"), lambda _m, t: weekday_of_next_week(t, 5)),
    (rule(r"after the weekend"), lambda _m, t: next_weekday(t, 0)),
    (
        # "plan the next week" and "plan next week" say what is planned
        rule(
            r"(?<!the )(?<!plan )(?:(?:at|by|in) )?"
            r"(?:(?:the )?(?:beginning|start) of (?:the )?)?next week"
        ),
        lambda _m, t: weekday_of_next_week(t, 0),
    ),
    (
        rule(
            rf"{ON}(?P<wd>{WD})\.?,? (?:the )?(?P<day>\d\d?(?:st|nd|rd|th))(?! (?:floor|time|"
            r"version|invoice|round|draft|call|meeting|thought|of))"
        ),
        _named_day_of_month,
    ),
    (
        rule(rf"{ON}(?P<wd>{WD}),? or {ON}(?P<wd2>{WD})(?!'s)"),
        lambda m, t: either_weekday(t, WEEKDAYS[m["wd"]], WEEKDAYS[m["wd2"]]),
    ),
    (
        rule(rf"{ON}(?P<wd>{CLEAR_WD})(?:\.(?!\d))?(?: coming)?(?!'s)"),
        lambda m, t: next_weekday(t, WEEKDAYS[m["wd"]]),
    ),
    (
        rule(
            rf"(?:(?:on|by|for|this|coming) |^|(?<=[\0\1] ))(?P<wd>{WD})\b\.?(?!'s)|"
            rf"(?P<short>{SHORT_WD})(?=(?: at|,)? ?(?:\d|noon\b|morning|afternoon|evening|night|$))"
        ),
        lambda m, t: next_weekday(t, WEEKDAYS[m["wd"] or m["short"]]),
    ),
    (
        rule(
            r"(?:(?<=\0 )|(?<=[\1] )|(?<=[\1])|^)(?:the )?(?P<day>\d\d?(?:st|nd|rd|th))"
            r"(?= ?(?:$|[,;\0]|at |to |in the ))"
        ),
        lambda m, t: day_of_month(t, _ordinal(m["day"])),
    ),
    (
        rule(
            r"(?:(?:is|are|due) )?the (?:(?P<late>[123]\d(?:st|nd|rd|th))"
            rf"{THEN}|(?P<day>\d\d?(?:st|nd|rd|th))(?:{THEN_NOT_COUNTED}|"
            r"(?= (?:@|at|by|around|about|from|between|in the|first thing|noon|midday|midnight|"
            r"morning|afternoon|evening|arvo|eod|half|quarter|a quarter|lunch|after lunch|\d))))"
        ),
        lambda m, t: day_of_month(t, _ordinal(m["day"] or m["late"])),
    ),
    (
        rule(
            rf"the (?P<day>{any_of(ORDINALS)})(?= (?:@|at|around|about|noon|midday|"
            r"in the (?:morning|afternoon|evening)|first thing)(?!\w))"
        ),
        lambda m, t: day_of_month(t, _ordinal(m["day"])),
    ),
)
