"""How English says a time."""

from __future__ import annotations

import re

from scenarios.reading.english_clocks import CLOCKS
from scenarios.reading.english_dates import DATES
from scenarios.reading.english_days import DAYS
from scenarios.reading.english_leftovers import LEFTOVERS
from scenarios.reading.english_repeats import REPEATS
from scenarios.reading.english_words import MONTHS
from scenarios.reading.time_words import Grammar, any_of

ENGLISH = Grammar(
    rules=(*REPEATS, *DAYS, *DATES, *CLOCKS, *LEFTOVERS),
    refused_before=re.compile(r"\b(?:before|until|till|since|except|not)(?: the)? ?$"),
    event=re.compile(
        rf"\b(?:after|before|when|once|until|as soon as|that day|same day|"
        rf"(?:in|early|late|mid) (?:{any_of(MONTHS)})|(?P<feast>easter|eid|"
        r"ramadan|thanksgiving|holidays?))\b"
    ),
    trimmed_start=re.compile(
        r"^(?:[\s,.;:!-]+|(?:to|that|about|and|of|me|pls|please)\b)+", re.IGNORECASE
    ),
    trimmed_end=re.compile(
        r"(?:(?<![\s,;:-])[\s,;:-]++|\b(?:at|on|by|in|and|please|pls|to|the|for|around))++$",
        re.IGNORECASE,
    ),
)
