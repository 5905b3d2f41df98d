"""Texts made to hold a reader up, and how long each reader takes with the worst of them."""

import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import NamedTuple

from scenarios.reading.amounts import read_amounts
from scenarios.reading.clean import clean
from scenarios.reading.deadlines import find_terms
from scenarios.reading.situations import SituationReader
from scenarios.reading.times import read_time
from scenarios.reading.wishes import is_wish

LENGTH = 4096
"""UTF-16 units of the longest message of Telegram."""


def _flood(*pieces: str) -> dict[str, str]:
    return {ascii(piece): (piece * LENGTH)[:LENGTH] for piece in pieces}


SUMS = _flood(
    *("7", "٬", "1٬", "1 ", "1,", "a.", "a@", "ا", "тысяч ", "ألف ", "one ", "\ufdfa", "\u200f"),
    *("\ud800", "10-", "$5 ", "half now ", "50/", "http://", "+1", "1k ", "واحد و", "😀", "до 15 "),
    *("т.р.", "½", "word "),
)
TERMS = _flood(
    *(" ", "\n", "by ", "by the ", "12/", "1.", "до ", "к 15", "в течение ", "قبل ", "يوم ", "0"),
    *("today ", "today's ", "by Fri Fri ", "сегодня до 5 ", "اليوم ", "اليوم الساعة ", "Dec 55 "),
    *("in many weeks ", "قبل 99/99 ", "خلال ", "end of the "),
)
TIMES = _flood(
    *("1 ", "a", " ", "in ", "9-", "tomorrow ", "пн ", "every ", "from 1 to ", "31 31 ", "٣", "\0"),
    *("half past ", "через ", "в 5 ", "بعد ", "الساعة ", "و ", "10:", "at 5 to 5 ", "منتصف "),
    *("in 5 h and 5 m ", "please ", "second of may ", "последний понедельник ", "a couple of "),
    "\ud800",
)
# What is trimmed of a subject, and then a letter more: found by `python -m evals fuzz`.
TIMES |= {f"{one!a} and a letter": one * (LENGTH - 1) + "x" for one in "- ,"}
MESSAGES: Mapping[str, str] = {
    "nothing": "",
    "ten thousand letters": "ж" * 10_000,
    "ten thousand words": "pay me " * 1_500,
    "ten thousand sentences": "a. " * 3_400,
    "one character that is eighteen": "\ufdfa" * LENGTH,
    "lone surrogates": "\ud83d\udc4d\udfff" * 50,
    "zeros": "\x00" * 500 + "price?",
    "emoji alone": "🔥👍🏽👨‍👩‍👧",
    "nothing visible": "\u200b\u200f\u202e\ufeff\u2066",
    "combining marks": "a" + "\u0301\u0323" * 3_000,
    "another script": "这个多少钱？" * 200,
    "different characters": "".join(chr(0x4E00 + step) for step in range(LENGTH)),
    "a link alone": "https://example.com/a?b=c",
    "code": "SELECT * FROM users; -- {}[]()<b>&amp;\\n" * 60,
}
_NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
_ZONE = "Europe/London"


class Slowest(NamedTuple):
    """The flood a reader took longest with."""

    reader: str
    flood: str
    milliseconds: float


def time_floods(reader: SituationReader) -> list[Slowest]:
    """Read every flood with every reader; `reader` is warmed up."""

    def terms(text: str) -> None:
        for language in ("ar", "en", "ru"):
            find_terms(text, language=language, now=_NOW, zone=_ZONE)

    def times(text: str) -> None:
        for language in ("ar", "en", "ru"):
            read_time(text, language=language, now=_NOW, zone=_ZONE)

    readers: dict[str, Callable[[str], object]] = {
        "sums": read_amounts,
        "terms, in three languages": terms,
        "a reminder's time, in three languages": times,
        "a wish for a reminder": is_wish,
        "situation": lambda text: reader.read(clean(text)),
    }
    floods = {**SUMS, **TERMS, **TIMES, **MESSAGES}
    for read in readers.values():  # what is made at the first call counts at no flood
        read("tomorrow, завтра, غدا")
    return [
        max(
            (Slowest(name, flood, _time(read, text)) for flood, text in floods.items()),
            key=lambda slowest: slowest.milliseconds,
        )
        for name, read in readers.items()
    ]


def _time(read: Callable[[str], object], text: str) -> float:
    began = time.process_time()
    read(text)
    return (time.process_time() - began) * 1000
