"""The words of English for times, and the patterns made of them."""

from __future__ import annotations

import re

from scenarios.reading.time_numbers import (
    ENGLISH_HOURS,
    ENGLISH_MINUTES,
    ENGLISH_NUMBERS,
    ENGLISH_ORDINALS,
)
from scenarios.reading.time_words import any_of

NUMBERS = ENGLISH_NUMBERS | {
    "a": 1, "an": 1, "a couple of": 2, "a couple": 2, "couple of": 2, "couple": 2, "one more": 1,
    "another": 1, "a dozen": 12, "half a dozen": 6,
}  # fmt: skip
HOURS = ENGLISH_HOURS
MINUTES = ENGLISH_MINUTES
WEEKDAYS = {
    "monday": 0, "mon": 0, "tuesday": 1, "tues": 1, "tue": 1, "wednesday": 2, "wed": 2,
    "weds": 2, "wednsday": 2, "wensday": 2, "thursday": 3, "thurs": 3, "thur": 3,
    "thu": 3, "thrusday": 3, "friday": 4, "fri": 4, "firday": 4,
    "saturday": 5, "sat": 5, "sunday": 6, "sun": 6,
}  # fmt: skip
MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
    "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9,
    "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12,
    "dec": 12,
}  # fmt: skip
ORDINALS = ENGLISH_ORDINALS
NTH = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "last": -1,
}
N = rf"(?:\d{{1,4}}(?:[.,]\d)?|{any_of(NUMBERS)})"
UNIT = r"(?:minutes?|mins?|m|hours?|hrs?|hr|h|days?|d|weeks?|wks?|wk|months?|mths?|years?|yrs?)"
WD = rf"(?:{any_of(WEEKDAYS)})"
LONG_WD = rf"(?:{any_of({word: 0 for word in WEEKDAYS if len(word) > 5})})"
CLEAR_WD = rf"(?:{any_of({word: 0 for word in WEEKDAYS if word not in {'wed', 'sat', 'sun'}})})"
SHORT_WD = rf"(?:{any_of({word: 0 for word in WEEKDAYS if len(word) <= 5})})"
MON = rf"(?:{any_of(MONTHS)})\b\.?"
DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?|{any_of(ORDINALS)})"
YEAR = r"(?:,? ?(?P<year>20\d\d))?"
HALF = r"(?P<half{0}> ?(?:a\.?m\b\.?|p\.?m\b\.?))"
ON = r"(?:(?:on|by|for|this|coming|the|from|starting)\s){0,3}"
AT = r"(?:(?:at|by|around|about|after|from|@)\s?)"
VERB = (
    r"(?:call|ring|phone|ping|text|email|e-?mail|mail|message|msg|dm|whatsapp|zoom|skype|facetime|"
    r"meet|see|ask|tell|remind|nudge|chase|send|resend|share|upload|post|publish|push|ship|submit|"
    r"file|sign|pay|bill|invoice|check|review|read|write|reply|answer|respond|follow|finish|wrap|"
    r"start|begin|prep|prepare|draft|update|fix|test|deploy|renew|cancel|book|order|buy|get|grab|"
    r"pick|collect|drop|take|go|leave|join|do|make|talk|speak|catch|confirm|order|back|stop|close|"
    r"open|move|clean|look|log|note|put|set|try|cook|eat|drink|feed|walk|wake|stretch|deliver)"
)
"""What people do at a time: an hour before it is one ("thu 4 call Omar")."""

_THEN = (
    r"$|[,;:!?\0\1]|\.(?!\d)|-(?!\w)|"
    r"(?:to|re|for|on|please|pls|plz|that|and|w|with|about|so|if|then)\b"
)
THEN = rf"(?= ?(?:{_THEN}|{VERB}\b(?!')))"
"""What may follow an hour said bare: no thing that it counts."""

THEN_NOT_COUNTED = rf"(?= ?(?:{_THEN}))"
"""The same after a number that may be that of a thing ("the 2nd invoice")."""

H = rf"(?:\d{{1,2}}|{any_of(HOURS)})"


PART = r"(?:morning|mrng|morn|afternoon|arvo|aft|evening|eve|night|nite|noon|midday)"
_PARTS = {
    "morn": "morning", "mrng": "morning", "am": "morning", "arvo": "afternoon",
    "aft": "afternoon",
    "pm": "afternoon", "eve": "evening", "nite": "night", "tonight": "night", "tonite": "night",
    "2nite": "night", "2night": "night", "midday": "noon", "lunchtime": "lunch",
}  # fmt: skip


def part_name(word: str) -> str:
    """The key of PARTS that the word says."""
    return _PARTS.get(word, word)


def number(word: str) -> float:
    """A number in figures or in words."""
    word = word.strip().replace(",", ".")
    return float(word) if word[0].isdigit() else NUMBERS[word]


def rule(pattern: str) -> re.Pattern[str]:
    """The pattern, between words."""
    return re.compile(rf"(?<![\w']){pattern}(?!\w)")
