"""How Russian says hours and the parts of a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scenarios.reading.russian_words import (
    GENITIVE_HOURS,
    HOURS,
    LONE_PARTS,
    MINUTES,
    MINUTES_TO,
    OBLIQUE_HOURS,
    ORDINALS,
    PARTS,
    PT,
    H,
    rule,
)
from scenarios.reading.time_words import (
    Clock,
    Found,
    Part,
    Rule,
    any_of,
    clock,
    day_of_month,
    range_start,
)

if TYPE_CHECKING:
    import re
    from datetime import date


def _hour(word: str) -> int:
    if word.isdigit():
        return int(word)
    return HOURS[word] if word in HOURS else OBLIQUE_HOURS[word]


def _with_part(said: Clock | None, part: str | None) -> Found:
    if said is None or not part:
        return said
    return (Clock(said.hour, said.minute, bare=1 <= said.hour <= 12), Part(PARTS[part]))


def _clock(match: re.Match[str], _today: date) -> Found:
    """Minutes in figures are a 24-hour clock; 3:30 alone may still be meant for the afternoon."""
    hour, minute = _hour(match["h"]), match["m"]
    if minute and not minute.isdigit():
        minute = str(MINUTES[minute])
    bare = not minute or (hour < 7 and not match["h"].startswith("0"))
    return _with_part(clock(hour, int(minute or 0), bare=bare), match["part"])


def _range(match: re.Match[str], _today: date) -> Found:
    start = clock(_hour(match["h"]), int(match["m"] or 0), bare=not match["m"])
    end = clock(_hour(match["h2"]), int(match["m2"] or 0), bare=not match["m2"])
    if match["part"]:
        return _with_part(start, match["part"]) if end is not None else None
    return range_start(start, end)


def _to_hour(minutes: int, hour: int, part: str | None) -> Found:
    """Russian counts minutes towards the hour named: half of the sixth is 5:30."""
    return _with_part(clock((hour - 1) or 12, minutes), part)


def _half_of(match: re.Match[str], _today: date) -> Found:
    minutes = 15 if "четверть" in match[0] else 30
    word = match["h"]
    return _to_hour(minutes, int(word) if word.isdigit() else GENITIVE_HOURS[word], match["part"])


def _minutes_of(match: re.Match[str], _today: date) -> Found:
    word = match["q"]
    minutes = int(word) if word.isdigit() else 5 if word == "пять" else MINUTES[word]
    return _to_hour(minutes, GENITIVE_HOURS[match["h"]], match["part"]) if minutes < 60 else None


def _until_named(match: re.Match[str], _today: date) -> Found:
    """From an hour to noon or midnight: in the half of the day before it, unless it is said."""
    start = clock(_hour(match["h"]), int(match["m"] or 0))
    if match["part"] or start is None or not start.bare:
        return _with_part(start, match["part"])
    return Clock(start.hour % 12 + (12 if match["end"] == "полуночи" else 0), start.minute)


def _without(match: re.Match[str], _today: date) -> Found:
    word = match["q"]
    minutes = int(word) if word.isdigit() else MINUTES_TO[word]
    return _to_hour(60 - minutes, _hour(match["h"]), match["part"]) if 0 < minutes < 60 else None


_COUNTED = (
    r"дн|мин|недел|месяц|раз|руб|тыс|лого|стр|файл|человек|этап|час|клиент|проект|экземпляр|"
    r"вариант|слов|язык|цвет|част|письм|месте|местах|формат|сло|числах|дизайнер|задач|правк|процент"
)
CLOCKS: tuple[Rule, ...] = (
    (
        rule(
            rf"(?P<part>утром|вечером|днем|ночью),? (?:в )?(?P<h>{H})(?: час(?:а|ов))?"
            r"(?= ?(?:$|[,;!\0]))"
        ),
        lambda m, _t: _with_part(clock(_hour(m["h"])), m["part"]),
    ),
    (
        rule(
            rf"(?:в )?(?P<q>\d\d?|пять|{any_of(MINUTES)}) минут (?P<h>{any_of(GENITIVE_HOURS)}){PT}"
        ),
        _minutes_of,
    ),
    (
        rule(
            rf"(?:с|от) (?P<h>{H}|{any_of(OBLIQUE_HOURS)})(?:[:.](?P<m>\d\d))?(?: час\w+)?{PT} до "
            r"(?P<end>полудня|полуночи|обеда)"
        ),
        _until_named,
    ),
    (
        rule(
            rf"(?:в |к )?(?:половин[еу]|пол[- ]?) ?(?P<h>{any_of(GENITIVE_HOURS)})"
            rf"{PT}"
        ),
        _half_of,
    ),
    (rule(rf"(?:в )?четверть (?P<h>{any_of(GENITIVE_HOURS)}){PT}"), _half_of),
    (rule(rf"без (?P<q>{any_of(MINUTES_TO)}|\d\d?)(?: минут)? (?P<h>{H}){PT}"), _without),
    (
        rule(
            rf"(?:с|от|между) (?P<h>{H}|{any_of(OBLIQUE_HOURS)})(?:[:.](?P<m>\d\d))?(?: "
            r"час\w+)? (?:до|по|и) "
            rf"(?P<h2>{H}|{any_of(OBLIQUE_HOURS)})(?:[:.](?P<m2>\d\d))?(?: час\w+)?{PT}"
        ),
        _range,
    ),
    (rule(rf"(?:в )?(?P<h>\d\d?):(?P<m>\d\d) ?- ?(?P<h2>\d\d?):(?P<m2>\d\d){PT}"), _range),
    (
        rule(
            rf"(?:(?<=\0 )|в )(?P<h>\d\d?)(?P<m>) ?- ?(?P<h2>\d\d?)(?P<m2>){PT}(?! "
            r"(?:лого|стр|руб|шт))"
        ),
        _range,
    ),
    (rule(rf"(?:(?:в|к|около|на) )?(?P<h>\d\d?):(?P<m>[0-5]\d)(?::[0-5]\d)?{PT}"), _clock),
    (rule(rf"(?:в|к|около) (?P<h>\d\d?)[.-](?P<m>[0-5]\d){PT}"), _clock),
    (rule(r"(?:(?:в|к|около) )?(?:12 )?(?:полдень|полудню|полудня)"), lambda _m, _t: Clock(12)),
    (rule(r"(?:(?:в|к) )?(?:12 )?(?:полночь|полуночи)"), lambda _m, _t: Clock(0)),
    (
        rule(
            rf"(?:(?:в|к|около|на|часов в|часа в|часам к|ближе к|после|где-то в) )?(?P<h>{H}|"
            rf"{any_of(OBLIQUE_HOURS)})(?P<m>)(?: ?(?:ч\b\.?|"
            r"час(?:а|ов|ам|иков|ика)?))?,? (?P<part>утра|дня|вечера|ночи)"
        ),
        _clock,
    ),
    (
        rule(
            rf"(?:(?:в|к|около|часов в|часа в) |(?<=\0 ))(?P<h>{H})[ -](?:ч\b\.?|час(?:а|ов|ам)?)? "
            rf"?(?P<m>[0-5]\d|{any_of(MINUTES)})(?: мин\w*)?{PT}"
        ),
        _clock,
    ),
    (
        rule(
            r"(?:в|часов в|часа в|часиков в|часика в|ровно в|где-то в|примерно в) "
            rf"(?P<h>{H})(?P<m>)(?: ?(?:ч\b\.?|час(?:а|ов|"
            r"ам)?))?(?P<part>)(?! ?%)(?![.,:/-]?\d)"
            rf"(?! (?:{_COUNTED}))"
        ),
        _clock,
    ),
    (
        rule(
            rf"(?:к|около|после|на|с|ближе к) (?P<h>{H}|{any_of(OBLIQUE_HOURS)})(?P<m>)(?: "
            r"?час(?:а|ов|"
            r"ам|у))?(?P<part>)(?= ?(?:$|[,;!?\0]|\.$))"
        ),
        _clock,
    ),
    (
        rule(
            rf"(?<=\0) (?:к|около|ближе к) (?P<h>{H}|{any_of(OBLIQUE_HOURS)})(?P<m>)(?: "
            r"?час(?:а|ов|"
            rf"ам|у))?(?P<part>)(?! (?:{_COUNTED}))(?![.,:/-]?\d)"
        ),
        _clock,
    ),
    (
        rule(rf"(?:^|(?<=[\0\1] )|(?<=[\0\1]))(?P<h>{H})(?P<m>) час(?:а|ов)(?P<part>)(?! назад)"),
        _clock,
    ),
    (
        rule(
            rf"(?<=\0)[ ,]{{1,2}}(?P<h>{H})(?P<m>)(?: час(?:а|ов)?)?(?P<part>)(?= "
            r"?(?:$|[,;!?\0]))"
        ),
        _clock,
    ),
    (rule(r"(?:после работы|(?:в|к) кон(?:це|цу) (?:рабочего )?дня)"), lambda _m, _t: Clock(18)),
    (
        rule(
            rf"(?:^|(?<=[\0\1] )|(?<=[\0\1]))(?P<day>{any_of(ORDINALS)})"
            r"(?= ?(?:$|[,;\0]|в \d|утром|вечером|днем))"
        ),
        lambda m, t: day_of_month(t, ORDINALS[m["day"]]),
    ),
    (
        rule(rf"(?:рано |поздно )?(?P<part>{any_of(LONE_PARTS)})"),
        lambda m, _t: Part(PARTS[m["part"]]),
    ),
)
