"""Days that English and Russian name without a date (Easter, three working days), by timesense.

Our own grammars read the everyday phrases; timesense 1.1.0 is asked only where they found
nothing, and believed only when it is sure of one single day: its hours, its "next Monday" and its
fuzzy periods are not taken (see the table of phrases in the tests).
"""

import functools
import re
from datetime import date, datetime, timedelta

from timesense import ParseStatus, TaskResult, TaskType, TimeConfig, TimeSenseParser

from scenarios.reading.time_words import Day

_SURE = 0.9
_NAMED = re.compile(
    r"easter|christmas|thanksgiving|holiday|business|working|"
    r"пасх|рождеств|праздник|нов(?:ый|ого) год|рабоч|день победы|последн|перв",
    re.IGNORECASE,
)
"""Of other words it guesses: "he sat down" is no Saturday."""


@functools.lru_cache(maxsize=1)
def _parser() -> TimeSenseParser:
    return TimeSenseParser(TimeConfig(use_morph=False))


def warm_up() -> None:
    """Load what the first such day would wait for: thirty milliseconds."""
    for language, text in (("en", "in 3 working days"), ("ru", "через 3 рабочих дня")):
        read_named_day(text, language=language, today=date(2026, 1, 1))


def read_named_day(text: str, *, language: str, today: date) -> tuple[Day, str] | None:
    """The day and the rest of the text, or None; `text` at most 300 characters."""
    return _ask(text, language, today) if _NAMED.search(text) else None


def _ask(text: str, language: str, today: date) -> tuple[Day, str] | None:
    noon = datetime(today.year, today.month, today.day, 12)  # noqa: DTZ001 (timesense wants local time)
    try:
        found = _parser().analyze(text, now=noon, language=language)
    except Exception:  # noqa: BLE001 (a fault in a library may not stop a reminder)
        return None
    result = found.result
    if found.status is not ParseStatus.OK or not isinstance(result, TaskResult):
        return None
    if result.recurrence or result.fuzzy or result.confidence < _SURE:
        return None
    start, end = result.start_at, result.end_at
    if result.task_type is not TaskType.PERIOD or start is None or end is None:
        return None
    if end - start > timedelta(days=1) or start.date() < today:
        return None
    return Day((start.date(),)), str(result.title or "")
