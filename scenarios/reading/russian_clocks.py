"""How Russian says hours and the parts of a day."""

from __future__ import annotations

import re
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
    THROUGH,
    UNIT,
    H,
    N,
    rule,
)
from scenarios.reading.time_words import (
    Clock,
    Found,
    Part,
    Refusal,
    Rule,
    any_of,
    clock,
    day_of_month,
    either_clock,
    range_start,
)

if TYPE_CHECKING:
    from datetime import date


def _hour(word: str) -> int:
    if word[0].isdigit():
        return int(re.sub(r"\D", "", word))
    return HOURS[word] if word in HOURS else OBLIQUE_HOURS[word]


def _with_part(said: Clock | None, part: str | None) -> Found:
    if said is None or not part:
        return said
    return (Clock(said.hour, said.minute, bare=1 <= said.hour <= 12), Part(PARTS[part]))


def _clock(match: re.Match[str], _today: date) -> Found:
    """Minutes in figures are a 24-hour clock; 3:30 alone may still be meant for the afternoon."""
    groups = match.groupdict()
    word, minute = match["h"] or groups["h3"], match["m"]
    hour = _hour(word)
    if minute and not minute.isdigit():
        minute = str(MINUTES[minute])
    bare = not minute or (hour < 7 and not word.startswith("0"))
    return _with_part(clock(hour, int(minute or 0), bare=bare), match["part"])


def _dashed(match: re.Match[str], _today: date) -> Found:
    """22-15 and 9-30 are hours and minutes: no range runs back, nor ends past midnight."""
    hour = int(match["h"] or match["h3"])
    said = clock(hour, int(match["m"] or match["m3"]), bare=hour < 7)
    return _with_part(said, match["part"])


def _range(match: re.Match[str], _today: date) -> Found:
    start = clock(_hour(match["h"]), int(match["m"] or 0), bare=not match["m"])
    end = clock(_hour(match["h2"]), int(match["m2"] or 0), bare=not match["m2"])
    if match["part"]:
        return _with_part(start, match["part"]) if end is not None else None
    return range_start(start, end)


def _either(match: re.Match[str], _today: date) -> Found:
    """One of two hours; a part of the day said after them is that of both."""
    one = clock(_hour(match["h"]), int(match["m"] or 0), bare=not match["m"])
    other = clock(_hour(match["h2"]), int(match["m2"] or 0), bare=not match["m2"])
    said = either_clock(one, other)
    if said is None or not match["part"]:
        return said
    return (said, Part(PARTS[match["part"]]))


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
    r"(?:дн(?:я|ей|и)|мин|минут\w*|раза?|час(?:а|ов)?|стр|слоя|слое|част[ьи])(?!\w)|недел|месяц|"
    r"руб|тыс|лого|страниц|строк|файл|человек|этап|клиент|проект|экземпляр|вариант|слов|язык|цвет|"
    r"письм|месте|местах|формат|числах|дизайнер|задач|правк|процент|квартал|"
    r"\w{2,}(?:ах|ях|ов|ев)(?!\w)"
)
_COUNTED_TO = rf"{_COUNTED}|\w{{2,}}(?:ам|ям|ей|их|ых|им|ым|ами|ями|ьми)(?!\w)"
_NO_SUM = r"(?! ?(?:%|\$|€|₽|тыс|млн|руб|р\b|к\b|долл|бакс|евро|гб|мб|см|мм|кг))"
_OPEN = r"(?:^|(?<=[\0\1])|(?<=[\0\1] )|(?<=[\0\1], ))"
"""Where the text begins, after what was read and after the asking."""


def _guess(match: re.Match[str], _today: date) -> Found:
    return Refusal() if "\0" in match.string else None


GUESSES: tuple[Rule, ...] = (
    (
        rule(rf"(?:к|с|после|около|до) \d\d?(?! (?:{_COUNTED_TO}))(?![.,:/-]?\d){_NO_SUM}"),
        _guess,
    ),
    (
        rule(
            r"\d\d? (?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\w*|"
            rf"{THROUGH} (?:{N}|{UNIT}|пол\w+|несколько|час\w*|(?:{any_of(OBLIQUE_HOURS)}))|"
            rf"в {H} (?:мин|квартал)\w*|в \d\d? \w{{2,}}(?:ов|ев)|{THROUGH}(?= \0)|"
            r"(?:перв|последн)\w+ (?:день|числ\w+)|(?:раньше|позже|позднее|ранее) \d\d?|с половиной"
        ),
        _guess,
    ),
    (rule(r"(?<=\0) (?:месяца|недели|года|числа)"), _guess),
)
"""What would have been a time, left unread beside one that was read: not to be guessed at."""

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
            rf"(?:в )?(?P<q>\d\d?|пять|{any_of(MINUTES)}) мин(?:ут|\.)? "
            rf"(?P<h>{any_of(GENITIVE_HOURS)}){PT}"
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
            rf"(?:(?:в|к|часов в|около) |(?<=\0 ))(?P<h>{H})(?::(?P<m>[0-5]\d))?(?: час(?:а|ов)?)?"
            rf",? (?:или|либо) (?:(?:в|к|около) )?(?P<h2>{H})(?::(?P<m2>[0-5]\d))?"
            rf"(?: час(?:а|ов)?)?{PT}(?! (?:{_COUNTED}))(?![.,:/-]?\d)"
        ),
        _either,
    ),
    (
        rule(
            rf"(?:в |к )?(?:половин[еу]|пол[- ]?) ?(?P<h>{any_of(GENITIVE_HOURS)})"
            rf"{PT}"
        ),
        _half_of,
    ),
    (rule(rf"(?:в )?четверть (?P<h>{any_of(GENITIVE_HOURS)}){PT}"), _half_of),
    (
        rule(
            rf"(?:в )?(?:самом )?начале (?P<h>{any_of(GENITIVE_HOURS)}){PT}"
            r"(?! (?:квартал|недел|месяц|числ|этап|год|спринт))"
        ),
        lambda m, _t: _to_hour(0, GENITIVE_HOURS[m["h"]], m["part"]),
    ),
    (
        rule(
            rf"в конце (?:{any_of(GENITIVE_HOURS)})(?! (?:квартал|недел|месяц|этап|год|спринт))|"
            r"в \w+(?:ом|ем) часу"
        ),
        lambda _m, _t: Refusal(),
    ),
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
            r"в (?P<h>\d\d?) ?- ?(?P<m>[0-5][05])"
            rf"(?! (?:{_COUNTED}))"
            rf"{PT}|(?<=\0 )(?P<h3>\d\d?)-(?P<m3>[3-5]\d|2[5-9]|00)(?!\w)"
        ),
        _dashed,
    ),
    (
        rule(
            rf"(?:(?<=\0 )|в )(?P<h>\d\d?)(?P<m>) ?- ?(?P<h2>\d\d?)(?P<m2>){PT}(?! "
            r"(?:лого|стр|руб|шт))"
        ),
        _range,
    ),
    (
        rule(
            r"(?:(?:в|к|около|на|после|(?:где-то )?в районе) ?)?(?P<h>\d\d?)[:;](?P<m>[0-5]\d)"
            rf"(?::[0-5]\d)?{PT}"
        ),
        _clock,
    ),
    (
        rule(
            r"(?:в|к|около|на|после|в районе) ?(?P<h>\d\d?)(?:[.-]|, ?)(?P<m>[0-5]\d)"
            rf"(?![.,:]\d){_NO_SUM}{PT}"
        ),
        _clock,
    ),
    (
        rule(rf"{_OPEN}(?P<h>[01]?\d|2[0-3])\.(?P<m>00|1[3-9]|[2-5]\d)(?![.,:]\d){_NO_SUM}{PT}"),
        _clock,
    ),
    (
        rule(rf"{_OPEN}(?P<h>[01]\d|2[0-3]) (?P<m>00|[1345][05])(?= [^\W\d]{{3,}}){_NO_SUM}{PT}"),
        _clock,
    ),
    (
        rule(
            r"(?:в|к) ?(?P<h>0?[89]|1\d|2[1-3])(?P<m>[0-5][05])"
            rf"(?! ?(?:г\b|год|{_COUNTED})){_NO_SUM}{PT}"
        ),
        _clock,
    ),
    (rule(r"(?:(?:в|к|около) )?(?:12 )?(?:полдень|полудню|полудня)"), lambda _m, _t: Clock(12)),
    (rule(r"(?:(?:в|к) )?(?:12 )?(?:полночь|полуночи)"), lambda _m, _t: Clock(0)),
    (
        rule(
            r"(?:(?:в|к|около|на|часов в|часа в|часам к|ближе к|после|где-то в|в районе) |в(?=\d))?"
            rf"(?P<h>{H}|"
            rf"{any_of(OBLIQUE_HOURS)})(?P<m>)(?: ?(?:ч\b\.?|"
            r"час(?:а|ов|ам|иков|ика)?))?,? (?P<part>утра|дня|вечера|ночи)"
        ),
        _clock,
    ),
    (
        rule(
            rf"(?:(?:в|к|около|часов в|часа в) |(?<=\0 ))(?P<h>{H})"
            r"(?:[ -]| ?(?:ч\.?|час(?:а|ов|ам)?) ?)"
            rf"(?P<m>[0-5]\d|{any_of(MINUTES)})(?: ?м(?:ин\w*)?)?{PT}"
        ),
        _clock,
    ),
    (
        rule(
            r"(?:(?:в|часов в|часа в|часиков в|часика в|ровно в|где-то в|примерно в) |в(?=\d))"
            rf"(?P<h>{H})(?P<m>)(?: ?(?:ч\b\.?|час(?:а|ов|"
            r"ам)?))?(?P<part>)(?! ?%)(?![.,:/-]?\d)"
            rf"(?! (?:{_COUNTED}))"
        ),
        _clock,
    ),
    (
        rule(
            rf"(?:к|около|после|на|с|ближе к|в районе|час\w+ к) (?P<h>{H}|{any_of(OBLIQUE_HOURS)})"
            r"(?P<m>)(?: "
            r"?час(?:а|ов|"
            r"ам|у))?(?P<part>)(?= ?(?:$|[,;!?\0]|\.$))"
        ),
        _clock,
    ),
    (
        rule(
            rf"{_OPEN} ?(?:к|около|ближе к|(?P<after>после|с)|в районе|час\w+ к) "
            rf"(?P<h>{H}|{any_of(OBLIQUE_HOURS)})(?P<m>)(?: ?час(?:а|ов|ам|у))?(?P<part>)"
            rf"(?! (?:{_COUNTED_TO}))(?![.,:/-]?\d){_NO_SUM}"
            r"(?(after)(?= \w+(?:ть|ти|чь|ться)(?!\w)))"
        ),
        _clock,
    ),
    (
        rule(
            rf"(?:{_OPEN}(?P<h>{H})(?P<m>) час(?:а|ов)|(?<=\0 )(?P<h3>\d\d?) ?ч\.?)(?P<part>)"
            r"(?! назад)"
        ),
        _clock,
    ),
    (
        rule(
            rf"(?<=\0)[ ,]{{1,2}}(?P<h>{H})(?P<m>)(?: час(?:а|ов)?)?(?P<part>)(?= "
            r"?(?:$|[,;!?\0]|\.$))"
        ),
        _clock,
    ),
    (
        rule(r"(?<=\0 )(?P<part>утр|вечер|обед)(?:у|ом)"),
        lambda m, _t: Part({"у": "morning", "в": "evening", "о": "lunch"}[m["part"][0]]),
    ),
    (rule(r"^(?P<h>\d\d?)(?P<m>)(?P<part>)(?= \0)"), _clock),
    (
        rule(r"(?:(?<=\0 )|(?<=\0, ))(?:утро|вечер)(?! \w+[аи]\b)|(?:утро|вечер)(?= \0)"),
        lambda m, _t: Part("morning" if "утро" in m[0] else "evening"),
    ),
    (
        rule(r"(?:после работы|(?:(?:в|к|под) кон(?:це|цу|ец)|до конца) (?:рабочего )?дня)"),
        lambda _m, _t: Clock(18),
    ),
    (
        rule(
            rf"(?:^|(?<=[\0\1] )|(?<=[\0\1]))(?P<day>{any_of(ORDINALS)})"
            r"(?= ?(?:$|[,;\0]|в \d|утром|вечером|днем))"
        ),
        lambda m, t: day_of_month(t, ORDINALS[m["day"]]),
    ),
    (
        rule(rf"(?:{_OPEN} ?первым делом|первым делом(?= ?\0))"),
        lambda _m, _t: Part("morning"),
    ),
    (
        rule(rf"(?:рано )?(?P<part>{any_of(LONE_PARTS)})"),
        lambda m, _t: Part(PARTS[m["part"]]),
    ),
    *GUESSES,
)
