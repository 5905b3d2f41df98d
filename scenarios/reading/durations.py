"""How many days of work a text names: "8 days", «две недели», «أسبوعين»."""

import re
from typing import Final

from scenarios.reading.normal import normalise
from scenarios.reading.time_numbers import ENGLISH_NUMBERS, RUSSIAN_NUMBERS, read_arabic_number

_WEEK: Final = 7
_MOST: Final = 366
"""Longer than this no job is talked of in days."""
_RUSSIAN: Final = RUSSIAN_NUMBERS | {
    "двух": 2,
    "трех": 3,
    "четырех": 4,
    "пяти": 5,
    "шести": 6,
    "семи": 7,
    "восьми": 8,
    "девяти": 9,
    "десяти": 10,
    "пару": 2,
}
_DAY: Final = (
    r"(?:(?:working|business|рабочих|календарных) )?(?:days?|д(?:ень|ня|ней)|сут(?:ки|ок)"
    r"|(?:ايام|يوما?))(?!\w)"
)
_WEEKS: Final = r"(?:weeks?|недел(?:ю|и|я|ь)|اسابيع|اسبوع)(?!\w)"
_WORD: Final = r"[^\W\d_]+(?:[ -][^\W\d_]+)?"
_COUNTED: Final = re.compile(
    rf"(?<!\w)(?P<count>\d{{1,3}}|{_WORD}) (?:(?P<days>{_DAY})|(?P<weeks>{_WEEKS}))"
)
_PAIRS: Final = {"يومين": 2, "اسبوعين": 2 * _WEEK}
_PAIR: Final = re.compile(r"(?<!\w)(?:ب|ل)?(?P<pair>يومين|اسبوعين)(?!\w)")
_ONE: Final = re.compile(
    r"(?<!\w)(?:a|one|за|на|через|خلال|في) (?:full )?(?:week|неделю|اسبوع)(?!\w)"
)


def read_days(text: str) -> int | None:
    """Return the number of days a text names first, None if it names none. Never raises."""
    typed = normalise(text).text
    found: list[tuple[int, int]] = []
    for match in _COUNTED.finditer(typed):
        count = _count(match["count"])
        if count is not None:
            found.append((match.start(), count * (_WEEK if match["weeks"] else 1)))
    found += [(match.start(), _PAIRS[match["pair"]]) for match in _PAIR.finditer(typed)]
    found += [(match.start(), _WEEK) for match in _ONE.finditer(typed)]
    days = [number for _, number in sorted(found) if 0 < number <= _MOST]
    return days[0] if days else None


def _count(said: str) -> int | None:
    """The number that these words are; of two words one may be it alone."""
    if said.isdigit():
        return int(said)
    first, *more = said.replace("-", " ").split()
    # "three working days", "نحو خمسة أيام"
    for words in (said, *more[-1:], first):
        number = ENGLISH_NUMBERS.get(words) or _RUSSIAN.get(words) or _arabic(words)
        if number is not None:
            return number
    return None


def _arabic(words: str) -> int | None:
    try:
        return read_arabic_number(words)
    except (KeyError, ValueError):
        return None
