"""Reads the date and time that a chat export puts before a message."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from scenarios.reading.arabic_words import MONTHS as ARABIC_MONTHS
from scenarios.reading.english_words import MONTHS as ENGLISH_MONTHS
from scenarios.reading.english_words import WEEKDAYS
from scenarios.reading.russian_words import MONTHS as RUSSIAN_MONTHS
from scenarios.reading.time_words import clock, fold
from scenarios.reading.wordlist import list_words

LONGEST = 48
"""Characters; no program writes a longer stamp."""

_MONTHS = {**ENGLISH_MONTHS, **RUSSIAN_MONTHS, **ARABIC_MONTHS}
_TIME = re.compile(
    r"(?<![\d.:/-])(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2}))?(?![\d:])"
    r"(?:\s?(?P<half>[ap]m|[ap]\.\s?m\.|ص|م|صباحا|مساء)(?!\w))?"
)
_DATE = re.compile(r"(?<!\d)(\d{1,4})\s?([./-])\s?(\d{1,2})(?:\s?\2\s?(\d{4}|\d{2}))?(?!\d)")
_LONG_DATE = re.compile(
    r"(?<!\d)(?:(?P<day>\d{1,2})\s(?P<month>[^\W\d_]{3,9})|(?P<named>[^\W\d_]{3,9})\s(?P<of>\d{1,2}))"
    r"\.?,?\s(?P<year>\d{4})(?!\d)"
)
_AROUND = frozenset(list_words("at в г في الساعه и")) | frozenset(WEEKDAYS)
_AROUND_RUSSIAN = frozenset(list_words("пн вт ср чт пт сб вс"))
_REST = re.compile(r"[^\W\d_]+")
_FIGURES = re.compile(r"\d+")
_WORDS = re.compile(r"[^\W\d_]+\.?")
_MORNING = frozenset({"a", "ص"})


@dataclass(frozen=True, slots=True)
class Stamp:
    """What stands before a message.

    Attributes:
        shape: the same for all stamps that one program wrote in one chat.
        date: three figures as written, the year None where it is not told; None without a date.
        time: hour (0 to 23), minute, second; None without a time.
        fixed: whether the figures are year, month, day already.
    """

    shape: str
    date: tuple[int, int, int | None] | None
    time: tuple[int, int, int] | None
    fixed: bool = False

    @property
    def is_full(self) -> bool:
        """Whether it tells both a date and a time."""
        return self.date is not None and self.time is not None


def read_stamp(text: str) -> Stamp | None:
    """The stamp which the whole text is; None where it is none."""
    if not 4 <= len(text) <= LONGEST:
        return None
    plain = fold(text).text.strip()
    found = _TIME.search(plain)
    time = None if found is None else _read_time(found)
    if found is not None:
        if time is None:
            return None
        plain_rest = f"{plain[: found.start()]} {plain[found.end() :]}"
    else:
        plain_rest = plain
    date, fixed, rest = _read_date(plain_rest)
    if (date is None and time is None) or not _is_around(rest):
        return None
    return Stamp(_shape_of(plain), date, time, fixed)


def is_month_first(stamps: Iterable[Stamp]) -> bool:
    """Whether the months stand first: only where the day, read first, is impossible once."""
    return any(
        not stamp.fixed and stamp.date is not None and stamp.date[1] > 12 for stamp in stamps
    )


def moment_of(stamp: Stamp, zone: ZoneInfo, *, month_first: bool) -> datetime | None:
    """When that was, in the zone; None where the stamp tells no year or no such day."""
    if stamp.date is None or stamp.time is None:
        return None
    one, two, three = stamp.date
    if three is None:
        return None
    if stamp.fixed:
        year, month, day = one, two, three
    else:
        day, month = (two, one) if month_first else (one, two)
        year = three + 2000 if three < 100 else three
    if not 2000 <= year < 2100:
        return None
    try:
        return datetime(year, month, day, *stamp.time, tzinfo=zone)
    except ValueError:
        return None


def _read_time(found: re.Match[str]) -> tuple[int, int, int] | None:
    half = found["half"]
    if half is not None:
        half = "am" if half[0] in _MORNING or half == "صباحا" else "pm"
    said = clock(int(found["hour"]), int(found["minute"]), half=half)
    second = int(found["second"] or 0)
    if said is None or second > 59:
        return None
    return said.hour, said.minute, second


def _read_date(text: str) -> tuple[tuple[int, int, int | None] | None, bool, str]:
    """The date, whether its figures are year, month, day, and what stands around it."""
    if (found := _LONG_DATE.search(text)) is not None:
        month = _MONTHS.get(found["month"] or found["named"])
        if month is not None:
            day = int(found["day"] or found["of"])
            return (int(found["year"]), month, day), True, _without(text, found)
    if (found := _DATE.search(text)) is None:
        return None, False, text
    one, two = int(found[1]), int(found[3])
    three = None if found[4] is None else int(found[4])
    fixed = len(found[1]) == 4
    if len(found[1]) == 3 or (fixed and (three is None or three > 31)):
        return None, False, text
    if not fixed and not (1 <= one <= 31 and 1 <= two <= 31 and min(one, two) <= 12):
        return None, False, text
    return (one, two, three), fixed, _without(text, found)


def _without(text: str, found: re.Match[str]) -> str:
    return f"{text[: found.start()]} {text[found.end() :]}"


def _is_around(rest: str) -> bool:
    """Whether nothing but small words and commas is left beside the date and the time."""
    words = set(_REST.findall(rest))
    signs = set(_REST.sub("", rest))
    return words <= (_AROUND | _AROUND_RUSSIAN) and signs <= set(" ,.")


def _shape_of(plain: str) -> str:
    """Figures and words give way to signs of their kind: the days differ, the form does not."""
    return _WORDS.sub("w", _FIGURES.sub("0", plain))
