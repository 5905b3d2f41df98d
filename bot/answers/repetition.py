"""A repetition in words: "every 2 weeks (Mon, Wed)"."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.answers.talk import Talk
from bot.texts import text_key
from bot.texts.values import show_day_of_year, show_number, show_side_by_side, show_weekday
from scenarios.engine.facts import Json
from scenarios.reading.repeats import LAST, Frequency, Repeat, read_rrule


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
    locale = talk.locale
    names = [show_weekday(day, locale) for day in repeat.weekdays]
    if repeat.frequency is Frequency.WEEKLY:
        return show_side_by_side(names, locale)
    if repeat.nth is not None and names:
        nth = "last" if repeat.nth == LAST else str(repeat.nth)
        return talk.text(text_key("repeat-nth", nth), {"weekday": names[0]})
    if repeat.month_day == LAST:
        return talk.text("repeat-last-day")
    if repeat.month_day is not None and repeat.month is not None:
        day = date(2024, repeat.month, min(repeat.month_day, 29))
        return show_day_of_year(day, locale)
    return "" if repeat.month_day is None else show_number(repeat.month_day, locale)
