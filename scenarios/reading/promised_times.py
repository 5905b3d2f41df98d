"""Finds by when a promise is to be kept: a time in its own words, or right before them."""

import re
from datetime import datetime

from scenarios.reading.deadlines import Term, find_terms

_CONDITION = re.compile(
    r"(?:if|once|when|as soon as|after|by the time|the moment|until"
    r"|если|когда|как только|после|сразу как|стоит"
    r"|[إا]ذا|لو|لما|[أا]ول ما|متى ما|بعد ما|بعدما|بمجرد|عندما|حين|حالما|وقت ما)\s",
    re.IGNORECASE,
)
"""Opens a promise with what somebody else does first."""
_CLAUSE_ENDS = re.compile(r"[,،]\s*")
_BEFORE = re.compile(r"[^.!?؟;:…\n]*$")
"""The sentence as far as it stands before the promise."""
_OPENING = re.compile(
    r"^(?:(?:and|so|but|then|ok|okay|yes|и|но|а|так|хорошо|طيب|تمام)\s*[,،]?\s+)", re.IGNORECASE
)
_EDGES = " \t,،–—-"
_LOOKED_BACK = 60
"""Characters before a promise: a time that opens its sentence is short."""


def time_promised(
    words: str, text: str, *, language: str, now: datetime, zone: str
) -> datetime | None:
    """By when this is promised, UTC; None where no time is named or it cannot be placed.

    "If you finish by Friday, I'll pay on Monday" is promised for Monday.

    Args:
        words: of the promise, as `find_promises` gives them.
        text: the message they stand in.
        language: of the message: "ar", "en" or "ru".
        now: aware: when the message was written.
        zone: IANA name; days are counted there.
    """

    def terms(of: str) -> tuple[Term, ...]:
        return find_terms(of, language=language, now=now, zone=zone)

    said = words
    if _CONDITION.match(words):  # the day by which somebody else is done is not the promise's
        said = "".join(_CLAUSE_ENDS.split(words, maxsplit=1)[1:])
    if found := terms(said):
        return found[0].at
    before = _said_right_before(words, text)
    return next((term.at for term in terms(before) if term.words == " ".join(before.split())), None)


def _said_right_before(words: str, text: str) -> str:
    """What opens the sentence of a promise: "On Friday, I'll pay"."""
    start = text.find(words)
    sentence = _BEFORE.search(text[max(0, start - _LOOKED_BACK) : max(0, start)])
    opening = "" if sentence is None else sentence[0].strip(_EDGES)
    return _OPENING.sub("", opening)
