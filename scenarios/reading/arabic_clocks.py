"""How Arabic says hours and the parts of a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scenarios.reading.arabic_words import (
    BARE_PARTS,
    FR,
    FRACTION,
    HOUR,
    HOURS,
    LONE_PARTS,
    LONG_HOURS,
    PART,
    PARTS,
    PT,
    H,
    number,
    rule,
)
from scenarios.reading.time_words import Clock, Found, Part, Rule, any_of, clock, range_start

if TYPE_CHECKING:
    import re
    from datetime import date


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


_AFTER_ARTICLE = {word: 0 for word in LONG_HOURS if not word.startswith("ال")}
CLOCKS: tuple[Rule, ...] = (
    (
        rule(rf"(?P<part>{any_of(LONE_PARTS)}),? (?P<h>{H})(?P<m>){FR}(?= ?(?:$|[,;!?\0]))"),
        _clock,
    ),
    (rule(rf"عال(?P<h>{any_of(_AFTER_ARTICLE)})(?P<m>){FR}{PT}"), _clock),
    (
        rule(rf"(?P<part>{any_of(BARE_PARTS)})(?= ?\0)"),
        lambda m, _t: Part(BARE_PARTS[m["part"]]),
    ),
    (rule(r"(?:في |ب|عند )?(?:منتصف الليل|نص الليل|نصف الليل)"), lambda _m, _t: Clock(0)),
    (
        rule(
            rf"(?:(?:بين|ما بين|من) )(?:{HOUR} ?)?(?P<h>{H})(?::(?P<m>\d\d))? ?(?:و|"
            rf"الي|ل|لل|لحد|لغايه|حتي|-) ?(?:{HOUR} ?)?(?P<h2>{H})(?::(?P<m2>\d\d))?"
            rf"{PT}"
        ),
        _range,
    ),
    (rule(rf"{HOUR} ?(?P<h>{H})(?::(?P<m>[0-5]\d))?{FR}{PT}"), _clock),
    (rule(rf"(?:علي |ع|ع ال)?(?P<h>\d\d?):(?P<m>[0-5]\d)(?P<sign>)(?P<fr>){PT}"), _clock),
    (
        rule(rf"(?:علي |ع |ع|مع |حوالي )?(?P<h>{H})(?P<m>){FR},? ?(?:في |ب|من )?(?P<part>{PART})"),
        _clock,
    ),
    (
        rule(
            r"(?:علي |ع |ع|مع |حوالي )(?:ال)?(?P<h>\d\d?|"
            rf"{any_of(LONG_HOURS)})(?P<m>){FR}(?P<part>)(?="
            r" ?(?:$|[,;!?\0]|\.$))"
        ),
        _clock,
    ),
    (
        rule(
            rf"(?<=\0)[ ,]{{1,2}}(?P<h>{H})(?P<m>){FR}(?P<part>)(?= ?(?:$|[,;!?\0]|"
            r"\.$))"
        ),
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
        rule(rf"(?<=\0 )(?P<part>{any_of(BARE_PARTS)})"),
        lambda m, _t: Part(BARE_PARTS[m["part"]]),
    ),
    (
        rule(
            rf"(?:في |ب|علي |ع |ع|وقت |عند |من |مع )?(?P<part>{any_of(LONE_PARTS)})(?: بدري| بكير)?"
        ),
        lambda m, _t: Part(PARTS[m["part"]]),
    ),
    (rule(r"(?:في |وقت |علي |ع |مع |^|(?<=[\0\1] ))المغرب"), lambda _m, _t: Part("evening")),
    (rule(r"(?:بعد الدوام|اخر النهار|نهايه اليوم|اخر الدوام)"), lambda _m, _t: Clock(18)),
)
