"""Files that other programs take: deals as a table, reminders as a calendar, corrected readings."""

import csv
import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from io import StringIO
from zoneinfo import ZoneInfo

from bot.storage import Deal, Reminder, Stage, StoredReading
from scenarios.reckoning.money import Money, totals

_COLUMNS = (
    *("client", "thing", "state", "currency", "price", "floor", "hours", "paid", "to_pay"),
    *("deadline", "margin_days", "rounds", "rounds_used", "included", "excluded", "starts_on"),
    *("ends_on", "nda", "contact_hours", "terms", "next_action", "turn", "changed_at"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet would reckon; a client's name is none."""


def write_table(deals: Sequence[Deal], stages: Mapping[int, Sequence[Stage]]) -> str:
    """All deals as CSV with a byte order mark, by which spreadsheets know the letters."""
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    for deal in deals:
        writer.writerow([_cell(value) for value in _row(deal, stages.get(deal.id, ()))])
    return "\ufeff" + out.getvalue()


def _row(deal: Deal, stages: Sequence[Stage]) -> list[object]:
    paid = [stage.amount for stage in stages if stage.paid_on]
    to_pay = [stage.amount for stage in stages if not stage.paid_on]
    own: dict[str, object] = {
        "floor": _beside(deal.floor, deal.currency),
        "paid": _total(paid, deal.currency) if stages else None,
        "to_pay": _total(to_pay, deal.currency) if stages else None,
    }
    return [own[name] if name in own else getattr(deal, name) for name in _COLUMNS]


def _total(sums: Sequence[Money], currency: str | None) -> str:
    """Their totals; one that is not in the deal's currency names its own."""
    return "; ".join(_beside(each, currency) or "" for each in totals(sums)) or "0"


def _beside(money: Money | None, currency: str | None) -> str | None:
    """A bare number for a spreadsheet, where the column of the currency holds for it."""
    if money is None:
        return None
    return str(money.amount) if money.currency == currency else f"{money.amount} {money.currency}"


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case Money():
            return str(value.amount)
        case str() if value.startswith(_FORMULA):
            return f"'{value}"
        case _:
            return str(value)


def write_calendar(reminders: Sequence[Reminder], zone: str, now: datetime) -> str:
    """All reminders as a calendar (RFC 5545), each with an alarm at its time.

    A repetition keeps its local hour, so its times are written in the user's zone.
    """
    # loaded only by who asks for a calendar: every start would wait for it
    from icalendar import Alarm, Calendar, Event, vRecur  # noqa: PLC0415

    calendar = Calendar()
    calendar.add("prodid", "-//Tafawud//reminders//EN")
    calendar.add("version", "2.0")
    for reminder in reminders:
        event, alarm = Event(), Alarm()
        event.add("uid", f"reminder-{reminder.id}@tafawud")
        event.add("dtstamp", now)
        event.add("summary", reminder.text or "")
        event.add("dtstart", reminder.due_at.astimezone(ZoneInfo(zone)))
        if reminder.repeat is not None:
            event.add("rrule", vRecur.from_ical(reminder.repeat))
        alarm.add("action", "DISPLAY")
        alarm.add("description", reminder.text or "")
        alarm.add("trigger", reminder.due_at - reminder.due_at)
        event.add_component(alarm)
        calendar.add_component(event)
    calendar.add_missing_timezones()
    return str(calendar.to_ical(), "utf-8")


def write_corrections(corrected: Sequence[StoredReading]) -> str:
    """Messages that were read wrongly, as the corpus in evals/situations has its lines."""
    return "".join(
        json.dumps(
            {
                "id": f"own-{stored.id}",
                "group": f"own-{stored.id}",
                "lang": stored.language,
                "text": stored.text,
                "primary": stored.situation,
                "also": [],
                "read_as": stored.facts.get("message_read_as"),
            },
            ensure_ascii=False,
        )
        + "\n"
        for stored in corrected
    )
