"""A repetition in words: "every 2 weeks (Mon, Wed)"."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date

from bot.answers.talk import Talk
from bot.texts import text_key
from bot.texts.values import locale_of
from scenarios.engine.facts import Json
from scenarios.reading.repeats import LAST, Frequency, Repeat, read_rrule

_MONDAY = date(2024, 1, 1)


def describe_repeat(talk: Talk, rule: str | None, due_at: datetime) -> str:
    """How a reminder comes again; "" where it does not."""
    if rule is None:
        return ""
    repeat = read_rrule(rule, at=due_at, zone=ZoneInfo(talk.zone))
    return talk.text(text_key("repeat", repeat.frequency.lower()), _facts(talk, repeat))


def _facts(talk: Talk, repeat: Repeat) -> dict[str, Json]:
    facts: dict[str, Json] = {"count": repeat.interval}
    if days := _days(talk, repeat):
        facts["days"] = days
    return facts


def _days(talk: Talk, repeat: Repeat) -> str:
    """The days it names, in words."""
    language = talk.user.language
    names = [_weekday(day, language) for day in repeat.weekdays]
    if repeat.frequency is Frequency.WEEKLY:
        return ("، " if language == "ar" else ", ").join(names)
    if repeat.nth is not None and names:
        nth = "last" if repeat.nth == LAST else str(repeat.nth)
        return talk.text(text_key("repeat-nth", nth), {"weekday": names[0]})
    if repeat.month_day == LAST:
        return talk.text("repeat-last-day")
    if repeat.month_day is not None and repeat.month is not None:
        day = date(2024, repeat.month, min(repeat.month_day, 29))
        return format_date(day, "d MMMM", locale=locale_of(language))
    return "" if repeat.month_day is None else str(repeat.month_day)


def _weekday(day: int, language: str) -> str:
    return format_date(_MONDAY.replace(day=1 + day), "EEEE", locale=locale_of(language))
