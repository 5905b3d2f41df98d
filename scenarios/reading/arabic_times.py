"""How Arabic says a time, in the standard language and in the words of common dialects.

Patterns are written in the folded form of `time_words.fold`: no hamza on alef, ه for ة, ي for ى.
"""

from __future__ import annotations

import re

from scenarios.reading.arabic_clocks import CLOCKS
from scenarios.reading.arabic_days import DAYS
from scenarios.reading.arabic_repeats import REPEATS
from scenarios.reading.time_words import Grammar

ARABIC = Grammar(
    rules=(*REPEATS, *DAYS, *CLOCKS),
    refused_before=re.compile(r"(?<!\w)(?:قبل|حتي|لحد|لغايه|غير|الا|مش|مو) ?(?:يوم )?$"),
    event=re.compile(
        r"(?<!\w)(?:بعد|قبل|لما|عندما|اول ما|(?<!\0 )(?:اذا|لو(?! سمحت))|عقب|"
        r"(?P<feast>رمضان|العيد|عيد))(?!\w)"
    ),
    trimmed_start=re.compile(r"^(?:[\s,،.;:!-]+|(?:أن|ان|أني|إني|اني|انى|و|بأن|لو سمحت)(?!\w))+"),
    trimmed_end=re.compile(
        r"(?:(?<![\s,،;:-])[\s,،;:-]++|(?<!\w)(?:في|و|ب|من|يوم|على|الموافق|تمام|لو سمحت|"
        r"من فضلك))++$"
    ),
)
