"""Finds the day or term that a client's message names: only where the words leave little doubt."""

import re
from dataclasses import dataclass
from datetime import datetime

from scenarios.reading.clean import drop_silent
from scenarios.reading.times import read_time

MOST = 3
_READ = 2000
"""Characters of a message that are looked through."""
_N = r"(?:\d{1,2}|[٠-٩]{1,2}|[a-zа-яё\u0621-\u064a]{2,10})"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_ENGLISH = (
    (
        r"(?:by|until|before|on|this|next|till)?\s*(?:mon|tues|wednes|thurs|fri|satur|sun)day"
        r"(?:\s+(?:morning|evening|afternoon|night))?"
    ),
    r"(?:by\s+)?(?:the\s+)?day after tomorrow",
    r"(?:by\s+)?(?:tomorrow|tonight)(?:\s+(?:morning|evening|afternoon|noon|night))?",
    r"(?:by|before|until)\s+(?:noon|midnight|the end of the (?:day|week|month))",
    rf"(?:in|within)\s+{_N}\s+(?:hours?|days?|weeks?|months?)",
    r"(?:in|within)\s+an?\s+(?:hour|day|week|month)",
    rf"\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}",
    rf"{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?",
)
_RUSSIAN = (
    (
        r"(?:к|до|во?|на)\s+(?:понедельник\w?|вторник\w?|сред[еуы]|четверг\w?|пятниц[еуы]|суббот[еуы]"
        r"|воскресень[юея])(?:\s+(?:утром|вечером))?"
    ),
    (
        r"(?:к|до)?\s*(?:послезавтра|завтра)(?:шнему\s+\w+)?"
        r"(?:\s+(?:утром|вечером|днём|днем|к\s+утру|к\s+вечеру|к\s+обеду))?"
    ),
    rf"через\s+(?:{_N}\s+)?(?:час\w{{0,2}}|дн\w{{1,2}}|день|недел\w{{1,2}}|месяц\w{{0,2}})",
    r"(?:к|до)\s+конц[уа]\s+(?:дня|недели|месяца)",
    r"(?:к|до)\s+(?:утра|утру|вечера|вечеру|обеда)",
    (
        r"(?:к|до)?\s*\d{1,2}(?:-?го|-?му)?\s+(?:января|февраля|марта|апреля|мая|июня|июля|августа"
        r"|сентября|октября|ноября|декабря)"
    ),
)
_ARABIC_DAY = r"(?:ال)?(?:اثنين|إثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت|أحد|احد)"
_ARABIC = (
    rf"(?:قبل|يوم|ليوم|بحلول|حتى)\s+(?:يوم\s+)?{_ARABIC_DAY}(?:\s+(?:الصبح|صباحا|مساء|المسا))?",
    rf"{_ARABIC_DAY}\s+(?:الجاي|الجاية|القادم|القادمة|المقبل)",
    (
        r"(?:قبل|ل|بحلول)?\s*(?:بعد\s+(?:بكرة|بكره|بكرا|غد)|بكرة|بكره|بكرا|غدًا|غدا)"
        r"(?:\s+(?:الصبح|الصباح|الظهر|العصر|المسا|المساء|بالليل))?"
    ),
    (
        rf"(?:خلال|بعد|في)\s+(?:{_N}\s+)?(?:ساعة|ساعات|ساعتين|يوم|يومين|أيام|ايام|أسبوع|اسبوع|أسبوعين"
        r"|اسبوعين|أسابيع|شهر|شهرين)"
    ),
    r"(?:قبل\s+)?(?:نهاية|آخر|اخر)\s+(?:اليوم|الأسبوع|الاسبوع|الشهر)",
)
_TERMS = re.compile(
    rf"(?<!\w)(?:{'|'.join((*_ENGLISH, *_RUSSIAN, *_ARABIC))})(?!\w)", re.IGNORECASE
)
_UP_TO = re.compile(r"^(?:before|until|till|قبل|بحلول|حتى)\s+", re.IGNORECASE)
"""A reminder cannot come "before Friday"; a deadline can."""
_STAMP = re.compile(r"\[[^\]\n]{0,30}\]")


@dataclass(frozen=True, slots=True)
class Term:
    """A day or term named: the client's words and what they mean, UTC."""

    words: str
    at: datetime


def find_terms(text: str, *, language: str, now: datetime, zone: str) -> tuple[Term, ...]:
    """The terms a message names, in order, at most MOST; those that cannot be placed are left out.

    Args:
        text: of the message.
        language: "ar", "en" or "ru", tried first.
        now: aware, UTC: when the message is read.
        zone: IANA name; days are counted there.
    """
    found: list[Term] = []
    bare = _STAMP.sub(" ", drop_silent(text)[:_READ])
    for match in _TERMS.finditer(bare):
        words = " ".join(match[0].split())
        read = read_time(_UP_TO.sub("", words), language=language, now=now, zone=zone)
        at = read.at or next(iter(read.choices), None)
        if at is not None and all(at.date() != term.at.date() for term in found):
            found.append(Term(words, at))
    return tuple(found[:MOST])
