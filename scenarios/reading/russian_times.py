"""How Russian says a time."""

from __future__ import annotations

import re

from scenarios.reading.russian_clocks import CLOCKS
from scenarios.reading.russian_days import DAYS
from scenarios.reading.russian_repeats import REPEATS
from scenarios.reading.time_words import Grammar

RUSSIAN = Grammar(
    rules=(*REPEATS, *DAYS, *CLOCKS),
    refused_before=re.compile(r"\b(?:до|раньше|прежде|кроме|не|перед|позднее|позже|ранее) ?$"),
    event=re.compile(
        r"\b(?:после|до|когда|если|как только|перед|(?P<feast>пасх\w+|праздник\w*|каникул\w*))\b"
    ),
    trimmed_start=re.compile(
        r"^(?:[\s,.;:!-]+|(?:чтобы|что|о том|и|мне|пожалуйста)\b)+", re.IGNORECASE
    ),
    trimmed_end=re.compile(
        r"(?:(?<![\s,;:-])[\s,;:-]++|\b(?:в|на|и|к|пожалуйста))++$", re.IGNORECASE
    ),
)
